"""What a person looks for, as conditions.

In: `Filters`. Out: SQL conditions on reports, events or statements.
The idea: conditions on events hold of one event and conditions on statements of one statement, so that "ASSAULT in Aleppo" is
not a report with an assault somewhere that also names Aleppo.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from typing import Any, Final

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, and_, false, or_, select, tuple_

from riwaya.gazetteer.lookup import open_gazetteer
from riwaya.store import schema
from riwaya.store.errors import StoreError
from riwaya.store.projection import on_sphere
from riwaya.store.shadow import name_key, plain_key
from riwaya.text.normalise import folded

EARTH_KM: Final = 6371.0088  # mean radius
_DEGREE_KM: Final = math.pi * EARTH_KM / 180
_DAY: Final = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_EVENT_ROLES: Final = (schema.ACTOR, schema.RECIPIENT)
_SPEAKER_ROLES: Final = (schema.ORIGIN, schema.RELAY)


class Filters(msgspec.Struct, frozen=True, kw_only=True):
    """What to find; several values of one field are alternatives, several fields must all hold.

    actor      who acts or is acted on, by any name; speaker: who says it or passes it on; outlet: who published it
    type, modality, stance   as in the records
    place      a place, or a state or division with all in it; near: (lat, lon) in degrees with `radius` in km
    since, until   days (2018-05-22), months or years, both included: of events the stated date (where none is stated, and
               `dated` is false, the day of publication), of everything else the day of publication
    """

    actor: tuple[str, ...] = ()
    speaker: tuple[str, ...] = ()
    outlet: tuple[str, ...] = ()
    type: tuple[str, ...] = ()
    stance: tuple[str, ...] = ()
    modality: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    near: tuple[float, float] | None = None
    radius: float = 25.0
    since: str | None = None
    until: str | None = None
    dated: bool = False


def filters_of(given: dict[str, Any]) -> Filters:
    """Filters from keyword arguments, where one value may stand for several. Raises TypeError for unknown names."""
    lists = ("actor", "speaker", "outlet", "type", "stance", "modality", "place")
    values: dict[str, Any] = {name: _several(value) if name in lists else value for name, value in given.items()}
    return Filters(**values)


def _several(value: Any) -> tuple[str, ...]:
    return () if value is None else (value,) if isinstance(value, str) else tuple(value)


class Conditions:
    """The conditions of one question. Raises StoreError for a date or point that is none."""

    def __init__(self, filters: Filters, connection: Connection) -> None:
        self.filters = filters
        self._connection = connection
        self._parties = {name: self._parties_of(name) for name in {*filters.actor, *filters.speaker}}
        self.unknown = [name for name, found in self._parties.items() if not found]
        self._sites = self._sites_asked()
        self.first, self.after = _first_day(filters.since), _day_after(filters.until)

    # ------------------------------------------------------------ names

    def _parties_of(self, name: str) -> list[int]:
        """Everybody of that name; where nobody is, everybody whose name holds its words."""
        key, names = name_key(name), schema.party_names.c
        if not key:
            return []
        exact = list(self._connection.scalars(select(names.party).where(names.key == key)))
        if exact:
            return exact
        inside = (" " + names.key + " ").contains(f" {key} ", autoescape=True)
        return list(self._connection.scalars(select(names.party).where(inside).distinct().limit(5000)))

    def _sites_asked(self) -> Select[Any] | None:
        """The sites that the filters on places allow, None where there are no such filters."""
        filters, sites = self.filters, schema.sites.c
        wanted: list[ColumnElement[bool]] = []
        if filters.place:
            wanted.append(or_(*(self._named(name) for name in filters.place)))
        if filters.near is not None:
            wanted.append(_near(*filters.near, filters.radius))
        return select(sites.site).where(*wanted) if wanted else None

    def _named(self, name: str) -> ColumnElement[bool]:
        key, sites = name_key(name), schema.sites.c
        if not key:
            return false()
        called = select(schema.site_names.c.site).where(schema.site_names.c.key == key)
        found = self._connection.execute(
            select(sites.gazetteer, sites.kind, sites.country).where(sites.site.in_(called)).distinct()
        ).all()
        # A name that no report uses may still be known: that of a state, or another name of a place.
        known = open_gazetteer().find(" ".join(folded(name).replace("-", " ").split())).exact
        same = {row.gazetteer for row in found if row.gazetteer} | {place.id for place in known}
        states = {row.country for row in found if row.kind == "country" and row.country}
        states |= {place.country for place in known if place.kind == "country" and place.country}
        wanted = or_(
            sites.site.in_(called), sites.gazetteer.in_(sorted(same)), sites.country.in_(sorted(states)), sites.admin1_key == key
        )
        if not found and self._connection.scalar(select(sites.site).where(wanted).limit(1)) is None:
            self.unknown.append(name)
        return wanted

    # ------------------------------------------------------------ conditions

    def on_reports(self) -> list[ColumnElement[bool]]:
        """Conditions on `documents`, current ones only."""
        filters, documents = self.filters, schema.documents.c
        wanted: list[ColumnElement[bool]] = [documents.current, *self._published(documents.published), *self._outlet()]
        if filters.speaker or filters.stance:
            statements = schema.statements
            wanted.append(documents.doc_key.in_(select(statements.c.doc_key).where(*self._of_statement(statements.c))))
        if filters.type or filters.modality:
            events = schema.events
            wanted.append(documents.doc_key.in_(select(events.c.doc_key).where(*self._of_event(events.c))))
            return wanted
        if filters.actor:
            wanted.append(documents.doc_key.in_(_linked(self._asked(filters.actor), (schema.MENTIONED,), False)))
        if self._sites is not None:
            links = schema.place_links.c
            wanted.append(documents.doc_key.in_(select(links.doc_key).where(links.site.in_(self._sites), links.role == 0)))
        return wanted

    def on_events(self) -> list[ColumnElement[bool]]:
        """Conditions on `events` joined with their `documents`."""
        filters, events, statements = self.filters, schema.events.c, schema.statements.c
        wanted = [*self._of_event(events), *self._happened(), *self._outlet()]
        if filters.speaker or filters.stance:
            said = select(statements.doc_key, statements.num).where(*self._of_statement(statements))
            wanted.append(tuple_(events.doc_key, events.statement).in_(said))
        return wanted

    def on_statements(self) -> list[ColumnElement[bool]]:
        """Conditions on `statements` joined with their `documents`."""
        filters, events, statements = self.filters, schema.events.c, schema.statements.c
        wanted = [*self._of_statement(statements), *self._published(statements.published), *self._outlet()]
        if filters.type or filters.modality or filters.actor or self._sites is not None:
            told = select(events.doc_key, events.statement).where(events.statement.is_not(None), *self._of_event(events))
            wanted.append(tuple_(statements.doc_key, statements.num).in_(told))
        return wanted

    def on_sites(self) -> list[ColumnElement[bool]]:
        """Conditions on `sites`, beside those on the report."""
        return [] if self._sites is None else [schema.sites.c.site.in_(self._sites)]

    def _asked(self, names: tuple[str, ...]) -> list[int]:
        return sorted({party for name in names for party in self._parties[name]})

    def _of_event(self, events: Any) -> list[ColumnElement[bool]]:
        filters, links = self.filters, schema.place_links.c
        wanted: list[ColumnElement[bool]] = []
        if filters.type:
            wanted.append(events.type.in_(filters.type))
        if filters.modality:
            wanted.append(events.modality.in_(filters.modality))
        if filters.actor:
            wanted.append(tuple_(events.doc_key, events.num).in_(_linked(self._asked(filters.actor), _EVENT_ROLES, True)))
        if self._sites is not None:
            there = select(links.doc_key, links.num).where(links.site.in_(self._sites), links.role == 1)
            wanted.append(tuple_(events.doc_key, events.num).in_(there))
        return wanted

    def _of_statement(self, statements: Any) -> list[ColumnElement[bool]]:
        filters = self.filters
        wanted: list[ColumnElement[bool]] = []
        if filters.stance:
            wanted.append(statements.stance.in_(filters.stance))
        if filters.speaker:
            said = _linked(self._asked(filters.speaker), _SPEAKER_ROLES, True)
            wanted.append(tuple_(statements.doc_key, statements.num).in_(said))
        return wanted

    def _outlet(self) -> list[ColumnElement[bool]]:
        keys = [plain_key(name) for name in self.filters.outlet]
        return [schema.documents.c.outlet_key.in_(keys)] if keys else []

    def _published(self, column: Any) -> list[ColumnElement[bool]]:
        wanted = [column >= self.first] if self.first else []
        # A report without a date has "" there, and was not published before anything.
        return wanted + ([column < self.after, column != ""] if self.after else [])

    def _happened(self) -> list[ColumnElement[bool]]:
        if not self.first and not self.after:
            return [schema.events.c.starts.is_not(None)] if self.filters.dated else []
        events = schema.events.c
        stated: list[ColumnElement[bool]] = [events.starts.is_not(None)]
        if self.after:
            stated.append(events.starts < self.after)
        if self.first:
            stated.append(or_(events.ends.is_(None), events.ends > self.first))
        if self.filters.dated:
            return stated
        return [or_(and_(*stated), and_(events.starts.is_(None), *self._published(events.published)))]


def _linked(parties: list[int], roles: tuple[int, ...], numbered: bool) -> Select[Any]:
    links = schema.party_links.c
    columns = (links.doc_key, links.num) if numbered else (links.doc_key,)
    return select(*columns).where(links.party.in_(parties), links.role.in_(roles))


def _near(lat: float, lon: float, radius: float) -> ColumnElement[bool]:
    """Points within `radius` km: an index over latitudes first, then the straight line through the globe, squared."""
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        raise StoreError(f"{lat:g},{lon:g} is no place on earth: give latitude and longitude in degrees, such as 33.51,36.29")
    if not radius > 0:
        raise StoreError(f"a radius of {radius:g} km holds nothing: give one above 0")
    sites = schema.sites.c
    degrees = radius / _DEGREE_KM
    x, y, z = on_sphere(lat, lon)
    chord = 2 * math.sin(min(radius / EARTH_KM, math.pi) / 2)
    away = (sites.x - x) * (sites.x - x) + (sites.y - y) * (sites.y - y) + (sites.z - z) * (sites.z - z)
    return and_(sites.lat >= lat - degrees, sites.lat <= lat + degrees, away <= chord * chord)


def _first_day(value: str | None) -> str | None:
    """The first day of a day, month or year; text that sorts before every moment in it."""
    if value is None:
        return None
    year, month, day = _parts(value)
    return dt.date(year, month or 1, day or 1).isoformat()


def _day_after(value: str | None) -> str | None:
    """The day after a day, month or year."""
    if value is None:
        return None
    year, month, day = _parts(value)
    if day:
        return (dt.date(year, month, day) + dt.timedelta(days=1)).isoformat()
    return (dt.date(year + (month or 12) // 12, (month or 12) % 12 + 1, 1)).isoformat()


def _parts(value: str) -> tuple[int, int, int]:
    found = _DAY.fullmatch(value.strip()[:10])
    year, month, day = (int(part or 0) for part in found.groups()) if found else (0, 0, 0)
    try:
        dt.date(year, month or 1, day or 1)
        dt.date(year + 1, 1, 1)
    except ValueError:
        raise StoreError(f"{value!r} is no date: write 2018-05-22, 2018-05 or 2018") from None
    return year, month, day
