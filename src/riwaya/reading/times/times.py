"""Times: from what the words mean to intervals of the calendar.

In: a pack's `TimeExpression`s and the day of publication. Out: `TimeMention`s with TIMEX3-like value, half-open
interval, precision, basis and what disagrees.
The idea: news looks back unless it says otherwise; what cannot be counted from anything stays unresolved and is never
counted from today.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Final

import msgspec

from riwaya.languages.temporal_types import (
    PAST,
    Between,
    Length,
    Point,
    Recurrence,
    Shift,
    TimeExpression,
    Vague,
)
from riwaya.reading.times.calendars import (
    DAY,
    DECADES,
    PRECISIONS,
    SECONDS,
    Interval,
    Moment,
    Unresolvable,
    date_of,
    day_interval,
    is_fine,
    iso,
    iso_length,
    like,
    month_interval,
    moved,
    week_interval,
    year_interval,
    years_interval,
)
from riwaya.reading.times.points import PointResolver
from riwaya.records import Basis, Precision, TimeKind


class TimeMention(msgspec.Struct, frozen=True, gc=False):
    """A time, by tokens `first` to `last` (exclusive; `lead` folded letters of the first are proclitics)."""

    first: int
    last: int
    lead: int
    value: str | None
    start: str | None
    end: str | None
    precision: Precision
    kind: TimeKind
    basis: Basis | None
    conflict: str | None


FINE: Final = frozenset(["minute", "hour", "part", "day"])  # precisions of a day and finer


def resolve_times(
    expressions: list[TimeExpression], sentences: list[tuple[int, int]], published: str | None
) -> list[TimeMention]:
    """Every expression as a mention. `published`: ISO date or date-time of the report, None if unknown."""
    return _Resolver(expressions, sentences, published).all()


def parse_published(published: str | None) -> dt.datetime | dt.date | None:
    """An ISO date or date-time; None for anything else. Zones are dropped: dates in a text are local."""
    if not published:
        return None
    try:
        if "T" in published or " " in published.strip():
            moment = dt.datetime.fromisoformat(published.strip()).replace(tzinfo=None)
        else:
            day = dt.date.fromisoformat(published.strip())
            return day if _EARLIEST <= day.year <= _LATEST else None
    except ValueError:
        return None
    return moment if _EARLIEST <= moment.year <= _LATEST else None


# No report is older or newer; calendars of all kinds reach a century beyond both.
_EARLIEST, _LATEST = 1800, 2150


class _Resolver(PointResolver):
    """One report: its publication and the times resolved so far."""

    def __init__(self, expressions: list[TimeExpression], sentences: list[tuple[int, int]], published: str | None) -> None:
        super().__init__(parse_published(published))
        self.expressions = expressions
        self.sentences = sentences
        if self.today is not None:
            for expression in expressions:
                point = expression.meaning
                if isinstance(point, Point) and point.anchor == "published" and point.step in ((0, "day"), (-1, "day")):
                    self.named_days.add(self.today + point.step[0] * DAY)

    def all(self) -> list[TimeMention]:
        mentions = []
        for expression in self.expressions:
            while self.sentence + 1 < len(self.sentences) and self.sentences[self.sentence][1] <= expression.first:
                self.sentence += 1
            mentions.append(self._mention(expression))
        return mentions

    def _mention(self, expression: TimeExpression) -> TimeMention:
        meaning = expression.meaning
        place = (expression.first, expression.last, expression.lead)
        if isinstance(meaning, Vague):
            return TimeMention(*place, None, None, None, "vague", meaning.kind, None, None)
        if isinstance(meaning, Recurrence):
            return TimeMention(*place, meaning.value, None, None, PRECISIONS[meaning.unit], "set", None, None)
        try:
            if isinstance(meaning, Length):
                found = self._length(meaning)
            elif isinstance(meaning, Shift):
                found = self._shift(meaning)
            elif isinstance(meaning, Between):
                found = self._between(meaning)
            else:
                found = self.resolve_point(meaning)
        except (Unresolvable, ValueError, OverflowError, LookupError, StopIteration) as problem:
            conflict = str(problem) or None if isinstance(problem, Unresolvable) else None
            return self._unresolved(expression, conflict)
        if (isinstance(meaning, (Point, Shift)) and found.precision in ("day", "part", "hour", "minute")) or (
            isinstance(meaning, Point) and (self.context is None or found.basis == "stated")
        ):
            self.context, self.context_sentence = found, self.sentence
        return TimeMention(
            *place,
            found.value,
            iso(found.start),
            iso(found.end),
            found.precision,
            found.kind,
            found.basis,
            found.conflict,
        )

    def _unresolved(self, expression: TimeExpression, conflict: str | None) -> TimeMention:
        meaning = expression.meaning
        value: str | None = None
        kind: TimeKind = "date"
        precision: Precision = "day"
        if isinstance(meaning, (Length, Shift)):
            precision = PRECISIONS[meaning.amounts[-1][1]]
            if isinstance(meaning, Length) or meaning.anchor == "context" or meaning.of is not None:
                value, kind = iso_length(meaning.amounts), "duration"
        elif isinstance(meaning, Between):
            kind, precision = "interval", _own_precision(meaning.end)
        elif isinstance(meaning, Point):
            precision = _own_precision(meaning)
            dated = any(
                field is not None
                for field in (meaning.year, meaning.month, meaning.day, meaning.weekday, meaning.step, meaning.feast)
            )
            if meaning.clock is not None:
                kind = "datetime"
                value = None if dated else _clock_value(meaning)
            elif meaning.part is not None and not dated:
                value = f"T{meaning.part}"
        return TimeMention(expression.first, expression.last, expression.lead, value, None, None, precision, kind, None, conflict)

    # ---------------------------------------------------------------- lengths and shifts

    def _length(self, length: Length) -> Interval:
        value = iso_length(length.amounts)
        precision = PRECISIONS[length.amounts[-1][1]]
        if length.direction is None or self.today is None:
            raise Unresolvable
        small = any(unit in ("hour", "minute", "second") for _, unit in length.amounts)
        start: Moment
        end: Moment
        if small:
            if self.moment is None:
                hours = sum(amount * SECONDS[unit] for amount, unit in length.amounts) / 3600
                days = max(1, round(hours / 24)) * DAY
                start, end = (self.today - days, self.today + DAY) if length.direction == PAST else (
                    self.today, self.today + days + DAY)  # fmt: skip
            else:
                other = moved(self.moment, length.amounts, length.direction)
                start, end = (other, self.moment) if length.direction == PAST else (self.moment, other)
        elif length.amounts[0][1] in ("decade", "century"):
            size = 10 if length.amounts[0][1] == "decade" else 100
            edge = self.today.year // size * size
            years = round(length.amounts[0][0] * size)
            first = edge - years if length.direction == PAST else edge + size
            start, end = dt.date(first, 1, 1), dt.date(first + years, 1, 1)
        elif length.direction == PAST:
            start, end = moved(self.today, length.amounts, -1), self.today
        else:
            start = self.today + DAY
            end = moved(start, length.amounts, 1)
        return Interval(start, end, precision, "published", value, kind="interval")

    def _shift(self, shift: Shift) -> Interval:
        basis: Basis = "published"
        base: Moment
        if shift.of is not None:
            anchor = self.resolve_point(shift.of)
            base, basis = anchor.start, anchor.basis
        elif shift.anchor == "context":
            if self.context is None or self.sentence - self.context_sentence > 1:
                raise Unresolvable
            if not is_fine(self.context) and not self._is_coarse_enough(shift):
                raise Unresolvable
            base, basis = self.context.start, "context"
        elif self.today is None:
            raise Unresolvable
        else:
            base = self.moment or self.today
        unit = shift.amounts[-1][1]
        if unit in ("hour", "minute", "second"):
            if not isinstance(base, dt.datetime):
                raise Unresolvable
            start = moved(base, shift.amounts, shift.sign)
            assert isinstance(start, dt.datetime)
            step = dt.timedelta(hours=1) if unit == "hour" else dt.timedelta(minutes=1)
            precision: Precision = "hour" if unit == "hour" else "minute"
            return Interval(start, start + step, precision, basis, iso(start), kind="datetime")
        day = date_of(moved(date_of(base), shift.amounts, shift.sign))
        if unit == "day" or len(shift.amounts) > 1 or shift.of is not None or shift.exact:
            return day_interval(day, basis)
        if unit == "week":
            return week_interval(day - day.weekday() * DAY, basis)
        if unit in ("month", "quarter"):
            return month_interval(day.year, day.month, basis)
        if unit == "year" and basis == "context" and self.context is not None and self.context.precision == "month":
            return month_interval(day.year, day.month, basis)  # a year after March 2019
        if unit == "year" and any(amount % 1 for amount, _ in shift.amounts):
            return month_interval(day.year, day.month, basis)  # a year and a half ago
        if unit == "year":
            return year_interval(day.year, basis)
        return years_interval(day.year // DECADES[unit] * DECADES[unit], DECADES[unit], basis)

    def _is_coarse_enough(self, shift: Shift) -> bool:
        """Whether a month or year in the text can be counted from: a year after 2010, a year after March 2019."""
        assert self.context is not None
        units = {unit for _, unit in shift.amounts}
        return (self.context.precision == "month" and units <= {"month", "year", "decade"}) or (
            self.context.precision == "year" and units <= {"year", "decade"})  # fmt: skip

    # ---------------------------------------------------------------- ranges

    def _between(self, between: Between) -> Interval:
        start, end = _shared(between.start, between.end)
        last = self.resolve_point(end)
        if start.year is None and last.basis != "stated" and start.month is not None and end.month is not None:
            year = last.start.year - (1 if (start.month, start.day or 1) > (end.month, end.day or 1) else 0)
            first = self.resolve_point(replace(start, year=year))
            first = first._replace(basis=last.basis)
        else:
            first = self.resolve_point(start)
        if first.start > like(last.start, first.start):
            if start.weekday is not None and end.weekday is not None:
                if end.ahead:
                    last = day_interval(date_of(last.start) + 7 * DAY, last.basis)
                else:
                    first = day_interval(date_of(first.start) - 7 * DAY, first.basis)
            elif isinstance(last.start, dt.datetime) and isinstance(first.start, dt.datetime) and (
                first.start.date() == last.start.date()
            ):  # fmt: skip
                last = last._replace(start=last.start + DAY, end=last.end + DAY)
            else:
                raise Unresolvable("the range ends before it begins")
        if first.start > like(last.start, first.start):
            raise Unresolvable("the range ends before it begins")
        clocks = isinstance(first.start, dt.datetime) and isinstance(last.start, dt.datetime)
        stop = last.start if clocks else last.end
        value = f"{iso(first.start)}/{iso(last.start)}" if clocks else f"{first.value}/{last.value}"
        basis: Basis = "stated" if first.basis == last.basis == "stated" else first.basis if first.basis != "stated" else last.basis
        return Interval(first.start, stop, last.precision, basis, value, first.conflict or last.conflict, "interval")


def _clock_value(point: Point) -> str:
    assert point.clock is not None
    hour, minute = point.clock
    return f"T{hour:02}:{minute or 0:02}{point.zone or ''}"


def _own_precision(point: Point) -> Precision:
    """The precision that the words have, resolved or not."""
    if point.clock is not None:
        return "hour" if point.clock[1] is None else "minute"
    if point.part is not None:
        return "part"
    if point.weekday is not None or point.day is not None or point.feast is not None:
        return "day"
    if point.nth is not None:
        return "week" if point.nth[1] == "week" else "day"
    if point.month is not None:
        return "month"
    if point.season is not None or point.quarter is not None or point.half is not None:
        return "season"
    if point.year is not None:
        return "year"
    if point.step is not None:
        return PRECISIONS[point.step[1]]
    if point.decade is not None:
        return "decade"
    return "century" if point.century is not None else "vague"


def _shared(start: Point, end: Point) -> tuple[Point, Point]:
    """Both ends of a range with what one leaves to the other: من 3 إلى 12 سبتمبر, من 5 إلى 6 مساء الأحد."""
    dated_start = any(getattr(start, name) is not None for name in ("day", "weekday", "step", "month", "year"))
    dated_end = any(getattr(end, name) is not None for name in ("day", "weekday", "step", "month", "year"))
    if start.clock is not None and end.clock is not None:
        if dated_start and not dated_end:
            end = replace(start, clock=end.clock, part=None)
        elif dated_end and not dated_start:
            start = replace(end, clock=start.clock, part=None)
        return start, end
    if start.day is not None and start.month is None and start.step is None and start.weekday is None:
        start = replace(end, day=start.day, weekday=None, part=None, clock=None)
    elif start.day is not None and start.year is None and end.year is not None and start.month is not None:
        backwards = end.month is not None and (start.month, start.day) > (end.month, end.day or 31)
        start = replace(start, year=end.year - backwards, calendar=end.calendar)
    elif start.month is not None and start.year is None and start.day is None and end.year is not None:
        backwards = end.month is not None and start.month > end.month
        start = replace(start, year=end.year - backwards, calendar=end.calendar)
    if end.day is not None and end.month is None and end.step is None and end.weekday is None:
        end = replace(start, day=end.day, weekday=None)
    elif start.year is not None and end.year is None and end.month is not None and end.step is None:
        forwards = start.month is not None and (start.month, start.day or 1) > (end.month, end.day or 31)
        end = replace(end, year=start.year + forwards, calendar=start.calendar)
    return start, end
