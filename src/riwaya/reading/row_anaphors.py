"""Ground told of as two or as several that a row of names told before: داخل *القريتين*, في *تلك المناطق*.

In: an act without a place of its own. Out: the places that a phrase of its clause takes up, or none.
The idea: a noun of ground in the dual means the last two places that a row joined, one in the plural to which a demonstrative
points the last row at all, in its sentence or in the two before.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, CONJUNCTION, NOUNS, RELATIVE, VERB, Chunk, Draft, EventDraft
from riwaya.reading.place_mentions import PlaceMention
from riwaya.reading.place_rows import row_of

_PARTING: Final = (VERB, CONJUNCTION, COMPLEMENTIZER, RELATIVE)
_NEAR: Final = 4  # phrases from an act to such ground
_BACK: Final = 2  # sentences
_PAIR: Final = 2
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
        before = draft.words[at - 1] if at else None
        if word.stem in operators("ground_several") and before is not None and before.function == "dem":
            return _row_before(draft, chunk, False, word.stem in operators("ground_several_divisions"))
    return []


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
