"""Ground told of as two or as several that a row of names told before: داخل *القريتين*, في *تلك المناطق*.

In: an act without a place of its own. Out: the places that a phrase of its clause takes up, or none.
The idea: a noun of ground in the dual means the last two places that a row joined, one in the plural to which a demonstrative
points the last row at all, in its sentence or in the two before.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.numerals import read_number
from riwaya.languages.ar.shapes import has_article
from riwaya.reading.draft import COMPLEMENTIZER, CONJUNCTION, NOUNS, RELATIVE, VERB, Chunk, Draft, EventDraft
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.places.place_rows import row_of

_PARTING: Final = (VERB, CONJUNCTION, COMPLEMENTIZER, RELATIVE)
_NEAR: Final = 4  # phrases from an act to such ground
_BACK: Final = 2  # sentences
_PAIR: Final = 2
_MOST: Final = 9
_DIVISIONS: Final = frozenset(["admin1"])
_TOWNS: Final = frozenset(["settlement", "neighbourhood", "camp", "admin2", "region", "facility"])


def row_taken_up(draft: Draft, event: EventDraft, until: int) -> list[PlaceMention]:
    """انتشروا داخل *القريتين*, غارات على مواقعهم في *تلك المناطق*: the places of the row that a phrase behind an act, and before
    token `until`, takes up."""
    act = event.chunk
    if act is None or draft.lacks("ground_pair", "ground_several"):
        return []
    origins = draft.knowledge.operators("from_preposition")
    for chunk in draft.chunks[event.sentence][act.index : act.index + _NEAR + 1]:
        if chunk.last > until or (chunk is not act and chunk.kind in _PARTING):
            return []
        if chunk.kind != NOUNS or (chunk.conj and chunk is not act):
            continue
        if chunk.prep in origins and chunk is not act and event.type != "RETREAT":
            continue  # استقدموا تعزيزات *من المحافظتين* إلى تعز
        found = _meant(draft, chunk, max(chunk.first, event.first))
        if found:
            return found
    return []


def _meant(draft: Draft, chunk: Chunk, first: int) -> list[PlaceMention]:
    """The row that ground in a phrase means, from token `first` of the phrase on."""
    operators = draft.knowledge.operators
    for at in range(first, chunk.last):
        word = draft.words[at]
        if word is None or not word.article or word.suffix or draft.in_place[at]:
            continue
        if word.stem in operators("ground_pair"):
            return _row_before(draft, chunk, True, word.stem in operators("ground_pair_of_divisions"))
        if word.stem in operators("ground_several") and (counted := _count(draft, at + 1)):
            return _so_many_before(draft, chunk, counted)
        before = draft.words[at - 1] if at else None
        if word.stem in operators("ground_several") and before is not None and before.function == "dem":
            return _row_before(draft, chunk, False, word.stem in operators("ground_several_divisions"))
    return []


def _count(draft: Draft, at: int) -> int:
    """البلدات *الأربع*: the number that a token with the article says, 0 for none."""
    norm = draft.tokens.norm
    if at >= len(norm) or not has_article(norm[at]):
        return 0
    number = read_number(draft.tokens, at, at + 1)
    return int(number.value) if number is not None and _PAIR < number.value <= _MOST else 0


def _so_many_before(draft: Draft, chunk: Chunk, count: int) -> list[PlaceMention]:
    """نبل والزهراء في ريف حلب، وكفريا والفوعة … *البلدات الأربع*: the towns of a sentence before, where they are so many."""
    for number in range(chunk.sentence, max(-1, chunk.sentence - _BACK - 1), -1):
        towns = {one.name: one for one in draft.places_in[number] if one.last <= chunk.first and _is_town(one)}
        if len(towns) == count:
            return list(towns.values())
    return []


def _is_town(place: PlaceMention) -> bool:
    return place.kind in _TOWNS and not place.beside and place.relation is None and place.antecedent is None


def _row_before(draft: Draft, chunk: Chunk, pair: bool, divisions: bool) -> list[PlaceMention]:
    """The last row of places before a phrase: of two where it speaks of a `pair`, of provinces where of `divisions`."""
    for number in range(chunk.sentence, max(-1, chunk.sentence - _BACK - 1), -1):
        for place in reversed(draft.places_in[number]):
            if place.last > chunk.first or place.beside or (place.relation or "").endswith("_of"):
                continue
            row = list({one.name: one for one in row_of(draft, place)}.values())
            if len(row) < _PAIR or (pair and len(row) != _PAIR):
                continue
            kinds = {one.kind for one in row}
            if "country" in kinds or (divisions and kinds - _DIVISIONS) or (pair and not divisions and kinds - _TOWNS):
                continue
            return row
    return []


__all__ = ["row_taken_up"]
