"""Where something was said, and on what occasion.

In: the row of chunks of a cue, its clause, and its draft. Out: the tokens that tell occasion or place, None where nothing does.
The idea: an occasion (في مؤتمر صحفي، خلال كلمة) between cue and content or at the head of the sentence, with the place right behind
it; a place alone only behind a time or whom it was told to, for قال مسؤول *في بغداد* may as well say where the official sits.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, TIME, VERB, Chunk, Draft
from riwaya.reading.phrases.cue_clause import CueClause

_HEAD: Final = 4  # chunks at the head of a sentence among which its occasion stands


def venue_of(draft: Draft, chunks: list[Chunk], clause: CueClause) -> tuple[int, int] | None:
    """قال *في مؤتمر صحفي في لندن* إن, *وفي كلمة أمام البرلمان* أكد أن, قال للصحفيين *في بغداد* إن: tokens, end exclusive, without
    the preposition of the occasion."""
    if clause.content_chunk <= clause.cue:
        return None
    behind = range(clause.cue + 1, clause.content_chunk)
    for index in behind:
        if index not in clause.subject and _is_occasion(draft, chunks[index]):
            return chunks[index].head, _with_place(draft, chunks, index, clause.content_chunk)
    for index in range(min(clause.cue, _HEAD)):
        if _is_occasion(draft, chunks[index]):
            if any(chunk.kind == VERB for chunk in chunks[index + 2 : clause.cue]):
                return None  # في كلمته أكد …، *مشيرا*: of the verb before it
            return chunks[index].head, _with_place(draft, chunks, index, clause.cue)
    for index in behind:
        if index not in clause.subject and _is_place(draft, chunks[index]) and _is_parted(draft, chunks[index - 1]):
            return chunks[index].head, _place_end(draft, chunks[index])
    return None


def _is_occasion(draft: Draft, chunk: Chunk) -> bool:
    """*في مؤتمر* صحفي, *خلال كلمته*"""
    operators = draft.knowledge.operators
    if chunk.kind != NOUNS or chunk.word is None or chunk.prep not in operators("said_at_preposition"):
        return False
    return chunk.word.stem in operators("occasion_noun")


def _with_place(draft: Draft, chunks: list[Chunk], index: int, stop: int) -> int:
    """مؤتمر صحفي *في لندن*, مؤتمر صحفي *عقده في لندن*, كلمة *أمام البرلمان*: where an occasion ends."""
    at = index + 1
    if at + 1 < stop and chunks[at].kind == VERB and chunks[at].word is not None and chunks[at].word.suffix:  # type: ignore[union-attr]
        at += 1
    if at >= stop or chunks[at].kind != NOUNS:
        return chunks[index].last
    before = at == index + 1 and chunks[at].prep in draft.knowledge.operators("audience_preposition")
    if before:
        return chunks[at].last
    return _place_end(draft, chunks[at]) if _is_place(draft, chunks[at]) else chunks[index].last


def _is_place(draft: Draft, chunk: Chunk) -> bool:
    """*في لندن*"""
    inside = chunk.kind == NOUNS and chunk.prep in draft.knowledge.operators("in_preposition")
    return inside and bool(draft.places_between(chunk.first, chunk.last))


def _place_end(draft: Draft, chunk: Chunk) -> int:
    return max(place.last for place in draft.places_between(chunk.first, chunk.last))


def _is_parted(draft: Draft, before: Chunk) -> bool:
    """*للصحفيين* في بغداد, *الثلاثاء* في لندن: what stands between whoever speaks and the place."""
    if before.kind == TIME:
        return True
    told = before.kind == NOUNS and before.prep in draft.knowledge.operators("of_preposition") and before.word is not None
    return told and before.word.stem in draft.knowledge.operators("told_people")  # type: ignore[union-attr]


__all__ = ["venue_of"]
