"""Where an act was that a clause behind *where* goes on to tell.

In: an act without a place, the acts of its sentence. Out: the place of the first act behind *where*.
The idea: حققوا تقدما كبيرا، *حيث سيطروا على بلدة صبر*: the clause says of the same people what the act came to, and where.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, VERB, Chunk, Draft, EventDraft
from riwaya.reading.places.place_mentions import PlaceMention

_NEAR: Final = 8  # phrases from the word to the act behind it
_TOLD: Final = frozenset(["occurred", "ongoing"])


def told_behind_where(draft: Draft, event: EventDraft, beside: list[EventDraft]) -> list[PlaceMention]:
    """شن الثوار *هجوما*، حيث تمكنوا من *السيطرة* على جبل جرة: the places of the act behind the word, which its own words name."""
    if draft.lacks("where_word") or len(beside) < 2 or event.chunk is None or event.modality not in _TOLD:
        return []
    where = _where(draft, event.chunk, event.sentence)
    if where is None:
        return []
    behind = [other for other in beside if other.first >= where.last and other.cue_of is None and other.chunk is not None]
    between = [other for other in beside if event.last <= other.first < where.first and other.places]
    if not behind or between:
        return []
    told = min(behind, key=lambda other: other.first)
    assert told.chunk is not None
    if told.type != event.type or told.modality not in _TOLD or told.chunk.index - where.index > _NEAR:
        return []
    mine, theirs = _names(event), _names(told)
    if mine and theirs and not mine & theirs:
        return []
    return [place for place in told.places if place.first > where.first and place.kind != "country"]


def _where(draft: Draft, act: Chunk, sentence: int) -> Chunk | None:
    """The phrase of the word, where no more than one verb stands between it and an act."""
    words, verbs = draft.knowledge.operators("where_word"), 0
    for chunk in draft.chunks[sentence][act.index + 1 :]:
        word = draft.words[chunk.head]
        if word is not None and word.stem in words:
            return chunk
        verbs += chunk.kind == VERB
        if verbs > 1 or chunk.kind == COMPLEMENTIZER:
            return None
    return None


def _names(event: EventDraft) -> set[str | int]:
    return {mention.entity or id(mention) for mention in event.actors}


__all__ = ["told_behind_where"]
