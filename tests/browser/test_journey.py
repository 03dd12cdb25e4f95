"""What a new user does, in both languages, on a wide screen and on a phone."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .conftest import Served, Watched

Watch = Callable[..., Watched]
READY = "body[data-ready=true]"
BOTH = pytest.mark.parametrize("language", ["ar", "en"])
SIZES = pytest.mark.parametrize("size", ["desktop", "phone"])


PAGES = [
    "/", "/search?q=حيس", "/report?id=north", "/incident?id=i%2F1%20%26%20%3F", "/map", "/timeline", "/control", "/review",
    "/decisions",
]  # fmt: skip
COLOURS = """async (encoded) => {
  const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], {type: "image/png"}));
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
  canvas.drawImage(picture, 0, 0);
  return new Set(new Uint32Array(canvas.getImageData(0, 0, picture.width, picture.height).data.buffer)).size;
}"""
SELECT = """(words) => {
  const {map} = riwayaText;
  const text = map.text(0, map.length);
  const start = [...text.slice(0, text.indexOf(words))].length;
  getSelection().removeAllRanges();
  getSelection().addRange(map.range(start, start + [...words].length));
}"""


def colours(page: Any, selector: str) -> int:
    """How many different colours a part of the page has, as it is seen."""
    picture = base64.b64encode(page.locator(selector).screenshot()).decode()
    found: int = page.evaluate(COLOURS, picture)
    return found


# Each language and each size once; that all four fit the screen is claimed below.
@pytest.mark.parametrize(("size", "language"), [("desktop", "en"), ("phone", "ar")])
def test_from_a_report_to_the_map_to_an_incident_to_a_correction_and_back(
    watch: Watch, desk: Served, size: str, language: str
) -> None:
    window = watch(size, language)
    page = window.go("/")
    assert page.locator("html").get_attribute("dir") == ("rtl" if language == "ar" else "ltr")

    page.get_by_role("link", name="سبعة قتلى في قصف سوق حيس").first.click()
    page.wait_for_selector(READY)
    card = page.locator(".card.statement").first
    card.click(position={"x": 8, "y": 8})
    assert "selected" in (card.get_attribute("class") or "")
    assert page.evaluate("[...CSS.highlights.get('selected')].map(String).join()").startswith("سبعة مدنيين قتلوا")

    event = page.locator(".card.event").first
    event.click(position={"x": 8, "y": 8})
    event.get_by_role("link", name="على الخريطة" if language == "ar" else "On the map").click()
    page.wait_for_selector("#map[data-ready=true]")
    assert page.url.endswith("/map?place=Hays")
    assert colours(page, "#map") > 40

    page.goto(desk.url + "/incidents")
    page.locator(".incident-row a").click()
    page.wait_for_selector("#map[data-ready=true]")
    alone = page.locator("th.account.call")
    assert ("مصدر عسكري" if language == "ar" else "military source") in alone.inner_text()
    assert ("القتلى" if language == "ar" else "killed") in page.locator(".call-line").inner_text()
    assert page.locator("tr.differs td.alone").count() == 2
    page.locator("table.accounts a", has_text="سبعة قتلى في قصف سوق حيس").click()
    page.wait_for_selector(READY)

    selected = page.locator(".card.selected")
    assert selected.get_attribute("data-kind") is None
    record = selected.get_attribute("data-id")
    selected.get_by_role("button", name="عدّل" if language == "ar" else "Edit", exact=True).click()
    page.wait_for_selector("#edit[open]")
    page.locator("#edit-field").select_option("actor")
    page.locator("#edit-value .choices button", has_text="الجيش اليمني").first.click()
    with page.expect_navigation():
        page.locator("#edit-save").click()
    page.wait_for_selector(READY)
    corrected = page.locator(f".card[data-id={record}]")
    assert corrected.locator(".badge.corrected").count() == 1
    assert "الجيش اليمني" in corrected.locator(".history").text_content()

    with page.expect_navigation():
        page.keyboard.press("u")
    page.wait_for_selector(READY)
    assert page.locator(f".card[data-id={record}] .badge.corrected").count() == 0
    assert page.locator(f".card[data-id={record}] .history li.undone").count() == 1
    made = [json.loads(line) for line in page.request.get(desk.url + "/api/decisions").text().splitlines()]
    assert [(one["action"], one["reviewer"]) for one in made] == [("edit", "ليلى"), ("undo", "ليلى")]

    window.go("/map?place=Hays", "#map[data-ready=true]")
    page.locator("details.export summary").click()
    with page.expect_download() as download:
        page.locator("[data-format=geojson]").click()
    features = json.loads(Path(download.value.path()).read_text("utf-8"))["features"]
    assert {feature["id"].split("#")[0] for feature in features} == {"north", "cairo", "gulf"}
    window.is_clean()


@BOTH
@SIZES
def test_nothing_runs_over_the_edge_of_the_screen(watch: Watch, language: str, size: str) -> None:
    window = watch(size, language)
    for path in PAGES:
        page = window.go(path)
        page.wait_for_load_state("networkidle")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"), path
        assert window.violations() == [], path
    window.is_clean()


@pytest.mark.parametrize(("size", "language"), [("desktop", "en"), ("phone", "ar")])
def test_a_place_is_corrected_by_choosing_another_and_the_map_follows(watch: Watch, desk: Served, size: str, language: str) -> None:
    window = watch(size, language)
    page = window.go("/report?id=gulf", READY)
    place = page.request.get(desk.url + "/api/report?id=gulf").json()["document"]["events"][0]["place"][0]
    page.locator(f'.card.event a[href="#{place}"]').first.click()
    card = page.locator(f".card.mention[data-id={place}]")
    assert "selected" in (card.get_attribute("class") or ""), "its name on the event's card leads to its own"
    assert page.evaluate("[...CSS.highlights.get('selected')].map(String).join()").endswith("حيس")

    page.keyboard.press("e")
    page.locator("#edit-value input[type=search]").fill("الخوخة")
    page.locator("#edit-value .known label", has_text="الخوخة").first.click()
    with page.expect_navigation():
        page.locator("#edit-save").click()
    page.wait_for_selector(READY)
    assert card.locator(".badge.corrected").count() == 1
    scenes = page.request.get(desk.url + "/api/map").json()["scenes"]
    assert "الخوخة" in {one["name_ar"] for one in scenes if one["report"] == "gulf"}

    with page.expect_navigation():
        page.keyboard.press("u")
    page.wait_for_selector(READY)
    assert card.locator(".badge.corrected").count() == 0
    assert card.locator(".history li.undone").count() == 1
    window.is_clean()


@pytest.mark.parametrize("path", ["/timeline", "/control"])
def test_time_runs_from_right_to_left(watch: Watch, path: str) -> None:
    page = watch().go(path, ".chart[data-ready=true] svg")
    places_of = "all => all.map(one => [one.textContent, one.getBoundingClientRect().x])"
    years = page.locator(".chart svg g text").evaluate_all(places_of)
    assert len(years) > 1
    places = [x for _, x in sorted(years)]
    assert places == sorted(places, reverse=True), "the later, the further to the left"
    page.locator(".chart svg a").first.focus()
    assert page.evaluate("document.activeElement.getAttribute('aria-label')")


def test_keys_are_bound_by_their_place(watch: Watch, desk: Served) -> None:
    """On an Arabic layout the key of `a` gives ش: the code stays KeyA."""
    window = watch()
    page = window.go("/review", READY)
    first = page.locator(".report").get_attribute("data-item"), page.locator("#text").get_attribute("data-report")

    def press(code: str, key: str, **more: Any) -> None:
        page.evaluate(
            "([code, key, more]) => document.body.dispatchEvent(new KeyboardEvent('keydown', {code, key, bubbles: true, ...more}))",
            [code, key, more],
        )

    press("Slash", "؟", shiftKey=True)
    assert page.locator("#help").is_visible()
    page.keyboard.press("Escape")
    with page.expect_navigation():
        press("KeyJ", "ت")
    page.wait_for_selector(READY)
    assert (page.locator(".report").get_attribute("data-item"), page.locator("#text").get_attribute("data-report")) != first
    with page.expect_navigation():
        press("KeyK", "ن")
    page.wait_for_selector(READY)
    with page.expect_navigation():
        press("KeyA", "ش")
    page.wait_for_selector(READY)
    assert (page.locator(".report").get_attribute("data-item"), page.locator("#text").get_attribute("data-report")) != first
    made = [json.loads(line) for line in page.request.get(desk.url + "/api/decisions").text().splitlines()]
    assert [one["action"] for one in made] == ["accept"]
    window.is_clean()


def test_a_span_is_moved_by_selecting_words(watch: Watch, desk: Served) -> None:
    window = watch()
    page = window.go("/report?id=north", READY)
    event = page.locator(".card.event", has_text="سيطرت").first
    event.click(position={"x": 8, "y": 8})
    # From within a word to within another: both are taken whole.
    page.evaluate(SELECT, "يطرت القو")
    page.wait_for_selector("#selection:not([hidden])")
    assert page.locator("#selection-text").inner_text() == "سيطرت القوات", "the conjunction is a word of its own"
    page.locator("#selection-chips button", has_text="و").first.click()
    assert page.locator("#selection-text").inner_text() == "وسيطرت القوات"
    page.locator("#selection-chips button", has_text="و").first.click()
    with page.expect_navigation():
        event.locator("button[data-do=respan]").click()
    page.wait_for_selector(READY)
    report = page.request.get(desk.url + "/api/report?id=north").json()
    assert "سيطرت القوات" in {one["text"] for one in report["document"]["events"]}
    window.is_clean()


def test_two_windows_that_edit_one_record_are_told(watch: Watch) -> None:
    first, second = watch(), watch(language="en")
    for window in (first, second):
        window.go("/report?id=cairo", READY)
        window.page.locator(".card.event").first.click(position={"x": 8, "y": 8})
    with first.page.expect_navigation():
        first.page.keyboard.press("a")
    with second.page.expect_navigation():
        second.page.keyboard.press("r")
    second.page.wait_for_selector(READY)
    assert "Somebody else decided" in second.page.locator("#told").inner_text()
    assert second.page.locator(".badge.rejected").count() == 0


def test_a_report_can_be_read_without_scripts(watch: Watch) -> None:
    page = watch(java_script_enabled=False).go("/report?id=north")
    marks = page.locator("#text mark.event").all_inner_texts()
    assert "قصف" in marks
    assert page.locator(".card.event").count() >= 2
