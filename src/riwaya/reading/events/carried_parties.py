"""Whom a noun of an act is done to, where that stands before it or is a pronoun.

In: a noun of an act with the verb that carries it, its `EventDraft`. Out: recipients named between verb and noun, or by a pronoun
right behind the noun.
The idea: وجهت النيابة *إلى المتهمين* تهمة, قدم *لهم* مساعدات – a preposition of the act's frame between the verb and its object
brings in whom the act is done to, as one behind the noun does.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.schema import Frame
from riwaya.reading.clauses.arguments import Arguments
from riwaya.reading.clauses.pronouns import agrees_with, is_dead, seized_before, sufferer
from riwaya.reading.clauses.told import Told
from riwaya.reading.draft import ADVERB, COMPLEMENTIZER, NOUNS, PRONOUN, RELATIVE, TIME, VERB, ActorMention, Chunk, EventDraft
from riwaya.reading.events.act_genitives import ActGenitives
from riwaya.reading.phrases.fixed_words import bears_fixed_words
from riwaya.reading.phrases.person_names import SEIZED

_WITH: Final = frozenset(["ACCUSE", "AGREE", "CONSULT", "COOPERATE"])
_OF_WORDS: Final = frozenset(["SUPPORT", "ACCUSE", "THREATEN", "AID"])  # acts that states and bodies get
_PARTIES: Final = frozenset(["force", "group", "institution", "state"])
_FOR: Final = frozenset(["AID", "SUPPORT", "ACCUSE"])  # other acts have with ل who does them, or what they are for
_PUNISHES: Final = frozenset(["COERCE", "SANCTION", "ASSAULT", "ACCUSE"])
_LAWFUL: Final = frozenset(["ACCUSE", "COERCE", "RETREAT", "SANCTION"])  # acts that are told without those who do them
_FORCE: Final = frozenset(["ASSAULT", "COERCE"])
_PERSONS: Final = frozenset(["person", "role", "title", "people", "source"])


class CarriedParties(ActGenitives):
    """Fills recipients from the words between a verb and its act, and from pronouns."""

    __slots__ = ()

    def _before_object(
        self,
        chunks: list[Chunk],
        governor: int,
        at: int,
        arguments: Arguments,
        frame: Frame,
        slots: dict[str, str],
        event: EventDraft,
    ) -> None:
        """وقعت الخرطوم *مع واشنطن* اتفاقا، قدمت قطر *لليمن* مساعدات: the noun phrases between a verb and the act it carries."""
        if event.recipients or chunks[at].prep or chunks[at].conj or event.first > chunks[at].head + 1:
            return
        carrier = chunks[governor].word
        if carrier is None or carrier.light is None:
            return
        for index in range(at - 1, governor, -1):
            chunk = chunks[index]
            if chunk.kind in (TIME, ADVERB) or (chunk.actor is not None and chunk.actor in event.actors and not chunk.prep):
                continue  # ووجه إليه *القاضي* تهمة
            letters, pronoun = self._borne(chunk)
            if pronoun:
                if self._brings_in(letters, frame, slots):
                    self._pronoun_of(chunks, index, pronoun, event)
                return
            if chunk.kind != NOUNS or chunk.conj or not chunk.prep:
                return
            if any(one.first <= chunk.first < one.last for one in event.actors):
                return  # شن تنظيم القاعدة *في الجزيرة* هجوما: of the doer's name
            last = self.draft.words[chunks[index - 1].last - 1]
            belongs = last is not None and last.stem in self.draft.knowledge.operators("belonging_adjective")
            if chunk.prep in self.from_ or self._is_handed(chunk) or belongs:
                return
            if self._brings_in(chunk.prep, frame, slots):
                self._fill(chunks, index, "recipient", event)
                if event.recipients:
                    arguments.phrases = [one for one in arguments.phrases if chunks[one].prep != chunk.prep]
                return

    def _brings_in(self, letters: str, frame: Frame, slots: dict[str, str]) -> bool:
        """Whether a preposition before the noun names whom an act is done to, or with whom."""
        if letters in self.accompanied:
            return frame.type in _WITH or frame.mutual  # اشتباكات *معهم*
        if frame.layer == "attack" and letters in self.on:
            return True
        if letters in self.of:
            return frame.type in _FOR
        return slots.get(letters) == "recipient"

    def _accused(self, chunks: list[Chunk], at: int, arguments: Arguments, event: EventDraft) -> None:
        """اعتقلت الشرطة رجلا *بتهمة* التجسس: whom the act of the clause is done to is who is accused."""
        if event.type != "ACCUSE" or event.recipients or chunks[at].prep not in self.means or event.first != chunks[at].head:
            return
        before = self.draft.events[-1] if self.draft.events else None
        if before is None or before.chunk is None or before.sentence != event.sentence or before.statement is not event.statement:
            return
        between = chunks[before.chunk.index + 1 : at]
        if before.type in _PUNISHES and before.recipients and not any(one.kind in (VERB, COMPLEMENTIZER) for one in between):
            event.recipients += before.recipients
            arguments.phrases = [index for index in arguments.phrases if self._is_handed(chunks[index])]  # التجسس *للنظام*

    def _behind_noun(self, chunks: list[Chunk], at: int, frame: Frame, slots: dict[str, str], event: EventDraft) -> None:
        """هجوم *عليهم*، الحظر المفروض *عليها*، دعما *لهم*: whom a pronoun right behind the noun stands for."""
        index = at + 1
        if index + 1 < len(chunks) and self._is_under_way(chunks[index]):
            index += 1  # التحقيق *جار* معهم
        if index >= len(chunks) or chunks[index].conj:
            return
        letters, pronoun = self._borne(chunks[index])
        if pronoun and letters in self.of and self._done_by_genitive(chunks, index, frame, event):
            suffered = sufferer(self.draft, chunks, index, pronoun, event.actors, event)
            event.recipients += [suffered] if suffered is not None else []
            if suffered is None:
                self._pronoun_of(chunks, index, pronoun, event)
            return
        if event.recipients:
            return
        trigger = self.draft.words[event.first]
        own = trigger is not None and bool(trigger.suffix)
        if not pronoun or letters in self.from_ or (letters in self.of and not event.actors and not own):
            return  # زيارة *له*: who does it; but انتقاده *لها*
        addressed = own and letters in self.of and event.type == "THREATEN"  # تهديداته *لهم*
        if self._brings_in(letters, frame, slots) or addressed:
            self._take_topic(chunks, at, pronoun, event)
            if not event.recipients:
                self._pronoun_of(chunks, index, pronoun, event)

    def _is_under_way(self, chunk: Chunk) -> bool:
        """التحقيق *جار* معهم: whether a word says of an act that it goes on, between it and a pronoun."""
        plain = chunk.kind == NOUNS and not chunk.prep and not chunk.conj and chunk.last == chunk.head + 1
        return plain and chunk.word is not None and chunk.word.stem in self.draft.knowledge.operators("continuing_predicate")

    def _done_by_genitive(self, chunks: list[Chunk], index: int, frame: Frame, event: EventDraft) -> bool:
        """بعد ملاحقة *الشرطة* لهم, قتله *لهم*: whether a noun of force has its object as a pronoun behind ل, so that its genitive
        does the act; the genitive, taken for the sufferer, becomes the doer. But لها أهمية is a clause of its own."""
        trigger, chunk = self.draft.words[event.first], chunks[index - 1]
        if trigger is None or trigger.article or event.last > event.first + 1 or event.type not in _FORCE:
            return False
        told = chunks[index + 1] if index + 1 < len(chunks) else None
        if told is not None and told.kind == NOUNS and not (told.prep or told.conj) and not (told.word and told.word.article):
            return False
        known = self.draft.knowledge.any_of("object_taking_noun", "hitting_masdar")
        if trigger.stem not in known and "recipient" not in (frame.genitive, self.slots[event.frame].get("object")):
            return False
        if trigger.suffix:  # but خطفهم *لهم*: of two alike nobody knows which is which
            return chunk.last == event.last and not event.recipients and not chunks[index].text.endswith(trigger.suffix)
        own = [one for one in (*event.actors, *event.recipients) if event.last <= one.first < chunk.last]
        if not own or own[0].first != event.last or any(one not in own for one in event.recipients):
            return False
        if not (own[0].definite or own[0].entity):
            return False  # قتل *زميل* لهم, استهداف *دورية* تابعة لهم
        last = self.draft.words[chunk.last - 1]
        if last is not None and last.stem in self.draft.knowledge.operators("belonging_adjective"):
            return False  # اعتقال القوات *الموالية* له
        event.actors, event.recipients = own, []
        event.places = [place for place in event.places if not event.last <= place.first < chunk.last]
        return True

    def _take_topic(self, chunks: list[Chunk], at: int, pronoun: str, event: EventDraft) -> None:
        """*المشتبه بهم* يجري التحقيق معهم: those before a verb that names no doer, whom the pronoun behind the act takes up."""
        verb = chunks[at - 1] if at else None
        word = verb.word if verb is not None and verb.kind == VERB else None
        if word is None or word.stem not in self.draft.knowledge.operators("passive_carrier_form"):
            return
        if event.actors and all(
            one.last <= verb.first and agrees_with(self.draft, one, pronoun)  # type: ignore[union-attr]
            for one in event.actors
        ):  # fmt: skip
            event.recipients, event.actors = event.actors, []

    def _borne(self, chunk: Chunk) -> tuple[str, str]:
        """The preposition and the pronoun of عليه, بحقه; both empty for other phrases."""
        word = chunk.word
        if chunk.kind == PRONOUN and word is not None and word.function == "prepron":
            letters = self._preposition_of(chunk)
            pronoun = chunk.text.removeprefix(letters) if letters else ""
            known = self.draft.knowledge.any_of("absent_suffix", "first_person_suffix")
            return (letters, pronoun) if pronoun in known else ("", "")  # الأسرى *لديها*: another preposition than ل
        if chunk.kind == NOUNS and word is not None and word.function == "prep" and word.suffix and chunk.last == chunk.first + 1:
            return word.stem, word.suffix
        return "", ""

    def _behind_verb(self, told: Told) -> None:
        """وقبض *عليه*, أفرج *عنهم*, الخلية التي قبض *عليها*: whom a pronoun right behind a verb, or behind its subject, stands for.
        A person who was told of before has not done to himself what is done to one like him: the verb is a passive then."""
        chunks, at, subject, event = told.chunks, told.at, told.subject, told.event
        index = max(at, subject) + 1
        if index >= len(chunks) or chunks[index].conj or chunks[index].kind != PRONOUN:
            return
        if bears_fixed_words(self.draft, chunks[index], told.reading.tail):
            return
        letters, pronoun = self._borne(chunks[index])
        own = pronoun in self.draft.knowledge.operators("first_person_suffix")
        if not pronoun or own or told.slots.get(letters) != "recipient":
            return
        named = subject > at or bool(told.nouns) or told.frame.type not in _LAWFUL  # قبضت عليه *الشرطة*
        relative = chunks[told.arguments.antecedent].actor if told.arguments.antecedent >= 0 else None
        lawful = told.frame.type in _LAWFUL  # but القوات التي فتحت *عليهم* النار: the forces did
        if relative is not None and lawful and agrees_with(self.draft, relative, pronoun):
            event.recipients = [relative]
            event.actors = [one for one in event.actors if one is not relative]
            return
        if at and chunks[at - 1].kind == RELATIVE:
            if not named and not event.recipients:
                event.recipients, event.actors = [one for one in event.actors if agrees_with(self.draft, one, pronoun)], []
            return
        if event.recipients:
            return
        if not named and event.actors and all(
            one.head_class in _PERSONS and one.kind in ("person", "people") and agrees_with(self.draft, one, pronoun, strictly=True)
            for one in event.actors
        ):  # fmt: skip
            event.recipients, event.actors = event.actors, []
            chunks[at].suffered = True
            return
        self._pronoun_of(chunks, index, pronoun, event)

    def _pronoun_of(self, chunks: list[Chunk], index: int, pronoun: str, event: EventDraft) -> None:
        """Adds the nearest persons that a pronoun behind a preposition may stand for."""
        operators = self.draft.knowledge.operators
        number, feminine = self.draft.knowledge.morphology.pronoun_of(pronoun)
        seized = self.frames[event.frame].toll in SEIZED
        if pronoun in operators("first_person_suffix"):
            return
        if feminine and number == 0:  # عليها: a city or a group as well as a woman
            if seized:
                event.recipients += seized_before(self.draft, event, pronoun)
            else:
                event.recipients += self._party_meant(chunks, index, pronoun, event)
            return
        barred = list(event.actors)
        if event.statement is not None and event.statement.speaker is not None:
            barred.append(event.statement.speaker)
        carrier = chunks[event.chunk.index - 1] if event.chunk is not None and event.chunk.index and event.chunk.prep else None
        if carrier is not None and carrier.word is not None and carrier.word.stem in operators("performing_noun"):
            barred += [carrier.actor] if carrier.actor is not None else []  # إثر قيام *مسلحين* بإطلاق النار عليه
        limit = chunks[index].first
        before = [
            one for one in self.draft.actors_in[event.sentence]
            if one.last <= limit and one not in barred and one.head_class != "document"  # التحقيق *معه*
        ]  # fmt: skip
        for mention in sorted(before, key=lambda one: (-one.first, -one.last)):
            if is_dead(self.draft, mention) or not agrees_with(self.draft, mention, pronoun):
                continue
            fits = agrees_with(self.draft, mention, pronoun, strictly=True)
            if fits and (mention.head_class in _PERSONS or (number == 2 and mention.number == 2)):
                event.recipients.append(mention)
            elif seized:
                event.recipients += seized_before(self.draft, event, pronoun)
            return
        if seized:
            event.recipients += seized_before(self.draft, event, pronoun)

    def _party_meant(self, chunks: list[Chunk], index: int, pronoun: str, event: EventDraft) -> list[ActorMention]:
        """تصريحاته ضد *الكويت* واتهامه *لها*: the nearest party before that a feminine pronoun behind an act of words agrees with,
        where that act is done to states and bodies."""
        trigger = self.draft.words[event.first]
        if event.type not in _OF_WORDS or trigger is None or not (trigger.suffix or event.type == "SUPPORT"):
            return []
        limit = chunks[index].first
        for mention in sorted(self.draft.actors_in[event.sentence], key=lambda one: (-one.first, -one.last)):
            if mention.last > limit or mention in event.actors or mention.head_class in ("document", "media"):
                continue
            if agrees_with(self.draft, mention, pronoun, strictly=True):
                same = mention.entity is not None and any(one.entity == mention.entity for one in event.actors)
                return [] if same or mention.head_class not in _PARTIES else [mention]
        return []


__all__ = ["CarriedParties"]
