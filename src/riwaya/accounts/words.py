"""Words of a text by how much they tell.

In: pieces of text. Out: the weight of each word, as a vector of length 1, and the rarest of them.
The idea: a word that everybody writes tells nothing, a village or a surname nearly all; how common a word is comes from a
list that never changes with the store, so that a report joins the same incident whatever came before it. Words that the
lexicon knows (shelling, the army, wounded) tell half: what they mean is compared as acts, actors and figures anyway.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Final

from riwaya.languages.ar.frequency import zipf
from riwaya.languages.ar.pack import load_matcher
from riwaya.text.tokens import NUMBER, WORD, Tokens

_COMMON: Final = 6.0  # words as common as this, and numbers, tell nothing
_RARE: Final = 1.0  # by this rarity and above a word is worth a search
_OF_LEXICON: Final = 0.5
_OF_NUMBERS: Final = 0.7


@lru_cache(maxsize=200_000)
def rarity(word: str) -> float:
    """How much a folded word tells: 0 for the commonest, 6 for one that no list has."""
    if len(word) < 2:
        return 0.0
    rare = max(0.0, _COMMON - zipf(word))
    return rare * _OF_LEXICON if _known(word) else rare


@lru_cache(maxsize=200_000)
def _known(word: str) -> bool:
    return "\u0600" <= word[0] <= "\u06ff" and load_matcher().word(word).known


def weigh(pieces: Iterable[str], most: int = 70) -> dict[str, float]:
    """The words and numbers of some pieces of text that tell most; the squares of their weights sum to 1."""
    counts: Counter[str] = Counter()
    for piece in pieces:
        tokens = Tokens(piece)
        counts.update(word for word, kind in zip(tokens.norm, tokens.kind, strict=True) if kind in (WORD, NUMBER))
    weights = {
        word: (1 + math.log(count)) * rare
        for word, count in counts.items()
        if (rare := min(rarity(word), _OF_NUMBERS) if word[0].isdigit() else rarity(word)) > 0
    }
    if len(weights) > most:
        weights = {word: weights[word] for word in sorted(weights, key=lambda word: (-weights[word], word))[:most]}
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {word: weight / length for word, weight in weights.items()}


def rarest(words: Mapping[str, float], without: Collection[str], most: int) -> tuple[str, ...]:
    """The words that tell most of a text and are not among `without`, the first first."""
    rare = [word for word in words if word not in without and not word[0].isdigit() and rarity(word) >= _RARE]
    return tuple(sorted(rare, key=lambda word: (-words[word], word))[:most])
