"""Which of the places that phrases of a clause name one in another is the one where an act was.

In: an event with the places of its slots or of its clause. Out: the innermost of those that lie one in another.
The idea: a row of phrases goes from a spot to the area that it lies in; the first named is the scene.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import CONJUNCTION, NOUNS, TIME, VERB, Chunk, Draft, EventDraft
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.scenes.foreign_places import is_of_persons
from riwaya.reading.scenes.place_government import is_way, is_within, locates
from riwaya.reading.words.marks import COMMAS

MOVING: Final = frozenset(["RETREAT", "MOBILIZE", "AID", "COERCE"])  # people are moved from one place to another
_NEAR: Final = 5  # phrases from a place to how far off another it lies
WIDTH: Final = {"country": 4, "admin1": 3, "region": 3, "admin2": 2, "neighbourhood": 0, "camp": 0, "facility": 0}  # 1: a town


def bearing_before(draft: Draft, event: EventDraft, actors: set[int]) -> list[PlaceMention]:
    """قصفت مواقع *جنوب مدينة الباب* وفي قرية حاسين: a town that a bearing names before a place joined with و."""
    if not event.places or event.places[0].whole <= event.last:
        return []
    found = event.places[0]
    chunk = draft.chunk_of[found.first]
    if chunk is None or not chunk.conj:
        return []
    for place in draft.places_between(event.last, found.whole):
        if place.relation is not None and place.relation.endswith("_of") and place.relation != "border_of":
            if place.kind == "settlement" and not place.beside and place.first not in actors:
                return [place, *event.places]
        else:
            return []
    return []


def within_area(draft: Draft, event: EventDraft, actors: set[int], foreign: set[int]) -> list[PlaceMention]:
    """أطلقوا قذائف على أحياء بمدينة *بنغازي* في شرق البلاد: the town that a row of phrases behind an act names before the part of
    a country in which it lies."""
    if len(event.places) != 1 or event.type in MOVING:
        return []
    area = event.places[0]
    last = draft.chunk_of[area.first]
    if last is None or area.whole <= event.last or last.conj or not (area.kind in ("country", "region") and is_within(draft, last)):
        return []
    for place in reversed(draft.places_between(event.last, area.whole)):
        chunk = draft.chunk_of[place.first]
        row = draft.chunks[event.sentence][chunk.index + 1 : last.index] if chunk is not None else []
        row = row[:-1] if row and row[-1].text in COMMAS else row  # في محافظة مأرب، *وسط اليمن*
        if chunk is None or not all(one.kind == NOUNS and one.prep and not one.conj for one in row):
            return []
        if place.beside or WIDTH.get(place.kind, 1) >= WIDTH[area.kind] or place.first in actors or id(place) in foreign:
            continue
        if locates(draft, place) and not is_way(draft, place) and not is_of_persons(draft, place):
            return [place]
    return []


def behind_land(draft: Draft, event: EventDraft, last: int, actors: set[int], foreign: set[int]) -> list[PlaceMention]:
    """قصفوا أهدافا *في العراق* في ست غارات *بالقرب من تلعفر*: the spot in a state that another phrase of the clause (up to token
    `last`) names behind the state."""
    if len(event.places) != 1 or event.places[0].kind != "country" or event.places[0].relation is not None or event.type in MOVING:
        return []
    land = event.places[0]
    chunk = draft.chunk_of[land.first]
    if chunk is None or land.whole <= event.last or chunk.head != land.whole or chunk.conj:
        return []
    within = draft.knowledge.any_of("in_preposition", "means_preposition")
    if chunk.prep not in within:
        return []
    for place in draft.places_between(land.last, last):
        other = draft.chunk_of[place.first]
        row = draft.chunks[event.sentence][chunk.index + 1 : other.index + 1] if other is not None else []
        if other is None or not row or not all(one.kind in (NOUNS, TIME) and not one.conj for one in row):
            return []
        near = other.prep in within or (place.relation or "") == "near"
        if not near or place.country != land.country or place.gazetteer is None or place.first in actors or id(place) in foreign:
            continue
        if WIDTH.get(place.kind, 1) < WIDTH["admin2"] and locates(draft, place) and not place.beside:
            return [place]
    return []


def beside_water(draft: Draft, event: EventDraft, last: int, foreign: set[int]) -> list[PlaceMention]:
    """قصفوا ضفاف *نهر العاصي* قرب بلدة *جسر الشغور*: the place by which phrases right behind a water (up to
    token `last`) name it."""
    if len(event.places) != 1 or event.places[0].kind != "water" or event.places[0].first < event.last:
        return []
    water = event.places[0]
    chunk = draft.chunk_of[water.first]
    for place in draft.places_between(water.last, last):
        other = draft.chunk_of[place.first]
        row = draft.chunks[event.sentence][chunk.index + 1 : other.index + 1] if chunk is not None and other is not None else []
        if chunk is None or not all(one.kind == NOUNS and not one.conj for one in row) or id(place) in foreign:
            return []
        if WIDTH.get(place.kind, 1) < WIDTH["admin2"] and locates(draft, place) and not is_way(draft, place):
            return [place]
    return []


def without_landmarks(draft: Draft, places: list[PlaceMention]) -> list[PlaceMention]:
    """مدينة هيت الواقعة على بعد 70 كم *غرب الرمادي*: the places without those that only say where one before them lies."""
    return [
        place for place in places
        if not any(other.first < place.first and _is_landmark(draft, place, other) for other in places)
    ]  # fmt: skip


def _is_landmark(draft: Draft, place: PlaceMention, before: PlaceMention) -> bool:
    """البلدة التي تقع *على بعد ميلين من كوباني*، المنطقة الواقعة *بين صبر* ولحج: whether a place says where another lies."""
    relation = place.relation or ""
    one, last = draft.chunk_of[before.first], draft.chunk_of[place.first]
    if one is None or last is None or one.sentence != last.sentence or one.index >= last.index:
        return False
    between = draft.chunks[one.sentence][one.index + 1 : last.index + 1]
    if relation == "between":
        if _is_beside_link(draft, between):
            return True
        within = draft.knowledge.operators("between_preposition")
        at = next((number for number, chunk in enumerate(between) if chunk.prep in within), 0)
        led = draft.words[between[at].first - 1]
        if led is None or led.stem not in draft.knowledge.operators("lying_adjective") or len(between) - at > 2:
            return False
        return all(chunk.kind == NOUNS and not chunk.conj for chunk in between[:at])  # معسكر النصر بمديرية *مكيراس الواقعة* بين
    if relation == "distance":
        parted = any(chunk.conj or chunk.text in COMMAS for chunk in between)
        return before.relation is None and len(between) <= _NEAR and not parted
    if not relation.endswith("_of") or relation.startswith(("in_", "border")):
        return False
    return not any(chunk.conj or chunk.kind in (VERB, CONJUNCTION) for chunk in between)


def _is_beside_link(draft: Draft, between: list[Chunk]) -> bool:
    """بلدة *القريبة من الطريق الرابط بين* تعز وإب: whether phrases alone lead to the two ends of a road that a place lies near."""
    link = draft.words[between[-1].first - 1]
    if link is None or link.stem not in draft.knowledge.operators("linking_adjective"):
        return False
    near = draft.knowledge.any_of("from_preposition", "on_preposition")
    if not any(one.prep in near for one in between[:-1]):
        return False
    return len(between) <= _NEAR and all(one.kind == NOUNS and not one.conj for one in between)


def narrower(draft: Draft, before: list[PlaceMention]) -> PlaceMention:
    """حاصرت *قرية فنيجين* بمنطقة أبو خشب شمال البصيرة ثم اقتحمتها: of the places before an act the last, or what a row of phrases
    behind one says of it."""
    place = before[-1]
    within = draft.knowledge.any_of("in_preposition", "means_preposition")
    for other in before[-2::-1]:
        one, last = draft.chunk_of[other.first], draft.chunk_of[place.first]
        if one is None or last is None or WIDTH.get(place.kind, 1) < WIDTH.get(other.kind, 1):
            break
        row = draft.chunks[one.sentence][one.index + 1 : last.index + 1]
        if not row or not all(chunk.kind == NOUNS and chunk.prep in within and not chunk.conj for chunk in row):
            break
        place = other
    return place


__all__ = ["MOVING", "WIDTH", "bearing_before", "behind_land", "beside_water", "narrower", "within_area", "without_landmarks"]
