"""Corrections put into a document.

In: a document and what stands on its records. Out: a document with the corrections in it, as if it had been read so.
The idea: one pass a kind of record, from those that others point to onwards; what a correction points to by words is the record
at those words, or a new one made of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from riwaya.records import Actor, Document, EventDate, Link, Place, Quantity, Span, Statement, Time, Toll
from riwaya.review.anchors import KINDS
from riwaya.review.decisions import IDENTITY

if TYPE_CHECKING:
    from riwaya.review.overlay import Standing

_ORDER = ("time", "quantity", "place", "actor", "statement", "event", "control")
_replace = msgspec.structs.replace


def corrected(document: Document, standings: Mapping[str, Standing]) -> Document:
    """The document with every correction in it; the same document where there is none."""
    if not any(one.decisions for one in standings.values()):
        return document
    return _Corrector(document, standings).document()


class _Corrector:
    def __init__(self, document: Document, standings: Mapping[str, Standing]) -> None:
        self._document, self._standings = document, standings
        self._text = document.report.text
        self._lists: dict[str, list[Any]] = {kind: list(getattr(document, name)) for kind, name in KINDS.items()}
        # What a record that is no longer there is called instead: another id, several, or nothing.
        self._renamed: dict[str, list[str]] = {}

    def document(self) -> Document:
        for kind in _ORDER:
            self._lists[kind] = [new for record in self._lists[kind] for new in self._correct(kind, record)]
        for kind in _ORDER:
            self._merge(kind)
        self._repoint()
        self._follow()
        return _replace(self._document, **{KINDS[kind]: records for kind, records in self._lists.items()})

    def _correct(self, kind: str, record: Any) -> Iterable[Any]:
        standing = self._standings.get(record.id)
        if standing is None:
            return [record]
        if standing.status == "rejected":
            self._renamed[record.id] = [record.parent] if isinstance(record, Statement) and record.parent else []
            return []
        changed = self._edited(record, standing)
        if standing.status != "split":
            return [changed]
        parts = []
        for number in range(1, len(standing.parts) + 1):
            part = self._standings[f"{record.id}.{number}"]
            new = _replace(changed, id=part.id, **self._span(standing.parts[number - 1]))
            if part.status != "rejected":
                parts.append(self._edited(new, part))
        self._renamed[record.id] = [part.id for part in parts]
        return parts

    def _span(self, span: Span) -> dict[str, Any]:
        return {"span": span, "text": self._text[span[0] : span[1]]}

    def _edited(self, record: Any, standing: Standing) -> Any:
        changes: dict[str, Any] = dict(self._span(standing.span)) if standing.span else {}
        for field, value in standing.edits.items():
            if field == IDENTITY:
                changes |= value
            else:
                changes[field] = self._value(record, field, value)
        if "type" in changes and "mode" not in changes and changes["type"] != record.type:
            changes |= {"mode": None, "acled": None, "cameo": None}  # codes of the former type
        return _replace(record, **changes) if changes else record

    def _value(self, record: Any, field: str, value: Any) -> Any:
        makers: dict[str, Callable[[Any], Any]] = {
            "actor": lambda refs: [self._actor(ref) for ref in refs],
            "recipient": lambda refs: [self._actor(ref) for ref in refs],
            "holder": lambda ref: ref and self._actor(ref),
            "antecedent": lambda ref: ref and self._actor(ref),
            "statement": lambda ref: ref and self._at("statement", tuple(ref["span"])),
            "parent": lambda ref: ref and self._at("statement", tuple(ref["span"])),
            "date": lambda date: date and EventDate(time=None, basis="stated", **date),
            "tolls": lambda tolls: [self._toll(toll, record.span) for toll in tolls],
            "chain": lambda chain: [self._link(link) for link in chain],
        }
        if field == "place":
            return [self._place(ref) for ref in value] if isinstance(value, list) else value and self._place(value)
        return makers[field](value) if field in makers else value

    # ------------------------------------------------------------ what corrections point to

    def _at(self, kind: str, span: tuple[Any, ...]) -> str | None:
        return next((record.id for record in self._lists[kind] if record.span == span), None)

    def _new_id(self, kind: str, letter: str) -> str:
        numbers = [int(record.id[1:]) for record in self._lists[kind] if record.id[1:].isdigit()]
        return f"{letter}{max(numbers, default=0) + 1}"

    def _actor(self, ref: Mapping[str, Any]) -> str:
        span = tuple(ref["span"])
        found = self._at("actor", span)
        if found:
            return found
        id = self._new_id("actor", "a")
        self._lists["actor"].append(
            Actor(
                id=id, entity=None, name=ref.get("name"), name_ar=None, kind="unknown", country=None, sector=None, role=None,
                framing=None, antecedent=None, **self._span((span[0], span[1])),
            )
        )  # fmt: skip
        return id

    def _place(self, ref: Mapping[str, Any]) -> str:
        span = tuple(ref["span"])
        found = self._at("place", span)
        if found:
            return found
        id = self._new_id("place", "p")
        words = self._text[span[0] : span[1]]
        self._lists["place"].append(
            Place(
                id=id, span=(span[0], span[1]), text=words, name=ref.get("name") or words, name_ar=words, gazetteer=None,
                kind="settlement", country=None, admin1=None, lat=None, lon=None, radius_km=None, relation=None, score=1.0,
            )
        )  # fmt: skip
        return id

    def _toll(self, toll: Mapping[str, Any], near: Span) -> Toll:
        start, end = toll.get("span") or near
        bounds = (toll["low"], toll["high"])
        for one in self._lists["quantity"]:
            if one.span == (start, end) and (one.low, one.high) == bounds:
                return Toll(quantity=one.id, effect=toll["effect"], who=toll["who"])
        id = self._new_id("quantity", "q")
        value = bounds[0] if bounds[0] == bounds[1] else None
        self._lists["quantity"].append(
            Quantity(
                id=id, value=value, low=bounds[0], high=bounds[1], operator=toll["operator"], counts=toll["who"],
                **self._span((start, end)),
            )
        )  # fmt: skip
        return Toll(quantity=id, effect=toll["effect"], who=toll["who"])

    def _link(self, link: Mapping[str, Any]) -> Any:
        span = (link["span"][0], link["span"][1])
        actor = self._at("actor", span)
        name = link["name"] or next((one.name for one in self._lists["actor"] if one.id == actor), None)
        return Link(role=link["role"], actor=actor, name=name, anonymous=link["anonymous"], **self._span(span))

    # ------------------------------------------------------------ what is no longer there

    def _merge(self, kind: str) -> None:
        for id, standing in self._standings.items():
            if standing.status != "merged" or not standing.into or not standing.target.startswith(f"{kind}:"):
                continue
            records = {record.id: record for record in self._lists[kind]}
            gone, kept = records.get(id), records.get(standing.into)
            if gone is None or kept is None or gone is kept:
                continue
            both = _together(kept, gone)
            self._lists[kind] = [both if record is kept else record for record in self._lists[kind] if record is not gone]
            self._renamed[id] = [standing.into]

    def _names(self, id: str | None, seen: frozenset[str] = frozenset()) -> list[str]:
        if id is None or id in seen:
            return []
        if id not in self._renamed:
            return [id]
        return [name for new in self._renamed[id] for name in self._names(new, seen | {id})]

    def _name(self, id: str | None) -> str | None:
        return next(iter(self._names(id)), None)

    def _list(self, ids: Iterable[str]) -> list[str]:
        return list(dict.fromkeys(name for id in ids for name in self._names(id)))

    def _repoint(self) -> None:
        """Makes every record point to what its records are called now."""
        if not self._renamed:
            return
        lists = self._lists
        lists["actor"] = [_replace(one, antecedent=self._name(one.antecedent)) for one in lists["actor"]]
        lists["place"] = [_replace(one, antecedent=self._name(one.antecedent)) for one in lists["place"]]
        lists["statement"] = [
            _replace(one, parent=self._name(one.parent), chain=[_replace(link, actor=self._name(link.actor)) for link in one.chain])
            for one in lists["statement"]
        ]
        lists["event"] = [
            _replace(
                one, actor=self._list(one.actor), recipient=self._list(one.recipient), place=self._list(one.place),
                statement=self._name(one.statement),
                tolls=[_replace(toll, quantity=name) for toll in one.tolls for name in self._names(toll.quantity)[:1]],
            )
            for one in lists["event"]
        ]  # fmt: skip
        lists["control"] = [
            _replace(one, holder=self._name(one.holder), place=self._name(one.place), statement=self._name(one.statement))
            for one in lists["control"]
        ]

    # ------------------------------------------------------------ what hangs on a corrected mention

    def _follow(self) -> None:
        """What records say after a mention follows it: the name of a speaker, the days of a time."""
        lists = self._lists
        actors, times = self._changed("actor", self._document.actors), self._changed("time", self._document.times)
        if actors:
            lists["statement"] = [
                _replace(one, chain=[_named(link, *actors[link.actor]) if link.actor in actors else link for link in one.chain])
                for one in lists["statement"]
            ]
        if times:
            lists["statement"] = [
                _replace(one, said=_replace(one.said, value=times[one.said.time][1].value))
                if one.said and one.said.time in times and one.said.value == times[one.said.time][0].value else one
                for one in lists["statement"]
            ]  # fmt: skip
            for kind in ("event", "control"):
                lists[kind] = [
                    _replace(one, date=_dated(one.date, *times[one.date.time])) if one.date and one.date.time in times else one
                    for one in lists[kind]
                ]

    def _changed(self, kind: str, before: Iterable[Any]) -> dict[str | None, tuple[Any, Any]]:
        """Mentions of a kind that are another now, as read and as corrected."""
        now = {one.id: one for one in self._lists[kind]}
        return {one.id: (one, now[one.id]) for one in before if one.id in now and now[one.id] != one}


def _named(link: Link, before: Actor, after: Actor) -> Link:
    return _replace(link, name=after.name) if link.name == before.name else link


def _dated(date: EventDate, before: Time, after: Time) -> EventDate:
    """A date that is the time's own; one that was reckoned otherwise stays."""
    if (date.start, date.end) != (before.start, before.end):
        return date
    return _replace(date, start=after.start, end=after.end, precision=after.precision)


def _together(kept: Any, gone: Any) -> Any:
    """One record of two: its own values first, those of the other where it has none; lists are joined."""
    changes: dict[str, Any] = {}
    for field in msgspec.structs.fields(kept):
        mine, other = getattr(kept, field.name), getattr(gone, field.name)
        if field.name in ("id", "span", "text", "chain", "candidates"):
            continue
        if isinstance(mine, list):
            changes[field.name] = [*mine, *(one for one in other if one not in mine)]
        elif mine is None:
            changes[field.name] = other
    return _replace(kept, **changes)
