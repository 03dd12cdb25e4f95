"""Participles that say what somebody says meanwhile: …، مؤكدا أن, …، مؤكدة تدمير المخازن.

In: the index of a form that may be a participle, a verbal noun or an adjective. Out: whether it is circumstantial.
The idea: what it reports follows it closely, or a comma sets it off; a verb before that awaits a noun makes it that.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.reading.draft import CONJUNCTION, MARK, NOUNS, VERB
from riwaya.reading.phrases.awaited_nouns import AwaitedNouns
from riwaya.reading.phrases.chunk_base import AFTER_THAT, AFTER_VERB, CONSTRUCT, DEFINITE, PREPOSITION
from riwaya.reading.phrases.fixed_words import tail_end
from riwaya.reading.words.marks import COMMAS

_EXPRESSED: Final = 12  # tokens from a verb of expressing to what it takes

class Circumstances(AwaitedNouns):
    """Tells participles of saying from nouns of the same form."""

    __slots__ = ()

    def _is_answered(self, index: int, last: int) -> bool:
        """Whether what answers a phrase of attribution (فإن, فقد) stands right behind a word, or behind a comma there."""
        ahead = index + 2 if index + 1 < last and self.norm[index + 1] in COMMAS else index + 1
        answer = self.words[ahead] if ahead < last else None
        if answer is None or not index or not answer.conjunction or self.norm[index - 1] in COMMAS:
            return False
        return answer.conjunction in self.draft.knowledge.operators("answering_conjunction")

    def _are_hit(self, word: Word) -> bool:
        """اعتقلت الشرطة *محتجين*, فرقت القوات *محتجين*: behind a verb of force and one body, with which no plural agrees, the
        people are whom it is done to; but خرج الأهالي *محتجين*."""
        if len(self.row) < 2 or word.head is None or word.conjunction or word.suffix or word.article:
            return False
        subject, verb = self.row[-1], self.row[-2]
        if verb.kind != VERB or verb.word is None or verb.word.suffix or subject.kind != NOUNS or subject.prep or subject.conj:
            return False
        entries, head = self.draft.entries, subject.word
        if head is None or head.head is None or not self.morphology.is_oblique(word.text):
            return False
        if entries.heads[word.head.ref].class_ != "people" or entries.heads[head.head.ref].class_ not in ("force", "institution"):
            return False
        frames = [entries.frames[act.ref] for act in verb.word.frame_verbs]
        return any(one.slots.get("object") == "recipient" and one.type in ("ASSAULT", "COERCE") for one in frames)

    def _is_circumstance(self, word: Word, index: int, before: int, last: int) -> bool:
        """Whether a participle form (مؤكدا، مؤكدة) is circumstantial: something it reports follows it closely."""
        behind = self.words[index - 1] if index else None
        if behind is not None and behind.function == "prep" and not word.conjunction:
            return False  # القبض على *متهمين* في الأنبار
        if word.preposition or before in (PREPOSITION, CONSTRUCT, AFTER_THAT):
            if before != CONSTRUCT or word.preposition:
                return False
            if self._are_others(word, index):
                return True
            return self._goes_on_saying(word, index, last) or self._is_unlike(word, index, last)
        adversative = self.row[-1] if self.row and word.head is not None and not word.conjunction else None
        if adversative is not None and adversative.kind == CONJUNCTION and adversative.last == index:
            if adversative.text in self.draft.knowledge.operators("contrast_word"):
                return False  # لكن *منتقدين* يقولون
        if self._are_hit(word):
            return False
        if self._are_others(word, index):
            return True
        if word.suffix:
            return index > 1 and self.norm[index - 1] in COMMAS and self.morphology.is_oblique(word.stem)  # …، *واصفينه* بالجبان
        if index + 1 < last and self.norm[index + 1] in self.objects:
            return True  # …، *متهمة* إياهم بالتعاون
        if word.head is not None and index and self._is_one_of_them(word, index):
            return self._goes_on_saying(word, index, last)
        if word.frame_nouns and index and self._is_taking_noun(word, index):
            return False  # أدان الوزير *مهاجمة* السفارة، تمت *مهاجمة* القافلة
        masdar = word.frame_nouns and word.text not in self.draft.knowledge.operators("only_participle")
        if masdar and not word.conjunction and self._act_awaited(index):
            return False  # واصل الطيران *مهاجمة* أهداف; but اختتم كلمته *مطالبا* الحكومة ب
        if not word.conjunction and self._is_reported_masdar(word, index, before):
            return False  # رئيس الأركان يؤكد *مواصلة* العمليات ضد المسلحين, أعلن الحزب *مساندة* الحكومة
        if before == AFTER_VERB and word.frame_nouns and not word.conjunction and self._is_noun_of_verb(word, index):
            return False  # أثارت *مطالبة* الوزير الحكومة بالاستقالة جدلا
        following = self.words[index + 1] if index + 1 < last else None
        if before == AFTER_VERB and word.head is not None and following is not None and (following.adjective or following.modifier):
            if not (following.article or following.preposition or following.suffix):
                return False  # قال *داعية* إسلامي إن
        if self.morphology.may_be_pronoun(word.text) and not self.morphology.is_feminine_noun(self.draft.tokens.raw(index)):
            return False
        if self.morphology.is_plural_nominative(word.text):
            return False  # محتجون: a nominative is no circumstance
        if index and self.norm[index - 1] in self.unless:
            return False  # أنباء غير *مؤكدة*
        if index and index + 1 < last and self.norm[index - 1] in COMMAS:
            if word.head is None and self.words[index + 1] is not None and self.morphology.is_oblique(word.text):
                return True  # …، *مثمنين* جهود الوزارة
            if self._takes_act(word, self.words[index + 1], index):
                return True  # …، *مؤكدة* تدمير المخازن
        if index and self._is_adjective_too(word, index, last):
            return False
        if self._is_answered(index, last):
            return False  # وحسب مصادر *مؤكدة*، فإن …
        if any(reading.tail >= 0 and tail_end(self.draft, index, reading.tail) >= 0 for reading in word.cue_verbs):
            return not word.article  # *محملا* الحكومة مسؤولية الفشل
        for ahead in range(index + 1, min(last, index + 6)):
            following = self.words[ahead]
            if following is None:
                if self.norm[ahead] in ':«"':
                    return True
                if self.norm[ahead] in ".؛":
                    return self._is_unlike(word, index, last)
                continue
            if following.function in ("comp", "prep", "prepron") or following.preposition:
                return True
        following = self.words[index + 1] if index + 1 < last else None
        if word.conjunction and index and self.norm[index - 1] in COMMAS and following is not None and following.article:
            return True  # …، *ومعتبرة* السكوت جريمة
        return before != CONSTRUCT and self.morphology.ends_in_alef(word.text)

    def _expresses(self, word: Word, index: int) -> bool:
        """من جهتهم *عبر* الأهالي عن ارتياحهم, وسما *عبر* فيه مغردون عن استنكارهم: whether what may be a preposition has عن before
        something with the pronoun of who feels it, and its subject between."""
        first = self.words[index + 1] if index + 1 < len(self.words) else None
        if first is None or word.stem not in self.draft.knowledge.operators("expressing_cue") or self.draft.in_place[index + 1]:
            return False
        for chunk in reversed(self.row):
            if chunk.kind == VERB:
                return False  # أعلنت الشركة *عبر* موقعها عن بدء الرحلات
            if chunk.kind == MARK:
                break
        second = self.words[index + 2] if first.function == "prepron" and index + 2 < len(self.words) else None
        told_of = second is not None and not second.function
        if not (first.article or first.head or first.given or first.people or not first.known or told_of):
            return False  # برقية *عبر* خلالها عن تعازيه
        about, own = self.draft.knowledge.operators("about_preposition"), self.draft.knowledge.operators("absent_suffix")
        for ahead in range(index + 2, min(len(self.words) - 2, index + _EXPRESSED)):
            told = self.words[ahead]
            if told is None and self.norm[ahead] not in COMMAS:
                return False
            if told is not None and told.function == "prep" and told.stem in about:
                felt, behind = self.words[ahead + 1], self.words[ahead + 2]
                if felt is None or felt.article:
                    return False
                if felt.suffix in own or self.morphology.may_be_pronoun(self.draft.tokens.raw(ahead + 1)):
                    return True
                return behind is not None and behind.suffix in own and not behind.function  # عن *خالص تعازيه*
            if told is not None and told.verb is not None and not (told.nominal or told.given or told.head):
                return False
        return False

    def _is_adjective_too(self, word: Word, index: int, last: int) -> bool:
        """رصد تحركا عسكريا *لافتا* في الشمال: whether an accusative behind an adjective in the accusative has nothing that its cue
        takes behind it."""
        before, following = self.words[index - 1], self.words[index + 1] if index + 1 < last else None
        if before is None or following is None or word.conjunction or not before.adjective:
            return False
        if not (self.morphology.ends_in_alef(word.text) and self.morphology.ends_in_alef(before.text)):
            return False
        takes = {take.split()[0] for cue in word.cue_verbs for take in self.draft.knowledge.takes[cue.ref]}
        for token in range(index + 1, min(last, index + 6)):
            behind = self.words[token]
            if behind is None:
                break
            if behind.function == "comp" or behind.preposition in takes or behind.stem in takes:
                return False
        return following.function == "prep" or bool(following.preposition)

    def _are_others(self, word: Word, index: int) -> bool:
        """خرج المئات *مطالبين* السلطات ب, نظموا وقفة احتجاجية *متهمين* إياهم: persons in an oblique plural describe no thing and
        nobody with the article, but whoever does what is told."""
        before = self.words[index - 1] if index else None
        if before is None or word.article or word.head is not None or word.suffix or not self.morphology.is_oblique(word.text):
            return False
        if before.function or self.morphology.is_oblique(before.text):
            return False
        several = before.head is not None and bool(before.head.number) and not (before.article or before.suffix)
        return not several and (before.article or not self.counted[index - 1])

    def _is_unlike(self, word: Word, index: int, last: int) -> bool:
        """مقتل ستة جنود *مؤكدا* إصابة آخرين, ملكا لجماعة *قائلا*: «…»: an accusative before its object or a colon, behind a noun in
        another case, describes it no more than it is its genitive."""
        shapes, before = self.morphology, self.words[index - 1] if index else None
        if before is None or before.suffix or not shapes.ends_in_alef(word.text) or shapes.ends_in_alef(before.text):
            return False
        if word.head is not None or word.suffix or word.conjunction or index + 1 >= last:
            return False
        following = self.words[index + 1]
        if following is None:
            return self.norm[index + 1] == ":"
        if following.preposition and not following.function:  # ستة جنود *مشيدا بشجاعتهم*
            takes = self.draft.knowledge.takes
            return any(take.split()[0] == following.preposition for one in word.cue_verbs for take in takes[one.ref])
        return self._governs_told(word, following, index)

    def _is_reported_masdar(self, word: Word, index: int, before: int) -> bool:
        """Whether a form that is a feminine participle and a verbal noun alike is what a cue has as its object: right behind the
        cue, or behind a subject of which no feminine tells."""
        if not self.morphology.may_be_third_form_noun(word.text):
            return False
        if self._that_follows(index, 4):
            return False  # قال الوزير *مطالبة* … أن
        if before == AFTER_VERB:
            return self._is_behind_cue_of_object(index)
        verb = next((chunk for chunk in reversed(self.row) if chunk.kind == VERB), None)
        him = verb is not None and verb.verb is not None and not (verb.verb.gender or verb.verb.number or verb.verb.person)
        return before == DEFINITE and him and self._object_awaited(index)

    def _is_taking_noun(self, word: Word, index: int) -> bool:
        """أدان الوزير *مهاجمة* السفارة: a verbal noun of an attack that no comma sets off from what stands before it."""
        takes = word.stem in self.draft.knowledge.operators("object_taking_noun")
        if not takes or word.conjunction or self.norm[index - 1] in COMMAS:
            return False
        if self._that_follows(index, 5):
            return False  # قالت النائبة *مهاجمة* الحكومة إن
        return any(self.draft.entries.frames[reading.ref].layer == "attack" for reading in word.frame_nouns)

    def _is_noun_of_verb(self, word: Word, index: int) -> bool:
        """تجددت *مطالبة* الأهالي: right behind a verb that says nothing a noun of asking is its subject or object."""
        verb = self.words[index - 1] if index else None
        if verb is None or verb.cue_verbs or verb.suffix or verb.verb is None:
            return False
        if word.stem not in self.draft.knowledge.operators("asking_masdar"):
            return False
        behind = [other for other in self.words[index + 1 : index + 4] if other is not None and other.article and other.head]
        return sum(not (other.adjective or other.demonym or other.preposition) for other in behind) > 1

    def _that_follows(self, index: int, most: int) -> bool:
        """Whether أن stands among so many words behind one."""
        return any(other is not None and other.function == "comp" for other in self.words[index + 1 : index + 1 + most])
