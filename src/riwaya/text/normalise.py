"""Folding Arabic spelling for matching, with a monotone map back to the text.

In: the text to the letter. Out: `Folded`: the folded text, and for each of its characters where it came from.
The idea: everything writers vary freely goes (harakat, tatweel, hamza seats, ta marbuta, digits, bidi controls, letters
split by dots against censors); nothing is ever looked up in the folded text without its way back.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

# One letter for one letter.
_FOLDS: Final[dict[int, str]] = {
    **{ord(letter): "ا" for letter in "أإآٱٲٳٵ"},
    **{ord(letter): "ي" for letter in "ىیئېےۍێ"},
    **{ord(letter): "ه" for letter in "ةۀہھۃە"},
    **{ord(letter): "و" for letter in "ؤۇۋۆۈ"},
    **{ord(letter): "ك" for letter in "کګڪگ"},
    ord("پ"): "ب",
    ord("ڤ"): "ف",
    ord("چ"): "ج",
    ord("ژ"): "ز",
    ord("٫"): ".",
    ord("٬"): ",",
    ord("٪"): "%",
    **{0x0660 + digit: str(digit) for digit in range(10)},
    **{0x06F0 + digit: str(digit) for digit in range(10)},
    **{code: chr(code + 32) for code in range(ord("A"), ord("Z") + 1)},
    **{ord(mark): '"' for mark in "“”„‟″＂"},
    **{ord(mark): "'" for mark in "‘’‚‛`´′"},
    **{ord(mark): "-" for mark in "‐‑‒–—―−"},
    **{code: " " for code in (0x00A0, 0x1680, 0x202F, 0x205F, 0x3000, *range(0x2000, 0x200B))},
}

# Harakat and Quranic marks, superscript alef, tatweel, zero-width characters, bidi controls, variation selectors, BOM.
_MARKS: Final = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
_INVISIBLE: Final = "\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\u00ad"
_LETTER: Final = "\u0621-\u063a\u0641-\u064a"
# "تسـ.ـتهدف", "قصـ.ف", "الحـ.ـر.بي", "قـ ـصف", "مليـ شيا", "مق*تل": dots, stars, slashes and spaces put beside a tatweel, or a star
# into a word, to slip past filters.
_DROPPED: Final = re.compile(  # each branch begins with a character, so that the search skips to it
    f"[{_MARKS}]*ـ+[.*]? [.*]?ـ+(?=[{_LETTER}])"
    f"|[{_MARKS}]*ـ+[.•·*](?=[{_LETTER}])"
    f"|[{_MARKS}]*ـ[ـ.•·*/|_{_MARKS}]*ـ"
    f"|ـ(?<=[{_LETTER}]{{3}}ـ)(?<!الـ)(?<!للـ) (?=[{_LETTER}])"
    f"|\\*(?<=[{_LETTER}{_MARKS}]\\*)(?=[{_LETTER}])"
    f"|[{_MARKS}{_INVISIBLE}ـ]+"
)
# A dot further on in such a word: "الحـ.ـر.بي".
_LATER_DOT: Final = re.compile(f"(?<=[.]ـ)[{_LETTER}]{{1,2}}([.])(?=[{_LETTER}])")
# With what every branch of it begins: to look for these letters first is ten times as fast as to try each branch everywhere.
_MAY_BE_DROPPED: Final = re.compile(f"[{_MARKS}{_INVISIBLE}ـ*]")
_EXPANDED: Final = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_COMPATIBLE: Final = re.compile("[\ufb50-\ufefc]")  # the same and the signs between, of which nearly none is in a text
# In every text; the others are looked for together. A replacement of one letter costs a twentieth of `str.translate`.
_FREQUENT: Final = tuple((letter, _FOLDS[ord(letter)]) for letter in "أإآىةؤ")
_OTHERS: Final = re.compile(
    "[\ufb50-\ufdff\ufe70-\ufefc" + "".join(re.escape(chr(code)) for code in _FOLDS if chr(code) not in "أإآىةؤ") + "]"
)
_OFFSETS: Final = list(range(16_384))  # what nearly every text needs, made once


class Folded(NamedTuple):
    """A folded copy of a text.

    `text` is what matching runs on. `back` maps each offset of it (0..len) to an offset of the original, in code
    points, and never decreases; None stands for the identity.
    """

    text: str
    back: list[int] | None


def fold(text: str) -> Folded:
    """Folds `text`; `Folded.back` has len(folded) + 1 entries, the last being len(text)."""
    back: list[int] | None = None
    spans = _dropped(text)
    if spans:
        kept: list[str] = []
        back = []
        offsets = _OFFSETS if len(text) < len(_OFFSETS) else list(range(len(text) + 1))
        position = 0
        for start, end in spans:
            if start > position:
                kept.append(text[position:start])
                back += offsets[position:start]
            position = end
        kept.append(text[position:])
        back += offsets[position : len(text) + 1]
        text = "".join(kept)
    others = set(_OTHERS.findall(text))
    if _EXPANDED.search("".join(others)):
        text, back = _expand_presentation_forms(text, back)
        others = {letter for letter in _OTHERS.findall(text) if ord(letter) in _FOLDS}
    text = text.replace("ئو", "ؤو")  # مسئول, شئون: an older seat of the hamza
    for letter, plain in _FREQUENT:
        text = text.replace(letter, plain)
    for letter in others:
        text = text.replace(letter, _FOLDS[ord(letter)])
    return Folded(text, back)


def _dropped(text: str) -> list[tuple[int, int]]:
    """Where letters stand that are dropped, as half-open offsets in order."""
    spans: list[tuple[int, int]] = []
    search, match = _MAY_BE_DROPPED.search, _DROPPED.match
    candidate = search(text)
    while candidate is not None:
        position = candidate.start()
        found = match(text, position)
        if found is not None:
            spans.append(found.span())
            position = found.end()
            later = _LATER_DOT.match(text, position)
            if later is not None:
                spans.append(later.span(1))
                position = later.end(1)
        else:
            position += 1
        candidate = search(text, position)
    return spans


def _expand_presentation_forms(text: str, back: list[int] | None) -> tuple[str, list[int]]:
    """Replaces ligatures and positional letter forms by ordinary letters; a ligature's letters share its offset."""
    where = back if back is not None else list(range(len(text) + 1))
    letters: list[str] = []
    origin: list[int] = []
    done = 0
    for match in _COMPATIBLE.finditer(text):
        index, letter = match.start(), match.group()
        letters.append(text[done:index])
        origin += where[done:index]
        plain = unicodedata.normalize("NFKC", letter)
        if not plain or plain.isspace():
            plain = letter
        letters.append(plain)
        origin += [where[index]] * len(plain)
        done = index + 1
    letters.append(text[done:])
    origin += where[done:]
    return "".join(letters), origin


@lru_cache(maxsize=4096)  # the lemmas of cues are asked for again and again
def folded(word: str) -> str:
    """The folded form of a word or phrase of a lexicon, with single spaces."""
    return " ".join(fold(word).text.split())
