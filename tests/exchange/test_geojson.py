"""GeoJSON: valid by RFC 7946, opened by GDAL, circles that lie where they should."""

from __future__ import annotations

import io
import json
import math
from itertools import pairwise
from typing import Any

import msgspec
import pytest

from riwaya.exchange.geojson import COLUMNS, circle
from riwaya.records import Document

from .made import TITLE, consumer, export, full, place


def collection(given: list[Document] | None = None, **options: bool) -> Any:
    return json.loads(export("geojson", given, **options)[0])


def only(**fields: Any) -> list[Document]:
    """A document whose first event has one place, which lies elsewhere."""
    document = full()
    event = msgspec.structs.replace(document.events[0], place=["p9"])
    return [msgspec.structs.replace(document, places=[place("p9", "سبها", **fields)], events=[event])]


def area(rings: list[list[list[float]]]) -> float:
    """Signed area of an outer ring: positive is counterclockwise."""
    ring = rings[0]
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring)) / 2


def kilometres(a: list[float], b: list[float]) -> float:
    lon1, lat1, lon2, lat2 = map(math.radians, (*a, *b))
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * 6371.0088 * math.asin(math.sqrt(h))


@pytest.mark.parametrize("areas", [False, True])
def test_it_is_valid(areas: bool) -> None:
    geojson = consumer("geojson")
    found = geojson.loads(export("geojson", areas=areas)[0])
    assert isinstance(found, geojson.FeatureCollection)
    assert found.is_valid, found.errors()
    ids = [feature["id"] for feature in found.features]
    assert len(ids) == len(set(ids)) == 5


def test_one_feature_an_event_and_place() -> None:
    features = collection()["features"]
    shown = [(f["properties"]["event_id"], f["properties"]["place"], f["properties"]["place_rank"]) for f in features]
    assert shown == [("e1", "Sabha", 1), ("e1", "Libya", 2), ("e2", "Sabha", 1), ("e3", None, None), ("e4", None, None)]
    assert features[0]["geometry"] == {"type": "Point", "coordinates": [14.428, 27.038]}
    assert [feature["geometry"] is None for feature in features] == [False, False, True, True, True]


def test_properties_are_the_columns() -> None:
    for feature in collection()["features"]:
        assert set(feature["properties"]) == {column.name for column in COLUMNS}
    first = collection()["features"][0]["properties"]
    assert (first["title"], first["said_by"], first["radius_km"], first["modality"]) == (
        TITLE,
        ["security source"],
        15.0,
        "occurred",
    )


def test_no_document_gives_an_empty_collection() -> None:
    assert collection([]) == {"type": "FeatureCollection", "features": []}


def test_a_circle_has_its_radius_and_runs_counterclockwise() -> None:
    geometry = collection(only(), areas=True)["features"][0]["geometry"]
    assert geometry["type"] == "Polygon"
    (ring,) = geometry["coordinates"]
    assert ring[0] == ring[-1]
    assert area([ring]) > 0
    assert all(abs(kilometres([14.428, 27.038], corner) - 5.0) < 0.001 for corner in ring)


@pytest.mark.parametrize("lon", [179.5, -179.5, 180.0, -180.0])
def test_a_circle_over_the_antimeridian_is_cut_there(lon: float) -> None:
    geometry = circle(10.0, lon, 200.0)
    assert geometry is not None
    assert geometry["type"] == "MultiPolygon"
    sides = geometry["coordinates"]
    assert len(sides) == 2
    for rings in sides:
        assert rings[0][0] == rings[0][-1]
        assert area(rings) > 0
        xs = [x for x, _ in rings[0]]
        assert -180 <= min(xs) <= max(xs) <= 180
        assert max(xs) - min(xs) < 5
    whole = circle(10.0, 0.0, 200.0)
    assert whole is not None
    assert sum(map(area, sides)) == pytest.approx(area(whole["coordinates"]), rel=1e-3)


def test_an_area_at_a_pole_stays_a_point_and_is_told() -> None:
    data, counts = export("geojson", only(lat=89.0, radius_km=500.0), areas=True)
    assert json.loads(data)["features"][0]["geometry"]["type"] == "Point"
    assert counts.remarks == {"an area that reaches a pole is drawn as a point": 1}


@pytest.mark.parametrize("areas", [False, True])
def test_gdal_opens_it(areas: bool) -> None:
    pyogrio = consumer("pyogrio")
    data = export("geojson", areas=areas)[0]
    info = pyogrio.read_info(io.BytesIO(data))
    assert (info["driver"], info["features"], info["crs"]) == ("GeoJSON", 5, "EPSG:4326")
    meta, _, geometry, columns = pyogrio.raw.read(io.BytesIO(data))
    fields = dict(zip(meta["fields"], columns, strict=True))
    assert list(fields["event_id"]) == ["e1", "e1", "e2", "e3", "e4"]
    assert fields["words"][0] == "قتلوا"
    assert [shape is None for shape in geometry] == [False, False, True, True, True]
