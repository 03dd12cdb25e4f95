"""Pictures of the desk for the README and docs/desk.md.

In: the small store of the browser tests. Out: `docs/images/*.png`.
The idea: a picture is made by a command, as every figure is: `python benchmarks/screenshots.py` (needs Debian's chromium).
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PICTURES = {
    "report": ("/report?id=north&lang=ar#s1", "body[data-ready=true]"),
    "incident": ("/incident?id=i%2F1%20%26%20%3F&lang=en", "#map[data-ready=true]"),
}


def main() -> None:
    """Makes them."""
    sys.path.insert(0, str(ROOT))
    from playwright.sync_api import sync_playwright
    from tests.browser.conftest import FLAGS, Served, chromium
    from tests.browser.made import fill

    folder = ROOT / "docs" / "images"
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as made, sync_playwright() as playwright:
        served = Served(Path(made) / "desk.db", fill(Path(made) / "desk.db"))
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 760})
        for name, (path, ready) in PICTURES.items():
            page.goto(served.url + path)
            page.wait_for_selector(ready)
            page.wait_for_timeout(400)  # for the faces
            page.screenshot(path=str(folder / f"{name}.png"))
            print(folder / f"{name}.png")
        browser.close()
        served.close()


if __name__ == "__main__":
    main()
