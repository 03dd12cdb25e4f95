"""Who stands before or right behind a verb of an act, and is none of its usual parties.

In: a verb of an act with what stands around it. Out: yes or no.
The idea: whoever lies dead, is aimed at, was handed over or describes a campaign does not do what the verb behind him tells.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import ENTITY
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.clause_subjects import is_subject_of
from riwaya.reading.clauses.told import Told
from riwaya.reading.draft import NOUNS, ActorMention, Chunk, Draft
from riwaya.reading.events.verb_pronouns import VerbPronouns
from riwaya.reading.phrases.fixed_words import fixed_antecedent, tail_end
from riwaya.reading.phrases.left_subjects import is_plural

_OFFICES: Final = frozenset(["COERCE", "SANCTION", "ACCUSE"])  # ... by courts and police
_SUFFER: Final = frozenset(["person", "people", "role", "title"])
_TOLD: Final = 3  # events before a verb among which the one right before it is
_LAW: Final = frozenset(["COERCE", "SANCTION", "ACCUSE", "ASSAULT"])  # what is done to somebody for what he did


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

    def _is_seized_topic(self, told: Told, before: int) -> bool:
        """*ثلاثة أشقاء* ألقت الشرطة القبض عليهم: men whom a pronoun behind the fixed words of a verb takes up, which agrees with
        whoever stands right behind it, and not with them."""
        chunks, at, arguments = told.chunks, told.at, told.arguments
        verb, topic = chunks[at].verb, chunks[before].actor
        doer = chunks[at + 1].actor if at + 1 < len(chunks) else None
        if told.frame.toll is None or told.reading.tail < 0 or verb is None or doer is None or topic is None:
            return False
        last = self.draft.words[chunks[at + 2].last - 1] if at + 2 < len(chunks) else None
        if not (arguments.pronouns or (last is not None and last.function == "prepron")):
            return False
        if told.nouns[:1] != [at + 1] or topic.head_class not in _SUFFER or not is_subject_of(self.draft, verb, doer):
            return False
        if is_subject_of(self.draft, verb, topic):
            return False
        told.event.recipients += self._actors(chunks, before)
        return True

    def _is_of_corpse(self, told: Told) -> bool:
        """عثر على *جثة شاب* قتل برصاصة: whoever lies dead right before a verb of killing did not kill, whatever its gender."""
        chunk, noun = told.chunks[told.at], told.chunks[told.at - 1] if told.at else None
        if told.frame.toll != "killed" or noun is None or noun.kind != NOUNS or noun.actor is None or chunk.conj:
            return False
        word = noun.word
        if word is None or word.article or chunk.word is None or chunk.word.suffix or chunk.verb is None or chunk.verb.tense != 1:
            return False
        return word.stem in self.draft.knowledge.operators("corpse_object")

    def _convict(self, told: Told) -> ActorMention | None:
        """قضت المحكمة بإعدام *عامل* قتل زوجته: one person in the genitive of what the law does to him, right before a verb that
        agrees with him and has its object behind it, did that; the court did not."""
        noun, chunk = told.chunks[told.at - 1] if told.at else None, told.chunks[told.at]
        if noun is None or noun.kind != NOUNS or told.frame.layer == "act" or told.passive or told.nouns[:1] != [told.at + 1]:
            return None
        if chunk.conj or chunk.word is None or chunk.word.suffix or chunk.verb is None or chunk.verb.tense != 1:
            return None
        return one_under_law(self.draft, noun, chunk)

    def _ends_in_someone(self, chunk: Chunk) -> bool:
        """القبض على *شاب*: whether the last word of a phrase, with a preposition before it, is one person nobody knows yet."""
        who, before = self.draft.words[chunk.last - 1], self.draft.words[chunk.last - 2] if chunk.last - 2 > chunk.head else None
        if who is None or who.head is None or who.article or who.suffix or who.head.number or before is None:
            return False
        return before.function == "prep" and self.draft.entries.heads[who.head.ref].class_ in ("people", "role")

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

    def _has_other_subject(self, told: Told) -> bool:
        """مهاجمة التنظيم الذي *قصفت* مواقع له, الكتائب التي ترفض *واشنطن* التنسيق معها: whether a pronoun behind takes up the head
        of a relative clause whose verb cannot agree with that, or has a capital right behind it."""
        chunks, at, arguments = told.chunks, told.at, told.arguments
        word = chunks[at].word
        if word is not None and word.stem in self.draft.knowledge.operators("suffering_verb"):
            if told.nouns[:1] != [at + 1]:
                return False
            raw = self.draft.tokens.raw(chunks[at + 1].head)  # السائق الذي تضرر *منزله*: منزلة as well
            return self.draft.knowledge.morphology.may_be_pronoun(raw)
        if not arguments.pronouns or chunks[at].word is None or chunks[at].word.suffix:  # type: ignore[union-attr]
            return False
        if not self._relates(chunks, at) and "object" in told.slots:
            return True
        own, behind = chunks[at].verb, told.nouns[:1] == [at + 1]
        feminine = own is not None and own.gender == 1 and not own.number
        return behind and feminine and chunks[at + 1].actor is None and self._is_government(chunks[at + 1])

    def _fights_in_numbers(self, told: Told, noun: Chunk) -> bool:
        """يقاتل *نحو مائة متطوع* في صفوف الجيش: whether persons who are counted stand alone behind a verb of fighting."""
        word, mention = told.chunks[told.at].word, noun.actor
        if word is None or mention is None or told.nouns[1:] or noun.index != told.at + 1 or mention.head_class != "people":
            return False
        return word.stem in self.draft.knowledge.operators("fighting_verb") and bool(self.draft.counted[mention.first])

    def _is_of_shells(self, told: Told, noun: Chunk) -> bool:
        """أطلقت القوات *قذائف الهاون* والدبابات على الحي: whether a phrase is the shells that a verb of firing has in its fixed
        words; what و joins to it is of other shells."""
        if told.frame.mode != "heavy-weapons" or told.reading.tail < 0 or noun.actor is not None or noun.word is None:
            return False
        return noun.word.stem in self.weapons or noun.word.stem in self.fire

    def _are_vehicles(self, told: Told, noun: Chunk) -> bool:
        """استهدف *آليات عسكرية*, رصدت الطائرات الرتل ودمرت *المدرعات*: vehicles right behind a verb of attack that cannot agree
        with them, or behind one of destruction, with nothing else that is hit."""
        mention, word, verb = noun.actor, noun.word, told.chunks[told.at].verb
        if mention is None or word is None or verb is None or mention.head_class != "force" or mention.entity or mention.country:
            return False
        if mention.first != noun.head or told.nouns[1:] or "object" not in told.slots or told.object_slot != "recipient":
            return False
        operators = self.draft.knowledge.operators
        if word.stem not in operators("materiel_noun") or word.stem in self.aircraft or word.suffix:
            return False
        if told.frame.toll == "destroyed":
            return told.reading.tail < 0
        several = word.text.endswith(tuple(operators("plural_ending")))
        return told.frame.layer == "attack" and not (verb.gender or verb.number or verb.person) and several

    def _are_targets(self, told: Told, noun: Chunk) -> bool:
        """مناطق استهدف فيها *مدنيون*، ودمرت *دبابة*: civilians alone behind a verb of attack, things behind one of destruction."""
        if self._are_vehicles(told, noun):
            return True
        if told.frame.toll == "destroyed" and noun.actor is not None and noun.actor.head_class == "force":
            return not noun.actor.definite and noun.actor.entity is None and noun.actor.country is None
        if noun.word is not None and noun.word.stem in self.draft.knowledge.operators("passerby_noun"):
            return told.object_slot == "recipient"  # وفتشت *المارة*
        strikes = told.frame.layer == "attack" and not told.frame.mutual  # but اشتبك *الأهالي* مع الجنود
        hits = strikes and told.object_slot == "recipient" and "object" in told.slots and told.reading.tail < 0
        return hits and noun.actor is not None and noun.actor.head_class == "people" and noun.actor.sector == "CVL"


def one_under_law(draft: Draft, noun: Chunk, verb: Chunk, law: frozenset[str] = _LAW) -> ActorMention | None:
    """بإعدام *عامل* قتل زوجته, بتوقيف *متهم* خطط لهجوم, القبض على *شاب* طعن سائحا: one person in the genitive of what the law does
    to him, or behind its preposition, right before a verb that agrees with him."""
    who = draft.words[noun.last - 1]
    if who is None or who.head is None or who.article or who.suffix or who.head.number or noun.last != verb.first:
        return None
    upon = draft.knowledge.operators("on_preposition")
    act = draft.words[noun.last - 2] if noun.last - 2 >= noun.head else None
    on = noun.prep in upon and noun.last == noun.head + 1  # حكمت المحكمة *على جندي* قتل فلسطينيا
    on = on or (act is not None and act.function == "prep" and act.stem in upon)
    frames = draft.entries.frames
    if not on and (act is None or act.article or not any(frames[one.ref].type in law for one in act.frame_nouns)):
        return None
    mention = mention_in(draft, noun.last - 1, noun.last)
    if mention is None or mention.head_class not in ("people", "role") or verb.verb is None:
        return None
    if bool(verb.verb.gender) != bool(mention.gender):
        return None
    draft.add(mention)
    return mention


def guilty_of_plan(draft: Draft, noun: Chunk, verb: Chunk) -> ActorMention | None:
    """بتوقيف *متهم* خطط لهجوم, القبض على *خلية تابعة للتنظيم* كانت تخطط: whom the law seizes, right before a verb of his."""
    for event in reversed(draft.events[-_TOLD:]):
        near = event.chunk is not None and event.sentence == noun.sentence and noun.index - event.chunk.index <= 1
        if not near or event.type != "COERCE" or not event.recipients or verb.verb is None:
            continue
        one = event.recipients[0]
        if verb.verb.number:  # توقيف *ثلاثة أشخاص* خططوا لهجوم
            several = one.head_class == "people" and (one.number or draft.counted[one.first]) and one.last == noun.last
            return one if several and one.entity is None else None
        word, named = draft.words[one.first], draft.phrase(one.first, ENTITY)
        plain = word is not None and word.head is not None and not (word.article or word.entity or named)
        if plain and one.last == noun.last and one.head_class == "group" and one.gender == verb.verb.gender and not one.number:
            return one
    return one_under_law(draft, noun, verb, _OFFICES)
