"""Slots of acts told by verbs: who is the subject, who the object, and whether the verb is passive.

In: a verb chunk with its arguments and frame. Out: the slots of its `EventDraft` filled.
The idea: place and agreement tell subject from object; what stands where a subject would, and can only suffer the act, makes a
verb form that could be passive one; a verb without a subject goes on with that of the clause before.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import Reading
from riwaya.lexicon.schema import Frame
from riwaya.reading.actor_phrases import mention_in
from riwaya.reading.arguments import Arguments, right_arguments
from riwaya.reading.clause_subjects import (
    around_relative,
    clause_subject,
    in_circumstance,
    is_body_behind,
    is_feminine_body_behind,
    is_named_man_behind,
    is_no_subject_of_her,
    is_subject_of,
)
from riwaya.reading.cue_nouns import is_oblique
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    PARTICLE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    EventDraft,
)
from riwaya.reading.duties import obliged_to
from riwaya.reading.fixed_objects import FixedObjects
from riwaya.reading.fixed_words import bears_fixed_words, fixed_antecedent, tail_end
from riwaya.reading.left_subjects import agrees_strictly, is_plural
from riwaya.reading.other_domains import is_armed
from riwaya.reading.own_country import OWN
from riwaya.reading.pronouns import agrees_with, hit_before, pronoun_at_end, sufferer
from riwaya.reading.states import names_state, national_state
from riwaya.reading.subjects import writes_within
from riwaya.reading.told import Told

_OPENED: Final = (PARTICLE, NEGATION)
_PAST: Final = (AUXILIARY, PARTICLE)
_GROUND: Final = 5  # chunks between ground and the verb of an attack on it
SENDING: Final = frozenset(
    ["deploy", "mass-forces", "call-up", "send-reinforcements", "naval-deployment", "deploy-police", "pull-out-forces"]
)
_WHO_SUFFER: Final = frozenset(["person", "people", "role", "title"])
_ABLE: Final = frozenset(["force", "group", "state"])  # whoever speaks of his own acts with a bare pronoun
_BLOWS: Final = frozenset(["ASSAULT", "COERCE"])


class VerbSlots(FixedObjects):
    """Fills slots from the arguments of a verb."""

    __slots__ = ()

    def _verb_slots(self, told: Told) -> None:
        chunks, arguments, event = told.chunks, told.arguments, told.event
        told.nouns = self._bare_nouns(told)
        word = chunks[told.at].word
        assert word is not None
        if not told.nouns[1:] and not word.suffix and told.object_slot == "recipient":
            told.nouns += self._behind_description(chunks, told.nouns, arguments)
        suffering = self._pronoun_of_that(told)
        told.passive = told.passive or bool(suffering)
        speaks = self._speaks_of_himself(chunks, told.at, event) if told.subject_slot == "actor" and not told.passive else None
        if speaks is not None and speaks.head_class in _ABLE and arguments.left < 0:
            arguments.pronoun = True  # أعلن الجيش *أنه* قتل قائد الخلية: he did, whatever follows
        self._tell_apart(told)
        self._fill_subject(told, speaks)
        if told.subject >= 0 and not event.actors and told.subject_slot == "actor" and chunks[told.subject].actor is None:
            self._fires(chunks[told.subject], event)  # أصاب *صاروخ إسرائيلي* السيارة
        for index in told.objects:
            if index == arguments.antecedent and self._is_given(told):
                continue
            fallen = self._fallen_of_kin(chunks[index]) if index == arguments.antecedent and told.frame.layer == "result" else None
            if fallen is not None:
                event.recipients.append(fallen)
            else:
                self._fill(chunks, index, told.object_slot, event)
        owned = self._owners(chunks, told.objects, arguments.phrases) if told.object_slot == "recipient" else []
        for index in owned:
            event.recipients += self._actors(chunks, index)
        phrases = [
            index for index in arguments.phrases
            if index not in owned and not any(one.first < chunks[index].first < one.last for one in event.actors)
        ]  # fmt: skip
        self._prepositions(chunks, phrases, told.frame, told.slots, event)
        self._fill_pronouns(told)
        if suffering and told.passive and not event.recipients:
            found = sufferer(self.draft, chunks, told.at - 1, suffering, event.actors, event)
            if found is not None and found.head_class in _WHO_SUFFER:
                event.recipients.append(found)

    def _is_given(self, told: Told) -> bool:
        """*المدرعات* التي قدمتها الإمارات: whether what a relative clause describes is a fixed word of its verb and no person, so
        that nobody else gets the act by it."""
        if told.frame.type != "AID" or told.reading.tail < 0:
            return False
        token = fixed_antecedent(self.draft, told.chunks, told.at, told.reading.tail)
        word = self.draft.words[token] if token >= 0 else None
        return word is not None and word.stem in self.draft.knowledge.operators("arms_object")

    def _pronoun_of_that(self, told: Told) -> str:
        """وأنه *قتل* في الغارة، إنه *أصيب* أمس: the pronoun of أن before a verb of what is done to persons, which has no object."""
        chunks, at = told.chunks, told.at
        that, verb = chunks[at - 1] if at else None, chunks[at].verb
        if that is None or that.kind != COMPLEMENTIZER or verb is None or verb.tense != 1 or told.nouns or told.reading.tail >= 0:
            return ""
        word, behind = chunks[at].word, chunks[at + 1] if at + 1 < len(chunks) else None
        if word is None or word.suffix or told.frame.toll is None or told.object_slot not in ("recipient", "toll"):
            return ""
        if verb.number or (behind is not None and behind.kind not in (NOUNS, TIME, MARK)):
            return ""
        return pronoun_at_end(self.draft, self.draft.tokens.norm[that.last - 1])

    def _fallen_of_kin(self, chunk: Chunk) -> ActorMention | None:
        """ذوي *شهداء* الواجب الذين استشهدوا: those who fell, not their families."""
        operators = self.draft.knowledge.operators
        word = self.draft.words[chunk.actor.first] if chunk.actor is not None else None
        if chunk.actor is None or word is None or word.article or word.stem not in operators("kin_noun"):
            return None
        found = mention_in(self.draft, chunk.actor.first + 1, chunk.last)
        head = self.draft.words[found.first] if found is not None else None
        if found is None or head is None or head.stem not in operators("killed_noun") | operators("injured_noun"):
            return None
        self.draft.add(found)
        return found

    def _bare_nouns(self, told: Told) -> list[int]:
        """The noun phrases behind a verb that may be its subject or object: those in its fixed words are filled in here."""
        chunks, reading, event, frame = told.chunks, told.reading, told.event, told.frame
        chunk = chunks[told.at]
        nouns = [index for index in told.arguments.nouns if chunks[index].last > event.last or reading.tail < 0]
        nouns = [
            index for index in nouns
            if not self._says_where(chunks, index) and not (index > told.at + 1 and self._is_among(chunks, index))
        ]  # fmt: skip
        if reading.tail >= 0:
            end = tail_end(self.draft, chunk.first, reading.tail)
            self._behind_fixed(told, end)
            nouns = [index for index in nouns if not self._falls_to(chunks[index], end)]
            for index in nouns:
                takes = told.object_slot in ("recipient", "toll") or (frame.layer == "act" and frame.type != "PROTEST")
                takes = takes and not (self._flies(chunks[index], told.subject_slot) or self._moves(told, index))
                if self._arrives(told, chunks[index], end):
                    event.actors += self._senders(chunks[index], end)
                elif end > 0 and self._is_hit_at(told, chunks[index], end - 1):
                    event.recipients += self._actors(chunks, index)
                elif chunks[index].head < end < chunks[index].last and takes and not self._is_subject_at(told, chunks[index], end):
                    self._behind_tail(chunks[index], end, event)  # ألقت السلطات القبض على *فلان*
            if told.object_slot == "recipient":
                self._of_fixed_word(chunk, event)
            fixed = self.draft.knowledge.tails[reading.tail] if frame.layer == "act" else ()
            nouns = [
                index
                for index in nouns
                if not (chunks[index].head < end <= chunks[index].last or self._is_fixed(chunks[index], fixed))
                or (self._is_people(chunks[index]) and self._is_subject_tail(frame, reading))
                or self._flies(chunks[index], told.subject_slot)
                or self._moves(told, index)
                or self.is_doer_of_pronoun(chunk, chunks[index], end)
                or (told.object_slot == "recipient" and (self.names_persons(end - 1) or self._is_party_at(told, index, end - 1)))
            ]  # احتشد *آلاف المتظاهرين*: fixed words that are the subject
        return self._without_described(chunks, nouns, told.arguments)

    def _is_subject_at(self, told: Told, chunk: Chunk, end: int) -> bool:
        """انتشر *عناصر* الميليشيات: whether the fixed word of a verb that takes no object heads those who do it."""
        return "object" not in told.slots and chunk.actor is not None and chunk.actor.first == end - 1 and chunk.prep == ""

    def _arrives(self, told: Told, chunk: Chunk, end: int) -> bool:
        """وصلت *مساعدات* …: whether what comes is aid, so that its adjective or genitive says whose it is."""
        frame = told.frame
        comes = frame.type == "AID" and any(frame.slots.get(prep) == "actor" for prep in self.from_)
        return comes and told.object_slot == "none" and chunk.head < end < chunk.last and not told.event.actors

    def _senders(self, chunk: Chunk, end: int) -> list[ActorMention]:
        """وصلت مساعدات *سعودية وإماراتية*, مساعدات *الأمم المتحدة*: whose aid it is."""
        found: list[ActorMention] = []
        mention = mention_in(self.draft, end, chunk.last)
        if mention is not None and mention.first == end and mention.head_class in ("institution", "state", "group"):
            self.draft.add(mention)
            return [mention]
        money = self.draft.knowledge.operators("unwarlike_adjective")  # مساعدات *مالية*
        for token in range(end, chunk.last):
            word = self.draft.words[token]
            if word is not None and word.demonym is not None and word.stem not in money:
                found.append(national_state(self.draft, token, word.demonym))
        return found

    def _is_party_at(self, told: Told, index: int, token: int) -> bool:
        """دربت *القوات* الأميركية المقاتلين: whether a fixed word heads the phrase of the subject, with another behind it."""
        mention, nouns, arguments = told.chunks[index].actor, told.arguments.nouns, told.arguments
        if mention is None or mention.head_class not in ("force", "group") or max(arguments.left, arguments.antecedent) >= 0:
            return False
        return mention.first == token == told.chunks[index].head and index == nouns[0] and len(nouns) > 1

    def _is_hit_at(self, told: Told, chunk: Chunk, token: int) -> bool:
        """أسرت *11 حوثيا*: whether a fixed word names those of a nation or group, counted, as the object."""
        word, mention = self.draft.words[token], chunk.actor
        if mention is None or word is None or told.object_slot != "recipient" or mention.last != token + 1:
            return False
        return (word.people or word.demonym) is not None and 1 in self.draft.counted[chunk.first : token]

    def _says_where(self, chunks: list[Chunk], index: int) -> bool:
        """سيطرت على زنجبار *عاصمة محافظة أبين*: another name of the place in the phrase right before it."""
        before, chunk = chunks[index - 1], chunks[index]
        if before.kind != NOUNS or not before.prep or chunk.conj or chunk.word is None or chunk.word.article:
            return False
        named = chunk.actor is None or chunk.actor.first > chunk.head or chunk.actor.head_class == "institution"
        return named and self._is_place(before) and self._is_place(chunk)

    def _moves(self, told: Told, index: int) -> bool:
        """وصلت *قوات تركية*, دخلت *طلائع قوات الجيش*: the fixed word of a verb of movement is the head of those who move; of a
        verb that sends them (ونشرت *مدرعات*) only where another noun is what it sends."""
        verb, chunk, nouns = told.chunks[told.at].verb, told.chunks[index], told.arguments.nouns
        if told.frame.type != "MOBILIZE" or told.slots.get("object", "none") != "none" or told.subject_slot != "actor":
            return False
        if verb is None or chunk.actor is None or index > told.at + 3 or index != nouns[0] or self._is_ground(chunk):
            return False
        head = self.draft.words[chunk.head]
        if told.arguments.pronoun or head is None or head.suffix or (told.frame.id in SENDING and len(nouns) < 2):
            return False
        agrees = verb.gender == 0 or chunk.actor.gender == 1 or chunk.actor.number == 2
        armed = self._is_armed(chunk) or chunk.actor.sector == "COP"
        return agrees and armed and max(told.arguments.left, told.arguments.antecedent) < 0

    def _tell_apart(self, told: Told) -> None:
        """Sets subject and objects of a verb, and whether its subject suffered the act."""
        chunks, at, arguments = told.chunks, told.at, told.arguments
        chunk = chunks[at]
        assert chunk.word is not None
        writer = writes_within(self.draft, chunks, at) if len(told.nouns) < 2 and not told.passive else -1
        if writer >= 0:  # نشر *التنظيم* بيانا هدد فيه تركيا
            told.subject, told.suffered, chunk.suffered = writer, False, False
            told.objects += told.nouns
            return
        before = arguments.left if arguments.left >= 0 else arguments.antecedent
        if before >= 0 and before == arguments.left and is_plural(chunk) and chunks[before].actor is None:
            before = -1  # العثور على جثث ثلاثة أشخاص *قتلوا*: several persons, and no finding
        if before >= 0 and before == arguments.left and self._is_of_campaign(chunks, at, before):
            before, told.headless = -1, True
        if arguments.antecedent >= 0 and (self._resumes(chunks, at, bool(told.nouns)) or self._is_taken_up(chunks, at, arguments)):
            told.objects.append(arguments.antecedent)
            before = -1
            told.resumed = True
        elif arguments.antecedent >= 0 and arguments.pronouns[:1] == [at + 1] and chunks[before].actor is None and not told.nouns:
            before = -1  # القرى التي سيطروا *عليها*
            told.resumed = True
        elif arguments.antecedent >= 0 and told.nouns and chunks[told.nouns[0]].actor and not self._relates(chunks, at):
            before = -1  # المدنيين الذين وثق *المرصد* مقتلهم
        elif arguments.antecedent >= 0 and before == arguments.antecedent and is_plural(chunk) and not self._relates(chunks, at):
            before = -1  # المدرعات التي *استولوا* عليها: several persons did it to what stands before التي
            told.resumed = True
        elif before >= 0 and self._is_told_of(told, before):
            told.event.recipients += self._actors(chunks, before)
            before = -1
        elif chunk.word.suffix and arguments.left >= 0 and self._is_described(chunks, at, arguments.left):
            told.objects.append(arguments.left)  # أطلقت *ضابطا* كانت تحتجزه
            before = -1
        tail = self.draft.knowledge.tails[told.reading.tail] if told.reading.tail >= 0 else ()
        reflexive = bool(tail) and tail[-1] in self.draft.knowledge.operators("reflexive_word")
        # those named behind a verb of protest do it, and so do those who blow themselves up: nobody else suffers it
        crowd = told.frame.type == "PROTEST" or reflexive
        fixed = self._has_fixed_object(chunk, told.reading, told.frame)  # أطلق مسلحون النار: with its fixed object it is active
        told.suffered = self._is_suffered(told, before, crowd, fixed)
        chunk.suffered = told.suffered and told.frame.type in ("ASSAULT", "COERCE", "ACCUSE", "SANCTION", "AID")
        nouns = told.nouns
        if told.suffered:
            if nouns and nouns[0] <= at + 3 and before < 0:
                told.objects.append(nouns[0])
            elif before >= 0:
                told.objects.append(before)
        elif chunk.word.suffix:
            behind = nouns and not is_plural(chunk) and not is_named_man_behind(self.draft, chunk, chunks[nouns[0]])
            told.subject = nouns[0] if behind else before
            if not told.objects:  # المعارضين الذين *دربهم* الجيش: the pronoun takes up who stands before الذين
                self._pronoun(chunks, at, told.event, told.object_slot, told.subject)
        elif before >= 0 and (
            chunks[before].actor is not None
            or not nouns
            or self._is_fired(chunks[before])
            or (before == arguments.left and before == 0 and names_state(self.draft, chunks[before]))
            or (before == arguments.antecedent and (self._is_act(chunks[before]) or self._of_act(chunks, before) is not None))
        ):
            told.subject = before
            told.objects += nouns[:1]
        else:
            self._by_place(told, crowd, fixed)

    def _is_told_of(self, told: Told, before: int) -> bool:
        """*شيخا* أطلق سراحه، *ضابط* أفرج عنه: whether a pronoun behind a verb takes up the one person that its clause is about."""
        chunks, at, mention = told.chunks, told.at, told.chunks[before].actor
        if told.frame.toll is None or told.frame.layer != "act" or mention is None or mention.head_class not in _WHO_SUFFER:
            return False
        several = mention.number and not (before == told.arguments.antecedent and is_plural(chunks[at]))
        if several or (mention.definite and before != told.arguments.antecedent):
            return False  # but الأسرى الذين أطلقوا *سراحهم*
        if told.arguments.pronouns[:1] == [at + 1] and told.slots.get(self._preposition_of(chunks[at + 1])) == "recipient":
            letters = chunks[at + 1].text
            return any(letters.endswith(own) for own in self.draft.knowledge.operators("his_suffix"))
        end = tail_end(self.draft, chunks[at].first, told.reading.tail) if told.reading.tail >= 0 else 0
        fixed = self.draft.words[end - 1] if end > 0 else None
        return fixed is not None and bool(fixed.suffix) and agrees_with(self.draft, mention, fixed.suffix, strictly=True)

    def _is_suffered(self, told: Told, before: int, crowd: bool, fixed: bool) -> bool:
        """Whether who stands where a subject would is whom the act was done to."""
        chunks, at, arguments = told.chunks, told.at, told.arguments
        word = chunks[at].word
        assert word is not None
        handed = any(self._is_handed(chunks[index]) for index in arguments.phrases if index <= at + 3)  # قتلوا *على يد* مسلحين
        free = not crowd and not fixed and not word.suffix
        if told.passive or (handed and free and told.object_slot == "recipient" and told.subject_slot == "actor"):
            return True
        if before < 0 and fixed and self._is_nominative_in_tail(told):
            return True  # طرد *دبلوماسيان* روسيان
        active = bool(word.suffix) or word.stem in self.draft.knowledge.operators("active_spelling")  # اغتاله، اغتال
        if crowd or fixed or active or arguments.pronoun:
            return False
        if "object" not in told.slots and told.subject_slot == "actor":
            return False  # اعتدى *عناصر الميليشيات* على المارة
        return self._reads_passive(chunks, at, before, told.nouns, told.frame, told.object_slot)

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

    def _by_place(self, told: Told, crowd: bool, fixed: bool) -> None:
        """Subject and object of an active verb with nobody before it, by the order of what follows."""
        chunks, at, arguments, nouns, frame = told.chunks, told.at, told.arguments, told.nouns, told.frame
        chunk = chunks[at]
        own = bool(told.reading.person) and chunk.verb is not None and bool(chunk.verb.person)  # نحمل *الحكومة* مسؤولية الحادث
        if is_plural(chunk) or own or told.headless or arguments.pronoun or arguments.clausal or (
            nouns and self._is_of_thing(chunks, arguments, frame)
        ):  # fmt: skip
            told.objects += nouns[:1]
        elif len(nouns) >= 2 and nouns[0] <= at + 3 and not self._is_in_tail(told, chunks[nouns[0]]):
            behind = self._stands_first(chunks, nouns, frame) or self._is_done_to_body(chunks, at, nouns)
            first, second = nouns[1::-1] if behind else nouns[:2]
            told.subject = first
            told.objects.append(second)
        elif nouns:
            has_object = fixed and frame.type != "ACCUSE" and self._has_object_behind(chunk, told.reading, chunks[nouns[0]])
            oblique = is_oblique(self.draft, chunks[nouns[0]]) and not (has_object and self.draft.counted[chunks[nouns[0]].head])
            near = nouns[0] <= at + 3 and not oblique and not self._is_hit(chunks[nouns[0]], frame)
            near = near and not self._is_object_of(chunk, chunks[nouns[0]]) and not self._are_targets(told, chunks[nouns[0]])
            country = chunks[nouns[0]].actor
            near = near and not (frame.layer == "attack" and country is not None and country.name == OWN)  # قضية تستهدف *بلادنا*
            near = near and not is_no_subject_of_her(self.draft, chunk, told.reading, chunks[nouns[0]])
            near = near and not (told.object_slot == "recipient" and is_feminine_body_behind(self.draft, chunk, chunks[nouns[0]]))
            doer = self._may_act(chunks[nouns[0]]) or (crowd and self._is_people(chunks[nouns[0]]))
            doer = doer or (fixed and self._is_government(chunks[nouns[0]])) or (has_object and self._is_people(chunks[nouns[0]]))
            goes_on = self._meets_on(chunks, at, frame, told.reading) or self._strikes_on(told) or self._is_wanted(told)
            goes_on = goes_on or self._is_his(told) or self._is_in_tail(told, chunks[nouns[0]]) or self._is_of_pronoun(told)
            doer = doer or self._takes_none(told, chunks[nouns[0]])
            if told.object_slot == "none" or (near and doer and not goes_on):
                told.subject = nouns[0]
            else:
                told.objects.append(nouns[0])

    def _takes_none(self, told: Told, noun: Chunk) -> bool:
        """انسحب *عناصر التنظيم*: whether somebody stands behind a verb that takes no object, so that he does it."""
        headed = noun.actor is not None and noun.actor.first == noun.head
        return headed and "object" not in told.slots and told.subject_slot == "actor"

    def _is_done_to_body(self, chunks: list[Chunk], at: int, nouns: list[int]) -> bool:
        """هاجمت *الجيش* مجموعات مسلحة: a masculine body behind a verb that tells of the next phrase."""
        doer = chunks[nouns[1]]
        verb = chunks[at].verb
        if doer.actor is None or doer.conj or nouns[1] != nouns[0] + 1 or verb is None or not verb.gender:
            return False
        if not (doer.actor.gender or doer.actor.number):
            return False
        return doer.actor.first == doer.head and self._may_act(doer) and is_body_behind(chunks[at], chunks[nouns[0]])

    def _is_in_tail(self, told: Told, noun: Chunk) -> bool:
        """أعلن الوزير أنه استدعى *السفير*، الحافلات التي أجلت *المقاتلين*: whether an office, or those brought to safety, are one
        of the fixed words that a verb takes."""
        end = tail_end(self.draft, told.chunks[told.at].first, told.reading.tail) if told.reading.tail >= 0 else -1
        evacuated = told.frame.toll == "evacuated" and "object" in told.slots
        office = noun.actor is not None and (noun.actor.head_class in ("role", "title") or evacuated)
        return office and noun.head == end - 1 and told.object_slot == "recipient" and not noun.prep

    def _are_targets(self, told: Told, noun: Chunk) -> bool:
        """مناطق استهدف فيها *مدنيون*، ودمرت *دبابة*: civilians alone behind a verb of attack, things behind one of destruction."""
        if told.frame.toll == "destroyed" and noun.actor is not None and noun.actor.head_class == "force":
            return not noun.actor.definite and noun.actor.entity is None and noun.actor.country is None
        hits = told.frame.layer == "attack" and told.object_slot == "recipient" and told.reading.tail < 0
        return hits and noun.actor is not None and noun.actor.head_class == "people" and noun.actor.sector == "CVL"

    def _fill_subject(self, told: Told, speaks: ActorMention | None) -> None:
        """Who does it: the subject told apart, who speaks of himself, or that of a clause before the verb."""
        chunks, at, event, arguments = told.chunks, told.at, told.event, told.arguments
        chunk, subject, objects, acts = chunks[at], told.subject, told.objects, told.subject_slot == "actor"
        doers = event.recipients if told.subject_slot == "recipient" else event.actors  # خسر *الجيش* البلدة
        named = acts or (told.subject_slot == "recipient" and not doers)
        assert chunk.word is not None
        if subject >= 0 and subject == arguments.antecedent and acts and not event.actors:
            held = self._of_act(chunks, subject)
            event.actors += [held] if held is not None else self._taken_up(chunks, subject)
        elif subject >= 0:
            self._fill(chunks, subject, told.subject_slot, event)
        elif speaks is not None:
            event.actors.append(speaks)
        elif arguments.clausal:
            pass
        elif objects == [arguments.left] and chunk.word.suffix and acts:
            held = chunks[arguments.left].actor
            event.actors += [one for one in clause_subject(self.draft, chunks, arguments.left) if one is not held]
        elif told.object_slot == "recipient" and "object" not in told.slots and objects and chunks[objects[0]].actor is None:
            pass  # ووصلت سفينة مساعدات: a verb that takes no object has a subject that is nobody
        elif named and not (told.passive or told.suffered) and (owed := obliged_to(self.draft, chunks, at)):
            doers += owed
        elif named and not told.passive and ((not objects_only(objects, chunk) and chunk.conj) or self._continues(chunks, at)):
            doers += self._clause_subject(told) or self._goes_on_about_himself(chunks, at, event)
        elif named and not told.passive and not told.suffered and at and chunks[at - 1].conj and chunks[at - 1].kind in _OPENED:
            verb, found = chunk.verb, clause_subject(self.draft, chunks, at)  # دخل الجيش البلدة *وقد* أسر خمسة
            doers += [one for one in found if verb is not None and not verb.person and is_subject_of(self.draft, verb, one)]
        elif named and told.resumed and not told.suffered:
            doers += around_relative(self.draft, chunks, at, arguments.antecedent)
        elif acts and not told.suffered and (is_plural(chunk) or arguments.pronoun):
            several = self._before_plural(chunks, at) or (in_circumstance(self.draft, chunks, at) if arguments.pronoun else [])
            following = chunks[at + 1] if at + 1 < len(chunks) else None
            if told.frame.toll == "killed" and not objects and following is not None and following.prep in self.means:
                event.recipients += several  # جثث ثلاثة أشخاص *قتلوا* بنيران القوات
            else:
                event.actors += several
        if acts and speaks is None and not event.actors:
            self._go_on_from_sentence(told)

    def _fill_pronouns(self, told: Told) -> None:
        """عليهم، بها behind a verb: whom they take up, in the slot of their preposition."""
        event = told.event
        for index in told.arguments.pronouns:
            if index == told.at + 1 and bears_fixed_words(self.draft, told.chunks[index], told.reading.tail):
                continue
            pronoun, before = told.chunks[index], told.chunks[index - 1]
            assert pronoun.word is not None
            if before.kind == NOUNS and before.prep and before.word is not None and before.word.frame_nouns:
                continue  # سيطر مقاتلون على المدينة بعد انسحاب الجيش *منها*
            slot = told.slots.get(self._preposition_of(pronoun))
            if slot == "recipient" and event.type in _BLOWS and self._means_thing(told.chunks, index):
                continue  # غرق السفينة بعد إصابتها بصاروخ أطلق *عليها*
            if slot in ("recipient", "actor") and not (event.recipients if slot == "recipient" else event.actors):
                found = self._antecedent(told.chunks, index, pronoun.text, event)
                if found is not None:
                    (event.recipients if slot == "recipient" else event.actors).append(found)

    def _means_thing(self, chunks: list[Chunk], index: int) -> bool:
        """Whether the nearest noun of the clause that a pronoun of one woman or of things agrees with is a thing or a place."""
        word, shapes = chunks[index].word, self.draft.knowledge.morphology
        number, feminine = shapes.pronoun_of(word.suffix or word.text) if word is not None else (0, False)
        if number or not feminine:
            return False
        for chunk in reversed(chunks[max(0, index - 8) : index]):
            if chunk.kind == COMPLEMENTIZER:
                return False
            if chunk.kind != NOUNS or chunk.word is None:
                continue
            if chunk.actor is not None:
                if agrees_with(self.draft, chunk.actor, word.suffix or word.text):  # type: ignore[union-attr]
                    return False
            elif not chunk.word.suffix and shapes.has_feminine_ending(chunk.word.text):
                return True
        return False

    def _meets_on(self, chunks: list[Chunk], at: int, frame: Frame, reading: Reading) -> bool:
        """زار الوفد أربيل *والتقى* رئيس الإقليم: with one noun phrase, who goes on to meet somebody is who acted before."""
        if frame.type != "CONSULT" or reading.tail >= 0 or "object" not in frame.slots or not self._continues(chunks, at):
            return False
        doers = clause_subject(self.draft, chunks, at)
        return bool(doers) and doers[0].head_class in ("person", "people", "group", "role", "title", "institution")

    def _strikes_on(self, told: Told) -> bool:
        """تقدمت الوحدات *وهاجمت عناصر التنظيم*: with one noun phrase behind a verb that needs an object, who goes on to attack
        armed men is who acted before, where the verb agrees with him and nothing else is hit."""
        chunks, at, frame = told.chunks, told.at, told.frame
        noun, verb = chunks[told.nouns[0]], chunks[at].verb
        strikes = frame.layer == "attack" or (frame.type == "COERCE" and told.object_slot == "recipient")
        goes_on = chunks[at].conj or (at and chunks[at - 1].text in self.draft.knowledge.operators("where_conjunction"))
        if not strikes or told.reading.tail >= 0 or "object" not in frame.slots or not goes_on or verb is None:
            return False
        if noun.actor is None or self._is_armed_nominative(noun) or not (self._is_armed(noun) or noun.actor.sector == "COP"):
            return False
        if verb.gender != 1 and (verb.number or (noun.actor.head_class != "people" and noun.actor.definite)):
            return False  # دخل الجيش البلدة وقصف *الطيران*
        doers = clause_subject(self.draft, chunks, at)
        if len(doers) != 1 or not is_subject_of(self.draft, verb, doers[0]) or not is_armed(self.draft, doers[0]):
            return False
        phrases = [chunks[index].prep for index in told.arguments.phrases if chunks[index].prep not in self.within]
        hit = any(told.slots.get(prep) in ("recipient", "place") for prep in phrases)
        flies = noun.word is not None and noun.word.stem in self.aircraft
        other = doers[0].entity != noun.actor.entity or not (noun.actor.entity or noun.actor.definite or flies)
        return other and not hit  # حاصرت *دورية*; but دخلت القوات وقصفت *المدفعية*

    def _without_described(self, chunks: list[Chunk], nouns: list[int], arguments: Arguments) -> list[int]:
        """سيطر مسلحون *موالون* لفلان على …: a nominative plural behind the subject describes it, and so does what ل opens."""
        found = []
        for index in nouns:
            before, noun = chunks[index - 1], chunks[index]
            word = self.draft.words[noun.head]
            if word is not None and word.stem in self.draft.knowledge.operators("affected_word"):
                continue  # قتل ضابط *متأثرا* بجروحه
            nominative = word is not None and self.draft.knowledge.morphology.is_plural_nominative(word.text)
            nominative = nominative and word is not None and (word.head is None or word.head.number > 0)  # but المدون
            described = before.kind == NOUNS and before.actor is not None and index - 1 in nouns and not self._is_ground(before)
            if nominative and described and not noun.conj:
                arguments.phrases = [at for at in arguments.phrases if at != index + 1 or chunks[at].prep not in self.of]
            else:
                found.append(index)
        return found

    def _behind_description(self, chunks: list[Chunk], nouns: list[int], arguments: Arguments) -> list[int]:
        """خطف مسلحون يرتدون زيا *خمسة عمال*: the object behind a clause that describes an indefinite subject."""
        if len(nouns) != 1 or nouns[0] + 1 != arguments.end or arguments.end >= len(chunks):
            return []
        subject, verb = chunks[nouns[0]], chunks[arguments.end]
        if subject.actor is None or subject.actor.definite or verb.kind != VERB or verb.verb is None or verb.conj:
            return []
        if verb.verb.tense != 2 or (verb.word is not None and verb.word.cue_verbs) or not is_plural(verb):
            return []
        inner = right_arguments(chunks, arguments.end)
        worn = [index for index in inner.nouns if not chunks[index].conj]
        last = chunks[worn[-1]] if len(worn) > 1 or (worn and inner.phrases and inner.phrases[0] < worn[0]) else None
        if last is None or last.actor is None:
            return []
        arguments.phrases += [index for index in inner.phrases if index > worn[-1]]
        return [worn[-1]]

    def _is_described(self, chunks: list[Chunk], at: int, left: int) -> bool:
        """Whether an indefinite noun behind another verb has the clause of the verb at `at` for its adjective."""
        mention, head = chunks[left].actor, self.draft.words[chunks[left].last - 1]
        if mention is None or mention.definite or head is None or head.article or left == 0:
            return False
        opening, word = chunks[left + 1 : at], chunks[at].word
        if chunks[left - 1].kind == VERB and all(chunk.kind == AUXILIARY for chunk in opening):
            return True
        if word is None or not opening or opening[0].kind != AUXILIARY or any(one.kind not in _PAST for one in opening):
            return False  # عن *ثلاثة صحفيين* كان قد خطفهم: the pronoun agrees with them, the verb does not
        return agrees_with(self.draft, mention, word.suffix, strictly=True) and not agrees_strictly(chunks[at], mention)

    def _owners(self, chunks: list[Chunk], objects: list[int], phrases: list[int]) -> list[int]:
        """قصفت الطائرة موقعا *للانقلابيين*: ل right behind an object says whose it is, and so whom the act hits."""
        row = list(objects)
        for index in objects:  # قصفت مواقع وتجمعات *للمسلحين*
            for chunk in chunks[index + 1 :]:
                if chunk.kind != NOUNS or not chunk.conj or chunk.prep:
                    break
                if chunk.actor is not None and chunk.actor.head_class == "institution":
                    break  # ومشفى ابن سينا *للأطفال*: its name
                row.append(chunk.index)
        return [
            index for index in phrases
            if index - 1 in row and chunks[index].prep in self.of and chunks[index].actor is not None
            and not self._is_one_person(chunks[index - 1])  # قتل رجلا أبا *لخمسة أطفال*: whose father, nobody hit
        ]  # fmt: skip

    def _before_plural(self, chunks: list[Chunk], at: int) -> list[ActorMention]:
        """جنود *هاجموا* مركزا: a plural verb right behind a phrase of several persons has these as its subject."""
        index = at - 1
        while index >= 0 and chunks[index].kind == NOUNS and chunks[index].prep in self.from_ and index:
            index -= 1
        mention = chunks[index].actor if index >= 0 and chunks[index].kind == NOUNS else None
        if mention is None:
            return []
        several = mention.number == 2 or (mention.head_class in ("people", "group", "force") and mention.number > 0)
        return [mention] if several else []

    def _is_taken_up(self, chunks: list[Chunk], at: int, arguments: Arguments) -> bool:
        """الأشخاص الذين ألقت الشرطة القبض *عليهم*: the head of the relative clause is what the pronoun stands for."""
        if arguments.antecedent < 0 or not arguments.pronouns or not arguments.nouns:
            return False
        noun = arguments.nouns[0]
        return noun <= at + 2 and self._may_act(chunks[noun]) and chunks[noun].actor is not None

    def _continues(self, chunks: list[Chunk], at: int) -> bool:
        """A verb without a subject that goes on with the clause before it: وأصاب …، بعد أن أطلقت …، حيث …"""
        before = chunks[at - 1] if at else None
        if before is None:
            return False
        if before.kind == COMPLEMENTIZER and before.prep:
            return True
        if before.kind == COMPLEMENTIZER and before.text in self.thereby_that:
            owner = self.owners[chunks[at].first]
            return owner is None or owner.first < before.first  # استغل التنظيم الفوضى *بأن* سيطر على …
        return bool(chunks[at].conj) or before.kind == CONJUNCTION

    def _is_act(self, chunk: Chunk) -> bool:
        """*العمليات* التي تستهدف القوات: what does it in a relative clause of an act is the act."""
        word = chunk.word
        return word is not None and chunk.kind == NOUNS and word.stem in self.draft.knowledge.operators("operation_noun")

    def _pronoun(self, chunks: list[Chunk], at: int, event: EventDraft, slot: str, subject: int) -> None:
        """A pronoun suffix as object: the nearest mention before the verb that is not its subject."""
        if slot != "recipient":
            return
        chunk = chunks[at]
        assert chunk.word is not None
        barred = list(event.actors)
        owner = event.statement
        if owner is not None and owner.cue_first < event.first:  # قال سياسي لرويترز إن بوسعه أن *يدمره*
            barred += [one for one in (owner.speaker, owner.addressee) if one is not None]
        if self._takes_up_thing(chunks, at):
            return
        ground = self._ground_before(chunks, at, event)
        if ground is not None:
            event.places = event.places or self._places(ground)
            return
        doer = chunks[subject].actor if subject >= 0 else None
        doers = [doer] if doer is not None else clause_subject(self.draft, chunks, at) if subject < 0 else []
        found = self._is_described_hit(chunks, at) or sufferer(self.draft, chunks, at, chunk.word.suffix, barred + doers, event)
        if found is not None:
            event.recipients.append(found)
        elif self.frames[event.frame].toll is not None:
            event.recipients += hit_before(self.draft, event, chunk.word.suffix)

    def _ground_before(self, chunks: list[Chunk], at: int, event: EventDraft) -> Chunk | None:
        """قصفت الطائرات *البلدة* قبل أن تقتحمها القوات: ground, the object of the verb before, that a pronoun takes up."""
        word = chunks[at].word
        frame = self.frames[event.frame]
        if word is None or frame.layer == "result" or frame.toll is not None or frame.type not in ("ASSAULT", "COERCE"):
            return None
        if self.draft.knowledge.morphology.pronoun_of(word.suffix) != (0, True):
            return None
        for chunk in reversed(chunks[max(0, at - _GROUND) : at]):
            head = self.draft.words[chunk.head] if chunk.kind == NOUNS else None
            if head is None:
                continue
            if chunk.actor is None and head.stem in self.draft.knowledge.operators("settled_place"):
                return chunk
            if not chunk.prep:
                return None
        return None

    def _takes_up_thing(self, chunks: list[Chunk], at: int) -> bool:
        """ثمانية آثار *دمرها* متشددون: whether a clause describes the indefinite things right before its verb, which hit nobody."""
        before, word = chunks[at - 1] if at else None, chunks[at].word
        if before is None or word is None or chunks[at].conj or before.kind != NOUNS or before.actor is not None:
            return False
        head, ending = self.draft.words[before.head], self.draft.words[before.last - 1]
        if head is None or ending is None or head.article or ending.article or ending.suffix:
            return False
        if self.draft.in_place[before.last - 1]:
            return False
        thing = ending.noun is not None and ending.head is None and not (ending.given or ending.entity or ending.people)
        return thing and self.draft.knowledge.morphology.pronoun_of(word.suffix)[1]

    def _is_described_hit(self, chunks: list[Chunk], at: int) -> ActorMention | None:
        """على جثث *مدنيين* قتلتهم الميليشيات: the indefinite persons right before a verb, whom its pronoun takes up."""
        before, word = chunks[at - 1] if at else None, chunks[at].word
        if before is None or word is None or chunks[at].conj or before.kind != NOUNS or before.actor is None:
            return None
        mention = before.actor
        if mention.definite or mention.entity is not None or mention.head_class not in ("people", "person", "role"):
            return None
        named = at + 1 < len(chunks) and chunks[at + 1].kind == NOUNS and not chunks[at + 1].prep
        return mention if named and agrees_with(self.draft, mention, word.suffix, strictly=True) else None


def objects_only(objects: list[int], chunk: Chunk) -> bool:
    """True when a verb has an object but its subject was dropped at the head of a sentence (nothing to continue)."""
    return bool(objects) and chunk.index == 0
