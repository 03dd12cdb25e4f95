"""`riwaya compare`: one answer a pair, and bad pairs in their place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from riwaya.accounts.relation import Relation, relation
from riwaya.accounts.terms import Pack
from riwaya.cli import comparing

from .conftest import Run

UP, DOWN = "ارتفاع أسعار القمح في السوق", "هبوط أسعار القمح في السوق"


def _lines(*pairs: object) -> bytes:
    return "".join(f"{json.dumps(pair, ensure_ascii=False)}\n" for pair in pairs).encode()


def test_pairs_come_back_in_order_with_their_reasons(run: Run) -> None:
    done = run("compare", "--from", "jsonl", "-", stdin=_lines({"id": "x", "a": UP, "b": DOWN}, {"id": 7, "a": UP, "b": UP}))
    assert (done.status, done.err) == (0, "")
    first, second = done.records
    assert (first["id"], first["relation"], first["why"][0]) == (
        "x",
        "disagree",
        {"kind": "opposite", "a": [0, 6], "b": [0, 4], "text_a": "ارتفاع", "text_b": "هبوط"},
    )
    assert (second["id"], second["relation"], second["shared"]) == ("7", "agree", 1.0)


def test_a_pair_without_an_id_is_named_by_its_line(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "pairs.jsonl"
    file.write_bytes(b"\n" + _lines({"a": UP, "b": DOWN}))
    assert run("compare", "--from", "jsonl", file).records[0]["id"] == f"{file}:2"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"{", "bad_json"),
        (b"[]", "bad_record"),
        (b'{"id": "p", "a": "x"}', "bad_record"),
        (b'{"id": "p", "a": "x", "b": 3}', "bad_record"),
        (b'{"id": "p", "a": "x", "b": " "}', "empty"),
        (b'{"id": "p", "a": "x", "b": "\\ud83d"}', "lone_surrogate"),
        (b'{"id": "p", "a": "x", "b": "\xff"}', "not_utf8"),
        (b'{"id": "p", "a": "x", "b": "%s"}' % (b"y" * 3_000), "too_large"),
    ],
)
def test_a_bad_pair_is_a_record_in_its_place(run: Run, line: bytes, code: str) -> None:
    good = _lines({"id": "good", "a": UP, "b": DOWN})
    done = run("compare", "--from", "jsonl", "-", stdin=good + line + b"\n" + good)
    assert done.status == 1
    assert [record["id"] for record in done.records][::2] == ["good", "good"]
    error = done.records[1]["error"]
    assert error["code"] == code
    assert "\n" not in error["message"]
    assert done.err == 'riwaya: 1 pair could not be compared; see the records with "error"\n'


def test_a_fault_of_ours_harms_one_pair_alone(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(a: str, b: str, pack: Pack) -> Relation:
        if a == "fault":
            raise ZeroDivisionError("x")
        return relation(a, b, pack)

    monkeypatch.setattr(comparing, "relation", failing)
    lines = _lines({"id": "x", "a": "fault", "b": DOWN}, {"id": "y", "a": UP, "b": DOWN})
    done = run("compare", "--from", "jsonl", "-", stdin=lines)
    assert done.status == 1
    assert (done.records[0]["error"]["code"], done.records[1]["relation"]) == ("internal", "disagree")


def test_no_pairs_at_all(run: Run) -> None:
    done = run("compare", "--from", "jsonl", "-", stdin=b"")
    assert (done.status, done.records[0]["error"]["code"]) == (1, "empty")
    assert '"a"' in done.records[0]["error"]["message"]


def test_two_files(run: Run, tmp_path: Path) -> None:
    for name, text in (("a.txt", UP), ("b.txt", DOWN)):
        (tmp_path / name).write_text(text + "\n", "utf-8")
    done = run("compare", tmp_path / "a.txt", tmp_path / "b.txt")
    assert (done.status, done.records[0]["relation"]) == (0, "disagree")
    missing = run("compare", tmp_path / "a.txt", tmp_path / "c.txt")
    assert (missing.status, missing.records[0]["error"]["code"]) == (1, "not_found")


def test_the_view_for_people_shows_both_texts_and_the_words(run: Run) -> None:
    done = run("compare", "--from", "jsonl", "-", "--format", "pretty", stdin=_lines({"id": "x", "a": UP, "b": DOWN}))
    lines = done.text.split("\n")
    assert lines[0].startswith("x disagree")
    assert [line.split()[0] for line in lines[1:4]] == ["a", "b", "opposite"]
    assert "ارتفاع | هبوط" in lines[3]


def test_answers_can_go_to_a_file(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "answers.jsonl"
    done = run("compare", "--from", "jsonl", "-", "-o", out, stdin=_lines({"id": "x", "a": UP, "b": DOWN}))
    assert (done.status, done.out) == (0, b"")
    assert json.loads(out.read_text("utf-8"))["relation"] == "disagree"


@pytest.mark.parametrize("words", [("a.txt",), ("a.txt", "b.txt", "c.txt"), ("--from", "jsonl", "a", "b")])
def test_wrong_usage_says_what_to_name(run: Run, words: tuple[str, ...]) -> None:
    done = run("compare", *words)
    assert (done.status, done.out) == (2, b"")
    assert done.err.count("\n") == 1
