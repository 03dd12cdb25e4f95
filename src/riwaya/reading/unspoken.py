"""What only looks like speech: cues that did not happen, things that show something, words that describe.

In: a row of chunks and the index of a cue. Out: whether it reports nothing there.
The idea: each reading of a cue that tells of no words is one question about its neighbours; all of them are asked here.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import Reading
from riwaya.lexicon.match import Word
from riwaya.lexicon.schema import Cue
from riwaya.reading.chunk_base import has_noun_reading
from riwaya.reading.cue_clause import CueClause
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    VERB,
    Chunk,
    StatementDraft,
)
from riwaya.reading.dropped_subjects import agrees
from riwaya.reading.fixed_words import in_idiom
from riwaya.reading.holders import is_set_off
from riwaya.reading.left_subjects import agrees_strictly
from riwaya.reading.marks import ASIDES
from riwaya.reading.noun_cues import NounCues
from riwaya.reading.own_voices import is_on_banner
from riwaya.reading.states import names_state, power
from riwaya.reading.subjects import begins_clause, caller, far_subject
from riwaya.text.normalise import folded
from riwaya.text.quotes import MARKS

_ASKS: Final = frozenset("؟?")
_STOPS: Final = frozenset(".:؛")


class Unspoken(NounCues):
    """Tells words of saying that report nothing."""

    __slots__ = ()

    def _is_counted(self, number: int) -> bool:
        """Whether the word before is a number that counts what follows; المئات stands by itself."""
        word = self.draft.words[number]
        return bool(self.draft.counted[number]) and (word is None or not word.article)

    def _is_said(self, chunks: list[Chunk], at: int) -> bool:
        """الحل الذي اقترح، العبارات التي يرددها: what a relative clause hangs on was said, and says nothing."""
        if at < 2 or chunks[at - 1].kind != RELATIVE or chunks[at - 1].text in self.what or self._taken_up(chunks, at) >= 0:
            return False
        if any(following.kind == COMPLEMENTIZER for following in chunks[at + 1 : at + 4]) or self._is_called_so(chunks[at]):
            return False
        antecedent, word = chunks[at - 2], chunks[at].word
        if antecedent.kind != NOUNS or (antecedent.actor is not None and antecedent.actor.head_class):
            return False
        if antecedent.word is not None and antecedent.word.stem in self.draft.knowledge.operators("time_of_clause"):
            return False  # في الوقت الذي *أعلن* فيه الوزير، أن
        return word is not None and self._cannot_speak(antecedent)

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

    def _is_act(self, clause: CueClause, chunks: list[Chunk]) -> bool:
        """تبنى *الهجوم*, but not تبنى فكرها: what is claimed is an act."""
        word = chunks[clause.content_chunk].word
        pointing = word is not None and word.function not in ("", "noun")
        return word is None or pointing or bool(word.frame_nouns or not word.known or word.stem in self.claimed)

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

    def _jars(self, chunks: list[Chunk], at: int, gender: int, tense: int) -> bool:
        """أنه *تبين*: a feminine imperfect behind a masculine pronoun is another verb."""
        before = chunks[at - 1] if at else None
        if before is None or before.kind != COMPLEMENTIZER or before.word is None or tense != 2:
            return False
        return gender == 1 and before.word.suffix in self.his

    def _has_no_teller(self, chunks: list[Chunk], at: int) -> bool:
        """وهذا ما *يؤكد* أن، لكن الذي *زاد* القلق: what a relative clause without its own subject goes back to is a thing."""
        chunk = chunks[at]
        while at > 1 and chunks[at - 1].kind in (AUXILIARY, PARTICLE):
            at -= 1  # والتي *كانت* تنتقد
        before = chunks[at - 1] if at else None
        if before is None or (before.kind != RELATIVE and before.text not in self.whence):
            return False
        if before.text in self.thereby_relative:
            return chunk.word is not None and not chunk.word.suffix and not self._is_what_they_say(before, chunk)
        within = chunks[at + 1] if at + 1 < len(chunks) else None
        if within is not None and self.norm[within.first] in self.within:
            return False  # تصريحاته التي تحدث *فيها* عن
        back = at - 2
        if back >= 0 and chunks[back].kind == MARK:
            back -= 1
        if back < 0 or chunks[back].kind != NOUNS:
            return True
        which = chunks[back].word
        if which is not None and which.article and which.stem in self.which and chunks[back].last == chunks[back].head + 1:
            said = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
            again = said is not None and said.kind == COMPLEMENTIZER and said.word is not None and bool(said.word.suffix)
            return chunk.word is not None and not chunk.word.suffix and not again  # الأمر الذي *يؤكد*, but الذي قال *إنه*
        return self._cannot_speak(chunks[back]) and not self._is_called_so(chunk)

    def _is_called_so(self, chunk: Chunk) -> bool:
        """الهجمات التي *وصفها* بالجبانة: whether the pronoun of a verb that says what something is called takes up the thing."""
        if chunk.kind != VERB or chunk.word is None or not chunk.word.suffix:
            return False
        named = self.draft.knowledge.any_of("naming_cue", "describing_cue")
        return any(folded(self.draft.entries.cues[reading.ref].lemma) in named for reading in chunk.word.cue_verbs)

    def _is_what_they_say(self, what: Chunk, chunk: Chunk) -> bool:
        """قصفوا ما *يقولون* إنه موقع, عمليات ضد ما *تزعم* أنها خلايا: what is held to be something in somebody's words."""
        row = self.draft.chunks[chunk.sentence]
        that = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
        plain = self.draft.knowledge.operators("that_complementizer")
        if that is None or that.kind != COMPLEMENTIZER or that.text in plain or chunk.word is None:
            return False
        named = {folded(self.draft.entries.cues[reading.ref].lemma) for reading in chunk.word.cue_verbs}
        return bool(named & self.draft.knowledge.operators("held_to_be_cue")) and what.kind == RELATIVE

    def _is_headed_by_thing(self, chunks: list[Chunk], at: int) -> bool:
        """أن *العملية* التي وقعت أمس، فضلا عن غيرها، تؤكد: a thing opens the clause that a verb without its own subject ends."""
        if chunks[at].conj or chunks[at].kind != VERB:
            return False
        for index in range(at - 1, -1, -1):
            chunk = chunks[index]
            if chunk.kind in (OPEN, COMPLEMENTIZER) or (chunk.kind == MARK and chunk.text not in ASIDES):
                return False
            if chunk.kind == CONJUNCTION and index == at - 1:
                return False  # حيث *قال* إن
            if chunk.kind == VERB and (not index or chunks[index - 1].kind not in (RELATIVE, AUXILIARY)):
                return False
            opens = not index or chunks[index - 1].kind == COMPLEMENTIZER
            if chunk.kind == NOUNS and not chunk.prep and opens:
                return index < at - 1 and self._cannot_speak(chunk)
        return False

    def _is_uncovered(self, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
        """كشفت عن *عملائهم*: people of somebody's are uncovered, and not told."""
        if clause.opener != "preposition" or clause.content_chunk >= len(chunks):
            return False
        chunk = chunks[clause.content_chunk]
        if chunk.word is None or chunk.actor is None or chunk.actor.first != chunk.head:
            return self._is_bare_topic(chunk, clause, cue)
        owned = bool(chunk.word.suffix) and not self.draft.counted[chunk.head]  # but ثمانية
        return owned and chunk.actor.head_class in ("people", "group")

    def _only_expresses(self, chunks: list[Chunk], clause: CueClause, cue: Cue, made: StatementDraft) -> bool:
        """التصريحات التي *تعبر عن* نفس حاقدة, صورة *تعبر عن* وحدة الصف: what a thing that is described expresses nobody says."""
        if folded(cue.lemma) not in self.draft.knowledge.operators("expressing_cue") or not clause.cue or made.speaker is None:
            return False
        before = chunks[clause.cue - 1]
        described = before.kind == RELATIVE or (before.kind == NOUNS and before.word is not None and not before.word.article)
        return described and (made.speaker.head_class == "document" or made.speaker.kind == "unknown")

    def _is_bare_topic(self, chunk: Chunk, clause: CueClause, cue: Cue) -> bool:
        """تحدث عن *تأثير الحرب*, كشف عن *تفاصيل الهجوم*: what somebody spoke of, without anything that he said of it."""
        word, operators = chunk.word, self.draft.knowledge.operators
        if word is None or clause.opener != "preposition" or chunk.prep not in operators("about_preposition"):
            return False
        return word.stem in operators("bare_topic") and folded(cue.lemma) not in operators("asking_cue")

    def _is_made_to(self, chunks: list[Chunk], at: int) -> bool:
        """مما *دعا* العمال إلى, …، ما *دفع* الناس إلى: what made them do so, and nobody's words."""
        if not at:
            return False
        before = chunks[at - 1]
        if before.prep in self.accordance:
            return False  # …، *على ما* أفاد مراسلنا
        comma = at > 1 and chunks[at - 2].kind == MARK
        return before.text in self.whence or (before.text in self.thereby_relative and comma and not before.conj)

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

    def _is_own_subject(self, chunks: list[Chunk], subject: list[int]) -> bool:
        """Whether what was found left of a verb is named, or opens its clause: then no thing before it does."""
        if not subject:
            return False
        mention = chunks[subject[0]].actor
        return (mention is not None and mention.person_name is not None) or begins_clause(chunks, subject[0])

    def _describes(self, chunks: list[Chunk], at: int) -> bool:
        """فئة مجرمة *تعبر عن خبثها*: a relative clause without a relative describes the indefinite noun before it."""
        before = chunks[at - 1] if at else None
        if before is None or before.kind != NOUNS or chunks[at].conj or before.actor is not None:
            return False
        word, verb = before.word, chunks[at].verb
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

    def _cannot_speak(self, chunk: Chunk, cue: Cue | None = None) -> bool:
        """A subject that is an ordinary thing; an unknown word may be a name, with an article a surname (الفلقي)."""
        word = chunk.word
        if chunk.actor is not None and chunk.actor.kind == "unknown" and word is not None and word.stem in self.any_word:
            return True  # *أي حلول* تعتبر حماية
        if word is not None and cue is not None and cue.addressee == "object" and chunk.index:
            if word.stem in self.draft.knowledge.operators("some_persons"):
                verb = self.draft.chunks[chunk.sentence][chunk.index - 1]
                some = not (word.article or word.suffix) and word.stem not in self.draft.knowledge.operators("everyone_noun")
                some = some and folded(cue.lemma) not in self.transitive and verb.verb is not None and not verb.verb.gender
                return verb.word is None or not (verb.word.suffix or some)  # حثت *الجميع*; but طالبه *البعض*, طالب *بعض* الأهالي
        if chunk.actor is not None or self._is_collective(word) or self._are_those(chunk):
            return False
        last = self.draft.words[chunk.last - 1]
        if last is not None and last.article and self.morphology.is_oblique(last.text) and chunk.last > chunk.head + 1:
            return False  # عدد من *العائدين*
        addressed = cue is not None and cue.addressee == "object"
        if addressed and self.draft.in_place[chunk.head] and chunk.index and power(self.draft, chunk) is not None:
            if self.draft.chunks[chunk.sentence][chunk.index - 1].kind == VERB:
                return False  # تتهم *واشنطن* طهران
        if word is not None and not word.article and not has_noun_reading(word) and not (
            word.adjective or word.modifier or word.function or word.verb
        ):  # fmt: skip
            return False  # برازاني: known only as a part of other words
        if self.draft.in_place[chunk.head] and names_state(self.draft, chunk):
            return False  # واشنطن
        return word is None or word.known or (word.article and not self.morphology.may_be_surname(word.text))

    def _are_those(self, chunk: Chunk) -> bool:
        """دعا *هؤلاء* إلى: several persons named before; but أولئك *الذين يقولون*."""
        if chunk.word is None or chunk.word.text not in self.draft.knowledge.operators("plural_demonstrative"):
            return False
        row = self.draft.chunks[chunk.sentence]
        following = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
        return chunk.last == chunk.head + 1 and (following is None or following.kind != RELATIVE)

    def _is_collective(self, word: Word | None) -> bool:
        """يتهم *الغرب* إيران، يرى *الشارع* أن: a direction or thing that with the article stands for those in it."""
        if word is None:
            return False
        operators = self.draft.knowledge.operators
        some = word.stem in operators("some_persons") and not word.suffix
        return some or (word.article and word.stem in operators("collective_speaker"))

    def _only_shows(self, chunks: list[Chunk], subject: int, cue: Cue) -> bool:
        """الوقائع *تشير إلى* أن، الحرب *أكدت* أن: things show something and say nothing; findings and writings tell."""
        chunk = chunks[subject]
        word = chunk.word
        if chunk.actor is not None or word is None or self.norm[chunk.first] in MARKS or self._is_collective(word):
            return False
        if is_set_off(self.draft, chunks, subject):
            return False  # قال *دليل آمد*، عضو اللجنة، إن
        if word.stem in self.showing:
            return True
        if folded(cue.lemma) not in self.showing_cues:
            return False
        return bool(word.noun or word.frame_nouns or word.cue_noun) and word.stem not in self.telling

    def _is_thing(self, chunk: Chunk) -> bool:
        """A subject that is a thing or an act and no writing or finding."""
        word = chunk.word
        if chunk.actor is not None or word is None or self.norm[chunk.first] in MARKS or self._is_collective(word):
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
        frames = self.draft.entries.frames
        jussive = chunk.verb is not None and chunk.verb.tense == 3
        return word.plain or any(
            reading.tail < 0 and frames[reading.ref].needs != "parties" and (jussive or reading.tense != 3)  # تصف: of صفى after لم
            for reading in word.frame_verbs
        )

    def _only_talks(self, chunks: list[Chunk], clause: CueClause, cue: Cue) -> bool:
        """تحدث عن *التحديات*: what somebody only talks about; but تحدث عن *مقتل* جنديين, عن *25* قتيلا, عن وجود مسلحين."""
        if clause.opener != "preposition" or folded(cue.lemma) not in self.draft.knowledge.operators("talking_cue"):
            return False
        word, operators = chunks[clause.content_chunk].word, self.draft.knowledge.operators
        if word is None or self.draft.counted[clause.content]:
            return False
        if word.article:
            return True
        behind = chunks[clause.content_chunk + 1] if clause.content_chunk + 1 < len(chunks) else None
        if behind is not None and behind.kind == VERB and not behind.conj:
            return False  # يتحدث السكان عن سرقات *حصلت* في منازلهم
        happens = word.stem in operators("happening_noun") | operators("continuing_noun") | operators("appearing_noun")
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

    def _is_told_act(self, chunks: list[Chunk], clause: CueClause) -> bool:
        """وثق المرصد *مقتل* سبعين مدنيا: an act by its noun, behind a subject that can tell, is what a verb of two senses tells."""
        word = chunks[clause.content_chunk].word
        if clause.opener != "object" or not clause.subject or clause.subject[0] < clause.cue or word is None:
            return False
        teller = chunks[clause.subject[0]].actor
        told = teller is not None and teller.head_class in ("institution", "source", "media", "person", "role")
        return told and bool(word.frame_nouns) and not (word.article or word.suffix)

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

    def _is_unreal(self, chunks: list[Chunk], at: int) -> bool:
        """A cue that did not happen: denied, wanted, planned (لم يعلن، سيعلن، أن يعلن)."""
        chunk = chunks[at]
        assert chunk.word is not None and chunk.verb is not None
        if chunk.word.future or (chunk.word.preposition in self.of and far_subject(self.draft, chunks, at) < 0):
            return True  # but الوزارة إذ تعلن ذلك *لتؤكد* أن: the ل of emphasis
        before = chunks[at - 1] if at else None
        if before is None:
            return False
        if self._is_wished(chunks, at):
            return True  # *ليت* الكاتب سأل
        if before.kind == NOUNS and self._is_nobody(chunks, at - 1):
            return True
        if before.kind == CONJUNCTION and before.text in self.conditions:
            return True  # *إذا* طلبوا منا أن
        if before.text in self.draft.knowledge.operators("alternative_word") and self._is_denied_before(chunks, at - 1):
            return True  # لم يدن أحد منهم الهجوم *أو يشجب* أفعاله
        if before.kind == NEGATION:
            stances = {self.draft.entries.cues[reading.ref].stance for reading in chunk.word.cue_verbs}
            return "expect" not in stances
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

    def _is_hearsay(self, chunks: list[Chunk], cue: Chunk, subject: list[int]) -> bool:
        """تتحدث *أنباء* عن, وتردد أن: news or rumours that nobody is named for."""
        if not subject:
            return cue.text in self.hearsay_verbs
        first = chunks[subject[0]]
        if first.actor is not None and first.actor.head_class == "media":
            return False
        words = self.draft.words[first.head : first.last] if first.last == first.head + 2 else [first.word]
        return any(word is not None and word.stem in self.hearsay for word in words)  # *أنباء*, صحة *الأنباء*

    def _is_nobody(self, chunks: list[Chunk], at: int) -> bool:
        """لا *أحد* يقول, لا يوجد *عاقل* يقول: of whom it is denied that there is any."""
        word, there = chunks[at].word, chunks[at - 1] if at else None
        if there is None or word is None or word.article or word.suffix or chunks[at].prep:
            return False
        if there.kind == NEGATION:
            return True
        is_there = there.text in self.there_is if there.kind == ADVERB else there.kind == VERB and there.text in self.being_there
        return is_there and at > 1 and chunks[at - 2].kind == NEGATION

    def _is_joined_noun(self, chunks: list[Chunk], at: int) -> bool:
        """استنكارهم *وشجبهم*: joined to a noun with the same pronoun, what may be one is one."""
        before, word = chunks[at - 1] if at else None, chunks[at].word
        if before is None or before.kind != NOUNS or before.word is None or word is None or not chunks[at].conj:
            return False
        return bool(word.suffix) and word.suffix == before.word.suffix and (word.cue_noun is not None or word.noun)

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
        if reading.number != 2 or reading.tense != 1 or clause.subject or clause.addressee >= 0 or chunk.word is None:
            return False
        written = self.draft.tokens.raw(chunk.first)[chunk.word.lead :]
        return folded(cue.lemma) in self.transitive and not chunk.word.suffix and self.morphology.may_be_imperative(written)

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

    def _points_at_it(self, chunks: list[Chunk], at: int) -> bool:
        """وذلك *يشير* إلى أن: a demonstrative by itself is what shows it."""
        before = chunks[at - 1] if at else None
        if before is None or before.kind != NOUNS or before.word is None or before.last != before.head + 1:
            return False
        return before.word.function == "dem"

    def _is_held_by_nobody(self, chunks: list[Chunk], clause: CueClause, cue: Cue, subject: list[int]) -> bool:
        """الأسلحة الجديدة *يتوقع* أن تغير: a masculine imperfect behind a feminine thing is no verb of it, and of nobody."""
        chunk = chunks[clause.cue]
        if not subject or subject[0] > clause.cue or not cue.impersonal or chunk.verb is None or chunk.kind != VERB:
            return False
        if chunk.verb.tense != 2 or chunk.verb.gender or chunk.verb.number or chunk.verb.person:
            return False
        mention, word = chunks[subject[0]].actor, chunks[subject[0]].word
        if word is None or (mention is not None and (mention.person_name is not None or mention.entity is not None)):
            return False
        if mention is not None and mention.kind != "unknown":
            return not agrees(mention, chunk.verb)
        return self.morphology.is_feminine_noun(self.draft.tokens.raw(chunks[subject[0]].head)) or self._is_broken_thing(word)

    def _is_broken_thing(self, word: Word) -> bool:
        """الأسلحة, التوقعات: a plural of things."""
        return self.morphology.is_broken_plural(word.text) or self.morphology.is_sound_plural(word.text)

    def _in_quotation(self, token: int) -> bool:
        return self.draft.quote_of[token] >= 0
