"""What the stages know of a language beyond single words, prepared once a process.

In: a `Matcher`. Out: a `Knowledge`: slots of frames by preposition, classes of operator words, names of states.
The idea: stages ask for a class of words ("purpose", "agent_noun") and never spell a word of any language themselves.
"""

from __future__ import annotations

from riwaya.lexicon.load import Entries
from riwaya.lexicon.match import Matcher
from riwaya.lexicon.schema import ActorEntry
from riwaya.text.normalise import folded


class Knowledge:
    """A language's matcher with look-ups made from its entries."""

    def __init__(self, matcher: Matcher) -> None:
        self.matcher = matcher
        self.entries: Entries = matcher.entries
        self.tails = matcher.lexicon.tails
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
        self._operators = {
            operator.class_: frozenset(folded(word) for word in operator.words) for operator in self.entries.operators
        }
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

    def operators(self, name: str) -> frozenset[str]:
        """The folded words of an operator class; KeyError for a class that no data file has."""
        return self._operators[name]
