"""Statements: who says so, through whom.

In: a `Draft` with chunks and actors. Out: `draft.statements`, in order of their content.
The idea: every cue is first read in its own clause (`cues`), then contents are cut where the next cue on the same level
begins; what stands inside a content is nested in it. Speakers that are not named are looked up in `reference`.
"""

from __future__ import annotations

from itertools import islice
from typing import Final

from riwaya.lexicon.schema import Cue
from riwaya.reading.attributions import Attributions
from riwaya.reading.chunk_base import has_noun_reading
from riwaya.reading.cues import CueClause, in_idiom, right_of_cue, tail_end
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
from riwaya.reading.interviews import find_answers
from riwaya.reading.reference import agrees
from riwaya.reading.subjects import caller, clause_head, far_subject, is_published, left_of_cue
from riwaya.text.normalise import folded
from riwaya.text.quotes import MARKS

_COMMAS: Final = frozenset("،,-–")
_TRAILING: Final = frozenset("،,.؛;:!؟?…-–")
_IMPERSONAL_TENSE: Final = 2
_FAR: Final = 200  # statements that are looked through for who spoke last
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
        if not outer.relays and (cue is None or not cue.suffix or cue.verb is None):
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
            if outer is not item and outer.first <= min(item.first, item.cue_first) and outer.last >= item.last:
                item.parent = outer
                break
        stack.append(item)


