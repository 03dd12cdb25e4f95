"""Areas: what a point and the words around a name make of each other.

In: a place's point and reach in km, a relation, a direction, a distance. Out: `Area`: a centroid, a radius in km, the relation.
The idea: a relation never leaves the name's own point as it is; the circle is drawn so that it holds what the words allow.
"""

from __future__ import annotations

import math
from typing import Final, NamedTuple, get_args

import msgspec

from riwaya.records import Relation

LARGE: Final = frozenset(["country", "admin1", "admin2", "region"])
# How far beyond its own reach a relation takes a name, in km.
_NEAR: Final = 10.0
_OUTSKIRTS: Final = 5.0
_SIDE: Final = 10.0
_SIDE_LEAST: Final = 15.0
_OFFSHORE: Final = 25.0
_COUNTRYSIDE: Final = 40.0
_OUTSIDE: Final = "outside_"  # a relation that leaves the place (إلى الشرق من) before the relation it makes
_COMPASS: Final = {"north": (1.0, 0.0), "south": (-1.0, 0.0), "east": (0.0, 1.0), "west": (0.0, -1.0)}


class Area(NamedTuple):
    """A circle (degrees, km) and the relation that drew it; all None where nobody knows the point."""

    lat: float | None
    lon: float | None
    radius_km: float | None
    relation: Relation | None


class Ground(msgspec.Struct, frozen=True, gc=False):
    """What an area is drawn from: a point with its reach in km, the kind of place, whether a division is named after it."""

    lat: float | None
    lon: float | None
    radius_km: float
    kind: str
    seat: bool


class Measured(msgspec.Struct, frozen=True, gc=False):
    """How the text stands to a name: its relation, a compass direction ("north_east", or ""), a distance in km (0: none)."""

    relation: str | None
    direction: str = ""
    distance_km: float = 0.0


def area(ground: Ground, measured: Measured) -> Area:
    """The area that a name and the words around it mean."""
    relation = measured.relation
    if ground.lat is None or ground.lon is None:
        return Area(None, None, None, _valid(relation.removeprefix(_OUTSIDE) if relation else None))
    lat, lon, radius = ground.lat, ground.lon, ground.radius_km
    if measured.distance_km and not (ground.kind == "country" and not relation):
        return _at_distance(lat, lon, radius, measured)
    if relation is None:
        return Area(lat, lon, radius, None)
    if relation == "countryside":
        return _countryside(ground, measured.direction)
    if relation.endswith("_of"):
        return _side(ground, relation.removesuffix("_of"))
    beyond = {"near": _NEAR, "off_coast": _OFFSHORE}.get(relation, _OUTSKIRTS)
    return Area(lat, lon, round(radius + beyond, 1), _valid(relation))


def _at_distance(lat: float, lon: float, radius: float, measured: Measured) -> Area:
    """So many km away: a point that way with a third of the distance to stray, or the whole disc where no way is told."""
    distance = measured.distance_km
    if measured.relation and measured.relation.endswith("_of"):
        relation = measured.relation.removeprefix(_OUTSIDE)
        lat, lon = moved(lat, lon, relation.removesuffix("_of"), distance)
        return Area(lat, lon, round(max(2.0, distance / 3), 1), _valid(relation))
    return Area(lat, lon, round(max(radius, 1.15 * distance + 2.0), 1), "distance")


def _countryside(ground: Ground, direction: str) -> Area:
    assert ground.lat is not None and ground.lon is not None
    if not direction:
        return Area(ground.lat, ground.lon, max(_COUNTRYSIDE, ground.radius_km), "countryside")
    reach = 16.0 if ground.seat or ground.kind != "settlement" else 6.0
    lat, lon = moved(ground.lat, ground.lon, direction, reach)
    return Area(lat, lon, 2 * reach, "countryside")


def _side(ground: Ground, direction: str) -> Area:
    """A part of a large area, or a side of a town: in its quarters there or outside it, so the circle reaches its middle."""
    assert ground.lat is not None and ground.lon is not None
    if ground.kind in LARGE and ground.radius_km > 15.0 and direction.startswith(_OUTSIDE):
        direction = direction.removeprefix(_OUTSIDE)
        lat, lon = moved(ground.lat, ground.lon, direction, ground.radius_km)
        return Area(lat, lon, round(0.6 * ground.radius_km, 1), _valid(f"{direction}_of"))
    direction = direction.removeprefix(_OUTSIDE)
    if ground.kind in LARGE and ground.radius_km > 15.0:
        lat, lon = moved(ground.lat, ground.lon, direction, 0.5 * ground.radius_km)
        return Area(lat, lon, round(0.6 * ground.radius_km, 1), _valid(f"in_{direction}_of"))
    radius = max(_SIDE_LEAST, ground.radius_km + _SIDE)
    lat, lon = moved(ground.lat, ground.lon, direction, ground.radius_km)
    return Area(lat, lon, round(radius, 1), _valid(f"{direction}_of"))


def between(one: Ground, other: Ground) -> Area:
    """What lies between two places: the middle, and half the way as radius."""
    if one.lat is None or other.lat is None or one.lon is None or other.lon is None:
        return Area(None, None, None, "between")
    half = kilometres(one.lat, one.lon, other.lat, other.lon) / 2
    lat, lon = round((one.lat + other.lat) / 2, 3), round((one.lon + other.lon) / 2, 3)
    return Area(lat, lon, round(max(2.0, half), 1), "between")


def moved(lat: float, lon: float, direction: str, distance: float) -> tuple[float, float]:
    """A point moved by `distance` km towards "north", "south_east" and the like."""
    north = east = 0.0
    for part in direction.split("_"):
        north += _COMPASS[part][0]
        east += _COMPASS[part][1]
    scale = math.hypot(north, east) or 1.0
    lat_moved = lat + distance * north / scale / 111.2
    lon_moved = lon + distance * east / scale / (111.2 * max(0.1, math.cos(math.radians(lat))))
    return round(lat_moved, 3), round(lon_moved, 3)


def kilometres(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Distance in km on a plane: good enough to tell near from far."""
    width = math.cos(math.radians((lat1 + lat2) / 2)) * (lon1 - lon2)
    return 111.2 * math.hypot(lat1 - lat2, width)


_RELATIONS: Final[dict[str, Relation]] = {value: value for value in get_args(Relation)}


def _valid(relation: str | None) -> Relation | None:
    return _RELATIONS[relation] if relation else None
