"""What a number counts: the noun behind it, before it, or known from the verb.

In: a sentence and the tokens of a number. Out: `CountedNoun`: its English key, its tokens, whether persons are counted.
The idea: a noun of the table gives its key; of other nouns only a sound plural in ون/ين is sure to be of persons; where no
noun stands, verbs of wounding, fleeing, gathering tell that persons are counted.
"""

from __future__ import annotations

from typing import Final

import msgspec

from riwaya.languages.ar.counted import COUNTED, DUALS, counted_at, with_suffix
from riwaya.languages.ar.numerals import CARDINALS, Number
from riwaya.languages.ar.quantity_bounds import BoundReader
from riwaya.languages.ar.quantity_words import WORDS
from riwaya.text.tokens import BREAK, MARK, WORD


class CountedNoun(msgspec.Struct, frozen=True, gc=False):
    counts: str | None
    range: tuple[int, int] | None
    people: bool
    after: int


NO_NOUN: Final = CountedNoun(None, None, False, 0)
_NOT_COUNTED: Final = WORDS.lists["no_noun"]
_PARTED: Final = frozenset({"places", "buildings", "organisations", "homes", "crews"})  # their singular is no part of a number
_MILITIAS: Final = frozenset({"ميليشيا", "مليشيا"})
_MONEY: Final = {"$": "USD", "€": "EUR", "£": "GBP"}


def _is_sound_plural(word: str) -> bool:
    """Whether a folded word unknown to the table is a plural in ون/ين, as only persons have; قوانين, عناوين are broken ones."""
    bare = word.removeprefix("ال")
    if len(bare) < 6 or not bare.endswith(("ين", "ون")) or bare in CARDINALS or bare in WORDS.lists["no_person_plural"]:
        return False
    return bare[2] != "ا" or len(bare) > 6


def _is_plural(norm: list[str], at: int) -> bool:
    found = counted_at(norm, at, at + 1)
    return found is not None and (found[0].plural or found[0].national)


