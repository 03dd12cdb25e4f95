"""What the stages share while one report is read.

In: an `Input`. Out: a `Draft`: tokens, their analyses, and what each stage has found so far, all in token indexes.
The idea: one mutable object with a life of milliseconds; the `Document` made from it at the end is immutable.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from operator import attrgetter
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from riwaya.lexicon.compile import IDIOM, Reading
from riwaya.lexicon.load import Entries
from riwaya.lexicon.match import SOMEBODY, WANTED, Match, Matched, Word
from riwaya.reading.knowledge import Knowledge
from riwaya.reading.words.glued import part_accounts, part_lines
from riwaya.records import ActorKind, Effect, Input, Modality, Stance
from riwaya.text.quotes import Quotes, find_quotes
from riwaya.text.sentences import split_sentences
from riwaya.text.tokens import Tokens

if TYPE_CHECKING:
    from riwaya.languages.ar.quantities import QuantityMention
    from riwaya.reading.places.place_mentions import PlaceMention
    from riwaya.reading.questions import Question, Questions
    from riwaya.reading.times.times import TimeMention

# Kinds of chunks.
VERB: Final = 1  # a finite verb
PARTICIPLE: Final = 2  # a circumstantial participle of a cue (مشيرا)
NOUNS: Final = 3  # a noun phrase; `prep` when a preposition governs it
COMPLEMENTIZER: Final = 4  # أن، إن
RELATIVE: Final = 5  # الذي
CONJUNCTION: Final = 6  # a conjunction that is a word (لكن، فيما، بعدما)
NEGATION: Final = 7
PARTICLE: Final = 8  # قد، سوف
AUXILIARY: Final = 9  # كان
PRONOUN: Final = 10  # هو، or a preposition with a pronoun (`prep`)
TIME: Final = 11
MARK: Final = 12  # punctuation; `text` tells which
OPEN: Final = 13  # a long quotation begins
CLOSE: Final = 14
CUE_PHRASE: Final = 15  # وفقا ل، بحسب
ADVERB: Final = 16

MENTIONS: Final = 400  # actors that are looked back over; in sixty sentences of a newspaper there are fewer


class Chunk(msgspec.Struct, eq=False):
    """A piece of a sentence: token range (end exclusive) with its kind, its head and what leads it."""

    kind: int
    first: int
    last: int
    head: int
    text: str = ""
    prep: str = ""
    conj: str = ""
    word: Word | None = None
    verb: Reading | None = None
    actor: ActorMention | None = None
    index: int = 0
    sentence: int = 0
    suffered: bool = False  # of a verb: who stands with it suffers its act

    def __repr__(self) -> str:
        return f"Chunk({self.kind}, {self.first}-{self.last}, {self.text!r}, prep={self.prep!r}, conj={self.conj!r})"


class ActorMention(msgspec.Struct, eq=False):
    """A mention of an actor: tokens `first` to `last`; `inner` letters of the first token are proclitics."""

    first: int
    last: int
    kind: ActorKind = "unknown"
    entity: str | None = None
    name: str | None = None
    name_ar: str | None = None
    country: str | None = None
    sector: str | None = None
    role: str | None = None
    framing: str | None = None
    anonymous: bool = False
    head_class: str = ""
    gender: int = 0
    number: int = 0
    definite: bool = False
    inner: int = 0
    antecedent: ActorMention | None = None
    person_name: tuple[int, int] | None = None
    leader: ActorMention | None = None  # whom its own words name as whose body it is; no mention of itself
    reach: int = 0  # where an attribute behind it ends that is no part of it (المقاومة *المدعومة بالطيران*)
    used: bool = False
    told: bool = False  # a medium that was told something, and so takes no part in what is told
    id: str = ""


def replace(mention: ActorMention, **changes: object) -> ActorMention:
    """A copy of a mention with other values of some fields."""
    made = copy(mention)
    for name, value in changes.items():
        setattr(made, name, value)
    return made


class StatementDraft(msgspec.Struct, eq=False):
    """A statement in the making; content is tokens `first` to `last`."""

    first: int
    last: int
    mode: Literal["direct", "indirect"]
    stance: Stance
    lemma: str
    cue_first: int
    cue_last: int
    rule: str
    speaker: ActorMention | None = None
    relays: list[ActorMention] = msgspec.field(default_factory=list)
    said: TimeMention | None = None
    venue: tuple[int, int] | None = None
    parent: StatementDraft | None = None
    act_noun: int = -1  # the token of the noun that says which act of speech it is (أكد *دعم* بلاده), -1 where the cue does
    event: str | None = None
    addressee: ActorMention | None = None
    clause_first: int = 0  # where the cue's own clause begins
    denies: StatementDraft | None = None  # what it goes against
    inherits: StatementDraft | None = None  # the statement whose speaker and relay it shares
    nested: bool = False
    sentence: int = 0
    cue_inner: int = 0
    content_inner: int = 0  # letters of the first content token that are the cue's preposition
    id: str = ""


class TollDraft(msgspec.Struct, eq=False):
    """A toll: a quantity mention, what happened to them, and who they are."""

    quantity: QuantityMention
    effect: Effect
    who: str | None


class EventDraft(msgspec.Struct, eq=False):
    """An event in the making; the trigger is tokens `first` to `last`."""

    first: int
    last: int
    frame: int
    rule: str
    type: str
    sentence: int
    layer: str = "act"
    actors: list[ActorMention] = msgspec.field(default_factory=list)
    recipients: list[ActorMention] = msgspec.field(default_factory=list)
    places: list[PlaceMention] = msgspec.field(default_factory=list)
    time: TimeMention | None = None
    date_basis: str | None = None  # "context" where the time was told of another act, "apart" where it is reckoned from one
    implied: tuple[str, str] | None = None  # first and last bound (ISO days) of news told without a time
    tolls: list[TollDraft] = msgspec.field(default_factory=list)
    told_by: list[int] = msgspec.field(default_factory=list)  # chunks of verbs that only say more of the act
    taken_up: list[int] = msgspec.field(default_factory=list)  # chunks of nouns that name the act once more (أسفر *القصف*)
    effects: list[tuple[Effect, ActorMention]] = msgspec.field(default_factory=list)  # what was done to which recipient
    counts: list[tuple[Effect, Chunk]] = msgspec.field(default_factory=list)  # what was done, and where a number of those may be
    weapon: tuple[int, int] | None = None
    means: bool = False  # a phrase tells with or by what, be it a weapon or not
    modality: Modality = "occurred"
    background: bool = False
    statement: StatementDraft | None = None
    cue_of: StatementDraft | None = None
    trigger_inner: int = 0
    tail_end: int = -1  # one past the fixed words of a verb
    antecedent: int = -1  # the token before it that is its fixed word: *الاتفاق* الذي وقعته
    chunk: Chunk | None = None
    definite: bool = False
    governed: bool = False  # a verb carries it (تعرض لقصف)
    carried: bool = False  # a noun too common to name the act by itself (نفذ عملية)
    charged: bool = False  # its pronoun is the one accused (اتهامه بقتل)
    id: str = ""


_first = attrgetter("first")
_stem = attrgetter("stem")


class Draft:
    """One report while it is read. Token-indexed arrays have one entry a token."""

    __slots__ = (
        "_forms",
        "_lacking",
        "_stems_in",
        "actors",
        "actors_in",
        "apart",
        "arabic",
        "asked",
        "begins_at",
        "chunk_of",
        "chunks",
        "clauses",
        "counted",
        "entries",
        "events",
        "heads",
        "holds",
        "idiomatic",
        "in_idiom",
        "in_place",
        "in_time",
        "input",
        "kinds",
        "knowledge",
        "limits",
        "matched",
        "naming",
        "opening",
        "owner",
        "phrases",
        "places",
        "places_in",
        "published",
        "quantities",
        "quantities_in",
        "quote_of",
        "quotes",
        "scenes",
        "sentence_of",
        "sentences",
        "stamp",
        "statements",
        "stems",
        "times",
        "times_in",
        "tokens",
        "turns",
        "wanted_at",
        "warnings",
        "whole_sentences",
        "words",
    )  # fmt: skip

    def __init__(self, source: Input, knowledge: Knowledge) -> None:
        self.input = source
        self.knowledge = knowledge
        self.entries: Entries = knowledge.entries
        self.tokens = Tokens(source.text)
        headed = part_accounts(self.tokens)
        self.matched: Matched = knowledge.matcher.match(self.tokens)
        if part_lines(self.tokens, self.matched, knowledge):
            self.matched = knowledge.matcher.match(self.tokens)
        self.words: list[Word | None] = self.matched.words
        self.phrases: dict[int, list[Match]] = self.matched.phrases
        # A rule whose words are not among them need not look.
        self.stems: set[str] = set(map(_stem, filter(None, self.words)))
        self._lacking: dict[tuple[str, ...], bool] = {}
        self._forms: set[str] | None = None  # the tokens, each once
        self.asked: dict[int, tuple[Questions, tuple[Question, ...]]] = {}  # rules whose words the report has, see `questions`
        self.sentences: list[tuple[int, int]] = split_sentences(self.tokens)
        self.quotes: Quotes = find_quotes(self.tokens)
        size = len(self.tokens)
        self.sentence_of = [0] * size
        for number, (first, last) in enumerate(self.sentences):
            self.sentence_of[first:last] = [number] * (last - first)
        # The sentence with which the news opens, behind the name of an account.
        self.begins_at = self.sentence_of[self.tokens.norm.index("\n") + 1] if headed else 0
        # The innermost quotation each token stands in, -1 for none (its own marks count as inside).
        self.quote_of = [-1] * size
        for number, quote in enumerate(self.quotes.found):
            close = min(quote.close + 1, size)
            self.quote_of[quote.open : close] = [number] * (close - quote.open)
        self.in_time = bytearray(size)
        self.in_idiom = bytearray(size)  # tokens of fixed phrases that name no act
        for matches in self.phrases.values():
            for match in matches:
                if match.reading.category == IDIOM:
                    self.in_idiom[match.first : match.last] = b"\x01" * (match.last - match.first)
        self.idiomatic: bytearray | None = None  # the same with verbs whose fixed words stand apart; see `fixed_words`
        # Tokens that may name somebody, or begin a phrase of the lexicon that may: without one of them no phrase is an actor.
        self.naming = self.matched.with_class(SOMEBODY)
        for start in self.phrases:
            self.naming[start] = 1
        self.in_place = bytearray(size)
        self.times: list[TimeMention] = []
        self._stems_in: list[set[str] | None] = [None] * len(self.sentences)
        self.wanted_at: list[dict[str, list[int]] | None] = [None] * len(self.sentences)  # what `wanted_in` has found
        self.quantities: list[QuantityMention] = []
        self.places: list[PlaceMention] = []
        self.chunks: list[list[Chunk]] = []
        self.kinds: list[bytes] = []  # the kinds of the chunks of each sentence, one byte a chunk: looked through in one call
        self.chunk_of: list[Chunk | None] = [None] * size
        self.limits: dict[int, tuple[bytearray, bytearray]] = {}  # where in a sentence clauses begin and end, by chunks
        self.clauses: dict[tuple[int, int], tuple[int, int]] = {}  # the tokens of the clause around a chunk of a sentence
        self.apart: dict[int, tuple[list[PlaceMention], ...]] = {}  # places that are no scene of any act, see `foreign_places`
        self.actors: list[ActorMention] = []
        self.heads: dict[tuple[int, int, bool], list[tuple[str, str | int]]] = {}  # kinds of nouns, see `reference`
        # What stands in each sentence, so that no stage looks through a whole report for one clause.
        self.actors_in: list[list[ActorMention]] = [[] for _ in self.sentences]
        self.places_in: list[list[PlaceMention]] = [[] for _ in self.sentences]
        self.quantities_in: list[list[QuantityMention]] = [[] for _ in self.sentences]
        self.times_in: list[list[TimeMention]] = [[] for _ in self.sentences]
        self.counted = bytearray(size)  # tokens of numbers, without what they count
        self.statements: list[StatementDraft] = []
        self.events: list[EventDraft] = []
        self.holds: list[EventDraft] = []  # states of control: no events, but control records
        self.warnings: list[str] = []
        self.published: str | None = source.published
        self.arabic = any(map(knowledge.morphology.is_arabic, self.tokens.norm))
        if not self.arabic:
            self.warnings.append("no Arabic letters: nothing could be read")
        self.owner: list[StatementDraft | None] = []
        self.whole_sentences: list[tuple[int, int]] = []  # with the dateline and the words before their clauses
        self.turns: set[int] = set()  # sentences before which the outlet turns to something else: من جهة أخرى،
        self.scenes: dict[int, PlaceMention] = {}  # of sentences behind a place and a colon: "درعا: قتل …"
        self.opening = (0, 0)  # tokens of the dateline before the first sentence: "دبي (أ ف ب) -"
        self.stamp: TimeMention | None = None

    def lacks(self, *names: str) -> bool:
        """Whether no word of the report has its stem in one of these operator classes: a rule that needs one need not look."""
        found = self._lacking.get(names)
        if found is None:
            found = self._lacking[names] = self.knowledge.any_of(*names).isdisjoint(self.stems)
        return found

    def lacks_forms(self, name: str) -> bool:
        """Whether no token of the report is a word of an operator class as it stands."""
        found = self._lacking.get((name, ""))
        if found is None:
            if self._forms is None:
                self._forms = set(self.tokens.norm)
            found = self._lacking[name, ""] = self.knowledge.operators(name).isdisjoint(self._forms)
        return found

    def stems_in(self, sentence: int) -> set[str]:
        """The stems of a sentence's words, once places are found: a rule whose words are not among them need not look there."""
        found = self._stems_in[sentence]
        if found is None:
            first, last = self.sentences[sentence]
            found = self._stems_in[sentence] = set(map(_stem, filter(None, self.words[first:last])))
        return found

    def lacks_in(self, sentence: int, *names: str) -> bool:
        """The same of one sentence: for what is no rare word in a report, but one in a sentence."""
        return self.lacks(*names) or self.knowledge.any_of(*names).isdisjoint(self.stems_in(sentence))

    def wanted_in(self, sentence: int) -> dict[str, list[int]]:
        """Where in a sentence the words of tails stand: for each word its tokens, in text order."""
        found = self.wanted_at[sentence]
        if found is None:
            found = self.wanted_at[sentence] = {}
            first, last = self.sentences[sentence]
            words, wanted_by = self.words, self.knowledge.wanted
            for index in self.matched.where(WANTED, first, last):  # nearly all words are wanted by nobody
                word = words[index]
                assert word is not None
                for wanted in wanted_by(word) if word.wanted is None else word.wanted:
                    if wanted in found:
                        found[wanted].append(index)
                    else:
                        found[wanted] = [index]
        return found

    def add(self, mention: ActorMention) -> None:
        """Notes a mention of an actor."""
        self.actors.append(mention)
        self.actors_in[self.sentence_of[mention.first]].append(mention)

    def add_quantity(self, quantity: QuantityMention) -> None:
        """Notes a number that a noun implies."""
        self.quantities.append(quantity)
        self.quantities_in[self.sentence_of[quantity.first]].append(quantity)

    def earlier(self, mention: ActorMention, sentences: int) -> Iterator[ActorMention]:
        """The mentions before one, nearest first, of its own and so many sentences before, at most `MENTIONS`."""
        here, left = self.sentence_of[mention.first], MENTIONS
        for number in range(here, max(-1, here - sentences - 1), -1):
            if left <= 0:  # a report of nothing but names takes no longer than in proportion
                return
            found = sorted(self.actors_in[number], key=_first, reverse=True)
            for other in found:
                if other.first < mention.first:
                    yield other
            left -= len(found)

    def places_between(self, first: int, last: int) -> list[PlaceMention]:
        """The places whose names begin in tokens `first` to `last`, in text order."""
        if first >= last:
            return []
        here, there = self.sentence_of[first], self.sentence_of[last - 1]
        if here == there:  # nearly always
            places = self.places_in[here]
            return [place for place in places if first <= place.first < last] if places else []
        return [
            place for number in range(here, there + 1) for place in self.places_in[number] if first <= place.first < last
        ]  # fmt: skip

    def phrase(self, token: int, *categories: int) -> Match | None:
        """The longest phrase of one of these categories that begins at the token."""
        for match in self.phrases.get(token, ()):
            if match.reading.category in categories:
                return match
        return None
