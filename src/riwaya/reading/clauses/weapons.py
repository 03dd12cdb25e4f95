"""With what an act was done.

In: the phrase of means of an act, tokens of a `Draft`. Out: the tokens that name a weapon, or None.
The idea: only a phrase whose noun is one of weapons, munitions or what carries them is a weapon (بقذائف الهاون); places,
reasons and manners behind the same preposition (بريف حلب، بدعم من، بشكل متكرر) are none.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import Chunk, Draft

_COUNT: Final = 4  # tokens of a phrase within which its noun stands, behind numbers (بأكثر من خمس قذائف)


def weapon_in(draft: Draft, chunk: Chunk) -> tuple[int, int] | None:
    """The tokens of a phrase that name a weapon, without a place or an object behind them."""
    nouns = draft.knowledge.nouns("weapon_noun")
    words = draft.words
    for token in range(chunk.head, min(chunk.head + _COUNT, chunk.last)):
        word = words[token]
        if word is None:
            continue
        if word.stem in nouns or word.text in nouns:
            return chunk.head, _end(draft, token, chunk.last)
        if not (draft.counted[token] or word.function):
            return None
    return None


def _end(draft: Draft, noun: int, last: int) -> int:
    """One past the adjectives and the genitive of a weapon: قذائف مدفعية ثقيلة | *الأحياء السكنية*"""
    whole = {place.whole for place in draft.places_in[draft.sentence_of[noun]]}
    struck = draft.knowledge.nouns("struck_noun")
    first = draft.words[noun]
    definite = first is not None and first.article
    for token in range(noun + 1, last):
        word = draft.words[token]
        if token in whole or draft.in_place[token]:
            return token
        if word is None:
            continue
        if word.stem in struck or (word.article and not definite and token > noun + 1):
            return token
    return last


__all__ = ["weapon_in"]
