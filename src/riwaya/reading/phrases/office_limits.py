"""Where an office begins another party: behind a place, an occasion or an office.

In: the index of a word and of the first token of the phrase before it. Out: yes or no, or where the office ends.
The idea: nobody holds two offices that name him alike, and no place or occasion holds any.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.compile import Reading
from riwaya.lexicon.match import Word
from riwaya.reading.draft import VERB
from riwaya.reading.phrases.chunk_base import is_adjective
from riwaya.reading.phrases.phrase_limits import PhraseLimits

_FORCE: Final = ("ASSAULT", "COERCE")


class OfficeLimits(PhraseLimits):
    """Tells the office of somebody else from the complement of a phrase."""

    __slots__ = ()

    def _is_office_behind_place(self, word: Word, index: int, first: int) -> bool:
        """التقى في القاهرة *وزير* الخارجية نظيره, استقبل في مكتبه *السفير*, هاجم الجيش في سرمين *قافلة*: behind a place that a
        preposition governs an office, men or a force are another party."""
        governed = self.words[first - 1] if first else None
        opening = self.words[first]
        behind = (governed is not None and governed.function == "prep") or (opening is not None and bool(opening.preposition))
        if not behind or word.suffix or word.preposition:
            return False
        whole = all(self.in_place[first:index])
        if word.article and whole and self.morphology.is_oblique(word.text) and self._number(word):
            return word.stem not in self.draft.knowledge.operators("describing_body")  # خطفت المقاومة في جنين *المستوطنين*
        if word.article:
            before = self.words[index - 1]
            if before is None or not before.suffix or before.frame_nouns or self._head_class(index)[0] != "role":
                return False
            return self._head_class(index - 1)[0] in ("", "institution") and not word.adjective
        if not whole or word.adjective or word.modifier:
            return False
        return self._head_class(index)[0] in ("role", "people", "force", "group")

    def _is_office_behind_occasion(self, word: Word, index: int, first: int) -> bool:
        """يلتقي الوزير على هامش الاجتماع *رئيس* المفوضية, التقى في نهاية الجولة *المشرف* العام: of a verb of meeting an office
        behind an occasion that a preposition brings in is whom somebody meets."""
        before, governed, opening = self.words[index - 1], self.words[first - 1] if first else None, self.words[first]
        if before is None or not before.article or word.conjunction or word.preposition or self.in_place[index - 1]:
            return False
        if not ((governed is not None and governed.function == "prep") or (opening is not None and opening.preposition)):
            return False
        if self._head_class(index) != ("role", 0):
            return False
        if word.article and word.text.endswith(self.nisba):
            return False  # المؤتمر *الصحفي*
        if any(self._head_class(token)[0] for token in range(first, index)):
            return False
        verb = next((chunk.word for chunk in reversed(self.row) if chunk.kind == VERB), None)
        frames = self.draft.entries.frames
        return verb is not None and any(
            frames[act.ref].type == "CONSULT" and "object" in frames[act.ref].slots for act in verb.frame_verbs
        )

    def _is_courtesy(self, word: Word | None) -> bool:
        """*السيد* رئيس الجمهورية, *السيدة* الوزيرة: a title with the article that whoever it is said of stands right behind."""
        return word is not None and word.article and word.stem in self.draft.knowledge.operators("courtesy_title")

    def _head_class(self, index: int) -> tuple[str, int]:
        """The class of the noun of an actor that begins at a token, and its number (0 for one)."""
        phrase, word = self.draft.phrase(index, comp.HEAD), self.words[index]
        reading = phrase.reading if phrase is not None else word.head if word is not None else None
        if reading is None:
            return "", 0
        return self.draft.entries.heads[reading.ref].class_, reading.number

    def _is_office_behind_office(self, word: Word, index: int, first: int) -> bool:
        """اتهم رئيس الحزب *رئيس* البلدية بالفساد, التقى وزير النفط *السفير* التركي: behind one office in full another one that a
        preposition or the end follows; but استقبل رئيس الوزراء وزير الدفاع *نظيره*, نائب رئيس الوزراء وزير الخارجية are one man,
        whoever has a name behind both and no nation may be, and so may he
        who was killed or taken (قتل رئيس البلدية مدير المدرسة)."""
        before, opening = self.words[index - 1], self.words[first]
        if word.conjunction or word.preposition or word.suffix or opening is None or before is None or self._is_rank(opening):
            return False
        if self._head_class(first) != ("role", 0) or self._head_class(index) != ("role", 0):
            return False
        if not (before.article or self.in_place[index - 1]):
            return False
        described = word.article and before.article and bool(word.adjective or word.demonym)  # رئيس الحزب *المعارض*
        if described and self.draft.phrase(index, comp.HEAD) is None:
            return False
        operators = self.draft.knowledge.operators
        if self._is_of_force():
            return False
        if opening.stem in operators("double_office") and word.stem in operators("second_office"):
            return False
        if any(other is not None and (other.given or not other.known) for other in self.words[first:index]):
            return False
        after = self.words[index + 1] if index + 1 < len(self.words) else None
        if word.article and after is not None and after.article and after.demonym is not None and after.demonym != before.demonym:
            return True  # استقبل وزير الخارجية *السفير* الروسي ألكسندر زاسبكين
        return self._ends_clause(self._behind_office(index))

    def _is_of_force(self) -> bool:
        """قتل, اعتقل: whether the verb before may be a passive of what is done to somebody, so that one man has both offices."""
        verb = self.row[-1].word if self.row else None
        return verb is None or any(self.draft.entries.frames[act.ref].type in _FORCE for act in verb.frame_verbs)

    def _behind_office(self, index: int) -> int:
        """One past an office, what it is of and its adjectives."""
        phrase, last = self.draft.phrase(index, comp.HEAD), len(self.words)
        end = phrase.last if phrase is not None else index + 1
        while end < last and end not in self.time_at:
            word = self.words[end]
            if word is None or word.function or word.preposition or word.conjunction:
                break
            if word.given or not (word.article or self.in_place[end] or (end == index + 1 and word.nominal)):
                break
            if word.article and self._head_class(end)[0] and self._closes(end - 1):
                break
            end += 1
        return end

    def _closes(self, index: int) -> bool:
        """Whether nothing can be the genitive of a word: it has the article, or is a name."""
        word = self.words[index]
        return word is not None and (word.article or word.given or not word.known or bool(self.in_place[index]))

    def _ends_clause(self, index: int) -> bool:
        """Whether a mark, a time or a preposition stands at a token."""
        word = self.words[index] if index < len(self.words) else None
        return word is None or index in self.time_at or bool(word.preposition) or word.function in ("prep", "comp", "conj", "rel")

    def _is_office_with_article(self, first: int, index: int) -> bool:
        """الوزير *مدير* المكتب, المبعوث الأممي *مدير* المستشفى: whether an office with its adjectives alone ends at a token."""
        opening, described = self.words[first], self.words[first + 1 : index]
        if opening is None or not opening.article or self._head_class(first)[0] != "role" or self._is_rank(opening):
            return False
        if self._is_of_force():
            return False
        return all(word is not None and word.article and is_adjective(word) for word in described)

    def _is_rank(self, word: Word) -> bool:
        """الأمير، اللواء: a title that an office may stand in apposition to."""
        return word.stem in self.draft.knowledge.operators("title_before_office")

    def _is_person_named(self, reading: Reading) -> bool:
        """الملك *عبد الله* العلاقات: whether a phrase is the name of a person, which has no genitive."""
        return reading.category == comp.ENTITY and self.draft.entries.actors[reading.ref].kind == "person"

    def _is_body_named(self, index: int, first: int) -> bool:
        """من *تنظيم القاعدة* نقطة تفتيش: whether the name of a body, which has no genitive, ends right before a token."""
        before = self.words[index - 1]
        if before is not None and before.entity is not None and not before.frame_nouns:
            return self.draft.entries.actors[before.entity.ref].kind != "person"
        phrase = self.draft.phrase(first, comp.ENTITY)
        return phrase is not None and phrase.last == index and not self._is_person_named(phrase.reading)
