"""Looking up: the names people write lead to the places they mean."""

from __future__ import annotations

import math
import time
from pathlib import Path

import pytest

from riwaya.gazetteer import build, layout, lookup
from riwaya.gazetteer.lookup import Candidate, Gazetteer, open_gazetteer
from riwaya.text.normalise import folded


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return open_gazetteer()


def meant(gazetteer: Gazetteer, name: str, country: str, kind: str) -> Candidate | None:
    hits = gazetteer.find(folded(name))
    for candidate in (*hits.exact, *hits.guessed):
        if candidate.country == country and candidate.kind == kind:
            return candidate
    return None


NAMES = [
    ("كوباني", "SY", "settlement", 36.89, 38.35),
    ("عين العرب", "SY", "settlement", 36.89, 38.35),
    ("البوكمال", "SY", "settlement", 34.45, 40.92),
    ("ديرالزور", "SY", "settlement", 35.34, 40.14),
    ("كفر نبل", "SY", "settlement", 35.61, 36.56),
    ("كفرنبل", "SY", "settlement", 35.61, 36.56),
    ("الغوطة الشرقية", "SY", "region", 33.53, 36.40),
    ("مخيم اليرموك", "SY", "camp", 33.47, 36.30),
    ("جوبر", "SY", "neighbourhood", 33.53, 36.33),
    ("باب الهوى", "SY", "facility", 36.24, 36.69),
    ("عين الأسد", "IQ", "facility", 33.79, 42.44),
    ("الكرادة", "IQ", "neighbourhood", 33.30, 44.43),
    ("الأعظمية", "IQ", "neighbourhood", 33.37, 44.37),
    ("طوز خورماتو", "IQ", "settlement", 34.89, 44.63),
    ("المخاء", "YE", "settlement", 13.32, 43.25),
    ("باب المندب", "YE", "water", 12.58, 43.33),
    ("أم درمان", "SD", "settlement", 15.64, 32.48),
    ("الفاشر", "SD", "settlement", 13.63, 25.35),
    ("مخيم جنين", "PS", "camp", 32.46, 35.29),
    ("كرم أبو سالم", "PS", "facility", 31.23, 34.28),
    ("الضاحية الجنوبية", "LB", "neighbourhood", 33.85, 35.50),
    ("بنت جبيل", "LB", "settlement", 33.12, 35.43),
    ("الشيخ زويد", "EG", "settlement", 31.21, 34.11),
    ("واشنطن", "US", "settlement", 38.90, -77.03),
    ("طهران", "IR", "settlement", 35.70, 51.42),
    ("صنعاء", "YE", "settlement", 15.35, 44.21),
    ("صنعا", "YE", "settlement", 15.35, 44.21),
]  # fmt: skip


@pytest.mark.parametrize(("name", "country", "kind", "lat", "lon"), NAMES, ids=[row[0] for row in NAMES])
def test_a_name_leads_to_its_place(gazetteer: Gazetteer, name: str, country: str, kind: str, lat: float, lon: float) -> None:
    found = meant(gazetteer, name, country, kind)
    assert found is not None
    assert math.hypot((found.lat or 0) - lat, (found.lon or 0) - lon) < 0.1


@pytest.mark.parametrize(("name", "country"), [("سوريا", "SY"), ("مصر", "EG"), ("الولايات المتحدة", "US"), ("تشاد", "TD")])
def test_states_are_countries(gazetteer: Gazetteer, name: str, country: str) -> None:
    assert meant(gazetteer, name, country, "country") is not None


def test_an_unknown_word_means_nothing(gazetteer: Gazetteer) -> None:
    assert gazetteer.find("زقلموطسثن") == lookup.NOTHING


def test_the_beginning_of_a_longer_name_says_so(gazetteer: Gazetteer) -> None:
    assert gazetteer.find(folded("الغوطة")).continues


def test_ids_say_where_an_entry_comes_from(gazetteer: Gazetteer) -> None:
    ids = {gazetteer.entry(number).id for number in range(len(gazetteer))}
    assert len(ids) == len(gazetteer)
    assert all(identifier.startswith(("geonames:", "riwaya:")) for identifier in ids)


def test_a_curated_town_keeps_its_geonames_id(gazetteer: Gazetteer) -> None:
    raqqa = meant(gazetteer, "الرقة", "SY", "settlement")
    assert raqqa is not None and raqqa.curated and raqqa.id.startswith("geonames:") and raqqa.population > 100_000


def test_opening_takes_less_than_50_ms() -> None:
    open_gazetteer()
    start = time.perf_counter()
    found = lookup._open(layout.FILE)
    elapsed = time.perf_counter() - start
    assert found is None or elapsed < 0.05


def test_the_file_is_smaller_than_40_mb() -> None:
    assert not layout.FILE.exists() or layout.FILE.stat().st_size < 40_000_000


def test_a_file_of_another_layout_is_refused() -> None:
    with pytest.raises(ValueError):
        Gazetteer(b"x" * 200)


def test_a_damaged_file_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "gazetteer.bin"
    path.write_bytes(b"short")
    assert lookup._open(path) is None
    path.write_bytes(b"")
    assert lookup._open(path) is None


def test_the_same_entries_give_the_same_bytes() -> None:
    entries = [entry for entry in build.sources.curated_entries() if entry.country == "LB"]
    assert build.serialise(entries, True) == build.serialise(entries, True)


def test_a_small_gazetteer_stands_alone() -> None:
    entries = [entry for entry in build.sources.curated_entries() if entry.country == "LB"]
    small = Gazetteer(build.serialise(entries, True))
    assert len(small) == len(entries)
    assert [found.name for found in small.find(folded("بعلبك")).exact] == ["Baalbek"]
    assert small.find(folded("صنعاء")) == lookup.NOTHING
