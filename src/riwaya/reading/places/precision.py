"""How precise a place is, in the codes of ACLED and UCDP.

In: a `Place` record. Out: `geo_precision` (ACLED) and `where_prec` (UCDP), None where the text tells no place at all.
The idea: kind, relation and radius say it all; in doubt the coarser code.

Sources: ACLED Codebook, "Spatial precision" (1 the town itself, 2 a small part of a region or near a town, 3 a larger region);
UCDP GED Codebook, `where_prec` (1 exact, 2 within about 25 km of a point, 3 second-order division, 4 first-order division,
5 a linear or vague area or part of a country, 6 the country, 7 international waters or airspace).
"""

from __future__ import annotations

from typing import Final, NamedTuple

from riwaya.records import Place

_NEAR: Final = 25.0  # km; UCDP's "within 25 km"
_POINTS: Final = frozenset(["settlement", "neighbourhood", "camp", "facility"])
# Relations whose area is a strip or a stretch of land, not surroundings of a point.
_STRETCHES: Final = frozenset(["between", "border_of", "off_coast"])


class PrecisionCodes(NamedTuple):
    """ACLED's `geo_precision` (1 to 3) and UCDP's `where_prec` (1 to 7)."""

    acled: int | None
    ucdp: int | None


def precision_codes(place: Place) -> PrecisionCodes:
    """The codes of a place as the text gives it; (None, None) when neither point nor country is known."""
    small = place.radius_km is not None and place.radius_km <= _NEAR
    if place.lat is None:
        # A named town that nobody can put on a map is no better known than its division or country.
        return PrecisionCodes(3, 4 if place.admin1 else 6) if place.country else PrecisionCodes(None, None)
    if place.relation in _STRETCHES:
        return PrecisionCodes(2 if small else 3, 5)
    if place.relation is not None and place.relation.startswith("in_"):
        return PrecisionCodes(3, _part(place))
    if place.relation is not None:
        return PrecisionCodes(2, 2) if small else PrecisionCodes(3, 5)
    if place.kind in _POINTS:
        return _point(place, small)
    return _area(place, small)


def _point(place: Place, small: bool) -> PrecisionCodes:
    if place.gazetteer is not None:
        return PrecisionCodes(1, 1)
    if small:  # known only by the town named beside it
        return PrecisionCodes(2, 2)
    return PrecisionCodes(3, 4 if place.admin1 else 5)


def _area(place: Place, small: bool) -> PrecisionCodes:
    if place.kind == "country":
        return PrecisionCodes(3, 6)
    if place.kind == "admin1":
        return PrecisionCodes(3, 4)
    if place.kind == "admin2":
        return PrecisionCodes(2 if small else 3, 3)
    if place.kind == "water" and place.country is None:
        return PrecisionCodes(3, 7)
    return PrecisionCodes(2, 2) if small and place.kind == "region" else PrecisionCodes(3, 5)


def _part(place: Place) -> int:
    """UCDP's code of a part of a division (the division's own) or of anything larger (a vague area)."""
    return {"admin2": 3, "admin1": 4}.get(place.kind, 5)
