"""Verbs at the head of a sentence that go on with the subject of the one before: دخلت القوات البلدة. *واعتقلت* عشرة شبان.

In: what a verb without a subject was found to take. Out: its `EventDraft` with the doer of the sentence before.
The idea: only where nothing behind the verb can be its subject, and where its form tells that it is no passive.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.reading.clauses.arguments import mentions
from riwaya.reading.clauses.clause_subjects import clause_subject, is_subject_of
from riwaya.reading.clauses.pronouns import agrees_with, is_subject_of_that, pronoun_at_end
from riwaya.reading.clauses.told import Told
from riwaya.reading.draft import (
    COMPLEMENTIZER,
    CONJUNCTION,
    NEGATION,
    NOUNS,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    VERB,
    ActorMention,
    Chunk,
)
from riwaya.reading.events.subject_signs import SubjectSigns
from riwaya.reading.parties.meant_doers import but_of
from riwaya.reading.parties.sentence_subjects import sentence_subject
from riwaya.reading.phrases.fixed_words import tail_end

_IMPERFECT: Final = 2  # tense of a form in the imperfect, and more where it may be a jussive
_NEAR: Final = 4  # chunks from a verb to the aim that it is done for
_TELLERS: Final = frozenset(["source", "media", "document"])  # who tell of force and use none
_TAKING: Final = frozenset(["ASSAULT", "COERCE", "MOBILIZE"])  # types of acts whose fixed words are what a verb takes


class GoingOn(SubjectSigns):
    """Finds the doers of verbs that name nobody in the sentence before."""

    __slots__ = ()

    def _go_on_from_sentence(self, told: Told) -> None:
        """Fills the actors of an act whose verb opens its sentence."""
        chunk, event = told.chunks[told.at], told.event
        if self._is_wanted(told):
            event.actors += self._who_wants(told)
            return
        if told.subject >= 0 or told.passive or told.arguments.clausal or (chunk.word is not None and chunk.word.suffix):
            return
        if self._names_no_subject(told) and (not told.suffered or self._is_active_by_form(told)):
            event.actors += sentence_subject(self.draft, told.chunks, told.at, event)
            chunk.suffered = chunk.suffered and not event.actors

    def _is_wanted(self, told: Told) -> bool:
        """يريد أن *يحارب التنظيم*, قرر القائد أن *يهاجم القلعة*: who wants or decides to do it does it, so that the one noun phrase
        behind the act is its object."""
        chunks, at, verb = told.chunks, told.at, told.chunks[told.at].verb
        if at < 2 or verb is None or told.object_slot != "recipient" or chunks[at - 1].kind != COMPLEMENTIZER or chunks[at].conj:
            return False
        wants = chunks[at - 2 - _named_between(chunks, at)]
        word, wanting = wants.word, wants.verb
        if wanting is None or word is None or word.stem not in self.draft.knowledge.operators("intending_verb"):
            return False
        return (wanting.gender, wanting.number, wanting.person) == (verb.gender, verb.number, verb.person)

    def _aims_on(self, told: Told) -> bool:
        """تعود *لتستهدف الشيعة*: with one noun phrase behind an attack that ل makes an aim, who acted before it does it."""
        word, verb = told.chunks[told.at].word, told.chunks[told.at].verb
        if word is None or verb is None or not told.at or told.frame.layer != "attack" or told.reading.tail >= 0:
            return False
        if word.preposition not in self.of or verb.tense < _IMPERFECT:
            return False
        before = told.chunks[max(0, told.at - _NEAR) : told.at]
        return "object" in told.slots and told.object_slot == "recipient" and any(chunk.kind == VERB for chunk in before)

    def _who_fought(self, told: Told, found: list[ActorMention]) -> list[ActorMention]:
        """وثق *نشطاء* مقتل مدني جراء قصف لقوات النظام، حيث *استهدفت* المنطقة: witnesses who only tell of force do not go on to use
        it, but whoever did in what they tell."""
        if told.frame.type != "ASSAULT" or not found or any(one.head_class not in _TELLERS for one in found):
            return found
        verb = told.chunks[told.at].verb
        for other in reversed(self.draft.events):
            if other.sentence != told.event.sentence:
                break
            if other.type == "ASSAULT" and other.actors:
                return [one for one in other.actors if verb is not None and is_subject_of(self.draft, verb, one)]
        return []

    def _clause_subject(self, told: Told) -> list[ActorMention]:
        """Whom a verb goes on with: who attacked, where those attacked are its object (تعرضت القافلة لهجوم من المسلحين حيث احتجزوا
        *بعضهم*); nobody where the last subject was after whom لكنه takes up (حاول الجيش القبض عليه لكنه *هرب*)."""
        chunks, at = told.chunks, told.at
        found = self._who_fought(told, clause_subject(self.draft, chunks, at))
        index = at - 1
        while index > 0 and chunks[index].kind in (NEGATION, PARTICLE):
            index -= 1
        before = chunks[index] if at else None
        if before is None or before.kind != CONJUNCTION:
            return found
        operators = self.draft.knowledge.operators
        if before.text in operators("but_pronoun"):
            letters = pronoun_at_end(self.draft, before.text)
            if letters and not (found and all(agrees_with(self.draft, one, letters, strictly=True) for one in found)):
                return but_of(self.draft, chunks, index, letters, told.event)
            between = self.draft.words[found[0].last : before.first]
            pronouns = [one.text for one in between if one is not None and one.function == "prepron"]
            taken = bool(letters) and any(one.endswith(letters) for one in pronouns)
            return [] if taken and told.frame.type == "RETREAT" else found
        if not found or index < at - 1:
            return found
        some = next((chunks[index].word for index in told.nouns), None)
        if some is None or some.function != "quant" or some.suffix not in operators("their_suffix"):
            return found
        for other in reversed(self.draft.events):
            if other.sentence != told.event.sentence:
                break
            if other.actors and any(one is found[0] for one in other.recipients):
                return list(other.actors)
        return found

    def _is_of_pronoun(self, told: Told) -> bool:
        """هي التي *منعت* الرئيس من السفر: a relative clause behind a pronoun has it for its subject."""
        chunks, at = told.chunks, told.at
        pronoun = at > 1 and chunks[at - 1].kind == RELATIVE and chunks[at - 2].kind == PRONOUN and not chunks[at - 2].prep
        return pronoun and told.object_slot == "recipient"

    def _is_his(self, told: Told) -> bool:
        """أقر بأنه *استقبل المتهم*: behind a complementizer with a pronoun that agrees with the verb, a man is its object."""
        chunks, at = told.chunks, told.at
        if not at or told.object_slot != "recipient" or not is_subject_of_that(self.draft, chunks[at - 1], chunks[at]):
            return False
        man = chunks[told.nouns[0]].actor
        return man is not None and man.head_class in ("person", "role", "title", "people")

    def _who_wants(self, told: Told) -> list[ActorMention]:
        """Whoever is named as wanting or deciding to do an act."""
        return mentions(told.chunks, told.at - 2) if _named_between(told.chunks, told.at) else []

    def _is_active_by_form(self, told: Told) -> bool:
        """وقتلت *ثلاثة مدنيين*، وقصف *القرية*: a verb that would agree with what is behind it, if that suffered its act."""
        verb = told.chunks[told.at].verb
        if verb is None or verb.number or len(told.objects) != 1:
            return False
        if any(self._is_handed(told.chunks[index]) for index in told.arguments.phrases):
            return False
        chunk = told.chunks[told.objects[0]]
        word, mention = self.draft.words[chunk.head], chunk.actor
        feminine = word is not None and self.draft.knowledge.morphology.has_feminine_ending(word.text)
        counted = bool(self.draft.counted[chunk.head])
        if word is not None and self._is_declined(word):
            return True
        if verb.gender != 1:
            return feminine and not counted and word is not None and not word.function
        if word is None or feminine:
            return counted and mention is not None and not mention.gender
        if mention is not None and mention.first == chunk.head and mention.entity is None:
            return not mention.gender
        return told.frame.layer == "attack" or not word.article

    def _names_no_subject(self, told: Told) -> bool:
        """Whether the first noun phrase behind a verb, if there is one, is its object or holds its fixed words."""
        end = tail_end(self.draft, told.chunks[told.at].first, told.reading.tail) if told.reading.tail >= 0 else -1
        fixed = self.draft.words[end - len(self.draft.knowledge.tails[told.reading.tail])] if end > 0 else None
        if fixed is not None and not (fixed.preposition or fixed.suffix or told.frame.type in _TAKING):
            if not self._disagrees(told, fixed):
                return False  # وصمد *وقف إطلاق النار*: fixed words that may be the subject; but وأكدت *تضامنها*, رفضت *دعم* الحزب
        for index in told.arguments.nouns[:1]:
            chunk = told.chunks[index]
            if chunk.head < end <= chunk.last:
                return True
            return index in told.objects and self._is_surely_object(chunk)
        return True

    def _disagrees(self, told: Told, fixed: Word) -> bool:
        """رفضت *دعم* الحزب: whether a past in the feminine cannot have a fixed word in the masculine singular for its subject."""
        verb = told.chunks[told.at].verb
        if verb is None or verb.gender != 1 or verb.number or verb.tense != 1 or told.suffered:
            return False
        return not (fixed.article or fixed.head or self.draft.knowledge.morphology.has_feminine_ending(fixed.text))

    def _is_surely_object(self, chunk: Chunk) -> bool:
        """واعتقلت *عشرة شبان*، وقصفت *مواقع*: whether a noun phrase behind a verb can only be whom or what the act hits."""
        word = chunk.word
        if word is None or word.frame_nouns:
            return word is None
        if chunk.actor is not None or self.draft.counted[chunk.head] or self._is_place(chunk):
            return True
        operators = self.draft.knowledge.operators
        hit = word.stem in self.struck or word.stem in operators("materiel_noun") or word.stem in operators("ground_noun")
        return hit or (not word.article and self.draft.knowledge.morphology.may_be_accusative(word.text))


def _named_between(chunks: list[Chunk], at: int) -> bool:
    """قرر *القائد* أن يهاجم: whether a noun phrase stands before the complementizer of a verb."""
    chunk = chunks[at - 2]
    return at > 2 and chunk.kind == NOUNS and not (chunk.prep or chunk.conj)
