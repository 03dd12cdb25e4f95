"""Names of places in a list that a noun in the plural begins.

In: `Tokens` at such a noun (قرى، بلدات). Out: `Spotted` names of its list that no gazetteer knows, in text order.
The idea: what stands in a row with names of villages is one too (قرى سرمين *وكفر نعسان* والبارة), so long as it is no word of the
language that goes on with the sentence.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.shapes import AND, has_article, is_counted_or_owned, is_joined, is_nisba, may_be_imperfect
from riwaya.languages.ar.toponyms import Noun
from riwaya.lexicon.match import Matched, Word
from riwaya.reading.places.framed_places import FramedPlaces
from riwaya.reading.places.place_lookup import Spotted
from riwaya.reading.words.marks import COMMAS, LIST_MARKS
from riwaya.text.tokens import MARK, WORD, Tokens

_OPENERS: Final = frozenset("\"«('")
_CLOSERS: Final = frozenset("\"»)'")
_TAG: Final = "#"
_SHORTEST: Final = 3  # letters of a member
_WORDS: Final = 3  # words of a member
_MEMBERS: Final = 14
_PAIR: Final = 2
_NAMING: Final = 12  # tokens from such a noun to what names some of those it speaks of
_KINDS: Final = frozenset(["settlement", "camp"])
_LOOSE: Final = frozenset(["region", "neighbourhood"])  # whose names are often words of the language: مناطق *النزاع والتوتر*


class ListedPlaces(FramedPlaces):
    """What names the words of a list of places make that the gazetteer has not."""

    def _begins_list(self, word: str) -> bool:
        """قرى، بلدتي، مناطق: whether a noun governs a list of the names of places."""
        noun = self.words.nouns[word]
        return noun.plural and (noun.kind in _KINDS or noun.kind in _LOOSE)

    def _listed(self, tokens: Tokens, index: int, end: int, taken: bytearray, sentence: int, matched: Matched) -> list[Spotted]:
        """قرى *الدردارة*، سرمين *وكفر نعسان*: the names of the list behind a noun (at `index`) that no gazetteer knows; none where
        what stands there is no list of at least two."""
        found = self._row(tokens, index, index + 1, end, taken, sentence, matched)
        if self.words.nouns[tokens.norm[index]].kind in _LOOSE:
            return found or self._plain_row(tokens, index, end, taken, sentence, matched)
        if found:
            return found
        named = self._naming(tokens, index, end)
        return self._row(tokens, index, named, end, taken, sentence, matched) if named else []

    def _plain_row(
        self, tokens: Tokens, index: int, end: int, taken: bytearray, sentence: int, matched: Matched
    ) -> list[Spotted]:
        """حيي *الثورة والنهضة*، مناطق *القلعة* والمحفد، جبهتي *الضباب والربيعي* غرب تعز: definite words of the language in a row
        behind such a noun are names where it speaks of two or of quarters, where one of them is known or where what follows says
        where they lie; not مناطق *الصراع والتوتر*."""
        at, members, known, joined, found = index + 1, 0, False, False, list[Spotted]()
        noun = self.words.nouns[tokens.norm[index]]
        while at < end and members < _MEMBERS:
            name = tokens.norm[at][1:] if joined else tokens.norm[at]
            options = tuple(one for one in self.starts(tokens.norm[at]) if one.lead.conjunction == joined)
            best = self._best(tokens, at, end, taken, options, sentence) if options else None
            if best is not None and (not best.ordinary or (best.ordinary == 1 and any(one.curated for one in best.candidates))):
                known, last = True, best.last
            else:
                last = self._plain_name(tokens, at, name, end, taken, matched, known, noun)
                if last == at:
                    break
                member = self._listed_name(tokens, at, last, sentence, joined)
                member.noun, member.conjunction, member.whole = noun, joined, at if members else index
                member.list_of = found[0] if found else None
                found.append(member)
            members, at = members + 1, last
            if not (at < end and tokens.kind[at] == WORD and is_joined(tokens.norm[at]) and has_article(tokens.norm[at][1:])):
                break
            joined = True
        if members < 2 or not found:
            return []
        if known or (noun.lemma not in self.words.loose and (members == _PAIR and tokens.norm[index] != noun.lemma)):
            return found
        quarters = noun.kind == "neighbourhood"
        return found if quarters or (at < end and self._says_where(tokens, at, end)) else []

    def _plain_name(
        self, tokens: Tokens, at: int, name: str, end: int, taken: bytearray, matched: Matched, known: bool, noun: Noun
    ) -> int:
        """The end of a name of a definite word and the adjective behind it, if any, or of a mountain's without the article; `at`
        where it is none. Behind a `known` name no adjective describes the noun."""
        word, words = matched.words[at], self.words
        if word is None or tokens.kind[at] != WORD or taken[at] or len(name) <= _SHORTEST + 1:
            return at
        if not has_article(name):
            bare = noun.lemma in words.natural and (bool(word.given) or not word.known) and name == tokens.norm[at]
            return at + 1 if bare and not may_be_imperfect(name) and not is_counted_or_owned(name) else at
        ground = words.nouns.get(name[2:])
        if (ground is not None and ground.kind != "facility") or (name in words.never and noun.kind == "region" and not known):
            return at  # أحياء *المدينة والريف*
        if word.head is not None or word.people is not None or word.entity is not None or word.demonym is not None:
            return at
        if word.frame_nouns or word.cue_noun is not None or word.function or word.preposition:
            return at
        if name in words.relations or name in words.directions or name in words.demonyms or is_counted_or_owned(name):
            return at
        if not known and (name in words.adjectives or (is_nisba(name) and word.known and not word.given)):
            return at
        last = at + 1
        behind = matched.words[last] if last < end and tokens.kind[last] == WORD else None
        if behind is not None and behind.article and not behind.conjunction and not behind.preposition:
            if not (behind.adjective or tokens.norm[last] in words.directions):
                return at  # أحياء *المدينة القريبة*; مناطق النظام
            last += 1
        return last

    def _naming(self, tokens: Tokens, index: int, end: int) -> int:
        """عدة قرى في الريف *من بينها* سرمين والبارة: the token behind what begins to name some of those spoken of, 0 for none."""
        words, norm = self.words, tokens.norm
        for at in range(index + 1, min(index + _NAMING, end)):
            if norm[at] in words.listing:
                at += at + 1 < end and tokens.kind[at + 1] == MARK and norm[at + 1] == ":"
                return at + 1 if at + 1 < end else 0
            if tokens.kind[at] == MARK and norm[at] not in COMMAS and norm[at] not in _TAG:
                return 0
        return 0

    def _row(
        self, tokens: Tokens, index: int, at: int, end: int, taken: bytearray, sentence: int, matched: Matched
    ) -> list[Spotted]:
        """The names of a list that begins at a token, of the places that a noun (at `index`) speaks of."""
        norm, kind, direct = tokens.norm, tokens.kind, at == index + 1
        opened, found, members = False, list[Spotted](), 0
        while at < end and kind[at] == MARK and norm[at] in _OPENERS:
            at, opened = at + 1, True
        joined = attached = False
        while at < end and members < _MEMBERS:
            if norm[at] in _OPENERS and kind[at] == MARK:
                at, opened = at + 1, True
                continue
            member, last = self._member(tokens, index, at, end, taken, sentence, matched, attached, opened)
            if last == at:
                break
            if member is not None:
                member.noun, member.conjunction = self.words.nouns[norm[index]], joined
                member.whole = index if direct and not members else member.first
                found.append(member)
            members += 1
            at = last
            while at < end and kind[at] == MARK and norm[at] in _CLOSERS:
                at, opened = at + 1, False
            joined, attached, at = self._separator(tokens, at, end)
            if at < 0:
                break
        lone = members == 1 and found and norm[found[0].first] in self.words.parts and at >= 0  # قريتي *تل معروف* وخزنة
        if members < 2 and not lone:
            return []
        for one in found[1:] if found and found[0].whole == index else found:
            one.list_of = found[0] if found[0] is not one else None
        return found

    def _separator(self, tokens: Tokens, at: int, end: int) -> tuple[bool, bool, int]:
        """What parts two members: whether و does, whether it is written onto the next one, and where that begins; -1 where the list
        is over."""
        norm, kind = tokens.norm, tokens.kind
        marked = at < end and kind[at] == MARK and norm[at] in LIST_MARKS
        at += marked
        if at >= end:
            return False, False, -1
        if kind[at] == WORD and norm[at] == AND and at + 1 < end:
            return True, False, at + 1
        if kind[at] == WORD and is_joined(norm[at]):
            return True, True, at
        return False, False, at if marked else -1

    def _member(
        self, tokens: Tokens, index: int, at: int, end: int, taken: bytearray, sentence: int, matched: Matched, attached: bool,
        opened: bool,
    ) -> tuple[Spotted | None, int]:  # fmt: skip
        """The member of a list that begins at a token, None where the gazetteer knows it, and where it ends; `at` for none."""
        norm, kind, words = tokens.norm, tokens.kind, self.words
        first = at + (norm[at] == _TAG)
        if first >= end or kind[first] != WORD or taken[first]:
            return None, at
        options = tuple(one for one in self.starts(norm[first]) if one.lead.conjunction == attached)
        known = self._best(tokens, first, end, taken, options, sentence) if options else None
        last = first + 1
        while last + 1 < end and norm[last] == "_" and kind[last + 1] == WORD:
            last += 2
        if known is not None and not known.ordinary and known.last >= last:
            return None, known.last
        if first > at:
            return self._listed_name(tokens, first, last, sentence, False), last
        name = norm[first][1:] if attached else norm[first]
        word = matched.words[first]
        if word is None or name.isascii() or (len(name) < _SHORTEST and name not in words.parts) or self._is_grammar(name):
            return None, at
        loose = words.nouns[norm[index]].kind in _LOOSE
        if loose and not opened and (word.known or may_be_imperfect(name)):
            return (None, known.last) if known is not None and not known.ordinary else (None, at)
        length = self._length(tokens, first, name, word, end, taken, matched, opened)
        length = length or self._camp(tokens, index, first, name, word, end)
        if not length:
            return (None, known.last) if known is not None and known.ordinary < 2 and opened else (None, at)
        if known is not None and known.last == first + length and known.ordinary < 2:
            return None, known.last
        return self._listed_name(tokens, first, first + length, sentence, name != norm[first]), first + length

    def _listed_name(self, tokens: Tokens, first: int, last: int, sentence: int, joined: bool) -> Spotted:
        """The record of a member, without the و before it."""
        stem = tokens.norm[first][1:] if joined else tokens.norm[first]
        found = Spotted(first, last, int(joined), "", self._joined(tokens, first, last, stem), sentence)
        found.unknown = True
        return found

    def _is_grammar(self, name: str) -> bool:
        """Whether a word is one of those that stand around names, and none itself."""
        words = self.words
        around = name in words.demonyms or name in words.relations or name in words.directions or name in words.generics
        if around or name in words.prepositions:
            return True
        return name not in words.parts and (name in words.function or name in words.nouns)

    def _length(
        self, tokens: Tokens, first: int, name: str, word: Word, end: int, taken: bytearray, matched: Matched, opened: bool
    ) -> int:
        """How many words a member that the gazetteer has not is of; 0 where its words go on with the sentence."""
        strange = not word.known and name not in self.words.adjectives and name not in self.words.never
        parts = name in self.words.parts
        limit = min(first + _WORDS, end)
        last = first + 1
        awaited = parts or bool(word.given)
        while last < limit and self._goes_on(tokens, last, taken, matched, awaited, strange and not has_article(name)):
            last, awaited = last + 1, False
        if parts and last == first + 1:
            return 0
        closed = self._closes(tokens, last, end, taken, matched)
        if strange and not closed and last > first + 1:
            last = first + 1
            closed = self._closes(tokens, last, end, taken, matched)
        if not closed:
            return 1 if strange and not may_be_imperfect(name) and last == first + 1 and has_article(name) else 0
        if opened or parts or strange:
            return 0 if strange and may_be_imperfect(name) and not self._is_placed(tokens, last, end) else last - first
        if word.given and last > first + 1:
            return last - first
        people = word.people is not None and is_counted_or_owned(name)
        telling = word.frame_nouns or word.head or people or word.entity or word.cue_noun or word.frame_verbs or word.verb
        if has_article(name) and not telling and name not in self.words.adjectives and self._is_placed(tokens, last, end):
            return last - first
        return 0

    def _camp(self, tokens: Tokens, index: int, first: int, name: str, word: Word, end: int) -> int:
        """مخيمي الرحمة *والأمل*: 1 for a definite word in a list of camps, which are named after anything."""
        if self.words.nouns[tokens.norm[index]].kind != "camp" or not has_article(name):
            return 0
        return int(not (word.head or word.people or word.entity or word.verb) and self._is_placed(tokens, first + 1, end))

    def _goes_on(self, tokens: Tokens, at: int, taken: bytearray, matched: Matched, awaited: bool, opens: bool) -> bool:
        """*نعسان* of كفر نعسان, *الفوقاني* of محسنلي الفوقاني, *الهوى* of عنيق الهوى (`opens`: behind a strange word without an
        article): whether a word goes on with a name before it."""
        norm, word = tokens.norm[at], matched.words[at]
        if tokens.kind[at] != WORD or taken[at] or word is None or is_joined(norm) or self._leads_in(norm):
            return False
        words = self.words
        if norm in words.after or norm in words.relations or norm in words.function or norm in words.prepositions:
            return False
        if norm in words.demonyms or word.preposition or word.frame_nouns or word.frame_verbs:
            return False
        if word.function and not has_article(norm):
            return False
        if awaited:
            return True
        if opens and has_article(norm) and not (word.head or word.people or word.entity):
            return True
        described = norm in words.directions or norm in words.still or bool(word.adjective)
        return not word.known or bool(word.given) or (has_article(norm) and described)

    def _closes(self, tokens: Tokens, at: int, end: int, taken: bytearray, matched: Matched) -> bool:
        """Whether a name is over before a token: at a mark, و, a preposition, a time or the end."""
        if at >= end or tokens.kind[at] != WORD or taken[at]:
            return True
        norm, words = tokens.norm[at], self.words
        if is_joined(norm) or norm in words.after or norm in words.relations or norm in words.function or self._leads_in(norm):
            return True
        word = matched.words[at]
        return norm in words.prepositions or (word is not None and bool(word.preposition))

    def _is_placed(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether what stands behind a member goes on with the list, or says where its places lie."""
        if at >= end:
            return True
        norm, words = tokens.norm[at], self.words
        if tokens.kind[at] == MARK:
            return norm in LIST_MARKS or norm in _CLOSERS or norm in COMMAS or norm in "._"
        return is_joined(norm) or norm in words.after or norm in words.relations or norm in words.in_ or self._leads_in(norm)


__all__ = ["ListedPlaces"]
