"""Points of time on the calendar: which day, month, season or moment the fields of a `Point` mean.

In: `Point`s, the day of publication and the last time resolved. Out: `Interval`s, or `Unresolvable`.
The idea: a date without a year is the last one that came round, unless the words look ahead; a weekday beside a date
may choose its year, and is noted as a conflict where it fits none.
"""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import replace

from hijridate import Gregorian

from riwaya.languages.temporal_types import FUTURE, PAST, THIS, Point
from riwaya.reading.times.calendars import (
    DAY,
    DECADES,
    SEASONS,
    Interval,
    Unresolvable,
    checked,
    date_of,
    day_interval,
    feast_days,
    hijri_interval,
    is_fine,
    iso,
    month_interval,
    section_of,
    week_interval,
    week_value,
    year_interval,
    years_interval,
)
from riwaya.records import Basis, Precision


class PointResolver:
    """What points are counted from: `today` and `moment` of publication, `context` the last time of the text."""

    def __init__(self, published: dt.date | dt.datetime | None) -> None:
        self.moment = published if isinstance(published, dt.datetime) else None
        self.today = published.date() if isinstance(published, dt.datetime) else published
        self.context: Interval | None = None
        self.context_sentence = -9
        self.sentence = 0
        self.named_days: set[dt.date] = set()  # the days that the report calls today and yesterday

    def resolve_point(self, point: Point) -> Interval:
        """A point with part of day, clock, section and second naming."""
        try:
            day = self._calendar(point)
        except Unresolvable:
            if point.also is None:
                raise
            day = None
        if point.also is not None:
            also = point.also
            if also.year is None and point.year is not None and also.calendar == point.calendar:
                also = replace(also, year=point.year)
            other = self._calendar(also)
            conflict = None
            if day is not None and abs((date_of(day.start) - date_of(other.start)).days) > 1 and day.precision == other.precision:
                conflict = f"one calendar says {day.value}, the other {other.value}"
            day = (other if point.calendar == "hijri" or day is None else day)._replace(conflict=conflict or other.conflict)
        assert day is not None
        if point.disagreement:
            day = day._replace(conflict=point.disagreement)
        if point.clock is not None:
            return self._clock(point, day)
        if point.part is not None and day.precision == "day":
            end = day.end + DAY if point.night_to is not None else day.end
            return day._replace(precision="part", value=f"{day.value}T{point.part}", end=end)
        if point.section == "rest" and self.today is not None and day.start <= self.today < date_of(day.end):
            return day._replace(start=self.today)
        if point.section is not None and point.section != "rest":
            return section_of(day, point.section)
        return day

    def _clock(self, point: Point, day: Interval) -> Interval:
        assert point.clock is not None
        hour, minute = point.clock
        if day.precision != "day":
            raise Unresolvable
        start = dt.datetime.combine(date_of(day.start), dt.time(hour, minute or 0))
        step = dt.timedelta(hours=1) if minute is None else dt.timedelta(minutes=1)
        value = iso(start) + (point.zone or "")
        precision: Precision = "hour" if minute is None else "minute"
        return day._replace(start=start, end=start + step, value=value, precision=precision, kind="datetime")

    def _calendar(self, point: Point) -> Interval:
        """The day, week, month, season, year … of a point."""
        if point.feast is not None:
            return _days_of_feast(self._feast(point), point)
        if point.decade is not None:
            return years_interval(point.decade * 10, 10, "stated")
        if point.century is not None and point.calendar == "gregorian":
            return years_interval(point.century * 100, 100, "stated")
        if point.calendar == "hijri":
            if point.century is not None:
                raise Unresolvable
            found = self._hijri(point)
            return day_interval(date_of(found.start) - DAY, found.basis) if point.eve else found
        if point.season is not None:
            return self._season(point)
        if point.month is not None:
            if point.nth is not None or point.half is not None:
                return self._inside(point, self._month_of(point))
            return self._dated(point)
        if point.year is not None:
            year = _full_year(point, self.today)
            whole = year_interval(year, "stated")
            return self._inside(point, whole)
        if point.step is not None:
            return self._stepped(point)
        if point.weekday is not None:
            return self._weekday(point)
        if point.day is not None:
            return self._day_of_month(point)
        if point.clock is not None or point.part is not None:
            return self._same_day(point)
        raise Unresolvable

    def _same_day(self, point: Point) -> Interval:
        """A clock time without a day: that of the sentence's last time, or of publication. A part alone stays open."""
        if point.clock is None:
            raise Unresolvable
        if self.context is not None and self.context_sentence == self.sentence and is_fine(self.context):
            return day_interval(date_of(self.context.start), "context")
        return day_interval(self._today(), "published")

    def _today(self) -> dt.date:
        if self.today is None:
            raise Unresolvable
        return self.today

    def _inside(self, point: Point, whole: Interval) -> Interval:
        """The quarter, half or nth week, weekday or day of a year or month."""
        start = date_of(whole.start)
        if point.quarter is not None and whole.precision == "year":
            month = 3 * point.quarter - 2
            end = dt.date(start.year + month // 10, (month + 2) % 12 + 1, 1)
            return whole._replace(start=dt.date(start.year, month, 1), end=end, value=f"{start.year}-Q{point.quarter}",
                                  precision="season", kind="interval")  # fmt: skip
        if point.half is not None and whole.precision == "month":
            middle = start + 15 * DAY
            return whole._replace(end=middle) if point.half == 1 else whole._replace(start=middle)
        if point.half is not None and whole.precision == "year":
            middle = dt.date(start.year, 7, 1)
            first, last = (start, middle) if point.half == 1 else (middle, date_of(whole.end))
            return whole._replace(start=first, end=last, value=f"{start.year}-H{point.half}", precision="season", kind="interval")
        if point.nth is not None:
            return self._nth(point, whole)
        return whole

    def _nth(self, point: Point, whole: Interval) -> Interval:
        assert point.nth is not None
        which, unit = point.nth
        first, end = date_of(whole.start), date_of(whole.end)
        if unit == "weekday" and point.weekday is not None:
            day = first + (point.weekday - first.weekday()) % 7 * DAY + (which - 1) * 7 * DAY
            if which < 0:
                day = end - DAY
                day -= (day.weekday() - point.weekday) % 7 * DAY
            if not first <= day < end:
                raise Unresolvable(f"there is no such weekday number {which}")
            return day_interval(day, whole.basis)
        if unit == "day":
            day = end - DAY if which < 0 else first + (which - 1) * DAY
            if not first <= day < end:
                raise Unresolvable(f"there is no day number {which}")
            return day_interval(day, whole.basis)
        if unit == "week":
            monday = first - first.weekday() % 7 * DAY + (7 * DAY if first.weekday() else 0 * DAY)
            if whole.precision != "month":  # of a year: ISO weeks, the first holds the first Thursday
                monday = first + (3 - first.weekday()) % 7 * DAY - 3 * DAY
            monday += (which - 1) * 7 * DAY
            if which < 0:
                last = end - 4 * DAY  # ISO: a week belongs to where its Thursday lies
                monday = last - last.weekday() * DAY
            return week_interval(monday, whole.basis)
        raise Unresolvable

    # ---------------------------------------------------------------- days of the common calendar

    def _month_of(self, point: Point) -> Interval:
        return self._dated(replace(point, nth=None, weekday=None, day=None, part=None))

    def _dated(self, point: Point) -> Interval:
        """A month or a day of a month, with or without its year."""
        assert point.month is not None
        if point.year is not None:
            year = _full_year(point, self.today)
            found = self._exact(point, year, "stated")
        elif point.step is not None and point.step[1] in ("year", "month"):
            base, basis = self._base(point)
            found = self._exact(point, base.year + (point.step[0] if point.step[1] == "year" else 0), basis)
        else:
            found = self._nearest(point)
        if point.step is not None and point.step[1] == "day" and point.anchor == "published" and self.today is not None:
            told = self.today + point.step[0] * DAY
            if found.precision == "day" and told != found.start and found.conflict is None:
                found = found._replace(conflict=f"counted from publication it is {told}, text says {found.value}")
        return found

    def _exact(self, point: Point, year: int, basis: Basis) -> Interval:
        assert point.month is not None
        if point.day is None:
            return month_interval(year, point.month, basis)
        if point.day > calendar.monthrange(year, point.month)[1]:
            raise Unresolvable(f"{year}-{point.month:02} has no day {point.day}")
        day = dt.date(year, point.month, point.day)
        return checked(day_interval(day, basis), point.weekday)

    def _nearest(self, point: Point) -> Interval:
        """A year-less date: the last one, or the next where the words look ahead; a weekday may decide."""
        today = self._today()
        found = []
        for year in range(today.year - 4, today.year + 5):
            try:
                found.append(self._exact(replace(point, weekday=None), year, "published"))
            except Unresolvable:
                continue
        if not found:
            raise Unresolvable(f"no month has a day {point.day}")
        if point.step is not None and point.step[1] == "day":
            best = min(found, key=lambda one: abs((date_of(one.start) - today).days))
            return checked(best, point.weekday)
        past = [one for one in found if date_of(one.start) <= today]
        future = [one for one in found if date_of(one.start) > today]
        if point.direction == PAST and point.day is None:
            past = [one for one in past if date_of(one.end) <= today]
        if point.direction == FUTURE or (point.direction is None and point.ahead):
            if point.day is None and point.direction is None and date_of(past[-1].end) > today:
                future.insert(0, past[-1])
            choices = [future[0], past[-1]]
        elif point.direction == THIS:
            this_year = [one for one in found if date_of(one.start).year == today.year]
            choices = this_year or [past[-1]]
        else:
            choices = [past[-1], future[0]]
            if point.direction is None and not point.behind and point.day is not None and _is_due(choices, today):
                choices.reverse()
        if point.weekday is not None and point.direction is None:
            for one in choices:
                if date_of(one.start).weekday() == point.weekday and abs((date_of(one.start) - today).days) <= 200:
                    return one
        return checked(choices[0], point.weekday)

    def _weekday(self, point: Point) -> Interval:
        today = self._today()
        assert point.weekday is not None
        if point.nth is not None:
            return self._nth(point, month_interval(today.year, today.month, "published"))
        if point.day is not None:
            return self._day_of_month(point)
        last = today - (today.weekday() - point.weekday) % 7 * DAY
        if point.direction == PAST:
            if last == today or last in self.named_days:
                last -= 7 * DAY
        elif point.direction == FUTURE or (point.direction is None and point.ahead and last != today):
            last += 7 * DAY
        elif point.direction == THIS:
            last = today + (point.weekday - today.weekday()) * DAY
        return day_interval(last, "published")

    def _day_of_month(self, point: Point) -> Interval:
        """Only the number of a day: in the month of publication or the last that came to it; a weekday may decide."""
        today = self._today()
        assert point.day is not None
        days = []
        for back in range(12, -13, -1):
            months = today.year * 12 + today.month - 1 - back
            year, month = months // 12, months % 12 + 1
            if point.day <= calendar.monthrange(year, month)[1]:
                days.append(dt.date(year, month, point.day))
        past = [day for day in days if day <= today]
        future = [day for day in days if day > today]
        choices = [future[0], past[-1]] if point.ahead else [past[-1], future[0]]
        if point.weekday is not None:
            for day in choices:
                if day.weekday() == point.weekday:
                    return day_interval(day, "published")
        return checked(day_interval(choices[0], "published"), point.weekday)

    # ---------------------------------------------------------------- steps

    def _base(self, point: Point) -> tuple[dt.date, Basis]:
        """What a step is counted from."""
        if point.anchor == "published":
            return self._today(), "published"
        if self.context is not None:
            if not self._is_fine_enough(point):
                raise Unresolvable  # عام 2012 … في *اليوم نفسه*: no day to be the same as
            return date_of(self.context.start), "context"
        if point.fallback and point.ahead:
            return self._today(), "published"
        raise Unresolvable

    def _is_fine_enough(self, point: Point) -> bool:
        """Whether the time before names a day where days are counted, a month where months are."""
        assert self.context is not None and point.step is not None
        unit = point.step[1]
        if unit in ("day", "week"):
            return is_fine(self.context) or (unit == "week" and self.context.precision == "week")
        return unit not in ("month", "quarter") or self.context.precision not in ("year", "decade")

    def _stepped(self, point: Point) -> Interval:
        assert point.step is not None
        amount, unit = point.step
        base, basis = self._base(point)
        if unit == "day":
            return checked(day_interval(base + amount * DAY, basis), point.weekday)
        if unit == "week":
            monday = base - base.weekday() * DAY + amount * 7 * DAY
            if point.weekend:
                return Interval(monday + 5 * DAY, monday + 7 * DAY, "day", basis, f"{week_value(monday)}-WE", kind="interval")
            if point.weekday is not None:
                return day_interval(monday + point.weekday * DAY, basis)
            return week_interval(monday, basis)
        if unit == "month":
            months = base.year * 12 + base.month - 1 + amount
            whole = month_interval(months // 12, months % 12 + 1, basis)
            if point.day is not None:
                return self._exact(replace(point, month=months % 12 + 1), months // 12, basis)
            return self._inside(point, whole)
        if unit == "year":
            return self._inside(point, year_interval(base.year + amount, basis))
        size = DECADES.get(unit)
        if size is None:
            raise Unresolvable
        return years_interval(base.year // size * size + amount * size, size, basis)

    # ---------------------------------------------------------------- other calendars, seasons, feasts

    def _hijri(self, point: Point) -> Interval:
        if point.year is not None and point.year > 1700:  # رمضان 2019: the Hijri month within a common year
            days = feast_days(f"hijri:{point.month:02}-{point.day or 1:02}", point.year)
            if not days:
                raise Unresolvable
            if point.day is not None:
                return day_interval(days[-1], "stated")
            hijri = Gregorian(days[-1].year, days[-1].month, days[-1].day).to_hijri()
            return hijri_interval(hijri.year, hijri.month, None, "stated")
        if point.year is not None:
            return checked(hijri_interval(point.year, point.month, point.day, "stated"), point.weekday)
        today = self._today()
        now = Gregorian(today.year, today.month, today.day).to_hijri()
        if point.step is not None and point.step[1] == "year" and point.anchor == "published":  # رمضان العام الماضي
            told = hijri_interval(now.year + point.step[0], point.month, point.day, "published")
            if point.step[0] <= 0 and not point.ahead and date_of(told.start) > today:
                told = hijri_interval(now.year + point.step[0] - 1, point.month, point.day, "published")
            return checked(told, point.weekday)
        years = range(now.year - 1, now.year + 2)
        found = [hijri_interval(year, point.month, point.day, "published") for year in years]
        past = [one for one in found if date_of(one.start) <= today]
        if point.direction == PAST and point.day is None:
            past = [one for one in past if date_of(one.end) <= today]
        future = [one for one in found if date_of(one.start) > today]
        if (point.direction == FUTURE or (point.ahead and point.direction is None)) and future:
            running = past[-1] if past and date_of(past[-1].end) > today and point.direction is None else None
            return checked(running or future[0], point.weekday)
        if not past:
            raise Unresolvable
        return checked(past[-1], point.weekday)

    def _season(self, point: Point) -> Interval:
        assert point.season is not None
        first = SEASONS[point.season]

        def season(year: int, basis: Basis) -> Interval:
            end = dt.date(year + (first + 3 > 12), (first + 2) % 12 + 1, 1)
            return Interval(dt.date(year, first, 1), end, "season", basis, f"{year:04}-{point.season}", kind="interval")

        if point.year is not None:
            return season(_full_year(point, self.today), "stated")
        if point.step is not None and point.step[1] == "year":
            base, basis = self._base(point)
            return season(base.year + point.step[0], basis)
        today = self._today()
        found = [season(year, "published") for year in range(today.year - 2, today.year + 3)]
        if point.direction == FUTURE or (point.ahead and point.direction is None):
            return next(one for one in found if date_of(one.start) > today)
        if point.direction == PAST:
            return [one for one in found if date_of(one.end) <= today][-1]
        if point.direction == THIS:
            return next(one for one in found if date_of(one.end) > today)
        return [one for one in found if date_of(one.start) <= today][-1]

    def _feast(self, point: Point) -> Interval:
        assert point.feast is not None
        if point.year is not None:
            if point.calendar == "hijri" or (1300 <= point.year <= 1500 and point.feast.startswith("hijri")):
                month, day = (int(part) for part in point.feast[6:].split("-"))
                return hijri_interval(point.year, month, day, "stated")
            days = feast_days(point.feast, _full_year(point, self.today))
            if not days:
                raise Unresolvable
            return day_interval(days[-1], "stated")
        return day_interval(self._feast_around(point, self._today()), "published")

    def _feast_around(self, point: Point, today: dt.date) -> dt.date:
        """The feast that the words mean: the last one, the next one, or the one nearest to publication."""
        assert point.feast is not None
        if point.step is not None and point.step[1] == "year":
            return feast_days(point.feast, today.year + point.step[0])[-1]
        days = [day for year in range(today.year - 2, today.year + 3) for day in feast_days(point.feast, year)]
        if point.direction == FUTURE:
            return next(day for day in days if day > today)
        if point.ahead and point.direction is None:
            return next(day for day in days if day > today - _FEAST)
        if point.direction is None and not point.behind:
            return min(days, key=lambda day: abs((day - today).days))
        return [day for day in days if day <= today][-1]


def _days_of_feast(first: Interval, point: Point) -> Interval:
    """The eve, the nth day or all days of a feast whose first day is known: three of Eid al-Fitr, four of al-Adha."""
    start = date_of(first.start)
    if point.eve:
        return day_interval(start - DAY, first.basis)
    if point.nth is None:
        return checked(first, point.weekday)
    if point.nth[0]:
        return checked(day_interval(start + (point.nth[0] - 1) * DAY, first.basis), point.weekday)
    end = start + (4 if point.feast == "hijri:12-10" else 3) * DAY
    return first._replace(end=end, value=f"{start}/{end - DAY}", kind="interval")


def _is_due(choices: list[Interval], today: dt.date) -> bool:
    """Whether a year-less day that no verb dates lies just ahead, and the last one nearly a year back."""
    past, future = (date_of(one.start) for one in choices)
    return (future - today).days <= _DUE and (today - past).days >= _LONG_PAST


_DUE, _LONG_PAST = 45, 300  # days
_FEAST = dt.timedelta(days=10)  # so long after its first day a feast is still spoken of as present


def _full_year(point: Point, today: dt.date | None) -> int:
    """The year; two digits stand for the nearest century that is not ahead."""
    assert point.year is not None
    if not point.digits2:
        return point.year
    limit = (today.year if today else 2050) % 100 + 1
    return (2000 if point.year <= limit else 1900) + point.year
