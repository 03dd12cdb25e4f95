"""A killed ingest loses nothing that it has acknowledged.

The real command is killed with SIGKILL at random points of its work, again and again over the same stores. What it had printed
by then must be there, the database must be sound, and in the end the export must be that of a run which nobody disturbed.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import random
import signal
import sqlite3
import sys
import time
from pathlib import Path
from typing import Final, NamedTuple

import msgspec
import pytest

from riwaya import Input, api, read
from riwaya.cli import main, storing
from riwaya.records import Document
from riwaya.store import Store, Writer
from riwaya.store.errors import StoreError

KILLS: Final = 54
REPORTS: Final = 120
VERSIONS: Final = 10  # reports that are versions of others

BEGIN: Final = "مدينة"


def lines() -> list[str]:
    """Small reports, some of them versions of one another, in a fixed order."""
    reports = [
        {
            "id": f"r{number % (REPORTS - VERSIONS)}", "title": f"عنوان {number}", "published": f"2020-01-{number % 28 + 1:02}",
            "text": f"{BEGIN} حلب. قال الوزير {number} إن الجسر سليم.",
        }
        for number in range(REPORTS)
    ]  # fmt: skip
    return [json.dumps(report, ensure_ascii=False) for report in reports]


@pytest.fixture(scope="module")
def template() -> str:
    """A document with something of every kind."""
    text = "قال مصدر أمني إن الجيش السوري قصف أمس أحياء في حلب."
    return msgspec.json.encode(read(Input(id="x", text=text, published="2020-01-02"))).decode()


class Run(NamedTuple):
    """A running `riwaya ingest` in a process of its own, and what it prints."""

    pid: int
    output: int

    def ended(self) -> int:
        """Waits for the end; the exit status, or minus the signal that ended it."""
        os.close(self.output)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def begin(template: str, store: Path, source: Path, jobs: int) -> Run:
    """Starts an ingest in a copy of this process, which has all loaded: what is killed is work, not the start of Python."""
    words = ["ingest", "--from", "jsonl", str(source), "--store", str(store), "--outcomes", "--jobs", str(jobs)]
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        status = 70
        with contextlib.suppress(BaseException):
            os.close(reading)
            os.dup2(writing, 1)
            os.dup2(os.open(store.with_suffix(".err"), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), 2)
            sys.stdout = os.fdopen(1, "w", encoding="utf-8")
            sys.stderr = os.fdopen(2, "w", encoding="utf-8")
            status = ingest(template, words)
            sys.stdout.flush()
        os._exit(status)
    os.close(writing)
    return Run(pid, reading)


def ingest(template: str, words: list[str]) -> int:
    """The command; but reading gives a document made before, and a batch holds few reports: writing is what is killed."""
    full = msgspec.json.decode(template, type=Document)

    def read(report: Input) -> Document:
        named = msgspec.structs.replace(full.report, text=report.text, title=report.title)
        return msgspec.structs.replace(full, id=report.id or "", report=named)

    api.read = read
    storing._BATCH = 3
    return main(words)


def killed(run: Run, reports: int, seconds: float) -> tuple[list[str], int]:
    """The whole lines it printed until it was killed, `seconds` after it had acknowledged so many new reports; and its end."""
    output = b""
    while output.count(b'"new') < reports and (piece := os.read(run.output, 65536)):
        output += piece
    time.sleep(seconds)
    os.kill(run.pid, signal.SIGKILL)
    while piece := os.read(run.output, 65536):
        output += piece
    return output.decode().split("\n")[:-1], run.ended()


def whole(template: str, store: Path, source: Path) -> None:
    """A run that nobody disturbs."""
    run = begin(template, store, source, 1)
    while os.read(run.output, 65536):
        pass
    assert run.ended() == 0, store.with_suffix(".err").read_text()


def exported(store: Path) -> bytes:
    out = io.BytesIO()
    with Store(store) as opened:
        opened.export_jsonl(out)
    return out.getvalue()


def test_nothing_acknowledged_is_lost_by_killing(template: str, tmp_path: Path) -> None:
    source = tmp_path / "reports.jsonl"
    source.write_text("\n".join(lines()), "utf-8")
    whole(template, tmp_path / "undisturbed.db", source)
    wanted = exported(tmp_path / "undisturbed.db")
    assert wanted.count(b"\n") == REPORTS - VERSIONS

    chance = random.Random(20)
    kills = stores = 0
    while kills < KILLS:
        store = tmp_path / f"{stores}.db"
        stores += 1
        kills += killed_again_and_again(template, store, source, chance, KILLS - kills)
        whole(template, store, source)
        assert exported(store) == wanted
        assert sound(store)
        with Store(store) as opened:
            assert len(opened.search(BEGIN, limit=None)) == REPORTS - VERSIONS
        with Writer(store, wait=10):
            pass  # no lock was left behind
    assert stores > 2, "what is killed begins anew some times"


def killed_again_and_again(template: str, store: Path, source: Path, chance: random.Random, most: int) -> int:
    """Kills one run after the other over a store until one has done everything; how many were killed at work."""
    acknowledged: set[str] = set()
    for number in range(most):
        run = begin(template, store, source, 2 if chance.random() < 0.2 else 1)
        told, end = killed(run, chance.choice([0, 0, 1, 4, 9, 15, 30]), chance.choice([0.0, 0.03, 0.15]) * chance.random())
        acknowledged |= {json.loads(line)["id"] for line in told}
        if store.exists():
            assert sound(store)
            assert acknowledged <= ids(store)
        if end != -signal.SIGKILL:
            return number
    return most


def sound(store: Path) -> bool:
    """Whether SQLite finds nothing wrong with the database and its full text."""
    with contextlib.closing(sqlite3.connect(store)) as connection:
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'report_search'").fetchone():
            connection.execute("INSERT INTO report_search (report_search) VALUES ('integrity-check')")
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def ids(store: Path) -> set[str]:
    try:
        with Store(store) as opened:
            return {id for id, _ in opened.documents(raw=True)}
    except StoreError as error:
        assert "empty database" in str(error)  # killed before its tables were there
        return set()
