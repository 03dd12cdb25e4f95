"""Headings of tolls with their figures below: حصيلة شهداء القصف على البلدة, and in the lines behind it 12 شهيدا, 7 جرحى.

In: the events of a report. Out: fewer: an attack in such a heading has the figures, and the lines tell of no further act.
The idea: a line that opens with a number of dead or wounded, right behind a heading that announces a toll, is that toll; a further
number of the same kind is a part of the first.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import Draft, EventDraft
from riwaya.reading.tolls.toll_numbers import loss_of
from riwaya.records import Effect
from riwaya.text.tokens import NUMBER, WORD

_LINES: Final = 8  # lines of figures behind a heading
_FATES: Final[frozenset[Effect]] = frozenset(["killed", "injured"])


def count_below(draft: Draft, events: list[EventDraft]) -> list[EventDraft]:
    """Gives attacks in headings of tolls the figures of the lines behind them; those lines are no events of their own."""
    if draft.lacks("toll_noun"):
        return events
    told: dict[int, list[EventDraft]] = {}
    for event in events:
        told.setdefault(event.sentence, []).append(event)
    below: set[int] = set()
    for event in events:
        if event.sentence + 1 >= len(draft.sentences) or not _announces(draft, event):
            continue
        taken: set[Effect] = set()
        for number in range(event.sentence + 1, min(event.sentence + 1 + _LINES, len(draft.sentences))):
            lines = told.get(number, [])
            if not lines or not all(_counts(one) for one in lines) or not _opens_with_loss(draft, number):
                break
            for toll in (toll for one in lines for toll in one.tolls if toll.effect not in taken):
                event.tolls = [other for other in event.tolls if other.effect != toll.effect] + [toll]
                taken.add(toll.effect)
            below.update(id(one) for one in lines)
    return [event for event in events if id(event) not in below] if below else events


def _announces(draft: Draft, event: EventDraft) -> bool:
    """*حصيلة* شهداء البلدة نتيجة *قصف* الجيش: whether an attack stands in a line that announces a toll and gives no figure."""
    if event.layer != "attack" or event.type != "ASSAULT" or event.modality not in ("occurred", "ongoing"):
        return False
    if any(toll.quantity.value is not None for toll in event.tolls if toll.effect in _FATES):
        return False
    first, last = draft.sentences[event.sentence]
    behind, norm = draft.sentences[event.sentence + 1][0], draft.tokens.norm
    if "\n" not in norm[max(first, last - 1) : behind + 1]:
        return False
    tolls = draft.knowledge.operators("toll_noun")
    return any(word is not None and word.stem in tolls for word in draft.words[first : event.first])


def _counts(event: EventDraft) -> bool:
    """*12 شهيدا*, *7 جرحى* بينهم طفلان: a result of which nothing but the number is told."""
    return event.layer == "result" and event.rule.endswith(":noun") and any(toll.effect in _FATES for toll in event.tolls)


def _opens_with_loss(draft: Draft, number: int) -> bool:
    """*12 شهيدا*, - *شهيدان*: whether a line opens with a number of dead or wounded."""
    first, last = draft.sentences[number]
    while first < last - 1 and draft.tokens.kind[first] not in (WORD, NUMBER):
        first += 1
    counted = range(first + 1, min(first + 3, last)) if draft.counted[first] else ()
    return loss_of(draft, first) is not None or any(loss_of(draft, token) for token in counted)


__all__ = ["count_below"]
