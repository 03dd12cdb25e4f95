"""What a person looks for, as conditions.

In: `Filters`. Out: SQL conditions on reports, events or statements.
The idea: conditions on events hold of one event and conditions on statements of one statement, so that "ASSAULT in Aleppo" is
not a report with an assault somewhere that also names Aleppo.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, and_, exists, false, func, or_, select, tuple_

from riwaya.gazetteer.lookup import open_gazetteer
from riwaya.store import schema
from riwaya.store.errors import StoreError
from riwaya.store.fulltext import asked_for, backend
from riwaya.store.projection import on_sphere
from riwaya.store.shadow import name_key, plain_key
from riwaya.text.normalise import folded

EARTH_KM: Final = 6371.0088  # mean radius
_DEGREE_KM: Final = math.pi * EARTH_KM / 180
_DAY: Final = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
# So many rows of an index are fetched and sorted as fast as the newest are gone through until a page is full.
_FEW: Final = 5_000
_MANY: Final = 20_000
_LOOKED_UP: Final = 8
_LISTED: Final = 2_000
_A_REPORT: Final = 10  # statements or events, about
_EVENT_ROLES: Final = (schema.ACTOR, schema.RECIPIENT)
_SPEAKER_ROLES: Final = (schema.ORIGIN, schema.RELAY)


class Filters(msgspec.Struct, frozen=True, kw_only=True):
    """What to find; several values of one field are alternatives, several fields must all hold.

    actor      who acts or is acted on, by any name; speaker: who says it or passes it on; outlet: who published it
    type, modality, stance   as in the records
    place      a place, or a state or division with all in it; near: (lat, lon) in degrees with `radius` in km
    since, until   days (2018-05-22), months or years, both included: of events the stated date (where none is stated, and
               `dated` is false, the day of publication), of everything else the day of publication
    words      of the report, as they are searched for; of more than 2,000 reports with them only the best 2,000
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
    words: str = ""


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
        self._rare = False
        self._parties = {name: self._parties_of(name) for name in {*filters.actor, *filters.speaker}}
        self.unknown = [name for name, found in self._parties.items() if not found]
        self._site_conditions = self._conditions_on_sites()
        # The sites that the filters on places allow, None where there are no such filters.
        self._sites = self._sites_allowed()
        self._worded = self._reports_with_words()
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

    def _conditions_on_sites(self) -> list[ColumnElement[bool]]:
        filters = self.filters
        wanted: list[ColumnElement[bool]] = []
        if filters.place:
            wanted.append(or_(*(self._named(name) for name in filters.place)))
        if filters.near is not None:
            wanted.append(_near(*filters.near, filters.radius))
        return wanted

    def _sites_allowed(self) -> list[int] | Select[Any] | None:
        """Their numbers, by which databases tell rare ones from frequent ones; of very many the question for them."""
        if not self._site_conditions:
            return None
        wanted = select(schema.sites.c.site).where(*self._site_conditions)
        found = list(self._connection.scalars(wanted.limit(_LISTED + 1)))
        return sorted(found) if len(found) <= _LISTED else wanted

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

    def _reports_with_words(self) -> list[int] | None:
        """The keys of the documents that have the words asked for, the best ones; None where none are asked for."""
        if not self.filters.words.strip():
            return None
        terms = asked_for(self.filters.words)
        best = backend(self._connection.dialect.name).best(terms, [schema.documents.c.current], _LISTED)
        return sorted(self._connection.scalars(best))

    # ------------------------------------------------------------ conditions

    def on_reports(self, by_site: bool = True) -> list[ColumnElement[bool]]:
        """Conditions on `documents`, current ones only; `by_site` false leaves places to `on_sites`."""
        filters, documents = self.filters, schema.documents.c
        wanted: list[ColumnElement[bool]] = [*self._published(documents.published), *self._outlet()]
        parts = []
        if filters.speaker or filters.stance:
            parts.append(self._part([schema.statements.c.doc_key], self._of_statement(), [documents.doc_key]))
        if filters.type or filters.modality:
            parts.append(self._part([schema.events.c.doc_key], self._of_event(), [documents.doc_key]))
        else:
            if filters.actor:
                parts.append(self._party_part(filters.actor, (schema.MENTIONED,), documents.doc_key))
            if self._sites is not None and by_site:
                parts.append(self._place_part(0, documents.doc_key))
        parts += self._word_parts(documents.doc_key)
        return [documents.current, *self._chosen(parts, wanted)]

    def on_events(self) -> list[ColumnElement[bool]]:
        """Conditions on `events` joined with their `documents`."""
        filters, events, statements = self.filters, schema.events.c, schema.statements.c
        parts = self._event_parts()
        if filters.speaker or filters.stance:
            keys = [statements.doc_key, statements.num]
            parts.append(self._part(keys, self._of_statement(), [events.doc_key, events.statement]))
        parts += [*self._outlet_parts(events.doc_key), *self._word_parts(events.doc_key)]
        return self._chosen(parts, [*self._event_columns(), *self._happened()])

    def on_statements(self) -> list[ColumnElement[bool]]:
        """Conditions on `statements` joined with their `documents`."""
        filters, events, statements = self.filters, schema.events.c, schema.statements.c
        parts = self._statement_parts()
        if filters.type or filters.modality or filters.actor or self._sites is not None:
            keys = [events.doc_key, events.statement]
            parts.append(self._part(keys, self._of_event(), [statements.doc_key, statements.num]))
        columns = [statements.stance.in_(filters.stance)] if filters.stance else []
        parts += [*self._outlet_parts(statements.doc_key), *self._word_parts(statements.doc_key)]
        return self._chosen(parts, [*columns, *self._published(statements.published)])

    def on_controls(self) -> list[ColumnElement[bool]]:
        """Conditions on `controls` joined with their `documents`: the actor is the holder."""
        filters, controls = self.filters, schema.controls.c
        wanted: list[ColumnElement[bool]] = [controls.site.in_(self._sites)] if self._sites is not None else []
        if filters.actor:
            wanted.append(controls.holder.in_(self._asked(filters.actor)))
        if filters.speaker or filters.stance:
            keys = [schema.statements.c.doc_key, schema.statements.c.num]
            wanted.append(self._part(keys, self._of_statement(), [controls.doc_key, controls.statement]).beside)
        if self.after:
            wanted += [controls.day < self.after, controls.day != ""]
        wanted += [controls.day >= self.first] if self.first else []
        return [*wanted, *self._outlet(), *(part.beside for part in self._word_parts(controls.doc_key))]

    def on_places(self) -> tuple[bool, list[ColumnElement[bool]]]:
        """Conditions on `place_links`, beside those on the report, and whether few rows meet them."""
        links = schema.place_links.c
        if self._sites is None:
            # Not the plain column: that would tell SQLite that a row without it is of no use, and it would look elsewhere first.
            return False, [_unindexed(links.site) >= 0]
        rare = self._count(select(links.doc_key).where(links.site.in_(self._sites), links.role == 0)) <= _MANY
        self._rare = self._rare or rare
        return rare, [links.site.in_(self._sites) if rare else _unindexed(links.site).in_(self._sites)]

    def order(self, day: ColumnElement[Any]) -> ColumnElement[Any]:
        """The newest first. Where what is rare is fetched first, no index may be gone through for the order's sake."""
        return (func.coalesce(day, "") if self._rare else day).desc()

    def _chosen(self, parts: Sequence[_Part], columns: Sequence[ColumnElement[bool]]) -> list[ColumnElement[bool]]:
        """Conditions, of which `columns` are on the rows themselves, in the form that is quick for them.

        What is rare is fetched first, and the rest is looked up for it. Where nothing is rare the rows are gone through from the
        newest on, which soon gives as many as are asked for; less soon where there are several conditions.
        """
        ordered = sorted(parts, key=lambda part: part.size)
        several = len(columns) + sum(part.number for part in parts) > 1
        rare = bool(ordered) and ordered[0].size <= (_MANY if several else _FEW)
        self._rare = self._rare or rare
        return [*columns, *(part.one_of if rare and not number else part.beside for number, part in enumerate(ordered))]

    def _asked(self, names: tuple[str, ...]) -> list[int]:
        return sorted({party for name in names for party in self._parties[name]})

    def _of_event(self) -> _Inner:
        columns, parts = self._event_columns(), self._event_parts()
        sizes = [part.size for part in parts]
        if self.filters.type:
            sizes.append(self._count(select(schema.events.c.doc_key).where(schema.events.c.type.in_(self.filters.type))))
        return _inner(columns, parts, sizes)

    def _event_columns(self) -> list[ColumnElement[bool]]:
        filters, events = self.filters, schema.events.c
        wanted: list[ColumnElement[bool]] = [events.type.in_(filters.type)] if filters.type else []
        return [*wanted, *([events.modality.in_(filters.modality)] if filters.modality else [])]

    def _event_parts(self) -> list[_Part]:
        filters, events = self.filters, schema.events.c
        parts = [self._party_part(filters.actor, _EVENT_ROLES, events.doc_key, events.num)] if filters.actor else []
        return [*parts, *([self._place_part(1, events.doc_key, events.num)] if self._sites is not None else [])]

    def _of_statement(self) -> _Inner:
        statements, stances = schema.statements.c, self.filters.stance
        columns: list[ColumnElement[bool]] = [statements.stance.in_(stances)] if stances else []
        parts = self._statement_parts()
        sizes = [part.size for part in parts]
        if stances:
            sizes.append(self._count(select(statements.doc_key).where(*columns)))
        return _inner(columns, parts, sizes)

    def _statement_parts(self) -> list[_Part]:
        statements, speakers = schema.statements.c, self.filters.speaker
        return [self._party_part(speakers, _SPEAKER_ROLES, statements.doc_key, statements.num)] if speakers else []

    def _party_part(self, names: tuple[str, ...], roles: tuple[int, ...], *outer: ColumnElement[Any]) -> _Part:
        links, parties = schema.party_links.c, self._asked(names)
        keys = (links.doc_key, links.num)[: len(outer)]
        there: list[ColumnElement[bool]] = [links.party.in_(parties), links.role.in_(roles)]
        # Of many parties each would be looked up beside each row; then the row's own few links are gone through instead.
        beside: list[ColumnElement[bool]] = [_unindexed(links.party).in_(parties), links.role.in_(roles)]
        if len(parties) <= _LOOKED_UP:
            beside = there
        return self._part(keys, _Inner(self._count(select(*keys).where(*there)), 1, there, beside), outer)

    def _place_part(self, role: int, *outer: ColumnElement[Any]) -> _Part:
        links, sites = schema.place_links.c, self._sites
        assert sites is not None
        keys = (links.doc_key, links.num)[: len(outer)]
        there: list[ColumnElement[bool]] = [links.site.in_(sites), links.role == role]
        beside: list[ColumnElement[bool]] = [_unindexed(links.site).in_(sites), links.role == role]
        return self._part(keys, _Inner(self._count(select(*keys).where(*there)), 1, there, beside), outer)

    def _part(self, keys: Sequence[ColumnElement[Any]], inner: _Inner, outer: Sequence[ColumnElement[Any]]) -> _Part:
        """The condition that the columns `outer` of a row are the `keys` of one that meets `inner`."""
        inside = select(*keys).where(*inner.alone, *(key.is_not(None) for key in keys if key.nullable))
        beside = select(*keys).where(*inner.beside, *(key == other for key, other in zip(keys, outer, strict=True)))
        one_of = outer[0].in_(inside) if len(outer) == 1 else tuple_(*outer).in_(inside)
        return _Part(inner.size, inner.number, one_of, exists(beside.correlate(*{column.table for column in outer})))

    def _count(self, wanted: Select[Any]) -> int:
        """How many rows there are, as far as that matters."""
        return self._connection.scalar(select(func.count()).select_from(wanted.limit(_MANY + 1).subquery())) or 0

    def _word_parts(self, doc_key: ColumnElement[Any]) -> list[_Part]:
        if self._worded is None:
            return []
        return [_Part(_A_REPORT * len(self._worded), 1, doc_key.in_(self._worded), _unindexed(doc_key).in_(self._worded))]

    def _outlet(self) -> list[ColumnElement[bool]]:
        keys = [plain_key(name) for name in self.filters.outlet]
        return [schema.documents.c.outlet_key.in_(keys)] if keys else []

    def _outlet_parts(self, doc_key: ColumnElement[Any]) -> list[_Part]:
        """The outlet as a condition on rows beside their document."""
        ours = schema.documents.alias("published_by")
        keys = [plain_key(name) for name in self.filters.outlet]
        if not keys:
            return []
        there: list[ColumnElement[bool]] = [ours.c.outlet_key.in_(keys), ours.c.current]
        inner = _Inner(_A_REPORT * self._count(select(ours.c.doc_key).where(*there)), 1, there, there)
        return [self._part([ours.c.doc_key], inner, [doc_key])]

    def _published(self, column: Any) -> list[ColumnElement[bool]]:
        wanted = [column >= self.first] if self.first else []
        # A report without a date has "" there, and was not published before anything.
        return wanted + ([column < self.after, column != ""] if self.after else [])

    def _happened(self) -> list[ColumnElement[bool]]:
        events = schema.events.c
        wanted: list[ColumnElement[bool]] = [events.starts.is_not(None)] if self.filters.dated else []
        if self.after:
            wanted += [events.day < self.after, events.day != ""]
        return wanted + ([events.day_after > self.first] if self.first else [])


class _Inner(NamedTuple):
    """Conditions on rows of another table: at most how many rows meet them, how many conditions they are, as they are asked for
    by themselves, and beside a row."""

    size: int
    number: int
    alone: list[ColumnElement[bool]]
    beside: list[ColumnElement[bool]]


class _Part(NamedTuple):
    """A condition in two forms: to be one of so many, or to be looked for beside each row."""

    size: int
    number: int
    one_of: ColumnElement[bool]
    beside: ColumnElement[bool]


def _inner(columns: list[ColumnElement[bool]], parts: list[_Part], sizes: list[int]) -> _Inner:
    ordered = sorted(parts, key=lambda part: part.size)
    alone = [*columns, *(part.beside if number else part.one_of for number, part in enumerate(ordered))]
    beside = [*columns, *(part.beside for part in ordered)]
    return _Inner(min(sizes, default=_MANY + 1), len(columns) + sum(part.number for part in parts), alone, beside)


def _unindexed(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A column that is never null, so written that no index over it is used."""
    return func.coalesce(column, -1)


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
