"""GeoNames: a dump of places, and files of alternate names.

In: tab-separated tables as download.geonames.org has them. Out: drafts of entries.
The idea: names in Arabic letters are kept, those marked as Arabic before those only written so; features become kinds.
Columns: https://download.geonames.org/export/dump/readme.txt
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from riwaya.gazetteer.build import akin
from riwaya.gazetteer.lookup import Candidate
from riwaya.gazetteer.same import kilometres
from riwaya.gazetteer.sources import Entry, best_arabic, is_native, middle
from riwaya.gazetteer.user.rows import NO_ARABIC, Draft, Unusable, check_names, latin_of, names_of, point, table, whole
from riwaya.gazetteer.user.table import Row, Table, Tally

COLUMNS: Final = 19
_ARABIC: Final = "ar"
_FEW: Final = 3  # towns of a division that make a radius worth computing

NOT_19: Final = "not 19 columns"
NOT_ALTERNATE: Final = "not the columns of alternate names"
STATE: Final = "a state, and states are built in"
UNUSED: Final = "a kind of feature that is not taken (roads, wells, trees and the like)"
UNKNOWN_ID: Final = "a name of a place that no gazetteer has"


class Name(NamedTuple):
    """An alternate name in Arabic; `preferred` as GeoNames says."""

    text: str
    preferred: bool
    line: int


def looks_like_dump(line: str) -> bool:
    """Whether a line is one of a dump."""
    cells = line.split("\t")
    return len(cells) == COLUMNS and cells[0].strip("\ufeff").isdigit() and len(cells[6]) <= 1


def looks_like_alternates(line: str) -> bool:
    """Whether a line is one of a file of alternate names."""
    cells = line.split("\t")
    return 4 <= len(cells) <= 10 and cells[0].strip("\ufeff").isdigit() and cells[1].isdigit() and len(cells[2]) <= 7


def alternates(opened: Table, tally: Tally | None = None) -> dict[int, list[Name]]:
    """The Arabic names that are not historic, by GeoNames id; preferred ones first. With a tally, rows are counted."""
    found: dict[int, list[Name]] = defaultdict(list)
    for row in opened.tabbed():
        cells = row.cells
        if len(cells) < 4 or not cells[1].isdigit():
            if tally is not None:
                tally.rows += 1
                tally.leave(NOT_ALTERNATE, row.line, " ".join(cells))
            continue
        historic = len(cells) > 7 and cells[7] == "1"
        if cells[2] != _ARABIC or historic:
            continue
        found[int(cells[1])].append(Name(cells[3], len(cells) > 4 and cells[4] == "1", row.line))
    for names in found.values():
        names.sort(key=lambda name: not name.preferred)
    return found


def dump(opened: Table, names: Mapping[int, list[Name]], country: str, tally: Tally) -> Iterator[Draft]:
    """The places of a dump. `names` are those of an alternate-names file, `country` is for rows that name none."""
    for row in opened.tabbed():
        tally.rows += 1
        try:
            yield _place(row, names, country)
        except Unusable as error:
            tally.leave(error.cause, row.line, error.shown)


def _place(row: Row, names: Mapping[int, list[Name]], country: str) -> Draft:
    cells = row.cells
    if len(cells) != COLUMNS or not cells[0].isdigit():
        raise Unusable(NOT_19, " ".join(cells))
    kind = _kind(cells[6], cells[7], cells[1])
    own = names_of([name.text for name in names.get(int(cells[0]), ())])
    written = names_of([cells[1], cells[3]], listed=True)
    arabic = list(dict.fromkeys([*own, *akin(written, own)])) if own else written
    check_names(arabic, [cells[1]])
    lat, lon = point(cells[4], cells[5])
    state = cells[8] if len(cells[8]) == 2 else country
    name = latin_of([cells[1], cells[2]])
    population = whole(cells[14])
    entry = Entry(
        id=f"geonames:{cells[0]}",
        name=name or arabic[0],
        name_ar=own[0] if own else best_arabic(name, arabic),
        kind=kind,
        country=state,
        lat=lat,
        lon=lon,
        population=population,
        names=arabic,
        capital=cells[7] == "PPLC",
        native=bool(own) or is_native(state, arabic),
        added=True,
    )
    codes = _codes(state, cells)
    level = int(cells[7][3]) if cells[7] in ("ADM1", "ADM2", "ADM3", "ADM4") else 0
    if 0 < level <= len(codes):
        return Draft(entry, row.line, code=codes[level - 1], above=codes[: level - 1])
    return Draft(entry, row.line, above=codes)


def _codes(state: str, cells: list[str]) -> tuple[str, ...]:
    """The codes of the divisions that a row names, from the first order down: SY.09, SY.09.171946."""
    codes: list[str] = []
    for cell in cells[10:14]:
        if not cell:
            break
        codes.append(f"{codes[-1] if codes else state}.{cell}")
    return tuple(codes)


def _kind(group: str, code: str, shown: str) -> str:
    """The kind of a feature. Raises Unusable for one that is not taken."""
    if group == "A" and code.startswith(("PCL", "TERR")):
        raise Unusable(STATE, shown)
    kinds = table("features.csv")
    kind = kinds.get(f"{group}.{code}", "" if group == "A" else kinds.get(group, ""))
    if not kind:
        raise Unusable(UNUSED, f"{shown} ({group}.{code})")
    return kind


def divide(drafts: Iterable[Draft]) -> None:
    """Gives divisions the radius of the towns in them, and everything the name of its first-order division."""
    drafts = list(drafts)
    divisions = {draft.code: draft.entry for draft in drafts if draft.code}
    towns: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for draft in drafts:
        entry = draft.entry
        if draft.above and draft.above[0] in divisions:
            entry.admin1 = entry.admin1 or divisions[draft.above[0]].name
        if entry.kind == "settlement" and entry.lat is not None and entry.lon is not None:
            for code in draft.above:
                towns[code].append((entry.lat, entry.lon))
    for code, entry in divisions.items():
        least, most = (15.0, 400.0) if entry.kind == "admin1" else (8.0, 120.0)
        entry.radius_km = entry.radius_km or reach(towns[code], least, most)


def reach(points: list[tuple[float, float]], least: float, most: float) -> float:
    """The km from their middle within which nine tenths of the points lie; 0 for hardly any points."""
    if len(points) < _FEW:
        return 0.0
    lat, lon = middle(points)
    far = sorted(kilometres(lat, lon, *one) for one in points)
    return round(min(most, max(least, far[int(len(far) * 0.9)])), 1)


def names_alone(names: Mapping[int, list[Name]], known: Mapping[str, Candidate], tally: Tally) -> Iterator[Draft]:
    """Entries made of alternate names alone, for places that a gazetteer has: `known` by id."""
    for identifier, alternate in sorted(names.items()):
        place = known.get(f"geonames:{identifier}")
        tally.rows += len(alternate)
        if place is None or place.kind == "country":
            for name in alternate:
                tally.leave(UNKNOWN_ID if place is None else STATE, name.line, f"{identifier} {name.text}")
            continue
        arabic = names_of([*(name.text for name in alternate), place.name_ar])
        if not arabic:
            for name in alternate:
                tally.leave(NO_ARABIC, name.line, f"{identifier} {name.text}")
            continue
        entry = Entry(
            id=place.id, name=place.name, name_ar=place.name_ar, kind=place.kind, country=place.country, admin1=place.admin1,
            lat=place.lat, lon=place.lon, radius_km=place.radius_km, population=place.population, names=arabic,
            curated=place.curated, capital=place.capital, seat=place.seat, added=True,
        )  # fmt: skip
        yield Draft(entry, 0)
