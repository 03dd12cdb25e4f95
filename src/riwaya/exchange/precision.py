"""How precise a date is, in the codes of ACLED and UCDP.

In: an `EventDate`. Out: `time_precision` (1 to 3) or `date_prec` (1 to 5) and the days it spans; None where no day is known.
The idea: the length of the interval says it all; what was not stated has no code. Places: `riwaya.reading.places.precision`.

Sources: ACLED Codebook, "Temporal precision" (1 the day, 2 the week, 3 the month; the middle stands for the period); UCDP GED
Codebook, `date_prec` (1 the day, 2 two to six days, 3 the week, 4 eight to thirty days or the month, 5 up to a year).
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from riwaya.records import EventDate


class Days(NamedTuple):
    """First and last day, both included."""

    first: dt.date
    last: dt.date

    @property
    def length(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def middle(self) -> dt.date:
        return self.first + dt.timedelta(days=(self.length - 1) // 2)


def days_of(date: EventDate | None) -> Days | None:
    """The days of a date with both ends known; None for an upper bound alone (`basis` published) and for nothing at all."""
    if date is None or date.start is None or date.end is None:
        return None
    try:
        first, end = _day(date.start), _day(date.end)
    except ValueError:  # years before 1 or beyond 9999
        return None
    # `end` is excluded; at midnight it is the day before that is the last.
    last = end if _has_clock(date.end) else end - dt.timedelta(days=1)
    return Days(first, max(first, last))


def acled_time(days: Days | None) -> tuple[dt.date | None, int | None]:
    """ACLED's `event_date` and `time_precision`; neither for what is longer than a month."""
    if days is None or days.length > 31:
        return None, None
    return days.middle, 1 if days.length == 1 else 2 if days.length <= 7 else 3


def ucdp_time(days: Days | None) -> int | None:
    """UCDP's `date_prec`; None for what is longer than a year."""
    if days is None or days.length > 366:
        return None
    for code, most in ((1, 1), (2, 6), (3, 7), (4, 31)):
        if days.length <= most:
            return code
    return 5


def _day(value: str) -> dt.date:
    return dt.date.fromisoformat(value[:10])


def _has_clock(value: str) -> bool:
    return "T" in value and value[11:16] not in ("", "00:00")
