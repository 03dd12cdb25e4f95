"""Cues in their clauses: where a cue's content begins, who its subject is, what stands between.

In: a row of chunks and the index of a cue. Out: a `CueClause`, or None when it reports nothing.
The idea: to the right of a cue come subject, addressee, adjuncts and then one opener – a complementizer, a colon, a
quotation, a preposition or a bare noun phrase, as its entry allows; the first that fits opens the content.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from riwaya.lexicon.schema import Cue
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
    PARTICIPLE,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
)
from riwaya.reading.phrases.cue_clause import CueClause, opened
from riwaya.reading.phrases.fixed_words import in_idiom
from riwaya.reading.speakers.publishers import is_where
from riwaya.reading.speakers.subjects import is_published
from riwaya.reading.statements.contents import is_if, is_if_of_oath
from riwaya.reading.statements.cue_descriptions import (
    goes_back,
    is_asked_behind,
    is_by_medium,
    is_described,
    is_described_subject,
    is_thing_behind,
    is_third_person,
    is_unnamed,
    is_unnamed_addressee,
    past_his_name,
    past_medium,
    past_name,
    past_title,
    seems_described,
)
from riwaya.reading.statements.cue_nouns import holds_words, read_noun_phrase
from riwaya.reading.statements.cue_relatives import (
    behind_name,
    is_called_not,
    is_of_relative,
    is_only_object,
    past_feared,
    past_where,
)
from riwaya.reading.statements.cue_signs import CueSigns
from riwaya.reading.statements.cue_titles import names_holder
from riwaya.reading.statements.far_contents import bare_clause, far_opener
from riwaya.reading.statements.far_ends import is_of_parted
from riwaya.reading.statements.pretexts import is_pretext
from riwaya.reading.statements.settled_contents import (
    back_to_noun,
    is_anothers,
    is_in_relative,
    past_adjective,
    past_apposition,
    past_belief,
    past_capacity,
    past_capital,
    past_saying,
    points_back,
)
from riwaya.reading.words.marks import PARTING
from riwaya.text.normalise import folded
from riwaya.text.quotes import MARKS


def right_of_cue(draft: Draft, chunks: list[Chunk], at: int, cue: Cue, subject_before: bool = False) -> CueClause | None:
    """Scans right from chunk `at` for the content that `cue` takes. None when nothing is reported there."""
    return _RightOfCue(draft, chunks, at, cue, subject_before).read()


class _RightOfCue(CueSigns):
    """The scan behind one cue: a step for each kind of chunk, which says whether the scan goes on."""

    __slots__ = ()

    def read(self) -> CueClause | None:
        """The cue's clause, or None where it reports nothing."""
        while self.index < self.limit:
            chunk = self.chunks[self.index]
            step = _STEPS.get(chunk.kind)
            if step is None or not step(self, chunk):
                break
        found = self.found
        if self.ended and not (found is not None and found.opener == "object" and self._is_told_of_it(found)):
            return self._settled(found)
        far = far_opener(self.draft, self.chunks, self.frame, self.index, self.cue)
        if far is None and not (self.ended or self.relative or self.aside or self.described >= 0):
            far = bare_clause(self.draft, self.chunks, self.frame, self.index, self.cue)
        if far is None and self.ended:
            return self._settled(found)
        if far is not None:
            return far
        if self.weak_object >= 0 and "object" in self.takes and self.cue.addressee != "object" and not self.cue.weak:
            return opened(self.frame, "object", self.chunks[self.weak_object].head, self.weak_object)
        return None

    def _settled(self, found: CueClause | None) -> CueClause | None:
        """What was found, unless the cue's own pronoun points back to what was said; past a title and a noun of belief."""
        if found is not None and (
            points_back(self.draft, self.chunks, found, self.takes)
            or is_anothers(self.draft, self.chunks, found)
            or is_in_relative(self.draft, self.chunks, found)
        ):  # fmt: skip
            return None
        found = past_capital(self.draft, self.chunks, back_to_noun(self.draft, self.chunks, found))
        found = past_capacity(self.draft, self.chunks, found, self.takes)
        found = past_saying(self.draft, self.chunks, past_adjective(self.chunks, found))
        return past_belief(self.draft, self.chunks, past_apposition(self.chunks, found, self.takes))

    def _that(self, chunk: Chunk) -> bool:
        if chunk.conj:
            if self.index == self.at + 1 and chunk.conj in self.draft.knowledge.operators("answering_conjunction"):
                return self._pass(chunk)  # قال *فان* در بيرغ إن: a name
            return self._end(None)  # وأن goes on with a content that another cue opened
        if self.index - 1 > self.at and is_pretext(self.draft, self.chunks, self.index - 1):
            return self._end(None)  # طلبت منهم المغادرة *بحجة أن* المدة انتهت
        if is_of_parted(self.chunks, self.at, self.index):
            return self._end(None)  # العدد مرشح، بحسب ما تقدره الوزارة، *إلى أن* يرتفع
        following = self.chunks[self.index + 1] if self.index + 1 < self.limit else None
        if following is not None and following.kind == NEGATION and self._is_condition(chunk, following):
            return self._end(None)  # ينهيه بلحظة *إن لم* يحترس
        if self.draft.tokens.norm[chunk.first - 1] in self.draft.knowledge.operators("above_all_word"):
            return False  # يعد سببا للخلاف، *خصوصا أن* المعتدلين …: why, and no words
        why = self.chunks[self.index - 1]
        if self.index - 2 > self.at and why.kind == NOUNS and why.word is not None and why.word.function == "dem" and (
            why.last == why.head + 1 and self.chunks[self.index - 2].kind == MARK
        ):  # fmt: skip
            return False  # ترى الحركة خطرا كبيرا، *ذلك أن* الناس تعبوا
        if chunk.prep:
            past = self._past_circumstance()  # قال *قبل أن يغادر* المطار إن
            if past:
                self.index = past
            return bool(past)  # بعد أن، قبل أن، دون أن: a circumstance
        if self.index - 1 > self.at and self.chunks[self.index - 1].kind == VERB and not self._describes(chunk):
            self.index = past_feared(self.draft, self.chunks, self.index, self.limit, self.takes) - 1
            return self._pass(chunk)  # الذي يمكن *أن*: that verb's own clause
        if self._is_of_predicate() or self._is_of_described(chunk) or self._is_of_relative(chunk):
            return self._end(None)  # نشرت صورة الرجل الذي قالت الوزارة *إنه*
        takes = self.takes
        answer = self._past_answered() or past_his_name(self.draft, self.chunks, self.index)
        if answer:
            self.index = answer
            return True
        if self._is_until(chunk):
            return False  # ظل يقاتل *إلى أن* هزم, رفضت ذلك خوفا *من أن*
        if "clause" in takes or any(take.endswith("clause") for take in takes) or _names_preposition(takes):
            denied = chunk.text in self.draft.knowledge.operators("that_not")  # أكد *ألا* تراجع: the denial is of what is said
            whole = denied or is_if(self.draft, self.chunks, self.index, answered=True)  # قال *إن لم* تتوقف الغارات فسنرد
            whole = whole or is_if_of_oath(self.draft, self.chunks, self.index, folded(self.cue.lemma))
            return self._end(opened(self.frame, "clause", chunk.first if whole else chunk.last, self.index + 1))
        return self._end(None)

    def _quotation(self, chunk: Chunk) -> bool:
        titled = past_title(self.draft, self.chunks, self.index)
        titled = titled or (past_medium(self.draft, self.chunks, self.index) if chunk.prep else 0)
        titled = titled or (past_name(self.draft, self.chunks, self.index) if self.index - 1 > self.at else 0)
        if titled:
            self.index = titled  # مؤلفة الكتاب *«…»*، أن
            return True
        takes = self.takes
        quote = self.draft.quotes.found[self.draft.quote_of[chunk.first]] if self.draft.quote_of[chunk.first] >= 0 else None
        meant = self.draft.knowledge.operators("meaning_word")
        if quote is not None and quote.closed and self.draft.tokens.norm[quote.open + 1] in meant and self.index - 1 > self.at:
            while self.index < self.limit and self.chunks[self.index].first <= quote.close:
                self.index += 1  # عدد الأجانب *«أي غير السوريين»* الذين …: a gloss
            return True
        if (chunk.prep and chunk.prep not in takes) or self.chunks[self.index - 1].kind == RELATIVE:
            return self._end(None)  # رفضته الحركة التي *«خففت مطالبها»*
        if "quote" in takes or "clause" in takes or "object" in takes or _names_preposition(takes):
            return self._end(opened(self.frame, "quote", chunk.last, self.index))
        return self._end(None)

    def _mark(self, chunk: Chunk) -> bool:
        if chunk.text == ":":
            before, cue = self.chunks[self.index - 1], self.chunks[self.at].word
            listed = before.kind == PRONOUN and bool(before.conj) and (self.cue.weak or (cue is not None and bool(cue.suffix)))
            quotes = ("quote" in self.takes or "clause" in self.takes) and not listed  # في جرائم شهدتها البلاد، *وهي:*
            return self._end(opened(self.frame, "colon", chunk.last, self.index + 1) if quotes else None)
        following = self.chunks[self.index + 1] if self.index + 1 < self.limit else None
        if chunk.text in MARKS and following is not None and following.kind == COMPLEMENTIZER and self.index > self.at + 1:
            return self._pass(chunk)  # قال المرصد في بيان*"* إن
        if chunk.text == "." and self._ends_initials():
            return self._pass(chunk)  # وقال م. خ*.* وهو ناشط إن
        if chunk.text not in PARTING:
            return False
        self.aside = False
        self.described = -1
        return self._pass(chunk)

    def _time(self, chunk: Chunk) -> bool:
        self.described = -1
        self.frame.times.append(self.index)
        return self._pass(chunk)

    def _conjunction(self, chunk: Chunk) -> bool:
        """حسبما ذكرت الوكالة، فيما يخص الضحايا، مما جرى: an aside between a cue and its content, or the content itself."""
        following = self.chunks[self.index + 1] if self.index + 1 < self.limit else None
        if following is not None and not chunk.conj and self._asks(chunk):
            return self._end(opened(self.frame, "clause", chunk.first, self.index))  # روى الناجي *كيف* خطفه المسلحون
        if is_called_not(self.draft, self.chunks, self.index, self.cue):
            return self._end(opened(self.frame, "preposition", chunk.first, self.index))  # واصفا القرار *بغير العادل*
        if following is None or following.kind != VERB or chunk.conj:
            return False
        operators, chunks = self.draft.knowledge.operators, self.chunks
        held = "object" in self.takes and not self.cue.weak
        if held and (behind := past_where(self.draft, chunks, self.index, self.limit, self.at)):
            self.index, self.aside, self.relative = behind, False, False
            return True  # أدان الوزير الذي عاد من روما *حيث خضع لعملية*، الهجوم
        if chunk.text in operators("from_what") and not self.cue.weak and operators("from_preposition") & set(self.takes):
            settled = all(
                between.index in self.frame.subject or between.kind == TIME
                or (between.kind == NOUNS and bool(between.prep) and between.prep not in self.takes)
                for between in chunks[self.at + 1 : self.index]
            )  # محذرة في الوقت نفسه *مما* يجري
            return self._end(opened(self.frame, "preposition", chunk.first, self.index)) if settled else False  # حذر *مما* جرى
        if chunk.text in operators("according_conjunction") and following.word is not None and following.word.cue_verbs:
            return self._cited(chunk) if chunks[self.index - 1].kind == MARK else False
        if following.text not in operators("concerning_verb"):
            return False
        self.aside = True
        self.index += 2
        return True

    def _pronoun(self, chunk: Chunk) -> bool:
        if self.described >= 0 and is_third_person(self.draft, chunk):
            self.index += is_by_medium(self.chunks, self.described, self.index)
            self.described = -1  # في بيان تلقت الوكالة نسخة *منه*: what goes back to the noun ends what is told of it
        if self.index - 1 in self.frame.subject and self.draft.tokens.norm[chunk.first] in self.among:
            self.index = _past_named(self.chunks, self.index + 1, self.takes)  # أيدت دول *بينها فرنسا وألمانيا* القرار
            return True
        if chunk.conj and chunk.word is not None and chunk.word.function == "pron":
            self.relative = True  # وهي تجلس في مطعم: a clause of circumstance
            self.aside = self.chunks[self.index - 1].kind == MARK  # …، *وهو قائد ميداني*، أن
        return self._pass(chunk)

    def _particle(self, chunk: Chunk) -> bool:
        """وأضاف *لقد* حاول البعض: where words are told as they were spoken, with no mark and no أن."""
        operators = self.draft.knowledge.operators
        if chunk.text not in operators("spoken_particle") or folded(self.cue.lemma) not in operators("saying_cue"):
            return self._pass(chunk)
        settled = self.index - 1 == self.at or self.index - 1 in self.frame.subject or self.index - 1 in self.frame.times
        return self._end(opened(self.frame, "clause", chunk.first, self.index)) if settled else self._pass(chunk)

    def _relative(self, chunk: Chunk) -> bool:
        if chunk.word is not None and chunk.word.function == "ma" and not self.cue.weak:
            if chunk.prep in self.takes:
                return self._end(opened(self.frame, "preposition", chunk.first, self.index))  # شدد على *ما اشتمل* عليه البيان
            if "object" in self.takes:
                return self._end(opened(self.frame, "object", chunk.first, self.index))  # نفى ما تداولته الصفحات
        if chunk.text in self.draft.knowledge.operators("about_what") and (
            folded(self.cue.lemma) in self.draft.knowledge.operators("asking_cue")
        ):  # fmt: skip
            return self._end(opened(self.frame, "preposition", chunk.first, self.index))  # تساءل *عما* إذا كانت الهدنة ستصمد
        if self._has_own_words():
            return False
        self.relative = True
        self.aside = self.chunks[self.index - 1].kind == MARK
        return self._pass(chunk)

    def _participle(self, chunk: Chunk) -> bool:
        if self._past_idiom(chunk):
            return True
        if self._is_adjective_of_subject(chunk):
            return self._pass(chunk)
        if chunk.word is None or not (_is_saying(self.draft, chunk) or self._says_how(chunk)):
            return False
        return self._pass(chunk)

    def _verb(self, chunk: Chunk) -> bool:
        """A verb, what denies it or an auxiliary: of a clause that describes something, or where the cue's own clause ends."""
        draft, chunks, frame, kind = self.draft, self.chunks, self.frame, chunk.kind
        if kind == VERB and self._past_idiom(chunk):
            return True
        if self.relative:
            self.relative = kind != VERB
            return self._pass(chunk)
        if chunk.conj and kind == VERB and self.index - 2 > self.at and chunks[self.index - 1].kind == VERB and (
            chunks[self.index - 2].kind == RELATIVE
        ):  # fmt: skip
            return self._pass(chunk)  # حذر عملاءهم ومن يعبثون *ويخربون* باسمهم من عاقبة ذلك
        if kind == NEGATION and is_unnamed(draft, chunks, self.index):
            owned = self._has_pronoun(chunks[self.index + 1])
            self.index += 2  # مسؤول *لم تسمه*, مصدر، *لم يكشف عن اسمه*، بأن
            while self.index < self.limit and chunks[self.index].kind == NOUNS and not owned:
                owned = self._has_pronoun(chunks[self.index])
                self.index += 1
            return True
        if kind == NEGATION and is_unnamed_addressee(chunks, frame, self.index, self.takes):
            self.index += 2
            return True
        following = chunks[self.index + 1] if self.index + 1 < self.limit else None
        if kind == NEGATION and frame.subject and "object" in self.takes and not self.cue.weak and following is not None and (
            chunk.text in draft.knowledge.operators("thereby_relative") and following.verb is not None and following.verb.tense == 1
        ):  # fmt: skip
            return self._end(opened(frame, "object", chunk.first, self.index))  # نفى المتحدث أمس *ما نقل* عن زعيمهم
        if kind == VERB and (
            is_described(draft, chunks, self.index, self.cue) or is_described_subject(draft, chunks, frame, self.index)
        ):  # fmt: skip
            self.described = self.index
            return self._pass(chunk)
        own = self._past_own_name(chunk) if kind == VERB else 0
        if own and "object" in self.takes and (thing := behind_name(draft, chunks[own - 1])) >= 0:
            return self._end(opened(frame, "object", thing, own - 1))  # تبنت جماعة *تسمي نفسها "سرايا الأرض"* إطلاق صاروخ
        if own:
            self.index = own  # أعلنت جماعة *تطلق على نفسها "سرايا الأرض"* مسؤوليتها
            return True
        if kind == VERB and self._is_named_aside(chunk):
            self.index += 2  # قال أحد المقاتلين، *يدعى سامي العلي*، إن; *ويدعى سامي*:
            return True
        named = self.index + 1 < self.limit and chunks[self.index + 1].kind == NOUNS and not chunks[self.index + 1].prep
        if kind == VERB and self.index - 1 in frame.subject and (chunk.conj or named) and (
            draft.tokens.norm[chunk.head].removeprefix(chunk.conj) in draft.knowledge.operators("called_verb")
        ):  # fmt: skip
            self.index += 2 if named else 1  # أحد السكان *ويدعى سامي*
            return True
        if kind == VERB and self.index - 1 in frame.subject and not chunk.conj and self._fixed_comes(chunk):
            self.described = self.index  # أعلنت جماعة *أطلقت على نفسها كذا* مسؤوليتها عن
            return self._pass(chunk)
        carried = chunk.word is not None and chunk.word.suffix and is_where(draft, chunks, self.index)  # بيان *نقلته* الوكالة
        if carried or is_published(chunks, self.index):
            self.index += 1  # في بيان *نشرته* الوكالة
            if self.index < self.limit and chunks[self.index].kind == NOUNS:
                frame.adjuncts.append(self.index)
                self.index += 1
            return True
        if "object" in self.takes and not self.cue.weak and self.weak_object < 0 and (
            _may_be_noun(draft, chunk, frame) or is_only_object(chunks, self.index, frame)
        ):  # fmt: skip
            return self._end(opened(frame, "object", chunk.first, self.index))
        if kind == VERB and chunks[self.index - 1].kind == MARK and self.index - 2 in frame.subject:
            past = self._past_circumstance()  # قال سامي، *يعمل سائقا* في المدينة، إن
            if past and chunks[past - 1].kind == MARK:
                self.index = past
                return True
        return False

    def _nouns(self, chunk: Chunk) -> bool:
        draft, chunks, frame, index = self.draft, self.chunks, self.frame, self.index
        if self.aside:
            return self._pass(chunk)  # أدان الحزب، الذي أعلن *المقاطعة*، …
        if not chunk.prep and "quote" in self.takes and "object" not in self.takes and self._is_spoken(chunk):
            return self._end(opened(frame, "quote", chunk.first + 1, index))
        if frame.subject and self._is_name_of_enterprise(chunk):
            return self._pass(chunk)  # أعلنت قيادة عملية *«فجر الشمال»* تحرير المطار
        past = self._past_kin(chunk) if frame.subject and not chunk.prep else 0
        if past:
            frame.adjuncts.append(index)  # أكد سالم الجهمي *والد المتدرب ناصر*، أنه
            self.index = past
            return True
        if not chunk.prep and chunk.actor is not None and chunk.actor.head_class == "media" and self._has_published(index):
            frame.adjuncts.append(index)
            return self._pass(chunk)  # في تصريح نشرته أمس *وكالة الأنباء*
        if not chunk.prep and chunk.word is not None and chunk.word.idioms and self._past_idiom(chunk):
            return True  # أعلن مصدر *رفض كشف اسمه* أن
        if self.cue.weak and chunk.prep and chunk.word is not None and chunk.word.cue_noun and chunk.actor is not None:
            if chunk.actor.first == chunk.head + 1 and chunk.prep != self.cue.speaker and chunk.prep not in self.takes:
                return self._end(None)  # جاء ذلك بعد *تأكيد الوزير* أن: the noun reports it
        if self._is_said_by_owner(chunk):
            return self._end(None)  # أبرزت الصحف *تأكيد الوزير* أن: the noun reports it
        if self.cue.weak and self._says_so_himself(chunk):
            return self._end(None)  # نقلت الصحيفة عن الوزير *نفيه* أن: the noun reports it
        if frame.subject and index not in frame.subject and self._is_before_that(chunk):
            frame.adjuncts.append(index)  # أكد مصدر مطلع *على المفاوضات* أن
            return self._pass(chunk)
        if self.described >= 0 and not (index == self.described + 1 and chunk.prep):
            named = "object" in self.takes and not self.cue.weak and is_thing_behind(draft, chunks, self.described, index)
            named = named or (chunk.prep in self.takes and not (_again(chunks, index) or goes_back(draft, chunks, self.described)))
            if not (named or is_asked_behind(chunks, self.described, index, self.cue)):
                return self._pass(chunk)
            self.described = -1  # في كلمة ألقاها أمام المجلس *أهمية الحوار*
        if self.described < 0 and index - 1 > self.at and seems_described(draft, chunks, index):
            self.described = index
            return self._pass(chunk)
        if chunk.prep and self._is_nearness(chunk):
            return self._end(opened(frame, "object", chunk.first, index))
        if not chunk.prep and index - 2 > self.at and _is_doer_within(chunks, index):
            return self._pass(chunk)  # عضو الكتلة التي يتزعمها *الوزير السابق*، أن
        if index - 2 > self.at and is_of_relative(draft, chunks, self.at, index, self.takes, self.limit):
            return self._pass(chunk)  # المدير الذي حضر *الجلسة*
        own = draft.words[chunk.last - 1] if chunk.prep and index - 1 > self.at else None
        if own is not None and own.suffix and in_idiom(draft, chunks[index - 1].head):
            return self._pass(chunk)  # كشف مصدر، طلب عدم الكشف *عن هويته*، عن وصول تعزيزات
        if chunk.prep in self.takes and index - 1 > self.at and self._is_of_masdar(chunk):
            frame.adjuncts.append(index)
            return self._pass(chunk)
        if index - 1 in frame.subject and self._is_of_title(chunk):
            frame.adjuncts.append(index)
            return self._pass(chunk)
        if chunk.prep in self.takes and chunks[index - 1].kind == VERB and index - 1 > self.at and _again(chunks, index):
            return self._pass(chunk)  # البيان الذي نشر *على موقع* الحزب على ضرورة
        if (frame.addressee >= 0 or frame.subject) and chunk.prep not in self.takes and self.cue.addressee == "object":
            if chunk.prep in draft.knowledge.operators("charging_preposition") and chunk.prep[0] in self.takes:
                return self._end(opened(frame, "preposition", chunk.first, index))  # اتهم الجيش الحركة *بدعم* المسلحين
        if (index - 1 == self.at or index - 1 in frame.subject) and self._is_verbal_noun(chunk):
            return self._end(opened(frame, "preposition", chunk.first, index))
        if not chunk.prep and frame.subject and self._is_object_of_occasion(chunk):
            frame.adjuncts.append(index)
            return self._pass(chunk)
        within = self._opened_within(chunk) if not chunk.prep and "object" not in self.takes else -1
        if within >= 0:
            return self._end(opened(frame, "preposition", within, index))
        found = read_noun_phrase(draft, chunks, frame, index, self.cue)
        if found is not None:
            return self._end(found)
        free = not chunk.prep and not chunk.conj and frame.subject and index not in frame.subject
        free = free and self.weak_object < 0 and not holds_words(draft, chunk, self.cue)
        if free and not names_holder(draft, chunks, frame, index):
            self.weak_object = index
        return self._pass(chunk)


