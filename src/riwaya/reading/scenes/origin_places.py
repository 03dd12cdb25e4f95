"""Places from where an act was done.

In: an act of force, the places of its sentence. Out: the identities of those from where it was done.
The idea: what fire is said to come from (مصدره مدينة *سراقب*, من اتجاه *بيروت*) and where those are posted who fire (القوات
المتمركزة في *جورين*) is where it began, and no scene of what was hit.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import MARK, NOUNS, PRONOUN, RELATIVE, VERB, Chunk, Draft, EventDraft
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.scenes.stray_places import is_fired_from

_FIRED: Final = frozenset(["heavy-weapons", "aerial", "drone"])  # modes of what is done from afar
_FRAMES: Final = frozenset(["target", "pound", "shell", "strike", "aggression"])
_HELD: Final = (RELATIVE, PRONOUN, NOUNS)  # kinds of chunks that tell of ground: المناطق التي تسيطر عليها قسد
_SPOT: Final = 3  # phrases that say where somebody is posted: في قرية جورين *بسهل الغاب في ريف حماة*


def origin_places(draft: Draft, event: EventDraft, places: list[PlaceMention]) -> set[int]:
    """The identities of the places from where an act of force was done."""
    if event.type != "ASSAULT" or event.chunk is None:
        return set()
    found: set[int] = set()
    if not draft.lacks_forms("source_word"):
        found.update(_of_sources(draft, event, places))
    if _is_fired(draft, event):
        found.update(id(place) for place in places if is_fired_from(draft, event, place))
        if not draft.lacks("origin_direction"):
            found.update(id(place) for place in places if _is_from_there(draft, place))
        if event.actors and not draft.lacks("posted_adjective", "operating_adjective"):
            found.update(id(place) for place in places if _is_post(draft, event, place, len(places) > 1))
    return found


def _is_fired(draft: Draft, event: EventDraft) -> bool:
    """Whether those who do an act may be far from where it hits."""
    if event.frame < 0:
        return False
    frame = draft.entries.frames[event.frame]
    return frame.mode in _FIRED or frame.id in _FRAMES


def _of_sources(draft: Draft, event: EventDraft, places: list[PlaceMention]) -> set[int]:
    """قصف مدفعي *مصدره* مواقع الفصائل غربي سرمين: the places of the ground that fire comes from."""
    sources, found = draft.knowledge.operators("source_word"), set[int]()
    first, last = draft.sentences[event.sentence]
    for token in range(first, last):
        word = draft.words[token]
        if word is None or word.text not in sources:
            continue
        end = _end_of_source(draft, event.sentence, token)
        held = [place for place in places if token < place.first < end]
        if not held or token <= event.first < end:
            continue
        opening = draft.chunk_of[token]
        ground = opening is not None and any(place.first < opening.last for place in held)
        if ground or any(place.first >= end or place.first < token for place in places):
            found.update(id(place) for place in held)
    return found


def _end_of_source(draft: Draft, sentence: int, token: int) -> int:
    """The token behind the phrases that tell from where fire comes: the next verb of the clause, or what is hit (على البلدة)."""
    chunk, chunks, operators = draft.chunk_of[token], draft.chunks[sentence], draft.knowledge.operators
    if chunk is None:
        return token
    hit = operators("on_preposition") | operators("goal_preposition")
    told = False
    for one in chunks[chunk.index + 1 :]:
        if one.kind == VERB:
            if not told:
                return one.first
            told = False
        elif one.kind == MARK or one.kind not in _HELD:
            return one.first
        elif one.kind == NOUNS and one.prep in hit:
            return one.first
        told = told or one.kind == RELATIVE
    return draft.sentences[sentence][1]


def _is_from_there(draft: Draft, place: PlaceMention) -> bool:
    """صواريخ *من اتجاه بيروت*، غارات *من فوق* الأراضي اللبنانية: whether a phrase tells from which side or over what fire comes."""
    chunk, operators = draft.chunk_of[place.first], draft.knowledge.operators
    if chunk is None or chunk.kind != NOUNS or chunk.first > place.whole:
        return False
    opening = draft.words[chunk.first]
    if opening is None or opening.stem not in operators("from_preposition"):
        return False
    behind = draft.words[chunk.first + 1] if chunk.first + 1 < place.first else None
    return behind is not None and behind.stem in operators("origin_direction")


def _is_post(draft: Draft, event: EventDraft, place: PlaceMention, beside: bool) -> bool:
    """قصفت القوات *المتمركزة في جورين* بلدة البارة: whether a place is where those are posted who act; where they operate
    (الوحدات *العاملة في ريف حلب*) is left for another place `beside` it."""
    chunk, operators = draft.chunk_of[place.first], draft.knowledge.operators
    within = draft.knowledge.any_of("in_preposition", "means_preposition", "on_preposition")
    for _ in range(_SPOT):
        if chunk is None or chunk.kind != NOUNS or chunk.first == 0:
            return False
        posted = draft.words[chunk.first - 1]
        if chunk.prep in within and posted is not None and posted.stem in operators("operating_adjective"):
            return beside and _act(draft, event, chunk.first - 1)
        if chunk.prep in within and posted is not None and posted.stem in operators("posted_adjective"):
            return _act(draft, event, chunk.first - 1)
        above = draft.chunks[chunk.sentence][chunk.index - 1] if chunk.index else None
        if above is None or not _goes_on(draft, chunk, above):
            return False
        chunk = above
    return False


def _goes_on(draft: Draft, chunk: Chunk, above: Chunk) -> bool:
    """في قرية جورين *بسهل الغاب*، في جورين *وناعور*: whether a phrase goes on saying where the one before it does."""
    within = draft.knowledge.any_of("in_preposition", "means_preposition")
    if chunk.conj:
        return not chunk.prep and above.kind == NOUNS and bool(above.prep)
    return above.kind == NOUNS and chunk.prep in within and not _is_arm(draft, chunk)


def _is_arm(draft: Draft, chunk: Chunk) -> bool:
    """*بالمدفعية*: whether a phrase says with what, and not in what."""
    return not draft.places_between(chunk.first, chunk.last)


def _act(draft: Draft, event: EventDraft, posted: int) -> bool:
    """Whether a participle belongs to those who act: قوات النظام *المتمركزة*."""
    chunk = draft.chunk_of[posted]
    above = draft.chunks[event.sentence][chunk.index - 1] if chunk is not None and chunk.index else None
    for actor in event.actors:
        if chunk is not None and chunk.first <= actor.first <= posted:
            return True
        if chunk is not None and chunk.first == posted and above is not None and above.first <= actor.first < above.last:
            return True
    return False


__all__ = ["origin_places"]
