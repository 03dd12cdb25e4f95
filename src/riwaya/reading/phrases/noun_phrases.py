"""Noun phrases: where one ends.

In: the index of its first token. Out: one past its last.
The idea: a construct takes the next noun, a complete phrase takes adjectives and names only; what cannot be of it, a
nominative plural, a second named side, an indefinite noun of an act, begins another.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.match import Word
from riwaya.reading.draft import VERB
from riwaya.reading.phrases.chunk_base import (
    CLOSING,
    CONSTRUCT,
    DEFINITE,
    DIRECTED,
    MODELLED,
    NUMBERED,
    PHRASED,
    PLACED,
    TIMED,
)
from riwaya.reading.phrases.fixed_words import opens_agent
from riwaya.reading.phrases.holders import says_nothing_else
from riwaya.reading.phrases.least_numbers import behind_bound
from riwaya.reading.phrases.name_limits import MAY_PART
from riwaya.reading.phrases.phrase_signs import PhraseSigns
from riwaya.reading.phrases.states import is_capital
from riwaya.reading.words.drones import is_launched
from riwaya.reading.words.traits import (
    ADDED,
    BARE,
    BODY,
    BREAKING,
    CARRYING,
    CITING,
    DEMONSTRATIVE,
    ENDING,
    GENITIVE,
    INERT,
    LETTERED,
    MANNER,
    MET,
    PARTY,
    PLACE_NOUN,
    SIDED,
    STOPS,
    STRIKING,
    STRUCK,
    VERBLIKE,
    WRITING,
)
from riwaya.text.tokens import NUMBER

_ONE_MAN: Final = ("role", "people", "source", "title")  # classes of heads that one man can be


class NounPhrases(PhraseSigns):
    """Finds the ends of noun phrases."""

    __slots__ = ()

    def _noun_phrase(self, first: int, last: int) -> int:
        """One past the last token of the noun phrase that begins at `first`."""
        words, phrases, at, row = self.words, self.draft.phrases, self.at, self.row
        index = subject = first
        construct = awaits = says = governed = manner = asked = False
        fixed, opening = -1, words[first]
        while index < last:
            word, here = words[index], at[index]
            if here & MODELLED and index > first + 1 and (model := self._model_end(index, first, last)):
                if not self._describes_model(model, last):
                    return model  # طائرات سوخوي-24 *غارات*
                index, construct = model, False
                continue
            if word is None:
                end = self._inside(index, last, first)
                if end == index:
                    return max(index, first + 1)
                index = end
                construct = False
                following = words[index] if index < last else None
                if first in self.quote_at and following is not None and (
                    not following.article or following.head is not None or (following.frame_nouns and not following.adjective)
                    or self.draft.phrase(index, comp.FRAME_NOUN, comp.HEAD, comp.ENTITY) is not None
                ):  # fmt: skip
                    return index  # لـ"الاقتصادية" *أبو محمد*, لـ"الرياض" *العمل* الإرهابي, دعت "الجبهة" *المجتمع الدولي*
                if following is not None and end > first + 1 and self._is_behind_quote(following, index, first):
                    return index
                continue
            phrase = phrases[index] if here & PHRASED else None
            if index > first:
                if here & NUMBERED and self.norm[index] in self.numerals and self._is_defined(index - 1):
                    end = min(self.number_at[index], last)
                    following = words[end] if end < last else None
                    if following is None or not (following.article and following.adjective):
                        return end  # النساء *الأربع*
                    index, construct = end, False
                    continue  # الطائرات *الثلاث* المغيرة
                if here & NUMBERED and self._numbers_document(index, first, last):
                    index, construct = self.number_at[index], False
                    continue
                if self.in_place[index] and (end := self._name_end(index, construct)) > 0:
                    index, construct = self._behind_closing(end, last, first), False
                    continue
                if self.unmanned and word.function == "prep" and (unmanned := self._is_unmanned(index, last)):
                    following = words[unmanned] if unmanned < last else None
                    if following is not None and not (following.article or following.adjective or following.demonym):
                        return unmanned
                    index, construct = unmanned, False
                    continue
                traits, end = word.traits, -1
                if traits & ENDING:
                    return index
                if traits & BREAKING or here & (TIMED | DIRECTED):
                    end = self._limit(word, index, first, last, construct)
                    if end == index:
                        return index
                if not asked:  # what stands before the whole phrase matters to none that ends at once
                    asked, governor = True, words[first - 1] if first else None
                    verb = row[-1] if row and row[-1].kind == VERB else None
                    awaits = verb is not None or (bool(row) and row[-1].kind in MAY_PART and self._may_part(row[-1]))
                    awaits = awaits and self._awaits_object(first)
                    joined = opening is not None and bool(opening.conjunction) and bool(row)
                    fixed = self._fixed_behind(first) if verb is not None or joined else -1
                    says = verb is not None and verb.word is not None and bool(verb.word.cue_verbs)
                    governed = governor is not None and governor.function == "prep"
                    governed = governed or (opening is not None and bool(opening.preposition))
                    manner = opening is not None and bool(opening.traits & MANNER) and self._is_manner(first)
                if index == fixed:
                    return index
                if manner and index == first + 2 and not word.conjunction:
                    return index  # قصفت بشكل عنيف *مدفعية الجيش* …
                if end > index:
                    construct = construct and not (end == index + 2 and self._denies(word, index, last))
                    index = end
                    continue
                if (word.head is not None and word.article and self._sides_with(word, index, first)) or (
                    word.stem in self.arms and self._is_arm_of_unit(word, index, first)
                ):  # fmt: skip
                    index, construct = index + 1, False
                    continue  # حزب الشعب *المناصر* للقضية, الفرقة السادسة *مشاة*
                surname = bool(word.conjunction) and self._is_surname_in_fa(index)
                surname = surname or bool(traits & LETTERED and (word.suffix or word.function) and self._is_name_word(index))
                said = says and (self._is_surname_before_said(index, first) or self._represents(word, index, first))
                surname = surname or said
                if not surname and self._goes_over(word, index, first, last, construct) and not self._awaits_owner(word, index):
                    return index
                if governed and self._is_office_behind_governed(word, index, first, says):
                    return index
                if index == first + 1 and not awaits:
                    if not word.article and (
                        (word.frame_nouns and (self._is_absolute(first, first) or self._is_carried(first)))
                        or (here & PHRASED and self._is_crowd_before_act(first))
                    ):
                        return index  # حاول شاب *دهس* جنود, نظم طلاب *مظاهرة*, نظم العشرات *وقفة احتجاجية*
                    if opening is not None and opening.frame_nouns and self._is_act_with_object(first):
                        subject, awaits = index, True  # استهداف *الجيش*: who does what the noun names
                elif awaits and not said and self._begins_object(index, subject, construct):
                    return index
            jump = index + 1
            if phrase is not None:
                meaning = phrase[0].reading
                if index > first and (
                    meaning.category == comp.CUE_PHRASE or (meaning.category == comp.FRAME_NOUN and meaning.ref == self.on_demand)
                ):  # fmt: skip
                    return index  # يجتمع السفراء *بناء على طلب* أنقرة
                if index > first and meaning.category == comp.HEAD and not word.article and self._is_body_named(index, first):
                    return index  # هاجم متشددون من داعش *نقطة تفتيش*
                if phrase[0].last <= last:
                    jump = phrase[0].last
                office = self.draft.phrase(jump - 1, comp.HEAD) if jump > index + 1 and at[jump - 1] & PHRASED else None
                role = office is not None and self.draft.entries.heads[office.reading.ref].class_ == "role"
                if office is not None and role and jump < office.last <= last:
                    jump = office.last  # استدعاء *القائم بالأعمال*
                construct = self._is_construct(jump - 1) and not self._is_person_named(phrase[0].reading)
            else:
                open_ended = word.traits & GENITIVE or (construct and word.noun and word.adjective)  # باسم *مهمة* الحلف
                construct = bool(open_ended) and self._is_construct(index)
            if index == first and word.traits & DEMONSTRATIVE and self._stands_alone(index, last):
                return jump
            index = jump
            if at[jump] & CLOSING:
                index = self._behind_closing(jump, last, first)
                following = words[index] if jump < index < last else None
                if following is not None and self._is_behind_quote(following, index, first):
                    return index
        return index

    def _is_ground_behind_arm(self, first: int, before: Word, index: int) -> bool:
        """استهدف الجيش براجمة صواريخ *بلدة* سرمين: whether a place is named behind the phrase that tells with which arm."""
        opening, operators = self.words[first], self.draft.knowledge.operators
        means = opening is not None and bool(opening.preposition) and opening.preposition in operators("means_preposition")
        return means and index + 1 in self.place_at and before.stem in self.draft.knowledge.nouns("weapon_noun")

    def _awaits_owner(self, word: Word, index: int) -> bool:
        """دحر إرهابيي *داعش*: whether a plural without its ن right before a word awaits whose men they are."""
        before = self.words[index - 1]
        if before is None or before.article or word.preposition or word.conjunction:
            return False
        return self.morphology.is_nisba_construct(self.draft.tokens.raw(index - 1))

    def _is_defined(self, index: int) -> bool:
        """النساء الأربع: whether a word with the article, of which a number with the article may tell, stands at a token."""
        word = self.words[index]
        return word is not None and word.article and not self.in_place[index]

    def _behind_closing(self, index: int, last: int, first: int) -> int:
        """One past the marks at a token that close what was opened inside a phrase."""
        while self.at[index] & CLOSING and index < last and self._opened_since(index, first):
            index += 1
        return index

    def _limit(self, word: Word, index: int, first: int, last: int, construct: bool) -> int:
        """Where a phrase goes on behind a word that may end it: `index` where it ends, -1 where the word is like any other."""
        if word.text in self.conjunctions and self._joins(index, last) and not self._joined_adjective(index):
            return index
        if index in self.time_at:
            return index
        if word.preposition and (word.nominal or word.article or not self._is_surname_with_letter(word, index, last)):
            return index
        if index in self.directed_at and not any(self.in_place[first:index]) and (not construct or self._is_bearing_of_act(index)):
            return index  # قوات النظام *شمالي إدلب*, بهجوم *شمالي سوريا*
        if word.text in self.any_word and not self.morphology.begins_with_madda(self.draft.tokens.raw(index)):
            return index  # نفت موسكو *أي تورط*
        if index > first and word.text in self.adverbial:
            return index  # عناصر الميليشيات *بدءا* من البلدة, من ثلاث جهات *تمهيدا* لاقتحامها
        if word.stem in self.affected and not word.article:
            return index  # توفي شاب *متأثرا* بجراحه
        if word.suffix and (word.stem in self.bridges or word.stem in self.draft.knowledge.operators("most_noun")):
            return index  # عن ناشطين *قولهم*, ستة مدنيين *معظمهم* أطفال
        if word.suffix and word.cue_noun and not word.head and self._are_his_words(index, first):
            return index  # عن أطباء *تأكيدهم*, عن مصدر *توقعه*
        if word.conjunction and self.counted[index] and (end := self._number_over(index, last)) > index:
            return end
        if word.conjunction and self._is_of_factions(index):
            return index + 1
        if word.conjunction and not (self._second_adjective(index) or self._is_surname_in_fa(index)):
            return index
        function, lettered = word.function, word.traits & LETTERED
        if function == "conj" and self.number_at.get(index - 1, 0) > index:
            return self.number_at[index - 1]  # مقتل عدد *غير معلوم من* الجنود
        if function == "conj" and self._denies(word, index, last):
            return index + 2
        before = self.words[index - 1]  # ميزاب *أيضا*: of a name no adverb is
        if function == "adv" and before is not None and self._agrees(word, before):
            return index + 1
        if function == "prep" and self._counts(index - 1) and (of := behind_bound(self.draft, index, last)) > 0:
            return of + 1  # 18 *على الأقل من* مسلحي الجماعة
        if function in STOPS and not (function == "adv" and construct and before is not None and before.known):
            if function == "prep" and word.stem in self.partitive and self._counts(index - 1) and not (
                index + 1 < last and self._is_whoever(word, index, self.words[index + 1])
            ):
                return index if self._is_act_of_two(index, last) else index + 1
            if not (lettered and (self._is_name_word(index) or self._names_officer(index, first))):
                return index
        return -1

    def _is_act_of_two(self, index: int, last: int) -> bool:
        """تمكن مسلحان *من خطف* جندي: behind a dual, which counts itself, من with the noun of an act goes with the verb."""
        before, act = self.words[index - 1], self.words[index + 1] if index + 1 < last else None
        if before is None or act is None or act.head is not None or act.suffix or not act.frame_nouns:
            return opens_agent(self.draft, index)  # اعتقل ثلاثة *من قبل* الأمن
        return self.kind[index - 1] != NUMBER and bool(before.head or before.adjective or before.modifier)

    def _are_his_words(self, index: int, first: int) -> bool:
        """Whether a word stands right behind somebody without the article whom a preposition governs."""
        who, governor = self.words[first], self.words[first - 1] if first else None
        if who is None or who.head is None or who.article or who.suffix or governor is None or governor.function != "prep":
            return False
        if governor.stem not in self.draft.knowledge.operators("about_preposition"):
            return False
        return self.draft.entries.heads[who.head.ref].class_ in ("people", "role", "source", "person")

    def _agrees(self, word: Word, before: Word) -> bool:
        """قائدا *عسكريا*, مسؤولا *أمنيا*: behind one indefinite person in the accusative an adverb in يا is his adjective."""
        if before.head is None or before.article or before.suffix or before.head.number or before.head.gender:
            return False
        if self.draft.entries.heads[before.head.ref].class_ not in _ONE_MAN:
            return False
        shapes = self.morphology
        accusative = shapes.ends_in_alef(word.text) and shapes.ends_in_alef(before.text)
        return accusative and shapes.is_nisba(shapes.without_alef(word.text))

    def _is_crowd_before_act(self, first: int) -> bool:
        """*العشرات* وقفة احتجاجية: whether a definite number, with which no indefinite noun goes, stands before an act."""
        word, term = self.words[first], self.draft.phrase(first + 1, comp.FRAME_NOUN)
        return word is not None and word.article and bool(self.counted[first]) and term is not None

    def _number_over(self, index: int, last: int) -> int:
        """خمسة *وعشرون* مدنيا، مئة *وخمسة وعشرون*: one past the number that goes on with و, `index` where none does."""
        counted, end = self.counted, index
        while end < last and counted[end] and counted[end - 1] and end not in self.number_at:
            end += 1
        return end

    def _is_capital_before(self, word: Word, first: int) -> bool:
        """تصنفها واشنطن وأنقرة *منظمة* إرهابية: an indefinite head right behind a capital, which acts for its state."""
        if word.article or word.suffix or word.conjunction or word.preposition:
            return False
        places = self.draft.places_between(first, first + 1)
        return any(place.last == first + 1 and is_capital(place) for place in places)

    def _goes_over(self, word: Word, index: int, first: int, last: int, construct: bool) -> bool:
        """Whether another phrase, or a verb, begins with a word that by its form could be of this phrase."""
        traits, here, before = word.traits, self.at[index], self.words[index - 1]
        sides = before.traits if before is not None else 0
        if index == first + 2 and before is not None and before.article and self._tells_this(word, before, first):
            return True
        if index == first + 1 and word.head is not None and self._is_courtesy(before):
            return False  # استقبل السيد *رئيس* الجمهورية السفير
        if index == first + 1 and word.head is not None and self.in_place[first] and self._is_capital_before(word, first):
            return True
        if before is not None and before.suffix and word.head is not None and not (word.article or word.conjunction):
            if before.stem in self.draft.knowledge.operators("honorific_noun"):
                return True  # وكان في استقبال معاليه *عميد* الكلية
        if traits & INERT and before is not None and not (sides & (SIDED | WRITING) or here & (PHRASED | PLACED)):
            if not (before.people or before.demonym or before.frame_nouns or self.in_place[index]):
                return False  # nearly always
        if word.suffix and before is not None and self._is_own_object(word, before, index, first):
            return True
        if word.suffix and word.cue_verbs and self._is_called_so(word, index, last):
            return True
        if (word.people is not None or word.demonym is not None) and before is not None and self._tells_nation(word, before):
            return False
        if before is not None and (before.people is not None or before.demonym is not None) and index - 2 >= first:
            if (named := self.words[index - 2]) is not None and self._tells_nation(before, named):
                return not (word.adjective or word.modifier or word.demonym or word.people)  # مقاتلون أكراد *البلدة*
        if sides & BODY and index == first + 1 and not construct and self._is_office_behind_body(index):
            return True
        if not construct and word.head is not None:
            if self._is_office_behind_thing(index, first) or self._is_somebody_behind_some(word, before, index, first):
                return True
        if word.idioms and before is not None and before.head is not None and self._is_reserved(word, index):
            return True
        if construct and traits & PLACE_NOUN and before is not None and self._is_ground_behind_arm(first, before, index):
            return True
        if construct and word.frame_nouns and before is not None and before.head is not None and self._ends_lack(before, index):
            return True  # شنت طائرة بدون طيار *غارة*
        number = self.counted[first] and self.counted[index]  # هاجم خمسة *آلاف* مسلح
        if word.function == "quant" and not number and before is not None and (
            (before.given and word.stem in self.draft.knowledge.operators("every_word"))
            or (index - 1 == first and (before.given or says_nothing_else(before)))
        ):  # fmt: skip
            return not (word.suffix or word.article or word.preposition)  # طالب غراند *جميع* الأطراف, بن علي *كل* الأطراف
        if word.frame_nouns and before is not None and before.given and self._is_act_behind_name(index, last):
            return True
        if word.nominal and before is not None and self.row and self._is_what_is_called(word, before, index, first, last):
            return True
        if before is not None and index > first + 1 and self.row and self.row[-1].last == first and (
            self._is_object_behind_name(word, before, index, first)
        ):  # fmt: skip
            return True
        if word.article and not construct and before is not None and before.article and word.stem in self.grounds:
            if self._is_ground_behind(word, before):
                return True
        phrase = self.draft.phrases[index] if here & PHRASED else None
        if phrase is None or phrase[0].reading.category not in (comp.ENTITY, comp.HEAD):
            if traits & CITING:
                return True
            if traits & MET and self._meets(index, first):
                return True
            if traits & BARE and index - 1 == first and before is not None and before.frame_nouns:
                if not (word.article or word.adjective or word.frame_nouns) and self._is_object_of_blow(index, first):
                    return True
            if traits & STRUCK and sides & STRIKING and self._is_hit_by(index):
                return True
            if index == first + 2 and word.article and before is not None and self._is_hit_by_one(word, before, first):
                return True
            act = word.frame_nouns and not (word.article or word.adjective or word.suffix)
            if construct and (act or word.function == "quant") and self._is_plural_of_persons(index - 1):
                return True  # بدعم من سكان مسلحين *بعض* الأراضي, محاولة مسلحين *اقتحام* السجن
            if construct and index - 1 == first and is_launched(self.draft, index):
                return True
            if construct and word.article and before is not None and index - 2 >= first and self._is_one_of_many(before, index):
                return True
            if before is not None and (word.frame_nouns or word.stem in self.told_nouns or phrase is not None):
                if self._is_told_by_several(word, before, index, first):
                    return True
            added = traits & ADDED and phrase is None and not self.in_place[index]
            if not (construct or added) and self._new_phrase(index, first, last):
                return True
            if traits & VERBLIKE and not (self.in_place[index] and (construct or index not in self.place_at)):  # مدينة *سرت*
                if self._verb(index, CONSTRUCT if construct else DEFINITE, last) is not None:
                    return not self._is_surname_of_subject(index, first)
            if traits & CARRYING and not construct and self._is_awaited(index):
                return True
        if sides & WRITING and index == first + 1 and self._is_told_in(first, index):
            return True
        if construct and traits & PARTY and word.article and index > first + 1 and self.in_place[index - 1]:
            return self._is_behind_town(word, index, first)
        if construct or not (traits & (PARTY | DEMONSTRATIVE) or here & (PHRASED | PLACED) or sides & SIDED):
            return False  # nearly all
        return (
            self._other_side(index, first) or self._points(index, first, last)
            or self._is_called_in(index, first) or self._is_received(index, first)
        )  # fmt: skip
