"""Verb or noun: what a word is where it stands.

In: the index of a word and what stood before it. Out: the `Reading` of a finite verb or of a participle that reports, or None.
The idea: a form that can be both is a verb where a subject or object fits behind it, and a noun where a genitive does.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.compile import Reading
from riwaya.lexicon.match import Word
from riwaya.reading.draft import COMPLEMENTIZER, CONJUNCTION, MARK, RELATIVE, VERB
from riwaya.reading.phrases.chunk_base import (
    AFTER_THAT,
    AFTER_VERB,
    CONSTRUCT,
    DEFINITE,
    EXPECTS_VERB,
    PARTICIPLE_TENSE,
    PHRASED,
    PREPOSITION,
    START,
)
from riwaya.reading.phrases.fixed_words import tail_end
from riwaya.reading.phrases.verb_context import VerbContext
from riwaya.reading.words.marks import COMMAS
from riwaya.reading.words.traits import PECULIAR, SURE

_UNKNOWN_IMPERFECT: Final = Reading(comp.VERB, -1, 2)
_LEFT: Final = 6  # tokens from what left the dead behind to them


class VerbOrNoun(VerbContext):
    """Tells finite verbs from nouns."""

    __slots__ = ()

    def _is_foremost_of(self, word: Word, index: int) -> bool:
        """مجموعة فصائل *أبرزها* حركة كذا, *أهمهم* فلان: a superlative with a pronoun right behind those whose foremost is named."""
        operators, before = self.draft.knowledge.operators, self.words[index - 1]
        if word.stem not in operators("superlative") or word.suffix not in operators("absent_suffix") or word.conjunction:
            return False
        return before is not None and before.verb is None and not before.function

    def _is_duty_of(self, index: int) -> bool:
        """إيران طرف، *وعليها* سحب قواتها: whether على with a pronoun opens a clause: the noun behind is a duty."""
        word = self.words[index]
        if word is None or word.function != "prepron" or not word.conjunction:
            return False
        on = self.draft.knowledge.operators("on_preposition")
        return any(word.stem.startswith(letters[:-1]) for letters in on if len(letters) > 2)

    def _tells_of_person(self, word: Word, index: int) -> bool:
        """تصفية مواطن *رفض* دفع الإتاوة: a word that may be a verb right behind one indefinite person, who governs no noun."""
        person, behind = self.words[index - 1], self.words[index + 1] if index + 1 < len(self.words) else None
        if word.verb is None or word.article or word.suffix or word.preposition or word.conjunction or behind is None:
            return False
        if person is None or person.head is None or person.article or person.suffix or person.head.number:
            return False
        if self.draft.entries.heads[person.head.ref].class_ != "people" or not (behind.noun or behind.frame_nouns or behind.head):
            return False
        return self.morphology.ends_in_alef(person.text) or person.stem in self.draft.knowledge.operators("absolute_person")

    def _is_way_to_die(self, index: int) -> bool:
        """الإعدام *شنقا*: whether a word in the accusative stands behind an execution and tells how."""
        before = self.words[index - 1]
        return before is not None and before.stem in self.draft.knowledge.operators("execution_noun") and not before.suffix

    def _is_behind_preposition(self, index: int) -> bool:
        before = self.words[index - 1] if index else None
        return before is not None and before.function == "prep"

    def _leaves_dead(self, word: Word, index: int) -> bool:
        """التفجير *خلف خمسة قتلى*, الهجوم *خلف عددا من الجرحى*: whether dead or wounded stand behind a preposition that has the
        letters of leaving behind, where nobody can be."""
        operators = self.draft.knowledge.operators
        if word.text not in operators("behind_preposition") or not word.frame_verbs:
            return False
        fallen, between = self.draft.knowledge.any_of("killed_noun", "injured_noun"), operators("from_preposition")
        for ahead in range(index + 1, min(index + _LEFT, len(self.words))):
            other = self.words[ahead]
            if other is not None and other.stem in fallen:
                return True
            if not (self.counted[ahead] or self.norm[ahead] in between):
                return False
        return False

    def _is_verb_by_tail(self, word: Word, index: int) -> bool:
        """*مثل* المتهم أمام المحكمة: whether the fixed words of a verb stand behind a preposition of its letters; but مثل *هذا*."""
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        if following is None or following.function == "dem" or word.stem not in self.draft.knowledge.operators("prep_or_verb"):
            return False
        return any(one.tail >= 0 and tail_end(self.draft, index, one.tail) >= 0 for one in word.frame_verbs)

    def _is_of_local_body(self, word: Word | None) -> bool:
        """*بلدية* سبها, *مستشفى* سبها: a body that has its place right behind it."""
        if word is None or word.article or word.suffix:
            return False
        return word.stem in self.draft.knowledge.any_of("local_body", "office_of_state")

    def _is_behind_men(self, word: Word, before: Word) -> bool:
        """رصد ناشطون *قصف* الأحياء: of several men a verb behind them tells in the plural, so that this is what they reported."""
        if word.conjunction or word.suffix or word.cue_verbs or not word.frame_nouns or self._hurts(word):
            return False
        return before.head is not None and not before.suffix and self.morphology.is_plural_nominative(before.text)

    def _before_act(self, index: int, last: int) -> bool:
        """Whether a noun of an act with the article stands right behind a word."""
        word, following = self.words[index], self.words[index + 1] if index + 1 < last else None
        plain = word is not None and not (word.suffix or word.article)
        return plain and following is not None and following.article and bool(following.frame_nouns or following.noun)

    def _surely(self, word: Word, index: int, before: int) -> Reading | None:
        """The reading of a word that by its form is a verb and nothing else (`traits.SURE`), None where its place has to be looked
        at: something before it governs a noun or is a title, it is part of a name, or what is behind it may be its fixed word."""
        verb, behind = word.verb, self.words[index + 1] if index + 1 < len(self.words) else None
        if before in (PREPOSITION, CONSTRUCT) or verb is None or self.in_place[index] or self.at[index] & PHRASED:
            return None
        if behind is not None and word.frame_verbs and (
            behind.suffix or behind.function == "prepron" or behind.stem in self.bombs
        ):  # fmt: skip
            return None
        if behind is not None and behind.function == "comp" and not word.cue_verbs:
            return None
        if self.has_tanwin and self.morphology.is_written_accusative(self.draft.tokens.raw(index)):
            return None
        settled = before == EXPECTS_VERB or verb.tense == 2 or verb.gender == 1 or verb.number
        return verb if settled or not self._named_before(index) else None

    def _verb(self, index: int, before: int, last: int) -> Reading | None:
        """The verb reading of a word that may be a verb by its form (`traits.VERBLIKE`) where it stands, or None for a noun."""
        word = self.words[index]
        assert word is not None
        if word.traits & SURE and (sure := self._surely(word, index, before)) is not None:
            return sure
        if index and self.morphology.ends_in_alef(word.text) and self._is_way_to_die(index):
            return None  # بالإعدام *شنقا* على المتهم
        if index and word.stem in self.draft.knowledge.operators("told_of_person") and self._tells_of_person(word, index):
            return word.verb  # قتلوا مزارعا *رفض* دفع الجباية
        peculiar, there = word.traits & PECULIAR, self.words[index - 1] if index else None
        behind = self.words[index + 1] if index + 1 < len(self.words) else None
        if word.conjunction and index and self.in_place[index] and self.in_place[index - 1]:
            return None  # المزة *وبرزة*: a place joined to a place
        if index in self.long_places:
            return None  # محاور النيرب *وكفر نوران*
        if index in self.taken_at or (self.in_place[index] and self._is_behind_preposition(index)):
            return None  # قصفت الطائرات *سبها*, في *تدمر*
        if word.preposition and self.in_place[index] and all(one.tense == 3 for one in (*word.cue_verbs, *word.frame_verbs)):
            return None  # المحاذية *لتعز*: what only a jussive could be, behind ل
        if peculiar and word.stem in self.draft.knowledge.operators("struck_noun") and self._is_struck(word):
            return None  # استهدف القصف *سجن* المدينة
        if word.suffix and self.in_place[index] and index and self._is_of_local_body(there):
            return None  # عميد بلدية *سبها*
        if word.preposition and self.counted[index]:
            return None  # اتهامات *لتسعة* وعشرين شخصا
        if peculiar and word.suffix and index and self._is_foremost_of(word, index):
            return None  # مجموعة فصائل *أبرزها* حركة الفجر
        if index and self.counted[index - 1] and word.demonym is not None and self.morphology.ends_in_alef(word.text):
            return None  # أكثر من خمسين *يمنيا*
        if self.has_tanwin and self.morphology.is_written_accusative(self.draft.tokens.raw(index)) and all(
            reading.tense != PARTICIPLE_TENSE for reading in word.cue_verbs
        ):  # fmt: skip
            return None  # علمًا، توقعًا: only nouns have a tanwin
        if word.cue_verbs and word.nominal and before != PREPOSITION and self._opens_quotation(word, index, last):
            return word.verb  # وزير الصحة *كتب*: «…»
        for participle in word.cue_verbs:
            if participle.tense == PARTICIPLE_TENSE and self._is_circumstance(word, index, before, last):
                return participle
        if there is not None and there.function == "prepron" and self._is_duty_of(index - 1) and (
            word.noun or word.frame_nouns or self.draft.phrase(index, comp.FRAME_NOUN)
        ):  # fmt: skip
            return None  # وعليها *سحب* قواتها
        if peculiar and word.stem in self.draft.knowledge.operators("bare_masdar") and self._is_told_masdar(word, index, before):
            return None  # أعلن الجيش *شن* غارات, الجيش يعلن *شن* غارات
        if peculiar and word.stem in self.draft.knowledge.operators("pardon_noun") and before != EXPECTS_VERB:
            return None  # أعلن الرئيس *عفوا* عاما
        if word.frame_verbs and before != PREPOSITION and behind is not None and (
            behind.suffix or behind.function == "prepron" or behind.stem in self.bombs
        ) and not self._is_term_wanted(word, index):  # fmt: skip
            if (fixed := self._fixed_follows(word, index) or self._over_pronoun(word, index, before)) is not None:
                return fixed
        if word.frame_nouns and before in (DEFINITE, CONSTRUCT) and (self._is_fixed_noun(index) or self._is_allowed_to(index)):
            return None  # من الضروري *وقف القصف*
        if peculiar and word.stem in self.draft.knowledge.operators("plan_noun") and self.row and self.row[-1].prep and (
            self.row[-1].prep in self.draft.knowledge.operators("having_preposition")
        ):  # fmt: skip
            return None  # لدى فرنسا *خطط* لإرسال قوات
        if peculiar and word.stem in self.draft.knowledge.operators("custody_state") and self._before_act(index, last):
            return None  # *قيد* التوقيف, *رهن* الاعتقال
        if peculiar and word.stem in self.draft.knowledge.operators("head_or_presided") and not (
            before in (START, EXPECTS_VERB) and behind is not None and behind.head is not None and not behind.article
        ):  # fmt: skip
            return None  # إن *رأس* النظام تعهد; but *رأس* وزير النقل اجتماعا
        if peculiar and word.text in self.quasi and self._is_quasi(index, last):
            return None  # *شبه* طبيعي
        if peculiar and word.stem in self.kunya_genitive and not self.morphology.ends_in_maqsura(self.draft.tokens.raw(index)):
            return None  # *أبي* صهيب; but أبى الاستسلام
        if peculiar and word.text in self.reasons and word.frame_nouns and not word.conjunction:
            if self._before_reason(index, last):
                return None  # تظاهروا *رفضا* للقانون
        if word.given and (self._named_before(index) or self._follows_speaker(index)) and not self._before_preposition(index, last):
            return None  # قال الشيخ *يحيى* مقيت
        if word.given and not word.cue_verbs and before != EXPECTS_VERB and not self._takes_object(word, index, before):
            return None  # يحيى، ناصر
        if word.verb is None:
            return self._guess_verb(word, index, before)
        if peculiar and word.stem in self.kin and not word.suffix and self._before_fallen(index, last):
            return None  # التقى الوزير *أسر* الضحايا
        if index and word.nominal and word.cue_verbs and (of_him := self._told_of_him(word, index, last)) is not None:
            return of_him  # لكنه *تعهد* بمواصلة القتال
        precedes = peculiar and word.stem in self.draft.knowledge.operators("preceding_verb")  # كان مراد *سبق* أن أكد
        if before != EXPECTS_VERB and behind is not None and behind.function == "comp" and not (word.cue_verbs or precedes) and (
            self._ends_name_before_that(index, last)
        ):  # fmt: skip
            return None  # نفى أحمد *طعمة* أن
        reading = word.verb
        if word.suffix and word.cue_verbs and self._is_called_so(word, index, last):
            return reading  # في خطوة *وصفها* مراقبون بأنها خطيرة
        if peculiar and word.nominal and reading.tense == 1 and self._is_ascribed(word, index, last):
            return reading  # هجوم *نسب* إلى الحركة
        if self._names_itself(word, index, last):
            return reading  # مجموعة *تسمي نفسها* «الفجر»
        if word.light and self._is_awaited(index):
            return None
        if word.nominal and reading.tense == 1 and not word.suffix and self._tells_goal():
            return None  # الهدف كان *هدم* الجسر و*قتل* الحراس
        if word.frame_nouns and self._is_of_operation(index, last):
            return None
        if peculiar and word.stem in self.draft.knowledge.operators("belonging_adjective") and self._before_for(index, last):
            return None  # طيران مسير *تابع* للدعم السريع
        if there is not None and there.text in self.draft.knowledge.operators("there_is") and self._before_preposition(index, last):
            if word.nominal and not word.suffix and not word.cue_verbs:
                return None  # هناك *تقدم* في الجبهات
        if there is not None and word.nominal and reading.tense == 1 and not (reading.gender or reading.number or reading.person):
            if self._is_behind_men(word, there):
                return None
        written = self.draft.tokens.raw(index) if word.suffix or reading.tense == 1 else ""  # nobody asks how a present is written
        if word.suffix and self.morphology.is_feminine_noun(written):
            return None  # خونة: no pronoun on خون
        if reading.tense == 1 and word.nominal and self.morphology.begins_with_hamza_below(written[word.lead :]):
            return None  # إدانته، إعلانها: only nouns of such verbs have their hamza below
        if word.given and reading.person == 1 and self.draft.quote_of[index] < 0:
            return None  # نجيب: a name where nobody speaks of himself
        if reading.person == 1 and word.nominal and word.suffix and self.draft.quote_of[index] < 0 and (
            before != START or (index > 0 and self.norm[index - 1] in COMMAS and self._object_awaited(index))
        ):  # fmt: skip
            return None  # جدد المبعوث، أمس، *دعوته*: nobody speaks of himself
        since = before == PREPOSITION and reading.tense == 1 and not (word.nominal or word.preposition or word.given)
        if since and there is not None and there.stem in self.draft.knowledge.operators("since_preposition"):
            return reading  # منذ *استولى* فصيل على العاصمة
        if before == PREPOSITION or (word.preposition and reading.tense == 1):
            return None
        if word.suffix and word.cue_noun and reading.tense == 1 and self.morphology.ends_in_ya(word.stem):
            following = self.words[index + 1] if index + 1 < last else None
            bare = following is not None and not following.preposition
            if bare and before != EXPECTS_VERB and word.text.endswith(word.stem + word.suffix):
                return None  # *نفيه* أن: the verb would be نفاه
        if word.preposition and word.preposition not in self.draft.knowledge.operators("of_preposition"):
            return None  # بتهم، بتحرير: of the prepositions only ل stands before a verb
        if word.function == "adv" and index and self.norm[index - 1] in self.god:
            return None  # الله *تعالى*
        if word.function == "prep":
            if before == START and self._is_verb_by_tail(word, index):
                return reading  # *مثل* الوزير أمام المحكمة
            if self._leaves_dead(word, index):
                return reading
            return reading if word.cue_verbs and not self._governs_thing(index, last) else None
        if word.nominal and reading.tense == 1 and not word.suffix and self._before_nominative(index, last):
            return reading
        if reading.tense == 3:  # jussive
            return reading if before == EXPECTS_VERB or word.preposition in self.of else None
        if word.future or before == EXPECTS_VERB:
            return reading
        nominal = word.nominal and not (peculiar and word.stem in self.draft.knowledge.operators("verb_rather_than_noun"))
        if not nominal and not word.conjunction and reading.tense == 1 and (
            (peculiar and self._is_act_of_verb(word, index)) or self._is_fixed_object(index)
        ):  # fmt: skip
            return None  # يعتزم الجيش *شن* هجوم, وجهت المحكمة *التهم* إليه
        if reading.number == 1 and reading.tense == 1 and before != START and not self._has_two_before(word, index):
            return None
        if before in (CONSTRUCT, DEFINITE) and not word.conjunction and self._describes_noun(word, reading, index, before):
            return None
        if nominal and before == AFTER_VERB and reading.tense == 1 and not word.conjunction:
            return None  # ويبلغ *ثمن* المنظار, غيبت *أمرا* مهما
        if index == self.feminine_predicate_at and (hers := self._is_feminine_predicate(word, index, last)) is not None:
            return hers
        if reading.tense == 2 and before == DEFINITE and not (word.conjunction or word.suffix or word.future) and (
            self.morphology.may_be_fifth_form_noun(word.text) and self._object_awaited(index)
        ):  # fmt: skip
            return None  # وصف الوزير *تدخل* الجيش بأنه, استنكرت أحزاب سياسية *تعرض* متظاهرين للضرب
        if self._is_told_by_source(word, index, last):
            return None  # نقلت الوكالة عن شهود *تعرض* سيارة لهجوم
        if reading.tense == 2:
            if peculiar and nominal and self._has_doer_who_goes_on(word, index, last):
                return reading
            if nominal and before == START and word.cue_verbs and (hers := self._is_said_by_her(word, index, last)) is not None:
                return hers
            if nominal and not word.conjunction and (word.suffix or self._before_genitive(word, index, last)):
                if self._completes_verb(index):
                    return None  # تواصل القوات *تقدمها* نحو المدينة, يواجه المهربون *تهم* القتل
            if not nominal:
                surely = before != CONSTRUCT or word.conjunction or self.morphology.is_third_person_or_future(word.text)
                surely = surely or self._is_time_of(index)
                act = self.words[index - 1] if word.suffix and word.light is not None and not word.given else None
                surely = surely or (act is not None and bool(act.frame_nouns))  # غارات *تقودها* الرياض
                return reading if surely or self._is_only_imperfect(word) or self._carries_for_party(word, index) else None
            if word.preposition in self.of:  # ليفعل; but لتجمع is a noun where it may be one
                return reading if self.morphology.is_third_person(word.stem) or before in (START, AFTER_VERB) else None
            if self.morphology.is_third_person(word.text):
                return reading
            past = next((other for other in (*word.frame_verbs, *word.cue_verbs) if other.tense == 1), None)
            if past is not None and before == START and self._looks_verbal(index, last):
                return past  # وتجمع متظاهرون: gathered, not "she collects"
            if past is not None and before == AFTER_THAT and self._has_pronoun_before(index, last):
                return past  # أنه *توصل* إلى اتفاق
            return reading if before in (DEFINITE, AFTER_THAT) and self._starts_complement(index, last) else None
        if nominal and before == AFTER_THAT and word.frame_verbs and not word.suffix and self._pronoun_acts(index, last):
            return reading
        person = word.head is not None and before in (AFTER_VERB, CONSTRUCT)  # دهس مستوطن *فتى*
        if reading.tense == 1 and self.morphology.ends_in_maqsura(written) and not person:
            return reading  # نفى, though نفي (denial) folds to the same letters
        if reading.tense == 1 and self.morphology.has_vowel_of_passive(written):
            return reading  # a passive by its vowel
        if word.suffix and reading.tense == 1 and not word.conjunction and self._tells_of_occasion(index):
            return reading  # خلال مؤتمر صحفي *عقده* أمس
        led = word.suffix and word.light and word.head and reading.tense == 1 and not word.conjunction
        if led and self._tells_who_led(index, last):
            return reading  # وساطة *قادتها* اللجنة السعودية
        if word.suffix and word.frame_nouns and reading.tense == 1 and not word.conjunction and self._act_awaited(index):
            return None  # نفذ التحالف *ضربته* الثانية
        if nominal and word.light and reading.tense == 1 and self._carries_act(word, index, last):
            return reading
        if nominal and word.cue_verbs and reading.tense == 1 and self._is_time_of(index) and self._before_pronoun(index, last):
            return reading  # في وقت *كشف* فيه المستشار
        opens = before in (START, DEFINITE) and reading.tense == 1
        if nominal and opens and word.light and not word.suffix and self._before_own_preposition(word, index, last):
            return reading
        if nominal and before == START and reading.tense == 1 and word.light and self._carries_over_party(word, index, last):
            return reading  # *أقدم* سامي حداد على قتل جاره
        if nominal and before == DEFINITE and reading.tense == 1 and word.light and self._after_auxiliary(index, last):
            return reading  # كان الوزير *عقد* اجتماعا
        if nominal and reading.tense == 1 and not (word.conjunction or word.suffix) and self._is_counted_out(index):
            return None  # ارتكب جرائم، منها *قتل* المدنيين
        if nominal and opens and word.frame_verbs and self._before_accusative(index, last):
            return reading  # الجيش *قصف* مستودعا
        told = before == CONSTRUCT or self.draft.in_time[index - 1]
        if told and word.suffix and reading.tense == 1 and self._tells_of_document(word, index):
            return reading  # في تقرير *نشرته* أمس، في بيان الأحد *نشرته* على موقعها
        if reading.gender == 1 and word.suffix and reading.tense == 1 and word.frame_nouns and not word.head:
            known = word.stem in self.draft.knowledge.operators("hamza_above")
            if self.morphology.begins_with_hamza_above(written[word.lead :]) and not known:
                return reading  # *أحالتهم* إلى القضاء: the noun would be إحالتهم
        if nominal and word.suffix and word.conjunction and word.frame_verbs and reading.tense == 1 and not reading.person:
            if behind is not None and behind.article and behind.head is not None and self.morphology.is_oblique(behind.text):
                return None  # بنهب المنازل *وقتلهم* المدنيين: no subject of a verb
            if word.suffix in self.draft.knowledge.operators("absent_suffix") and self._does_it_to_him(word):
                return reading  # استدرج المتهم صديقه *وقتله*
        if reading.gender == 1 or reading.number or reading.person:  # ـت، ـوا: hardly ever a noun
            if nominal and word.suffix and (self._before_preposition(index, last) or self._before_its_adjective(index, last)):
                return None  # وسيطرتها على، سيطرتها *الكاملة* على
            if nominal and word.suffix and not word.conjunction and self._object_awaited(index):
                return None  # نفى المحافظ *صلته* بالملف
            if word.head is not None and word.suffix and not word.frame_verbs and (reading.person == 1 or not word.cue_verbs):
                return None  # زوجته *وابنته*: kin
            if before == CONSTRUCT and word.suffix and word.cue_verbs and not word.conjunction and self._has_teller(index, last):
                return reading  # تصريحات *نقلتها* قناة محلية
            if nominal and before == AFTER_THAT and reading.tense == 1 and self.morphology.ends_in_alef(word.text):
                return None  # أن قصفا مدفعيا
            if nominal and reading.number == 1 and reading.tense == 1:
                if self._are_two(index - 1) or self._is_what_befell(word, index):
                    return reading  # إن جنديين *قتلا* في هجوم, على شرطيين *قتلا* برصاصة
            if nominal:
                return reading if before in (START, DEFINITE, AFTER_THAT) else None
            return reading
        if before == CONSTRUCT and word.suffix and not word.conjunction and self._has_subject(word, index, last):
            return reading  # كمين *نصبه* مسلحون
        if peculiar and word.stem in self.draft.knowledge.operators("issued_adjective") and self._before_issuer(index, last):
            return None  # في بيان *صادر* عن الوزارة
        if peculiar and word.stem in self.draft.knowledge.operators("verb_or_adjective") and self._is_joined_adjective(index, last):
            return None  # فكر إرهابي *غادر* وضال
        if before == CONSTRUCT and word.frame_verbs and reading.tense == 1 and index > 1 and not word.conjunction:
            if self._is_of_corpse(index) or self._is_deed_of_one(index, last):
                return reading  # جثة شاب *قتل* برصاصة, بإعدام عامل *قتل* زوجته
        if before == CONSTRUCT and not nominal and word.frame_verbs and reading.tense == 1 and self._after_adjective(index):
            return reading  # بسيارة ملغومة *استهدف* دورية
        if before == CONSTRUCT and not nominal and not word.given:
            if self._is_only_past(word) or self._before_pronoun(index, last):
                return reading  # هجوم مزدوج *استهدف* دورية, مواجهات *سقط* فيها قتلى
        if before == CONSTRUCT and word.cue_verbs and not word.suffix and reading.tense == 1:
            if self._tells_of_document(word, index) and self._before_preposition(index, last):
                return reading  # في تصريح *نشر* على موقعه
        if before == CONSTRUCT and word.light and not word.cue_verbs and not word.given:
            if not nominal or self._own_preposition_follows(word, index, last):
                return reading  # ثمانية أشخاص *تم* توقيفهم، رجل *أقدم* على قتل زوجته
        if before == CONSTRUCT and nominal and word.conjunction and word.frame_verbs and not word.suffix and reading.tense == 1:
            if self._takes_counted(index, last) and self._goes_on_acting():
                return reading  # اعتقل الجيش ستة شبان *وقتل* 15 مسلحا
        if before == CONSTRUCT and (nominal or not word.conjunction):
            spoken = word.cue_verbs and not nominal and not word.given and reading.tense == 1
            return reading if spoken and self._looks_spoken(index, last) else None  # وفي سؤال *أجاب* اللواء
        if index == self.predicate_at and self._is_predicate(word, reading, index, last):
            return reading
        if nominal and reading.tense == 1 and self._hurts(word) and self._is_behind_relative(word, index, last):
            return reading  # الصحفي الذي يعمل في القناة *خطف* من منزله
        if self._named_before(index):
            return None
        named = bool(word.frame_nouns or (word.noun and word.suffix and word.light))
        if peculiar and word.stem in self.draft.knowledge.operators("plan_noun"):
            named = True  # انتقد الاتحاد *خطط* الاستيطان
        if before in (START, DEFINITE) and index > 1:
            named = named or word.noun or word.cue_noun is not None  # أكد السفير *عمق* العلاقات
        named = named and reading.tense == 1 and not word.conjunction
        if named and (self._object_awaited(index) or self._is_carried_by_noun(index) or self._cue_wants_object(index)):
            return None  # نفى مصدر عسكري *قصف* السوق، نفى الجيش *تورطه* في …
        if word.suffix and not word.conjunction and nominal and self._names_act_for(word, index, last):
            return None  # كثف الجيش *قصفه* لمواقع المعارضة، يواصل الحلف *تدريبه* للقوات
        if word.suffix and word.conjunction and nominal and reading.tense == 1 and self._is_joined_to_own(word, index, last):
            return None  # تمسك الحركة بالهدنة *ورفضها* لأي هجوم
        term = nominal and before == DEFINITE and not word.conjunction and self.draft.phrase(index, comp.FRAME_NOUN) is not None
        if term and self._term_awaited(index):
            return None  # نفذت السلطات *حكم الإعدام*
        if nominal and reading.tense == 1 and before in (DEFINITE, START) and self._is_joined_to_wanted(index, reading):
            return None  # يسعى الجيش إلى استعادة السيطرة على البلدة *وطرد* المسلحين
        if word.conjunction and word.cue_verbs and word.stem in self.draft.knowledge.operators("laying_verb") and (
            reading.tense == 1 and behind is not None and behind.text in self.neutral
        ):  # fmt: skip
            return reading  # طالب بإغلاق المصنع *وعلل ذلك* بكثرة الدخان
        if before == DEFINITE:
            following = self.words[index + 1] if index + 1 < last else None
            if nominal and following is not None and following.demonym is not None and not following.article:
                return None
            if nominal and word.conjunction and word.frame_verbs and following is not None and reading.tense == 1:
                if (self.counted[index + 1] or following.suffix) and self._goes_on_acting():
                    return reading  # داهم الجيش المنزل *وقتل* صاحبه، *وخطف* ثلاثة مدنيين
            if nominal and not word.conjunction and reading.tense == 1 and self._completes_verb(index):
                return None  # يواصل الطيران *قصف* المدينة, يعتزم الجيش *سحب* قواته
            if nominal and not word.conjunction and reading.tense == 1 and self._is_hurt_here(word, index):
                return reading
            return reading if not nominal or self._starts_complement(index, last) else None
        if not nominal:
            return reading
        if before == AFTER_THAT and word.frame_verbs and self._has_pronoun_before(index, last):
            frames = self.draft.entries.frames
            named = any(frames[other.ref].type in ("ASSAULT", "COERCE") for other in word.frame_verbs)
            if not named or self._hurts(word):
                return reading  # وأنه *قتل* في الغارة; but إنه *رد* على الهجمات
        if word.cue_verbs and (
            self._reports(index, last) or self._asks(word, index, last) or self._goes_on(word, index, last)
            or self._has_named_teller(word, index, before, last)
        ):  # fmt: skip
            return reading
        if reading.tense == 1 and self._hurts(word) and self._is_hurt_behind_insertion(word, index, last):
            return reading
        return reading if self._looks_verbal(index, last) else None

    def _governs_thing(self, index: int, last: int) -> bool:
        """*عقب* الجلسة: whether nobody who could speak stands behind a preposition that may be a verb of saying."""
        following = self.words[index + 1] if index + 1 < last else None
        if following is not None and self._is_medium(following):
            return True  # *عبر* صفحته، *عبر* موقع الوزارة
        if following is None or not following.article or following.preposition:
            return False
        somebody = following.head or following.entity or following.given or following.state or following.demonym or following.people
        return following.nominal and not somebody

    def _is_medium(self, word: Word) -> bool:
        """A page, site or channel, by which words come."""
        if word.head is not None:
            return self.draft.entries.heads[word.head.ref].class_ == "media"
        return word.stem in self.draft.knowledge.operators("medium_noun")

    def _is_allowed_to(self, index: int) -> bool:
        """يحق للجيش *قصف* المدينة: whether a word tells what somebody right before it may do."""
        whose, norm = self.words[index - 1], self.words[index - 2] if index > 1 else None
        if whose is None or norm is None or not whose.preposition:
            return False
        operators = self.draft.knowledge.operators
        return whose.preposition in operators("of_preposition") and norm.stem in operators("norm_verb")

    def _is_behind_relative(self, word: Word, index: int, last: int) -> bool:
        """Whether a word with nothing of its own behind it ends a clause whose head a whole relative clause describes."""
        following = self.words[index + 1] if index + 1 < last else None
        if word.suffix or word.preposition or word.conjunction or word.article:
            return False
        if following is not None and not (following.preposition or following.function == "prep" or index + 1 in self.time_at):
            return False
        told = False
        for chunk in reversed(self.row):
            if chunk.kind == VERB:
                if told or chunk.conj:
                    return False
                told = True
            elif chunk.kind == RELATIVE:
                return told
            elif chunk.kind in (COMPLEMENTIZER, CONJUNCTION) or (chunk.kind == MARK and chunk.text not in COMMAS):
                return False
        return False

    def _before_pronoun(self, index: int, last: int) -> bool:
        """مواجهات *سقط* فيها قتلى: whether a preposition with a pronoun stands right behind a word."""
        following, before = self.words[index + 1] if index + 1 < last else None, self.words[index - 1]
        if before is not None and before.stem in self.draft.knowledge.operators("wound_noun"):
            return False  # متأثرا بجروح *أصيب* بها: the cause of the death told
        return following is not None and following.function == "prepron"

    def _is_time_of(self, index: int) -> bool:
        """في وقت *تستمر* المعارك: whether a noun of time stands before, to which a clause may be joined."""
        before = self.words[index - 1] if index else None
        return before is not None and not before.article and before.stem in self.draft.knowledge.operators("time_of_clause")

    def _is_fixed_noun(self, index: int) -> bool:
        """من الضروري *وقف القصف*: an act of several words whose first may be a verb too, with no such object."""
        phrase = self.draft.phrase(index, comp.FRAME_NOUN)
        word = self.words[index]
        if word is None or phrase is None or phrase.last <= index + 1:
            return False
        return all(reading.tail >= 0 and tail_end(self.draft, index, reading.tail) < 0 for reading in word.frame_verbs)

    def _before_reason(self, index: int, last: int) -> bool:
        """Whether ل follows a word, as behind a verbal noun that says why something is done."""
        following = self.draft.words[index + 1] if index + 1 < last else None
        return following is not None and following.preposition in self.of

    def _guess_verb(self, word: Word, index: int, before: int) -> Reading | None:
        """A verb that no lexicon knows, by its prefix and its place."""
        text = word.text
        if word.given or self.draft.in_place[index]:
            return None
        if (word.known and word.nominal) or len(text) < 4 or word.article:
            return None
        stripped = self.morphology.past_conjunction(text)
        imperfect = self.morphology.seems_imperfect(stripped)
        if before == EXPECTS_VERB and self.morphology.may_be_imperfect(stripped):
            return _UNKNOWN_IMPERFECT
        if imperfect and not word.known and before in (START, DEFINITE) and not self._named_before(index):
            return _UNKNOWN_IMPERFECT if len(stripped) > 4 else None
        return None
