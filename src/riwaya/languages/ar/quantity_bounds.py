"""The bounds of a quantity: ما لا يقل عن, على الأقل, نحو, أو أكثر, and two bounds together.

In: a sentence and the tokens of a number. Out: operator, bounds and how far their words reach.
The idea: bounding words stand right before the number, right behind it, or behind the noun that it counts.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.numerals import CARDINALS, PROCLITICS, read_number
from riwaya.languages.ar.quantity_words import WORDS
from riwaya.records import Operator
from riwaya.text.tokens import NUMBER, WORD, Tokens

_LEADS: Final = frozenset(letters for letters, _, _ in PROCLITICS if letters)
_PREPOSITIONS: Final = frozenset({"من", "الي", "علي", "عن", "في", "بين", "ب", "حتي"})
_ARTICLES: Final = ("ال", "وال", "بال", "لل")
_GENITIVE: Final = 8  # tokens of a counted noun's genitive and adjectives
_SYMBOLS: Final[dict[str, Operator]] = {">": "more_than", "<": "less_than", "=": "exact"}


class BoundReader:
    """Reads bounding words from `start` (nothing before it is taken) to `end`."""

    __slots__ = ("end", "kind", "norm", "start", "tokens")

    def __init__(self, tokens: Tokens, start: int, end: int) -> None:
        self.tokens = tokens
        self.norm = tokens.norm
        self.kind = tokens.kind
        self.start = start
        self.end = end

    def _operator_before(self, at: int, strict: bool) -> tuple[int, Operator] | None:
        """(first token, operator) of bounding words that end right before `at`."""
        norm = self.norm
        place = at
        if place - 1 >= self.start and norm[place - 1] in ("ال", "(", '"', "ـ"):
            place -= 1
        if place <= self.start:
            return None
        last_word = norm[place - 1]
        forms = WORDS.before.get(last_word)
        bare = last_word
        if forms is None and last_word[:1] in "وفبل":
            bare = last_word[1:]
            forms = WORDS.before.get(bare)
        for words, operator in forms or ():
            first = place - len(words)
            if first < self.start:
                continue
            head = norm[first]
            if tuple(norm[first + 1 : place - 1]) != words[1:-1] if len(words) > 1 else False:
                continue
            if len(words) > 1 and head != words[0] and not (head.endswith(words[0]) and _is_lead(head[: -len(words[0])])):
                continue
            if len(words) > 1 and last_word != words[-1]:
                continue
            return first, operator
        return None

    def _lead_of_operator(self, first: int) -> int:
        """How many folded letters of token `first`, which opens bounding words, are proclitics: و of "وأكثر من"."""
        word = self.norm[first]
        if word in WORDS.heads:
            return 0
        return next((letters for letters in (1, 2) if _is_lead(word[:letters]) and word[letters:] in WORDS.heads), 0)

    def _operator_after(self, at: int) -> tuple[int, Operator] | None:
        if at >= self.end:
            return None
        for words, operator in WORDS.after.get(self.norm[at], ()):
            after = at + len(words)
            if after <= self.end and tuple(self.norm[at:after]) == words:
                beyond = after + 1 if after < self.end and self.norm[after] == "من" else after
                numeral = beyond < self.end and (self.kind[beyond] == NUMBER or self.norm[beyond] in CARDINALS)
                if numeral and (beyond > after or words[-1] == "من"):  # the words belong to the next number
                    continue
                return after, operator
        return None

    def _operator_behind(self, at: int) -> tuple[int, Operator] | None:
        """أربعة من أفراد *الطواقم الطبية* على الأقل: bounding words behind the definite genitive of the counted noun.

        Only words of that phrase stand between: definite ones, what governs them, and prepositions.
        """
        for place in range(at, min(self.end, at + _GENITIVE)):
            if place > at and (behind := self._operator_after(place)) is not None:
                return behind if self._is_definite(place - 1) and behind[1] == "at_least" and behind[0] - place > 1 else None
            word = self.norm[place]
            if self.kind[place] != WORD or word in CARDINALS:
                return None
            if not (self._is_definite(place) or word in _PREPOSITIONS or (place + 1 < self.end and self._is_definite(place + 1))):
                return None
        return None

    def _is_definite(self, at: int) -> bool:
        return self.norm[at].startswith(_ARTICLES)

    def _bounded(self, first: int, last: int, value: float, noun_end: int) -> tuple[int, int, Operator, float | None, float | None]:
        """Applies the operators around: (first, last, operator, low, high)."""
        before = self._operator_before(first, False)
        after = self._operator_after(last)
        if before is None and after is None and noun_end > last:
            behind = self._operator_after(noun_end) or self._operator_after(noun_end + 1) or self._operator_behind(noun_end)
            if behind is not None:
                return first, last, behind[1], *bounds_of(value, behind[1])
        if before is None and after is None and first > self.start and self.norm[first - 1] in _SYMBOLS:
            operator = _SYMBOLS[self.norm[first - 1]]
            opening = self.norm[first - 2] if first - 2 >= self.start else ""
            if operator == "exact" and opening in ("<", ">"):
                operator = "at_most" if opening == "<" else "at_least"
                return first - 2, last, operator, *bounds_of(value, operator)
            if operator != "exact" and opening not in _SYMBOLS:
                return first - 1, last, operator, *bounds_of(value, operator)
        if before is None:
            if after is None:
                passed = self._passed(first)
                if passed is not None:
                    return first, last, passed, *bounds_of(value, passed)
                return first, last, "exact", value, value
            return first, after[0], after[1], *bounds_of(value, after[1])
        operator = before[1]
        low, high = bounds_of(value, operator)
        if after is not None:
            return before[0], after[0], operator if operator != "exact" else after[1], *bounds_of(
                value, operator if operator != "exact" else after[1])  # fmt: skip
        second = self._second_bound(last, operator)
        if second is not None:
            both = (low, second[1]) if low is not None else (second[1], value)
            if both[0] < both[1]:
                return before[0], second[0], "exact", *both
        return before[0], last, operator, low, high

    def _passed(self, first: int) -> Operator | None:
        """تجاوز عدد القتلى | 41 ألفا: the operator of a verb that stands before what is counted."""
        norm = self.norm
        for place in range(first - 2, max(self.start, first - 7) - 1, -1):
            if norm[place] not in WORDS.lists["counters"]:
                if self.kind[place] != WORD or norm[place] in _PREPOSITIONS:
                    return None
                continue
            found = self._operator_before(place, False) if self.kind[first - 1] == WORD else None
            if found is None or norm[place - 1] not in WORDS.lists["passing"] or norm[first - 1] in _PREPOSITIONS:
                return None
            return found[1]
        return None

    def _second_bound(self, at: int, operator: Operator) -> tuple[int, float] | None:
        """أكبر من 100 وأصغر من 300: the other bound."""
        norm, end = self.norm, self.end
        opposite = ("less_than", "at_most") if operator in ("more_than", "at_least") else ("more_than", "at_least")
        if operator not in ("more_than", "at_least", "less_than", "at_most"):
            return None
        for place in range(at + 1, min(at + 8, end)):
            if self.kind[place] == NUMBER or norm[place] in CARDINALS:
                bound = BoundReader(self.tokens, at, end)._operator_before(place, False)
                if bound is None or bound[1] not in opposite or bound[0] > at + 2:
                    return None
                opening = norm[at]
                if not (opening.startswith("و") or opening in ("،", "او")):
                    return None
                number = read_number(self.tokens, place, end)
                return None if number is None else (number.last, number.value)
        return None


def _is_lead(letters: str) -> bool:
    return letters in _LEADS


def bounds_of(value: float, operator: Operator) -> tuple[float | None, float | None]:
    """(low, high) of a figure under an operator."""
    if operator in ("at_least", "more_than"):
        return value, None
    if operator in ("at_most", "less_than"):
        return None, value
    return value, value
