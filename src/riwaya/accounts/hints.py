"""What an unresolved time still says, and when posts say they were posted.

In: the words of a time. Out: weekday (0 Monday … 6 Sunday) and (month, day), each None where the words do not say. In: a text.
Out: the day under its first post.
The idea: a post without a date that says "Saturday evening" is not the one that says "Tuesday", and may be that of 6 August. A
page that was saved with the posts it shows has no date of its own, but theirs: nobody shows a post before it was written.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import Final, NamedTuple

from riwaya.languages.ar.temporal import find_times
from riwaya.languages.temporal_types import Point
from riwaya.text.tokens import Tokens


class Hint(NamedTuple):
    """The parts of a date that words name without saying which year or week."""

    weekday: int | None
    day: tuple[int, int] | None


_NONE = Hint(None, None)
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# As X prints it under a post ("9:24 AM · Aug 19, 2022") and in one that is shown elsewhere ("(@name) August 19, 2022").
_POSTED: Final = re.compile(r"(?:[AP]M\s?·\s?|\(@\w+\)\s)([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}), (20\d\d)")


@lru_cache(maxsize=50_000)
def hint_of(text: str) -> Hint:
    """What the words of one time expression say of the day."""
    tokens = Tokens(text)
    for expression in find_times(tokens, [(0, len(tokens))]):
        point = expression.meaning
        if isinstance(point, Point) and point.calendar == "gregorian":
            return Hint(point.weekday, (point.month, point.day) if point.month and point.day else None)
    return _NONE


def posted(text: str) -> dt.date | None:
    """The day under the first post that a text shows; None where it shows none with a date."""
    for month, day, year in _POSTED.findall(text):
        if month.lower() in _MONTHS:
            try:
                return dt.date(int(year), _MONTHS.index(month.lower()) + 1, int(day))
            except ValueError:
                continue
    return None
