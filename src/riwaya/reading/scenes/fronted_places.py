"""Places at the head of a sentence: *وفي نابلس* اعتقلت القوات شابا من بيتا.

In: an act, its sentence. Out: the places that the sentence opens with; whether a place only tells from where somebody is.
The idea: what is told behind a place that opens a sentence was there, and not where those come from who did or suffered it.
"""

from __future__ import annotations

from riwaya.reading.draft import CONJUNCTION, MARK, NOUNS, Chunk, Draft, EventDraft
from riwaya.reading.places.place_mentions import PlaceMention


def fronted(draft: Draft, event: EventDraft) -> list[PlaceMention]:
    """وفي جبهة لودر، أفادت مصادر أن …: a place at the head of a sentence is that of what is told in it."""
    chunks = draft.chunks[event.sentence]
    first = next((chunk for chunk in chunks if chunk.kind not in (MARK, CONJUNCTION)), None)
    if first is None or first.kind != NOUNS or not _is_scene(draft, first):
        return []
    last = first.last
    if first.index + 1 < len(chunks) and chunks[first.index + 1].kind == NOUNS and chunks[first.index + 1].prep:
        last = chunks[first.index + 1].last
    return draft.places_between(first.first, last) if last <= event.first else []


def _is_scene(draft: Draft, first: Chunk) -> bool:
    """*في* تعز, أما *على صعيد* مأرب: whether a phrase says where what follows it was."""
    operators, head = draft.knowledge.operators, draft.words[first.head]
    if first.prep in operators("in_preposition"):
        return True
    return first.prep in operators("on_preposition") and head is not None and head.stem in operators("level_noun")


def is_from_behind(draft: Draft, event: EventDraft, place: PlaceMention) -> bool:
    """وفي نابلس اعتقلوا شابا *من بيتا*, قصفوا مواقع *من قلعة* المضيق: whether a phrase behind an act tells from where."""
    chunk = draft.chunk_of[place.first]
    while chunk is not None and chunk.index and chunk.conj and not chunk.prep:
        chunk = draft.chunks[chunk.sentence][chunk.index - 1]  # من الفوعة *وكفريا*
    behind = chunk is not None and chunk is not event.chunk and place.first > event.first
    return behind and chunk is not None and chunk.prep in draft.knowledge.operators("from_preposition")


__all__ = ["fronted", "is_from_behind"]
