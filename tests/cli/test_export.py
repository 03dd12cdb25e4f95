"""`riwaya export`: where documents come from, where they go, and what is told."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
import types
from pathlib import Path
from typing import Any

import msgspec
import pytest

from exchange.made import csv_rows, documents, full
from riwaya.records import Document

from .conftest import COMMAND, ROOT, Run

TWO = b"".join(msgspec.json.encode(document) + b"\n" for document in documents())
TEXT_FORMATS = ["jsonl", "csv", "geojson", "acled", "ucdp", "gdelt", "ftm", "timemap", "prov", "webannotation"]


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "read.jsonl"
    path.write_bytes(TWO)
    return path


def test_what_read_prints_can_be_exported(run: Run) -> None:
    printed = run("read", "--from", "jsonl", ROOT / "examples" / "wire.jsonl").out
    assert run("export", "--from", "jsonl", "-", stdin=printed).out == printed
    rows = csv_rows(run("export", "--from", "jsonl", "--format", "csv", stdin=printed).out)
    events = [event.id for line in printed.splitlines() for event in msgspec.json.decode(line, type=Document).events]
    assert [row["event_id"] for row in rows] == events


@pytest.mark.parametrize("name", [*TEXT_FORMATS, "xlsx", "parquet"])
def test_a_file_a_pipe_and_standard_input_give_the_same_bytes(run: Run, lines: Path, tmp_path: Path, name: str) -> None:
    target = tmp_path / "out"
    piped = run("export", "--from", "jsonl", lines, "--format", name)
    assert piped.status == 0
    assert run("export", "--from", "jsonl", lines, "--format", name, "-o", target).out == b""
    assert target.read_bytes() == piped.out
    assert run("export", "--from", "jsonl", "-", "--format", name, stdin=TWO).out == piped.out


def test_documents_come_ordered_by_id(run: Run) -> None:
    named = [msgspec.structs.replace(documents()[0], id=name) for name in ("ب", "b", "ا", "a", "😀", "Z")]
    given = b"".join(msgspec.json.encode(document) + b"\n" for document in named)
    assert [record["id"] for record in run("export", "--from", "jsonl", stdin=given).records] == ["Z", "a", "b", "ا", "ب", "😀"]


def test_a_table_can_be_chosen(run: Run, lines: Path) -> None:
    rows = csv_rows(run("export", "--from", "jsonl", lines, "-f", "csv", "--table", "tolls").out)
    assert [row["effect"] for row in rows] == ["killed", "killed"]


def test_what_is_left_out_is_told_and_all_takes_it(run: Run, lines: Path) -> None:
    some = run("export", "--from", "jsonl", lines, "-f", "acled")
    assert some.err == "riwaya: 2 events left out: 1 denied by who speaks of it, 1 told as demanded; --all takes them\n"
    everything = run("export", "--from", "jsonl", lines, "-f", "acled", "--all")
    assert (len(csv_rows(some.out)), len(csv_rows(everything.out)), everything.err) == (2, 4, "")


def test_a_line_that_is_no_document_is_told_and_the_others_are_exported(run: Run) -> None:
    failure = b'{"id":"x","error":{"code":"empty","message":"there is nothing in it"}}\n'
    report = b'{"id":"y","text":"..."}\n'
    wrong = msgspec.json.encode(full()).replace(b'"modality":"demanded"', b'"modality":"dreamt"') + b"\n"
    done = run("export", "--from", "jsonl", stdin=failure + b"{\n\n" + report + wrong + TWO.split(b"\n")[0] + b"\n\xff\n")
    assert done.status == 1
    assert [record["id"] for record in done.records] == ["a-empty"]
    told = done.err.splitlines()
    assert told[0] == "riwaya: line 1 of standard input is a report that could not be read (x: there is nothing in it)"
    assert "line 2 of standard input is no document" in told[1]
    assert "line 4 of standard input is no document of riwaya/1: read the reports first" in told[2]
    assert "line 7 of standard input is no document" in told[3]
    assert "line 5 of standard input is no document of riwaya/1 (Invalid enum value 'dreamt'" in told[4]


def test_the_same_line_twice_is_one_document(run: Run) -> None:
    done = run("export", "--from", "jsonl", stdin=TWO + TWO)
    assert (done.status, done.out, done.err) == (0, TWO, "")


def test_two_documents_with_one_id_are_both_kept_and_told(run: Run) -> None:
    other = msgspec.structs.replace(full(), warnings=["another"])
    done = run("export", "--from", "jsonl", stdin=TWO + msgspec.json.encode(other) + b"\n")
    assert len(done.records) == 3
    assert done.status == 0
    assert "line 3 of standard input is another document with the id news/" in done.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "name what to export: --store desk.db, or --from jsonl FILE"),
        (["--store", "a.db", "--from", "jsonl", "b"], "name what to export"),
        (["b.jsonl"], "FILE goes with --from jsonl"),
        (["--from", "jsonl", "nowhere.jsonl"], "cannot read nowhere.jsonl"),
        (["--from", "jsonl", "-", "--table", "events"], "--table is for csv, parquet"),
        (["--from", "jsonl", "-", "-f", "csv", "--table", "people"], "take one of events, statements, tolls"),
        (["--from", "jsonl", "-", "-f", "csv", "--areas"], "--areas is for geojson"),
        (["--from", "jsonl", "-", "-f", "docx"], "docx"),
    ],
)
def test_wrong_usage_is_told(run: Run, words: list[str], said: str) -> None:
    done = run("export", *words)
    assert (done.status, done.out) == (2, b"")
    assert said in done.err
    assert done.err.count("\n") == 1


def test_a_failed_export_leaves_the_old_file(run: Run, lines: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "old.xlsx"
    target.write_text("old")
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    done = run("export", "--from", "jsonl", lines, "-f", "xlsx", "-o", target)
    assert (done.status, done.err) == (2, "riwaya: xlsx needs xlsxwriter: pip install 'riwaya[excel]'\n")
    assert target.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["old.xlsx", "read.jsonl"]


def test_a_workbook_is_not_written_to_a_terminal(lines: Path) -> None:
    ours, theirs = pty.openpty()
    try:
        done = subprocess.run(
            [*COMMAND, "export", "--from", "jsonl", str(lines), "-f", "xlsx"],
            stdout=theirs, stderr=subprocess.PIPE, timeout=60, check=False, env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        )  # fmt: skip
    finally:
        os.close(theirs)
        os.close(ours)
    assert done.returncode == 2
    assert b"name a file with -o" in done.stderr


def test_a_store_gives_its_documents_in_its_order(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The door that is asked of a store: `Store(path).documents()` with id and document; errors are lines for people."""

    class Wrong(Exception):
        pass

    class Store:
        def __init__(self, path: str) -> None:
            if path != "desk.db":
                raise Wrong(f"there is no store {path}")

        def __enter__(self) -> Store:
            return self

        def __exit__(self, *_: object) -> None:
            pass

        def documents(self) -> Any:
            return ((document.id, document) for document in documents())

    door = types.ModuleType("riwaya.store")
    door.Store, door.StoreError = Store, Wrong  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "riwaya.store", door)
    done = run("export", "--store", "desk.db")
    assert (done.status, done.out) == (0, TWO)
    none = run("export", "--store", "none.db")
    assert (none.status, none.out, none.err) == (2, b"", "riwaya: there is no store none.db\n")


def test_reading_starts_without_the_libraries_of_exports() -> None:
    code = (
        "import sys; import riwaya.cli.app, riwaya.cli.exporting; print([m for m in ('pyarrow', 'xlsxwriter') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, env={**os.environ, "PYTHONPATH": str(ROOT / "src")}
    )
    assert json.loads(done.stdout) == []
