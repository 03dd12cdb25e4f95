"""Words of a text by how much they tell.

In: pieces of text. Out: the weight of each word, as a vector of length 1, and the rarest of them.
The idea: a word that everybody writes tells nothing, a village or a surname nearly all; how common a word is comes from a
list that never changes with the store, so that a report joins the same incident whatever came before it. Words that the
lexicon knows (shelling, the army, wounded) tell less: what they mean is compared as acts, actors and figures anyway. A word
counts without its article and what else is written onto it, and addresses and names of accounts do not count.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final

from riwaya.languages.ar.frequency import core, zipf
from riwaya.languages.ar.pack import load_matcher
from riwaya.languages.ar.shapes import ARTICLES, is_arabic
from riwaya.text.tokens import NUMBER, WORD, Tokens

_COMMON: Final = 6.0  # words as common as this, and numbers, tell nothing
_RARE: Final = 1.0  # by this rarity and above a word is worth a search
_UNHEARD: Final = 3.0
_OF_LEXICON: Final = 0.5  # of its rarity, for a word that the lexicon knows, where it is looked up by
_SHARED: Final = 0.8  # the same where all words of two texts are compared
_OF_NUMBERS: Final = 0.7
_ADDRESS: Final = re.compile(r"https?://\S+|\b[\w.-]+\.(?:com|net|org|me|ly|gl|be|io|tv|co|info)\b\S*|@\w+", re.ASCII)


@lru_cache(maxsize=200_000)
def rarity(word: str) -> float:
    """How much a folded word tells: 0 for the commonest, 6 for one that no list has."""
    if len(word) < 2:
        return 0.0
    rare = max(0.0, _COMMON - zipf(word))
    return rare * _OF_LEXICON if _known(word) else rare


@lru_cache(maxsize=200_000)
def _weight(word: str) -> float:
    """How much a word, or a number, tells that two texts have in common."""
    if len(word) < 2:
        return 0.0
    rare = max(0.0, _COMMON - zipf(word))
    if word[0].isdigit():
        return min(rare, _OF_NUMBERS)
    return rare * _SHARED if _known(word) else rare


def is_unheard(word: str) -> bool:
    """Whether no list has a word, nor the lexicon: a family, a village."""
    return rarity(word) >= _UNHEARD


@lru_cache(maxsize=200_000)
def _known(word: str) -> bool:
    return is_arabic(word) and load_matcher().word(word).known


def cores(text: str) -> Iterator[str]:
    """The Arabic words of a text without what is written onto them, and its numbers, in their order."""
    tokens = Tokens(_ADDRESS.sub(" ", text))
    for word, kind in zip(tokens.norm, tokens.kind, strict=True):
        if kind == WORD and is_arabic(word):
            yield core(word)
        elif kind == NUMBER:
            yield word


def bare(word: str) -> str:
    """A folded word without its article, also where it is commonest with it (المفوضية)."""
    return next((word[len(article) :] for article in ARTICLES if word.startswith(article) and len(word) > len(article) + 1), word)


def weigh(pieces: Iterable[str], most: int = 70) -> dict[str, float]:
    """The words and numbers of some pieces of text that tell most; the squares of their weights sum to 1."""
    counts: Counter[str] = Counter()
    for piece in pieces:
        counts.update(cores(piece))
    weights = {word: (1 + math.log(count)) * rare for word, count in counts.items() if (rare := _weight(word)) > 0}
    if len(weights) > most:
        weights = {word: weights[word] for word in sorted(weights, key=lambda word: (-weights[word], word))[:most]}
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {word: weight / length for word, weight in weights.items()}


def rarest(words: Mapping[str, float], without: Collection[str], most: int) -> tuple[str, ...]:
    """The words that tell most of a text and are not among `without`, the first first."""
    rare = [word for word in words if word not in without and not word[0].isdigit() and rarity(word) >= _RARE]
    return tuple(sorted(rare, key=lambda word: (-words[word], word))[:most])
