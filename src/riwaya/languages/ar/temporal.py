"""Arabic time expressions: points, lengths, ranges, sets and vague times.

In: tokens and sentences. Out: `TimeExpression`s in order, in the language-neutral terms of `temporal_types`.
The idea: one look-up a token finds where an expression may begin; there the readers are tried from the most telling to
the least, and what they find is joined into ranges.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from riwaya.languages.ar.counted import is_counted
from riwaya.languages.ar.numerals import CARDINALS, ORDINALS
from riwaya.languages.ar.temporal_base import Draft
from riwaya.languages.ar.temporal_lengths import Found, LengthReader
from riwaya.languages.ar.temporal_words import LISTS, STARTS, WORDS, find, looks_ahead
from riwaya.languages.temporal_types import (
    Between,
    Length,
    Meaning,
    Point,
    Recurrence,
    TimeExpression,
    Unit,
    Vague,
)
from riwaya.text.tokens import NUMBER, WORD, Tokens

_STARTS: Final = STARTS | CARDINALS.keys() | ORDINALS.keys()
_DAY_OPENERS: Final = frozenset({"يومي", "ايام", "اليومين", "في", "من", "منذ", "يوم"})
_YEAR_JOINS: Final = frozenset({"-", "/", "الي", "حتي", "و"})


def find_times(tokens: Tokens, sentences: list[tuple[int, int]]) -> list[TimeExpression]:
    """All time expressions, in order, not overlapping."""
    norm, kind = tokens.norm, tokens.kind
    found: list[TimeExpression] = []
    hits = [i for i, word in enumerate(norm) if word in _STARTS or kind[i] == NUMBER]
    if not hits:
        return found
    which = 0
    done = 0
    reader: _Expressions | None = None
    for hit in hits:
        if hit < done:
            continue
        while which < len(sentences) and sentences[which][1] <= hit:
            which += 1
            reader = None
        if which == len(sentences):
            break
        if hit < sentences[which][0]:
            continue
        if reader is None:
            reader = _Expressions(tokens, *sentences[which])
        expression = reader.at(hit, done)
        if expression is not None:
            found.append(expression)
            done = expression.last
    return found


class _Expressions(LengthReader):
    """The expressions of one sentence."""

    __slots__ = ()

    def at(self, first: int, done: int) -> TimeExpression | None:
        """The expression that begins at token `first`, or just before it; nothing before token `done` is taken."""
        for read in (
            self._whole, self._set, self._shift, self._within, self._years, self._dated, self._last_units,
            self._length, self._vague,
        ):  # fmt: skip
            found = read(first)
            if found is None:
                continue
            last, meaning = found
            start = first
            if isinstance(meaning, Length) and read == self._shift:
                return TimeExpression(first + 1, last, meaning)
            if isinstance(meaning, Point):
                start, last, meaning = self._range(first, last, meaning, done)
            if isinstance(meaning, Between) and start > max(self.sentence, done):
                opener = self.norm[start - 1]
                if opener in LISTS["between"] or opener in ("من", "ومن"):  # the range opens with them
                    start -= 1
            if start < first:
                return TimeExpression(start, last, meaning, self._lead(start))
            return TimeExpression(first, last, meaning, self._lead(first))
        return None

    def _lead(self, first: int) -> int:
        word = self.norm[first]
        if self.kind[first] == NUMBER:
            return 0
        leads = [entry.lead for entry in WORDS.get(word, ())]
        leads += [table[word].lead for table in (CARDINALS, ORDINALS) if word in table]
        return min(leads, default=0)

    # ---------------------------------------------------------------- points

    def _dated(self, first: int) -> Found | None:
        read = self.point(first)
        if read is None:
            return None
        draft, last = read
        if not self._stands(draft, first, last):
            return None
        recurring = self._recurring_clock(draft, last)
        if recurring is not None:
            return recurring
        ahead = (
            draft.fields.get("direction") is None and self._may_look_ahead(draft) and looks_ahead(self.norm, first, self.sentence)
        )
        return last, draft.point(ahead=ahead) if ahead else draft.point()

    @staticmethod
    def _may_look_ahead(draft: Draft) -> bool:
        return not draft.has("step") or draft.fields.get("anchor") == "context"

    def _stands(self, draft: Draft, first: int, last: int) -> bool:
        """Whether the fields are enough to be a time by themselves."""
        fields = draft.fields
        names = fields.keys() - {"calendar", "direction", "disagreement"}
        if names == {"part"}:
            return self._part_alone(first, last)
        if names <= {"nth", "quarter", "half"}:
            return False
        if "nth" in names and fields["nth"][1] != "weekday" and not names & {"month", "year", "step"}:
            return False
        if names & {"quarter", "half"} and not names & {"year", "step", "direction"}:
            return False
        if names == {"calendar"} or not names:
            return False
        return not (names == {"clock"} and first > self.sentence and self.norm[first - 1] in ("نتيجه", "بنتيجه"))

    def _part_alone(self, first: int, last: int) -> bool:
        """صباحا, في الصباح, عند الفجر: what a part of the day needs when no day stands beside it."""
        word = self.norm[first]
        if last - first > 1:
            return word not in ("قبل", "وقبل") or self.norm[first + 1].startswith("ال")
        found = find(self.norm, first, self.end, "part")
        if found is None:
            return False
        if found[0].form in ("صباحا", "فجرا", "ليلا", "ظهرا", "عصرا", "مساءا"):
            return True
        raw = self.tokens.raw(first)
        if found[0].form == "مساء" and not found[0].article:
            return raw.endswith(("\u064b", "ً")) or last >= self.end or self.kind[last] != WORD
        if not found[0].article or found[0].form in ("مغرب", "عشاء", "عصر", "غروب", "ظهر"):
            return False
        return first > self.sentence and self.norm[first - 1] in (
            "في",
            "عند",
            "منذ",
            "حتي",
            "خلال",
            "مع",
            "قبل",
            "بعد",
            "قبيل",
        )

    def _recurring_clock(self, draft: Draft, last: int) -> Found | None:
        """الساعة 3 مساءً كل يوم."""
        if draft.fields.keys() - {"clock", "part"} or last >= self.end:
            return None
        inner = self._set(last)
        if inner is None or not isinstance(inner[1], Recurrence):
            return None
        return inner[0], _timed(inner[1], draft)

    def _within(self, first: int) -> Found | None:
        """مطلع مايو, أواخر العام الماضي, وقت سابق من هذا الشهر, نهاية الشهر."""
        norm, end = self.norm, self.end
        for kind in ("section", "within", "rest"):
            found = find(norm, first, end, kind)
            if found is None:
                continue
            word, place = found
            if kind == "section" and word.form in ("منتصف", "نص") and find(norm, first, end, "part"):
                return None
            if word.conjunction and first > self.sentence and word.lead > 1:
                continue
            if place < end and norm[place] == "من":
                place += 1
            draft = Draft()
            if kind == "section":
                draft.fields["section"] = word.value
            last = self._component(place, draft, place)
            if last == place:
                last = self._bare_unit(place, draft)
                if last == place or kind == "within":
                    continue
            while last < end:
                following = self._more(last, draft, place)
                if following == last:
                    break
                last = following
            if not draft.fields.keys() - {"section", "part", "clock"} and kind != "section":
                continue
            if not draft.fields.keys() - {"section", "clock"} or draft.fields.keys() == {"section", "nth"}:
                continue
            return last, draft.point()
        return None

    def _bare_unit(self, at: int, draft: Draft) -> int:
        """نهاية العام, منتصف الشهر: of the one that runs."""
        found = find(self.norm, at, self.end, "unit1")
        if found is None or not found[0].article or found[0].value not in ("month", "year") or found[0].lead:
            return at
        return found[1] if draft.set("relative", step=(0, found[0].value)) else at

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

    # ---------------------------------------------------------------- sets and vague times

    def _set(self, first: int) -> Found | None:
        """يوميا, كل جمعة, كل ثلاثة أسابيع, أيام الأحد; with a clock time after it."""
        norm, end = self.norm, self.end
        adverb = find(norm, first, end, "set")
        if adverb is not None:
            return adverb[1], Recurrence(value=adverb[0].value, unit=_ADVERB_UNITS[adverb[0].value])
        days = find(norm, first, end, "unitn")
        if days is not None and days[0].value == "day" and not days[0].article:
            weekday = find(norm, days[1], end, "weekday")
            if weekday is not None and weekday[0].article and not weekday[0].conjunction:
                return self._clocked(weekday[1], Recurrence(value=f"XXXX-WXX-{weekday[0].number + 1}", unit="day"))
        each = find(norm, first, end, "each")
        if each is None or each[1] >= end:
            return None
        place = each[1]
        day = place + 1 if norm[place] == "يوم" and place + 1 < end else place
        weekday = find(norm, day, end, "weekday")
        if weekday is not None and not weekday[0].lead:
            return self._clocked(weekday[1], Recurrence(value=f"XXXX-WXX-{weekday[0].number + 1}", unit="day"))
        part = find(norm, place, end, "part")
        if part is not None and not part[0].article and not part[0].lead and part[0].form in ("صباح", "مساء", "ليله", "فجر"):
            value = part[0].value
            return self._clocked(part[1], Recurrence(value=f"T{value}", unit="day"))
        if place + 2 < end and norm[place + 1] == "/" and self.kind[place] == NUMBER and self.kind[place + 2] == NUMBER:
            a, b = norm[place], norm[place + 2]
            if a.isdigit() and b.isdigit() and len(a) < 3 and len(b) < 3:
                month, dom = (int(a), int(b)) if int(b) > 12 else (int(b), int(a))
                if 1 <= month <= 12 and 1 <= dom <= 31:
                    return place + 3, Recurrence(value=f"XXXX-{month:02}-{dom:02}", unit="day")
        read = self._amounts(place, True)
        if read is None or len(read[1]) != 1:
            return None
        amount, unit = read[1][0]
        if find(norm, place, end, "unit1") and norm[place] in ("عام",) and read[0] < end and self.kind[read[0]] == NUMBER:
            return None
        return self._clocked(read[0], Recurrence(value=f"P{iso_amount(amount, unit)}", unit=unit))

    def _clocked(self, last: int, recurrence: Recurrence) -> Found:
        if last < self.end and self.norm[last] in ("في", "عند", "الساعه"):
            place = last if self.norm[last] == "الساعه" else last + 1
            draft = Draft()
            if recurrence.value in ("TMO", "TEV", "TNI"):
                draft.fields["part"] = recurrence.value[1:]
            after = self._clock(place, draft) if place < self.end else place
            if after > place:
                return after, _timed(recurrence, draft)
        return last, recurrence

    def _vague(self, first: int) -> Found | None:
        found = find(self.norm, first, self.end, "vague")
        if found is None or found[0].preposition:
            return None
        word, last = found
        if word.form in ("قريبا", "سابقا") and last < self.end and self.norm[last] == "من":
            return None
        return last, Vague()

    # ---------------------------------------------------------------- ranges

    def _range(self, first: int, last: int, point: Point, done: int) -> tuple[int, int, Meaning]:
        """Joins a point with what stands before or after it into a range: من 3 إلى 12 سبتمبر, 2014-2018."""
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
                return start, value
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


_ADVERB_UNITS: Final[dict[str, Unit]] = {"P1D": "day", "P1W": "week", "P1M": "month", "P1Y": "year"}
_ISO: Final[dict[str, tuple[int, str]]] = {
    "day": (1, "D"), "week": (1, "W"), "month": (1, "M"), "quarter": (3, "M"), "year": (1, "Y"), "decade": (10, "Y"),
    "century": (100, "Y"), "hour": (1, "H"), "minute": (1, "M"), "second": (1, "S"),
}  # fmt: skip


def iso_amount(amount: float, unit: Unit) -> str:
    """ "3D", "T24H": an amount as it stands in an ISO duration."""
    factor, letter = _ISO[unit]
    return f"{'T' if unit in ('hour', 'minute', 'second') else ''}{amount * factor:g}{letter}"


def _timed(recurrence: Recurrence, draft: Draft) -> Recurrence:
    clock = draft.fields.get("clock")
    if clock is None:
        return recurrence
    hour, minute = clock
    stamp = f"T{hour:02}" + (f":{minute:02}" if minute else "")
    base = recurrence.value if recurrence.value.startswith("XXXX") else ""
    return Recurrence(value=base + stamp, unit=recurrence.unit)


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
