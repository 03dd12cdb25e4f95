"""Signs inside a noun phrase: whether a word there tells a nation, a manner or an owner, or what a mark or hyphen parts.

In: a word behind the head of a phrase, with the one before. Out: whether it is of the phrase in that way.
The idea: each is one question about two neighbouring words; where the phrase ends is told by all of them (`noun_phrases`).
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.match import Word
from riwaya.reading.draft import NOUNS, VERB
from riwaya.reading.phrases.behind_quotes import BehindQuotes
from riwaya.reading.phrases.chunk_base import CLOSING, is_adjective
from riwaya.reading.phrases.fixed_words import tail_end
from riwaya.reading.phrases.kin import is_own_kin
from riwaya.text.tokens import NUMBER, WORD

_PARENTHESIS: Final = 8
_BODIES: Final = frozenset(["institution", "force", "group", "media", "state"])


class PhraseSigns(BehindQuotes):
    """Tells what words inside a noun phrase are to it."""

    __slots__ = ()

    def _is_own_object(self, word: Word, before: Word, index: int, first: int) -> bool:
        """أعلن مسلحون مجهولون *مسؤوليتهم*, قتل رجل مسن *زوجته*: a noun with a pronoun behind what governs none, a plural in ون or
        the adjective of a phrase without the article."""
        if word.preposition or word.conjunction or word.function or word.article or not self.row or self.row[-1].kind != VERB:
            return False
        if index - 1 == first == self.row[-1].last and before.head is not None and not (before.head.number or before.suffix):
            if is_own_kin(self.draft, word):
                return True  # قتل شاب *شقيقه*, قتل الشاب *والدته*
        if word.adjective or before.article or before.suffix or not (word.noun or word.frame_nouns or word.head):
            return False
        if before.noun and not before.head and self.morphology.is_accusative(before.text, before.stem):
            return True  # كل من يحمل سلاحا *تسليمه*
        if self.morphology.is_plural_nominative(before.text) and self._number(before):
            return True
        aged = before.stem in self.draft.knowledge.operators("person_as_adjective")
        described = aged or (before.head is None and bool(before.adjective or before.modifier is not None))
        named = self.words[first]
        return described and index - 2 == first and named is not None and named.head is not None and not named.head.number

    def _tells_nation(self, word: Word, before: Word) -> bool:
        """مقاتلون *أكراد*, مسؤولون *أتراك*: of what people those are whom a plural right before names, both without the article."""
        if word.article or word.preposition or word.conjunction or before.article or before.suffix or before.head is None:
            return False
        plural = before.head.number == 2 and self.draft.entries.heads[before.head.ref].class_ in ("people", "force", "source")
        plural = plural and not (before.noun and self.morphology.has_feminine_ending(word.text))  # مصادر *إسلامية* عدة
        written = self.morphology.shows_number(word.text) or self.morphology.ends_in_alef(word.text)  # مسلحون *كرديا*
        return plural and word.entity is None and word.state is None and not written

    def _is_reserved(self, word: Word, index: int) -> bool:
        """أفاد مصدر *رفض الكشف عن اسمه* بأن: whether a fixed phrase of a verb tells something of whom the noun before names."""
        return any(one.tail >= 0 and tail_end(self.draft, index, one.tail) >= 0 for one in word.idioms)

    def _is_unmanned(self, index: int, last: int) -> int:
        """طائرة إسرائيلية *بدون طيار*, *من دون طيار*: one past the words that say that nobody flies an aircraft; 0 elsewhere."""
        without, before = self.draft.knowledge.operators("without_preposition"), self.words[index - 1]
        word = self.words[index]
        at = index if word is not None and word.text in without else index + 1
        named, pilot = (*self.words[at : at + 2], None, None)[:2]
        if named is None or pilot is None or at + 2 > last or named.text not in without or before is None:
            return 0
        if pilot.stem not in self.draft.knowledge.operators("pilot_noun"):
            return 0
        nation = before.demonym is not None and index > 1 and self.words[index - 2] is not None
        aircraft = self.words[index - 2] if nation else before
        return at + 2 if aircraft is not None and aircraft.stem in self.aircraft else 0

    def _is_hit_by_one(self, word: Word, before: Word, first: int) -> bool:
        """قصف الطيران *المسلحين*: persons in an oblique plural are no adjective of the one body that the noun of an act governs."""
        if not before.article or before.head is None or before.head.number or before.head.gender:
            return False
        if word.head is None or not word.head.number or word.preposition:
            return False
        act = self.words[first]
        governs = act is not None and act.frame_nouns and not (act.article or act.suffix)
        return bool(governs) and not word.conjunction and self.morphology.is_oblique(word.text)

    def _is_plural_of_persons(self, index: int) -> bool:
        """مسلحين, مسلحين مجهولين: a sound plural keeps its ن and so takes no genitive."""
        word, before = self.words[index], self.words[index - 1] if index else None
        if word is not None and before is not None and before.head is not None and before.head.number and not word.article:
            if self.morphology.is_oblique(word.text) and self.morphology.is_oblique(before.text):
                return self._is_plural_of_persons(index - 1)
        if word is None or word.head is None or not word.head.number or not self.morphology.is_oblique(word.text):
            return False
        return not self.morphology.is_broken_plural(word.text)

    def _is_manner(self, first: int) -> bool:
        """بشكل عنيف، بصورة مفاجئة: one adjective behind a noun of manner makes an adverb of it."""
        word, following = self.words[first], self.words[first + 1] if first + 1 < len(self.words) else None
        if word is None or word.stem not in self.ways or not word.preposition or word.article or word.suffix or following is None:
            return False
        plain = not (following.article or following.suffix or following.preposition or following.conjunction)
        return plain and is_adjective(following)

    def _denies(self, word: Word, index: int, last: int) -> bool:
        """قوات *غير نظامية*, الهجرة *غير الشرعية*: whether an adjective of the phrase is denied."""
        before, following = self.words[index - 1], self.words[index + 1] if index + 1 < last else None
        if word.stem not in self.unless or word.suffix or word.conjunction or before is None or following is None:
            return False
        if following.suffix or following.preposition or following.function or following.entity or following.state:
            return False
        if following.head is not None and not following.adjective:
            return False
        if following.article != (before.article or bool(before.suffix)):
            return False  # اعتبر القرار *غير شرعي*: what it is called; لا طلب له *غير القتل*
        return self.draft.tokens.raw(index) == self.norm[index]  # not *غيّر*

    def _is_bearing_of_act(self, index: int) -> bool:
        """Whether a bearing in ي stands right behind a noun of an act, or a plural that has its ن: هجوم *شمالي* سوريا."""
        word, before = self.words[index], self.words[index - 1]
        if word is None or before is None or not word.text.endswith(self.nisba):
            return False
        return bool(before.frame_nouns) or (before.head is not None and self.morphology.is_oblique(before.text))

    def _stands_alone(self, index: int, last: int) -> bool:
        """كما أعلنت *ذلك* وزيرة الخارجية: a demonstrative before a noun without an article is a phrase of its own."""
        following = self.words[index + 1] if index + 1 < last else None
        if following is not None and self.norm[index] in self.neutral and self._is_bare_cause(following):
            return True  # رفضت *ذلك* خوفا من …
        if following is not None and self.norm[index] in self.draft.knowledge.operators("plural_demonstrative"):
            return self._is_no_plural_of_persons(following) or self.draft.phrase(index + 1, comp.ENTITY) is not None
        if following is None or following.head is None or following.suffix or self.norm[index] not in self.pronominal:
            return False
        if not following.article:
            return True
        cue = self.words[index - 1] if index else None  # أوضح *ذلك* الناطق الإعلامي: what was said before
        holds = self.draft.entries.heads[following.head.ref].class_ in ("role", "title") and not following.head.number
        return holds and cue is not None and bool(cue.cue_verbs) and self.norm[index] in self.neutral

    def _is_no_plural_of_persons(self, word: Word) -> bool:
        """طالب *هؤلاء* الحكومة, أدان *هؤلاء* القصف: a body or an act, which a demonstrative of several persons cannot point at."""
        if word.adjective or self._number(word):
            return False
        if word.head is None:
            return bool(word.frame_nouns or word.entity or word.state)
        head = self.draft.entries.heads[word.head.ref]
        return head.class_ in _BODIES and not word.head.number

    def _opened_since(self, close: int, first: int) -> bool:
        """Whether the quotation that a mark closes was opened inside the phrase."""
        quote = self.draft.quotes.found[self.draft.quote_of[close]]
        return quote.close == close and quote.open >= first

    def _inside(self, index: int, last: int, first: int) -> int:
        """One past a bracket, name quotation or hashtag mark that belongs to the phrase; `index` when it ends here."""
        mark = self.norm[index]
        number = self.quote_at.get(index)
        if number is not None and self.name_quote[number]:
            if index > first + 1 and self.at[index - 1] & CLOSING:
                return index  # طردت «الوحدات» *«داعش»*
            quote = self.draft.quotes.found[number]
            open_ended = self._is_construct(index - 1) or self._is_named_by(index - 1)
            closed = index > first and quote.close - quote.open > 2 and not open_ended
            if closed and not self._names_bearer(first, quote.open + 1, quote.close):
                return index  # a quotation after a complete phrase is not its name
            if self._is_told_medium(index, first):
                return index  # أبلغت مصادر محلية *«عكاظ»* أن
            return min(quote.close + 1, last)
        if mark == "(":
            if index > first and self._counts_next(index, last):
                return index  # اعتقلت الشرطة *(8) أشخاص*
            for ahead in range(index + 1, min(last, index + _PARENTHESIS)):
                if self.norm[ahead] == ")":
                    return ahead + 1
            return index
        if mark == ")" and index == first + 1 and first and self.norm[first - 1] == "(" and self.kind[first] == NUMBER:
            return index + 1 if self._counts_next(first - 1, last) else index
        if mark in "-–" and index > first and index + 1 < last and self._is_hyphened(index):
            return index + 1
        if mark in "./" and index > first and self.norm[index - 1] in self.initials and self._follows_initial(index + 1, last):
            return index + 1  # *د.* خالد السلطان
        if mark in ":/" and index > first and self._is_named_behind(index, first, last):
            return index + 1
        if mark in "#_" and index + 1 < last and self.kind[index + 1] == WORD:
            return index + 1
        return index

    def _is_told_medium(self, index: int, first: int) -> bool:
        """أبلغت مصادر محلية *«عكاظ»*: whether a medium in marks stands behind sources whose verb awaits whom they told."""
        verb = self.row[-1] if self.row else None
        if verb is not None and verb.kind == NOUNS and len(self.row) > 1 and self.row[-2].kind == VERB and self.in_place[index - 1]:
            verb = self.row[-2]  # أبلغ ناشط في ريف دمشق *«الشرق الأوسط»*
        elif verb is None or verb.last != first or self._head_class(first)[0] != "source":
            return False
        if verb.kind != VERB or verb.word is None:
            return False
        if index == first + 1:
            return False  # أفادت مصادر *«عكاظ»*: its own
        cues = self.draft.entries.cues
        if all(cues[cue.ref].addressee != "object" for cue in verb.word.cue_verbs):
            return False
        named = self.draft.phrase(index + 1, comp.ENTITY)
        word = self.words[index + 1]
        reading = named.reading if named is not None else word.entity if word is not None else None
        return reading is not None and self.draft.entries.actors[reading.ref].kind == "media"

    def _is_named_behind(self, index: int, first: int, last: int) -> bool:
        """المدعو *:* سالم العنزي, المواطن */* فهد القحطاني: in the style of communiques the name behind a colon or a stroke."""
        title, name = self.words[index - 1], self.words[index + 1] if index + 1 < last else None
        if title is None or name is None or title.stem not in self.draft.knowledge.operators("named_behind_mark"):
            return False
        if name.preposition or name.conjunction or name.article or name.suffix or self.draft.in_place[index + 1]:
            return False
        verb = self.row[-1].word if self.row and self.row[-1].kind == VERB else None
        said = self.norm[index] == ":" and verb is not None and bool(verb.cue_verbs)  # قال المواطن: سالم …
        return not said and bool(name.given or not name.known)

    def _counts_next(self, index: int, last: int) -> bool:
        """اعتقلت الشرطة *(8)* أشخاص: whether a bracket holds but a number, which counts the noun behind it and not the definite
        one before."""
        before, counted = self.words[index - 1], self.words[index + 3] if index + 3 < last else None
        if before is None or counted is None or self.norm[index + 2] != ")" or self.kind[index + 1] != NUMBER:
            return False
        if counted.article or counted.preposition or counted.conjunction or counted.suffix or counted.function:
            return False
        return bool(before.article or before.entity) and bool(counted.head or counted.noun)

    def _is_hyphened(self, index: int) -> bool:
        """الحوار العربي *-* التركي, اتفاق روسي *-* تركي: between two adjectives of nations, definite or not, the hyphen parts
        nothing; but المدان زيد الصعيدي *-* مصري الجنسية."""
        before, following = self.words[index - 1], self.words[index + 1]
        if before is None or following is None or before.article != following.article or following.preposition:
            return False
        behind = self.words[index + 2] if index + 2 < len(self.words) else None
        if not before.article and ((behind is not None and behind.article) or before.demonym is None):
            return False
        return all(word.demonym is not None or word.people is not None for word in (before, following))
