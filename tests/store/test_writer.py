"""What is kept, what is a new version, and what does not matter."""

from __future__ import annotations

import contextlib
import io
import random
import zlib
from pathlib import Path

import msgspec
import pytest

from riwaya import Input, read
from riwaya.api import Versions
from riwaya.store import Failed, Store, StoreError, Writer
from riwaya.store.ids import content_id, given_of, report_id
from riwaya.store.projection import Unfit, prepare

from .conftest import DESK


def exported(store: str) -> bytes:
    out = io.BytesIO()
    with Store(store) as opened:
        opened.export_jsonl(out)
    return out.getvalue()


def test_documents_come_back_to_the_byte_ordered_by_id(store: str) -> None:
    with Writer(store) as writer:
        writer.read(*reversed(DESK))
    assert exported(store) == b"".join(msgspec.json.encode(read(report)) + b"\n" for report in DESK)
    with Store(store) as opened:
        assert [id for id, _ in opened.documents()] == ["a1", "a2", "b1", "b2"]
        assert opened.document("b1") == read(DESK[2])
        assert opened.report("a2") == DESK[1]
        with pytest.raises(KeyError):
            opened.document("none")


def test_ids_are_ordered_by_code_point_in_any_database(store: str) -> None:
    ids = ["Z", "a", "é", "ب", "أ", "10", "9", "_", "B", "\U0001f600", "\uffee"]
    with Writer(store) as writer:
        writer.read(*(Input(id=id, text="نص") for id in ids))
    with Store(store) as opened:
        assert [id for id, _ in opened.documents(raw=True)] == sorted(ids)


def test_the_same_report_again_changes_nothing(store: str) -> None:
    with Writer(store) as writer:
        assert [outcome.state for outcome in writer.read(*DESK)] == ["new"] * 4
        before = exported(store)
        assert [outcome.state for outcome in writer.read(*DESK)] == ["unchanged"] * 4
    assert exported(store) == before
    with Store(store) as opened:
        assert opened.counts()[:2] == (4, 4)


def test_other_content_under_the_same_id_is_a_new_version_and_the_former_is_history(store: str) -> None:
    later = msgspec.structs.replace(DESK[0], text="صدر بيان آخر في تونس.")
    with Writer(store) as writer:
        writer.read(*DESK)
        assert [outcome.state for outcome in writer.read(later)] == ["new_version"]
        assert [outcome.state for outcome in writer.read(DESK[0])] == ["unchanged"]
    with Store(store) as opened:
        assert opened.document("a1") == read(later)
        assert opened.report("a1") == later
        assert [row.current for row in opened.history("a1")] == [False, True]
        assert opened.counts()[:2] == (4, 5)
        assert [hit.id for hit in opened.search("تونس")] == ["a1"]
        assert [hit.id for hit in opened.search("موسكو")] == [], "what only a former version says is not found"
        assert opened.events(speaker="security source") == []


@pytest.mark.parametrize("field", ["title", "published", "outlet", "url"])
def test_other_metadata_is_other_content(store: str, field: str) -> None:
    with Writer(store) as writer:
        writer.read(DESK[0])
        changed = msgspec.structs.replace(DESK[0], **{field: "2020-01-01"})
        assert [outcome.state for outcome in writer.read(changed)] == ["new_version"]


def test_reports_without_an_id_are_named_by_their_content() -> None:
    bare = Input(text="نص")
    assert report_id(bare) == read(bare).id
    assert report_id(Input(text="نص", outlet="أ")) != report_id(Input(text="نص", outlet="ب")), "copies are reports of their own"
    assert report_id(Input(text="نص", id="x")) == "x"


