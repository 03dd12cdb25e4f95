"""Acts that did not come about: somebody failed in them or was kept from them, somebody held back what they need.

In: a row of chunks, the chunk and token of a noun of an act. Out: whether what stands around it says that it was not done.
The idea: nouns of failing (فشل، مماطلة) take their act with في, words of keeping somebody from it take it with من, nouns of foiling
have it for their object behind the one who foils.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, TIME, Chunk, Draft
from riwaya.reading.modality.attempt_outcomes import is_tried
from riwaya.reading.modality.wanted_acts import heads_phrase

_SHARED: Final = 3  # phrases that name who failed


def is_prevented(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """Whether the act is what somebody failed in, was kept from or had foiled, by the phrase before it."""
    chunk = chunks[at]
    if not at or chunk.conj or chunks[at - 1].kind not in (NOUNS, TIME):
        return False
    if chunk.prep:
        return _is_failed_in(draft, chunks, at, token) or _is_kept_from(draft, chunks, at, token)
    return _is_foiled_object(draft, chunks, at, token)


def _is_failed_in(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """فشل الجيش وحلفائه *في اقتحام* المدينة, مماطلة الحكومة *في إرسال* التعزيزات: what a noun of failing takes."""
    chunk, operators = chunks[at], draft.knowledge.operators
    if draft.lacks("failing_noun", "stalling_noun") or not heads_phrase(draft, chunk, token):
        return False
    if chunk.prep not in operators("in_preposition") or chunk.conj:
        return False
    failing = draft.knowledge.any_of("failing_noun", "stalling_noun")
    for index in range(at - 1, max(-1, at - 1 - _SHARED), -1):
        before = chunks[index]
        if before.kind == TIME:
            continue
        if before.kind != NOUNS or before.word is None:
            return False
        if before.word.stem in failing and not before.word.article:
            return before.last > before.head + 1 or bool(before.word.suffix)
        if before.prep or not before.conj:
            return False
    return False


def _is_kept_from(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """قصفوا الطريق مانعين السكان *من مغادرة* البلدة: what a participle of keeping somebody takes with من."""
    chunk, before = chunks[at], chunks[at - 1] if at else None
    if before is None or before.kind != NOUNS or draft.lacks("keeping_participle") or not heads_phrase(draft, chunk, token):
        return False
    if chunk.prep not in draft.knowledge.operators("from_preposition") or chunk.conj:
        return False
    keeping = draft.knowledge.operators("keeping_participle")
    return any(word is not None and word.stem in keeping and not word.article for word in draft.words[before.head : before.last])


def _is_foiled_object(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """إحباط الشرطة *هجوما* على السوق: the object of a noun of foiling, behind the one who foils."""
    chunk, before = chunks[at], chunks[at - 1] if at else None
    if before is None or before.kind != NOUNS or chunk.prep or chunk.conj:
        return False
    head, opening = draft.words[before.head], draft.words[chunk.head]
    foiling = draft.knowledge.any_of("foiling_noun", "hindering_noun")
    if head is None or head.article or head.suffix or head.stem not in foiling:
        return False
    bare = opening is not None and not opening.article and heads_phrase(draft, chunk, token)
    return bare and before.last > before.head + 1 and before.actor is not None


def is_halted(draft: Draft, chunks: list[Chunk], at: int, governor: int, token: int) -> bool:
    """أدى إلى تأخير *اقتحام* البلدة, تمكنت من وقف *تقدم* المسلحين: what is hindered, or a way on that is stopped; but حاولوا *وقف
    تقدمهم*: only what is to be."""
    chunk, operators = chunks[at], draft.knowledge.operators
    before, word = draft.words[token - 1] if token > chunk.head else None, draft.words[token]
    if before is None or word is None or before.article or chunk.prep in operators("purpose"):
        return False
    hindered = before.stem in operators("hindering_noun")
    halted = before.stem in operators("halting_noun") and word.stem in operators("advance_noun")
    return (hindered or halted) and not is_tried(draft, chunks, at, governor)


__all__ = ["is_halted", "is_prevented"]
