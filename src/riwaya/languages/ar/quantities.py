"""Quantities: numbers in digits or words, with their bounds and what they count.

In: tokens, sentences and the tokens that times have taken. Out: `QuantityMention`s in order.
The idea: a number is read first; then the words before it, the noun after it and the words behind that say how exact it
is and of what; duals and words such as عشرات are numbers without a numeral.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import compress, count
from typing import Final

import msgspec
from msgspec.structs import replace

from riwaya.languages.ar.counted import DUALS, counted_at
from riwaya.languages.ar.numerals import CARDINALS, FIRST_PARTS, ORDINALS, Number, NumberWord, read_number
from riwaya.languages.ar.quantity_bounds import bounds_of
from riwaya.languages.ar.quantity_names import NameReader
from riwaya.languages.ar.quantity_nouns import NO_NOUN, CountedNoun
from riwaya.languages.ar.quantity_words import WORDS
from riwaya.records import Operator
from riwaya.text.tokens import NUMBER, WORD, Tokens


class QuantityMention(msgspec.Struct, frozen=True, gc=False):
    """A quantity by tokens `first` to `last` (exclusive); `lead` folded letters of the first are proclitics.

    low, high  bounds, None for open
    counts     English key of what is counted, or None where no word of the table tells
    noun       tokens of the counted noun, or None; of a dual the noun is the quantity itself
    people     whether persons are counted
    """

    first: int
    last: int
    value: float | None
    low: float | None
    high: float | None
    operator: Operator
    counts: str | None
    noun: tuple[int, int] | None
    dual: bool = False
    lead: int = 0
    people: bool = False


STARTING: Final = frozenset(
    {form for form, word in CARDINALS.items() if word.kind not in ("parts", "scales") and word.preposition != "ك"}
    | FIRST_PARTS.keys() | DUALS.keys() | WORDS.vague.keys() | WORDS.zero_nouns | {"جزء", "الاثنين"}
)  # fmt: skip
_TEN: Final = NumberWord(0, "", False, "", False, 0)
_JOINS: Final = frozenset({"-", "~", "الي", "حتي"})
_PARTS: Final = {"نصف": 0.5, "ربع": 0.25, "ثلث": 1 / 3}
_REACH: Final = 60  # tokens; no quantity with its noun is longer


def find_quantities(
    tokens: Tokens, sentences: list[tuple[int, int]], taken: bytearray, starting: Iterable[int] | None = None
) -> list[QuantityMention]:
    """All quantities outside the tokens that are 1 in `taken`, in order, not overlapping.

    `starting` are the tokens whose words are among `STARTING`, where somebody has them.
    """
    norm = tokens.norm
    found: list[QuantityMention] = []
    if starting is None:
        starting = compress(count(), map(STARTING.__contains__, norm))
    hits = sorted({*starting, *tokens.numbers})
    done = which = 0
    for hit in hits:
        if hit < done or taken[hit]:
            continue
        while which < len(sentences) and sentences[which][1] <= hit:
            which += 1
        if which == len(sentences):
            break
        start, end = sentences[which]
        if hit < start:
            continue
        end = min(end, hit + _REACH)
        blocked = taken.find(1, hit, end)
        if blocked >= 0:
            end = blocked
        mention = _Reader(tokens, max(start, done), end).at(hit)
        if mention is not None:
            before = found[-1] if found and found[-1].first >= start else None
            if mention.counts in (None, "people") and before is not None and before.people and _of_them(norm, mention.last, end):
                mention = replace(mention, counts=before.counts, people=True)  # 45 جنديا، عشرة منهم
            found.append(mention)
            done = mention.last
    return found


def _of_them(norm: list[str], at: int, end: int) -> bool:
    return at < end and norm[at] in WORDS.lists["of_them"]


def amounts_in(tokens: Tokens, first: int, last: int) -> list[QuantityMention]:
    """The numbers within tokens `first` to `last`, as of a length of time: 3 in "3 سنوات" counts years."""
    found: list[QuantityMention] = []
    at = first
    while at < last:
        mention = _Reader(tokens, at, last).at(at) if tokens.kind[at] == NUMBER or tokens.norm[at] in CARDINALS else None
        if mention is not None:
            found.append(mention)
        at = max(at + 1, mention.last if mention is not None else 0)
    return found


def plural_at(tokens: Tokens, at: int) -> QuantityMention | None:
    """An unspecified plural of persons, as tolls need it (قتل مدنيون): at least two."""
    found = counted_at(tokens.norm, at, len(tokens))
    if found is None or not found[0].plural or found[0].group != "person":
        return None
    noun, last = found
    return QuantityMention(at, last, None, 2, None, "several", noun.counts, (at, last), False, noun.lead, True)


class _Reader(NameReader):
    """Reads quantities of one sentence, from `start` (nothing before it is taken) to `end`."""

    __slots__ = ()

    def at(self, at: int) -> QuantityMention | None:
        """The quantity that begins at token `at` (its operator may stand before)."""
        word = self.norm[at]
        if word in WORDS.zero_nouns:
            zero = self._zero(at)
            if zero is not None:
                return zero
        if word in WORDS.vague:
            vague = self._vague(at)
            if vague is not None:
                return vague
        if word == "جزء":
            return self._one_part(at)
        if word == "الاثنين":
            return self._two(at)
        if self.kind[at] == NUMBER or word in CARDINALS or word in FIRST_PARTS:
            ordinal = at > 0 and self.norm[at - 1] in ORDINALS and self.norm[at - 1] not in CARDINALS
            if ordinal and CARDINALS.get(word, _TEN).value in (10, 20, 30, 40, 50, 60, 70, 80, 90):
                return None  # الحادي عشر، الخامس والعشرين
            return self._number(at)
        return self._dual(at)

    # ---------------------------------------------------------------- without a numeral

    def _zero(self, at: int) -> QuantityMention | None:
        """لا إصابات, دون وقوع ضحايا: none."""
        norm = self.norm
        for length in (4, 3, 2, 1):
            first = at - length
            if first < self.start:
                continue
            words = tuple(norm[first:at])
            led = norm[first][:1] in "وف" and (norm[first][1:], *words[1:]) in WORDS.zero_before
            if words in WORDS.zero_before or led:
                if length == 1 and norm[first] == "اي":
                    continue
                return QuantityMention(first, at + 1, 0, 0, 0, "exact", "people", (at, at + 1), lead=int(led), people=True)
        return None

    def _one_part(self, at: int) -> QuantityMention | None:
        """جزء من مئة: one part of a number."""
        if at + 2 >= self.end or self.norm[at + 1] != "من" or self.norm[at + 2] not in CARDINALS:
            return None
        whole = read_number(self.tokens, at + 2, self.end)
        if whole is None or whole.value < 2 or whole.article:
            return None
        part = 1 / whole.value
        return QuantityMention(at, whole.last, part, part, part, "exact", None, None)

    def _dual(self, at: int) -> QuantityMention | None:
        """قتيلان, جنديين, طفلتان: two."""
        noun = DUALS.get(self.norm[at])
        if noun is None:
            return None
        last = at + 1
        people = noun.group == "person"
        if not people and self._is_no_dual(at):
            return None
        if last < self.end and self.norm[last] in ("اثنان", "اثنين", "اثنتان", "اثنتين"):
            last += 1
        described = DUALS.get(self.norm[last]) if last < self.end and not people else None
        if described is not None and described.group == "thing" and not described.lead:
            last += 1  # طائرتين مسيرتين
        operator = self._operator_before(at, False)
        low, high = bounds_of(2, operator[1] if operator else "exact")
        sure: Operator = operator[1] if operator else "exact"
        return QuantityMention(at, last, 2, low, high, sure, noun.counts, (at, at + 1), True, noun.lead, people)

    def _is_no_dual(self, at: int) -> bool:
        """Whether a dual of things is one of a kind (كلتا الغارتين) or is itself counted (بين طائرتين 12)."""
        before = self.norm[at - 1] if at > self.start else ""
        if before in ("كلتا", "كلا", "كلي", "هاتين", "هذين", "هذان", "هاتان"):
            return True
        return self.norm[at].endswith(("تي", "تا")) and (at + 1 >= self.end or self.kind[at + 1] != WORD)

    def _two(self, at: int) -> QuantityMention | None:
        """الصحفيين الاثنين: "both", where no weekday was read."""
        noun = self._noun_before(at)
        if noun is None:
            return None
        return QuantityMention(at, at + 1, 2, 2, 2, "exact", noun.counts, noun.range, people=noun.people)

    def _vague(self, at: int) -> QuantityMention | None:
        norm, end = self.norm, self.end
        if at + 1 < end and norm[at + 1] == "بي":  # الإف بي آي, written الاف
            return None
        for word in WORDS.vague[norm[at]]:
            last = at + 1 + len(word.rest)
            if word.rest and tuple(norm[at + 1 : last]) != word.rest:
                continue
            low, high, operator = word.low, word.high, word.operator
            if operator in ("dozens", "hundreds") or (operator == "several" and low == 3):
                scale = _SCALE_WORDS.get(norm[last]) if last < end else None
                if scale and operator != "several":
                    low, high = low * scale, (high + 1) * scale - 1 if high is not None else None
                    operator, last = "thousands" if scale == 1000 else "several", last + 1
                elif scale is None and last < end and norm[last] in ("عشرات", "مئات", "الاف"):
                    inner = WORDS.vague[norm[last]][0]
                    low, high, operator, last = inner.low * 1.5, inner.high, inner.operator, last + 1  # three at least
                elif operator == "several" and last < end and norm[last] in ("عشر", "عشره"):
                    low, high, last = 13, 19, last + 1  # بضعة عشر
            article = norm[at].removeprefix("و").removeprefix("ب").startswith("ال") and last == at + 1
            noun = self._noun(last, True, article and last < end and norm[last] != "من")
            if norm[at] == "عده" and noun.range is not None and counted_at(norm, last, end) is None:
                earlier = self._noun_before(at)
                noun = earlier if earlier and earlier.range == (at - 1, at) else noun  # قذائف عدة أطلقتها الجماعة
            if operator == "several" and at > self.start and norm[at - 1] in ("اكبر", "اقل", "اكثر"):
                return None
            if noun.counts is None and noun.range is None and self._persons_told(at, last):
                noun = CountedNoun("people", None, True, last)
            if operator == "several" and noun.range is None and not (article and low >= 1000) and not noun.people:
                before = self._noun_before(at)
                if before is None or norm[at] not in ("عده",):
                    return None
                noun = before
            if operator in ("dozens", "hundreds", "thousands", "several") and high is not None and low > 3:
                bound = self._operator_before(at, True)
                if bound is not None and bound[1] in ("more_than", "at_least"):
                    return QuantityMention(
                        bound[0], last, None, low, None, operator, noun.counts, noun.range, False, 0, noun.people
                    )
            return QuantityMention(at, last, None, low, high, operator, noun.counts, noun.range, False, word.lead, noun.people)
        return None

    # ---------------------------------------------------------------- numbers

    def _number(self, at: int) -> QuantityMention | None:
        number = read_number(self.tokens, at, self.end)
        if number is None or (self._is_name(at) and (number.digits or self._noun(number.last, False).counts is None)):
            return None  # القرار 2254, but تبنى القرار خمسون نائبا
        if number.last == at + 1 and not number.digits and self._is_no_number(at, number):
            return None
        first, value = at, number.value
        first, value = self._sign(at, value)
        last = number.last
        value, last = self._ratio(value, number, last)
        if number.digits and first > self.start and self.norm[first - 1] == "(" and last + 1 < self.end and self.norm[last] == ")":
            scale = CARDINALS.get(self.norm[last + 1])  # (50) ألف
            if scale is not None and scale.kind in ("scale", "scales") and not scale.lead:
                value, last = value * scale.value, last + 2
        low: float | None = value
        high: float | None = value
        exact: float | None = value
        operator: Operator = "exact"
        if number.last == at + 1 and self._is_doubled(at, value):
            value *= 2
            low = high = exact = value
        ranged = self._range(first, last, value, number)
        if ranged is None and first > self.start and self.norm[first - 1] in ("بين", "وبين"):
            ranged = self._range_apart(at, number.last)
        percent = self._percent(ranged[1] if ranged else last)
        if ranged is not None:
            first, last, low, high, operator = ranged
            exact = None
        counts: str | None = None
        noun = NO_NOUN
        if percent > last:
            last, counts = percent, "percent"
        else:
            sign = self._money_sign(first, last)
            definite = number.article or (at > self.start and self.norm[at - 1] == "ال")
            alone = value == 1 and not number.digits and last == at + 1
            noun = self._other_noun(at, last, number) or NO_NOUN if definite or alone else NO_NOUN
            if noun.range is None:
                noun = CountedNoun(sign, None, False, last) if sign else self._noun(last, 0 < abs(value) < 1, definite or alone)
            if noun.counts is None and noun.range is None:
                noun = self._other_noun(at, last, number) or noun
            counts = noun.counts
            if counts is None and ranged is None and self._is_bare_name(at, last, number):
                return None
            if counts is None and noun.range is None and self._persons_told(first, last):
                counts, noun = "people", CountedNoun("people", None, True, last)
        more = self._with_part(noun) if ranged is None and counts is not None and not noun.people else None
        if more is not None:  # ثلاثة أطنان ونصف الطن
            return QuantityMention(at, more[0], value + more[1], value + more[1], value + more[1], "exact", counts, noun.range,
                                   lead=number.lead)  # fmt: skip
        if ranged is None:
            first, last, operator, low, high = self._bounded(first, last, value, max(last, noun.after))
            if operator == "exact" and low != high:
                exact = None
        if number.last == last and noun.range is not None and noun.range[0] < at and _is_two(number) and noun.people:
            return QuantityMention(noun.range[0], last, 2, 2, 2, "exact", counts, noun.range, True, 0, True)
        lead = number.lead if first == at else self._lead_of_operator(first)
        return QuantityMention(first, last, exact, low, high, operator, counts, noun.range, False, lead, noun.people)

    def _is_doubled(self, at: int, value: float) -> bool:
        """مليونا مواطن, ألفا نازح: two of them, in the dual before a genitive; with tanwin (مليونًا) it is one."""
        word = CARDINALS[self.norm[at]] if self.kind[at] == WORD and self.norm[at] in CARDINALS else None
        if word is None or word.kind != "scale" or not self.norm[at].endswith("ا") or value < 1000 or word.value != value:
            return False
        if "\u064b" in self.tokens.raw(at):
            return False
        noun = counted_at(self.norm, at + 1, self.end)
        return noun is not None and not noun[0].plural and not noun[0].conjunction and not noun[0].article

    def _range_apart(self, at: int, last: int) -> tuple[int, int, float, float, Operator] | None:
        """ما بين 3 آلاف و5 آلاف: two numbers that would also be read as one."""
        for place in range(at + 1, last):
            word = CARDINALS.get(self.norm[place])
            if self.norm[place] != "و" and (word is None or not word.conjunction):
                continue
            lower = read_number(self.tokens, at, place)
            if lower is None or lower.last != place:
                continue
            ranged = self._range(at, place, lower.value, lower)
            if ranged is not None:
                return ranged
        return None

    def _with_part(self, noun: CountedNoun) -> tuple[int, float] | None:
        """(token after, part) of ونصف الطن behind a measure."""
        at = noun.after
        if at >= self.end or noun.range is None or noun.range[1] != at:
            return None
        place = at + 1 if self.norm[at] == "و" and at + 1 < self.end else at
        part = _PARTS.get(self.norm[place] if place > at else self.norm[place][1:] if self.norm[place][0] == "و" else "")
        if part is None:
            return None
        again = counted_at(self.norm, place + 1, self.end)
        if again is not None and again[0].counts == noun.counts:
            return again[1], part
        return (place + 1, part) if place + 1 >= self.end or self.kind[place + 1] != WORD or self.norm[place + 1] == "من" else None

    def _sign(self, at: int, value: float) -> tuple[int, float]:
        """A minus sign or سالب before the number; a dash that opens a line is none."""
        norm, tokens = self.norm, self.tokens
        if at <= self.start:
            return at, value
        if norm[at - 1] in WORDS.lists["minus"]:
            return at - 1, -value
        if norm[at - 1] == "-" and self.kind[at] == NUMBER and tokens.end[at - 1] == tokens.start[at]:
            open_before = at - 1 == self.start or tokens.end[at - 2] < tokens.start[at - 1] or norm[at - 2] in ("(", "<", ">")
            if open_before and self._noun(at + 1, False).range is None and not (
                at - 2 >= self.start and self.kind[at - 2] == NUMBER
            ):  # fmt: skip
                return at - 1, -value
        return at, value

    def _ratio(self, value: float, number: Number, last: int) -> tuple[float, int]:
        """3/4, واحد على خمسة: a fraction of two numbers."""
        norm, end, tokens = self.norm, self.end, self.tokens
        if last + 1 >= end:
            return value, last
        if norm[last] == "/" and self.kind[last + 1] == NUMBER and norm[last + 1].isdigit() and number.digits:
            glued = tokens.end[last - 1] == tokens.start[last] and tokens.end[last] == tokens.start[last + 1]
            below = int(norm[last + 1])
            if glued and (last + 2 >= end or norm[last + 2] != "/"):
                if 2 <= below <= 10:
                    return value / below, last + 2
                if below == 1 and 2 <= value <= 10:  # ٢/١, typed from right to left
                    return 1 / value, last + 2
        place = last
        if norm[place] in ("جزء", "اجزاء") and norm[place + 1] == "من":
            place += 1
        elif norm[place] != "علي" and not (norm[place] == "من" and value == 1 and not number.digits):
            return self._power(value, number, last)
        other = read_number(tokens, place + 1, end) if place + 1 < end else None
        if other is None or other.article or not other.value:
            return value, last
        if norm[place] == "علي" and (value == 1 < other.value or self._ends_at(other.last)):
            return value / other.value, other.last  # واحد على 20; 2000 على 3
        in_words = not (number.digits and self.kind[place + 1] == NUMBER) and not other.digits
        return (value / other.value, other.last) if in_words and other.value > value else (value, last)

    def _ends_at(self, at: int) -> bool:
        """Whether no further word follows at `at`, so that the number before it counts nothing."""
        return at >= self.end or self.kind[at] not in (WORD, NUMBER)

    def _power(self, value: float, number: Number, last: int) -> tuple[float, int]:
        """1e10, 1.1^23: a power, glued to its base."""
        norm, tokens = self.norm, self.tokens
        if not number.digits or norm[last] not in ("e", "^") or tokens.start[last] != tokens.end[last - 1]:
            return value, last
        place, sign = last + 1, 1
        if norm[place] in ("+", "-") and place + 1 < self.end:
            sign, place = (-1 if norm[place] == "-" else 1), place + 1
        if self.kind[place] != NUMBER or not norm[place].isdigit() or len(norm[place]) > 2:
            return value, last
        exponent = sign * int(norm[place])
        power = value * 10.0**exponent if norm[last] == "e" else float(value) ** exponent if value > 0 else value
        return (int(power) if power.is_integer() and abs(power) < 1e15 else power), place + 1

    def _range(self, first: int, last: int, value: float, number: Number) -> tuple[int, int, float, float, Operator] | None:
        """بين 5 و7, من 5 إلى 7, 5-7, خمسة أو ستة: (first, last, low, high, operator)."""
        norm, end = self.norm, self.end
        if last + 1 >= end:
            return None
        opener = norm[first - 1] if first > self.start else ""
        word = norm[last]
        between = opener in ("بين", "وبين")
        place = last + 1
        if between and word.startswith("و") and word != "و":
            joined = CARDINALS.get(word)
            if joined is None or not joined.conjunction:
                return None
            place = last
        elif not (between and word == "و") and word not in _JOINS and word != "او":
            return None
        if word == "حتي" and opener not in ("من", "ومن"):
            return None
        sign = 1
        if norm[place] in WORDS.lists["minus"] and place + 1 < end:
            sign, place = -1, place + 1
        if self.kind[place] != NUMBER and norm[place] not in CARDINALS:
            return None
        other = read_number(self.tokens, place, end)
        if other is None:
            return None
        high = sign * other.value
        low = value
        if (
            other.scale > 1
            and number.scale == 1
            and value < other.value / other.scale
            and (between or word == "-" or word == "الي")
        ):
            low = value * other.scale  # بين 45 و50 ألفا
        if low >= high:
            return None
        if word == "الي" and opener not in ("من", "ومن", "بين") and not number.digits:
            return None
        start = first
        if (opener in ("من", "ومن") and word in ("الي", "حتي")) or between:
            start = first - 1
            if between and start > self.start and norm[start - 1] == "ما":
                start -= 1
        return start, other.last, low, high, "about" if word == "او" else "exact"

    def _percent(self, at: int) -> int:
        norm, end = self.norm, self.end
        if at >= end:
            return at
        if norm[at] in WORDS.lists["percent"]:
            return at + 1
        if norm[at] == "في" and at + 1 < end and norm[at + 1] in WORDS.lists["each_hundred"]:
            return at + 2
        return at

_SCALE_WORDS: Final = {"الالاف": 1000, "الاف": 1000, "الوف": 1000, "الالوف": 1000, "الملايين": 10**6, "ملايين": 10**6,
                       "المليارات": 10**9, "مليارات": 10**9}  # fmt: skip


def _is_two(number: Number) -> bool:
    return number.value == 2 and not number.digits
