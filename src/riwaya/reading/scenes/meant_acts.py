"""Which act a noun with the article means: قصف الطيران الحي. … هذا *القصف*، *الهجوم*، *الاجتماع*.

In: an event whose noun is definite, and the events before it. Out: the one that it means, if any.
The idea: the last act of its kind a few sentences back, of any attack where none is of its kind; one whose place is told
before one without; none that another doer did.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import Draft, EventDraft
from riwaya.reading.scenes.wide_ground import is_general

REFERS: Final = 4  # sentences over which a definite noun refers to an act told before
_MEETS: Final = 6  # sentences over which a meeting is told
_HAPPENED: Final = ("occurred", "ongoing")


def first_told(draft: Draft, event: EventDraft) -> EventDraft | None:
    """The act that a definite mention (هذا القصف، الهجوم) refers to: the last of its kind, else the last attack near."""
    if not event.definite or event.frame < 0 or event.cue_of is not None:
        return None
    if event.type == "CONSULT" and draft.entries.frames[event.frame].refers:
        return _first_met(draft, event)
    if event.layer != "attack":
        return None
    earlier = [other for other in draft.events if other.layer == "attack" and other.first < event.first]
    if not draft.lacks("crime_kind", "crime_at_large"):
        earlier = [other for other in earlier if not is_general(draft, other)]
    reach = [other for other in reversed(earlier[-12:]) if event.sentence - other.sentence <= REFERS]
    found = next((other for other in reach if other.frame == event.frame), next(iter(reach), None))
    found = _last_placed(draft, event, reach) or found
    return found if found is not None and not _is_another(draft, event, found) else None


def _last_placed(draft: Draft, event: EventDraft, reach: list[EventDraft]) -> EventDraft | None:
    """*هاجموا* مركبة في سامراء … *الهجوم*: the nearest act (`reach`, the last first) that a noun can mean by whichever word it was
    told and whose place is told, a town before the state it lies in; a kind of acts (والتفجير, الأعمال الإرهابية) means none."""
    word, operators, chunk = draft.words[event.first], draft.knowledge.operators, event.chunk
    if word is None or word.stem in operators("plural_crime") or (chunk is not None and chunk.conj and not chunk.prep):
        return None
    several, meant = word.stem in operators("plural_act"), draft.knowledge.referents[event.frame]
    wide: EventDraft | None = None
    for other in reach:
        told = other.modality in _HAPPENED or event.modality not in _HAPPENED
        if (other.frame != event.frame and other.frame not in meant) or not told:
            continue
        if not other.places:
            if several and not other.definite:
                break
        elif wide is None and other.places[0].kind == "country" and not several:
            wide = other
        elif wide is None or other.places[0].country == wide.places[0].country:
            return other
    return wide


def _is_another(draft: Draft, event: EventDraft, told: EventDraft) -> bool:
    """*الضربات ضد الحزب*: whether a definite mention has a doer other than the act before it, or is one of several acts whose own
    phrase says against whom they are, which that one does not name."""
    doers, done = ({mention.entity for mention in one.actors if mention.entity} for one in (event, told))
    if doers and done and not doers & done:
        return True
    word, chunk = draft.words[event.first], event.chunk
    if word is None or chunk is None or word.stem not in draft.knowledge.operators("plural_act"):
        return False
    behind = draft.chunks[event.sentence][chunk.index + 1 : chunk.index + 2]
    if not behind or behind[0].prep not in draft.knowledge.operators("against_preposition"):
        return False
    hit, suffered = ({mention.entity for mention in one.recipients if mention.entity} for one in (event, told))
    return not hit & suffered


def _first_met(draft: Draft, event: EventDraft) -> EventDraft | None:
    """وخلال *الاجتماع*: the meeting told before that the noun can mean, where its place is told."""
    frames = draft.knowledge.referents[event.frame]
    there = draft.knowledge.any_of("in_preposition", "means_preposition")
    for other in reversed(draft.events):
        if other.first >= event.first or other.frame not in frames or other.cue_of is not None:
            continue
        if event.sentence - other.sentence > _MEETS:
            return None
        if other.places and other.modality == event.modality:
            chunk = draft.chunk_of[other.places[0].first]
            return other if chunk is not None and chunk.prep in there else None
    return None
