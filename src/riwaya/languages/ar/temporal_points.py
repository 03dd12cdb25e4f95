"""Arabic points of time: days, weeks, seasons, centuries, and the parts of a point told in any order and mixture.

In: tokens and the position of a time word. Out: a `Draft`, the fields of a `Point`, and the token after it.
The idea: each component (weekday, date, part of day, clock, "last week" …) fills its own fields; components go on as
long as they stand together and do not fill a field twice.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final

from riwaya.languages.ar.counted import is_counted
from riwaya.languages.ar.numerals import CARDINALS, ORDINALS, read_ordinal
from riwaya.languages.ar.temporal_base import COMMAS, DAY_WORDS, MAX_DEPTH, SEPARATORS, Draft
from riwaya.languages.ar.temporal_clock import SHIFTS
from riwaya.languages.ar.temporal_dates import MONTH_WORDS, YEARS
from riwaya.languages.ar.temporal_units import UnitReader
from riwaya.languages.ar.temporal_words import LISTS, WORDS, find, of_kinds
from riwaya.languages.temporal_types import FUTURE, THIS
from riwaya.text.tokens import MARK, NUMBER, WORD


class Reader(UnitReader):
    """Reads points of time."""

    __slots__ = ()

    # ---------------------------------------------------------------- the whole

    def point(self, at: int) -> tuple[Draft, int] | None:
        """The longest point that begins at `at`."""
        if self.depth >= MAX_DEPTH:
            return None
        self.depth += 1
        try:
            return self._point(at)
        finally:
            self.depth -= 1

    def _point(self, at: int) -> tuple[Draft, int] | None:
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
                part = self._part_within(at + 1, draft) if word == "في" and not draft.has("part", "clock") else at
                return part if part > at else self._kept(self._clock(at + 1, draft), at + 1, at)
            return at
        if word in ("حوالي", "نحو", "قرابه", "بحدود", "تمام") and at + 1 < end and norm[at + 1] == "الساعه":
            return self._kept(self._clock(at + 1, draft), at + 1, at)
        if word == "t" and draft.has("day") and at + 1 < end and self.kind[at + 1] == NUMBER:
            return self._kept(self._clock(at + 1, draft), at + 1, at)  # 2018-05-22T03:18
        if word in ("بتوقيت", "بالتوقيت") and draft.has("clock") and not draft.has("zone"):
            zone, after = self._zone(at)
            if zone is not None and after > at:
                draft.fields["zone"] = zone
            return after
        corresponding = find(norm, at, end, "corresponding")
        if corresponding is not None:
            return self._also(corresponding[1], at, draft)
        return self._component(at, draft, first)

    def _part_within(self, at: int, draft: Draft) -> int:
        """الثلاثاء في | الصباح, في | وقت متأخر من الليل: the token after it, or the one before `at`."""
        section = find(self.norm, at, self.end, "section")
        place = at
        if section is not None and section[1] < self.end and section[0].form.startswith(("وقت", "ساع", "الساع")):
            place = section[1] + 1 if self.norm[section[1]] == "من" else section[1]
        part = find(self.norm, place, self.end, "part")
        if place == at and (part is None or not part[0].article or part[0].form in ("مغرب", "عصر", "عشاء")):
            return at - 1
        after = self._part(place, draft) if place < self.end else place
        return after if after > place else at - 1

    @staticmethod
    def _kept(found: int, tried: int, at: int) -> int:
        return at if found == tried else found

    def _after_mark(self, at: int, draft: Draft, first: int) -> int:
        norm, end, mark = self.norm, self.end, self.norm[at]
        if at + 1 >= end:
            return at
        if mark in COMMAS or mark == "-":
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
        if at < self.end and self.norm[at] in DAY_WORDS:
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
            readers = _OF_NUMBERS
        elif token_kind == WORD and self.norm[at] in BEGINNINGS:
            readers = _readers_at(self.norm[at])
        else:
            return at
        for read in readers:
            found = read(self, at, draft)
            if found > at:
                return found
        return at

    # ---------------------------------------------------------------- days

    def _deictic(self, at: int, draft: Draft) -> int:
        norm, end = self.norm, self.end
        place = at + 1 if norm[at] in DAY_WORDS else at
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
        if (step == 0 and self._no_today(after)) or (step and self._no_day(found[0].form, place, after)):
            return at
        if at == place and place > self.sentence and norm[place - 1] in LISTS["not_after"] and not self._is_country(place - 1):
            return at
        return after if draft.set("deictic", step=(step, "day")) else at

    def _no_day(self, form: str, at: int, after: int) -> bool:
        """أمس الحاجة "dire need"; غدا المرفأ أثرا "the port became": what only looks like yesterday and tomorrow."""
        following = self.norm[after] if after < self.end else ""
        if self.norm[at] == "بغد":  # written for بعد
            return True
        if form == "امس":
            return following in ("الحاجه", "حاجه", "الحاجات")
        if form != "غدا" or self.tokens.raw(at).endswith(("ًا", "اً")):
            return False
        opens = at == self.sentence or self.kind[at - 1] != WORD or self.norm[at][0] in "وف"
        noun = following.startswith("ال") and len(following) > 4 and find(self.norm, after, self.end, "weekday") is None
        return opens and noun and self._outlook(at, after + 1) != FUTURE

    def _is_country(self, at: int) -> bool:
        """وروسيا اليوم, في روسيا اليوم: the country, not the channel called روسيا اليوم."""
        word = self.norm[at]
        before = self.norm[at - 1] if at > self.sentence else ""
        return word == "وروسيا" or (word == "روسيا" and before in ("في", "الي", "و", "وفي"))

    def _no_today(self, after: int) -> bool:
        """Whether اليوم is followed by what makes it a noun: اليوم الأول، اليوم الوطني."""
        if after >= self.end:
            return False
        word = self.norm[after]
        if word in LISTS["not_today"] or (word in ORDINALS and ORDINALS[word].article):
            return True
        return word in WORDS and any(find(self.norm, after, self.end, kind) for kind in ("past", "future", "next", "same", "nth"))

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
        if norm[place] in DAY_WORDS and place + 1 < end:
            place += 1
        found = find(norm, place, end, "weekday")
        if found is None:
            return at
        word, after = found
        if word.conjunction and draft.parts:
            return at
        if not word.article and place == at and not draft.has("nth"):  # أحد الأسبوع الماضي, but not أحد المدنيين
            weekly = find(norm, after, end, "unit1") is not None and self._relative(after, Draft()) > after
            if word.lead or not weekly:
                return at
        if at == place and place > self.sentence and norm[place - 1] in LISTS["not_after"]:
            return at
        if after < end and self._is_number(word.form, after):
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

    def _is_number(self, form: str, after: int) -> bool:
        """العمال الأحد عشر, الصحفيين الاثنين اللذين: eleven and two, no days."""
        if form == "احد":
            return self.norm[after] == "عشر" and not is_counted(self.norm, after + 1, self.end)
        return form == "اثنين" and self.norm[after] in ("اللذين", "اللذان", "معا", "كليهما")

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
        if found and found[0].value == "-1" and found[0].form.startswith("ال") and not draft.has("nth"):
            draft.fields["nth"] = (-1, "weekday")
            return found[1]
        number = self._day_number(at)
        if number and self.kind[at] == NUMBER and self._closed(number[1]) and not draft.has("day"):
            if number[1] < self.end and (self.norm[number[1]] in SEPARATORS - {"."} or self.norm[number[1]] == ":"):
                return at
            draft.fields["day"] = number[0]
            return number[1]
        return at


# The words at which a component can begin: at any other no reader is tried.
BEGINNINGS: Final = (
    WORDS.keys() | CARDINALS.keys() | ORDINALS.keys() | DAY_WORDS | MONTH_WORDS | YEARS | SHIFTS.keys() | frozenset({
        "هذا", "هذه", "ذلك", "تلك", "ذاك", "نفس", "اليوم", "واليوم", "ايام", "ليالي", "عشيه", "بتاريخ", "غره", "بغره", "وغره",
        "ال", "لل", "وال", "الشهر", "من", "الربع", "ربع", "النصف", "بالربع", "الفصل", "فصل", "عقد", "حقبه", "عطله", "نهايه",
        "ساعات", "ساعه", "وقت", "تمام", "حوالي", "نحو", "قرابه", "الساعه", "للساعه", "والساعه", "بالساعه", "الواحده", "للواحده",
    })
)  # fmt: skip
_OF_NUMBERS: Final[tuple[Callable[[Reader, int, Draft], int], ...]] = (
    Reader._numeric_date, Reader._clock, Reader._day_month, Reader._year_after,
)  # fmt: skip
_OF_WORDS: Final[tuple[Callable[[Reader, int, Draft], int], ...]] = (
    Reader._feast, Reader._nth, Reader._deictic, Reader._weekday, Reader._day_month, Reader._numeric_date, Reader._part,
    Reader._clock, Reader._relative, Reader._season, Reader._year_after,
)  # fmt: skip
_NUMERALS: Final = frozenset(CARDINALS.keys() | ORDINALS.keys())
# The words without one of which at its place a reader finds nothing.
_NEEDED: Final[dict[str, frozenset[str]]] = {
    "_feast": _NUMERALS | {"عشيه", "ايام", "ليالي", "اليوم", "واليوم"} | of_kinds("feast"),
    "_nth": _NUMERALS | {"الربع", "ربع", "النصف", "بالربع", "الفصل"} | of_kinds("unit1", "nth"),
    "_day_month": _NUMERALS | DAY_WORDS | MONTH_WORDS | of_kinds("month", "hijri") | {
        "اليوم", "بتاريخ", "غره", "بغره", "وغره", "ال", "لل", "وال", "هذا", "الشهر",
    },
    "_numeric_date": frozenset(),  # it begins with digits
    "_clock": _NUMERALS | {
        "تمام", "حوالي", "نحو", "قرابه", "الساعه", "للساعه", "والساعه", "بالساعه", "ساعه", "الواحده", "للواحده",
    },
    "_year_after": frozenset(CARDINALS.keys() | YEARS | {"من"}),
    "_deictic": DAY_WORDS | {"هذا"} | of_kinds("tonight", "deictic"),
    "_weekday": DAY_WORDS | {"هذا"} | of_kinds("weekday"),
    "_part": frozenset(SHIFTS) | {"ساعات", "ساعه", "وقت", "هذا", "هذه"} | of_kinds("part"),
    "_relative": frozenset({"هذا", "هذه", "ذلك", "تلك", "ذاك", "نفس", "عطله", "نهايه"}) | of_kinds("unit1"),
    "_season": frozenset({"عقد", "حقبه", "هذا", "فصل"}) | of_kinds("decade", "unit1", "season"),
}


@cache
def _readers_at(word: str) -> tuple[Callable[[Reader, int, Draft], int], ...]:
    """The readers that may find something at a word, in their order."""
    return tuple(read for read in _OF_WORDS if read.__name__ not in _NEEDED or word in _NEEDED[read.__name__])
