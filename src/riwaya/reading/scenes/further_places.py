"""Places that a clause names further on, behind what an act was for, what it was done during, or what was done next.

In: an act with two or more places that its slots name. Out: those that stand before the phrase that leads away from it.
The idea: the first place is the scene; a purpose (قطعوا الطريق في الحوبان *بهدف منع* الإمداد من صنعاء), an occasion (أعلن في
باريس *خلال لقاء* في لندن) and a joined act (أغلقوا ميناء الحديدة *وتحويل* السفن إلى عدن) go on to a place of their own.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, Chunk, Draft, EventDraft
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.scenes.nested_places import WIDTH
from riwaya.reading.scenes.place_government import OFFICES

_AIMED: Final = frozenset(["ASSAULT", "COERCE", "PROTEST", "CONSULT"])  # at one scene, whatever they were for
_POST: Final = 2  # phrases from an office to where it is held


def without_further(draft: Draft, event: EventDraft, places: list[PlaceMention]) -> list[PlaceMention]:
    """The places of an act without those behind a phrase that leads away from it, where there are others before that phrase."""
    if len(places) < 2 or event.chunk is None or event.type not in _AIMED:
        return places
    places = _without_posts(draft, event, places)
    places = _without_views(draft, places)
    row = draft.chunks[event.sentence]
    behind = sorted((place for place in places if place.first > event.last), key=lambda place: place.first)
    if len(behind) < 2:
        return places
    first = draft.chunk_of[behind[0].first]
    last = draft.chunk_of[behind[-1].first]
    if first is None or last is None or first.sentence != event.sentence or last.sentence != event.sentence:
        return places
    for chunk in row[first.index + 1 : last.index + 1]:
        if _leads_away(draft, event, chunk):
            near = [place for place in behind if place.first < chunk.first]
            return [place for place in places if place.first < chunk.first or any(_is_inside(place, one) for one in near)]
    return places


def _leads_away(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*لقطع* طرق الإمداد، *بهدف منع* التسلل، *خلال لقاء*، *وسط تقدم*، *وتحويل* السفن: whether a phrase opens with another act."""
    head = draft.words[chunk.head]
    if chunk.kind != NOUNS or head is None or chunk is event.chunk:
        return False
    operators = draft.knowledge.operators
    if chunk.conj and not chunk.prep:
        return head.stem in operators("taking_masdar")
    if chunk.conj or not chunk.prep:
        return False
    if chunk.prep in operators("purpose"):
        return len(chunk.prep) > 1 or (not head.article and (bool(head.frame_nouns) or head.stem in operators("ending_aim")))
    if chunk.prep in operators("apart_preposition") or chunk.prep in operators("meanwhile_preposition"):
        return bool(head.frame_nouns)
    return False


def _is_inside(place: PlaceMention, before: PlaceMention) -> bool:
    """عملية في الأنبار *لتحرير الرمادي*: whether a place may lie in one named before it."""
    return place.country == before.country and WIDTH.get(place.kind, 1) < WIDTH.get(before.kind, 1)


def _without_posts(draft: Draft, event: EventDraft, places: list[PlaceMention]) -> list[PlaceMention]:
    """التقى وزير العدل *في اليمن* بعثة في الرياض: the places of a meeting without the state where one of them has his office."""
    if event.type != "CONSULT":
        return places
    lands = [place for place in places if place.kind == "country" and _is_post(draft, event, place)]
    kept = [place for place in places if place not in lands]
    return kept if any(place.first > event.last for place in kept) else places


def _is_post(draft: Draft, event: EventDraft, place: PlaceMention) -> bool:
    chunk = draft.chunk_of[place.first]
    if chunk is None or chunk.conj or chunk.prep not in draft.knowledge.any_of("in_preposition", "means_preposition"):
        return False
    for mention in (*event.recipients, *event.actors):
        held = draft.chunk_of[mention.first]
        if mention.head_class in OFFICES and held is not None and held.sentence == chunk.sentence:
            if 0 < chunk.index - held.index < _POST and chunk.first == held.last:
                return True
    return False


def _without_views(draft: Draft, places: list[PlaceMention]) -> list[PlaceMention]:
    """سيطروا على جبل عيبان *المطل على صنعاء*: the places without those that one before them looks down on."""
    if draft.lacks("overlooking_adjective"):
        return places
    views = [place for place in places if _is_view(draft, place)]
    kept = [place for place in places if place not in views]
    return kept if kept else places


def _is_view(draft: Draft, place: PlaceMention) -> bool:
    chunk, operators = draft.chunk_of[place.first], draft.knowledge.operators
    if chunk is None or not chunk.first or chunk.conj or chunk.prep not in operators("on_preposition"):
        return False
    before = draft.words[chunk.first - 1]
    return before is not None and before.stem in operators("overlooking_adjective")


__all__ = ["without_further"]
