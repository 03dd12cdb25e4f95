"""Rows of rules that are asked of an act only where they may hold.

In: an act with its chunk, and rules with the classes of which the report must have a word. Out: whether one of them holds.
The idea: which rules concern an act is told by its type and its frame or rule, once for all acts that share them; and a rule whose
words the report has not is not called.
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
    """Whether one of the rules holds of an act."""
    return any(question(draft, event, chunk) for question, words in questions if not words or not draft.lacks(*words))


def told_in(draft: Draft, first: int, last: int) -> list[EventDraft]:
    """The acts of some sentences, the last included; once they are merged, they stand in the order of their sentences."""
    events = draft.events
    return events[bisect_left(events, first, key=_SENTENCE) : bisect_right(events, last, key=_SENTENCE)]


__all__ = ["Question", "Questions", "holds", "told_in"]
