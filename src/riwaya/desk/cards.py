"""What the margin of a report shows.

In: a reviewed document. Out: cards: statements in the order of the text with the events they tell, then the outlet's own events.
The idea: a card says everything that a record says, in names a reader knows, and what people have decided on it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, Final

from riwaya.desk.marking import Mark
from riwaya.exchange.view import figure
from riwaya.records import Actor, Control, Document, Event, EventDate, Place, Statement
from riwaya.review.anchors import KINDS
from riwaya.review.decisions import IDENTITY
from riwaya.review.overlay import Reviewed, Standing

MENTIONED: Final = ("actor", "place", "time", "quantity", "control")
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


def mentions(reviewed: Reviewed) -> list[tuple[str, list[dict[str, Any]]]]:
    """Cards of what is named, by kind in the order of the text: actors, places, times, figures, claims of control."""
    maker = _Maker(reviewed)
    return [(kind, found) for kind in MENTIONED if (found := maker.mentions(kind))]


def marks(document: Document) -> list[Mark]:
    """What is marked in the text: longer things first, so that what lies inside them is drawn above."""
    found = [Mark(item.span, "statement", item.id) for item in document.statements]
    found += [Mark(item.cue.span, "cue", item.id) for item in document.statements]
    found += [Mark(item.span, "event", item.id) for item in document.events]
    return found


# The fields that a card of a mention shows, and what sort of value each has.
_FACTS: Final[dict[str, dict[str, str]]] = {
    "actor": {"name": "words", "name_ar": "words", "kind": "actor_kind", "role": "words", "country": "code", "sector": "code",
              "entity": "code"},
    "place": {"name": "words", "name_ar": "words", "relation": "relation", "kind": "place_kind", "admin1": "words",
              "country": "code", "gazetteer": "code"},
    "time": {"value": "code", "start": "figure", "end": "figure", "precision": "precision", "basis": "basis", "conflict": "words"},
    "quantity": {"value": "figure", "low": "figure", "high": "figure", "operator": "operator", "counts": "who"},
}  # fmt: skip


def uses_of(document: Document) -> dict[str, list[tuple[str, str, str]]]:
    """Where each mention has a part, by its id: the record, what part (a field), and the record's words."""
    found: defaultdict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for event in document.events:
        parts = [(one, "actor") for one in event.actor] + [(one, "recipient") for one in event.recipient]
        parts += [(one, "place") for one in event.place] + [(toll.quantity, "tolls") for toll in event.tolls]
        if event.date and event.date.time:
            parts.append((event.date.time, "date"))
        for id, part in dict.fromkeys(parts):
            found[id].append((event.id, part, event.text))
    for item in document.statements:
        for link in item.chain:
            if link.actor:
                found[link.actor].append((item.id, "chain", item.cue.text))
        if item.said:
            found[item.said.time].append((item.id, "said", item.cue.text))
    for claim in document.control:
        for named, part in ((claim.holder, "holder"), (claim.place, "place")):
            if named:
                found[named].append((claim.id, part, claim.text))
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
                "role": link.role, "actor": link.actor, "text": link.text, "anonymous": link.anonymous, "span": link.span,
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

    def mentions(self, kind: str) -> list[dict[str, Any]]:
        found = sorted(getattr(self._document, KINDS[kind]), key=lambda one: one.span)
        uses = uses_of(self._document)
        return [
            {
                "id": one.id, "kind": kind, "text": one.text, "span": one.span, "facts": self._facts(kind, one),
                "uses": uses.get(one.id, []),
                "name": getattr(one, "name", None), "name_ar": getattr(one, "name_ar", None), "standing": self._standing(one.id),
                "history": list(self._history(one.id)),
            }
            for one in found
        ]  # fmt: skip

    def _facts(self, kind: str, one: Any) -> list[tuple[str, str, Any]]:
        """What a record of a kind says: field, what sort of value it is, and the value; what is unknown is left out."""
        found: list[tuple[str, str, Any]] = []
        last: list[tuple[str, str, Any]] = []
        if kind == "control":
            holder, place = (self._actor(one.holder) if one.holder else None), self._places.get(one.place or "")
            found = [("change", "change", one.change), ("holder", "party", holder),
                     ("place", "place", place_view(place) if place else None), ("date", "date", date_view(one.date))]  # fmt: skip
        elif kind == "actor":
            stands = self._actors.get(one.antecedent or "")
            found = [("antecedent", "mention", stands and (stands.id, stands.text))]
        elif kind == "place":
            stood = self._places.get(getattr(one, "antecedent", None) or "")
            point = f"{one.lat:.3f}, {one.lon:.3f}" if one.lat is not None and one.lon is not None else None
            found = [("antecedent", "mention", stood and (stood.id, stood.text))]
            last = [("point", "figure", point), ("radius_km", "km", one.radius_km)]
        known: dict[str, str] = _FACTS.get(kind, {})
        found += [*((name, sort, getattr(one, name)) for name, sort in known.items()), *last]
        return [(name, sort, value) for name, sort, value in found if value is not None]

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
                read = getattr(machine, "name_ar" if field == IDENTITY else field, None)
                entry["was"] = self._words(field, before.get(field, read))
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
            if "radius_km" in value or "sector" in value:
                return str(value.get("name_ar") or value["name"])
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
            return {"id": id, "text": id, "name": None, "name_ar": None, "kind": "unknown", "span": (0, 0)}
        return {
            "id": mention.id, "text": mention.text, "name": meant.name, "name_ar": meant.name_ar or meant.text, "kind": meant.kind,
            "span": mention.span, "entity": meant.entity,
        }  # fmt: skip

    def _control(self, one: Control) -> dict[str, Any]:
        place = self._places.get(one.place or "")
        holder = self._actor(one.holder) if one.holder else None
        return {"change": one.change, "holder": holder, "place": place_view(place) if place else None}


def place_view(place: Place) -> dict[str, Any]:
    """A place as a card shows it."""
    return {
        "id": place.id, "text": place.text, "name": place.name, "name_ar": place.name_ar, "lat": place.lat, "lon": place.lon,
        "radius_km": place.radius_km, "relation": place.relation, "kind": place.kind, "country": place.country, "span": place.span,
    }  # fmt: skip


def date_view(date: EventDate | None) -> dict[str, Any] | None:
    """A date as a card shows it: `upper` where nothing is stated and the day of publication is only the latest it can be."""
    if date is None or (date.start is None and date.end is None):
        return None
    upper = date.basis == "published"
    return {"start": None if upper else date.start, "end": date.end, "precision": date.precision, "upper": upper}
