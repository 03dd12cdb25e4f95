"""Claims of the pages on times and quantities: each line of their tables is read as the page says."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.languages.ar import test_quantities, test_times

DOCS = Path(__file__).resolve().parents[1] / "docs"


def lines_of(page: str) -> list[tuple[str, str]]:
    """(example, reading) of every table row of a page."""
    lines = (DOCS / page).read_text(encoding="utf-8").splitlines()
    rows = [line.strip().strip("|").split("|") for line in lines if line.startswith("| ")]
    return [(row[1].strip(), row[2].strip()) for row in rows if row[0].strip() != "construction"]


def times_of(sentence: str) -> str:
    return "; ".join(f"{words} = {mention.value or '–'}" for words, mention in test_times.read(sentence)) or "–"


def shown(bound: float | None) -> str:
    return "open" if bound is None else f"{bound:g}" if bound < 1e6 else str(int(bound))


def quantities_of(sentence: str) -> str:
    found = []
    for words, quantity in test_quantities.read(sentence):
        low, high = shown(quantity.low), shown(quantity.high)
        parts = [low if low == high else f"{low} to {high}"]
        parts += [quantity.operator] if quantity.operator != "exact" else []
        parts += [quantity.counts] if quantity.counts else []
        found.append(f"{words} = {', '.join(parts)}")
    return "; ".join(found) or "–"


@pytest.mark.parametrize(("sentence", "reading"), lines_of("times.md"))
def test_time_is_read_as_the_page_says(sentence: str, reading: str) -> None:
    assert times_of(sentence) == reading


@pytest.mark.parametrize(("sentence", "reading"), lines_of("quantities.md"))
def test_quantity_is_read_as_the_page_says(sentence: str, reading: str) -> None:
    assert quantities_of(sentence) == reading


def test_the_pages_hold_their_constructions() -> None:
    assert len(lines_of("times.md")) > 100
    assert len(lines_of("quantities.md")) > 35
