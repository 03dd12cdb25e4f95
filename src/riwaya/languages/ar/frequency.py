"""How common Arabic words are.

In: the word list of the wordfreq package, when the package is built. Out: `zipf(word)`, the logarithm of how often a folded
word stands in a thousand million words, and `core(word)`, the word without what is written onto it.
The idea: a list that never changes with what a store holds; spellings that folding makes one are counted as one word.

Source: wordfreq 3 by Robyn Speer (code Apache-2.0, data CC BY-SA 4.0), from Wikipedia, subtitles, news, books, web and social
media; the file that is built from it carries the same licence.
"""

from __future__ import annotations

import math
import re
import zlib
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from riwaya.languages.ar.shapes import ARTICLES, PROCLITICS
from riwaya.text.normalise import fold

FILE: Final = Path(__file__).parent / "frequency.bin"
_LEAST: Final = 2.0  # rarer words are not kept: one in ten million words
_HEAD: Final = "riwaya word frequency 1"
_IN_ARABIC: Final = re.compile("[\u0600-\u06ff]")
_STEM: Final = 3  # letters that remain of a word when something is taken off it


def is_fresh(file: Path = FILE) -> bool:
    """Whether the file is there and of this version."""
    try:
        return zlib.decompress(file.read_bytes()).startswith(f"{_HEAD}\n".encode())
    except (OSError, zlib.error):
        return False


def write(file: Path = FILE) -> int:
    """Makes the file from the installed wordfreq; returns how many words it holds."""
    import wordfreq  # noqa: PLC0415 - only the build has it

    shares = {word: share for word, share in wordfreq.get_frequency_dict("ar", "best").items() if _IN_ARABIC.search(word)}
    forms = fold("\n".join(shares)).text.split("\n")  # half a million at once: nothing that folding looks at goes beyond a line
    sums: dict[str, float] = {}
    for form, share in zip(forms, shares.values(), strict=True):
        sums[form] = sums.get(form, 0.0) + share
    levels = {form: round(math.log10(share * 1e9), 1) for form, share in sums.items()}
    lines = [f"{form}\t{level}" for form, level in sorted(levels.items()) if level >= _LEAST and " " not in form]
    file.write_bytes(zlib.compress("\n".join([_HEAD, *lines]).encode(), 9))
    return len(lines)


@cache
def _levels() -> dict[str, float]:
    head, *lines = zlib.decompress(FILE.read_bytes()).decode().split("\n")
    if head != _HEAD:
        raise RuntimeError(f"{FILE.name} is of another version: install riwaya again (pip install .)")
    return {form: float(level) for form, level in (line.split("\t") for line in lines)}


def zipf(word: str) -> float:
    """How common a folded word is, 0 for one that the list does not have; common words have 5 to 7, surnames 2 to 4."""
    return _levels().get(word, 0.0)


@lru_cache(maxsize=200_000)
def core(word: str) -> str:
    """The commonest of what a folded word may be without article, conjunction and preposition: قصف for وبالقصف.

    Of words that the list does not have it is the shortest, so that a village is one word in كفرنبل and وبكفرنبل.
    """
    found = [word]
    for letters in ("", *PROCLITICS):
        rest = word.removeprefix(letters)
        if not word.startswith(letters) or len(rest) < _STEM:
            continue
        found.append(rest)
        found += [rest[len(article) :] for article in ARTICLES if rest.startswith(article) and len(rest) >= len(article) + _STEM]
    return max(found, key=lambda form: (zipf(form), -len(form), form))
