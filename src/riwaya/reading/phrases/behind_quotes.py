"""What stands behind a name in quotation marks: more of its phrase, or another party.

In: a word right behind the mark that closes the name of a body. Out: whether another phrase begins with it.
The idea: no name of a body goes on behind its closing mark; a number, an amount, a person or a thing there is what the verb before
is done to: قتل تنظيم «الفجر» *ثلاثين* جنديا.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.match import Word
from riwaya.reading.draft import VERB
from riwaya.reading.phrases.name_signs import NameSigns
from riwaya.text.tokens import NUMBER, WORD

_BODIES: Final = frozenset(["force", "group", "institution"])
_OFFICES: Final = frozenset(["role", "title"])
_ITSELF: Final = 3  # tokens from the mark that opens a name of one word to the word behind it


class BehindQuotes(NameSigns):
    """Tells where a phrase ends behind quotation marks."""

    __slots__ = ()

    def _is_behind_quote(self, word: Word, index: int, first: int) -> bool:
        """تجري الحكومة و«فارك» *محادثات*: behind a name in quotation marks or brackets a noun without the article, or another
        body; أدانت منظمة «العفو» *هذه* الاعتداءات: or what is pointed at."""
        if self.norm[index - 1] not in "»\"”')":
            return False
        if word.function == "dem" and not (word.preposition or word.conjunction):
            return bool(self.row) and self.row[-1].kind == VERB
        if self._are_others_behind_quote(word, index, first) or self._is_behind_proper_name(word, index, first):
            return True
        if word.article and word.frame_nouns and not (word.adjective or word.head or word.preposition or word.conjunction):
            return any(chunk.kind == VERB for chunk in self.row)  # تبنت جماعة «الفجر» *الهجوم*
        head = self.draft.entries.heads[word.head.ref].class_ if word.head is not None else "document"
        told = bool(word.frame_nouns or word.noun or word.head) and head == "document"  # نشرت صحيفة «الحياة» *تقريرا*
        told = told and not (word.article or word.adjective or word.given or word.modifier)
        told = told or (not word.article and self.draft.phrase(index, comp.FRAME_NOUN) is not None)  # نفذت قوات «قسد» *عملية دهم*
        if told and not (word.preposition or word.conjunction or word.function or word.demonym or self.in_place[index]):
            return bool(self.row) and self.row[-1].kind == VERB
        return self._is_body_behind_quote(word, index, first)

    def _are_others_behind_quote(self, word: Word, index: int, first: int) -> bool:
        """قتل تنظيم «الفجر» *ثلاثين* جنديا, خطف تنظيم «الفجر» *طبيبا*: behind a name in marks a number with its noun, and behind
        that of a body that a verb has for its subject an amount, an officer or one man in the accusative."""
        if word.article or word.preposition or word.conjunction:
            return False
        if self.counted[index] or self.kind[index] == NUMBER:
            if self.kind[index - 2] == NUMBER:
                return False  # أكثر من «3» *آلاف*
            end = self.number_at.get(index, index + 1)
            counted = self.words[end] if end < len(self.words) else None
            return counted is not None and bool(counted.head or counted.noun or counted.stem in self.partitive)
        verb = self.row[-1] if self.row else None
        if verb is None or verb.kind != VERB or word.suffix:
            return False
        if word.function == "quant":
            return True
        if word.head is None or word.adjective:
            return False
        if verb.last == first and self._head_class(first)[0] in _BODIES and self._head_class(index)[0] in _OFFICES:
            return index + 1 < len(self.words) and self.kind[index + 1] == WORD  # قتل تنظيم «الفجر» *قائد الشرطة*
        return self.morphology.ends_in_alef(word.text)

    def _is_behind_proper_name(self, word: Word, index: int, first: int) -> bool:
        """كانت حرب «داعش» *فعالة*, لم يجد «داعش» *خطابه*, بعد خطف الجبهة (فرع القاعدة) *عددا* منهم: what has no article behind
        a known name in marks is no adjective of it; nor is a noun with a pronoun, or one in the accusative, of any name."""
        if word.article or word.preposition or word.conjunction or word.demonym or word.given:
            return False
        if self.in_place[index] or self.counted[index] or index < _ITSELF:
            return False
        name = self.words[index - 2]
        bracket = self.norm[index - 1] == ")" and self.norm[index - _ITSELF] != "("
        if name is None or not (name.entity is not None or bracket) or self.kind[index - 2] == NUMBER:
            return False
        if self.morphology.is_written_accusative(self.draft.tokens.raw(index)):
            return True
        if word.function or not (word.suffix or name.entity is not None):
            return False
        return bool(word.suffix) or first >= index - _ITSELF

    def _is_body_behind_quote(self, word: Word, index: int, first: int) -> bool:
        """اتهمت منظمة "العفو" *السلطات* المصرية, دعا حزب «النور» *المواطنين*: behind a name in quotation marks a body or a sound
        plural of persons, with the article, is another party, and no adjective of it."""
        if word.preposition or word.conjunction or word.modifier or word.people:
            return False
        if not self.row or self.row[-1].kind != VERB:
            return False  # في صحيفة «زمان» *المعارضة*
        if word.article and word.stem in self.draft.knowledge.any_of("wounded_object", "killed_noun"):
            return True  # أسعفت فرق «الدفاع المدني» *المصابة*, انتشلت *الضحايا*
        if word.adjective:
            return False
        class_, number = self._head_class(index)
        if not word.article and class_ in _BODIES and index + 1 in self.quote_at:
            return True  # اتهمت حركة «فتح» *حركة «حماس»*
        if not (word.article or self.in_place[index]) and self.draft.phrase(index, comp.ENTITY) is not None:
            return self._head_class(first)[0] in _BODIES  # هاجم تنظيم «الفجر» *جبهة النصرة*
        if not word.article:  # طردت الشرطة في حماة (وسط البلاد) *عصابات التهريب*
            return class_ in ("force", "group", "people") and number > 0 and not word.suffix and not self.in_place[index]
        if class_ == "people":
            return number > 0 and self.morphology.is_oblique(word.text)
        if not class_ and (word.noun or word.frame_nouns) and not (word.entity or word.demonym or word.suffix or word.given):
            return not self.in_place[index]  # استغل تنظيم «داعش» *الفوضى*, تبنى حزب «النور» *الهجوم*
        return class_ in ("institution", "force", "group")
