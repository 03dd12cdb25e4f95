"""Two verbs in one breath that tell of one act each and are done to the same people.

In: the events of a sentence. Out: the same, where a verb without an object has that of the verb joined right behind it.
The idea: two verbs of one form, with nothing between them but the subject of both, share what stands behind the second; those of
whom two verbs say what befell them suffered both.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from riwaya.reading.draft import NOUNS, TIME, VERB, Chunk, Draft, EventDraft

_DONE_TO: Final = frozenset(["ASSAULT", "COERCE", "AID", "SANCTION"])
_PERSONS: Final = frozenset(["people", "person", "role", "title", "force", "group"])
_LOSSES: Final = frozenset(["killed", "injured"])


def share_objects(draft: Draft, events: list[EventDraft]) -> None:
    """اعتقلت الشرطة وعذبت *عشرات الطلاب*; مدنيون *قتلوا وجرحوا*: one object, and one who suffered, of two verbs."""
    for event, other in pairwise(events):
        if event.chunk is None or other.chunk is None or event.cue_of is not None or other.cue_of is not None:
            continue
        if not (event.rule.endswith(":verb") and other.rule.endswith(":verb")) or not _are_alike(event.chunk, other.chunk):
            continue
        if _befell(draft, event, other):
            other.recipients += event.recipients
        elif _takes_next(draft, event, other):
            event.recipients += other.recipients


def _are_alike(verb: Chunk, following: Chunk) -> bool:
    """Whether two verbs of a sentence are joined by "and" in one form, without pronouns on them."""
    if verb.kind != VERB or following.kind != VERB or not following.conj or verb.verb is None or following.verb is None:
        return False
    if verb.word is None or following.word is None or verb.word.suffix or following.word.suffix:
        return False
    return all(getattr(verb.verb, name) == getattr(following.verb, name) for name in ("gender", "number", "tense", "person"))


def _befell(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """عشرات المدنيين *قتلوا وجرحوا* في الغارات: whether two losses, verb by verb, tell of those who stand before both."""
    frames = draft.entries.frames
    if not {frames[event.frame].toll, frames[other.frame].toll} <= _LOSSES or other.recipients or event.actors or other.actors:
        return False
    assert event.chunk is not None and other.chunk is not None
    if other.chunk.index != event.chunk.index + 1 or not event.recipients or event.recipients[0].first > event.first:
        return False
    behind = draft.chunks[other.sentence][other.chunk.index + 1 : other.chunk.index + 2]
    return not behind or behind[0].kind != NOUNS or bool(behind[0].prep)


def _takes_next(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """*قتلت* الكتائب وأسرت *جنودا*: whether a verb that takes persons, and has none, is done to those of the next one."""
    frame = draft.entries.frames[event.frame]
    if event.type not in _DONE_TO or other.type not in _DONE_TO or event.recipients or not other.recipients:
        return False
    if "object" not in frame.slots or frame.slots["object"] != "recipient" or event.modality != other.modality:
        return False
    if frame.toll == "destroyed" or (frame.toll is None and event.type != "AID"):
        return False  # قصفت الطائرات ودمرت مخازن المسلحين: one act; هدموا وقتلوا الأبرياء: what was torn down is no person
    assert event.chunk is not None and other.chunk is not None
    between = draft.chunks[event.sentence][event.chunk.index + 1 : other.chunk.index]
    if any(one.kind != TIME and (one.kind != NOUNS or one.prep or one.actor not in event.actors) for one in between):
        return False
    if other.actors and event.actors and other.actors[0] is not event.actors[0]:
        return False
    return all(one.first >= other.last and one.head_class in _PERSONS for one in other.recipients)


__all__ = ["share_objects"]
