"""What stands around a noun of an act: the verb that carries it, the clause and the prepositions behind it.

In: a row of chunks and the index of the phrase with the noun. Out: the slots of its `EventDraft` filled from these.
The idea: a light verb gives its subject to the act (شن *الجيش* غارات, تعرض *الرتل* لهجوم); behind the noun a relative clause
names who did it, and each preposition gives what the frame says.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.schema import Frame
from riwaya.reading.act_relatives import ActRelatives
from riwaya.reading.act_sides import is_side
from riwaya.reading.actor_phrases import mention_in, names_persons
from riwaya.reading.arguments import Arguments, verb_arguments
from riwaya.reading.clause_subjects import clause_subject, subject_index
from riwaya.reading.controllers import is_spent, is_suspected
from riwaya.reading.draft import (
    ADVERB,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    EventDraft,
)
from riwaya.reading.dropped_doers import is_active
from riwaya.reading.own_acts import OwnActs
from riwaya.reading.place_mentions import PlaceMention
from riwaya.reading.pronouns import agrees_with, doer_meant, is_full_clause
from riwaya.reading.sentence_subjects import sentence_subject
from riwaya.reading.slots import places_of
from riwaya.reading.states import power
from riwaya.text.normalise import folded

_TOWARDS: Final = frozenset(["ACCUSE", "SUPPORT", "THREATEN", "SANCTION"])  # types of acts that ل is directed at somebody with
_TALKED: Final = frozenset(["REQUEST", "CONSULT", "AGREE", "COOPERATE", "ACCUSE", "REJECT"])
_TALKS: Final = frozenset(["CONSULT", "AGREE", "COOPERATE"])  # types of acts that مع names the other party of
_GIVEN: Final = frozenset(["surrender", "pledge", "hand-over"])  # acts done to whom ل behind them names
_PARTIES: Final = frozenset(["person", "people", "group", "state", "role", "title"])


def _is_document(chunk: Chunk) -> bool:
    """Whether a phrase says in what something was told."""
    return bool(chunk.prep) and chunk.actor is not None and chunk.actor.head_class == "document"


def _has_object(chunks: list[Chunk], verb: int, at: int, subject: int) -> bool:
    """Whether a noun phrase between a verb and chunk `at` is the verb's object."""
    for index in range(verb + 1, at):
        chunk = chunks[index]
        if chunk.kind != NOUNS or chunk.prep or chunk.conj or index == subject:
            continue
        if chunk.actor is not None and subject >= 0:
            return True  # أوقفت الشرطة *أربعة أشخاص* لصلتهم بالهجوم
        if chunk.word is not None:
            if chunk.word.noun or chunk.word.frame_nouns or chunk.word.cue_noun:
                return True
    return False


