"""Arabic units of the calendar larger than a day, counted, numbered or named: الأسبوع الماضي, الربع الثالث, صيف 2016.

In: a sentence and a position. Out: the fields step, nth, quarter, half, season, feast, decade, century of a `Draft`.
The idea: a unit is a time by the word beside it (الماضي, الأول من, a year), never by itself.
"""

from __future__ import annotations

from typing import Any, Final

from riwaya.languages.ar.numerals import Ordinal, read_ordinal
from riwaya.languages.ar.temporal_base import COMMON_MARKS, Draft
from riwaya.languages.ar.temporal_dates import DateReader
from riwaya.languages.ar.temporal_words import LISTS, find
from riwaya.languages.temporal_types import THIS

_DAY_UNITS: Final = frozenset({"day", "week", "month", "year", "decade", "century", "hour"})


class UnitReader(DateReader):
    """Reads larger units."""

    __slots__ = ()

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
