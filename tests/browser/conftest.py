"""Chromium over a desk on a store of its own.

Where there is no Chromium the tests are skipped, unless RIWAYA_REQUIRE_BROWSER says that they must run; RIWAYA_CHROMIUM names
another one than Debian's.
"""

from __future__ import annotations

import os
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from riwaya.desk import assets
from riwaya.desk.app import make_app
from riwaya.desk.config import Config
from riwaya.desk.incidents import Listed

from .made import fill

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
SIZES = {"desktop": {"width": 1400, "height": 900}, "phone": {"width": 390, "height": 844}}


def _missing(why: str) -> None:
    if os.environ.get("RIWAYA_REQUIRE_BROWSER"):
        pytest.fail(f"the desk must be tested in a browser here, but {why}")
    pytest.skip(f"{why}: install Debian's chromium to run this")


def chromium() -> str:
    return os.environ.get("RIWAYA_CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"


# Ended with this package: processes that later tests fork would hold the driver's pipes open, and it would never end.
@pytest.fixture(scope="package")
def browser() -> Iterator[Any]:
    if not Path(chromium()).exists():
        _missing("there is no Chromium")
    if not assets.built():
        _missing("the desk's pages were not built")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError as error:
        _missing(f"playwright cannot be loaded ({error})")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield opened
        opened.close()


class Served:
    """A desk that answers at `url`."""

    def __init__(self, path: Path, incidents: list[dict[str, Any]] | None) -> None:
        self.path = path
        listening = socket.socket()
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        app = make_app(Config(str(path), port=port, reviewer="ليلى"), Listed(incidents))
        self._server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False))
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [listening]}, daemon=True)
        self._thread.start()
        deadline = time.monotonic() + 60
        while not self._server.started:
            assert self._thread.is_alive() and time.monotonic() < deadline, "the desk did not start"
            time.sleep(0.02)

    def close(self) -> None:
        self._server.should_exit = True
        self._thread.join(20)


@pytest.fixture(scope="package")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[dict[str, Any]]]:
    path = tmp_path_factory.mktemp("browser") / "desk.db"
    return path, fill(path)


@pytest.fixture
def desk(filled: tuple[Path, list[dict[str, Any]]], tmp_path: Path) -> Iterator[Served]:
    """A desk of the test's own."""
    path = tmp_path / "desk.db"
    path.write_bytes(filled[0].read_bytes())
    served = Served(path, filled[1])
    yield served
    served.close()


class Watched:
    """A page whose faults are gathered: dialogs, what the content policy reports, errors of scripts, requests to elsewhere."""

    def __init__(self, page: Any, home: str) -> None:
        self.page, self.home = page, home
        self.dialogs: list[str] = []
        self.errors: list[str] = []
        self.elsewhere: list[str] = []
        page.on("dialog", self._dialog)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", self._console)
        page.on("request", lambda request: None if request.url.startswith((home, "data:")) else self.elsewhere.append(request.url))
        page.add_init_script(
            "globalThis.riwayaViolations = [];"
            "document.addEventListener('securitypolicyviolation',"
            " event => riwayaViolations.push(event.violatedDirective + ' ' + event.blockedURI));"
        )

    def _dialog(self, dialog: Any) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()

    def _console(self, message: Any) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    def go(self, path: str, ready: str | None = None) -> Any:
        self.page.goto(self.home + path)
        if ready:
            self.page.wait_for_selector(ready)
        return self.page

    def violations(self) -> list[str]:
        found: list[str] = self.page.evaluate("globalThis.riwayaViolations ?? []")
        return found

    def is_clean(self) -> None:
        assert self.violations() == []
        assert self.dialogs == []
        assert self.elsewhere == []
        assert self.errors == []


@pytest.fixture
def watch(browser: Any, desk: Served) -> Iterator[Callable[..., Watched]]:
    """Opens a window of a size, in a language."""
    contexts = []

    def opened(size: str = "desktop", language: str = "ar", **options: Any) -> Watched:
        context = browser.new_context(viewport=SIZES[size], locale=language, accept_downloads=True, **options)
        context.set_default_timeout(20_000)
        contexts.append(context)
        return Watched(context.new_page(), desk.url)

    yield opened
    for context in contexts:
        context.close()
