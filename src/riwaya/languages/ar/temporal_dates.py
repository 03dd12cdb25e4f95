"""Arabic dates: days and months of the common and the Hijri calendar, years, numeric dates.

In: a sentence and a position. Out: the fields day, month, year and calendar of a `Draft`.
The idea: a name of a month that is also another word (مارس, آب, رجب) needs a day, a year or a preposition beside it,
and a number of four digits is a year only where the words say so.
"""

from __future__ import annotations

from typing import Any, Final

from riwaya.languages.ar.counted import counted_at, is_counted
from riwaya.languages.ar.numerals import CARDINALS, ORDINALS, read_number, read_ordinal
from riwaya.languages.ar.temporal_base import COMMAS, COMMON_MARKS, DAY_WORDS, SEPARATORS, Draft
from riwaya.languages.ar.temporal_clock import ClockReader
from riwaya.languages.ar.temporal_words import LISTS, find
from riwaya.languages.temporal_types import THIS
from riwaya.text.tokens import MARK, NUMBER, WORD

YEARS: Final = frozenset({
    "عام", "سنه", "العام", "السنه", "لعام", "لسنه", "للعام", "بعام", "بسنه", "وعام", "وسنه", "عامي", "العامين",
    "لعامي", "سنتي", "بالعام",
})  # fmt: skip
MONTH_WORDS: Final = frozenset({"شهر", "لشهر", "بشهر", "وشهر"})
_HIJRI_MARKS: Final = frozenset({"ه", "هجري", "هجريه", "للهجره"})


