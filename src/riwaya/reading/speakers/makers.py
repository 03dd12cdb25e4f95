"""Makers of what carries words: بث *شبان* انضموا إلى التنظيم تسجيلا يدعو فيه, مع إلقاء *القوات* لمنشورات تتعهد فيها.

In: a row of chunks and the verb or the noun by which something was published. Out: the chunk of who published it.
The idea: a film or leaflet does not speak by itself; whoever made it stands before its verb, over what only says who he is, or is
the genitive of the noun that tells of its making.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    CLOSE,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    OPEN,
    PARTICLE,
    TIME,
    VERB,
    Chunk,
    Draft,
)
from riwaya.reading.phrases.left_subjects import agrees_strictly, is_plural

_NEAR: Final = 6  # chunks between a verb and who stands before it


def maker_before(chunks: list[Chunk], verb: int) -> list[int]:
    """كان *الفرع المصري للتنظيم* قد بث تسجيلا, *حركة الفجر* الجناح المسلح للحزب بثت تسجيلا, بث *شبان* التحقوا بالتنظيم تسجيلا: the
    subject that stands before its verb, or that the clause of the verb only describes."""
    for index in range(verb - 1, max(-1, verb - _NEAR), -1):
        chunk, before = chunks[index], chunks[index - 1] if index else None
        if chunk.kind == NOUNS and not chunk.prep:
            if before is None or (not chunk.conj and _opens(before)):
                return [index] if not chunk.conj else []
            if chunk.conj:
                return []
            if before.kind == VERB:
                return [index] if index == verb - 1 and _are_described(chunk, chunks[verb]) else []
            if before.kind != NOUNS:
                return []
        elif chunk.kind not in (NOUNS, PARTICLE, TIME, ADVERB):
            return []
    return []


def _opens(before: Chunk) -> bool:
    """Whether a noun phrase behind a chunk stands first in its clause."""
    return before.kind in (COMPLEMENTIZER, CONJUNCTION, AUXILIARY, OPEN, CLOSE, TIME, ADVERB, MARK)


def _are_described(those: Chunk, verb: Chunk) -> bool:
    """بث *شبان التحقوا* بالتنظيم تسجيلا: whether a verb in the plural describes the people without an article right before it."""
    mention = those.actor
    if mention is None or mention.definite or verb.conj or not is_plural(verb):
        return False
    return agrees_strictly(verb, mention)


def maker_of(draft: Draft, chunks: list[Chunk], thing: int, at: int) -> int:
    """مع إلقاء *القوات* لمنشورات تتعهد فيها: whose making of a thing behind ل a noun tells of, where he agrees with the verb that
    describes the thing; -1 where there is none."""
    made = chunks[thing - 1] if thing else None
    if made is None or made.kind != NOUNS or chunks[thing].prep not in draft.knowledge.operators("of_preposition"):
        return -1
    word = made.word
    if word is None or word.article or word.suffix or not (
        word.light or word.frame_nouns or draft.knowledge.morphology.is_verbal_noun(draft.tokens.raw(made.head))
    ):  # fmt: skip
        return -1
    doer = made.actor or mention_in(draft, made.head + 1, made.last)
    if doer is None or doer.first != made.head + 1 or doer.last != made.last or not agrees_strictly(chunks[at], doer):
        return -1
    if made.actor is None:
        made.actor = doer
        draft.add(doer)
    return made.index


__all__ = ["maker_before", "maker_of"]