class ActGovernors(OwnActs, ActRelatives):
    """Fills slots from the words around the noun."""

    __slots__ = ()

    def _governor(self, chunks: list[Chunk], at: int, event: EventDraft, frame: Frame) -> int:
        """The verb that carries the noun (شن غارات، اندلعت اشتباكات، تعرض لهجوم); fills what its subject is."""
        chunk = chunks[at]
        if chunk.prep and chunk.prep not in self.draft.knowledge.operators("complement_preposition"):
            return -1  # بعد هجوم، خلال زيارة: no verb carries that
        if chunk.head < event.first and any(names_persons(self.draft, token) for token in range(chunk.head, event.first)):
            return -1  # تعهد بملاحقة منفذي *الهجوم*: the act of those persons
        if self._is_answered(chunk, event) or self._is_at_ground(chunk, event):
            return -1
        if self._is_charge(chunks, at) or is_suspected(self.draft, chunks, chunk):
            return -1  # بدأت المحكمة محاكمة 29 متهما *بالتفجير*
        index = at - 1
        steps = 0
        row = -1  # the noun that أو joins this one to
        comma = False
        while index >= 0 and steps < 8:
            before = chunks[index]
            if before.kind == VERB:
                full = index > 1 and chunks[index - 1].kind == RELATIVE and (comma or is_full_clause(chunks, index, at))
                if full:
                    index -= 2  # قامت … طائرات التحالف الذي تقوده المملكة، *باقتحام* القاعدة
                    steps += 1
                    continue
                break
            if before.kind == MARK and before.text in "،,":
                comma = True
                index -= 1
                steps += 1
                continue
            if before.kind in (NOUNS, TIME, ADVERB, PRONOUN) and not (before.kind == NOUNS and before.prep and chunk.prep):
                index -= 1
                steps += 1
                continue
            if before.kind == NOUNS and before.prep:
                index -= 1
                steps += 1
                continue
            if before.kind == CONJUNCTION and not chunk.prep and before.text in self.draft.knowledge.operators("or_conjunction"):
                index -= 1  # لم تقع وفيات *أو إصابات*
                row = index
                steps += 1
                continue
            return -1
        if index < 0 or chunks[index].kind != VERB:
            return -1
        verb = chunks[index]
        if verb.word is None or (verb.word.cue_verbs and verb.first in self.cue_tokens):
            return -1
        arguments = verb_arguments(chunks, index)
        if is_spent(self.draft, verb, chunk):
            return -1
        if verb.word.light is None:
            return index if at == index + 1 or at in arguments.nouns or row in arguments.nouns else -1
        light = self.draft.entries.light_verbs[verb.word.light.ref]
        spoken = verb.word.cue_verbs and folded(light.verb.split()[-1]) != chunk.prep
        if at > arguments.end + 2 or (chunk.prep in self.on and spoken):
            return -1  # علق الكاتب *على* التفجير: what is spoken about
        if comma and chunk.prep and index and _is_document(chunks[index - 1]):
            return -1  # في بيان تلقت الوكالة نسخة منه، مقتل جندي *في هجوم*
        where = subject_index(chunks, index, arguments)
        if where == at:
            where = -1
        if chunk.conj and not chunk.prep and at - 1 in (where, *arguments.nouns[:1]) and chunks[at - 1].actor is not None:
            return -1  # تضطلع به مؤسسات التعليم *والدعوة*: joined to the subject
        if chunk.prep and light.subject == "actor" and folded(light.verb.split()[-1]) != chunk.prep and (
            _has_object(chunks, index, at, where) and not self._is_carried_on(chunks[at - 1])
        ):  # fmt: skip
            return -1  # أطلقت المنظمة نداء لإنقاذ المدنيين *من القصف*
        own = folded(light.verb.split()[-1]) if len(light.verb.split()) > 2 else ""
        if own and light.subject == "actor" and chunk.prep != own and chunk.prep not in self.of and not chunk.conj:
            if not self._is_carried_on(chunks[at - 1]):
                return -1  # قامت *الحرب*، يعد *في* سلسلة هجمات: what is not behind the verb's preposition, it does not carry
        behind = bool(chunk.prep) and chunk.prep not in self.of and not chunk.conj
        if light.subject == "actor" and not own and verb.word.suffix and behind:
            return -1  # النتائج التي أصدرها البرلمان *في حادثة سقوط* المدينة: a pronoun is what it carries
        if light.subject == "actor" and self._has_complement(chunks, index, at):
            return -1  # قام بجولة *في موقع التفجير*
        if where < 0 and arguments.antecedent >= 0 and arguments.antecedent != at:
            where = arguments.antecedent if chunks[arguments.antecedent].actor is not None else -1
        relative = where >= 0 and where == arguments.antecedent
        if relative and light.subject == "actor" and self._is_resumed(chunks[where], event):
            where, relative = next((one for one in arguments.nouns[:1] if one != at), -1), False
        found = self._taken_up(chunks, where) if relative else self._actors(chunks, where) if where >= 0 else []
        open_relative = arguments.antecedent >= 0 and not verb.word.suffix  # الفارين الذين شاركوا: those, whoever they are
        goes_on = verb.conj or not arguments.nouns or (arguments.nouns == [at] and self._goes_on_carrying(chunks, index, at))
        if not found and where < 0 and light.subject == "actor" and arguments.nouns in ([], [at]):
            found = self._carries_himself(chunks, index, at, event)
        if not found and not open_relative and light.subject in ("actor", "recipient") and goes_on:
            found = clause_subject(self.draft, chunks, index)
            alone = not arguments.nouns if chunk.prep else arguments.nouns == [at] and is_active(self.draft, verb, chunk)
            if not found and light.subject == "actor" and alone:
                found = sentence_subject(self.draft, chunks, index, event)
        if where < 0 and not found and light.subject == "actor":
            for number in arguments.nouns[:1]:
                if number != at:
                    found = self._actors(chunks, number)
        trigger = self.draft.words[event.first]
        set_off = trigger is not None and trigger.stem in self.draft.knowledge.operators("setting_off_noun")
        if light.subject == "actor" and frame.slots.get("subject") == "weapon" and not set_off:
            return -1  # باشرت الفرق بلاغا عن *سقوط قذيفة*: nobody's act
        if light.subject == "actor" and not event.actors:
            event.actors += found
        elif light.subject == "recipient" and not event.recipients:
            event.recipients += found
            if where < 0 and arguments.nouns:
                event.places += self._places(chunks[arguments.nouns[0]])
        elif light.subject == "place":
            for number in [where] if where >= 0 else arguments.nouns[:1]:
                if number != at:
                    event.places += self._places(chunks[number]) + self._joined_places(chunks, number)
            if arguments.left >= 0:
                event.places += self._places(chunks[arguments.left])
            if not event.places and verb.conj and index == 0 and where < 0:
                event.places += self._topic_places(chunk.sentence - 1)
        return index

    def _goes_on_carrying(self, chunks: list[Chunk], verb: int, at: int) -> bool:
        """دخل الجيش الحي، حيث *شن حملة*، بعد أن *شن هجوما*: whether a clause goes on with a verb that has an act for its object."""
        before = chunks[verb - 1] if verb else None
        if before is None or not (before.kind == CONJUNCTION or (before.kind == COMPLEMENTIZER and before.prep)):
            return False
        noun = chunks[at].word
        named = noun is not None and not noun.article and bool(noun.frame_nouns)  # استمر *تقاذف* الاتهامات: what goes on
        return named and is_active(self.draft, chunks[verb], chunks[at])

    def _carries_himself(self, chunks: list[Chunk], verb: int, at: int, event: EventDraft) -> list[ActorMention]:
        """أعلنت الوزارة أنها *شنت حملة*، قال الجيش إنه دخل الحي *وشن هجوما*: whose own act a verb carries."""
        chunk = chunks[at]
        if event.statement is None:
            return []
        carriers = self.draft.knowledge.operators("act_carrier")
        if any(between is None or between.stem not in carriers for between in self.draft.words[chunk.head : event.first]):
            return []  # ستعمل على استمرار مساعي *الحوار*
        if any(between.kind == NOUNS for between in chunks[verb + 1 : at]):
            return []  # تمكنت من اعتقال متهم *في التفجير*
        if not (chunk.prep or is_active(self.draft, chunks[verb], chunk)):
            return []
        speaks = self._speaks_of_himself(chunks, verb, event)
        return [speaks] if speaks is not None else self._goes_on_about_himself(chunks, verb, event)

    def _has_complement(self, chunks: list[Chunk], verb: int, at: int) -> bool:
        """قام *بزيارة* لموقع الهجوم: whether what a light verb carries, with its own preposition, stands before chunk `at`."""
        word = chunks[verb].word
        if word is None or word.light is None or at <= verb + 1:
            return False
        prep = folded(self.draft.entries.light_verbs[word.light.ref].verb.split()[-1])
        for chunk in chunks[verb + 1 : at]:
            if chunk.kind == NOUNS and chunk.prep == prep and chunk.actor is None and not self._is_carried_on(chunk):
                return chunk.word is not None and bool(chunk.word.frame_nouns or chunk.word.noun)
        return False

    def _is_at_ground(self, chunk: Chunk, event: EventDraft) -> bool:
        """موقع *التفجير*، نقطة *تمركز*: an act that only says which ground its phrase is about."""
        if event.first <= chunk.head:
            return False
        ground = self.struck | self.draft.knowledge.operators("ground_noun")
        return any(word is not None and word.stem in ground for word in self.draft.words[chunk.head : event.first])

    def _is_resumed(self, chunk: Chunk, event: EventDraft) -> bool:
        """الصحفيين الذين قامت *باختطافهم*: whether the pronoun on the act is whom the relative clause is about."""
        word = self.draft.words[event.first]
        if word is None or not word.suffix or chunk.actor is None or event.last > event.first + 1:
            return False
        return agrees_with(self.draft, chunk.actor, word.suffix)

    def _is_carried_on(self, chunk: Chunk) -> bool:
        """تنوي *القيام* بعمليات, قررت *الدخول* في إضراب: an object that only carries the act behind it."""
        return chunk.word is not None and chunk.word.stem in self.draft.knowledge.operators("act_carrier")

    def _is_answered(self, chunk: Chunk, event: EventDraft) -> bool:
        """ردا على *إطلاق* الصواريخ، تحسبا من *هجوم*: what an accusative of cause is about, in its own phrase."""
        head = self.draft.words[chunk.head]
        if head is None or event.first < chunk.head + 2 or self.draft.counted[chunk.head]:
            return False
        if not head.text.endswith(self.accusative):
            return False
        following = self.draft.words[chunk.head + 1]
        return following is not None and following.function == "prep"

    def _is_charge(self, chunks: list[Chunk], at: int) -> bool:
        """متهما *بالتفجير*، المدانين *بقتل* الجنود: what the persons right before are charged with."""
        before = chunks[at - 1] if at else None
        if before is None or before.kind != NOUNS:
            return False
        if chunks[at].prep in self.draft.knowledge.operators("about_preposition"):
            return self._is_responsible(before) and bool(self._charged_with(chunks, at))
        if chunks[at].prep not in self.means | self.within:
            return False
        if before.prep in self.means and before.actor is None and at > 1 and chunks[at - 2].kind == NOUNS:
            before = chunks[at - 2]  # 29 متهما بالاشتراك *في التفجير*
        word = self.draft.words[before.last - 1]
        return word is not None and word.stem in self.draft.knowledge.operators("charged_word")

    def _is_responsible(self, chunk: Chunk) -> bool:
        """الخلية *المسؤولة* عن التفجير: whether a phrase ends in the word for those who are answerable for what follows."""
        word = self.draft.words[chunk.last - 1]
        return word is not None and word.stem in self.draft.knowledge.operators("responsible_word")

    def _charged_with(self, chunks: list[Chunk], at: int) -> list[ActorMention]:
        """محاكمة *المتهمين* في تفجير المقهى: whoever is named as charged."""
        before = chunks[at - 1]
        band = chunks[at - 2].actor if at > 1 and before.last == before.head + 1 and self._is_responsible(before) else None
        if band is not None:
            return [band]  # الخلية *المسؤولة* عن …
        mention = before.actor or mention_in(self.draft, before.last - 1, before.last)
        if mention is not None and mention.first == before.last - 1 and self._is_responsible(before):
            return []  # تقديم *المسؤولين* عن الهجوم إلى العدالة: whoever they are
        if mention is None or mention.last < before.last:
            return []
        self.draft.add(mention)
        return [mention]

    def _topic_places(self, number: int) -> list[PlaceMention]:
        """تعد قاعدة العند الأكبر في البلاد. *وشهدت* معارك: the place that the sentence before is about."""
        for chunk in self.draft.chunks[number] if number >= 0 else []:
            if chunk.kind == NOUNS:
                return self._places(chunk) if not chunk.prep else []
        return []

    def _noun_prepositions(
        self,
        chunks: list[Chunk],
        at: int,
        arguments: Arguments,
        frame: Frame,
        slots: dict[str, str],
        event: EventDraft,
    ) -> None:
        rest: list[int] = []
        for index in arguments.phrases:
            chunk = chunks[index]
            prep = chunk.prep
            if chunk.actor is None and prep in self.accompanied and frame.type == "CONSULT":
                self._name_by_surname(chunks, index)
            mention = chunk.actor
            if any(one.first <= chunk.first < one.last for one in (*event.actors, *event.recipients)):
                continue  # اختطاف عناصر *من الشرطة*: part of whom the noun before it names
            if prep in self.from_ and any(self._is_of_group(one, chunk) for one in (*event.actors, *event.recipients)):
                continue  # لقاء وفد *من المعارضة*
            if index == at + 1 and prep in self.on and self._is_blame(chunks[at], event):
                event.actors += self._actors(chunks, index)
            elif not event.actors and frame.type == "CONSULT" and prep in self.draft.knowledge.operators("attending_preposition"):
                event.actors += self._actors(chunks, index)  # عقد الاجتماع *بمشاركة وفود*
            elif prep in self.of and index == at + 1:
                self._of_or_for(chunks, index, frame, event, mention)
            elif event.type in _TALKED and slots.get(prep) == "recipient" and self._is_deed_of(chunk):
                continue  # دعوتها إلى *سحب* قواتها: what for, and nobody
            elif prep in self.leading:
                if index == at + 1 and not event.actors and frame.layer == "attack":
                    event.actors += self._actors(chunks, index)  # ضربات جوية *بقيادة* الولايات المتحدة
            elif prep in self.of:
                # further off it belongs to something else, unless only the means stands between: قصف بالمدفعية *لقوات النظام*
                near = all(
                    chunks[i].prep in self.means if chunks[i].kind == NOUNS else chunks[i].kind not in (VERB, RELATIVE)
                    for i in range(at + 1, index)
                )
                if near and not event.actors and frame.layer == "attack" and mention is not None and self._acts(mention):
                    event.actors += self._actors(chunks, index)
            elif mention is not None and self._in_ranks(chunk) and is_side(mention):
                continue  # خسائر في صفوف *الطرفين*
            elif mention is not None and self._in_ranks(chunk):
                leaves = frame.genitive == "actor" and frame.type != "ASSAULT"  # انشقاقات *في صفوف الجيش*
                (event.actors if leaves else event.recipients).extend(self._actors(chunks, index))
            elif prep in self.between and not frame.mutual and self._is_of_joined_act(chunks, at, index):
                continue  # محاولة انقلاب واشتباكات *بين* الجنود والجيش
            elif prep in self.between:
                self._between(chunks, index, event)
            elif prep in self.accompanied and mention is not None and self._is_beside(chunks, index):
                continue  # على الحدود *مع سوريا*: whose border
            elif prep in self.accompanied and mention is None and frame.type in _TALKS and power(self.draft, chunk) is not None:
                event.recipients += self._actors(chunks, index)  # محادثات *مع واشنطن*
            elif prep in self.accompanied and mention is not None and frame.layer != "result":
                event.recipients += self._actors(chunks, index)
            elif prep in self.from_ and mention is not None and frame.layer == "result" and is_side(mention):
                continue  # قتلى *من الطرفين*: who, is open
            elif prep in self.from_ and index == at + 1 and self._is_at_wish(chunks[at], event):
                event.actors = self._actors(chunks, index) or event.actors  # بطلب *من أنقرة*، بدعوة *من الملك*
            elif prep in self.from_ and mention is not None and self._is_backer(chunk):
                continue  # بيد القوات المدعومة *من روسيا*
            elif prep in self.from_ and mention is not None and (prep not in slots or not places_of(self.draft, chunk)):
                head = self.draft.words[chunk.head]
                if (head is not None and head.stem in self.agent_nouns) or slots.get(prep) == "recipient":
                    rest.append(index)  # تحرير المدينة *من الحوثيين*
                elif frame.layer == "result":  # 4 قتلى *من أفراد المقاومة*
                    if not event.actors and self._acts(mention) and index > at + 1 and self._is_launcher(chunks, index):
                        event.actors += self._actors(chunks, index)
                    elif index == at + 1 and not event.recipients:
                        event.recipients += self._actors(chunks, index)
                elif event.actors or not (self._acts(mention) or self._is_armed_people(mention)) or self._is_origin(chunk):
                    pass
                elif index <= at + 2 or self._is_launcher(chunks, index):
                    event.actors += self._actors(chunks, index)
            else:
                rest.append(index)
        merged = dict.fromkeys(self.on, "recipient") | slots if frame.layer == "attack" else slots
        self._prepositions(chunks, rest, frame, merged, event)
        following = chunks[at + 1] if at + 1 < len(chunks) else None
        told = frame.layer == "act" and not event.actors and following is not None and following.kind == PRONOUN
        if told and following is not None:
            for letters in self.of:  # في آخر زيارة *له* إلى دمشق
                pronoun = following.text.removeprefix(letters)
                if following.text.startswith(letters) and pronoun in self.draft.knowledge.operators("own_pronoun"):
                    found = doer_meant(self.draft, chunks, at, pronoun) or self._antecedent(chunks, at, pronoun, event)
                    if found is not None and frame.genitive != "recipient":
                        event.actors.append(found)

    def _is_backer(self, chunk: Chunk) -> bool:
        """Whether an adjective of backing or belonging stands right before a phrase, which says whose somebody is."""
        before = self.draft.words[chunk.first - 1] if chunk.first else None
        return before is not None and before.stem in self.draft.knowledge.operators("belonging_adjective")

    def _is_deed_of(self, chunk: Chunk) -> bool:
        """سحب *القوات*, وقف قصف *المدنيين*: whether a phrase names somebody only behind the noun of an act."""
        head, mention = self.draft.words[chunk.head], chunk.actor
        if mention is None or head is None or mention.last <= chunk.head + 1 or head.article or head.head or head.entity:
            return False
        if head.stem in self.draft.knowledge.operators("branch_noun"):
            return False  # مع *فروع* الوزارة
        return bool(head.frame_nouns) or (head.noun and (mention.first > chunk.head or head.function == "noun"))

    def _is_blame(self, chunk: Chunk, event: EventDraft) -> bool:
        """ألقيت *مسؤولية* التفجير على الحركة: whether a phrase is about whose act the act that it names was."""
        head = self.draft.words[chunk.head]
        shares = self.draft.knowledge.operators("share_noun")
        return event.first == chunk.head + 1 and head is not None and not event.actors and head.stem in shares

    def _is_of_group(self, mention: ActorMention, chunk: Chunk) -> bool:
        """Whether a phrase stands right behind several persons named by a word that من says more of."""
        head = self.draft.words[mention.first]
        group = head is not None and not head.article and head.stem in self.draft.knowledge.operators("group_of")
        return group and mention.last == chunk.first

    def _is_at_wish(self, chunk: Chunk, event: EventDraft) -> bool:
        """*بطلب* من أنقرة، *بدعوة* من الملك، *بدعم* من التحالف: whether من behind the bare noun says whose it is."""
        bare = event.first == chunk.head and event.last == chunk.last and not event.definite
        return bare and chunk.prep in self.means and event.type in ("REQUEST", "SUPPORT", "AID", "CONSULT")

    def _is_of_joined_act(self, chunks: list[Chunk], at: int, index: int) -> bool:
        """Whether another act, joined by و, stands right before a phrase."""
        before = chunks[index - 1]
        return index - 1 > at and bool(before.conj) and before.word is not None and bool(before.word.frame_nouns)

    def _is_beside(self, chunks: list[Chunk], index: int) -> bool:
        """Whether a phrase with مع hangs on a noun of borders right before it."""
        borders = self.draft.knowledge.operators("border_noun")
        before = chunks[index - 1]
        return before.kind == NOUNS and any(
            word is not None and word.stem in borders for word in self.draft.words[before.head : before.last]
        )

    def _is_origin(self, chunk: Chunk) -> bool:
        """مسيّرة قادمة *من سوريا*: where what is hit came from."""
        opening = self.draft.words[chunk.first]
        if chunk.first < chunk.head and opening is not None and opening.stem not in self.from_:
            return True  # انفجار *بالقرب من* دورية: what it was near
        origins = self.draft.knowledge.operators("origin_adjective")
        near = self.draft.words[max(0, chunk.first - 1) : chunk.first + 1]  # بالقرب *من حاجز* is one preposition
        return any(word is not None and word.stem in origins for word in near)

    def _is_launcher(self, chunks: list[Chunk], index: int) -> bool:
        """اغتيال القيادي بصاروخ *من مسيرة*: from whom, right behind what was fired."""
        before = chunks[index - 1]
        return before.kind == NOUNS and before.prep in self.means and before.word is not None and before.word.stem in self.fire

    def _in_ranks(self, chunk: Chunk) -> bool:
        """في صفوف المدنيين، في أوساط الجيش: those whose ranks these are."""
        word = self.draft.words[chunk.head]
        return word is not None and word.stem in self.draft.knowledge.operators("ranks_noun")

    def _of_or_for(self, chunks: list[Chunk], index: int, frame: Frame, event: EventDraft, mention: ActorMention | None) -> None:
        """ل after a noun of an act: its doer when none is named yet, else whom it hits."""
        places = self._places(chunks[index])
        if mention is None:
            if event.actors and not event.recipients and event.type in _TOWARDS and power(self.draft, chunks[index]) is not None:
                self._fill(chunks, index, "recipient", event)  # اتهامها *لواشنطن* بدعم …
                return
            event.places += places
            if event.actors and self._is_row_of(chunks, index):
                event.recipients += self._actors(chunks, index + 2)
            return
        if event.type in ("AGREE", "COOPERATE") and mention.head_class not in _PARTIES:
            return  # اتفاقية *للدفاع المشترك*: what it is for
        about = self.draft.words[chunks[index].head]
        if event.type in _TALKED and mention.first > chunks[index].head and about is not None and (about.noun or about.frame_nouns):
            return  # دعوات *لوقف* القتال، اجتماع *لبحث* الأزمة: what it is about
        trigger = self.draft.words[event.first]
        owned = trigger is not None and bool(trigger.suffix)  # زياراته *لإيران*: the pronoun is the doer
        hit = frame.layer == "attack" and self._is_defenceless(mention)  # قصف بطائرة مسيرة *لمركز إيواء*
        behind = chunks[index + 1] if index + 1 < len(chunks) else None
        aimed = behind is not None and behind.kind == NOUNS and behind.prep in self.on
        hit = hit or (frame.layer == "attack" and mention.head_class == "state" and not aimed)  # الغزو *للعراق*
        hit = hit or event.type in _TOWARDS or frame.id in _GIVEN  # انتقادات *للمبعوث*، استسلام *لعناصر* المقاومة
        struck = self.draft.words[chunks[index - 1].first + 1 : chunks[index - 1].last] if index else []
        if frame.layer == "attack" and any(word is not None and word.stem in self.struck for word in struck):
            hit = True  # مهاجمة *مواقع* للتنظيم: whose what is hit is
        adjective = self.draft.words[chunks[index - 1].last - 1] if index else None
        if adjective is not None and adjective.stem in self.draft.knowledge.operators("opposing_adjective"):
            hit = True  # مظاهرة مناهضة *للحكومة*
        campaign = trigger is not None and trigger.stem in self.draft.knowledge.operators("operation_noun")
        campaign = campaign and frame.type == "COERCE" and mention.head_class not in ("people", "person", "role")
        if campaign and frame.genitive == "recipient" and not event.actors and mention.kind in ("military", "armed_group"):
            event.actors += self._actors(chunks, index)  # حملة مداهمات *لقسد*
        elif frame.genitive == "recipient" or event.actors or owned or hit or event.type == "AID":
            if (event.type == "AID" or (event.actors and event.type in _TOWARDS)) and mention.head_class == "state":
                self._fill(chunks, index, "recipient", event)  # مساعدات *للسودان*
                return
            if not self._is_place(chunks[index]) or self._has_people(chunks[index]):
                event.recipients += self._actors(chunks, index)
            event.places += places
        elif self._acts(mention) or frame.genitive == "actor" or aimed or self._is_armed_people(mention):
            event.actors += self._actors(chunks, index)
        else:
            event.recipients += self._actors(chunks, index)
            event.places += places

    def _is_row_of(self, chunks: list[Chunk], index: int) -> bool:
        """لمواقع ونقاط *للحوثيين*: whether ل behind a second thing joined to the first says whose both are."""
        if index + 2 >= len(chunks):
            return False
        second, owner = chunks[index + 1], chunks[index + 2]
        thing = second.kind == NOUNS and bool(second.conj) and not second.prep and second.actor is None
        return thing and owner.kind == NOUNS and owner.prep in self.of and owner.actor is not None
