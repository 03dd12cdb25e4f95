"""FollowTheMoney: valid by its own package; events are accounts with a proof and a speaker."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec

from .made import QUOTE, TEXT, consumer, documents, export, full


def entities(**options: bool) -> list[dict[str, Any]]:
    return [json.loads(line) for line in export("ftm", **options)[0].splitlines()]


def of(schema: str, found: list[dict[str, Any]] | None = None) -> list[dict[str, Any]]:
    return [entity["properties"] for entity in found or entities() if entity["schema"] == schema]


def bare(text: str) -> str:
    return re.sub("[\0\u200f\u202c\u202e]", "", text).strip()


def test_followthemoney_accepts_every_entity() -> None:
    model = consumer("followthemoney").model
    for entity in entities(everything=True):
        schema = model.get(entity["schema"])
        assert schema is not None
        schema.validate(entity)
        proxy = model.get_proxy(entity, cleaned=False)
        for name, values in entity["properties"].items():
            # The package drops NUL, and in texts and names bidi controls and white space at both ends; all else is kept.
            assert sorted(map(bare, proxy.get(name))) == sorted(map(bare, values)), (entity["schema"], name)
            for value in values:
                cleaned = schema.get(name).type.clean(value)
                assert cleaned is not None, (name, value)


def test_every_entity_named_by_another_is_there_once() -> None:
    found = entities(everything=True)
    ids = [entity["id"] for entity in found]
    assert len(ids) == len(set(ids))
    links = [
        value
        for entity in found
        for name in ("proof", "involved", "document", "resolved", "addressEntity", "entity")
        for value in entity["properties"].get(name, [])
    ]
    assert links
    assert set(links) <= set(ids)


def test_an_event_says_who_says_it() -> None:
    event, _ = of("Event")
    assert event["summary"] == [TEXT.split("\n")[1]]
    assert event["description"][0].startswith("Told as occurred by security source ← Rimal Agency ← ")
    assert "(assert, direct)" in event["description"][0]
    assert "Actor: gunmen. Recipient: civilians. Toll: killed ≥ 7 civilians; killed 3 soldiers" in event["description"][0]
    start, end = TEXT.index("قتلوا"), TEXT.index("قتلوا") + 5
    assert f"characters {start}-{end}" in event["notes"][0]
    assert (event["startDate"], event["endDate"], event["country"], event["location"]) == (
        ["2025-03-03"],
        ["2025-03-03"],
        ["ly"],
        ["Sabha"],
    )


def test_a_statement_is_a_note_on_its_events() -> None:
    found = entities()
    note = of("Note", found)[0]
    assert note["description"] == [QUOTE]
    assert note["name"] == ["security source ← Rimal Agency: assert, direct"]
    (event,) = note["entity"]
    assert next(entity["schema"] for entity in found if entity["id"] == event) == "Event"


def test_only_who_has_a_name_is_an_entity() -> None:
    assert [entity["name"] for entity in of("Organization")] == [["Rimal Agency"], ["Libyan Army"]]
    assert of("Organization")[1]["alias"] == ["الجيش الليبي"]
    assert of("LegalEntity") == []


def test_the_same_actor_in_two_reports_is_one_entity() -> None:
    given = [full(), msgspec.structs.replace(full(), id="z")]
    lines = [json.loads(line) for line in export("ftm", given)[0].splitlines()]
    assert len(of("Organization", lines)) == 2
    assert len(of("Article", lines)) == 2
    assert len(of("Event", lines)) == 4


def test_what_did_not_happen_is_left_out_and_counted() -> None:
    data, counts = export("ftm")
    assert counts.left_out.total() == 2
    assert counts.records == len(data.splitlines())
    assert len(of("Event", entities(everything=True))) == len(documents()[1].events)
