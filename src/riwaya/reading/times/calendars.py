"""The calendar: intervals of days, weeks, months, years, seasons, feasts and Hijri dates, and how they are written.

In: numbers. Out: `Interval`s, half open, with their TIMEX3-like value; ISO texts.
The idea: everything here is arithmetic that knows no language and no report.
"""

from __future__ import annotations

import calendar
import datetime as dt
from typing import Final, NamedTuple

from hijridate import Hijri

from riwaya.languages.temporal_types import Unit
from riwaya.records import Basis, Precision, TimeKind

Moment = dt.date | dt.datetime
DAY: Final = dt.timedelta(days=1)


class Interval(NamedTuple):
    start: Moment
    end: Moment
    precision: Precision
    basis: Basis
    value: str
    conflict: str | None = None
    kind: TimeKind = "date"


class Unresolvable(Exception):
    """There is nothing to count from, or no such day; the message is the conflict, if any."""


PRECISIONS: Final[dict[Unit, Precision]] = {
    "second": "minute", "minute": "minute", "hour": "hour", "day": "day", "week": "week", "month": "month",
    "quarter": "season", "year": "year", "decade": "decade", "century": "century",
}  # fmt: skip
SECONDS: Final[dict[Unit, float]] = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
DECADES: Final[dict[Unit, int]] = {"decade": 10, "century": 100}
SEASONS: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_LETTERS: Final[dict[Unit, tuple[int, str]]] = {
    "century": (100, "Y"), "decade": (10, "Y"), "year": (1, "Y"), "quarter": (3, "M"), "month": (1, "M"),
    "week": (1, "W"), "day": (1, "D"), "hour": (1, "H"), "minute": (1, "M"), "second": (1, "S"),
}  # fmt: skip
_NAMES: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def iso_length(amounts: tuple[tuple[float, Unit], ...]) -> str:
    """An ISO 8601 duration: P6Y, PT24H, P1Y1M21D, PT1.5H."""
    order = list(_LETTERS)
    days, times = "", ""
    for amount, unit in sorted(amounts, key=lambda one: order.index(one[1])):
        factor, letter = _LETTERS[unit]
        text = f"{amount * factor:.10g}{letter}"
        if unit in ("hour", "minute", "second"):
            times += text
        else:
            days += text
    return "P" + days + ("T" + times if times else "")


def feast_days(feast: str, year: int) -> list[dt.date]:
    """The days of a feast in a common year; a Hijri feast may fall twice into one."""
    if feast == "eid":
        return sorted(feast_days("hijri:10-01", year) + feast_days("hijri:12-10", year))
    kind, _, rest = feast.partition(":")
    if kind == "day":
        month, day = (int(part) for part in rest.split("-"))
        return [dt.date(year, month, day)]
    if kind == "easter":
        return [_easter(year) + int(rest) * DAY]
    if kind == "nth":
        month, which, weekday = (int(part) for part in rest.split("-"))
        first = dt.date(year, month, 1)
        return [first + (weekday - first.weekday()) % 7 * DAY + (which - 1) * 7 * DAY]
    month, day = (int(part) for part in rest.split("-"))
    days = []
    around = round((year - 622) * 33 / 32)
    for hijri_year in range(around - 1, around + 3):
        try:
            converted = Hijri(hijri_year, month, day).to_gregorian()
        except (ValueError, OverflowError):
            continue
        if converted.year == year:
            days.append(dt.date(converted.year, converted.month, converted.day))
    return days


