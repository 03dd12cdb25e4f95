"""What the margin of a report shows.

In: a reviewed document. Out: cards: statements in the order of the text with the events they tell, then the outlet's own events.
The idea: a card says everything that a record says, in names a reader knows, and what people have decided on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from riwaya.desk.marking import Mark
from riwaya.exchange.view import figure
from riwaya.records import Actor, Control, Document, Event, EventDate, Place, Statement
from riwaya.review.anchors import KINDS
from riwaya.review.overlay import Reviewed, Standing

_CLOSED: Final = ("rejected", "merged", "split")  # of which the corrected document has no record


def cards(reviewed: Reviewed) -> list[dict[str, Any]]:
    """Groups of a statement (None for the outlet's own voice) and its events; rejected, merged and split records come last."""
    maker = _Maker(reviewed)
    document = reviewed.document
    groups = [maker.statement(item) for item in sorted(document.statements, key=lambda item: item.span)]
    by_id = {group["statement"]["id"]: group for group in groups}
    own: dict[str, Any] = {"statement": None, "events": [], "gone": []}
    for event in sorted(document.events, key=lambda event: event.span):
        by_id.get(event.statement or "", own)["events"].append(maker.event(event))
    gone = [maker.gone(id, one) for id, one in reviewed.standings.items() if one.status in _CLOSED]
    return [*groups, *([own] if own["events"] else []), *([{"statement": None, "events": [], "gone": gone}] if gone else [])]


def marks(document: Document) -> list[Mark]:
    """What is marked in the text: longer things first, so that what lies inside them is drawn above."""
    found = [Mark(item.span, "statement", item.id) for item in document.statements]
    found += [Mark(item.cue.span, "cue", item.id) for item in document.statements]
    found += [Mark(item.span, "event", item.id) for item in document.events]
    return found


class _Maker:
    def __init__(self, reviewed: Reviewed) -> None:
        self._reviewed, self._document = reviewed, reviewed.document
        document = reviewed.document
        self._actors = {actor.id: actor for actor in document.actors}
        self._places = {place.id: place for place in document.places}
        self._quantities = {quantity.id: quantity for quantity in document.quantities}
        self._original = {one.id: one for name in KINDS.values() for one in getattr(reviewed.original, name)}

    def statement(self, item: Statement) -> dict[str, Any]:
        chain = []
        for link in item.chain:
            actor = self._meant(link.actor)
            chain.append({
                "role": link.role, "text": link.text, "anonymous": link.anonymous, "span": link.span,
                "name": (actor.name if actor else None) or link.name, "name_ar": (actor.name_ar if actor else None) or link.text,
            })  # fmt: skip
        card = {
            "id": item.id, "kind": "statement", "text": item.text, "span": item.span, "stance": item.stance, "mode": item.mode,
            "cue": item.cue.text, "chain": chain, "said": item.said.value if item.said else None, "venue": item.venue,
            "rule": item.rule, "parent": item.parent, "standing": self._standing(item.id), "history": list(self._history(item.id)),
        }  # fmt: skip
        return {"statement": card, "events": [], "gone": []}

    def event(self, event: Event) -> dict[str, Any]:
        return {
            "id": event.id, "kind": "event", "text": event.text, "span": event.span, "type": event.type, "mode": event.mode,
            "modality": event.modality, "background": event.background, "actors": [self._actor(one) for one in event.actor],
            "recipients": [self._actor(one) for one in event.recipient],
            "places": [place_view(self._places[one]) for one in event.place if one in self._places],
            "date": date_view(event.date), "weapon": event.weapon, "acled": event.acled, "cameo": event.cameo, "rule": event.rule,
            "score": event.score,
            "tolls": [
                {"effect": toll.effect, "figure": figure(quantity), "who": toll.who, "text": quantity.text}
                for toll in event.tolls
                if (quantity := self._quantities.get(toll.quantity))
            ],
            "control": [self._control(one) for one in self._document.control if one.span == event.span],
            "standing": self._standing(event.id), "history": list(self._history(event.id)),
        }  # fmt: skip

    def gone(self, id: str, standing: Standing) -> dict[str, Any]:
        whole = self._original.get(id.partition(".")[0])
        return {
            "id": id, "standing": standing, "history": list(self._history(id)), "kind": standing.target.partition(":")[0],
            "text": whole.text if whole else "", "span": whole.span if whole else (0, 0),
        }  # fmt: skip

    def _standing(self, id: str) -> Standing:
        return self._reviewed.standings.get(id) or Standing(id=id, target="")

    def _history(self, id: str) -> Iterator[dict[str, Any]]:
        """Every decision on a record, with what it changed."""
        standing = self._standing(id)
        machine = self._original.get(id)
        before: dict[str, Any] = {}
        for one in standing.decisions:
            entry: dict[str, Any] = {"decision": one, "undone": one.number in standing.undone, "field": one.value.get("field")}
            if one.action == "edit":
                field = one.value["field"]
                entry["was"] = self._words(field, before.get(field, getattr(machine, field, None)))
                entry["now"] = self._words(field, one.value["to"])
                before[field] = one.value["to"]
            elif one.action == "respan":
                start, end = one.value["span"]
                entry["was"], entry["now"] = one.quote, self._document.report.text[start:end]
            yield entry

    def _words(self, field: str, value: Any) -> str:
        """A value in words: of ids and of spans what they name."""
        if isinstance(value, list | tuple):
            return "، ".join(self._words(field, one) for one in value) or "—"
        if isinstance(value, dict):
            if value.get("effect"):
                low, high = value.get("low"), value.get("high")
                return f"{value['effect']} {low if low == high else f'{low}–{high}'} {value.get('who') or ''}".strip()
            if span := value.get("span"):
                return value.get("name") or self._document.report.text[span[0] : span[1]]
            return "–".join(str(part) for part in (value.get("start"), value.get("end")) if part) or "—"
        if isinstance(value, EventDate):
            return "–".join(part for part in (value.start, value.end) if part) or "—"
        named = self._original.get(value) if isinstance(value, str) else None
        if named is not None:
            return str(getattr(named, "text", value))
        if hasattr(value, "text"):
            return str(value.text)
        if hasattr(value, "quantity"):
            quantity = self._original.get(value.quantity)
            return f"{value.effect} {figure(quantity) if quantity else ''} {value.who or ''}".strip()
        return "—" if value is None else str(value)

    def _meant(self, id: str | None) -> Actor | None:
        seen = set()
        while id in self._actors and id not in seen:
            seen.add(id)
            actor = self._actors[id]
            if not actor.antecedent or actor.entity:
                return actor
            id = actor.antecedent
        return self._actors.get(id or "")

    def _actor(self, id: str) -> dict[str, Any]:
        mention, meant = self._actors.get(id), self._meant(id)
        if mention is None or meant is None:
            return {"text": id, "name": None, "name_ar": None, "kind": "unknown", "span": (0, 0)}
        return {
            "text": mention.text, "name": meant.name, "name_ar": meant.name_ar or meant.text, "kind": meant.kind,
            "span": mention.span, "entity": meant.entity,
        }  # fmt: skip

    def _control(self, one: Control) -> dict[str, Any]:
        place = self._places.get(one.place or "")
        holder = self._actor(one.holder) if one.holder else None
        return {"change": one.change, "holder": holder, "place": place_view(place) if place else None}


def place_view(place: Place) -> dict[str, Any]:
    """A place as a card shows it."""
    return {
        "text": place.text, "name": place.name, "name_ar": place.name_ar, "lat": place.lat, "lon": place.lon,
        "radius_km": place.radius_km, "relation": place.relation, "kind": place.kind, "country": place.country, "span": place.span,
    }  # fmt: skip


def date_view(date: EventDate | None) -> dict[str, Any] | None:
    """A date as a card shows it: `upper` where nothing is stated and the day of publication is only the latest it can be."""
    if date is None or (date.start is None and date.end is None):
        return None
    upper = date.basis == "published"
    return {"start": None if upper else date.start, "end": date.end, "precision": date.precision, "upper": upper}
