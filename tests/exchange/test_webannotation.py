"""Web Annotation: what the W3C model demands, and selectors that find the words."""

from __future__ import annotations

import json
from typing import Any

from .made import QUOTE, TEXT, export

# W3C Web Annotation Data Model, 3.3.5: the motivations of the vocabulary.
MOTIVATIONS = set(
    [
        "assessing",
        "bookmarking",
        "classifying",
        "commenting",
        "describing",
        "editing",
        "highlighting",
        "identifying",
        "linking",
        "moderating",
        "questioning",
        "replying",
        "tagging",
    ]
)


def items() -> list[dict[str, Any]]:
    page = json.loads(export("webannotation")[0])
    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert (page["type"], list(page)[-1]) == ("AnnotationPage", "items")
    return page["items"]  # type: ignore[no-any-return]


def test_annotations_have_what_the_model_demands() -> None:
    found = items()
    assert len({item["id"] for item in found}) == len(found) == 3 + 4 + 3 + 1
    for item in found:
        assert item["type"] == "Annotation"
        assert item["motivation"] in MOTIVATIONS
        for body in item["body"]:
            assert body["purpose"] in MOTIVATIONS
            assert body["value"] if body["type"] == "TextualBody" else body["source"].startswith("https://sws.geonames.org/")
        assert item["target"]["source"].startswith("urn:riwaya:report:")
        assert item["target"]["scope"] == "https://example.org/a?b=1&c=2"


def test_both_selectors_find_the_words() -> None:
    for item in items():
        position, quote = item["target"]["selector"]
        assert (position["type"], quote["type"]) == ("TextPositionSelector", "TextQuoteSelector")
        assert TEXT[position["start"] : position["end"]] == quote["exact"] == item["riwaya:words"]
        around = quote["prefix"] + quote["exact"] + quote["suffix"]
        assert TEXT.find(around) == position["start"] - len(quote["prefix"])


def test_positions_count_code_points() -> None:
    denied = next(item for item in items() if item["riwaya:record"] == "s2")
    start, end = (denied["target"]["selector"][0][name] for name in ("start", "end"))
    assert "😀" in TEXT[start:end]
    assert end - start == len("قصف المدينة 😀")


def test_an_annotation_says_who_says_it() -> None:
    event = next(item for item in items() if item["riwaya:record"] == "e1")
    assert (event["riwaya:said_by"], event["riwaya:relayed_by"]) == (["security source"], ["Rimal Agency"])
    assert (event["riwaya:mode"], event["riwaya:voice"], event["riwaya:modality"]) == ("direct", "speaker", "occurred")
    assert TEXT[event["riwaya:statement_start"] : event["riwaya:statement_end"]] == QUOTE
    told = [body["value"] for body in event["body"]]
    assert told[0] == "ASSAULT firearms"
    assert "killed ≥ 7 civilians" in told[1]
