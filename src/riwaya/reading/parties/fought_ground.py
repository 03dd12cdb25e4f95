"""Fights that ground was taken after: سيطر الجيش على التلة *بعد معارك*, *بعد معركة* عنيفة تمكنت المقاومة من السيطرة على.

In: the events of a sentence. Out: the same; a fight that names no doer has who took ground after it in its own clause.
The idea: who wins ground in a fight is one of its sides, and who loses the ground is the other; nothing else may be told between.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, MARK, NOUNS, TIME, ActorMention, Draft, EventDraft

_TAKEN: Final = "gained"  # what becomes of ground
_FIGHTS: Final = frozenset(["battle", "clash"])  # ids of frames
_DONE: Final = frozenset(["occurred", "ongoing"])


def name_takers(draft: Draft, events: list[EventDraft]) -> None:
    """Gives fights that name nobody those who took ground after them."""
    if not events or draft.lacks_in(events[0].sentence, "after_preposition"):
        return
    frames = draft.entries.frames
    told = sorted((event for event in events if event.chunk is not None and event.cue_of is None), key=lambda one: one.first)
    for number, event in enumerate(told):
        if event.actors or event.frame < 0 or frames[event.frame].id not in _FIGHTS or not event.rule.endswith(":noun"):
            continue
        if event.modality not in _DONE or not _is_after(draft, event):
            continue
        before = told[number - 1] if number else None
        taker = before if before is not None and _takes(draft, before, event) and _stands_by(draft, before, event) else None
        if taker is None and number + 1 < len(told) and _opens(draft, event):
            taker = told[number + 1] if _takes(draft, told[number + 1], event) else None
        if taker is None:
            continue
        foes = _keys(event.recipients)
        if foes & _keys(taker.actors):
            continue
        event.actors = list(taker.actors)
        if not event.recipients:
            event.recipients = list(taker.recipients)


def _is_after(draft: Draft, event: EventDraft) -> bool:
    """*بعد* معارك, *إثر* اشتباكات: whether something came after a fight, the head of its phrase."""
    chunk = event.chunk
    if chunk is None or event.first != chunk.head or chunk.prep in draft.knowledge.operators("before_preposition"):
        return False
    return chunk.prep in draft.knowledge.operators("after_preposition")


def _takes(draft: Draft, taker: EventDraft, event: EventDraft) -> bool:
    """Whether an act is one by which somebody who is named takes ground, told by the same voice."""
    if taker.frame < 0 or not taker.actors or taker.modality not in _DONE or taker.statement is not event.statement:
        return False
    frame = draft.entries.frames[taker.frame]
    return taker.type == "ASSAULT" and frame.control == _TAKEN and frame.control_of == "actor"


def _stands_by(draft: Draft, taker: EventDraft, event: EventDraft) -> bool:
    """سيطر على التلة *بعد معارك*: whether the fight is told in the clause of the act, of which only phrases stand between."""
    assert taker.chunk is not None and event.chunk is not None
    row = draft.chunks[event.sentence]
    between = row[taker.chunk.index + 1 : event.chunk.index]
    return all(one.kind in (NOUNS, TIME, MARK) for one in between) and not event.chunk.conj


def _opens(draft: Draft, event: EventDraft) -> bool:
    """*بعد معركة* عنيفة، تمكنت …: whether a fight opens its sentence or what is said."""
    assert event.chunk is not None
    row = draft.chunks[event.sentence]
    return event.chunk.index == 0 or row[event.chunk.index - 1].kind in (COMPLEMENTIZER, MARK)


def _keys(mentions: list[ActorMention]) -> set[str | int]:
    return {one.entity or one.first for one in mentions}


__all__ = ["name_takers"]
