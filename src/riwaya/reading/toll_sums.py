"""Sums of a toll: how many those named in a row come to.

In: an event of killing or wounding with those it hit. Out: one number for all of them, or None.
The idea: رجل وامرأة وثلاثة أطفال are five; one unspecified plural among them leaves the sum open upwards.
"""

from __future__ import annotations

from collections.abc import Callable

from riwaya.languages.ar.quantities import QuantityMention
from riwaya.reading.draft import NOUNS, ActorMention, Draft, EventDraft

Count = Callable[[Draft, ActorMention], QuantityMention | None]


def sum_of(draft: Draft, event: EventDraft, count: Count) -> QuantityMention | None:
    """The number of all those whom و joins as hit by an act; None where they are not two or more, or somebody among them is
    not counted."""
    row = _in_a_row(draft, event)
    if len(row) < 2:
        return None
    low: float = 0
    is_open = False
    for mention in row:
        number = count(draft, mention)
        if number is None or number.low is None or not (number.people or number.counts in ("people", None)):
            return None
        if number.value is None and not low:
            return None  # عدد من الجنود والمستشارين: of all of them
        low += number.low
        is_open = is_open or number.high != number.low
    first, last = row[0].first, row[-1].last
    if is_open:
        return QuantityMention(first, last, None, low, None, "at_least", "people", None, False)
    return QuantityMention(first, last, low, low, low, "exact", "people", None, False)


def _in_a_row(draft: Draft, event: EventDraft) -> list[ActorMention]:
    """The persons hit that stand one after the other, each joined to the one before by و and by nothing else."""
    found: list[ActorMention] = []
    for mention in event.recipients:
        chunk = draft.chunk_of[mention.first]
        if chunk is None or chunk.kind != NOUNS or mention.head_class not in ("people", "person", "role", "title"):
            return []
        if found:
            before = draft.chunk_of[found[-1].first]
            if before is None or not chunk.conj or chunk.prep or chunk.sentence != before.sentence:
                return []
        found.append(mention)
    return found


__all__ = ["sum_of"]
