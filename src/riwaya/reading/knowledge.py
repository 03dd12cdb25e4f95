"""What the stages know of a language beyond single words, prepared once a process.

In: a `Matcher` and a language's inflection. Out: a `Knowledge`: slots of frames by preposition, classes of operator words,
names of states.
The idea: stages ask for a class of words ("purpose", "agent_noun") and never spell a word of any language themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain
from typing import Protocol

from riwaya.lexicon.load import Entries
from riwaya.lexicon.match import Matcher, Word
from riwaya.lexicon.schema import ActorEntry
from riwaya.text.normalise import folded


class Morphology(Protocol):
    """What the stages ask about the shape of a word; `text` is folded, `written` as it stands in the report."""

    def is_oblique(self, text: str) -> bool:
        """Whether a dual or plural shows by its ending that it is no subject."""
        ...

    def may_be_oblique(self, text: str) -> bool:
        """Whether an ending may be that of an object or of what a preposition governs."""
        ...

    def is_accusative(self, text: str, stem: str) -> bool:
        """Whether a word ends in the letter of an indefinite accusative that is none of its stem."""
        ...

    def is_written_accusative(self, written: str) -> bool:
        """Whether the ending of an indefinite accusative is written as such."""
        ...

    def is_written_passive(self, written: str, verb: str, participle: str, imperfect: bool) -> bool:
        """Whether a vowel sign, or an ending, makes a form of `verb` ("perfect imperfect") a passive."""
        ...

    def is_no_dual(self, written: str) -> bool:
        """Whether the last letter of a verb is one of its root, where the folded form may be a dual."""
        ...

    def is_feminine_noun(self, written: str) -> bool:
        """Whether a noun has the ending of feminine ones."""
        ...

    def may_be_imperative(self, written: str) -> bool:
        """Whether a form without its conjunction is written as an imperative is."""
        ...

    def may_be_pronoun(self, written: str) -> bool:
        """Whether the last letter may be a pronoun, where its folded form may be the ending of a feminine noun."""
        ...

    def may_be_surname(self, text: str) -> bool:
        """Whether a word has the ending of names of origin, as surnames have."""
        ...

    def keys(self, word: Word) -> Sequence[str]:
        """Under which keys a word is found where a certain word is wanted: its stem or form, an accusative, another pronoun."""
        ...

    def keys_of_wanted(self, wanted: str) -> Sequence[str]:
        """The keys of a wanted word: a word is the one wanted when they share a key."""
        ...


class Knowledge:
    """A language's matcher with look-ups made from its entries."""

    def __init__(self, matcher: Matcher, morphology: Morphology) -> None:
        self.matcher = matcher
        self.morphology = morphology
        self.entries: Entries = matcher.entries
        self.tails = matcher.lexicon.tails
        self._wanted: dict[str, tuple[str, ...]] = {}  # words of tails by their keys
        for wanted in dict.fromkeys(word for tail in self.tails for word in tail):
            for key in morphology.keys_of_wanted(wanted):
                self._wanted[key] = (*self._wanted.get(key, ()), wanted)
        self.slots: list[dict[str, str]] = [
            {key if key in ("subject", "object") else folded(key): value for key, value in frame.slots.items()}
            for frame in self.entries.frames
        ]
        self.takes: list[frozenset[str]] = [
            frozenset(take if take.isascii() else folded(take) for take in cue.takes) for cue in self.entries.cues
        ]
        self.clausal: frozenset[str] = frozenset(
            folded(word.word) for word in self.entries.functions if word.class_ == "prep" and word.note == "clausal"
        )
        # The folded words of an operator class; KeyError for a class that no data file has. Asked a thousand times a report.
        self.operators: Callable[[str], frozenset[str]] = {
            operator.class_: frozenset(folded(word) for word in operator.words) for operator in self.entries.operators
        }.__getitem__
        self._nouns: dict[str, frozenset[str]] = {}
        self.country_names = {state.country: state.name for state in self.entries.demonyms}
        self.actors_by_id: dict[str, ActorEntry] = {actor.id: actor for actor in self.entries.actors}
        self.first_frame: dict[str, int] = {}
        for number, frame in enumerate(self.entries.frames):
            self.first_frame.setdefault(frame.type, number)

        self.frame_numbers = {frame.id: number for number, frame in enumerate(self.entries.frames)}

        self.domains: dict[str, str] = {}
        for domain in self.entries.domains:
            for word in domain.words:
                self.domains.setdefault(folded(word), domain.domain)

    def wanted(self, word: Word) -> tuple[str, ...]:
        """The words of tails that a word may be."""
        if word.wanted is None:
            found = (self._wanted.get(key, ()) for key in self.morphology.keys(word))
            word.wanted = tuple(dict.fromkeys(chain.from_iterable(found)))
        return word.wanted

    def domain(self, word: Word) -> str:
        """The domain other than politics and war that a word speaks of, "" for none."""
        if word.domain is None:
            word.domain = self.domains.get(word.stem) or self.domains.get(word.text) or ""
        return word.domain

    def nouns(self, name: str) -> frozenset[str]:
        """An operator class of nouns, with the indefinite accusatives of its words (موقع: موقعا)."""
        found = self._nouns.get(name)
        if found is None:
            words, endings = self.operators(name), self.operators("accusative_ending")
            found = self._nouns[name] = words | {word + ending for word in words for ending in endings}
        return found
