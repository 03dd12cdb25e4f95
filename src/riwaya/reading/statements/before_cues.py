"""What stands before a verb of saying: its subject, whom its clause describes, where that clause begins.

In: a row of chunks and the index of the verb, or its clause. Out: yes or no, a mention, or a token.
The idea: whoever opens the clause and agrees with the verb says it; phrases, times and one name between them change nothing.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    CUE_PHRASE,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
)
from riwaya.reading.phrases.cue_clause import CueClause
from riwaya.reading.phrases.fixed_words import in_idiom
from riwaya.reading.phrases.left_subjects import agrees_strictly
from riwaya.reading.phrases.states import names_state
from riwaya.reading.speakers.other_heads import of_clause_before
from riwaya.reading.speakers.quoted_speakers import opens_clause
from riwaya.reading.speakers.subjects import far_subject, is_predicate
from riwaya.reading.statements.endings import Endings
from riwaya.reading.statements.handed_back import is_time_of_clause
from riwaya.reading.words.marks import ASIDES, COMMAS

_SPEAKING: Final = frozenset(["role", "person", "source"])
_DONE_TO: Final = frozenset(["accuse", "threaten", "demand"])  # stances of participles that are passives too
_BETWEEN: Final = (NOUNS, TIME, ADVERB, PRONOUN)  # كلهم
_SUBJECT: Final = 4  # chunks of a subject and its phrases between a verb of being and its predicate


class BeforeCues(Endings):
    """Looks from a verb of saying to the left."""

    __slots__ = ()

    def _is_seized(self, chunks: list[Chunk], at: int) -> bool:
        """اعتقلت الشرطة *متهما* بالقتل: behind a verb of force and its subject a participle is whom it was done to, and behind
        indefinite people what they are: عشرة رجال *متهمين* بالقتل."""
        before, accused = chunks[at - 1] if at else None, chunks[at].word
        people = before.actor if before is not None and before.kind == NOUNS and not chunks[at].conj else None
        if people is not None and people.head_class == "people" and not people.definite and accused is not None and any(
            self.draft.entries.cues[reading.ref].stance == "accuse" for reading in accused.cue_verbs
        ):  # fmt: skip
            return True
        if at < 2 or chunks[at].conj or chunks[at - 1].kind != NOUNS or chunks[at - 1].prep or chunks[at - 2].kind != VERB:
            return False
        word, frames = chunks[at - 2].word, self.draft.entries.frames
        if word is None or word.cue_verbs or word.suffix:
            return False
        return any(reading.tail < 0 and frames[reading.ref].type == "COERCE" for reading in word.frame_verbs)

    def _is_seat(self, chunks: list[Chunk], at: int) -> bool:
        """اقتحموا *مقرا* أمنيا, افتتح الوزير *مقرا* للهيئة: what may be a noun is one, right behind a verb or its subject, with an
        adjective in the accusative or whose it is; وجدت *مبررا*: or where a verb of finding has no other object."""
        chunk, word = chunks[at], chunks[at].word
        if not at or chunk.conj or word is None:
            return False
        subject = chunks[at - 1].kind == NOUNS and not (chunks[at - 1].prep or chunks[at - 1].conj) and at > 1
        verb = chunks[at - 1 - subject]
        if verb.kind != VERB or (verb.word is not None and subject and bool(verb.word.cue_verbs)):
            return False
        found = self.norm[verb.head].removeprefix(verb.conj) in self.draft.knowledge.operators("having_verb")
        if found and word.stem in self.draft.knowledge.operators("noun_or_saying"):
            return True
        if not (word.noun or word.head):
            return False
        behind = self.draft.words[chunk.last] if chunk.last < len(self.draft.words) else None
        if behind is None or behind.conjunction:
            return False
        if behind.preposition:
            named = word.head is not None or word.stem in self.draft.knowledge.operators("noun_or_saying")
            return named and behind.preposition in self.draft.knowledge.operators("of_preposition")
        return self.morphology.ends_in_alef(behind.text)

    def _is_done_to_subject(self, chunks: list[Chunk], at: int) -> bool:
        """كانت المدينة *مهددة* بالسقوط, أصبحوا كلهم *متهمين*, الشركة *متهمة* بالفساد: behind a verb of being and its subject, or a
        subject that opens its sentence, a participle of accusing, threatening or demanding says what is done to it."""
        chunk, word, cues = chunks[at], chunks[at].word, self.draft.entries.cues
        if not at or chunk.conj or word is None or not any(cues[one.ref].stance in _DONE_TO for one in word.cue_verbs):
            return False
        index = at - 1
        while index > max(0, at - _SUBJECT) and chunks[index].kind in _BETWEEN and not chunks[index].conj:
            index -= 1
        was = chunks[index]
        if was.kind == AUXILIARY:
            return index < at - 1
        if was.kind == VERB:
            return self.norm[was.head].removeprefix(was.conj) in self.draft.knowledge.any_of("becoming_verb", "lasting_verb")
        shapes, form = self.morphology, self.norm[chunk.first]
        opens = not index and was.kind == NOUNS and not was.prep and at == 1 and was.word is not None and was.word.article
        return opens and shapes.has_feminine_ending(form) and not shapes.is_oblique(form)

    def _has_left_subject(self, chunks: list[Chunk], at: int) -> bool:
        """NAME right before the cue at the head of a clause: إن *الولايات المتحدة* تعتبر."""
        chunk = chunks[at]
        if of_clause_before(self.draft, chunks, at) is not None:
            return bool(of_clause_before(self.draft, chunks, at))
        if far_subject(self.draft, chunks, at) >= 0:
            return True
        head = chunks[at - 2] if at > 2 and chunks[at - 1].kind == MARK and chunk.kind == VERB and not chunk.conj else None
        if head is not None and head.kind == NOUNS and not head.prep and head.actor is not None:
            named = chunks[at - 3].kind in (COMPLEMENTIZER, AUXILIARY)
            return named and not is_predicate(self.draft, chunks, at - 2)  # إلا أن *المصدر*، نفى
        if (chunk.conj and not self._follows_topic(chunks, at)) or chunk.kind != VERB or not at:
            return False
        if chunks[0].kind == AUXILIARY and self._is_told_behind(chunks, at):
            return True
        before, behind = chunks[at - 1], chunks[at + 1] if at + 1 < len(chunks) else None
        if chunk.word is not None and chunk.word.suffix and behind is not None and behind.kind == NOUNS and not behind.prep:
            if behind.actor is not None and behind.actor.first == behind.head and behind.actor.head_class in _SPEAKING:
                return False  # التصريحات وصفها *الوزير* بأنها
        if before.kind == NOUNS and (self._is_told_over_phrases(chunks, at) or opens_clause(self.draft, chunks, at)):
            return True
        if before.kind != NOUNS or before.prep or (before.actor is None and not names_state(self.draft, before)):
            return False
        if behind is not None and at == 1 and self._is_label(chunk, before, behind):
            return False
        return at == 1 or chunks[at - 2].kind in (COMPLEMENTIZER, CONJUNCTION, AUXILIARY, MARK, OPEN) or bool(before.conj)

    def _is_label(self, chunk: Chunk, before: Chunk, behind: Chunk) -> bool:
        """*نبيل العربي* أكدت الجامعة دعمها: a man's name before a feminine verb and its own subject is a subheading whose line is
        lost."""
        named, subject, verb = before.actor, behind.actor, chunk.verb
        if named is None or subject is None or verb is None or not verb.gender or verb.number or verb.person or chunk.word is None:
            return False
        if named.kind != "person" or named.gender or named.number or named.head_class in ("role", "title") or behind.prep:
            return False
        if subject.gender != 1 or subject.first != behind.head or (chunk.word.suffix and chunk.word.cue_verbs):
            return False
        cues = self.draft.entries.cues
        return all(cues[one.ref].addressee != "object" for one in chunk.word.cue_verbs)

    def _is_joined_to_thing(self, chunks: list[Chunk], at: int) -> bool:
        """إن *الحرب* التي تخوضها البلاد تبرهن على …، *وتؤكد* على: whether a verb is joined to that of a thing."""
        own = chunks[at].verb
        for index in range(at - 1, 0, -1):
            chunk = chunks[index]
            if chunk.kind in (CONJUNCTION, OPEN) or (chunk.kind == COMPLEMENTIZER and not chunk.prep):
                return False
            if chunk.kind == MARK and chunk.text not in ASIDES:
                return False
            if chunk.kind == VERB and chunks[index - 1].text in self.what and index > 1 and chunks[index - 2].kind == MARK:
                both = chunk.verb is not None and own is not None and chunk.verb.tense == own.tense
                return both and all(one.kind == NOUNS for one in chunks[index + 1 : at])  # …، *ما يعزز* الأمن ويؤكد الجاهزية
            if chunk.kind != VERB or chunk.conj or chunk.verb is None or own is None or (
                chunks[index - 1].kind in (RELATIVE, COMPLEMENTIZER)
            ):  # fmt: skip
                continue
            if (chunk.verb.tense, chunk.verb.gender, chunk.verb.number) != (own.tense, own.gender, own.number):
                return False
            if chunks[index + 1].kind == NOUNS and not chunks[index + 1].prep:
                return False
            before, opens = chunks[index - 1], index == 1 or chunks[index - 2].kind == COMPLEMENTIZER
            plain = before.kind == NOUNS and not before.prep and opens and self._cannot_speak(before)
            return plain or self._is_headed_by_thing(chunks, index)
        return False

    def _is_told_behind(self, chunks: list[Chunk], at: int) -> bool:
        """وكانت *المقاومة والجيش بعدن* أعلنت, وكان *رئيس الحزب في الشمال سامي نجم*، دعا: whether nothing but the subject stands
        between an auxiliary and its verb."""
        if at < 3 or chunks[1].kind != NOUNS or chunks[1].prep or chunks[1].actor is None or chunks[at].conj:
            return False
        end = at - (chunks[at - 1].kind == MARK and chunks[at - 1].text in COMMAS)
        office = chunks[1].actor.head_class in ("role", "title") and chunks[1].actor.person_name is None
        return all(
            chunk.kind == PARTICLE
            or (chunk.kind == NOUNS and (chunk.prep or chunk.conj or in_idiom(self.draft, chunk.first)))
            or (office and chunk.kind == NOUNS and chunk.actor is not None and chunk.actor.person_name is not None)
            for chunk in chunks[2:end]
        )

    def _is_told_over_phrases(self, chunks: list[Chunk], at: int) -> bool:
        """*الإدارة* لمقاطعة الفرات تتهم, إن *فصائل المعارضة* في إدلب تتهم: whether phrases with prepositions alone stand between
        a verb and who opens its clause and agrees with it."""
        index = at - 1
        while index and chunks[index].kind in (TIME, NOUNS) and not chunks[index].conj and (
            chunks[index].kind == TIME or chunks[index].prep or in_idiom(self.draft, chunks[index].first)
        ):  # fmt: skip
            index -= 1  # طبيب *في المشفى رفض ذكر اسمه* يقول
        last, verb = index, chunks[at].verb
        while index and chunks[index].conj and chunks[index].kind == chunks[index - 1].kind == NOUNS and not chunks[index - 1].prep:
            index -= 1  # الأحزاب *والقوى* في الإقليم تطالب
        head = chunks[index]
        if head.kind != NOUNS or head.prep or head.actor is None:
            return False
        two = verb is not None and verb.number == 1 and last == index + 1  # الاتحاد *والحركة* في المدينة يطالبان
        if not two and not agrees_strictly(chunks[at], head.actor):
            return False
        return not index or chunks[index - 1].kind in (COMPLEMENTIZER, OPEN)

    def _described(self, chunks: list[Chunk], at: int) -> ActorMention | None:
        """الرئيس الذي *يتهمه* المتظاهرون بقتلهم: whom a relative clause describes that a verb and its pronoun open."""
        word = chunks[at].word
        if at < 2 or chunks[at - 1].kind != RELATIVE or chunks[at - 1].text in self.what or word is None or not word.suffix:
            return None
        before = chunks[at - 3] if chunks[at - 2].kind == MARK and at > 2 else chunks[at - 2]
        return before.actor if before.kind == NOUNS else None

    def _clause_start(self, chunks: list[Chunk], clause: CueClause, subject: list[int]) -> int:
        """The first token of the cue's clause, its conjunction and fronted adjuncts included."""
        index = min([clause.cue, *subject])
        steps = 0
        while index > 0 and steps < 6:
            before = chunks[index - 1]
            if chunks[index].kind == VERB and chunks[index].conj and before.kind == PRONOUN:
                break  # حاصروا كل من دخل *منها*، وقال الشيخ
            if (
                before.kind in (AUXILIARY, CONJUNCTION, PARTICLE, PRONOUN, NEGATION)
                or (before.kind in (RELATIVE, CUE_PHRASE) and steps < 2)  # وفق ما نقلته الوكالة
                or (before.kind == TIME and index - 1 == 0)
                or (before.kind == ADVERB and before.text in self.draft.knowledge.operators("own_turn"))
                or (before.kind == COMPLEMENTIZER and before.prep)
                or (before.kind == NOUNS and before.prep and self._fronted(chunks, index - 1))
                or (before.kind == NOUNS and chunks[index].kind in (RELATIVE, VERB) and is_time_of_clause(self.draft, before))
                or (before.kind == COMPLEMENTIZER and index > 1 and chunks[index - 2].text in self.excepting)
                or (clause.opener == "trailing" and -1 < self._taken_up(chunks, clause.cue) < index)
            ):
                index -= 1
            else:
                break
            steps += 1
        return chunks[index].first

    def _fronted(self, chunks: list[Chunk], index: int) -> bool:
        """A prepositional phrase that opens a clause (وفي طهران أكدت, من جهته قال)."""
        if index == 0:
            return True
        return bool(chunks[index].conj) and chunks[index - 1].kind == MARK