def _easter(year: int) -> dt.date:
    """Western Easter Sunday (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return dt.date(year, month, day + 1)


def hijri_interval(year: int, month: int | None, day: int | None, basis: Basis) -> Interval:
    """A Hijri day, month or year by the Umm al-Qura tables (1343–1500); ValueError outside them."""
    if month is not None and day is not None:
        # a month of 29 days that the text gives 30: its 30th is the 1st of the next
        extra = 0
        length = Hijri(year, month, 1).month_length()
        if day > length:
            if day > 30:
                raise Unresolvable(f"no Hijri month has a day {day}")
            day, extra = length, 1
        return day_interval(_common(year, month, day) + extra * DAY, basis)
    if month is not None:
        start = _common(year, month, 1)
        end = _common(year + month // 12, month % 12 + 1, 1)
        return Interval(start, end, "month", basis, f"{start}/{end - DAY}", kind="interval")
    start, end = _common(year, 1, 1), _common(year + 1, 1, 1)
    return Interval(start, end, "year", basis, f"{start}/{end - DAY}", kind="interval")


def _common(year: int, month: int, day: int) -> dt.date:
    converted = Hijri(year, month, day).to_gregorian()
    return dt.date(converted.year, converted.month, converted.day)


def checked(found: Interval, weekday: int | None) -> Interval:
    """Notes when the text names another weekday than the day has."""
    if weekday is None or found.precision != "day":
        return found
    actual = date_of(found.start).weekday()
    if actual == weekday:
        return found
    return found._replace(conflict=f"weekday is {_NAMES[actual]}, text says {_NAMES[weekday]}")


def section_of(whole: Interval, section: str) -> Interval:
    """The first, middle or last third; of a year the first or last half, of a week three days."""
    start, end = date_of(whole.start), date_of(whole.end)
    days = (end - start).days
    if whole.precision == "week":
        bounds = {"early": (0, 3), "mid": (2, 5), "late": (3, 7)}[section]
        return whole._replace(start=start + bounds[0] * DAY, end=start + bounds[1] * DAY)
    if whole.precision == "month":
        bounds = {"early": (0, 10), "mid": (10, 20), "late": (20, days)}[section]
        return whole._replace(start=start + bounds[0] * DAY, end=start + bounds[1] * DAY)
    if whole.precision == "year":
        bounds = {"early": (0, 6), "mid": (4, 8), "late": (6, 12)}[section]
        return whole._replace(start=_months_on(start, bounds[0]), end=_months_on(start, bounds[1]))
    if whole.precision in ("season", "decade", "century"):
        months = (end.year - start.year) * 12 + end.month - start.month
        third = months // 3
        low, high = {"early": (0, third), "mid": (third, 2 * third), "late": (2 * third, months)}[section]
        return whole._replace(start=_months_on(start, low), end=_months_on(start, high))
    return whole


def _months_on(day: dt.date, months: int) -> dt.date:
    total = day.year * 12 + day.month - 1 + months
    year, month = total // 12, total % 12 + 1
    return dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def moved(moment: Moment, amounts: tuple[tuple[float, Unit], ...], sign: int) -> Moment:
    """`moment` moved by a length; months and years keep the day of the month where it exists."""
    for amount, unit in amounts:
        if unit in SECONDS:
            moment = moment + sign * dt.timedelta(seconds=amount * SECONDS[unit])
            continue
        months = amount * {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit]
        moved = _months_on(date_of(moment), sign * int(months))
        days = round((months - int(months)) * 30) * sign
        moved += days * DAY
        moment = dt.datetime.combine(moved, moment.time()) if isinstance(moment, dt.datetime) else moved
    return moment


def day_interval(day: dt.date, basis: Basis) -> Interval:
    return Interval(day, day + DAY, "day", basis, day.isoformat())


def week_value(monday: dt.date) -> str:
    year, week, _ = monday.isocalendar()
    return f"{year:04}-W{week:02}"


def week_interval(monday: dt.date, basis: Basis) -> Interval:
    return Interval(monday, monday + 7 * DAY, "week", basis, week_value(monday), kind="interval")


def month_interval(year: int, month: int, basis: Basis) -> Interval:
    end = dt.date(year + month // 12, month % 12 + 1, 1)
    return Interval(dt.date(year, month, 1), end, "month", basis, f"{year:04}-{month:02}")


def year_interval(year: int, basis: Basis) -> Interval:
    return Interval(dt.date(year, 1, 1), dt.date(year + 1, 1, 1), "year", basis, f"{year:04}")


def years_interval(year: int, size: int, basis: Basis) -> Interval:
    precision: Precision = "decade" if size == 10 else "century"
    value = f"{year // size:03}" if size == 10 else f"{year // size:02}"
    return Interval(dt.date(year, 1, 1), dt.date(year + size, 1, 1), precision, basis, value, kind="interval")


def date_of(moment: Moment) -> dt.date:
    return moment.date() if isinstance(moment, dt.datetime) else moment


def like(moment: Moment, other: Moment) -> Moment:
    """`moment` in the type of `other`, so that both can be compared."""
    if isinstance(other, dt.datetime):
        return moment if isinstance(moment, dt.datetime) else dt.datetime.combine(moment, dt.time(23, 59))
    return date_of(moment)


def iso(moment: Moment) -> str:
    return moment.isoformat(timespec="minutes") if isinstance(moment, dt.datetime) else moment.isoformat()


def is_fine(interval: Interval) -> bool:
    return interval.precision in ("day", "part", "hour", "minute")
