"""At least fifty payloads in titles, texts, names, outlets, ids and addresses: no dialog, no report of the content policy."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from riwaya import Input
from riwaya.review import Log, Proposal
from riwaya.store import Writer

from .conftest import SIZES, Served, Watched
from .payloads import PAYLOADS

PAGES = [
    "/", "/search", "/search?show=events", "/search?show=statements", "/incidents", "/map", "/timeline", "/control", "/review",
    "/decisions",
]  # fmt: skip

TOGETHER = 11  # payloads that share an incident: a drawn map takes a browser long


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path: Path = tmp_path_factory.mktemp("hostile") / "desk.db"
    with Writer(path) as writer:
        writer.read(
            *(
                Input(
                    id=f"{number} {payload}", title=payload, outlet=payload, url=payload, published="2025-10-16",
                    text=f"{payload}\nقال مسؤول {payload} إن خمسة مدنيين قتلوا في قصف على حلب. "
                    f"وسيطر «{payload}» على بلدة حيس.\n{payload}",
                )
                for number, payload in enumerate(PAYLOADS)
            )
        )  # fmt: skip
    incidents: list[dict[str, Any]] = []
    with Log(path) as log:
        for number, payload in enumerate(PAYLOADS):
            id = f"{number} {payload}"
            reviewed = log.reviewed(id)
            event = reviewed.document.events[0]
            value = {"field": "weapon", "to": payload}
            proposal = Proposal(report=id, record=event.id, action="edit", revision=0, value=value, note=payload)
            log.decide(proposal, "ليلى")
            account = {
                "report": id, "event": event.id, "statement": None, "chain": [payload, payload], "independent_group": number,
                "says": {"happened": payload, "weapon": payload, "actor": [payload]},
            }  # fmt: skip
            if number % TOGETHER == 0:
                incidents.append({
                    "id": payload, "type": "ASSAULT",
                    "place": {"name": payload, "name_ar": payload, "lat": 13.9, "lon": 43.4, "radius_km": 4},
                    "date": {"start": "2025-10-15", "end": "2025-10-16"}, "reports": [], "copies": [], "accounts": [],
                    "slots": {}, "independent_sources": 1, "status": "contested",
                })  # fmt: skip
            incidents[-1]["reports"].append(id)
            incidents[-1]["accounts"].append(account)
            incidents[-1]["copies"] = [incidents[-1]["reports"][:2]]
    served = Served(path, incidents)
    yield served
    served.close()


def test_there_are_enough_of_them() -> None:
    assert len(set(PAYLOADS)) >= 50


def test_no_payload_runs_or_is_reported(browser: Any, hostile: Served) -> None:
    context = browser.new_context(viewport=SIZES["desktop"], locale="ar")
    window = Watched(context.new_page(), hostile.url)
    seen = 0
    for number, payload in enumerate(PAYLOADS):
        page = window.go(f"/report?id={quote(f'{number} {payload}', safe='')}", "body[data-ready=true]")
        text: str = page.evaluate("document.getElementById('text').textContent")
        assert payload.strip("\r\n\u202e\u202c\u2067\u2069")[:12].split("\x0c")[0].replace("\r", "") in text, payload
        page.locator(".card").first.click(position={"x": 8, "y": 8})
        assert window.violations() == [], payload
        seen += 1
        if number % TOGETHER == 0:
            for fold in ("none", "agree"):
                window.go(f"/incident?fold={fold}&id={quote(payload, safe='')}", "#map[data-ready=true]")
                assert window.violations() == [], payload
    for path in PAGES:
        page = window.go(path)
        page.wait_for_load_state("networkidle")
        assert window.violations() == [], path
    for payload in PAYLOADS:  # in every field of the form, as a filter, and as words that are looked for
        asked = quote(payload, safe="")
        page = window.go(f"/search?q={asked}&place={asked}&actor={asked}&speaker={asked}&outlet={asked}")
        assert window.violations() == [], payload
    for word in ("alert", "evil", "x", "script"):  # what is found is marked within the payloads
        page = window.go(f"/search?q={word}")
        assert page.locator("mark.match").count(), word
        assert window.violations() == [], word
    assert seen == len(PAYLOADS)
    assert window.dialogs == []
    assert window.elsewhere == []
    context.close()


LINKS = """async (address) => {
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
  return [...page.querySelectorAll("a")].map((one) => one.protocol);
}"""


def test_only_web_addresses_are_links(browser: Any, hostile: Served) -> None:
    # What is a link is so in the page as it comes: the browser takes it apart, without running scripts.
    context = browser.new_context(viewport=SIZES["desktop"])
    page = context.new_page()
    page.goto(hostile.url)
    for number, payload in enumerate(PAYLOADS):
        links = page.evaluate(LINKS, f"/report?id={quote(f'{number} {payload}', safe='')}")
        assert len(links) > 5, payload
        assert set(links) <= {"http:", "https:"}, payload
    context.close()
