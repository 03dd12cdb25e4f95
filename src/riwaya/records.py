"""The record contract, version 1, as frozen typed structs.

In: nothing. Out: the types that every stage fills and every export reads; `msgspec.json.encode` prints them.
The idea: a record never holds more than the text says; unknown is None or an empty list.

Offsets: every `span` is `(start, end)`, half open, in Unicode code points of `Report.text`; `text` beside a span is
always `Report.text[start:end]`.
"""

from __future__ import annotations

from typing import Literal

import msgspec

SCHEMA = "riwaya/1"

Span = tuple[int, int]

TimeKind = Literal["date", "datetime", "interval", "duration", "set"]
Precision = Literal["minute", "hour", "part", "day", "week", "month", "season", "year", "decade", "century", "vague"]
Basis = Literal["stated", "published", "context"]
Operator = Literal["exact", "at_least", "more_than", "at_most", "less_than", "about", "several", "dozens", "hundreds", "thousands"]
PlaceKind = Literal["country", "admin1", "admin2", "settlement", "neighbourhood", "camp", "region", "water", "facility"]
Relation = Literal[
    "north_of", "south_of", "east_of", "west_of", "north_east_of", "north_west_of", "south_east_of", "south_west_of",
    "in_north_of", "in_south_of", "in_east_of", "in_west_of", "in_north_east_of", "in_north_west_of", "in_south_east_of",
    "in_south_west_of", "near", "outskirts", "countryside", "distance", "between", "border_of", "off_coast",
]  # fmt: skip
ActorKind = Literal[
    "person", "state", "government", "military", "armed_group", "party", "organisation", "media", "people",
    "anonymous_source", "unknown",
]  # fmt: skip
Stance = Literal[
    "assert", "announce", "confirm", "deny", "allege", "accuse", "demand", "warn", "threaten", "expect", "condemn",
    "support", "deny_knowledge", "claim_responsibility",
]  # fmt: skip
Modality = Literal["occurred", "ongoing", "future", "hypothetical", "demanded", "negated"]
Effect = Literal[
    "killed", "injured", "detained", "abducted", "displaced", "evacuated", "surrendered", "released", "missing",
    "destroyed", "besieged", "trapped",
]  # fmt: skip
ControlChange = Literal["holds", "gained", "lost", "contested", "besieged"]


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """Base of all records: immutable, keyword-only, printed in field order."""


class Input(Record, frozen=True, kw_only=True):
    """One report as it comes in. What is given here wins over what the text says of itself.

    `metadata_from` says where the other fields were found (`{"published": "meta:article:published_time"}`);
    `forwarded_from` is the channel or person whose message was passed on.
    """

    text: str
    id: str | None = None
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    forwarded_from: str | None = None
    metadata_from: dict[str, str] | None = None


class Published(Record, frozen=True, kw_only=True):
    """When the report was published: an ISO date or date-time; `basis` is `given` (metadata) or `stated` (in the text)."""

    value: str
    span: Span | None = None
    basis: Literal["given", "stated"] = "stated"


class Dateline(Record, frozen=True, kw_only=True):
    """A place at the head of a report; `place` is the id of the place record when the gazetteer knows it."""

    span: Span
    text: str
    place: str | None = None


class Agency(Record, frozen=True, kw_only=True):
    """A news agency credited at the head or foot of a report."""

    span: Span
    text: str
    name: str


class Report(Record, frozen=True, kw_only=True):
    """What the report says of itself, and its text to the letter.

    `forwarded_from` and `metadata_from` are as in `Input` and printed only where the source gave them.
    """

    title: str | None
    section: str | None
    outlet: str | None
    url: str | None
    language: str
    published: Published | None
    datelines: list[Dateline]
    agencies: list[Agency]
    text: str
    encoding: str | None = None
    forwarded_from: str | msgspec.UnsetType = msgspec.UNSET
    metadata_from: dict[str, str] | msgspec.UnsetType = msgspec.UNSET


class Time(Record, frozen=True, kw_only=True):
    """A time expression, TIMEX3-like. `start`/`end` are the half-open interval it denotes, None when unresolved."""

    id: str
    span: Span
    text: str
    value: str | None
    start: str | None
    end: str | None
    precision: Precision
    kind: TimeKind
    basis: Basis | None
    conflict: str | None


class Quantity(Record, frozen=True, kw_only=True):
    """A number in digits or words, with its bounds; None for `low` or `high` means open."""

    id: str
    span: Span
    text: str
    value: float | int | None
    low: float | int | None
    high: float | int | None
    operator: Operator
    counts: str | None


class PlaceCandidate(Record, frozen=True, kw_only=True):
    """One place of the gazetteer that a name may mean; `score` is its share, all candidates' shares sum to at most 1."""

    gazetteer: str
    name: str
    country: str | None
    lat: float | None
    lon: float | None
    score: float


