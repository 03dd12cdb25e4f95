"""What carries a noun of an act: the verb before it, what its persons are charged with.

In: a row of chunks and the index of the phrase with the noun. Out: the slots of its `EventDraft` filled from these.
The idea: a light verb gives its subject to the act: شن *الجيش* غارات, تعرض *الرتل* لهجوم.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.schema import Frame, LightVerb
from riwaya.reading.actors.actor_phrases import mention_in, names_persons
from riwaya.reading.clauses.arguments import verb_arguments
from riwaya.reading.clauses.carrying_nouns import describes_thing
from riwaya.reading.clauses.clause_subjects import clause_subject, is_of_anybody, is_of_whoever, subject_index
from riwaya.reading.clauses.disowned_acts import is_suspected
from riwaya.reading.clauses.pronouns import agrees_with, is_full_clause
from riwaya.reading.clauses.undone_decisions import is_joined_to_charge, is_reversed
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    EventDraft,
)
from riwaya.reading.events.noun_prepositions import NounPrepositions
from riwaya.reading.events.told_parties import guilty_of_plan
from riwaya.reading.parties.dropped_doers import is_active
from riwaya.reading.parties.governing_verbs import has_its_act, is_spent, who_carry
from riwaya.reading.parties.sentence_subjects import sentence_subject
from riwaya.reading.phrases.fixed_words import tail_end
from riwaya.reading.phrases.states import names_state, state_of
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.words.marks import COMMAS
from riwaya.text.normalise import folded


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


_JUDGING: Final = frozenset(["ACCUSE", "REJECT", "SUPPORT"])  # how somebody takes what reaches him
_NEAR: Final = 8  # chunks between a verb and the act that it carries
_OVER: Final = 12  # ... over clauses between
_SAID: Final = frozenset(["THREATEN", "REQUEST", "ACCUSE", "REJECT"])  # nouns of words, with what they are about behind ب


class ActGovernors(NounPrepositions):
    """Fills slots from the words around the noun."""

    __slots__ = ()

    def _name_capital(self, chunks: list[Chunk], left: int, verb: Chunk) -> None:
        """قال إن *أنقرة* تقوم بقصف القرى: a capital alone that opens the clause of a feminine verb is the state that acts."""
        before, chunk = chunks[left - 1] if left else None, chunks[left]
        if chunk.actor is not None or chunk.prep or verb.verb is None or verb.verb.gender != 1 or verb.verb.number:
            return
        opens = before is None or before.kind in (COMPLEMENTIZER, MARK)
        if opens and chunk.kind == NOUNS and names_state(self.draft, chunk):
            state_of(self.draft, chunk)

    def _governor(self, chunks: list[Chunk], at: int, event: EventDraft, frame: Frame) -> int:
        """The verb that carries the noun (شن غارات، اندلعت اشتباكات، تعرض لهجوم); fills what its subject is."""
        chunk = chunks[at]
        if chunk.prep and chunk.prep not in self.draft.knowledge.operators("complement_preposition"):
            return -1  # بعد هجوم، خلال زيارة: no verb carries that
        if chunk.head < event.first and any(names_persons(self.draft, token) for token in range(chunk.head, event.first)):
            return -1  # تعهد بملاحقة منفذي *الهجوم*: the act of those persons
        if chunk.head < event.first and (self._is_answered(chunk, event) or self._is_at_ground(chunk, event)):
            return -1
        if self._is_charge(chunks, at) or is_joined_to_charge(self.draft, chunks, at) or is_suspected(self.draft, chunks, chunk):
            return -1  # بدأت المحكمة محاكمة 29 متهما *بالتفجير*
        share, operators = self.draft.words[chunk.head], self.draft.knowledge.operators
        if chunk.head < event.first and share is not None:
            if share.stem in operators("share_noun") or (share.stem in operators("aspect_noun") and event.definite):
                return -1  # ألقت السلطات *مسؤولية* الهجوم على الحزب, تابع الوزير *تفاصيل* الهجوم
            if share.stem in self.draft.knowledge.any_of("rumour_noun", "news_noun"):
                return -1  # تلقت الأمانة *أنباء* التفجير: what reached her is the news
            if share.stem in operators("charge_word"):
                return -1  # يواجه المهربون *تهم* القتل: it was not done to them
        index = at - 1
        steps = 0
        row = -1  # the noun that أو joins this one to
        norm, answering = self.draft.tokens.norm, operators("reply_accusative")
        comma = over = False
        while index >= 0 and steps < (_OVER if over else _NEAR):
            before = chunks[index]
            if before.kind == VERB:
                full = index > 1 and chunks[index - 1].kind == RELATIVE and (
                    comma or is_full_clause(chunks, index, at) or self._is_awaited(chunks, index, chunk)
                )
                full = full and chunks[index - 1].text not in operators("what_relative")  # *ما يعرف* باتفاق جدة، ثم اتفاق …
                if full:
                    index -= 2  # قامت … طائرات التحالف الذي تقوده المملكة، *باقتحام* القاعدة
                    steps += 1
                    over = True
                    continue
                if comma and describes_thing(chunks, index):
                    index -= 1
                    over = True
                    continue
                break
            replies = before.kind == ADVERB or (before.kind == NOUNS and not before.prep)
            if replies and norm[before.head] in answering:
                return -1  # شن الجيش غارات ردا على *القصف*
            if before.kind == MARK and before.text in COMMAS:
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
        if is_of_anybody(self.draft, verb.last, event.first):
            return -1
        if verb.word is None or (verb.word.cue_verbs and verb.first in self.cue_tokens):
            return -1
        own_reading, borne = verb.word.light, verb.verb
        if own_reading is not None and borne is not None and borne.tail >= 0 and tail_end(self.draft, verb.first, borne.tail) < 0:
            verb.verb = own_reading  # *تلقى* الوزير انتقادات: he got them, no woman throws
        arguments = verb_arguments(chunks, index)
        if is_spent(self.draft, verb, chunk) or has_its_act(self.draft, chunks, verb, own_reading, chunk):
            return -1
        if chunk.prep in self.means and frame.type == "ACCUSE" and (noun := self.draft.words[event.first]) is not None:
            if event.first == chunk.head and noun.stem in operators("charged_with"):
                return -1  # 500 شخص أوقفوا *بتهمة* الانتماء: on what charge something was done to them
        if verb.word.light is None:
            if at == index + 1 and frame.type == "SANCTION" and not chunk.prep and self._aims(verb):
                self._meets_object(chunks, at, event)
            return index if at == index + 1 or at in arguments.nouns or row in arguments.nouns else -1
        light = self.draft.entries.light_verbs[verb.word.light.ref]
        if light.subject in ("actor", "recipient") and self._is_said(chunks, verb, at, event):
            return -1
        if chunk.prep and folded(light.lemma) in self.draft.knowledge.operators("giving_verb"):
            return -1  # أبدت المنظمة قلقها *من الاعتقالات*, أعطى الرئيس موافقته *على العملية*
        spoken = verb.word.cue_verbs and folded(light.verb.split()[-1]) != chunk.prep
        if (at > arguments.end + 2 and not over) or (chunk.prep in self.on and spoken):
            return -1  # علق الكاتب *على* التفجير: what is spoken about
        if comma and chunk.prep and index and _is_document(chunks[index - 1]):
            return -1  # في بيان تلقت الوكالة نسخة منه، مقتل جندي *في هجوم*
        if light.subject == "actor" and arguments.left >= 0:
            self._name_capital(chunks, arguments.left, verb)
        where = subject_index(chunks, index, arguments)
        whoever = is_of_whoever(self.draft, verb)  # محاكمة كل من *شارك* في المجزرة
        if where == at or whoever:
            where = -1
        beside = at - 1 == where or at - 1 in arguments.nouns[:1]
        if chunk.conj and not chunk.prep and beside and chunks[at - 1].actor is not None:
            return -1  # تضطلع به مؤسسات التعليم *والدعوة*: joined to the subject
        if chunk.prep and light.subject == "actor" and folded(light.verb.split()[-1]) != chunk.prep and (
            _has_object(chunks, index, at, where) and not self._is_carried_on(chunks[at - 1])
        ):  # fmt: skip
            return -1  # أطلقت المنظمة نداء لإنقاذ المدنيين *من القصف*
        own = folded(light.verb.split()[-1]) if len(light.verb.split()) > 2 else ""
        if over and own and chunk.prep != own:
            return -1  # يعاني السكان من ضغوط يمارسها فلان، *وغارات*
        if not own and light.subject == "actor" and chunk.prep in self.within and (event.definite or self._is_own(verb, chunk)):
            return -1  # تحقق الشرطة *في التفجير*, *في مقتل* شاب: a known act, or one that is asked after, is not carried
        if chunk.prep in operators("to_preposition") and not own and light.subject == "actor" and event.layer == "result":
            return -1  # أدى الحادث الذي وقع في المقر *إلى استشهاد* جنود: what it led to, nobody's deed
        if chunk.prep in self.from_ and not own and folded(light.lemma) in operators("verifying_verb"):
            return -1  # تحققت المنظمة *من مقتل* عشرة: what was looked into
        datives = operators("dative_preposition")
        if own in datives and chunk.prep in datives and folded(light.lemma) in operators("either_dative_lemma"):
            own = chunk.prep  # عمدت الميليشيات *على* تفجير المنازل
        if own and light.subject == "actor" and chunk.prep != own and chunk.prep not in self.of and not chunk.conj:
            if not self._is_carried_on(chunks[at - 1]):
                return -1  # قامت *الحرب*، يعد *في* سلسلة هجمات: what is not behind the verb's preposition, it does not carry
        behind = bool(chunk.prep) and chunk.prep not in self.of and not chunk.conj
        word = self.draft.words[event.first]
        joined = bool(chunk.conj and word is not None and word.suffix) and not chunk.prep and at > index + 1
        if light.subject == "actor" and not own and verb.word.suffix and (behind or joined):
            return -1  # النتائج التي أصدرها البرلمان *في حادثة سقوط* المدينة, شنته القوات *وتكبيدها* خسائر: it carries a pronoun
        if light.subject == "actor" and self._has_complement(chunks, index, at):
            return -1  # قام بجولة *في موقع التفجير*
        spoken_of = verb.verb is None or not verb.verb.person
        if not spoken_of:
            where = -1  # في مؤتمر بثته *القناة* «شنينا حملة»: who speaks, or is spoken to, is none of those named
        if where < 0 and arguments.antecedent >= 0 and arguments.antecedent != at:
            where = arguments.antecedent if chunks[arguments.antecedent].actor is not None else -1
        relative = where >= 0 and where == arguments.antecedent
        if relative and light.subject == "recipient" and self._over_ground(chunks, where, index):
            return index  # طائرات فوق *المناطق* التي تعرضت للقصف
        if relative and light.subject == "actor" and self._is_resumed(chunks[where], event):
            where, relative = next((one for one in arguments.nouns[:1] if one != at), -1), False
        found = self._taken_up(chunks, where) if relative else self._actors(chunks, where) if where >= 0 else []
        right = index - 1 - (index > 1 and chunks[index - 1].kind == AUXILIARY and not chunks[index - 1].conj)
        tried = chunks[right] if right >= 0 and where != right and not (verb.conj or verb.word.suffix) else None
        if tried is not None and tried.kind == NOUNS and light.subject == "actor":
            guilty = guilty_of_plan(self.draft, tried, verb)  # أمر القاضي بتوقيف *متهم* خطط لهجوم
            found = [guilty] if guilty is not None else found
        if where < 0 and arguments.antecedent >= 0 and light.subject == "actor" and not verb.word.suffix and not arguments.pronouns:
            held = self._of_act(chunks, arguments.antecedent)  # تدريب *العناصر* التي تقوم بهجمات
            found = [held] if held is not None else []
        open_relative = arguments.antecedent >= 0 and not verb.word.suffix  # الفارين الذين شاركوا: those, whoever they are
        goes_on = verb.conj or not arguments.nouns or (arguments.nouns == [at] and self._goes_on_carrying(chunks, index, at, event))
        if not found and where < 0 and light.subject == "actor" and arguments.nouns in ([], [at]) and not whoever:
            found = self._carries_himself(chunks, index, at, event)
        if not found and not spoken_of and at == index + 1:
            speaks = self._speaks_of_himself(chunks, index, event)
            found = [speaks] if speaks is not None else []
        if not found and spoken_of and not open_relative and light.subject in ("actor", "recipient") and goes_on:
            found = clause_subject(self.draft, chunks, index)
            alone = not arguments.nouns if chunk.prep else arguments.nouns == [at] and is_active(self.draft, verb, chunk)
            if not found and light.subject == "actor" and alone and not whoever:
                found = sentence_subject(self.draft, chunks, index, event)
        if where < 0 and not found and spoken_of and light.subject == "actor":
            for number in arguments.nouns[:1]:
                if number != at and not self._is_one_among(chunks, number):
                    found = self._actors(chunks, number)
        if light.subject == "actor" and is_reversed(self.draft, chunks, event):
            return index  # علقت المحكمة *قرار ترحيل* لاجئين, ألغت *حكما* بسجنه: the act of whoever decided so
        trigger = self.draft.words[event.first]
        carried = at == index + 1 and not chunk.prep and verb.word.stem in self.draft.knowledge.operators("passive_carrier_form")
        if carried and trigger is not None and trigger.suffix and frame.genitive == "recipient":
            found = []  # الشخصيات التي *يتم* استجوابها, اعتقلته الشرطة *وتم* تقديمه للمحاكمة: by whom is not told
        if index and chunks[index - 1].kind == NEGATION and folded(light.lemma) in self.draft.knowledge.operators("claiming_cue"):
            return index  # لم يتبن التنظيم *الهجوم*
        if index and chunks[index - 1].kind == NEGATION and folded(light.lemma) in self.draft.knowledge.operators("partaking_verb"):
            return index  # لم يشارك الجيش *في الهجوم*
        got = [number for number in arguments.nouns if number not in (where, at) and number < at] if chunk.prep and not own else []
        suffers = not got or self._bears(chunks[got[-1]], chunk)
        if light.subject == "recipient" and not suffers and where >= 0:
            self._order(chunks[got[-1]], event, found)
            return index
        set_off = trigger is not None and trigger.stem in self.draft.knowledge.operators("setting_off_noun")
        if light.subject == "actor" and frame.slots.get("subject") == "weapon" and not set_off:
            return -1  # باشرت الفرق بلاغا عن *سقوط قذيفة*: nobody's act
        manner = light.subject == "recipient" and chunk.prep in self.means and own != chunk.prep and frame.type in _JUDGING
        if manner and not event.actors:
            found = [one for one in found if one.head_class not in ("document", "source")]  # تلقت الأمانة *باستنكار* أنباء الهجوم
            event.actors += found or self._carries_himself(chunks, index, at, event)
        elif light.subject == "actor" and not event.actors:
            event.actors += who_carry(self.draft, found, event, light)
        elif light.subject == "recipient" and self._is_his_own(chunk, event, frame, found):
            event.actors = event.actors or found
        elif light.subject == "recipient" and not event.recipients and not manner:
            event.recipients += found or self._owner_of_hit(chunks, where if where >= 0 else next(iter(arguments.nouns), at), at)
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
        elif light.subject == "none" and at == index + 1 and not chunk.prep and frame.layer != "attack":
            self._reached(chunks, at, light, event)
        return index

    def _is_awaited(self, chunks: list[Chunk], index: int, chunk: Chunk) -> bool:
        """*تعرضت* القوات التي دربتها روسيا *لهجوم*: whether a verb before a relative clause still lacks this."""
        verb, before = chunks[index].word, chunks[index - 3] if index > 2 else None
        if verb is None or not verb.suffix or before is None or before.kind != VERB:
            return False
        if before.word is None or before.word.light is None:
            return False
        own = self.draft.entries.light_verbs[before.word.light.ref].verb.split()[2:]
        known = chunk.word is not None and chunk.word.article  # القوات التي أعدها الجيش *للهجوم*
        return bool(own) and bool(chunk.prep) and folded(own[-1]) == chunk.prep and not known

    def _is_his_own(self, chunk: Chunk, event: EventDraft, frame: Frame, found: list[ActorMention]) -> bool:
        """عانت *تركيا* من خسائر في معركتها: whether the pronoun on an attack is whoever the verb says to suffer something."""
        word = self.draft.words[event.first]
        hits = frame.layer == "attack" and frame.genitive != "recipient"
        if not found or word is None or not word.suffix or not chunk.prep or not hits:
            return False
        return event.last == event.first + 1 and agrees_with(self.draft, found[0], word.suffix, strictly=True)

    def _is_said(self, chunks: list[Chunk], verb: Chunk, at: int, event: EventDraft) -> bool:
        """ردت موسكو على تهديدات التنظيم *باقتحام* البلدة: whether an act is what a noun of saying between it and the verb says."""
        item, chunk, before = event.statement, chunks[at], chunks[at - 1]
        if item is not None and chunk.prep and verb.last <= item.cue_first < item.first <= event.first:
            return True
        if not before.prep or before.kind != NOUNS or before.word is None or chunk.prep not in self.means:
            return False
        return any(self.frames[one.ref].type in _SAID for one in before.word.frame_nouns)

    def _is_one_among(self, chunks: list[Chunk], index: int) -> bool:
        """أدى إلى مقتل عشرة، ومن بين القتلى *الطالب عمر*: whether somebody stands behind من بين, as one of those told of."""
        before = chunks[index - 1] if index else None
        if before is None or before.kind != NOUNS or before.prep not in self.between:
            return False
        first = self.draft.words[before.first]
        return first is not None and first.stem in self.from_

    def _bears(self, got: Chunk, chunk: Chunk) -> bool:
        """لقي المسلح *مصرعه* في غارة, صدت القوات *محاولة* لاقتحام البلدة: whether what one gets bears the act behind it as well."""
        if got.word is None or got.word.stem in self.draft.knowledge.any_of("attempt_noun", "try_noun"):
            return True
        return bool(got.word.suffix) and chunk.prep not in self.of

    def _order(self, got: Chunk, event: EventDraft, whom: list[ActorMention]) -> None:
        """تلقت *القوات* أوامر باقتحام القاعدة: who gets the order for an act is to do it; what else one gets carries none."""
        if got.word is not None and got.word.stem in self.draft.knowledge.operators("demand_noun"):
            event.actors = event.actors or whom

    def _owner_of_hit(self, chunks: list[Chunk], index: int, at: int) -> list[ActorMention]:
        """تعرضت قافلة تابعة *للأمم المتحدة* لقصف: whose the thing is that an act at `at` was done to, named with ل right behind."""
        owner = chunks[index + 1] if index + 1 < at else None
        owned = owner is not None and owner.kind == NOUNS and owner.prep in self.of and not owner.conj
        whose = chunks[index + 1].actor if owned else None  # but مخيم *للاجئين*
        return self._actors(chunks, index + 1) if whose is not None and whose.head_class != "people" else []

    def _reached(self, chunks: list[Chunk], at: int, light: LightVerb, event: EventDraft) -> None:
        """تشمل العقوبات *قائد الحرس*، طالت الاتهامات *الوزير*: whom an act is said to reach stands behind it."""
        if folded(light.lemma) in self.draft.knowledge.operators("reaching_verb"):
            self._meets_object(chunks, at, event)

    def _aims(self, verb: Chunk) -> bool:
        """تستهدف العقوبات *شركات*: whether a verb of attack has sanctions for its subject, and only says whom they are for."""
        readings = verb.word.frame_verbs if verb.word is not None else ()
        return any(self.frames[one.ref].layer == "attack" and one.tail < 0 for one in readings)

    def _meets_object(self, chunks: list[Chunk], at: int, event: EventDraft) -> None:
        following = chunks[at + 1] if at + 1 < len(chunks) else None
        if following is not None and following.kind == NOUNS and not following.prep and not following.conj and not event.recipients:
            self._fill(chunks, at + 1, "recipient", event)

    def _over_ground(self, chunks: list[Chunk], antecedent: int, verb: int) -> bool:
        """Whether between what is taken for the antecedent of a relative clause and the clause stands a definite noun of ground."""
        for chunk in chunks[antecedent + 1 : verb]:
            last = self.draft.words[chunk.last - 1] if chunk.kind == NOUNS else None
            if last is not None and last.article and last.stem in self.draft.knowledge.operators("settled_place"):
                return True
        return False

    def _goes_on_carrying(self, chunks: list[Chunk], verb: int, at: int, event: EventDraft) -> bool:
        """دخل الجيش الحي، حيث *شن حملة*، بعد أن *شن هجوما*: whether a clause goes on with a verb that has an act for its object."""
        index = verb - 1
        while index > 0 and chunks[index].kind in (NEGATION, PARTICLE):
            index -= 1  # لكنه *لم* ينفذ عملية
        before = chunks[index] if verb else None
        joined = before is not None and before.kind == ADVERB and bool(before.conj)  # وكذلك *شن غارات*
        if before is None or not (joined or before.kind == CONJUNCTION or (before.kind == COMPLEMENTIZER and before.prep)):
            return False
        noun = chunks[at].word
        named = noun is not None and not noun.article  # استمر *تقاذف* الاتهامات: what goes on
        carriers = self.draft.knowledge.any_of("act_carrier", "amount_noun", "quantity_noun")  # أجرى *سلسلة* لقاءات
        named = named and (bool(noun.frame_nouns) or chunks[at].head == event.first or noun.stem in carriers)  # type: ignore[union-attr]
        behind = before.kind == COMPLEMENTIZER  # من دون أن *تشن غارات*
        return named and (behind or is_active(self.draft, chunks[verb], chunks[at]))

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
        told = chunks[verb].verb  # إنها *نفذت* غارات: the pronoun is its subject
        pronoun = verb > 0 and chunks[verb - 1].kind == COMPLEMENTIZER
        feminine = chunk.word is not None and self.draft.knowledge.morphology.has_feminine_ending(chunk.word.text)
        several = told is not None and (bool(told.number) or (feminine and not told.gender))  # إنهم *نفذوا*, إنه *نفذ* غارة
        pronoun = pronoun and told is not None and (told.gender == 1 or several) and not told.passive
        if not (chunk.prep or pronoun or is_active(self.draft, chunks[verb], chunk)):
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

    def _is_own(self, verb: Chunk, chunk: Chunk) -> bool:
        """حقق *في مقتل* شاب: whether a verb that has an act of its own takes a phrase by its fixed words."""
        tails = self.draft.knowledge.tails
        fixed = [reading.tail for reading in (verb.word.frame_verbs if verb.word is not None else ()) if reading.tail >= 0]
        return any(tails[tail][0] == chunk.prep and tail_end(self.draft, verb.first, tail) > chunk.first for tail in fixed)

    def _is_charge(self, chunks: list[Chunk], at: int) -> bool:
        """متهما *بالتفجير*، المدانين *بقتل* الجنود: what the persons right before are charged with."""
        before = chunks[at - 1] if at else None
        if before is None or before.kind != NOUNS:
            return False
        if chunks[at].prep in self.draft.knowledge.operators("about_preposition"):
            return self._is_responsible(before) and bool(self._charged_with(chunks, at))
        stood = chunks[at].prep in self.draft.knowledge.operators("behind_preposition") and before.prep in self.means
        if chunks[at].prep not in self.means | self.within and not stood:  # المتهم بالوقوف *خلف الهجوم*
            return False
        if before.prep in self.means and before.actor is None and at > 1 and chunks[at - 2].kind == NOUNS:
            before = chunks[at - 2]  # 29 متهما بالاشتراك *في التفجير*
        word, placed = self.draft.words[before.last - 1], self.draft.in_place[before.last - 1]
        return word is not None and word.stem in self.draft.knowledge.operators("charged_word") and not placed

    def _is_responsible(self, chunk: Chunk) -> bool:
        """الخلية *المسؤولة* عن التفجير: whether a phrase ends in the word for those who are answerable for what follows."""
        word = self.draft.words[chunk.last - 1]
        return word is not None and word.stem in self.draft.knowledge.operators("responsible_word")

    def _charged_with(self, chunks: list[Chunk], at: int) -> list[ActorMention]:
        """محاكمة *المتهمين* في تفجير المقهى: whoever is named as charged."""
        before = chunks[at - 1]
        stood = before.prep in self.means and before.actor is None and at > 1
        if stood and chunks[at].prep in self.draft.knowledge.operators("behind_preposition"):
            at, before = at - 1, chunks[at - 2]
        whose = at - 2 - (at > 2 and chunks[at - 2].kind == AUXILIARY)  # إن الخلية *كانت* مسؤولة عن …
        band = chunks[whose].actor if whose >= 0 and before.last == before.head + 1 else None
        if band is not None and self._is_responsible(before):
            return [band]  # الخلية *المسؤولة* عن …
        described = band is not None and band.last == before.first and not before.prep and not before.conj
        shapes, norm = self.draft.knowledge.morphology, self.draft.tokens.norm
        if described and band is not None and shapes.has_feminine_ending(norm[band.last - 1]):
            described = shapes.has_feminine_ending(norm[before.last - 1])  # أوقفت الشرطة *المتورطين* في الهجوم
        if band is not None and described and band.head_class in ("group", "force", "state") and band.definite:
            return [band]  # تنظيم داعش *المتهم* بالوقوف خلف الهجوم
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
