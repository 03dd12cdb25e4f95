"""Acts that a noun of warning brings in, whatever carries the noun: تكرر تحذيرها للحركة *من شن عملية*.

In: a row of chunks, the chunk and token of a noun of an act. Out: whether a warning says that it may come.
The idea: what somebody is warned of has not come; the article, or a pronoun, tells of what is known.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, Chunk, Draft

_REACH: Final = 3  # chunks from a noun of warning to what it warns of: whom it warns may stand between


def is_of_warning(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """تحذيرها لأنقرة *من شن هجوم*, تحذيرات *من هجمات*: an indefinite act with من behind a noun of warning."""
    chunk, word = chunks[at], draft.words[token]
    if chunk.prep not in draft.knowledge.operators("from_preposition") or word is None or draft.lacks("warning_noun"):
        return False
    if word.article or word.suffix:
        return False
    for index in range(at - 1, max(-1, at - 1 - _REACH), -1):
        before = chunks[index]
        if before.kind != NOUNS:
            return False
        head = draft.words[before.head]
        if head is not None and head.stem in draft.knowledge.operators("warning_noun"):
            return True
    return False


__all__ = ["is_of_warning"]
