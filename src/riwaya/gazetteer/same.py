"""Whether two entries mean one place, and how far apart two points are.

In: two entries of the builder or candidates of the look-up. Out: their distance in km, or None.
The idea: of one name, one state and one sort, and so near that no reader could tell them apart.
"""

from __future__ import annotations

import math
from typing import Final, Protocol

SAME_PLACE_KM: Final = 15.0
_TOWN_LIKE: Final = frozenset(["settlement", "neighbourhood", "camp", "facility"])


class Located(Protocol):
    """What an entry and a candidate have in common."""

    @property
    def kind(self) -> str: ...
    @property
    def country(self) -> str: ...
    @property
    def lat(self) -> float | None: ...
    @property
    def lon(self) -> float | None: ...
    @property
    def radius_km(self) -> float: ...


def apart(one: Located, other: Located) -> float | None:
    """The distance in km of two namesakes that mean one place; None where they do not. Their names are not compared.

    The same place: the same state (or an unknown one, ""), the same kind or both a town, quarter, camp or facility, and no
    more than 15 km apart, for divisions no more than the radius of `one`.
    """
    if one.country and other.country and one.country != other.country:
        return None
    if one.kind != other.kind and not (one.kind in _TOWN_LIKE and other.kind in _TOWN_LIKE):
        return None
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return None
    distance = kilometres(one.lat, one.lon, other.lat, other.lon)
    reach = max(SAME_PLACE_KM, one.radius_km if one.kind in ("admin1", "admin2") else 0.0)
    return distance if distance <= reach else None


def kilometres(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Distance in km between two points in degrees, on a plane: good to a per cent within a country."""
    width = math.cos(math.radians((lat1 + lat2) / 2)) * (lon1 - lon2)
    return 111.2 * math.hypot(lat1 - lat2, width)
