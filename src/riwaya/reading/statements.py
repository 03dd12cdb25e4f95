"""Statements: who says so, through whom.

In: a `Draft` with chunks and actors. Out: `draft.statements`, in order of their content.
The idea: every cue is first read in its own clause (`cues`), then contents are cut where the next cue on the same level
begins; what stands inside a content is nested in it. Speakers that are not named are looked up in `reference`.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from riwaya.lexicon.schema import Cue
from riwaya.reading.cue_clause import CueClause
from riwaya.reading.cues import right_of_cue
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    CUE_PHRASE,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICIPLE,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.reading.dropped_subjects import within_quotation
from riwaya.reading.endings import Endings
from riwaya.reading.fixed_words import in_idiom, tail_end
from riwaya.reading.interviews import find_answers
from riwaya.reading.left_subjects import agrees_strictly
from riwaya.reading.marks import PARTING
from riwaya.reading.own_voices import is_on_banner, of_ourselves
from riwaya.reading.own_words import part_own_words
from riwaya.reading.quoted_speakers import is_quoted_name, opens_clause
from riwaya.reading.spoken_acts import (
    ascribes,
    fixed_act,
    goes_on_quoted,
    is_act_by_itself,
    is_prayer_for,
    is_scripture,
    is_shown,
    is_told_of_him,
    is_wish,
    threatens,
    tightens,
)
from riwaya.reading.states import names_state
from riwaya.reading.subjects import caller, clause_head, far_subject, is_published, left_of_cue
from riwaya.reading.verdicts import convicts
from riwaya.text.normalise import folded
from riwaya.text.tokens import NUMBER

_SPEAKING: Final = frozenset(["role", "person", "source"])
_IMPERSONAL_TENSE: Final = 2
_TOLD_BY: Final = (VERB, PARTICIPLE)
_CITING: Final = re.compile(rb"[%c%c]" % (CUE_PHRASE, MARK))
_WISH: Final = "-wish"
_FAR: Final = 200  # statements that are looked through for who spoke last
_OPEN: Final = ("clause", "quote", "colon")
_DESCRIBED: Final = 5  # words of a description that may be the word of abuse
_SIBLINGS: Final = 12  # cues of one sentence that may end a content; real sentences have fewer


def find_statements(draft: Draft) -> None:
    """Fills `draft.statements`; contents are token ranges inside one sentence or one quotation."""
    reader = _Reader(draft)
    answers = find_answers(draft)
    waiting = 0
    for number in range(len(draft.chunks)):
        while waiting < len(answers) and answers[waiting].sentence <= number:
            if answers[waiting].speaker is None:
                answers[waiting].speaker = answers[waiting - 1].speaker if waiting else _spoke_last(draft)
            draft.statements.append(answers[waiting])
            waiting += 1
        reader.sentence(number)
    draft.statements.sort(key=lambda item: (item.first, -item.last, item.cue_first))
    part_own_words(draft)
    _nest(draft)
    _carry(draft)


def _carry(draft: Draft) -> None:
    """A source that was told (أبلغه، أخبرها), or that a medium cites, carries the words outwards, and so does that medium.

    Who only says that somebody else said something comments on him, and is no link.
    """
    for item in draft.statements:
        outer = item.parent
        if outer is None or outer.speaker is None or item.speaker is None or _same(item.speaker, outer.speaker):
            continue
        cue = draft.words[item.cue_first]
        label = outer.rule.startswith("headline") and outer.speaker.head_class == "media"  # العربية: *مصادر تؤكد* …
        if not label and not outer.relays and (cue is None or not cue.suffix or cue.verb is None):
            continue
        for link in (outer.speaker, *outer.relays):
            if all(not _same(link, known) for known in (item.speaker, *item.relays)):
                item.relays.append(link)


def _same(one: ActorMention, other: ActorMention) -> bool:
    """Whether two mentions are of one actor, as far as is known."""
    if one is other or one.antecedent is other or other.antecedent is one:
        return True
    if one.antecedent is not None and one.antecedent is other.antecedent:
        return True
    return one.entity is not None and one.entity == other.entity


def _spoke_last(draft: Draft) -> ActorMention | None:
    latest = islice(reversed(draft.statements), _FAR)
    return next((item.speaker for item in latest if item.speaker is not None and not item.nested), None)


def _nest(draft: Draft) -> None:
    """Sets each statement's parent: the smallest statement whose content holds its cue and its content."""
    stack: list[StatementDraft] = []
    for item in draft.statements:
        while stack and stack[-1].last <= item.first:
            stack.pop()
        item.parent = None
        for outer in reversed(stack):
            if outer.first == item.first and outer.last == item.last:
                continue  # قال إن كذا، وهو ما نفته الوزارة: two voices on the same words
            if outer is not item and outer.first <= min(item.first, item.cue_first) and outer.last >= item.last:
                item.parent = outer
                break
        stack.append(item)


