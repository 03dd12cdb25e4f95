"""Who stands before or right behind a verb of an act, and is none of its usual parties.

In: a verb of an act with what stands around it. Out: yes or no.
The idea: whoever lies dead, is aimed at, was handed over or describes a campaign does not do what the verb behind him tells."""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    NEGATION,
    NOUNS,
    PARTICLE,
    Chunk,
)
from riwaya.reading.fixed_words import fixed_antecedent, tail_end
from riwaya.reading.left_subjects import is_plural
from riwaya.reading.told import Told
from riwaya.reading.verb_pronouns import VerbPronouns

_OPENED: Final = (PARTICLE, NEGATION)
_WHO_SUFFER: Final = frozenset(["person", "people", "role", "title"])
_OFFICERS: Final = frozenset(["role", "title", "person"])
_SEVERAL: Final = 2  # number of a mention in the plural
_ABLE: Final = frozenset(["force", "group", "state"])  # whoever speaks of his own acts with a bare pronoun


class ToldParties(VerbPronouns):
    """Tells those who do what a verb tells from those whom it is done to."""

    __slots__ = ()

    def _is_given(self, told: Told) -> bool:
        """*المدرعات* التي قدمتها الإمارات: whether what a relative clause describes is a fixed word of its verb and no person, so
        that nobody else gets the act by it."""
        if told.frame.type != "AID" or told.reading.tail < 0:
            return False
        token = fixed_antecedent(self.draft, told.chunks, told.at, told.reading.tail)
        word = self.draft.words[token] if token >= 0 else None
        return word is not None and word.stem in self.draft.knowledge.operators("arms_object")

    def _is_of_corpse(self, told: Told) -> bool:
        """عثر على *جثة شاب* قتل برصاصة: whoever lies dead right before a verb of killing did not kill, whatever its gender."""
        chunk, noun = told.chunks[told.at], told.chunks[told.at - 1] if told.at else None
        if told.frame.toll != "killed" or noun is None or noun.kind != NOUNS or noun.actor is None or chunk.conj:
            return False
        word = noun.word
        if word is None or word.article or chunk.word is None or chunk.word.suffix or chunk.verb is None or chunk.verb.tense != 1:
            return False
        return word.stem in self.draft.knowledge.operators("corpse_object")

    def _is_of_campaign(self, chunks: list[Chunk], at: int, left: int) -> bool:
        """أوقفت الشرطة 50 شخصا في إطار *حملة* استهدفت أنصار التنظيم: a verb in the feminine describes the noun right before it,
        and is none of the counted men further off."""
        mention, verb, noun = chunks[left].actor, chunks[at].verb, chunks[at - 1]
        if mention is None or verb is None or noun.kind != NOUNS or not noun.prep or left == at - 1:
            return False
        if verb.gender != 1 or verb.number or verb.tense != 1:
            return False
        if mention.head_class != "people" or mention.gender or not mention.number:
            return False
        last = self.draft.words[noun.last - 1]
        return last is not None and not last.article and last.text.endswith(self.feminine) and self.draft.counted[mention.first] > 0

    def _is_nominative_in_tail(self, told: Told) -> bool:
        """طرد *دبلوماسيان*: whether the fixed word that would be the object of a verb is written as its subject, and it alone."""
        end = tail_end(self.draft, told.chunks[told.at].first, told.reading.tail)
        word = self.draft.words[end - 1] if end > 0 and told.object_slot == "recipient" and len(told.nouns) == 1 else None
        several = word is not None and word.head is not None and not word.suffix and not is_plural(told.chunks[told.at])
        return several and word is not None and word.text.endswith(self.nominative) and told.chunks[told.nouns[0]].head == end - 1

    def _names_place_again(self, chunks: list[Chunk], at: int, noun: int) -> bool:
        """سيطرت على لودر *عاصمة المديرية*: what stands behind the phrase of a place and names a body by its genitive only."""
        mention, before = chunks[noun].actor, chunks[noun - 1]
        return noun > at + 1 and bool(before.prep) and mention is not None and mention.first > chunks[noun].head

    def _is_his_peer(self, noun: Chunk) -> bool:
        """ومن المقرر أن يلتقي *نظيره* المصري: the peer of whoever does it, who is named before; نظيره is read as نظيرة too."""
        word = noun.word
        if word is None or word.stem not in self.draft.knowledge.operators("counterpart_noun"):
            return False
        return bool(word.suffix) or self.draft.knowledge.morphology.may_be_pronoun(self.draft.tokens.raw(noun.head))

    def _takes_none(self, told: Told, noun: Chunk) -> bool:
        """انسحب *عناصر التنظيم*: whether somebody stands behind a verb that takes no object, so that he does it."""
        headed = noun.actor is not None and noun.actor.first == noun.head
        return headed and "object" not in told.slots and told.subject_slot == "actor"

    def _are_targets(self, told: Told, noun: Chunk) -> bool:
        """مناطق استهدف فيها *مدنيون*، ودمرت *دبابة*: civilians alone behind a verb of attack, things behind one of destruction."""
        if told.frame.toll == "destroyed" and noun.actor is not None and noun.actor.head_class == "force":
            return not noun.actor.definite and noun.actor.entity is None and noun.actor.country is None
        if noun.word is not None and noun.word.stem in self.draft.knowledge.operators("passerby_noun"):
            return told.object_slot == "recipient"  # وفتشت *المارة*
        strikes = told.frame.layer == "attack" and not told.frame.mutual  # but اشتبك *الأهالي* مع الجنود
        hits = strikes and told.object_slot == "recipient" and "object" in told.slots and told.reading.tail < 0
        return hits and noun.actor is not None and noun.actor.head_class == "people" and noun.actor.sector == "CVL"
