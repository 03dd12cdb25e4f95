"""Nouns of acts that a word before them awaits: what is denied or told, begun, carried on, aimed at.

In: the index of a word that may be verb or noun. Out: whether the clause so far leaves it to a noun to name what follows.
The idea: a verb that opens the clause, a noun that carries acts or a goal wants its object, with only its subject between.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.compile import Reading
from riwaya.lexicon.match import Word
from riwaya.reading.draft import AUXILIARY, NEGATION, NOUNS, PRONOUN, TIME, VERB
from riwaya.reading.phrases.chunk_base import AFTER_VERB, DEFINITE
from riwaya.reading.phrases.verb_signs import VerbSigns
from riwaya.reading.words.marks import COMMAS, NAMING
from riwaya.text.normalise import folded

_SUBJECT_TOKENS: Final = 13  # a verb, and the title of who does it: المتحدث الرسمي باسم وزارة الدفاع الروسية
_LIST: Final = 9  # chunks of a list of acts that are wanted
_OWNED: Final = 4  # chunks back to the noun that one with a pronoun is joined to
_GOAL: Final = 5  # chunks from a goal to what is joined to its predicate
_ASIDE: Final = 12  # tokens between the commas of an aside
_CARRIED_TOKENS: Final = 6  # words between a noun that carries acts and its act
_CALLED: Final = 12  # tokens from what is called something to what it is called


class AwaitedNouns(VerbSigns):
    """Looks before a word for what asks for a noun."""

    __slots__ = ()

    def _tells_goal(self) -> bool:
        """الهدف كان *هدم* الجسر، الغاية هي *قتل* الحراس، هدفهم *منع* الوصول: whether the predicate of a goal stands here, or
        what is joined to it."""
        if self.draft.lacks("goal_word") or (self.row and self.row[-1].kind == NEGATION):
            return False  # وليس *قتل* المصلين
        goals, linked = self.draft.knowledge.operators("goal_word"), False
        for chunk in reversed(self.row[-_GOAL:]):
            if chunk.kind == VERB or (chunk.kind == NOUNS and chunk.prep):
                return False
            if chunk.kind == NOUNS and chunk.word is not None and chunk.word.stem in goals:
                return linked or bool(chunk.word.suffix)
            linked = linked or chunk.kind in (AUXILIARY, PRONOUN)
        return False

    def _is_of_operation(self, index: int, last: int) -> bool:
        """في عملية *قصف* التحالف لسيارة: behind a word for an operation an act is its genitive, unless a pronoun takes that up
        (في عملية *قتل* فيها ثلاثة)."""
        word, before = self.words[index], self.words[index - 1] if index else None
        if word is None or before is None or word.conjunction or word.preposition or before.article or before.suffix:
            return False
        if before.stem not in self.draft.knowledge.operators("operation_noun"):
            return False
        following = self.words[index + 1] if index + 1 < last else None
        return following is not None and following.function != "prepron" and word.nominal

    def _is_awaited(self, index: int) -> bool:
        """نفى الناطق *تعرض* المقر لهجوم: what is denied or told, by a noun that carries an act, though it may be a verb."""
        word = self.words[index]
        if word is None or not word.light or word.conjunction or word.preposition:
            return False
        happens = word.stem in self.draft.knowledge.operators("happening_noun")
        return happens and (self._object_awaited(index) or self._act_awaited(index))

    def _is_struck(self, word: Word) -> bool:
        """استهدف القصف *سجن* المدينة: whether nothing but its subject stands between a verb of attack and a bare word for what may
        be hit."""
        if word.conjunction or word.preposition or word.suffix or word.article or len(self.row) < 2:
            return False
        doer, verb = self.row[-1], self.row[-2]
        if doer.kind != NOUNS or doer.prep or doer.conj or verb.kind != VERB or verb.word is None or verb.word.suffix:
            return False
        frames = self.draft.entries.frames
        told = (frames[reading.ref] for reading in verb.word.frame_verbs if reading.tail < 0)
        return any(frame.layer == "attack" and "object" in frame.slots for frame in told)

    def _is_joined_to_wanted(self, index: int, reading: Reading) -> bool:
        """يسعى الجيش إلى استعادة السيطرة على البلدة *وطرد* المسلحين: whether و joins a word to an act that is wanted, with nothing
        but phrases between; of killing the past may go on telling."""
        word = self.words[index]
        if word is None or not word.conjunction or word.preposition or word.suffix or word.cue_verbs or self._kills(word):
            return False
        if reading.gender or reading.number or reading.person:
            return False
        if not word.frame_nouns and self.draft.phrase(index, comp.FRAME_NOUN) is None:
            return False
        complements = self.draft.knowledge.operators("complement_preposition")
        for at in range(len(self.row) - 1, max(-1, len(self.row) - _LIST), -1):
            chunk = self.row[at]
            head = chunk.word
            if chunk.kind not in (NOUNS, TIME, PRONOUN) or (chunk.kind == NOUNS and not chunk.prep and not chunk.conj):
                return False
            if chunk.kind != NOUNS or not chunk.prep or head is None or head.article or self.in_place[chunk.head]:
                continue
            if chunk.prep in self.draft.knowledge.operators("of_preposition") and not chunk.conj:
                operators = self.draft.knowledge.operators
                if head.stem in operators("kept_aim") and word.stem in operators("aimed_masdar"):
                    return True  # لضمان أمن المنطقة *وطرد* المسلحين منها
            if chunk.prep in complements and (head.frame_nouns or head.noun):
                return self._is_wanted_by(at, chunk.prep)
        return False

    def _is_joined_to_own(self, word: Word, index: int, last: int) -> bool:
        """تقدم الجيش في الجنوب *وتأهبه* لاقتحام المدينة, من محاصرتهم *ورفضهم* الاستسلام: whether و joins a word with a pronoun to a
        verbal noun of somebody's, where what it is about follows with ل, or the pronoun is that of the noun before."""
        if self._kills(word) or not (word.frame_nouns or word.noun or word.cue_noun):
            return False  # اختطاف الطبيب *وقتله* لرفضه دفع الفدية
        for chunk in reversed(self.row[-_OWNED:]):
            if chunk.kind in (TIME, PRONOUN):
                continue
            head = chunk.word
            if chunk.kind != NOUNS or head is None:
                return False
            told = bool(head.frame_nouns or head.noun or head.cue_noun) and not (head.article or head.head or head.people)
            if told and not self.in_place[chunk.head]:
                same = bool(head.suffix) and head.suffix == word.suffix
                return same or ((bool(head.suffix) or chunk.last > chunk.head + 1) and self._before_for(index, last))
            if not chunk.prep or chunk.conj:
                return False
        return False

    def _is_counted_out(self, index: int) -> bool:
        """جرائم منها *قتل* المدنيين, أبرزها *قصف* المشفى: whether the word right before counts out of deeds, which a noun names."""
        before = self.norm[index - 1] if index else ""
        return before in self.draft.knowledge.any_of("out_of_them", "foremost_of_them")

    def _kills(self, word: Word) -> bool:
        frames = self.draft.entries.frames
        return any(frames[reading.ref].toll in ("killed", "injured") for reading in word.frame_verbs)

    def _is_wanted_by(self, at: int, preposition: str) -> bool:
        """*يسعى* الجيش إلى استعادة …, *طالب* الحزب بإقالة …: whether what stands before a phrase wants done what it names."""
        operators, entries = self.draft.knowledge.operators, self.draft.entries
        before = self.row[at - 1].word if at and self.row[at - 1].kind == NOUNS else None
        if before is not None and before.stem in self.draft.knowledge.any_of("aim_word", "demand_noun", "plan_noun"):
            return True
        for chunk in reversed(self.row[:at]):
            if chunk.kind == VERB and chunk.word is not None:
                light = entries.light_verbs[chunk.word.light.ref] if chunk.word.light is not None else None
                own = light is not None and folded(light.verb.split()[-1]) == preposition
                if own and light is not None and light.modality in ("future", "hypothetical", "demanded"):
                    return True
                if chunk.word.stem in operators("providing_verb") or chunk.word.future:
                    return True
                cues = [entries.cues[cue.ref] for cue in chunk.word.cue_verbs]
                return any(cue.stance in ("demand", "threaten") and preposition in " ".join(cue.takes).split() for cue in cues)
            if chunk.kind not in (NOUNS, TIME, PRONOUN):
                return False
        return False

    def _object_awaited(self, index: int, somebody: bool = False) -> bool:
        """Whether a verb that reports what it has as its object opens the clause, and nothing but its subject stands between.

        With `somebody`, a verb that has whom it addresses as its object will do too.
        """
        knowledge = self.draft.knowledge
        start = self._before_aside(index)
        for token in range(start - 1, max(-1, start - _SUBJECT_TOKENS), -1):
            word = self.words[token]
            if self.in_place[token] or self.draft.in_time[token]:
                continue  # محافظ *تعز*، الوزير *أمس*
            if self.draft.quote_of[token] >= 0 and self.name_quote[self.draft.quote_of[token]]:
                continue  # منظمة *"أطباء بلا حدود"*
            if word is None:
                if self.norm[token] in NAMING or (self.norm[token] in COMMAS and (token == index - 1 or self._is_given(token + 1))):
                    continue  # *#*قسد; نفى الدفاع المدني*،* وقوع إصابات; نفى مدير المرصد*،* سامي نجم، وقوع إصابات
                return False
            if word.text in knowledge.operators("called_verb"):
                return False  # أن مدنيا *يدعى* سامي (60 عاما) قتل
            before = self.words[token - 1] if token else None
            named = token == index - 1 or (before is not None and before.function == "prep")  # بعد *تبني* الحزب
            for cue in () if named else word.cue_verbs:
                called = cue.tail < 0 and cue.ref in knowledge.naming_cues
                if cue.tense in (1, 2) and ("object" in knowledge.takes[cue.ref] or called or (
                    somebody and self.draft.entries.cues[cue.ref].addressee == "object"
                )):  # fmt: skip
                    return True
            if word.function not in (None, "", "prep", "quant", "adv") and not (word.function == "noun" and (
                word.given or word.adjective or self._is_party(word) or self.draft.phrase(token, comp.HEAD)  # *ولي* العهد
                or (token and (self._is_given(token - 1) or self.norm[token - 1] == self.within))
            )):  # fmt: skip
                return False
            if word.verb is not None and not (word.nominal or word.given) and not (token and self._is_given(token - 1)):
                return False  # but هيذر *ناورت*, *ناصر* باعوم
        return False

    def _is_what_is_called(self, word: Word, before: Word, index: int, first: int, last: int) -> bool:
        """وصف لوبران *قرار* المحكمة بأنه, وصف سامي *اختيار* الممثل بأنه: behind a verb of naming and a name, a noun that is no
        surname and governs another, before بأنه."""
        verb = self.row[-1]
        if verb.kind != VERB or verb.last != first or verb.word is None or verb.word.suffix or not verb.word.cue_verbs:
            return False
        if word.article or word.suffix or word.preposition or word.conjunction or word.given or self.in_place[index]:
            return False
        if before.article or before.suffix or not (before.given or not before.known or self._is_given(index - 2)):
            return False
        writing = word.head is not None and self.draft.entries.heads[word.head.ref].class_ == "document"
        acts = word.frame_nouns or word.cue_noun or self.morphology.is_verbal_noun(self.draft.tokens.raw(index))
        if not (writing or acts or (word.noun and self.morphology.has_feminine_ending(word.text))):
            return False
        following = self.words[index + 1] if index + 1 < last else None
        if following is None or following.preposition or following.conjunction or following.function not in ("", "noun"):
            return False
        if not any(cue.tail < 0 and cue.ref in self.draft.knowledge.naming_cues for cue in verb.word.cue_verbs):
            return False
        by = tuple(self.draft.knowledge.operators("thereby_complementizer"))
        return any(self.norm[ahead].startswith(by) for ahead in range(index + 2, min(len(self.norm), index + _CALLED)))

    def _is_told_by_source(self, word: Word, index: int, last: int) -> bool:
        """نقلت الوكالة عن شهود *تعرض* سيارة لهجوم: whether a form that may be a verbal noun, with a bare noun behind it, stands
        right behind whom a medium has its words from."""
        if word.conjunction or word.preposition or word.suffix or len(self.row) < 2 or index + 1 >= last:
            return False
        source, behind, at = self.row[-1], self.words[index + 1], len(self.row) - 2
        if source.kind != NOUNS or not source.prep or behind is None or behind.preposition or behind.function == "prep":
            return False
        if not self.morphology.may_be_fifth_form_noun(word.text):
            return False
        while at and self.row[at].kind in (NOUNS, TIME) and not self.row[at].conj:
            at -= 1
        verb, cues = self.row[at], self.draft.entries.cues
        if verb.kind != VERB or verb.word is None or verb.word.suffix:
            return False
        told = (cues[reading.ref] for reading in verb.word.cue_verbs if reading.tail < 0)
        return any(cue.relay == "subject" and folded(cue.speaker) == source.prep for cue in told)

    def _is_behind_cue_of_object(self, index: int) -> bool:
        """يعلن *شن* غارات: whether a verb that reports what it has as its object stands right before a word."""
        verb = self.words[index - 1] if index else None
        if verb is None or verb.suffix:
            return False
        return any(cue.tense in (1, 2) and "object" in self.draft.knowledge.takes[cue.ref] for cue in verb.cue_verbs)

    def _is_told_masdar(self, word: Word, index: int, before: int) -> bool:
        """أعلن الجيش *شن* غارات: whether a word that may be a verbal noun or a verb is what a cue has as its object."""
        if word.conjunction or word.suffix:
            return False
        if before == AFTER_VERB:
            return self._is_behind_cue_of_object(index)
        return before == DEFINITE and self._object_awaited(index)

    def _before_aside(self, index: int) -> int:
        """نفى الوزير، *في مؤتمر صحفي*، صلته بالملف: where an aside between commas begins; else the index."""
        if not index or self.norm[index - 1] not in COMMAS:
            return index
        for token in range(index - 2, max(0, index - _ASIDE), -1):
            if self.norm[token] in COMMAS:
                opening = self.words[token + 1]
                aside = self.draft.in_time[token + 1] or (opening is not None and opening.function == "prep")
                return token if aside else index
        return index

    def _is_carried_by_noun(self, index: int) -> bool:
        """بسبب مواصلة النظام *قصف* المدنيين: the act whose doer is the genitive of a noun that carries acts."""
        carriers = self.draft.knowledge.operators("lasting_masdar")
        for token in range(index - 1, max(-1, index - _CARRIED_TOKENS), -1):
            word = self.words[token]
            if self.draft.in_time[token]:
                continue  # بعد تبني الحركة *أمس* قتل الشرطيين
            if word is None or (word.article and token < index - 2):
                return False
            if word.stem in carriers and not (word.article or word.suffix):
                return token < index - 1
            if word.function or word.preposition or word.conjunction:
                return False
        return False

    def _is_party(self, word: Word) -> bool:
        """هيئة, وكالة: a noun of a body or office, no writing."""
        return word.head is not None and self.draft.entries.heads[word.head.ref].class_ != "document"

    def _act_awaited(self, index: int) -> bool:
        """Whether a verb that leaves it to a noun to name the act opens the clause, and only its subject stands between."""
        for token in range(index - 1, max(-1, index - _SUBJECT_TOKENS), -1):
            word = self.words[token]
            if word is None or token in self.time_at:
                return False
            if word.light is not None and word.verb is not None and not word.nominal:
                return token < index - 1
            if word.function not in ("", "noun", None) or word.preposition or (word.frame_nouns and not word.article):
                return False  # but *فصائل المعارضة*
        return False

    def _term_awaited(self, index: int) -> bool:
        """قرر المجلس في جلسته أمس *طرد السفير*: the same for a term, with phrases of place and time between."""
        for token in range(index - 1, max(-1, index - _SUBJECT_TOKENS), -1):
            word = self.words[token]
            if word is None or word.function in ("comp", "rel", "conj", "neg") or (word.conjunction and word.light is None):
                return False
            if word.light is not None and word.verb is not None and not word.nominal:
                return token < index - 1
            if word.frame_verbs and not word.nominal:
                return False
        return False

    def _before_for(self, index: int, last: int) -> bool:
        """Whether ل follows at once, and so whom or what the act of a noun with a pronoun is on."""
        following = self.words[index + 1] if index + 1 < last else None
        of = self.draft.knowledge.operators("of_preposition")
        return following is not None and (following.preposition in of or (following.function == "prep" and following.stem in of))

    def _names_act_for(self, word: Word, index: int, last: int) -> bool:
        """Whether what a word with a pronoun names has its object with ل right behind it, or behind an adjective."""
        if word.frame_nouns and self._before_for(index, last):
            return True
        if word.cue_verbs or not self._act_told(index):
            return False
        following = self.words[index + 1] if index + 1 < last else None
        described = following is not None and following.article and not (following.head or following.frame_nouns)
        return self._before_for(index + described, last)

    def _act_told(self, index: int) -> bool:
        """Whether a verb opens the clause and only its subject stands between: يواصل الحلف *تدريبه* للقوات."""
        for token in range(index - 1, max(-1, index - _SUBJECT_TOKENS), -1):
            word = self.words[token]
            if word is None or word.function or word.preposition:
                return False
            if word.verb is not None and not word.nominal:
                return token < index - 1
        return False
