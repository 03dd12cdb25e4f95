"""axe finds nothing serious on any page, in either language, on a wide screen or a phone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import Watched

AXE = Path(__file__).resolve().parents[2] / "web" / "node_modules" / "axe-core" / "axe.min.js"
PAGES = [
    "/", "/search?q=حيس", "/search?show=events", "/search?show=statements&place=حيس", "/report?id=north#e1", "/incidents",
    "/incident?id=i%2F1%20%26%20%3F", "/map?place=حيس", "/timeline", "/control", "/review", "/decisions", "/report?id=nothing",
]  # fmt: skip


EVERYTHING = "async () => (await axe.run(document, {resultTypes: ['violations']})).violations"  # what is right need not be told
CONTRAST = "async () => (await axe.run(document, {runOnly: ['color-contrast']})).violations"  # all that a colour scheme changes


@pytest.mark.parametrize(("size", "language"), [("desktop", "ar"), ("phone", "en")])
def test_axe_finds_nothing_serious(watch: Callable[..., Watched], size: str, language: str) -> None:
    window = watch(size, language, color_scheme="light", reduced_motion="reduce", bypass_csp=True)
    axe = AXE.read_text("utf-8")
    for path in PAGES:
        window.page.emulate_media(color_scheme="light")
        page = window.go(path)
        page.wait_for_load_state("networkidle")
        page.evaluate(axe)
        for scheme, rules in (("light", EVERYTHING), ("dark", CONTRAST)):
            page.emulate_media(color_scheme=scheme)
            told = [
                f"{path} ({scheme}): {one['id']}: {one['nodes'][0]['html'][:160]} {one['nodes'][0].get('failureSummary', '')}"
                for one in page.evaluate(rules)
                if one["impact"] in ("serious", "critical")
            ]
            assert not told, "\n".join(told)


def test_a_report_is_read_by_keyboard_alone(watch: Callable[..., Watched]) -> None:
    page = watch().go("/report?id=north", "body[data-ready=true]")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.classList.contains('card')")
    first = page.evaluate("document.activeElement.dataset.id")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.dataset.id") != first
    page.keyboard.press("k")
    assert page.evaluate("document.activeElement.dataset.id") == first
    assert page.evaluate("CSS.highlights.get('selected').size") == 1
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.card').dataset.id") == first, "the buttons of the card come next"