class _Reader(Attributions):
    """Reads one sentence after another."""

    def sentence(self, number: int) -> None:
        chunks = self.draft.chunks[number]
        if not chunks:
            return
        found: list[StatementDraft] = []
        skip_until = -1
        for index, chunk in enumerate(chunks):
            if chunk.first < skip_until:
                continue
            made: StatementDraft | None = None
            if chunk.kind in (VERB, PARTICIPLE) and chunk.word is not None and chunk.word.cue_verbs:
                made = self._verb(chunks, index, found)
            elif chunk.kind == CUE_PHRASE:
                made = self._phrase(chunks, index, found)
            elif chunk.kind == NOUNS and chunk.word is not None and chunk.word.cue_noun is not None:
                made = self._noun(chunks, index, found)
            elif chunk.kind == MARK and chunk.text == ":" and not found:
                made = self._headline(chunks, index)
            if made is not None and any(item.first == made.first and item.mode == made.mode for item in found):
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
            return
        self._cut(chunks, found)
        self.draft.statements += [item for item in found if item.last > item.first]

    def _answered(self, made: StatementDraft) -> bool:
        """Whether the words after a name and a colon are an answer of an interview already."""
        return any(item.rule == "interview" and item.first <= made.first < item.last for item in self.draft.statements[-_SIBLINGS:])

    def _verb(self, chunks: list[Chunk], at: int, found: list[StatementDraft]) -> StatementDraft | None:
        draft = self.draft
        chunk = chunks[at]
        assert chunk.word is not None and chunk.verb is not None
        if self._is_unreal(chunks, at) or self._is_said(chunks, at) or in_idiom(draft, chunk.first):
            return None
        if chunk.kind == PARTICIPLE and at and self._is_counted(chunks[at - 1].last - 1):
            return None  # 1651 *متهما*
        if is_published(chunks, at) or (chunk.kind == PARTICIPLE and self._is_predicate(chunks, at)):
            return None
        for reading in sorted(chunk.word.cue_verbs, key=lambda reading: reading.tail < 0):
            if (reading.tense == 4) != (chunk.kind == PARTICIPLE) or (reading.tense == 3 and chunk.verb.tense != 3):
                continue
            if reading.tail >= 0 and tail_end(draft, chunk.first, reading.tail) < 0:
                continue
            cue = draft.entries.cues[reading.ref]
            called = reading.tense == 2 and cue.verb and cue.verb[0].split("+")[0].split()[-1].endswith("ي")
            if called and draft.tokens.raw(chunk.first).endswith("ى"):
                continue  # يدعى: is called
            if cue.kind == "belief" and (reading.tense != 2 or reading.person or self._in_quotation(chunk.first)):
                continue  # ظنوا أن، نعتقد أن: thought is told of nobody but who is asked what he thinks
            passive = reading.passive or "\u064f" in draft.tokens.raw(chunk.first)[:3]
            clause = right_of_cue(draft, chunks, at, cue, self._has_left_subject(chunks, at))
            if clause is not None and clause.opener == "object" and self._links_back(chunks, at):
                clause = None  # حسبما *أعلن مكتبه*: its subject, and the content stands before
            if clause is None:
                clause = self._content_before(chunks, at, cue, found)
                if clause is None:
                    continue
            if folded(cue.lemma) in self.claiming and (
                clause.opener == "quote" or (clause.opener == "object" and not self._is_act(clause, chunks))
            ):  # fmt: skip
                continue
            if cue.weak and clause.subject and self._is_thing(chunks[clause.subject[0]]):
                continue  # عقب *الجلسة*: after it
            if reading.number == 1 and draft.tokens.raw(chunk.first).endswith("أ"):
                continue  # أقرأ, no dual of أقر
            if self._jars(chunks, at, reading.gender, reading.tense) and not clause.subject:
                continue
            if clause.opener not in ("clause", "quote", "colon", "before", "trailing", "trailing-quote"):
                if cue.weak or clause.blocked or self._is_ambiguous(chunk) or self._describes(chunks, at):
                    continue
                if any(self._cannot_speak(chunks[number]) for number in clause.subject):
                    continue
            elif clause.opener == "clause" and clause.subject and self._only_shows(chunks, clause.subject[0], cue):
                continue
            if cue.kind == "evidence" and not (clause.subject and self._proves(chunks[clause.subject[0]])):
                continue
            if passive and cue.speaker == "subject":
                continue
            if cue.addressee == "object" and at and chunks[at - 1].text == "مما":
                continue  # مما *دعا* العمال إلى: it made them
            made = self._make(chunks, clause, cue, found, reading.tense, reading.person)
            if made is not None:
                return made
        return None

    def _is_counted(self, number: int) -> bool:
        """Whether the word before is a number that counts what follows; المئات stands by itself."""
        word = self.draft.words[number]
        return bool(self.draft.counted[number]) and (word is None or not word.article)

    def _is_said(self, chunks: list[Chunk], at: int) -> bool:
        """الحل الذي اقترح، العبارات التي يرددها: what a relative clause hangs on was said, and says nothing."""
        if at < 2 or chunks[at - 1].kind != RELATIVE or chunks[at - 1].text == "ما":
            return False
        if any(following.kind == COMPLEMENTIZER for following in chunks[at + 1 : at + 4]):
            return False
        antecedent, word = chunks[at - 2], chunks[at].word
        if antecedent.kind != NOUNS or (antecedent.actor is not None and antecedent.actor.head_class):
            return False
        return word is not None and self._cannot_speak(antecedent)

    def _links_back(self, chunks: list[Chunk], at: int) -> bool:
        """حسبما، مثلما right before a cue."""
        before = chunks[at - 1] if at > 1 else None
        return before is not None and before.kind == CONJUNCTION and before.text in self.back_linking and before.text != "كما"

    def _is_act(self, clause: CueClause, chunks: list[Chunk]) -> bool:
        """تبنى *الهجوم*, but not تبنى فكرها: what is claimed is an act."""
        word = chunks[clause.content_chunk].word
        return word is None or bool(word.frame_nouns or word.function or not word.known or word.stem in self.claimed)

    def _jars(self, chunks: list[Chunk], at: int, gender: int, tense: int) -> bool:
        """أنه *تبين*: a feminine imperfect behind a masculine pronoun is another verb."""
        before = chunks[at - 1] if at else None
        if before is None or before.kind != COMPLEMENTIZER or before.word is None or tense != 2:
            return False
        return gender == 1 and before.word.suffix == "ه"

    def _has_no_teller(self, chunks: list[Chunk], at: int) -> bool:
        """وهذا ما *يؤكد* أن، لكن الذي *زاد* القلق: what a relative clause without its own subject goes back to is a thing."""
        before = chunks[at - 1] if at else None
        chunk = chunks[at]
        if before is None or (before.kind != RELATIVE and before.text != "مما"):
            return False
        if before.text in ("ما", "مما"):
            return chunk.word is not None and not chunk.word.suffix
        within = chunks[at + 1] if at + 1 < len(chunks) else None
        if within is not None and self.norm[within.first] in self.within:
            return False  # تصريحاته التي تحدث *فيها* عن
        back = at - 2
        if back >= 0 and chunks[back].kind == MARK:
            back -= 1
        if back < 0 or chunks[back].kind != NOUNS:
            return True
        return self._cannot_speak(chunks[back])

    def _describes(self, chunks: list[Chunk], at: int) -> bool:
        """فئة مجرمة *تعبر عن خبثها*: a relative clause without a relative describes the indefinite noun before it."""
        before = chunks[at - 1] if at else None
        if before is None or before.kind != NOUNS or chunks[at].conj or before.actor is not None:
            return False
        word = before.word
        return word is not None and not word.article and not word.suffix and not word.given and word.known and at > 1

    def _has_left_subject(self, chunks: list[Chunk], at: int) -> bool:
        """NAME right before the cue at the head of a clause: إن *الولايات المتحدة* تعتبر."""
        chunk = chunks[at]
        if far_subject(chunks, at) >= 0:
            return True
        if (chunk.conj and not self._follows_topic(chunks, at)) or chunk.kind != VERB or not at:
            return False
        before = chunks[at - 1]
        if before.kind != NOUNS or before.prep or before.actor is None:
            return False
        return at == 1 or chunks[at - 2].kind in (COMPLEMENTIZER, CONJUNCTION, AUXILIARY, MARK, OPEN) or bool(before.conj)

    def _is_predicate(self, chunks: list[Chunk], at: int) -> bool:
        """باتت *مطالبة* بـ: a participle behind a verb of being or becoming says what somebody is."""
        before = chunks[at - 1] if at else None
        if before is not None and before.kind == NOUNS and at > 1 and chunks[at - 2].kind in (COMPLEMENTIZER, CONJUNCTION):
            nominative = not self.norm[chunks[at].first].endswith(("ا", "ين"))
            return nominative and not before.prep and not chunks[at].conj  # أن الحركة *مهددة*
        if before is None or before.kind not in (VERB, AUXILIARY):
            return False
        return before.kind == AUXILIARY or self.norm[before.head].lstrip("وف") in self.becoming

    def _follows_topic(self, chunks: list[Chunk], at: int) -> bool:
        """أما التنظيم *فأعلن*: the ف only answers أما."""
        return chunks[at].conj == "ف" and chunks[0].kind == CONJUNCTION and chunks[0].text in self.topics

    def _cannot_speak(self, chunk: Chunk) -> bool:
        """A subject that is an ordinary thing; an unknown word may be a name, with an article a surname (الفلقي)."""
        word = chunk.word
        if chunk.actor is not None:
            return False
        if word is not None and not word.article and not has_noun_reading(word) and not (
            word.adjective or word.modifier or word.function or word.verb
        ):  # fmt: skip
            return False  # برازاني: known only as a part of other words
        return word is None or word.known or (word.article and not word.text.endswith("ي"))

    def _only_shows(self, chunks: list[Chunk], subject: int, cue: Cue) -> bool:
        """الوقائع *تشير إلى* أن، الحرب *أكدت* أن: things show something and say nothing; findings and writings tell."""
        chunk = chunks[subject]
        word = chunk.word
        if chunk.actor is not None or word is None or self.norm[chunk.first] in MARKS:
            return False
        if word.stem in self.showing:
            return True
        if folded(cue.lemma) not in self.showing_cues:
            return False
        return bool(word.noun or word.frame_nouns or word.cue_noun) and word.stem not in self.telling

    def _is_thing(self, chunk: Chunk) -> bool:
        """A subject that is a thing or an act and no writing or finding."""
        word = chunk.word
        if chunk.actor is not None or word is None or self.norm[chunk.first] in MARKS:
            return False
        return bool(word.noun or word.frame_nouns) and word.stem not in self.telling

    def _proves(self, chunk: Chunk) -> bool:
        """Whether a subject is a document, a finding or a body, which proves by what it says."""
        if chunk.actor is not None:
            return chunk.actor.head_class in ("document", "institution")
        return chunk.word is not None and chunk.word.stem in self.telling

    def _is_ambiguous(self, chunk: Chunk) -> bool:
        """A form that may as well be another verb (يبلغ من العمر): a cue only with أن, a colon or a quotation."""
        word = chunk.word
        assert word is not None
        return word.plain or any(reading.tail < 0 for reading in word.frame_verbs)

    def _is_unreal(self, chunks: list[Chunk], at: int) -> bool:
        """A cue that did not happen: denied, wanted, planned (لم يعلن، سيعلن، أن يعلن)."""
        chunk = chunks[at]
        assert chunk.word is not None and chunk.verb is not None
        if chunk.word.future or chunk.word.preposition == "ل":
            return True
        before = chunks[at - 1] if at else None
        if before is None:
            return False
        if before.kind == NEGATION:
            stances = {self.draft.entries.cues[reading.ref].stance for reading in chunk.word.cue_verbs}
            return "expect" not in stances
        if before.kind == COMPLEMENTIZER and chunk.verb.tense == 2 and not chunk.verb.person:
            return before.word is None or before.word.stem in self.draft.knowledge.operators("that_complementizer")
        if before.kind == PARTICLE and before.text in self.draft.knowledge.operators("future_particle"):
            return True
        return before.kind == PARTICLE and chunk.verb.tense == 2

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
        if not participle and not clause.subject and self._has_no_teller(chunks, clause.cue):
            return None
        subject = clause.subject
        times = list(clause.times)
        if not subject and not participle and not chunk.conj:
            subject = caller(self.draft, chunks, clause.cue)
        if not subject and not participle and not person and (not chunk.conj or self._follows_topic(chunks, clause.cue)):
            subject, before_times = left_of_cue(draft, chunks, clause.cue)
            clause.subject_before = bool(subject)
            if not subject and not chunk.conj:
                head = clause_head(chunks, clause.cue)
                if head >= 0 and self._only_shows(chunks, head, cue):
                    return None  # الضربة التي أعلنت عنها الوزارة، *تؤكد* أن
                if head >= 0 and chunks[head].actor is not None:
                    subject, clause.subject_before = [head], True
            if cue.kind == "belief" and not subject:
                return None
            if subject and clause.opener in ("object", "preposition") and self._cannot_speak(chunks[subject[0]]):
                return None  # أي حلول *تعتبر* حماية
            if not subject and not chunk.conj and tense == _IMPERSONAL_TENSE and self._points_at_it(chunks, clause.cue):
                return None
            times += before_times if subject or not chunk.conj else []
        if person and quoted is None and not self._in_quotation(chunk.first):
            return None
        if quoted is not None and not person and not subject:
            return None
        if tense == _IMPERSONAL_TENSE and not subject and not person and not clause.addressee >= 0:
            # يذكر أن، ويتوقع أن: the outlet's own voice
            described = clause.opener == "object"  # وتعتبر السيطرة ضرورية: it is considered so, by nobody in particular
            if chunk.verb is not None and (chunk.verb.gender == 0 or described) and not chunk.verb.number and cue.impersonal:
                return None
            if clause.cue == 0 and not chunk.conj:
                return None
        if self._is_accused(chunks, clause, cue):
            return None
        made = StatementDraft(
            clause.content, clause.content, "indirect", cue.stance, cue.lemma, chunk.first, chunk.last,
            f"{'participle' if participle else 'verb'}-{clause.opener}", event=cue.event,
        )  # fmt: skip
        made.cue_inner = chunk.word.lead
        made.clause_first = self._clause_start(chunks, clause, subject)
        self._content(chunks, clause, made)
        if made.last <= made.first:
            return None
        self._who(chunks, clause, cue, made, found, subject, participle, person, quoted)
        self._when(chunks, made, times)
        if cue.weak and made.speaker is None and cue.speaker in self.venues:
            return None  # جاء إثر نصيحة: it came in no writing
        return made

    def _is_accused(self, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
        """اتُّهم المدير بالسرقة: the only noun phrase of a verb that never leaves out whom it names is no speaker."""
        if clause.opener != "preposition" or clause.addressee >= 0 or clause.subject_before or len(clause.subject) != 1:
            return False
        return folded(cue.lemma) in self.transitive and not chunks[clause.cue].conj and clause.subject[0] > clause.cue

    def _points_at_it(self, chunks: list[Chunk], at: int) -> bool:
        """وذلك *يشير* إلى أن: a demonstrative by itself is what shows it."""
        before = chunks[at - 1] if at else None
        if before is None or before.kind != NOUNS or before.word is None or before.last != before.head + 1:
            return False
        return before.word.function == "dem"

    def _in_quotation(self, token: int) -> bool:
        return self.draft.quote_of[token] >= 0

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

    def _cut(self, chunks: list[Chunk], found: list[StatementDraft]) -> None:
        """Ends contents where a later cue on the same level begins, and trims marks at both ends."""
        draft = self.draft
        found.sort(key=lambda item: item.cue_first)
        for number, item in enumerate(found):
            if item.rule.endswith(("trailing", "pronoun")):
                item.last = min(self._trim(item.clause_first), item.cue_first)
            elif item.mode != "direct" or (item.rule.endswith("colon") and draft.quote_of[item.first] < 0):
                for later in found[number + 1 : number + 1 + _SIBLINGS]:
                    if (
                        later.clause_first >= item.first
                        and later.clause_first < item.last
                        and self._is_sibling(chunks, item, later)
                    ):
                        item.last = later.clause_first
                        break
                cut = self._main_clause(chunks, item)
                if cut < 0:
                    cut = self._relative_end(chunks, item)
                if cut < 0:
                    cut = self._break(chunks, item)
                if cut >= 0:
                    item.last = min(item.last, cut)
            last = item.last
            while last > item.first and (
                self.norm[last - 1] in _TRAILING or self.norm[last - 1] == "\n" or self._closes_more(item.first, last)
            ):
                last -= 1
            first = item.first
            while first < last and self.norm[first] in _TRAILING:
                first += 1
            item.first, item.last = first, last

    def _is_sibling(self, chunks: list[Chunk], item: StatementDraft, later: StatementDraft) -> bool:
        """Whether a later cue goes on with the outlet's telling, rather than standing inside the content."""
        if later.rule.startswith(("phrase-after", "noun")):
            return later.rule.startswith("phrase")
        if later.rule.startswith("participle"):
            return True
        if self.draft.quote_of[later.cue_first] != self.draft.quote_of[item.cue_first]:
            return False
        chunk = self.draft.chunk_of[later.cue_first]
        if chunk is None:
            return False
        if chunk.conj and chunk.kind == VERB:
            before = chunks[chunk.index - 1] if chunk.index else chunk
            if chunk.verb is not None and chunk.verb.number == 2 and item.speaker is not None and not item.speaker.number:
                if (later.speaker is not None and later.speaker is not item.speaker) or not agrees(item.speaker, chunk.verb):
                    return later.rule.endswith(("clause", "quote", "colon"))  # قال إن الأهالي رفضوا، *وطلبوا* منهم
            if before.kind != VERB or before.first <= item.first or not later.rule.endswith(("preposition", "object")):
                return True
            return before.word is None or bool(before.word.cue_verbs)  # رجل شرطة انهار *واعترف بتورطه*
        first = self.draft.chunk_of[later.clause_first]
        if first is None:
            return False
        if first.kind == CONJUNCTION and first is not chunk:
            return True
        if first.kind == COMPLEMENTIZER:
            return True
        if first.conj and first.kind in (AUXILIARY, TIME, NOUNS, NEGATION):
            return True
        return False

    def _closes_more(self, first: int, last: int) -> bool:
        """A closing mark at the end of a content whose quotation opened right before it."""
        number = self.draft.quote_of[last - 1]
        if number < 0 or self.draft.quotes.found[number].close != last - 1:
            return False
        return self.draft.quotes.found[number].open < first

    def _is_beside(self, chunks: list[Chunk], found: list[StatementDraft], made: StatementDraft) -> bool:
        return any(item.first <= made.cue_first and self._is_sibling(chunks, item, made) for item in found)

    def _main_clause(self, chunks: list[Chunk], item: StatementDraft) -> int:
        """وبينما قال إن …، *كانت* …: a report in a fronted clause ends where the main clause begins, else -1."""
        cue = self.draft.chunk_of[item.cue_first]
        if cue is None or cue.index != 1 or chunks[0].kind != CONJUNCTION or chunks[0].text not in self.fronting:
            return -1
        for chunk in chunks[2:-1]:
            if item.first + 1 < chunk.first < item.last and chunk.kind == MARK and chunk.text in "،,":
                following = chunks[chunk.index + 1]
                if following.kind in (VERB, AUXILIARY) and not following.conj:
                    return self._trim(chunk.first)
        return -1

    def _break(self, chunks: list[Chunk], item: StatementDraft) -> int:
        """The token where the outlet takes over again inside a sentence: a trailing cue phrase with its comma."""
        for chunk in chunks:
            if chunk.first <= item.first or chunk.first >= item.last or chunk.first == item.cue_first:
                continue
            if chunk.kind == CUE_PHRASE or self._shifts(chunk):
                return self._trim(chunk.first)
            if chunk.kind == COMPLEMENTIZER and chunk.prep and self._leaves_out(chunks, chunk.index):
                return self._trim(chunk.first)
            if self._says_where(chunks, chunk):
                return self._trim(chunk.first)
            if chunk.kind == VERB and chunk.conj == "و" and chunks[chunk.index - 1].kind == MARK and chunk.text in self.narrating:
                return self._trim(chunk.first)  # …، *وتأتي* الزيارة
            if chunk.kind in (CONJUNCTION, RELATIVE) and chunk.text in self.back_linking:
                before = chunks[chunk.index - 1]
                if chunk.kind == RELATIVE and before.kind not in (MARK, CUE_PHRASE):
                    continue  # ليس هناك ما يبرر: it links nothing back
                following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
                if following is not None and following.word is not None and following.word.cue_verbs:
                    return self._trim(chunk.first)
        return -1

    def _says_where(self, chunks: list[Chunk], chunk: Chunk) -> bool:
        """قال إن …، *وذلك في بيان*: the occasion of the words is none of them."""
        if chunk.kind != NOUNS or chunk.last != chunk.head + 1 or not chunk.conj or chunks[chunk.index - 1].kind != MARK:
            return False
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        if self.norm[chunk.first] not in self.thus or following is None or following.kind != NOUNS:
            return False
        occasion = following.actor is not None and following.actor.head_class == "document"
        return following.prep in self.venues and (occasion or self._is_occasion(following))

    def _leaves_out(self, chunks: list[Chunk], at: int) -> bool:
        """قال إن …، *دون أن يحدد* عددهم: what the speaker did not say is the outlet's word."""
        verb = chunks[at + 1] if at + 1 < len(chunks) else None
        return verb is not None and verb.kind == VERB and chunks[at].prep in self.without and verb.text in self.specifying

    def _is_occasion(self, chunk: Chunk) -> bool:
        return chunk.word is not None and chunk.word.stem in self.occasions

    def _relative_end(self, chunks: list[Chunk], item: StatementDraft) -> int:
        """التنظيم الذي أعلن حربا على الدولة، …: a bare noun phrase told in a relative clause ends at its comma, else -1."""
        cue = self.draft.chunk_of[item.cue_first]
        if cue is None or not cue.index or chunks[cue.index - 1].kind != RELATIVE:
            return -1
        if not item.rule.endswith(("object", "preposition")):
            return -1
        for chunk in chunks[cue.index + 1 :]:
            if item.first < chunk.first < item.last and chunk.kind == MARK and chunk.text in "،,":
                return self._trim(chunk.first)
        return -1

    def _shifts(self, chunk: Chunk) -> bool:
        """من جهة أخرى، في سياق آخر: the outlet turns to something else, with or without a full stop before it."""
        if chunk.kind != NOUNS or not chunk.prep:
            return False
        first = self.draft.words[chunk.first]
        words = self.norm[chunk.first : chunk.last]
        if first is not None and first.conjunction:
            words = [words[0][1:], *words[1:]]
        return " ".join(words) in self.shifts


__all__ = ["find_statements"]
