"""Surrender that somebody refuses: his refusal is the act, and what he refuses is none beside it.

In: the events of a sentence. Out: the same without what a refusal right before has for its object.
The idea: رفض المسلحون *إلقاء السلاح* tells one act, whose noun says only what was refused; what follows it is told as ever.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ADVERB, NOUNS, PRONOUN, TIME, Draft, EventDraft

_YIELDING: Final = frozenset(["lay-down-arms", "surrender"])


def without_refused(draft: Draft, events: list[EventDraft]) -> list[EventDraft]:
    """رفضوا *تسليم أسلحتهم* وفتحوا النار: the events of a sentence without what somebody in it refuses to do."""
    refusals = [event for event in events if event.type == "REJECT" and event.chunk is not None]
    if not refusals:
        return events
    return [event for event in events if not any(_is_refused(draft, event, other) for other in refusals)]


def _is_refused(draft: Draft, event: EventDraft, refusal: EventDraft) -> bool:
    chunk, verb = event.chunk, refusal.chunk
    if chunk is None or verb is None or event.modality != "negated" or not event.rule.endswith(":noun") or event.tolls:
        return False
    if verb.index >= chunk.index or chunk.conj or draft.entries.frames[event.frame].id not in _YIELDING:
        return False
    word = draft.words[refusal.first]
    if word is None or word.stem not in draft.knowledge.any_of("refusal_verb", "refusal_noun"):
        return False
    between = draft.chunks[event.sentence][verb.index + 1 : chunk.index]
    return all(one.kind in (NOUNS, TIME, PRONOUN, ADVERB) for one in between)


__all__ = ["without_refused"]
