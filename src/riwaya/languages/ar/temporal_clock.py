"""Arabic parts of the day and clock times: صباحا, بعد الظهر, الساعة الخامسة والنصف مساء, 03:18 ص, بتوقيت غرينتش.

In: a sentence and a position. Out: the fields part, clock and zone of a `Draft`.
The idea: a bare number is a clock time only with الساعة, with minutes after a colon, or with a part of the day.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.numerals import CARDINALS, ORDINALS, Ordinal, read_number, read_ordinal
from riwaya.languages.ar.temporal_base import MAX_DEPTH, Base, Draft
from riwaya.languages.ar.temporal_words import find
from riwaya.text.tokens import MARK, NUMBER, WORD


class ClockReader(Base):
    """Reads parts of the day and clock times."""

    __slots__ = ()

    def _part(self, at: int, draft: Draft) -> int:
        norm, end = self.norm, self.end
        place, shift = at, ""
        if norm[place] in SHIFTS and place + 1 < end:
            shift, place = SHIFTS[norm[place]], place + 1
        elif norm[place] in ("ساعات", "ساعه", "وقت") and place + 1 < end:
            place += 1
        elif norm[place] in ("هذا", "هذه") and place + 1 < end:
            shift, place = "هذا", place + 1
        found = find(norm, place, end, "part")
        if found is None or "part" in draft.fields:
            return at
        word, after = found
        if (word.conjunction and (draft.parts or shift)) or (shift == "هذا" and word.form == "عصر"):  # هذا العصر: this age
            return at
        if norm[place] == "ليلا" and "ئ" in self.tokens.raw(place):  # لئلا
            return at
        value = word.value
        if word.form == "ظهيره" and not shift and not draft.has("clock", "part") and not self._day_follows(after):  # midday
            return after if draft.set("clock", clock=(12, None)) else at
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
        if after < end and norm[after] in _EARLY_LATE and (place > at or word.article):
            after += 1
        if value == "NI" and word.value == "NI":
            step = -1 if find(norm, after, end, "past") else 1 if find(norm, after, end, "future") else None
            if step is not None and not draft.has("step", "weekday"):
                draft.fields["step"] = (step, "day")
                return after + 1
        return after

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
        alarm = at == place and at - 2 >= self.sentence and norm[at - 1] == "علي" and norm[at - 2] in _ALARMS
        named = named or alarm  # ضبط المنبه على ستة وعشرين صباحا
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
        told = after
        half, after = self._half_of_day(after)
        zone, after = self._zone(after)
        exact = kind[place] == NUMBER and place + 2 < end and norm[place + 1] == ":"
        part = draft.fields.get("part")
        if not (
            named
            or exact
            or half
            or zone
            or (spelled and (minute is not None or part))
            or (part and self._closed(after))
            or (at > self.sentence and self._ends_here(after) and (norm[at - 1] == "عند" or (spelled and (
                self._speaks_of_self(at) or (norm[at - 1] == "في" and draft.has("day", "weekday", "step"))))))
        ):
            return at
        if kind[place] == NUMBER and not named and not exact and not zone:
            if half and (after == told or not self._clock_expected(at, draft)):
                return at  # قتل 5 مساء أمس
            if not half and draft.has("weekday", "day"):
                return at
        if named and not alarm and not exact and norm[place - 1] == "ساعه":
            return at
        if hour > 24 or (minute or 0) > 59:
            return at
        hour = of_day(hour, half or (part if part else ""))
        if not draft.set("clock", clock=(hour % 24, minute)):
            return at
        if zone is not None:
            draft.fields["zone"] = zone
        if bracket:
            return after + 1 if after < end and norm[after] == ")" else after
        return self._other_zone(after)

    def _ends_here(self, at: int) -> bool:
        return at >= self.end or self.kind[at] == MARK

    def _clock_expected(self, at: int, draft: Draft) -> bool:
        """Whether the words before a bare number let one expect a clock time and no count."""
        if draft.parts > 0 or at == self.sentence or self._speaks_of_self(at):
            return True
        if len(self.norm[at]) > 2:  # 915 مساء; نحو 915 may be people
            return self.norm[at - 1] in ("عند", "الي", "حتي", "وحتي", "قبل", "بعد", "منذ")
        return self.norm[at - 1] in _CLOCK_OPENERS

    def _speaks_of_self(self, at: int) -> bool:
        """سأصل 9 مساء, سأغادر عند السادسة: a subject in the verb, so that the number counts nobody."""
        back = at - 2 if at - 2 >= self.sentence and self.norm[at - 1] in ("في", "عند", "حوالي") else at - 1
        return back >= self.sentence and self.tokens.raw(back).startswith(("سأ", "وسأ")) and self.norm[back] not in ("سال", "وسال")

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
            halved = at + 1 < end and norm[at + 1] not in ("م", "ص") and bool(self._half_of_day(at + 1)[0])  # 2003م is a year
            if text.isdigit() and len(text) in (3, 4) and (halved or self._zone(at + 1)[0] is not None):
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
            if number.value <= 24:
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
            elif number.digits or (after < end and self.kind[after] == WORD and not self._half_of_day(after)[0]):
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
        if norm[at] == "هذا" or (not word.article and self._day_follows(after)):
            if norm[at] == "هذا":
                return "", at
            half = {"MID": "NI"}.get(word.value, word.value)
            return half, at  # belongs to the day that follows: الساعة 00:15 فجر اليوم
        value = word.value
        if value == "NO":
            value = {"قبل": "MO", "بعد": "AF"}.get(shift, "NO")
        elif value == "MID":
            value = "NI"
        elif shift and value != "AF":
            return "", at
        return value, after

    def _day_follows(self, at: int) -> bool:
        """Whether a component stands at `at`, to which the part of the day before it belongs."""
        if at >= self.end or self.depth > MAX_DEPTH:
            return False
        self.depth += 1
        try:
            return self._component(at, Draft(), at) > at
        finally:
            self.depth -= 1

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


_CLOCK_OPENERS: Final = frozenset({
    "عند", "في", "حوالي", "نحو", "قرابه", "من", "الي", "حتي", "وحتي", "بين", "-", "و", "قبل", "بعد", "تمام", "،",
    "منذ", "وقت",
})  # fmt: skip
_EARLY_LATE: Final = frozenset({"الاولي", "الباكر", "المتاخره", "المبكره", "الباكره", "المبكر"})
_ALARMS: Final = frozenset({"المنبه", "منبه", "منبها", "الموعد", "ساعته"})
SHIFTS: Final = {"بعد": "بعد", "وبعد": "بعد", "بعيد": "بعد", "قبل": "قبل", "وقبل": "قبل", "قبيل": "قبل"}
_FRACTIONS: Final = {"نصف": 30, "ربع": 15, "ثلث": 20, "ربعا": 15, "ثلثا": 20}


def of_day(hour: int, part: str) -> int:
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
