"""Verbs and participles of saying: أكد الوزير أن، مؤكدا وجود خلاف.

In: a row of chunks and the index of such a verb. Out: a `StatementDraft`, or None.
The idea: each entry that the form may be of is read in the clause of the verb, until one reports something there; then who says
so is looked for right of the verb, left of it, and in what the outlet told before.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import Reading
from riwaya.lexicon.schema import Cue
from riwaya.reading.actors.titles import whole_title
from riwaya.reading.clauses.resumed_objects import resumed_addressee
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    CUE_PHRASE,
    MARK,
    NOUNS,
    PARTICIPLE,
    PARTICLE,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    StatementDraft,
)
from riwaya.reading.phrases.cue_clause import CueClause
from riwaya.reading.phrases.fixed_words import in_idiom, tail_end
from riwaya.reading.phrases.holders import ends_joined_name
from riwaya.reading.speakers import reference
from riwaya.reading.speakers.dropped_subjects import within_quotation
from riwaya.reading.speakers.inner_subjects import teller_of_thing
from riwaya.reading.speakers.own_voices import is_on_banner, of_ourselves
from riwaya.reading.speakers.publishers import is_where
from riwaya.reading.speakers.quoted_speakers import is_quoted_name, opens_clause
from riwaya.reading.speakers.subjects import bearer_of, caller, clause_head, is_published, left_of_cue
from riwaya.reading.statements.before_cues import BeforeCues
from riwaya.reading.statements.claimed_before import claimed_before, claims_before
from riwaya.reading.statements.cues import right_of_cue
from riwaya.reading.statements.dotted_lines import before_dots, behind_dots
from riwaya.reading.statements.no_words import says_nothing
from riwaya.reading.statements.spoken_acts import (
    ascribes,
    fixed_act,
    goes_on_quoted,
    is_act_by_itself,
    is_prayer_for,
    is_scripture,
    is_shown,
    is_told_of_him,
    is_tradition,
    is_wish,
    threatens,
    tightens,
)
from riwaya.reading.statements.unheld import (
    is_called_to,
    is_habit,
    is_handed_out,
    is_held_to_be,
    is_misspelt_after,
    is_of_other_verb,
    is_own_count,
    is_reckoned,
    is_spelt_otherwise,
    is_supposed,
    is_supposed_to_say,
    is_there,
    is_through,
    mourns,
    secures,
    teaches,
)
from riwaya.reading.statements.verdicts import convicts
from riwaya.reading.words.marks import COMMAS, PARTING
from riwaya.text.normalise import folded
from riwaya.text.tokens import NUMBER

_OF_COURTS: Final = frozenset(["condemn", "support", "confirm"])  # verbs that tell a verdict where a court is their subject
WISH: Final = "-wish"  # ends the rule of what only wishes
_IMPERSONAL_TENSE: Final = 2
_OPEN: Final = ("clause", "quote", "colon")
_DESCRIBED: Final = 5  # words of a description that may be the word of abuse


def _is_one_body(head: Chunk, verb: Chunk) -> bool:
    """أكراد *تركيا* الذين يتهمون: whether a verb in the plural goes back to one state or body, of which it cannot tell."""
    several, told = verb.verb is not None and verb.verb.number > 0, head.actor
    return several and not head.conj and told is not None and told.head_class in ("state", "institution") and not told.number


def _opening_phrase(chunks: list[Chunk], cue: int) -> list[int]:
    """وبحسب الوكالة، *قال* الوزير إن: the cue phrase that opens the sentence of a cue, with nothing between but whom it names
    and قد (وبحسب الوكالة فقد *دعا* الوالد)."""
    start = 1 if chunks[0].kind in (CONJUNCTION, MARK) else 0
    if cue < start + 2 or chunks[start].kind != CUE_PHRASE or chunks[start + 1].kind != NOUNS:
        return []
    between = chunks[start + 1 : cue - (chunks[cue - 1].kind == PARTICLE)]
    return [start] if all(chunk.kind == NOUNS or (chunk.kind == MARK and chunk.text in PARTING) for chunk in between) else []


class VerbCues(BeforeCues):
    """Adds verbs of saying."""

    __slots__ = ()

    def _verb(self, chunks: list[Chunk], at: int, found: list[StatementDraft]) -> StatementDraft | None:
        draft = self.draft
        chunk = chunks[at]
        assert chunk.word is not None and chunk.verb is not None
        told_before = claimed_before(draft, chunks, at)
        if self._is_unreal(chunks, at) or (told_before is None and self._is_said(chunks, at)):
            return None
        if in_idiom(draft, chunk.first) and not self._is_prayer(chunks, at):
            return None
        if chunk.kind == PARTICIPLE and at and self._is_counted(chunks[at - 1].last - 1):
            return None  # 1651 *متهما*
        if chunk.kind == PARTICIPLE and (
            self._is_seized(chunks, at) or self._is_seat(chunks, at) or self._is_done_to_subject(chunks, at)
        ):  # fmt: skip
            return None
        if self._is_joined_noun(chunks, at) or is_called_to(draft, chunks, at) or is_supposed(draft, chunks, at) or (
            is_there(draft, chunks, at)
        ):  # fmt: skip
            return None
        if is_published(chunks, at) or is_where(draft, chunks, at) or (chunk.kind == PARTICIPLE and self._is_predicate(chunks, at)):
            return None
        readings = chunk.word.cue_verbs
        if len(readings) > 1:  # those with the most fixed words first
            tails = draft.knowledge.tails
            readings = tuple(sorted(readings, key=lambda one: -len(tails[one.tail]) if one.tail >= 0 else 0))
        nearest = len(draft.words)
        for reading in readings:
            if (reading.tense == 4) != (chunk.kind == PARTICIPLE) or (reading.tense == 3 and chunk.verb.tense != 3):
                continue
            ends = tail_end(draft, chunk.first, reading.tail) if reading.tail >= 0 else 0
            if ends < 0 or ends > nearest:
                continue  # توجه *أصابع الاتهام* إلى الحزب بالوقوف وراءه: what stands nearer makes it another verb
            nearest = ends or nearest
            if self._is_of_another(chunks, at, reading):
                continue
            cue = draft.entries.cues[reading.ref]
            if cue.kind == "belief" and (reading.tense != 2 or reading.person or self._in_quotation(chunk.first)):
                continue  # ظنوا أن، نعتقد أن: thought is told of nobody but who is asked what he thinks
            if is_through(draft, chunks, at, cue) or is_spelt_otherwise(draft, chunk, cue) or teaches(draft, chunks, at, cue):
                continue
            if is_misspelt_after(draft, chunks, at, cue):
                continue
            if cue.kind == "learning" and reading.tense != 1:
                continue  # نعلم أنه عدو: what is known is not what somebody was told
            if self._is_held_of(chunks, at, cue, reading.tense) or is_of_other_verb(draft, chunk, cue):
                continue
            passive = reading.passive or self._is_written_passive(chunk, reading.tense, cue)
            clause = told_before if told_before is not None and claims_before(draft, cue) else None
            clause = clause or right_of_cue(draft, chunks, at, cue, self._has_left_subject(chunks, at))
            if clause is not None and clause.opener in ("object", "preposition") and self._taken_up(chunks, at) >= 0:
                clause = None
            if clause is not None and clause.opener == "object":
                if self._has_antecedent_as_object(chunks, at, cue):
                    continue
                if self._links_back(chunks, at) or self._has_what(chunks, at, cue) or self._accords(chunks, at):
                    clause = None  # حسبما *أعلن مكتبه*: its subject, and the content stands before
                elif folded(cue.lemma) in self.describing:
                    if self._is_reputed(chunks, at, cue, reading.tense):
                        continue
                    held = clause.content_chunk
                    self._move_to_description(chunks, clause)
                    if clause.content_chunk == held and (
                        self._is_known_as(chunks, at, reading.tense) or is_held_to_be(draft, chunks, clause, cue, reading.tense)
                    ):  # fmt: skip
                        continue
            if clause is None:
                clause = self._content_before(chunks, at, cue, found)
                if clause is None:
                    continue
            if folded(cue.lemma) in self.claiming and (
                clause.opener == "quote" or (clause.opener == "object" and not self._is_act(clause, chunks))
            ):  # fmt: skip
                continue
            if clause.opener == "object" and self._spots_thing(clause, chunks) and folded(cue.lemma) in self.spotting:
                continue
            if mourns(chunk, chunks, clause, cue, draft.knowledge.operators("feminine_of_other_verb")):
                continue  # *نعت* الحركة قائدها
            if cue.kind == "belief" and secures(draft, chunks, clause):
                continue  # يؤمن تمويل «الجبهة»
            if clause.opener == "preposition" and cue.stance == "confirm" and self._is_recognised(chunk, clause, chunks):
                continue
            if cue.weak and clause.subject and self._is_thing(chunks[clause.subject[0]]):
                continue  # عقب *الجلسة*: after it
            if reading.number == 1 and self.morphology.is_no_dual(draft.tokens.raw(chunk.first)):
                continue  # أقرأ, no dual of أقر
            if reading.number == 1 and at and chunks[at - 1].kind == AUXILIARY:
                continue  # لن يكون *تابعا* لأحد
            if not clause.subject and is_tradition(draft, chunk):
                continue
            if self._jars(chunks, at, reading.gender, reading.tense) and not clause.subject:
                continue
            if clause.opener == "clause" and chunk.word.plain and reading.tense == 2 and reading.gender and not clause.subject and (
                not self._has_left_subject(chunks, at) and not (at and self._is_what_they_say(chunks[at - 1], chunk))
            ):  # fmt: skip
                continue  # وتبين أن: it became clear
            if clause.opener not in ("clause", "quote", "colon", "before", "inside", "trailing", "trailing-quote", "antecedent"):
                named = clause.addressee >= 0 or self._has_own_noun(chunks, at)  # تحمل *الحكومة مسؤولية* الأزمة
                noun = draft.words[ends - 1] if ends and clause.subject else None
                named = named or (noun is not None and bool(noun.suffix and noun.cue_noun))  # تكرر روسيا *اتهاماتها* إلى
                fixed = reading.tail >= 0 and named
                ambiguous = not fixed and self._is_ambiguous(chunk) and not self._is_told_act(chunks, clause)
                ambiguous = ambiguous and not (reading.tense == 1 and self._is_only_his(chunks, clause))
                if clause.opener == "preposition" and folded(cue.lemma) in self.sure_of_preposition:
                    ambiguous = False  # ولفت *إلى مقتل* ثلاثة: the other verb does not take it
                if clause.opener == "object" and self._is_sure_of_object(chunks, at, cue, clause):
                    ambiguous = False
                described = self._describes(chunks, at) and not self._names_teller(chunks, clause)
                described = described and folded(cue.lemma) not in self.ascribing  # هجوم *نسبته* السلطات إلى
                described = described and not self._is_called_by(chunks, clause, cue)
                weak = cue.weak and not (clause.opener == "preposition" and folded(cue.lemma) in self.sure_of_preposition)
                weak = weak and not (clause.opener == "object" and cue.relay == "subject")  # نقلت عن شهود *وقوع* إصابات
                if weak or clause.blocked or ambiguous or described:
                    continue
                stated = clause.opener == "object" or (cue.stance == "confirm" and clause.opener == "preposition")
                if (stated and is_act_by_itself(draft, chunks, clause)) or tightens(draft, chunks, clause):
                    continue
                if any(
                    self._cannot_speak(chunks[one], cue)
                    and not (is_quoted_name(draft, chunks[one]) or ends_joined_name(draft, chunks[one]))
                    for one in clause.subject
                ):
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
            if (passive and cue.speaker == "subject") or is_handed_out(draft, chunks, clause, cue):
                continue
            if self._takes_note(clause, cue, chunk) or self._is_enacted(chunks, clause, cue):
                continue
            if self._is_brought_to(chunks, at, cue):
                continue
            if self._is_told_to_know(clause, cue, reading, chunk) or self._is_proverb(chunks, at, clause, reading):
                continue
            if cue.stance in ("announce", "assert") and self._is_uncovered(chunks, clause, cue):
                continue
            if cue.stance == "demand" and (self._stirs(clause, chunks) or self._sees_off(clause, chunks)):
                continue
            if is_habit(draft, chunks, clause, cue) or is_own_count(draft, clause, cue, reading.person) or (
                is_reckoned(draft, chunks, clause, cue)
            ):  # fmt: skip
                continue
            if cue.stance in _OF_COURTS and convicts(draft, chunks, at, clause):
                continue  # أدانت *المحكمة* التاجر بالرشوة, أيدت *المحكمة* حكما بالسجن: an act
            if cue.stance == "assert" and self._only_counts(chunks, clause):
                continue
            if (cue.stance == "assert" and is_scripture(draft, chunk)) or says_nothing(draft, chunks, clause, cue):
                continue
            if folded(cue.lemma) in self.ascribing and not ascribes(draft, chunks, clause):
                continue
            if self._is_asked(chunks, clause, cue) or self._only_talks(chunks, clause, cue) or (
                self._is_fought_for(chunks, clause, cue) or self._is_waved(chunks, clause, cue)
                or self._portends(clause, chunks, cue)
            ):  # fmt: skip
                continue
            if cue.addressee == "object" and self._is_made_to(chunks, at):
                continue  # مما *دعا* العمال إلى: it made them
            refused = folded(cue.lemma) in draft.knowledge.operators("refusing_cue")  # يرفض أن: an act
            if refused and clause.opener != "clause":
                continue
            wished = refused or (cue.stance == "expect" and is_wish(draft, clause)) or is_prayer_for(draft, chunks, clause)
            made = self._make(chunks, clause, cue, found, reading.tense, reading.person)
            if made is not None:
                made.rule += WISH if wished else ""  # it only ends what was said before
                return made
        return None

    def _swears(self, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
        """قال: «*وعدت* الشيخ *بأنني* سأعود»: in somebody's words, a form in ـت is his own where its أن has his pronoun, and whoever
        stands behind it can be whom he told; but قالت *أمي* إنني."""
        verb, that = chunks[clause.cue].verb, chunks[clause.content_chunk - 1]
        operators, last = self.draft.knowledge.operators, self.norm[that.last - 1]
        if verb is None or verb.tense != 1 or verb.gender != 1 or verb.number or that.kind != COMPLEMENTIZER:
            return False
        if last not in operators("speaker_pronoun") or last.endswith(tuple(operators("our_suffix"))):
            return False
        women = (chunks[one].actor for one in clause.subject)
        return not clause.subject or (cue.addressee == "object" and not any(one is not None and one.gender for one in women))

    def _is_called_by(self, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
        """في خطوة *اعتبرها محللون* تراجعا: whether those named right behind a verb of holding call so what its pronoun takes up."""
        word, told = chunks[clause.cue].word, chunks[clause.subject[0]].actor if clause.subject else None
        if word is None or word.suffix not in self.draft.knowledge.operators("absent_suffix") or told is None:
            return False
        return folded(cue.lemma) in self.describing and clause.subject[0] == clause.cue + 1 and clause.opener == "object"

    def _is_of_another(self, chunks: list[Chunk], at: int, reading: Reading) -> bool:
        """إن *أحدهم اعترف*: no first person (أعترف) behind a subject, unless it is written so; قال: «*أعترف*»: no third."""
        chunk, before = chunks[at], chunks[at - 1] if at else None
        if chunk.verb is None or bool(reading.person) == bool(chunk.verb.person) or reading.tense == chunk.verb.tense:
            return False
        if chunk.verb.person:
            return chunk.verb.ref == reading.ref
        told = before is not None and before.kind == NOUNS and not before.prep and not chunk.conj
        return told and not self.morphology.begins_with_hamza_above(self.draft.tokens.raw(chunk.first))

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
        about = clause.opener == "clause" and not (clause.subject or participle or person)
        teller = teller_of_thing(draft, chunks, clause.cue, found) if about else -1
        if teller < 0 and not participle and not clause.subject and self._has_no_teller(chunks, clause.cue):
            return None
        if quoted is not None and not person and self._swears(chunks, clause, cue):
            person, clause.subject = 1, []
        subject = clause.subject
        times = list(clause.times)
        if not subject and not participle and not chunk.conj:
            subject = caller(self.draft, chunks, clause.cue)
        subject = [teller] if teller >= 0 else subject
        relative = bool(clause.cue) and chunks[clause.cue - 1].kind == RELATIVE
        called = relative and self._is_called_so(chunk)  # الجماعة التي *وصفها* بالإرهابية
        linked = not chunk.conj or self._follows_topic(chunks, clause.cue) or self._follows_preceding(chunks, clause.cue)
        if not subject and not participle and not person and linked and not called:
            subject, before_times = left_of_cue(draft, chunks, clause.cue)
            clause.subject_before = bool(subject)
            if len(subject) == 1 and chunks[clause.cue - 1].text in COMMAS:
                subject = [bearer_of(chunks, subject[0])]
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
            if folded(cue.lemma) in self.showing_cues and self._is_what_happened(chunks, clause.cue):
                return None
            if self._is_headed_by_thing(chunks, clause.cue) and not self._is_own_subject(chunks, subject, relative):
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
        if chunk.conj and not (subject or participle or person) and folded(cue.lemma) in self.showing_cues and (
            self._is_joined_to_thing(chunks, clause.cue)
        ):  # fmt: skip
            return None
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
        behind = behind_dots(chunks, clause) if participle else -1
        if behind >= 0:
            made.last = min(made.last, before_dots(chunks, behind))
        if made.last <= made.first:
            return None
        if quoted is not None and participle and not subject and self._in_quotation(chunk.first):
            made.mode = "direct"
        if clause.opener == "trailing" and found and found[-1].first == made.first:
            made.content_inner = found[-1].content_inner
        if cue.event is None and clause.opener == "object":
            act = fixed_act(draft, chunk)
            made.event, made.act_noun = act if act is not None else (None, -1)
        if cue.stance == "announce" and self._claims(made):
            made.stance = "claim_responsibility"
        if folded(cue.lemma) in draft.knowledge.operators("name_calling_cue") and self._reviles(made):
            made.stance = "condemn"
            beside = clause.cue and chunks[clause.cue - 1].text in self.what  # ما *يصفونه* بالوحشية: said beside what is told
            if not (beside or self._calls_thing(chunks, clause.cue)):
                made.event = "ACCUSE"
        clause.phrases[:0] = _opening_phrase(chunks, clause.cue)
        self._who(chunks, clause, cue, made, found, subject, participle, person, quoted)
        if behind >= 0:  # مطالبين بإلغاء القرار.. *معلمون* يحتجون
            named = whole_title(draft, chunks, behind, behind + 1) or chunks[behind].actor
            made.speaker = reference.resolve(draft, named) if named is not None else None
            made.inherits, made.relays = None, []
        if self._only_expresses(chunks, clause, cue, made):
            return None
        if is_told_of_him(draft, chunks, clause, cue):
            made.speaker, made.inherits, made.relays = None, None, []  # الذي *رجح فراره*
        if made.addressee is None and cue.addressee == "object" and made.event is not None:
            made.addressee = self._described(chunks, clause.cue) or resumed_addressee(draft, chunks, clause)
        if cue.stance == "warn" and cue.event is None and threatens(draft, chunk, made.speaker, made.addressee):
            made.event = "THREATEN"
        self._when(chunks, made, times)
        if cue.weak and made.speaker is None and cue.speaker in self.venues:
            return None  # جاء إثر نصيحة: it came in no writing
        next_to_it = clause.opener == "object" and clause.content_chunk == clause.cue + 1
        next_to_it = next_to_it and not (clause.cue and chunks[clause.cue - 1].kind == RELATIVE)
        if made.speaker is None and next_to_it and not (participle or chunk.conj or (chunk.verb and chunk.verb.number)):
            return None  # أعلنت *نتائج* الامتحانات: by nobody who was named
        if is_supposed_to_say(draft, chunks, made):
            return None
        if made.speaker is None and clause.opener == "colon" and (draft.tokens.kind[made.first] == NUMBER or self._is_day(made)):
            return None  # نشرت في: *12/02/2022*, كان لها أن تحدث في: *مايو 2011*
        if made.speaker is None and not (person or made.relays or made.inherits) and self._is_shown_by_things(chunks, clause, cue):
            return None
        return made

    def _calls_thing(self, chunks: list[Chunk], cue: int) -> bool:
        """ومحذرا من الاحتكار الذي *وصفه* بالمذموم: what a relative clause calls so is neither a party nor an act."""
        if cue < 2 or chunks[cue].conj:
            return False
        held = chunks[cue - 2] if chunks[cue - 1].kind == RELATIVE else chunks[cue - 1]
        if held.kind != NOUNS or (held is chunks[cue - 1] and not held.prep) or held.word is None:
            return False
        return held.actor is None and not (held.word.frame_nouns or held.word.cue_noun)

    def _is_day(self, made: StatementDraft) -> bool:
        """Whether what stands behind a colon begins with a time."""
        first = self.draft.chunk_of[made.first]
        return first is not None and first.kind == TIME

    def _is_shown_by_things(self, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
        """وهذا ما يثبت خطره *ويؤكد* بأن, *وأكدت* الأشهر الماضية أن, تذكيرا *صارخا* بذلك: whether a verb that also tells what things
        show or are held to be has nobody who says it: not at the head of its sentence, where somebody goes on."""
        chunk, behind = chunks[clause.cue], chunks[clause.cue + 1]
        if chunk.kind == PARTICIPLE:
            return clause.opener == "colon" and self.draft.quote_of[clause.content] < 0
        heads = not clause.cue or (clause.cue == 1 and chunks[0].kind != NOUNS)
        if clause.opener not in ("clause", "object", "preposition") or (heads and behind.kind != TIME):
            return False
        return folded(cue.lemma) in self.draft.knowledge.operators("cue_of_things")

    def _claims(self, made: StatementDraft) -> bool:
        """أعلن *مسؤوليته* لاحقا: whether it is his own responsibility that somebody announces."""
        word = self.draft.words[made.first]
        return word is not None and bool(word.suffix) and word.stem in self.draft.knowledge.operators("responsibility_noun")

    def _reviles(self, made: StatementDraft) -> bool:
        """وصفهم بأنهم *خونة*: whether what somebody is described as is a word of abuse or condemnation."""
        pejorative = self.draft.knowledge.operators("pejorative_word")
        for token in range(made.first, min(made.last, made.first + _DESCRIBED)):
            word = self.draft.words[token]
            if word is None:
                continue
            if word.stem in pejorative or word.text in pejorative:
                return True
            if word.function == "prep":
                return False  # بأنها خطوة *في* مواجهة المجرمين
        return False

    def _ends_unmarked(self, chunk: Chunk, quoted: StatementDraft, clause: CueClause) -> bool:
        """قال: الطريق طويل، *وأكد* أن: words behind a colon without marks end where the outlet says what else he said."""
        if not quoted.rule.endswith("colon") or self.draft.quote_of[quoted.first] >= 0 or clause.opener not in _OPEN:
            return False
        if chunk.kind != VERB or chunk.conj not in self.joining or chunk.verb is None or clause.addressee >= 0:
            return False
        return chunk.verb.tense == 1 and not chunk.verb.person
