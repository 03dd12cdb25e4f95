"""Ground that a pronoun of an act takes up: حاصروا الرمادي تمهيدا *لاقتحامها*, البلدة التي سيطروا *عليها*.

In: an act, its sentence and the one before. Out: the place that the pronoun means, or none.
The idea: who is said to storm, take or leave it does so to the ground named last before it that agrees with the pronoun; other
ground in between that has no name is what it means then, and its place nobody tells.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar import shapes
from riwaya.reading.draft import NOUNS, PRONOUN, RELATIVE, VERB, Chunk, Draft, EventDraft
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.scenes.place_government import is_home, is_office
from riwaya.text.tokens import BREAK

_TAKEN: Final = frozenset([
    "blockade", "cleanse", "encircle", "extend-control", "hold-contested", "invade", "liberate", "occupy", "overrun", "raid",
    "retake", "search", "siege", "storm", "take-ground", "wrest",
])  # frames  # fmt: skip
_LEFT: Final = frozenset([
    "drive-out", "expel-fighters", "fall-back", "fighters-leave", "flee", "leave", "pull-out-forces", "rout", "vacate-position",
    "withdraw",
])  # fmt: skip
_DUAL: Final = 1
_PLURAL: Final = 2


def ground_of_pronoun(draft: Draft, event: EventDraft) -> list[PlaceMention]:
    """The place that the pronoun of an act to ground takes up; none where there is no such pronoun, or it means other ground."""
    act = event.chunk
    if act is None or event.frame < 0 or event.cue_of is not None:
        return []
    pronoun = _pronoun(draft, event, act)
    if not pronoun or shapes.pronoun_of(pronoun)[0] == _PLURAL:
        return []
    row, described = draft.chunks[event.sentence], False
    for chunk in reversed(row[: act.index]):
        if chunk.kind == RELATIVE:
            described = not chunk.conj  # شرق مدينة *الرمادي التي* سيطروا عليها
        if chunk.kind != NOUNS:
            continue
        named = draft.places_between(chunk.first, chunk.last)
        places = [place for place in named if (described or not place.beside) and _may_be_meant(draft, place)]
        if meant := [place for place in places if _agrees(draft, place, pronoun, places)]:
            return meant[-1:]
        if not named and _is_unnamed_ground(draft, chunk, pronoun):
            return []
        described = False
    return _named_before(draft, event, pronoun)


def _pronoun(draft: Draft, event: EventDraft, act: Chunk) -> str:
    """*اقتحموها*, تمهيدا *لتحريرها*, سيطروا *عليها*, انسحبوا *منها*: the pronoun by which an act speaks of its ground, or the word
    that ends in it; in *سيطرتها* على البلدة and in *احتلالها* البلدة it is who acts."""
    frame, operators = draft.entries.frames[event.frame], draft.knowledge.operators
    taken = frame.id in _TAKEN
    if not taken and frame.id not in _LEFT:
        return ""
    row, word = draft.chunks[event.sentence], draft.words[event.last - 1]
    behind = row[act.index + 1] if act.index + 1 < len(row) else None
    if word is not None and word.suffix and taken:
        verb = act.kind == VERB and event.last <= act.last
        bare = behind is not None and behind.kind == NOUNS and not behind.prep and not behind.conj
        if verb or (word.stem in operators("ground_taking") and not bare and event.last == act.last):
            return word.suffix if word.suffix in operators("absent_suffix") else ""
    if behind is not None and behind.kind == NOUNS and not behind.prep and not behind.conj and act.kind == VERB:
        behind = row[behind.index + 1] if behind.index + 1 < len(row) else None  # سيطرت *المقاومة* عليها
    if behind is None or behind.kind != PRONOUN or behind.conj or behind.word is None:
        return ""
    led = behind.word.stem
    if led not in operators("ground_held_pronoun" if taken else "ground_left_pronoun"):
        return ""
    return led


def _may_be_meant(draft: Draft, place: PlaceMention) -> bool:
    """Not الحدود مع *تركيا*, محافظ *تعز*, المقيم في *الرياض*, التعاون بين اليمن *والولايات المتحدة*, nor a state that acts."""
    if place.relation == "border_of" or is_home(draft, place) or is_office(draft, place):
        return False
    chunk = draft.chunk_of[place.first]
    if place.kind != "country" or chunk is None:
        return True
    return bool(chunk.prep) and chunk.prep not in draft.knowledge.any_of("between_preposition", "with_preposition")


def _agrees(draft: Draft, place: PlaceMention, pronoun: str, beside: list[PlaceMention]) -> bool:
    """مدينة *زنجبار* … تحريرها، معسكر *لبوزة* … اقتحامه، *كفريا* والفوعة … تحاصرهما"""
    number, feminine = shapes.pronoun_of(pronoun)
    chunk = draft.chunk_of[place.first]
    if number == _DUAL:
        return len(beside) > 1 or (chunk is not None and bool(chunk.conj))
    return feminine != _is_masculine(draft, place)


def _is_masculine(draft: Draft, place: PlaceMention) -> bool:
    """*معسكر* لبوزة، *جبل* صبر، *العراق*; towns and what a gazetteer only names are feminine."""
    operators, at = draft.knowledge.operators, place.whole
    if (place.relation or "").endswith("_of"):
        at = place.first - 1 if place.first - 1 > at else place.first  # شرق *مدينة* الرمادي
    noun = draft.words[at]
    if noun is not None and noun.stem in operators("masculine_ground"):
        return True
    return place.name_ar in operators("masculine_state")


def _is_unnamed_ground(draft: Draft, chunk: Chunk, pronoun: str) -> bool:
    """*المناطق* المحيطة … السيطرة عليها: whether a phrase without a name speaks of ground that a pronoun can mean; but يعد المعسكر
    *أول موقع* سيطروا عليه."""
    _, feminine = shapes.pronoun_of(pronoun)
    masculine = draft.knowledge.operators("masculine_ground")
    ground = draft.knowledge.any_of("ground_noun", "vague_ground", "counted_ground", "firing_ground", "meant_ground") | masculine
    one_of = draft.knowledge.operators("one_of_ground")
    for word in draft.words[chunk.head : chunk.last]:
        if word is None or word.stem in one_of:
            return False
        if word.stem in ground and feminine != (word.stem in masculine):
            return True
    return False


def _named_before(draft: Draft, event: EventDraft, pronoun: str) -> list[PlaceMention]:
    """تقع *الرضمة* شمال إب. وكان المتمردون قد *استولوا عليها*: the only place that the sentence before an act names."""
    if event.sentence == 0:
        return []
    first, last = draft.sentences[event.sentence - 1]
    if BREAK in draft.tokens.kind[first + 1 : draft.sentences[event.sentence][0]]:
        return []
    places = [place for place in draft.places_between(first, last) if not place.beside and _may_be_meant(draft, place)]
    if not places or len({place.name for place in places}) > 1 or not _agrees(draft, places[-1], pronoun, places):
        return []
    unnamed = (chunk for chunk in draft.chunks[event.sentence - 1] if chunk.kind == NOUNS and chunk.first > places[-1].last)
    return [] if any(_is_unnamed_ground(draft, chunk, pronoun) for chunk in unnamed) else places[-1:]


__all__ = ["ground_of_pronoun"]
