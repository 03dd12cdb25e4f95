"""The place that a line opens with before a colon: درعا: قتل ثلاثة جنود في كمين.

In: a draft, the number of a sentence and where its first clause begins. Out: that place, or None.
The idea: such a place is no part of the clause behind it and speaks of nothing; what the line tells was there.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import Draft
from riwaya.reading.phrases.states import is_capital
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.text.quotes import MARKS
from riwaya.text.tokens import BREAK

_PAST: Final = 1


def stands_for_state(place: PlaceMention) -> bool:
    """Whether a place before a colon may be a government that speaks, or from where something is told."""
    return place.kind == "country" or is_capital(place)


def led(draft: Draft, number: int, begin: int) -> PlaceMention | None:
    """محافظة حلب: *قصف*: the place that a line opens with at token `begin`, where what the line tells was.

    A capital may also speak as a government (طهران: سنرد), but not where a third person's past or a joined word follows.
    """
    places = draft.places_in[number]
    if not places or places[0].whole < begin or draft.tokens.norm[places[0].last : places[0].last + 1] != [":"]:
        return None
    kind, norm, words, place = draft.tokens.kind, draft.tokens.norm, draft.words, places[0]
    first, last = draft.sentences[number]
    opens = first == 0 or BREAK in (kind[first - 1], kind[first])
    if not opens or place.last + 1 >= last or norm[place.last + 1] in MARKS or any(words[begin : place.whole]):
        return None
    opening, word = words[place.whole], words[place.last + 1]
    if opening is None or opening.entity is not None or opening.preposition or opening.conjunction:
        return None
    if stands_for_state(place):
        verb = word.verb if word is not None else None
        told = verb is not None and verb.tense == _PAST and not verb.person
        return place if word is not None and (told or word.conjunction) else None
    return place


__all__ = ["led", "stands_for_state"]
