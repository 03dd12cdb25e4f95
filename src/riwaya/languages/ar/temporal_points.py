"""Arabic points of time: days, months, years, parts of the day and clock times, told in any order and mixture.

In: tokens and the position of a time word. Out: a `Draft`, the fields of a `Point`, and the token after it.
The idea: each component (weekday, date, part of day, clock, "last week" …) fills its own fields; components go on as long
as they stand together and do not fill a field twice.
"""

from __future__ import annotations

from typing import Any, Final

from riwaya.languages.ar.counted import is_counted
from riwaya.languages.ar.numerals import CARDINALS, ORDINALS, Ordinal, read_number, read_ordinal
from riwaya.languages.ar.temporal_words import LISTS, find
from riwaya.languages.temporal_types import FUTURE, PAST, THIS, Point
from riwaya.text.tokens import MARK, NUMBER, WORD, Tokens

_COMMAS: Final = frozenset({"،", ","})
_SEPARATORS: Final = frozenset({"/", "-", "_", "\\", "."})
_YEARS: Final = frozenset({
    "عام", "سنه", "العام", "السنه", "لعام", "لسنه", "للعام", "بعام", "بسنه", "وعام", "وسنه", "عامي", "العامين", "لعامي", "سنتي",
    "بالعام",
})  # fmt: skip
_MONTH_WORDS: Final = frozenset({"شهر", "لشهر", "بشهر", "وشهر"})
_DAY_WORDS: Final = frozenset({"يوم", "ليوم", "بيوم", "ويوم", "يومي", "يوما"})
_HIJRI_MARKS: Final = frozenset({"ه", "هجري", "هجريه", "للهجره"})
_COMMON_MARKS: Final = frozenset({"م", "ميلادي", "ميلاديه", "للميلاد"})
_NIGHT: Final = frozenset({"NI"})
_DAY_UNITS: Final = frozenset({"day", "week", "month", "year", "decade", "century", "hour"})


class Draft:
    """A point under way. A field is set once; `set` says whether all could be."""

    __slots__ = ("fields", "first_kind", "parts")

    def __init__(self) -> None:
        self.fields: dict[str, Any] = {}
        self.parts = 0
        self.first_kind = ""

    def set(self, kind: str, **fields: Any) -> bool:
        """Takes the fields of a component, all or none."""
        if any(name in self.fields for name in fields):
            return False
        self.fields.update(fields)
        self.parts += 1
        self.first_kind = self.first_kind or kind
        return True

    def has(self, *names: str) -> bool:
        """Whether any of these fields is set."""
        return any(name in self.fields for name in names)

    def point(self, **more: Any) -> Point:
        """The finished point."""
        return Point(**{**self.fields, **more})


