"""What finding gives.

In: nothing. Out: records of one found thing each, and `Rows`, a list of them that also makes a data frame.
The idea: each says in which report and at which characters it stands, so that any answer leads back to the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from riwaya.records import Record, Span

if TYPE_CHECKING:
    import pandas

T = TypeVar("T", bound=Record)


class Rows(list[T]):
    """Found records, in order."""

    def __init__(self, rows: list[T], kind: type[T]) -> None:
        super().__init__(rows)
        self.kind = kind

    def to_pandas(self) -> pandas.DataFrame:
        """A data frame with one column a field. Raises ImportError, saying what to install, where pandas is missing."""
        try:
            import pandas  # noqa: PLC0415  # half a second that nobody else should pay
        except ImportError:
            raise ImportError("data frames need pandas: pip install 'riwaya[pandas]'") from None
        names = [field.name for field in msgspec.structs.fields(self.kind)]
        return pandas.DataFrame([msgspec.structs.astuple(row) for row in self], columns=names)


class ReportRow(Record, frozen=True, kw_only=True):
    """A report, with how many statements and events were read from it."""

    id: str
    title: str | None
    published: str | None
    outlet: str | None
    url: str | None
    statements: int
    events: int


class TollRow(Record, frozen=True, kw_only=True):
    """What an event did to how many; None for `low` or `high` means open."""

    effect: str
    low: float | int | None
    high: float | int | None
    operator: str
    who: str | None


class EventRow(Record, frozen=True, kw_only=True):
    """An event of report `report`; names are the records' own, in English where they have one.

    `start` and `end` are None where the text states no date; `published` is the report's and says nothing of when it happened.
    `lat`, `lon` and `radius_km` are those of the first place. `speakers` is empty for the outlet's own voice.
    """

    report: str
    id: str
    published: str | None
    outlet: str | None
    type: str
    mode: str | None
    modality: str
    background: bool
    start: str | None
    end: str | None
    precision: str | None
    actors: list[str]
    recipients: list[str]
    places: list[str]
    lat: float | None
    lon: float | None
    radius_km: float | None
    tolls: list[TollRow]
    statement: str | None
    stance: str | None
    speakers: list[str]
    span: Span
    text: str


class StatementRow(Record, frozen=True, kw_only=True):
    """A statement of report `report`; `speakers` run from the origin outwards, `text` is its content."""

    report: str
    id: str
    published: str | None
    outlet: str | None
    stance: str
    mode: str
    speakers: list[str]
    cue: str
    said: str | None
    venue: str | None
    parent: str | None
    span: Span
    text: str


class PlaceRow(Record, frozen=True, kw_only=True):
    """A place named in report `report`; `events` counts those of its events that happen there."""

    report: str
    published: str | None
    outlet: str | None
    name: str
    name_ar: str
    kind: str
    country: str | None
    admin1: str | None
    relation: str | None
    lat: float | None
    lon: float | None
    radius_km: float | None
    gazetteer: str | None
    events: int


class Hit(Record, frozen=True, kw_only=True):
    """A report that was searched for: a piece of its text around the words found.

    `span` is the piece and `matches` the words in it, in code points of the report's text. `matches` is empty where the words
    are found in the title alone.
    """

    id: str
    title: str | None
    published: str | None
    outlet: str | None
    snippet: str
    span: Span
    matches: list[Span]


class HistoryRow(Record, frozen=True, kw_only=True):
    """One document that was read from one version of a report, the current one last."""

    id: str
    content_id: str
    current: bool
    added: str
    read: str
    pack: str
    rules: str
    published: str | None
    title: str | None
    statements: int
    events: int


class FailureRow(Record, frozen=True, kw_only=True):
    """A report that could not be read, and how often that was tried."""

    source: str
    id: str
    code: str
    message: str
    tries: int


class RunRow(Record, frozen=True, kw_only=True):
    """One ingest or reread; `finished` is None for one that goes on or was ended from outside."""

    run: int
    command: str
    arguments: list[str]
    started: str
    finished: str | None
    riwaya: str
    pack: str
    rules: str
    counts: dict[str, int]
