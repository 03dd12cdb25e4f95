"""Spans survive the way from Python through UTF-16 and the page's ranges and back, to the code point."""

from __future__ import annotations

import random
from collections.abc import Callable
from urllib.parse import quote

import pytest

from riwaya.store import Store

from .conftest import Served, Watched
from .made import ODD

READY = "body[data-ready=true]"


@pytest.mark.parametrize("id", ["north", ODD.id])
def test_spans_survive_the_page(watch: Callable[..., Watched], desk: Served, id: str) -> None:
    window = watch()
    page = window.go(f"/report?id={quote(id, safe='')}", READY)
    with Store(desk.path) as store:
        text = store.report(id).text
        document = store.document(id)
    assert page.evaluate("riwayaText.map.length") == len(text)
    records = (*document.statements, *document.events, *document.actors, *document.places, *document.times, *document.quantities)
    dice = random.Random(7)
    spans = [list(record.span) for record in records]
    spans += [sorted(dice.sample(range(len(text) + 1), 2)) for _ in range(300)]
    back = page.evaluate("spans => spans.map(([start, end]) => riwayaText.map.span(riwayaText.map.range(start, end)))", spans)
    assert back == spans
    words = page.evaluate("spans => spans.map(([start, end]) => riwayaText.map.text(start, end))", spans)
    shown = "".join("\ufffd" if letter in "\r\u202e\u202c\u2067\u2069\u2028" else letter for letter in text)
    assert words == [shown[start:end] for start, end in spans]
    units = page.evaluate("[...document.getElementById('text').textContent].length")
    assert units == len(text) - sum(letter in "\r\u202e\u202c\u2067\u2069\u2028" for letter in text)
    window.is_clean()


def test_control_characters_are_chips_that_turn_nothing_round(watch: Callable[..., Watched]) -> None:
    page = watch().go(f"/report?id={quote(ODD.id or '', safe='')}", READY)
    chips = page.locator("#text .chip-control").evaluate_all("all => all.map(one => one.dataset.name)")
    assert {"CR", "RLI", "PDI", "RLO", "PDF", "LS"} <= set(chips)
    assert page.evaluate("/[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.documentElement.textContent)") is False