class DateReader(ClockReader):
    """Reads dates."""

    __slots__ = ()

    def _day_number(self, at: int) -> tuple[int, int] | None:
        """(day of a month, token after it) from digits, number words or an ordinal."""
        if at >= self.end:
            return None
        if self.kind[at] == NUMBER:
            text = self.norm[at]
            if text.isdigit() and len(text) <= 2 and 1 <= int(text) <= 31:
                return int(text), at + 1
            return None
        if self.norm[at] in ("ال", "لل", "وال") and at + 1 < self.end and self.kind[at + 1] == NUMBER:
            return self._day_number(at + 1)
        ordinal = read_ordinal(self.tokens, at, self.end)
        if ordinal is not None and 1 <= ordinal.value <= 31:
            return ordinal.value, ordinal.last
        if self.norm[at] in CARDINALS:
            number = read_number(self.tokens, at, self.end)
            if number is not None and isinstance(number.value, int) and 1 <= number.value <= 31:
                return number.value, number.last
        return None

    def _month_ahead(self, at: int) -> bool:
        place = at + 1 if at < self.end and self.norm[at] in ("من", "في") else at
        return self._month(place, True) is not None or self._relative(place, Draft()) > place

    def _month(self, at: int, told: bool) -> tuple[str, int, int, str | None] | None:
        """(calendar, month, token after, disagreement) of a month's name with its double; `told`: no more is needed."""
        norm, end = self.norm, self.end
        if at < end and norm[at] in MONTH_WORDS:
            if at + 1 < end and norm[at + 1] in MONTH_WORDS:
                return None
            inner = self._month(at + 1, True)
            if inner is not None:
                return inner
            if at + 1 >= end or self.kind[at + 1] == NUMBER:
                return None
            number = read_number(self.tokens, at + 1, end) if norm[at + 1] not in ("واحد", "واحدا") else None
            if number and isinstance(number.value, int) and 1 <= number.value <= 12:
                return "gregorian", number.value, number.last, None
            return None
        if at < end and norm[at] == "الشهر":
            ordinal = read_ordinal(self.tokens, at + 1, end) if at + 1 < end else None
            if told and ordinal and 1 <= ordinal.value <= 12:
                return "gregorian", ordinal.value, ordinal.last, None
            return None
        for kind, calendar in (("month", "gregorian"), ("hijri", "hijri")):
            found = find(norm, at, end, kind)
            if found is None:
                continue
            word, after = found
            if word.form == "اب" and not told and "آ" not in self.tokens.raw(at):
                continue
            after, disagreement = self._double(after, word.number, kind)
            doubled = after > found[1]
            alone = kind == "hijri" and at > self.sentence and norm[at - 1] in ("في", "خلال", "منذ") and (
                after >= end or self.kind[after] != WORD)  # في رجب.
            if word.needs and not (told or doubled or alone or self._evidence(at, after, word.needs)):
                continue
            return calendar, word.number, after, disagreement
        return None

    def _evidence(self, at: int, after: int, needs: str) -> bool:
        """Whether a year or الماضي follows a month's name that is also another word, or a preposition stands before."""
        norm, end = self.norm, self.end
        if self._year(after, True) is not None:
            return True
        if after < end and self.kind[after] == NUMBER and self._day_number(after) and self._year(after + 1, True):
            return True
        if any(find(norm, after, end, kind) for kind in ("past", "future", "this")):
            return True
        return needs == "context" and at > self.sentence and norm[at - 1] in LISTS["openers"]

    def _double(self, at: int, month: int, kind: str) -> tuple[int, str | None]:
        """كانون الثاني/يناير, مايو - أيار, أيلول (سبتمبر): the token after the second name."""
        norm, end = self.norm, self.end
        if at >= end:
            return at, None
        mark = norm[at]
        place = at + 1 if mark in ("/", "-", "(") else at
        found = find(norm, place, end, kind)
        if found is None or found[0].lead:
            return at, None
        other, after = found
        if mark == "(":
            if after >= end or norm[after] != ")":
                return at, None
            after += 1
        if other.number == month:
            return after, None
        if mark == "/":
            return after, f"the month is called both {month} and {other.number}"
        return at, None

    def _day_month(self, at: int, draft: Draft) -> int:
        """3 آذار 2016, الثالث من مارس, يناير 1, شهر ديسمبر من العام 2017, أبريل, 31 من هذا الشهر."""
        norm, end = self.norm, self.end
        if draft.has("month"):
            return at
        place = at
        if norm[place] in DAY_WORDS or (norm[place] in ("اليوم", "بتاريخ") and not draft.has("day")):
            place += 1
        if at < place < end and self.kind[place] == NUMBER:  # يوم 3/5
            numeric = self._numeric_date(place, draft)
            if numeric > place:
                return numeric
        first_day = place + 1 < end and norm[place] in ("غره", "بغره", "وغره")  # غرة رمضان
        number = None if draft.has("day") else (1, place + 1) if first_day else self._day_number(place)
        if number is not None:
            found = self._month_after_day(number[1])
            if found is not None:
                calendar, month, after, disagreement = found
                if at > self.sentence and norm[at - 1] in LISTS["parts"]:
                    return at  # النصف الثاني من شباط
                if at > self.sentence and norm[at - 1] in LISTS["named_after"] and self._year(after, True) is None:
                    return at
                if not draft.set("date", day=number[0], month=month, calendar=calendar):
                    return at
                if disagreement:
                    draft.fields["disagreement"] = disagreement
                return self._year_or_direction(after, draft)
            if self._of_running_month(place, number, draft):
                return number[1] + 1
            joined = number[1] + 1 if number[1] < end and norm[number[1]] in ("من", "في") else number[1]
            inner = Draft()
            relative = self._relative(joined, inner)
            ranged = at > self.sentence and (norm[at - 1] in LISTS["joins"] or norm[at - 1] in LISTS["year_openers"])
            if relative > joined and inner.fields.get("step", (0, ""))[1] == "month" and (joined > number[1] or ranged):
                if not draft.set("date", day=number[0], **inner.fields):
                    return at
                return relative
            came = at - 2 >= self.sentence and norm[at - 1] == "في" and norm[at - 2] in LISTS["motion"]
            if came and self.kind[place] == NUMBER and (number[1] >= end or self.kind[number[1]] == MARK):
                return number[1] if draft.set("day", day=number[0]) else at  # غادر في 12.
            if place > at and norm[at] in DAY_WORDS and self.kind[place] == NUMBER and self._closed(number[1]):
                return number[1] if draft.set("day", day=number[0]) else at
            return at
        return self._month_first(at, draft)

    def _of_running_month(self, at: int, number: tuple[int, int], draft: Draft) -> bool:
        """14 الجاري, 14 منه: sets the day in the month of publication, or in the month told before."""
        after = number[1]
        if after >= self.end or self.kind[at] != NUMBER:
            return False
        if self.norm[after] in ("الجاري", "الحالي"):
            return draft.set("date", day=number[0], step=(0, "month"))
        opened = at > self.sentence and self.norm[at - 1] in LISTS["year_openers"]
        if self.norm[after] == "منه" and opened and self._closed(after + 1):
            return draft.set("date", day=number[0], step=(0, "month"), anchor="context")
        return False

    def _month_after_day(self, at: int) -> tuple[str, int, int, str | None] | None:
        norm, end = self.norm, self.end
        if at < end and norm[at] == "(":
            found = self._month(at + 1, True)
            if found is not None and found[2] < end and norm[found[2]] == ")":
                return found[0], found[1], found[2] + 1, found[3]
            return None
        if at < end and norm[at] in ("من", "-", "/", ".", "ل"):
            found = self._month(at + 1, True)
            if found is not None and (norm[at] == "من" or self.kind[at] == MARK or norm[at] == "ل"):
                return found
            return None
        return self._month(at, True)

    def _month_first(self, at: int, draft: Draft) -> int:
        norm, end = self.norm, self.end
        place = at
        this = norm[at] == "هذا" and at + 1 < end
        if this:
            place += 1
        found = self._month(place, draft.has("day", "nth", "section") or this)
        if found is None:
            return at
        if at - 2 >= self.sentence and norm[at - 1].isdigit() and norm[at - 2] in LISTS["named_after"]:
            return at  # ثورة 25 يناير
        calendar, month, after, disagreement = found
        if not draft.set("month", month=month, calendar=calendar):
            return at
        if disagreement:
            draft.fields["disagreement"] = disagreement
        if this:
            draft.fields["direction"] = THIS
            return after
        if not draft.has("day", "nth", "section"):
            place = after + 1 if after < end and norm[after] == "-" else after
            number = self._day_number(place)
            if (
                number
                and (self._closed(number[1]) or self._year(number[1], True))
                and (self.kind[place] == NUMBER or place + 1 < number[1] or self.norm[place] in ORDINALS)
            ):
                rest = self._year(number[1], True)
                if not (self.kind[place] == NUMBER and number[1] < end and norm[number[1]] in (":", "و")):
                    draft.fields["day"] = number[0]
                    return self._year_or_direction(number[1], draft) if rest else number[1]
        return self._year_or_direction(after, draft)

    def _year_or_direction(self, at: int, draft: Draft) -> int:
        year = self._year(at, True, "day" in draft.fields)
        if year is not None:
            value, after, calendar, short = year
            if not draft.has("year"):
                draft.fields["year"] = value
                if short:
                    draft.fields["digits2"] = True
                if calendar is not None and draft.fields.get("calendar") != "hijri":
                    draft.fields["calendar"] = calendar
                return after
        modified = self._direction(at, draft)
        if modified > at and draft.fields.get("day") is not None and modified < self.end:
            return modified
        return modified

    def _year(self, at: int, comma: bool, dated: bool = False) -> tuple[int, int, str | None, bool] | None:
        """(year, token after it, calendar if marked, two digits) of a year, also عام 2014, من العام 2017, ،2018."""
        norm, end = self.norm, self.end
        place = at
        if place < end and comma and norm[place] in COMMAS:
            place += 1
        if place < end and norm[place] == "من" and place + 1 < end and norm[place + 1] in YEARS:
            place += 1
        marked = place < end and norm[place] in YEARS
        if marked:
            place += 1
        if place >= end:
            return None
        if self.kind[place] == NUMBER:
            text = norm[place]
            hijri = place + 1 < end and norm[place + 1] in _HIJRI_MARKS and len(text) in (2, 3)
            if marked and len(text) == 2 and text.isdigit() and not is_counted(norm, place + 1, end):
                return int(text), place + 1, None, True  # عام 48
            if not text.isdigit() or (not hijri and (len(text) != 4 or not 1000 <= int(text) <= 2199)):
                return None
            value, after = int(text), place + 1
        else:
            if norm[place] not in CARDINALS:
                return None
            number = read_number(self.tokens, place, end)
            if number is None or not isinstance(number.value, int) or not (1000 if not marked else 100) <= number.value <= 2199:
                return None
            value, after = number.value, number.last
            if number.article or (value == 1000 and not marked):
                return None
        calendar: str | None = None
        if after < end and norm[after] in _HIJRI_MARKS:
            calendar, after = "hijri", after + 1
        elif after < end and norm[after] in COMMON_MARKS:
            after += 1
            calendar = "gregorian"
        elif after + 2 < end and norm[after] == "(" and norm[after + 1] == "ه" and norm[after + 2] == ")":
            calendar, after = "hijri", after + 3
        if calendar is None and not marked and not (dated and 1800 <= value <= 2100) and is_counted(norm, after, end):
            return None
        return value, after, calendar, False

    def _year_after(self, at: int, draft: Draft) -> int:
        """A year: after عام, or bare where a season, month or the like was told, or after في/منذ."""
        norm = self.norm
        if draft.has("year", "step"):
            return at
        year = self._year(at, False)
        if year is None:
            return at
        value, after, calendar, short = year
        marked = norm[at] in YEARS
        if not marked:
            ready = draft.has("month", "season", "feast", "quarter", "half", "section", "nth")
            hijri = calendar == "hijri" and 1300 <= value <= 1500 and self.kind[at] == NUMBER
            if not ready and not hijri and (
                draft.parts or at == self.sentence or not 1800 <= value <= 2100
                or (self.kind[at] != NUMBER and not self._year_in_words(at, after))
                or (norm[at - 1] not in LISTS["year_openers"] and not self._another_year(at))
            ):  # fmt: skip
                return at
        if calendar is None and 1350 <= value <= 1470 and not draft.has("month"):
            calendar = "hijri"
        if not draft.set("year", year=value):
            return at
        if short:
            draft.fields["digits2"] = True
        if calendar is not None and "calendar" not in draft.fields:
            draft.fields["calendar"] = calendar
        return after

    def _year_in_words(self, at: int, after: int) -> bool:
        """في ألف وتسعمئة وسبعة وسبعين: thousand and hundreds, told of no noun."""
        return after - at >= 3 and self.norm[at - 1] in ("في", "منذ", "وفي") and (
            self._closed(after) or self.norm[after] in LISTS["after_year"])  # fmt: skip

    def _another_year(self, at: int) -> bool:
        """عامي 2012 و | 2013: a second year."""
        norm = self.norm
        return at - 3 >= self.sentence and norm[at - 1] == "و" and norm[at - 3] in YEARS and norm[at - 2].isdigit()

    def _numeric_date(self, at: int, draft: Draft) -> int:
        """22/5/2018, 2018-05-22, 22/مايو/2018, 15 11 2015, 22.5.2018, and 22-4 or 3-2015 where the place shows it."""
        norm, kind, end = self.norm, self.kind, self.end
        if draft.has("day", "month", "year"):
            return at
        if norm[at].count(".") == 2:
            parts = norm[at].split(".")
            return self._ordered(parts, at + 1, draft, at)
        numbers, separators, place = [norm[at]], [], at + 1
        while place < end and len(numbers) < 3:
            separator = ""
            if norm[place] in SEPARATORS and kind[place] == MARK:
                separator = norm[place]
                place += 1
            if place >= end:
                break
            if kind[place] == NUMBER and norm[place].isdigit():
                numbers.append(norm[place])
                separators.append(separator)
                place += 1
            elif separator and len(numbers) == 1 and (named := find(norm, place, end, "month")) and not named[0].lead:
                numbers.append(named[0].value)
                separators.append(separator)
                place = named[1]
            else:
                break
        if len(numbers) == 3 and separators[0] == separators[1]:
            found = self._ordered(numbers, place, draft, at, loose=not separators[0])
            if found > at:
                return found
        if len(numbers) >= 2 and separators[0] in ("/", "-"):
            return self._two_numbers(numbers, at, draft)
        return at

    def _ordered(self, parts: list[str], after: int, draft: Draft, at: int, loose: bool = False) -> int:
        """Sets year, month and day from three numbers in any sensible order."""
        values = [int(part) for part in parts if part.isdigit()]
        if len(values) != 3:
            return at
        a, b, c = values
        if len(parts[0]) == 4:
            year, month, day = a, b, c
        elif len(parts[2]) == 4 or (len(parts[2]) == 2 and not loose and len(parts[0]) <= 2):
            day, month, year = a, b, c
        else:
            return at
        if month > 12 >= day:
            day, month = month, day
        short = len(parts[0]) != 4 and len(parts[2]) == 2
        if not (1 <= day <= 31 and 1 <= month <= 12 and (short or 1000 <= year <= 2199)):
            return at
        if short and loose:
            return at
        if loose and not 1950 <= year <= 2100:
            return at
        fields: dict[str, Any] = {"year": year, "month": month, "day": day}
        if short:
            fields["digits2"] = True
        if after < self.end and self.norm[after] in _HIJRI_MARKS:
            after += 1
            fields["calendar"] = "hijri"
        elif after < self.end and self.norm[after] == "م" and self.norm[after - 1].isdigit() and not short:
            after += 1
        elif not short and 1380 <= year <= 1470:
            fields["calendar"] = "hijri"
        return after if draft.set("date", **fields) else at

    def _two_numbers(self, numbers: list[str], at: int, draft: Draft) -> int:
        """22-4 as a day where the words before say so; 3-2015 and 2015/3 as a month."""
        after, tokens = at + 3, self.tokens
        glued = tokens.end[at] == tokens.start[at + 1] and tokens.end[at + 1] == tokens.start[at + 2]
        if not glued or not numbers[0].isdigit() or self.kind[at + 2] != NUMBER:
            return at
        a, b = int(numbers[0]), int(numbers[1])
        if len(numbers[1]) == 4 and 1 <= a <= 12 and 1900 <= b <= 2100:
            return after if draft.set("month", month=a, year=b) else at
        if len(numbers[0]) == 4 and len(numbers[1]) <= 2 and 1 <= b <= 12 and 1900 <= a <= 2100:
            return after if draft.set("month", month=b, year=a) else at
        if b > 12 >= a:
            a, b = b, a
        if not (1 <= a <= 31 and 1 <= b <= 12):
            return at
        if self.norm[at + 1] == "/" and (draft.has("weekday") or draft.fields.get("step", (0, ""))[1] == "day"):
            return after if counted_at(self.norm, after, self.end) is None and draft.set("date", day=a, month=b) else at
        if not self._closed(after):
            return at
        before = self.norm[at - 1] if at > self.sentence else ""
        separators_told = self.norm[at + 1] in ("-", "/") and (after >= self.end or self.kind[after] != WORD)
        plain = separators_told and (a > 12 or "0" in (numbers[0][0], numbers[1][0]))
        if plain or draft.has("weekday") or before in DAY_WORDS or before in ("بتاريخ", "تاريخ", "في", "منذ", "كل", "حتي"):
            return after if draft.set("date", day=a, month=b) else at
        return at
