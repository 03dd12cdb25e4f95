"""Signs of names inside a noun phrase: given names, surnames that look like other words, holders of an office.

In: the index of a token. Out: whether it is of a name, or where the name ends.
The idea: an office, a title or a given name before it makes a name of what would else be a verb, a letter or a common noun.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.reading.draft import AUXILIARY, NOUNS, VERB
from riwaya.reading.phrases.chunk_base import (
    NAMED,
    PHRASED,
    has_noun_reading,
    is_adjective,
)
from riwaya.reading.phrases.object_limits import ObjectLimits
from riwaya.reading.words.marks import COMMAS, DASHES
from riwaya.reading.words.traits import (
    DEPENDING,
    GENITIVE,
    LINKING,
)
from riwaya.text.tokens import NUMBER

_BRACKETS: Final = ("(", "[")
_PRESENT: Final = 2


class NameSigns(ObjectLimits):
    """Tells names inside noun phrases."""

    __slots__ = ()

    def _is_office_behind_governed(self, word: Word, index: int, first: int, says: bool) -> bool:
        """Whether an office, men or a force behind a phrase that a preposition governs are another party; `says`: right behind a
        verb of saying."""
        before = self.words[index - 1]
        if word.article and word.head is not None and (
            self._is_person_by_name(word, index, first) or self._is_writing_that_follows(word, index)
        ):
            return True
        place = self.in_place[first] or (before is not None and before.suffix)
        if place and (self.in_place[index - 1] or word.article) and not self.in_place[index]:
            if self._is_office_behind_place(word, index, first):
                return True
        if (word.head is not None or (word.article and self.at[index] & PHRASED)) and before is not None and before.article:
            if self._is_office_behind_occasion(word, index, first):
                return True
        return says and word.head is not None and before is not None and self._is_speaker_behind_venue(word, before, index, first)

    def _is_person_by_name(self, word: Word, index: int, first: int) -> bool:
        """أوقفت دورية في بلدة بريتال *المواطن*: one person with the article behind a place that a preposition governs; behind any
        definite noun with a name, or initials in brackets."""
        following, before = index + 1, self.words[index - 1]
        if following >= len(self.words) or word.adjective or self.in_place[index] or self._head_class(index) != ("people", 0):
            return False
        if self.in_place[index - 1] and word.demonym is None and word.people is None:
            return True
        if before is None or not before.article or before.preposition:
            return False
        return self.norm[following] in _BRACKETS or self._is_given(following)

    def _is_writing_that_follows(self, word: Word, index: int) -> bool:
        """صدر عن بلدية عرسال *البيان* التالي: a writing whose adjective says that its words stand behind it."""
        following, operators = self.words[index + 1] if index + 1 < len(self.words) else None, self.draft.knowledge.operators
        if following is None or not following.article or following.stem not in operators("following_adjective"):
            return False
        return word.stem in operators("written_noun")

    def _name_end(self, index: int, construct: bool) -> int:
        """أم *درمان*, تل *كيف*, سكان *أم* درمان, غرفة طوارئ *كرري*: one past a name of a place of several words that goes on with a
        word, or of one that the word before governs; 0 elsewhere."""
        if index in self.governed_places:
            return self.governed_places[index]
        before = self.words[index - 1]
        if construct and before is not None and not (before.article or before.suffix) and not self.in_place[index - 1]:
            return self.long_places.get(index, 0)
        if index in self.place_at and before is not None and before.stem in self.draft.knowledge.operators("body_of_place"):
            return self.named_places[index].last if not (before.article or before.suffix) else 0
        return self.inner_places.get(index, 0)

    def _model_end(self, index: int, first: int, last: int) -> int:
        """مقاتلات إف-*16*, طائرات سوخوي *24*: one past the number that names the model of a weapon, behind letters or a make of
        aircraft; 0 where none stands there."""
        tokens = self.draft.tokens
        hyphen = self.norm[index] in DASHES
        number = index + hyphen
        if number >= last or self.kind[number] != NUMBER or self.kind[index - 1] == NUMBER:
            return 0
        close = hyphen and tokens.end[index - 1] == tokens.start[index] and tokens.end[index] == tokens.start[number]
        make = self.norm[index - 1] in self.draft.knowledge.operators("model_letters")
        if not (close or (make and not hyphen)):
            return 0
        armed = self.draft.knowledge.any_of("weapon_noun", "make_noun")
        heads = (self.words[token] for token in range(first, index - (not make)))
        return number + 1 if any(word is not None and word.stem in armed for word in heads) else 0

    def _describes_model(self, index: int, last: int) -> bool:
        """مقاتلات إف-16 *أمريكية*: whether a word behind a model goes on describing what is of it."""
        word = self.words[index] if index < last else None
        return word is not None and not word.preposition and bool(word.adjective or word.demonym or word.modifier or word.article)

    def _is_surname_of_subject(self, index: int, first: int) -> bool:
        """ورأى سمير *التقي* أن, قالت المتحدثة هيذر *ناورت* إن: behind a verb and a given name no other verb in the past stands
        without و."""
        word, verb = self.words[index], self.row[-1] if self.row else None
        if word is None or word.verb is None or word.verb.tense != 1 or word.conjunction or word.suffix:
            return False
        if not self._is_given(index - 1) or verb is None or verb.last != first:
            return False
        if verb.kind == NOUNS and len(self.row) > 1 and index > first + 1:  # مدير مركز «النور» *للبحوث* نزار التقي
            verb, first = self.row[-2], verb.first
        if verb.kind != VERB or verb.last != first:
            return False
        return index == first + 1 or self._head_class(first)[0] in ("role", "title", "source")

    def _is_surname_in_fa(self, index: int) -> bool:
        """أحمد *فتفت* إن, جون *وستفيل* إن: no ف between a given name and أن, nor و before letters that make no word."""
        word = self.words[index]
        if word is not None and not word.known and word.conjunction and not word.article and self._before_that(index):
            return self._is_given(index - 1)
        return (
            word is not None and self._before_that(index) and self._is_given(index - 1) and not word.article
            and word.conjunction in self.draft.knowledge.operators("answering_conjunction")
        )  # fmt: skip

    def _is_surname_with_letter(self, word: Word, index: int, last: int) -> bool:
        """بدر *باسلمة* أن: between a given name and أن, an office or the end no ب before what is no noun."""
        if word.nominal or word.article or not self._is_given(index - 1) or self.in_place[index] or word.preposition in self.of:
            return False
        if word.known and word.verb is None and not word.given:
            return False
        following = self.words[index + 1] if index + 1 < last else None
        if following is None:
            mark = self.norm[index + 1] if index + 1 < last else ""
            return not self._cue_takes(word.preposition) and mark != ":"
        if following.function in ("comp", "rel"):
            return True
        office = following.head is not None and self.draft.entries.heads[following.head.ref].class_ in ("role", "title")
        office = office or following.preposition in self.of or following.function == "prep"  # سالم *باسلمة* لصحيفة كذا
        return office and not self._cue_takes(word.preposition)

    def _cue_takes(self, preposition: str) -> bool:
        """Whether the verb before takes a preposition; of another verb than one of saying it is supposed."""
        verb = next((chunk for chunk in reversed(self.row[-3:]) if chunk.kind == VERB), None)
        if verb is None and self.row and self.row[-1].kind == AUXILIARY:
            return False  # وكان وزير النقل *بدر باسلمة*، قد أبلغ: no verb stands before it
        cues = verb.word.cue_verbs if verb is not None and verb.word is not None else ()
        return not cues or any(preposition in self.draft.knowledge.takes[cue.ref] for cue in cues)

    def _follows_initial(self, index: int, last: int) -> bool:
        """Whether a title goes on with a further initial or a name behind its point: أ.*د*. هدى, م. *سامي* العتيبي."""
        word = self.words[index] if index < last else None
        if word is None or word.preposition or index in self.time_at:
            return False
        return self.norm[index] in self.initials or (word.given or not word.known or word.article)

    def _names_bearer(self, first: int, name: int, close: int) -> bool:
        """الإعلامي *"سامر القاسم"*, وزير النقل *"بدر سالم"*: in quotation marks behind a definite office, a person's name."""
        head, ends = self.words[first], self.words[name - 2]
        if head is not None and (head.frame_nouns or (head.noun and not head.article)) and first < name - 2:
            head = ends  # استشهاد الشاب *"سامر القاسم"*: of him who stands right before the marks
        if head is None or head.head is None or head.head.number or ends is None:
            return False
        class_ = self.draft.entries.heads[head.head.ref].class_
        if class_ not in ("role", "title", "people", "source") or not (head.article or (class_ == "role" and ends.article)):
            return False
        words = self.words[name:close]
        if any(word is None or (word.preposition and word.nominal) for word in words):
            return False
        return self._is_given(name) or (close - name > 1 and not any(word is not None and word.known for word in words))

    def _is_whoever(self, word: Word, index: int, following: Word | None) -> bool:
        """كل *من* يقدم على ذلك, المهربون *ومن* يساعدهم: whoever, behind "every" or joined, before what can only be a present."""
        before = self.words[index - 1] if index else None
        every = before is not None and before.stem in self.whoever and not before.article
        if following is None or following.verb is None or following.verb.tense != _PRESENT or not (every or word.conjunction):
            return False
        if following.nominal or following.article or following.conjunction or (every and word.conjunction):
            return False
        return every or not (following.given or following.entity or following.function or self.in_place[index + 1])

    def _is_name_word(self, index: int) -> bool:
        """A word of grammar that is part of a name here: علي after a given name or before بن."""
        word = self.words[index]
        if word is not None and word.stem in self.draft.knowledge.operators("name_pronoun"):
            return self._is_woman_named(index)
        if word is None or word.stem not in self.name_prepositions:
            return False
        if not self.morphology.ends_in_ya(self.draft.tokens.raw(index)):
            return False
        if index and self.norm[index - 1] in self.kunyas:
            return True  # أبو *علي*
        return self._named_before(index) or self._goes_on_with_name(index) or self._is_written_apart(index)

    def _is_set_off_name(self, index: int) -> bool:
        """المتحدث باسم المقاومة، *علي الحريري*، إن: written with ي, with a surname between commas right behind an office."""
        office = self.row[-2] if len(self.row) > 1 and self.row[-1].last == index else None
        if office is None or office.kind != NOUNS or self.norm[index - 1] not in COMMAS or index + 2 >= len(self.words):
            return False
        surname = self.words[index + 1]
        if surname is None or not surname.article or surname.noun or surname.adjective or self.norm[index + 2] not in COMMAS:
            return False
        return self._head_class(office.head)[0] in ("role", "title", "source") and not self.in_place[index + 1]

    def _is_woman_named(self, index: int) -> bool:
        """الدكتورة *منى* آل مشاري: behind a title, by its last letter no "from me", and before what goes on with a name."""
        before, following = self.words[index - 1] if index else None, self.words[index + 1] if index + 1 < len(self.words) else None
        if before is None or following is None or not self.morphology.ends_in_maqsura(self.draft.tokens.raw(index)):
            return False
        titled = before.given or (before.head is not None and self.draft.entries.heads[before.head.ref].class_ in ("role", "title"))
        return titled and (following.given or not following.known or self.norm[index + 1] in self.name_links)

    def _is_written_apart(self, index: int) -> bool:
        """شلال *علي* شاكر, in a text that writes the preposition with its own letter: between a bare word and a name."""
        before, following = self.words[index - 1] if index else None, self.words[index + 1] if index + 1 < len(self.words) else None
        if before is None or following is None or before.function or before.article or before.suffix or before.verb:
            return False
        if following.article or following.preposition or following.conjunction or not (following.given or not following.known):
            return False
        raw, norm = self.draft.tokens.raw, self.norm
        return any(
            norm[token] in self.name_prepositions and self.morphology.ends_in_maqsura(raw(token)) for token in range(len(norm))
        )

    def _names_officer(self, index: int, first: int) -> bool:
        """المتحدث باسم المقاومة *علي الأحمدي*: written with ي, behind an office and before a surname or بن."""
        word = self.words[index]
        if word is None or word.stem not in self.name_prepositions:
            return False
        head = self._holder_before(index, first) or self.words[first]
        if head is None or head.head is None or head.head.number:
            return False
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        if following is None or following.preposition or following.conjunction or self.draft.in_place[index + 1]:
            return False
        ranked = head.article and head.stem in self.draft.knowledge.operators("rank_or_unit")  # اللواء *علي قاسم*
        if self.draft.entries.heads[head.head.ref].class_ not in ("role", "title", "people", "source") and not ranked:
            return False
        if not self.morphology.ends_in_ya(self.draft.tokens.raw(index)):
            return False
        if following.text in self.name_links or following.given:
            return True
        return not (
            following.noun or following.frame_nouns or following.cue_noun or following.head or following.adjective
            or following.verb or following.demonym or following.modifier or following.function or following.state
        )  # fmt: skip

    def _goes_on_with_name(self, index: int) -> bool:
        """A given name before, and behind no noun that على could govern."""
        before = self.words[index - 1] if index else None
        if before is not None and before.text in self.name_links:
            return True  # أحمد بن *علي*
        if before is None or before.suffix:
            return False
        if not before.given or before.function:
            return self._is_between_names(before, index)
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        if following is None or following.given or following.conjunction or following.function in ("prep", "conj", "comp"):
            return True
        if following.text in self.kunyas:
            return True  # أحمد *علي* أبو شوشة
        return not following.known or following.verb is not None or (following.article and not has_noun_reading(following))

    def _is_between_names(self, before: Word, index: int) -> bool:
        """المتحدث *شلال علي* شاكر: between a noun that is a given name too, behind a word with the article, and a name."""
        following, opening = self.words[index + 1] if index + 1 < len(self.words) else None, self.words[index - 2]
        if before.stem not in self.named_nouns or before.article or before.preposition or opening is None or following is None:
            return False
        if following.article or not (opening.article or self.in_place[index - 2]):
            return False
        return following.given or not following.known

    def _is_construct(self, index: int) -> bool:
        """Whether the noun at `index` may take another noun: no article, no suffix, not a number, not a name."""
        word = self.words[index]
        if word is None:
            return False
        traits, before = word.traits, self.words[index - 1] if index else None
        linked = before is not None and before.traits & LINKING
        if linked and self.norm[index - 1] in self.servants:
            return False  # عبد *الله*
        if linked and index > 1 and word.head is not None and self.norm[index - 1] in self.fathers and self._is_given(index - 2):
            return False  # سعود بن *مساعد*
        if not traits & GENITIVE or self.in_place[index] or self.kind[index] == NUMBER:
            return self._ends_office(word, index)
        if traits & DEPENDING and index:
            if (not word.known or self._is_verb_as_name(word, index)) and self._is_name_behind(index):
                return False
            if self._only_describes(word, index):
                return False
        if linked and self._is_last_name(word, index):
            return False
        return not (self.at[index + 1] & NAMED and self._ends_entity(index + 1, 0))  # حركة فتح *قال*: a name is complete

    def _is_verb_as_name(self, word: Word, index: int) -> bool:
        """هيذر *ناورت*: a verb by its letters, in a noun phrase and behind a given name."""
        before = self.words[index - 1]
        return word.verb is not None and not word.nominal and before is not None and not before.function and (
            self.norm[index] not in self.name_links
        )  # fmt: skip

    def _ends_office(self, word: Word, index: int) -> bool:
        """مدير *عام* فرع الوزارة, أمين *عام* الحزب: the adjective of an office, before what that is the office of; and باسم *مهمة*
        الحلف, قائد *مهمة* الحلف: a noun that is no adjective there."""
        before = self.words[index - 1] if index else None
        if word.noun and word.adjective and before is not None and not (word.article or word.preposition or word.conjunction):
            if self._is_noun_of_office(word, before):
                return True
        if before is None or before.head is None or word.article or before.article or before.suffix:
            return False
        if word.stem not in self.draft.knowledge.operators("office_adjective"):
            return False
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        if following is None or following.preposition or following.conjunction or following.function not in ("", "noun"):
            return False
        return self.draft.entries.heads[before.head.ref].class_ == "role"

    def _is_noun_of_office(self, word: Word, before: Word) -> bool:
        """باسم *مهمة*, قائد *مهمة*: behind a word that always governs, or behind a man's office, which no feminine describes."""
        if before.text in self.draft.knowledge.operators("in_the_name"):
            return True
        head = before.head
        if head is None or head.number or head.gender or before.article or before.suffix:
            return False
        feminine = self.morphology.has_feminine_ending
        if not feminine(word.text) or feminine(before.text):
            return False
        return self.draft.entries.heads[head.ref].class_ == "role"

    def _is_name_behind(self, index: int) -> bool:
        """مارك *تونر*, آل *هيازع*: whether a given name, or a word that names go on with, stands right before."""
        linked = self.words[index - 1] is not None and self.norm[index - 1] in self.name_links
        return linked or self._is_given(index - 1)

    def _second_adjective(self, index: int) -> bool:
        """قصف مدفعي *وصاروخي*: an adjective joined to an adjective stays in its phrase."""
        word, before = self.words[index], self.words[index - 1]
        if word is None or before is None or word.preposition:
            return False
        return is_adjective(word) and is_adjective(before) and word.article == before.article

    def _is_of_factions(self, index: int) -> bool:
        """الفصائل المعارضة *والمقاتلة*: whether the word for a fighter jet is a second adjective of a body in the feminine."""
        word, before, body = self.words[index], self.words[index - 1], self.words[index - 2] if index > 1 else None
        if word is None or before is None or body is None or body.head is None or before.preposition or word.preposition:
            return False
        if word.stem not in self.draft.knowledge.operators("fighter_or_fighting"):
            return False
        if self.draft.entries.heads[body.head.ref].class_ not in ("group", "force"):
            return False
        agrees = word.article == before.article == body.article and self.morphology.has_feminine_ending(before.text)
        return agrees and (before.adjective or before.head is not None)

    def _joined_adjective(self, index: int) -> bool:
        """مدفعي *و* صاروخي: an adjective joined to an adjective, the conjunction written apart."""
        before, word = self.words[index - 1], self.words[index + 1]
        if before is None or word is None or word.preposition:
            return False
        return is_adjective(word) and is_adjective(before) and word.article == before.article
