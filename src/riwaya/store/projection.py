"""From a document to the rows it is found by.

In: a report as it came in and the document read from it. Out: `Prepared`: everything that the writer needs, in plain tuples.
The idea: this is the costly part of storing, and it is a pure function, so that any process may do it; the writer only
numbers the rows and writes them.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

import msgspec

from riwaya.records import Actor, Control, Document, Event, EventDate, Input, Place
from riwaya.store import schema
from riwaya.store.ids import content_id, given_of
from riwaya.store.shadow import Shadow, name_key, plain_key, shadow_of

_LEVEL: Final = 6
_END_OF_TIME: Final = "9999-12-31"
_ID_BYTES: Final = 1000
_SHOWN: Final = 300  # letters of a name that the tables for finding keep


class Party(NamedTuple):
    """A row of `parties`, and the names it is looked up by."""

    target: str
    entity: str | None
    name: str
    name_ar: str | None
    kind: str
    country: str | None
    sector: str | None
    keys: tuple[str, ...]


class Site(NamedTuple):
    """A row of `sites`, and the names it is looked up by."""

    target: str
    gazetteer: str | None
    name: str
    name_ar: str
    kind: str
    country: str | None
    admin1: str | None
    admin1_key: str | None
    relation: str | None
    lat: float | None
    lon: float | None
    radius_km: float | None
    keys: tuple[str, ...]


class Link(NamedTuple):
    """Part `role` in record number `num`; `which` counts in `Prepared.parties` or `Prepared.sites`."""

    role: int
    num: int
    pos: int
    which: int


class Prepared(NamedTuple):
    """A report with its document, ready to be written."""

    id: str
    content_id: str
    given: str
    text: str
    given_published: str
    body: bytes
    shadow: bytes
    published: str
    outlet: str | None
    title: str | None
    url: str | None
    statements: list[tuple[Any, ...]]
    events: list[tuple[Any, ...]]
    times: list[tuple[Any, ...]]
    parties: list[Party]
    party_links: list[Link]
    sites: list[Site]
    place_links: list[Link]
    scores: list[tuple[int, float]]
    controls: list[tuple[Any, ...]]
    versions: tuple[str, str] | None = None  # pack and rules, where it was read elsewhere; else those of the writer

    @property
    def outlet_key(self) -> str | None:
        return plain_key(self.outlet) if self.outlet else None


class Unfit(ValueError):
    """A report that a store cannot keep: a stable `code` and what to do."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def prepare(report: Input, document: Document, extras: Mapping[str, Any] | None = None) -> Prepared:
    """All that is stored of one report. `report.id` must be the document's; `extras` as in `ids.given_of`.

    Raises Unfit for a report with NUL characters, half characters or an overlong id, which not every database can hold.
    """
    _check(report)
    given = given_of(report, extras)
    published = document.report.published
    maker = _Maker(document)
    return Prepared(
        id=document.id,
        content_id=content_id(report, given),
        given=given.decode(),
        text=report.text,
        given_published=report.published or "",
        body=zlib.compress(msgspec.json.encode(document), _LEVEL),
        shadow=zlib.compress("\n".join(shadow_of(document)).encode(), _LEVEL),
        published=published.value if published else "",
        outlet=document.report.outlet,
        title=document.report.title,
        url=document.report.url,
        statements=maker.statements(),
        events=maker.events(),
        times=[(number, t.value, t.start, t.end, t.precision, t.basis) for number, t in enumerate(document.times, 1)],
        parties=list(maker.parties.values()),
        party_links=maker.party_links,
        sites=list(maker.sites.values()),
        place_links=maker.place_links,
        scores=[(number, event.score) for number, event in enumerate(document.events, 1)],
        controls=[maker.control(number, item) for number, item in enumerate(document.control, 1)],
    )


def _check(report: Input) -> None:
    try:
        plain = msgspec.json.encode(report)
    except UnicodeEncodeError:
        raise Unfit("lone_surrogate", "it holds half of a surrogate pair, which is no character: get the text again") from None
    if b"\\u0000" in plain and any("\x00" in value for value in msgspec.structs.astuple(report) if isinstance(value, str)):
        raise Unfit("binary", "it holds NUL characters and is not text: leave it out")
    if report.id and len(report.id.encode()) > _ID_BYTES:
        raise Unfit("bad_record", f"its id has more than {_ID_BYTES} bytes: give it a shorter one")


def opened(shadow: bytes) -> Shadow:
    """The searchable lines of a document as they were stored."""
    return Shadow(*zlib.decompress(shadow).decode().split("\n"))


