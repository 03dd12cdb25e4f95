"""What can be decided.

In: a proposal as a person or program sends it. Out: the same checked, its values typed; `Decision` as it is kept.
The idea: which fields can be edited, and what each may hold, stands here in one table; values name other records by their words'
span, since numbers of records change with every reading.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, get_args

import msgspec

from riwaya.lexicon.ontology import PLOVER_MODES
from riwaya.records import (
    ActorKind,
    ControlChange,
    Effect,
    Modality,
    Operator,
    PlaceKind,
    Precision,
    Record,
    Relation,
    Span,
    Stance,
)
from riwaya.review.anchors import parse
from riwaya.review.errors import Unfit

Action = Literal["accept", "reject", "edit", "respan", "merge", "split", "undo"]
ACTIONS: Final[tuple[str, ...]] = get_args(Action)
_NOTE: Final = 2000  # characters


class Ref(Record, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Another record: the one at `span`, or whatever these words name where no record is. `name` says what they mean."""

    span: Span
    name: str | None = None


class When(Record, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A date: half open, ISO; None for an open end."""

    start: str | None
    end: str | None
    precision: Precision = "day"


class Count(Record, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What was done to how many of whom, and where that is said."""

    effect: Effect
    low: float | int | None
    high: float | int | None
    who: str | None = None
    operator: Operator = "exact"
    span: Span | None = None


class Speaker(Record, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A link of a chain of attribution."""

    role: Literal["origin", "relay"]
    span: Span
    name: str | None = None
    anonymous: bool = False


class WhichActor(Record, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who is meant, all in one decision: an entity of the lexicon, or somebody that it does not know."""

    entity: str | None
    name: str
    name_ar: str | None
    kind: ActorKind
    country: str | None
    sector: str | None


class WhichPlace(Record, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which place is meant, all in one decision: an entry of a gazetteer, or a point that it does not know."""

    gazetteer: str | None
    name: str
    name_ar: str
    kind: PlaceKind
    country: str | None
    admin1: str | None
    lat: float | None
    lon: float | None
    radius_km: float | None


IDENTITY: Final = "identity"  # the field that sets several at once
_DATE: Final = When | None
# The fields that can be edited, by kind of record, and the type of each.
FIELDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "event": {
        "type": Literal[tuple(PLOVER_MODES)], "mode": str | None, "actor": list[Ref], "recipient": list[Ref], "place": list[Ref],
        "date": _DATE, "tolls": list[Count], "weapon": str | None, "modality": Modality, "background": bool,
        "statement": Ref | None,
    },
    "statement": {
        "stance": Stance, "mode": Literal["direct", "indirect"], "chain": list[Speaker], "venue": str | None, "parent": Ref | None,
    },
    "actor": {
        "identity": WhichActor,
        "name": str | None, "name_ar": str | None, "entity": str | None, "kind": ActorKind, "country": str | None,
        "sector": str | None, "role": str | None, "antecedent": Ref | None,
    },
    "place": {
        "identity": WhichPlace,
        "name": str, "name_ar": str, "gazetteer": str | None, "kind": PlaceKind, "country": str | None, "admin1": str | None,
        "lat": float | None, "lon": float | None, "radius_km": float | None, "relation": Relation | None,
    },
    "time": {"value": str | None, "start": str | None, "end": str | None, "precision": Precision},
    "quantity": {
        "value": float | int | None, "low": float | int | None, "high": float | int | None, "operator": Operator,
        "counts": str | None,
    },
    "control": {"change": ControlChange, "holder": Ref | None, "place": Ref | None, "date": _DATE},
}  # fmt: skip


class Proposal(Record, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A decision that somebody wants to make on record `record` of report `report`.

    `revision` is that of the record as they saw it: the number of the last decision on it, 0 for none. `value` depends on
    the action: of `edit` `{"field": ..., "to": ...}`, of `respan` `{"span": [start, end]}`, of `merge` `{"into": record id}`, of
    `split` `{"parts": [[start, end], ...]}`, of `undo` `{"decision": number}`. Spans are half open, in code points of the report.
    """

    report: str
    record: str
    action: Action
    revision: int
    value: dict[str, Any] = msgspec.field(default_factory=dict)
    note: str | None = None


class Decision(Record, frozen=True, kw_only=True):
    """A decision as it was made; `number` counts all decisions of a store and is never used again.

    `report`, `content_id`: on which version of which report; `target` with `quote`, `prefix` and `suffix`: on which words; `rule`,
    `pack`, `rules`: by what the record had been made. `made` is in UTC.
    """

    number: int
    report: str
    content_id: str
    target: str
    quote: str
    prefix: str
    suffix: str
    action: Action
    value: dict[str, Any]
    reviewer: str
    made: str
    note: str | None
    rule: str | None
    pack: str
    rules: str


def checked(action: str, kind: str, value: Mapping[str, Any], text: str) -> dict[str, Any]:
    """The value of a decision, typed and as it is kept. Raises Unfit saying what is wrong with it."""
    if action in ("accept", "reject"):
        if value:
            raise Unfit(f"{action} takes no value: leave it out")
        return {}
    if action == "edit":
        return _edit(kind, value, text)
    if action == "respan":
        return {"span": list(_span(value.get("span"), text))}
    if action == "split":
        parts = value.get("parts")
        if not isinstance(parts, list) or len(parts) < 2:
            raise Unfit("a record is split into two or more spans: give parts as [[start, end], [start, end]]")
        spans = [_span(part, text) for part in parts]
        if len(set(spans)) < len(spans):
            raise Unfit("the parts of a record have different spans: two of these are one")
        return {"parts": [list(span) for span in spans]}
    if action == "merge":
        return {"into": str(_target(value.get("into"), kind))}
    if action == "undo" and isinstance(value.get("decision"), int):
        return {"decision": value["decision"]}
    raise Unfit(f"cannot {action} with {dict(value)!r}: see the description of the interface at /docs")


def _edit(kind: str, value: Mapping[str, Any], text: str) -> dict[str, Any]:
    field = value.get("field")
    if not isinstance(field, str) or field not in FIELDS[kind]:
        raise Unfit(f"{kind}s have no field {field!r} to edit: take one of {', '.join(FIELDS[kind])}")
    if "to" not in value:
        raise Unfit(f"say what {field} should be: give it as to")
    try:
        typed = msgspec.convert(value["to"], FIELDS[kind][field])
    except msgspec.ValidationError as error:
        raise Unfit(f"{field} cannot be that: {error}") from None
    plain = msgspec.json.decode(msgspec.json.encode(typed))  # as it will be read again: spans as lists
    for span in _spans(plain):
        _span(span, text)
    if kind == "place":
        _on_earth({field: plain} if field != IDENTITY else plain)
    if isinstance(plain, str) and len(plain) > _NOTE:
        raise Unfit(f"{field} has {len(plain)} letters: {_NOTE} are enough")
    return {"field": field, "to": plain}


def _on_earth(fields: Mapping[str, Any]) -> None:
    for name, most in (("lat", 90), ("lon", 180)):
        if fields.get(name) is not None and abs(fields[name]) > most:
            raise Unfit(f"{name} {fields[name]:g} is no place on earth: give degrees")
    if fields.get("radius_km") is not None and fields["radius_km"] < 0:
        raise Unfit(f"a radius of {fields['radius_km']:g} km is none: give how far off the place may be, from 0 on")


def _spans(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [one for key, part in value.items() for one in ([part] if key == "span" and part is not None else _spans(part))]
    return [one for part in value for one in _spans(part)] if isinstance(value, list) else []


def _span(value: Any, text: str) -> Span:
    try:
        start, end = msgspec.convert(value, Span)
    except msgspec.ValidationError:
        raise Unfit(f"{value!r} is no span: write [start, end] in code points of the report's text") from None
    if not 0 <= start < end <= len(text):
        raise Unfit(f"the span [{start}, {end}) does not lie in the text, which has {len(text)} code points")
    if not text[start:end].strip():
        raise Unfit(f"the span [{start}, {end}) holds no word: take in the words that it means")
    return start, end


def _target(value: Any, kind: str) -> Any:
    try:
        target = parse(str(value))
    except ValueError as error:
        raise Unfit(str(error)) from None
    if target.kind != kind:
        raise Unfit(f"a record of kind {kind} cannot be merged into one of kind {target.kind}")
    return target


def checked_note(note: str | None) -> str | None:
    """A note, None for an empty one. Raises Unfit for one that is too long."""
    note = (note or "").replace("\x00", "\ufffd").strip()
    if len(note) > _NOTE:
        raise Unfit(f"the note has {len(note)} letters: {_NOTE} are the most that are kept")
    return note or None