def test_versions_in_one_run_do_not_hang_on_their_order(store: str, tmp_path: Path) -> None:
    versions = [Input(id="v", text=f"النص {number}.", published=day) for number, day in enumerate(["2020-02-01", "2020-03-01", ""])]
    kept = []
    for number, order in enumerate(([0, 1, 2], [2, 1, 0], [1, 0, 2])):
        name = store if number == 0 else str(tmp_path / f"{number}.db")
        with Writer(name) as writer:
            writer.start("ingest", ["x"])
            for index in order:
                writer.read(versions[index])
            writer.finish()
        kept.append(exported(name))
    assert kept[0] == kept[1] == kept[2]
    assert "النص 1".encode() in kept[0], "the last published is the current one"


def test_a_run_ended_from_outside_is_gone_on_with(store: str, tmp_path: Path) -> None:
    first, second = sorted((Input(id="v", text=text) for text in ("أ", "ب")), key=lambda one: content_id(one, given_of(one)))
    with Writer(store) as writer:
        writer.start("ingest", ["x"])
        writer.read(second)
    with Writer(store) as writer:
        writer.start("ingest", ["x"])
        writer.read(second, first)
        writer.finish()
    with Store(store) as opened:
        assert opened.report("v") == second, "as if one run had met both"
    with Writer(store) as writer:
        third = Input(id="v", text="ت")
        writer.read(third)
    with Store(store) as opened:
        assert opened.report("v") == third, "a later run brings a later version"
        assert [run.finished is None for run in opened.runs()] == [True, False, False]


def test_order_and_batches_do_not_change_the_export(store: str, tmp_path: Path) -> None:
    reports = [*DESK, *(Input(id=f"n{number}", text=f"قال الوزير {number} إن الجسر سليم.") for number in range(30))]
    with Writer(store) as writer:
        writer.read(*reports)
    shuffled = reports[:]
    random.Random(3).shuffle(shuffled)
    other = str(tmp_path / "other.db")
    with Writer(other) as writer:
        for start in range(0, len(shuffled), 7):
            writer.read(*shuffled[start : start + 7])
    assert exported(store) == exported(other)


def test_a_failure_is_kept_with_its_tries_until_the_report_can_be_read(store: str) -> None:
    bad = Failed("a1", "bad_json", "line 1 of x is not JSON")
    with Writer(store) as writer:
        writer.start("ingest", ["x"])
        assert writer.keep([], [bad], "x", {"lines": True}) == [("a1", "failed", "bad_json", "line 1 of x is not JSON")]
        writer.keep([], [bad, Failed("x:7", "empty", "nothing")], "x", {"lines": True})
        assert writer.failed_sources() == [("x", {"lines": True})]
    with Store(store) as opened:
        assert [(row.id, row.code, row.tries) for row in opened.failures()] == [("a1", "bad_json", 2), ("x:7", "empty", 1)]
    with Writer(store) as writer:
        writer.start("ingest", ["x"])
        writer.keep([prepare(DESK[0], read(DESK[0]))], source="x")
        with Store(store) as opened:
            assert [row.id for row in opened.failures()] == ["x:7"]
        writer.settle_source("x")
    with Store(store) as opened:
        assert opened.failures() == [], "a pass over the whole source did not meet it again"


