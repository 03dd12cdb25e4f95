"""Whether a word behind a noun phrase begins another one.

In: the index of the word and of the phrase's first token. Out: yes or no.
The idea: case, number, the article and what a name or an office is tell a second party or an object from a genitive, an adjective
and the rest of a name.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.match import Word
from riwaya.reading.chunk_base import PARTICIPLE_TENSE, PHRASED
from riwaya.reading.draft import VERB
from riwaya.reading.fixed_words import tail_end
from riwaya.reading.name_limits import NameLimits
from riwaya.reading.states import is_capital
from riwaya.text.tokens import NUMBER

_PERSONAL: Final = ("role", "title", "people", "source")  # classes of heads that one person can be


class PhraseLimits(NameLimits):
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
        subject = self.words[document - 2] if document > 1 else None
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
        if subject is None or (subject.cue_verbs and not self.in_place[document - 2]):
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

    def _ends_turn(self, word: Word) -> bool:
        """نفسه, من جهته: a word with its pronoun that ends what it stands in."""
        operators = self.draft.knowledge.operators
        return word.stem in self.emphatic or (word.stem in operators("side_noun") and word.suffix in operators("absent_suffix"))

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
        if following is not None and following.article:
            return True
        if self.norm[index] in self.draft.knowledge.operators("plural_demonstrative"):
            return before.head is not None and not before.head.number  # اعتقل الجيش *هؤلاء*; but الجنود *هؤلاء*
        if self.norm[index] not in self.pronominal:
            return False
        head = self.words[first]
        holds = before.head or before.entity or before.state or (head is not None and head.head is not None and not before.noun)
        if self.norm[index] in self.neutral and holds and self._object_awaited(index):
            return True  # نفى مصدر حكومي *ذلك*, نفى المتحدث *ذلك* جملة
        return before.head is not None and (following is None or bool(following.preposition) or self._is_bare_cause(following))

    def _is_bare_cause(self, word: Word) -> bool:
        """رفض الوزير ذلك *خوفا* من …: an indefinite accusative by a noun that names nobody."""
        if word.article or word.suffix or word.head is not None or not word.noun or word.adjective:
            return False
        return self.morphology.ends_in_alef(word.text)

    def _other_side(self, index: int, first: int) -> bool:
        """الجيش السوري *جماعة الحوثي*: a named group after a complete phrase is not part of it."""
        before, word, shapes = self.words[index - 1], self.words[index], self.morphology
        if before is None:
            return False
        if self._is_party_behind_name(word, index, first) or self._is_medium_told(index, first):
            return True
        if before.suffix and self._ends_turn(before):
            return True  # أكد من جهته *رئيس* اللجنة
        if word is not None and word.article and not (word.preposition or before.article or before.suffix):
            if (self._is_nominative(before) and self._number(before)) or self._is_dual_nominative(before, index, first):
                return True  # هاجم مسلحون *الحاجز*, قصفت طائرتان حربيتان *البلدة*
            described = index - 1 > first and (before.adjective or before.modifier is not None)
            described = described and not (before.head or before.noun or before.frame_nouns)
            described = described and bool(self.row) and self.row[-1].kind == VERB
            if described and shapes.is_oblique(word.text) and (word.head or word.people or word.demonym):
                return True  # هاجمت قوة خاصة *المتمردين*
            if before.adjective and index - 1 > first and shapes.is_plural_nominative(before.text) and not word.adjective:
                return True  # أغلق محتجون غاضبون *الطريق*
        if word is not None and not word.article:
            if self._is_nominative(before) and (not shapes.shows_number(word.text) or self._is_force(word)):
                return True  # محتجون *قوات مكافحة الشغب*، ناشطون *طيران التحالف*
            if shapes.is_oblique(word.text) and self._number(word):
                if shapes.is_plural_nominative(before.text) or self._is_dual_nominative(before, index, first):
                    return True  # مسلحون ملثمون *مزارعين*, فصيلان معارضان *مدنيين*: another case
                if (before.article or before.state) and not word.given:
                    return True  # اعتقلت الشرطة *مدنيين سوريين*، طردت هولندا *دبلوماسيين*
        if self._is_force(before) and not before.article and self._names_person(index):
            return True  # قتلت مسيرة *الملا أختر*
        if index in self.place_at and before.state is not None and word is not None:
            return True  # هاجمت إسرائيل *لبنان*، دخلت قوات مدعومة من واشنطن *مدينة منبج*
        if all(self.in_place[first:index]) and self._is_wanted_here(index, first):
            return True  # أرسلت فرنسا *حاملة طائرات*
        if index in self.taken_at and not self.in_place[index - 1] and (before.article or before.demonym or before.suffix):
            return True  # زار الوزير *خانقين*, دخلت القوات الحكومية *البيرة*
        complete = before.demonym is not None or before.adjective or (before.article and before.head is not None)
        if complete and index in self.place_at and not self.in_place[index - 1] and self._names_capital(index):
            return True  # اتهم مسؤول يمني *الرياض*, حذر الوزير *إسلام أباد*
        if index in self.place_at and self._ends_entity(index, max(0, index - 4)):
            return True  # أنصار الحزب الجديد *مطار عدن*
        if before.demonym is not None and before.article and not self.in_place[index - 1] and word is not None and not word.article:
            if index in self.place_at and (word.state or self._names_capital(index)):
                return True  # حث الوزير البريطاني *طهران* على
        placed = bool(self.draft.in_place[index - 1] and not self.draft.in_place[index])  # شيوخ قبائل مأرب *قوات التحالف*
        owned = bool(before.suffix and before.head)  # أفاد أحد أفراد عائلته *وكالة الأناضول*
        if placed and all(self.in_place[first:index]) and self._names_person(index):
            told = self.row[-1].word if self.row else None
            return told is not None and bool(told.frame_nouns)  # جمع لقاء في باريس *حفتر*; but المبعوث إلى سوريا غير بيدرسن
        if not (before.article or before.demonym or before.entity or placed or owned or self._ends_entity(index, first)):
            return False
        if word is not None and self._is_other_person(word, before, first):
            return True
        bare = placed and word is not None and word.article and not before.article
        if bare and word is not None and (self._is_body(word) or self._is_ruling(word, index) or self._is_community(index)):
            return True  # دعت واشنطن *الأطراف السودانية*، ناشدت بلدية غزة *المجتمع الدولي*, اتهم سكان حلب *الحكومة*
        for match in self.draft.phrases.get(index, ()):
            if match.reading.category == comp.ENTITY:
                kind = self.draft.entries.actors[match.reading.ref].kind
                if kind == "person" and index == first + 1 and before.article and before.head is not None and before.head.number:
                    return True  # احتجز الحرس *محمد بازوم*
                if kind == "person" and before.entity is not None:  # أقال ترامب مارك إسبر
                    other = self.draft.entries.actors[before.entity.ref]
                    return other.kind == "person" and before.entity.ref != match.reading.ref
                parties = ("armed_group", "military", "party", "government", "organisation", "media")
                return kind in parties or (owned and kind == "state")  # حذر رئيسها *الولايات المتحدة*
            if match.reading.category == comp.HEAD and self._is_addressed(index, first, match.reading.ref):
                return True
            if match.reading.category == comp.HEAD and word is not None and not word.article:
                if self.draft.entries.heads[match.reading.ref].class_ == "document":
                    return before.article or before.entity is not None or self._ends_entity(index, first)  # بوكو حرام *شريط فيديو*
                # رشق المتظاهرون *قوات مكافحة الشغب*، أسقطت القوات الروسية *طائرتي استطلاع*
                class_ = self.draft.entries.heads[match.reading.ref].class_
                return before.article and (class_ == "force" or (class_ in ("people", "group") and not before.head))
            if match.reading.category == comp.HEAD and self._is_other_body(before, match.reading.ref, index):
                return True
        if word is not None and word.head is not None and self._is_addressed(index, first, word.head.ref):
            return True
        if word is None or word.entity is None or word.article:
            return False
        return self.draft.entries.actors[word.entity.ref].kind in ("armed_group", "military", "party", "organisation")

    def _is_wanted_here(self, index: int, first: int) -> bool:
        """نشرت بريطانيا *مدمرة*: whether the fixed words of the verb right before a phrase begin here."""
        verb, word = self.row[-1] if self.row else None, self.words[index]
        if verb is None or verb.kind != VERB or verb.last != first or verb.word is None or word is None or word.article:
            return False
        if word.preposition or word.conjunction or not self.draft.knowledge.wanted(word):
            return False
        tails = self.draft.knowledge.tails
        readings = [one for one in verb.word.frame_verbs if one.tail >= 0]
        return any(tail_end(self.draft, verb.first, one.tail) == index + len(tails[one.tail]) for one in readings)

    def _is_party_behind_name(self, word: Word | None, index: int, first: int) -> bool:
        """دعا أحمد سالم *أطراف النزاع* إلى, اتهم خالد البطش *قوات النظام*: no party goes on with a person's name."""
        if word is None or word.preposition or word.conjunction or word.given or word.suffix:
            return False
        if not self._ends_name(index, first):
            entity = self.at[index] & PHRASED and (self._ends_entity(index, first) or self._ends_holder(index))
            return bool(entity) and word.article and self._is_community(index)  # منظمة هيومن رايتس ووتش *المجتمع الدولي*
        if index in self.place_at and (word.state is not None or self._names_capital(index)):
            return True
        if self._counts_anew(word, self.words[index - 1] or word):
            return True  # خالد البطش *جميع الأطراف*
        if self.at[index] & PHRASED and self._is_community(index):
            phrase = self.draft.phrase(index, comp.HEAD)
            head = self.draft.entries.heads[phrase.reading.ref] if phrase is not None else None
            return head is None or head.class_ != "people" or (phrase is not None and phrase.reading.number > 0)
        if word.article and (word.people or word.demonym) and self.morphology.is_oblique(word.text):
            return True  # خالد البطش *الحوثيين*
        if word.head is None or word.adjective or word.stem in self.draft.knowledge.operators("rank_or_unit"):
            return False
        class_ = self.draft.entries.heads[word.head.ref].class_
        return class_ in ("institution", "force", "group") or (class_ == "people" and word.head.number > 0 and not word.article)

    def _is_thing_behind_name(self, word: Word, index: int, first: int) -> bool:
        """رفض أحمد سالم *الاقتراح*, زار خالد عمر *البلدة*: behind a verb and two names a place or what is said is no surname."""
        verb = self.row[-1] if self.row else None
        if verb is None or verb.kind != VERB or verb.last != first or index < first + 2:
            return False
        thing = word.cue_noun or word.stem in self.place_nouns
        return bool(thing) and self._is_given(index - 2) and self._ends_name(index, first)

    def _ends_holder(self, index: int) -> bool:
        """فاسيلي *نيبينزيا*: whether two words that the lexicon does not know end right before a token."""
        names = self.words[index - 2 : index]
        return len(names) == 2 and all(name is not None and not (name.known or name.article) for name in names)

    def _is_other_person(self, word: Word, before: Word, first: int) -> bool:
        """استقبل ماكرون *بوتين*، اعتقلت الشرطة التركية *الصحفي*: a person right behind another one, or behind a feminine body
        that no masculine adjective goes on with, where a verb stands before both."""
        verb = self.row[-1] if self.row else None
        if verb is None or verb.kind != VERB or verb.last != first or word.preposition or word.conjunction:
            return False
        entries, shapes = self.draft.entries, self.morphology
        if word.entity is not None and entries.actors[word.entity.ref].kind == "person":
            if before.entity is not None and entries.actors[before.entity.ref].kind == "person":
                return before.entity.ref != word.entity.ref
            if self._is_nominative(before) and self._number(before):
                return True  # استهدف الأميركيون *بلمختار*
            country = entries.actors[word.entity.ref].country
            foreign = before.demonym is not None and entries.demonyms[before.demonym.ref].country != country
            return foreign and before.article and word.article and bool(country)  # حذر الرئيس التركي *الأسد*
        described = before.article and (before.demonym or before.adjective or before.modifier)
        body = self.words[first]
        if word.head is None or not word.article or word.head.number or not described or body is None or body.head is None:
            return False
        if entries.heads[body.head.ref].class_ not in ("force", "institution", "group"):
            return False  # وزير الخارجية *الشيخ* فلان: his title
        if not shapes.has_feminine_ending(before.text) or shapes.has_feminine_ending(word.text):
            return False
        return entries.heads[word.head.ref].class_ in ("role", "people")

    def _is_addressed(self, index: int, first: int, ref: int) -> bool:
        """اتهم الوفد الحكومي *وفد المعارضة*: behind a cue that somebody is the object of, a second body is whom it is said to."""
        verb, before = self.row[-1] if self.row else None, self.words[index - 1]
        if verb is None or verb.kind != VERB or verb.last != first or verb.word is None or before is None:
            return False
        if not (before.article or before.demonym) or self.draft.entries.heads[ref].class_ not in ("institution", "group", "force"):
            return False
        return any(self.draft.entries.cues[cue.ref].addressee == "object" for cue in verb.word.cue_verbs)

    def _is_medium_told(self, index: int, first: int) -> bool:
        """أبلغ مصدر عسكري *رويترز*: behind a source with its adjective a medium is whom a cue tells it."""
        verb, before, source = self.row[-1] if self.row else None, self.words[index - 1], self.words[first]
        if verb is None or verb.kind != VERB or verb.last != first or verb.word is None or index < first + 2:
            return False
        if before is None or not before.adjective or before.article or source is None or source.head is None:
            return False
        heads, actors = self.draft.entries.heads, self.draft.entries.actors
        if heads[source.head.ref].class_ not in _PERSONAL or not any(
            self.draft.entries.cues[cue.ref].addressee == "object" for cue in verb.word.cue_verbs
        ):  # fmt: skip
            return False
        word = self.words[index]
        match = self.draft.phrase(index, comp.ENTITY, comp.HEAD)
        told = match.reading if match is not None else (word.entity or word.head) if word is not None else None
        if told is None:
            return False
        return (actors[told.ref].kind if told.category == comp.ENTITY else heads[told.ref].class_) == "media"

    def _is_other_body(self, before: Word, ref: int, index: int) -> bool:
        """تطالب المفوضية *القوات الأمنية*, تحمل الوزارة *المجتمع الدولي*: a definite body behind a definite body is another one."""
        word, heads = self.words[index], self.draft.entries.heads
        if word is None or not word.article or word.preposition or word.adjective or word.modifier:
            return False
        if word.stem in self.draft.knowledge.operators("describing_body"):
            return False  # الفصائل *المقاتلة*
        bodies = ("institution", "organisation", "force")
        body = before.head is not None and before.article and not before.adjective and heads[before.head.ref].class_ in bodies
        body = body or self._is_body_behind_name(word, before, ref, index)
        if not body and not self._ends_entity(index, max(0, index - 4)):
            return False
        return heads[ref].class_ in bodies or heads[ref].class_ == "group"

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

    def _is_ground_behind(self, word: Word, before: Word) -> bool:
        """المقاومة الشعبية *الحي*, الجيش الوطني *القصر*: ground with the article behind the adjective of a body."""
        if word.stem not in self.grounds or not (before.adjective or before.demonym or before.modifier):
            return False
        feminine = self.morphology.has_feminine_ending
        return word.noun and (not word.adjective or feminine(word.text) != feminine(before.text))

    def _new_phrase(self, index: int, first: int, last: int) -> bool:
        """An indefinite noun after a complete phrase begins another one: الجيش السوري *هجوما*، مصادر رسمية *مقتل*."""
        word, before = self.words[index], self.words[index - 1]
        if word is not None and before is not None and index - 1 == first and self._other_persons(word, before):
            return True
        if word is not None and before is not None and self._persons_behind(word, before, first):
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
        if word.article and self._is_deed_told_of(word, before, index):
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
        if index - 1 == first and self._is_holder(word, before, index):
            return True
        if word.article and before.article and self._is_person_described(word, before, first):
            return False
        if self._is_object(word, before, index, first) or self._is_behind_band(word, before, index, first):
            return True
        if self._named_before(index) and not word.article and not word.frame_nouns and not self._is_owned(word, index):
            return False  # العميد *يد الله جواني*
        if word.article and before.article and word.stem in self.draft.knowledge.operators("elative_adjective"):
            return False  # الدول *الكبرى*
        if word.suffix and word.stem in self.emphatic:
            return False  # المصدر ذاته، الوزير نفسه
        if word.article and word.frame_nouns and not word.head and self._ends_name(index, first):
            return True  # المفتي شوقي علام *التفجير*
        if word.article and not (word.given or word.head) and self._is_thing_behind_name(word, index, first):
            return True
        if word.article and word.head is not None and not word.head.number and self._is_last_name(before, index - 1):
            return self._is_party_behind_name(word, index, first)  # محمد علان *المضرب* عن الطعام
        if self._others(word, before, index, first):
            return True
        if word.head is not None and index > first + 1 and self._is_body_behind_name(word, before, word.head.ref, index):
            return True
        if before.suffix and before.head is not None and (word.state or self.draft.phrase(index, comp.STATE, comp.ENTITY)):
            return True  # حذر رئيسها *الولايات المتحدة*
        if self._is_second_party(word, before, index, first):
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
        closed = named or before.article or before.demonym or before.entity or before.modifier or before.adjective or before.state
        if word.article and not closed and not self._only_describes(before, index - 1):
            return self._is_matter(word) and self._ends_name(index, first)
        if word.article and index == first + 1 and self._named_before(index) and self._before_that(index):
            return False  # أضاف الدكتور *الشعلان* أن
        if self._describes_persons(word, before):
            return False  # الأهالي *المتضررون*
        term = self.draft.phrase(index, comp.FRAME_NOUN)
        noun = bool(word.frame_nouns or word.cue_noun or term or word.noun or word.text in self.place_nouns)
        noun = noun or word.function == "noun" or self._counts_anew(word, before)
        if not noun and word.head is not None and not word.entity:
            noun = self.draft.entries.heads[word.head.ref].class_ not in ("role", "title")
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
        told = not (before.given or servant) or self.morphology.is_verbal_noun(self.draft.tokens.raw(index))
        told = told or self._governs_what_is_told(index)
        awaited = ends and told and not (word.given or word.head or word.function not in ("", "noun"))
        if awaited and (self._object_awaited(index) or (word.frame_nouns and self._act_awaited(index))):
            complete = True  # اللواء أحمد سعيد بن بريك *حالة* الطوارئ, اللواء محمد أحمد *تنفيذ* العملية
        named = before.given or any(self._is_given(back) for back in range(first, index))
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
        return feminine and not before.article and self.morphology.may_be_accusative(word.text)

    def _is_object_of_blow(self, index: int, first: int) -> bool:
        """دمرت غارة *عددا* من المواقع, استهدف هجوم *دورية* من الشرطة: behind a verb of hitting and the act that is its subject the
        only noun is what is hit."""
        act, verb = self.words[first], self.words[first - 1] if first else None
        if act is None or verb is None or not act.frame_nouns or act.article or act.suffix or act.preposition or act.head:
            return False
        frames = self.draft.entries.frames
        if not any(frames[reading.ref].type == "ASSAULT" for reading in verb.frame_verbs) or verb.frame_nouns:
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
        if self._describes_governed(word, before, first):
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
        """الأهالي *المتضررون*, الأطفال *الأيتام*: a second definite plural of persons, in the nominative, describes the first."""
        if word.head is None or before.head is None or not (word.article and before.article and before.head.number):
            return False
        if not word.head.number:
            return False  # خطف المسلحون *المدون*
        heads, nominative = self.draft.entries.heads, self.morphology.is_plural_nominative(word.text)
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

    def _is_dual_nominative(self, before: Word, index: int, first: int) -> bool:
        """مسلحان *مدنيين*, جنديان إسرائيليان *خمسة*: whether the word before is a dual in ان, or the adjective of one."""
        if not self.morphology.may_be_dual(before.text):
            return False
        named = before if index - 1 == first else self.words[first]
        return named is not None and named.head is not None and self.morphology.may_be_dual(named.text) and self._number(named) == 1

    def _number(self, word: Word) -> int:
        """1 for a dual and 2 for a sound plural that the ending shows (جنديان، مسلحين); سكان and أمين only look like one."""
        reading = word.head or word.people or word.demonym
        number = reading.number if reading is not None else 0
        number = 2 if word.demonym is not None and word.demonym is reading else number
        return number if number == 1 or not self.morphology.may_be_dual(word.text) else 0
