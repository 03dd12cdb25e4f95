"""Any CSV with a name, a latitude and a longitude.

In: rows, and which column holds what. Out: drafts of entries.
The idea: a list made by hand says little; what it does not say (kind, state) is left open for its built-in twin to fill in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from riwaya.gazetteer import layout
from riwaya.gazetteer.sources import Entry
from riwaya.gazetteer.user.rows import (
    Draft,
    Unusable,
    check_names,
    kind_in_name,
    kind_of,
    latin_of,
    names_of,
    number,
    point,
    whole,
)
from riwaya.gazetteer.user.table import Row, Tally, one_line
from riwaya.text.normalise import folded

WANTED: Final = (("name", "name_ar", "aliases"), ("lat",), ("lon",))
UNKNOWN_KIND: Final = "kind not understood, taken as a settlement"
UNKNOWN_STATE: Final = "state not understood, taken as unknown"
_MAX_RADIUS: Final = 4000.0


def places(rows: Iterator[Row], columns: Mapping[str, int], called: str, country: str, tally: Tally) -> Iterator[Draft]:
    """The places of a list that is `called` something; `country` is for rows that name none."""
    states = _states()
    for row in rows:
        tally.rows += 1
        try:
            yield _place(row, columns, called, country, states, tally)
        except Unusable as error:
            tally.leave(error.cause, row.line, error.shown)


def _place(
    row: Row, columns: Mapping[str, int], called: str, country: str, states: Mapping[str, str], tally: Tally
) -> Draft:  # fmt: skip
    def cell(field: str) -> str:
        place = columns.get(field, len(row.cells))
        return row.cells[place].strip() if place < len(row.cells) else ""

    cells = [cell("name_ar"), cell("name"), cell("name_en")]
    names = list(dict.fromkeys([*names_of(cells), *names_of([cell("aliases")], listed=True)]))
    check_names(names, [*cells, cell("aliases")])
    lat, lon = point(cell("lat"), cell("lon"))
    kind = kind_of(cell("kind")) if cell("kind") else kind_in_name(cells)
    if kind is None and cell("kind"):
        tally.doubts[UNKNOWN_KIND] += 1
    state = states.get(folded(cell("country")), "")
    if cell("country") and not state:
        tally.doubts[UNKNOWN_STATE] += 1
    radius = number(cell("radius")) or 0.0
    entry = Entry(
        id=_id(cell, called, row.line), name=latin_of([cell("name_en"), cell("name")]), name_ar=names[0],
        kind=kind or "settlement", country=state or country, admin1=latin_of([cell("admin1")]) or one_line(cell("admin1")),
        lat=lat, lon=lon, radius_km=min(_MAX_RADIUS, max(0.0, radius)), population=whole(cell("population")), names=names,
        added=True,
    )  # fmt: skip
    return Draft(entry, row.line, stated=kind is not None)


def _id(cell: Callable[[str], str], called: str, line: int) -> str:
    for field, prefix in (("geonameid", "geonames"), ("pcode", "pcode"), ("id", called)):
        if cell(field):
            return f"{prefix}:{one_line(cell(field))}"
    return f"{called}:{line}"


def _states() -> dict[str, str]:
    """The code of each state by code, English and Arabic names."""
    found: dict[str, str] = {}
    for code, name, name_ar, short in layout.states():
        for word in (code, name, name_ar, *short.split("|")):
            if word.strip():
                found.setdefault(folded(word), code)
    return found


def is_header(cells: Sequence[str]) -> bool:
    """Whether a first row names columns: none of its cells is a coordinate."""
    return all(number(cell) is None for cell in cells if cell.strip())
