"""Rows of rules that are asked of an act only where they may hold.

In: an act with its chunk, and rules with the classes of which the report must have a word. Out: whether one of them holds.
The idea: which rules concern an act is told by its type and its frame or rule, once for all acts that share them; and a rule whose
words the report has not is not called.
"""

from __future__ import annotations

from collections.abc import Callable

from riwaya.reading.draft import Chunk, Draft, EventDraft

Question = Callable[[Draft, EventDraft, Chunk], bool]
# Rules, each with the classes of which the report must have a word; none: it is asked always.
Questions = tuple[tuple[Question, tuple[str, ...]], ...]


def holds(questions: Questions, draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """Whether one of the rules holds of an act."""
    return any(question(draft, event, chunk) for question, words in questions if not words or not draft.lacks(*words))


__all__ = ["Question", "Questions", "holds"]
