"""The layout of the gazetteer file, shared by the builder and the look-up.

In: nothing but the curated files (for the digest). Out: the header, the record struct, and the key of a name.
The idea: fixed-size sections that `memoryview.cast` reads in place; a digest in the header says what it was made from.
"""

from __future__ import annotations

import csv
import hashlib
import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # the builder runs where msgspec is not installed
    from riwaya.records import PlaceKind

PACKAGE: Final = Path(__file__).resolve().parent
FILE: Final = PACKAGE / "gazetteer.bin"
DATA: Final = PACKAGE.parent / "languages" / "ar" / "data"
CURATED: Final = DATA / "places"
DEMONYMS: Final = DATA / "demonyms.csv"

MAGIC: Final = b"riwgaz2" + (b"<" if sys.byteorder == "little" else b">")
DIGEST_SIZE: Final = 16
# magic, digest, completeness, number of records, of keys, of postings, size of the strings
HEADER: Final = struct.Struct("=8s16sIIIII")
# latitude and longitude in 1e-5 degrees, population, offsets of id, name, Arabic name, admin1 and parent in the
# strings, radius in 0.1 km, country as two ASCII letters, kind, flags
RECORD: Final = struct.Struct("=iiIIIIIIHHBBxx")

KINDS: Final[tuple[PlaceKind, ...]] = (
    "country", "admin1", "admin2", "settlement", "neighbourhood", "camp", "region", "water", "facility",
)  # fmt: skip
CURATED_FLAG: Final = 1  # the entry stands in one of our own files
CAPITAL_FLAG: Final = 2  # the capital of a state
POINTLESS_FLAG: Final = 4  # nobody knows where; latitude and longitude mean nothing
NATIVE_FLAG: Final = 8  # the Arabic name comes from an Arabic source, not from a Persian or Urdu one

SEAT_FLAG: Final = 16  # the town that a first-order division is named after
ADDED_FLAG: Final = 32  # the entry stands in a user's own gazetteer

WEAK: Final = 1  # a posting's lowest bit: the name is a guessed spelling (without hamza, joined, split)
COMPLETE: Final = 1  # the builder had GeoNames and CLDR, not only the curated files


def key(name: str) -> int:
    """The 64-bit key of a folded name."""
    return int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), sys.byteorder)


def link(identifier: str) -> str:
    """The name under which a user's file keeps its own entry for the built-in one with this id. No text holds such a name."""
    return f"={identifier}"


def digest() -> bytes:
    """A digest of everything of ours that the file is made from: code, curated places, names of states."""
    state = hashlib.blake2b(digest_size=DIGEST_SIZE)
    code = [PACKAGE / name for name in ("build.py", "layout.py", "same.py", "sources.py")]
    for path in [*code, PACKAGE.parent / "text" / "normalise.py", *sorted(CURATED.glob("*.csv"))]:
        state.update(path.name.encode())
        state.update(path.read_bytes())
    for row in states():
        state.update("\t".join(row).encode())
    return state.digest()


def spelling_digest() -> bytes:
    """A digest of how names become keys: a user's file with another one was made by another version and may miss names."""
    code = [PACKAGE / "layout.py", PACKAGE.parent / "text" / "normalise.py"]
    return hashlib.blake2b(b"".join(path.read_bytes() for path in code), digest_size=DIGEST_SIZE).digest()


def states() -> list[tuple[str, str, str, str]]:
    """Code, English name, Arabic name and other Arabic names ("a|b") of each state of the language's demonyms."""
    if not DEMONYMS.exists():
        return []
    with DEMONYMS.open(encoding="utf-8", newline="") as lines:
        return [
            (row["country"] or "", row["name"] or "", row["name_ar"] or "", row["short"] or "")
            for row in csv.DictReader(lines)
            if row.get("country")
        ]