class NounReader(BoundReader):
    """Reads what numbers count."""

    __slots__ = ()

    def _money_sign(self, first: int, last: int) -> str | None:
        norm = self.norm
        if first > self.start and norm[first - 1] in _MONEY:
            return _MONEY[norm[first - 1]]
        if last < self.end and norm[last] in _MONEY:
            return _MONEY[norm[last]]
        return None

    def _is_bare_name(self, at: int, last: int, number: Number) -> bool:
        """A number without noun that is a year, a street (شارع الأربعين) or the number of a paragraph."""
        before = self.norm[at - 1] if at > self.start else ""
        if number.digits:
            year = last == at + 1 and isinstance(number.value, int) and 1900 <= number.value <= 2100 and len(self.norm[at]) == 4
            if year and at > self.start and self._operator_before(at, False) is None and self.kind[at - 1] == WORD:
                return before not in ("ال", "يساوي")
            opened = before == "(" and last < self.end and self.norm[last] == ")"
            return opened and (at - 2 < self.start or self.kind[at - 2] in (MARK, BREAK))
        return number.article and CARDINALS[self.norm[at]].kind == "ten" and last == at + 1 and at > self.start

    def _noun(self, at: int, vague: bool, known: bool = False) -> CountedNoun:
        """The noun after a number: جنديا, من المسلحين, ) أشخاص."""
        norm, end = self.norm, self.end
        place = at
        if place < end and norm[place] == ")":
            place += 1
        partitive = False
        if place + 1 < end and norm[place] == "من":
            place, partitive = place + 1, True
        if place >= end or self.kind[place] != WORD:
            return NO_NOUN
        found = counted_at(norm, place, end)
        if found is not None and not found[0].conjunction and (vague or partitive or not found[0].article):
            entry, after = found
            if (entry.preposition and norm[place] != entry.lemma) or (known and vague and not (partitive or entry.article)):
                return NO_NOUN  # شيع المئات *جثمان* الصحفي
            if partitive and entry.lemma in _MILITIAS and not entry.article:
                return CountedNoun("fighters", (place, after), True, after)  # 5 من ميليشيات الحوثي
            if partitive and entry.group == "thing" and not entry.plural and entry.counts in _PARTED:
                return NO_NOUN  # نزح مئات الآلاف من ولاية الجزيرة
            return CountedNoun(entry.counts, (place, after), entry.group == "person", after)
        word = norm[place]
        suffixed = with_suffix(word) if partitive else None
        if suffixed is not None:
            return CountedNoun(suffixed.counts, (place, place + 1), True, place + 1)
        if word.endswith(("هما", "هم", "ها")) or (word[0] == "و" and not word.endswith(("ه", "ات"))):
            return NO_NOUN
        if known or word.endswith("وا") or (word[0] == "ي" and not word.endswith(("ين", "ي", "يا", "ا"))):
            return NO_NOUN
        if (
            partitive or word in _NOT_COUNTED or len(word) < 3 or word in CARDINALS or word in WORDS.before or word in WORDS.after
        ) and not (partitive and vague and word.startswith("ال") and word not in _NOT_COUNTED):
            return NO_NOUN
        if not vague and word.startswith("ال") and not partitive:
            return NO_NOUN
        if _is_sound_plural(word):  # 7 محتفلين: only persons have such plurals
            return CountedNoun("people", (place, place + 1), True, place + 1)
        if word[0] in "وف" and (
            word.startswith(("وال", "فال")) or word[1:] in COUNTED or word[1:] in _NOT_COUNTED or word[1:] in CARDINALS
        ):
            return NO_NOUN
        if word.startswith(("بال", "لل", "وا", "وي", "وت")) or (word[0] in "بل" and word[1:] in COUNTED):
            return NO_NOUN
        return CountedNoun(None, (place, place + 1), False, place + 1)

    def _persons_told(self, first: int, last: int) -> bool:
        """Whether a verb before a number, or a word behind it, tells that persons are counted: أصيب العشرات, مئتي آخرين."""
        norm, lists = self.norm, WORDS.lists
        if last < self.end and norm[last] in lists["persons_behind"]:
            return True
        for place in range(first - 1, max(self.start, first - 4) - 1, -1):
            if norm[place] in ("(", '"', "«"):
                continue
            if self.kind[place] != WORD:
                return False
            word = norm[place]
            if word in lists["person_verbs"] or (word[0] in "وف" and word[1:] in lists["person_verbs"]):
                return True
            if word not in lists["between_verb"]:
                return False
        return False

    def _noun_before(self, at: int) -> CountedNoun | None:
        """The counted noun right before: شخص واحد, الجنود الثلاثة, عسكريين تركيين اثنين."""
        for back in (1, 2):
            place = at - back
            if place < self.start or self.kind[place] != WORD:
                return None
            found = counted_at(self.norm, place, at)
            if found is not None and found[0].national and back == 1 and place > self.start:
                inner = counted_at(self.norm, place - 1, at)  # عسكريين | تركيين اثنين
                if inner is not None and inner[0].group == "person":
                    found, place = (inner[0], place), place - 1
            if found is not None:
                return CountedNoun(found[0].counts, (place, found[1]), found[0].group == "person", at)
            if self.norm[place] in _NOT_COUNTED:
                return None
        return None

    def _other_noun(self, at: int, last: int, number: Number) -> CountedNoun | None:
        """A noun before a definite number, before واحد/اثنين, or after عدد: عدد القتلى إلى 15."""
        norm = self.norm
        definite = number.article or (at > self.start and norm[at - 1] == "ال")
        place = at - 1 if at > self.start and norm[at - 1] == "ال" else at
        if (definite or (not number.digits and number.last == at + 1 and number.value in (1, 2))) and not number.preposition:
            found = self._noun_before(place)
            single = found is not None and not definite and number.value == 2 and norm[at - 1] not in DUALS
            if found is not None and not (single and not _is_plural(norm, at - 1)):
                return found
        for counter in range(at - 2, max(self.start, at - 7) - 1, -1):
            if norm[counter] in WORDS.lists["counters"]:
                entry = counted_at(norm, counter + 1, at)
                if entry is not None:
                    return CountedNoun(entry[0].counts, (counter + 1, entry[1]), entry[0].group == "person", last)
                if _is_sound_plural(norm[counter + 1]):  # عدد المتقدمين
                    return CountedNoun("people", (counter + 1, counter + 2), True, last)
        return None