class Reader:
    """Reads the components of one sentence; `end` is the token after it."""

    __slots__ = ("end", "kind", "norm", "sentence", "tokens")

    def __init__(self, tokens: Tokens, sentence: int, end: int) -> None:
        self.tokens = tokens
        self.norm = tokens.norm
        self.kind = tokens.kind
        self.sentence = sentence
        self.end = end

    # ---------------------------------------------------------------- the whole

    def point(self, at: int) -> tuple[Draft, int] | None:
        """The longest point that begins at `at`."""
        draft = Draft()
        last = self._component(at, draft, at)
        if last == at:
            return None
        while last < self.end:
            following = self._more(last, draft, at)
            if following == last:
                break
            last = following
        return draft, last

    def _more(self, at: int, draft: Draft, first: int) -> int:
        """One more component after what joins it; `at` when there is none."""
        norm, end = self.norm, self.end
        if self.kind[at] == MARK:
            return self._after_mark(at, draft, first)
        word = norm[at]
        if word == "من":
            if draft.has("part", "nth", "section", "weekday", "clock", "day", "quarter", "half", "month", "season", "decade"):
                if at + 1 < end and norm[at + 1] == "شهر":
                    pass
                return self._kept(self._component(at + 1, draft, first), at + 1, at)
            return at
        if word in ("في", "عند", "على", "الساعه") and at + 1 < end:
            if word == "الساعه":
                return self._clock(at, draft)
            if draft.has("weekday") and not draft.has("day") and word == "في":
                number = self._day_number(at + 1)
                if number and self._closed(number[1]) and self._month_after_day(number[1]) is None:
                    return number[1] if draft.set("day", day=number[0]) else at
                trial = Draft()
                dated = self._day_month(at + 1, trial)
                if dated > at + 1 and "day" in trial.fields and draft.set("date", **trial.fields):
                    return dated
            if draft.has("nth", "section", "clock", "quarter") and word == "في":
                return self._kept(self._component(at + 1, draft, first), at + 1, at)
            if draft.has("weekday", "day", "step", "part"):
                return self._kept(self._clock(at + 1, draft), at + 1, at)
            return at
        if word in ("حوالي", "نحو", "قرابه", "بحدود", "تمام") and at + 1 < end and norm[at + 1] == "الساعه":
            return self._kept(self._clock(at + 1, draft), at + 1, at)
        corresponding = find(norm, at, end, "corresponding")
        if corresponding is not None:
            return self._also(corresponding[1], at, draft)
        return self._component(at, draft, first)

    @staticmethod
    def _kept(found: int, tried: int, at: int) -> int:
        return at if found == tried else found

    def _after_mark(self, at: int, draft: Draft, first: int) -> int:
        norm, end, mark = self.norm, self.end, self.norm[at]
        if at + 1 >= end:
            return at
        if mark in _COMMAS or mark == "-":
            if not draft.has("weekday", "day", "month", "step", "clock"):
                return at
            corresponding = find(norm, at + 1, end, "corresponding")
            if corresponding is not None and draft.has("day"):
                return self._kept(self._also(corresponding[1], at + 1, draft), at + 1, at)
            before = dict(draft.fields)
            found = self._component(at + 1, draft, first)
            added = draft.fields.keys() - before.keys()
            if found > at + 1 and added & {"day", "clock", "year", "weekday"} and not ("step" in added and "day" not in added):
                if added == {"weekday"} and draft.fields.get("step") is None and "day" not in before and "clock" not in before:
                    draft.fields = before
                    return at
                return found
            draft.fields = before
            return at
        if mark == "(":
            corresponding = find(norm, at + 1, end, "corresponding")
            if corresponding is not None and draft.has("day"):
                found = self._also(corresponding[1], at + 1, draft)
                if found > at + 1:
                    return found + 1 if found < end and norm[found] == ")" else found
                return at
            inner = self.point(at + 1)
            if inner is None or inner[1] >= end or norm[inner[1]] != ")":
                return at
            other, last = inner
            if draft.fields.get("step") == (0, "day") and other.fields.get("step") == (-1, "day"):
                draft.fields.update(other.fields)  # in a quotation: "at dawn today" (yesterday, Saturday)
                return last + 1
            if draft.fields.keys() & other.fields.keys() - {"calendar"}:
                return at
            if draft.has("step", "weekday", "part", "day"):
                draft.fields.update(other.fields)
                return last + 1
        return at

    def _also(self, at: int, back: int, draft: Draft) -> int:
        """The same day told a second way: 5 شوال 1436هـ الموافق 21 يوليو 2015; after a weekday it simply goes on."""
        if at < self.end and self.norm[at] in _DAY_WORDS:
            at += 1
        if draft.has("day"):
            inner = self.point(at)
            if inner is None or not inner[0].has("day", "month") or not draft.set("also", also=inner[0].point()):
                return back
            return inner[1]
        return self._kept(self._component(at, draft, at), at, back)

    def _component(self, at: int, draft: Draft, first: int) -> int:
        """The component at `at`; the token after it, or `at`."""
        if at >= self.end:
            return at
        token_kind = self.kind[at]
        if token_kind == NUMBER:
            for read in (self._numeric_date, self._clock, self._day_month, self._year_after):
                found = read(at, draft)
                if found > at:
                    return found
            return at
        if token_kind != WORD:
            return at
        for read in self._READERS:
            found = read(self, at, draft)
            if found > at:
                return found
        return at

    # ---------------------------------------------------------------- days

    def _deictic(self, at: int, draft: Draft) -> int:
        norm, end = self.norm, self.end
        place = at + 1 if norm[at] in _DAY_WORDS else at
        if norm[at] in ("هذا",) and at + 1 < end and norm[at + 1] in ("اليوم", "المساء", "الصباح"):
            place = at + 1
        tonight = find(norm, place, end, "tonight")
        if tonight is not None and not tonight[0].conjunction | (place > at and norm[at] != "هذه"):
            return self._tonight(tonight[1], at, draft)
        found = find(norm, place, end, "deictic")
        if found is None:
            return at
        word, after = found
        if word.conjunction and draft.parts:
            return at
        step = word.number
        if after < end and norm[after] == "الاول" and step == -1:
            step, after = -2, after + 1
        if step == 0 and self._no_today(after):
            return at
        if at == place and place > self.sentence and norm[place - 1] in LISTS["not_after"]:
            return at
        return after if draft.set("deictic", step=(step, "day")) else at

    def _no_today(self, after: int) -> bool:
        """Whether اليوم is followed by what makes it a noun: اليوم الأول، اليوم الوطني."""
        if after >= self.end:
            return False
        word = self.norm[after]
        if word in LISTS["not_today"] or (word in ORDINALS and ORDINALS[word].article):
            return True
        return any(find(self.norm, after, self.end, kind) for kind in ("past", "future", "next", "same", "nth"))

    def _tonight(self, after: int, at: int, draft: Draft) -> int:
        norm, end = self.norm, self.end
        step = 0
        if after < end and norm[after] in ("قبل", "بعد") and find(norm, after + 1, end, "past"):
            step, after = -2, after + 2
        elif find(norm, after, end, "past"):
            step, after = -1, after + 1
        elif find(norm, after, end, "future"):
            step, after = 1, after + 1
        elif after < end and (norm[after] in ORDINALS or norm[after] in ("التي", "الواحده")):
            return at
        return after if draft.set("tonight", step=(step, "day"), part="NI") else at

    def _weekday(self, at: int, draft: Draft) -> int:
        norm, end = self.norm, self.end
        place = at
        if norm[place] == "هذا" and place + 1 < end:
            place += 1
        if norm[place] in _DAY_WORDS and place + 1 < end:
            place += 1
        found = find(norm, place, end, "weekday")
        if found is None:
            return at
        word, after = found
        if word.conjunction and draft.parts:
            return at
        if not word.article and place == at and not draft.has("nth"):
            if word.lead or find(norm, after, end, "unit1") is None or not self._relative(after, Draft()) > after:
                return at
        if at == place and place > self.sentence and norm[place - 1] in LISTS["not_after"]:
            return at
        if not draft.set("weekday", weekday=word.number):
            return at
        if norm[at] == "هذا" and place > at:
            draft.set("direction", direction=THIS)
        if draft.fields.get("part") == "NI":
            night = self._night_to(after, draft)
            if night > after:
                return night
        modified = self._direction(after, draft)
        if modified > after:
            return modified
        return self._weekday_number(after, draft)

    def _night_to(self, at: int, draft: Draft) -> int:
        """ليل الأربعاء - الخميس، ليل السبت الأحد، ليلة السبت على الأحد."""
        norm, end = self.norm, self.end
        place = at + 1 if at < end and norm[at] in ("-", "/", "الي", "علي", "و") else at
        found = find(norm, place, end, "weekday")
        if found is None or not found[0].article or found[0].number != (draft.fields["weekday"] + 1) % 7:
            return at
        draft.fields["night_to"] = found[0].number
        return found[1]

    def _weekday_number(self, at: int, draft: Draft) -> int:
        """الأحد الأول (of the month), السبت السادس عشر, الجمعة 22: what number follows a weekday."""
        ordinal = read_ordinal(self.tokens, at, self.end) if at < self.end else None
        if ordinal is not None and ordinal.article and not draft.has("day", "nth") and not ordinal.preposition:
            month = self._month_ahead(ordinal.last)
            if not month and ordinal.value <= 5 and self._closed(ordinal.last):
                draft.fields["nth"] = (ordinal.value, "weekday")
                return ordinal.last
            if not month and ordinal.value <= 31 and self._closed(ordinal.last):
                draft.fields["day"] = ordinal.value
                return ordinal.last
            return at
        found = find(self.norm, at, self.end, "nth")
        if found and found[0].value == "-1" and not draft.has("nth"):
            draft.fields["nth"] = (-1, "weekday")
            return found[1]
        number = self._day_number(at)
        if number and self.kind[at] == NUMBER and self._closed(number[1]) and not draft.has("day"):
            if number[1] < self.end and (self.norm[number[1]] in _SEPARATORS - {"."} or self.norm[number[1]] == ":"):
                return at
            draft.fields["day"] = number[0]
            return number[1]
        return at

    def _direction(self, at: int, draft: Draft) -> int:
        """الماضي، المقبل، الجاري after a weekday, month or season."""
        if draft.has("direction") or at >= self.end:
            return at
        for kind, direction in (("past", PAST), ("future", FUTURE), ("this", THIS)):
            found = find(self.norm, at, self.end, kind)
            if found is not None and not found[0].lead:
                draft.fields["direction"] = direction
                return found[1]
        return at

    # ---------------------------------------------------------------- dates

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

    def _closed(self, at: int) -> bool:
        """Whether nothing that a number could count stands at `at`."""
        return at >= self.end or self.kind[at] != WORD or self.norm[at] in LISTS["joins"] or self.norm[at] in ("في", "عند", "من")

    def _month_ahead(self, at: int) -> bool:
        place = at + 1 if at < self.end and self.norm[at] in ("من", "في") else at
        return self._month(place, True) is not None or self._relative(place, Draft()) > place

    def _month(self, at: int, told: bool) -> tuple[str, int, int, str | None] | None:
        """(calendar, month, token after, disagreement) of a month's name with its double; `told`: nothing else is needed."""
        norm, end = self.norm, self.end
        if at < end and norm[at] in _MONTH_WORDS:
            inner = self._month(at + 1, True)
            if inner is not None:
                return inner
            if at + 1 >= end or self.kind[at + 1] == NUMBER:
                return None
            number = read_number(self.tokens, at + 1, end)
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
            if word.needs and not (told or doubled or self._evidence(at, after, word.needs)):
                continue
            return calendar, word.number, after, disagreement
        return None

    def _evidence(self, at: int, after: int, needs: str) -> bool:
        """Whether a month's name that is also another word is followed by a year or الماضي, or follows a preposition."""
        norm, end = self.norm, self.end
        if self._year(after, True) is not None:
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
        if draft.has("month", "day") and draft.has("month"):
            return at
        place = at
        if norm[place] in _DAY_WORDS or (norm[place] in ("اليوم", "بتاريخ") and not draft.has("day")):
            place += 1
        number = self._day_number(place) if not draft.has("day") else None
        if number is not None:
            found = self._month_after_day(number[1])
            if found is not None:
                calendar, month, after, disagreement = found
                if not draft.set("date", day=number[0], month=month, calendar=calendar):
                    return at
                if disagreement:
                    draft.fields["disagreement"] = disagreement
                return self._year_or_direction(after, draft)
            joined = number[1] + 1 if number[1] < end and norm[number[1]] in ("من", "في") else number[1]
            inner = Draft()
            relative = self._relative(joined, inner)
            ranged = at > self.sentence and norm[at - 1] in LISTS["joins"]
            if relative > joined and inner.fields.get("step", (0, ""))[1] == "month" and (joined > number[1] or ranged):
                if not draft.set("date", day=number[0], **inner.fields):
                    return at
                return relative
            if place > at and norm[at] in _DAY_WORDS and self.kind[place] == NUMBER and self._closed(number[1]):
                return number[1] if draft.set("day", day=number[0]) else at
            return at
        return self._month_first(at, draft)

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
            if number and (self._closed(number[1]) or self._year(number[1], True)) and (
                self.kind[place] == NUMBER or place + 1 < number[1] or self.norm[place] in ORDINALS
            ):
                rest = self._year(number[1], True)
                if not (self.kind[place] == NUMBER and number[1] < end and norm[number[1]] in (":", "و")):
                    draft.fields["day"] = number[0]
                    return self._year_or_direction(number[1], draft) if rest else number[1]
        return self._year_or_direction(after, draft)

    def _year_or_direction(self, at: int, draft: Draft) -> int:
        year = self._year(at, True)
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

    def _year(self, at: int, comma: bool) -> tuple[int, int, str | None, bool] | None:
        """(year, token after it, calendar if marked, two digits) of a year, also عام 2014, من العام 2017, ،2018."""
        norm, end = self.norm, self.end
        place = at
        if place < end and comma and norm[place] in _COMMAS:
            place += 1
        if place < end and norm[place] == "من" and place + 1 < end and norm[place + 1] in _YEARS:
            place += 1
        marked = place < end and norm[place] in _YEARS
        if marked:
            place += 1
        if place >= end:
            return None
        if self.kind[place] == NUMBER:
            text = norm[place]
            hijri = place + 1 < end and norm[place + 1] in _HIJRI_MARKS and len(text) in (2, 3)
            if not text.isdigit() or not hijri and (len(text) != 4 or not 1000 <= int(text) <= 2199):
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
        elif after < end and norm[after] in _COMMON_MARKS:
            after += 1
            calendar = "gregorian"
        elif after + 2 < end and norm[after] == "(" and norm[after + 1] == "ه" and norm[after + 2] == ")":
            calendar, after = "hijri", after + 3
        if calendar is None and not marked and is_counted(norm, after, end):
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
        value, after, calendar, _ = year
        marked = norm[at] in _YEARS
        if not marked:
            ready = draft.has("month", "season", "feast", "quarter", "half", "section", "nth")
            if not ready and (
                draft.parts or at == self.sentence or self.kind[at] != NUMBER or not 1800 <= value <= 2100
                or norm[at - 1] not in LISTS["year_openers"] and not self._another_year(at)
            ):  # fmt: skip
                return at
        if calendar is None and 1350 <= value <= 1470 and not draft.has("month"):
            calendar = "hijri"
        if not draft.set("year", year=value):
            return at
        if calendar is not None and "calendar" not in draft.fields:
            draft.fields["calendar"] = calendar
        return after

    def _another_year(self, at: int) -> bool:
        """عامي 2012 و | 2013: a second year."""
        norm = self.norm
        return at - 3 >= self.sentence and norm[at - 1] == "و" and norm[at - 3] in _YEARS and norm[at - 2].isdigit()

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
            if norm[place] in _SEPARATORS and kind[place] == MARK:
                separator = norm[place]
                place += 1
            if place >= end:
                return at
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
        if not (1 <= a <= 31 and 1 <= b <= 12) or not self._closed(after):
            return at
        before = self.norm[at - 1] if at > self.sentence else ""
        if draft.has("weekday") or before in _DAY_WORDS or before in ("بتاريخ", "تاريخ", "في", "منذ", "كل", "حتي"):
            return after if draft.set("date", day=a, month=b) else at
        return at

    # ---------------------------------------------------------------- parts of the day

    def _part(self, at: int, draft: Draft) -> int:
        norm, end = self.norm, self.end
        place, shift = at, ""
        if norm[place] in ("بعد", "قبل", "وبعد", "وقبل") and place + 1 < end:
            shift, place = norm[place][-3:], place + 1
        elif norm[place] in ("ساعات", "ساعه", "وقت") and place + 1 < end:
            place += 1
        elif norm[place] in ("هذا", "هذه") and place + 1 < end:
            shift, place = "هذا", place + 1
        found = find(norm, place, end, "part")
        if found is None or "part" in draft.fields:
            return at
        word, after = found
        if word.conjunction and (draft.parts or shift):
            return at
        value = word.value
        if value == "NO":
            value = {"قبل": "MO"}.get(shift, "AF")
        elif value == "MID":
            value = "NI"
        elif shift in ("بعد", "قبل") and not (value == "AF" or draft.has("clock")):
            return at
        if place > at and shift == "" and not word.article:
            return at
        if shift == "هذا":
            if not word.article or not draft.set("part", part=value, step=(0, "day")):
                return at
            return after
        if not draft.set("part", part=value):
            return at
        if after < end and norm[after] in ("الاولي", "الباكر", "المتاخره", "المبكره", "الباكره") and place > at:
            after += 1
        if value == "NI" and word.value == "NI":
            step = -1 if find(norm, after, end, "past") else 1 if find(norm, after, end, "future") else None
            if step is not None and not draft.has("step", "weekday"):
                draft.fields["step"] = (step, "day")
                return after + 1
        return after

    # ---------------------------------------------------------------- clock

    def _clock(self, at: int, draft: Draft) -> int:
        """الساعة الخامسة والنصف مساء, 03:18 ص, السابعة مساء, الساعة 12 إلا ربعا."""
        norm, kind, end = self.norm, self.kind, self.end
        if draft.has("clock"):
            return at
        place = at
        if norm[place] in ("تمام", "حوالي", "نحو", "قرابه") and place + 1 < end:
            place += 1
        named = place < end and norm[place] in ("الساعه", "للساعه", "والساعه", "بالساعه", "ساعه")
        if named:
            place += 1
        if place >= end:
            return at
        bracket = norm[place] == "(" and place + 1 < end and kind[place + 1] == NUMBER and self._zone(place + 2)[0] is not None
        if bracket:  # الساعة (2059 بتوقيت غرينتش)
            place += 1
        read = self._hour(place, named)
        if read is None:
            return at
        hour, minute, after, spelled = read
        if minute is None:
            after, minute, hour = self._minutes(after, hour, named or spelled)
        half, after = self._half_of_day(after)
        zone, after = self._zone(after)
        exact = kind[place] == NUMBER and place + 2 < end and norm[place + 1] == ":"
        part = draft.fields.get("part")
        if not (named or exact or half or zone or (spelled and (minute is not None or part)) or (part and self._closed(after))):
            return at
        if kind[place] == NUMBER and not named and not exact and not half and not zone and draft.has("weekday", "day"):
            return at
        if named and not exact and norm[place - 1] == "ساعه":
            return at
        if hour > 24 or (minute or 0) > 59:
            return at
        hour = _of_day(hour, half or (part if part else ""))
        if not draft.set("clock", clock=(hour % 24, minute)):
            return at
        if zone is not None:
            draft.fields["zone"] = zone
        if bracket:
            return after + 1 if after < end and norm[after] == ")" else after
        return self._other_zone(after)

    def _other_zone(self, at: int) -> int:
        """The same clock time by another zone, in brackets: الساعة 11,00 (08,00 ت غ)."""
        norm, end = self.norm, self.end
        if at + 2 < end and norm[at] == "(" and self.kind[at + 1] == NUMBER:
            after = at + 4 if norm[at + 2] == ":" and at + 4 < end else at + 2
            zone, last = self._zone(after)
            if zone is not None and last < end and norm[last] == ")":
                return last + 1
        return at

    def _hour(self, at: int, named: bool) -> tuple[int, int | None, int, bool] | None:
        """(hour, minute if in digits, token after, spelled as an ordinal) at `at`."""
        norm, kind, end = self.norm, self.kind, self.end
        if kind[at] == NUMBER:
            text = norm[at]
            if at + 2 < end and norm[at + 1] == ":" and kind[at + 2] == NUMBER and len(norm[at + 2]) == 2 and text.isdigit():
                if len(text) <= 2 and norm[at + 2].isdigit():
                    after = at + 3
                    if after + 1 < end and norm[after] == ":" and kind[after + 1] == NUMBER:
                        after += 2
                    return int(text), int(norm[at + 2]), after, False
                return None
            if text.isdigit() and len(text) <= 2 and int(text) <= 24:
                return int(text), None, at + 1, False
            if text.isdigit() and len(text) in (3, 4) and self._zone(at + 1)[0] is not None:
                return int(text[:-2]), int(text[-2:]), at + 1, False
            if "." in text and (named or self._zone(at + 1)[0] is not None):
                whole, _, rest = text.partition(".")
                if len(rest) == 2 and rest.isdigit() and whole.isdigit() and int(whole) <= 24:
                    return int(whole), int(rest), at + 1, False
            return None
        ordinal = read_ordinal(self.tokens, at, end)
        feminine = norm[at].endswith("ه") or norm[at].endswith("ي")
        if ordinal is not None and ordinal.value > 12 and norm[at] in ORDINALS:  # الثامنة وعشرين دقيقة
            word = ORDINALS[norm[at]]
            ordinal = Ordinal(at, at + 1, int(word.value), word.article, word.preposition) if word.value > 1 else None
        if ordinal is not None and ordinal.article and 1 <= ordinal.value <= 12 and (feminine or named):
            return ordinal.value, None, ordinal.last, True
        if norm[at] in ("الواحده", "للواحده"):
            return 1, None, at + 1, True
        if norm[at] in CARDINALS and named:
            number = read_number(self.tokens, at, end)
            if number is None or not isinstance(number.value, int):
                return None
            if number.value <= 12:
                return number.value, None, number.last, True
            single = CARDINALS[norm[at]]
            if single.kind == "unit" and single.value <= 12:  # ثلاثة وثمانية عشرة دقيقة
                return int(single.value), None, at + 1, True
        return None

    def _minutes(self, at: int, hour: int, sure: bool) -> tuple[int, int | None, int]:
        """والنصف، والربع، إلا ثلثا، و18 دقيقة: (token after, minute or None, hour)."""
        norm, end = self.norm, self.end
        minute: int | None = None
        if not sure or at >= end:
            return at, None, hour
        place, sign = at, 0
        if norm[at] == "و" or CARDINALS.get(norm[at], ORDINALS.get(norm[at])) is not None:
            word = CARDINALS.get(norm[at])
            if norm[at] == "و":
                place, sign = at + 1, 1
            elif word is not None and word.conjunction:
                sign = 1
        if norm[at] in ("الا", "والا"):
            place, sign = at + 1, -1
        if not sign or place >= end:
            return at, None, hour
        part = _FRACTIONS.get(norm[place].removeprefix("و").removeprefix("ال"))
        if part is not None and (place > at or norm[place].startswith("و")):
            minute, after = part, place + 1
        else:
            number = read_number(self.tokens, place, end)
            if number is None or not isinstance(number.value, int) or not 0 < number.value < 60:
                return at, None, hour
            minute, after = number.value, number.last
            if after < end and norm[after] in ("دقيقه", "دقايق"):
                after += 1
            elif number.digits or after < end and self.kind[after] == WORD and not self._half_of_day(after)[0]:
                return at, None, hour
        if sign < 0:
            return after, 60 - minute, (hour - 1) % 24 or 12
        if after < end and norm[after] in ("الا", "والا") and minute == 30:
            less = read_number(self.tokens, after + 1, end) if after + 1 < end else None
            if less is not None and less.last < end and norm[less.last] in ("دقيقه", "دقايق"):
                return less.last + 1, minute - int(less.value), hour
        return after, minute, hour

    def _half_of_day(self, at: int) -> tuple[str, int]:
        """The part of the day beside a clock time: ("EV", token after), or ("", at)."""
        norm, end = self.norm, self.end
        if at >= end:
            return "", at
        glued = self.tokens.start[at] - self.tokens.end[at - 1] <= 1
        if norm[at] == "ص" and glued:
            return "MO", at + 1
        if norm[at] == "م" and glued:
            return "AF", at + 1
        place = at + 1 if norm[at] in ("في", "من", "هذا", "هذه") else at
        shift = ""
        if place + 1 < end and norm[place] in ("بعد", "قبل"):
            shift, place = norm[place], place + 1
        found = find(norm, place, end, "part")
        if found is None or found[0].conjunction:
            tonight = find(norm, place, end, "tonight")
            return ("", at) if tonight is None or place == at else ("NI", tonight[1])
        word, after = found
        following = Draft()
        if norm[at] == "هذا" or (not word.article and after < end and self._component(after, following, after) > after):
            return "", at  # belongs to the day that follows: الساعة 00:15 فجر اليوم
        value = word.value
        if value == "NO":
            value = {"قبل": "MO", "بعد": "AF"}.get(shift, "NO")
        elif value == "MID":
            value = "NI"
        elif shift and value != "AF":
            return "", at
        return value, after

    def _zone(self, at: int) -> tuple[str | None, int]:
        """بتوقيت غرينتش، ت غ، بالتوقيت المحلي: (zone, token after)."""
        norm, end = self.norm, self.end
        place = at + 1 if at < end and norm[at] in ("(", "،") else at
        if place + 1 < end and norm[place] in ("ت", "تغ") and (norm[place] == "تغ" or norm[place + 1] in ("غ", ".")):
            after = place + 1
            if norm[place] == "ت":
                after = next((i + 1 for i in range(place + 1, min(place + 3, end)) if norm[i] == "غ"), 0)
                if not after:
                    return None, at
                if after < end and norm[after] == "." and norm[place + 1] == ".":
                    after += 1
            return "Z", after
        if place < end and norm[place] == "تغ":
            return "Z", place + 1
        if place + 1 < end and norm[place] in ("بتوقيت", "بالتوقيت", "توقيت"):
            found = find(norm, place + 1, end, "zone")
            if found is not None:
                value = found[0].value
                return (value if value != "local" else ""), found[1]
            return "", place + 2
        return None, at

    # ---------------------------------------------------------------- larger units

    def _relative(self, at: int, draft: Draft) -> int:
        """الأسبوع الماضي، هذا الشهر، العام ذاته، اليوم التالي، الأسبوع بعد القادم، نفس اليوم."""
        norm, end = self.norm, self.end
        if at >= end or draft.has("step"):
            return at
        place, before = at, ""
        if norm[at] in ("هذا", "هذه", "ذلك", "تلك", "ذاك", "نفس") and at + 1 < end:
            before, place = norm[at], at + 1
        if norm[place] == "عطله" and place + 1 < end:
            place += 1
        if norm[place] == "نهايه" and place + 1 < end and norm[place + 1] == "الاسبوع" and norm[place - 1] == "عطله":
            return self._weekend(place + 2, at, draft)
        found = find(norm, place, end, "unit1")
        if found is None or found[0].value not in _DAY_UNITS or not found[0].article:
            return at
        unit, after = found[0].value, found[1]
        if found[0].conjunction and draft.parts:
            return at
        if before:
            if unit == "hour":
                return at
            anchor = "published" if before in ("هذا", "هذه") else "context"
            return after if draft.set("relative", step=(0, unit), anchor=anchor) else at
        step = self._step(after)
        if step is None or unit == "hour":
            return at
        amount, anchor, after, fallback = step
        if unit == "day" and amount == 0 and anchor == "published":
            return at
        fields: dict[str, Any] = {"step": (amount, unit)}
        if anchor == "context":
            fields |= {"anchor": anchor, "fallback": fallback}
        return after if draft.set("relative", **fields) else at

    def _step(self, at: int) -> tuple[int, str, int, bool] | None:
        """(steps, anchor, token after, may be counted from publication) of الماضي, قبل الماضي, التالي, نفسه."""
        norm, end = self.norm, self.end
        if at >= end:
            return None
        if norm[at] in ("قبل", "ماقبل") and find(norm, at + 1, end, "past"):
            return -2, "published", at + 2, False
        if norm[at] == "بعد" and (find(norm, at + 1, end, "future") or find(norm, at + 1, end, "next")):
            return 2, "published", at + 2, False
        for kind, amount, anchor in (("past", -1, "published"), ("future", 1, "published"), ("this", 0, "published"),
                                     ("next", 1, "context"), ("same", 0, "context")):  # fmt: skip
            found = find(norm, at, end, kind)
            if found is not None and not found[0].lead:
                if found[0].form in ("الاخير", "الاخيره"):
                    return None
                return amount, anchor, found[1], kind == "next"
        return None

    def _weekend(self, after: int, at: int, draft: Draft) -> int:
        step = self._step(after)
        amount, last = (step[0], step[2]) if step and step[1] == "published" or step and step[0] == 2 else (0, after)
        return last if draft.set("weekend", step=(amount, "week"), weekend=True) else at

    def _nth(self, at: int, draft: Draft) -> int:
        """الأسبوع الأول من, أول ثلاثاء من, آخر يوم, الربع الثالث من, النصف الأول من: needs more after it."""
        norm, end = self.norm, self.end
        if draft.has("nth", "quarter", "half", "day"):
            return at
        if norm[at] in ("الربع", "ربع", "النصف", "بالربع") and at + 1 < end:
            ordinal = read_ordinal(self.tokens, at + 1, end)
            name, top = ("half", 2) if norm[at] == "النصف" else ("quarter", 4)
            last_one = name == "half" and norm[at + 1] in ("الاخير",)
            if last_one or ordinal is not None and ordinal.article and ordinal.value <= top:
                value = 2 if last_one or ordinal is None else ordinal.value
                after = at + 2 if ordinal is None else ordinal.last
                if norm[at] != "ربع" and draft.set("nth", **{name: value}):
                    return after
            return at
        unit = find(norm, at, end, "unit1")
        if unit is not None and unit[0].article and unit[0].value in ("week", "day"):
            ordinal = read_ordinal(self.tokens, unit[1], end) if unit[1] < end else None
            value = ordinal.value if ordinal else -1
            if ordinal is None and (unit[1] >= end or norm[unit[1]] not in ("الاخير", "الاخيره")):
                return at
            after = ordinal.last if ordinal else unit[1] + 1
            if unit[0].value == "day" and not self._month_ahead(after):
                return at
            return after if self._more_ahead(after) and draft.set("nth", nth=(value, unit[0].value)) else at
        ordinal = read_ordinal(self.tokens, at, end)
        last = find(norm, at, end, "nth")
        if ordinal is not None and not ordinal.article:
            value, after = ordinal.value, ordinal.last
        elif last is not None and not last[0].form.startswith("ال"):
            value, after = -1, last[1]
        else:
            return at
        place = after + 1 if after < end and norm[after] == "يوم" else after
        if find(norm, place, end, "weekday") and self._weekday_plain(place):
            return after if draft.set("nth", nth=(value, "weekday")) else at
        month = self._month(after, True)
        if month is not None and value == 1:  # أول يناير
            draft.set("date", day=1, month=month[1], calendar=month[0])
            return self._year_or_direction(month[2], draft)
        unit = find(norm, after, end, "unit1")
        if unit is not None and not unit[0].article and unit[0].value in ("week", "day") and self._more_ahead(unit[1]):
            return unit[1] if draft.set("nth", nth=(value, unit[0].value)) else at
        return at

    def _weekday_plain(self, at: int) -> bool:
        found = find(self.norm, at, self.end, "weekday")
        return found is not None and not found[0].article and not found[0].lead

    def _more_ahead(self, at: int) -> bool:
        """Whether a month, year or relative unit follows, perhaps after من/في."""
        place = at + 1 if at < self.end and self.norm[at] in ("من", "في") else at
        if place >= self.end:
            return False
        draft = Draft()
        draft.fields["nth"] = None
        return max(self._month_first(place, draft), self._relative(place, Draft()), self._year_after(place, draft)) > place

    def _season(self, at: int, draft: Draft) -> int:
        """صيف 2016, الصيف الماضي, السبعينات, القرن التاسع عشر, عيد الفطر."""
        norm, end = self.norm, self.end
        feast = find(norm, at, end, "feast")
        if feast is not None and not (feast[0].conjunction and draft.parts):
            if draft.set("feast", feast=feast[0].value):
                return self._direction(feast[1], draft)
            return at
        decade = find(norm, at, end, "decade")
        if decade is not None:
            return self._decade(decade[0].number, decade[1], at, draft)
        century = find(norm, at, end, "unit1")
        if century is not None and century[0].value == "century" and century[0].article:
            return self._century(century[1], at, draft)
        place = at + 1 if norm[at] in ("هذا", "فصل") and at + 1 < end else at
        season = find(norm, place, end, "season")
        if season is None or (season[0].conjunction and draft.parts):
            return at
        word, after = season
        if norm[at] == "هذا":
            if not word.article or not draft.set("season", season=word.value, direction=THIS):
                return at
            return after
        trial = Draft()
        modified = self._direction(after, trial)
        relative = self._relative(after, trial) if not word.article else after
        if relative > after and trial.fields.get("step", (0, ""))[1] == "year":
            return relative if draft.set("season", season=word.value, **trial.fields) else at
        if (modified == after or not word.article) and self._year(after, False) is None:
            if not (place > at or word.article and at > self.sentence and norm[at - 1] in LISTS["openers"]):
                return at
        return self._direction(after, draft) if draft.set("season", season=word.value) else at

    def _decade(self, digit: int, after: int, at: int, draft: Draft) -> int:
        norm, end = self.norm, self.end
        place = after + 1 if after < end and norm[after] == "من" else after
        if place < end and norm[place] in LISTS["ages"]:
            return at
        hundreds = 19
        if place + 1 < end and norm[place] == "القرن":
            inner = Draft()
            century = self._century(place + 1, place, inner)
            if century > place:
                hundreds, after = inner.fields["century"], century
        return after if draft.set("decade", decade=hundreds * 10 + digit) else at

    def _century(self, after: int, at: int, draft: Draft) -> int:
        if after >= self.end:
            return at
        if find(self.norm, after, self.end, "past"):
            return after + 1 if draft.set("century", century=19) else at
        if find(self.norm, after, self.end, "this"):
            return after + 1 if draft.set("century", century=20) else at
        ordinal = read_ordinal(self.tokens, after, self.end)
        if self.norm[after] == "ال" and after + 1 < self.end and self.norm[after + 1].isdigit():
            ordinal = Ordinal(after, after + 2, int(self.norm[after + 1][:4]), True, "")
        if ordinal is None or not 1 <= ordinal.value <= 22:
            return at
        last = ordinal.last
        if last < self.end and self.norm[last] in _COMMON_MARKS:
            last += 1
        return last if draft.set("century", century=ordinal.value - 1) else at

    _READERS: Final = (_nth, _deictic, _weekday, _day_month, _numeric_date, _part, _clock, _relative, _season, _year_after)


_FRACTIONS: Final = {"نصف": 30, "ربع": 15, "ثلث": 20, "ربعا": 15, "ثلثا": 20}


def _of_day(hour: int, part: str) -> int:
    """The hour of the 24-hour day: 3 in the afternoon is 15."""
    if hour > 12:
        return hour
    if part == "MO":
        return 0 if hour == 12 else hour
    if part == "NO":
        return hour if hour >= 10 else hour + 12
    if part in ("AF", "EV"):
        return hour if hour == 12 else hour + 12
    if part == "NI":
        return 0 if hour == 12 else hour + 12 if hour >= 5 else hour
    return hour
