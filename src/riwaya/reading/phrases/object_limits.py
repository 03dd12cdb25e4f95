"""Where the subject of a verb ends and its object begins.

In: the index of a word and of the first token of the phrase right behind a verb that takes somebody as its object. Out: yes or no.
The idea: such a verb awaits two parties. The second begins where case, number, gender, definiteness or what is named keeps a word
from being a genitive, an adjective or the name of the first (استهدف شاب *ثلاثة جنود*، اعتقلت الشرطة *الصحفي* محمد علي).
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.match import Word
from riwaya.reading.draft import NOUNS, VERB
from riwaya.reading.phrases.chunk_base import is_adjective
from riwaya.reading.phrases.fixed_words import first_of_tail
from riwaya.reading.phrases.holders import says_nothing_else
from riwaya.reading.phrases.office_limits import OfficeLimits
from riwaya.reading.phrases.states import is_capital
from riwaya.text.normalise import folded
from riwaya.text.tokens import NUMBER

_OFFICE: Final = 4  # words of an office up to its adjective of nation
_BODIES: Final = frozenset(["institution", "force", "group", "media", "state"])
_HOLDERS: Final = frozenset(["role", "title", "people", "source"])
_FIRING: Final = _HOLDERS | {"force"}  # those who are no part of the fire that they open


class ObjectLimits(OfficeLimits):
    """Tells where a second party begins behind a verb that awaits one."""

    __slots__ = ()

    def _is_carried(self, first: int) -> bool:
        """نظم *طلاب* مظاهرة: indefinite persons right behind a verb that leaves it to a noun to name their act."""
        persons, verb = self.words[first], self.row[-1] if self.row else None
        if persons is None or persons.head is None or persons.article or persons.suffix or persons.preposition:
            return False
        light = verb.word.light if verb is not None and verb.kind == VERB and verb.word is not None else None
        if light is None or self.draft.entries.light_verbs[light.ref].subject != "actor":
            return False
        return persons.head.number > 0 and self.draft.entries.heads[persons.head.ref].class_ == "people"

    def _is_act_with_object(self, at: int) -> bool:
        """استهداف, اعتقال: whether the noun of an act that hits somebody stands at a token: its doer and object follow."""
        noun = self.words[at]
        if noun is None or not noun.frame_nouns or noun.article or noun.suffix:
            return False
        return self.draft.knowledge.awaits_object(noun)

    def _is_behind_body(self, index: int, first: int) -> bool:
        """Whether the complete phrase before a word is a body, which has no name of a person."""
        return self._head_class(first)[0] in ("force", "institution", "group") and not self.in_place[index]

    def _begins_object(self, index: int, first: int, construct: bool) -> bool:
        """Whether the object begins at a word, by the end of the subject before it."""
        word, before = self.words[index], self.words[index - 1]
        if word is not None and before is not None and index > first + 1 and self._is_behind_counted_man(word, before, index):
            return True
        if word is None or before is None or self.counted[index - 1]:
            return False
        if self.norm[index] in self.kunyas and not construct and word.stem == word.text:
            return self._is_behind_body(index, first)  # اعتقلت الشرطة *أبو ياسر*
        if word.suffix and not self.counted[index]:  # قتل شاب *والده*، ألقى ناشط *حذاءه*
            return not (word.preposition or word.function or word.adjective) and self._is_absolute(index - 1, first)
        if word.stem in self.draft.knowledge.operators("number_behind"):
            return False  # قتل جندي *واحد*
        if index == first + 1 and word.head is not None and self._is_courtesy(before):
            return False
        if word.article and before.article and word.stem in self.draft.knowledge.operators("deployed_adjective"):
            return False  # استهدفت الوحدات *العاملة* في الريف
        if index == first + 1 and (self._are_addressed_by_name(word, before, index) or self._comes_last(word, before, index)):
            return True
        if index == first + 1 and self._are_bare(before, first):
            return True  # اعتقل جنود *سيدة*
        if word.state is not None and before.state is not None and not (word.conjunction or word.preposition):
            return True  # اتهمت أوكرانيا *روسيا*
        plural = word.head is None or word.head.number > 0  # but *المدون*
        if plural and self.morphology.is_plural_nominative(word.text) and self.morphology.is_plural_nominative(before.text):
            return False  # مستوطنون *متطرفون*: no object is in the nominative
        if word.article and before.article and (
            self._is_no_adjective_of(word, before, index, first) or self._is_ground_behind_body(word, index, first)
        ):
            return True
        if word.article and before.article and self.morphology.is_oblique(word.text) and self.morphology.is_oblique(before.text):
            if self._number(word) and self._number(before):
                return False  # تتهم المتمردين *الموالين* لروسيا: of two plurals in one case the second describes the first
        if index == first + 1 and self.counted[index] and self._are_others_counted(before, index):
            return True  # قتل جنود *ثلاثة شبان*
        if self.counted[index] and (self._counts_objects(index, first) or self._are_hit_by_act(index, first)):
            return True
        if self._describes_persons(word, before):
            return False
        if self.counted[index] and self._counts_persons(index) and index > first + 1 and self._is_given(index - 2):
            return not before.preposition  # أوقف القاضي سامي حداد *ثلاثة شبان*
        if self.in_place[index] and index not in self.place_at:
            return False  # خان *بني* سعد: within a name of a place
        if word.head is not None and not construct and self._is_office_elsewhere(word, index, first):
            return True
        if not construct and self._is_office_behind_office(word, index, first):
            return True
        absolute = self._is_absolute(index - 1, first)
        complete = absolute or self._is_counted_plural(before, index, first)
        complete = complete or (index - 1 == first and bool(self.counted[index]) and self._is_one_person(before))
        complete = complete or (not construct and self._is_complete(before, index, first))
        if self._is_bare_accusative(word, before, index) or self._is_other_national(word, before):
            return True
        if not complete and not construct and self._is_named_holder(first, index):
            return self._is_behind_holder(word, index)
        if not complete or word.function not in ("", "noun", "quant", None):
            return False
        if self.counted[index] and not self.counted[index - 1]:
            return self.kind[index] != NUMBER or self._counts_persons(index)
        if self.morphology.is_oblique(word.text) and self._number(word):
            if not word.article:
                return not self.morphology.is_oblique(before.text)
            if self._is_no_plural(first, before):
                return True  # طالبت الوزارة المصرية *الحوثيين*
        if word.article and word.state is not None and before.article and before.demonym is not None and word.demonym is not None:
            return self.draft.entries.demonyms[word.demonym.ref].country != self.draft.entries.demonyms[before.demonym.ref].country
        if word.article and self._are_persons_behind_state(word, before, index, first):
            return True
        if word.article and self._is_other_office(word, before, index, first):
            return True
        if word.article:
            return self._is_definite(word, before, index, first) or self._is_other_holder(word, before, index, first, absolute)
        return self._names_anew(word, before, index, first, absolute)

    def _is_behind_counted_man(self, word: Word, before: Word, index: int) -> bool:
        """اقتحم 213 مستوطنا *المسجد*, هاجم عشرون مسلحا *قاعدة* عسكرية: behind what a number counts in the accusative, a word that
        does not agree with it."""
        if not self.counted[index - 2] or before.head is None or before.article or not self.morphology.ends_in_alef(before.text):
            return False
        if self.draft.entries.heads[before.head.ref].class_ != "people" or word.preposition or word.conjunction or word.suffix:
            return False
        if word.function not in ("", "noun", None) or self.morphology.ends_in_alef(word.text) or index in self.time_at:
            return False
        struck = word.stem in self.draft.knowledge.any_of("struck_noun", "ground_noun")
        return word.article or (struck and not word.adjective)  # but 11 مسلحا *آخر*

    def _are_addressed_by_name(self, word: Word, before: Word, index: int) -> bool:
        """دعا شتاين *الدول* إلى, دعا رمزي *واشنطن*: behind a name of one word, whom a verb of addressing calls on."""
        verb, cues = self.row[-1].word if self.row else None, self.draft.entries.cues
        if verb is None or not any(cues[reading.ref].addressee == "object" for reading in verb.cue_verbs):
            return False
        if self._is_no_surname(word, before, index):
            return True
        yours = before.suffix in self.draft.knowledge.operators("your_suffix") and self.draft.quote_of[index - 1] < 0  # *تورك*
        if before.article or (before.suffix and not yours) or before.preposition or self.in_place[index - 1]:
            return False
        if before.known and not (before.given and says_nothing_else(before)):
            return False
        class_, number = self._head_class(index)
        if word.article and (number or (class_ == "institution" and not before.known)) and class_ in _BODIES | _HOLDERS:
            return True  # دعا شتاين *الحكومة* إلى
        named = word.state is not None and not before.known and not word.conjunction  # وحث شتاين *إسرائيل* على
        return named or ((bool(before.given) or not before.known) and index in self.place_at and self._names_capital(index))

    def _is_ground_behind_body(self, word: Word, index: int, first: int) -> bool:
        """قصف المتمردون *الحي*, استهدف الجيش *الحافلة*: ground or a thing struck, though its letters are an adjective as well."""
        if word.preposition or word.conjunction or not word.adjective:
            return False
        head = self.words[first]
        known = self._head_class(first)[0] in _BODIES | {"people"} or (head is not None and bool(head.entity or head.people))
        return known and word.stem in self.draft.knowledge.any_of("settled_place", "struck_noun")

    def _is_no_adjective_of(self, word: Word, before: Word, index: int, first: int) -> bool:
        """هاجم الجيش *المعارضة*, قصفت القوات *الحوثيين*, قاتل المسلحون *الحوثيين*: a party with the article that by its gender,
        number or case cannot describe the noun with the article right before it."""
        if word.preposition or word.conjunction or not (word.head or word.people or word.demonym):
            return False
        shapes, manned = self.morphology, self.draft.knowledge.operators("manned_force")
        class_, number = self._head_class(first)
        if class_ not in _BODIES and class_ != "people":
            return False
        men = class_ == "people" or before.stem in manned
        nominative = index == first + 1 and shapes.is_plural_nominative(before.text)
        if (shapes.is_oblique(word.text) and self._number(word)) or word.stem in manned:
            if word.stem in self.draft.knowledge.operators("describing_body"):
                return False  # الكتائب *المتمركزين*
            return nominative or not (men or shapes.is_oblique(before.text))  # but الجنود *الحوثيين*
        if index != first + 1 or before.head is None or before.adjective or not shapes.has_feminine_ending(word.text):
            return False
        if self._head_class(index)[0] not in _BODIES:
            return False
        one = number == 0 and before.head.gender == 0 and not shapes.has_feminine_ending(before.text)
        return one or nominative

    def _is_named_holder(self, first: int, index: int) -> bool:
        """الملك *سلمان*, رئيس الائتلاف *خالد خوجة*: whether an office and its holder's name end right before a token."""
        opening, before = self.words[first], self.words[index - 1]
        if opening is None or before is None or index - 1 == first or before.head is not None or before.noun:
            return False
        if self._ends_entity(index, first):
            if self._is_whose_office(first, index):
                return False
            return self._head_class(first)[0] in ("role", "title") or self.entity_starts[index][0] == first
        if self._head_class(first)[0] != "role" or self._is_rank(opening):
            return False  # الشيخ محمد العيسى *الأمين العام* للرابطة
        return before.given or (not before.known and self._is_given(index - 2))

    def _is_behind_holder(self, word: Word, index: int) -> bool:
        """استقبل الملك سلمان *الأمين العام*, هدد الرئيس رجب أردوغان *إيران*: who stands behind a holder's name."""
        if word.demonym is not None or word.modifier is not None or word.preposition or word.conjunction:
            return False
        if index in self.place_at and (word.state is not None or self._names_capital(index)):
            return True
        class_, _ = self._head_class(index)
        if not word.article:
            return class_ in _BODIES and not word.given
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        if following is None or index + 1 in self.time_at or following.function:
            return False  # صالح بن عبد الله *القاضي* أمس: a surname
        return class_ in ("role", "institution", "force", "group") and not word.adjective

    def _is_office_elsewhere(self, word: Word, index: int, first: int) -> bool:
        """استقبل أمير قطر *الرئيس الفرنسي*, لقاء محمود عباس *وزير الخارجية الأميركي*: an office of another state than that of
        whoever is named before it is no apposition."""
        if word.given or word.adjective or word.preposition or self._head_class(index) != ("role", 0):
            return False
        there = self._nation_behind(index)
        here = self._nation_before(first, index) if there else ""
        return bool(here) and here != there

    def _nation_behind(self, index: int) -> str:
        """The code of the state, or the organisation of states, whose adjective follows an office at a token; empty for none."""
        for token in range(index + 1, min(index + _OFFICE, len(self.words))):
            word = self.words[token]
            if word is None or word.preposition or word.conjunction or word.function or token in self.time_at:
                return ""
            if word.article and word.demonym is not None:
                return self.draft.entries.demonyms[word.demonym.ref].country
            if not (word.article or word.head):
                return ""
        return ""

    def _nation_before(self, first: int, index: int) -> str:
        """The code of the state whose office or man a phrase names up to a token; empty where that is open."""
        opening, named = self.words[first], self.draft.phrase(first, comp.ENTITY)
        entity = named.reading if named is not None else opening.entity if opening is not None else None
        if entity is not None:
            actor = self.draft.entries.actors[entity.ref]
            return (actor.country or "") if actor.kind == "person" else ""
        if all(self.in_place[first:index]):
            places = [place for place in self.draft.places_between(first, index) if place.first == first and is_capital(place)]
            return (places[0].country or "") if places else ""  # استدعت القاهرة *السفير التركي*
        if self._head_class(first)[0] not in ("role", "title"):
            return ""
        for token in range(index - 1, first, -1):
            word = self.words[token]
            reading = (word.demonym or word.state) if word is not None else None
            if reading is not None:
                return self.draft.entries.demonyms[reading.ref].country
            match = self.draft.phrase(token, comp.ENTITY)
            if match is not None and self.draft.entries.actors[match.reading.ref].kind == "person":
                return self.draft.entries.actors[match.reading.ref].country or ""
        return ""

    def _is_absolute(self, at: int, first: int) -> bool:
        """شاب، مسلح ملثم: one indefinite person by a word that no genitive follows (جماعة مسلحة is one of its kind)."""
        word = self.words[at]
        if word is None or word.article or word.suffix:
            return False
        opening, operators = self.words[first], self.draft.knowledge.operators
        if opening is not None and not opening.article and opening.stem in operators("absolute_person"):
            described, adjectives = self.words[first + 1 : at + 1], operators("person_as_adjective")  # مسلح *ملثم*
            return all(other is not None and (is_adjective(other) or other.stem in adjectives) for other in described)
        if at == first + 1 and word.stem in self.drones and opening is not None and opening.stem in self.aircraft:
            return True  # طائرة *مسيرة*
        return at == first + 1 and self._only_describes(word, at)

    def _are_bare(self, word: Word, at: int) -> bool:
        """جنود *سيدة*, طائرة *حافلة*: indefinite men or aircraft by one word, before what says nothing of their kind (but جنود
        *احتياط*, طائرة *ركاب*)."""
        behind = self.words[at + 1] if at + 1 < len(self.words) else None
        if behind is None or word.preposition or behind.article or behind.preposition or behind.conjunction:
            return False
        if behind.function not in ("", "noun", None):
            return False
        knowledge = self.draft.knowledge
        if word.stem in self.aircraft:
            return behind.stem in knowledge.any_of("struck_noun", "struck_vehicle") and not behind.suffix
        if word.stem not in knowledge.operators("bare_men") or behind.stem in knowledge.operators("men_of"):
            return False
        if behind.stem in knowledge.operators("struck_vehicle"):
            return True  # أوقف جنود *حافلة*
        if behind.demonym is not None or behind.adjective or self.morphology.is_plural_nominative(behind.text):
            return False  # شبان *ناشطون*
        return behind.head is not None or behind.stem in knowledge.operators("struck_noun")

    def _is_one_person(self, word: Word) -> bool:
        """تاجر *ثلاثة جنود*: behind one indefinite person stands no number that counts others."""
        if word.head is None or word.article or word.suffix or word.preposition or word.head.number or word.frame_verbs:
            return False
        return self.draft.entries.heads[word.head.ref].class_ == "people"

    def _fixed_behind(self, first: int) -> int:
        """أطلقت مجموعة مسلحة *النار*: where the fixed word of the verb right before a phrase stands behind its subject, else -1."""
        verb, opening = self.row[-1] if self.row else None, self.words[first]
        if verb is not None and verb.kind == NOUNS and not verb.prep and opening is not None and opening.conjunction:
            verb = self.row[-2] if len(self.row) > 1 else None  # استعاد الجيش *وحلفاؤه* السيطرة
        if verb is None or verb.kind != VERB or verb.word is None or verb.word.suffix:
            return -1
        fixed = self.draft.knowledge.one_fixed(verb.word)
        standing = fixed.keys() & self.draft.wanted_in(self.draft.sentence_of[verb.first]).keys() if fixed else None
        if not standing:
            return -1  # nearly always
        for tail in sorted(tail for text in standing for tail in fixed[text]):
            at = first_of_tail(self.draft, verb.first, tail)
            word, before = (self.words[at], self.words[at - 1]) if at > first else (None, None)
            if word is None or before is None or word.preposition:
                continue
            if (word.suffix or self.morphology.may_be_pronoun(self.draft.tokens.raw(at))) and not before.function:
                return at  # أبدى الوزير *قلقه*
            if before.suffix and word.article and not (before.function or word.adjective):
                return at  # استعاد الجيش وحلفاؤه *السيطرة*
            whole = self._is_absolute(at - 1, first) or self._is_counted_plural(before, at, first)
            whole = whole or self._keeps_its_n(before, first)
            named = (self._is_given(at - 1) or self._is_given(at - 2) or not before.known) and not (word.given or word.adjective)
            if at > first + 1 and (whole or named or (before.article and word.article)) and not before.function:
                return at
            if at == first + 1 and self._are_bare_doers(before, word):
                return at
            if word.article and not (before.article or before.suffix) and word.stem in self.draft.knowledge.operators("fire_noun"):
                if at <= first + 2 and self._head_class(first)[0] in _FIRING:
                    return at  # أطلق مستوطن *النار*, أطلق جنود *الرصاص*, أطلق أفراد أمن *الغاز*
        return -1

    def _are_bare_doers(self, doer: Word, word: Word) -> bool:
        """ألقى *شبان* زجاجات حارقة, ألقت *طائرة* براميل: one word of persons or aircraft without the article, right before the
        fixed word of their verb, which is a thing and says nothing of them (but طائرة *مسيرة*)."""
        if doer.article or doer.suffix or doer.preposition or word.article or word.conjunction:
            return False
        if word.head or word.adjective or word.modifier or word.demonym or word.given or word.stem in self.drones:
            return False
        if word.stem in self.aircraft:
            return False
        return doer.stem in self.aircraft or doer.stem in self.draft.knowledge.any_of("absolute_person", "bare_doer")

    def _is_counted_plural(self, before: Word, index: int, first: int) -> bool:
        """ثلاثة مسلحين *بلدة*: whether a sound plural with its ن, which governs no genitive, stands behind a number."""
        if index - 1 == first or not self.counted[index - 2] or before.article:
            return False
        return self.morphology.is_oblique(before.text) and self._number(before) > 0

    def _keeps_its_n(self, before: Word, first: int) -> bool:
        """شبان غاضبون *عبوة*: behind a plural in ون, which keeps its ن, stands no genitive."""
        if before.suffix or before.article or before.given or not self.morphology.is_plural_nominative(before.text):
            return False
        opening = self.words[first]
        return before.nominal or (opening is not None and opening.head is not None and opening.head.number == 2)

    def _is_complete(self, before: Word, index: int, first: int) -> bool:
        """Whether nothing is missing from the phrase that ends before `index`: it is definite, has its adjective, or is a name."""
        if before.article or before.state is not None or before.entity is not None or self.in_place[index - 1]:
            return True
        if before.suffix and not self.morphology.ends_in_ya(before.text):  # but ضابطي *شرطة*
            return True
        if index - 1 > first and self._keeps_its_n(before, first):
            return True
        described = index - 1 > first and is_adjective(before) and not before.given
        return described or self._ends_entity(index, first)

    def _is_bare_accusative(self, word: Word, before: Word, index: int) -> bool:
        """قناص *صحفيا*: an indefinite accusative behind a word that is none is no genitive and no adjective of it."""
        if word.article or word.suffix or word.function or word.state is not None:
            return False
        if word.verb is not None and not word.frame_nouns:
            return False
        text, shapes = word.text, self.morphology
        if not shapes.ends_in_alef(text) or not (shapes.may_be_accusative(text) or self._is_lemma(word, text[:-1])):
            return False
        if not (word.head or word.frame_nouns or (word.noun and not word.adjective)) or word.entity is not None or word.given:
            return False
        if shapes.ends_in_alef(before.text) or before.function or self.kind[index - 1] == NUMBER:
            return False
        return not shapes.is_broken_plural(text) and word.stem not in self.draft.knowledge.operators("quantity_noun")

    def _is_other_national(self, word: Word, before: Word) -> bool:
        """قتل الجيش الإسرائيلي *فلسطينيا*: an indefinite accusative of a nation is no adjective of what has the article."""
        if word.demonym is None or not before.article or word.article or word.conjunction or word.preposition:
            return False
        return word.state is None and self.morphology.ends_in_alef(word.text)

    def _is_lemma(self, word: Word, text: str) -> bool:
        """صحفيا of صحفي; but ميليشيا is a word of its own."""
        return word.head is not None and folded(self.draft.entries.heads[word.head.ref].lemma) == text

    def _counts_persons(self, index: int) -> bool:
        """*5 مدنيين*: figures before a noun of persons, which are no part of a name (الكتيبة 5)."""
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        return following is not None and not following.article and bool(following.head or following.people)

    def _counts_objects(self, index: int, first: int) -> bool:
        """استهدفت طائرة مسيرة *4 مواقع*, اعتقلت دورية *3 أشخاص*: a number in digits with what it counts, behind a force or band
        without the article; but مجموعة *20*, and كتيبة *101* مشاة."""
        opening, end = self.words[first], self.number_at.get(index, index + 1)
        counted = self.words[end] if end < len(self.words) else None
        if opening is None or opening.article or opening.suffix or opening.preposition or counted is None or end in self.time_at:
            return False
        if self.kind[index] != NUMBER or counted.article or counted.function or counted.given or counted.adjective:
            return False
        if counted.preposition or counted.conjunction:
            return False
        if self._head_class(first)[0] not in ("force", "group") or self._head_class(first)[1]:
            return False
        return bool(counted.head or counted.noun or counted.text in self.place_nouns)

    def _are_hit_by_act(self, index: int, first: int) -> bool:
        """قتلت غارة *ثلاثة مدنيين*: counted persons right behind the noun of an act without the article whose genitive is who does
        it; but قصف *ثلاثة منازل*."""
        opening = self.words[first]
        if opening is None or index != first + 1 or opening.article or opening.suffix or not opening.frame_nouns:
            return False
        frames = self.draft.entries.frames
        return all(frames[one.ref].genitive == "actor" for one in opening.frame_nouns) and self._counts_persons(index)

    def _are_others_counted(self, before: Word, index: int) -> bool:
        """جنود *ثلاثة شبان*, مسلحون *خمسة مزارعين*: counted persons right behind a plural of fighters without the article."""
        if before.head is None or before.head.number != 2 or before.article or before.suffix or before.preposition:
            return False
        class_ = self.draft.entries.heads[before.head.ref].class_
        verb = bool(self.row) and self.row[-1].kind == VERB and self.row[-1].last == index - 1
        units = self._head_class(index + 1)[0] == "force"  # جنود ثلاثة *ألوية*: of three brigades
        return class_ in ("force", "people") and verb and not units and self._counts_persons(index)

    def _is_definite(self, word: Word, before: Word, index: int, first: int) -> bool:
        """طالبت شبكة محلية *المجتمع الدولي*: a party or an act with the article is no adjective of what has none, and an adjective
        governs no party."""
        if before.article or before.given or word.adjective or word.stem in self.measures or word.demonym is not None:
            return False
        if any(other is not None and (other.article or other.given) for other in self.words[first:index]):
            return False
        if not (is_adjective(before) or self._only_describes(before, index - 1)):
            return False
        return bool(self._head_class(index)[0] or word.frame_nouns or self._is_community(index))

    def _is_no_plural(self, first: int, before: Word) -> bool:
        """Whether a subject is one person or body: a plural in ين is no adjective of it."""
        class_, number = self._head_class(first)
        return bool(class_) and not number and not self.morphology.is_oblique(before.text)

    def _is_no_person(self, first: int, index: int, before: Word) -> bool:
        """Whether the subject is a body, a state or several persons: none of them has an office or a name of a person."""
        class_, number = self._head_class(first)
        opening = self.words[first]
        if index - 1 == first and opening is not None and self._is_rank(opening):
            return False  # اللواء *سالم* الحربي: no brigade
        if class_:
            last, _ = self._head_class(index - 1) if index - 1 > first else (class_, 0)
            if self._holder_before(index, first) is not None:
                return False  # قوات الرئيس السابق *صالح*
            return (class_ in _BODIES or (class_ in _HOLDERS and number > 0)) and (index - 1 == first or last not in _HOLDERS)
        if before.state is not None or all(self.in_place[first:index]):
            return True
        entity = before.entity if index - 1 == first else None
        phrase = self.draft.phrase(first, comp.ENTITY)
        if phrase is not None and phrase.last == index:
            entity = phrase.reading
        return entity is not None and self.draft.entries.actors[entity.ref].kind != "person"

    def _is_known_person(self, word: Word) -> bool:
        """اتهم حزب العمل *نتنياهو*: one who is known by this one word."""
        return word.entity is not None and self.draft.entries.actors[word.entity.ref].kind == "person"

    def _holder_before(self, index: int, first: int) -> Word | None:
        """قوات *الرئيس* السابق فلان: the definite office, or noun of one person, inside a phrase, of which the adjectives before a
        token tell by their gender, so that a name at the token is its holder's."""
        at = index - 1
        while at > first and (word := self.words[at]) is not None and word.head is None:
            if not (word.adjective or word.demonym is not None or word.modifier is not None):
                return None
            at -= 1
        word = self.words[at] if at > first else None
        if word is None or word.head is None or word.head.number or not (word.article or word.suffix):
            return None
        if self.draft.entries.heads[word.head.ref].class_ not in ("role", "title", "people"):
            return None
        feminine = self.morphology.has_feminine_ending
        told = (self.words[token] for token in range(at + 1, index))
        same = all(other is not None and feminine(other.text) == feminine(word.text) for other in told)
        return word if same else None

    def _are_persons_behind_state(self, word: Word, before: Word, index: int, first: int) -> bool:
        """منعت إسرائيل *الفلسطينيين*, اتهمت الرياض *الحوثيين*: a plural of persons is no adjective of a state or a capital."""
        if not self.morphology.is_oblique(word.text) or not (word.head or word.people or word.demonym):
            return False
        if before.state is not None and not before.article:
            return True
        if not all(self.in_place[first:index]):
            return False
        return any(place.first == first and is_capital(place) for place in self.draft.places_between(first, index))

    def _is_other_holder(self, word: Word, before: Word, index: int, first: int, absolute: bool) -> bool:
        """اعتقلت الشرطة *الوزير* السابق: a person or the holder of an office, with the article, behind a body."""
        class_, _ = self._head_class(index)
        if class_ not in _HOLDERS or not (absolute or self._is_no_person(first, index, before)):
            return False
        following = index + 1 < len(self.words) and self._is_given(index + 1)  # الصحفي *محمد*
        described = bool(word.modifier or word.adjective or word.demonym)  # but القاضي
        if described and word.text.endswith(self.nisba):
            opening, number = self._head_class(first)
            if word.stem in self.draft.knowledge.operators("press_person") and (opening in ("force", "group") or number):
                return True  # اعتقل الجيش *الصحفي*
            several = before.head is not None and bool(before.head.gender or before.head.number)
            return following or (several and not self.morphology.has_feminine_ending(word.text))  # but الجماعة *الانتحارية*
        if not described:
            return True
        return following or self.morphology.has_feminine_ending(before.text) != self.morphology.has_feminine_ending(word.text)

    def _is_other_office(self, word: Word, before: Word, index: int, first: int) -> bool:
        """استقبل المحافظ *السفير* التركي: of two offices with the article the second is another man; a rank or a name behind it
        says more of the first (النائب العام *المستشار* فلان)."""
        opening, following = self.words[first], self.words[index + 1] if index + 1 < len(self.words) else None
        if opening is None or not (opening.article and before.article) or word.preposition or word.conjunction or word.suffix:
            return False
        if self._head_class(first) != ("role", 0) or self._head_class(index) != ("role", 0):
            return False
        if index - 1 > first and (before.head is not None or not (before.demonym or before.adjective or before.modifier)):
            return False
        if word.adjective or word.demonym is not None or word.stem == opening.stem or self._is_of_force():
            return False
        if self._is_rank(word):  # التقى المبعوث *الملك* في عدن; but التقى المبعوث الملك سلمان
            return not self._is_rank(opening) and (following is None or bool(following.preposition) or following.function == "prep")
        if self._is_rank(opening):
            return following is not None and following.article and following.demonym is not None  # الملك *الرئيس الفرنسي*
        return following is None or not (self._is_given(index + 1) or not following.known)

    def _names_anew(self, word: Word, before: Word, index: int, first: int, absolute: bool) -> bool:
        """Whether a noun or name without the article begins another party."""
        if word.demonym is not None or word.people is not None or self._named_before(index):
            return False
        if absolute and word.stem in self.draft.knowledge.operators("person_as_adjective"):
            return False  # فتاة *قاصر*
        if self._is_known_person(word) and before.head is not None and before.head.number and before.article:
            return not absolute  # اتهم منتدى عائلات الأسرى *نتنياهو*
        if word.given or self._names_person(index) or self._is_known_person(word):
            return not absolute and self._is_no_person(first, index, before)
        if index == first + 1 and word.text in self.place_nouns and first in self.place_at and self._names_capital(first):
            return True  # تتهم بغداد *إقليم* كردستان
        if index in self.place_at or word.state is not None or (absolute and word.text in self.place_nouns):
            return False  # left to what is known of places and states
        class_, _ = self._head_class(index)
        if class_ in ("role", "title"):
            if (word.adjective or word.modifier is not None) and not before.article:
                return False
            following = self.words[index + 1] if index + 1 < len(self.words) else None
            if following is None or following.preposition or following.function:
                return False
            return absolute or self._is_office_with_article(first, index) or self._is_no_person(first, index, before)
        if word.modifier is not None or (word.adjective and not (before.article and (word.noun or class_))):
            return False
        return bool(word.noun or class_ or word.stem in self.draft.knowledge.operators("one_of"))