_STEPS: Final[dict[int, Callable[[_RightOfCue, Chunk], bool]]] = {
    COMPLEMENTIZER: _RightOfCue._that,
    OPEN: _RightOfCue._quotation,
    MARK: _RightOfCue._mark,
    TIME: _RightOfCue._time,
    CUE_PHRASE: _RightOfCue._cited,
    PRONOUN: _RightOfCue._pronoun,
    ADVERB: _RightOfCue._pass,
    CONJUNCTION: _RightOfCue._conjunction,
    PARTICLE: _RightOfCue._particle,
    RELATIVE: _RightOfCue._relative,
    PARTICIPLE: _RightOfCue._participle,
    VERB: _RightOfCue._verb,
    NEGATION: _RightOfCue._verb,
    AUXILIARY: _RightOfCue._verb,
    NOUNS: _RightOfCue._nouns,
}


def _is_doer_within(chunks: list[Chunk], index: int) -> bool:
    """Whether a noun phrase stands right behind the verb of a relative clause whose pronoun is its object: its subject."""
    verb = chunks[index - 1]
    return verb.kind == VERB and verb.word is not None and bool(verb.word.suffix) and chunks[index - 2].kind == RELATIVE


def _past_named(chunks: list[Chunk], index: int, takes: list[str]) -> int:
    """The first chunk behind those of a group whom بينهم names: one noun phrase, what is joined to it and what is of it."""
    first = index
    while index < len(chunks) and chunks[index].kind == NOUNS:
        chunk = chunks[index]
        if index > first and not chunk.conj and (not chunk.prep or chunk.prep in takes):
            break
        index += 1
    return index


