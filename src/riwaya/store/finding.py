"""Questions about events, statements, reports and places.

In: conditions. Out: records, the newest first.
The idea: one query finds the rows, a few more fetch the names that belong to them; the order hangs on what the records say,
so that the same reports give the same answer in any store.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, Literal

from sqlalchemy import ColumnElement, Connection, Table, and_, func, select

from riwaya.store import schema
from riwaya.store.filters import Conditions
from riwaya.store.indexing import chunks
from riwaya.store.results import EventRow, PlaceRow, ReportRow, StatementRow, TollRow

Kind = Literal["events", "statements", "reports", "places"]
Found = EventRow | StatementRow | ReportRow | PlaceRow
_Named = Mapping[tuple[int, int, int], list[str]]  # names by (document, role, number)


def find_reports(connection: Connection, conditions: Conditions, limit: int | None) -> list[Found]:
    """Reports that hold what the conditions ask for."""
    documents = schema.documents.c
    where = conditions.on_reports()
    wanted = (
        select(
            documents.id, documents.title, documents.published, documents.outlet, documents.url, documents.statements,
            documents.events,
        )
        .where(*where).order_by(conditions.order(documents.published), documents.id).limit(limit)
    )  # fmt: skip
    return [ReportRow(**{**row._mapping, "published": row.published or None}) for row in connection.execute(wanted)]


def find_events(connection: Connection, conditions: Conditions, limit: int | None) -> list[Found]:
    """Events of which the conditions hold."""
    events, documents, reports = schema.events.c, schema.documents.c, schema.reports.c
    statements = schema.statements.c
    told = and_(statements.doc_key == events.doc_key, statements.num == events.statement)
    where = conditions.on_events()
    chosen = newest(schema.events, conditions.order(events.day), where, limit)
    wanted = (
        select(
            schema.events, documents.id.label("report"), documents.published, documents.outlet, statements.id.label("said_in"),
            statements.stance,
            func.substr(reports.text, events.start_at + 1, events.end_at - events.start_at).label("text"),
        )
        .join(chosen, and_(chosen.c.doc_key == events.doc_key, chosen.c.num == events.num))
        .join(schema.documents, documents.doc_key == events.doc_key)
        .join(schema.reports, reports.report_key == documents.report_key)
        .outerjoin(schema.statements, told)
        .order_by(events.day.desc(), documents.id, events.num)
    )  # fmt: skip
    rows = connection.execute(wanted).all()
    parties = _party_names(connection, rows, (schema.ACTOR, schema.RECIPIENT, schema.ORIGIN, schema.RELAY))
    places = _places(connection, rows)
    return [_event(row, parties, places) for row in rows]


def newest(table: Table, order: ColumnElement[Any], conditions: Sequence[ColumnElement[bool]], limit: int | None) -> Any:
    """The keys of the rows to show: chosen before anything else is fetched.

    Every row has its document; that it is joined from the left tells SQLite to go through the rows themselves, newest first,
    and to stop when there are enough.
    """
    documents = schema.documents.c
    return (
        select(table.c.doc_key, table.c.num).outerjoin(schema.documents, documents.doc_key == table.c.doc_key)
        .where(*conditions).order_by(order, documents.id, table.c.num).limit(limit).subquery()
    )  # fmt: skip


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
    statements, documents, reports = schema.statements.c, schema.documents.c, schema.reports.c
    where = conditions.on_statements()
    chosen = newest(schema.statements, conditions.order(statements.published), where, limit)
    parent = schema.statements.alias("parent")
    wanted = (
        select(
            schema.statements, documents.id.label("report"), documents.outlet, parent.c.id.label("within"),
            func.substr(reports.text, statements.start_at + 1, statements.end_at - statements.start_at).label("text"),
        )
        .join(chosen, and_(chosen.c.doc_key == statements.doc_key, chosen.c.num == statements.num))
        .join(schema.documents, documents.doc_key == statements.doc_key)
        .join(schema.reports, reports.report_key == documents.report_key)
        .outerjoin(parent, and_(parent.c.doc_key == statements.doc_key, parent.c.num == statements.parent))
        .order_by(statements.published.desc(), documents.id, statements.num)
    )  # fmt: skip
    rows = connection.execute(wanted).all()
    parties = _party_names(connection, rows, (schema.ORIGIN, schema.RELAY))
    return [
        StatementRow(
            report=row.report, id=row.id, published=row.published or None, outlet=row.outlet, stance=row.stance, mode=row.mode,
            speakers=_speakers(parties, row.doc_key, row.num), cue=row.cue, said=row.said, venue=row.venue, parent=row.within,
            span=(row.start_at, row.end_at), text=row.text,
        )
        for row in rows
    ]  # fmt: skip


def find_places(connection: Connection, conditions: Conditions, limit: int | None) -> list[Found]:
    """Places that reports name."""
    links, documents = schema.place_links, schema.documents.c
    rare, on_links = conditions.on_places()
    where = [*on_links, *conditions.on_reports(by_site=False)]
    wanted = (
        select(links.c.doc_key, links.c.site, documents.id.label("report"), documents.published, documents.outlet)
        # Rare places are fetched first; else the reports are gone through, newest first, as in `newest`.
        .select_from(schema.documents)
        .join(links, and_(documents.doc_key == links.c.doc_key, links.c.role == 0), isouter=not rare)
        .where(*where)
        .order_by(conditions.order(documents.published), documents.id, links.c.pos).limit(limit)
    )  # fmt: skip
    rows = connection.execute(wanted).all()
    events, sites = _events_at(connection, rows), _sites(connection, rows)
    return [
        PlaceRow(
            report=row.report, published=row.published or None, outlet=row.outlet, name=site.name, name_ar=site.name_ar,
            kind=site.kind, country=site.country, admin1=site.admin1, relation=site.relation, lat=site.lat, lon=site.lon,
            radius_km=site.radius_km, gazetteer=site.gazetteer, events=events.get((row.doc_key, row.site), 0),
        )
        for row in rows if (site := sites[row.site])
    ]  # fmt: skip


def _sites(connection: Connection, rows: Iterable[Any]) -> Mapping[int, Any]:
    """The places that rows name by their numbers."""
    found: dict[int, Any] = {}
    for chunk in chunks(sorted({row.site for row in rows})):
        wanted = select(schema.sites).where(schema.sites.c.site.in_(chunk))
        found.update({site.site: site for site in connection.execute(wanted)})
    return found


def _events_at(connection: Connection, rows: Iterable[Any]) -> Mapping[tuple[int, int], int]:
    """How many events happen where, by (document, site)."""
    links = schema.place_links.c
    found: dict[tuple[int, int], int] = {}
    for chunk in chunks(sorted({row.doc_key for row in rows})):
        wanted = (
            select(links.doc_key, links.site, func.count(links.num.distinct()))
            .where(links.doc_key.in_(chunk), links.role == 1).group_by(links.doc_key, links.site)
        )  # fmt: skip
        found.update({(doc_key, site): count for doc_key, site, count in connection.execute(wanted)})
    return found


FINDERS: Final[Mapping[str, Callable[[Connection, Conditions, int | None], list[Found]]]] = {
    "events": find_events,
    "statements": find_statements,
    "reports": find_reports,
    "places": find_places,
}


def _party_names(connection: Connection, rows: Iterable[Any], roles: Sequence[int]) -> _Named:
    links, parties = schema.party_links.c, schema.parties.c
    found: defaultdict[tuple[int, int, int], list[str]] = defaultdict(list)
    for chunk in chunks(sorted({row.doc_key for row in rows})):
        wanted = (
            select(links.doc_key, links.role, links.num, parties.name)
            .join(schema.parties, parties.party == links.party)
            .where(links.doc_key.in_(chunk), links.role.in_(roles))
            .order_by(links.doc_key, links.role, links.num, links.pos)
        )  # fmt: skip
        for doc_key, role, num, name in connection.execute(wanted):
            found[doc_key, role, num].append(name)
    return found


def _speakers(parties: _Named, doc_key: int, statement: int | None) -> list[str]:
    if statement is None:
        return []
    return [name for role in (schema.ORIGIN, schema.RELAY) for name in parties.get((doc_key, role, statement), [])]


def _places(connection: Connection, rows: Iterable[Any]) -> Mapping[tuple[int, int], list[Any]]:
    links, sites = schema.place_links.c, schema.sites.c
    found: defaultdict[tuple[int, int], list[Any]] = defaultdict(list)
    for chunk in chunks(sorted({row.doc_key for row in rows})):
        wanted = (
            select(links.doc_key, links.num, sites.name, sites.lat, sites.lon, sites.radius_km)
            .join(schema.sites, sites.site == links.site)
            .where(links.doc_key.in_(chunk), links.role == 1)
            .order_by(links.doc_key, links.num, links.pos)
        )  # fmt: skip
        for row in connection.execute(wanted):
            found[row.doc_key, row.num].append(row)
    return found