class _Maker:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.parties: dict[str, Party] = {}
        self.sites: dict[str, Site] = {}
        self.party_links: list[Link] = []
        self.place_links: list[Link] = []
        self._number_of_party: dict[str, int] = {}
        self._number_of_site: dict[str, int] = {}
        self._actors = {actor.id: actor for actor in document.actors}
        self._party_of = {actor.id: self._party(actor) for actor in document.actors}
        self._site_of = {place.id: self._site(place) for place in document.places}
        self._statements = {item.id: number for number, item in enumerate(document.statements, 1)}
        self._link(self.party_links, schema.MENTIONED, 0, self._party_of.values())
        self._link(self.place_links, 0, 0, self._site_of.values())

    @staticmethod
    def _link(links: list[Link], role: int, num: int, indexes: Iterable[int]) -> None:
        links += [Link(role, num, pos, index) for pos, index in enumerate(dict.fromkeys(indexes))]

    def _party(self, actor: Actor) -> int:
        """The number of whom a mention means: of what a pronoun or المصدر stands for."""
        seen = {actor.id}
        while actor.antecedent and actor.antecedent not in seen and actor.antecedent in self._actors:
            actor = self._actors[actor.antecedent]
            seen.add(actor.id)
        return self._named(
            actor.entity, actor.name or actor.text, actor.name_ar, actor.text, actor.kind, actor.country, actor.sector
        )

    def _named(
        self,
        entity: str | None,
        name: str,
        name_ar: str | None,
        text: str,
        kind: str,
        country: str | None = None,
        sector: str | None = None,
    ) -> int:
        target = entity or f"~{name_key(name)}"
        number = self._number_of_party.setdefault(target, len(self._number_of_party))
        names = [name, name_ar or "", text, (entity or "").replace("-", " ")]
        keys = {key for one in names if (key := name_key(one))}
        known = self.parties.get(target)
        if known is not None:
            keys |= set(known.keys)
        self.parties[target] = Party(
            target, entity, name[:_SHOWN], name_ar[:_SHOWN] if name_ar else None, kind, country, sector, tuple(sorted(keys))
        )
        return number

    def _site(self, place: Place) -> int:
        identity = place.gazetteer or f"~{name_key(place.name)}"
        target = f"{identity}|{place.relation or ''}|{place.lat}|{place.lon}|{place.radius_km}"
        number = self._number_of_site.setdefault(target, len(self._number_of_site))
        if target not in self.sites:
            keys = {key for one in (place.name, place.name_ar, place.text) if (key := name_key(one))}
            if place.antecedent:  # "the city" is no name of the city
                keys.discard(name_key(place.text))
            admin1 = name_key(place.admin1) if place.admin1 else None
            self.sites[target] = Site(
                target, place.gazetteer, place.name[:_SHOWN], place.name_ar[:_SHOWN], place.kind, place.country, place.admin1,
                admin1, place.relation, place.lat, place.lon, place.radius_km, tuple(sorted(keys)),
            )  # fmt: skip
        return number

    def statements(self) -> list[tuple[Any, ...]]:
        """Rows of `statements` without the document's key."""
        rows = []
        for number, item in enumerate(self.document.statements, 1):
            for role, code in (("origin", schema.ORIGIN), ("relay", schema.RELAY)):
                links = [link for link in item.chain if link.role == role]
                indexes = [
                    self._party_of[link.actor]
                    if link.actor in self._party_of
                    else self._named(None, link.name or link.text, None, link.text, "unknown")
                    for link in links
                ]
                self._link(self.party_links, code, number, indexes)
            said = item.said.value if item.said else None
            parent = self._statements.get(item.parent or "")
            rows.append(
                (number, item.id, item.stance, item.mode, item.cue.lemma, said, item.venue, parent, item.span[0], item.span[1])
            )
        return rows

    def events(self) -> list[tuple[Any, ...]]:
        """Rows of `events` without the document's key."""
        rows = []
        for number, item in enumerate(self.document.events, 1):
            for role, names in ((schema.ACTOR, item.actor), (schema.RECIPIENT, item.recipient)):
                self._link(self.party_links, role, number, (self._party_of[name] for name in names if name in self._party_of))
            self._link(self.place_links, 1, number, (self._site_of[name] for name in item.place if name in self._site_of))
            date = item.date
            when = (date.start, date.end, date.precision, date.basis) if date else (None, None, None, None)
            if date and date.basis == "published":  # nothing was stated: only the upper bound is known
                when = (None, date.end, date.precision, date.basis)
            statement = self._statements.get(item.statement or "")
            tolls = self._tolls(item)
            rows.append(
                (
                    number, item.id, *self._days(date), item.type, item.mode, item.modality, item.background, *when, statement,
                    tolls, *item.span,
                )
            )  # fmt: skip
        return rows

    def control(self, number: int, item: Control) -> tuple[Any, ...]:
        """A row of `controls` without the document's key; holder and site count in `Prepared.parties` and `Prepared.sites`."""
        date = item.date
        when = (date.start, date.end, date.precision) if date and date.basis != "published" else (None, None, None)
        return (
            number, item.id, item.change, self._days(date)[0], *when, self._statements.get(item.statement or ""),
            self._party_of.get(item.holder or ""), self._site_of.get(item.place or ""), *item.span,
        )  # fmt: skip

    def _days(self, date: EventDate | None) -> tuple[str, str]:
        """When it may have happened, for finding: half open, as text that sorts; the day of publication where nothing is stated."""
        if date and date.start:
            return date.start, date.end or _END_OF_TIME
        published = self.document.report.published
        day = published.value if published else ""
        return day, day + "~"  # after every moment of that day

    def _tolls(self, event: Event) -> str | None:
        if not event.tolls:
            return None
        quantities = {quantity.id: quantity for quantity in self.document.quantities}
        told = [
            {
                "effect": toll.effect, "low": quantity.low, "high": quantity.high, "operator": quantity.operator, "who": toll.who,
            }
            for toll in event.tolls
            if (quantity := quantities.get(toll.quantity))
        ]  # fmt: skip
        return msgspec.json.encode(told).decode()


def on_sphere(lat: float | None, lon: float | None) -> tuple[float | None, float | None, float | None]:
    """A point in degrees as x, y, z on a sphere of radius 1: distances then are sums of squares, in any database."""
    if lat is None or lon is None:
        return None, None, None
    north, east = math.radians(lat), math.radians(lon)
    return math.cos(north) * math.cos(east), math.cos(north) * math.sin(east), math.sin(north)
