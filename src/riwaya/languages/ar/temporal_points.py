"""Arabic points of time: days, weeks, seasons, centuries, and the parts of a point told in any order and mixture.

In: tokens and the position of a time word. Out: a `Draft`, the fields of a `Point`, and the token after it.
The idea: each component (weekday, date, part of day, clock, "last week" …) fills its own fields; components go on as
long as they stand together and do not fill a field twice.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from riwaya.languages.ar.counted import is_counted
from riwaya.languages.ar.numerals import ORDINALS, Ordinal, read_ordinal
from riwaya.languages.ar.temporal_base import COMMAS, COMMON_MARKS, DAY_WORDS, MAX_DEPTH, SEPARATORS, Draft
from riwaya.languages.ar.temporal_clock import ClockReader
from riwaya.languages.ar.temporal_dates import DateReader
from riwaya.languages.ar.temporal_words import LISTS, find
from riwaya.languages.temporal_types import THIS
from riwaya.text.tokens import MARK, NUMBER, WORD

_DAY_UNITS: Final = frozenset({"day", "week", "month", "year", "decade", "century", "hour"})


class Reader(ClockReader, DateReader):
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
        elif token_kind == WORD:
            readers = _OF_WORDS
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
        if form == "امس":
            return following in ("الحاجه", "حاجه", "الحاجات")
        if form != "غدا" or self.tokens.raw(at).endswith(("ًا", "اً")):
            return False
        opens = at == self.sentence or self.kind[at - 1] != WORD or self.norm[at][0] in "وف"
        noun = following.startswith("ال") and len(following) > 4 and find(self.norm, after, self.end, "weekday") is None
        return opens and noun and self._outlook(at, after + 1) is None

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

    # ---------------------------------------------------------------- larger units

    def _relative(self, at: int, draft: Draft) -> int:
        """الأسبوع الماضي، هذا الشهر، العام ذاته، اليوم التالي، الأسبوع بعد القادم، نفس اليوم."""
        norm, end = self.norm, self.end
        if at >= end or draft.has("step"):
            return at
        place, before = at, ""
        if norm[at] in ("هذا", "هذه", "ذلك", "تلك", "ذاك", "نفس") and at + 1 < end:
            before, place = norm[at], at + 1
        if norm[place] == "عطله" and place + 1 < end and norm[place + 1] in ("الاسبوع", "نهايه"):
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
        if norm[at] in ("الذي", "التي") and at + 1 < end and norm[at + 1] in LISTS["following"] | LISTS["preceding"]:
            return (1 if norm[at + 1] in LISTS["following"] else -1), "context", at + 2, False
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
        amount, last = (step[0], step[2]) if (step and step[1] == "published") or (step and step[0] == 2) else (0, after)
        return last if draft.set("weekend", step=(amount, "week"), weekend=True) else at

    def _nth(self, at: int, draft: Draft) -> int:
        """الأسبوع الأول من, أول ثلاثاء من, آخر يوم, الربع الثالث من, النصف الأول من: needs more after it."""
        norm, end = self.norm, self.end
        if draft.has("nth", "quarter", "half", "day"):
            return at
        if norm[at] in ("الربع", "ربع", "النصف", "بالربع", "الفصل") and at + 1 < end:
            ordinal = read_ordinal(self.tokens, at + 1, end)
            name, top = ("half", 2) if norm[at] == "النصف" else ("quarter", 4)
            last_one = norm[at + 1] == "الاخير"
            if last_one or (ordinal is not None and ordinal.article and ordinal.value <= top):
                value = top if last_one or ordinal is None else ordinal.value
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
        """صيف 2016, الصيف الماضي, السبعينات, القرن التاسع عشر."""
        norm, end = self.norm, self.end
        place = at + 1 if norm[at] in ("عقد", "حقبه") and at + 1 < end else at
        decade = find(norm, place, end, "decade")
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
        opened = place > at or (word.article and at > self.sentence and norm[at - 1] in LISTS["openers"])
        if (modified == after or not word.article) and self._year(after, False) is None and not opened:
            return at
        return self._direction(after, draft) if draft.set("season", season=word.value) else at

    def _feast(self, at: int, draft: Draft) -> int:
        """عيد الفطر, أول أيام عيد الأضحى, أيام العيد, عشية رمضان, ليلة رأس السنة."""
        norm, end = self.norm, self.end
        if draft.has("month", "year", "feast"):
            return at
        place = at
        more: dict[str, Any] = {}
        if norm[at] == "عشيه" and at + 1 < end:
            place, more = at + 1, {"eve": True}
            month = self._month(place, True)
            if month is not None and month[0] == "hijri":
                return month[2] if draft.set("feast", month=month[1], calendar="hijri", day=1, eve=True) else at
        ordinal = read_ordinal(self.tokens, at, end)
        days = ordinal.last if ordinal is not None and not ordinal.article else at
        if days < end and norm[days] in ("ايام", "ليالي"):
            place, more = days + 1, {"nth": (ordinal.value if ordinal is not None and days > at else 0, "feast")}
        elif ordinal is None and norm[at] in ("اليوم", "واليوم") and at + 2 < end:
            ordinal = read_ordinal(self.tokens, at + 1, end)
            if ordinal is not None and ordinal.last < end and norm[ordinal.last] in ("من", "ل", "لعيد"):
                place, more = ordinal.last + (norm[ordinal.last] != "لعيد"), {"nth": (ordinal.value, "feast")}
        found = find(norm, place, end, "feast")
        if found is None or (found[0].conjunction and (draft.parts or place > at)):
            return at
        if found[0].value == "eid" and "nth" not in more:  # العيد alone may be any feast
            return at
        eve = {"eve": True} if draft.fields.get("part") == "NI" and not draft.has("weekday", "step") else {}
        if not draft.set("feast", feast=found[0].value, **more, **eve):
            return at
        return self._direction(found[1], draft)

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
        if last < self.end and self.norm[last] in ("الهجري", "للهجره"):
            return last + 1 if draft.set("century", century=ordinal.value - 1, calendar="hijri") else at
        if last < self.end and self.norm[last] in COMMON_MARKS:
            last += 1
        return last if draft.set("century", century=ordinal.value - 1) else at


_OF_NUMBERS: Final[tuple[Callable[[Reader, int, Draft], int], ...]] = (
    Reader._numeric_date, Reader._clock, Reader._day_month, Reader._year_after,
)  # fmt: skip
_OF_WORDS: Final[tuple[Callable[[Reader, int, Draft], int], ...]] = (
    Reader._feast, Reader._nth, Reader._deictic, Reader._weekday, Reader._day_month, Reader._numeric_date, Reader._part,
    Reader._clock, Reader._relative, Reader._season, Reader._year_after,
)  # fmt: skip
