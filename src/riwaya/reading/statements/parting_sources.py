"""Sources that stand inside what they are cited for: between its verb and its object, or in front of an answer.

In: a row of chunks and the index of a phrase that cites. Out: whether what stands before and behind it is one content.
The idea: a phrase that parts a verb from what it needs, or is answered by ف, stands inside the words it cites.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICIPLE,
    PARTICLE,
    PRONOUN,
    TIME,
    VERB,
    Chunk,
)
from riwaya.reading.statements.citing_phrases import is_built_on
from riwaya.reading.statements.headlines import Headlines
from riwaya.reading.words.marks import COMMAS, PAUSES

_DASHES: Final = frozenset("-–")
_REPLY: Final = 16  # chunks from a citing phrase to the main clause that answers it
_HEAD: Final = 4  # chunks before a phrase that stands inside its clause


class PartingSources(Headlines):
    """Tells a source inside a content from one behind it."""

    __slots__ = ()

    def _binds(self, chunks: list[Chunk], at: int) -> bool:
        """انتخابات *وفقا للدستور*: with no comma before it, what must be kept to, or nobody at all, is no source of words."""
        source = chunks[at + 1]
        word = source.word
        if at and chunks[at].conj and word is not None and word.stem in self.binding:
            return True  # بقرار من الإدارة، *ووفقا للسياسة* المتبعة
        if chunks[at - 1].kind == MARK and at:
            return word is not None and word.stem in self.draft.knowledge.operators("decreed_noun")  # …، *استنادا إلى قرار* الحكومة
        if is_built_on(self.draft, chunks, at):
            return True
        if word is not None and not word.suffix and self.morphology.may_be_pronoun(self.draft.tokens.raw(source.head)):
            word = self.draft.knowledge.matcher.with_pronoun(word.text)  # وصفه, and no recipe
        if word is not None and word.suffix and (word.cue_noun is not None or word.stem in self.own_words):
            return False  # بحسب *وصفه*
        return source.actor is None or (source.word is not None and source.word.stem in self.binding)

    def _answers(self, chunks: list[Chunk], at: int) -> bool:
        """…، *فطبقا لمصادر طبية* فإن, وبحسب الوكالة، فقد سقط: with an answer to come, it opens a clause of its own."""
        if not chunks[at].conj:
            return False
        for chunk in chunks[at + 1 : at + 6]:
            if chunk.kind in (COMPLEMENTIZER, PARTICLE):
                return chunk.conj in self.answering
            if chunk.kind not in (NOUNS, TIME) and not (chunk.kind == MARK and chunk.text in PAUSES):
                return False
        return False

    def _opens_another(self, chunks: list[Chunk], at: int) -> bool:
        """ازدادت الهجرة، *ووفق المصادر* فاقت أعدادهم: joined by و behind a comma, with a verb right behind who is cited."""
        if not chunks[at].conj or not at or chunks[at - 1].kind != MARK or at + 2 >= len(chunks):
            return False
        return chunks[at + 1].kind == NOUNS and chunks[at + 2].kind == VERB and not chunks[at + 2].conj

    def _turns(self, chunk: Chunk) -> bool:
        """من جهة أخرى *بحسب* …"""
        return " ".join(self.norm[chunk.first : chunk.last]) in self.shifts

    def _stands_inside(self, chunks: list[Chunk], at: int, first: int) -> bool:
        """الأزمة، *استنادا إلى التقرير*، مرشحة للتفاقم: between commas, with only the head of the clause before it."""
        before = [chunk for chunk in chunks[:at] if chunk.first >= first]
        if self._parts_object(chunks, before, at):
            return True
        if before and before[-1].text in _DASHES and any(chunk.text in _DASHES for chunk in chunks[at + 1 : at + _HEAD]):
            return True  # واستهدفت الغارات -*وفقا للمصادر*- منازل القادة
        if self._parts_phrase(chunks, before, at):
            return True
        bare = bool(before) and len(before) <= 2 and all(chunk.kind == NOUNS for chunk in before)  # والضحايا *بحسب الشرطة*، هم …
        if bare and self._parts_predicate(chunks, at):
            return True
        if not before or (before[-1].kind != MARK and not bare) or any(chunk.kind == VERB and chunk.word is not None and (
            chunk.word.frame_verbs or chunk.word.cue_verbs) for chunk in before):  # fmt: skip
            return False
        if any(chunk.kind == MARK for chunk in before[:-1]) or len(before) > _HEAD:
            return False
        index = self._past_source(chunks, at)
        if index + 1 >= len(chunks) or chunks[index].kind != MARK or chunks[index].text not in COMMAS:
            return False
        following = chunks[index + 1]
        return following.kind in (NOUNS, VERB, PARTICIPLE, PRONOUN, NEGATION, AUXILIARY) and not following.conj

    def _parts_phrase(self, chunks: list[Chunk], before: list[Chunk], at: int, index: int = -1) -> bool:
        """سيطر الجيش، *وفق مصدر عسكري*، على ثلاث قرى: between commas, where a phrase with a preposition goes on with the clause, at
        the chunk `index` behind who is cited."""
        if len(before) < 2 or before[-1].kind != MARK or before[-1].text not in PAUSES:
            return False
        told = next((chunk.index for chunk in before if chunk.kind == VERB), -1)  # وعبر الوادي، *يتنقل* المهربون، وفق …، مع
        if told < 0 or any(chunk.kind == MARK and (chunk.index > told or not before[0].prep) for chunk in before[:-1]):
            return False
        if index < 0:
            index = self._past_source(chunks, at)
        if index + 1 >= len(chunks) or chunks[index].kind != MARK or chunks[index].text not in PAUSES:
            return False
        following = chunks[index + 1]
        if following.kind == TIME and index + 2 < len(chunks) and not following.conj:
            return True  # بدأت المفاوضات، *بحسب المصدر*، بعد أسبوعين من الهجوم
        if following.kind == ADVERB and not following.conj:
            return True  # يأتي القصف، *وفق مصادر محلية*، ردا على الهجوم
        if following.kind != NOUNS or not following.prep or following.conj:
            return False
        holder, word = following.actor, following.word
        written = holder is not None and holder.head_class == "document"
        return not (written or word is None or word.stem in self.occasions or word.stem in self.moments)

    def _parts_predicate(self, chunks: list[Chunk], at: int) -> bool:
        """الإرهاب *حسب تعريف الحكومة* هو …, الاتفاق *من وجهة نظر الخبراء* كان هشا: without commas, before a pronoun, a negation,
        كان or a verb that says something of the noun before."""
        index = self._past_source(chunks, at)
        following = chunks[index] if index < len(chunks) else None
        if following is None or following.kind not in (PRONOUN, NEGATION, VERB, AUXILIARY) or following.conj:
            return False
        if following.kind == AUXILIARY:
            return following.text in self.draft.knowledge.operators("was_auxiliary")
        if following.kind != VERB:
            return following.kind == NEGATION or following.text in self.draft.knowledge.operators("copula_pronoun")
        told = chunks[index - 1].word
        return told is not None and told.article and bool(following.word is not None and following.word.frame_verbs)

    def _past_source(self, chunks: list[Chunk], at: int) -> int:
        """The chunk behind the phrase that names a source."""
        index = at + 1
        while index < len(chunks) and chunks[index].kind == NOUNS and (index == at + 1 or chunks[index].prep):
            index += 1
        return index

    def _parts_object(self, chunks: list[Chunk], before: list[Chunk], at: int) -> bool:
        """هاجم مسلحون، *وفقا للشرطة*، مركزا, استهدفت الغارات *بحسب مصادر محلية*، المدينة, قتل *وفق المرصد* خمسة جنود: between a
        verb and a party of it that is still to come, with or without commas."""
        fenced = bool(before) and before[-1].kind == MARK
        told = [chunk for chunk in before if not (chunk.kind == TIME or (chunk.kind == NOUNS and chunk.prep))]
        kinds = [chunk.kind for chunk in told if chunk.kind != MARK]
        lone = len(told) == 1 and told[0].last == told[0].head + 1 and told[0].word is not None and bool(told[0].word.frame_verbs)
        if kinds != [VERB] and not lone and not (kinds == [VERB, NOUNS] and len(told) == len(before)):
            return False
        if told[-1].kind == MARK and not fenced:
            return False
        index = self._past_source(chunks, at)
        parted = index < len(chunks) and chunks[index].kind == MARK and chunks[index].text in PAUSES
        if (fenced and not parted) or index + parted >= len(chunks):
            return False
        following = chunks[index + parted]
        if following.kind != NOUNS or following.prep or following.conj:
            return False
        counted = self.draft.counted[following.first] > 0
        if len(kinds) > 1 and not counted and following.actor is not None and (
            following.actor.head_class in ("people", "role", "title", "person")
        ):  # fmt: skip
            return False  # على حد قول سالم، *أحد المقاتلين*
        if parted:
            return True
        aimed = following.word is not None and following.word.stem in self.draft.knowledge.operators("struck_noun")
        if len(kinds) > 1:  # استهدف القصف *بحسب مراسلنا* سوق الخضار, اعتقلت القوات *وفق المرصد* ثلاثة شبان
            source = chunks[at + 1]
            word, adverbs = following.word, self.draft.knowledge.operators("adverbial_accusative")
            aimed = aimed or (word is not None and word.noun and not (word.article or word.suffix or word.text in adverbs) and (
                self.morphology.ends_in_alef(word.text)
            ))  # fmt: skip  # خلفت السيول *وفقا للوكالة* أضرارا
            return source.last == source.head + 1 and (aimed or self.draft.counted[following.first] > 0)
        return self.draft.counted[following.head] > 0

    def _opens_inside(self, chunks: list[Chunk], at: int) -> bool:
        """قال إنه *وفقا* للتقرير فإن, قال: «*بحسب* الشهود فإن: whether a source opens what is said, and ف answers it."""
        if at and (chunks[at - 1].kind == OPEN or chunks[at - 1].text == ":") and self._answer(chunks, at) > 0:
            return True
        before = at - 2 if at > 1 and chunks[at - 1].kind == OPEN else at - 1
        return before >= 0 and chunks[before].kind == COMPLEMENTIZER and self._answer(chunks, at) > 0

    def _answer(self, chunks: list[Chunk], at: int) -> int:
        """وفقا لمصادر عملت معه *فإنه* …: where the main clause answers a cited source with ف, 0 where it does not."""
        for index in range(at + 2, min(len(chunks), at + _REPLY)):
            chunk = chunks[index]
            if chunk.kind in (COMPLEMENTIZER, PARTICLE, AUXILIARY) and chunk.conj in self.answering:
                return index
            if chunk.kind in (COMPLEMENTIZER, OPEN) or (chunk.kind == MARK and chunk.text not in PAUSES):
                return 0
        return 0
