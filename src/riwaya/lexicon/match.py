"""Matching a text against a compiled lexicon in one pass.

In: `Tokens`. Out: for each token a `Word` (clitics, stem, readings), and the multi-word matches that begin there.
The idea: a word's analysis is made once and remembered; a phrase is found by one Aho-Corasick pass over a string that has
one character a token – the number of its stem – so that spaces, quotation marks and clitics never matter.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import Any, Final, NamedTuple, Protocol

import ahocorasick

from riwaya.lexicon import compile as comp
from riwaya.lexicon.compile import Compiled, Reading
from riwaya.text.tokens import BREAK, MARK, Tokens


class Split(Protocol):
    """What a language's clitic rules say of a word."""

    @property
    def stem(self) -> str: ...
    @property
    def conjunction(self) -> str: ...
    @property
    def preposition(self) -> str: ...
    @property
    def future(self) -> bool: ...
    @property
    def article(self) -> bool: ...
    @property
    def suffix(self) -> str: ...
    @property
    def lead(self) -> int: ...
    @property
    def known(self) -> bool: ...
    @property
    def other(self) -> str: ...


class Word:
    """A word form, analysed once and shared by all its occurrences."""

    __slots__ = (
        "adjective",
        "article",
        "conjunction",
        "cue_noun",
        "cue_phrase",
        "cue_verbs",
        "demonym",
        "entity",
        "frame_nouns",
        "frame_verbs",
        "function",
        "future",
        "given",
        "head",
        "idioms",
        "known",
        "lead",
        "light",
        "modifier",
        "noun",
        "number",
        "people",
        "plain",
        "preposition",
        "state",
        "stem",
        "suffix",
        "text",
        "verb",
    )  # fmt: skip

    def __init__(self, text: str, split: Split, readings: tuple[Reading, ...], number: int, classes: list[str]) -> None:
        self.text = text
        self.stem = split.stem
        self.conjunction = split.conjunction
        self.preposition = split.preposition
        self.future = split.future
        self.article = split.article
        self.suffix = split.suffix
        self.lead = split.lead
        self.known = split.known
        self.number = number  # code point of this stem in the automaton's string; 0 for an unknown one
        self.cue_verbs: tuple[Reading, ...] = ()
        self.frame_verbs: tuple[Reading, ...] = ()
        self.frame_nouns: tuple[Reading, ...] = ()
        self.light: Reading | None = None
        self.verb: Reading | None = None  # the first finite verb reading of any kind
        self.cue_noun: Reading | None = None
        self.cue_phrase: Reading | None = None
        self.entity: Reading | None = None
        self.head: Reading | None = None
        self.demonym: Reading | None = None
        self.people: Reading | None = None
        self.state: Reading | None = None
        self.modifier: Reading | None = None
        self.noun = False  # an ordinary noun
        self.adjective = False  # an ordinary adjective
        self.idioms: tuple[Reading, ...] = ()  # verbs that with the words of their tail name no act
        self.given = False
        self.plain = False  # also an ordinary verb
        self.function = ""
        for reading in readings:
            self._take(reading, classes)

    def _take(self, reading: Reading, classes: list[str]) -> None:
        category = reading.category
        finite = category in (comp.CUE_VERB, comp.FRAME_VERB, comp.LIGHT_VERB, comp.VERB)
        if finite:
            if self.article:
                return
            if self.preposition and reading.tense != comp_jussive(reading):
                return
            if self.future and reading.tense != 2:
                return
        elif self.future:
            return
        if category == comp.CUE_VERB:
            self.cue_verbs += (reading,)
        elif category == comp.FRAME_VERB:
            self.frame_verbs += (reading,)
        elif category == comp.VERB:
            self.plain = True
        elif category == comp.LIGHT_VERB:
            if self.light is None or (reading.tense == 1, reading.loaded) > (self.light.tense == 1, self.light.loaded):
                self.light = reading  # a past comes first (تلقى before ألقى), then one whose subject does the act (أجرى)
        elif category == comp.CUE_NOUN:
            self.cue_noun = self.cue_noun or reading
        elif category == comp.CUE_PHRASE:
            self.cue_phrase = self.cue_phrase or reading
        elif category == comp.FRAME_NOUN:
            self.frame_nouns += (reading,)
        elif category == comp.ENTITY:
            article = -2 - reading.tail
            if article == comp.EITHER or bool(article) == self.article:
                self.entity = self.entity or reading
        elif category == comp.HEAD:
            self.head = self.head or reading
        elif category == comp.DEMONYM:
            self.demonym = self.demonym or reading
        elif category == comp.PEOPLE:
            self.people = self.people or reading
        elif category == comp.STATE:
            if -2 - reading.tail == comp.EITHER or bool(-2 - reading.tail) == self.article:
                self.state = self.state or reading
        elif category == comp.MODIFIER:
            self.modifier = self.modifier or reading
        elif category == comp.IDIOM:
            self.idioms += (reading,)
        elif category == comp.NOUN:
            self.noun = True
        elif category == comp.ADJECTIVE:
            self.adjective = True
        elif category == comp.GIVEN_NAME:
            self.given = not self.article
        elif category == comp.FUNCTION and not self.function and not self.article:
            self.function = classes[reading.ref]
        if finite and reading.tense != 4 and (self.verb is None or (self.verb.tense == 3 and reading.tense != 3)):
            self.verb = reading