class Place(Record, frozen=True, kw_only=True):
    """A place name, or words that stand for one. The point is a centroid; `radius_km` says how far the text lets it stray.

    `relation` says how the words around the name make another area of it; point and radius are then that area's:

    - `south_of`, `north_east_of` …: that side of a town; with a distance in the text ("20 كم شمال شرقي X") the point lies so
      far that way, give or take a third. `in_south_of` …: that part of a country or division.
    - `near`, `outskirts`, `countryside`: around it. `distance`: so many km from it, nobody says which way: the whole disc.
    - `between`: the way or land between this place and the one named with it; both records hold the same area.
    - `border_of`: along the border of this state with the other one named, or with the report's own.
    - `off_coast`: at sea before it.

    `antecedent` is the id of the earlier place that generic words ("المدينة", "العاصمة") stand for. `candidates` holds the
    places that the name may mean, best first, where more than one has a share of 0.1 or more.
    """

    id: str
    span: Span
    text: str
    name: str
    name_ar: str
    gazetteer: str | None
    kind: PlaceKind
    country: str | None
    admin1: str | None
    lat: float | None
    lon: float | None
    radius_km: float | None
    relation: Relation | None
    score: float
    antecedent: str | None = None
    candidates: list[PlaceCandidate] = []


class Actor(Record, frozen=True, kw_only=True):
    """A mention of somebody who can act or speak; `antecedent` is the id of the mention a pronoun or "المصدر" stands for."""

    id: str
    span: Span
    text: str
    entity: str | None
    name: str | None
    name_ar: str | None
    kind: ActorKind
    country: str | None
    sector: str | None
    role: str | None
    framing: str | None
    antecedent: str | None


class Cue(Record, frozen=True, kw_only=True):
    """The words that say that something is said."""

    span: Span
    text: str
    lemma: str


class Link(Record, frozen=True, kw_only=True):
    """One link of a chain of attribution, from the origin outwards."""

    role: Literal["origin", "relay"]
    span: Span
    text: str
    actor: str | None
    name: str | None
    anonymous: bool


class Said(Record, frozen=True, kw_only=True):
    """When it was said, only where a time stands with the cue."""

    time: str
    value: str | None


class Statement(Record, frozen=True, kw_only=True):
    """An attributed proposition; `span` is its content, `chain` runs from the origin outwards, the outlet left out."""

    id: str
    span: Span
    text: str
    mode: Literal["direct", "indirect"]
    stance: Stance
    cue: Cue
    chain: list[Link]
    said: Said | None
    venue: str | None
    parent: str | None
    rule: str
    denies: str | None = None  # the statement of this report that a denial goes against, where it stands in the text


class Acled(Record, frozen=True, kw_only=True):
    """ACLED's event and sub-event type, where ACLED would code the event."""

    event_type: str
    sub_event_type: str


class EventDate(Record, frozen=True, kw_only=True):
    """When an event happened. `basis` "published" means nothing was stated: `end` is only an upper bound."""

    start: str | None
    end: str | None
    precision: Precision
    time: str | None
    basis: Basis


class Toll(Record, frozen=True, kw_only=True):
    """What an event did to how many of whom; `quantity` is an id of `quantities`."""

    quantity: str
    effect: Effect
    who: str | None


class Event(Record, frozen=True, kw_only=True):
    """One act, real or not, told by the outlet (`statement` None) or by the innermost statement that holds it."""

    id: str
    span: Span
    text: str
    type: str
    mode: str | None
    acled: Acled | None
    cameo: str | None
    actor: list[str]
    recipient: list[str]
    place: list[str]
    date: EventDate | None
    tolls: list[Toll]
    weapon: str | None
    modality: Modality
    background: bool
    statement: str | None
    rule: str
    score: float


class Control(Record, frozen=True, kw_only=True):
    """Who holds, gains or loses what ground, as the text says it."""

    id: str
    span: Span
    text: str
    holder: str | None
    place: str | None
    change: ControlChange
    date: EventDate | None
    statement: str | None


class Framing(Record, frozen=True, kw_only=True):
    """A word that takes sides, with its neutral wording and whose word it is (`by`: statement id, None: the outlet's)."""

    span: Span
    text: str
    neutral: str
    loaded_for: str | None
    by: str | None


class Document(Record, frozen=True, kw_only=True):
    """Everything read from one report."""

    schema: str
    id: str
    report: Report
    sentences: list[Span]
    times: list[Time]
    quantities: list[Quantity]
    places: list[Place]
    actors: list[Actor]
    statements: list[Statement]
    events: list[Event]
    control: list[Control]
    framings: list[Framing]
    warnings: list[str]


class Problem(Record, frozen=True, kw_only=True):
    """Why an input could not be read: a stable `code` and a message that says what to do."""

    code: str
    message: str


class Failure(Record, frozen=True, kw_only=True):
    """Stands in a document's place when its input could not be read."""

    id: str
    error: Problem
