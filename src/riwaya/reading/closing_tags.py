"""Hashtags that a post ends with: … في ريف الرقة. *#الرقة #حملات_اعتقال #أخبار*.

In: the events of a report. Out: the same without those whose word stands in such a row.
The idea: three hashtags and more at the end of a line say under what it is to be found, and tell of nothing.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import Draft, EventDraft
from riwaya.text.tokens import WORD

_ROW: Final = 3


def without_closing_tags(draft: Draft, events: list[EventDraft]) -> list[EventDraft]:
    """The events that are told outside the hashtags at the end of a line."""
    norm = draft.tokens.norm
    if "#" not in norm:
        return events
    starts: dict[int, int] = {}
    kept = []
    for event in events:
        if event.first and norm[event.first - 1] in "#_" and event.cue_of is None:
            if event.sentence not in starts:
                starts[event.sentence] = _row_start(draft, event.sentence)
            if event.first > starts[event.sentence]:
                continue
        kept.append(event)
    return kept


def _row_start(draft: Draft, sentence: int) -> int:
    """Where the row of hashtags begins that a sentence ends with; the end of the sentence where there is none."""
    norm, kind = draft.tokens.norm, draft.tokens.kind
    first, last = draft.sentences[sentence]
    start, at, tags = last, last, 0
    while at > first:
        end = at
        while at > first and (kind[at - 1] == WORD or norm[at - 1] == "_") and norm[at - 1] != "#":
            at -= 1
            if norm[at - 1] == "#" or (at > first and norm[at - 1] != "_" and norm[at] != "_"):
                break
        if at == first or norm[at - 1] != "#" or at == end:
            break
        at -= 1
        start, tags = at, tags + 1
    return start if tags >= _ROW else last
