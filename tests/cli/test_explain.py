"""`riwaya explain`: rule, entry, slots, characters."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import ROOT, Run

TEXT = "قال وزير الدفاع العراقي إن الطائرات قصفت مدينة الموصل أمس الاثنين.\n"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(TEXT, "utf-8")
    return path


def _row(text: str, label: str) -> str:
    """What stands beside a label."""
    return next(line.strip().removeprefix(label).strip() for line in text.split("\n") if line.strip().startswith(f"{label} "))


def test_an_event(run: Run, report: Path) -> None:
    done = run("explain", report, "--id", "e1")
    assert (done.status, done.err) == (0, "")
    start = TEXT.index("قصفت")
    assert _row(done.text, "text") == f"قصفت  [{start},{start + 4})"
    assert "frames/assault.toml:" in done.text
    assert _row(done.text, "rule").endswith(":verb")
    assert _row(done.text, "statement") == "s1"
    assert "[قصفت]" in done.text


def test_a_statement(run: Run, report: Path) -> None:
    done = run("explain", report, "--id", "s1")
    assert done.status == 0
    assert "reporting.toml:" in done.text
    assert _row(done.text, "lemma") == "قال"
    assert "[قال] [وزير الدفاع العراقي]" in done.text


def test_every_record_of_the_example_is_explained(run: Run) -> None:
    example = ROOT / "examples" / "report.txt"
    document = run("read", example).records[0]
    lists = ("statements", "events", "control", "actors", "places", "times", "quantities")
    for record in (item for name in lists for item in document[name][:4]):
        done = run("explain", example, "--id", record["id"])
        assert done.status == 0, record
        assert f"[{record['span'][0]},{record['span'][1]})" in done.text


def test_a_line_by_its_id(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "two.jsonl"
    source.write_text(json.dumps({"id": "a", "text": "x"}) + "\n" + json.dumps({"id": "b", "text": TEXT}), "utf-8")
    done = run("explain", source, "--from", "jsonl", "--doc", "b", "--id", "s1")
    assert done.status == 0
    assert "[قال]" in done.text


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (["--id", "e99"], 2, "this report has"),
        (["--id", "s1", "--doc", "b"], 2, "--from jsonl"),
        (["--id", "s1", "--from", "jsonl"], 1, "not JSON"),
    ],
)
def test_what_is_not_there(run: Run, report: Path, words: list[str], status: int, told: str) -> None:
    done = run("explain", report, *words)
    assert done.status == status
    assert told in done.err and done.err.count("\n") == 1


def test_a_file_that_is_not_there(run: Run) -> None:
    done = run("explain", "no-such-file.txt", "--id", "s1")
    assert done.status == 1
    assert "check the path" in done.err


def test_how_sure_an_event_is_and_why(run: Run, report: Path) -> None:
    done = run("explain", report, "--id", "e1")
    score = run("read", report, "--format", "jsonl").records[0]["events"][0]["score"]
    assert f"HOW SURE  {score:.2f} of 1" in done.text
    assert _row(done.text, "surer") and _row(done.text, "less sure")
