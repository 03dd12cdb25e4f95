"""Where a user's gazetteers are kept.

In: the environment. Out: the folder, and the files in it in the order of their names.
The idea: one file a gazetteer; its file name is its name, so that the folder itself is the list.
"""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path
from typing import Final, NamedTuple

SUFFIX: Final = ".bin"
# Ids begin with the gazetteer's name and a colon; these beginnings have a meaning already.
RESERVED: Final = frozenset(["geonames", "pcode", "riwaya"])
_NAME: Final = re.compile(r"\w[\w.-]{0,63}")
_OTHER: Final = re.compile(r"[^\w.-]+")


class Kept(NamedTuple):
    """One user's gazetteer."""

    name: str
    path: Path


def folder() -> Path | None:
    """`gazetteers` in $RIWAYA_DATA, $XDG_DATA_HOME/riwaya or ~/.local/share/riwaya; None for a user without a home."""
    if own := os.environ.get("RIWAYA_DATA"):
        return Path(own) / "gazetteers"
    base = os.environ.get("XDG_DATA_HOME")
    try:
        data = Path(base) if base else Path.home() / ".local" / "share"
    except RuntimeError:
        return None
    return data / "riwaya" / "gazetteers"


def kept() -> list[Kept]:
    """The user's gazetteers in the order of their names, which is the order in which they are asked."""
    place = folder()
    if place is None:
        return []
    try:
        paths = [path for path in place.iterdir() if path.suffix == SUFFIX and is_name(path.stem)]
    except OSError:
        return []
    return sorted(Kept(path.stem, path) for path in paths)


def is_name(name: str) -> bool:
    """Whether a gazetteer may be called so: letters, digits, _ - and dots, 64 at most, none of the reserved words."""
    return _NAME.fullmatch(name) is not None and name.lower() not in RESERVED


def name_of(path: Path) -> str:
    """A name made of that of a file: SY for SY.txt, SY.zip and SY.txt.zip; "" where nothing of it can be used."""
    stem = path.name
    while (shorter := Path(stem)).suffix.lower() in (".txt", ".csv", ".tsv", ".zip"):
        stem = shorter.stem
    name = _OTHER.sub("-", unicodedata.normalize("NFC", stem)).strip("-.")[:64]
    return name if is_name(name) else ""
