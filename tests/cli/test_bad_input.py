"""Bad input: a clear record in its place, never a traceback, and the others unharmed."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from .conftest import Run

GOOD = "قال الوزير إن القوات دخلت المدينة.\n"


def _error(run: Run, data: bytes, *words: str) -> dict[str, str]:
    """The error record of one input, after checking what all of them have in common."""
    done = run("read", *words, "-", stdin=data)
    assert done.status == 1
    assert len(done.records) == 1
    record = done.records[0]
    assert set(record) == {"id", "error"}
    assert set(record["error"]) == {"code", "message"}
    assert "\n" not in record["error"]["message"]
    assert done.err == 'riwaya: 1 report could not be read; see the records with "error"\n'
    error: dict[str, str] = record["error"]
    return error


# ---------------------------------------------------------------- files


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"\n \t\r\n", "empty"),
        (b"\x7fELF\x02\x01\x01\x00\x00\x00", "binary"),
        (b"%PDF-1.4\n", "binary"),
        (b"\xff\xfe\x3d\xd8" + GOOD.encode("utf-16-le"), "lone_surrogate"),
        (b"\xed\xa0\xbd\xff\xfe\x80\x81", "unknown_encoding"),
        (b"<html><body><script>x()</script></body></html>", "empty"),
    ],
)
def test_a_file_that_is_no_text(run: Run, data: bytes, code: str) -> None:
    assert _error(run, data)["code"] == code


def test_a_file_that_is_not_there_stands_in_its_place(run: Run, tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text(GOOD, "utf-8")
    done = run("read", "--from", "text", good, tmp_path / "missing.txt", tmp_path, good)
    assert done.status == 1
    assert [record.get("error", {}).get("code") for record in done.records] == [None, "not_found", "is_folder", None]
    assert done.records[0] == done.records[3]


def test_too_large_is_refused_quickly(run: Run, tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as out:
        out.truncate(500_000_000)
    begin = time.perf_counter()
    assert run("read", large).records[0]["error"]["code"] == "too_large"
    assert time.perf_counter() - begin < 5


def test_english_is_a_document_without_records(run: Run) -> None:
    done = run("read", stdin=b"The minister said that five people were killed on Monday.\n")
    assert done.status == 0
    assert done.records[0]["statements"] == done.records[0]["events"] == []


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير: «القوات دخلت المدينة. ولم يضف شيئا.\n",
        'قال الوزير: "القوات دخلت المدينة.\n\nوأضاف: "لن ننسحب".\n',
        "»»««\"'”“ قال الوزير إن »القوات« دخلت «المدينة\n",
        "«" * 3000 + "قال الوزير",
    ],
)
def test_unbalanced_quotation_marks_are_read(run: Run, text: str) -> None:
    done = run("read", stdin=text.encode())
    assert done.status == 0
    assert done.records[0]["report"]["text"] == text


@pytest.mark.parametrize("sentence", ["قال الوزير إن القوات دخلت المدينة، ", "قال الوزير. ", "ق"])
@pytest.mark.parametrize("lines", [False, True])
def test_a_line_of_five_megabytes_is_refused_quickly(run: Run, sentence: str, lines: bool) -> None:
    text = sentence * (5_000_000 // len(sentence.encode()))
    data = json.dumps({"text": text}) if lines else text
    begin = time.perf_counter()
    assert _error(run, data.encode(), *(["--from", "jsonl"] if lines else []))["code"] == "too_large"
    assert time.perf_counter() - begin < 5


def test_a_sentence_that_never_ends_is_refused(run: Run) -> None:
    error = _error(run, ("قال الوزير إن القوات دخلت المدينة، " * 3000).encode())
    assert error["code"] == "too_large"
    assert "full stop" in error["message"]


def test_a_long_report_is_read(run: Run) -> None:
    text = "قال الوزير إن القوات دخلت المدينة.\n" * 1000
    assert len(run("read", stdin=text.encode()).records[0]["statements"]) == 1000


# ---------------------------------------------------------------- lines


@pytest.mark.parametrize(
    ("line", "code", "told"),
    [
        ('{"id": "a"', "bad_json", "not JSON"),
        ("not json", "bad_json", "not JSON"),
        ('{"id": "a"}', "bad_record", 'no "text"'),
        ('{"id": "a", "text": 5}', "bad_record", '"text" is a whole number and should be a string'),
        ('{"id": "a", "text": null}', "bad_record", '"text" is null'),
        ('{"id": ["a"], "text": "x"}', "bad_record", '"id" is a list'),
        ('{"id": "a", "text": "x", "outlet": {}}', "bad_record", '"outlet" is an object'),
        ('{"id": "a", "text": "x", "published": "يوم الأحد"}', "bad_record", '"published"'),
        ('["x"]', "bad_record", "not an object"),
        ('"x"', "bad_record", "not an object"),
        ('{"id": "a", "text": "  "}', "empty", '"text" is empty'),
        ('{"id": "a", "text": "x\\u0000"}', "binary", "NUL"),
        ('{"id": "a", "text": "x \\ud83d y"}', "lone_surrogate", "surrogate"),
        ('{"id": "a", "text": "x", "title": "\\ude00"}', "lone_surrogate", "surrogate"),
        ("[" * 200_000, "bad_record", "not an object"),
        ('{"x": ' + "[" * 200_000, "bad_json", "nested"),
    ],
)
def test_a_line_that_is_no_report(run: Run, line: str, code: str, told: str) -> None:
    error = _error(run, line.encode(), "--from", "jsonl")
    assert error["code"] == code
    assert told in error["message"]
    assert "line 1 of" in error["message"]


def test_lines_in_another_encoding_are_named(run: Run) -> None:
    data = ('{"text": "' + GOOD.strip() + '"}').encode("cp1256")
    assert _error(run, data, "--from", "jsonl")["code"] == "not_utf8"
    assert _error(run, '{"text": "x"}'.encode("utf-16"), "--from", "jsonl")["code"] == "not_utf8"


def test_no_lines_at_all(run: Run) -> None:
    assert _error(run, b"\n\n", "--from", "jsonl")["code"] == "empty"


def test_a_mark_before_the_first_line_is_let_through(run: Run) -> None:
    assert run("read", "--from", "jsonl", stdin=b'\xef\xbb\xbf{"text": "x"}').status == 0


def test_the_others_are_unharmed(run: Run) -> None:
    lines = [json.dumps({"id": "1", "text": GOOD}), "{", json.dumps({"id": 3, "text": 4}), json.dumps({"id": 4, "text": GOOD})]
    done = run("read", "--from", "jsonl", stdin="\n".join(lines).encode())
    assert done.status == 1
    assert [record["id"] for record in done.records] == ["1", "-:2", "3", "4"]
    first, last = done.records[0], done.records[3]
    assert first["statements"] == last["statements"] != []
    assert "2 reports" in done.err


def test_errors_are_shown_in_the_view_for_people(run: Run) -> None:
    done = run("read", "--format", "pretty", "--from", "jsonl", stdin=b"{\n")
    assert done.text.startswith("-:1 not read (bad_json)\n")


def test_escape_sequences_do_not_reach_a_terminal(run: Run) -> None:
    done = run("read", "--format", "pretty", stdin="\x1b[2J\x1b]0;x\x07قال الوزير إن \u202eالقوات دخلت.\n".encode())
    assert "\x1b" not in done.text and "\u202e" not in done.text
