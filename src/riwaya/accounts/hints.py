"""What an unresolved time still says: its weekday, its day and month.

In: the words of a time. Out: weekday (0 Monday … 6 Sunday) and (month, day), each None where the words do not say.
The idea: a post without a date that says "Saturday evening" is not the one that says "Tuesday", and may be that of 6 August.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from riwaya.languages.ar.temporal import find_times
from riwaya.languages.temporal_types import Point
from riwaya.text.tokens import Tokens


class Hint(NamedTuple):
    """The parts of a date that words name without saying which year or week."""

    weekday: int | None
    day: tuple[int, int] | None


_NONE = Hint(None, None)


@lru_cache(maxsize=50_000)
def hint_of(text: str) -> Hint:
    """What the words of one time expression say of the day."""
    tokens = Tokens(text)
    for expression in find_times(tokens, [(0, len(tokens))]):
        point = expression.meaning
        if isinstance(point, Point) and point.calendar == "gregorian":
            return Hint(point.weekday, (point.month, point.day) if point.month and point.day else None)
    return _NONE
