"""Where a content that stands before its cue begins: behind what only ties its sentence to the one before.

In: the chunks of a sentence and the tokens of a content. Out: the first token of what somebody is cited for.
The idea: كما, فيما, إلى ذلك and their like turn the outlet's telling to the next matter, and are of nobody's words.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, CONJUNCTION, MARK, NOUNS, PARTICLE, VERB, Chunk, Draft
from riwaya.reading.words.marks import PAUSES, TRAILING

_LINKS: Final = 3  # that may follow each other at the head of a clause


def past_links(draft: Draft, chunks: list[Chunk], first: int, last: int) -> int:
    """*كما* أوقفت الشرطة رجلين، حسبما …, *وفي السياق،* اندلعت معارك، بحسب …: the token behind the links from `first` on."""
    operators, norm = draft.knowledge.operators, draft.tokens.norm
    for _ in range(_LINKS):
        while first < last and norm[first] in TRAILING:
            first += 1
        chunk = draft.chunk_of[first] if first < last else None
        if chunk is None or chunk.first != first or chunk.index + 1 >= len(chunks):
            return first
        following = chunks[chunk.index + 1]
        if chunk.kind == CONJUNCTION and chunk.text in operators("lead_in_conjunction"):
            end = chunk.last
        elif chunk.kind == VERB and following.kind == COMPLEMENTIZER and chunk.text in operators("recalled_verb"):
            end = following.last  # *ويذكر أن* المعسكر أغلق
        elif chunk.kind == PARTICLE and chunk.conj in operators("answering_conjunction"):
            end = chunk.last  # *فقد* أعلنت
        elif chunk.kind == NOUNS and (chunk.prep or chunk.last > chunk.head + 1) and _leads_in(draft, chunk):
            end = following.last if following.kind == MARK and following.text in PAUSES else chunk.last
        else:
            return first
        if end >= last:
            return first
        first = end
    return first


def _leads_in(draft: Draft, chunk: Chunk) -> bool:
    """وفي السياق, إلى ذلك"""
    words, first = draft.tokens.norm[chunk.first : chunk.last], draft.words[chunk.first]
    if first is not None and first.conjunction:
        words = [words[0][len(first.conjunction) :], *words[1:]]
    return " ".join(words) in draft.knowledge.operators("lead_in_phrase")


__all__ = ["past_links"]
