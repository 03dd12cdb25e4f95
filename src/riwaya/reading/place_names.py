"""Finding what may be a place name, and what speaks for it.

In: `Tokens` and the gazetteer. Out: `Spotted` names in text order: token range, candidates, the words around them.
The idea: one memoised look-up a word form tells whether a name may begin there; everything else is looked at only then.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import compress, count, repeat
from operator import or_
from typing import Final

import msgspec

from riwaya.gazetteer.lookup import Candidate, Gazetteer, Hits
from riwaya.languages.ar.shapes import OF, has_article, is_feminine_nisba, is_joined, may_be_inflected, may_be_pronoun
from riwaya.languages.ar.toponyms import Lead, Noun, Toponymy, leads
from riwaya.lexicon.match import OPEN, PLACING, Matched
from riwaya.text.tokens import MARK, WORD, Tokens

_LONGEST: Final = 6
_OPENERS: Final = frozenset("\"«('")
_LIST_MARKS: Final = frozenset("،,-/–|;؛")
_TITLE_MARKS: Final = frozenset(":|-–/")
_MEMO_LIMIT: Final = 400_000
_NO_PLACE: Final = -8.0  # what a name loses that only names a street or a paper


class Start(msgspec.Struct, frozen=True, gc=False):
    """A name may begin here: the proclitics before it and what the gazetteer knows of its first word."""

    lead: Lead
    hits: Hits


class Spotted:
    """A possible place name: tokens `first` to `last` with what surrounds it."""

    __slots__ = (
        "candidates", "conjunction", "direction", "evidence", "first", "follower", "guessed", "house", "last", "lead",
        "list_of", "name", "noun", "ordinary", "person", "prep", "relation", "sentence", "title", "unknown", "whole",
    )  # fmt: skip

    def __init__(self, first: int, last: int, lead: int, prep: str, name: str, sentence: int) -> None:
        self.first = first
        self.last = last
        self.lead = lead
        self.prep = prep
        self.name = name
        self.sentence = sentence
        self.conjunction = False
        self.candidates: tuple[Candidate, ...] = ()
        self.guessed = False
        self.noun: Noun | None = None
        self.relation: str | None = None
        self.direction: str = ""
        self.evidence = 0.0
        self.whole = first
        self.list_of: Spotted | None = None
        self.ordinary = 0  # 1 an ordinary word too, 2 hardly ever a place, 3 never
        self.title = False
        self.person = False  # stands where a surname or a person's name does
        self.follower: Spotted | None = None  # the name that places this one: "الرباط شمال عدن"
        self.house = False  # stands after a noun of what may be named after anything (مدرسة)
        self.unknown = False

    @property
    def words(self) -> int:
        """How many words the name has."""
        return self.name.count(" ") + 1


class Spotter:
    """Finds names with one gazetteer and one language's words; remembers word forms across reports."""

    def __init__(self, gazetteer: Gazetteer, words: Toponymy) -> None:
        self.gazetteer = gazetteer
        self.words = words
        self._starts: dict[str, tuple[Start, ...]] = {}
        self._phrases: dict[str, Hits] = {}

    def starts(self, word: str) -> tuple[Start, ...]:
        """What names may begin with the word form `word`."""
        known = self._starts.get(word)
        if known is None:
            if len(self._starts) > _MEMO_LIMIT:
                self._starts.clear()
            known = self._starts[word] = self._look_up(word)
        return known

    def _look_up(self, word: str) -> tuple[Start, ...]:
        if len(word) < 2 or word.isascii():
            return ()
        found = []
        for lead in leads(word):
            hits = self.gazetteer.find(lead.stem)
            if lead.stem in self.words.function:
                hits = Hits((), (), hits.continues)
            if hits.exact or hits.guessed or hits.continues:
                found.append(Start(lead, hits))
        return tuple(found)

    def phrase(self, name: str) -> Hits:
        """What a name of several words means."""
        known = self._phrases.get(name)
        if known is None:
            if len(self._phrases) > _MEMO_LIMIT:
                self._phrases.clear()
            known = self._phrases[name] = self.gazetteer.find(name)
        return known

    def spot(
        self, tokens: Tokens, sentences: Sequence[tuple[int, int]], taken: bytearray, matched: Matched | None = None
    ) -> list[Spotted]:
        """All possible names of a text. Words of `matched` with which no name begins are marked so, for later texts."""
        found: list[Spotted] = []
        norm, kind = tokens.norm, tokens.kind
        nouns = self.words.nouns
        hopeful = self._hopeful(norm) if matched is None else matched.of_class(PLACING | OPEN)
        for number, (begin, end) in enumerate(sentences):
            done = begin
            for index in hopeful[bisect_left(hopeful, begin) : bisect_left(hopeful, end)]:
                if index < done or kind[index] != WORD or taken[index]:
                    continue
                word = norm[index]
                options = self.starts(word)
                if not options and matched is not None:
                    matched.close(index)
                spotted = self._best(tokens, index, end, taken, options, number) if options else None
                if word in nouns:
                    if spotted is not None and self._holds_noun(tokens, spotted, end, taken, number):
                        continue
                    if spotted is None or spotted.ordinary:
                        spotted = self._unknown(tokens, index, end, taken, number) or spotted
                if spotted is None or (spotted.ordinary > 1 and not self._governed(tokens, spotted, begin)):
                    continue
                self._look_around(tokens, spotted, begin, end, found)
                found.append(spotted)
                done = spotted.last
                if spotted.unknown and spotted.noun is not None and spotted.noun.plural:
                    done = self._members(tokens, spotted, max(done, index + 1), end, taken, found)
        return found

    def _hopeful(self, norm: list[str]) -> list[int]:
        """The tokens with which a name may begin, and nouns of places."""
        named = map(bool, map(self._starts.get, norm, repeat(True)))  # True: not looked up yet
        return list(compress(count(), map(or_, named, map(self.words.nouns.__contains__, norm))))

    def _members(self, tokens: Tokens, first: Spotted, index: int, end: int, taken: bytearray, found: list[Spotted]) -> int:
        """قريتي الجات *والتوخار*: names that no gazetteer knows go on with a list that one of them began."""
        norm, words = tokens.norm, self.words
        while index + 1 < end:
            at = index + (tokens.kind[index] == MARK and norm[index] in _LIST_MARKS)
            if at >= end or tokens.kind[at] != WORD or taken[at] or not is_joined(norm[at]) or len(norm[at]) < 4:
                return index
            name = norm[at][1:]
            if self.starts(norm[at]) or name in words.adjectives or name in words.function or name in words.nouns:
                return index
            if name in words.relations or name in words.demonyms or name in words.never or may_be_inflected(name):
                return index
            one = Spotted(at, at + 1, 1, "", name, first.sentence)
            one.unknown, one.conjunction, one.noun, one.list_of, one.whole = True, True, first.noun, first, at
            found.append(one)
            index = at + 1
        return index

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

    def _best(
        self, tokens: Tokens, index: int, end: int, taken: bytearray, options: tuple[Start, ...], sentence: int
    ) -> Spotted | None:
        """The longest name that begins at `index`; of equally long ones the one with the fewest proclitics."""
        best: Spotted | None = None
        best_rank = (0, 0)
        for option in options:
            if option.lead.conjunction and index and self._is_preposition(tokens.norm[index - 1]):
                continue  # no و comes between a preposition and its noun
            length, hits = self._longest(tokens, index, end, taken, option)
            if hits is None or (length < end and f"{option.lead.stem} {tokens.norm[length]}" in self.words.phrases):
                continue
            name = option.lead.stem if length == index + 1 else self._joined(tokens, index, length, option.lead.stem)
            ordinary = self._ordinary(name)
            rank = (length - index, (2 if hits.exact else 1) - 2 * (ordinary > 0))
            if best is not None and rank <= best_rank:
                continue
            best_rank = rank
            best = Spotted(index, length, option.lead.letters, option.lead.preposition, name, sentence)
            best.conjunction = option.lead.conjunction
            best.candidates = hits.exact or hits.guessed
            best.guessed = not hits.exact
            best.ordinary = ordinary
        return best

    def _is_preposition(self, word: str) -> bool:
        return word in self.words.prepositions and word in self.words.function

    def _longest(self, tokens: Tokens, index: int, end: int, taken: bytearray, option: Start) -> tuple[int, Hits | None]:
        """The end of the longest name that begins with `option`, and what it means."""
        hits: Hits | None = option.hits if option.hits.exact or option.hits.guessed else None
        last = index + 1
        if not option.hits.continues:
            return last, hits
        name = option.lead.stem
        ahead = index + 1
        for _ in range(_LONGEST):
            if ahead >= end or tokens.kind[ahead] != WORD:
                ahead = self._next_word(tokens, ahead, end)
            if ahead < 0 or (taken[ahead] and tokens.norm[ahead] not in self.words.demonyms):
                break
            name = f"{name} {tokens.norm[ahead]}"
            ahead += 1
            longer = self.phrase(name)
            if longer.exact or longer.guessed:
                hits, last = longer, ahead
            if not longer.continues:
                break
        return last, hits

    def _next_word(self, tokens: Tokens, index: int, end: int) -> int:
        """Where the next word of a name stands: here, or after an underscore or quotation mark; -1 for nowhere."""
        kind, norm = tokens.kind, tokens.norm
        if index < end and kind[index] == MARK and norm[index] in "_\"«'":
            index += 1
        return index if index < end and kind[index] == WORD else -1

    def _joined(self, tokens: Tokens, index: int, last: int, stem: str) -> str:
        return " ".join([stem, *(tokens.norm[i] for i in range(index + 1, last) if tokens.kind[i] == WORD)])

    def _ordinary(self, name: str) -> int:
        words = self.words
        if name in words.nouns or name in words.relations or name in words.parts:
            return 3
        if name in words.never:
            return 2
        return 1 if name in words.ordinary or name in words.adverbs else 0

    def _unknown(self, tokens: Tokens, index: int, end: int, taken: bytearray, sentence: int) -> Spotted | None:
        """A name that no gazetteer knows, after a noun that says it is one (بلدة الزر)."""
        noun = self.words.nouns[tokens.norm[index]]
        first = index + 1
        if first < end and tokens.norm[first] == "#":
            return self._tagged(tokens, index, end, taken, sentence)
        listed = noun.plural and noun.kind == "settlement" and first + 1 < end and is_joined(tokens.norm[first + 1])
        if not noun.makes and not listed:
            return self._region(tokens, index, end, taken, sentence) if noun.kind == "region" else None
        quoted = first < end and tokens.norm[first] in _OPENERS and tokens.kind[first] == MARK
        first += quoted
        if first >= end or tokens.kind[first] != WORD or taken[first]:
            return None
        options = self.starts(tokens.norm[first])
        known = self._best(tokens, first, end, taken, options, sentence) if options else None
        if known is not None and not (known.ordinary and tokens.norm[first] in self.words.parts):
            return None
        word = tokens.norm[first]
        words = self.words
        definite = has_article(word)
        part = word in words.parts
        if word.isascii() or word in words.adjectives or word in words.function:
            return None
        governs = word in words.nouns or word in words.relations or word in words.prepositions
        if not part and (len(word) < 3 or governs or word in words.demonyms or word in words.never):
            return None
        if len(word) < 3 and governs:  # "مسجد حي …"
            return None
        if definite and noun.lemma in words.his and may_be_pronoun(tokens.raw(index)):  # "بلده الأصلي": his country
            return None
        if index and is_joined(tokens.norm[index]) and not is_joined(noun.lemma) and tokens.norm[index - 1] in words.function:
            return None  # "من وحي الخيال"
        if noun.makes == "definite" and not (definite or quoted or part):
            return None
        last = first + 1
        if part:
            if last >= end or tokens.kind[last] != WORD or taken[last]:
                return None
            last += 1
        elif (quoted and last < end and tokens.kind[last] == WORD and last + 1 < end and tokens.norm[last + 1] in "\"»'") or (
            last < end and tokens.norm[last] in words.directions and definite
        ):
            last += 1
        elif listed:
            if not definite and may_be_inflected(word):
                return None
        elif not quoted:
            placed = self._placed(tokens, last, end, taken) if noun.makes == "any" else 0
            if not definite and (is_feminine_nisba(word) or (may_be_inflected(word) and not placed)):
                return None
            last = placed or last
        found = Spotted(first, last, 0, "", self._joined(tokens, first, last, word), sentence)
        found.unknown = True
        return found

    def _region(self, tokens: Tokens, index: int, end: int, taken: bytearray, sentence: int) -> Spotted | None:
        """منطقة *النهر الأبيض* بريف جسر الشغور: a noun and its adjective that words of place follow."""
        norm, first, last = tokens.norm, index + 1, index + 3
        if last >= end or not all(tokens.kind[at] == WORD and not taken[at] and has_article(norm[at]) for at in (first, first + 1)):
            return None
        if any(norm[at] in self.words.adjectives or norm[at] in self.words.demonyms for at in (first, first + 1)):
            return None
        leads = norm[last] in self.words.in_ and last + 1 < end
        if norm[last + leads] not in self.words.after:
            return None
        found = Spotted(first, last, 0, "", self._joined(tokens, first, last, norm[first]), sentence)
        found.unknown = True
        return found

    def _tagged(self, tokens: Tokens, index: int, end: int, taken: bytearray, sentence: int) -> Spotted | None:
        """قرية *#غريبة_الشرقية*: a hashtag behind a noun of place is the name as a whole."""
        norm, first = tokens.norm, index + 2
        if first >= end or tokens.kind[first] != WORD or taken[first] or norm[first].isascii():
            return None
        last = first + 1
        while last + 1 < end and norm[last] == "_" and tokens.kind[last + 1] == WORD:
            last += 2
        options = self.starts(norm[first])
        known = self._best(tokens, first, end, taken, options, sentence) if options else None
        if known is not None and known.last >= last:
            return None
        found = Spotted(first, last, 0, "", self._joined(tokens, first, last, norm[first]), sentence)
        found.unknown = True
        return found

    def _placed(self, tokens: Tokens, at: int, end: int, taken: bytearray) -> int:
        """The end of a name of at most three words, one before `at`, when words that place it follow (بريف، شرق، في ريف).

        0 when none follow.
        """
        norm, words = tokens.norm, self.words
        for last in range(at, min(at + 3, end)):
            if norm[last] in words.after or norm[last] in words.relations:
                return last
            pair = norm[last + 1] if last + 1 < end else ""
            if norm[last] in words.function:
                return last if pair in words.after or pair in words.relations or pair in words.nouns else 0
            if tokens.kind[last] != WORD or taken[last] or norm[last] in words.adjectives:
                return 0
            if is_joined(norm[last]) or has_article(norm[last]):
                return 0
        return 0

    def _look_around(self, tokens: Tokens, found: Spotted, begin: int, end: int, before: list[Spotted]) -> None:
        """Reads the words before and after a name: contextual noun, relation, preposition, list, title, hashtag."""
        self.look_back(tokens, found, begin, before)
        self._look_ahead(tokens, found, end)

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
        if found.conjunction or (kind[at] == MARK and norm[at] in _LIST_MARKS):
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
        if norm[at] in words.streets:
            found.evidence += _NO_PLACE
            return
        if found.name.split(" ")[0] not in words.nouns:
            found.person = norm[at] in words.given or norm[at] in words.kin
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
