"""Slots of acts told by verbs: who is the subject, who the object, and whether the verb is passive.

In: a verb chunk with its arguments and frame. Out: the slots of its `EventDraft` filled.
The idea: place and agreement tell subject from object; what stands where a subject would, and can only suffer the act, makes a
verb form that could be passive one; a verb without a subject goes on with that of the clause before.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import HEAD, Reading
from riwaya.lexicon.schema import Frame
from riwaya.reading.actor_phrases import mention_in
from riwaya.reading.arguments import (
    Arguments,
    clause_subject,
    is_plural,
    right_arguments,
)
from riwaya.reading.cue_nouns import is_oblique
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    NOUNS,
    PARTICLE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    EventDraft,
)
from riwaya.reading.fixed_words import tail_end
from riwaya.reading.pronouns import agrees_with, antecedent, told_of
from riwaya.reading.states import is_capital
from riwaya.reading.weapon_owners import WeaponOwners
from riwaya.text.tokens import NUMBER

_ABLE: Final = frozenset(["force", "group", "state"])  # whoever speaks of his own acts with a bare pronoun


class VerbSlots(WeaponOwners):
    """Fills slots from the arguments of a verb."""

    __slots__ = ()

    def _verb_slots(
        self,
        chunks: list[Chunk],
        at: int,
        arguments: Arguments,
        frame: Frame,
        slots: dict[str, str],
        event: EventDraft,
        reading: Reading,
        passive: bool,
    ) -> None:
        chunk = chunks[at]
        assert chunk.word is not None
        subject_slot = slots.get("subject", "actor")
        object_slot = slots.get("object", "none" if frame.type == "PROTEST" else "recipient")
        nouns = [index for index in arguments.nouns if chunks[index].last > event.last or reading.tail < 0]
        if reading.tail >= 0:
            end = tail_end(self.draft, chunk.first, reading.tail)
            for index in nouns:
                takes = object_slot in ("recipient", "toll") or (frame.layer == "act" and frame.type != "PROTEST")
                takes = takes and not self._flies(chunks[index], subject_slot)
                if chunks[index].head < end < chunks[index].last and takes:
                    self._behind_tail(chunks[index], end, event)  # ألقت السلطات القبض على *فلان*
            if object_slot == "recipient":
                self._of_fixed_word(chunk, event)
            fixed = self.draft.knowledge.tails[reading.tail] if frame.layer == "act" else ()
            nouns = [
                index for index in nouns
                if not (chunks[index].head < end <= chunks[index].last or self._is_fixed(chunks[index], fixed))
                or (self._is_people(chunks[index]) and self._is_subject_tail(frame, reading))
                or self._flies(chunks[index], subject_slot)
                or self.is_doer_of_pronoun(chunk, chunks[index], end)
                or (object_slot == "recipient" and self.names_persons(end - 1))
            ]  # احتشد *آلاف المتظاهرين*: fixed words that are the subject
        nouns = self._without_described(chunks, nouns, arguments)
        if not nouns[1:] and not chunk.word.suffix and object_slot == "recipient":
            nouns += self._behind_description(chunks, nouns, arguments)
        speaks = self._speaks_of_himself(chunks, at, event) if subject_slot == "actor" and not passive else None
        if speaks is not None and speaks.head_class in _ABLE and arguments.left < 0:
            arguments.pronoun = True  # أعلن الجيش *أنه* قتل قائد الخلية: he did, whatever follows
        subject = -1
        objects: list[int] = []
        before = arguments.left if arguments.left >= 0 else arguments.antecedent
        if before >= 0 and before == arguments.left and is_plural(chunk) and chunks[before].actor is None:
            before = -1  # العثور على جثث ثلاثة أشخاص *قتلوا*: several persons, and no finding
        if arguments.antecedent >= 0 and (chunk.word.suffix or self._is_taken_up(chunks, at, arguments)):
            objects.append(arguments.antecedent)
            before = -1
        elif chunk.word.suffix and arguments.left >= 0 and self._is_described(chunks, at, arguments.left):
            objects.append(arguments.left)  # أطلقت *ضابطا* كانت تحتجزه
            before = -1
        tail = self.draft.knowledge.tails[reading.tail] if reading.tail >= 0 else ()
        reflexive = bool(tail) and tail[-1] in self.draft.knowledge.operators("reflexive_word")
        # those named behind a verb of protest do it, and so do those who blow themselves up: nobody else suffers it
        crowd = frame.type == "PROTEST" or reflexive
        told = self._has_fixed_object(chunk, reading, frame)  # أطلق مسلحون النار: with its fixed object a verb is active
        handed = any(self._is_handed(chunks[index]) for index in arguments.phrases if index <= at + 3)  # قتلوا *على يد* مسلحين
        may_suffer = not crowd and not told and not chunk.word.suffix and object_slot == "recipient" and subject_slot == "actor"
        suffered = passive or (handed and may_suffer)
        active = bool(chunk.word.suffix) or chunk.word.stem in self.draft.knowledge.operators("active_spelling")  # اغتاله، اغتال
        if not (suffered or crowd or told or active or arguments.pronoun):
            suffered = self._reads_passive(chunks, at, before, nouns, frame, object_slot)
        chunk.suffered = suffered and frame.type in ("ASSAULT", "COERCE")
        if suffered:
            if nouns and nouns[0] <= at + 3 and before < 0:
                objects.append(nouns[0])
            elif before >= 0:
                objects.append(before)
        elif chunk.word.suffix:
            subject = nouns[0] if nouns else before
            if not objects:  # المعارضين الذين *دربهم* الجيش: the pronoun takes up who stands before الذين
                self._pronoun(chunks, at, event, object_slot, subject)
        elif before >= 0 and (
            chunks[before].actor is not None or not nouns or self._is_fired(chunks[before])
            or (before == arguments.antecedent and self._is_act(chunks[before]))
        ):
            subject = before
            objects += nouns[:1]
        elif is_plural(chunk) or arguments.pronoun or arguments.clausal or (nouns and self._is_of_thing(chunks, arguments, frame)):
            objects += nouns[:1]
        elif len(nouns) >= 2 and nouns[0] <= at + 3:
            first, second = nouns[1::-1] if self._stands_first(chunks, nouns, frame) else nouns[:2]
            subject, objects = first, [*objects, second]
        elif nouns:
            near = nouns[0] <= at + 3 and not is_oblique(self.draft, chunks[nouns[0]]) and not self._is_hit(chunks[nouns[0]], frame)
            near = near and not self._is_object_of(chunk, chunks[nouns[0]])
            doer = self._may_act(chunks[nouns[0]]) or (crowd and self._is_people(chunks[nouns[0]]))
            doer = doer or (told and self._is_government(chunks[nouns[0]]))
            if object_slot == "none" or (near and doer and not self._meets_on(chunks, at, frame, reading)):
                subject = nouns[0]
            else:
                objects.append(nouns[0])
        if subject >= 0 and subject == arguments.antecedent and subject_slot == "actor" and not event.actors:
            event.actors += self._taken_up(chunks, subject)
        elif subject >= 0:
            self._fill(chunks, subject, subject_slot, event)
        elif speaks is not None:
            event.actors.append(speaks)
        elif arguments.clausal:
            pass
        elif objects == [arguments.left] and chunk.word.suffix and subject_slot == "actor":
            held = chunks[arguments.left].actor
            event.actors += [one for one in clause_subject(self.draft, chunks, arguments.left) if one is not held]
        elif object_slot == "recipient" and "object" not in slots and objects and chunks[objects[0]].actor is None:
            pass  # ووصلت سفينة مساعدات: a verb that takes no object has a subject that is nobody
        elif (subject_slot == "actor" and not passive and not objects_only(objects, chunk) and chunk.conj) or (
            subject_slot == "actor" and not passive and self._continues(chunks, at)
        ):
            event.actors += clause_subject(self.draft, chunks, at) or self._goes_on_about_himself(chunks, at, event)
        elif subject_slot == "actor" and not suffered and (is_plural(chunk) or arguments.pronoun):
            several = self._before_plural(chunks, at)
            following = chunks[at + 1] if at + 1 < len(chunks) else None
            if frame.toll == "killed" and not objects and following is not None and following.prep in self.means:
                event.recipients += several  # جثث ثلاثة أشخاص *قتلوا* بنيران القوات
            else:
                event.actors += several
        if subject >= 0 and not event.actors and subject_slot == "actor" and chunks[subject].actor is None:
            self._fires(chunks[subject], event)  # أصاب *صاروخ إسرائيلي* السيارة
        for index in objects:
            self._fill(chunks, index, object_slot, event)
        owned = self._owners(chunks, objects, arguments.phrases) if object_slot == "recipient" else []
        for index in owned:
            event.recipients += self._actors(chunks, index)
        self._prepositions(chunks, [index for index in arguments.phrases if index not in owned], frame, slots, event)
        for index in arguments.pronouns:
            pronoun = chunks[index]
            assert pronoun.word is not None
            slot = slots.get(self._preposition_of(pronoun))
            if slot in ("recipient", "actor") and not (event.recipients if slot == "recipient" else event.actors):
                found = self._antecedent(chunks, index, pronoun.text, event)
                if found is not None:
                    (event.recipients if slot == "recipient" else event.actors).append(found)

    def _stands_first(self, chunks: list[Chunk], nouns: list[int], frame: Frame) -> bool:
        """هاجم *القرية* مسلحون، حاصر *المبنى* عشرات المسلحين: ground or a building behind a verb, and armed men behind it."""
        thing, doer = chunks[nouns[0]], chunks[nouns[1]]
        if frame.type not in ("ASSAULT", "COERCE") or thing.actor is not None or doer.actor is None or doer.conj:
            return False
        last = self.draft.words[thing.last - 1]
        if not self.draft.in_place[thing.last - 1] and (last is None or not last.article):
            return False  # آخر *معاقل* مسلحي الجماعة: whose
        armed = doer.actor.kind in ("armed_group", "military") or doer.actor.sector in ("UAF", "REB", "MIL", "COP")
        return armed and self._is_ground(thing) and nouns[1] == nouns[0] + 1

    def _is_of_thing(self, chunks: list[Chunk], arguments: Arguments, frame: Frame) -> bool:
        """الأزمة التي *ضربت* لبنان: with no pronoun for it, a thing before a relative pronoun is the subject of the clause."""
        if arguments.antecedent < 0 or arguments.pronouns or frame.layer != "attack" or "object" not in frame.slots:
            return False
        head = chunks[arguments.antecedent].word
        return chunks[arguments.antecedent].actor is None and head is not None and bool(head.noun) and not head.frame_nouns

    def _is_fired(self, chunk: Chunk) -> bool:
        """*الصواريخ الروسية* تستهدف المدينة: arms of a nationality as the subject of a verb."""
        head = self.draft.words[chunk.head]
        following = self.draft.words[chunk.head + 1] if chunk.last - chunk.head > 1 else None
        if head is None or chunk.prep or head.stem not in self.fire:
            return False
        told = following is not None and following.demonym is not None
        return told or head.stem in self.draft.knowledge.nouns("weapon_noun")  # *صواريخ* تستهدف قاعدة: whosever

    def _has_fixed_object(self, verb: Chunk, reading: Reading, frame: Frame) -> bool:
        """أطلق *النار*; but قتل ضابط *برصاص* مسلحين: a fixed word that a preposition brings in leaves the object's place free."""
        if reading.tail < 0 or frame.layer != "result":
            return reading.tail >= 0
        end = tail_end(self.draft, verb.first, reading.tail)
        first = self.draft.words[end - len(self.draft.knowledge.tails[reading.tail])] if end > 0 else None
        return first is None or not first.preposition

    def _is_fixed(self, chunk: Chunk, tail: tuple[str, ...]) -> bool:
        """شكلت الحكومة *لجنة* للتحقيق: the first of the fixed words of a verb, in a phrase of its own."""
        word = self.draft.words[chunk.head]
        if len(tail) < 2 or word is None or chunk.last != chunk.head + 1:
            return False
        return tail[0] in self.draft.knowledge.wanted(word)

    def _meets_on(self, chunks: list[Chunk], at: int, frame: Frame, reading: Reading) -> bool:
        """زار الوفد أربيل *والتقى* رئيس الإقليم: with one noun phrase, who goes on to meet somebody is who acted before."""
        if frame.type != "CONSULT" or reading.tail >= 0 or "object" not in frame.slots or not self._continues(chunks, at):
            return False
        doers = clause_subject(self.draft, chunks, at)
        return bool(doers) and doers[0].head_class in ("person", "people", "group", "role", "title", "institution")

    def names_persons(self, token: int) -> bool:
        """أوقف الجيش خمسة *أشخاص*: a fixed word of a verb that is its object, for it names persons and no act."""
        word = self.draft.words[token]
        if word is None or word.frame_nouns or word.preposition:
            return False
        term = self.draft.phrase(token, HEAD) if word.head is None else None  # أربعة *مشتبه بهم*
        head = term.reading if term is not None else word.head
        if head is None:
            return False
        following = self.draft.words[token + 1] if token + 1 < len(self.draft.words) else None
        if word.suffix and not (following is not None and following.article):
            return False  # راح *ضحيته* خمسة: its victims, nobody yet; but نقلت جثماني المدنيين: a dual
        return self.draft.entries.heads[head.ref].class_ in ("people", "role")

    def is_doer_of_pronoun(self, verb: Chunk, noun: Chunk, end: int) -> bool:
        """دربهم *الجيش*: the pronoun is the object, so a force that could be a fixed object of the verb is its subject."""
        if verb.word is None or not verb.word.suffix or noun.actor is None or noun.head != end - 1:
            return False
        return noun.actor.head_class in ("force", "group", "institution", "state") and self._may_act(noun)

    def _without_described(self, chunks: list[Chunk], nouns: list[int], arguments: Arguments) -> list[int]:
        """سيطر مسلحون *موالون* لفلان على …: a nominative plural behind the subject describes it, and so does what ل opens."""
        found = []
        for index in nouns:
            before, noun = chunks[index - 1], chunks[index]
            word = self.draft.words[noun.head]
            nominative = word is not None and self.draft.knowledge.morphology.is_plural_nominative(word.text)
            if nominative and before.kind == NOUNS and before.actor is not None and index - 1 in nouns and not noun.conj:
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
        return chunks[left - 1].kind == VERB and all(chunk.kind == AUXILIARY for chunk in chunks[left + 1 : at])

    def _owners(self, chunks: list[Chunk], objects: list[int], phrases: list[int]) -> list[int]:
        """قصفت الطائرة موقعا *للانقلابيين*: ل right behind an object says whose it is, and so whom the act hits."""
        return [
            index for index in phrases
            if index - 1 in objects and chunks[index].prep in self.of and chunks[index].actor is not None
            and not self._is_one_person(chunks[index - 1])  # قتل رجلا أبا *لخمسة أطفال*: whose father, nobody hit
        ]  # fmt: skip

    def _is_one_person(self, chunk: Chunk) -> bool:
        mention = chunk.actor
        return mention is not None and mention.head_class in ("people", "person") and mention.number == 0

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

    def _of_fixed_word(self, verb: Chunk, event: EventDraft) -> None:
        """أودى *بحياة خمسة عمال*: whom the fixed word of a verb has as its genitive."""
        for reading in verb.word.frame_verbs if verb.word is not None else ():
            end = tail_end(self.draft, verb.first, reading.tail) if reading.tail >= 0 else -1
            chunk = self.draft.chunk_of[end - 1] if end > 0 else None
            word = self.draft.words[end - 1]
            if word is not None and word.stem in self.fire:
                continue  # قتل برصاص *القوات*: who fired
            if chunk is None or word is None or not word.preposition or not chunk.head < end < chunk.last:
                continue
            found = mention_in(self.draft, end, chunk.last)
            if found is not None:
                self.draft.add(found)
                event.recipients.append(found)
                return

    def _speaks_of_himself(self, chunks: list[Chunk], at: int, event: EventDraft) -> ActorMention | None:
        """قالت المقاومة *إنها* قتلت …: the pronoun that a verb's complementizer bears is who speaks."""
        index = at - 1
        while index >= 0 and (chunks[index].kind in (AUXILIARY, PARTICLE) or chunks[index].text == '"'):
            index -= 1
        owner, verb = event.statement, chunks[at].verb
        if owner is None or owner.speaker is None:
            return None
        if verb is not None and verb.person == 1 and verb.number == 2 and owner.speaker.kind in ("military", "armed_group"):
            return owner.speaker  # السرايا: *قصفنا* تجمعا …
        if index < 0 or chunks[index].kind != COMPLEMENTIZER:
            return None
        word = chunks[index].word
        suffix = self.draft.tokens.norm[chunks[index].last - 1] if word is not None else ""
        own = self.draft.knowledge.operators("own_pronoun")
        if not suffix.endswith(tuple(own)):
            return None
        pronoun = max((letters for letters in own if suffix.endswith(letters)), key=len)
        if chunks[index].conj and chunks[index].first > owner.first:
            return told_of(self.draft, chunks, index, pronoun)  # إن مسلحين اقتحموا القرية *وإنهم* خطفوا …
        if event.first > owner.first + 2:
            return None
        speaker = owner.speaker
        if agrees_with(self.draft, speaker, pronoun):
            return None if speaker.anonymous else speaker
        return told_of(self.draft, chunks, index, pronoun)

    def _goes_on_about_himself(self, chunks: list[Chunk], at: int, event: EventDraft) -> list[ActorMention]:
        """قالت المقاومة إنها أخلت البلدة *وقتلت* خمسة: the doer of the act before, whom a pronoun on أن stands for."""
        before = next((chunk for chunk in reversed(chunks[:at]) if chunk.kind in (VERB, COMPLEMENTIZER)), None)
        verb, own = chunks[at].verb, before.verb if before is not None else None
        if before is None or before.kind != VERB or verb is None or own is None or not chunks[at].conj:
            return []
        if chunks[before.index - 1].kind != COMPLEMENTIZER or (verb.gender, verb.number) != (own.gender, own.number):
            return []
        for other in reversed(self.draft.events[-4:]):
            if other.chunk is before and other.statement is event.statement and other.rule.endswith(":verb"):
                return list(other.actors)
        return []

    def _is_taken_up(self, chunks: list[Chunk], at: int, arguments: Arguments) -> bool:
        """الأشخاص الذين ألقت الشرطة القبض *عليهم*: the head of the relative clause is what the pronoun stands for."""
        if arguments.antecedent < 0 or not arguments.pronouns or not arguments.nouns:
            return False
        noun = arguments.nouns[0]
        return noun <= at + 2 and self._may_act(chunks[noun]) and chunks[noun].actor is not None

    def _behind_tail(self, chunk: Chunk, end: int, event: EventDraft) -> None:
        """Whom the fixed words of a verb take, where they stand in one phrase with them."""
        word, fixed = self.draft.words[end], self.draft.words[end - 1]
        if word is None:
            return
        if word.function != "prep":  # قطعت طرق إمداد *الحوثيين*، أطلقت سراح *ضابط*: the genitive of fixed words
            if event.layer == "attack" or fixed is None or fixed.article or fixed.suffix or fixed.text.endswith(self.accusative):
                return
            found = mention_in(self.draft, end, chunk.last)
        else:
            found = mention_in(self.draft, end + 1, chunk.last) if end + 1 < chunk.last else None
        if found is not None:
            self.draft.add(found)
            event.recipients.append(found)

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

    def _reads_passive(self, chunks: list[Chunk], at: int, before: int, nouns: list[int], frame: Frame, object_slot: str) -> bool:
        """قُتل written قتل: what follows (or stands before) is who suffers, and nobody is left to do it."""
        if object_slot not in ("recipient", "toll") or (frame.layer == "act" and "object" not in frame.slots):
            return False
        verb = chunks[at].verb
        if verb is None or verb.tense not in (1, 2):
            return False
        where = before if before >= 0 else nouns[0] if nouns and nouns[0] <= at + 3 else -1
        if where < 0:
            return False
        if before < 0 and frame.toll not in ("killed", "injured") and self._is_armed_nominative(chunks[where]):
            return False
        if before < 0 and len(nouns) >= 2 and self._may_act(chunks[nouns[0]]) and self._is_next(chunks, nouns[0], nouns[1]):
            return False
        if (before >= 0 and nouns) or (before < 0 and len(nouns) >= 2 and self._stands_first(chunks, nouns, frame)):
            return False
        return self._suffers(chunks[where], frame)

    def _is_next(self, chunks: list[Chunk], noun: int, other: int) -> bool:
        """هاجم مجهولون *مساء أمس* الدورية: whether nothing but a time stands between two phrases."""
        return all(chunk.kind in (TIME, ADVERB) for chunk in chunks[noun + 1 : other])

    def _is_armed_nominative(self, chunk: Chunk) -> bool:
        """خطف *مسلحون* خمسة عمال: armed men in the nominative do what armed men do."""
        word, mention = self.draft.words[chunk.head], chunk.actor
        armed = mention is not None and (mention.kind == "armed_group" or mention.sector in ("UAF", "REB", "MIL", "SPY"))
        return armed and word is not None and word.text.endswith(self.nominative) and word.head is not None and word.head.number > 0

    def _suffers(self, chunk: Chunk, frame: Frame) -> bool:
        """Whether a noun phrase is whom an act is done to: counted persons, civilians, victims, things."""
        mention = chunk.actor
        numbers = self.draft.quantities_in[chunk.sentence]
        counted = self.draft.tokens.kind[chunk.head] == NUMBER or any(number.first == chunk.head for number in numbers)
        counted = counted or (chunk.word is not None and chunk.word.function == "quant")
        holds_number = any(number.first >= chunk.first and number.last <= chunk.last for number in numbers)
        if self._is_hit(chunk, frame) and (mention is None or mention.entity is None):
            return True
        if mention is None:
            return counted or holds_number
        hurts = frame.layer == "result" or frame.toll is not None
        if mention.head_class == "people" or counted:
            return hurts or (mention.entity is None and not mention.definite)
        if mention.kind == "person" or mention.head_class in ("role", "person", "title"):
            return hurts
        return holds_number and frame.toll is not None

    def _is_act(self, chunk: Chunk) -> bool:
        """*العمليات* التي تستهدف القوات: what does it in a relative clause of an act is the act."""
        word = chunk.word
        return word is not None and chunk.kind == NOUNS and word.stem in self.draft.knowledge.operators("operation_noun")

    def _is_object_of(self, verb: Chunk, chunk: Chunk) -> bool:
        """غارة تقتل *قياديا*, مؤامرة تستهدف *أمن* البلاد: what is written in the accusative, or is a man where the verb tells
        of a woman or a thing, is no subject."""
        word, mention = chunk.word, chunk.actor
        if word is None or mention is None or mention.first != chunk.head or mention.entity is not None:
            return False
        if not word.article and self.draft.knowledge.morphology.is_accusative(word.text, word.stem):
            return True
        own, form = verb.verb, verb.word
        present = own is not None and own.tense == 2 and own.gender == 1 and not verb.conj
        present = present and form is not None and all(one.tense == 2 for one in form.frame_verbs)
        present = present and form is not None and (form.light is None or form.light.tense == 2)  # تلقى *المستشار* اتصالا
        return present and not (mention.gender or mention.number or mention.person_name) and mention.head_class != "person"

    def _may_act(self, chunk: Chunk) -> bool:
        mention = chunk.actor
        if mention is None:
            return any(
                place.first >= chunk.first and place.last <= chunk.last and place.kind in ("country",)
                for place in self.draft.places_in[chunk.sentence]
            )
        if mention.head_class == "people":
            word = self.draft.words[chunk.head]
            if word is not None and word.head is not None and word.head.number and word.text.endswith(self.nominative):
                return True  # a nominative: هاجم مسلحون …
            word = self.draft.words[mention.first]
            armed = mention.kind == "armed_group" or mention.sector in ("UAF", "REB", "MIL", "COP", "SPY")
            return word is not None and (word.article or mention.entity is not None or armed)
        return mention.head_class not in ("document",)

    def _is_government(self, chunk: Chunk) -> bool:
        """أطلقت *أنقرة* عملية عسكرية: a capital right behind a verb that has its object in its fixed words acts as a state."""
        return any(place.first == chunk.head and is_capital(place) for place in self.draft.places_in[chunk.sentence])

    def _is_hit(self, chunk: Chunk, frame: Frame) -> bool:
        """قصف *المستشفى*، استعادت *مقر الكتيبة*: a thing that is hit or taken, and does neither, is no subject of such an act."""
        word = self.draft.words[chunk.head]
        return (frame.layer == "attack" or frame.control == "gained") and word is not None and word.stem in self.struck

    def _is_subject_tail(self, frame: Frame, reading: Reading) -> bool:
        """Whether the fixed words of a verb may stand in one phrase with its subject: احتشد *متظاهرون*، فجر انتحاريون *أنفسهم*"""
        tail = self.draft.knowledge.tails[reading.tail] if reading.tail >= 0 else ()
        return frame.type == "PROTEST" or (bool(tail) and tail[-1] in self.draft.knowledge.operators("reflexive_word"))

    def _flies(self, chunk: Chunk, subject_slot: str) -> bool:
        """حلقت *طائرات استطلاع تركية*: fixed words that are the aircraft that fly, the verb's subject."""
        head = self.draft.words[chunk.head]
        return subject_slot == "actor" and chunk.actor is not None and head is not None and head.stem in self.aircraft

    def _is_people(self, chunk: Chunk) -> bool:
        return chunk.actor is not None and chunk.actor.head_class == "people"

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
        found = antecedent(self.draft, chunks, at, chunk.word.suffix, barred)
        if found is not None and (subject < 0 or chunks[subject].actor is not found):
            event.recipients.append(found)
        elif found is None:
            event.recipients += self._suffered_before(chunk, event)

    def _suffered_before(self, verb: Chunk, event: EventDraft) -> list[ActorMention]:
        """قام مسلحون بخطف *طبيب* ثم قتلوه: whom the act right before was done to, where he is named within its phrase."""
        assert verb.word is not None
        before = self.draft.events[-1] if self.draft.events else None
        if before is None or before.sentence != event.sentence or before.statement is not event.statement:
            return []
        if before.layer not in ("attack", "result") and before.type not in ("ASSAULT", "COERCE"):
            return []
        return [one for one in before.recipients if agrees_with(self.draft, one, verb.word.suffix, strictly=True)]

    def _preposition_of(self, pronoun: Chunk) -> str:
        """The preposition of عليه، بها، لهم."""
        known = self.draft.knowledge.operators("attached_preposition")
        return max((letters for letters in known if pronoun.text.startswith(letters)), key=len, default="")


def objects_only(objects: list[int], chunk: Chunk) -> bool:
    """True when a verb has an object but its subject was dropped at the head of a sentence (nothing to continue)."""
    return bool(objects) and chunk.index == 0
