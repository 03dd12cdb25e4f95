"""What ل brings in behind a word for a toll or a picture: whose it is, or what a toll has come to; no aim of anybody.

In: a row of chunks and the chunk of a noun of an act with ل. Out: whether a word for a toll, or for a picture, stands before it.
The idea: حصيلة أولية *لقصف* السوق is the toll of an act, لقطات *لقصف* السوق shows it, and ارتفاع حصيلة القصف *لمقتل* طفل says how
far its toll has risen.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, TIME, Chunk, Draft

_REACH: Final = 8  # chunks between a word for a toll and what it has come to


def is_of_toll(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """حصيلة أولية *لقصف* السوق, ارتفاع حصيلة القصف على المخيم *لمقتل* طفل, لقطات مصورة *لقصف* السوق"""
    chunk, tolls = chunks[at], draft.knowledge.operators("toll_noun")
    if chunk.prep not in draft.knowledge.operators("purpose") or chunk.conj or draft.lacks("toll_noun", "trace_noun"):
        return False
    shown = chunks[at - 1] if at and chunks[at - 1].kind == NOUNS else None
    head = draft.words[shown.head] if shown is not None else None
    if head is not None and not head.frame_nouns and head.stem in draft.knowledge.operators("trace_noun"):
        return True
    word = draft.words[chunk.head]
    if word is None or not word.frame_nouns:
        return False
    losses = any(draft.entries.frames[one.ref].layer == "result" for one in word.frame_nouns)
    for index in range(at - 1, max(-1, at - 1 - (_REACH if losses else 1)), -1):
        before = chunks[index]
        if before.kind not in (NOUNS, TIME):
            return False
        if any(one is not None and one.stem in tolls for one in draft.words[before.first : before.last]):
            return True
    return False


__all__ = ["is_of_toll"]