def test_nothing_of_a_batch_that_fails_is_kept(store: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with Writer(store) as writer:
        writer.start("ingest", ["x"])
        with monkeypatch.context() as patch:
            patch.setattr(writer._fulltext, "insert", lambda *_: 1 / 0)
            with pytest.raises(ZeroDivisionError):
                writer.read(*DESK)
        with Store(store) as opened:
            assert opened.counts() == (0, 0, 0, 0, 0)
        assert [outcome.state for outcome in writer.read(*DESK)] == ["new"] * 4
    with Store(store) as opened:
        assert [hit.id for hit in opened.search("القاهرة")] and opened.events(actor="Syrian Arab Army")


def test_what_no_database_can_hold_is_refused_in_words() -> None:
    for report, code in (
        (Input(id="x", text="أ\x00ب"), "binary"),
        (Input(id="x", text="أ", title="\x00"), "binary"),
        (Input(id="x", text="\ud83d"), "lone_surrogate"),
        (Input(id="x" * 1001, text="أ"), "bad_record"),
    ):
        with pytest.raises(Unfit) as found:
            prepare(report, read(Input(id="x", text="أ")))
        assert found.value.code == code


# ---------------------------------------------------------------- reading again


@pytest.fixture
def other_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("riwaya.store.writer.versions", lambda: Versions("ar-new", "rules-new"))


def test_reports_read_with_other_words_are_read_again_and_the_former_document_is_kept(
    store: str, request: pytest.FixtureRequest
) -> None:
    with Writer(store) as writer:
        writer.read(*DESK)
        assert writer.count_stale() == 0
    request.getfixturevalue("other_words")
    with Writer(store) as writer:
        stale = list(writer.stale(batch=2))
        assert [one.report for one in stale] == DESK
        otherwise = msgspec.structs.replace(read(DESK[0]), events=[], warnings=["read otherwise"])
        documents = [(one.report_key, prepare(one.report, read(one.report), one.extras)) for one in stale]
        documents[0] = (stale[0].report_key, prepare(DESK[0], otherwise))
        writer.start("reread", [])
        assert [outcome.state for outcome in writer.replace(documents)] == ["changed"] + ["reread"] * 3
        writer.finish()
        assert writer.count_stale() == 0
    with Store(store) as opened:
        assert opened.document("a1") == otherwise
        history = opened.history("a1")
        assert [(row.current, row.pack == "ar-new") for row in history] == [(False, False), (True, True)]
        assert len(opened.history("a2")) == 1, "the same reading is no new document"
        assert opened.history("a2")[0].pack == "ar-new"
        assert not [event for event in opened.events() if event.report == "a1"]
        assert "a1" in [hit.id for hit in opened.search("حلب")]


def test_what_a_source_said_of_the_bytes_comes_back_when_read_again(store: str, other_words: None) -> None:
    extras = {"encoding": "windows-1256", "warnings": ["odd"]}
    with Writer(store) as writer:
        writer.start("ingest", ["x"])
        writer.versions = Versions("ar-old", "rules-old")
        writer.keep([prepare(DESK[0], read(DESK[0]), extras)])
        writer.versions = Versions("ar-new", "rules-new")
        assert [(one.report, one.extras) for one in writer.stale()] == [(DESK[0], extras)]


def test_the_full_text_forgets_what_is_no_longer_said(tmp_path: Path) -> None:
    import sqlite3

    name = tmp_path / "desk.db"
    with Writer(name) as writer:
        writer.read(*DESK)
        writer.read(*(msgspec.structs.replace(report, text="نص جديد.") for report in DESK))
    with contextlib.closing(sqlite3.connect(name)) as connection:
        connection.execute("INSERT INTO report_search (report_search) VALUES ('integrity-check')")
        found = connection.execute("SELECT count(*) FROM report_search WHERE report_search MATCH 'موسكو OR moscow'")
        assert found.fetchone() == (0,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_bodies_are_the_documents_deflated(tmp_path: Path) -> None:
    import sqlite3

    with Writer(tmp_path / "desk.db") as writer:
        writer.read(DESK[0])
    with contextlib.closing(sqlite3.connect(tmp_path / "desk.db")) as connection:
        (body,) = connection.execute("SELECT body FROM bodies").fetchone()
    assert zlib.decompress(body) == msgspec.json.encode(read(DESK[0]))


def test_a_writer_says_what_is_wrong_with_a_name(tmp_path: Path) -> None:
    for name, said in (
        ("mysql://x/y", "is no store"),
        ("", "has no name"),
        (str(tmp_path), "is a folder"),
        (str(tmp_path / "no" / "desk.db"), "there is no folder"),
        ("postgresql://riwaya@127.0.0.1:1/none", "cannot reach"),
    ):
        with pytest.raises(StoreError, match=said):
            Writer(name)
