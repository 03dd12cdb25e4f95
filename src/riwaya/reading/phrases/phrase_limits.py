"""Whether a word behind a noun phrase begins another one.

In: the index of the word and of the phrase's first token. Out: yes or no.
The idea: case, number, the article and what a name or an office is tell a second party or an object from a genitive, an adjective
and the rest of a name.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.match import Word
from riwaya.reading.draft import VERB
from riwaya.reading.phrases.chunk_base import PARTICIPLE_TENSE, PHRASED
from riwaya.reading.phrases.party_limits import PartyLimits
from riwaya.reading.phrases.states import is_capital
from riwaya.reading.words.marks import COMMAS, NAMING
from riwaya.text.quotes import MARKS
from riwaya.text.tokens import NUMBER

_PERSONAL: Final = ("role", "title", "people", "source")  # classes of heads that one person can be


class PhraseLimits(PartyLimits):
    """Tells where a phrase cannot go on."""

    __slots__ = ()

    def _meets(self, index: int, first: int) -> bool:
        """لقي تسعة أشخاص *مصرعهم*: a fixed word of a verb, with a pronoun for those counted before it."""
        word = self.words[index]
        if index == first or word is None or not word.suffix or not word.frame_nouns or word.preposition:
            return False
        return 1 in self.counted[first:index] and bool(self.draft.knowledge.wanted(word))

    def _is_told_in(self, document: int, index: int) -> bool:
        """أعلنت في بيان *عزل* القائد, أكد في كلمة *أهمية* الحوار: behind an indefinite writing that something is told in stands
        what a verb of saying before it has as its object, and no genitive."""
        writing, word = self.words[document], self.words[index]
        at = document - 2
        while at > 0 and self.words[at] is None and (self.norm[at] in NAMING | COMMAS or self.draft.quote_of[at] >= 0):
            at -= 1  # «فتح» و«حماس» *في بيان*
        subject = self.words[at] if at >= 0 else None
        if writing is None or writing.article or writing.suffix or not self._is_speech(writing):
            return False
        if word is None or not document or word.adjective or word.preposition or word.conjunction:
            return False
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        act = bool(word.frame_nouns) and word.head is None
        if word.verb is not None and following is not None and following.function == "prep" and not word.suffix:
            return False  # في بيان *نشر* على موقعها
        if act and not (word.article or word.suffix) and self.norm[document - 1] == self.within:
            return True
        if self.norm[document - 1] not in self.draft.knowledge.operators("during_preposition"):
            return False
        if subject is None or (subject.cue_verbs and not self.in_place[at]):
            return False  # أكدت في بيان *الحكومة*: nobody else is named
        if following is None or following.function == "comp" or following.text in self.conjunctions:
            return False
        if following.function == "rel" and not (word.article and word.head is None):
            return False
        pointing = word.function == "dem"
        if not (pointing or word.frame_nouns or word.cue_noun or word.noun or word.head or word.state):
            return False
        if not (pointing or word.article or word.suffix or word.head or act or following.nominal):
            return False
        return self._object_awaited(index, somebody=True)

    def _is_speech(self, word: Word) -> bool:
        """بيان, كلمة: a writing, or a speech that something is told in."""
        document = word.head is not None and self.draft.entries.heads[word.head.ref].class_ == "document"
        return document or word.stem in self.draft.knowledge.operators("speech_noun")

    def _points(self, index: int, first: int, last: int) -> bool:
        """أيدت سلطنة عمان *هذه الدعوة*، نفى الناطق *ذلك*: a demonstrative after a complete phrase begins another one."""
        word, before = self.words[index], self.words[index - 1]
        if word is not None and word.function == "dem" and self.in_place[index - 1] and not word.preposition:
            return True  # نفت موسكو *ذلك*
        if word is None or word.function != "dem" or before is None or before.function or self.counted[index - 1]:
            return False
        following = self.words[index + 1] if index + 1 < last else None
        if index + 2 < last and self.norm[index + 1] in MARKS:
            following = self.words[index + 2]  # أدانت الحكومة *هذه «الاعتداءات»*
        if following is not None and following.article:
            return True
        if self.norm[index] in self.draft.knowledge.operators("plural_demonstrative"):
            return before.head is not None and not before.head.number  # اعتقل الجيش *هؤلاء*; but الجنود *هؤلاء*
        if self.norm[index] not in self.pronominal:
            return False
        head = self.words[first]
        holds = before.head or before.entity or before.state or (head is not None and head.head is not None and not before.noun)
        if self.norm[index] in self.neutral and holds:
            lays = self.row and self.row[-1].word is not None and self.row[-1].last == first and (
                self.row[-1].word.stem in self.draft.knowledge.operators("laying_verb")
            )  # fmt: skip  # ويعزو الخبراء *ذلك* إلى الحر
            if lays or self._object_awaited(index):
                return True  # نفى مصدر حكومي *ذلك*, نفى المتحدث *ذلك* جملة
        return before.head is not None and (following is None or bool(following.preposition) or self._is_bare_cause(following))

    def _is_bare_cause(self, word: Word) -> bool:
        """رفض الوزير ذلك *خوفا* من …: an indefinite accusative by a noun that names nobody."""
        if word.article or word.suffix or word.head is not None or not word.noun or word.adjective:
            return False
        return self.morphology.ends_in_alef(word.text)

    def _before_said(self, index: int) -> bool:
        """أن, a colon or إلى, behind which stands what is said."""
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        if following is None:
            return index + 1 < len(self.words) and self.norm[index + 1] == ":"
        return following.function == "comp" or following.text in self.draft.knowledge.operators("to_preposition")

    def _is_thing_behind_name(self, word: Word, index: int, first: int) -> bool:
        """رفض أحمد سالم *الاقتراح*, زار خالد عمر *البلدة*: behind a verb and two names a place or what is said is no surname."""
        verb = self.row[-1] if self.row else None
        if verb is None or verb.kind != VERB or verb.last != first or index < first + 2:
            return False
        thing = word.cue_noun or word.stem in self.place_nouns
        return bool(thing) and self._is_given(index - 2) and self._ends_name(index, first)

    def _is_described(self, word: Word) -> bool:
        """العراقية، الشعبية، الحوثيون: with the article an adjective or people, behind which no name begins."""
        if word.head is not None:
            return word.demonym is not None
        return bool(word.demonym or word.adjective or word.modifier or word.people)

    def _governs_next(self, word: Word, index: int, last: int) -> bool:
        """Whether what may be an adjective has no article and a noun with one behind it: it governs that noun."""
        following = self.words[index + 1] if index + 1 < last else None
        if word.article or word.suffix or word.verb or following is None or not following.article:
            return False
        if following.conjunction or following.preposition:
            return False
        return not (following.adjective or following.modifier or following.demonym) and following.nominal

    def _describes_body(self, word: Word, before: Word) -> bool:
        """الفصائل *المقاتلة*: whether a word that also names somebody describes several bodies right before it."""
        if word.stem not in self.draft.knowledge.operators("describing_body") or word.preposition or word.conjunction:
            return False
        assert before.head is not None
        return self.draft.entries.heads[before.head.ref].class_ in ("group", "force", "people")

    def _is_act_behind_name(self, index: int, last: int) -> bool:
        """أكد الشيخ خالد *سيطرة* الجيش على التلة: a noun of an act that governs a definite one is no surname."""
        word, whose = self.words[index], self.words[index + 1] if index + 1 < last else None
        if word is None or word.article or word.suffix or word.given or word.head or word.preposition or whose is None:
            return False
        governor = self.words[index - 2] if index > 1 else None
        if governor is not None and governor.function == "prep":
            return False  # في *عز* تفجيرات الانتحاريين
        definite = whose.article and not (whose.adjective or whose.function or whose.preposition or whose.conjunction)
        return (definite and (whose.noun or whose.head is not None)) or bool(self.in_place[index + 1])

    def _is_deed_behind_stranger(self, word: Word, before: Word, index: int, first: int) -> bool:
        """وصف هوفر *اختيار* المدينة, حمل سالم كوبر *مسؤولية* التأخير الحكومة: behind a verb and a name that no lexicon knows a noun
        of doing or being that governs another word is no surname."""
        verb, whose = self.row[-1] if self.row else None, self.words[index + 1] if index + 1 < len(self.words) else None
        if verb is None or verb.kind != VERB or verb.last != first or whose is None or before.known or before.article:
            return False
        if index - 1 == first and self._is_matter_of_stranger(word, before, whose):
            return True
        if not word.noun or word.article or word.suffix or word.given or word.head or word.adjective or word.preposition:
            return False
        abstract = self.morphology.is_feminine_nisba(word.text) and not word.conjunction
        return abstract or (self.morphology.is_verbal_noun(word.text) and not word.conjunction)

    def _is_matter_of_stranger(self, word: Word, before: Word, whose: Word) -> bool:
        """وصف هوفر *تصريحات* الوزير, طالب هوفر *سلطات* البلاد: behind one such name a word known as a noun, and whose it is; but
        قال هوفر *رئيس* المنظمة."""
        if before.nominal or self.morphology.is_nisba(before.text) or self.morphology.has_feminine_ending(before.text):
            return False
        if word.article or word.suffix or word.given or word.adjective or word.preposition or word.conjunction:
            return False
        if word.head is not None and self.draft.entries.heads[word.head.ref].class_ not in ("document", "institution", "force"):
            return False
        return word.noun and not (whose.function or whose.conjunction or whose.preposition) and (whose.article or not whose.nominal)

    def _is_ground_behind(self, word: Word, before: Word) -> bool:
        """المقاومة الشعبية *الحي*, الجيش الوطني *القصر*: ground with the article behind the adjective of a body."""
        if word.stem not in self.grounds or not (before.adjective or before.demonym or before.modifier):
            return False
        feminine = self.morphology.has_feminine_ending
        return word.noun and (not word.adjective or feminine(word.text) != feminine(before.text))

    def _is_object_behind_name(self, word: Word, before: Word, index: int, first: int) -> bool:
        """شن سامي حداد *هجوما*, طعن سامي حداد *جاره*, نفذ سامي حداد *الهجوم*: right behind a verb and the name of one man what he
        does, an indefinite accusative or a noun with a pronoun is no part of his name, whatever his surname means."""
        verb = self.row[-1] if self.row else None
        if verb is None or verb.kind != VERB or verb.last != first or verb.word is None or verb.word.suffix or not word.known:
            return False
        if self._is_people_behind_name(word, before, index) or self._is_veil(word, index, verb):
            return True
        named = self._is_given(index - 2) or (self._is_given(index - 1) and not before.noun)
        if not named or before.frame_nouns or before.suffix:
            return False
        if word.preposition or word.conjunction or word.adjective or word.function not in ("", "noun", None):
            return False
        if self.norm[index - 1] in self.name_links or self.norm[index - 1] in self.kunyas:
            return False  # خالد بن *مهنا*
        if word.suffix:
            his = word.suffix in self.draft.knowledge.operators("absent_suffix") and not verb.word.cue_verbs
            his = his and not self.morphology.is_feminine_noun(self.draft.tokens.raw(index))
            return his and bool(word.head or word.frame_nouns or word.noun)
        if word.article:
            return bool(word.frame_nouns) and not word.head and verb.word.light is not None
        return bool(word.frame_nouns or word.noun) and not word.head and self.morphology.ends_in_alef(word.text)

    def _new_phrase(self, index: int, first: int, last: int) -> bool:
        """An indefinite noun after a complete phrase begins another one: الجيش السوري *هجوما*، مصادر رسمية *مقتل*."""
        word, before = self.words[index], self.words[index - 1]
        if word is not None and word.article and (word.head or word.people) and before is not None:
            if (index - 1 == first and self._other_persons(word, before)) or self._persons_behind(word, before, first):
                return True
        if before is None and word is not None and word.suffix and word.cue_noun:
            return True  # عن المنشق «سامي نجم» *قوله*
        if word is None or before is None:
            return False
        if word.article and before.suffix and not word.adjective and self._ends_turn(before):
            return True  # وجدد في الوقت نفسه *الموقف* الثابت, أكد من جهته *المتحدث*
        places = self.draft.in_place[index] and self.draft.in_place[index - 1]
        if places and index in self.place_at and not word.conjunction and self._is_other_state(index):
            return True  # اتهمت واشنطن *إيران*
        if word.stem in self.any_word and not word.suffix:
            return True  # نفى الجيش *أي* صلة له
        if word.article and (before.suffix or self.at[index] & PHRASED) and self._is_deed_told_of(word, before, index):
            return True
        bare = word.function == "noun" and not (word.conjunction or word.preposition or word.article or before.article)
        if bare and self.counted[index] and before.demonym is not None:
            if word.stem not in self.draft.knowledge.operators("one_of"):
                return False  # جنديا تركيا *واحدا*; but قتلت قوة تركية *أحد* القادة
        if word.function == "quant" and before.article and not (word.suffix or word.article or word.preposition):
            following = self.words[index + 1] if index + 1 < len(self.words) else None
            if index - 1 == first and before.head is not None and not before.head.number:
                return True  # طالب الفريق *جميع* الدول
            if following is not None and following.function in ("prep", "rel", "comp", "ma"):
                return True  # استهدفت المدنيين *أكثر* مما …
        if word.article and word.stem in self.families and self._ends_name(index, first):
            return False  # الوزير محمد الخالد *الصباح*
        if word.text in self.deities and before.stem not in self.servants:
            return True  # دعا الشيخ *المولى* أن
        if before.article and not before.given and word.text in self.god and not word.preposition:
            return True  # دعا المفتي *الله* أن
        if word.article and (before.adjective or before.demonym is not None) and word.stem in self.measures:
            return False  # مسؤول رفيع *المستوى*, صاروخ إيراني *الصنع*
        if word.article and before.article and word.stem in self.holding and self._is_held(index, first):
            return False  # محافظ نينوى العراقية *المقال*
        if word.article and before.article and before.head is not None and self._describes_body(word, before):
            return False  # الفصائل *المقاتلة*، الكتائب *المهاجمة*
        if word.given or (word.demonym and not word.state) or word.modifier:
            return False
        if before.demonym is not None and before.article and word.article and word.stem in self.abusive:
            if self.morphology.has_feminine_ending(word.text) == self.morphology.has_feminine_ending(before.text):
                return False  # الاحتلال الروسي *المجرم*
        if index - 1 == first and word.head is not None and self._is_holder(word, before, index):
            return True
        if word.article and before.article and self._is_person_described(word, before, first):
            return False
        if not (word.article or word.suffix or word.function) and self._is_object(word, before, index, first):
            return True
        if index - 2 == first and self._is_behind_band(word, before, index, first):
            return True
        if not (before.known or before.article) and self._is_deed_behind_stranger(word, before, index, first):
            return True
        if not word.article and not word.frame_nouns and self._named_before(index) and not self._is_owned(word, index):
            return False  # العميد *يد الله جواني*
        if index - 1 == first and before.article and before.head is not None and self._is_surname_noun(word, before, index):
            return False  # قال الرئيس *سلام* إن
        if word.article and before.article and word.stem in self.draft.knowledge.operators("elative_adjective"):
            return False  # الدول *الكبرى*
        if word.suffix and word.stem in self.emphatic:
            return False  # المصدر ذاته، الوزير نفسه
        if word.article and word.frame_nouns and not word.head and self._ends_name(index, first):
            return True  # المفتي شوقي علام *التفجير*
        if word.article and word.frame_nouns and not word.head and index > first + 1 and self._is_given(index - 1) and (
            self.morphology.is_verbal_noun(word.stem)
        ):  # fmt: skip
            return True  # الشاه عباس *الانسحاب*
        if word.article and word.head is None and self._is_thing_behind_name(word, index, first):
            return True
        if word.article and word.head is not None and not word.head.number and self._is_last_name(before, index - 1):
            return self._is_party_behind_name(word, index, first)  # محمد علان *المضرب* عن الطعام
        if self._others(word, before, index, first):
            return True
        if word.head is not None and index > first + 1 and self._is_body_behind_name(word, before, word.head.ref, index):
            return True
        if before.suffix and before.head is not None and (word.state or self.draft.phrase(index, comp.STATE, comp.ENTITY)):
            return True  # حذر رئيسها *الولايات المتحدة*
        if (word.head is not None or before.head is not None) and self._is_second_party(word, before, index, first):
            return True
        if before.suffix and before.head is not None and not (word.head or word.entity or word.adjective):
            class_ = self.draft.entries.heads[before.head.ref].class_
            if class_ == ("title" if not word.article else "role") and (word.noun or word.frame_nouns or not word.article):
                return True  # معاليه *عمق* العلاقات, استنكر سموه *الجريمة* النكراء
        if self.counted[index - 1]:
            crowd = index - 1 == first and before.article and before.stem in self.draft.knowledge.operators("crowd_number")
            plain = not (word.article or word.adjective or word.function or word.preposition or word.given)
            body = word.article and word.head is not None and self.draft.entries.heads[word.head.ref].class_ == "institution"
            return bool(crowd and (plain or body))  # شيع المئات *جثمان* الشاب، اقتحم المئات *السفارة*
        if index + 1 < len(self.words) and self._is_given(index + 1) and not word.article and not word.suffix:
            head = self.words[first]
            if head is not None and head.head is not None and self.draft.entries.heads[head.head.ref].class_ in ("role", "title"):
                return False  # قائد القوات *فضل حسن*: a name, though فضل is a noun
        if word.text in self.place_nouns and not word.article and (
            before.article or before.demonym or (index - 2 == first and self._only_describes(before, index - 1))
        ):  # fmt: skip
            return True  # المقاتلات التركية *حي* السكن, though حي is an adjective too; مجموعات مسلحة *قرية* فنيجين
        if before.article and not word.article and word.stem in self.draft.knowledge.operators("one_of"):
            return True  # اعتقلت السلطات *أحد* أقاربه
        if before.article and word.text in self.bearings and not self.draft.in_place[index]:
            return True  # الحزب *جنوب شرقي* البلاد
        if word.adjective and before.article and self._is_described(before) and not (word.article or word.suffix or word.verb):
            return True  # القوات اليمنية *مخزن* أسلحة، *قادرة* على: without the article no adjective of what has it
        if places:
            return False
        if word.adjective and before.article and self._governs_next(word, index, last):
            return True  # أيد البرلمان *مشروع* القانون
        if word.adjective and not (word.frame_nouns or word.state):
            return False
        named = self._ends_entity(index, first) and not word.adjective  # تنظيم ولاية سيناء *الهجوم*
        told = word.frame_nouns or (word.noun and not (word.adjective or word.modifier or word.head))
        if word.article and told and not self.in_place[index] and all(self.in_place[first:index]):
            return True  # رفعت واشنطن *العقوبات*, بحث مع واشنطن *الأزمة*
        closed = named or (before.article and not self._is_given(index - 1)) or before.demonym or before.entity
        closed = closed or before.modifier or before.adjective or before.state
        if word.article and not closed and not self._only_describes(before, index - 1):
            return self._is_matter(word) and self._ends_name(index, first)
        if word.article and index == first + 1 and self._named_before(index) and self._before_said(index):
            return False  # أضاف الدكتور *الشعلان* أن, أضاف الدكتور *الشعلان*:
        if word.head is not None and self._describes_persons(word, before):
            return False  # الأهالي *المتضررون*
        term = self.draft.phrase(index, comp.FRAME_NOUN) if self.at[index] & PHRASED else None
        noun = bool(word.frame_nouns or word.cue_noun or term or word.noun or word.text in self.place_nouns)
        noun = noun or word.function == "noun" or (word.function == "quant" and self._counts_anew(word, before))
        if not noun and word.head is not None and not word.entity:
            noun = self.draft.entries.heads[word.head.ref].class_ not in ("role", "title")
            noun = noun or self._are_other_officers(word, before, first)
        number = bool(self.counted[index] and not self.counted[index - 1])
        if number and index + 1 < len(self.words) and self.norm[index + 1] in self.draft.knowledge.operators("of_them_pronoun"):
            return True  # تسعة أشخاص *أربعة* منهم أطفال
        if number and not before.article and index - 1 > first and self._counts_others(before, index, last):
            return True  # اختطفت جماعة مسلحة *ثلاثة* مهندسين، في ساحة عامة *خمسة* شبان
        place = bool(self.draft.in_place[index]) and index in self.place_at
        if not (noun or number or place):
            return False
        modified = before.modifier is not None and not self._is_force(before)
        servant = before.article and not word.article and self._is_given(index - 1)  # عبد *الرحمن* نجم
        complete = bool((before.article and not servant) or before.demonym or modified or before.entity or before.state)
        complete = complete or (bool(before.suffix) and not self.morphology.ends_in_ya(before.text))  # but ضابطي *شرطة*
        ends = self._ends_name(index, first)
        awaited = ends and not (word.head or word.function not in ("", "noun")) and (
            not (before.given or servant) or self.morphology.is_verbal_noun(self.draft.tokens.raw(index))
            or self._governs_what_is_told(index)
        )  # fmt: skip
        if awaited and (self._object_awaited(index) or (word.frame_nouns and self._act_awaited(index))):
            complete = True  # اللواء أحمد سعيد بن بريك *حالة* الطوارئ, اللواء محمد أحمد *تنفيذ* العملية
        named = bool(word.suffix) and (before.given or any(self._is_given(back) for back in range(first, index)))
        if word.suffix and named and not word.article and self._before_that(index) and self._is_no_pronoun(word, index):
            return False  # عبد الرزاق *مقري* أن, أحمد *طعمة* أن
        if word.suffix and named:
            complete = True  # قوات صالح *إمداداتها*, أمير المنطقة محمد آل هيازع *تعازيه*
        if self._ends_entity(index, first):
            complete = True  # دي ميستورا *أهمية*
        if self._is_nominative(before) or (word.frame_nouns and self._named_before(index)):
            complete = True
        if before.adjective and not before.head and not before.given and index - 1 > first and (
            word.frame_nouns or word.cue_noun or (word.noun and not before.article)
        ):  # fmt: skip
            complete = True  # بيان مقتضب *حصول*
        return complete or bool(self.draft.in_place[index - 1])

    def _are_other_officers(self, word: Word, before: Word, first: int) -> bool:
        """التقى وفد من الوزارة الأميركية *قادة* من الفصائل: several in an office without the article, behind a phrase with it that
        heads one of its own; but الوزراء العرب *وزراء* الخارجية."""
        opening = self.words[first]
        several = word.head is not None and word.head.number == 2 and before.article and not (word.article or word.adjective)
        return several and opening is not None and opening.head is not None and not opening.head.number

    def _is_deed_told_of(self, word: Word, before: Word, index: int) -> bool:
        """استنكر سموه *الهجوم*, أدان الأمير فيصل بن خالد *الحادث الآثم*: the act that a verb reports about, by a term, or behind a
        noun with a pronoun; neither is a title or a surname of who speaks."""
        if word.preposition or word.conjunction or word.suffix:
            return False
        if not (self.at[index] & PHRASED and self.draft.phrase(index, comp.FRAME_NOUN) is not None):
            if not (before.suffix and word.frame_nouns) or word.adjective or word.head is not None:
                return False
        return self._object_awaited(index)

    def _ends_lack(self, before: Word, index: int) -> bool:
        """طائرة بدون *طيار*: whether the word before is the one thing that a craft goes without."""
        without = self.words[index - 2] if index > 1 else None
        operators = self.draft.knowledge.operators
        return without is not None and before.stem in operators("pilot_noun") and without.stem in operators("without_preposition")

    def _is_other_state(self, index: int) -> bool:
        """اتهمت أنقرة *دمشق*, دعت موسكو *تركيا*: a state or its capital right behind another one is no part of its name."""
        after = self.named_places.get(index)
        names = (self.named_places.get(first) for first in range(max(0, index - 3), index))
        before = next((place for place in names if place is not None and place.last == index), None)
        if before is None or after is None or before.country == after.country:
            return False
        return all(place.kind == "country" or is_capital(place) for place in (before, after))

    def _only_describes(self, word: Word, index: int) -> bool:
        """اختطفت جماعة *مسلحة* ثلاثة مهندسين: behind an indefinite noun an adjective that could name persons takes no genitive."""
        if word.stem not in self.draft.knowledge.operators("describing_body") or word.article or word.suffix:
            return False
        before = self.words[index - 1]
        return before is not None and not (before.article or before.suffix) and bool(before.head or before.noun)

    def _is_behind_band(self, word: Word, before: Word, index: int, first: int) -> bool:
        """ارتكبت جماعة مسلحة *مجزرة*, أطلقت مجموعة مسلحة *النار*: a noun behind an indefinite band and its one adjective."""
        if index - 2 != first or not self._only_describes(before, index - 1) or word.preposition:
            return False
        noun = bool(word.frame_nouns) or (bool(word.noun or word.head) and not word.adjective)
        if not noun or self.draft.in_place[index] or word.function not in ("", "noun"):
            return False
        return not word.article or bool(word.frame_nouns) or bool(self.draft.knowledge.wanted(word))

    def _is_object(self, word: Word, before: Word, index: int, first: int) -> bool:
        """تلقى الأمير *اتصالاً*, طائرة أخرى *موقعا*: an indefinite accusative is of no phrase before it that is complete."""
        if word.article or word.suffix or word.function or word.demonym or index == first:
            return False
        if self.counted[index - 1] and not before.article:
            return False
        if self.morphology.ends_in_alef(before.text) or (before.function and not before.given):
            return False
        if not (self.has_tanwin and self.morphology.is_written_accusative(self.draft.tokens.raw(index))):
            noun = bool(word.noun or word.frame_nouns or word.cue_noun or word.head)
            noun = noun or (word.adjective and before.article)  # أمام البلدية *طويلا*
            if not noun or word.entity or word.verb or not self.morphology.may_be_accusative(word.text):
                return False
        elif any(reading.tense == PARTICIPLE_TENSE for reading in word.cue_verbs) or not before.known:
            return True  # خمسة مقاتلين *مشيرًا* إلى, مارك تونر *ردًا* على
        if not before.known and index - 2 >= first and self._is_given(index - 2):
            return True  # رئيس الائتلاف خالد خوجة *اتفاقا*
        if index - 2 == first and self._only_describes(before, index - 1):
            return True  # فصائل معارضة *هجوما*
        return bool(before.article or before.given or before.demonym or before.entity or before.adjective or before.modifier)

    def _is_hit_by(self, index: int) -> bool:
        """غارة *تجمعا*، طائرة مسيرة *سيارة*: no genitive of what strikes: an accusative, or behind its adjective a noun."""
        word, before = self.words[index], self.words[index - 1]
        if word is None or before is None or word.article or word.suffix or word.function not in ("", "noun"):
            return False
        if not (word.noun or word.head) or word.adjective:
            return False
        if self.draft.in_place[index] or word.state is not None or word.entity is not None or word.given:
            return False
        if before.stem in self.drones and index > 1:
            flying = self.words[index - 2]
            return flying is not None and flying.stem in self.aircraft
        feminine = self.morphology.has_feminine_ending(before.text) and bool(before.frame_nouns) and not before.adjective
        feminine = feminine and before.stem not in self.draft.knowledge.operators("suffering_masdar")  # إصابة *ابنه*
        return feminine and not before.article and self.morphology.may_be_accusative(word.text)

    def _is_object_of_blow(self, index: int, first: int) -> bool:
        """دمرت غارة *عددا* من المواقع, استهدف هجوم *دورية* من الشرطة: behind a verb of hitting and the act that is its subject the
        only noun is what is hit; but تم استهداف *دورية*."""
        act, verb = self.words[first], self.words[first - 1] if first else None
        if act is None or verb is None or not act.frame_nouns or act.article or act.suffix or act.preposition or act.head:
            return False
        frames = self.draft.entries.frames
        if not any(frames[one.ref].type == "ASSAULT" and one.tail < 0 for one in verb.frame_verbs) or verb.frame_nouns:
            return False
        following = index + 1
        while following < len(self.words) and (word := self.words[following]) is not None and word.adjective and not word.article:
            following += 1
        word = self.words[following] if following < len(self.words) else None
        return word is None or bool(word.preposition or word.conjunction or word.function == "prep")

    def _others(self, word: Word, before: Word, index: int, first: int) -> bool:
        """Whether a noun cannot be of the phrase before it: انتحاريان *حماما*, آل الشيخ *المسلمين*."""
        plain = not (word.article or word.adjective or word.function or self.morphology.shows_number(word.text))
        if plain and self._is_nominative(before):
            return True
        reading = word.people or word.head
        family = index - 2 >= first and self.norm[index - 2] in self.draft.knowledge.operators("family_word")
        if family and word.article and reading is not None and reading.number and not word.adjective:
            return True  # حذر آل هيازع *الأهالي*
        if word.article and before.article and self._describes_governed(word, before, first):
            return False
        if before.suffix and word.article and word.frame_nouns and (before.cue_noun or before.frame_nouns):
            return True  # إدانته *التفجير*
        if reading is not None and word.article and not word.adjective and before.suffix and self._is_owned_thing(before):
            single = word.head is not None and not word.head.number and self.draft.entries.heads[word.head.ref].class_ in _PERSONAL
            return not single  # دعت في بيانها *المواطنين*، على صفحتها *الحكومة*; but خاله *العقيد*
        if reading is None or not word.article or not reading.number:
            return False
        one = before.head is not None and before.article and index - 1 == first and not before.head.number
        if word.adjective and not (one and word.head is not None):  # قتل التنظيم *الأبرياء*: several describe no one body
            return False
        if one and before.head is not None:
            if self.draft.entries.heads[before.head.ref].class_ == "document":
                return True  # دعا البيان *الأكراد*
        heads = self.draft.entries.heads
        if word.head is not None and heads[word.head.ref].class_ not in ("people", "role", "source"):
            return False
        for back in range(index - 1, first - 1, -1):
            head = self.words[back]
            if head is not None and head.head is not None:
                speaks = heads[head.head.ref].class_ in _PERSONAL
                if before.article and index - 1 == first and self.morphology.has_feminine_ending(before.text):
                    return word.head is not None or word.people is not None  # اعتقلت الشرطة *الأكراد*
                return not head.head.number and speaks and not head.suffix
        return False

    def _is_matter(self, word: Word) -> bool:
        """ناقش الوزير محمد سالم *العلاقات*, *الأوضاع*: a noun for what is talked about, which no family is called by."""
        if word.head is not None or word.given or word.suffix or not (word.noun or word.frame_nouns):
            return False
        return word.stem in self.draft.knowledge.operators("discussed_object")

    def _is_owned(self, word: Word, index: int) -> bool:
        """أبدى العميد *حزنه*: a noun with a pronoun behind a title is no name."""
        if not (word.suffix and word.noun) or word.preposition or self._before_that(index):
            return False
        return not self._is_no_pronoun(word, index)

    def _is_owned_thing(self, word: Word) -> bool:
        """A writing, an occasion or a plain thing, and not a person or an act that could have an object."""
        if word.head is not None:
            return self.draft.entries.heads[word.head.ref].class_ == "document"
        if word.stem in self.draft.knowledge.operators("occasion_noun"):
            return True
        return not (word.frame_nouns or word.verb or word.cue_noun or word.function or word.adjective or word.people)

    def _is_second_party(self, word: Word, before: Word, index: int, first: int) -> bool:
        """فاوض الوزير *إيران*، التقى المبعوث الأممي *قادة* الأحزاب: behind one definite person or body what has a name of its own,
        and persons without the article, are no part of it."""
        head, heads = self.words[first], self.draft.entries.heads
        if word.preposition or word.conjunction or word.suffix:
            return False
        if before.head is not None and before.article and index - 1 == first and not before.head.number:
            person = heads[before.head.ref].class_ in ("role", "title", "people")
            if person and word.state is not None and not word.demonym and not word.given:
                return True
            if word.article:
                return self._is_community(index) and heads[before.head.ref].class_ != "document"
        verb = self.words[first - 1] if first else None
        if word.article or word.head is None or word.head.number != 2 or word.given or verb is None:
            return False
        if heads[word.head.ref].class_ not in ("people", "role", "title") or not (verb.frame_verbs or verb.cue_verbs):
            return False
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        one = self._ends_entity(index, first) or (
            head is not None and head.head is not None and not head.head.number and before.article
            and heads[head.head.ref].class_ in _PERSONAL
        )
        return bool(one) and following is not None and following.article

    def _describes_persons(self, word: Word, before: Word) -> bool:
        """الأهالي *المتضررون*, الأطفال *الأيتام*: a second definite plural of persons, in the nominative, describes the first; so
        does a word of those who do no harm (المصلين *الآمنين*)."""
        if word.head is None or before.head is None or not (word.article and before.article and before.head.number):
            return False
        if not word.head.number:
            return False  # خطف المسلحون *المدون*
        heads, nominative = self.draft.entries.heads, self.morphology.is_plural_nominative(word.text)
        nominative = nominative or word.stem in self.draft.knowledge.operators("harmless_adjective")
        return nominative and heads[word.head.ref].class_ == heads[before.head.ref].class_ == "people"

    def _describes_governed(self, word: Word, before: Word, first: int) -> bool:
        """من السكان *المسلحين*: behind definite persons that a preposition governs a describing plural is their adjective."""
        if not (word.article and before.article) or before.head is None or not before.head.number or not first:
            return False
        if word.stem not in self.draft.knowledge.operators("describing_body"):
            return False
        head, governor = self.words[first], self.words[first - 1]
        return bool(head is not None and head.preposition) or (governor is not None and governor.function == "prep")

    def _counts(self, index: int) -> bool:
        """Whether the word or number before من counts something (عدد من، خمسة من، 2556 من)."""
        if self.kind[index] == NUMBER or self.counted[index]:
            return True
        word = self.words[index]
        return word is not None and word.function == "quant"
