"""GeoJSON (RFC 7946): one feature an event and place.

In: documents. Out: a FeatureCollection whose features have the columns of the table `events` as properties.
The idea: a point is a centroid and says so (`radius_km`); with `areas` it is drawn as the circle in which the place may lie.

An event of several places gives several features; `place_rank` 1 is the most precise, so that a count of events takes these
alone. An event that cannot be drawn is a feature without geometry, which RFC 7946 allows.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, BinaryIO, Final

from riwaya.exchange.base import Column, Counts, Options, json_bytes
from riwaya.exchange.columns import TABLES
from riwaya.exchange.counting import views
from riwaya.exchange.tables import event_cells, place_cells
from riwaya.exchange.view import View
from riwaya.records import Document, Event, Place

_EARTH: Final = 6371.0088  # km, mean radius
_CORNERS: Final = 64
_DIGITS: Final = 6  # of a degree: a tenth of a metre

COLUMNS: Final = (
    *TABLES["events"],
    Column("place_rank", "int", "1 for the most precise place of the event, 2 for the next …; empty without a place"),
    Column("place_count", "int", "how many places the event has"),
)


def write(documents: Iterable[Document], out: BinaryIO, options: Options) -> Counts:
    """Writes the collection, feature by feature; with `options.areas` circles instead of points."""
    counts = Counts()
    out.write(b'{"type":"FeatureCollection","features":[')
    for view in views(documents, counts):
        for event in view.document.events:
            for feature in features(view, event, options.areas, counts):
                out.write((b",\n" if counts.records else b"\n") + json_bytes(feature))
                counts.records += 1
    out.write(b"\n]}\n")
    return counts


def features(view: View, event: Event, areas: bool, counts: Counts) -> Iterator[dict[str, Any]]:
    """The features of one event."""
    cells = event_cells(view, event)
    scenes = view.scenes(event)
    properties = {column.name: cells.get(column.name) for column in TABLES["events"]}
    identifier = f"{view.document.id}#{event.id}"
    if not scenes:
        properties |= {"place_rank": None, "place_count": 0}
        yield {"type": "Feature", "id": identifier, "geometry": None, "properties": properties}
    for rank, place in enumerate(scenes, 1):
        others = [other.name for other in scenes if other is not place]
        yield {
            "type": "Feature",
            "id": f"{identifier}/{place.id}",
            "geometry": _geometry(place, areas, counts),
            "properties": {
                **properties, **place_cells(view, place),
                "other_places": others, "place_rank": rank, "place_count": len(scenes),
            },
        }  # fmt: skip


def _geometry(place: Place, areas: bool, counts: Counts) -> dict[str, Any] | None:
    if place.lat is None or place.lon is None:
        return None
    if areas and place.radius_km:
        drawn = circle(place.lat, place.lon, place.radius_km)
        if drawn is not None:
            return drawn
        counts.remarks["an area that reaches a pole is drawn as a point"] += 1
    return {"type": "Point", "coordinates": [place.lon, place.lat]}


def circle(lat: float, lon: float, radius_km: float) -> dict[str, Any] | None:
    """A circle on the sphere as Polygon, counterclockwise; as MultiPolygon where it is cut at the antimeridian (RFC 7946, 3.1.9).

    None for a circle that reaches a pole, which no ring of longitudes and latitudes can draw.
    """
    reach = math.degrees(radius_km / _EARTH)
    if abs(lat) + reach >= 90:
        return None
    ring = [_along(lat, lon, radius_km, -360 * corner / _CORNERS) for corner in range(_CORNERS)]
    ring.append(ring[0])
    if all(-180 <= x <= 180 for x, _ in ring):
        return {"type": "Polygon", "coordinates": [_rounded(ring)]}
    edge, shift = (180.0, -360.0) if max(x for x, _ in ring) > 180 else (-180.0, 360.0)
    inside = [x <= edge for x, _ in ring] if edge > 0 else [x >= edge for x, _ in ring]
    near, far = _cut(ring, inside, edge)
    return {
        "type": "MultiPolygon",
        "coordinates": [[_rounded(near)], [_rounded([(x + shift, y) for x, y in far])]],
    }


Ring = list[tuple[float, float]]


def _along(lat: float, lon: float, distance: float, bearing: float) -> tuple[float, float]:
    """The point so many km in a direction (degrees from north); its longitude may pass 180."""
    angle, turn, phi = distance / _EARTH, math.radians(bearing), math.radians(lat)
    there = math.asin(math.sin(phi) * math.cos(angle) + math.cos(phi) * math.sin(angle) * math.cos(turn))
    east = math.atan2(math.sin(turn) * math.sin(angle) * math.cos(phi), math.cos(angle) - math.sin(phi) * math.sin(there))
    return lon + math.degrees(east), math.degrees(there)


def _cut(ring: Ring, inside: list[bool], edge: float) -> tuple[Ring, Ring]:
    """A convex closed ring cut along a meridian: the part inside and the part beyond, both closed."""
    near: Ring = []
    far: Ring = []
    corners = list(zip(ring, inside, strict=True))
    for (here, here_in), (there, there_in) in pairwise(corners):
        (near if here_in else far).append(here)
        if here_in != there_in:
            share = (edge - here[0]) / (there[0] - here[0])
            crossing = (edge, here[1] + share * (there[1] - here[1]))
            near.append(crossing)
            far.append(crossing)
    return [*near, near[0]], [*far, far[0]]


def _rounded(ring: Ring) -> list[list[float]]:
    return [[round(x, _DIGITS), round(y, _DIGITS)] for x, y in ring]
