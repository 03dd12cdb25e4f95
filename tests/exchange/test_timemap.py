"""TimeMap: what its validators ask for, written down here, since the program itself cannot be installed."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec

from riwaya.records import EventDate

from .made import OUTLET, TITLE, export, full

EVENT = set(
    [
        "id",
        "description",
        "date",
        "time",
        "time_precision",
        "location",
        "latitude",
        "longitude",
        "type",
        "category",
        "category_full",
        "associations",
        "sources",
        "comments",
        "time_display",
        "narrative___stepStyles",
        "shape",
        "colour",
    ]
)
SOURCE = set(["id", "title", "thumbnail", "paths", "type", "affil_s", "url", "description", "parent", "author", "date", "notes"])
ASSOCIATION = set(["id", "title", "desc", "mode", "colour", "type", "display", "filter_paths"])
LISTS = {"associations", "sources", "paths", "filter_paths"}


def domain(**options: bool) -> Any:
    return json.loads(export("timemap", **options)[0])


def test_keys_and_values_are_as_timemap_validates_them() -> None:
    found = domain()
    assert list(found) == ["events", "sources", "associations"]
    groups = ((found["events"], EVENT), (found["sources"].values(), SOURCE), (found["associations"], ASSOCIATION))
    for records, allowed in groups:
        assert records
        for record in records:
            assert set(record) <= allowed
            for name, value in record.items():
                assert isinstance(value, list if name in LISTS else str), name
    for event in found["events"]:
        assert re.fullmatch(r"\d\d/\d\d/\d{4}", event["date"])
        assert float(event["latitude"])
        assert float(event["longitude"])


def test_what_an_event_names_is_there() -> None:
    found = domain()
    ids = [association["id"] for association in found["associations"]]
    assert ids == sorted(set(ids))
    for event in found["events"]:
        assert set(event["associations"]) <= set(ids)
        assert set(event["sources"]) <= set(found["sources"])
        assert event["category"] in ids


def test_an_event_says_who_says_it() -> None:
    (event,) = domain()["events"]
    assert event["date"] == "03/03/2025"
    assert event["description"].startswith("security source ← Rimal Agency ← ")
    for part in ("said_by: security source", "relayed_by: Rimal Agency", "mode: direct", "voice: speaker", "words: قتلوا"):
        assert part in event["comments"]
    (source,) = domain()["sources"].values()
    assert (source["title"], source["author"], source["url"]) == (TITLE, OUTLET, "https://example.org/a?b=1&c=2")


def test_a_clock_is_kept() -> None:
    document = full()
    at_six = EventDate(start="2025-03-03T18:30", end="2025-03-03T18:31", precision="minute", time=None, basis="stated")
    event = msgspec.structs.replace(document.events[0], date=at_six)
    found = json.loads(export("timemap", [msgspec.structs.replace(document, events=[event])])[0])
    assert (found["events"][0]["time"], found["events"][0]["time_precision"]) == ("18:30", "minute")


def test_what_cannot_be_shown_is_counted() -> None:
    _, counts = export("timemap")
    assert dict(counts.left_out) == {"denied by who speaks of it": 1, "told as demanded": 1, "without a date": 1}
    _, counts = export("timemap", everything=True)
    assert dict(counts.left_out) == {"without a date": 3}


def test_no_document_gives_empty_lists() -> None:
    assert json.loads(export("timemap", [])[0]) == {"events": [], "sources": {}, "associations": []}
