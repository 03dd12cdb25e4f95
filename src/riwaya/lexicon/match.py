"""Matching a text against a compiled lexicon in one pass.

In: `Tokens`. Out: for each token a `Word` (clitics, stem, readings), and the multi-word matches that begin there.
The idea: a word's analysis is made once and remembered; a phrase is a path of stems in a tree, walked only from a word that
begins one, so that spaces, quotation marks and clitics never matter.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Container, Iterator, Mapping
from itertools import compress, count, repeat
from typing import Final, Protocol

import msgspec

from riwaya.lexicon import compile as comp
from riwaya.lexicon.compile import Compiled, Phrase, Reading
from riwaya.lexicon.packed import Packed
from riwaya.text.tokens import MARK, Tokens

# Bits of `Word.marks`.
BEGINNING: Final = 1  # it begins phrases
VERBAL: Final = 2  # it may be a finite verb
NAMING: Final = 4  # an entity or a nationality
IDIOMATIC: Final = 8  # with the words of a tail it names no act
ACTING: Final = 16  # a noun of an act
MEANING: Final = 32  # it may name somebody, an act or a number, or is a word of grammar
WANTED: Final = 64  # it may be a word of a tail, as far as anybody asked
FRESH: Final = 128  # the chunker has not asked for its traits yet
# Bits of `Word.classes`: lists of word forms that a language gives the matcher, so that no stage looks up every word in its own.
TIMING: Final = 1  # a time may begin with it
COUNTING: Final = 2  # a quantity may
NATIONAL: Final = 4  # an adjective of a nation
PLACING: Final = 8  # a noun that stands before the name of a place
ANNOUNCING: Final = 16  # a border, a coast, or a noun that stands for a place named before
SOMEBODY: Final = 32  # it may name somebody or a state
SPEAKING: Final = 64  # a verb, a participle or a noun that reports
OPEN: Final = 128  # the name of a place may begin with it, as far as anybody asked
_WITH: Final = {bit: bytes(int(bool(bits & bit)) for bits in range(256)) for bit in (*(1 << at for at in range(8)), PLACING | OPEN)}


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


class Branch:
    """The phrases that begin with the same stems: those that end here, and by their next stem those that go on."""

    __slots__ = ("ends", "goes_on")

    def __init__(self) -> None:
        self.ends: list[Phrase] = []
        self.goes_on: dict[str, Branch] = {}


class Word:
    """A word form, analysed once and shared by all its occurrences."""

    __slots__ = (
        "adjective",
        "article",
        "begins",
        "classes",
        "conjunction",
        "cue_noun",
        "cue_phrase",
        "cue_verbs",
        "demonym",
        "domain",
        "entity",
        "fixed",
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
        "mark",
        "marks",
        "modifier",
        "nominal",
        "noun",
        "noun_alone",
        "people",
        "plain",
        "preposition",
        "state",
        "stem",
        "suffix",
        "text",
        "traits",
        "verb",
        "wanted",
    )  # fmt: skip

    def __init__(self, text: str, split: Split, readings: tuple[Reading, ...], begins: Branch | None, classes: list[str]) -> None:
        self.text = text
        self.stem = split.stem
        self.conjunction = split.conjunction
        self.preposition = split.preposition
        self.future = split.future
        self.article = split.article
        self.suffix = split.suffix
        self.lead = split.lead
        self.known = split.known
        self.begins = begins  # the phrases whose first stem is this one
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
        # What the stages ask of a word form, kept with it once it was asked; None: not asked yet, so that they are only to be read
        # by who asks (`Knowledge.wanted`, `.acts_of`, `.domain`, `times`), or a report is read by what others before it held.
        self.wanted: tuple[str, ...] | None = None  # the words of tails that it may be
        self.fixed: dict[str, list[int]] | None = None  # the numbers of `frame_verbs` by their first fixed word, "" for none
        self.domain: str | None = None  # the other domain that it speaks of (sport, markets), "" for none
        self.mark: int | None = None  # which finite verb it is for the reading of times
        self.traits = 0  # which rules of the chunker may concern it, see `reading.traits`
        self.classes = 0
        self.given = False
        self.plain = False  # also an ordinary verb
        self.function = ""
        for reading in readings:
            self._take(reading, classes)
        self._sum_up()

    def _sum_up(self) -> None:
        """What is asked of every word of a text, once its readings are known."""
        begins = self.begins
        self.nominal = bool(  # may be a noun
            self.frame_nouns or self.head or self.entity or self.cue_noun or self.demonym or self.people
            or self.noun or self.function in ("quant", "noun")
        )  # fmt: skip
        naming: object = self.entity or self.head or self.demonym or self.people
        named = bool(naming or self.state or self.given)
        speaks = bool(self.cue_verbs) or self.cue_noun is not None
        self.classes = (SOMEBODY if named else 0) | (SPEAKING if speaks else 0)
        self.marks = (  # what is asked of every word of a text
            (BEGINNING if begins is not None else 0)
            | (VERBAL if self.verb is not None else 0)
            | (NAMING if self.entity is not None or self.demonym is not None else 0)
            | (IDIOMATIC if self.idioms else 0)
            | (ACTING if self.frame_nouns else 0)
            | (MEANING if naming or self.state or self.given or self.function or self.frame_nouns else 0)
            | WANTED
            | FRESH
        )
        self.noun_alone = self.known and self.nominal and not (self.verb or self.cue_verbs or self.frame_verbs)

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
        elif self.future and (category != comp.FUNCTION or classes[reading.ref] != "kan"):
            return  # *ستكون* is as much an auxiliary as تكون
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
            if reading.tail == -1 or self.article:
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
            if not (self.suffix and classes[reading.ref] == "prepron"):  # خلفته, معناه: no pronoun takes another one
                self.function = classes[reading.ref]
        if finite and reading.tense != 4 and (self.verb is None or (self.verb.tense == 3 and reading.tense != 3)):
            self.verb = reading


def comp_jussive(reading: Reading) -> int:
    """The tense a finite verb must have after ل (لِيفعل): imperfect or jussive; anything else never follows it."""
    return reading.tense if reading.tense in (2, 3) else -1


class Match(msgspec.Struct, frozen=True, gc=False):
    """A phrase of several words: token range (end exclusive) and what it is."""

    first: int
    last: int
    reading: Reading


class Matched(msgspec.Struct, frozen=True, gc=False):
    """The result for one text: a `Word` a token (None for marks and breaks), phrases by first token, longest first."""

    words: list[Word | None]
    phrases: dict[int, list[Match]]
    marks: bytearray  # `Word.marks` a token, 0 for marks and breaks
    classes: bytearray  # `Word.classes` a token

    def where(self, mark: int, first: int = 0, last: int | None = None) -> Iterator[int]:
        """The tokens, of those from `first` to `last`, whose word has a mark: no other is looked at one by one."""
        return compress(count(first), self.with_mark(mark, first, last))

    def with_mark(self, mark: int, first: int = 0, last: int | None = None) -> bytearray:
        """1 for each of these tokens whose word has a mark, else 0."""
        return self.marks[first:last].translate(_WITH[mark])

    def with_class(self, bits: int) -> bytearray:
        """1 for each token whose word is of a class, else 0."""
        return self.classes.translate(_WITH[bits])

    def close(self, token: int) -> None:
        """Notes that no name of a place begins with the word form of a token."""
        word = self.words[token]
        if word is not None:
            word.classes &= ~OPEN

    def of_class(self, bits: int) -> list[int]:
        """The tokens whose word is of a class, in text order."""
        return [match.start() for match in _ONE.finditer(self.classes.translate(_WITH[bits]))]


_SKIPPED: Final = frozenset("«»\"'#_")
_MEMO_LIMIT: Final = 200_000  # word forms, half a kilobyte each


_marks: Final = operator.attrgetter("marks")
_classes: Final = operator.attrgetter("classes")
_ONE: Final = re.compile(b"\1")


class _Empty:
    """What is said of no word."""

    __slots__ = ("article", "conjunction", "future", "known", "lead", "other", "preposition", "stem", "suffix")

    def __init__(self) -> None:
        self.stem = self.conjunction = self.preposition = self.suffix = self.other = ""
        self.future = self.article = self.known = False
        self.lead = 0


def _nothing() -> Word:
    """What stands for marks and breaks while bits are read off."""
    found = Word("", _Empty(), (), None, [])
    found.marks = found.classes = 0
    return found


_NOTHING: Final = _nothing()


class _Without:
    """The stems of a lexicon but one."""

    def __init__(self, stems: Container[str], left_out: str) -> None:
        self._stems = stems
        self._left_out = left_out

    def __contains__(self, stem: object) -> bool:
        return stem != self._left_out and stem in self._stems


class Matcher:
    """Matches texts; holds a memo of analysed words, so share one a process."""

    def __init__(
        self, lexicon: Compiled, split: Callable[[str, Container[str]], Split], classes: Mapping[int, Container[str]] | None = None
    ) -> None:
        """`classes`: word forms, folded, by their bit of `Word.classes`."""
        self._listed = dict(classes or {})
        self.lexicon = lexicon
        self.entries = lexicon.entries
        self._split = split
        self._classes = [word.class_ for word in lexicon.entries.functions]
        self._memo: dict[str, Word] = {}
        self._branches: dict[str, Branch] = {}
        self._stems: Container[str] = lexicon.words.stems if isinstance(lexicon.words, Packed) else lexicon.words

    def word(self, text: str) -> Word:
        """The analysis of one folded word form."""
        found = self._memo.get(text)
        if found is None:
            if len(self._memo) > _MEMO_LIMIT:
                self._memo.clear()
            split = self._split(text, self._stems)
            readings = self.lexicon.words.get(split.stem, ()) if split.known else ()
            if split.other:
                readings += self.lexicon.words.get(split.other, ())
            found = Word(text, split, readings, self._begun_by(split.stem), self._classes)
            found.classes |= sum((bit for bit, forms in self._listed.items() if text in forms), OPEN)
            self._memo[text] = found
        return found

    def list_forms(self, bit: int, forms: frozenset[str]) -> None:
        """Adds a list of word forms, folded, with their bit of `Word.classes`, before any text is matched."""
        self._listed[bit] = forms

    def _begun_by(self, stem: str) -> Branch | None:
        """The phrases whose first stem is this one."""
        found = self._branches.get(stem)
        if found is None and stem in self.lexicon.phrases:
            found = self._branches[stem] = Branch()
            for phrase in self.lexicon.phrases[stem]:
                branch = found
                for following in phrase.stems[1:]:
                    branch = branch.goes_on.setdefault(following, Branch())
                branch.ends.append(phrase)
        return found

    def with_pronoun(self, text: str) -> Word | None:
        """The analysis of a word form as a shorter word and a pronoun (نقل+ه, not نقلة); None where there is none."""
        stems = _Without(self._stems, text)
        split = self._split(text, stems)
        if (split.conjunction or split.preposition) and not split.suffix:
            split = self._split(text, _Without(stems, split.stem))  # وصف+ه, not و+صفة
        readings = self.lexicon.words.get(split.stem, ()) if split.known and split.suffix else ()
        return Word(text, split, readings, self._begun_by(split.stem), self._classes) if readings else None

    def with_conjunction(self, text: str) -> Word | None:
        """The analysis of a word form as a conjunction and a shorter word (و+ردت, not وردت); None where there is none."""
        split = self._split(text, _Without(self._stems, text))
        readings = self.lexicon.words.get(split.stem, ()) if split.known and split.conjunction else ()
        return Word(text, split, readings, self._begun_by(split.stem), self._classes) if readings else None

    def name(self, word: Word, lead: int = 0) -> Word:
        """A word form as a name of which the lexicon says nothing, behind a conjunction of `lead` letters (ودان, not و+دان)."""
        split = _Empty()
        split.known, split.lead, split.conjunction = True, lead, word.text[:lead]
        split.article = word.article and not (word.conjunction or word.preposition)
        split.stem = word.stem if split.article else word.text[lead:]
        return Word(word.text, split, (), None, self._classes)

    def match(self, tokens: Tokens) -> Matched:
        """Analyses every word and finds all phrases, each tied to its tokens."""
        norm, kind = tokens.norm, tokens.kind
        known: list[Word] = list(map(self._memo.get, norm, repeat(_NOTHING)))
        for index in compress(count(), map(operator.is_, known, repeat(_NOTHING))):
            if kind[index] < MARK:
                known[index] = self.word(norm[index])
        marks, classes = bytearray(map(_marks, known)), bytearray(map(_classes, known))
        words: list[Word | None] = [*known]
        for index in tokens.marks:
            words[index] = None
        phrases: dict[int, list[Match]] = {}
        matched = Matched(words, phrases, marks, classes)
        for first in matched.where(BEGINNING, 0, -1):
            begins, following = known[first].begins, words[first + 1]
            if begins is not None and (following is None or following.stem in begins.goes_on):  # nearly none
                found = self._phrases_from(first, known[first], begins, words, norm)
                if found:
                    phrases[first] = found
        return matched

    @staticmethod
    def _phrases_from(first: int, begin: Word, branch: Branch, words: list[Word | None], norm: list[str]) -> list[Match]:
        """The phrases that begin with the word `begin`, at the token `first`, the longest first."""
        found: list[Match] = []
        passed = [begin]
        for index in range(first + 1, len(words)):
            word = words[index]
            if word is None:
                if norm[index] in _SKIPPED:
                    continue
                break
            following = branch.goes_on.get(word.stem)
            if following is None:
                break
            branch = following
            passed.append(word)
            if branch.ends:
                at = 0  # longer ones stand before shorter ones
                for phrase in branch.ends:
                    if _fits(phrase, passed):
                        found.insert(at, Match(first, index + 1, phrase.reading))
                        at += 1
        return found


def _fits(phrase: Phrase, words: list[Word]) -> bool:
    """Whether words whose stems are those of the phrase have its articles and, but for the first, its proclitics.

    A name or office that governs its second word has no pronoun on the first: رئيسها الولايات المتحدة. An act whose first word with
    the article names a force governs nothing: اقتحم الاحتلال مدينة جنين.
    """
    if words[0].suffix and phrase.reading.category in (comp.ENTITY, comp.HEAD):
        if phrase.articles[0] != comp.WITH and comp.WITH in phrase.articles[1:2]:
            return False
    if words[0].article and words[0].head is not None and phrase.reading.category == comp.FRAME_NOUN:
        second = words[1]
        described = second.adjective or second.modifier is not None or second.demonym is not None
        if not (described or (second.article and not second.noun) or second.preposition or second.conjunction or second.function):
            return False
    own = phrase.reading.category == comp.CUE_PHRASE and phrase.reading.tense == comp.OWN
    if own and not words[-1].suffix:
        return False
    for offset, (word, article) in enumerate(zip(words, phrase.articles, strict=True)):
        if article != comp.EITHER and bool(article) != word.article:
            return False
        wanted = phrase.proclitics[offset]
        if offset and word.conjunction + word.preposition + ("+" if word.suffix else "") != wanted:
            whose = phrase.reading.category == comp.FRAME_NOUN or own
            whose = whose and offset + 1 == len(words)  # سحب *قواته*, على حد *قوله*
            if not whose or word.conjunction + word.preposition + "+" != wanted + "+":
                return False
    return True
