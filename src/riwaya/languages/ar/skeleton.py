"""The consonants that related words of Arabic share: تشكيل، يشكل، مشكّلة → شكل.

In: a folded stem without clitics. Out: its skeleton, a guess at the root that is only ever compared with other guesses.
The idea: unvocalised derivation adds few letters in few places (prefixes, ت after the first radical, long vowels, endings);
what is left when these go is the same for a verb and its nouns, whether or not it is the true root.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

_ENDINGS: Final = ("يتين", "يات", "تين", "تان", "يون", "يين", "ات", "ون", "ين", "ان", "وا", "تا", "يه", "ه", "ي", "ا", "ت")
_NUMBERS: Final = frozenset(["ون", "ين", "ان"])  # in a short word they are radicals: مخزون، سكين، برلمان
# Longest first: مست/يست/است (form X), ان/ين/من (VII), م (participles, nouns of place), ت (V, VI, تفعيل), ي ن ا.
_LEADS: Final = ("است", "يست", "تست", "مست", "نست", "ا", "م", "ي", "ت", "ن")
_WEAK: Final = str.maketrans("", "", "اويءئؤ")
_EIGHTH: Final = frozenset(["صط", "ضط", "طط", "زد"])  # the ت of form VIII behind an emphatic or ز
_LEAST: Final = 3  # letters of a stem that may still lose one


@lru_cache(maxsize=100_000)
def skeleton(stem: str) -> str:
    """The skeleton of a folded stem, "" for one of which too little is left to compare."""
    word = _without_ending(stem)
    strong = word.translate(_WEAK)
    for lead in _LEADS:
        rest = word[len(lead) :]
        if word.startswith(lead) and len(rest.replace("ا", "")) >= _LEAST - (len(lead) > 1):
            strong = rest.translate(_WEAK)
            break
    if len(strong) > _LEAST and strong[:2] not in _EIGHTH and strong[1] != "ت" and strong[0] in "نت" and word[0] in "ايمت":
        strong = strong[1:]  # انفعل، and تفعّل behind another lead
    if len(strong) > _LEAST and (strong[1] == "ت" or strong[:2] in _EIGHTH):  # افتعل
        strong = strong[0] + strong[2:]
    strong = _single(strong)
    return strong if len(strong) >= 2 else ""


def _without_ending(stem: str) -> str:
    for ending in _ENDINGS:
        least = _LEAST + (ending in _NUMBERS)
        if stem.endswith(ending) and len(stem) - len(ending) >= least:
            return stem[: -len(ending)]
    return stem


def _single(letters: str) -> str:
    """Doubled letters once: احتجاج and احتج have the same."""
    kept = letters[:1]
    for letter in letters[1:]:
        if letter != kept[-1]:
            kept += letter
    return kept
