"""What the cells of a place list mean, whatever its format.

In: cells. Out: names, coordinates, kinds, numbers; or why a cell cannot be used.
The idea: script tells Arabic from Latin names, so that it matters little which column a name stands in.
"""

from __future__ import annotations

import csv
import math
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from riwaya.gazetteer.sources import Entry, arabic_names, town_radius
from riwaya.languages.ar.pack import load_matcher
from riwaya.languages.ar.toponyms import toponymy
from riwaya.text.normalise import folded

_DATA: Final = Path(__file__).parent
_PRESENTATION: Final = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_PARENTHESIS: Final = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SEPARATOR: Final = re.compile(r"[|;؛/\\\n]")
_LISTED: Final = re.compile(r"[|;؛،,/\\\n]")
_NUMBER: Final = re.compile(r"[-+]?\d+(?:\.\d+)?|[-+]?\.\d+")
_FROM_NAMES: Final = frozenset(["settlement", "neighbourhood", "camp", "admin1", "admin2"])

# km around the point where nothing says how large a place is: the middle of what our own files have for the kind
_RADII: Final = {"neighbourhood": 1.5, "camp": 2.0, "facility": 2.0, "region": 10.0, "water": 10.0, "admin1": 60.0, "admin2": 15.0}

NO_ARABIC: Final = "no name in Arabic letters"
TOO_LONG: Final = "a name of more than six words"
DAMAGED: Final = "characters that could not be decoded"
NO_POINT: Final = "coordinates missing"
NOT_DEGREES: Final = "coordinates that are no decimal degrees"
OUTSIDE: Final = "a latitude beyond 90 or a longitude beyond 180 degrees (columns swapped?)"
NULL_ISLAND: Final = "coordinates 0, 0"


class Unusable(ValueError):
    """Why a row cannot be used: the cause, and the cell that shows it."""

    def __init__(self, cause: str, shown: str) -> None:
        super().__init__(cause)
        self.cause = cause
        self.shown = shown


@dataclass(slots=True, eq=False)
class Draft:
    """An entry on its way, with what is known of it beyond the entry.

    `stated` kinds are the list's own, others a guess that a built-in twin may correct. `code` is that of a division, `above`
    are the codes of the divisions around a place, the largest first.
    """

    entry: Entry
    line: int
    stated: bool = True
    code: str = ""
    above: tuple[str, ...] = ()


@cache
def table(name: str) -> dict[str, str]:
    """A two-column data file of this package, first column to second."""
    with (_DATA / name).open(encoding="utf-8", newline="") as lines:
        rows = csv.reader(lines)
        next(rows)
        return {row[0]: row[1] for row in rows}


def names_of(cells: Iterable[str], listed: bool = False) -> list[str]:
    """The Arabic names in cells, without parentheses and the nouns before them; commas part them only in a `listed` cell."""
    parts: list[str] = []
    for cell in cells:
        plain = unicodedata.normalize("NFKC", cell) if _PRESENTATION.search(cell) else cell
        parts += (_LISTED if listed else _SEPARATOR).split(_PARENTHESIS.sub(" ", plain))
    return arabic_names([" ".join(part.split()) for part in parts])


def latin_of(cells: Iterable[str]) -> str:
    """The first cell in Latin letters, "" where there is none."""
    for cell in cells:
        plain = " ".join(cell.split())
        if any(letter.isalpha() for letter in plain) and all(letter < "\u0250" or not letter.isalpha() for letter in plain):
            return plain
    return ""


def check_names(names: list[str], cells: Iterable[str]) -> None:
    """Raises Unusable where no name can ever be found in a text."""
    shown = " ".join(cell for cell in cells if cell.strip())
    if not names:
        raise Unusable(DAMAGED if "\ufffd" in shown else NO_ARABIC, shown)
    if all(len(name.split()) > 6 for name in names):
        raise Unusable(TOO_LONG, names[0])


def point(lat: str, lon: str) -> tuple[float, float]:
    """Decimal degrees from two cells, with a point or comma, in any digits. Raises Unusable."""
    shown = f"{lat}, {lon}"
    if not lat.strip() or not lon.strip():
        raise Unusable(NO_POINT, shown if lat.strip() or lon.strip() else "")
    found = (number(lat), number(lon))
    if found[0] is None or found[1] is None:
        raise Unusable(NOT_DEGREES, shown)
    if abs(found[0]) > 90 or abs(found[1]) > 180:
        raise Unusable(OUTSIDE, shown)
    if found == (0.0, 0.0):
        raise Unusable(NULL_ISLAND, shown)
    return found[0], found[1]


def number(cell: str) -> float | None:
    """A decimal number in Western or Arabic digits; None for anything else."""
    plain = folded(cell).replace("−", "-").strip("°").strip()
    if "." not in plain and plain.count(",") == 1:
        plain = plain.replace(",", ".")
    return float(plain) if _NUMBER.fullmatch(plain) and math.isfinite(float(plain)) else None


def whole(cell: str) -> int:
    """A count such as 12,500 or ١٢٥٠٠; 0 where the cell holds none."""
    plain = re.sub(r"[\s,'.]", "", folded(cell)) if not re.fullmatch(r"\d+\.\d{1,2}", folded(cell)) else folded(cell).split(".")[0]
    return min(2**32 - 1, int(plain)) if plain.isdigit() else 0


def kind_of(cell: str) -> str | None:
    """The kind that a word in English or Arabic means; None for an unknown one."""
    plain = folded(cell)
    noun = toponymy().nouns.get(plain)
    return noun.kind if noun is not None else table("kinds.csv").get(plain.replace("_", " "))


def kind_in_name(cells: Iterable[str]) -> str | None:
    """The kind that a name says of itself: مخيم خان الشيح is a camp."""
    nouns = toponymy().nouns
    for cell in cells:
        words = folded(cell).split()
        if len(words) > 1 and words[0] in nouns and nouns[words[0]].kind in _FROM_NAMES:
            return nouns[words[0]].kind
    return None


def radius_of(entry: Entry) -> float:
    """How far around its point a place is taken to reach, in km, where its list does not say."""
    return town_radius(entry.population) if entry.kind == "settlement" else _RADII.get(entry.kind, 2.0)


def is_ordinary(name: str) -> bool:
    """Whether a name is one word that the lexicon knows as a noun, an adjective, a verb, a person's name or the like.

    In a list of every hamlet there is one for many such words (الحقيقة, المواقع), and they are hardly ever meant.
    """
    plain = folded(name)
    if " " in plain or "-" in plain:
        return False
    word = load_matcher().word(plain)
    return bool(
        word.noun or word.adjective or word.verb or word.head or word.frame_nouns or word.cue_noun or word.cue_phrase
        or word.modifier or word.people or word.demonym or word.given or word.function
    )  # fmt: skip
