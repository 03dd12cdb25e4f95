"""Acts of speech: what statements are whose cue is itself an act (طالب, اتهم, هدد, رفض …), and whom they are said to.

In: a `Draft` with statements and the acts told in them. Out: one event each, beside its statement.
The idea: who speaks does it; whom it is done to is whom the cue addresses, a pronoun on it, or, of blame, praise and refusal, whom
the content names first.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.pronouns import agrees_with, pronoun_at_end, sufferer, told_of
from riwaya.reading.draft import (
    COMPLEMENTIZER,
    NOUNS,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    EventDraft,
    StatementDraft,
)
from riwaya.reading.events.act_nouns import ActNouns
from riwaya.reading.parties.announced_acts import all_addressed
from riwaya.reading.parties.whom_before import takes_pronoun
from riwaya.reading.phrases.person_names import SEIZED, unknown_surname
from riwaya.reading.phrases.states import state_of
from riwaya.reading.senses.documented import tell_by_content, with_joined_words
from riwaya.text.normalise import folded

_OF_OFFICE: Final = frozenset(["force", "group", "state", "institution", "role", "title"])
_ASKED: Final = frozenset(["people", "person", "role", "title"])  # whom a pronoun means that somebody is asked by
_SAID_TO: Final = frozenset(["REQUEST", "ACCUSE", "THREATEN", "SUPPORT", "REJECT"])
_REACH: Final = 7  # chunks from the first of what is promised to its verb
_JOINT: Final = frozenset(["COOPERATE", "CONSULT"])  # what several do together


class SpeechActs(ActNouns):
    """Adds acts of speech."""

    __slots__ = ()

    def _upholds(self, item: StatementDraft) -> bool:
        """أيدت محكمة الاستئناف *الحكم* بسجنه: a court that lets a judgment stand backs nobody."""
        speaker = item.speaker
        content = next(filter(None, self.draft.words[item.first : item.first + 2]), None)
        if speaker is None or content is None:
            return False
        heads, operators = self.draft.words[speaker.first : speaker.last], self.draft.knowledge.operators
        court = any(word is not None and word.stem in operators("judging_body") for word in heads[:2])
        return court and content.stem in operators("upheld_noun")

    def _considers(self, item: StatementDraft) -> bool:
        """وعد النائب أن *التحقيق* معه غير منصف: و and the verb of considering (عد), written like the one of promising, before what
        is a noun behind أن, or a bare noun, and not to come."""
        draft = self.draft
        if item.lemma not in draft.knowledge.operators("considering_spelling"):
            return False
        content, before = draft.chunk_of[item.first], draft.tokens.norm[item.first - 1] if item.first else ""
        if content is None or content.kind != NOUNS or content.prep or content.first != item.first or not draft.words[item.first]:
            return False
        if item.rule.endswith("-clause") and before not in draft.knowledge.operators("bare_that"):
            return False  # وعد *بأن* المدرسة ستفتح
        row = draft.chunks[content.sentence][content.index : content.index + _REACH]
        return not any(one.kind == VERB and one.word is not None and one.word.future for one in row)

    def speech_acts(self) -> None:
        """Statements whose cue is itself an act: REQUEST, ACCUSE, THREATEN …"""
        frames = self.draft.knowledge.first_frame
        tell_by_content(self.draft)
        for item in self.draft.statements:
            if item.event is None:
                for other in self.draft.events if item.stance == "demand" else ():
                    if other.type == "REQUEST" and other.statement is None and item.cue_first < other.first < item.first:
                        other.statement = item  # جدد *دعوته* إلى وقف القتال
                continue
            if item.event == "SUPPORT" and self._upholds(item):
                continue
            if item.event == "AGREE" and self._considers(item):
                continue
            named = self.draft.chunk_of[item.act_noun] if item.act_noun >= item.first else None
            if named is not None and named.prep in self.of:
                continue  # أكد ضرورة عقد مؤتمر *لدعم* البلاد: what that is for
            chunk = self.draft.chunk_of[item.cue_first]
            event = EventDraft(
                item.cue_first, item.cue_last, frames.get(item.event, -1), f"cue:{item.lemma}", item.event, item.sentence
            )
            event.trigger_inner = item.cue_inner
            event.statement = item
            event.cue_of = item
            event.chunk = chunk
            if item.speaker is not None:
                event.actors.append(item.speaker)
            meant = self._meant_by_object(chunk, event) if chunk is not None and item.act_noun < 0 else None
            if meant is not None:
                event.recipients.append(meant)
            elif item.act_noun >= item.first:
                self._by_noun(item, event)
            elif item.addressee is not None and (item.addressee.head_class != "media" or item.stance == "accuse"):
                event.recipients += all_addressed(self.draft, item, item.addressee)
            elif item.event == "REQUEST":
                found = self._turned_to(item) or self._who_should(item)
                if found is not None:
                    event.recipients += all_addressed(self.draft, item, found)
            elif item.event == "AGREE":
                found = self._promised_to(item)
                if found is not None:
                    event.recipients.append(found)
            elif item.event in ("ACCUSE", "SUPPORT", "THREATEN", "REJECT"):
                found = self._first_in_content(item) if not takes_pronoun(self.draft, item, chunk) else None
                if found is not None and chunk is not None and self._calls(item, chunk):
                    found = self._called(chunk, event)
                elif item.lemma in self.draft.knowledge.operators("name_calling_cue"):
                    found = self._object_called(item, chunk) or (found if not item.rule.endswith("-clause") else None)
                if found is not None:
                    event.recipients.append(found)
            if not event.recipients and chunk is not None and item.act_noun < 0:
                event.recipients += self._meant_besides(item, event, chunk)
            if item.lemma in self.draft.knowledge.operators("milder_cue") and not self._hits_party(event):
                continue
            event.time = item.said
            self._threatened_with(item, event)
            for other in [other for other in self.draft.events if _is_same_word(other, event)]:
                event.first, event.last, event.trigger_inner = other.first, other.last, other.trigger_inner  # أعرب عن *إدانته*
                self.draft.events.remove(other)
            with_joined_words(self.draft, event)
            self.draft.events.append(event)

    def _threatened_with(self, item: StatementDraft, event: EventDraft) -> None:
        """هدد المسلحون *الصحفي* بالقتل: whom a threat is made to suffers the act that it names by a bare noun."""
        chunk = self.draft.chunk_of[item.first] if event.type == "THREATEN" and event.recipients else None
        if chunk is None or chunk.last != chunk.head + 1 or chunk.word is None or not chunk.word.article:
            return
        for other in self.draft.events:
            toll = self.frames[other.frame].toll
            if other.chunk is chunk and not other.recipients and (toll == "killed" or toll in SEIZED):
                other.recipients = [one for one in event.recipients if one not in other.actors]

    def _calls(self, item: StatementDraft, chunk: Chunk) -> bool:
        """*وصفهم* بالخونة: whether the pronoun on a cue of calling is whom it calls something."""
        calling = chunk.kind == VERB and item.lemma in self.draft.knowledge.operators("name_calling_cue")
        return calling and chunk.word is not None and chunk.word.suffix in self.draft.knowledge.operators("absent_suffix")

    def _object_called(self, item: StatementDraft, chunk: Chunk | None) -> ActorMention | None:
        """وصف الوزير *المتظاهرين* بالمرتدين: whom a verb of calling names before what it calls him."""
        row = self.draft.chunks[chunk.sentence] if chunk is not None else []
        for one in row[chunk.index + 1 :] if chunk is not None else []:
            if one.first >= item.first or one.kind not in (NOUNS, TIME, PRONOUN):
                return None
            named = one.actor if one.kind == NOUNS and not (one.prep or one.conj) else None
            shown = self.draft.words[one.head]
            after = one.head + (shown is not None and shown.function == "dem")  # وصف الوزير *هؤلاء المتظاهرين* بأنهم خونة
            if named is not None and named is not item.speaker and (named.first == one.head or named.first == after):
                return named
        return None

    def _called(self, verb: Chunk, event: EventDraft) -> ActorMention | None:
        """*مسلحين* وصفتهم بالإرهابيين, *الجماعات* التي وصفها ب, انتقد التجار ووصفهم ب: whom the pronoun on the verb takes up."""
        row, suffix = self.draft.chunks[verb.sentence], verb.word.suffix if verb.word is not None else ""
        at = verb.index - 1
        if at >= 1 and row[at].kind == RELATIVE:
            at -= 1
        before = row[at] if at >= 0 and not verb.conj and row[at].kind == NOUNS else None
        if before is not None:
            ends = [one for one in self.draft.actors_in[verb.sentence] if before.first <= one.first and one.last == before.last]
            found = next((one for one in ends if agrees_with(self.draft, one, suffix)), None)
            if found is not None or at < verb.index - 1:
                return found
        return sufferer(self.draft, row, verb.index, suffix, event.actors, event)

    def _meant_by_object(self, cue: Chunk, event: EventDraft) -> ActorMention | None:
        """هاجم خصمه متهما *إياه* بالخيانة, مطالبا *إياها* ب: whom a pronoun that stands for itself right behind a cue takes up."""
        row = self.draft.chunks[cue.sentence]
        behind = row[cue.index + 1] if cue.index + 1 < len(row) and not self.draft.lacks_forms("object_pronoun") else None
        letters = self.draft.tokens.norm[behind.first] if behind is not None else ""
        if letters not in self.draft.knowledge.operators("object_pronoun"):
            return None
        pronoun = pronoun_at_end(self.draft, letters)
        if not pronoun:
            return None
        topic = told_of(self.draft, row, cue.index, pronoun)  # أوضح أن *المتطرفين* ضللوا الشباب، واصفا إياهم ب
        if topic is not None and topic not in event.actors:
            return topic
        that = next((one for one in reversed(row[: cue.index - 1]) if one.kind == COMPLEMENTIZER), None)
        if that is not None and row[that.index + 1].kind == NOUNS and row[that.index + 1].actor is None:
            return None  # أوضح أن *دعاة هذا الفكر* ضللوا الشباب، واصفا إياهم ب
        return sufferer(self.draft, row, cue.index, pronoun, event.actors, event)

    def _meant_besides(self, item: StatementDraft, event: EventDraft, chunk: Chunk) -> list[ActorMention]:
        """Whom an act of speech is done to where no phrase of its own says so."""
        draft, chunks = self.draft, self.draft.chunks[chunk.sentence]
        describing = draft.knowledge.any_of("describing_cue", "name_calling_cue", "ascribing_cue")
        describes = item.lemma in describing  # التفجير … *ووصفه* بأنه جريمة
        if chunk.kind == VERB and chunk.word is not None and chunk.word.suffix and event.type in _SAID_TO and not describes:
            found = sufferer(draft, chunks, chunk.index, chunk.word.suffix, event.actors, event)  # اتهم المعارضة *وهددها*
            return [found] if found is not None else []
        if event.type == "REQUEST":
            asked = self._asked_by_pronoun(chunk, event)
            return [asked] if asked is not None else self._asked_along(item) or self._asked_to_join(item)
        return []

    def _asked_by_pronoun(self, verb: Chunk, event: EventDraft) -> ActorMention | None:
        """طلبت الإدارة *منهن* المغادرة: whom a pronoun means that the preposition of a verb of asking stands with."""
        row, word = self.draft.chunks[verb.sentence], verb.word
        if verb.kind != VERB or word is None:
            return None
        prepositions = {folded(self.draft.entries.cues[reading.ref].addressee or "") for reading in word.cue_verbs} - {"", "object"}
        for chunk in row[verb.index + 1 : verb.index + 3]:
            if chunk.kind == PRONOUN and not chunk.conj:
                own = next((chunk.text.removeprefix(one) for one in prepositions if chunk.text.startswith(one)), "")
                if own in self.draft.knowledge.operators("absent_suffix"):
                    found = sufferer(self.draft, row, chunk.index, own, event.actors, event)
                    return found if found is not None and found.head_class in _ASKED else None
                return None
            if chunk.kind != NOUNS or chunk.prep:
                return None
        return None

    def _asked_along(self, item: StatementDraft) -> list[ActorMention]:
        """حذر الدفاع المدني *الأهالي* من الاقتراب، داعيا إلى …: whom the demand that this one goes on with was made to."""
        before = max(
            (
                other for other in self.draft.statements
                if other.sentence == item.sentence and other.cue_first < item.cue_first and other.addressee is not None
            ),
            key=lambda other: other.cue_first, default=None,
        )  # fmt: skip
        if before is None or before.addressee is None or before.speaker is not item.speaker or item.speaker is None:
            return []
        asked = before.stance in ("demand", "warn") and before.addressee.head_class not in ("media", "source")
        return all_addressed(self.draft, before, before.addressee) if asked else []

    def _asked_to_join(self, item: StatementDraft) -> list[ActorMention]:
        """دعا الرئيس إلى تعاون أكبر مع *أنقرة*: with whom he who asks wants to do something together."""
        first = self.draft.chunk_of[item.first]
        for other in self.draft.events:
            if other.chunk is first and other.type in _JOINT and item.first <= other.first < item.last:
                return [one for one in other.recipients if one is not item.speaker]
        return []

    def _by_noun(self, item: StatementDraft, event: EventDraft) -> None:
        """أكد الوزير *دعم* بلاده للحكومة: the noun names the act, its genitive is who does it, and ل or مع brings in for whom."""
        draft, noun = self.draft, item.act_noun
        word, chunk = draft.words[noun], draft.chunk_of[noun]
        if word is None or chunk is None:
            return
        event.first, event.last, event.trigger_inner = noun, noun + 1, word.lead
        giver = mention_in(draft, noun + 1, chunk.last) if noun + 1 < chunk.last and not word.suffix else None
        if giver is not None and giver.first == noun + 1:
            draft.add(giver)
            if chunk.prep:  # جدد *تمسك أنقرة وطهران* بدعم المعارضة
                row, at = draft.chunks[chunk.sentence], chunk.index - 1
                while at > 0 and row[at].conj:
                    at -= 1
                held = self._actors(row, at) if at >= 0 and row[at].first >= item.first else []
                event.actors, event.recipients = held or event.actors, [giver]
                return
            event.actors = [giver]
        given = self.of | self.accompanied
        for other in draft.chunks[chunk.sentence][chunk.index + 1 :]:
            if other.first >= item.last or other.kind in (VERB, RELATIVE):
                return
            if other.kind == NOUNS and other.prep in given and (mention := other.actor or state_of(draft, other)) is not None:
                event.recipients.append(mention)
                return

    def _hits_party(self, event: EventDraft) -> bool:
        """شككت *دمشق* في نوايا *تركيا*: somebody of office doubts or mocks a party; but شكك الكاتب في الرواية."""
        named = event.actors and event.actors[0].head_class in _OF_OFFICE
        return bool(named) and any(one.head_class in _OF_OFFICE and self._acts(one) for one in event.recipients)

    def _who_should(self, item: StatementDraft) -> ActorMention | None:
        """مطالبا بخروج *القوات الأجنبية*: whom the demanded act, named by the first noun, would be done by."""
        chunk = self.draft.chunk_of[item.first]
        if chunk is None or chunk.kind != NOUNS or chunk.word is None or chunk.last - chunk.head < 2:
            return None
        own = any(self.frames[one.ref].genitive == "actor" for one in chunk.word.frame_nouns)
        operators = self.draft.knowledge.operators
        begs = item.lemma in operators("begging_cue") and chunk.word.stem in operators("begged_masdar")  # طلب مساعدة *الحكومة*
        if not own and not begs and chunk.word.stem not in operators("own_masdar"):
            return None  # مطالبا بتشكيل *لجنة*, بإقالة *الوزير*: of somebody not told
        found = mention_in(self.draft, chunk.head + 1, chunk.last)
        if found is None or found.first != chunk.head + 1 or not self._acts(found):
            return None
        self.draft.add(found)
        return found

    def _promised_to(self, item: StatementDraft) -> ActorMention | None:
        """تعهد بتقديم خمسين مليون دولار *للاجئين*: whom what is promised is for, named with ل right behind it."""
        chunk = self.draft.chunk_of[item.first]
        chunks = self.draft.chunks[chunk.sentence] if chunk is not None else []
        following = chunks[chunk.index + 1] if chunk is not None and chunk.index + 1 < len(chunks) else None
        turned_to = self._turned_to(item)
        if turned_to is not None:
            return turned_to
        if chunk is None or chunk.kind != NOUNS or following is None or following.prep not in self.of:
            return None
        found = self._actors(chunks, following.index) if following.first < item.last and following.kind == NOUNS else []
        return found[0] if found and found[0].head_class != "institution" else None

    def _turned_to(self, item: StatementDraft) -> ActorMention | None:
        """تعهد الرئيس *للنازحين* بإعادتهم, وجه المفتي نداء *للشباب* بأن يحذروا, طلب القاضي *إلى الشرطة* أن
        تحضره: whom ل or إلى names between the cue and what is said."""
        chunk, asks = self.draft.chunk_of[item.first], item.lemma in self.draft.knowledge.operators("asking_of_cue")
        for index in range(chunk.index - 1 if chunk is not None else -1, -1, -1):
            before = self.draft.chunks[item.sentence][index]
            if before.kind == COMPLEMENTIZER and index == chunk.index - 1:  # type: ignore[union-attr]
                continue
            if before.kind != NOUNS or before.first < item.cue_last:
                break
            to = before.prep in self.of or (asks and before.prep in self.draft.knowledge.operators("towards_preposition"))
            if to and before.actor is not None and before.actor is not item.speaker:
                return before.actor if before.actor.head_class not in ("media", "source") else None
        return None

    def _first_in_content(self, item: StatementDraft) -> ActorMention | None:
        """Whom it is about: named in the first phrase of the content or right behind it, not where it took place."""
        chunk = self.draft.chunk_of[item.first]
        if chunk is None:
            return None
        chunks = self.draft.chunks[chunk.sentence]
        if chunk.kind == NOUNS and chunk.actor is None and (state := state_of(self.draft, chunk)) is not None:
            return state  # انتقد الوزير *طهران*
        last = min(item.last, item.first + 7)
        for mention in sorted(self.draft.actors_in[chunk.sentence], key=lambda mention: mention.first):
            if not item.first <= mention.first < last:
                continue
            if mention.head_class == "document":
                return self._who_wrote(mention)
            own = self.draft.chunk_of[mention.first]
            there = own is not None and own is not chunk and own.prep in self.place_prepositions and mention.first == own.head
            if there and mention.head_class in ("state", "institution"):
                continue
            if item.event == "ACCUSE" and own is not None and own is not chunk and own.prep in self.against:
                return None  # أدان الجرائم الإسرائيلية *بحق المدنيين*
            if item.event == "ACCUSE" and self._only_suffers(mention, item):
                return None  # أدانت المنظمة قتل *المدنيين*
            if item.event == "SUPPORT" and own is not None and self._is_countered(chunk, own):
                return None  # أشاد القائد بالتصدي *لعناصر الميليشيا*
            if own is not None and own is not chunk and own.prep in self.accompanied and self._tells_dealings(chunk):
                return None  # ندد بالمحادثات *مع الحركة*
            between = chunks[chunk.index + 1 : own.index] if own is not None else []
            if item.event == "THREATEN" and any(self._is_condition(other) for other in (*between, *([own] if own else []))):
                return None  # هدد الفصيل بالتصعيد *في حال عدم الإفراج* عن المخطوفين
            if any(other.kind in (VERB, RELATIVE) for other in between):
                return mention if own is not None and _is_doing_of(chunks, chunk, own, mention) else None
            return mention
        return None

    def _is_countered(self, chunk: Chunk, own: Chunk) -> bool:
        """التصدي *للميليشيا*, محاربة *التنظيم*: whether what is praised or welcomed is done against whom a phrase names."""
        word = chunk.word
        if word is None or (own is not chunk and own.prep not in self.of | self.on | self.against):
            return False
        return word.stem in self.draft.knowledge.operators("opposing_masdar")

    def _is_condition(self, chunk: Chunk) -> bool:
        """*في حال* استهداف المدنيين: whether a phrase tells on what condition somebody would act."""
        if chunk.kind != NOUNS or chunk.prep not in self.within or chunk.word is None:
            return False
        return chunk.word.stem in self.draft.knowledge.operators("condition_case")

    def _who_wrote(self, document: ActorMention) -> ActorMention | None:
        """نددت بتصريحات *الأمين العام*: whose words they are, where their phrase says so; words themselves are nobody."""
        first = document.first + 1
        found = mention_in(self.draft, first, document.last) or unknown_surname(self.draft, first, document.last, sure=True)
        if found is not None and found.head_class not in ("document", "source"):
            self.draft.add(found)
            return found
        return None

    def _only_suffers(self, mention: ActorMention, item: StatementDraft) -> bool:
        """Whether somebody suffers an act that the content tells of, and does none."""
        acts = [
            event for event in self.draft.events if item.first <= event.first < item.last and event.type in ("ASSAULT", "COERCE")
        ]
        done = any(other.first == mention.first for event in acts for other in event.actors)
        return not done and any(other.first == mention.first for event in acts for other in event.recipients)


def _is_doing_of(chunks: list[Chunk], thing: Chunk, own: Chunk, mention: ActorMention) -> bool:
    """أشاد بالدور الذي تؤديه *الوزارة*, رفض القرار الذي اتخذته *الحكومة*: whether what is praised or blamed is the doing of
    somebody right behind a verb whose pronoun takes it up."""
    if thing.kind != NOUNS or own.index != thing.index + 3 or own.prep or own.conj or mention.first != own.head:
        return False
    relative, verb = chunks[thing.index + 1 : own.index]
    taken_up = verb.kind == VERB and verb.word is not None and bool(verb.word.suffix)
    return relative.kind == RELATIVE and not relative.conj and taken_up


def _is_same_word(other: EventDraft, event: EventDraft) -> bool:
    """أعرب عن *إدانته* ل: the noun that a cue of several words holds is no second act."""
    item = event.cue_of
    return item is not None and other.cue_of is None and other.type == event.type and item.cue_first <= other.first < item.first


__all__ = ["SpeechActs"]
