"""Contents that are no words: what is only talked about, recognised, uncovered, defended with arms, felt or counted.

In: the clause of a cue that a preposition or an object opens. Out: whether what stands there is nothing said, or is an act.
The idea: by the noun that it has for its content the same verb tells words, or an act, or only has to do with a thing.
"""

from __future__ import annotations

from riwaya.lexicon.schema import Cue
from riwaya.reading.draft import NOUNS, RELATIVE, VERB, Chunk, StatementDraft
from riwaya.reading.phrases.cue_clause import CueClause
from riwaya.reading.statements.silent_subjects import SilentSubjects
from riwaya.text.normalise import folded


class WordlessContents(SilentSubjects):
    """Tells contents that nobody said."""

    __slots__ = ()

    def _is_act(self, clause: CueClause, chunks: list[Chunk]) -> bool:
        """تبنى *الهجوم*, but not تبنى فكرها: what is claimed is an act."""
        held = chunks[clause.content_chunk]
        word = held.word if clause.content <= held.head else self.draft.words[clause.content]
        pointing = word is not None and word.function not in ("", "noun")
        return word is None or pointing or bool(word.frame_nouns or not word.known or word.stem in self.claimed)

    def _spots_thing(self, clause: CueClause, chunks: list[Chunk]) -> bool:
        """رصدت الدورية *عشرة مسلحين*, but رصد المرصد *قصفا*: what is spotted, and no act that is reported."""
        word = chunks[clause.content_chunk].word
        if word is None or word.frame_nouns or word.light:
            return word is None
        return word.stem not in self.draft.knowledge.any_of("performing_noun", "happening_noun")

    def _is_recognised(self, cue: Chunk, clause: CueClause, chunks: list[Chunk]) -> bool:
        """اعترفت إسبانيا *بدولة فلسطين*, بالقدس عاصمة ل: a state or government is recognised, and nothing said."""
        operators = self.draft.knowledge.operators
        content = chunks[clause.content_chunk]
        if cue.word is None or content.word is None or not any(
            self.draft.entries.frames[reading.ref].cameo == "054" for reading in cue.word.frame_verbs
        ):  # fmt: skip
            return False
        named = bool(self.draft.in_place[content.head]) or content.word.state is not None
        return named or content.word.stem in operators("recognised_noun")

    def _is_uncovered(self, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
        """كشفت عن *عملائهم*: people of somebody's are uncovered, and not told."""
        if clause.opener != "preposition" or clause.content_chunk >= len(chunks):
            return False
        chunk = chunks[clause.content_chunk]
        if chunk.word is not None and chunk.word.suffix and chunk.word.stem in self.draft.knowledge.operators("self_noun"):
            return True  # أعلنت الجماعة عن *نفسها*
        if chunk.word is None or chunk.actor is None or chunk.actor.first != chunk.head:
            return self._is_bare_topic(chunk, clause, cue)
        owned = bool(chunk.word.suffix) and not self.draft.counted[chunk.head]  # but ثمانية
        return owned and chunk.actor.head_class in ("people", "group")

    def _only_expresses(self, chunks: list[Chunk], clause: CueClause, cue: Cue, made: StatementDraft) -> bool:
        """التصريحات التي *تعبر عن* نفس حاقدة, صورة *تعبر عن* وحدة الصف: what a thing that is described expresses nobody says."""
        if folded(cue.lemma) not in self.draft.knowledge.operators("expressing_cue") or not clause.cue or made.speaker is None:
            return False
        word = chunks[clause.content_chunk].word if clause.content_chunk < len(chunks) else None
        if word is not None and word.suffix and word.stem in self.draft.knowledge.operators("shown_fault"):
            return True  # فئة ضالة تعبر عن *خبثها*
        before = chunks[clause.cue - 1]
        described = before.kind == RELATIVE or (before.kind == NOUNS and before.word is not None and not before.word.article)
        return described and (made.speaker.head_class == "document" or made.speaker.kind == "unknown")

    def _is_bare_topic(self, chunk: Chunk, clause: CueClause, cue: Cue) -> bool:
        """تحدث عن *تأثير الحرب*, كشف عن *تفاصيل الهجوم*: what somebody spoke of, without anything that he said of it."""
        word, operators = chunk.word, self.draft.knowledge.operators
        if word is None or clause.opener != "preposition" or chunk.prep not in operators("about_preposition"):
            return False
        return word.stem in operators("bare_topic") and folded(cue.lemma) not in operators("asking_cue")

    def _only_talks(self, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
        """تحدث عن *التحديات*: what somebody only talks about; but تحدث عن *مقتل* جنديين, عن *25* قتيلا, عن وجود مسلحين."""
        if clause.opener != "preposition" or folded(cue.lemma) not in self.draft.knowledge.operators("talking_cue"):
            return False
        word = chunks[clause.content_chunk].word
        if word is None or self.draft.counted[clause.content]:
            return False
        if word.article:
            return True
        behind = chunks[clause.content_chunk + 1] if clause.content_chunk + 1 < len(chunks) else None
        if behind is not None and behind.kind == VERB and not behind.conj:
            return False  # يتحدث السكان عن سرقات *حصلت* في منازلهم
        happens = word.stem in self.draft.knowledge.any_of("happening_noun", "continuing_noun", "appearing_noun")
        verbal = self.morphology.is_verbal_noun(self.draft.tokens.raw(clause.content))
        return not (happens or verbal or word.frame_nouns or word.light is not None)

    def _is_fought_for(self, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
        """دافع المقاتلون عن *المدينة*: what is defended with arms; but دافع الوزير عن *قرار* الحكومة, عن *حقه* في الرد."""
        if clause.opener != "preposition" or folded(cue.lemma) not in self.draft.knowledge.operators("defending_cue"):
            return False
        word, before = chunks[clause.content_chunk].word, chunks[clause.cue - 1] if clause.cue else None
        if before is not None and before.kind == RELATIVE:
            return True  # المحاميان اللذان *يدافعان* عن الرئيس
        matters = self.draft.knowledge.operators("defended_matter")
        return word is None or not (word.stem in matters or word.frame_nouns or self.morphology.is_verbal_noun(word.stem))

    def _is_waved(self, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
        """لوح المشجعون *بالأعلام*, لوح لهم *بيده*: a thing in somebody's hand; but لوحت النقابة *بالإضراب*, *بوقف* العمل."""
        if clause.opener != "preposition" or folded(cue.lemma) not in self.draft.knowledge.operators("waving_cue"):
            return False
        word = chunks[clause.content_chunk].word
        if word is None or word.suffix:
            return True
        threat = word.stem in self.draft.knowledge.operators("waved_at_noun")
        act = bool(word.frame_nouns or word.light) or self.morphology.is_verbal_noun(word.stem)
        return not (threat or (act and word.head is None))

    def _only_counts(self, chunks: list[Chunk], clause: CueClause) -> bool:
        """المدنيين الذين وثق المرصد *استشهادهم*: which of them are meant, and no account of how they fell."""
        if clause.opener != "object" or not clause.cue or chunks[clause.cue - 1].kind != RELATIVE:
            return False
        word = chunks[clause.content_chunk].word
        return word is not None and word.suffix in self.draft.knowledge.operators("absent_suffix")

    def _stirs(self, clause: CueClause, chunks: list[Chunk]) -> bool:
        """مشهد يدعو *للفخر*, خبر يدعو إلى *التفاؤل*: what a thing gives cause to feel is no demand."""
        word = chunks[clause.content_chunk].word if clause.opener == "preposition" else None
        return word is not None and word.stem in self.draft.knowledge.operators("stirred_feeling") and not word.suffix

    def _sees_off(self, clause: CueClause, chunks: list[Chunk]) -> bool:
        """ودعت جموع *جثامين القتلى* إلى *المقبرة*: the dead, and where they are buried, are seen off and asked for nothing."""
        if self.draft.lacks("seen_off_noun") or not chunks[clause.cue].conj or clause.opener != "preposition":
            return False
        word, dead = chunks[clause.content_chunk].word, self.draft.knowledge.operators("seen_off_noun")
        if word is not None and word.stem in self.draft.knowledge.operators("burial_ground"):
            return True
        between = chunks[clause.cue + 1 : clause.content_chunk]
        return any(one.kind == NOUNS and not one.prep and one.word is not None and one.word.stem in dead for one in between)

    def _portends(self, clause: CueClause, chunks: list[Chunk], cue: Cue) -> bool:
        """حرب أولى كانت تنذر *بأزمات*: what a thing lets one expect is no warning of anybody."""
        if clause.opener != "preposition" or clause.addressee >= 0:
            return False
        if folded(cue.lemma) not in self.draft.knowledge.operators("portending_cue"):
            return False
        tellers = [chunks[one] for one in clause.subject if chunks[one].actor is not None]
        return not any(one.actor is not None and one.actor.first == one.head for one in tellers)

    def _is_told_act(self, chunks: list[Chunk], clause: CueClause) -> bool:
        """وثق المرصد *مقتل* سبعين مدنيا: an act by its noun, behind a subject that can tell, is what a verb of two senses tells."""
        word = chunks[clause.content_chunk].word
        if clause.opener != "object" or not clause.subject or clause.subject[0] < clause.cue or word is None:
            return False
        teller = chunks[clause.subject[0]].actor
        told = teller is not None and teller.head_class in ("institution", "source", "media", "person", "role")
        return told and bool(word.frame_nouns) and not (word.article or word.suffix)