def _may_be_noun(draft: Draft, chunk: Chunk, frame: CueClause) -> bool:
    """نفى المتحدث *تعرض* المقر لهجوم: behind the subject of another verb a form in ت that may be a verbal noun is one."""
    if chunk.kind != VERB or chunk.conj or chunk.word is None or chunk.word.suffix or chunk.verb is None or not frame.subject:
        return False
    return chunk.verb.tense == 2 and draft.knowledge.morphology.may_be_fifth_form_noun(chunk.text)


def _is_saying(draft: Draft, chunk: Chunk) -> bool:
    """قائلا after another cue: only a bridge to the content."""
    return chunk.word is not None and any(
        draft.entries.cues[reading.ref].lemma in draft.knowledge.operators("bridging_cue") for reading in chunk.word.cue_verbs
    )


def _names_preposition(takes: list[str]) -> bool:
    return any(take not in ("clause", "quote", "object") for take in takes)


def _again(chunks: list[Chunk], index: int) -> bool:
    """Whether the preposition of a chunk stands again before the sentence or clause ends."""
    for chunk in chunks[index + 1 : index + 6]:
        if chunk.kind != NOUNS and not (chunk.kind == MARK and chunk.text in PARTING):
            return False
        if chunk.prep == chunks[index].prep:
            return True
    return False
