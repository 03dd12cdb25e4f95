"""What the stages know of a language beyond single words, prepared once a process.

In: a `Matcher`, a language's inflection, the weights of its scorecard. Out: a `Knowledge`: slots of frames by preposition, classes
of operator words, names of states.
The idea: stages ask for a class of words ("purpose", "agent_noun") and never spell a word of any language themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from typing import Final

from riwaya.lexicon.compile import Reading
from riwaya.lexicon.load import Entries
from riwaya.lexicon.match import SOMEBODY, WANTED, Matcher, Word
from riwaya.lexicon.schema import ActorEntry
from riwaya.reading.certainty import Weights
from riwaya.reading.words.morphology import Morphology
from riwaya.text.normalise import folded

_FEW: Final = 6  # readings of a verb that are looked through one by one


class Knowledge:
    """A language's matcher with look-ups made from its entries."""

    def __init__(self, matcher: Matcher, morphology: Morphology, certainty: Weights) -> None:
        self.matcher = matcher
        self.morphology = morphology
        self.certainty = certainty
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
        # What a verb of a frame is done to, by class (<wounded_object>): each a row of words.
        self.objects = frozenset(
            tuple(folded(words).split()) for operator in self.entries.operators if operator.class_.endswith("_object")
            for words in operator.words
        )  # fmt: skip
        matcher.list_forms(SOMEBODY, self.operators("family_word"))
        self._nouns: dict[str, frozenset[str]] = {}
        self._first_words: dict[str, frozenset[str]] = {}
        self._last_words: dict[str, frozenset[str]] = {}
        self._counted_as: dict[str, tuple[str, ...]] | None = None
        self._any_of: dict[tuple[str, ...], frozenset[str]] = {}
        self._awaits_object: dict[str, bool] = {}
        self._one_fixed: dict[str, dict[str, list[int]]] = {}
        self._governs_object: dict[str, bool] = {}
        self.states = {state.country: state for state in self.entries.demonyms}
        self.country_names = {state.country: state.name for state in self.entries.demonyms}
        self.actors_by_id: dict[str, ActorEntry] = {actor.id: actor for actor in self.entries.actors}
        self.initials: dict[str, str] = {}  # "ا ف ب": what agencies sign with
        for actor in self.entries.actors:
            for alias in actor.aliases if actor.kind == "media" else ():
                if all(len(letter) == 1 for letter in alias.split()):
                    self.initials[folded(alias)] = actor.name
        self.media_by_name = _media_by_name(self.entries)
        self.first_frame: dict[str, int] = {}
        for number, frame in enumerate(self.entries.frames):
            self.first_frame.setdefault(frame.type, number)

        self.women = frozenset(folded(given.name) for given in self.entries.given_names if given.gender == "f")
        naming = self.operators("naming_cue")
        self.naming_cues = frozenset(number for number, cue in enumerate(self.entries.cues) if folded(cue.lemma) in naming)
        self.beliefs = frozenset(cue.lemma for cue in self.entries.cues if cue.kind == "belief")
        self.frame_numbers = {frame.id: number for number, frame in enumerate(self.entries.frames)}
        self.on_demand = self.frame_numbers["at-request"]
        # Which frames a definite noun of each frame may take up, its own among them.
        self.referents = tuple(
            frozenset((number, *(self.frame_numbers[other] for other in frame.refers if other in self.frame_numbers)))
            for number, frame in enumerate(self.entries.frames)
        )

        self.domains: dict[str, str] = {}
        for domain in self.entries.domains:
            for word in domain.words:
                self.domains.setdefault(folded(word), domain.domain)

    def wanted(self, word: Word) -> tuple[str, ...]:
        """The words of tails that a word may be."""
        if word.wanted is None:
            found = (self._wanted.get(key, ()) for key in self.morphology.keys(word))
            word.wanted = tuple(dict.fromkeys(chain.from_iterable(found)))
            if not word.wanted:
                word.marks &= ~WANTED
        return word.wanted

    def any_of(self, *names: str) -> frozenset[str]:
        """The words of several operator classes."""
        found = self._any_of.get(names)
        if found is None:
            found = self._any_of[names] = frozenset().union(*map(self.operators, names))
        return found

    def awaits_object(self, word: Word) -> bool:
        """Whether a verb or noun by itself, without fixed words, has somebody as its object: hit by an act or addressed; one of aid
        with them too (أمدت إيران *الحوثيين* بالصواريخ), one that brings before a court (أحال القاضي *شابين* إلى المحكمة), one that
        carries a noun as well only where it has none (وجه *نداء*)."""
        found = self._awaits_object.get(word.text)
        if found is None:
            frames, cues, to = self.entries.frames, self.entries.cues, self.operators("to_preposition")
            found = any(
                (reading.tail < 0 or frames[reading.ref].type == "AID" or frames[reading.ref].toll == "abducted"
                 or (frames[reading.ref].type == "ACCUSE" and self.tails[reading.tail][0] in to))
                and frames[reading.ref].slots.get("object") == "recipient"
                for reading in (*word.frame_verbs, *word.frame_nouns)
            ) or any(
                cues[cue.ref].addressee == "object" and (cue.tail < 0 or word.light is None) for cue in word.cue_verbs
            )
            self._awaits_object[word.text] = found
        return found

    def one_fixed(self, word: Word) -> Mapping[str, Sequence[int]]:
        """The tails of one word that a verb may have behind it (ألقى + خطابا), or of one before a preposition (أطلق + النار على):
        indexes in `tails`, by that word."""
        found = self._one_fixed.get(word.text)
        if found is None:
            found = self._one_fixed[word.text] = {}
            for tail in sorted({reading.tail for reading in (*word.frame_verbs, *word.cue_verbs) if reading.tail >= 0}):
                if self._is_one_word(self.tails[tail]):
                    found.setdefault(self.tails[tail][0], []).append(tail)
        return found

    def _is_one_word(self, tail: tuple[str, ...]) -> bool:
        return len(tail) == 1 or (len(tail) == 2 and tail[1] in self.operators("complement_preposition"))

    def first_words(self, name: str) -> frozenset[str]:
        """The first words of the phrases of an operator class."""
        found = self._first_words.get(name)
        if found is None:
            found = self._first_words[name] = frozenset(phrase.partition(" ")[0] for phrase in self.operators(name))
        return found

    def last_words(self, name: str) -> frozenset[str]:
        """The last words of the phrases of an operator class."""
        found = self._last_words.get(name)
        if found is None:
            found = self._last_words[name] = frozenset(phrase.rpartition(" ")[2] for phrase in self.operators(name))
        return found

    def governs_object(self, word: Word) -> bool:
        """Whether a verbal noun takes an object behind its doer: قتل، اعتقال, but not مقتل, whose genitive fell."""
        found = self._governs_object.get(word.text)
        if found is None:
            frames, fallen = self.entries.frames, self.operators("fallen_masdar")
            found = word.stem not in fallen and any(
                reading.tail < 0 and frames[reading.ref].slots.get("object") == "recipient"
                and frames[reading.ref].genitive in ("recipient", "auto")
                and frames[reading.ref].type in ("ASSAULT", "COERCE")
                for reading in word.frame_nouns
            )  # fmt: skip
            self._governs_object[word.text] = found
        return found

    def acts_of(self, word: Word, standing: Mapping[str, object]) -> Sequence[Reading]:
        """The acts a verb tells of, in order, but for those whose first fixed word is not among the words `standing`."""
        readings = word.frame_verbs
        if len(readings) <= _FEW:
            tails = self.tails
            return [reading for reading in readings if reading.tail < 0 or tails[reading.tail][0] in standing]
        if word.fixed is None:
            word.fixed = {}
            for number, reading in enumerate(readings):
                word.fixed.setdefault("" if reading.tail < 0 else self.tails[reading.tail][0], []).append(number)
        numbers = word.fixed.get("", [])
        for first in word.fixed.keys() & standing.keys():
            numbers = numbers + word.fixed[first]
        return [readings[number] for number in sorted(numbers)]

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

    def counted_as(self, stem: str) -> tuple[str, ...]:
        """The forms in which a term may name what a number counts: صاروخ and صواريخ for 14 *صاروخا*."""
        if self._counted_as is None:
            self._counted_as = {}
            endings = self.operators("accusative_ending")
            named = [(one.noun, one.plural) for one in self.entries.nouns] + [(one.lemma, one.forms) for one in self.entries.heads]
            for noun, others in named:
                single = folded(noun)
                if " " in single:
                    continue
                forms = (single, *(folded(one) for one in others), *(single + ending for ending in self.operators("plural_ending")))
                for form in (*forms, *(single + ending for ending in endings)):
                    self._counted_as[form] = (*self._counted_as.get(form, ()), *forms)
        return self._counted_as.get(stem, (stem,))


def _media_by_name(entries: Entries) -> dict[str, tuple[ActorEntry, ...]]:
    """Media by the folded words behind their kind: الخليج for صحيفة الخليج."""
    kinds = {folded(form) for head in entries.heads if head.class_ == "media" for form in (head.lemma, *head.forms)}
    found: dict[str, list[ActorEntry]] = {}
    for actor in entries.actors:
        for name in (actor.name_ar, *actor.aliases) if actor.kind == "media" else ():
            kind, _, rest = folded(name or "").partition(" ")
            if rest and kind in kinds and actor not in found.setdefault(rest, []):
                found[rest].append(actor)
    return {name: tuple(media) for name, media in found.items()}
