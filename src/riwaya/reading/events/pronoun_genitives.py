"""Whose an act is, or whom it hits, by the pronoun on its noun: اعتقال*ه*، قصف*ها* البلدة.

In: a row of chunks and the noun of an act with a pronoun. Out: the actors and recipients of its `EventDraft`.
The idea: by its frame and by what stands behind it the noun takes its pronoun for who does the act or for whom it is done to;
who is meant is looked for in the clause, before those of other clauses.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.schema import Frame
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.arguments import Arguments
from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.clauses.pronouns import (
    agrees_with,
    antecedent,
    blamed,
    doer_joined,
    doer_meant,
    hit_before,
    is_dead,
    owner_joined,
    seized_before,
    sufferer,
    whose_body,
)
from riwaya.reading.draft import (
    NEGATION,
    NOUNS,
    PRONOUN,
    RELATIVE,
    VERB,
    ActorMention,
    Chunk,
    EventDraft,
)
from riwaya.reading.events.term_parties import TermParties
from riwaya.reading.parties.rather_hit import rather_hit, rather_killer
from riwaya.reading.phrases.person_names import SEIZED
from riwaya.reading.senses.called import may_have_done
from riwaya.reading.words.marks import COMMAS
from riwaya.reading.words.other_domains import is_armed

_MORTAL: Final = frozenset(["people", "person", "role", "title", "source"])
_ACTS: Final = 4  # acts before a rescue


class PronounGenitives(TermParties):
    """Fills slots from the pronoun on the noun of an act."""

    __slots__ = ()

    def _whose(
        self, chunks: list[Chunk], at: int, arguments: Arguments, frame: Frame, suffix: str, event: EventDraft
    ) -> None:
        """سيطرتها، مطاردته: whoever the pronoun on the noun stands for does the act, or suffers it."""
        hit = chunks[at + 1] if at + 1 < len(chunks) else None
        ground = frame.genitive == "place" and hit is not None and hit.kind == NOUNS and not hit.conj
        ground = ground and hit is not None and hit.word is not None and not hit.word.frame_nouns and (
            (not hit.prep and frame.control == "gained")
            or ((not hit.prep or hit.prep in self.of) and (self._is_place(hit) or self._is_ground(hit)))
        )  # fmt: skip
        several = self.draft.knowledge.morphology.pronoun_of(suffix) == (2, False)
        trigger = self.draft.words[event.first]
        swept = trigger is not None and trigger.stem in self.draft.knowledge.operators("ground_masdar")
        ground = ground or (frame.genitive == "place" and several and swept)  # أثناء *تمشيطهم* للضواحي: no place is "they"
        told = frame.genitive in ("actor", "auto", "recipient") or ground or self._is_own_term(event)  # *استعادتهم* البلدة
        if not told or self._is_either_way(hit, suffix):
            return
        names_hit = hit is not None and hit.kind == NOUNS and hit.prep in self.of and hit.first >= event.last  # طردها *لقوات*
        names_hit = names_hit and not (self._is_span(hit) or self._is_reason_held(hit, frame))
        names_hit = names_hit or (hit is not None and hit.kind == PRONOUN and self._preposition_of(hit) in self.of)  # قتله *لهم*
        handed = any(self._is_handed(chunks[index]) for index in arguments.phrases)  # مطاردته *من قبل* الشرطة
        charged = frame.type == "ACCUSE" and hit is not None and self._says_of_what(hit, event)
        beside = hit is not None and hit.kind == NOUNS and not hit.prep and not hit.conj
        object_ = beside and self._has_hit_behind(chunks, at, frame, event, None)  # *اعتقالهم* مئات المعارضين
        object_ = object_ or (beside and frame.type in ("AID", "SUPPORT") and self._names_thing(hit))  # دعمه *المطالب*
        object_ = object_ or self._hits_within(chunks[at], event)
        object_ = object_ or any(event.last <= one.first < chunks[at].last for one in event.recipients)  # استهدافه *رجال* الأمن
        noun = self.draft.words[event.first]
        taking = noun is not None and noun.stem in self.draft.knowledge.operators("object_taking_noun")  # استسلموا بعد *محاصرتهم*
        side = hit is not None and hit.kind == NOUNS and hit.prep in self.against | self.accompanied
        taking = taking and suffix in self.draft.knowledge.operators("their_suffix") and not (beside or side or chunks[at].conj)
        suffers = ((frame.genitive == "recipient" or taking) and not names_hit and not object_) or handed or charged
        suffers = suffers or self._is_welcome(chunks[at], event)
        done = not (names_hit or object_) and (self._is_done(chunks, at, frame) or self._is_done_on(chunks, at, suffix))
        done = done or (noun is not None and noun.stem in self.draft.knowledge.operators("afflicting_masdar"))  # تكبيدها خسائر
        suffers = suffers or done
        said_of = done and self._said_of(chunks, at, event)
        if said_of is True:
            return
        if charged:
            event.charged, event.actors = True, []
        elif suffers and not event.actors:
            event.actors = self._performer(chunks, at)
        speaker = event.statement.speaker if event.statement is not None else None
        if not suffers and speaker is not None and event.actors == [speaker]:
            return  # إنها ستصعد *عملياتها*: who does what the verb carries
        if not suffers and speaker is not None and self._is_own_word(event, suffix, speaker, frame):
            event.actors = [speaker]  # أفادت الأمانة أنها تلقت الأنباء، مؤكدة *تضامنها*
            return
        found = self._joined_victim(chunks, at, suffix) if suffers else blamed(self.draft, chunks, at, suffix)
        if isinstance(said_of, ActorMention) and found is None:
            self.draft.add(said_of)
            found = said_of
        if suffers and found is None and self._is_joined_to_other(chunks, at):  # محاسبة *الفاسدين* وإحالتهم
            found = owner_joined(self.draft, chunks, at, suffix)
        if not suffers and found is None and self._is_kept_from(chunks[at], event):
            return
        if not suffers:
            found = found or doer_meant(self.draft, chunks, at, suffix) or owner_joined(self.draft, chunks, at, suffix)
        mortal = frame.toll in ("killed", "injured") if frame.layer == "result" else frame.toll in SEIZED
        if suffers and noun is not None and noun.stem in self.draft.knowledge.operators("rescue_noun"):
            event.recipients += self._hurt_before(chunks, at, suffix, event)
            return
        if suffers and frame.toll == "evacuated" and (wounded := self._wounded(event, suffix)) is not None:
            event.recipients += wounded
            return
        tried = frame.layer == "act" and frame.type == "ACCUSE" and frame.needs == "somebody" and frame.genitive == "recipient"
        if suffers and (mortal or tried) and self.draft.knowledge.morphology.pronoun_of(suffix)[0] != 2:
            barred = [*event.actors, *(one for one in self.draft.actors_in[event.sentence] if one.head_class not in _MORTAL)]
            found = found or antecedent(self.draft, chunks, at, suffix, barred)  # سلمت القوات جثة الشاب بعد *مقتله*: no force
            # دعا السلطات إلى إطلاق الناشطة، مشيرا إلى أن *محاكمتها*: nor a body, as long as a person is named
            if frame.layer != "result":
                found = found or self._meant(chunks, at, suffix, suffers, event)
            asked = [one.addressee for one in self.draft.statements if one.stance == "demand"] if tried else []
            if found is not None and found in asked:
                event.recipients += seized_before(self.draft, event, suffix)
                return  # who is asked for something tries somebody else
        else:
            found = found or self._meant(chunks, at, suffix, suffers, event)
        if not suffers and found is not None and hit is not None and hit.actor is not None and self._are_one(found, hit.actor):
            found = speaker if speaker is not None and agrees_with(self.draft, speaker, suffix) else None
        found = found or (whose_body(self.draft, chunks, at, suffix) if suffers else None)
        beside_verb = at > 1 and chunks[at - 1].kind == NOUNS and not chunks[at - 1].prep  # لقي *نحو 42* مصرعهم
        if found is None and suffers and frame.toll is not None and not (at and self._is_whose(chunks, at - 1 - beside_verb)):
            event.recipients += hit_before(self.draft, event, suffix)
        if found is not None and not suffers and frame.type == "ASSAULT" and frame.layer == "result":
            found = self._not_victim(found, suffix, event)
        if found is None:
            return
        if not suffers and (found := rather_killer(self.draft, found, suffix, event)) is None:
            return
        if not suffers and frame.layer == "attack" and self._is_blameless(found, speaker, event):
            return
        if suffers:
            event.recipients.append(rather_hit(self.draft, found, suffix, event))
        elif event.actors and (owner := doer_joined(self.draft, chunks, at, suffix)) is not None and owner.first == found.first:
            event.actors = [found]  # بدأ التحالف حملته بعد تقدم *الحوثيين* واستيلائهم على …
        elif not event.actors or event.actors[0].first > event.first or self._is_no_his(event.actors[0], suffix):
            event.actors = [found]  # *اقتحامه* رحاب الأقصى: behind its pronoun a phrase is no doer of the act

    def _are_one(self, one: ActorMention, other: ActorMention) -> bool:
        """ألبس المتهم *القباع* حزاما بعد لقائه *بالقباع*: whether two mentions end in one name; nobody meets himself."""
        if one.entity is not None or other.entity is not None:
            return one.entity == other.entity
        last, ending = self.draft.words[one.last - 1], self.draft.words[other.last - 1]
        return last is not None and ending is not None and last.stem == ending.stem and last.article == ending.article

    def _is_span(self, chunk: Chunk | None) -> bool:
        """بعد خطفه *لأشهر*: how long something went on, and not whom it was done to."""
        word = chunk.word if chunk is not None else None
        return word is not None and word.stem in self.draft.knowledge.operators("interval_noun")

    def _is_reason_held(self, hit: Chunk | None, frame: Frame) -> bool:
        """بعد استدعائه *للتحقيق*, اعتقاله *لمحاكمته*: what somebody is held or called in for, by the noun of another act."""
        if hit is None or hit.word is None or not hit.word.frame_nouns:
            return False
        if hit.actor is not None and not (hit.actor.kind == "unknown" and hit.actor.head_class == "document"):
            return False
        return frame.toll in SEIZED or (frame.type == "ACCUSE" and frame.mode == "investigate")

    def _is_kept_from(self, chunk: Chunk, event: EventDraft) -> bool:
        """أقاموا حواجز لمنع *خروجهم*: behind a noun of preventing a pronoun is of others than those who prevent."""
        keeping = self.draft.words[event.first - 1] if event.first > chunk.head else None
        return keeping is not None and keeping.stem in self.draft.knowledge.operators("preventing_noun")

    def _calls_back(self, chunks: list[Chunk], at: int, suffix: str, event: EventDraft) -> None:
        """أعلنت *الجزائر* استدعاء سفيرها: who calls back an envoy of his own, and is not whom that is done to."""
        item = event.statement
        speaker = item.speaker if item is not None and event.first <= item.first + 1 else None
        if speaker is not None and not agrees_with(self.draft, speaker, suffix):
            speaker = None
        found = speaker or doer_meant(self.draft, chunks, at, suffix) or self._antecedent(chunks, at, suffix, event)
        if found is not None and not event.actors:
            event.actors = [found]

    def _not_victim(self, found: ActorMention, pronoun: str, event: EventDraft) -> ActorMention | None:
        """قتل المسلحون عددا من الأسرى، والأسوأ *قتلهم* للأطفال: they who killed, not those whom its sentence tells to have
        suffered it."""
        for other in reversed(self.draft.events):
            if other.sentence != event.sentence:
                break
            if other is event or other.type != "ASSAULT" or not any(one is found for one in other.recipients):
                continue
            if is_armed(self.draft, found):
                return found
            doers = [one for one in other.actors if agrees_with(self.draft, one, pronoun)]
            return doers[0] if len(doers) == 1 else None
        return found

    def _is_done(self, chunks: list[Chunk], at: int, frame: Frame) -> bool:
        """الشخصيات التي يتم *استجوابها*: whether a verb that names no doer stands between an act and whom it is done to."""
        if at < 2:
            return False
        verb = chunks[at - 1] if not chunks[at].prep else None
        before = chunks[at - 2] if at < 3 or chunks[at - 2].kind != NEGATION else chunks[at - 3]  # مصابين لم *يتم* إسعافهم
        if frame.slots.get("object") != "recipient" or before.kind not in (RELATIVE, NOUNS):
            return False
        word = verb.word if verb is not None and verb.kind == VERB else None
        return word is not None and word.stem in self.draft.knowledge.operators("passive_carrier_form")

    def _said_of(self, chunks: list[Chunk], at: int, event: EventDraft) -> ActorMention | bool:
        """*العناصر* التي تم اعتقالها, *المباني* التي تم قصفها: whom a relative clause of an act is said of; True where that is
        nobody, and False where there is no such clause."""
        index = at - 2 if chunks[at - 2].kind != NEGATION else at - 3
        if chunks[at - 1].kind != VERB or index < 1 or chunks[index].kind != RELATIVE or chunks[index].conj:
            return False
        head = chunks[index - 1]
        if head.kind == NOUNS and head.actor is not None and head.actor.last == head.last and not head.prep:
            return head.actor if head.actor.head_class != "document" else False  # *قرار اختيار الشخصيات* التي يتم استجوابها
        for chunk in reversed(chunks[:index]):
            if chunk.kind != NOUNS or chunk.actor is not None:
                return False
            before = chunks[chunk.index - 1].actor if chunk.index and not (chunk.prep or chunk.conj) else None
            if before is not None and before.last == chunk.first:
                return False  # من المدنيين *العزل* الذين
            owner = mention_in(self.draft, chunk.head + 1, chunk.last)
            if owner is not None:
                hit = chunk is head and event.layer == "attack" and owner.last == head.last and self._is_struck(head.head)
                return owner if hit else False  # *مواقع الحزب* التي تم قصفها
            if not chunk.prep:
                return True  # *المواقع* في سرمين التي تم استهدافها
        return False

    def _is_own_word(self, event: EventDraft, suffix: str, speaker: ActorMention, frame: Frame) -> bool:
        """مؤكدة *تضامنها* مع: an act of words with which the content of a participle begins is its speaker's."""
        item = event.statement
        if item is None or frame.type not in ("SUPPORT", "REJECT", "ACCUSE", "AGREE"):
            return False
        if suffix in self.draft.knowledge.operators("our_suffix"):  # قال الوجهاء: «نعلن *استنكارنا* للهجوم»
            somebody = not speaker.anonymous and speaker.head_class not in ("document", "media", "source")
            return item.mode == "direct" and frame.mode != "investigate" and somebody
        if not item.rule.startswith("participle") or event.first > item.first + 1:
            return False
        return suffix in self.draft.knowledge.operators("absent_suffix") and agrees_with(self.draft, speaker, suffix)

    def _hurt_before(self, chunks: list[Chunk], at: int, suffix: str, event: EventDraft) -> list[ActorMention]:
        """إصابة سيدة، وعملت الفرق على *إسعافها*: persons, those hurt in the act before rather than others."""
        for other in reversed(self.draft.events[-_ACTS:]):
            hurt = [one for one in other.recipients if one.head_class in _MORTAL and not is_dead(self.draft, one)]
            hurt = [one for one in hurt if agrees_with(self.draft, one, suffix, strictly=True)]
            if other.type == "ASSAULT" and hurt and event.sentence - other.sentence <= 1:
                return hurt[:1]
        found = self._meant(chunks, at, suffix, True, event)
        return [found] if found is not None and found.head_class in _MORTAL else []

    def _wounded(self, event: EventDraft, suffix: str) -> list[ActorMention] | None:
        """مقتل جنديين وجرح ثلاثة تم *نقلهم*: those hurt, though only counted; None where the sentence tells of nobody hurt."""
        told = False
        for other in reversed(self.draft.events[-_ACTS:]):
            if other.sentence != event.sentence:
                break
            if other is event or other.frame < 0 or self.frames[other.frame].toll != "injured":
                continue
            told, hurt = True, other.recipients
            if hurt:  # but أصيب شاب *بإصابات* خطيرة وتم نقله
                two = len(hurt) == 2 and self.draft.knowledge.morphology.pronoun_of(suffix)[0] == 1
                if two and not any(one.number for one in hurt):
                    return list(hurt)  # ممرضة وجريح تم *نقلهما*
                return [one for one in hurt if agrees_with(self.draft, one, suffix)][:1]
        return [] if told else None

    def _is_blameless(self, mention: ActorMention, speaker: ActorMention | None, event: EventDraft) -> bool:
        """قال الشيخ إنهم لا دين لهم، بدليل *استهدافه* المصلين, يلاحق رجال الأمن هذه الفئة ويكافحون *جرائمهم*: who speaks of an
        attack, or stands near a word that condemns it, is not meant by the pronoun on it unless he is armed."""
        if not may_have_done(self.draft, event, mention):
            return True
        if mention.head_class in ("state", "force", "group"):
            return False
        said = speaker is not None and mention.first == speaker.first
        chunks = self.draft.chunks[event.sentence]
        verb = verb_before(chunks, event.chunk.index) if event.chunk is not None else None
        if verb is not None and verb.word is not None and verb.word.cue_verbs:
            said = said or chunks[verb.index + 1].actor is mention  # واستذكر *الكاتب* خطاب الرئيس قبل *غزوه* للبلد
        return said and not is_armed(self.draft, mention)

    def _performer(self, chunks: list[Chunk], at: int) -> list[ActorMention]:
        """إقدام *المسلحين* على خطفهن, قيام *الشرطة* بتوقيفه: whom a noun of doing has as its genitive does the act behind it."""
        before = chunks[at - 1] if at and chunks[at].prep else None
        if (
            before is None
            or before.kind != NOUNS
            or before.word is None
            or before.actor is None
            or before.actor.first == before.head
        ):
            return []
        carries, noun = chunks[at].prep in self.on | self.means, self.draft.words[before.actor.first - 1]
        performs = noun is not None and noun.stem in self.draft.knowledge.operators("performing_noun")
        return [before.actor] if carries and performs else []

    def _is_joined_to_other(self, chunks: list[Chunk], at: int) -> bool:
        """ملاحقة *الجناة* وتقديمهم إلى القضاء: whether و joins a noun with a pronoun right to another noun with its genitive."""
        before = chunks[at - 1] if at and chunks[at].conj and not chunks[at].prep else None
        if before is None or before.kind != NOUNS or before.last == before.head + 1:
            return False
        return before.actor is None or before.actor.first > before.head  # but حاجز *لجبهة النصرة* وخطفهم

    def _meant(self, chunks: list[Chunk], at: int, suffix: str, suffers: bool, event: EventDraft) -> ActorMention | None:
        """Whom the pronoun on a noun of an act takes up: its object, or who does it."""
        if suffers:
            return sufferer(self.draft, chunks, at, suffix, event.actors, event)
        return self._joined_doer(chunks, at, suffix) or self._antecedent(chunks, at, suffix, event)

    def _joined_doer(self, chunks: list[Chunk], at: int, suffix: str) -> ActorMention | None:
        """بعد سيطرة الحوثيين على العاصمة و*اعتقالهم* المعارضين: who does the act that this one is joined to."""
        if not chunks[at].conj or chunks[at].prep:
            return None
        before = self.draft.events[-1] if self.draft.events else None
        if before is not None and before.chunk is not None and before.sentence == chunks[at].sentence:
            plain = all(one.kind == NOUNS or one.text in COMMAS for one in chunks[before.chunk.index : at])
            if before.rule.endswith(":noun") and plain:
                return next((one for one in before.actors if agrees_with(self.draft, one, suffix, strictly=True)), None)
        for index in range(at - 1, -1, -1):  # على وقوف *الكويت* إلى جانب المملكة و*تأييدها*
            chunk = chunks[index]
            if chunk.kind != NOUNS:
                break
            head, mention = chunk.word, chunk.actor
            if mention is None or mention.first != chunk.head + 1 or head is None or head.article or not head.noun:
                continue
            if head.head is None and agrees_with(self.draft, mention, suffix, strictly=True):
                return mention
        return None

    def _is_whose(self, chunks: list[Chunk], governor: int) -> bool:
        """لقي 13 مقاتلا *مصرعهم*: the pronoun is the subject of the verb that carries the noun."""
        light = chunks[governor].word.light if governor >= 0 and chunks[governor].word is not None else None  # type: ignore[union-attr]
        return light is not None and self.draft.entries.light_verbs[light.ref].subject == "recipient"
