"""Whether a word behind a noun phrase is another party.

In: the index of the word and of the phrase's first token. Out: yes or no.
The idea: a second person, body or medium whose case, number or office does not fit the first begins a phrase of its own.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.match import Word
from riwaya.reading.draft import VERB
from riwaya.reading.phrases.chunk_base import PHRASED
from riwaya.reading.phrases.fixed_words import tail_end
from riwaya.reading.phrases.name_limits import NameLimits
from riwaya.text.normalise import folded

_PARTIES: Final = ("force", "group", "institution", "people")
_PERSONAL: Final = ("role", "title", "people", "source")  # classes of heads that one person can be


class PartyLimits(NameLimits):
    """Tells where another party begins."""

    __slots__ = ()

    def _tells_this(self, word: Word, before: Word, first: int) -> bool:
        """وأكد هذه الحصيلة *سامي* حداد, نفى هذا النبأ *المتحدث* باسم: behind a verb of saying and "this" news, who tells or denies
        it; but هذه الأنباء *الكاذبة*."""
        this, verb = self.words[first], self.row[-1] if self.row else None
        if this is None or this.function != "dem" or verb is None or verb.kind != VERB or verb.last != first or verb.word is None:
            return False
        if not verb.word.cue_verbs or word.preposition or word.conjunction:
            return False
        if before.stem not in self.draft.knowledge.operators("reported_matter"):
            return False
        if word.given:
            return True
        class_ = self.draft.entries.heads[word.head.ref].class_ if word.head is not None else ""
        return class_ in _PERSONAL or class_ in ("institution", "media")

    def _is_behind_this(self, word: Word, before: Word, index: int, first: int) -> bool:
        """داعيا في هذا السياق *القوى السياسية* إلى: a party behind "this" and a noun that is none, whose adjective it is not."""
        if not before.article or before.head or before.people or before.state or self.in_place[index - 1]:
            return False
        if word.adjective and not self.morphology.ends_in_maqsura(self.draft.tokens.raw(index)):  # القوي, but القوى
            return False
        this = self.words[index - 2] if index - 2 >= first else None
        if this is None or this.function != "dem" or word.modifier is not None or word.people or word.demonym:
            return False
        return word.head is not None and self.draft.entries.heads[word.head.ref].class_ in _PARTIES

    def _is_no_surname(self, word: Word, before: Word, index: int) -> bool:
        """دعا هادي *الحوثيين* إلى, طالب الجبوري *رؤساء* الكتل ب, هدد البغدادي *السعودية* ب: behind one man's name alone what is
        several persons, or a state in the feminine, is none of it."""
        if before.head or before.suffix or before.preposition or word.preposition or word.conjunction or self.in_place[index - 1]:
            return False
        surname = before.article and self.morphology.ends_in_ya(before.text)
        surname = surname and not (before.noun or before.adjective or before.state)
        if not (surname or (before.given and not before.article)):
            return False
        if word.article and (word.head or word.people) and self.morphology.is_oblique(word.text):
            return True
        if not word.article and word.head is not None and word.head.number:
            return surname and not word.given and self.draft.entries.heads[word.head.ref].class_ in ("role", "people")
        state = bool(word.article) and word.state is not None and index in self.place_at
        return state and self.morphology.has_feminine_ending(word.text)

    def _ends_turn(self, word: Word) -> bool:
        """نفسه, من جهته: a word with its pronoun that ends what it stands in."""
        operators = self.draft.knowledge.operators
        return word.stem in self.emphatic or (word.stem in operators("side_noun") and word.suffix in operators("absent_suffix"))

    def _is_asked_by_press(self, word: Word, before: Word) -> bool:
        """سأل الصحفي *الوزير*, سأل أحد الصحفيين *المتحدث*: an office behind whoever asks, right behind a verb of asking."""
        verb, heads = self.row[-1] if self.row else None, self.draft.entries.heads
        if verb is None or verb.kind != VERB or verb.word is None or word.head is None or not word.article or before.head is None:
            return False
        if heads[word.head.ref].class_ != "role" or heads[before.head.ref].class_ != "people" or not before.article:
            return False
        asking, cues = self.draft.knowledge.operators("asking_cue"), self.draft.entries.cues
        return any(folded(cues[one.ref].lemma) in asking for one in verb.word.cue_verbs)

    def _represents(self, word: Word, index: int, first: int) -> bool:
        """اللجنة المركزية *الممثلة* لأهالي المدينة: in the feminine behind a body and before ل, no woman but what the body is."""
        head, following = self.words[first], self.words[index + 1] if index + 1 < len(self.words) else None
        if not word.article or word.preposition or word.stem not in self.draft.knowledge.operators("representing_adjective"):
            return False
        if head is None or head.head is None or following is None or following.preposition not in self.of:
            return False
        body = self.draft.entries.heads[head.head.ref]
        return body.class_ in ("institution", "group") and body.gender == "feminine" and not head.suffix

    def _sides_with(self, word: Word, index: int, first: int) -> bool:
        """حزب الشعب *المناصر* للقضية, المجلس *المؤيد* للحكومة: who sides with somebody describes a body of his gender."""
        body, following = self.words[first], self.words[index + 1] if index + 1 < len(self.words) else None
        if word.stem not in self.draft.knowledge.operators("belonging_adjective") or word.preposition or word.conjunction:
            return False
        before = self.words[index - 1]
        if body is None or body.head is None or following is None or before is None or not before.article:
            return False
        if following.preposition not in self.draft.knowledge.operators("of_preposition"):
            return False
        body_is = self.draft.entries.heads[body.head.ref].class_ in ("group", "institution", "media", "force")
        return body_is and (body.head.gender == 1) == self.morphology.has_feminine_ending(word.text)

    def _is_arm_of_unit(self, word: Word, index: int, first: int) -> bool:
        """الفرقة السادسة *مشاة*, اللواء الأول *صاعقة*: whether a word without the article tells the arm of a unit by its number."""
        before, unit = self.words[index - 1], self.words[index - 2] if index > first + 1 else None
        if unit is None or before is None or not (unit.article and before.article) or word.article or word.conjunction:
            return False
        if word.preposition or word.suffix or unit.head is None:
            return False
        return before.stem in self.draft.knowledge.operators("nth_adjective") and (
            self.draft.entries.heads[unit.head.ref].class_ in ("force", "title")
        )

    def _other_side(self, index: int, first: int) -> bool:
        """الجيش السوري *جماعة الحوثي*: a named group after a complete phrase is not part of it."""
        before, word, shapes = self.words[index - 1], self.words[index], self.morphology
        if before is None:
            return False
        if word is not None and self._is_asked_by_press(word, before):
            return True
        if self._is_party_behind_name(word, index, first) or self._is_medium_told(index, first):
            return True
        if before.suffix and self._ends_turn(before):
            return True  # أكد من جهته *رئيس* اللجنة
        if word is not None and word.article and word.head is not None and self._is_behind_this(word, before, index, first):
            return True
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
        if placed and word is not None and self._is_behind_town(word, index, first):
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

    def _is_behind_town(self, word: Word, index: int, first: int) -> bool:
        """أدانت محكمة صفاقس *الصحفي* مراد, التقى في بورتسودان *المبعوث* الأمريكي: somebody with the article behind the town of a
        body, which he does not describe, or behind the town where something is done."""
        if word.head is None or not word.article or word.head.number or word.preposition or word.conjunction:
            return False
        if word.adjective and not (index + 1 < len(self.words) and self._is_given(index + 1)):
            return False  # محكمة صفاقس *العسكرية*
        opening, heads = self.words[first], self.draft.entries.heads
        class_ = heads[word.head.ref].class_
        if opening is None or class_ not in ("role", "people", "title", "source"):
            return False
        governed = self.words[first - 1] if first else None
        if self.in_place[first] and (opening.preposition or (governed is not None and governed.function == "prep")):
            named = index + 1 < len(self.words) and self._is_given(index + 1)
            return (class_ == "role" or named) and all(self.in_place[first:index])
        if opening.head is None or opening.article or heads[opening.head.ref].class_ not in ("force", "institution"):
            return False
        return index - 1 > first and all(self.in_place[first + 1 : index])

    def _is_one_of_many(self, before: Word, index: int) -> bool:
        """اقتحم 200 مهاجر *السياج*: behind persons counted in the singular, which govern nothing, the article opens a phrase."""
        if before.head is None or before.article or before.suffix or before.head.number or not self.counted[index - 2]:
            return False
        if self.morphology.may_be_accusative(before.text):
            return False
        return self.draft.entries.heads[before.head.ref].class_ == "people"

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

    def _comes_last(self, word: Word, before: Word, index: int) -> bool:
        """استهدف الحاجز *انتحاري*: behind a noun with the article a man without it is no adjective, but the subject."""
        if not before.article or word.article or word.suffix or word.preposition or word.conjunction:
            return False
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        return word.stem in self.draft.knowledge.operators("lone_attacker") and (following is None or not following.article)
