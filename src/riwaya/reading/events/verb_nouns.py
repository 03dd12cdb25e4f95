"""Noun phrases with a verb: which of them stand bare, as its subject or its object may.

In: a verb chunk with its arguments. Out: the indexes of the noun phrases that are parties of it, in order.
The idea: what a noun between describes, where somebody arrives and what is a place only are not among them; owners of things are.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.arguments import Arguments, right_arguments
from riwaya.reading.clauses.pronouns import agrees_with, pronoun_at_end
from riwaya.reading.clauses.resumed_objects import resumed_object
from riwaya.reading.clauses.told import Told
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    NEGATION,
    NOUNS,
    PARTICLE,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
)
from riwaya.reading.events.fixed_objects import FixedObjects
from riwaya.reading.parties.no_doers import is_for_talk
from riwaya.reading.phrases.fixed_words import tail_end
from riwaya.reading.phrases.left_subjects import agrees_strictly, is_plural
from riwaya.reading.phrases.person_names import SEIZED
from riwaya.reading.phrases.states import national_state

_ON_PARTIES: Final = frozenset(["SANCTION", "AID", "ACCUSE", "SUPPORT", "REQUEST", "REJECT", "CONSULT"])
_PAST: Final = (AUXILIARY, PARTICLE)

SENDING: Final = frozenset(
    ["deploy", "mass-forces", "call-up", "send-reinforcements", "naval-deployment", "deploy-police", "pull-out-forces"]
)


class VerbNouns(FixedObjects):
    """Picks the bare noun phrases of a verb."""

    __slots__ = ()

    def _bare_nouns(self, told: Told) -> list[int]:
        """The noun phrases behind a verb that may be its subject or object: those in its fixed words are filled in here."""
        chunks, reading, event, frame = told.chunks, told.reading, told.event, told.frame
        chunk = chunks[told.at]
        nouns = [index for index in told.arguments.nouns if chunks[index].last > event.last or reading.tail < 0]
        nouns = [
            index for index in nouns
            if not (self._says_where(chunks, index) or self._says_when(chunks, index))
            and not (index > told.at + 1 and self._is_among(chunks, index))
        ]  # fmt: skip
        if reading.tail >= 0:
            end = tail_end(self.draft, chunk.first, reading.tail)
            self._behind_fixed(told, end)
            nouns = [index for index in nouns if not self._falls_to(chunks[index], end)]
            for index in nouns:
                takes = told.object_slot in ("recipient", "toll") or (frame.layer == "act" and frame.type != "PROTEST")
                takes = takes and not (frame.type == "PROTEST" and self.draft.counted[chunks[index].head])  # *العشرات* من أنصاره
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
                or ("object" not in told.slots and self._is_of_number(chunks[index], end))
                or self.is_doer_of_pronoun(chunk, chunks[index], end)
                or (told.object_slot == "recipient" and (
                    self.names_persons(end - 1) or self._is_party_at(told, index, end - 1) or self._is_hurt_at(told, end - 1)
                    or self._are_captives_at(told, chunks[index], end - 1)
                ))
            ]  # احتشد *آلاف المتظاهرين*: fixed words that are the subject
        return self._without_described(chunks, nouns, told.arguments)

    def _is_subject_at(self, told: Told, chunk: Chunk, end: int) -> bool:
        """انتشر *عناصر* الميليشيات: whether the fixed word of a verb that takes no object heads those who do it."""
        if "object" in told.slots or chunk.actor is None or chunk.prep:
            return False
        return chunk.actor.first == end - 1 or self._is_of_number(chunk, end)

    def _is_of_number(self, chunk: Chunk, end: int) -> bool:
        """هرب *ثلاثة من* المسلحين: whether the preposition that is the fixed word of a verb is that of a number and its whole."""
        word = self.draft.words[end - 1] if end > 0 and not chunk.prep else None
        if word is None or word.function != "prep" or chunk.actor is None or not self.draft.counted[chunk.head]:
            return False
        return word.stem in self.from_ and chunk.actor.first == chunk.head < end - 1 < chunk.actor.last - 1

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
        """دربت *القوات* الأميركية المقاتلين, عاقبت واشنطن *الشركة*: whether a fixed word heads the phrase of the subject, with
        another behind it, or that of the object behind the subject."""
        mention, nouns, arguments = told.chunks[index].actor, told.arguments.nouns, told.arguments
        if mention is None or mention.head_class not in ("force", "group", "institution") or mention.first > token:
            return False
        if index != nouns[0]:
            return told.frame.type in _ON_PARTIES and mention.last > token and not told.chunks[told.at].word.suffix  # type: ignore[union-attr]
        if mention.head_class == "institution" or max(arguments.left, arguments.antecedent) >= 0:
            return False
        return mention.first == token == told.chunks[index].head and len(nouns) > 1

    def _is_hurt_at(self, told: Told, token: int) -> bool:
        """أجلت المنظمة *الجرحى*: whether a fixed word names the wounded who are brought to safety."""
        word = self.draft.words[token]
        return told.frame.type == "AID" and word is not None and word.stem in self.draft.knowledge.operators("injured_noun")

    def _are_captives_at(self, told: Told, chunk: Chunk, token: int) -> bool:
        """أسرت الفصائل *جنودا*: whether the fixed word of a verb of taking prisoners is a force in the accusative."""
        word, mention = self.draft.words[token], chunk.actor
        if word is None or mention is None or told.frame.toll not in SEIZED or mention.first != token:
            return False
        return mention.head_class == "force" and not mention.definite and word.text.endswith(self.accusative)

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

    def _says_when(self, chunks: list[Chunk], index: int) -> bool:
        """قتلا *حوالي* الساعة السادسة: about which time it was; أمهلت الحكومة *أسبوعا*: for how long."""
        chunk, following = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
        if chunk.last == chunk.first + 1 and chunk.text in self.draft.knowledge.operators("how_long_accusative"):
            return True
        quantifier = chunk.word is not None and chunk.word.function == "quant" and chunk.last == chunk.first + 1
        return quantifier and following is not None and following.kind == TIME

    def _moves(self, told: Told, index: int) -> bool:
        """وصلت *قوات تركية*, دخلت *طلائع قوات الجيش*: the fixed word of a verb of movement is the head of those who move; of a
        verb that sends them (ونشرت *مدرعات*) only where another noun is what it sends."""
        verb, chunk, nouns = told.chunks[told.at].verb, told.chunks[index], told.arguments.nouns
        if told.frame.type != "MOBILIZE" or told.slots.get("object", "none") != "none" or told.subject_slot != "actor":
            return False
        if verb is None or chunk.actor is None or index > told.at + 3 or index != nouns[0] or self._is_ground(chunk):
            return False
        head = self.draft.words[chunk.head]
        if told.arguments.pronoun or head is None or head.suffix:
            return False
        word = told.chunks[told.at].word
        others = self.draft.knowledge.operators("moving_others_verb")
        sends = told.frame.id in SENDING or (word is not None and word.stem in others and not chunk.actor.definite)
        if sends and len(nouns) < 2:
            return False
        agrees = verb.gender == 0 or chunk.actor.gender == 1 or chunk.actor.number == 2
        armed = self._is_armed(chunk) or chunk.actor.sector == "COP"
        return agrees and armed and max(told.arguments.left, told.arguments.antecedent) < 0

    def _without_described(self, chunks: list[Chunk], nouns: list[int], arguments: Arguments) -> list[int]:
        """سيطر مسلحون *موالون* لفلان على …: a nominative plural behind the subject describes it, and so does what ل opens."""
        found: list[int] = []
        for index in nouns:
            before, noun = chunks[index - 1], chunks[index]
            word = self.draft.words[noun.head]
            if word is not None and word.stem in self.draft.knowledge.operators("affected_word"):
                continue  # قتل ضابط *متأثرا* بجروحه
            if found and word is not None and word.suffix and word.stem in self.draft.knowledge.operators("one_of"):
                break  # قتل مسلحان *أحدهما* يحمل جنسية أخرى: a clause on one of them
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

    def _resumed(self, told: Told) -> list[int]:
        """اعتقلت الشرطة التي انتشرت في الحي *عشرة شبان*: the object behind what is inserted after the one subject of a verb."""
        chunks, word = told.chunks, told.chunks[told.at].word
        if len(told.nouns) != 1 or told.passive or told.nouns[0] > told.at + 2 or word is None or word.suffix:
            return []
        if told.slots.get("object") != "recipient" or told.event.recipients:
            return []
        if max(told.arguments.left, told.arguments.antecedent) >= 0:
            return []
        index = resumed_object(self.draft, chunks, told.at, told.nouns[0], told.frame.type)
        return [index] if index >= 0 else []

    def _is_behind_but(self, told: Told) -> bool:
        """زار الوفد صنعاء لكنه لم يلتق *الوزير*, كل من يناصر *الحزب*: whether the pronoun of "but", or whoever does it, is the
        subject of a verb that hurts nobody."""
        chunks, index = told.chunks, told.at - 1
        while index >= 0 and chunks[index].kind in (NEGATION, PARTICLE, AUXILIARY):
            index -= 1
        verb, operators = chunks[told.at].verb, self.draft.knowledge.operators
        but = index >= 0 and chunks[index].text in operators("but_pronoun")
        who = index >= 0 and chunks[index].kind == RELATIVE and chunks[index].text in operators("whoever")
        who = who and verb is not None and verb.tense == 2 and not (verb.gender or verb.number)
        if told.frame.toll is not None or told.slots.get("object") != "recipient" or not (but or who or index >= 0):
            return False
        return ((but or who) and told.frame.layer == "act") or (not who and self._hits_alone(told, index))

    def _hits_alone(self, told: Told, index: int) -> bool:
        """وافق التنظيم على الهدنة إلا أنه هاجم *الجيش*, قال القائد إنه هاجم *الجيش*: whether the pronoun of a conjunction at
        chunk `index` agrees with a verb of attack that has one party right behind it: one that can be nobody but who is hit."""
        chunks, verb = told.chunks, told.chunks[told.at].verb
        if verb is None or verb.person or verb.passive or told.frame.layer != "attack" or told.nouns != [told.at + 1]:
            return False
        opening = chunks[index]
        letters = pronoun_at_end(self.draft, opening.text) if opening.kind in (CONJUNCTION, COMPLEMENTIZER) else ""
        if not letters or chunks[told.at + 1].actor is None:
            return False
        number, feminine = self.draft.knowledge.morphology.pronoun_of(letters)
        return (number, bool(feminine)) == (verb.number, bool(verb.gender))

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
        if not agrees_with(self.draft, mention, word.suffix, strictly=True):
            return False
        if agrees_strictly(chunks[at], mention):
            first, verb = self.draft.words[mention.first], chunks[at].verb
            men = first is not None and first.stem in self.draft.knowledge.operators("manned_force")
            return men and verb is not None and not verb.number  # عن *جنود* كانت قد أسرتهم: men, and the verb is of "her"
        return True

    def _owners(self, chunks: list[Chunk], objects: list[int], phrases: list[int]) -> list[int]:
        """قصفت الطائرة موقعا *للانقلابيين*: ل right behind an object says whose it is, and so whom the act hits."""
        row = list(objects)
        for index in objects:  # قصفت مواقع وتجمعات *للمسلحين*
            for chunk in chunks[index + 1 :]:
                if chunk.kind != NOUNS or not chunk.conj or chunk.prep:
                    break
                if chunk.actor is not None and chunk.actor.head_class == "institution":
                    break  # ومشفى ابن سينا *للأطفال*: its name
                if self._is_thing_of(chunks[index], chunk):
                    return [chunk.index]
                row.append(chunk.index)
        row += [index for index in phrases if index - 1 in row and self._is_belonging(chunks[index])]
        beside = self.draft.knowledge.operators("adjacent_adjective")
        return [
            index for index in phrases
            if index - 1 in row and chunks[index].prep in self.of and chunks[index].actor is not None
            and not is_for_talk(self.draft, chunks[index])
            and not ((last := self.draft.words[chunks[index - 1].last - 1]) and last.stem in beside)  # المبنى المجاور *للوزارة*
            and not self._is_one_person(chunks[index - 1])  # قتل رجلا أبا *لخمسة أطفال*: whose father, nobody hit
        ]  # fmt: skip

    def _is_belonging(self, chunk: Chunk) -> bool:
        """مستودعا *للذخائر تابعا* للمسلحين: whether the phrase that says what for a thing is ends in a word of belonging."""
        last = self.draft.words[chunk.last - 1]
        known = self.draft.knowledge.operators("belonging_adjective")
        if last is None or chunk.prep not in self.of or chunk.actor is not None or chunk.last == chunk.head + 1:
            return False
        return any(last.stem.removesuffix(ending) in known for ending in ("", *self.accusative))
