"""Names and offices in a noun phrase: whether a word behind them is of another party.

In: a word, the one before it and the phrase's first token. Out: yes or no.
The idea: who holds an office, what a name ends in and which body stands behind it tell a second party from the rest of a title.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.match import Word
from riwaya.reading.draft import ADVERB, PRONOUN, TIME, VERB, Chunk
from riwaya.reading.phrases.chunk_base import PHRASED, is_adjective
from riwaya.reading.phrases.idle_heads import is_state_of_things
from riwaya.reading.phrases.states import is_capital
from riwaya.reading.phrases.verb_or_noun import VerbOrNoun
from riwaya.reading.words.marks import PAUSES
from riwaya.text.tokens import NUMBER

_BETWEEN: Final = (TIME, ADVERB)  # what stands between a verb and its subject
MAY_PART: Final = frozenset([TIME, ADVERB, PRONOUN])  # kinds of which `_may_part` may be true
_SHORT: Final = 3  # letters of a noun in ا that is no participle and no adverb


class NameLimits(VerbOrNoun):
    """Tells where a name or an office ends."""

    __slots__ = ()

    def _is_body(self, word: Word) -> bool:
        """الأطراف، القوات: people or forces, that no name of a place goes on with."""
        if word.head is None or word.stem in self.draft.knowledge.operators("rank_or_unit"):
            return False  # مدير جوازات عسير *اللواء* سعد
        class_ = self.draft.entries.heads[word.head.ref].class_
        return class_ in ("group", "force") or (class_ == "people" and word.head.number > 0)

    def _is_ruling(self, word: Word, index: int) -> bool:
        """الحكومة، السلطات: a body that no name of a place goes on with, where a verb may have it as its object."""
        if word.head is None or word.adjective or word.modifier or word.preposition or word.conjunction:
            return False
        if not self._object_awaited(index, somebody=True):
            return False
        return self.draft.entries.heads[word.head.ref].class_ == "institution"

    def _counts_others(self, before: Word, index: int, last: int) -> bool:
        """Whether a number behind a complete indefinite phrase counts persons of its own."""
        if self.kind[index] == NUMBER:
            following = self.words[index + 1] if index + 1 < last else None
            several = before.adjective or (before.head is not None and before.head.number == 2)  # اعتقال مسلحين *ثلاثة* مدنيين
            return several and following is not None and following.head is not None and not following.article
        return before.head is not None or before.adjective

    def _numbers_document(self, index: int, first: int, last: int) -> bool:
        """قرار مجلس الأمن *2216*: whether a number in digits that counts nothing goes on with the name of a writing."""
        head = self.words[first]
        if self.kind[index] != NUMBER or head is None or head.head is None:
            return False
        if self.draft.entries.heads[head.head.ref].class_ != "document":
            return False
        end = self.number_at[index]
        following = self.words[end] if end < last else None
        return following is None or bool(following.function) or (following.article and following.adjective)

    def _names_capital(self, index: int) -> bool:
        """Whether the capital of a state is named at a token."""
        return any(place.first == index and is_capital(place) for place in self.draft.places)

    def _is_community(self, index: int) -> bool:
        """المجتمع الدولي: a body whose name has several words."""
        phrase = self.draft.phrase(index, comp.ENTITY, comp.HEAD)
        if phrase is None or phrase.reading.category != comp.HEAD:
            return phrase is not None and self.draft.entries.actors[phrase.reading.ref].kind in ("organisation", "state")
        return self.draft.entries.heads[phrase.reading.ref].class_ in ("group", "institution", "people", "state")

    def _names_person(self, index: int) -> bool:
        """Whether a name of a known person begins at a token."""
        word = self.words[index]
        if word is not None and word.entity is not None and not word.article:
            return self.draft.entries.actors[word.entity.ref].kind == "person"
        return any(
            match.reading.category == comp.ENTITY and self.draft.entries.actors[match.reading.ref].kind == "person"
            for match in self.draft.phrases.get(index, ())
        )

    def _is_body_behind_name(self, word: Word, before: Word, ref: int, index: int) -> bool:
        """طالب النائب حامد المطلك *القوات الأمنية*: a definite body behind a given name and a surname is another party."""
        if not (word.article and before.article) or word.adjective or not self._is_given(index - 2):
            return False
        if self.draft.entries.heads[ref].class_ not in ("force", "group", "institution"):
            return False
        return not (before.nominal or before.adjective or word.stem in self.draft.knowledge.operators("rank_or_unit"))

    def _is_held(self, index: int, first: int) -> bool:
        """الدبلوماسي الإيراني *المنشق* فلان: behind an office, before a name, an adjective of whose office it is or was."""
        head, following = self.words[first], self.words[index + 1] if index + 1 < len(self.words) else None
        if head is None or head.head is None or head.head.number:
            return False
        if self.draft.entries.heads[head.head.ref].class_ not in ("role", "title", "people", "source"):
            return False
        return following is None or following.given or not following.known or self._names_person(index + 1)

    def _is_holder(self, word: Word, before: Word, index: int) -> bool:
        """اعتقلت الشرطة *قائد الخلية*: the holder of an office, named in full, is no part of a body."""
        if before.head is None or not before.article or word.head is None or word.article or word.suffix or word.adjective:
            return False
        heads = self.draft.entries.heads
        if heads[word.head.ref].class_ != "role" or heads[before.head.ref].class_ not in ("force", "institution", "organisation"):
            return False
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        return following is not None and (following.article or following.entity is not None or following.state is not None)

    def _is_force(self, word: Word) -> bool:
        """مدفعية: a force, though the word is an adjective too."""
        return word.head is not None and self.draft.entries.heads[word.head.ref].class_ == "force"

    def _other_persons(self, word: Word, before: Word) -> bool:
        """أخبرت الممرضة *الصحفيين*: a plural of persons is no adjective of one person."""
        if before.head is None or not before.article or before.head.number or self.morphology.is_oblique(before.text):
            return False
        return word.article and bool(word.head or word.people) and self.morphology.is_oblique(word.text)

    def _is_called_in(self, index: int, first: int) -> bool:
        """استدعت وزارة الخارجية العراقية *السفير التركي*: the holder of an office behind a body and its nationality."""
        word, before, heads = self.words[index], self.words[index - 1], self.draft.entries.heads
        if word is None or before is None or before.demonym is None or not (word.article and before.article) or word.preposition:
            return False
        phrase = self.draft.phrase(index, comp.HEAD)
        office = phrase.reading if phrase is not None else word.head
        if office is None or (word.adjective and phrase is None) or heads[office.ref].class_ != "role":
            return False
        opening, body = self.draft.phrase(first, comp.HEAD), self.words[first]
        holder = opening.reading if opening is not None else body.head if body is not None else None
        return holder is not None and heads[holder.ref].class_ == "institution"

    def _is_received(self, index: int, first: int) -> bool:
        """استقبل الملك عبد الله *رئيس الوزراء العراقي*: behind a verb of meeting somebody, an office is no apposition of a name;
        نظيره الروسي: an office that a pronoun bears never is."""
        word, phrase, heads = self.words[index], self.draft.phrase(index, comp.HEAD), self.draft.entries.heads
        office = phrase.reading if phrase is not None else word.head if word is not None else None
        if word is None or office is None or word.preposition or heads[office.ref].class_ != "role":
            return False
        counterpart = word.stem in self.counterparts and not word.article
        if phrase is None and not word.given and (word.suffix or counterpart):
            return True
        verb = next((chunk for chunk in reversed(self.row[-3:]) if not self._may_part(chunk)), None)
        if verb is None or verb.kind != VERB or verb.word is None:
            return False
        opening = self.words[first]
        titled = opening is not None and opening.head is not None and heads[opening.head.ref].class_ in ("role", "title")
        known = opening is not None and opening.entity is not None and first == index - 1  # السيسي
        named = self._named_before(index) or (self._ends_entity(index, first) and not self._is_whose_office(first, index))
        if not (known or (titled and named)):
            return False  # استقبل سامح شكري وزير الخارجية …: the office of that name
        frames = self.draft.entries.frames
        return any(
            reading.tail < 0 and frames[reading.ref].type == "CONSULT" and frames[reading.ref].slots.get("object") == "recipient"
            for reading in verb.word.frame_verbs
        )

    def _persons_behind(self, word: Word, before: Word, first: int) -> bool:
        """السلطات الكويتية *الموقوفين*: behind a feminine noun and its adjective a masculine plural of persons is no adjective."""
        head, shapes = self.words[first], self.morphology
        if head is None or not (head.article and before.article and word.article) or head is before or word.preposition:
            return False
        feminine = shapes.has_feminine_ending(before.text) and (before.adjective or before.demonym is not None)
        return feminine and bool(word.head or word.people) and shapes.is_oblique(word.text)

    def _is_office_behind_body(self, index: int) -> bool:
        """اعتقلت القوات *رئيس البلدية*: a body of one definite word holds no office, so that another party begins."""
        word, before = self.words[index], self.words[index - 1]
        if word is None or before is None or not before.article or before.head is None or word.article or word.adjective:
            return False
        if before.state is not None or self.in_place[index - 1]:
            return False  # مفتي عام المملكة *رئيس الهيئة*
        term = self.draft.phrase(index, comp.HEAD)
        head, heads = term.reading if term is not None else word.head, self.draft.entries.heads
        if head is None or heads[before.head.ref].class_ not in ("force", "group", "institution"):
            return False
        return heads[head.ref].class_ in ("role", "title")

    def _is_office_behind_thing(self, index: int, first: int) -> bool:
        """طالت العقوبات الجديدة *وزير النفط*: behind a verb and an act with the article, which holds no office, somebody else."""
        word, noun = self.words[index], self.words[first]
        if word is None or noun is None or word.head is None or word.article or word.adjective or word.conjunction:
            return False
        if not noun.frame_nouns or noun.given or noun.entity is not None or not self.row or self.row[-1].kind != VERB:
            return False
        if any(one is None or not one.article or one.head is not None for one in self.words[first:index]):
            return False
        term = self.draft.phrase(index, comp.HEAD)
        head = term.reading if term is not None else word.head
        return self.draft.entries.heads[head.ref].class_ in ("role", "title")

    def _is_somebody_behind_some(self, word: Word, before: Word | None, index: int, first: int) -> bool:
        """يستقلان دراجة نارية *المسؤول* السابق: some thing with its adjective takes no genitive any more."""
        opening = self.words[first]
        if not word.article or word.adjective or word.conjunction or before is None or opening is None or index < first + 2:
            return False
        if before.article or before.suffix or not is_adjective(before) or opening.article or opening.head is not None:
            return False
        feminine = self.morphology.has_feminine_ending
        return opening.noun and feminine(before.text) == feminine(opening.text)

    def _is_speaker_behind_venue(self, word: Word, before: Word, index: int, first: int) -> bool:
        """غرد في الوسم *وزير الخارجية*: an office without the article behind a definite phrase with a preposition speaks."""
        if word.article or word.preposition or word.conjunction or word.suffix or word.adjective or not before.article:
            return False
        opening, cue = self.words[first], self.row[-1] if self.row else None
        if opening is None or cue is None or cue.kind != VERB or cue.word is None or not cue.word.cue_verbs:
            return False
        governor = self.words[first - 1] if first else None
        governed = opening.preposition or (governor is not None and governor.function == "prep")
        term = self.draft.phrase(index, comp.HEAD)
        head = term.reading if term is not None else word.head
        if not governed or head is None or cue.last < first - 1:
            return False
        return self.draft.entries.heads[head.ref].class_ in ("role", "title")

    def _counts_anew(self, word: Word, before: Word) -> bool:
        """هادي اليامي *جميع الهيئات*; but وسائل إعلام عدة، المواطنين كافة."""
        if word.function != "quant" or word.suffix or word.article or word.stem in self.postposed:
            return False
        if before.article and word.stem not in self.draft.knowledge.operators("trailing_quantifier"):
            return True  # السكان المسلحين *بعض* الأراضي
        return not self.morphology.is_sound_plural(before.text)

    def _is_whose_office(self, first: int, index: int) -> bool:
        """نائب *خادم الحرمين الشريفين*: a name that ends before `index` right behind an office that governs it names another."""
        opening = self.words[first]
        return opening is not None and not opening.article and first + 1 in self.entity_starts.get(index, ())

    def _ends_entity(self, index: int, first: int) -> bool:
        """Whether a name of several words that the lexicon knows ends right before `index`."""
        starts = self.entity_starts.get(index)
        return starts is not None and any(max(first, index - 4) <= start < index - 1 for start in starts)

    def _is_no_pronoun(self, word: Word, index: int) -> bool:
        """Whether the ending read as a pronoun may be one of a noun: طعمة, and ي where nobody speaks of himself."""
        raw = self.draft.tokens.raw(index)
        told = self.draft.quote_of[index] < 0 and self.morphology.may_be_surname(word.text)
        return told or not self.morphology.may_be_pronoun(raw)

    def _is_surname_before_said(self, index: int, first: int) -> bool:
        """قال عبد الباسط *الفقيه* إن, قال علي *عيدة* القيادي: one word between a given name and what is said, or an office before
        that, is a surname whatever else it means, for the verb has its clause as its object."""
        word, verb = self.words[index], self.row[-1] if self.row else None
        if word is None or verb is None or verb.kind != VERB or verb.word is None or verb.word.suffix or not verb.word.cue_verbs:
            return False
        if not self._is_given(index - 1) or self.in_place[index] or self.draft.in_time[index] or self.counted[index]:
            return False
        if word.preposition or word.conjunction or word.function not in ("", "noun") or word.stem in self.adverbial:
            return False
        short = word.noun and len(word.text) <= _SHORT and not word.adjective  # ريم *ندا*
        if (self.morphology.ends_in_alef(word.text) and not short) or (word.suffix and not self._is_no_pronoun(word, index)):
            return False  # قال خالد *مؤكدا* أن, قال خالد *نفسه* إن
        cues = self.draft.entries.cues
        if any(cue.tail < 0 and cues[cue.ref].addressee == "object" for cue in verb.word.cue_verbs):
            return False  # أبلغ خالد *الوزير* أن
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        if following is None:
            mark = self.norm[index + 1] if index + 1 < len(self.words) else ""
            return mark == ":" or (mark in PAUSES and not word.known)  # قال منير *قرغلاي*، مدير المعهد
        if following.function == "comp":
            bare = word.nominal and not (word.article or word.suffix or word.head)  # أكد خالد *ضرورة* أن يعود
            return not bare or self.morphology.begins_with_hamza_below(self.draft.tokens.raw(index + 1))
        told = word.frame_nouns or word.cue_noun or self.draft.phrase(index, comp.FRAME_NOUN) is not None
        before = self.words[index - 1]
        if before is not None and self._is_what_is_called(word, before, index, first, len(self.words)):
            return False  # وصف خالد *اختيار* الممثل بأنه
        office = following.head is not None and not (following.preposition or following.conjunction or following.suffix)
        if not office or told or following.head is None or following.head.number:
            return False
        return self.draft.entries.heads[following.head.ref].class_ in ("role", "people")

    def _is_people_behind_name(self, word: Word, before: Word, index: int) -> bool:
        """اتهم الرئيس سامي نجم *أكراد العراق* بكذا: a people by a plural of its own form and its land, behind a name."""
        if word.people is None and word.demonym is None:
            return False
        if word.article or word.preposition or word.conjunction or word.suffix or index + 1 >= len(self.words):
            return False
        if self.morphology.is_nisba(word.text) or not self.in_place[index + 1]:
            return False
        whose = self.words[index + 1]
        named = before.given or not before.known or self._is_given(index - 2) or self._ends_entity(index, max(0, index - 4))
        return named and self.norm[index - 1] not in self.kunyas and not (whose is None or whose.preposition or whose.conjunction)

    def _is_veil(self, word: Word, index: int, verb: Chunk) -> bool:
        """كشف المستشار عادل *النقاب* عن: the veil that is lifted from something is nobody's name."""
        operators, following = self.draft.knowledge.operators, self.words[index + 1] if index + 1 < len(self.words) else None
        if not word.article or word.stem not in operators("veil_noun") or following is None or verb.word is None:
            return False
        return verb.word.stem in operators("unveiling_verb") and following.text in operators("about_preposition")

    def _before_that(self, index: int) -> bool:
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        return following is not None and following.function == "comp"

    def _governs_what_is_told(self, index: int) -> bool:
        """أكد الرئيس عادل فهمي *حرص بلاده*: a noun behind a name that governs the next word is no surname where a verb of saying
        awaits an object."""
        word, following = self.words[index], self.words[index + 1] if index + 1 < len(self.words) else None
        behind = self.words[index + 2] if index + 2 < len(self.words) else None
        if word is None or following is None or word.given or not (word.noun or word.frame_nouns or word.cue_noun):
            return False
        if following.given or following.function not in ("", "noun") or not following.known:
            return False
        if following.preposition or following.conjunction:
            return False
        if following.text in self.god or following.stem in self.draft.knowledge.operators("name_genitive"):
            return False
        if behind is not None and behind.function == "comp":
            return False
        counted = bool(self.counted[index + 1])
        return bool(following.nominal or following.adjective or counted) and self._object_awaited(index)

    def _is_told_by_several(self, word: Word, before: Word, index: int, first: int) -> bool:
        """استنكر خبراء *الاعتداء*, أدانت دول عدة *التفجير*, أكد خمسة نواب *ضرورة* الحوار, أدانت جامعة بغداد *الهجوم*: behind
        several persons or bodies, or a name of a place, an act is none of theirs where a verb of saying awaits it."""
        party = word.head is not None and not (word.stem in self.healths and is_state_of_things(self.draft, index))
        if word.preposition or word.conjunction or word.suffix or party or word.adjective:
            return False
        sure = word.stem in self.told_nouns and not word.article
        term = self.at[index] & PHRASED and self.draft.phrase(index, comp.FRAME_NOUN) is not None  # التوصل إلى اتفاق
        if not (word.frame_nouns or sure or term) or self.in_place[index] or self._before_that(index):
            return False
        opening, head = self.words[first - 1] if first else None, self.words[first]
        governed = (opening is not None and opening.function == "prep") or (head is not None and bool(head.preposition))
        if word.article and governed and not self.in_place[index - 1]:
            return False  # عن حصيلة ضحايا *التعذيب*, لأهالي *المناطق المحاصرة*: no subject behind a preposition
        if self.in_place[index - 1]:
            several = index - 1 > first and self._is_body_at(first)
        else:
            persons = before
            if before.function == "quant" and index - 2 >= first and self.words[index - 2] is not None:
                persons = self.words[index - 2] or before  # دول *عدة*
            named = persons.head
            several = named is not None and named.number > 0 and not (persons.article or persons.suffix)
            several = several or (sure and before.article and not before.given)  # الوزارة *صحة* الأنباء
            several = several or (named is not None and named.number == 1 and self.morphology.shows_number(persons.text))
        if not several and index - 2 > first - sure and self._is_given(index - 2) and not self._is_given(index - 3):
            plain = before.function in (None, "") or (before.function == "noun" and sure and before.stem not in self.told_nouns)
            several = plain and not (before.article or before.suffix or before.head)  # سامي نجم *ضرورة* الحل, سامي فتح *بدء*
        if not several and sure and self._is_given(index - 1) and not before.article:
            return self._governs_what_is_told(index)  # نفى الوزير خالد *وجود* خلاف
        return several and self._object_awaited(index)

    def _is_body_at(self, index: int) -> bool:
        """Whether a phrase opens with a body: جامعة, بلدية."""
        word = self.words[index]
        return word is not None and word.head is not None and self.draft.entries.heads[word.head.ref].class_ == "institution"

    def _is_surname_noun(self, word: Word, before: Word, index: int) -> bool:
        """قال الرئيس *سلام* إن: a noun that is a surname too, right behind a title and before أن; but رفض الرئيس *حرب الشوارع*."""
        operators = self.draft.knowledge.operators
        if word.article or word.suffix or word.preposition or word.conjunction or before.head is None or before.head.number:
            return False
        if word.stem not in self.named_nouns and word.stem not in operators("surname_noun"):
            return False
        if self.draft.entries.heads[before.head.ref].class_ not in ("role", "title"):
            return False
        return self._before_that(index)

    def _is_last_name(self, word: Word, index: int) -> bool:
        """صبحي أبو *عرب*, أحمد سالم *ربيع*: a noun behind a word of by-names, or behind two given names, closes the name."""
        if not index or word.article or word.suffix or word.preposition or word.head or word.frame_nouns:
            return False
        before = self.words[index - 1]
        if before is None:
            return False
        if before.stem in self.kunyas and not (before.suffix or before.article):
            return index > 1 and self._is_given(index - 2) and not self.in_place[index]
        if not word.noun or not before.given or not self._is_given(index - 2) or self.in_place[index]:
            return False
        return not self.morphology.has_feminine_ending(word.text)  # أكد علي محمد *قدرة* الأجهزة

    def _is_surname(self, word: Word, index: int) -> bool:
        """خالد *البطش*, حاكم *الزاملي*: a word with the article right behind a given name, that is nothing the lexicon knows."""
        if not word.article or word.nominal or word.adjective or not index:
            return False
        before = self.words[index - 1]
        return self._is_given(index - 1) or (before is not None and not before.article and before.stem in self.named_nouns)

    def _ends_name(self, index: int, first: int) -> bool:
        """Whether the word before is the second or a later one of a name that begins with a known given name."""
        before = self.words[index - 1]
        if before is None or index - 2 < first:
            return False
        if self._is_last_name(before, index - 1):
            return True
        if before.given and not before.article and index - 2 > first and self._is_given(index - 2):
            return True  # اللواء عادل *كمال*, though كمال is a noun
        if before.article or before.head or before.noun or before.frame_nouns:
            return self._is_surname(before, index - 1)
        first_name = self.words[index - 2]  # مناجد *أحمد*
        unknown_first = before.given and first_name is not None and not (first_name.known or first_name.article)
        named = unknown_first or self.norm[index - 2] in self.kunyas or any(
            self._is_given(token) for token in range(max(first, index - 4), index - 1)
        )
        unknown = not before.known or (before.verb is not None and not before.nominal)  # هيذر *ناورت*
        return named and (before.given or unknown or self.norm[index - 2] in self.name_links)

    def _may_part(self, chunk: Chunk) -> bool:
        """اتهم *أمس* الوزير …, يتهم *فيه* الأهالي …: whether a chunk may stand between a verb and its subject."""
        if chunk.kind == PRONOUN:
            return self.norm[chunk.first] in self.draft.knowledge.operators("within_pronoun")
        return chunk.kind in _BETWEEN

    def _awaits_object(self, first: int) -> bool:
        """Whether a finite verb that takes somebody as its object stands right before a phrase."""
        verb = self.row[-1] if self.row else None
        if verb is not None and self._may_part(verb):
            verb = next((chunk for chunk in reversed(self.row[-3:]) if not self._may_part(chunk)), None)
        if verb is None or verb.kind != VERB or verb.word is None or verb.word.suffix:
            return False
        opening, before = self.words[first], self.words[first - 1]
        if (verb.verb is not None and verb.verb.passive) or before is None or before.function == "prep":
            return False
        if opening is not None and opening.preposition:
            return False
        return self.draft.knowledge.awaits_object(verb.word)

    def _is_person_described(self, word: Word, before: Word, first: int) -> bool:
        """والد الطفل *المختطف*: behind one person another noun of one person says what became of him, where no verb awaits two."""
        opening = self.words[first]
        described = before.adjective and (opening is None or opening.head is None)  # الأعمال الإرهابية *المجرمة* مرفوضة
        if word.head is None or before.head is None or word.head.number or before.head.number or described:
            return False
        if self._awaits_object(first):
            return False
        heads = self.draft.entries.heads
        if heads[word.head.ref].class_ != "people" or heads[before.head.ref].class_ != "people":
            return False
        return self.morphology.has_feminine_ending(word.text) == self.morphology.has_feminine_ending(before.text)
