"""What is there in all: how many of what, where, and who held what when.

In: conditions. Out: `Facets` (counts by type, actor, place …), `Scene`s (each place of each event) and `ControlRow`s.
The idea: the index says which rows they are, the newest first, and a few queries fetch what belongs to them; `tally` counts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, and_, func, select

from riwaya.records import Record, Span
from riwaya.store import schema
from riwaya.store.bulk import pairs
from riwaya.store.facets import facet
from riwaya.store.filters import Conditions
from riwaya.store.finding import newest
from riwaya.store.indexing import chunks
from riwaya.store.matching import Index


class Count(Record, frozen=True, kw_only=True):
    """How many have a value; `value` is what to filter by, `name` and `name_ar` how it is called where that differs."""

    value: str
    count: int
    name: str | None = None
    name_ar: str | None = None


class Facets(Record, frozen=True, kw_only=True):
    """Counts of events (`type`, `modality`, `actor`, `place`, `month`) and of statements (`stance`, `speaker`, `outlet`).

    Each list has the most frequent values, the most frequent first; months come in order. `events` and `statements` say how many
    there are in all.
    """

    events: int
    statements: int
    type: list[Count]
    modality: list[Count]
    actor: list[Count]
    place: list[Count]
    month: list[Count]
    stance: list[Count]
    speaker: list[Count]
    outlet: list[Count]


class Scene(Record, frozen=True, kw_only=True):
    """A place of an event. Degrees; the point is a centroid that may be `radius_km` off."""

    report: str
    event: str
    name: str
    name_ar: str
    kind: str
    country: str | None
    relation: str | None
    lat: float | None
    lon: float | None
    radius_km: float | None
    gazetteer: str | None


class ControlRow(Record, frozen=True, kw_only=True):
    """A claim that somebody holds, gains or loses ground; names and dates as in `EventRow`."""

    report: str
    id: str
    published: str | None
    outlet: str | None
    change: str
    holder: str | None
    holder_ar: str | None
    entity: str | None
    place: str | None
    place_ar: str | None
    gazetteer: str | None
    start: str | None
    end: str | None
    precision: str | None
    statement: str | None
    speakers: list[str]
    span: Span
    text: str


def _rows(connection: Connection, table: Any, key: Any, wanted: Iterable[int], columns: Sequence[Any]) -> Iterable[Any]:
    for chunk in chunks(sorted(wanted)):
        yield from connection.execute(select(*columns).select_from(table).where(key.in_(chunk)))


def scenes(connection: Connection, conditions: Conditions, limit: int) -> list[Scene]:
    """The places of the newest events that meet the conditions."""
    events, documents, links, sites = schema.events.c, schema.documents.c, schema.place_links.c, schema.sites.c
    chosen = pairs(connection, newest(connection, conditions.on_events(), limit))
    rows = connection.execute(
        select(
            documents.id.label("report"), events.id.label("event"), sites.name, sites.name_ar, sites.kind, sites.country,
            sites.relation, sites.lat, sites.lon, sites.radius_km, sites.gazetteer,
        )
        .select_from(chosen)
        .join(schema.events, and_(events.doc_key == chosen.c.doc_key, events.num == chosen.c.num))
        .join(schema.documents, documents.doc_key == chosen.c.doc_key)
        .join(schema.place_links, and_(links.doc_key == events.doc_key, links.num == events.num, links.role == 1))
        .join(schema.sites, sites.site == links.site)
        .order_by(events.day.desc(), documents.id, events.num, links.pos)
    )  # fmt: skip
    return [Scene(**row._mapping) for row in rows]


class Unsure(Record, frozen=True, kw_only=True):
    """An event with how sure the reader is of it, from 0 to 1."""

    report: str
    event: str
    score: float


def unsure(connection: Connection, conditions: Conditions, limit: int, offset: int = 0) -> list[Unsure]:
    """Events that meet the conditions, the least sure first: by the hundredth, of one hundredth the newest."""
    index = Index(connection)
    asked = index.match(conditions.on_events())
    keys: list[tuple[int, int]] = []
    for rows in index.held([facet("event", "score", number) for number in range(101)]).values():
        both = {segment: there for segment, found in rows.items() if segment in asked and (there := found & asked[segment])}
        number = sum(map(len, both.values()))
        if offset < number:
            keys += index.newest("event", both, offset + limit - len(keys))[offset:]
        offset = max(0, offset - number)
        if len(keys) >= limit:
            break
    scores, events, documents = schema.event_scores.c, schema.events.c, schema.documents.c
    chosen = pairs(connection, keys)
    rows_of = connection.execute(
        select(scores.doc_key, scores.num, documents.id.label("report"), events.id.label("event"), scores.score)
        .select_from(chosen)
        .join(schema.event_scores, and_(scores.doc_key == chosen.c.doc_key, scores.num == chosen.c.num))
        .join(schema.events, and_(events.doc_key == scores.doc_key, events.num == scores.num))
        .join(schema.documents, documents.doc_key == scores.doc_key)
    ).all()  # fmt: skip
    found = {(row.doc_key, row.num): Unsure(report=row.report, event=row.event, score=row.score) for row in rows_of}
    return [found[key] for key in keys]


def controls(connection: Connection, conditions: Conditions, limit: int) -> list[ControlRow]:
    """Claims of control that meet the conditions on place, actor (the holder), speaker, outlet and days, in order of time."""
    table, documents, reports = schema.controls.c, schema.documents.c, schema.reports.c
    statements, parties, sites = schema.statements.c, schema.parties.c, schema.sites.c
    told = and_(statements.doc_key == table.doc_key, statements.num == table.statement)
    keys = newest(connection, conditions.on_controls(), limit)
    chosen = pairs(connection, keys)
    wanted = (
        select(
            documents.id.label("report"), table.id, documents.published, documents.outlet, table.change, table.num,
            parties.name.label("holder"), parties.name_ar.label("holder_ar"), parties.entity, sites.name.label("place"),
            sites.name_ar.label("place_ar"), sites.gazetteer, table.starts.label("start"), table.ends.label("end"),
            table.precision, statements.id.label("statement"), table.doc_key, table.statement.label("said_in"), table.start_at,
            table.end_at, func.substr(reports.text, table.start_at + 1, table.end_at - table.start_at).label("text"),
        )
        .select_from(chosen)
        .join(schema.controls, and_(table.doc_key == chosen.c.doc_key, table.num == chosen.c.num))
        .join(schema.documents, documents.doc_key == table.doc_key)
        .join(schema.reports, reports.report_key == documents.report_key)
        .outerjoin(schema.parties, parties.party == table.holder)
        .outerjoin(schema.sites, sites.site == table.site)
        .outerjoin(schema.statements, told)
    )  # fmt: skip
    found = {(row.doc_key, row.num): row for row in connection.execute(wanted).all()}
    rows = [found[key] for key in reversed(keys)]
    speakers = _speakers(connection, rows)
    return [_control(row._asdict(), speakers) for row in rows]


def _control(row: Mapping[str, Any], speakers: Mapping[tuple[int, int], list[str]]) -> ControlRow:
    fields = {name: row[name] for name in ControlRow.__struct_fields__ if name in row}
    fields |= {
        "published": row["published"] or None, "span": (row["start_at"], row["end_at"]),
        "speakers": speakers.get((row["doc_key"], row["said_in"]), []),
    }  # fmt: skip
    return ControlRow(**fields)


def _speakers(connection: Connection, rows: Sequence[Any]) -> Mapping[tuple[int, int], list[str]]:
    links, parties = schema.party_links.c, schema.parties.c
    found: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
    keys = {row.doc_key for row in rows if row.said_in is not None}
    columns = (links.doc_key, links.num, links.role, links.pos, parties.name)
    both = schema.party_links.join(schema.parties, parties.party == links.party)
    found_rows = _rows(connection, both, links.doc_key, keys, columns)
    for row in sorted(found_rows, key=lambda row: (row.doc_key, row.num, row.role, row.pos)):
        if row.role in (schema.ORIGIN, schema.RELAY):
            found[row.doc_key, row.num].append(row.name)
    return found


def arabic_names(connection: Connection, _: Conditions) -> dict[str, str]:
    """What parties and places are called in Arabic, by the name that the records have; those without one are left out."""
    parties, sites = schema.parties.c, schema.sites.c
    asked = (select(parties.name, parties.name_ar).where(parties.name_ar.is_not(None)), select(sites.name, sites.name_ar))
    rows = (row for wanted in asked for row in connection.execute(wanted).all())
    return {name: name_ar for name, name_ar in rows if name_ar and name_ar != name}