def _is_one_body(head: Chunk, verb: Chunk) -> bool:
    """أكراد *تركيا* الذين يتهمون: whether a verb in the plural goes back to one state or body, of which it cannot tell."""
    several, told = verb.verb is not None and verb.verb.number > 0, head.actor
    return several and not head.conj and told is not None and told.head_class in ("state", "institution") and not told.number


def _opening_phrase(chunks: list[Chunk], cue: int) -> list[int]:
    """وبحسب الوكالة، *قال* الوزير إن: the cue phrase that opens the sentence of a cue, with nothing between but whom it names."""
    start = 1 if chunks[0].kind in (CONJUNCTION, MARK) else 0
    if cue < start + 2 or chunks[start].kind != CUE_PHRASE or chunks[start + 1].kind != NOUNS:
        return []
    between = chunks[start + 1 : cue]
    return [start] if all(chunk.kind == NOUNS or (chunk.kind == MARK and chunk.text in PARTING) for chunk in between) else []


class _Reader(Endings):
    """Reads one sentence after another."""

    __slots__ = ()

    def sentence(self, number: int) -> None:
        chunks = self.draft.chunks[number]
        if not chunks:
            return
        found: list[StatementDraft] = []
        skip_until = -1
        for index in self._candidates(number):
            chunk = chunks[index]
            if chunk.first < skip_until:
                continue
            made: StatementDraft | None = None
            kind, word = chunk.kind, chunk.word
            if kind == NOUNS:
                if word is not None and word.cue_noun is not None:
                    made = self._noun(chunks, index, found)
            elif kind in _TOLD_BY:
                if word is not None and word.cue_verbs:
                    made = self._verb(chunks, index, found)
            elif kind == CUE_PHRASE:
                made = self._phrase(chunks, index, found)
            elif kind == MARK and not found:
                made = self._headline(chunks, index) if chunk.text == ":" else self._dashed(chunks, index)
                made = made or (self._named_last(chunks, index) if index + 1 < len(chunks) and index else None)
            if made is None:  # nearly every chunk
                continue
            said = [item for item in found if item.first == made.first and item.mode == made.mode]
            if said and not (made.rule == "verb-trailing" and said[-1].speaker is not made.speaker):
                made = None  # واعترف … قائلا: one statement, the first cue says more
            if made is not None and made.rule == "headline" and self._answered(made):
                made = None
            if made is not None and made.lemma in self.beliefs and any(
                item.first <= made.cue_first < item.last for item in found[-_SIBLINGS:] if item.mode != "direct"
            ) and not self._is_beside(chunks, found[-_SIBLINGS:], made):  # fmt: skip
                made = None  # قال إن المهربين يعتقدون أن: what others think, in somebody's words
            if made is not None:
                made.sentence = number
                made.nested = any(
                    item.first <= made.cue_first and item.mode != "direct" and not self._is_sibling(chunks, item, made)
                    for item in found[-_SIBLINGS:]
                ) or any(item.mode == "direct" and item.first <= made.cue_first < item.last for item in found[-_SIBLINGS:])
                found.append(made)
        if not found:
            opening = 1 if len(chunks) > 1 and chunks[0].kind in (CONJUNCTION, MARK) else 0
            if chunks[opening].kind != CUE_PHRASE:
                return
            made = self._phrase(chunks, opening, found, alone=True)  # وبحسب الصحيفة، *رد* الجنود: the verb reported nothing
            if made is None:
                return
            made.sentence = number
            found.append(made)
        self._cut(chunks, found)
        self.draft.statements += [item for item in found if item.last > item.first and not item.rule.endswith(_WISH)]

    def _candidates(self, number: int) -> list[int]:
        """The chunks of a sentence that may report: words that do, phrases that cite, and marks."""
        found = [match.start() for match in _CITING.finditer(self.draft.kinds[number])]
        first, last = self.draft.sentences[number]
        token = self.speaking.find(1, first, last)
        while token >= 0:
            chunk = self.draft.chunk_of[token]
            if chunk is not None and chunk.head == token and chunk.kind != CUE_PHRASE:
                found.append(chunk.index)
            token = self.speaking.find(1, token + 1, last)
        found.sort()
        return found

    def _answered(self, made: StatementDraft) -> bool:
        """Whether the words after a name and a colon are an answer of an interview already."""
        return any(item.rule == "interview" and item.first <= made.first < item.last for item in self.draft.statements[-_SIBLINGS:])

    def _verb(self, chunks: list[Chunk], at: int, found: list[StatementDraft]) -> StatementDraft | None:
        draft = self.draft
        chunk = chunks[at]
        assert chunk.word is not None and chunk.verb is not None
        if self._is_unreal(chunks, at) or self._is_said(chunks, at):
            return None
        if in_idiom(draft, chunk.first) and not self._is_prayer(chunks, at):
            return None
        if chunk.kind == PARTICIPLE and at and self._is_counted(chunks[at - 1].last - 1):
            return None  # 1651 *متهما*
        if chunk.kind == PARTICIPLE and self._is_seized(chunks, at):
            return None
        if self._is_joined_noun(chunks, at):
            return None
        if is_published(chunks, at) or (chunk.kind == PARTICIPLE and self._is_predicate(chunks, at)):
            return None
        readings = chunk.word.cue_verbs
        if len(readings) > 1:  # those with the most fixed words first
            tails = draft.knowledge.tails
            readings = tuple(sorted(readings, key=lambda one: -len(tails[one.tail]) if one.tail >= 0 else 0))
        for reading in readings:
            if (reading.tense == 4) != (chunk.kind == PARTICIPLE) or (reading.tense == 3 and chunk.verb.tense != 3):
                continue
            if reading.tail >= 0 and tail_end(draft, chunk.first, reading.tail) < 0:
                continue
            cue = draft.entries.cues[reading.ref]
            if cue.kind == "belief" and (reading.tense != 2 or reading.person or self._in_quotation(chunk.first)):
                continue  # ظنوا أن، نعتقد أن: thought is told of nobody but who is asked what he thinks
            if self._is_held_of(chunks, at, cue, reading.tense):
                continue
            passive = reading.passive or self._is_written_passive(chunk, reading.tense, cue)
            clause = right_of_cue(draft, chunks, at, cue, self._has_left_subject(chunks, at))
            if clause is not None and clause.opener in ("object", "preposition") and self._taken_up(chunks, at) >= 0:
                clause = None
            if clause is not None and clause.opener == "object":
                if self._has_antecedent_as_object(chunks, at, cue):
                    continue
                if self._links_back(chunks, at) or self._has_what(chunks, at, cue):
                    clause = None  # حسبما *أعلن مكتبه*: its subject, and the content stands before
                elif folded(cue.lemma) in self.describing:
                    held = clause.content_chunk
                    self._move_to_description(chunks, clause)
                    if clause.content_chunk == held and self._is_known_as(chunks, at, reading.tense):
                        continue
            if clause is None:
                clause = self._content_before(chunks, at, cue, found)
                if clause is None:
                    continue
            if folded(cue.lemma) in self.claiming and (
                clause.opener == "quote" or (clause.opener == "object" and not self._is_act(clause, chunks))
            ):  # fmt: skip
                continue
            if clause.opener == "preposition" and cue.stance == "confirm" and self._is_recognised(chunk, clause, chunks):
                continue
            if cue.weak and clause.subject and self._is_thing(chunks[clause.subject[0]]):
                continue  # عقب *الجلسة*: after it
            if reading.number == 1 and self.morphology.is_no_dual(draft.tokens.raw(chunk.first)):
                continue  # أقرأ, no dual of أقر
            if self._jars(chunks, at, reading.gender, reading.tense) and not clause.subject:
                continue
            if clause.opener == "clause" and chunk.word.plain and reading.tense == 2 and reading.gender and not clause.subject and (
                not self._has_left_subject(chunks, at) and not (at and self._is_what_they_say(chunks[at - 1], chunk))
            ):  # fmt: skip
                continue  # وتبين أن: it became clear
            if clause.opener not in ("clause", "quote", "colon", "before", "trailing", "trailing-quote"):
                named = clause.addressee >= 0 or self._has_own_noun(chunks, at)  # تحمل *الحكومة مسؤولية* الأزمة
                fixed = reading.tail >= 0 and named
                ambiguous = not fixed and self._is_ambiguous(chunk) and not self._is_told_act(chunks, clause)
                ambiguous = ambiguous and not (reading.tense == 1 and self._is_only_his(chunks, clause))
                if clause.opener == "preposition" and folded(cue.lemma) in self.sure_of_preposition:
                    ambiguous = False  # ولفت *إلى مقتل* ثلاثة: the other verb does not take it
                if clause.opener == "object" and self._is_sure_of_object(chunks, at, cue, clause):
                    ambiguous = False
                described = self._describes(chunks, at) and not self._names_teller(chunks, clause)
                described = described and folded(cue.lemma) not in self.ascribing  # هجوم *نسبته* السلطات إلى
                weak = cue.weak and not (clause.opener == "preposition" and folded(cue.lemma) in self.sure_of_preposition)
                if weak or clause.blocked or ambiguous or described:
                    continue
                stated = clause.opener == "object" or (cue.stance == "confirm" and clause.opener == "preposition")
                if (stated and is_act_by_itself(draft, chunks, clause)) or tightens(draft, chunks, clause):
                    continue
                if any(self._cannot_speak(chunks[one], cue) and not is_quoted_name(draft, chunks[one]) for one in clause.subject):
                    continue
            elif clause.opener == "quote" and clause.subject and (cue.weak or self._is_ambiguous(chunk)) and self._cannot_speak(
                chunks[clause.subject[0]]
            ):  # fmt: skip
                continue  # يبلغ *سعر البندقية* من نوع «…»
            elif clause.opener == "clause" and clause.subject and cue.relay != "subject" and (
                self._only_shows(chunks, clause.subject[0], cue)
            ):  # fmt: skip
                continue
            if cue.kind == "evidence" and not (clause.subject and self._proves(chunks[clause.subject[0]])):
                continue
            if passive and cue.speaker == "subject":
                continue
            if self._is_told_to_know(clause, cue, reading, chunk) or self._is_proverb(chunks, at, clause, reading):
                continue
            if cue.stance in ("announce", "assert") and self._is_uncovered(chunks, clause, cue):
                continue
            if cue.stance == "demand" and self._stirs(clause, chunks):
                continue
            if cue.stance == "condemn" and convicts(draft, chunks, at, clause):
                continue  # أدانت *المحكمة* التاجر بالرشوة: an act
            if cue.stance == "assert" and self._only_counts(chunks, clause):
                continue
            if cue.stance == "assert" and is_scripture(draft, chunk):
                continue
            if folded(cue.lemma) in self.ascribing and not ascribes(draft, chunks, clause):
                continue
            if self._is_asked(chunks, clause, cue) or self._only_talks(chunks, clause, cue) or (
                self._is_fought_for(chunks, clause, cue)
            ):  # fmt: skip
                continue
            if cue.addressee == "object" and self._is_made_to(chunks, at):
                continue  # مما *دعا* العمال إلى: it made them
            wished = (cue.stance == "expect" and is_wish(draft, clause)) or is_prayer_for(draft, chunks, clause)
            made = self._make(chunks, clause, cue, found, reading.tense, reading.person)
            if made is not None:
                made.rule += _WISH if wished else ""  # it only ends what was said before
                return made
        return None

    def _has_own_noun(self, chunks: list[Chunk], at: int) -> bool:
        """الوزارة تجدد *تحذيرها*: whether the fixed noun of a verb stands right behind it with the pronoun of its subject."""
        word = chunks[at + 1].word if at + 1 < len(chunks) and chunks[at + 1].kind == NOUNS and not chunks[at + 1].prep else None
        return word is not None and bool(word.suffix and word.cue_noun)

    def _is_sure_of_object(self, chunks: list[Chunk], at: int, cue: Cue, clause: CueClause) -> bool:
        """المرصد وثق *مقتل* ثلاثة: whoever trusts trusts in something; but وثق *بنفسك*, صورا *توثق* القصف.

        وثقت المنظمة *انتهاكات*: that is an act by itself.
        """
        operators = self.draft.knowledge.operators
        if folded(cue.lemma) not in operators("sure_of_object_cue"):
            return False
        if at + 1 < len(chunks) and chunks[at + 1].prep in operators("means_preposition"):
            return False
        chunk, told, tails = chunks[at], chunks[clause.content_chunk].word, self.draft.knowledge.tails
        frames = chunk.word.frame_verbs if chunk.word is not None else ()
        if told is not None and any(reading.tail >= 0 and told.stem in tails[reading.tail] for reading in frames):
            return False
        before = chunks[at - 1].actor if at and not chunk.conj else None
        return before is None or before.definite or before.head_class != "document"

    def _is_seized(self, chunks: list[Chunk], at: int) -> bool:
        """اعتقلت الشرطة *متهما* بالقتل: behind a verb of force and its subject a participle is whom it was done to."""
        if at < 2 or chunks[at].conj or chunks[at - 1].kind != NOUNS or chunks[at - 1].prep or chunks[at - 2].kind != VERB:
            return False
        word, frames = chunks[at - 2].word, self.draft.entries.frames
        if word is None or word.cue_verbs or word.suffix:
            return False
        return any(reading.tail < 0 and frames[reading.ref].type == "COERCE" for reading in word.frame_verbs)

    def _has_left_subject(self, chunks: list[Chunk], at: int) -> bool:
        """NAME right before the cue at the head of a clause: إن *الولايات المتحدة* تعتبر."""
        chunk = chunks[at]
        if far_subject(self.draft, chunks, at) >= 0:
            return True
        head = chunks[at - 2] if at > 2 and chunks[at - 1].kind == MARK and chunk.kind == VERB and not chunk.conj else None
        if head is not None and head.kind == NOUNS and not head.prep and head.actor is not None:
            return chunks[at - 3].kind in (COMPLEMENTIZER, AUXILIARY)  # إلا أن *المصدر*، نفى
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
        return at == 1 or chunks[at - 2].kind in (COMPLEMENTIZER, CONJUNCTION, AUXILIARY, MARK, OPEN) or bool(before.conj)

    def _is_told_behind(self, chunks: list[Chunk], at: int) -> bool:
        """وكانت *المقاومة والجيش بعدن* أعلنت: whether nothing but the subject stands between an auxiliary and its verb."""
        if at < 3 or chunks[1].kind != NOUNS or chunks[1].prep or chunks[1].actor is None or chunks[at].conj:
            return False
        return all(
            chunk.kind == PARTICLE or (chunk.kind == NOUNS and (chunk.prep or chunk.conj or in_idiom(self.draft, chunk.first)))
            for chunk in chunks[2:at]
        )

    def _is_told_over_phrases(self, chunks: list[Chunk], at: int) -> bool:
        """*الإدارة* لمقاطعة الفرات تتهم, إن *فصائل المعارضة* في إدلب تتهم: whether phrases with prepositions alone stand between
        a verb and who opens its clause and agrees with it."""
        index = at - 1
        while index and chunks[index].kind in (TIME, NOUNS) and not chunks[index].conj and (
            chunks[index].kind == TIME or chunks[index].prep or in_idiom(self.draft, chunks[index].first)
        ):  # fmt: skip
            index -= 1  # طبيب *في المشفى رفض ذكر اسمه* يقول
        head = chunks[index]
        if head.kind != NOUNS or head.prep or head.actor is None or not agrees_strictly(chunks[at], head.actor):
            return False
        return not index or chunks[index - 1].kind in (COMPLEMENTIZER, OPEN)

    def _make(
        self,
        chunks: list[Chunk],
        clause: CueClause,
        cue: Cue,
        found: list[StatementDraft],
        tense: int,
        person: int,
    ) -> StatementDraft | None:
        draft = self.draft
        chunk = chunks[clause.cue]
        assert chunk.word is not None
        participle = chunk.kind == PARTICIPLE
        quoted = self._inside_direct(chunk.first, found)
        if quoted is not None and cue.relay != "subject" and self._ends_unmarked(chunk, quoted, clause):
            quoted = None
        if not participle and not clause.subject and self._has_no_teller(chunks, clause.cue):
            return None
        subject = clause.subject
        times = list(clause.times)
        if not subject and not participle and not chunk.conj:
            subject = caller(self.draft, chunks, clause.cue)
        relative = bool(clause.cue) and chunks[clause.cue - 1].kind == RELATIVE
        called = relative and self._is_called_so(chunk)  # الجماعة التي *وصفها* بالإرهابية
        linked = not chunk.conj or self._follows_topic(chunks, clause.cue) or self._follows_preceding(chunks, clause.cue)
        if not subject and not participle and not person and linked and not called:
            subject, before_times = left_of_cue(draft, chunks, clause.cue)
            clause.subject_before = bool(subject)
            if subject and self._only_shows(chunks, subject[0], cue):
                return None  # *الوقائع* تؤكد أن
            if not subject and not chunk.conj:
                head = clause_head(chunks, clause.cue)
                if head >= 0 and self._only_shows(chunks, head, cue):
                    return None  # الضربة التي أعلنت عنها الوزارة، *تؤكد* أن
                if head >= 0 and chunks[head].actor is not None:
                    subject, clause.subject_before = [head], True
            if subject and clause.cue and chunks[clause.cue - 1].kind == RELATIVE and _is_one_body(chunks[subject[0]], chunk):
                return None
            if (cue.kind == "belief" and not subject) or self._is_informed(chunks, clause, cue):
                return None
            if self._is_held_by_nobody(chunks, clause, cue, subject):
                return None
            if self._is_headed_by_thing(chunks, clause.cue) and not self._is_own_subject(chunks, subject):
                return None
            if subject and clause.opener in ("object", "preposition") and self._cannot_speak(chunks[subject[0]]) and not (
                opens_clause(draft, chunks, clause.cue)
            ):  # fmt: skip
                return None  # أي حلول *تعتبر* حماية
            if subject and clause.opener == "object" and folded(cue.lemma) in self.describing and not person:
                held = chunks[subject[0]]
                if held.actor is not None and held.actor.first > held.head and held.word is not None and held.word.head is None:
                    return None  # بقاء *الحكومة* يعتبر ضرورة: it is held to be one
            if not subject and not chunk.conj and tense == _IMPERSONAL_TENSE and self._points_at_it(chunks, clause.cue):
                return None
            times += before_times if subject or not chunk.conj else []
        if person and quoted is None and not self._in_quotation(chunk.first):
            subject = of_ourselves(draft, chunks, clause.cue)
            if not subject:
                return None
        told_of = any(chunks[number].prep == folded(cue.speaker) for number in clause.adjuncts)
        passed_on = cue.relay == "subject" or (cue.weak and tense == _IMPERSONAL_TENSE)
        sourceless = passed_on and not subject and not told_of
        if sourceless and not chunk.conj and not participle and not person:
            return None  # حين *ينقل* إليهم أنه: by nobody, from nobody
        if sourceless and person and cue.relay == "subject":
            return None  # علمنا أن: to know is not to say
        if quoted is not None and not person and not subject and not (participle and goes_on_quoted(draft, chunks, clause, quoted)):
            if not chunk.conj and not participle:
                return None
            if not within_quotation(found, quoted, chunk):
                return None
        if tense == _IMPERSONAL_TENSE and not subject and not person and not clause.addressee >= 0:
            # يذكر أن، ويتوقع أن: the outlet's own voice
            described = clause.opener == "object"  # وتعتبر السيطرة ضرورية: it is considered so, by nobody in particular
            if chunk.verb is not None and (chunk.verb.gender == 0 or described) and not chunk.verb.number and cue.impersonal:
                return None
            if clause.cue == 0 and not chunk.conj and clause.opener not in ("quote", "colon"):
                return None
        if self._is_accused(chunks, clause, cue) or self._is_hearsay(chunks, chunk, subject):
            return None
        if is_shown(draft, chunks, clause):
            return None
        made = StatementDraft(
            clause.content, clause.content, "indirect", cue.stance, cue.lemma, chunk.first, chunk.last,
            f"{'participle' if participle else 'verb'}-{clause.opener}", event=cue.event,
        )  # fmt: skip
        if is_on_banner(draft, chunks, clause.cue):
            made.event = None  # what the demonstration is for, which is told of it
        made.cue_inner = chunk.word.lead
        made.clause_first = self._clause_start(chunks, clause, subject)
        self._content(chunks, clause, made)
        if made.last <= made.first:
            return None
        if quoted is not None and participle and not subject and self._in_quotation(chunk.first):
            made.mode = "direct"
        if clause.opener == "trailing" and found and found[-1].first == made.first:
            made.content_inner = found[-1].content_inner
        if cue.event is None and clause.opener == "object":
            act = fixed_act(draft, chunk)
            made.event, made.act_noun = act if act is not None else (None, -1)
        if folded(cue.lemma) in draft.knowledge.operators("name_calling_cue") and self._reviles(made):
            made.stance = "condemn"
            if not clause.cue or chunks[clause.cue - 1].text not in self.what:  # ما *يصفونه* بالوحشية: said beside what is told
                made.event = "ACCUSE"
        clause.phrases[:0] = _opening_phrase(chunks, clause.cue)
        self._who(chunks, clause, cue, made, found, subject, participle, person, quoted)
        if self._only_expresses(chunks, clause, cue, made):
            return None
        if is_told_of_him(draft, chunks, clause, cue):
            made.speaker, made.inherits, made.relays = None, None, []  # الذي *رجح فراره*
        if made.addressee is None and cue.addressee == "object" and made.event is not None:
            made.addressee = self._described(chunks, clause.cue)
        if cue.stance == "warn" and cue.event is None and threatens(draft, chunk, made.speaker, made.addressee):
            made.event = "THREATEN"
        self._when(chunks, made, times)
        if cue.weak and made.speaker is None and cue.speaker in self.venues:
            return None  # جاء إثر نصيحة: it came in no writing
        next_to_it = clause.opener == "object" and clause.content_chunk == clause.cue + 1
        next_to_it = next_to_it and not (clause.cue and chunks[clause.cue - 1].kind == RELATIVE)
        if made.speaker is None and next_to_it and not (participle or chunk.conj or (chunk.verb and chunk.verb.number)):
            return None  # أعلنت *نتائج* الامتحانات: by nobody who was named
        if made.speaker is None and clause.opener == "colon" and draft.tokens.kind[made.first] == NUMBER:
            return None  # نشرت في: *12/02/2022*
        return made

    def _described(self, chunks: list[Chunk], at: int) -> ActorMention | None:
        """الرئيس الذي *يتهمه* المتظاهرون بقتلهم: whom a relative clause describes that a verb and its pronoun open."""
        word = chunks[at].word
        if at < 2 or chunks[at - 1].kind != RELATIVE or chunks[at - 1].text in self.what or word is None or not word.suffix:
            return None
        before = chunks[at - 3] if chunks[at - 2].kind == MARK and at > 2 else chunks[at - 2]
        return before.actor if before.kind == NOUNS else None

    def _reviles(self, made: StatementDraft) -> bool:
        """وصفهم بأنهم *خونة*: whether what somebody is described as is a word of abuse or condemnation."""
        pejorative = self.draft.knowledge.operators("pejorative_word")
        opening = self.draft.words[made.first : min(made.last, made.first + _DESCRIBED)]
        return any(word is not None and (word.stem in pejorative or word.text in pejorative) for word in opening)

    def _ends_unmarked(self, chunk: Chunk, quoted: StatementDraft, clause: CueClause) -> bool:
        """قال: الطريق طويل، *وأكد* أن: words behind a colon without marks end where the outlet says what else he said."""
        if not quoted.rule.endswith("colon") or self.draft.quote_of[quoted.first] >= 0 or clause.opener not in _OPEN:
            return False
        if chunk.kind != VERB or chunk.conj not in self.joining or chunk.verb is None or clause.addressee >= 0:
            return False
        return chunk.verb.tense == 1 and not chunk.verb.person

    def _clause_start(self, chunks: list[Chunk], clause: CueClause, subject: list[int]) -> int:
        """The first token of the cue's clause, its conjunction and fronted adjuncts included."""
        index = min([clause.cue, *subject])
        steps = 0
        while index > 0 and steps < 6:
            before = chunks[index - 1]
            if (
                before.kind in (AUXILIARY, CONJUNCTION, PARTICLE, PRONOUN, NEGATION)
                or (before.kind in (RELATIVE, CUE_PHRASE) and steps < 2)  # وفق ما نقلته الوكالة
                or (before.kind == TIME and index - 1 == 0)
                or (before.kind == COMPLEMENTIZER and before.prep)
                or (before.kind == NOUNS and before.prep and self._fronted(chunks, index - 1))
                or (before.kind == NOUNS and chunks[index].kind in (RELATIVE, VERB) and self._is_time_of_clause(before))
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


__all__ = ["find_statements"]
