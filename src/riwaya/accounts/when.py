"""When reports were published, as far as that puts them in order.

In: ISO dates and date-times. Out: the day, and the instant where a time of day is given.
The idea: a date without a time says nothing of the order within its day; nothing is made up.
"""

from __future__ import annotations

import datetime as dt


def day_of(published: str) -> str:
    """The day as the outlet gives it, "2018-05-22"; the text itself where it is no ISO date."""
    return published[:10]


def instant_of(published: str) -> dt.datetime | None:
    """The point in time, in UTC where an offset is given and as it stands where not; None for a bare date."""
    if len(published) <= 10:
        return None
    try:
        instant = dt.datetime.fromisoformat(published)
    except ValueError:
        return None
    return instant.astimezone(dt.UTC).replace(tzinfo=None) if instant.tzinfo else instant
