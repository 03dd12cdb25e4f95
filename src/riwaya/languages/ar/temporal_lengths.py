"""Arabic lengths of time: 6 أعوام, الساعات الـ24 الماضية, بضعة أيام, and what is counted with them: قبل ثلاثة أيام.

In: a sentence and a position. Out: `Length`, `Shift` or `Vague` with the token after it, or None.
The idea: a unit alone is a length only where a preposition or the sentence asks for one; a number of years beside a
person is an age and no time.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.counted import counted_at
from riwaya.languages.ar.numerals import CARDINALS, read_number
from riwaya.languages.ar.temporal_points import Reader
from riwaya.languages.ar.temporal_words import LISTS, find
from riwaya.languages.temporal_types import FUTURE, PAST, Length, Meaning, Point, Shift, Unit, Vague
from riwaya.text.tokens import NUMBER, WORD

Found = tuple[int, Meaning]
Amounts = tuple[tuple[float | int, Unit], ...]

_ABOUT: Final = frozenset({"نحو", "حوالي", "قرابه", "زهاء", "اكثر", "اقل", "من"})
_COMES_TO: Final = frozenset({"يناهز", "ناهز", "تناهز", "يقارب", "تقارب", "قارب", "يتجاوز", "تتجاوز", "يتعدى", "لم", "لا"})
_LONE: Final = frozenset({"نصف", "ربع", "ثلث"})
UNITS: Final[dict[Unit, int]] = {
    "second": 0, "minute": 1, "hour": 2, "day": 3, "week": 4, "month": 5, "quarter": 6, "year": 7, "decade": 8,
    "century": 9,
}  # fmt: skip


class LengthReader(Reader):
    """Reads lengths of time."""

    __slots__ = ()

    def _dated(self, first: int) -> Found | None:
        """A point that stands by itself."""
        raise NotImplementedError

    def _whole(self, first: int) -> Found | None:
        """طوال اليوم: the length of a definite unit."""
        if first == self.sentence or self.norm[first - 1] not in LISTS["whole"]:
            return None
        unit = find(self.norm, first, self.end, "unit1")
        if unit is None or not unit[0].article:
            return None
        point = self.point(first)
        if point is not None and point[1] > unit[1]:
            return None
        return unit[1], Length(amounts=((1, unit_of(unit[0].value)),))

    def _amounts(self, at: int, bare: bool) -> tuple[int, Amounts] | None:
        """3 أيام, ساعتين ونصف, عام واحد وشهر و21 يوما; `bare`: one unit needs no number."""
        norm, end = self.norm, self.end
        first = self._amount(at, bare)
        if first is None:
            return None
        last, amount, unit = first
        amounts: list[tuple[float | int, Unit]] = [(amount, unit)]
        while last < end:
            place = last
            if norm[place] in ("و", "،", ","):
                place += 1
            elif not norm[place].startswith("و") and self.kind[place] != NUMBER:
                break
            joined = place > last or self.kind[place] != NUMBER
            if place >= end:
                break
            half = norm[place] if place > last else norm[place][1:]
            part = self._amount(place, False) if half in _LONE else None
            if half in _LONE and norm[last] != "،" and (part is None or part[2] == amounts[-1][1]):
                amount, unit = amounts[-1]
                amounts[-1] = (amount + {"نصف": 0.5, "ربع": 0.25, "ثلث": 1 / 3}[half], unit)
                last = place + 1
                again = find(norm, last, end, "unit1")
                if again is not None and again[0].article and again[0].value == unit:  # عام ونصف العام
                    last = again[1]
                continue
            more = self._amount(place, joined and norm[last] != "،")
            if more is None or any(more[2] == unit for _, unit in amounts):
                break
            if UNITS[more[2]] == UNITS[amounts[-1][1]]:
                break
            amounts.append((more[1], more[2]))
            last = more[0]
        return last, tuple(amounts)

    def _amount(self, at: int, bare: bool) -> tuple[int, float | int, Unit] | None:
        norm, end = self.norm, self.end
        if at >= end:
            return None
        place = at
        if norm[place] == "ال" and place + 1 < end:
            place += 1
        if self.kind[place] == NUMBER or norm[place] in CARDINALS:
            number = read_number(self.tokens, place, end)
            if number is None or number.value > 10**6:
                return None
            for kind in ("unitn", "unit1"):
                unit = find(norm, number.last, end, kind)
                if unit is not None and unit[0].form == "ليله" and not number.digits and 3 <= number.value <= 10:
                    continue  # أصيب ثلاثة ليلة العيد
                if unit is not None and not unit[0].lead and not (kind == "unit1" and unit[0].article and number.value >= 1):
                    return unit[1], number.value, unit_of(unit[0].value)
            return None
        dual = find(norm, at, end, "unit2")
        if dual is not None and not dual[0].article:
            if dual[0].form in ("يومي", "شهري", "عامي", "اسبوعي", "ساعتي") or (dual[0].lead and dual[0].preposition == "ك"):
                return None
            if dual[0].value in ("century", "decade") and norm[at - 1] not in LISTS["span_words"]:
                return None
            after = dual[1] + 1 if dual[1] < end and norm[dual[1]] in ("اثنين", "اثنتين", "كاملين") else dual[1]
            return after, 2, unit_of(dual[0].value)
        one = find(norm, at, end, "unit1")
        if one is None or one[0].article:
            return None
        after = one[1]
        if after < end and norm[after] in ("واحد", "واحده", "كامل", "كامله", "واحدا"):
            return after + 1, 1, unit_of(one[0].value)
        if bare and (one[0].form != "ثانيه" or at == self.sentence or norm[at - 1] == "لمده"):
            return after, 1, unit_of(one[0].value)
        return None

    def _length(self, first: int) -> Found | None:
        """6 أعوام, لمدة أسبوع, الساعات الـ24 الماضية, بضعة أيام, الأيام الماضية."""
        norm, end = self.norm, self.end
        before = norm[first - 1] if first > self.sentence else ""
        spanned = before in LISTS["span_words"]
        alone = first == self.sentence and all(self.kind[i] != WORD for i in range(first + 1, end))
        read = self._amounts(first, spanned or alone)
        if read is None:
            joined = self._amounts(first, True)  # سنة و3 أشهر
            read = joined if joined is not None and len(joined[1]) > 1 else None
        if read is not None:
            last, amounts = read
            if self._is_age(first, last, amounts):
                return None
            direction, after = self._ends(last)
            if after < end and norm[after] in ("ونيف", "ونيفا", "ونيفه"):  # أربعة أشهر ونيفا
                after += 1
            if last < end and norm[last] == "من" and last + 1 < end and norm[last + 1] in ("الان", "اليوم"):
                return last + 2, Shift(amounts=amounts, sign=self._now_sign(first, last), exact=True)
            if before == "اخر" and direction is None:
                direction = PAST
            return after, Length(amounts=amounts, direction=direction)
        definite = self._definite(first)
        if definite is not None:
            return definite
        return self._some_units(first, spanned)

    def _now_sign(self, first: int, last: int) -> int:
        """-1 for a length that ends now (غادر شهرا ويومين من الآن), 1 for one that begins now."""
        told = first > self.sentence and self.norm[first - 1] in ("منذ", "قبل")
        return -1 if told or self._outlook(first, last) == PAST else 1

    def _ends(self, at: int) -> tuple[int | None, int]:
        """الماضية, القادمة after units: (direction, token after)."""
        if at < self.end:
            if find(self.norm, at, self.end, "past"):
                return PAST, at + 1
            if find(self.norm, at, self.end, "future"):
                return FUTURE, at + 1
        return None, at

    def _definite(self, first: int) -> Found | None:
        norm, end = self.norm, self.end
        for kind in ("unitn", "unit2"):
            found = find(norm, first, end, kind)
            if found is None or not found[0].article:
                continue
            word, place = found
            amount: float | int | None = 2 if kind == "unit2" else None
            if kind == "unitn" and place < end:
                where = place + 1 if norm[place] == "ال" and place + 1 < end else place
                number = read_number(self.tokens, where, end) if self.kind[where] == NUMBER or norm[where] in CARDINALS else None
                if number is not None and (number.article or where > place):
                    amount, place = number.value, number.last
            some = find(norm, place, end, "some")
            if some is not None and norm[place] in ("القليله", "العديده", "المعدوده"):
                place, amount = some[1], None
            direction, last = self._ends(place)
            if direction is None:
                return None
            if amount is None:
                return last, Vague(kind="interval")
            return last, Length(amounts=((amount, unit_of(word.value)),), direction=direction)
        return None

    def _some_units(self, first: int, spanned: bool) -> Found | None:
        """بضعة أيام, أيام قليلة; أسابيع after منذ."""
        norm, end = self.norm, self.end
        some = find(norm, first, end, "some")
        if some is not None and norm[first] not in ("القليله", "العديده", "المعدوده", "طويله", "قليله", "عديده"):
            unit = find(norm, some[1], end, "unitn")
            if unit is None:
                return None
            return self._ends(unit[1])[1], Vague(kind="duration")
        unit = find(norm, first, end, "unitn")
        if unit is None or unit[0].article:
            return None
        after = unit[1]
        weekday = find(norm, after, end, "weekday")
        if weekday is not None:
            return None
        some = find(norm, after, end, "some")
        if some is not None and norm[after] in ("قليله", "عديده", "طويله", "عده", "معدوده"):
            return some[1], Vague(kind="duration")
        if spanned and norm[first - 1] in ("منذ", "خلال", "غضون", "مدي", "قبل", "بعد", "طوال", "مدار", "طيله"):
            return after, Vague(kind="duration")
        return None

    def _last_units(self, first: int) -> Found | None:
        """آخر 24 ساعة, آخر يومين."""
        found = find(self.norm, first, self.end, "nth")
        if found is None or found[0].form.startswith("ال"):
            return None
        read = self._amounts(found[1], False)
        return None if read is None else (read[0], Length(amounts=read[1], direction=PAST))

    def _is_age(self, first: int, last: int, amounts: Amounts) -> bool:
        """عمره 26 عاما, (26 عاما), محمد، 26 عاما،: an age is no time."""
        norm = self.norm
        start = first - 1
        while start >= self.sentence and (norm[start] in _ABOUT or norm[start] in _COMES_TO):
            start -= 1
        before = norm[start] if start >= self.sentence else ""
        if before.endswith("هم") and start > self.sentence:  # عمر أكبرهم 13 سنة
            before = norm[start - 1]
        after = norm[last] if last < self.end else ""
        if before in LISTS["age_openers"] or (after == "من" and last + 1 < self.end and norm[last + 1] in LISTS["ages"]):
            return True
        if amounts[0][1] != "year":
            return False
        if before == "عن" and any(norm[i] in LISTS["dying"] for i in range(max(self.sentence, start - 12), start)):
            return True
        if (before == "(" and after == ")") or (before in ("،", ",") and after in ("،", ",")):
            return True
        return after in ("،", ",", "-") and self._follows_name(start)

    def _follows_name(self, at: int) -> bool:
        """والعريف عيد ماطر الشهراني | 27 عاما، والجندي …: three words or more since the last mark, none a verb or preposition."""
        if self.verbs is None:
            return False
        place = at
        while place >= self.sentence and self.kind[place] == WORD and at - place < 9:
            if self.verbs[place] or self.norm[place] in LISTS["openers"] or self.norm[place] in LISTS["span_words"]:
                return False
            if self.norm[place][0] == "و" and place < at and find(self.norm, place, self.end, "unit1") is None:
                place -= 1
                break
            place -= 1
        return at - place >= 3 and counted_at(self.norm, at, self.end) is None

    def _shift(self, first: int) -> Found | None:
        """قبل ثلاثة أيام, بعد يومين, بعد أسبوعين من الآن."""
        norm, end = self.norm, self.end
        later = find(norm, first, end, "later")
        if later is not None and (read := self._amounts(later[1], True)) is not None:  # بعد ذلك بيومين
            if norm[later[1]].startswith("ب"):
                return read[0], Shift(amounts=read[1], sign=int(later[0].value), anchor="context")
        before = find(norm, first, end, "before")
        found = before or find(norm, first, end, "after")
        if found is None or found[0].preposition or found[1] >= end:
            return None
        place = found[1]
        while place < end and norm[place] in _ABOUT:
            place += 1
        read = self._amounts(place, True)
        if read is None:
            vague = self._some_units(place, False) or self._bare_plural(place)
            if vague is None or (first > self.sentence and norm[first - 1] == "علي"):
                return None
            return vague[0], vague[1]
        last, amounts = read
        if self._dated(place) is not None and place + 1 < end and len(amounts) == 1 and self._dated(place)[0] > last:  # type: ignore[index]
            return None
        sign = -1 if before else 1
        counted_from = last + 1 < end and (norm[last] in ("من", "مما") or (norm[last] == "علي" and not before))
        if counted_from and norm[last + 1] not in LISTS["not_from"]:
            if norm[last + 1] in ("الان", "اليوم"):
                return last + 2, Shift(amounts=amounts, sign=sign, exact=True)
            if norm[last + 1] in ("ذلك", "ذاك"):  # بعد ساعتين من ذلك
                return last + 2, Shift(amounts=amounts, sign=sign, anchor="context")
            named = self._dated(last + 1)
            if named is not None and isinstance(named[1], Point) and self._dayish(named[1]):
                return named[0], Shift(amounts=amounts, sign=sign, of=named[1])
            return last, Length(amounts=amounts)
        if before:
            return last, Shift(amounts=amounts, sign=-1)
        if self._outlook(first, last) == FUTURE:
            return last, Shift(amounts=amounts, sign=1)
        return last, Shift(amounts=amounts, sign=1, anchor="context")

    @staticmethod
    def _dayish(point: Point) -> bool:
        return point.day is not None or point.weekday is not None or point.step is not None

    def _bare_plural(self, at: int) -> Found | None:
        unit = find(self.norm, at, self.end, "unitn")
        return None if unit is None or unit[0].article or unit[0].lead else (unit[1], Vague(kind="duration"))


def unit_of(name: str) -> Unit:
    """The unit of a word's value; nights are days."""
    units: dict[str, Unit] = {unit: unit for unit in UNITS}
    return units.get(name, "day")
