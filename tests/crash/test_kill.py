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
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

import pytest

from riwaya.store import Store, Writer
from riwaya.store.errors import StoreError

KILLS: Final = 54
REPORTS: Final = 120
VERSIONS: Final = 10  # reports that are versions of others
SOURCE: Final = Path(__file__).resolve().parents[2] / "src"

# Reading is put aside for an empty document, and a batch holds few reports: what is killed here is the writing.
COMMAND: Final = """
import sys
import msgspec
from riwaya import api
from riwaya.records import Document
from riwaya.cli import main, reading, storing

full = msgspec.json.decode(sys.argv[1].encode(), type=Document)

def read(report):
    named = msgspec.structs.replace(full.report, text=report.text, title=report.title)
    return msgspec.structs.replace(full, id=report.id, report=named)

api.read = read
reading._load = lambda: None
storing._BATCH = 3
print("ready", flush=True)
sys.exit(main(sys.argv[2:]))
"""

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
    import msgspec

    from riwaya import Input, read

    text = "قال مصدر أمني إن الجيش السوري قصف أمس أحياء في حلب."
    return msgspec.json.encode(read(Input(id="x", text=text, published="2020-01-02"))).decode()


def begin(template: str, store: Path, source: Path, jobs: int) -> subprocess.Popen[bytes]:
    words = ["ingest", "--from", "jsonl", str(source), "--store", str(store), "--outcomes", "--jobs", str(jobs)]
    return subprocess.Popen(
        [sys.executable, "-c", COMMAND, template, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
    )  # fmt: skip


def killed(process: subprocess.Popen[bytes], reports: int, seconds: float) -> list[str]:
    """What it printed until it was killed, so many seconds after it had acknowledged so many new reports; whole lines only."""
    assert process.stdout is not None and process.stderr is not None
    process.stdout.readline()
    output = b""
    while output.count(b'"new') < reports and (piece := os.read(process.stdout.fileno(), 65536)):
        output += piece
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    output += process.stdout.read()
    process.wait()
    process.stdout.close()
    process.stderr.close()
    return output.decode().split("\n")[:-1]


def whole(template: str, store: Path, source: Path) -> None:
    """A run that nobody disturbs."""
    process = begin(template, store, source, 1)
    _, err = process.communicate()
    assert process.returncode == 0, err.decode()


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
        process = begin(template, store, source, 2 if chance.random() < 0.2 else 1)
        told = killed(process, chance.choice([0, 0, 1, 4, 9, 15, 30]), chance.choice([0.0, 0.03, 0.15]) * chance.random())
        acknowledged |= {json.loads(line)["id"] for line in told}
        if store.exists():
            assert sound(store)
            assert acknowledged <= ids(store)
        if process.returncode != -signal.SIGKILL:
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
