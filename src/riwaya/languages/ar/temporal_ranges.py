"""Arabic ranges of time: من 3 إلى 12 سبتمبر, بين الأحد والثلاثاء, 2014-2018, يومي السبت والأحد.

In: a sentence, and a point that was read in it. Out: `Between` with its first and last token.
The idea: a point is read first; what joins it to the words before or behind makes it one end of a range, and what one
end leaves out (month, year, half of the day) it takes from the other.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from riwaya.languages.ar.counted import is_counted
from riwaya.languages.ar.temporal_hours import HourReader
from riwaya.languages.ar.temporal_lengths import Found
from riwaya.languages.ar.temporal_words import LISTS, find
from riwaya.languages.temporal_types import FUTURE, PAST, Between, Meaning, Point
from riwaya.text.tokens import NUMBER, WORD

_DAY_OPENERS: Final = frozenset({"يومي", "ايام", "اليومين", "في", "من", "منذ", "يوم"})
_TWO_DAYS: Final = frozenset({"يومي", "ليومي", "ويومي", "بيومي", "ايام"})
_YEAR_JOINS: Final = frozenset({"-", "/", "الي", "حتي", "و"})


class RangeReader(HourReader):
    """Reads ranges."""

    __slots__ = ()

    def _years(self, first: int) -> Found | None:
        """2014-2018, بين 2011 و2014: a range of bare years."""
        norm, kind, end = self.norm, self.kind, self.end
        if kind[first] != NUMBER or first + 2 >= end or kind[first + 2] != NUMBER or norm[first + 1] not in _YEAR_JOINS:
            return None
        a, b = norm[first], norm[first + 2]
        bracketed = first > self.sentence and norm[first - 1] == "(" and first + 3 < end and norm[first + 3] == ")"
        if (
            ((bracketed or (first + 3 < end and norm[first + 3] == ")")) and a.isdigit() and b.isdigit() and len(b) in (3, 4))
            and norm[first + 1] == "-"
            and 600 <= int(a) < int(b) <= 2100
            and int(b) - int(a) < 200
        ):
            return first + 3, Between(start=Point(year=int(a)), end=Point(year=int(b)))
        if not (a.isdigit() and b.isdigit() and len(a) == 4 and 1800 <= int(a) < int(b) <= 2100):
            if not (a.isdigit() and b.isdigit() and len(a) == 4 and len(b) == 2 and norm[first + 1] in "-/"):
                return None
            if not (1900 <= int(a) <= 2100 and int(b) == int(a) % 100 + 1):
                return None
            b = str(int(a) + 1)
        before = norm[first - 1] if first > self.sentence else ""
        if (norm[first + 1] == "و" and before not in LISTS["between"]) or self._is_counted(first + 3):
            return None
        if norm[first + 1] in ("الي", "حتي") and before not in LISTS["year_openers"] and before not in LISTS["from"]:
            return None
        return first + 3, Between(start=Point(year=int(a)), end=Point(year=int(b)))

    def _is_counted(self, at: int) -> bool:
        return is_counted(self.norm, at, self.end)

    def _range(self, first: int, last: int, point: Point, done: int) -> tuple[int, int, Meaning]:
        """Joins a point with what stands before or after it into a range: من 3 إلى 12 سبتمبر, 2014-2018."""
        pair = self._two_weekdays(first, last, point)
        if pair is not None:
            return first, *pair
        decades = self._two_decades(last, point)
        if decades is not None:
            return first, *decades
        inside = self._inside_day(last, point)
        if inside is not None:
            return first, *inside
        left = self._range_left(first, point, done)
        if left is not None:
            return left[0], last, Between(start=left[1], end=point)
        if last < self.end and self.norm[last] in LISTS["between"] and point.month is not None and point.day is None:
            inside = self._days_between(last, point)
            if inside is not None:
                return first, *inside
        right = self._range_right(first, last, point)
        if right is not None:
            end = right[1]
            if point.clock is not None and end.clock is not None and point.clock[0] < 12 and not self._says_half(first, last):
                shifted = _shifted(point.clock[0], end.clock[0])
                if shifted <= end.clock[0]:
                    point = replace(point, clock=(shifted, point.clock[1]))
            return first, right[0], Between(start=point, end=end)
        return first, last, point

    def _two_weekdays(self, first: int, last: int, point: Point) -> tuple[int, Meaning] | None:
        """يومي السبت والأحد: two days on end."""
        if point.weekday is None or self.norm[first] not in _TWO_DAYS or last >= self.end:
            return None
        place = last + 1 if self.norm[last] == "و" else last
        other = find(self.norm, place, self.end, "weekday")
        if other is None or not other[0].article or not (other[0].conjunction or place > last):
            return None
        if other[0].number != (point.weekday + 1) % 7:
            return None
        for name, direction in (("past", PAST), ("future", FUTURE)):  # يومي السبت والأحد الماضيين
            told = find(self.norm, other[1], self.end, name)
            if told is not None:
                point = replace(point, direction=direction)
                return told[1], Between(start=point, end=replace(point, weekday=other[0].number))
        return other[1], Between(start=point, end=replace(point, weekday=other[0].number))

    def _two_decades(self, last: int, point: Point) -> tuple[int, Meaning] | None:
        """خمسينيات وستينيات القرن الماضي: both in the century that is told once."""
        if point.decade is None or last >= self.end or not self.norm[last].startswith("و"):
            return None
        read = self.point(last)
        if read is None or "decade" not in read[0].fields:
            return None
        other = read[0].point()
        assert other.decade is not None
        first = other.decade // 10 * 10 + point.decade % 10
        return (read[1], Between(start=replace(point, decade=first), end=other)) if first < other.decade else None

    def _inside_day(self, last: int, point: Point) -> tuple[int, Meaning] | None:
        """أمس الخميس بين الساعة 14:00 و15:30, الأسبوع الماضي من الثلاثاء إلى الخميس: a range inside the point before it."""
        if last + 2 >= self.end or point.clock is not None or self.norm[last] not in ("من", "بين", "ما"):
            return None
        opener = last + 1 if self.norm[last] == "ما" else last
        if point.step is not None and point.step[1] == "week" and point.weekday is None:
            return self._inside_week(opener, point)
        if not self._dayish(point) or (point.step is not None and point.step[1] != "day"):
            return None
        hours = self._hours_at(opener + 1, True)
        if hours is None:
            return None
        start, end, after = hours
        day = replace(point, part=None)
        return after, Between(start=replace(day, clock=start[0], zone=start[1]), end=replace(day, clock=end[0], zone=end[1]))

    def _inside_week(self, opener: int, point: Point) -> tuple[int, Meaning] | None:
        between = self.norm[opener] == "بين"
        start = find(self.norm, opener + 1, self.end, "weekday")
        if start is None or start[1] >= self.end:
            return None
        place = start[1]
        if not between or self.norm[place] == "و":
            if self.norm[place] not in LISTS["joins"] and self.norm[place] != "و":
                return None
            place += 1
        end = find(self.norm, place, self.end, "weekday")
        if end is None or (between and place == start[1] and not end[0].conjunction):
            return None
        first, second = (replace(point, weekday=one[0].number) for one in (start, end))
        return end[1], Between(start=first, end=second)

    def _range_left(self, first: int, point: Point, done: int) -> tuple[int, Point] | None:
        """The bare number before إلى/-/و: من 3 | إلى 12 سبتمبر."""
        norm = self.norm
        joiner = first - 1
        if joiner - 1 < max(self.sentence, done) or point.weekday is not None or (point.day is None and point.clock is None):
            glued = norm[first].startswith("و") and first - 1 >= max(self.sentence, done)
            if not glued or (point.day is None and point.clock is None):
                return None
        conjoined = self.kind[first] == WORD and norm[first].startswith("و") and self._lead(first) > 0
        if conjoined:
            joiner = first
            word = "و"
        else:
            word = norm[joiner]
        if word not in LISTS["joins"] and word not in ("-", "و"):
            return None
        for start in range(max(self.sentence, done, joiner - 3), joiner):
            if norm[start] == "الساعه":
                continue
            hour = self._hour(start, True) if point.clock is not None else None
            number = self._day_number(start)
            value: Point
            if point.clock is not None:
                if hour is None or hour[2] != joiner:
                    continue
                value = Point(clock=(_shifted(hour[0], point.clock[0]), hour[1]))
            else:
                if number is None or number[1] != joiner or number[0] >= (point.day or 0):
                    continue
                value = Point(day=number[0])
            opener = start - 1
            if opener >= self.sentence and norm[opener] == "الساعه":
                start, opener = opener, opener - 1
            listed = word == "و" and opener >= self.sentence and norm[opener] in _DAY_OPENERS
            if listed and point.day is not None and (value.day == point.day - 1 or norm[opener] == "ايام"):
                return opener if norm[opener] in _TWO_DAYS else start, value
            opened = opener >= self.sentence and (norm[opener] in LISTS["from"] or norm[opener] in LISTS["between"])
            if word == "و" and not (opener >= self.sentence and norm[opener] in LISTS["between"]):
                return None
            if not opened and word not in ("-", "الي", "حتي", "وحتي"):
                return None
            return start, value
        return None

    def _range_right(self, first: int, last: int, point: Point) -> tuple[int, Point] | None:
        norm, end = self.norm, self.end
        if last >= end:
            return None
        opener = norm[first - 1] if first > self.sentence else ""
        word = norm[last]
        conjoined = opener in LISTS["between"] and self.kind[last] == WORD and word.startswith("و")
        if word not in LISTS["joins"] and word != "-" and not conjoined:
            return None
        if word == "حتي" and not self._dayish(point) and point.clock is None and point.month is None and point.year is None:
            return None
        place = last if conjoined and word != "و" else last + 1
        if place >= end:
            return None
        if norm[place] == "من" and place + 1 < end:
            return None
        read = self.point(place)
        if read is not None and self._stands(read[0], place, read[1]):
            other = read[0].point(ahead=True) if point.ahead and not read[0].has("step") else read[0].point()
            backwards = other.clock is not None and point.clock is not None and other.clock[0] < point.clock[0]
            if other.clock is not None and point.clock is not None and backwards and not self._says_half(place, read[1]):
                other = replace(other, clock=(_shifted(other.clock[0], point.clock[0]), other.clock[1]))
            if _comparable(point, other) and not (word == "-" and not _same_shape(point, other)):
                return read[1], other
        bare = self._bare_end(place, point)
        if bare is not None and word not in ("و",):
            return bare
        return None

    def _says_half(self, first: int, last: int) -> bool:
        """Whether a part of the day stands within these tokens."""
        return any(find(self.norm, i, self.end, "part") or self.norm[i] in ("ص", "م") for i in range(first, last))

    def _days_between(self, at: int, point: Point) -> tuple[int, Meaning] | None:
        """نوفمبر | بين 19 و20: days of the month that was told."""
        low = self._day_number(at + 1)
        if low is None or low[1] >= self.end:
            return None
        place = low[1] + 1 if self.norm[low[1]] == "و" else low[1]
        if place == low[1] and not self.norm[place].startswith("و"):
            return None
        high = self._day_number(place)
        if high is None or high[0] <= low[0] or not self._closed(high[1]):
            return None
        return high[1], Between(start=replace(point, day=low[0]), end=replace(point, day=high[0]))

    def _bare_end(self, place: int, point: Point) -> tuple[int, Point] | None:
        """يوليو 13-15, 1:30 بعد الظهر إلى 4, 2014-2018: a number that goes on with the point before it."""
        year = self._year(place, False)
        if year is not None and point.year is not None and point.month is None and point.season is None:
            return year[1], Point(year=year[0])
        if point.clock is not None:
            hour = self._hour(place, True)
            if hour is not None and self._closed(hour[2]):
                return hour[2], Point(clock=(_shifted(hour[0], point.clock[0]), hour[1]))
            return None
        number = self._day_number(place)
        if number is None or point.day is None or point.month is None or number[0] <= point.day:
            return None
        return (number[1], Point(day=number[0])) if self._closed(number[1]) else None


def _shifted(hour: int, other: int) -> int:
    """An hour in the same half of the day as the hour it is told with."""
    return hour + 12 if other >= 12 > hour and hour + 12 <= 23 else hour


def _comparable(a: Point, b: Point) -> bool:
    """Whether two points can be the ends of one range."""
    if a.clock is not None and a.weekday is None and a.day is None and a.step is None:
        return b.clock is not None
    return not (b.clock is not None and a.clock is None)


def _same_shape(a: Point, b: Point) -> bool:
    """Whether both ends name the same fields, as a hyphen between them asks."""
    return (a.day is None) == (b.day is None) and (a.year is None or b.year is not None) and (a.clock is None) == (b.clock is None)
