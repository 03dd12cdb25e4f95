"""`riwaya ingest`, `reread`, `search`, `query`, `history`."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import msgspec
import pytest

from riwaya import Input, api
from riwaya.api import Versions
from riwaya.store import Store

from .conftest import ROOT, Run, process

WIRE = ROOT / "examples" / "wire.jsonl"
REPORT = ROOT / "examples" / "report.txt"


@pytest.fixture
def desk(run: Run, tmp_path: Path) -> Path:
    assert run("ingest", "--from", "jsonl", WIRE, "--store", tmp_path / "desk.db").status == 0
    return tmp_path / "desk.db"


def exported(store: Path) -> bytes:
    out = io.BytesIO()
    with Store(store) as opened:
        opened.export_jsonl(out)
    return out.getvalue()


# ---------------------------------------------------------------- ingest


def test_ingest_keeps_what_read_prints(run: Run, desk: Path) -> None:
    read = run("read", "--from", "jsonl", WIRE).out.splitlines(keepends=True)
    assert exported(desk) == b"".join(sorted(read, key=lambda line: json.loads(line)["id"]))


def test_ingest_says_what_became_of_the_reports(run: Run, desk: Path, tmp_path: Path) -> None:
    lines = WIRE.read_text("utf-8").splitlines()
    lines[0] = lines[0].replace("سبها", "مرزق")
    lines[1] = "{"
    lines.append('{"id": "more", "text": "صدر بيان."}')
    changed = tmp_path / "changed.jsonl"
    changed.write_text("\n".join(lines), "utf-8")
    done = run("ingest", "--from", "jsonl", changed, "--store", desk, "--outcomes")
    assert done.status == 1
    assert "1 new, 4 unchanged, 1 new version, 1 failed" in done.err
    states = {record["id"]: record["state"] for record in done.records}
    assert states == {
        "wire-1": "new_version", f"{changed}:2": "failed", "wire-3": "unchanged", "wire-4": "unchanged", "wire-5": "unchanged",
        "wire-6": "unchanged", "more": "new",
    }  # fmt: skip
    again = run("ingest", "--from", "jsonl", changed, "--store", desk)
    assert "0 new, 6 unchanged, 0 new version, 1 failed" in again.err


def test_known_reports_are_not_read_again(run: Run, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("riwaya.api.read", lambda report: pytest.fail("it was read"))
    assert "6 unchanged" in run("ingest", "--from", "jsonl", WIRE, "--store", desk).err


def test_order_and_jobs_change_nothing_in_the_export(tmp_path: Path) -> None:
    lines = WIRE.read_text("utf-8").splitlines()
    lines += [line.replace('"wire-', f'"copy{number}-') for number in range(8) for line in lines]
    lines.append(lines[0].replace("سبها", "مرزق"))  # a version of a report in the same run
    forwards, backwards = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    forwards.write_text("\n".join(lines), "utf-8")
    backwards.write_text("\n".join(reversed(lines)), "utf-8")
    exports = []
    for number, (sources, jobs) in enumerate([([forwards, REPORT], 1), ([REPORT, backwards], 3)]):
        store = tmp_path / f"{number}.db"
        for source in sources:
            kind = "text" if source == REPORT else "jsonl"
            done = process("ingest", "--from", kind, source, "--store", store, "--jobs", jobs)
            assert done.status == 0, done.err
        exports.append(exported(store))
    assert exports[0] == exports[1] and exports[0].count(b"\n") == 55


def test_failures_are_listed_and_tried_again(run: Run, tmp_path: Path) -> None:
    store, bad = tmp_path / "desk.db", tmp_path / "bad.jsonl"
    bad.write_text('{"id": "x", "text": "نص"}\n{"id": "y", "text": 5}\n', "utf-8")
    first = run("ingest", "--from", "jsonl", bad, tmp_path / "none.jsonl", "--outlet", "الخليج", "--store", store)
    assert first.status == 1 and "--retry-failed" in first.err
    failures = run("query", "failures", "--store", store).records
    assert [(one["id"], one["code"], one["tries"]) for one in failures] == [
        ("y", "bad_record", 1), (str(tmp_path / "none.jsonl"), "not_found", 1),
    ]  # fmt: skip
    bad.write_text('{"id": "x", "text": "نص"}\n{"id": "y", "text": "نص آخر"}\n', "utf-8")
    again = run("ingest", "--retry-failed", "--store", store)
    assert again.status == 1 and "1 new, 1 unchanged, 0 new version, 1 failed" in again.err
    (left,) = run("query", "failures", "--store", store).records
    assert (left["code"], left["tries"]) == ("not_found", 2)
    with Store(store) as opened:
        assert opened.document("y").report.outlet == "الخليج", "tried again as it was given"
    (tmp_path / "none.jsonl").write_text('{"id": "z", "text": "نص"}', "utf-8")
    assert run("ingest", "--retry-failed", "--store", store).status == 0
    assert run("query", "failures", "--store", store).records == []
    assert "nothing failed" in run("ingest", "--retry-failed", "--store", store).err


def test_a_line_that_was_broken_is_over_once_the_file_is_whole(run: Run, tmp_path: Path) -> None:
    store, source = tmp_path / "desk.db", tmp_path / "x.jsonl"
    source.write_text('{"id": "a", "text": "نص"}\n{"id": "b", "te', "utf-8")
    assert run("ingest", "--from", "jsonl", source, "--store", store).status == 1
    source.write_text('{"id": "a", "text": "نص"}\n{"id": "b", "text": "نص"}', "utf-8")
    assert run("ingest", "--from", "jsonl", source, "--store", store).status == 0
    assert run("query", "failures", "--store", store).records == []


def test_a_source_that_cannot_be_opened_forgets_no_failure_in_it(run: Run, tmp_path: Path) -> None:
    table, store = tmp_path / "table.csv", tmp_path / "desk.db"
    table.write_text("id,body,date\n1,صدر بيان.,2024-05-06\n2,صدر بيان آخر.,06/05/2024\n", "utf-8")
    columns = ("--columns", "text=body,published=date")
    assert run("ingest", table, "--store", store, *columns).status == 1
    assert run("ingest", table, "--store", store).status == 1  # without the columns it cannot be read at all
    assert {row["code"] for row in run("query", "failures", "--store", store, "--format", "jsonl").records} == {
        "bad_record", "no_column"
    }  # fmt: skip
    table.write_text("id,text,date\n1,صدر بيان.,2024-05-06\n2,صدر بيان آخر.,2024-05-06\n", "utf-8")
    assert "1 new, 1 unchanged" in run("ingest", table, "--store", store, "--columns", "text=text,published=date").err
    assert not run("query", "failures", "--store", store, "--format", "jsonl").records


def test_a_failure_is_told_with_what_to_do(run: Run, tmp_path: Path) -> None:
    store = tmp_path / "desk.db"
    done = run("ingest", tmp_path / "nothing.txt", "--store", store, "--outcomes")
    assert f"failed: there is no file {tmp_path / 'nothing.txt'}: check the path" in done.err
    assert f"riwaya ingest --retry-failed --store {store}" in done.err
    assert done.records[0]["code"] == "not_found"


def test_the_kind_of_source_makes_no_other_report() -> None:
    from riwaya.cli.storing import _extras
    from riwaya.sources import Item

    report = Input(id="a", text="صدر بيان.")
    assert _extras(Item(report, kind="feed")) == _extras(Item(report, kind="jsonl")) == {}
    assert _extras(Item(report, "utf-8", kind="html")) == {"encoding": "utf-8"}


def test_copies_without_an_id_from_two_outlets_are_two_reports(run: Run, tmp_path: Path) -> None:
    lines = '{"text": "نص", "outlet": "أ"}\n{"text": "نص", "outlet": "ب"}\n{"text": "نص", "outlet": "ب"}'
    done = run("ingest", "--from", "jsonl", "-", "--store", tmp_path / "desk.db", stdin=lines.encode())
    assert "2 new, 1 unchanged" in done.err


def test_wrong_usage_leaves_no_store(run: Run, tmp_path: Path) -> None:
    for words, said in (
        (["ingest", "--store", tmp_path / "desk.db"], "name a source"),
        (["ingest", "x"], "--store"),
        (["ingest", "x", "--store", tmp_path / "no" / "desk.db"], "there is no folder"),
        (["reread", "--store", tmp_path / "desk.db"], "there is no store"),
        (["search", "x", "--store", tmp_path / "desk.db"], "there is no store"),
        (["history", "--id", "x", "--store", tmp_path / "desk.db"], "there is no store"),
    ):
        done = run(*words)
        assert (done.status, done.out) == (2, b""), words
        assert done.err.startswith("riwaya: ") and said in done.err and done.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


# ---------------------------------------------------------------- reread and history


def test_reread_reads_again_what_other_words_read(run: Run, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "nothing to do" in run("reread", "--store", desk).err
    before = exported(desk)
    monkeypatch.setattr("riwaya.store.writer.versions", lambda: Versions("ar-new", "rules-new"))
    assert "riwaya reread" in run("ingest", "--from", "jsonl", WIRE, "--store", desk).err
    done = run("reread", "--store", desk)
    assert done.status == 0 and "6 read the same, 0 read otherwise" in done.err
    assert exported(desk) == before
    assert {row["pack"] for row in run("history", "--id", "wire-1", "--store", desk).records} == {"ar-new"}

    real = api.read
    monkeypatch.setattr("riwaya.store.writer.versions", lambda: Versions("ar-newer", "rules-new"))
    monkeypatch.setattr(api, "read", lambda report: msgspec.structs.replace(real(report), warnings=["otherwise"]))
    assert "6 read otherwise" in run("reread", "--store", desk).err
    history = run("history", "--id", "wire-1", "--store", desk).records
    assert [(row["current"], row["pack"]) for row in history] == [(False, "ar-new"), (True, "ar-newer")]
    assert [run_["command"] for run_ in run("query", "runs", "--store", desk).records] == ["ingest", "ingest", "reread", "reread"]


# ---------------------------------------------------------------- search and query


def test_search_prints_one_hit_a_line(run: Run, desk: Path) -> None:
    hits = run("search", "سبها", "--store", desk).records
    assert {hit["id"] for hit in hits} == {"wire-1", "wire-2"}
    texts = {line["id"]: line["text"] for line in map(json.loads, WIRE.read_text("utf-8").splitlines())}
    for hit in hits:
        assert set(hit) == {"id", "title", "published", "outlet", "snippet", "span", "matches"}
        assert all(texts[hit["id"]][start:end] == "سبها" for start, end in hit["matches"])
    assert run("search", "Libya", "--store", desk).records


def test_search_shows_hits_to_people(run: Run, desk: Path) -> None:
    done = run("search", "سبها", "--store", desk, "--format", "table")
    assert "wire-1" in done.text and "مقتل جنديين" in done.text and "\x1b" not in done.text
    assert "nothing was found" in run("search", "لاشيءهنا", "--store", desk, "--format", "table").err


def test_query_prints_the_same_records_in_every_format(run: Run, desk: Path) -> None:
    words = ["query", "events", "--store", desk, "--type", "assault", "--from", "2025-03"]
    records = run(*words).records
    assert records and {record["type"] for record in records} == {"ASSAULT"}
    rows = list(csv.DictReader(io.StringIO(run(*words, "--format", "csv").text)))
    assert [(row["report"], row["id"], row["text"]) for row in rows] == [(one["report"], one["id"], one["text"]) for one in records]
    assert rows[0]["span"] == "{}-{}".format(*records[0]["span"])
    table = run(*words, "--format", "table").text
    assert all(one["report"] in table for one in records)


@pytest.mark.parametrize("kind", ["events", "statements", "reports", "places"])
def test_query_limits(run: Run, desk: Path, kind: str) -> None:
    every = run("query", kind, "--store", desk).records
    assert run("query", kind, "--store", desk, "--limit", 2).records == every[:2]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--type", "BATTLE"], "is none of"),
        (["--stance", "lie"], "is none of"),
        (["--modality", "maybe"], "is none of"),
        (["--near", "here"], "is no point"),
        (["--near", "91,0"], "no place on earth"),
        (["--from", "soon"], "is no date"),
    ],
)
def test_what_cannot_be_asked_is_told(run: Run, desk: Path, words: list[str], said: str) -> None:
    done = run("query", "events", "--store", desk, *words)
    assert (done.status, done.out) == (2, b"")
    assert said in done.err and done.err.count("\n") == 1


def test_a_name_that_nobody_has_is_told(run: Run, desk: Path) -> None:
    done = run("query", "events", "--store", desk, "--actor", "Atlantis")
    assert (done.status, done.out) == (0, b"") and "'Atlantis'" in done.err


def test_an_outlet_that_nobody_is_is_told(run: Run, desk: Path) -> None:
    assert "called 'وكالة القمر'" in run("query", "reports", "--store", desk, "--outlet", "وكالة القمر").err
    assert "called" not in run("query", "reports", "--store", desk, "--outlet", "مكتب ليبيا").err


def test_a_place_near_a_point(run: Run, desk: Path) -> None:
    names = {place["name"] for place in run("query", "places", "--store", desk, "--near", "27.04,14.43", "--radius", 30).records}
    assert names == {"Sabha"}


def test_help_teaches(run: Run) -> None:
    for command in ("ingest", "reread", "search", "query"):
        text = run(command, "--help").text
        assert f"riwaya {command} " in text or command == "reread"
        assert "--store" in text
