"""Taking a place list into the user's gazetteers.

In: a file, and what a person says of it. Out: one file of the gazetteer's layout in the user's folder, and a count of every row.
The idea: recognise the format, read drafts, join them with the built-in places they stand for, fill in what is left open, write.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

from riwaya.gazetteer import build, layout, lookup
from riwaya.gazetteer.lookup import Candidate, Gazetteer
from riwaya.gazetteer.same import apart
from riwaya.gazetteer.sources import with_article
from riwaya.gazetteer.user import columns, geonames, lists, pcodes, rows, store
from riwaya.gazetteer.user.rows import Draft
from riwaya.gazetteer.user.table import Refused, Table, Tally, Told, delimiter_of, one_line, opened
from riwaya.text.normalise import folded

FORMATS: Final = ("auto", "geonames", "alternates", "pcodes", "csv")
TRUSTED_UP_TO: Final = 500  # places of a CSV file that somebody may well have looked at one by one
WELL_KNOWN: Final = 15_000  # inhabitants of a town that is meant by its name even where that is an ordinary word
PLACES: Final = 1_000_000  # more than that is no country; memory and the reader's silence would suffer
_COUNTRY: Final = re.compile(r"[A-Za-z]{2}")

SAME_ID: Final = "an id that stands twice (the first counts)"
TWICE: Final = "a place that stands twice (the first counts)"

Stage = Callable[[str], Told]


@dataclass(slots=True)
class Request:
    """What is to be added. `trusted` None leaves it to the rule: a CSV file of at most 500 places."""

    path: Path
    name: str = ""
    country: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    format: str = "auto"
    alternate: Path | None = None
    trusted: bool | None = None


class Added(NamedTuple):
    """What was done: `places` were written, `linked` of them stand for built-in ones, `stateless` are of no known state."""

    name: str
    path: Path
    format: str
    places: int
    linked: int
    stateless: int
    trusted: bool
    replaced: bool
    tally: Tally


def add(request: Request, stage: Stage = lambda name: lambda done, whole: None) -> Added:
    """Adds a list. `stage` is told what is being done and gives back who is told how far it is. Raises Refused, OSError."""
    name, path = _target(request)
    if request.country and not _COUNTRY.fullmatch(request.country):
        raise Refused(f"{request.country!r} is no state: give its ISO code of two letters, such as SY")
    request.country = request.country.upper()
    tally = Tally()
    format, drafts = _drafts(request, name, tally, stage)
    drafts = _once(drafts, tally)
    if not drafts:
        raise NothingUsable(f"no row of {request.path} can be used, and nothing was added", tally)
    stage("joining with the built-in places")(0, 0)
    linked = link(drafts, lookup.built_in(), rename=format != "csv")
    geonames.divide(drafts)
    trusted = request.trusted if request.trusted is not None else format == "csv" and len(drafts) <= TRUSTED_UP_TO
    for draft in drafts:
        finish(draft, trusted)
    entries = [draft.entry for draft in drafts]
    stage("writing")(0, 0)
    content = build.serialise(entries, True, layout.spelling_digest())
    file = one_line(request.path.name.encode("utf-8", "replace").decode())
    note = dict(file=file, format=format, rows=tally.rows, left=sum(tally.counts.values()), trusted=trusted)
    replaced = path.exists()
    build.keep(content + json.dumps(note, ensure_ascii=False, sort_keys=True).encode(), path)
    stateless = sum(not entry.country for entry in entries)
    return Added(name, path, format, len(entries), linked, stateless, trusted, replaced, tally)


class NothingUsable(Refused):
    """A list without a single row that can be used; `tally` says why."""

    def __init__(self, message: str, tally: Tally) -> None:
        super().__init__(message)
        self.tally = tally


def _target(request: Request) -> tuple[str, Path]:
    name = request.name or store.name_of(request.path)
    if not store.is_name(name):
        what = f"{name!r} is no name for a gazetteer" if name else f"no name can be made of {request.path.name!r}"
        raise Refused(
            f"{what}: give one of letters, digits, - and _ with --name, but not {', '.join(sorted(store.RESERVED))}"
        )  # fmt: skip
    folder = store.folder()
    if folder is None:
        raise Refused("there is no home folder to keep it in: set RIWAYA_DATA to a folder")
    return name, folder / f"{name}{store.SUFFIX}"


# ---------------------------------------------------------------- reading


def _drafts(request: Request, name: str, tally: Tally, stage: Stage) -> tuple[str, list[Draft]]:
    """The format of the list, and its places."""
    names: dict[int, list[geonames.Name]] = {}
    if request.alternate is not None:
        with opened(request.alternate, stage("reading alternate names")) as table:
            if not any(map(geonames.looks_like_alternates, table.head)):
                raise Refused(f"{request.alternate} is no GeoNames file of alternate names (alternateNamesV2.txt, or a country's)")
            names = geonames.alternates(table)
    with opened(request.path, stage("reading")) as table:
        format = request.format if request.format != "auto" else recognised(table)
        if names and format != "geonames":
            raise Refused(f"--alternate goes with a GeoNames dump, and {request.path} is none (taken as {format})")
        return format, list(_limited(_of_format(format, request, name, table, names, tally), request.path))


def recognised(table: Table) -> str:
    """The format of a list by its first lines."""
    if any(map(geonames.looks_like_dump, table.head)):
        return "geonames"
    if any(map(geonames.looks_like_alternates, table.head)):
        return "alternates"
    header = table.head[0].rstrip("\r").split(delimiter_of(table.head[0]))
    return "pcodes" if pcodes.looks_like_pcodes([head.strip('" ') for head in header]) else "csv"


def _of_format(
    format: str, request: Request, name: str, table: Table, names: dict[int, list[geonames.Name]], tally: Tally
) -> Iterator[Draft]:  # fmt: skip
    if format == "geonames":
        yield from geonames.dump(table, names, request.country, tally)
    elif format == "alternates":
        yield from geonames.names_alone(geonames.alternates(table, tally), _known(name), tally)
    else:
        yield from _from_csv(format, request, name, table, tally)


def _from_csv(format: str, request: Request, name: str, table: Table, tally: Tally) -> Iterator[Draft]:
    body = table.quoted(delimiter_of(table.head[0]), tally)
    header = next(body, None)
    if header is None:
        raise Refused(f"{table.name} has no header: its first line must name the columns")
    cells = [cell.strip() for cell in header.cells]
    if not lists.is_header(cells):
        raise Refused(f"the first line of {table.name} must name the columns; it holds: {one_line(', '.join(cells), 120)}")
    if format == "pcodes":
        yield from pcodes.places(body, pcodes.columns_of(cells, request.columns), request.country, tally)
    else:
        found = columns.assign(cells, request.columns, lists.WANTED)
        yield from lists.places(body, found, name, request.country, tally)


def _limited(drafts: Iterator[Draft], path: Path) -> Iterator[Draft]:
    for number, draft in enumerate(drafts, 1):
        if number > PLACES:
            raise Refused(f"{path} has more than {PLACES:,} places: cut it by country")
        yield draft


def _known(name: str) -> dict[str, Candidate]:
    """Every place with a GeoNames id, of the built-in gazetteer and of the user's others."""
    base = lookup.built_in()
    found = {}
    for gazetteer in [base, *lookup.open_added(len(base))]:
        if gazetteer.called != name:
            for number in range(len(gazetteer)):
                entry = gazetteer.entry(number)
                found[entry.id] = entry
    return found


