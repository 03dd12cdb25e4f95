"""Arabic ranges of hours: من السادسة إلى الثامنة مساء, من الساعة 8 مساء حتى 9 مساء غدا, بين 14:00 و15:30.

In: a sentence, and the position behind من or بين. Out: `Between` of two clock times, with the day told beside them.
The idea: two ordinals or figures are hours only with الساعة, minutes, a part of the day or a day beside them; the half
of the day that is told once holds for both ends where that leaves them in order.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final, NamedTuple

from riwaya.languages.ar.temporal_clock import of_day
from riwaya.languages.ar.temporal_lengths import Found
from riwaya.languages.ar.temporal_standing import StandingReader
from riwaya.languages.ar.temporal_words import LISTS, find
from riwaya.languages.temporal_types import Between, Point
from riwaya.text.tokens import NUMBER

Clock = tuple[tuple[int, int | None], str | None]  # (hour, minute) of the 24-hour day and zone
_NAMES: Final = frozenset({"الساعه", "والساعه", "ساعه"})


class _End(NamedTuple):
    hour: int
    minute: int | None
    half: str
    zone: str | None
    after: int
    sure: bool  # the words can be nothing but a clock time
    spelled: bool  # by an ordinal: الخامسة
    of_day: bool  # the part of the day belongs to the day behind it: مساء أمس


class HourReader(StandingReader):
    """Reads ranges of hours."""

    __slots__ = ()

    def _hours(self, first: int) -> Found | None:
        """A range of hours with its day, told before neither; `first` stands behind من or بين."""
        opened = first > self.sentence and self.norm[first - 1] in ("من", "ومن", "بين", "وبين")
        if not opened and not (self.kind[first] == NUMBER and find(self.norm, first + 1, self.end, "part")):
            return None  # without an opener only "8 مساء - 9 مساء"
        if opened and first - 2 >= self.sentence and self.norm[first - 2] in LISTS["harming"]:
            return None  # قتل من 3 إلى 5 مساء
        opening = self._hour_end(first)
        if opening is None:
            return None
        morning = self._day_at(opening.after)
        if morning is not None:  # من الساعة 8 مساء اليوم حتى 9 مساء غدا
            opening = opening._replace(after=morning[1])
        joined = self._joined(opening.after, first)
        closing = self._hour_end(joined) if joined else None
        if closing is None:
            return None
        day = self._day_at(closing.after)
        sure = opening.sure or closing.sure or opening.half or closing.half
        if not opened and not (opening.half and closing.half and not opening.of_day and opening.after == joined - 1):
            return None
        if (opening.of_day or closing.of_day) and not (opening.sure or closing.sure or closing.spelled):
            return None  # من 3 إلى 5 | مساء أمس
        if not sure and not (opening.spelled and closing.spelled and day is not None):
            return None
        start, end = _in_order(opening, closing, morning is None)
        after = closing.after
        ends = [Point(clock=start[0], zone=start[1]), Point(clock=end[0], zone=end[1])]
        if morning is not None:
            ends[0] = replace(morning[0], clock=start[0], zone=start[1], part=None)
        if day is not None:
            ends[1] = replace(day[0], clock=end[0], zone=end[1], part=None)
            after = day[1]
        return after, Between(start=ends[0], end=ends[1])

    def _hours_at(self, first: int, dated: bool) -> tuple[Clock, Clock, int] | None:
        """The two clock times of a range behind a day, and the token after it; `dated`: ordinals need no more."""
        opening = self._hour_end(first)
        joined = self._joined(opening.after, first) if opening is not None else 0
        closing = self._hour_end(joined) if joined else None
        if opening is None or closing is None:
            return None
        sure = opening.sure or closing.sure or opening.half or closing.half or (dated and opening.spelled and closing.spelled)
        return (*_in_order(opening, closing, True), closing.after) if sure else None

    def _joined(self, at: int, first: int) -> int:
        """The token of the second end, 0 where nothing joins."""
        if at >= self.end:
            return 0
        between = self.norm[first - 1] in ("بين", "وبين")
        word = self.norm[at]
        if between:
            return at + 1 if word == "و" else at if word.startswith("و") else 0
        if word in LISTS["joins"] or word == "-":
            return at + 1
        return 0

    def _hour_end(self, at: int) -> _End | None:
        norm, end = self.norm, self.end
        place = at
        named = place < end and norm[place] in _NAMES
        if named:
            place += 1
        if place >= end:
            return None
        read = self._hour(place, True)
        if read is None and norm[place].startswith("و") and self.kind[place] != NUMBER:
            return None
        if read is None:
            return None
        hour, minute, after, spelled = read
        if minute is None:
            after, minute, hour = self._minutes(after, hour, True)
        exact = self.kind[place] == NUMBER and minute is not None and after > place + 1
        told = after
        half, after = self._half_of_day(after)
        of_day = bool(half) and after == told
        zone, after = self._zone(after)
        if hour > 24 or (minute or 0) > 59:
            return None
        return _End(hour, minute, half, zone, after, named or exact or zone is not None, spelled, of_day)

    def _day_at(self, at: int) -> tuple[Point, int] | None:
        """A day without a clock time at `at`, perhaps behind من or في."""
        if at >= self.end or self.depth:
            return None
        place = at + 1 if self.norm[at] in ("من", "في") else at
        read = self.point(place) if place < self.end else None
        if read is None or "clock" in read[0].fields or not self._stands(read[0], place, read[1]):
            return None
        point = read[0].point()
        fine = point.step is None or point.step[1] == "day" or point.weekday is not None
        return (point, read[1]) if self._dayish(point) and fine else None


def _in_order(opening: _End, closing: _End, one_day: bool) -> tuple[Clock, Clock]:
    """Both ends in the 24-hour day."""
    first = of_day(opening.hour, opening.half or closing.half) % 24
    last = of_day(closing.hour, closing.half or opening.half) % 24
    if one_day and not opening.half and first > last:
        first = opening.hour % 24
    if one_day and not closing.half and last < first and last + 12 < 24:
        last += 12
    return ((first, opening.minute), opening.zone or closing.zone), ((last, closing.minute), closing.zone or opening.zone)
