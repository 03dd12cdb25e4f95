"""Nouns of acts that have taken place whatever governs them: who goes to see one, makes use of one or looks for its doers knows it.

In: a row of chunks, the chunk and the token of the noun of an act. Out: yes or no.
The idea: the word before the noun, or what is told of it, shows that the act was done, goes on, or comes with what is to come.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import AUXILIARY, MARK, NEGATION, NOUNS, PARTICLE, TIME, VERB, Chunk, Draft
from riwaya.reading.modality.carrying_verbs import is_known
from riwaya.reading.words.marks import COMMAS

_GENITIVES: Final = 2  # words behind an act of which the last makes it known

def is_attended(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """منع الصحافيون من *حضور* المحاكمة: what somebody is kept from seeing takes place."""
    before = draft.words[token - 1] if token > chunks[at].first else None
    word = draft.words[token]
    known = word is not None and word.article
    return known and before is not None and not before.article and before.stem in draft.knowledge.operators("attending_noun")


def is_of_doers(draft: Draft, chunk: Chunk, token: int) -> bool:
    """ستعلن هوية *منفذ الهجوم*, هل جاء *منفذ هجوم المسجد* من الخارج: a known act in the genitive of those who did it took place."""
    word, last = draft.words[token], draft.chunk_of[token - 1] if token else None
    if word is None or last is None or not (word.article or _is_of_known(draft, chunk, token)):
        return False
    if last.kind != NOUNS or (last is not chunk and (chunk.prep or chunk.conj)):
        return False
    before = draft.words[token - 1]
    if before is None or before.article or before.suffix:
        return False
    return before.stem in draft.knowledge.operators("doer_noun")


def _is_of_known(draft: Draft, chunk: Chunk, token: int) -> bool:
    """هجوم *المسجد*, هجوم كنيسة *دمشق*: whether the genitive of an act ends in something known."""
    for index in range(token + 1, min(token + 1 + _GENITIVES, chunk.last)):
        word = draft.words[index]
        if word is None or word.preposition or word.function == "prep":
            return False
        if word.article or draft.in_place[index]:
            return True
    return False


def is_news_of(draft: Draft, chunk: Chunk, token: int) -> bool:
    """تتصدر أخبار *الهجوم* الصحف: what goes on is the news of it, its pictures or traces."""
    head, word = draft.words[chunk.head], draft.words[token]
    if token != chunk.head + 1 or head is None or word is None or not word.article:
        return False
    return head.stem in draft.knowledge.operators("trace_noun")


def is_taken_advantage_of(draft: Draft, chunk: Chunk, token: int) -> bool:
    """حاولوا استغلال *إعلان الهدنة*: what somebody makes use of has taken place."""
    before = draft.words[token - 1] if token > chunk.head else None
    if before is None or before.article or before.suffix or before.stem not in draft.knowledge.operators("making_use_noun"):
        return False
    return is_known(draft, chunk, token)


def is_when(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """عند *دخول* القوات سيهرب المسلحون, فور *انسحابهم* ستعود العائلات: with what is to come what comes first is to come as well."""
    chunk = chunks[at]
    if chunk.prep not in draft.knowledge.operators("opening_preposition") or token != chunk.head:
        return False
    for other in chunks[at + 1 :]:
        if other.kind == VERB:
            return other.word is not None and other.word.future
        if other.kind == NEGATION:
            return other.text in draft.knowledge.operators("future_negation")  # عند انسحابهم *لن* يتعرض لهم أحد
        if other.kind not in (NOUNS, TIME) and not (other.kind == MARK and other.text in COMMAS):
            return False
    return False


def is_held_done(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """رجح أن يكون *التفجير* قد تم بهاتف, الهدف الأول *لعملية الخطف* استخدامهم: only how, or what for, it was done is held."""
    operators, chunk = draft.knowledge.operators, chunks[at]
    word = draft.words[token]
    if chunk.conj or token != chunk.head or not at or word is None:
        return False
    before = chunks[at - 1]
    if before.kind == AUXILIARY and word.article and not chunk.prep and at + 2 < len(chunks):
        done = chunks[at + 1].kind == PARTICLE and chunks[at + 1].text in operators("pluperfect_particle")
        told = chunks[at + 2].verb
        return done and told is not None and told.tense == 1
    goal = before.kind == NOUNS and before.word is not None and before.word.article and before.word.stem in operators("goal_word")
    return goal and chunk.prep in operators("of_preposition") and not before.prep


def is_likened(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """دعوا إلى تحرير الميناء *على غرار تحرير* المدينة: what something is to be like took place."""
    if draft.lacks("likeness_noun"):
        return False
    before = draft.words[token - 1] if token > chunks[at].first else None
    return before is not None and not before.article and before.stem in draft.knowledge.operators("likeness_noun")


def is_carried_on(draft: Draft, chunk: Chunk, token: int) -> bool:
    """دعا إلى *مواصلة* الحوار: whether a noun of going on stands between the preposition and the act."""
    names = draft.knowledge.any_of("continuing_noun", "rising_noun")
    return any(word is not None and word.stem in names for word in draft.words[chunk.head : token])


__all__ = [
    "is_attended", "is_carried_on", "is_held_done", "is_likened", "is_news_of", "is_of_doers", "is_taken_advantage_of", "is_when",
]  # fmt: skip