def _once(drafts: list[Draft], tally: Tally) -> list[Draft]:
    """The drafts without those whose id, or name, kind and point, stood before."""
    ids: set[str] = set()
    places: set[tuple[str, str, float | None, float | None]] = set()
    kept: list[Draft] = []
    for draft in drafts:
        entry = draft.entry
        place = (folded(entry.name_ar), entry.kind, entry.lat, entry.lon)
        if entry.id in ids or (place in places and not draft.code):
            tally.leave(SAME_ID if entry.id in ids else TWICE, draft.line, f"{entry.name_ar} {entry.id}")
            continue
        ids.add(entry.id)
        places.add(place)
        kept.append(draft)
    return kept


# ---------------------------------------------------------------- joining


def link(drafts: list[Draft], base: Gazetteer, rename: bool = False) -> int:
    """Joins drafts with the built-in entries of the same places, one with one, nearest first; returns how many.

    The same place: the same id, or one name in common and otherwise as `same.apart` says. The draft takes over what makes its
    twin well known (capital, seat, curated, population) and whatever it leaves open itself; with `rename` the English
    name too, where that is one of our own.
    """
    possible = [(distance, place, other.number, other) for place, draft in enumerate(drafts)
                for distance, other in _twins(draft, base)]  # fmt: skip
    by_id = {draft.entry.id: place for place, draft in enumerate(drafts) if draft.entry.id.startswith("geonames:")}
    for number in range(len(base)) if by_id else ():
        other = base.entry(number)
        if other.id in by_id:
            possible.append((-1.0, by_id[other.id], number, other))
    possible.sort(key=lambda pair: pair[:3])
    drafts_gone: set[int] = set()
    others_gone: set[int] = set()
    for _, place, number, other in possible:
        if place not in drafts_gone and number not in others_gone:
            drafts_gone.add(place)
            others_gone.add(number)
            _join(drafts[place], other, rename)
    return len(drafts_gone)


def _twins(draft: Draft, base: Gazetteer) -> Iterator[tuple[float, Candidate]]:
    seen: set[int] = set()
    for name in draft.entry.names:
        for other in base.find(" ".join(folded(name).replace("-", " ").split())).exact:
            if other.number not in seen and other.kind != "country":
                seen.add(other.number)
                distance = apart(other, draft.entry)
                if distance is not None:
                    yield distance, other


def _join(draft: Draft, other: Candidate, rename: bool) -> None:
    entry = draft.entry
    entry.same_as = other.id
    if not draft.stated:
        entry.kind = other.kind
    if not entry.name or (rename and other.curated):
        entry.name = other.name
    entry.country = entry.country or other.country
    entry.admin1 = entry.admin1 or other.admin1
    entry.population = entry.population or other.population
    entry.radius_km = entry.radius_km or other.radius_km
    entry.curated |= other.curated
    entry.capital |= other.capital
    entry.seat |= other.seat
    entry.native |= other.native


def finish(draft: Draft, trusted: bool) -> None:
    """Fills in what neither the list nor a built-in twin said."""
    entry = draft.entry
    entry.name = entry.name or entry.name_ar
    entry.curated |= trusted
    entry.radius_km = entry.radius_km or rows.radius_of(entry)
    entry.names = with_article(entry.names)
    if not entry.curated and not entry.same_as and entry.population < WELL_KNOWN:
        entry.unsure = [name for name in entry.names if rows.is_ordinary(name)]
