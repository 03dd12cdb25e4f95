"""What a person looks for, as conditions.

In: `Filters`. Out: questions to the index about reports, events or statements.
The idea: conditions on events hold of one event and conditions on statements of one statement, so that "ASSAULT in Aleppo" is
not a report with an assault somewhere that also names Aleppo.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, false, or_, select

from riwaya.gazetteer.lookup import open_gazetteer
from riwaya.store import schema
from riwaya.store.errors import StoreError
from riwaya.store.facets import Universe, cell, facet, hundredth
from riwaya.store.fulltext import asked_for, backend
from riwaya.store.matching import Groups, Index, Question, Within
from riwaya.store.projection import on_sphere
from riwaya.store.ranking import every
from riwaya.store.shadow import name_key, plain_key
from riwaya.text.normalise import folded

EARTH_KM: Final = 6371.0088  # mean radius
_DEGREE_KM: Final = math.pi * EARTH_KM / 180
_DAY: Final = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


class Filters(msgspec.Struct, frozen=True, kw_only=True):
    """What to find; several values of one field are alternatives, several fields must all hold.

    actor      who acts or is acted on, by any name; speaker: who says it or passes it on; outlet: who published it
    type, modality, stance   as in the records
    place      a place, or a state or division with all in it; near: (lat, lon) in degrees with `radius` in km
    since, until   days (2018-05-22), months or years, both included: of events the stated date (where none is stated, and
               `dated` is false, the day of publication), of everything else the day of publication
    sure       of an event: how sure the reader is at least, from 0 to 1
    words      of the report, as they are searched for
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
    sure: float | None = None
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
        self._parties = {name: self._parties_of(name) for name in {*filters.actor, *filters.speaker}}
        self.unknown = [name for name, found in self._parties.items() if not found]
        self.unknown += [name for name in filters.outlet if not self._publishes(name)]
        # How places are asked for, as fields of facets with their values; and the same as a condition on `sites`.
        self._sites: list[tuple[str, object]] = []
        self.on_sites = self._on_sites()
        self._worded = self._reports_with_words()
        self._first, self._after = _first_day(filters.since), _day_after(filters.until)
        if filters.sure is not None and not 0 <= filters.sure <= 1:
            raise StoreError(f"{filters.sure:g} is not how sure one can be: give a figure from 0 to 1, such as 0.9")

    # ------------------------------------------------------------ names

    def _publishes(self, outlet: str) -> bool:
        name = facet("report", "outlet", plain_key(outlet))
        return any(Index(self._connection).held([name])[name].values())

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

    def _on_sites(self) -> ColumnElement[bool] | None:
        filters = self.filters
        if not filters.place and filters.near is None:
            return None
        wanted: list[ColumnElement[bool]] = []
        if filters.place:
            wanted.append(or_(*(self._named(name) for name in filters.place)))
        if filters.near is not None:
            wanted.append(_near(*filters.near, filters.radius))
            sites = schema.sites.c
            found = self._connection.execute(select(sites.site, sites.lat, sites.lon).where(*wanted)).all()
            # Squares that lie within the circle as a whole stand for all in them, unless those must have a name too.
            squares = set() if filters.place else _squares(filters.near, filters.radius, [(row.lat, row.lon) for row in found])
            self._sites = [("cell", square) for square in squares]
            self._sites += [("site", site) for site, lat, lon in found if cell(lat, lon) not in squares]
        return and_(*wanted)

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
        same = sorted({row.gazetteer for row in found if row.gazetteer} | {place.id for place in known})
        states = {row.country for row in found if row.kind == "country" and row.country}
        states |= {place.country for place in known if place.kind == "country" and place.country}
        single = or_(sites.site.in_(called), sites.gazetteer.in_(same))
        there = list(self._connection.scalars(select(sites.site).where(single)))
        wanted = or_(single, sites.country.in_(sorted(states)), sites.admin1_key == key)
        if not there and self._connection.scalar(select(sites.site).where(wanted).limit(1)) is None:
            self.unknown.append(name)
        self._sites += [("site", site) for site in there]
        self._sites += [("country", state) for state in sorted(states)]
        self._sites.append(("admin1", key))
        return wanted

    def _reports_with_words(self) -> frozenset[int] | None:
        """The keys of the documents that have the words asked for; None where none are asked for."""
        if not self.filters.words.strip():
            return None
        terms = asked_for(self.filters.words)
        return every(self._connection, backend(self._connection.dialect.name), terms)

    # ------------------------------------------------------------ questions

    def on_reports(self, listing_places: bool = False) -> Question:
        """What is asked of reports; `listing_places`: of those that name a place of which the filters hold."""
        filters = self.filters
        groups: list[frozenset[str]] = []
        within: list[Within] = []
        if filters.speaker or filters.stance:
            asked = self._of_statements("statement")
            if len(asked) == 1:
                groups += self._of_statements("report")
            else:
                within.append(Within("statement", asked))
        if filters.type or filters.modality or filters.sure is not None:
            asked = self._of_events("event")
            if len(asked) == 1 and filters.sure is None:
                groups += self._of_events("report")
            else:
                within.append(Within("event", asked))
        else:
            groups += self._actors("report")
            if not listing_places:
                groups += self._places("report")
        if listing_places:
            groups += self._places("report") or [frozenset([facet("report", "placed")])]
        return self._question("report", groups, within)

    def on_statements(self) -> Question:
        """What is asked of statements."""
        filters, groups, within = self.filters, [*self._of_statements("statement")], []
        if filters.type or filters.modality or filters.actor or filters.sure is not None or self.on_sites is not None:
            asked = self._of_events("event")
            if len(asked) == 1 and (filters.type or filters.modality):
                groups += self._of_events("statement")
            else:
                # The event's statement is the one that is asked about, so what is asked of it is asked here too: fewer are left.
                within.append(Within("event", (*asked, *self._of_statements("event"))))
        return self._question("statement", groups, within)

    def on_events(self) -> Question:
        """What is asked of events."""
        groups = [*self._of_events("event"), *self._of_statements("event")]
        if self.filters.dated:
            groups.append(frozenset([facet("event", "stated")]))
        return self._question("event", groups, [])

    def on_controls(self) -> Question:
        """What is asked of claims of control: the actor is the holder."""
        groups = [*self._actors("control"), *self._places("control"), *self._of_statements("control")]
        return self._question("control", groups, [])

    def _question(self, universe: Universe, groups: list[frozenset[str]], within: list[Within]) -> Question:
        outlets = [("outlet", plain_key(name)) for name in self.filters.outlet]
        return Question(universe, (*groups, *_group(universe, outlets)), tuple(within), self._first, self._after, self._worded)

    def _of_events(self, universe: Universe) -> Groups:
        """What must hold of one event."""
        filters = self.filters
        groups = _group(universe, [("type", value) for value in filters.type])
        groups += _group(universe, [("modality", value) for value in filters.modality])
        if filters.sure is not None and universe == "event":  # of reports and statements no score is kept
            groups += _group(universe, [("score", number) for number in range(hundredth(filters.sure), 101)])
        return (*groups, *self._actors(universe), *self._places(universe))

    def _of_statements(self, universe: Universe) -> Groups:
        """What must hold of one statement."""
        filters = self.filters
        speakers = [("speaker", party) for name in filters.speaker for party in self._parties[name]]
        groups = _group(universe, [("stance", value) for value in filters.stance])
        return (*groups, *(_group(universe, speakers, True) if filters.speaker else ()))

    def _actors(self, universe: Universe) -> Groups:
        actors = [("actor", party) for name in self.filters.actor for party in self._parties[name]]
        return _group(universe, actors, True) if self.filters.actor else ()

    def _places(self, universe: Universe) -> Groups:
        return () if self.on_sites is None else _group(universe, self._sites, True)


def _group(universe: Universe, wanted: Sequence[tuple[str, object]], asked: bool = False) -> Groups:
    """Alternatives; of none of them there is no group, unless something was `asked` that nobody has."""
    return (frozenset(facet(universe, field, value) for field, value in wanted),) if wanted or asked else ()


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


def _squares(centre: tuple[float, float], radius: float, points: Iterable[tuple[float, float]]) -> set[str]:
    """The squares around these points of which every corner, and so all in them, lies within the circle."""
    chord = 2 * math.sin(min(radius / EARTH_KM, math.pi) / 2)
    middle = _exact(*centre)
    squares = set()
    for south, west in {(math.floor(lat), math.floor(lon)) for lat, lon in points}:
        corners = [_exact(south + north, west + east) for north in (0, 1) for east in (0, 1)]
        # A little less than the radius: the sides of a square bend outwards from its corners.
        if south > -89 and south < 89 and all(math.dist(middle, corner) <= 0.999 * chord for corner in corners) and radius < 5000:
            squares.add(cell(south, west))
    return squares


def _exact(lat: float, lon: float) -> tuple[float, float, float]:
    x, y, z = on_sphere(lat, lon)
    assert x is not None and y is not None and z is not None
    return x, y, z


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
