"""Finding what may be a place name, and what speaks for it.

In: `Tokens` and the gazetteer. Out: `Spotted` names in text order: token range, candidates, the words around them.
The idea: a name alone says little; the noun, preposition, list or direction around it says whether a place is meant.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import compress, count, repeat
from operator import or_
from typing import Final

from riwaya.languages.ar.shapes import OF, ends_in_alef, has_article, is_joined, is_plainly_written, may_be_imperfect, may_be_theirs
from riwaya.languages.ar.toponyms import Noun
from riwaya.lexicon.match import OPEN, PLACING, Matched
from riwaya.reading.places.listed_places import ListedPlaces
from riwaya.reading.places.place_lookup import Spotted
from riwaya.reading.words.marks import LIST_MARKS
from riwaya.text.tokens import MARK, WORD, Tokens

_OPENERS: Final = frozenset("\"«('")
_TITLE_MARKS: Final = frozenset(":|-–/")
_OBJECT: Final = 1.5  # what a name gains behind a verb of places
_SUBJECT: Final = 4  # words from such a verb to its object
_OBJECT_LETTERS: Final = 4  # of a word that is the object of such a verb
_NO_PLACE: Final = -8.0  # what a name loses that only names a street or a paper


class Spotter(ListedPlaces):
    """Finds the names of a text and reads the words around them."""

    def spot(
        self, tokens: Tokens, sentences: Sequence[tuple[int, int]], taken: bytearray, matched: Matched | None = None
    ) -> list[Spotted]:
        """All possible names of a text. Words of `matched` with which no name begins are marked so, for later texts."""
        found: list[Spotted] = []
        norm, kind = tokens.norm, tokens.kind
        nouns, known = self.words.nouns, self._starts
        hopeful = self._hopeful(norm) if matched is None else matched.of_class(PLACING | OPEN)
        for number, (begin, end) in enumerate(sentences):
            done = begin
            ahead: list[Spotted] = []  # names of a list that its noun makes
            for index in hopeful[bisect_left(hopeful, begin) : bisect_left(hopeful, end)]:
                while ahead and ahead[0].first <= index:
                    done = max(done, ahead[0].last)
                    found.append(ahead.pop(0))
                if index < done or kind[index] != WORD or taken[index]:
                    continue
                word = norm[index]
                options = known.get(word)
                if options is None:
                    options = self.starts(word)
                if not options and matched is not None:
                    matched.close(index)
                spotted = self._best(tokens, index, end, taken, options, number) if options else None
                if word in nouns and not ahead and matched is not None and self._begins_list(word):
                    ahead = self._listed(tokens, index, end, taken, number, matched)
                    if ahead and ahead[0].whole == index:
                        continue
                if word in nouns:
                    if spotted is not None and spotted.conjunction and spotted.words == 1 and nouns[word].lemma == word and (
                        is_plainly_written(tokens.raw(index))
                    ):  # fmt: skip
                        spotted = None  # مقبرة *وادي* السلام: no و before a village
                    if spotted is not None and self._holds_noun(tokens, spotted, end, taken, number):
                        continue
                    if spotted is None or spotted.ordinary:
                        spotted = self._unknown_or_framed(tokens, index, end, taken, number, matched) or spotted
                if spotted is None or (spotted.ordinary > 1 and not self._governed(tokens, spotted, begin)):
                    continue
                self._look_around(tokens, spotted, begin, end, found)
                found.append(spotted)
                done = spotted.last
                if spotted.unknown and spotted.noun is not None and spotted.noun.plural:
                    done = self._members(tokens, spotted, max(done, index + 1), end, taken, found)
            found += ahead
        return found

    def _hopeful(self, norm: list[str]) -> list[int]:
        """The tokens with which a name may begin, and nouns of places."""
        named = map(bool, map(self._starts.get, norm, repeat(True)))  # True: not looked up yet
        return list(compress(count(), map(or_, named, map(self.words.nouns.__contains__, norm))))

    def _holds_noun(self, tokens: Tokens, found: Spotted, end: int, taken: bytearray, sentence: int) -> bool:
        """Whether GeoNames counts a noun of place as part of a name that stands without it too (حي التضامن)."""
        generic = tokens.norm[found.first] in self.words.generics  # العاصمة صنعاء
        if found.words == 1 or (not generic and any(candidate.curated for candidate in found.candidates)):
            return False
        inner = self._best(tokens, found.first + 1, end, taken, self.starts(tokens.norm[found.first + 1]), sentence)
        return inner is not None and inner.last == found.last

    def _governed(self, tokens: Tokens, found: Spotted, begin: int) -> bool:
        """Whether a noun of place stands before a word that is hardly ever a name (حي تشرين)."""
        at = found.first - 1
        if at >= begin and tokens.kind[at] == MARK and tokens.norm[at] in _OPENERS:
            at -= 1
        return found.ordinary == 2 and at >= begin and not found.lead and tokens.norm[at] in self.words.nouns

    def _look_around(self, tokens: Tokens, found: Spotted, begin: int, end: int, before: list[Spotted]) -> None:
        """Reads the words before and after a name: contextual noun, relation, preposition, list, title, hashtag."""
        self.look_back(tokens, found, begin, before)
        self._look_ahead(tokens, found, end)

    def _goes_on_with_object(self, tokens: Tokens, found: Spotted) -> bool:
        """تهاجم المواقع في درعا *وتدمر* أوكارهم، *وتدمر* عددا من الآليات: whether an ordinary word that may be an imperfect is
        one, as its object stands right behind it: what is theirs, or an indefinite accusative."""
        if found.last >= len(tokens) or tokens.kind[found.last] != WORD or not may_be_imperfect(found.name):
            return False
        behind = tokens.norm[found.last]
        if behind in self.words.numbers:
            return True  # وتدمر *ثلاثة* زوارق
        if has_article(behind) or len(behind) < _OBJECT_LETTERS or behind in self.words.function or is_joined(behind):
            return False
        return may_be_theirs(behind) or ends_in_alef(behind)

    def look_back(self, tokens: Tokens, found: Spotted, begin: int, before: list[Spotted]) -> None:
        norm, kind, words = tokens.norm, tokens.kind, self.words
        previous = before[-1] if before and before[-1].sentence == found.sentence else None
        at = found.first - 1
        if at >= begin and norm[at] == "#":
            found.evidence += 2.0
            at -= 1
        elif at >= begin and kind[at] == MARK and norm[at] in _OPENERS:
            at -= 1
            if at >= begin and norm[at] == OF and found.name in words.papers:  # قال لـ«الرياض»: a paper
                found.evidence += _NO_PLACE
        while at >= begin and norm[at] == "_":
            at -= 1
            if at > begin and norm[at] in words.tagged and norm[at - 1] == "#":
                found.evidence += 4.0  # #مجزرة_الباب
        if found.prep:
            found.evidence += words.prepositions.get(found.prep, 0.0)
            if found.prep == OF:
                self._read_share(found, norm, at, begin)
            return
        if at < begin:
            found.evidence += 1.0
            found.title = True
            return
        if found.conjunction and found.ordinary and self._goes_on_with_object(tokens, found):
            found.evidence += _NO_PLACE
            return
        if found.conjunction or (kind[at] == MARK and norm[at] in LIST_MARKS):
            end = at + 1 if found.conjunction else at
            if previous is not None and previous.last in (end, end - 1) and previous.first < end:
                found.list_of = previous
            if found.conjunction and not found.list_of and norm[at] in words.relations and at > begin:
                return
            if found.conjunction:
                return
        if kind[at] != WORD:
            return
        self._read_noun(tokens, found, at, begin)
        if previous is not None and previous.last == at + 1:  # "حمص تلبيسة"
            found.evidence += 1.0
            found.title = previous.title
            found.person = False

    def _read_noun(self, tokens: Tokens, found: Spotted, at: int, begin: int) -> None:
        """What governs the name: `at` is the token before it."""
        norm, words = tokens.norm, self.words
        if norm[at] in words.streets and not found.unknown:
            found.evidence += _NO_PLACE
            return
        if found.name.split(" ")[0] not in words.nouns:
            given = norm[at] in words.given and norm[at] not in words.demonyms  # مسؤول *يمني* الرياض
            found.person = given or norm[at] in words.kin
            found.house = norm[at] in words.houses
        relation, start = self._relation(norm, at, begin)
        if relation and not (start == at and norm[at] in words.nouns and found.unknown):
            found.relation, found.whole = relation, start
            found.evidence += 3.0
        elif norm[at] in words.nouns:
            self._take_noun(tokens, found, words.nouns[norm[at]], at, begin)
        elif at > begin and norm[at - 1] in words.nouns and has_article(norm[at]) and len(norm[at]) > 4:
            noun = words.nouns[norm[at - 1]]
            if has_article(noun.lemma):
                self._take_noun(tokens, found, noun, at - 1, begin)
        elif norm[at] in words.prepositions:
            found.evidence += words.prepositions[norm[at]]
        elif self._may_be_object(found) and self._is_object(tokens, at, begin):
            found.evidence += _OBJECT
            found.taken = True

    def _may_be_object(self, found: Spotted) -> bool:
        """Whether a name is no ordinary word, nor an adjective of the subject before it: قصفت الطائرات *حماة*, nor
        what may be an accusative: not دخلت القوات الخضراء, هاجم بيتا."""
        if found.name in self.words.common:
            return False
        return not found.ordinary or (
            found.name in self.words.alone and not has_article(found.name) and not ends_in_alef(found.name)
        )

    def _is_object(self, tokens: Tokens, at: int, begin: int) -> bool:
        """Whether a verb of places stands at token `at` or little before it, with its subject between: قصفت الطائرات *منبج*."""
        norm, kind, words = tokens.norm, tokens.kind, self.words
        for index in range(at, max(begin - 1, at - _SUBJECT), -1):
            if norm[index] in words.placing:
                return True
            if kind[index] != WORD or norm[index] in words.function or norm[index] in words.prepositions:
                return False
        return False

    def _relation(self, norm: list[str], at: int, begin: int) -> tuple[str | None, int]:
        """The relation that ends with token `at`, and its first token: "الشمال الغربي من", "شمال غربي", "شمال"."""
        relations = self.words.relations
        if at - 2 >= begin:
            found = relations.get(f"{norm[at - 2]} {norm[at - 1]} {norm[at]}")
            if found:
                return found, at - 2
        if at - 1 >= begin:
            found = relations.get(f"{norm[at - 1]} {norm[at]}")
            if found:
                return found, at - 1
        return (relations.get(norm[at]), at) if at >= begin else (None, at)

    def _read_share(self, found: Spotted, norm: list[str], at: int, begin: int) -> None:
        """A part that belongs to a name by ل: "الريف الشمالي لحلب", "الأطراف الشرقية لمدينة حلب"."""
        words = self.words
        direction = words.directions.get(norm[at]) if at > begin else None
        if direction is None:
            return
        if norm[at - 1] in words.directions and at - 1 > begin:
            at -= 1
            direction = f"{words.directions[norm[at]]}_{direction}"
        relation = words.shares.get(norm[at - 1])
        if relation is None:
            return
        found.whole = at - 1
        found.relation, found.direction = (relation, direction) if relation else (f"{direction}_of", "")

    def _take_noun(self, tokens: Tokens, found: Spotted, noun: Noun, at: int, begin: int) -> None:
        found.noun, found.whole = noun, at
        found.evidence += 4.0 if noun.kind in ("settlement", "admin1", "camp", "neighbourhood", "admin2") else 3.0
        relation, start = self._relation(tokens.norm, at - 1, begin)
        if relation:
            found.relation, found.whole = relation, start
        elif tokens.norm[at].startswith(OF):
            self._read_share(found, tokens.norm, at - 1, begin)

    def _look_ahead(self, tokens: Tokens, found: Spotted, end: int) -> None:
        norm, kind, words = tokens.norm, tokens.kind, self.words
        at = found.last
        if at < end and kind[at] == MARK and norm[at] in "\"»'":
            at += 1
        if at >= end:
            return
        if kind[at] == MARK:
            if found.title and norm[at] in _TITLE_MARKS:
                found.evidence += 1.5
            return
        if kind[at] == WORD:
            found.person = found.person or norm[at] in words.sons
            leads = norm[at] in words.in_ or norm[at] in words.from_
            if norm[at] in words.after or (leads and at + 1 < end and norm[at + 1] in words.after):
                found.evidence += 1.5
            if norm[at] in words.directions and found.relation == "countryside":
                found.direction = words.directions[norm[at]]
                following = norm[at + 1] if at + 1 < end and kind[at + 1] == WORD else ""
                if following in words.directions:
                    found.direction += "_" + words.directions[following]
