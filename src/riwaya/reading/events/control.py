"""Control of ground and loaded wording, from the frames of events and the names of actors.

In: finished events and actor mentions. Out: drafts of `Control` and `Framing` records.
The idea: the neutral record is the same whether a side "liberates" or "occupies"; the word itself is kept beside it, with whose
word it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from riwaya.lexicon.schema import Frame
from riwaya.reading.draft import ActorMention, Draft, EventDraft, StatementDraft
from riwaya.reading.words.other_domains import is_armed
from riwaya.records import ControlChange

_HOLDING: Final = frozenset(["force", "group", "state", "institution"])


class ControlDraft(NamedTuple):
    """A change of control: the event that says it, who holds, gains or loses the ground, and which of these."""

    event: EventDraft
    holder: ActorMention | None
    change: ControlChange


class FramingDraft(NamedTuple):
    """A loaded word: tokens `first` to `last`, its neutral wording, whom it serves, whose word it is."""

    first: int
    last: int
    inner: int
    neutral: str
    loaded_for: ActorMention | None
    by: StatementDraft | None


def find_control(draft: Draft) -> tuple[list[ControlDraft], list[FramingDraft]]:
    """Control and framing drafts in text order."""
    control: list[ControlDraft] = []
    framings: list[FramingDraft] = []
    for event in draft.events:
        if event.frame < 0:
            continue
        frame = draft.entries.frames[event.frame]
        if frame.control is not None and (event.places or event.actors) and event.cue_of is None:
            if event.modality in ("occurred", "ongoing"):
                control += _changes(draft, event, frame)
        if frame.loaded is not None and frame.neutral is not None and event.cue_of is None:
            actor = event.actors[0] if event.actors else None
            framings.append(FramingDraft(event.first, event.last, event.trigger_inner, frame.neutral, actor, event.statement))
    control += [
        ControlDraft(event, event.actors[0] if event.actors else None, "holds")
        for event in draft.holds
        if event.places or event.actors
    ]
    control.sort(key=lambda item: item.event.first)
    for mention in draft.actors:
        if mention.framing == "loaded" and mention.name:
            by = draft.owner[mention.first]
            framings.append(FramingDraft(mention.first, mention.last, mention.inner, mention.name, None, by))
    framings.sort(key=lambda item: (item.first, item.last))
    return control, framings


def _changes(draft: Draft, event: EventDraft, frame: Frame) -> Iterator[ControlDraft]:
    """Who gains or loses ground by an act, and what becomes of it for the other party, where that could hold ground."""
    assert frame.control is not None
    first, second = event.actors, event.recipients
    if frame.control_of == "recipient":
        first, second = second, first
    yield ControlDraft(event, first[0] if first else None, frame.control)
    if frame.control_other is not None and event.places and second:
        if second[0].head_class in _HOLDING or is_armed(draft, second[0]):
            yield ControlDraft(event, second[0], frame.control_other)
