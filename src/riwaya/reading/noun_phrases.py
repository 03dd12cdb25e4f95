"""Noun phrases: where one ends.

In: the index of its first token. Out: one past its last.
The idea: a construct takes the next noun, a complete phrase takes adjectives and names only; what cannot be of it, a
nominative plural, a second named side, an indefinite noun of an act, begins another.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.match import Word
from riwaya.reading.chunk_base import CONSTRUCT, DEFINITE, PARTICIPLE_TENSE, has_noun_reading, is_adjective
from riwaya.reading.verb_or_noun import VerbOrNoun
from riwaya.text.tokens import NUMBER, WORD

_STOPS: Final = frozenset(["prep", "comp", "because", "rel", "conj", "neg", "part", "ma", "kan", "pron", "prepron", "adv"])
_PARENTHESIS: Final = 8


class NounPhrases(VerbOrNoun):
    """Finds the ends of noun phrases."""

    def _noun_phrase(self, first: int, last: int) -> int:
        """One past the last token of the noun phrase that begins at `first`."""
        words, phrases = self.words, self.draft.phrases
        index = first
        construct = False
        while index < last:
            word = words[index]
            if word is None:
                end = self._inside(index, last, first)
                if end == index:
                    return max(index, first + 1)
                index = end
                construct = False
                following = words[index] if index < last else None
                if first in self.quote_at and following is not None and (not following.article or following.head is not None):
                    return index  # لـ"الاقتصادية" *أبو محمد*
                continue
            if index > first:
                if word.text in self.conjunctions and self._joins(index, last) and not self._joined_adjective(index):
                    return index
                if index in self.time_at or word.preposition:
                    return index
                if index in self.directed_at and not construct and not any(self.in_place[first:index]):
                    return index  # قوات النظام *شمالي إدلب*
                if word.conjunction and not self._second_adjective(index):
                    return index
                function = word.function
                if function and function in _STOPS and not (function == "adv" and construct):
                    if function == "prep" and word.stem in self.partitive and self._counts(index - 1):
                        index += 1
                        continue
                    if not self._is_name_word(index):
                        return index
                phrase = phrases.get(index)
                if phrase is None or phrase[0].reading.category not in (comp.ENTITY, comp.HEAD):
                    if word.cue_phrase is not None and not word.article:
                        return index
                    if self._meets(index, first) if word.suffix else not word.article and self._is_hit_by(index):
                        return index
                    if not construct and self._new_phrase(index, first, last):
                        return index
                    before = CONSTRUCT if construct else DEFINITE
                    named = construct and self.in_place[index]  # مدينة *سرت*: the name, though it is a verb too
                    if not (named or word.noun_alone or word.article) and self._verb(index, before, last) is not None:
                        return index
                    if not construct and self._is_awaited(index):
                        return index
                if index == first + 1 and self._is_told_in(first, index):
                    return index
                if not construct and (self._other_side(index) or self._points(index, first, last)):
                    return index
            phrase = phrases.get(index)
            jump = index + 1
            if phrase is not None:
                if phrase[0].reading.category == comp.CUE_PHRASE and index > first:
                    return index
                jump = phrase[0].last if phrase[0].last <= last else jump
            if index == first and word.function == "dem" and self._stands_alone(index, last):
                return jump
            construct = self._is_construct(jump - 1)
            index = jump
            while index in self.close_at and index < last and self._opened_since(index, first):
                index += 1
        return index

    def _meets(self, index: int, first: int) -> bool:
        """لقي تسعة أشخاص *مصرعهم*: a fixed word of a verb, with a pronoun for those counted before it."""
        word = self.words[index]
        if index == first or word is None or not word.suffix or not word.frame_nouns or word.preposition:
            return False
        return 1 in self.counted[first:index] and bool(self.draft.knowledge.wanted(word))

    def _is_told_in(self, document: int, index: int) -> bool:
        """أعلنت في بيان *عزل* القائد: behind an indefinite writing that something is told in, the noun of an act is told."""
        writing, word = self.words[document], self.words[index]
        if writing is None or word is None or writing.head is None or writing.article or writing.suffix or word.article:
            return False
        if self.draft.entries.heads[writing.head.ref].class_ != "document" or not document or word.adjective:
            return False
        return self.norm[document - 1] == self.within and bool(word.frame_nouns) and not word.suffix

    def _stands_alone(self, index: int, last: int) -> bool:
        """كما أعلنت *ذلك* وزيرة الخارجية: a demonstrative before a noun without an article is a phrase of its own."""
        following = self.words[index + 1] if index + 1 < last else None
        if following is None or following.article or self.norm[index] not in self.pronominal:
            return False
        return following.head is not None and not following.suffix

    def _points(self, index: int, first: int, last: int) -> bool:
        """أيدت سلطنة عمان *هذه الدعوة*، نفى الناطق *ذلك*: a demonstrative after a complete phrase begins another one."""
        word, before = self.words[index], self.words[index - 1]
        if word is None or word.function != "dem" or before is None or before.function or self.counted[index - 1]:
            return False
        following = self.words[index + 1] if index + 1 < last else None
        if following is not None and following.article:
            return True
        if self.norm[index] not in self.pronominal or before.head is None:
            return False
        return following is None or bool(following.preposition)

    def _other_side(self, index: int) -> bool:
        """الجيش السوري *جماعة الحوثي*: a named group after a complete phrase is not part of it."""
        before, word, shapes = self.words[index - 1], self.words[index], self.morphology
        if before is None:
            return False
        if word is not None and word.article and not (word.preposition or before.article or before.suffix):
            if self._is_nominative(before) and self._number(before):
                return True  # هاجم مسلحون *الحاجز*
        if word is not None and not word.article:
            if self._is_nominative(before) and not shapes.shows_number(word.text):
                return True  # محتجون *قوات مكافحة الشغب*
            if shapes.is_oblique(word.text) and self._number(word):
                if shapes.is_plural_nominative(before.text):
                    return True  # مسلحون ملثمون *مزارعين*: another case
                if before.article and not word.given:
                    return True  # اعتقلت الشرطة *مدنيين سوريين*
        if self._is_force(before) and not before.article and self._names_person(index):
            return True  # قتلت مسيرة *الملا أختر*
        if index in self.place_at and self._ends_entity(index, max(0, index - 4)):
            return True  # أنصار الحزب الجديد *مطار عدن*
        placed = bool(self.draft.in_place[index - 1] and not self.draft.in_place[index])  # شيوخ قبائل مأرب *قوات التحالف*
        owned = bool(before.suffix and before.head)  # أفاد أحد أفراد عائلته *وكالة الأناضول*
        if not (before.article or before.demonym or before.entity or placed or owned):
            return False
        if placed and word is not None and word.article and self._is_body(word) and not before.article:
            return True  # دعت واشنطن *الأطراف السودانية*
        for match in self.draft.phrases.get(index, ()):
            if match.reading.category == comp.ENTITY:
                kind = self.draft.entries.actors[match.reading.ref].kind
                if kind == "person" and before.entity is not None:  # أقال ترامب مارك إسبر
                    other = self.draft.entries.actors[before.entity.ref]
                    return other.kind == "person" and before.entity.ref != match.reading.ref
                return kind in ("armed_group", "military", "party", "government", "organisation", "media")
            if match.reading.category == comp.HEAD and word is not None and not word.article:
                # رشق المتظاهرون *قوات مكافحة الشغب*، أسقطت القوات الروسية *طائرتي استطلاع*
                class_ = self.draft.entries.heads[match.reading.ref].class_
                return before.article and (class_ == "force" or (class_ in ("people", "group") and not before.head))
            if match.reading.category == comp.HEAD and self._is_other_body(before, match.reading.ref, index):
                return True
        if word is None or word.entity is None or word.article:
            return False
        return self.draft.entries.actors[word.entity.ref].kind in ("armed_group", "military", "party", "organisation")

    def _is_other_body(self, before: Word, ref: int, index: int) -> bool:
        """تطالب المفوضية *القوات الأمنية*, تحمل الوزارة *المجتمع الدولي*: a definite body behind a definite body is another one."""
        word, heads = self.words[index], self.draft.entries.heads
        if word is None or not word.article or word.preposition or word.adjective or word.modifier:
            return False
        bodies = ("institution", "organisation", "force")
        body = before.head is not None and before.article and not before.adjective and heads[before.head.ref].class_ in bodies
        return (body or self._ends_entity(index, max(0, index - 4))) and heads[ref].class_ in (*bodies, "group")

    def _is_body(self, word: Word) -> bool:
        """الأطراف، القوات: people or forces, that no name of a place goes on with."""
        if word.head is None or word.stem in self.draft.knowledge.operators("rank_or_unit"):
            return False  # مدير جوازات عسير *اللواء* سعد
        class_ = self.draft.entries.heads[word.head.ref].class_
        return class_ in ("group", "force") or (class_ == "people" and word.head.number > 0)

    def _names_person(self, index: int) -> bool:
        """Whether a name of a known person begins at a token."""
        return any(
            match.reading.category == comp.ENTITY and self.draft.entries.actors[match.reading.ref].kind == "person"
            for match in self.draft.phrases.get(index, ())
        )

    def _opened_since(self, close: int, first: int) -> bool:
        """Whether the quotation that a mark closes was opened inside the phrase."""
        quote = self.draft.quotes.found[self.draft.quote_of[close]]
        return quote.close == close and quote.open >= first

    def _new_phrase(self, index: int, first: int, last: int) -> bool:
        """An indefinite noun after a complete phrase begins another one: الجيش السوري *هجوما*، مصادر رسمية *مقتل*."""
        word, before = self.words[index], self.words[index - 1]
        if word is not None and before is not None and index - 1 == first and self._other_persons(word, before):
            return True
        if word is not None and before is not None and self._persons_behind(word, before, first):
            return True
        if word is None or before is None or word.given or word.demonym or word.modifier:
            return False
        if before.demonym is not None and before.article and word.article and word.stem in self.abusive:
            if self.morphology.has_feminine_ending(word.text) == self.morphology.has_feminine_ending(before.text):
                return False  # الاحتلال الروسي *المجرم*
        if index - 1 == first and self._is_holder(word, before, index):
            return True
        if self._is_object(word, before, index, first):
            return True
        if self._named_before(index) and not word.article and not word.frame_nouns:
            return False  # العميد *يد الله جواني*
        if word.article and before.article and word.stem in self.draft.knowledge.operators("elative_adjective"):
            return False  # الدول *الكبرى*
        if word.suffix and word.stem in self.emphatic:
            return False  # المصدر ذاته، الوزير نفسه
        if self._others(word, before, index, first):
            return True
        if before.suffix and before.head is not None and (word.state or self.draft.phrase(index, comp.STATE, comp.ENTITY)):
            return True  # حذر رئيسها *الولايات المتحدة*
        if before.suffix and before.head is not None and not (word.article or word.head or word.entity or word.adjective):
            if self.draft.entries.heads[before.head.ref].class_ == "title":
                return True  # معاليه *عمق* العلاقات
        if self.counted[index - 1]:
            return False
        if index + 1 < len(self.words) and self._is_given(index + 1) and not word.article and not word.suffix:
            head = self.words[first]
            if head is not None and head.head is not None and self.draft.entries.heads[head.head.ref].class_ in ("role", "title"):
                return False  # قائد القوات *فضل حسن*: a name, though فضل is a noun
        if word.text in self.place_nouns and not word.article and (before.article or before.demonym):
            return True  # المقاتلات التركية *حي* السكن, though حي is an adjective too
        if (word.adjective and not word.frame_nouns) or (self.draft.in_place[index] and self.draft.in_place[index - 1]):
            return False
        named = self._ends_entity(index, first) and not word.adjective  # تنظيم ولاية سيناء *الهجوم*
        if word.article and not (
            named or before.article or before.demonym or before.entity or before.modifier or before.adjective or before.state
        ):  # fmt: skip
            return False
        term = self.draft.phrase(index, comp.FRAME_NOUN)
        noun = bool(word.frame_nouns or word.cue_noun or term or word.noun or word.text in self.place_nouns)
        noun = noun or word.function == "noun" or self._counts_anew(word, before)
        if not noun and word.head is not None and not word.entity:
            noun = self.draft.entries.heads[word.head.ref].class_ not in ("role", "title")
        number = bool(self.counted[index] and not self.counted[index - 1])
        place = bool(self.draft.in_place[index]) and index in self.place_at
        if not (noun or number or place):
            return False
        modified = before.modifier is not None and not self._is_force(before)
        complete = bool(before.article or before.demonym or modified or before.entity or before.state or before.suffix)
        if word.suffix and (before.given or any(self._is_given(back) for back in range(first, index))):
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

    def _is_object(self, word: Word, before: Word, index: int, first: int) -> bool:
        """تلقى الأمير *اتصالاً*, طائرة أخرى *موقعا*: an indefinite accusative is of no phrase before it that is complete."""
        if word.article or word.suffix or word.function or word.demonym or index == first:
            return False
        if self.counted[index - 1] and not before.article:
            return False
        if self.morphology.ends_in_alef(before.text) or (before.function and not before.given):
            return False
        if not self.morphology.is_written_accusative(self.draft.tokens.raw(index)):
            noun = bool(word.noun or word.frame_nouns or word.cue_noun or word.head)
            noun = noun or (word.adjective and before.article)  # أمام البلدية *طويلا*
            if not noun or word.entity or word.verb or not self.morphology.may_be_accusative(word.text):
                return False
        elif any(reading.tense == PARTICIPLE_TENSE for reading in word.cue_verbs) or not before.known:
            return True  # خمسة مقاتلين *مشيرًا* إلى, مارك تونر *ردًا* على
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

    def _persons_behind(self, word: Word, before: Word, first: int) -> bool:
        """السلطات الكويتية *الموقوفين*: behind a feminine noun and its adjective a masculine plural of persons is no adjective."""
        head, shapes = self.words[first], self.morphology
        if head is None or not (head.article and before.article and word.article) or head is before or word.preposition:
            return False
        feminine = shapes.has_feminine_ending(before.text) and (before.adjective or before.demonym is not None)
        if feminine and word.head is not None and head.head is not None and before.demonym is not None:
            heads = self.draft.entries.heads
            if heads[head.head.ref].class_ == "institution" and heads[word.head.ref].class_ == "role":
                return True  # استدعت الخارجية الفرنسية *السفير الروسي*
        return feminine and bool(word.head or word.people) and shapes.is_oblique(word.text)

    def _counts_anew(self, word: Word, before: Word) -> bool:
        """هادي اليامي *جميع الهيئات*; but وسائل إعلام عدة، المواطنين كافة."""
        if word.function != "quant" or word.suffix or word.article or word.stem in self.postposed:
            return False
        return not self.morphology.is_sound_plural(before.text)

    def _ends_entity(self, index: int, first: int) -> bool:
        """Whether a name of several words that the lexicon knows ends right before `index`."""
        starts = self.entity_starts.get(index)
        return starts is not None and any(max(first, index - 4) <= start < index - 1 for start in starts)

    def _others(self, word: Word, before: Word, index: int, first: int) -> bool:
        """Whether a noun cannot be of the phrase before it: انتحاريان *حماما*, آل الشيخ *المسلمين*."""
        plain = not (word.article or word.adjective or word.function or self.morphology.shows_number(word.text))
        if plain and self._is_nominative(before):
            return True
        reading = word.people or word.head
        if before.suffix and word.article and word.frame_nouns and (before.cue_noun or before.frame_nouns):
            return True  # إدانته *التفجير*
        if reading is None or not word.article or not reading.number or word.adjective:
            return False
        if before.head is not None and before.article and index - 1 == first and not before.head.number:
            if self.draft.entries.heads[before.head.ref].class_ == "document":
                return True  # دعا البيان *الأكراد*
        heads = self.draft.entries.heads
        if word.head is not None and heads[word.head.ref].class_ not in ("people", "role", "source"):
            return False
        for back in range(index - 1, first - 1, -1):
            head = self.words[back]
            if head is not None and head.head is not None:
                speaks = heads[head.head.ref].class_ in ("role", "title", "people", "source")
                return not head.head.number and speaks and not head.suffix
        return False

    def _second_adjective(self, index: int) -> bool:
        """قصف مدفعي *وصاروخي*: an adjective joined to an adjective stays in its phrase."""
        word, before = self.words[index], self.words[index - 1]
        if word is None or before is None or word.preposition:
            return False
        return is_adjective(word) and is_adjective(before) and word.article == before.article

    def _joined_adjective(self, index: int) -> bool:
        """مدفعي *و* صاروخي: an adjective joined to an adjective, the conjunction written apart."""
        before, word = self.words[index - 1], self.words[index + 1]
        if before is None or word is None or word.preposition:
            return False
        return is_adjective(word) and is_adjective(before) and word.article == before.article

    def _inside(self, index: int, last: int, first: int) -> int:
        """One past a bracket, name quotation or hashtag mark that belongs to the phrase; `index` when it ends here."""
        mark = self.norm[index]
        number = self.quote_at.get(index)
        if number is not None and self.name_quote[number]:
            quote = self.draft.quotes.found[number]
            closed = index > first and quote.close - quote.open > 2 and not self._is_construct(index - 1)
            if closed and not self._names_bearer(first, quote.open + 1, quote.close):
                return index  # a quotation after a complete phrase is not its name
            return min(quote.close + 1, last)
        if mark == "(":
            for ahead in range(index + 1, min(last, index + _PARENTHESIS)):
                if self.norm[ahead] == ")":
                    return ahead + 1
            return index
        if mark in "#_" and index + 1 < last and self.kind[index + 1] == WORD:
            return index + 1
        return index

    def _names_bearer(self, first: int, name: int, close: int) -> bool:
        """الإعلامي *"سامر القاسم"*: in quotation marks behind a definite office, a person's name."""
        head = self.words[first]
        if head is None or head.head is None or not head.article or head.head.number:
            return False
        if self.draft.entries.heads[head.head.ref].class_ not in ("role", "title", "people", "source"):
            return False
        return self._is_given(name) and all(self.words[token] is not None for token in range(name, close))

    def _counts(self, index: int) -> bool:
        """Whether the word or number before من counts something (عدد من، خمسة من، 2556 من)."""
        if self.kind[index] == NUMBER or self.counted[index]:
            return True
        word = self.words[index]
        return word is not None and word.function == "quant"

    def _is_name_word(self, index: int) -> bool:
        """A word of grammar that is part of a name here: علي after a given name or before بن."""
        word = self.words[index]
        if word is None or word.stem not in self.name_prepositions:
            return False
        if not self.morphology.ends_in_ya(self.draft.tokens.raw(index)):
            return False
        return self._named_before(index) or self._goes_on_with_name(index)

    def _number(self, word: Word) -> int:
        """1 for a dual and 2 for a sound plural that the ending shows (جنديان، مسلحين); سكان and أمين only look like one."""
        reading = word.head or word.people or word.demonym
        number = reading.number if reading is not None else 0
        number = 2 if word.demonym is not None and word.demonym is reading else number
        return number if number == 1 or not self.morphology.may_be_dual(word.text) else 0

    def _goes_on_with_name(self, index: int) -> bool:
        """A given name before, and behind no noun that على could govern."""
        before = self.words[index - 1] if index else None
        if before is not None and before.text in self.name_links:
            return True  # أحمد بن *علي*
        if before is None or not before.given or before.function or before.suffix:
            return False
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        if following is None or following.given or following.conjunction or following.function in ("prep", "conj", "comp"):
            return True
        return not following.known or following.verb is not None or (following.article and not has_noun_reading(following))

    def _is_construct(self, index: int) -> bool:
        """Whether the noun at `index` may take another noun: no article, no suffix, not a number, not a name."""
        word = self.words[index]
        if word is None:
            return False
        if word.construct is None:
            word.construct = self._takes_genitive(word)
        if not word.construct or self.in_place[index] or self.kind[index] == NUMBER:
            return False
        if not word.known and index and self._is_name_behind(index):
            return False
        return not self._ends_entity(index + 1, 0)  # حركة فتح *قال*: a name is complete

    def _is_name_behind(self, index: int) -> bool:
        """مارك *تونر*, آل *هيازع*: whether a given name, or a word that names go on with, stands right before."""
        linked = self.words[index - 1] is not None and self.norm[index - 1] in self.name_links
        return linked or self._is_given(index - 1)

    def _takes_genitive(self, word: Word) -> bool:
        """Whether a word by itself may take another noun."""
        if word.article or word.suffix or word.entity is not None or word.function == "dem":
            return False
        if word.demonym is not None or word.people is not None or (word.modifier is not None and not self._is_force(word)):
            return False  # but مدفعية *النظام*, though مدفعية is an adjective too
        if word.state is not None or word.given or word.adjective:
            return False
        if self.morphology.is_broken_plural(word.text):
            return True  # ضحايا *القصف*، بقايا *صاروخ*
        if word.stem in self.draft.knowledge.operators("no_dual_or_plural"):
            return True  # طيران *تحالف*: no dual
        return word.function == "quant" or not (self.morphology.ends_in_alef(word.text) or self.morphology.is_nominative(word.text))

    def _after_nouns(self, first: int, end: int) -> int:
        """What a following word stands after."""
        if end - 1 >= first and self.words[end - 1] is None:
            return DEFINITE
        return CONSTRUCT if self._is_construct(end - 1) else DEFINITE
