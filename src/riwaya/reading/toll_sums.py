"""Sums of a toll: how many those named in a row come to.

In: an event of killing or wounding with those it hit. Out: one number for all of them, or None.
The idea: رجل وامرأة وثلاثة أطفال are five; one unspecified plural among them leaves the sum open upwards.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from riwaya.languages.ar.quantities import QuantityMention
from riwaya.reading.draft import NOUNS, ActorMention, Draft, EventDraft

_MANY: Final = 100  # hundreds and thousands of whom one more is not told by himself
_SEVERAL: Final = 2  # the least that a plural without a number says
Count = Callable[[Draft, ActorMention], QuantityMention | None]


def sum_of(draft: Draft, event: EventDraft, count: Count) -> QuantityMention | None:
    """The number of all those whom و joins as hit by an act; None where they are not two or more, or somebody among them is
    not counted."""
    row = _in_a_row(draft, event)
    if len(row) < 2:
        return None
    low: float = 0
    is_open = is_counted = False
    for mention in row:
        number = count(draft, mention)
        if number is None or number.low is None or not (number.people or number.counts in ("people", None)):
            return None
        if number.value is None and not low:
            return None  # عدد من الجنود والمستشارين: of all of them
        plural = number.value is None and number.low == _SEVERAL and number.noun is None
        single = number.low == 1 and number.noun is None and low >= _MANY
        if is_counted and (plural or single):
            continue  # ثمانية ضباط *وعناصر*، ألفا مهاجر *ولاجئ*: the numeral is of both
        is_counted = number.low > _SEVERAL
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
            if event.chunk is not None and before.index < event.chunk.index < chunk.index:
                return []  # مقتل ستة في *مواجهات* بين الشرطة ومسلحين: who fought is not joined to who fell
        found.append(mention)
    return found


__all__ = ["sum_of"]
