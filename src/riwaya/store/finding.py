"""Questions about events, statements, reports and places.

In: conditions. Out: records, the newest first.
The idea: the index says which rows they are, a few queries fetch them and the names that belong to them; the order hangs on what
the records say, so that the same reports give the same answer in any store.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Literal

from sqlalchemy import ColumnElement, Connection, and_, func, select, tuple_

from riwaya.store import schema
from riwaya.store.filters import Conditions
from riwaya.store.indexing import chunks
from riwaya.store.matching import Index, Question
from riwaya.store.results import EventRow, PlaceRow, ReportRow, StatementRow, TollRow

Kind = Literal["events", "statements", "reports", "places"]
Found = EventRow | StatementRow | ReportRow | PlaceRow
Key = tuple[int, int]  # of a document, and a number within it
_AT_ONCE: Final = 20  # reports whose places are fetched together: most name several
_Named = Mapping[tuple[int, int, int], list[str]]  # names by (document, role, number)


def find_reports(connection: Connection, conditions: Conditions, limit: int | None) -> list[Found]:
    """Reports that hold what the conditions ask for."""
    documents = schema.documents.c
    rows: dict[int, ReportRow] = {}
    keys = newest(connection, conditions.on_reports(), limit)
    for chunk in chunks(keys):
        wanted = select(
            documents.doc_key, documents.id, documents.title, documents.published, documents.outlet, documents.url,
            documents.statements, documents.events,
        ).where(documents.doc_key.in_([key for key, _ in chunk]))  # fmt: skip
        for doc_key, *values in connection.execute(wanted).all():
            row = dict(zip(ReportRow.__struct_fields__, values, strict=True))
            rows[doc_key] = ReportRow(**{**row, "published": row["published"] or None})
    return [rows[key] for key, _ in keys]


def newest(connection: Connection, question: Question, limit: int | None) -> list[Key]:
    """The keys of the rows that answer a question, in the order in which they are shown."""
    index = Index(connection)
    return index.newest(question.universe, index.match(question), limit)


def find_events(connection: Connection, conditions: Conditions, limit: int | None) -> list[Found]:
    """Events of which the conditions hold."""
    keys = newest(connection, conditions.on_events(), limit)
    return [event for chunk in chunks(keys) for event in _events(connection, chunk)]


def _events(connection: Connection, keys: Sequence[Key]) -> Iterator[EventRow]:
    events, documents, reports = schema.events.c, schema.documents.c, schema.reports.c
    statements = schema.statements.c
    told = and_(statements.doc_key == events.doc_key, statements.num == events.statement)
    wanted = (
        select(
            schema.events, documents.id.label("report"), documents.published, documents.outlet, statements.id.label("said_in"),
            statements.stance,
            func.substr(reports.text, events.start_at + 1, events.end_at - events.start_at).label("text"),
        )
        .join(schema.documents, documents.doc_key == events.doc_key)
        .join(schema.reports, reports.report_key == documents.report_key)
        .outerjoin(schema.statements, told)
        .where(*_with_keys(events.doc_key, events.num, keys))
    )  # fmt: skip
    rows = {(row.doc_key, row.num): row for row in connection.execute(wanted).all()}
    parties = _party_names(connection, rows.values(), (schema.ACTOR, schema.RECIPIENT, schema.ORIGIN, schema.RELAY))
    places = _places(connection, rows.values())
    return (_event(rows[key], parties, places) for key in keys)


def _event(row: Any, parties: _Named, places: Mapping[tuple[int, int], list[Any]]) -> EventRow:
    there = places.get((row.doc_key, row.num), [])
    point = there[0] if there else None
    return EventRow(
        report=row.report, id=row.id, published=row.published or None, outlet=row.outlet, type=row.type, mode=row.mode,
        modality=row.modality, background=row.background, start=row.starts, end=row.ends, precision=row.precision,
        actors=parties.get((row.doc_key, schema.ACTOR, row.num), []),
        recipients=parties.get((row.doc_key, schema.RECIPIENT, row.num), []),
        places=[site.name for site in there],
        lat=point.lat if point else None, lon=point.lon if point else None, radius_km=point.radius_km if point else None,
        tolls=[TollRow(**toll) for toll in json.loads(row.tolls or "[]")],
        statement=row.said_in, stance=row.stance, speakers=_speakers(parties, row.doc_key, row.statement),
        span=(row.start_at, row.end_at), text=row.text,
    )  # fmt: skip


def find_statements(connection: Connection, conditions: Conditions, limit: int | None) -> list[Found]:
    """Statements of which the conditions hold."""
    keys = newest(connection, conditions.on_statements(), limit)
    return [statement for chunk in chunks(keys) for statement in _statements(connection, chunk)]


def _statements(connection: Connection, keys: Sequence[Key]) -> Iterator[StatementRow]:
    statements, documents, reports = schema.statements.c, schema.documents.c, schema.reports.c
    parent = schema.statements.alias("parent")
    wanted = (
        select(
            schema.statements, documents.id.label("report"), documents.outlet, parent.c.id.label("within"),
            func.substr(reports.text, statements.start_at + 1, statements.end_at - statements.start_at).label("text"),
        )
        .join(schema.documents, documents.doc_key == statements.doc_key)
        .join(schema.reports, reports.report_key == documents.report_key)
        .outerjoin(parent, and_(parent.c.doc_key == statements.doc_key, parent.c.num == statements.parent))
        .where(*_with_keys(statements.doc_key, statements.num, keys))
    )  # fmt: skip
    rows = {(row.doc_key, row.num): row for row in connection.execute(wanted).all()}
    parties = _party_names(connection, rows.values(), (schema.ORIGIN, schema.RELAY))
    return (_statement(rows[key], parties) for key in keys)


def _with_keys(doc_key: Any, num: Any, keys: Sequence[Key]) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """The conditions that a row is one of these; the first is for SQLite, which looks nothing up by pairs."""
    return doc_key.in_(sorted({key for key, _ in keys})), tuple_(doc_key, num).in_(keys)


def _statement(row: Any, parties: _Named) -> StatementRow:
    return StatementRow(
        report=row.report, id=row.id, published=row.published or None, outlet=row.outlet, stance=row.stance, mode=row.mode,
        speakers=_speakers(parties, row.doc_key, row.num), cue=row.cue, said=row.said, venue=row.venue, parent=row.within,
        span=(row.start_at, row.end_at), text=row.text,
    )  # fmt: skip


def find_places(connection: Connection, conditions: Conditions, limit: int | None) -> list[Found]:
    """Places that reports name."""
    # Each of these reports names one at least.
    keys = newest(connection, conditions.on_reports(listing_places=True), limit)
    found: list[Found] = []
    for chunk in chunks(keys, _AT_ONCE):
        found += _places_of(connection, conditions, [key for key, _ in chunk])
        if limit is not None and len(found) >= limit:
            break
    return found[:limit]


def _places_of(connection: Connection, conditions: Conditions, keys: Sequence[int]) -> Iterator[PlaceRow]:
    links, documents, sites = schema.place_links.c, schema.documents.c, schema.sites.c
    wanted = (
        select(schema.sites, links.doc_key, documents.id.label("report"), documents.published, documents.outlet)
        .select_from(schema.place_links)
        .join(schema.documents, documents.doc_key == links.doc_key)
        .join(schema.sites, sites.site == links.site)
        .where(links.doc_key.in_(keys), links.role == 0).order_by(links.doc_key, links.pos)
    )  # fmt: skip
    if conditions.on_sites is not None:
        wanted = wanted.where(conditions.on_sites)
    rows = connection.execute(wanted).all()
    events = _events_at(connection, rows)
    place = {key: number for number, key in enumerate(keys)}
    return (
        PlaceRow(
            report=row.report, published=row.published or None, outlet=row.outlet, name=row.name, name_ar=row.name_ar,
            kind=row.kind, country=row.country, admin1=row.admin1, relation=row.relation, lat=row.lat, lon=row.lon,
            radius_km=row.radius_km, gazetteer=row.gazetteer, events=events.get((row.doc_key, row.site), 0),
        )
        for row in sorted(rows, key=lambda row: place[row.doc_key])
    )  # fmt: skip


def _events_at(connection: Connection, rows: Iterable[Any]) -> Mapping[tuple[int, int], int]:
    """How many events happen where, by (document, site)."""
    links = schema.place_links.c
    found: dict[tuple[int, int], int] = {}
    for chunk in chunks(sorted({row.doc_key for row in rows})):
        wanted = (
            select(links.doc_key, links.site, func.count(links.num.distinct()))
            .where(links.doc_key.in_(chunk), links.role == 1).group_by(links.doc_key, links.site)
        )  # fmt: skip
        found.update({(doc_key, site): count for doc_key, site, count in connection.execute(wanted).all()})
    return found


FINDERS: Final[Mapping[str, Callable[[Connection, Conditions, int | None], list[Found]]]] = {
    "events": find_events,
    "statements": find_statements,
    "reports": find_reports,
    "places": find_places,
}


def _party_names(connection: Connection, rows: Collection[Any], roles: Sequence[int]) -> _Named:
    links, parties = schema.party_links.c, schema.parties.c
    found: defaultdict[tuple[int, int, int], list[str]] = defaultdict(list)
    numbers = {row.num for row in rows} | {row.statement for row in rows if "statement" in row._fields}
    for chunk in chunks(sorted({row.doc_key for row in rows})):
        wanted = (
            select(links.doc_key, links.role, links.num, parties.name)
            .join(schema.parties, parties.party == links.party)
            .where(links.doc_key.in_(chunk), links.role.in_(roles), links.num.in_(sorted(numbers - {None})))
            .order_by(links.doc_key, links.role, links.num, links.pos)
        )  # fmt: skip
        for doc_key, role, num, name in connection.execute(wanted).all():
            found[doc_key, role, num].append(name)
    return found


def _speakers(parties: _Named, doc_key: int, statement: int | None) -> list[str]:
    if statement is None:
        return []
    return [name for role in (schema.ORIGIN, schema.RELAY) for name in parties.get((doc_key, role, statement), [])]


def _places(connection: Connection, rows: Collection[Any]) -> Mapping[tuple[int, int], list[Any]]:
    links, sites = schema.place_links.c, schema.sites.c
    found: defaultdict[tuple[int, int], list[Any]] = defaultdict(list)
    for chunk in chunks(sorted({row.doc_key for row in rows})):
        wanted = (
            select(links.doc_key, links.num, sites.name, sites.lat, sites.lon, sites.radius_km)
            .join(schema.sites, sites.site == links.site)
            .where(links.doc_key.in_(chunk), links.role == 1, links.num.in_(sorted({row.num for row in rows})))
            .order_by(links.doc_key, links.num, links.pos)
        )  # fmt: skip
        for row in connection.execute(wanted).all():
            found[row.doc_key, row.num].append(row)
    return found