def comp_jussive(reading: Reading) -> int:
    """The tense a finite verb must have after ل (لِيفعل): imperfect or jussive; anything else never follows it."""
    return reading.tense if reading.tense in (2, 3) else -1


class Match(NamedTuple):
    """A phrase of several words: token range (end exclusive) and what it is."""

    first: int
    last: int
    reading: Reading


class Matched(NamedTuple):
    """The result for one text: a `Word` a token (None for marks and breaks), phrases by first token, longest first."""

    words: list[Word | None]
    phrases: dict[int, list[Match]]


_FIRST_NUMBER: Final = 0x100
_SKIPPED: Final = frozenset("«»\"'#_")
_MEMO_LIMIT: Final = 400_000
_NONE: Final = chr(1)


class Matcher:
    """Matches texts; holds a memo of analysed words, so share one a process."""

    def __init__(self, lexicon: Compiled, split: Callable[[str, Container[str]], Split]) -> None:
        self.lexicon = lexicon
        self.entries = lexicon.entries
        self._split = split
        self._classes = [word.class_ for word in lexicon.entries.functions]
        self._memo: dict[str, Word] = {}
        self._numbers: dict[str, int] = {}
        self._automaton: Any = ahocorasick.Automaton(ahocorasick.STORE_ANY)
        grouped: dict[str, list[tuple[tuple[int, ...], tuple[str, ...], Reading]]] = {}
        for phrase in lexicon.phrases:
            key = "".join(chr(self._number(stem)) for stem in phrase.stems)
            grouped.setdefault(key, []).append((phrase.articles, phrase.proclitics, phrase.reading))
        for key, values in grouped.items():
            self._automaton.add_word(key, (len(key), values))
        if grouped:
            self._automaton.make_automaton()
        self._find: Callable[[str], Any] = self._automaton.iter if grouped else lambda text: ()

    def _number(self, stem: str) -> int:
        number = self._numbers.get(stem)
        if number is None:
            number = _FIRST_NUMBER + len(self._numbers)
            if number >= 0xD800:
                number += 0x2000  # keep clear of surrogates
            self._numbers[stem] = number
        return number

    def word(self, text: str) -> Word:
        """The analysis of one folded word form."""
        found = self._memo.get(text)
        if found is None:
            if len(self._memo) > _MEMO_LIMIT:
                self._memo.clear()
            split = self._split(text, self.lexicon.words)
            readings = self.lexicon.words.get(split.stem, ()) if split.known else ()
            if split.other:
                readings += self.lexicon.words.get(split.other, ())
            found = Word(text, split, readings, self._numbers.get(split.stem, 0), self._classes)
            self._memo[text] = found
        return found

    def match(self, tokens: Tokens) -> Matched:
        """Analyses every word and finds all phrases, each tied to its tokens."""
        memo, word = self._memo, self.word
        words: list[Word | None] = []
        characters: list[str] = []
        positions: list[int] = []
        for index, text in enumerate(tokens.norm):
            kind = tokens.kind[index]
            if kind == MARK or kind == BREAK:
                words.append(None)
                if text not in _SKIPPED:
                    characters.append(_NONE)
                    positions.append(index)
                continue
            found = memo.get(text)
            if found is None:
                found = word(text)
            words.append(found)
            characters.append(chr(found.number) if found.number else _NONE)
            positions.append(index)
        phrases: dict[int, list[Match]] = {}
        for end, (length, values) in self._find("".join(characters)):
            begin = end - length + 1
            first, last = positions[begin], positions[end] + 1
            for articles, proclitics, reading in values:
                if self._fits(words, positions, begin, articles, proclitics):
                    phrases.setdefault(first, []).append(Match(first, last, reading))
        for matches in phrases.values():
            if len(matches) > 1:
                matches.sort(key=lambda match: -match.last)
        return Matched(words, phrases)

    @staticmethod
    def _fits(
        words: list[Word | None], positions: list[int], begin: int, articles: tuple[int, ...], proclitics: tuple[str, ...]
    ) -> bool:
        for offset, article in enumerate(articles):
            found = words[positions[begin + offset]]
            if found is None:
                return False
            if article != comp.EITHER and bool(article) != found.article:
                return False
            if offset and found.conjunction + found.preposition + ("+" if found.suffix else "") != proclitics[offset]:
                return False
        return True
