"""The parts of the index that answers questions, by their names and in their bytes.

In: nothing. Out: names of facets, and how a segment's outline, pages and columns are written down and read.
The idea: a segment numbers the reports, statements, events … of some documents from the newest on; a facet ("event.actor 12") is
the compressed bitmap of the numbers of which it holds, so that any question is a few operations on sets of whole numbers.
"""

from __future__ import annotations

import datetime as dt
import math
import zlib
from array import array
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Final, Literal

import msgspec

Universe = Literal["report", "statement", "event", "control"]
UNIVERSES: Final[tuple[Universe, ...]] = ("report", "statement", "event", "control")

# Raised when what is written here changes its form: stores with another one are indexed anew when they are next written.
FORMAT: Final = "2"

PAGE: Final = 512  # rows of a page
DEAD: Final = "dead"  # rows of documents that others have replaced
_NONE: Final = 0xFFFFFFFF


def facet(universe: Universe, field: str, value: object = "") -> str:
    """The name of a facet: "event.type ASSAULT"."""
    return f"{universe}.{field} {value}"


def hundredth(score: float) -> int:
    """The part of a facet's name for events that the reader is about so sure of, from 0 to 1."""
    return math.floor(100 * score)


def page_name(segment: int, part: str, number: int = 0) -> str:
    """Under which name a part of a segment is kept: "12/event/3"."""
    return f"{segment}/{part}/{number}"


class Outline(msgspec.Struct, array_like=True, frozen=True):
    """What one universe of a segment holds: how many rows, how many of them with a day, and the first day of each page."""

    rows: int
    dated: int
    firsts: list[str]


class Page(msgspec.Struct, array_like=True, frozen=True):
    """Rows of a segment in their order: document keys, counted from `base`; numbers within their document; days, newest first."""

    base: int
    docs: list[int]
    nums: list[int]
    days: list[str]


class Spans(msgspec.Struct, array_like=True, frozen=True):
    """Events that last beyond their first day: when they are over, the latest first, and their rows."""

    ends: list[str]
    rows: list[int]


_outlines: Final = msgspec.msgpack.Decoder(dict[Universe, Outline])
_page: Final = msgspec.msgpack.Decoder(Page)
_spans: Final = msgspec.msgpack.Decoder(Spans)
_names: Final = msgspec.msgpack.Decoder(list[str])
_postings: Final = msgspec.msgpack.Decoder(dict[str, bytes])


def packed(value: object) -> bytes:
    """A structure of this module as bytes."""
    return zlib.compress(msgspec.msgpack.encode(value), 4)


def outlines_of(data: bytes) -> dict[Universe, Outline]:
    """The outlines of a segment."""
    return _outlines.decode(zlib.decompress(data))


def page_of(data: bytes) -> Page:
    """One page."""
    return _page.decode(zlib.decompress(data))


def spans_of(data: bytes) -> Spans:
    """The events of a segment that last."""
    return _spans.decode(zlib.decompress(data))


def names_of(data: bytes) -> list[str]:
    """The names of all facets of a segment."""
    return _names.decode(zlib.decompress(data))


def postings_of(data: bytes) -> dict[str, bytes]:
    """The facets of a small segment, each with its bitmap."""
    return _postings.decode(zlib.decompress(data))


def column_bytes(rows: Iterable[int | None]) -> bytes:
    """A column of row numbers, None for none."""
    return array("I", (_NONE if row is None else row for row in rows)).tobytes()


def column_of(data: bytes) -> array[int]:
    """A column of row numbers; `rows_in` leaves out those that are none."""
    column = array("I")
    column.frombytes(data)
    return column


def row_of(number: int) -> int | None:
    """An entry of a column."""
    return None if number == _NONE else number


def rows_in(column: Sequence[int], rows: Sequence[int]) -> set[int]:
    """The numbers that a column has at these rows."""
    found = set(itemgetter(*rows)(column)) if len(rows) > 1 else {column[row] for row in rows}
    found.discard(_NONE)
    return found


def cell(lat: float, lon: float) -> str:
    """The square of one degree that a point lies in, by its south-west corner: "33,36"."""
    return f"{math.floor(lat)},{math.floor(lon)}"


@lru_cache(maxsize=20_000)
def next_day(day: str) -> str:
    """The first day after a moment; "" for what is no date."""
    try:
        return (dt.date.fromisoformat(day[:10]) + dt.timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):
        return ""
