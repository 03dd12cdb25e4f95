"""Names of places that quotation marks, or what stands behind them, set off.

In: `Tokens` at a noun of a place. Out: `Spotted` with `unknown` set, the name as it is written.
The idea: behind a noun of place that is no part of what is described, words in quotation marks are a name (منطقة «المرتفع»), and so
is a word with its adjective, or a word without the article that describes nothing, where the next words say where it lies.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.shapes import (
    IN,
    has_article,
    has_prefix,
    is_counted_or_owned,
    is_joined,
    is_nisba,
    is_plainly_written,
    may_be_participle,
    takes_feminine,
)
from riwaya.lexicon.match import Matched, Word
from riwaya.reading.places.place_lookup import Spotted
from riwaya.reading.places.unknown_places import UnknownPlaces
from riwaya.text.tokens import MARK, WORD, Tokens

_OPENERS: Final = frozenset("\"«'")
_CLOSERS: Final = frozenset("\"»'")
_QUOTED: Final = 3  # words of a name in quotation marks
_SHORTEST: Final = 3  # letters of a name
_GROUND: Final = frozenset(["region", "facility", "water"])
_FOREIGN: Final = frozenset(["admin1", "settlement"])  # whose names abroad are of several words that nobody knows


class FramedPlaces(UnknownPlaces):
    """What names of places the words around them make."""

    def _unknown_or_framed(
        self, tokens: Tokens, index: int, end: int, taken: bytearray, sentence: int, matched: Matched | None = None
    ) -> Spotted | None:
        """A name that no gazetteer knows, after a noun that says it is one."""
        found = self._unknown(tokens, index, end, taken, sentence, matched)
        if matched is None or index + 2 >= end or self.words.nouns[tokens.norm[index]].plural:
            return found
        if not is_plainly_written(tokens.raw(index)):
            return found  # وأدى
        if found is None:
            found = self._quoted(tokens, index, end, taken, sentence, matched)
        if found is None:
            found = self._described(tokens, index, end, taken, sentence, matched)
        if found is None:
            found = self._of_ground(tokens, index, end, taken, sentence, matched)
        return found or self._quarter(tokens, index, end, taken, sentence, matched)

    def _quoted(
        self, tokens: Tokens, index: int, end: int, taken: bytearray, sentence: int, matched: Matched
    ) -> Spotted | None:
        """جبهة *«عكد»* بمحافظة، منطقة *«رأس العين»*: the words in quotation marks behind a noun of place; behind one that is said
        of what is no place too (جبهة «الإنقاذ») only where what follows says where it lies."""
        norm, kind, words = tokens.norm, tokens.kind, self.words
        if kind[index + 1] != MARK or norm[index + 1] not in _OPENERS:
            return None
        first = last = index + 2
        while last < end and last - first < _QUOTED and kind[last] == WORD and not taken[last]:
            word = matched.words[last]
            if word is None or word.head is not None or word.people is not None or word.entity is not None or word.verb is not None:
                return None
            last += 1
        if last == first or last >= end or norm[last] not in _CLOSERS or norm[first].isascii() or len(norm[first]) < _SHORTEST:
            return None
        if self._is_known(tokens, first, end, taken, sentence):
            return None
        noun = words.nouns[norm[index]]
        where = last + 1 < end and self._says_where(tokens, last + 1, end)
        if not where and (noun.kind not in ("region", "settlement", "admin2", "admin1") or noun.lemma in words.loose):
            return None
        return self._made(tokens, first, last, sentence)

    def _described(
        self, tokens: Tokens, index: int, end: int, taken: bytearray, sentence: int, matched: Matched
    ) -> Spotted | None:
        """منطقة *المحطة القديمة* في مدينة درنة: a word and its adjective, both with the article, that what follows says to lie
        somewhere; not where the adjective is that of the noun of place (المنطقة)."""
        norm, kind, words = tokens.norm, tokens.kind, self.words
        first, last = index + 1, index + 3
        noun = words.nouns[norm[index]]
        if noun.kind not in ("region", "neighbourhood") or noun.lemma in words.loose or has_article(norm[index]):
            return None
        if last >= end or not self._says_where(tokens, last, end):
            return None
        for at in (first, first + 1):
            word = matched.words[at]
            if kind[at] != WORD or taken[at] or word is None or not has_article(norm[at]):
                return None
            if norm[at] in words.directions:
                continue
            if word.head is not None or word.people is not None or word.demonym is not None or word.entity is not None:
                return None
            if (word.frame_nouns and word.stem not in words.nouns) or norm[at] in words.demonyms:
                return None
        if self._is_known(tokens, first, end, taken, sentence):
            return None  # ريف *القلمون الشرقي*
        name, adjective = matched.words[first], matched.words[first + 1]
        if name is None or adjective is None or norm[first] in words.adjectives or norm[first] in words.directions:
            return None
        if is_nisba(norm[first]) or name.adjective or name.modifier is not None:
            return None  # المنطقة الصناعية الجديدة
        if not (norm[first + 1] in words.directions or adjective.adjective or norm[first + 1] in words.adjectives):
            return None
        return self._made(tokens, first, last, sentence)

    def _of_ground(
        self, tokens: Tokens, index: int, end: int, taken: bytearray, sentence: int, matched: Matched
    ) -> Spotted | None:
        """منطقة *بساتين الزهور* في لحج، حي *مساكن البحر*، شرق المدينة، وادي *سلام* (غرب الموصل): behind a noun of place another one
        with the word or two that name it, behind a mountain or a valley any noun, where what follows says where that lies."""
        norm, kind, words, first = tokens.norm, tokens.kind, self.words, index + 1
        noun = words.nouns[norm[index]]
        ground = norm[first] in words.grounds or norm[first] in words.parts or norm[first] in words.nouns
        natural = (noun.makes == "any" and noun.kind == "region") or noun.lemma in words.natural
        if not (ground or natural) or kind[first] != WORD or taken[first] or has_article(norm[first]) or noun.lemma in words.loose:
            return None
        if self._is_named(tokens, first, end, taken, sentence) or self._is_known(tokens, first + 1, end, taken, sentence):
            return None  # وادي *دوفس*, مطار مدينة *عدن*
        if norm[first] in words.nouns:
            inner = words.nouns[norm[first]]
            if inner.plural or inner.kind not in _GROUND:
                return None
            if self._unknown_or_framed(tokens, first, end, taken, sentence, matched) is not None:
                return None  # منطقة وادي *دوفس*: the inner noun makes the name
        for last in range(first + ground, min(first + _QUOTED, end)):
            word = matched.words[last]
            if kind[last] != WORD or taken[last] or word is None or not self._may_name(norm[last], word):
                return None
            if last + 1 < end and self._says_where(tokens, last + 1, end):
                return self._made(tokens, first, last + 1, sentence)
            if natural and not ground:
                return None
        return None

    def _is_known(self, tokens: Tokens, at: int, end: int, taken: bytearray, sentence: int, last: int = 0) -> bool:
        """Whether a name of the gazetteer that is no ordinary word begins at a token, and goes on to token `last` at least."""
        options = self.starts(tokens.norm[at]) if at < end else ()
        known = self._best(tokens, at, end, taken, options, sentence) if options else None
        return known is not None and not known.ordinary and known.last >= last

    def _is_named(self, tokens: Tokens, at: int, end: int, taken: bytearray, sentence: int) -> bool:
        """Whether a name of the gazetteer begins at a token that is no noun of ground, or one of several words."""
        ground = tokens.norm[at] in self.words.grounds or tokens.norm[at] in self.words.nouns
        return self._is_known(tokens, at, end, taken, sentence, at + 1 + ground)

    def _may_name(self, norm: str, word: Word) -> bool:
        """Whether a word may be what a piece of ground is named after: no adjective, no act, nobody's, no word of grammar."""
        words = self.words
        if word.adjective or word.modifier is not None or word.frame_nouns or word.function or word.cue_noun is not None:
            return False
        if word.head is not None or word.people is not None or word.demonym is not None or word.entity is not None:
            return False
        if word.preposition or word.conjunction or word.suffix or len(norm) < _SHORTEST or norm in words.function:
            return False
        if norm in words.adjectives or norm in words.relations or norm in words.prepositions or norm in words.generics:
            return False
        if is_nisba(norm) and not has_article(norm) and not (word.given or word.noun):
            return False  # سد *ترابي*
        return norm not in words.directions and not is_counted_or_owned(norm) and (word.given is not None or not word.verb)

    def _quarter(
        self, tokens: Tokens, index: int, end: int, taken: bytearray, sentence: int, matched: Matched
    ) -> Spotted | None:
        """في حي *نزال* وسط المدينة: behind a quarter's noun that a preposition governs a word that is no adjective, where what
        follows says where it lies; behind that of a division abroad two words that nobody knows."""
        norm, words, first = tokens.norm, self.words, index + 1
        word, noun = matched.words[first], words.nouns[norm[index]]
        if word is None or tokens.kind[first] != WORD or taken[first] or has_article(norm[first]) or len(norm[first]) <= _SHORTEST:
            return None
        if noun.kind == "neighbourhood" and self._is_named(tokens, first, end, taken, sentence):
            return None  # حي *جوبر*
        if noun.kind in _FOREIGN and noun.strange and not word.known and not is_joined(norm[first + 1]):
            last = first + 2
            second = matched.words[first + 1]
            foreign = second is not None and not second.known and not has_article(norm[first + 1]) and not taken[first + 1]
            if foreign and last < end and self._says_where(tokens, last, end):
                return self._made(tokens, first, last, sentence)
        if noun.kind != "neighbourhood" or noun.plural or first + 1 >= end or not self._says_where(tokens, first + 1, end):
            return None
        before = norm[index - 1] if index else ""
        if not (before in words.prepositions or before in words.in_ or (norm[index][0] == IN and norm[index][1:] in words.nouns)):
            return None
        if word.adjective or word.modifier is not None or word.head is not None or word.frame_nouns or word.function or word.people:
            return None
        if norm[first] in words.adjectives or norm[first] in words.function or norm[first] in words.nouns:
            return None
        if norm[first] in words.grounds:
            return None
        if norm[first] in words.relations or norm[first] in words.prepositions or word.preposition or word.conjunction:
            return None
        if is_nisba(norm[first]) or may_be_participle(norm[first]) or is_counted_or_owned(norm[first]) or has_prefix(norm[first]):
            return None
        if takes_feminine(tokens.raw(first)):
            return None
        return self._made(tokens, first, first + 1, sentence)


__all__ = ["FramedPlaces"]
