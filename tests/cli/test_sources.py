"""`riwaya read` over sources of other kinds: options, settings, and reports that have to be ended."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Run, process

SENTENCE = "قال وزير الدفاع إن القوات سيطرت على مدينة الموصل أمس."
ROWS = 'body,day\n"{}",2024-05-06\n"{}",2024-05-07\n'


def test_columns_are_named_on_the_command_line(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text(ROWS.format(SENTENCE, SENTENCE), "utf-8")
    one = run("read", table, "--columns", "text=body,published=day", "--outlet", "شبكة")
    assert one.status == 0
    assert [record["report"]["published"]["value"] for record in one.records] == ["2024-05-06", "2024-05-07"]
    assert one.records[0]["report"]["metadata_from"] == {"published": "column:day", "outlet": "given"}
    two = process("read", table, "--columns", "text=body,published=day", "--outlet", "شبكة", "--jobs", 2)
    assert one.out == two.out


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_report_that_takes_too_long_is_ended_and_told(tmp_path: Path, jobs: int) -> None:
    table, limits = tmp_path / "a.csv", tmp_path / "riwaya.toml"
    long = (SENTENCE + "\n") * 15_000  # some seconds
    table.write_text(f'id,text\na,"{SENTENCE}"\nb,"{long}"\nc,"{SENTENCE}"\n', "utf-8")
    limits.write_text("[limits]\nread_seconds = 0.5\n")
    done = process("read", table, "--settings", limits, "--jobs", jobs)
    assert [record.get("error", {}).get("code") for record in done.records] == [None, "timeout", None]
    assert [record["id"] for record in done.records] == ["a", "b", "c"]
    assert done.status == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--columns", "body"], "FIELD=COLUMN"),
        (["--from", "pdf"], "--from"),
        (["--settings", "gone.toml"], "gone.toml"),
    ],
)
def test_wrong_options_are_one_line(run: Run, tmp_path: Path, words: list[str], told: str) -> None:
    done = run("read", tmp_path / "a.csv", *words)
    assert (done.status, done.out) == (2, b"")
    assert told in done.err and done.err.count("\n") == 1


def test_settings_of_the_environment(tmp_path: Path) -> None:
    limits = tmp_path / "riwaya.toml"
    limits.write_text("[limits]\nreport_characters = 10\n")
    done = process("read", "-", stdin=SENTENCE.encode(), RIWAYA_SETTINGS=str(limits))
    assert done.records[0]["error"]["code"] == "too_large"


def test_watching_into_a_store_needs_one(run: Run, tmp_path: Path) -> None:
    from riwaya.cli.app import command

    feeds = tmp_path / "feeds.toml"
    feeds.write_text("[[feed]]\nurl = 'http://localhost/'\n")
    done = run("watch", feeds, "--once", "-o", tmp_path / "a.jsonl")
    assert (done.status, done.out) == (1, b"")
    assert "this machine" in done.err
    if "ingest" not in command().commands:
        done = run("watch", feeds, "--once", "--store", tmp_path / "a.db")
        assert done.status == 2
        assert "-o FILE" in done.err
