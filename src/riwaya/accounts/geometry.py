"""Where acts lie, and whether two lie in one place.

In: points with radii. Out: distances, whether one area may be another, and the cells of a grid that an area touches.
The idea: places are discs on a sphere; a village in a district may be the same place told more closely, two villages are not.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

_EARTH_KM: Final = 12742.0  # its diameter
LOCAL_KM: Final = 12.0  # a place with a wider radius does not tell a village from the next
_NAMED: Final = frozenset(["settlement", "neighbourhood", "camp", "facility"])
_WIDE: Final = frozenset(["admin1", "region"])
_TELLING: Final = 0.8  # how much a name has to tell
NEAR_KM: Final = 6.0  # two points no further apart may be one place: quarter and town, village and its outskirts


class Area(NamedTuple):
    """A disc: who it is in the gazetteer, its names, its centre in degrees, its radius in km and its kind.

    `rare` is how much its name tells: 1 for a town of the second rank, 1.5 for a village, less for a capital. `admin1` is the
    province it is in, as the gazetteer names it.
    """

    identity: str
    name: str
    name_ar: str
    lat: float
    lon: float
    radius_km: float
    kind: str
    rare: float = 1.0
    admin1: str | None = None


def is_local(area: Area) -> bool:
    """Whether an area is one place among others, not a region: also a town told by what lies around it, but no great city."""
    return area.radius_km <= LOCAL_KM or (area.kind in _NAMED and area.rare >= _TELLING)


def kilometres(one: Area, other: Area) -> float:
    """The distance of two centres."""
    return _apart(one.lat, one.lon, other.lat, other.lon)


@lru_cache(maxsize=1 << 16)  # news tells of the same places again and again
def _apart(lat: float, lon: float, to_lat: float, to_lon: float) -> float:
    a, b = math.radians(lat), math.radians(to_lat)
    half = math.sin((a - b) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(math.radians(lon - to_lon) / 2) ** 2
    return _EARTH_KM * math.asin(min(1.0, math.sqrt(half)))


def overlap(one: Area, other: Area) -> bool:
    """Whether the two may be the same place, or one lies within the other."""
    if one.identity == other.identity:
        return True
    return kilometres(one, other) <= max(one.radius_km, other.radius_km, NEAR_KM)


def holds(one: Area, other: Area) -> bool:
    """Whether the first is the province or region that the other is in."""
    return one.kind in _WIDE and other.kind not in _WIDE and other.admin1 is not None and one.name == other.admin1


def near(some: Sequence[Area], others: Sequence[Area]) -> bool:
    """Whether any of the first may be any of the others."""
    return any(overlap(one, other) for one in some for other in others)
