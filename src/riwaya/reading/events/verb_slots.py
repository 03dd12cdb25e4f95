"""Slots of acts told by verbs: who is the subject, who the object, and whether the verb is passive.

In: a verb chunk with its arguments and frame. Out: the slots of its `EventDraft` filled.
The idea: place and agreement tell subject from object; what stands where a subject would, and can only suffer the act, makes a
verb form that could be passive one; a verb without a subject goes on with that of the clause before.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import Reading
from riwaya.lexicon.schema import Frame
from riwaya.reading.actors.own_country import OWN
from riwaya.reading.clauses.arguments import Arguments
from riwaya.reading.clauses.clause_subjects import (
    around_relative,
    by_latter,
    clause_subject,
    in_circumstance,
    is_body_behind,
    is_feminine_body_behind,
    is_named_man_behind,
    is_no_subject_of_her,
    is_subject_of,
)
from riwaya.reading.clauses.described_doers import described, suffering
from riwaya.reading.clauses.pronouns import agrees_with, sufferer
from riwaya.reading.clauses.told import Told
from riwaya.reading.draft import (
    ADVERB,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICLE,
    PRONOUN,
    TIME,
    VERB,
    ActorMention,
    Chunk,
)
from riwaya.reading.events.told_parties import ToldParties
from riwaya.reading.parties.aiming_clauses import aimed_act
from riwaya.reading.parties.duties import obliged_to
from riwaya.reading.parties.joined_objects import goes_on_threatening, goes_on_with_act, is_in_tail
from riwaya.reading.parties.meant_doers import by_described, by_occasion, by_owned, by_pronoun, by_resumed, by_visit, meant
from riwaya.reading.parties.owned_things import is_found_with
from riwaya.reading.parties.preceded_verbs import name_preceded
from riwaya.reading.parties.what_one_did import by_what
from riwaya.reading.phrases.fixed_words import tail_end, takes_up_fixed
from riwaya.reading.phrases.left_subjects import is_plural
from riwaya.reading.phrases.states import names_state
from riwaya.reading.speakers.subjects import writes_within
from riwaya.reading.statements.cue_addressees import is_oblique
from riwaya.reading.words.marks import COMMAS
from riwaya.reading.words.other_domains import is_armed

_OF_STATES: Final = frozenset(["AGREE", "COOPERATE"])
_OPENED: Final = (PARTICLE, NEGATION)
_WAYS: Final = frozenset(["RETREAT", "MOBILIZE"])  # acts that lead somewhere, which a word for a medium may be too
_WHO_SUFFER: Final = frozenset(["person", "people", "role", "title"])
_OFFICERS: Final = frozenset(["role", "title", "person"])
_DONE_TO_PERSONS: Final = frozenset(["killed", "injured", "detained", "abducted"])
_SEVERAL: Final = 2  # number of a mention in the plural
_ABLE: Final = frozenset(["force", "group", "state"])  # whoever speaks of his own acts with a bare pronoun


class VerbSlots(ToldParties):
    """Fills slots from the arguments of a verb."""

    __slots__ = ()

    def _verb_slots(self, told: Told) -> None:
        chunks, arguments, event = told.chunks, told.arguments, told.event
        told.nouns = self._bare_nouns(told)
        word = chunks[told.at].word
        assert word is not None
        if not told.nouns[1:] and not word.suffix and told.object_slot == "recipient":
            told.nouns += self._behind_description(chunks, told.nouns, arguments)
        told.nouns += self._seized_behind_comma(told, told.nouns) or self._resumed(told)
        suffering = self._pronoun_of_that(told)
        told.passive = told.passive or bool(suffering)
        speaks = self._speaks_of_himself(chunks, told.at, event) if told.subject_slot == "actor" and not told.passive else None
        if speaks is not None and arguments.left < 0 and (speaks.head_class in _ABLE or self._meets_himself(told, speaks)):
            arguments.pronoun = True  # أعلن الجيش *أنه* قتل قائد الخلية: he did, whatever follows
        arguments.pronoun = arguments.pronoun or (arguments.left < 0 and self._is_behind_but(told))
        self._tell_apart(told)
        self._fill_subject(told, speaks)
        if told.subject >= 0 and not event.actors and told.subject_slot == "actor" and chunks[told.subject].actor is None:
            self._fires(chunks[told.subject], event)  # أصاب *صاروخ إسرائيلي* السيارة
        for index in told.objects:
            if index == arguments.antecedent and self._is_given(told):
                continue
            if self._is_of_shells(told, chunks[index]):
                continue
            if not (index == arguments.antecedent and self._falls_of_kin(told, chunks[index])):
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
        self._on_fixed_object(told)
        self._on_fixed_noun(told)
        self._in_fixed_phrase(told)
        if suffering and told.passive and not event.recipients:
            found = sufferer(self.draft, chunks, told.at - 1, suffering, event.actors, event)
            if found is not None and found.head_class in _WHO_SUFFER:
                event.recipients.append(found)
        name_preceded(self.draft, told)

    def _seized_behind_comma(self, told: Told, nouns: list[int]) -> list[int]:
        """خطف مسلحون من التنظيم مساء الثلاثاء، *قائد اللواء*: the officer whom several armed men seize, behind a comma."""
        chunks = told.chunks
        if len(nouns) != 1 or told.passive or told.frame.toll not in ("detained", "abducted") or told.object_slot != "recipient":
            return []
        armed = chunks[nouns[0]].actor
        if nouns[0] != told.at + 1 or armed is None or armed.number != _SEVERAL or not self._is_armed(chunks[nouns[0]]):
            return []
        index = nouns[0] + 1
        while index < len(chunks) and (chunks[index].kind in (TIME, ADVERB) or chunks[index].prep):
            index += 1
        if index + 1 >= len(chunks) or chunks[index].kind != MARK or chunks[index].text not in COMMAS:
            return []
        victim, behind = chunks[index + 1], chunks[index + 2] if index + 2 < len(chunks) else None
        if victim.kind != NOUNS or victim.prep or victim.conj or victim.actor is None or victim.actor.head_class not in _OFFICERS:
            return []
        if behind is not None and behind.kind == VERB:
            return []
        return [index + 1]

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
        if self._is_of_corpse(told):  # عثر على *جثة شاب* قتل برصاصة
            told.event.recipients += self._actors(chunks, at - 1)
            told.suffered = chunk.suffered = True
            return
        if (those := self._seized_ones(told)) is not None:  # أفرج عن *ناشطين* اعتقلوا أمس
            told.event.recipients.append(those)
            told.suffered = chunk.suffered = True
            return
        if (doer := self._convict(told)) is not None:  # بإعدام *عامل* قتل زوجته
            told.event.actors = [doer]
            told.objects += told.nouns[:1]
            return
        if (raid := aimed_act(self.draft, told)) is not None:  # غارة شنتها الطائرات، *استهدفت* عناصر التنظيم
            told.event.actors += raid.actors
            told.objects += told.nouns
            return
        before = arguments.left if arguments.left >= 0 else arguments.antecedent
        if before >= 0 and before == arguments.left and is_plural(chunk) and chunks[before].actor is None:
            before = -1  # العثور على جثث ثلاثة أشخاص *قتلوا*: several persons, and no finding
        if before >= 0 and before == arguments.left and self._only_heads_line(told, before):
            before = -1
        if self._is_aimed(told) or (before >= 0 and before == arguments.left and self._is_of_campaign(chunks, at, before)):
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
        elif arguments.antecedent >= 0 and before == arguments.antecedent and self._has_other_subject(told):
            before, told.resumed = -1, True  # التنظيم الذي *قصفت* مواقع له, الكتائب التي ترفض *واشنطن* التنسيق معها
        elif arguments.antecedent >= 0 and before == arguments.antecedent and is_plural(chunk) and not self._relates(chunks, at):
            before = -1  # المدرعات التي *استولوا* عليها: several persons did it to what stands before التي
            told.resumed = True
        elif before >= 0 and self._is_topic_of(told, before):
            before = -1  # أسلحة *استولت عليها الميليشيات*
        elif before >= 0 and (
            self._is_told_of(told, before)
            or (told.frame.mode == "seize" and is_found_with(self.draft, chunks, at, before, arguments.antecedent))
        ):
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
        hit = before >= 0 and not told.nouns and self._is_hit_with(chunks, at, before)  # استهدف بعبوة: whose means are fixed words
        fixed = fixed and not hit
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
            if not (told.objects or arguments.of_what or takes_up_fixed(self.draft, chunk.first, told.reading.tail)):
                # المعارضين الذين *دربهم* الجيش: the pronoun takes up who stands before الذين
                self._pronoun(chunks, at, told.event, told.object_slot, told.subject)
        elif before >= 0 and (
            chunks[before].actor is not None
            or not nouns
            or self._is_fired(chunks[before])
            or (before == arguments.left and self._opens_with_state(chunks, at, before))
            or (before == arguments.antecedent and (self._is_act(chunks[before]) or self._of_act(chunks, before) is not None))
        ):
            told.subject = before
            told.objects += nouns[:1]
        else:
            self._by_place(told, crowd, fixed)

    def _seized_ones(self, told: Told) -> ActorMention | None:
        """إلى جثث *مدنيين* قتلوا, عن *ناشطين* اعتقلوا: the persons right before a verb of killing or seizing that has no object."""
        word = told.chunks[told.at].word
        if told.nouns or told.reading.tail >= 0 or word is None or word.suffix or told.arguments.antecedent >= 0:
            return None
        if told.frame.toll not in _DONE_TO_PERSONS or told.object_slot != "recipient" or told.subject_slot != "actor":
            return None
        return suffering(self.draft, told.chunks, told.at)

    def _only_heads_line(self, told: Told, before: int) -> bool:
        """*الرقة* قتل رجلان, *منصة إخبارية* قتل الشاب: whether what stands before a verb of killing, wounding or seizing is but the
        place or the publisher that heads a line, as somebody stands right behind it."""
        chunks, at = told.chunks, told.at
        form = chunks[at].verb
        if told.frame.toll is None or told.nouns[:1] != [at + 1] or form is None or chunks[at].conj or form.gender:
            return False
        heading, behind = chunks[before], chunks[at + 1]
        if before != at - 1 or heading.prep or heading.conj or behind.actor is None or behind.actor.head_class not in _WHO_SUFFER:
            return False
        if heading.actor is not None:
            opens = heading.index == 0 or chunks[before - 1].kind == MARK
            other = heading.actor.gender == 1 and not heading.actor.number
            return opens and (other or heading.actor.head_class == "media")
        return heading.index == 0 and bool(self.draft.in_place[heading.head]) and heading.last == heading.head + 1

    def _opens_with_state(self, chunks: list[Chunk], at: int, left: int) -> bool:
        """رغم أن *واشنطن* تصنف الحزب …: whether a state opens the clause of a verb."""
        opening, verb = chunks[left - 1] if left else None, chunks[at].verb
        opens = opening is None or (opening.kind in (COMPLEMENTIZER, OPEN) and verb is not None and verb.gender == 1)
        return opens and names_state(self.draft, chunks[left])

    def _is_topic_of(self, told: Told, before: int) -> bool:
        """صناديق الذخيرة استولت *عليها الميليشيات*: whether what stands before a verb is taken up by a pronoun behind it, and an
        armed party that the verb agrees with stands behind that."""
        chunks, at, arguments = told.chunks, told.at, told.arguments
        if before == arguments.left and self._is_seized_topic(told, before):
            return True
        if before != arguments.left or arguments.pronouns[:1] != [at + 1] or told.nouns[:1] != [at + 2] or "object" in told.slots:
            return False
        verb, doer = chunks[at].verb, chunks[at + 2].actor
        return verb is not None and doer is not None and is_armed(self.draft, doer) and is_subject_of(self.draft, verb, doer)

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
        if fixed is not None and self.draft.tokens.norm[end - 1] in self.draft.knowledge.operators("reflexive_word"):
            return False  # السجناء الذين سلموا *أنفسهم*
        return fixed is not None and bool(fixed.suffix) and agrees_with(self.draft, mention, fixed.suffix, strictly=True)

    def _is_suffered(self, told: Told, before: int, crowd: bool, fixed: bool) -> bool:
        """Whether who stands where a subject would is whom the act was done to."""
        chunks, at, arguments = told.chunks, told.at, told.arguments
        word = chunks[at].word
        assert word is not None
        handed = any(self._is_handed(chunks[index]) for index in arguments.phrases if index <= at + 3)  # قتلوا *على يد* مسلحين
        free = not crowd and not fixed and not word.suffix
        if told.passive or (free and self._is_ruined(told, before)) or (
            handed and free and told.object_slot == "recipient" and told.subject_slot == "actor"
        ):
            return True
        if before < 0 and fixed and self._is_nominative_in_tail(told):  # باغتها *مسلحون*, هاجم *مستوطنون*: who did it
            return not (word.suffix or (told.frame.layer == "attack" and told.frame.toll is None))  # طرد *دبلوماسيان* روسيان
        active = bool(word.suffix) or word.stem in self.draft.knowledge.any_of("active_spelling", "fighting_verb")  # اغتاله، اغتال
        if crowd or fixed or active or arguments.pronoun or (before < 0 and self._seized_behind_comma(told, told.nouns[:1])):
            return False
        if told.frame.mutual or ("object" not in told.slots and told.subject_slot == "actor"):
            return False  # اشتبك *الأهالي* معهم, اعتدى *عناصر الميليشيات* على المارة
        return self._reads_passive(chunks, at, before, told.nouns, told.frame, told.object_slot)

    def _by_place(self, told: Told, crowd: bool, fixed: bool) -> None:
        """Subject and object of an active verb with nobody before it, by the order of what follows."""
        chunks, at, arguments, nouns, frame = told.chunks, told.at, told.arguments, told.nouns, told.frame
        chunk = chunks[at]
        own = bool(told.reading.person) and chunk.verb is not None and bool(chunk.verb.person)  # نحمل *الحكومة* مسؤولية الحادث
        if is_plural(chunk) or own or told.headless or arguments.pronoun or arguments.clausal or (
            nouns and (self._is_of_thing(chunks, arguments, frame) or self._is_of_dead(chunks[nouns[0]]))
        ):  # fmt: skip
            told.objects += nouns[:1]
        elif (nouns and goes_on_threatening(self.draft, told)) or (len(nouns) >= 2 and self._goes_on_to_ground(told)):
            told.objects.append(nouns[0])
        elif len(nouns) >= 2 and nouns[0] <= at + 3 and not is_in_tail(self.draft, told, chunks[nouns[0]]):
            behind = self._stands_first(chunks, nouns, frame) or self._is_done_to_body(chunks, at, nouns)
            first, second = nouns[1::-1] if behind else nouns[:2]
            told.subject = first
            noun = chunks[second].word
            several = noun is not None and (noun.head is None or noun.head.number > 0) and not noun.suffix
            again = "object" not in told.slots and self._names_place_again(chunks, at, second)
            if not again and not (several and noun is not None and self.draft.knowledge.morphology.is_plural_nominative(noun.text)):
                told.objects.append(second)  # but سيطر مسلحون *موالون للحكومة* على المناطق: no object is in the nominative
        elif nouns:
            has_object = fixed and frame.type != "ACCUSE" and self._has_object_behind(chunk, told.reading, chunks[nouns[0]])
            oblique = is_oblique(self.draft, chunks[nouns[0]]) and not (has_object and self.draft.counted[chunks[nouns[0]].head])
            near = nouns[0] <= at + 3 and not oblique and not self._is_hit(chunks[nouns[0]], frame)
            near = near and not self._is_object_of(chunk, chunks[nouns[0]]) and not self._are_targets(told, chunks[nouns[0]])
            country = chunks[nouns[0]].actor
            if "object" not in told.slots and self._names_place_again(chunks, at, nouns[0]):
                return
            near = near and not (frame.layer == "attack" and country is not None and country.name == OWN)  # قضية تستهدف *بلادنا*
            near = near and not self._has_thing_for_subject(told)
            near = near and not (frame.type in _WAYS and country is not None and country.head_class == "media")  # غادرت *الموقع*
            near = near and not is_no_subject_of_her(self.draft, chunk, told.reading, chunks[nouns[0]])
            pronoun = int(arguments.pronouns[:1] == [at + 1] and arguments.antecedent >= 0)
            her = told.object_slot == "recipient" and is_feminine_body_behind(self.draft, chunk, chunks[nouns[0]], pronoun)
            near = near and not her and not self._is_written_accusative(chunks[nouns[0]])
            doer = self._may_act(chunks[nouns[0]]) or (crowd and self._is_people(chunks[nouns[0]]))
            rules = fixed or (frame.type in _OF_STATES and chunk.verb is not None and chunk.verb.gender == 1)  # اتفقت *أنقرة* مع
            doer = doer or (rules and self._is_government(chunks[nouns[0]])) or (has_object and self._is_people(chunks[nouns[0]]))
            goes_on = self._meets_on(chunks, at, frame, told.reading) or self._strikes_on(told) or self._is_wanted(told)
            goes_on = goes_on or self._aims_on(told) or self._drives_out(told) or bool(by_visit(self.draft, chunks, at))
            goes_on = goes_on or self._is_his_peer(chunks[nouns[0]])
            goes_on = goes_on or self._is_his(told) or is_in_tail(self.draft, told, chunks[nouns[0]]) or self._is_of_pronoun(told)
            goes_on = goes_on or goes_on_with_act(self.draft, told)
            none = self._takes_none(told, chunks[nouns[0]]) or self._fights_in_numbers(told, chunks[nouns[0]])
            doer = doer or none
            men = chunks[nouns[0]].word
            own_men = none and not oblique and nouns[0] == at + 1 and men is not None and bool(men.suffix)
            near = near or own_men or self._fights_in_numbers(told, chunks[nouns[0]])  # في المدينة حيث يعتدي *عناصرها* على التجار
            if told.object_slot == "none" or (near and doer and not goes_on):
                told.subject = nouns[0]
            else:
                told.objects.append(nouns[0])

    def _is_of_dead(self, noun: Chunk) -> bool:
        """فرقنا انتشلت *جثامين* ثلاثة مدنيين: the dead do nothing."""
        return noun.word is not None and noun.word.stem in self.draft.knowledge.operators("corpse_object")

    def _goes_on_to_ground(self, told: Told) -> bool:
        """تقدمت المقاومة وطهرت *عدة مبان* من المسلحين: whether ground right behind a verb is what the subject of the clause before
        goes on to take or to hit, whatever else stands behind it."""
        chunks, at, operators = told.chunks, told.at, self.draft.knowledge.operators
        verb, ground = chunks[at].verb, chunks[told.nouns[0]]
        if verb is None or told.nouns[0] != at + 1 or ground.actor is not None or told.frame.type not in ("ASSAULT", "COERCE"):
            return False
        if told.object_slot not in ("recipient", "place") or not (chunks[at].conj or self._continues(chunks, at)):
            return False
        stems = [word.stem for word in self.draft.words[ground.head : ground.last] if word is not None]
        taken = self._is_place(ground) or any(stem in self.struck or stem in operators("ground_noun") for stem in stems)
        if not taken and not any(stem in operators("settled_place") for stem in stems):
            return False
        doers = clause_subject(self.draft, chunks, at)
        return bool(doers) and (len(doers) > 1 or is_subject_of(self.draft, verb, doers[0]))

    def _is_written_accusative(self, noun: Chunk) -> bool:
        """ستستقبل *وفودًا*: whether a tanwin of the accusative tells that a noun is no subject; a counted noun may belong to one."""
        if noun.head < 0 or self.draft.counted[noun.head]:
            return False
        return self.draft.knowledge.morphology.is_written_accusative(self.draft.tokens.raw(noun.head))

    def _has_thing_for_subject(self, told: Told) -> bool:
        """*الإرهاب* يضرب فرنسا: whether what is no party stands with the article right before an attack that agrees with it."""
        left, verb = told.arguments.left, told.chunks[told.at].verb
        if left < 0 or left != told.at - 1 or verb is None or verb.number or told.object_slot != "recipient":
            return False
        chunk = told.chunks[left]
        if chunk.actor is not None or chunk.conj or chunk.word is None or not chunk.word.article or told.frame.layer != "attack":
            return False
        return self.draft.knowledge.morphology.has_feminine_ending(chunk.word.text) == (verb.gender == 1)

    def _is_done_to_body(self, chunks: list[Chunk], at: int, nouns: list[int]) -> bool:
        """هاجمت *الجيش* مجموعات مسلحة: a masculine body behind a verb that tells of the next phrase."""
        doer = chunks[nouns[1]]
        verb = chunks[at].verb
        if doer.actor is None or doer.conj or nouns[1] != nouns[0] + 1 or verb is None:
            return False
        if not verb.gender:  # هاجم *الثكنة* عشرات المسلحين
            him = doer.actor.first == doer.head and not (doer.actor.gender or self._shows_object(doer)) and self._may_act(doer)
            return him and not verb.number and is_feminine_body_behind(self.draft, chunks[at], chunks[nouns[0]])
        if not (doer.actor.gender or doer.actor.number):
            return False
        return doer.actor.first == doer.head and self._may_act(doer) and is_body_behind(chunks[at], chunks[nouns[0]])

    def _shows_object(self, noun: Chunk) -> bool:
        """استعاد قوات المقاومة *جانبا* من المدينة: a noun that its ending shows to be no subject."""
        return is_oblique(self.draft, noun) or (noun.word is not None and noun.word.text.endswith(self.accusative))

    def _drives_out(self, told: Told) -> bool:
        """بعد أن طردت *المليشيات* من القاعدة: the one party between a verb of driving out and from where is driven out."""
        word, phrases = told.chunks[told.at].word, told.arguments.phrases
        if word is None or word.stem not in self.draft.knowledge.operators("driving_out_verb"):
            return False
        noun = told.nouns[0]
        end = noun + 1
        while end < len(told.chunks) and not told.chunks[end].prep and (
            (told.chunks[end].kind == NOUNS and told.chunks[end].conj) or end in told.arguments.pronouns[:1]
        ) and self._preposition_of(told.chunks[end]) not in self.from_:  # والقوات المتحالفة *معها*
            end += 1
        pronoun = end in told.arguments.pronouns and self._preposition_of(told.chunks[end]) in self.from_
        return pronoun or (end in phrases and told.chunks[end].prep in self.from_)

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
        elif subject >= 0 and subject == arguments.antecedent and self._falls_of_kin(told, chunks[subject]):
            pass
        elif subject >= 0:
            self._fill(chunks, subject, told.subject_slot, event)
            if acts and not event.actors and not told.suffered:
                event.actors += by_latter(self.draft, chunks, at, subject)
        elif speaks is not None:
            event.actors.append(speaks)
        elif arguments.clausal:
            pass
        elif objects == [arguments.left] and chunk.word.suffix and acts:
            held = chunks[arguments.left].actor
            event.actors += [one for one in clause_subject(self.draft, chunks, arguments.left) if one is not held]
        elif told.object_slot == "recipient" and "object" not in told.slots and self._is_by_thing(told):
            pass  # ووصلت سفينة مساعدات: a verb that takes no object has a subject that is nobody
        elif named and not (told.passive or told.suffered) and (owed := obliged_to(self.draft, chunks, at)):
            doers += owed
        elif named and not told.passive and ((not objects_only(objects, chunk) and chunk.conj) or self._continues(chunks, at)):
            doers += self._clause_subject(told) or self._goes_on_about_himself(chunks, at, event)
        elif acts and not (told.passive or (told.suffered and told.frame.toll)) and (later := by_occasion(self.draft, chunks, at)):
            doers += later
        elif named and not told.passive and not told.suffered and at and chunks[at - 1].conj and chunks[at - 1].kind in _OPENED:
            verb, found = chunk.verb, clause_subject(self.draft, chunks, at)  # دخل الجيش البلدة *وقد* أسر خمسة
            doers += [one for one in found if verb is not None and not verb.person and is_subject_of(self.draft, verb, one)]
        elif acts and not told.suffered and (mover := self._moves_in_tail(told)) is not None:
            event.actors.append(mover)
        elif named and told.resumed and not told.suffered:
            doers += around_relative(self.draft, chunks, at, arguments.antecedent)
        elif named and not told.suffered and (is_plural(chunk) or arguments.pronoun):
            several = self._before_plural(chunks, at) or (in_circumstance(self.draft, chunks, at) if arguments.pronoun else [])
            if told.frame.toll == "killed" and not (objects or told.nouns or chunk.word.suffix or arguments.pronoun):
                event.recipients += several  # جثث ثلاثة أشخاص *قتلوا* بنيران القوات
            else:
                doers += several  # 54 عنصرا *تلقوا* تدريبات: to whom it was given
        if acts and not (event.actors or told.passive or told.suffered or arguments.antecedent >= 0 or arguments.clausal):
            those = described(self.draft, chunks, at) if objects or chunk.word.suffix or told.frame.toll is None else None
            event.actors += [those] if those is not None and those not in event.recipients else []  # but متشددين *أوقفوا*
        if acts and speaks is None and not (event.actors or (told.headless and arguments.clausal)):
            self._go_on_from_sentence(told)
        if acts and not (event.actors or told.passive or told.suffered or arguments.clausal):
            event.actors += self._meant_doers(told)

    def _moves_in_tail(self, told: Told) -> ActorMention | None:
        """البلدة التي دخلها *المسلحون*: who stands in the fixed words of a verb that has a pronoun for its object."""
        chunks, at = told.chunks, told.at
        word, behind = chunks[at].word, chunks[at + 1] if at + 1 < len(chunks) else None
        if word is None or not word.suffix or told.reading.tail < 0 or behind is None or behind.kind != NOUNS or behind.prep:
            return None
        return behind.actor if behind.head < tail_end(self.draft, chunks[at].first, told.reading.tail) else None

    def _meant_doers(self, told: Told) -> list[ActorMention]:
        """Whom an act means that nobody stands with, by what its verb or a pronoun near it agrees with."""
        draft, chunks, at, event = self.draft, told.chunks, told.at, told.event
        if chunks[at].word is not None and chunks[at].word.stem in draft.knowledge.operators("suffering_verb"):  # type: ignore[union-attr]
            return []  # السائق الذي *تضرر* منزله
        if told.arguments.pronoun:
            return by_pronoun(draft, chunks, at)
        if not told.nouns and (done := by_what(draft, chunks, at)):
            return done
        if told.arguments.antecedent >= 0:
            return by_owned(draft, chunks, at, told.arguments) if told.subject < 0 or told.resumed else []
        found = by_visit(draft, chunks, at) or by_resumed(draft, chunks, at) or by_described(draft, chunks, at)
        if found:
            return found
        return meant(draft, chunks, at, told.arguments, event) if told.subject < 0 else []

    def _is_by_thing(self, told: Told) -> bool:
        """ووصلت *سفينة مساعدات*: whether what is nobody stands behind a verb where its subject would; but وسيطرت على قرى منها
        *الحمرا* only says which they were, and واقتحموا tells of persons before it."""
        chunks, objects = told.chunks, told.objects
        if not objects or chunks[objects[0]].actor is not None or is_plural(chunks[told.at]):
            return False
        before = chunks[objects[0] - 1]
        return before.kind != PRONOUN or before.text not in self.draft.knowledge.any_of("listing_pronoun", "of_them_pronoun")

    def _meets_on(self, chunks: list[Chunk], at: int, frame: Frame, reading: Reading) -> bool:
        """زار الوفد أربيل *والتقى* رئيس الإقليم: with one noun phrase, who goes on to meet somebody is who acted before."""
        if reading.tail >= 0 or "object" not in frame.slots or not self._continues(chunks, at):
            return False
        if frame.type == "AID" and frame.slots["object"] == "recipient":  # تملك قواعد *ودربت* المقاتلين
            verb, doers = chunks[at].verb, clause_subject(self.draft, chunks, at)
            return verb is not None and len(doers) == 1 and is_subject_of(self.draft, verb, doers[0])
        if frame.type != "CONSULT":
            return False
        doers = clause_subject(self.draft, chunks, at)
        return bool(doers) and doers[0].head_class in ("person", "people", "group", "role", "title", "institution")

    def _strikes_on(self, told: Told) -> bool:
        """تقدمت الوحدات *وهاجمت عناصر التنظيم*: with one noun phrase behind a verb that needs an object, who goes on to attack
        armed men is who acted before, where the verb agrees with him and nothing else is hit."""
        chunks, at, frame = told.chunks, told.at, told.frame
        noun, verb = chunks[told.nouns[0]], chunks[at].verb
        strikes = frame.layer == "attack" or (frame.type == "COERCE" and told.object_slot == "recipient")
        goes_on = chunks[at].conj or (at and chunks[at - 1].text in self.draft.knowledge.operators("going_on_conjunction"))
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

    def _before_plural(self, chunks: list[Chunk], at: int) -> list[ActorMention]:
        """جنود *هاجموا* مركزا: a plural verb right behind a phrase of several persons has these as its subject."""
        index = at - 1
        while index >= 0 and chunks[index].kind == NOUNS and chunks[index].prep in self.from_ and index:
            counted = chunks[index].actor
            if counted is not None and counted.head_class == "people" and any(self.draft.counted[counted.first : counted.last]):
                break  # دفعة من *30 عنصرا* من الفوج تلقوا تدريبات
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
        if before.kind in _OPENED and at > 1 and chunks[at - 2].text in self.draft.knowledge.operators("or_conjunction"):
            return True  # تتجاهل التنظيم *أو قد* تدعمه
        if before.kind in _OPENED and at > 1 and chunks[at - 2].text in self.draft.knowledge.operators("but_pronoun"):
            return True  # التقى المبعوث الوزير *لكنه لم* يلتق الرئيس
        if before.kind == COMPLEMENTIZER and before.prep:
            return True
        if before.kind == COMPLEMENTIZER and before.text in self.thereby_that:
            owner = self.owners[chunks[at].first]
            return owner is None or owner.first < before.first  # استغل التنظيم الفوضى *بأن* سيطر على …
        if before.kind == CONJUNCTION and before.text in self.draft.knowledge.operators("cause_pronoun"):
            return False  # اعتقل الجيش القائد *لأنه* هاجم القرية: either
        return bool(chunks[at].conj) or before.kind == CONJUNCTION

    def _is_act(self, chunk: Chunk) -> bool:
        """*العمليات* التي تستهدف القوات: what does it in a relative clause of an act is the act."""
        word = chunk.word
        return word is not None and chunk.kind == NOUNS and word.stem in self.draft.knowledge.operators("operation_noun")


def objects_only(objects: list[int], chunk: Chunk) -> bool:
    """True when a verb has an object but its subject was dropped at the head of a sentence (nothing to continue)."""
    return bool(objects) and chunk.index == 0
