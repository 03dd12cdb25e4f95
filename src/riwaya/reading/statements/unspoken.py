"""What only looks like speech: cues that did not happen, words that describe, forms that are another verb or a noun.

In: a row of chunks and the index of a cue. Out: whether it reports nothing there.
The idea: each reading of a cue that tells of no words is one question about its neighbours; what is asked of its subject and of
its content stands in `silent_subjects` and `wordless_contents`.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import Reading
from riwaya.lexicon.schema import Cue
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
    VERB,
    Chunk,
)
from riwaya.reading.phrases.cue_clause import CueClause
from riwaya.reading.phrases.fixed_words import in_idiom
from riwaya.reading.phrases.left_subjects import agrees_strictly
from riwaya.reading.speakers.own_voices import is_on_banner
from riwaya.reading.speakers.subjects import caller, far_subject
from riwaya.reading.statements.wordless_contents import WordlessContents
from riwaya.text.normalise import folded

_PAST: Final = 1
_NEAR: Final = 5  # chunks behind a thing among which stands whom it made do something
_ASKS: Final = frozenset("؟?")
_STOPS: Final = frozenset(".:؛")


class Unspoken(WordlessContents):
    """Tells words of saying that report nothing."""

    __slots__ = ()

    def _is_counted(self, number: int) -> bool:
        """Whether the word before is a number that counts what follows; المئات stands by itself."""
        word = self.draft.words[number]
        return bool(self.draft.counted[number]) and (word is None or not word.article)

    def _links_back(self, chunks: list[Chunk], at: int) -> bool:
        """حسبما، مثلما right before a cue."""
        before = chunks[at - 1] if at > 1 else None
        return before is not None and before.kind == CONJUNCTION and before.text in self.back_linking - self.likewise

    def _has_what(self, chunks: list[Chunk], at: int, cue: Cue) -> bool:
        """وهو ما *أكده* المحافظ: its pronoun is what it has as its object."""
        if folded(cue.lemma) in self.describing:
            return False  # ما *اعتبروه* تلكؤا
        before, word = chunks[at - 1] if at else None, chunks[at].word
        return before is not None and before.kind == RELATIVE and before.text in self.what and bool(word and word.suffix)

    def _accords(self, chunks: list[Chunk], at: int) -> bool:
        """وفق *ما أعلنت* القوات، الذراع العسكرية للإدارة: its ما is what it has as its object."""
        if at < 2 or chunks[at - 1].kind != RELATIVE or chunks[at - 1].text not in self.what:
            return False
        return chunks[at - 2].kind == CUE_PHRASE and not chunks[at].conj

    def _has_antecedent_as_object(self, chunks: list[Chunk], at: int, cue: Cue) -> bool:
        """القرار الذي *أدانته* باريس: the pronoun is its object, so that no other noun phrase is what was said."""
        before, word = chunks[at - 1] if at > 1 else None, chunks[at].word
        if before is None or before.kind != RELATIVE or before.text in self.what or word is None or not word.suffix:
            return False
        return chunks[at].kind == VERB and folded(cue.lemma) not in self.describing and cue.addressee != "object"

    def _is_known_as(self, chunks: list[Chunk], at: int, tense: int) -> bool:
        """التنظيم الذي *يعتبر* فرع القاعدة: with nothing but what somebody is held to be, by nobody in particular."""
        before, word = chunks[at - 1] if at else None, chunks[at].word
        relative = before is not None and before.kind == RELATIVE and before.text not in self.what
        return relative and tense == 2 and word is not None and not word.suffix

    def _is_reputed(self, chunks: list[Chunk], at: int, cue: Cue, tense: int) -> bool:
        """شبكة *تعتبر مقربة* من جهاز الأمن: an indefinite description right behind a present of holding is what nobody in
        particular holds it to be; but يعتبر *محللون* أن."""
        word, held = chunks[at].word, chunks[at + 1] if at + 1 < len(chunks) else None
        if tense != 2 or folded(cue.lemma) not in self.draft.knowledge.operators("holding_cue") or word is None or word.suffix:
            return False
        if held is None or held.kind != NOUNS or held.conj or held.prep or held.actor is not None or held.word is None:
            return False
        if held.word.given or not held.word.known or any(self.draft.in_place[held.first : held.last]):
            return False
        words = self.draft.words[held.head : held.last]
        return not any(one is not None and (one.article or one.suffix or one.given) for one in words)

    def _jars(self, chunks: list[Chunk], at: int, gender: int, tense: int) -> bool:
        """أنه *تبين*: a feminine imperfect behind a masculine pronoun is another verb."""
        before = chunks[at - 1] if at else None
        if before is None or before.kind != COMPLEMENTIZER or before.word is None or tense != 2:
            return False
        return gender == 1 and before.word.suffix in self.his

    def _is_held_of(self, chunks: list[Chunk], at: int, cue: Cue, tense: int) -> bool:
        """الذي *يفترض* أن يوجههم, طائرة *يشتبه* أنها: in a clause that describes a noun, what is held of it by nobody."""
        if tense != 2 or not at or not cue.impersonal or chunks[at].conj:
            return False
        before, following, verb = chunks[at - 1], chunks[at + 1] if at + 1 < len(chunks) else None, chunks[at].verb
        if following is None or following.kind != COMPLEMENTIZER or verb is None or verb.gender or verb.number:
            return False
        if before.kind == RELATIVE:
            antecedent = chunks[at - 2].actor if at > 1 else None
            return cue.weak or antecedent is None
        that = self.draft.knowledge.operators("that_complementizer")
        pronoun = following.text not in that and any(following.text.startswith(word) for word in that)
        indefinite = before.kind == NOUNS and before.word is not None and not (before.word.article or before.word.given)
        return bool(pronoun and indefinite and before.actor is not None and before.actor.head_class in ("force", "group", "people"))

    def _describes(self, chunks: list[Chunk], at: int) -> bool:
        """فئة مجرمة *تعبر عن خبثها*: a relative clause without a relative describes the indefinite noun before it."""
        before = chunks[at - 1] if at else None
        if before is None or before.kind != NOUNS or chunks[at].conj or before.actor is not None:
            return False
        word, verb = before.word, chunks[at].verb
        oblique = self.morphology.is_oblique
        if chunks[at].kind == PARTICIPLE and oblique(chunks[at].text) and not oblique(self.norm[before.last - 1]):
            return False  # نظموا وقفة احتجاجية *مطالبين* الحكومة ب: the persons before, and no thing
        if chunks[at].kind == PARTICIPLE and self.morphology.ends_in_alef(chunks[at].text):
            if not self.morphology.ends_in_alef(self.norm[before.last - 1]):
                return False  # مقتل ستة جنود *مؤكدا* إصابة آخرين: in another case
        if word is not None and word.stem in self.draft.knowledge.operators("time_of_clause"):
            return False  # في وقت *كشفت* فيه الوزارة عن
        if word is None or word.function == "dem" or self.draft.in_place[before.head]:
            return False  # إذ تدين هذا الاعتداء *تطالب* بـ
        if verb is not None and verb.person:
            return False  # عدد من السكان *نطالب* بـ
        within = chunks[at + 1] if at + 1 < len(chunks) else None
        told = within is not None and within.kind == PRONOUN and self.norm[within.first] in self.within
        if (told or is_on_banner(self.draft, chunks, at)) and caller(self.draft, chunks, at):
            return False  # نشر التنظيم تسجيلا *تبنى فيه* الهجوم
        if word.article or word.suffix or word.given or not word.known:
            return False
        return at > 1 and not self._is_of_head(chunks, at)

    def _is_of_head(self, chunks: list[Chunk], at: int) -> bool:
        """اللجنة العليا *لحقوق الإنسان* تدين, سكان *في ريف حلب* يطالبون: behind phrases of whoever opens the clause
        and agrees with a verb, the last of them definite, the verb tells what that one says."""
        before, index = chunks[at - 1], at - 1
        last = self.draft.words[before.last - 1]
        while index and chunks[index].kind == NOUNS and not chunks[index].conj and (
            chunks[index].prep or in_idiom(self.draft, chunks[index].first)
        ):  # fmt: skip
            index -= 1
        head = chunks[index]
        teller = chunks[at + 1] if at + 1 < len(chunks) else None
        named = teller is not None and teller.kind == NOUNS and not teller.prep and not self._cannot_speak(teller)
        if named and before.prep and last is not None and last.article and before.last > before.head + 1:
            return True  # حول رؤيته *لمستقبل الأزمة* أشارت النائبة إلى
        if index == at - 1 or before.last < before.head + 2 or head.kind != NOUNS or head.actor is None:
            return False
        if index and chunks[index - 1].kind not in (COMPLEMENTIZER, CONJUNCTION, AUXILIARY, MARK, OPEN):
            return False
        if not agrees_strictly(chunks[at], head.actor):
            return False
        return bool(self.draft.in_place[before.last - 1]) or (last is not None and bool(last.article or last.suffix or last.entity))

    def _names_teller(self, chunks: list[Chunk], clause: CueClause) -> bool:
        """في أحياء متفرقة *طالب النائب*: behind a phrase that says where, a verb with an office as its subject opens the clause."""
        told = clause.subject[0] if clause.subject else -1
        if told < clause.cue or not chunks[clause.cue - 1].prep:
            return False
        teller = chunks[told].actor
        if teller is None or teller.number:
            return False
        return teller.head_class in ("role", "title", "person") or teller.person_name is not None

    def _is_predicate(self, chunks: list[Chunk], at: int) -> bool:
        """باتت *مطالبة* بـ: a participle behind a verb of being or becoming says what somebody is."""
        before = chunks[at - 1] if at else None
        governor = self.draft.words[chunks[at].first - 1] if chunks[at].first else None
        if governor is not None and governor.function == "prep":
            return True
        word = chunks[at].word
        if word is not None and word.noun and before is not None and before.kind == NOUNS and not word.conjunction and (
            self.morphology.has_feminine_ending(word.text)
        ):  # fmt: skip
            return True  # بلا *ذاكرة*
        if chunks[at].conj and before is not None and before.kind == NOUNS and self._describes_too(before, chunks[at]):
            return True  # إجابة حازمة *وجازمة*
        if before is not None and before.kind == NOUNS and at > 1 and chunks[at - 2].kind in (COMPLEMENTIZER, CONJUNCTION):
            nominative = not self.morphology.may_be_oblique(self.norm[chunks[at].first])
            return nominative and not before.prep and not chunks[at].conj  # أن الحركة *مهددة*
        if before is not None and before.kind == NOUNS and before.word is not None and before.word.suffix:
            return before.word.stem in self.being and not chunks[at].conj  # باعتبارها *متهمة* بـ
        if before is None or before.kind not in (VERB, AUXILIARY):
            return False
        if before.kind == AUXILIARY and self.norm[before.first - 1] in self.draft.knowledge.operators("wherever_word"):
            return False  # رفضها للعنف *أينما كان* مؤكدة الحاجة إلى
        if before.kind == AUXILIARY or before.word is None:
            return before.kind == AUXILIARY
        return self.norm[before.head].removeprefix(before.word.conjunction) in self.becoming

    def _describes_too(self, before: Chunk, chunk: Chunk) -> bool:
        """إجابة حازمة *وجازمة*: whether a participle with و describes what the adjective before it describes."""
        last = self.draft.words[before.last - 1]
        if last is None or before.last < before.head + 2 or last.article or last.suffix or not last.adjective:
            return False
        shapes = self.morphology
        return shapes.has_feminine_ending(last.text) == shapes.has_feminine_ending(self.norm[chunk.first]) and (
            not shapes.ends_in_alef(self.norm[chunk.first]) or shapes.ends_in_alef(last.text)
        )

    def _follows_topic(self, chunks: list[Chunk], at: int) -> bool:
        """أما التنظيم *فأعلن*: the ف only answers أما."""
        return chunks[at].conj in self.answering and chunks[0].kind == CONJUNCTION and chunks[0].text in self.topics

    def _follows_preceding(self, chunks: list[Chunk], at: int) -> bool:
        """كان الرئيس قد سبق *وأكد*: the verb before only says that it was earlier, and shares its subject."""
        before = chunks[at - 1] if at else None
        return before is not None and before.kind == VERB and before.text in self.preceding and not before.conj

    def _is_ambiguous(self, chunk: Chunk) -> bool:
        """A form that may as well be another verb (يبلغ من العمر): a cue only with أن, a colon or a quotation."""
        word = chunk.word
        assert word is not None
        frames = self.draft.entries.frames
        jussive = chunk.verb is not None and chunk.verb.tense == 3
        return word.plain or any(
            reading.tail < 0 and frames[reading.ref].needs != "parties" and (jussive or reading.tense != 3)  # تصف: of صفى after لم
            for reading in word.frame_verbs
        )

    def _is_only_his(self, chunks: list[Chunk], clause: CueClause) -> bool:
        """توقع *الوزير* سقوط المدينة: behind or before one man or masculine body the form is no present of hers."""
        chunk, told = chunks[clause.cue], clause.subject[0] if clause.subject else clause.cue - 1
        teller = chunks[told].actor if told >= 0 and chunks[told].kind == NOUNS and not chunks[told].prep else None
        several = teller is not None and teller.number == 2 and teller.head_class in ("people", "source") and told > clause.cue
        if teller is None or teller.gender or (teller.number and not several):
            return False
        if chunk.verb is None or chunk.verb.gender or chunk.verb.number:
            return False
        return self.morphology.may_be_fifth_form_noun(chunk.text)

    def _is_prayer(self, chunks: list[Chunk], at: int) -> bool:
        """دعا المفتي *الله أن* يحفظ البلاد: what is asked of God is said, though it asks nobody else."""
        operators, word, cues = self.draft.knowledge.operators, chunks[at].word, self.draft.entries.cues
        if word is None or word.suffix or all(cues[reading.ref].stance != "demand" for reading in word.cue_verbs):
            return False  # أيده الله
        for index in range(at + 1, min(len(chunks) - 1, at + 5)):
            chunk = chunks[index]
            if chunk.kind == NOUNS and self.norm[chunk.head] in operators("god_word"):
                return any(later.kind == COMPLEMENTIZER and not later.conj for later in chunks[index + 1 : index + 4])
        return False

    def _is_duty(self, chunks: list[Chunk], at: int) -> bool:
        """الواجب *أن نكشفهم* ونحذر: whether a first person is joined, with no mark, to one right behind أن and a noun."""
        plain = self.draft.knowledge.operators("that_complementizer")
        for index in range(at - 1, 1, -1):
            one, before = chunks[index], chunks[index - 1]
            if one.kind == MARK:
                return False
            if one.kind == VERB and one.verb is not None and one.verb.person:
                wished = before.kind == COMPLEMENTIZER and before.text in plain and one.verb.tense == 2
                governor = chunks[index - 2]
                return wished and governor.kind == NOUNS
        return False

    def _is_unreal(self, chunks: list[Chunk], at: int) -> bool:
        """A cue that did not happen: denied, wanted, planned (لم يعلن، سيعلن، أن يعلن)."""
        chunk = chunks[at]
        assert chunk.word is not None and chunk.verb is not None
        if chunk.word.future or (chunk.word.preposition in self.of and far_subject(self.draft, chunks, at) < 0):
            return True  # but الوزارة إذ تعلن ذلك *لتؤكد* أن: the ل of emphasis
        before = chunks[at - 1] if at else None
        if before is None:
            return False
        if chunk.verb.person and chunk.conj and self._is_duty(chunks, at):
            return True  # الواجب أن نكشفهم *ونحذر* الناس منهم
        if self._is_wished(chunks, at):
            return True  # *ليت* الكاتب سأل
        if before.kind == NOUNS and self._is_nobody(chunks, at - 1):
            return True
        if before.kind == CONJUNCTION and before.text in self.conditions:
            return True  # *إذا* طلبوا منا أن
        if chunk.verb.tense == 2 and self.norm[before.head] in self.draft.knowledge.operators("when_question"):
            return True  # *متى* يتذكر المجلس أن
        how_often = chunks[at - 2] if at > 1 and before.kind == RELATIVE and before.text in self.what else before
        if self.norm[how_often.head].removeprefix(how_often.conj) in self.draft.knowledge.operators("seldom_word"):
            return True  # *نادرا ما* تؤكد إسرائيل تنفيذ ضربات
        if before.kind == AUXILIARY and at > 1 and chunks[at - 2].kind == CONJUNCTION and chunks[at - 2].text in self.conditions:
            return True  # *إذا كان* قدر أحدنا أن; but إذا كان *قد* قدر
        if before.text in self.draft.knowledge.operators("alternative_word") and self._is_denied_before(chunks, at - 1):
            return True  # لم يدن أحد منهم الهجوم *أو يشجب* أفعاله
        if before.kind == NEGATION:
            cues = [self.draft.entries.cues[reading.ref] for reading in chunk.word.cue_verbs]
            expresses = any(folded(cue.lemma) in self.draft.knowledge.operators("expressing_cue") for cue in cues)
            return expresses or all(cue.stance != "expect" for cue in cues)  # *لا تعبر* عن رأي الحكومة; but *لا نستبعد* هجوما
        if before.kind == COMPLEMENTIZER and chunk.verb.tense == 1 and self._is_behind_emphasis(before):
            return True  # إن *طالب* الصيدلة
        if before.kind == COMPLEMENTIZER and before.prep in self.draft.knowledge.operators("before_preposition"):
            return not self._is_told(chunks, at - 1)  # كان مترددا *قبل أن* يطالبهم بالاستسلام: it came to pass
        if before.kind == COMPLEMENTIZER and chunk.verb.tense == 2 and not chunk.verb.person:
            return before.word is None or before.word.stem in self.draft.knowledge.operators("that_complementizer")
        if before.kind == PARTICLE and before.text in self.draft.knowledge.operators("future_particle"):
            return True
        return before.kind == PARTICLE and chunk.verb.tense == 2

    @staticmethod
    def _is_denied_before(chunks: list[Chunk], at: int) -> bool:
        """Whether a negation and its verb stand before a place, with no mark and no clause between."""
        for index in range(at - 1, -1, -1):
            if chunks[index].kind in (MARK, COMPLEMENTIZER, RELATIVE):
                return False
            if chunks[index].kind == NEGATION:
                return chunks[index + 1].kind == VERB
        return False

    @staticmethod
    def _is_told(chunks: list[Chunk], at: int) -> bool:
        """*رفض* العرض قبل أن: whether a past verb tells a story, and no quotation mark opened, before a place in a sentence."""
        before = chunks[:at]
        return any(one.kind == AUXILIARY or (one.kind == VERB and one.verb and one.verb.tense == 1) for one in before) and not any(
            one.kind == OPEN for one in before
        )

    def _is_wished(self, chunks: list[Chunk], at: int) -> bool:
        """*ليت* الكاتب سأل, *ليته* قال: whether a particle of wishing opens the clause of a cue."""
        if self.draft.lacks_forms("wish_particle"):
            return False
        wishes = self.draft.knowledge.operators("wish_particle")
        first = max(chunks[max(0, at - 3)].first, chunks[0].first)
        return any(self.norm[token] in wishes for token in range(first, chunks[at].first))

    def _is_behind_emphasis(self, that: Chunk) -> bool:
        """إن, with its hamza below and without a pronoun: no verb stands behind it."""
        alone = self.norm[that.first] in self.draft.knowledge.operators("that_complementizer")
        return alone and not that.prep and self.morphology.begins_with_hamza_below(self.draft.tokens.raw(that.first))

    def _is_asked(self, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
        """ألا *يقولون* إنهم يحاربون؟ a question that opens the sentence asks whether anybody said so."""
        if chunks[-1].text not in _ASKS or folded(cue.lemma) in self.asking or clause.opener in ("quote", "colon"):
            return False
        opens = next((chunk for chunk in chunks[: clause.cue] if chunk.kind != MARK), None)
        if opens is None or self.norm[opens.first] not in self.questions:
            return False
        between = self.norm[chunks[clause.cue].first : chunks[-1].first]
        return not any(mark in between for mark in _STOPS)

    def _is_joined_noun(self, chunks: list[Chunk], at: int) -> bool:
        """استنكارهم *وشجبهم*: joined to a noun with the same pronoun, what may be one is one."""
        before, word = chunks[at - 1] if at else None, chunks[at].word
        if at > 1 and before is not None and before.text in self.draft.knowledge.operators("alternative_word") and word is not None:
            noun = chunks[at - 2].word if chunks[at - 2].kind == NOUNS and chunks[at - 2].last == chunks[at - 2].head + 1 else None
            return noun is not None and noun.cue_noun is not None and word.cue_noun is not None  # رفض تأكيد *أو نفي* الخبر
        if before is None or before.kind != NOUNS or before.word is None or word is None or not chunks[at].conj:
            return False
        if self._is_purpose(chunks, at):
            return True
        return bool(word.suffix) and word.suffix == before.word.suffix and (word.cue_noun is not None or word.noun)

    def _is_purpose(self, chunks: list[Chunk], at: int) -> bool:
        """جاؤوا لتدمير المسجد *ونشر* الخوف: whether و joins to what something is done for a form that may as well be a noun,
        with its own genitive behind, who is nobody."""
        before, chunk, behind = chunks[at - 1], chunks[at], chunks[at + 1] if at + 1 < len(chunks) else None
        word, aim = chunk.word, before.word
        if word is None or aim is None or behind is None or word.suffix or chunk.verb is None or chunk.verb.tense != _PAST:
            return False
        if not word.noun or chunk.verb.gender or chunk.verb.number or before.prep not in self.of:
            return False
        act = bool(aim.frame_nouns) or (self.morphology.is_verbal_noun(aim.stem) and not aim.article)
        return act and behind.kind == NOUNS and not (behind.prep or behind.conj) and behind.actor is None

    def _is_proverb(self, chunks: list[Chunk], at: int, clause: CueClause, reading: Reading) -> bool:
        """يقول المثل، العرب تقول: what is said at all times reports nothing."""
        if reading.tense != 2:
            return False
        beside = clause.subject[0] if clause.subject else at - 1
        word = chunks[beside].word if beside >= 0 else None
        if word is None or chunks[beside].last != chunks[beside].head + 1:
            return False
        if word.stem in self.draft.knowledge.operators("everyone_noun") and not chunks[beside].prep and not reading.number:
            return True  # *الجميع* يعلم, *كلنا* يدرك
        return chunks[beside].kind == NOUNS and word.article and word.stem in self.proverbs

    def _is_told_to_know(self, clause: CueClause, cue: Cue, reading: Reading, chunk: Chunk) -> bool:
        """واعلموا أن: without anybody told or telling, and without the hamza of أعلموا, an imperative."""
        if self._is_imperative(clause, cue, reading, chunk) or self._only_knows(clause, reading, chunk):
            return True
        if reading.number != 2 or reading.tense != 1 or clause.subject or clause.addressee >= 0 or chunk.word is None:
            return False
        written = self.draft.tokens.raw(chunk.first)[chunk.word.lead :]
        return folded(cue.lemma) in self.transitive and not chunk.word.suffix and self.morphology.may_be_imperative(written)

    def _only_knows(self, clause: CueClause, reading: Reading, chunk: Chunk) -> bool:
        """وهم *يعلمون* أن: the present of a verb of knowing, where nobody is named who is told."""
        if reading.tense != 2 or chunk.word is None or chunk.word.suffix:
            return False
        told = self.draft.chunks[chunk.sentence][clause.addressee] if clause.addressee >= 0 else None
        named = told is not None and (told.actor is not None or told.word is None or told.word.article)  # but يعلم *جيدا* أن
        return not named and any(self.draft.entries.cues[other.ref].kind == "learning" for other in chunk.word.cue_verbs)

    def _is_imperative(self, clause: CueClause, cue: Cue, reading: Reading, chunk: Chunk) -> bool:
        """حذروا *أبناءكم* من, تبرأ من *والدك*: a verb that may be an imperative, right before what is theirs whom it tells so."""
        row = self.draft.chunks[chunk.sentence]
        behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
        if behind is None or behind.kind != NOUNS or reading.gender or reading.person or chunk.word is None or chunk.word.suffix:
            return False
        if reading.tense != 1 or clause.subject_before or cue.addressee in self.of:
            return False
        owned = behind.word is not None and not self.draft.in_place[behind.head]
        return owned and behind.word.suffix in self.draft.knowledge.operators("your_suffix")  # type: ignore[union-attr]

    def _is_enacted(self, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
        """القانون الذي أقر*ه* البرلمان بالإجماع, أقر هذا *القانون* بأغلبية: what is passed is nothing that is confessed."""
        if clause.opener not in ("preposition", "quote") or folded(cue.lemma) not in self.draft.knowledge.operators("enacting_cue"):
            return False
        word, before = chunks[clause.cue].word, chunks[clause.cue - 1] if clause.cue else None
        told = chunks[clause.subject[0]].actor if clause.subject else None
        if not clause.subject and before is not None and before.kind == NOUNS and not (before.prep or chunks[clause.cue].conj):
            told = before.actor  # إن *الاتفاق* أقر بخطوطه العريضة
        return bool(word is not None and word.suffix) or (told is not None and told.head_class == "document")

    def _is_brought_to(self, chunks: list[Chunk], at: int, cue: Cue) -> bool:
        """دعا *التصاعد* في الخسائر القيادة إلى: a thing right behind a verb that has a party for its object made it do so."""
        thing = chunks[at + 1] if at + 2 < len(chunks) else None
        if thing is None or cue.addressee != "object" or cue.stance != "demand" or thing.kind != NOUNS or thing.prep or thing.conj:
            return False
        word = thing.word
        if word is None or not word.article or not self._is_thing(thing) or self.draft.in_place[thing.head]:
            return False
        for chunk in chunks[at + 2 : at + _NEAR]:
            if chunk.kind != NOUNS:
                return False
            if not chunk.prep:
                return chunk.actor is not None and chunk.actor.first == chunk.head and not chunk.conj
        return False

    def _takes_note(self, clause: CueClause, cue: Cue, chunk: Chunk) -> bool:
        """أحاط *المجلس* علما بالتقرير: with one noun phrase alone, who is told of something takes note of it."""
        if folded(cue.lemma) not in self.draft.knowledge.operators("noting_cue") or chunk.word is None or chunk.word.suffix:
            return False
        return clause.addressee < 0 or not (clause.subject or clause.subject_before)

    def _is_informed(self, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
        """أعلم جيدا أن: a verb that never leaves out whom it informs, first in its sentence and without a subject, is another."""
        chunk = chunks[clause.cue]
        told = clause.addressee >= 0 and chunks[clause.addressee].actor is not None
        if clause.cue or chunk.conj or clause.subject or told or chunk.word is None or chunk.word.suffix:
            return False
        return folded(cue.lemma) in self.transitive and cue.event is None

    def _is_written_passive(self, chunk: Chunk, tense: int, cue: Cue) -> bool:
        """أُعلن، يُذكر، يدعى: what a vowel sign or an ending makes a passive."""
        verb = cue.verb[0].split("+")[0] if cue.verb else ""
        participle = cue.participle[0] if cue.participle else ""
        return self.morphology.is_written_passive(self.draft.tokens.raw(chunk.first), verb, participle, tense == 2)

    def _is_accused(self, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
        """اتُّهم المدير بالسرقة: the only noun phrase of a verb that never leaves out whom it names is no speaker."""
        if clause.opener != "preposition" or clause.addressee >= 0 or clause.subject_before or len(clause.subject) != 1:
            return False
        addressed = cue.addressee == "object" and folded(cue.lemma) in self.transitive  # but أوصت اللجنة ب
        word = chunks[clause.cue].word
        told = word is not None and bool(word.suffix)  # الذي تتهمه *الشرطة* بالقتل
        return addressed and not (chunks[clause.cue].conj or told) and clause.subject[0] > clause.cue

    def _in_quotation(self, token: int) -> bool:
        return self.draft.quote_of[token] >= 0
