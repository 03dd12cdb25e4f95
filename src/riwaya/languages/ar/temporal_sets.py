"""Arabic sets of times: يوميا, كل جمعة, كل ثلاثة أسابيع, مرتين في الأسبوع, مساء كل خميس; and vague times.

In: a sentence and a position. Out: `Recurrence` or `Vague` with the token after it, or None.
The idea: a set is told by كل before a unit, by an adverb, or by how many times in a unit; a clock time or a part of the
day beside it belongs to each of its times.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.numerals import CARDINALS, read_number
from riwaya.languages.ar.temporal_base import Draft
from riwaya.languages.ar.temporal_lengths import Found, LengthReader, unit_of
from riwaya.languages.ar.temporal_words import find
from riwaya.languages.temporal_types import Recurrence, Unit, Vague
from riwaya.text.tokens import NUMBER


class SetReader(LengthReader):
    """Reads sets of times."""

    __slots__ = ()

    def _set(self, first: int) -> Found | None:
        """يوميا, كل جمعة, كل ثلاثة أسابيع, أيام الأحد; with a clock time after it."""
        norm, end = self.norm, self.end
        adverb = find(norm, first, end, "set")
        if adverb is not None:
            return adverb[1], Recurrence(value=adverb[0].value, unit=ADVERB_UNITS[adverb[0].value])
        often = self._often(first)
        if often is not None or self.kind[first] == NUMBER:  # nothing else begins with digits
            return often
        part = find(norm, first, end, "part")
        if part is not None and not part[0].article and part[1] < end and norm[part[1]] == "كل":  # مساء كل خميس
            inner = self._set(part[1])
            if inner is not None and isinstance(inner[1], Recurrence) and part[0].value in ("MO", "AF", "EV", "NI"):
                value = inner[1].value
                if value == "P1D":
                    return inner[0], Recurrence(value=f"T{part[0].value}", unit="day")
                if value.startswith("XXXX-W") and "T" not in value:
                    return inner[0], Recurrence(value=f"{value}T{part[0].value}", unit="day")
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

    def _often(self, first: int) -> Found | None:
        """مرتين في الأسبوع, ثلاث مرات يوميا, مرة كل شهر: how often in a unit."""
        norm, end = self.norm, self.end
        place = first
        if (self.kind[first] == NUMBER or norm[first] in CARDINALS) and not find(norm, first, end, "times"):
            number = read_number(self.tokens, first, end)
            if number is None:
                return None
            place = number.last
        times = find(norm, place, end, "times")
        if times is None or times[0].article or times[1] >= end:
            return None
        after = times[1] + 1 if norm[times[1]] in ("واحده", "علي") and times[1] + 1 < end else times[1]
        after = after + 1 if norm[after] == "الاقل" and after + 1 < end else after
        adverb = find(norm, after, end, "set")
        if adverb is not None:
            return adverb[1], Recurrence(value=adverb[0].value, unit=ADVERB_UNITS[adverb[0].value])
        if norm[after] not in ("في", "كل", "بال"):
            return None
        if norm[after] == "كل":
            return self._set(after)
        unit = find(norm, after + 1, end, "unit1")
        if unit is None or not unit[0].article or not self._often_ends(unit[1]):
            return None
        name = unit_of(unit[0].value)
        return unit[1], Recurrence(value=f"P{iso_amount(1, name)}", unit=name)

    def _often_ends(self, at: int) -> bool:
        """Whether no adjective follows that makes the unit one of its kind: مرتين في اليوم الأول."""
        return at >= self.end or not (self.norm[at].startswith("ال") or self.norm[at] in ("نفسه", "ذاته", "الذي"))

    def _clocked(self, last: int, recurrence: Recurrence) -> Found:
        if last < self.end and self.norm[last] in ("في", "عند", "الساعه"):
            place = last if self.norm[last] == "الساعه" else last + 1
            draft = Draft()
            if recurrence.value in ("TMO", "TEV", "TNI"):
                draft.fields["part"] = recurrence.value[1:]
            after = self._clock(place, draft) if place < self.end else place
            if after > place:
                return after, timed(recurrence, draft)
        return last, recurrence

    def _vague(self, first: int) -> Found | None:
        found = find(self.norm, first, self.end, "vague")
        if found is None or found[0].preposition:
            return None
        word, last = found
        if word.form in ("قريبا", "سابقا") and last < self.end and self.norm[last] == "من":
            return None
        return last, Vague()


ADVERB_UNITS: Final[dict[str, Unit]] = {"P1D": "day", "P1W": "week", "P1M": "month", "P1Y": "year"}
_ISO: Final[dict[str, tuple[int, str]]] = {
    "day": (1, "D"), "week": (1, "W"), "month": (1, "M"), "quarter": (3, "M"), "year": (1, "Y"), "decade": (10, "Y"),
    "century": (100, "Y"), "hour": (1, "H"), "minute": (1, "M"), "second": (1, "S"),
}  # fmt: skip


def iso_amount(amount: float | int, unit: Unit) -> str:
    """ "3D", "T24H": an amount as it stands in an ISO duration."""
    factor, letter = _ISO[unit]
    return f"{'T' if unit in ('hour', 'minute', 'second') else ''}{amount * factor:g}{letter}"


def timed(recurrence: Recurrence, draft: Draft) -> Recurrence:
    clock = draft.fields.get("clock")
    if clock is None:
        return recurrence
    hour, minute = clock
    stamp = f"T{hour:02}" + (f":{minute:02}" if minute else "")
    base = recurrence.value if recurrence.value.startswith("XXXX") else ""
    return Recurrence(value=base + stamp, unit=recurrence.unit)
