"""Tables of place codes (p-codes) as OCHA's common operational datasets have them.

In: a CSV whose columns are called admin1Name_ar, admin1Pcode … or ADM1_AR, ADM1_PCODE …, with coordinates. Out: drafts.
The idea: a row is the lowest division it has a code for; the divisions above it are made of all the rows that lie in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from riwaya.gazetteer.sources import Entry, middle
from riwaya.gazetteer.user.columns import assign, seen, words
from riwaya.gazetteer.user.rows import Draft, Unusable, check_names, latin_of, names_of, point, whole
from riwaya.gazetteer.user.table import Refused, Row, Tally, one_line, plain_head
from riwaya.text.normalise import folded

_COLUMN: Final = re.compile(r"adm(?:in)?(\d)(.*)")
_NAME: Final = re.compile(r"name.*|ar|en|fr|ku|ref.*|alt.*|[a-z]{2}")
_STATE: Final = re.compile(r"([A-Z]{2})(?:G?\d)")
_KINDS: Final = ("country", "admin1", "admin2", "admin2")  # what lies below the third level is a place people live in

NO_CODE: Final = "no code of a place"
HXL: Final = "a row of HXL tags"


@dataclass(slots=True)
class Columns:
    """The columns of a table: of codes and names by level, of coordinates and population."""

    codes: dict[int, int] = field(default_factory=dict)
    names: dict[int, list[int]] = field(default_factory=dict)
    fields: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class _Division:
    """A division seen only as what others lie in."""

    level: int
    line: int
    above: tuple[str, ...]
    cells: list[str]
    country: str
    points: list[tuple[float, float]] = field(default_factory=list)


def looks_like_pcodes(header: Sequence[str]) -> bool:
    """Whether a header has columns with codes and names of places by level, and none with names of a further sort."""
    found = _by_level(header)
    heads = {plain_head(folded(head)) for head in header}
    return any(level in found.names for level in found.codes) and heads.isdisjoint([*words()["name"], *words()["name_ar"]])


def columns_of(header: Sequence[str], given: Mapping[str, str]) -> Columns:
    """The columns of a header. Raises Refused where there is no code or no coordinate."""
    found = _by_level(header)
    if not found.codes:
        raise Refused(f"there is no column with p-codes such as admin1Pcode or ADM1_PCODE; {seen(header)}")
    found.fields = assign(header, given, (("lat",), ("lon",)))
    return found


def _by_level(header: Sequence[str]) -> Columns:
    found = Columns()
    for number, head in enumerate(header):
        match = _COLUMN.fullmatch(plain_head(head))
        if match is None:
            continue
        level, rest = int(match[1]), match[2]
        if "pcode" in rest or rest == "code":
            found.codes.setdefault(level, number)
        elif _NAME.fullmatch(rest):
            found.names.setdefault(level, []).append(number)
    return found


def places(rows: Iterator[Row], columns: Columns, country: str, tally: Tally) -> Iterator[Draft]:
    """The places of a table, row by row, then the divisions around them that have no row of their own."""
    above: dict[str, _Division] = {}
    own: set[str] = set()
    for row in rows:
        if any(cell.startswith("#adm") for cell in row.cells):
            tally.rows += 1
            tally.leave(HXL, row.line, row.cells[0])
            continue
        tally.rows += 1
        try:
            draft = _place(row, columns, country, above)
        except Unusable as error:
            tally.leave(error.cause, row.line, error.shown)
            continue
        own.add(draft.code or draft.entry.id.removeprefix("pcode:"))
        yield draft
    for code, division in above.items():
        if code not in own and division.points:
            draft_above = _division(code, division)
            if draft_above is not None:
                yield draft_above


def _place(row: Row, columns: Columns, country: str, above: dict[str, _Division]) -> Draft:
    def cell(number: int | None) -> str:
        return row.cells[number].strip() if number is not None and number < len(row.cells) else ""

    codes = {level: cell(number) for level, number in sorted(columns.codes.items()) if cell(number)}
    level = max(codes, default=0)
    if level == 0:
        raise Unusable(NO_CODE, " ".join(row.cells))
    state = _state(codes, country)
    names = {at: [cell(number) for number in numbers] for at, numbers in columns.names.items()}
    lat, lon = point(cell(columns.fields["lat"]), cell(columns.fields["lon"]))
    around = tuple(codes[at] for at in codes if 0 < at < level)
    for at, code in codes.items():
        if 0 < at < level:
            upper = tuple(codes[higher] for higher in codes if 0 < higher < at)
            division = above.setdefault(code, _Division(at, row.line, upper, names.get(at, []), state))
            division.points.append((lat, lon))
    cells = names.get(level, [])
    entry = _entry(codes[level], level, cells, state, (lat, lon))
    entry.population = whole(cell(columns.fields.get("population")))
    is_division = level < len(_KINDS)
    return Draft(entry, row.line, code=codes[level] if is_division else "", above=around)


def _division(code: str, division: _Division) -> Draft | None:
    try:
        entry = _entry(code, division.level, division.cells, division.country, middle(division.points))
    except Unusable:
        return None  # the rows in it have been told of; it is none itself
    return Draft(entry, division.line, code=code if division.level < len(_KINDS) else "", above=division.above)


def _entry(code: str, level: int, cells: list[str], state: str, at: tuple[float, float]) -> Entry:
    names = names_of(cells)
    check_names(names, cells or [code])
    return Entry(
        id=f"pcode:{one_line(code)}", name=latin_of(cells) or names[0], name_ar=names[0],
        kind=_KINDS[level] if level < len(_KINDS) else "settlement", country=state, lat=at[0], lon=at[1], names=names, added=True,
    )  # fmt: skip


def _state(codes: Mapping[int, str], country: str) -> str:
    """The state of a row: its own code of the level above all, else what the other codes begin with."""
    if len(codes.get(0, "")) == 2:
        return codes[0].upper()
    if country:
        return country
    match = _STATE.match(codes[max(codes)].upper())
    return match[1] if match else ""
