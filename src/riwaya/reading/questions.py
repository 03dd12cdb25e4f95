"""Rows of rules that are asked of an act only where they may hold.

In: an act with its chunk, and rules with the classes of which the report must have a word. Out: whether one of them holds.
The idea: which rules concern an act is told by its type and its frame or rule, once for all acts that share them; and a rule whose
words the report has not is not called. What such rules look at (the word, chunk or act beside one) stands here too.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from operator import attrgetter
from typing import Final

from riwaya.reading.draft import Chunk, Draft, EventDraft

_SENTENCE: Final = attrgetter("sentence")

Question = Callable[[Draft, EventDraft, Chunk], bool]
# Rules, each with the classes of which the report must have a word; none: it is asked always.
Questions = tuple[tuple[Question, tuple[str, ...]], ...]


def holds(questions: Questions, draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """Whether one of the rules holds of an act; which of them the report has words for is asked once for all its acts."""
    asked = draft.asked.get(id(questions))
    if asked is None or asked[0] is not questions:
        found = tuple(question for question, words in questions if not words or not draft.lacks(*words))
        asked = draft.asked[id(questions)] = questions, found
    for question in asked[1]:  # noqa: SIM110
        if question(draft, event, chunk):
            return True
    return False


def stem_at(draft: Draft, token: int) -> str:
    """The stem of a token's word; "" where there is none, or no such token."""
    word = draft.words[token] if 0 <= token < len(draft.words) else None
    return word.stem if word is not None else ""


def chunk_before(draft: Draft, chunk: Chunk) -> Chunk | None:
    """The chunk before one in its sentence."""
    return draft.chunks[chunk.sentence][chunk.index - 1] if chunk.index else None


def chunk_behind(draft: Draft, chunk: Chunk, steps: int = 1) -> Chunk | None:
    """The chunk so many steps behind one in its sentence."""
    row = draft.chunks[chunk.sentence]
    return row[chunk.index + steps] if chunk.index + steps < len(row) else None


def told_in(draft: Draft, first: int, last: int) -> list[EventDraft]:
    """The acts of some sentences, the last included; once they are merged, they stand in the order of their sentences."""
    events = draft.events
    return events[bisect_left(events, first, key=_SENTENCE) : bisect_right(events, last, key=_SENTENCE)]


__all__ = ["Question", "Questions", "chunk_before", "chunk_behind", "holds", "stem_at", "told_in"]
