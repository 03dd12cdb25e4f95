"""Numbers that are no amounts: resolutions, brigades, types of arms, channels, addresses, and words that look like numbers.

In: a sentence and the position of a number. Out: whether it is a name, or no number at all.
The idea: the word before a number says so (القرار 2254, طراز إم كيو 9), or what it is glued to (تي-72).
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.numerals import CARDINALS, ORDINALS, Number
from riwaya.languages.ar.quantity_nouns import NounReader
from riwaya.languages.ar.quantity_words import WORDS
from riwaya.text.tokens import BREAK, NUMBER, WORD

_LABELS: Final = WORDS.lists["labels"]
_KINDS: Final = WORDS.lists["kinds"]  # a number soon after these is a name
_GLUE: Final = frozenset("-_/.#@:=")


class NameReader(NounReader):
    """Tells names from amounts."""

    __slots__ = ()

    def _is_name(self, at: int) -> bool:
        """Whether digits are part of a name, an address or an enumeration: القرار 2254, تي-72, 3alyoum.com."""
        norm, kind, tokens = self.norm, self.kind, self.tokens
        if at > 0:
            before = norm[at - 1]
            glued = tokens.end[at - 1] == tokens.start[at]
            if kind[at] == NUMBER and kind[at - 1] == WORD and before.isascii():  # France 2
                return True
            bare = "ال" + before[2:] if before.startswith("لل") else before[1:] if before[0] in "وفبل" else ""
            if len(bare) > 2 and bare in _LABELS:  # وسوخوي 34, للفرقة 30
                return True
            if kind[at] == NUMBER and any(norm[back] in _KINDS for back in range(max(self.start, at - 4), at - 1)):
                return True  # طراز إم كيو 9, قناة روسيا 24
            if before in _LABELS or (before in ("(", '"') and at > 1 and norm[at - 2] in _LABELS):
                return True
            if kind[at] == NUMBER and glued:
                if kind[at - 1] == WORD and before.isascii():
                    return True
                compared = before == "=" and at > 1 and norm[at - 2] in ("<", ">")
                if before in _GLUE and at > 1 and kind[at - 2] != BREAK and not compared:
                    ranged = kind[at - 2] == NUMBER and before in ("-", ":")
                    if tokens.end[at - 2] == tokens.start[at - 1] and not ranged:
                        return before != "-" or kind[at - 2] == WORD
                if before in ("#", "@", "_"):
                    return True
        if kind[at] == NUMBER and at + 1 < len(norm):
            glued = tokens.end[at] == tokens.start[at + 1]
            if glued and kind[at + 1] == WORD and norm[at + 1].isascii() and norm[at + 1] != "e":
                return True
            line_start = at == 0 or kind[at - 1] == BREAK
            if line_start and norm[at + 1] in ("-", ")", ".") and at + 2 < len(norm) and kind[at + 2] == WORD:
                return True
        return False

    def _is_no_number(self, at: int, number: Number) -> bool:
        """Number words that are more often something else: واحد alone, ست, ألف as a verb."""
        word = CARDINALS.get(self.norm[at])
        if word is None:
            return False
        following = self.norm[at + 1] if at + 1 < self.end else ""
        if self.norm[at][word.lead :] in ("اثنا", "اثني", "اثنتا", "اثنتي"):  # أثنى الوزير; two of them need عشر
            return True
        if word.kind == "zero":
            return word.article or (at > self.start and self.norm[at - 1] in WORDS.lists["not_before_zero"])
        if word.article and (following in ORDINALS or word.value == 2):  # النصف الأول، الإثني عشرية
            return True
        plain = not (word.article or word.lead or word.conjunction)
        if word.kind == "scale" and word.value == 1000 and plain and len(following) > 4:
            if following.startswith("ال") and following not in CARDINALS and self._operator_before(at, False) is None:
                return True  # ألف الباحث كتابا
        before = self.norm[at - 1] if at > self.start else ""
        if word.article and (word.value == 1 or before in ("حي", "شارع", "دوار", "وحي", "وشارع")):  # الشخص الواحد، حي الستمئة
            return True
        if word.article and before in WORDS.lists["named_groups"]:  # مجموعة العشرين
            return True
        if word.article and word.value == 6 and self.norm[at].endswith("ست") and self._noun_before(at) is None:
            return True  # الست أم كلثوم
        if word.value == 1 and word.kind == "unit":
            noun = self._noun_before(at)
            signed = at > self.start and self.norm[at - 1] in WORDS.lists["minus"]
            if following == "من" and at + 2 < self.end and self.norm[at + 2] in CARDINALS:
                return False
            return noun is None and not signed and following not in ("علي", "جزء")
        if word.kind == "hundred" and word.article and not word.lead:
            return at > self.start and self.norm[at - 1] == "في"
        quarter = word.kind == "fraction" and word.article and word.value == 0.25  # في الربع
        return quarter and at > self.start and self.norm[at - 1] in ("في", "من")
