"""`riwaya read`: formats, order, several processes, exit statuses."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import msgspec
import pytest

from riwaya import Document, Input, read

from .conftest import COMMAND, ROOT, Run, process

REPORT = ROOT / "examples" / "report.txt"
WIRE = ROOT / "examples" / "wire.jsonl"
SENTENCE = "قال وزير الدفاع إن القوات سيطرت على مدينة الموصل أمس.\n"


# ---------------------------------------------------------------- formats


def test_a_document_a_line_in_a_pipe(run: Run) -> None:
    done = run("read", REPORT)
    assert (done.status, done.err) == (0, "")
    document = msgspec.json.decode(done.out, type=Document)
    assert document.schema == "riwaya/1"
    assert document.id == str(REPORT)
    assert document.report.text == REPORT.read_bytes().decode()
    assert document.report.encoding == "utf-8"
    assert done.text.count("\n") == 1


def test_json_is_the_same_document_indented(run: Run) -> None:
    plain, indented = run("read", REPORT, "--format", "jsonl"), run("read", REPORT, "--format", "json")
    assert json.loads(plain.out) == json.loads(indented.out)
    assert indented.text.count("\n") > 100


def test_json_is_one_document(run: Run) -> None:
    done = run("read", REPORT, REPORT, "--format", "json")
    assert (done.status, done.out) == (2, b"")
    assert "--format jsonl" in done.err


def test_the_command_says_what_the_api_says(run: Run) -> None:
    line = run("read", "--published", "2023-10-04", "--outlet", "الخليج", stdin=SENTENCE.encode()).out
    document = read(Input(text=SENTENCE, published="2023-10-04", outlet="الخليج"))
    report = msgspec.structs.replace(document.report, encoding="utf-8")
    assert line == msgspec.json.encode(msgspec.structs.replace(document, report=report)) + b"\n"


def test_standard_input_is_a_file_called_dash(run: Run) -> None:
    assert run("read", "-", stdin=SENTENCE.encode()).out == run("read", stdin=SENTENCE.encode()).out


def test_other_encodings_give_the_same_records(run: Run) -> None:
    def records(codec: str) -> object:
        document = run("read", stdin=SENTENCE.encode(codec)).records[0]
        assert document["report"].pop("encoding") in ("utf-8", "utf-16-le", "windows-1256")
        document.pop("warnings")
        return document

    assert records("utf-8") == records("cp1256") == records("utf-16")


def test_a_web_page_is_its_article(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        '<html><head><title>عنوان | موقع</title><meta property="article:published_time" content="2023-10-04T09:30:00Z">'
        f"</head><body><nav>الرئيسية</nav><article><h1>عنوان</h1><p>{SENTENCE}</p></article></body></html>",
        "utf-8",
    )
    report = run("read", page).records[0]["report"]
    assert report["text"] == f"عنوان\n{SENTENCE}"
    assert report["title"] == "عنوان"
    assert report["published"] == {"value": "2023-10-04T09:30", "span": None, "basis": "given"}


def test_pretty_without_colour_or_controls_when_piped(run: Run) -> None:
    text = run("read", REPORT, "--format", "pretty").text
    assert "\x1b" not in text and "\u2068" not in text
    assert "WHO SAYS WHAT" in text
    assert all(len(line) <= 110 for line in text.split("\n"))


def test_output_goes_to_a_file_that_appears_when_it_is_complete(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    done = run("read", REPORT, "-o", target)
    assert (done.status, done.out) == (0, b"")
    assert target.read_bytes() == run("read", REPORT).out
    assert os.listdir(tmp_path) == ["out.jsonl"]


def test_a_file_that_cannot_be_written_is_wrong_usage(run: Run, tmp_path: Path) -> None:
    done = run("read", REPORT, "-o", tmp_path / "no" / "such" / "out.jsonl")
    assert done.status == 2
    assert "cannot write" in done.err and done.err.count("\n") == 1


# ---------------------------------------------------------------- JSON lines


def test_lines_keep_their_order_ids_and_metadata(run: Run) -> None:
    lines = [json.loads(line) for line in WIRE.read_text("utf-8").splitlines()]
    documents = run("read", "--from", "jsonl", WIRE).records
    assert [document["id"] for document in documents] == [line["id"] for line in lines]
    for line, document in zip(lines, documents, strict=True):
        assert document["report"]["text"] == line["text"]
        assert document["report"]["published"] == {"value": line["published"], "span": None, "basis": "given"}
        assert document["report"]["outlet"] == line["outlet"]


def test_options_fill_in_what_a_line_does_not_say(run: Run) -> None:
    lines = b'{"text": "\xd9\x86\xd8\xb5", "published": "2020-01-01"}\n\n{"text": "\xd9\x86\xd8\xb5"}'
    documents = run("read", "--from", "jsonl", "--published", "2021-01-01", stdin=lines).records
    assert [document["report"]["published"]["value"] for document in documents] == ["2020-01-01", "2021-01-01"]


@pytest.mark.parametrize("form", ["jsonl", "pretty"])
def test_several_processes_give_the_same_bytes(run: Run, tmp_path: Path, form: str) -> None:
    lines = WIRE.read_bytes().splitlines() * 15
    lines[7] = b"{"
    lines[40] = b'{"text": 5, "id": "x"}'
    source = tmp_path / "many.jsonl"
    source.write_bytes(b"\n".join(lines))
    one = run("read", "--from", "jsonl", source, "--format", form)
    four = process("read", "--from", "jsonl", source, "--format", form, "--jobs", 4)
    assert one.status == four.status == 1
    assert one.out == four.out
    assert one.err == four.err


def test_two_runs_give_the_same_bytes() -> None:
    first = process("read", REPORT, PYTHONHASHSEED="1")
    second = process("read", REPORT, PYTHONHASHSEED="2")
    assert first.out == second.out != b""


# ---------------------------------------------------------------- exit statuses


@pytest.mark.parametrize(
    "words",
    [
        ["read", "--frmat", "json"],
        ["read", "--format", "xml", "x"],
        ["read", "--jobs", "0", "x"],
        ["read", "--jobs", "many", "x"],
        ["read", "--published", "yesterday", "x"],
        ["raed", "x"],
        ["explain", "x"],
    ],
)
def test_wrong_usage_is_one_line_and_status_2(run: Run, words: list[str]) -> None:
    done = run(*words)
    assert (done.status, done.out) == (2, b"")
    assert done.err.startswith("riwaya: ") and done.err.count("\n") == 1
    assert "--help" in done.err


def test_help_teaches(run: Run) -> None:
    for words in (["--help"], ["read", "--help"], ["explain", "--help"], ["lexicon", "add", "--help"]):
        done = run(*words)
        assert done.status == 0
        assert "riwaya " in done.text
    assert "Exit status" in run("--help").text


def test_version(run: Run) -> None:
    from riwaya import __version__

    assert run("version").text == run("--version").text == f"riwaya {__version__}\n"


def test_a_reader_that_goes_away_ends_it_quietly(tmp_path: Path) -> None:
    source = tmp_path / "many.jsonl"
    source.write_bytes((WIRE.read_bytes() + b"\n") * 60)
    command = [*COMMAND, "read", "--from", "jsonl", str(source)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as done:
        assert done.stdout is not None and done.stderr is not None
        done.stdout.readline()
        done.stdout.close()
        err = done.stderr.read()
    assert (done.returncode, err) == (141, b"")


def test_an_interrupt_ends_it_without_a_traceback() -> None:
    import signal
    import time

    command = [*COMMAND, "read", "--from", "jsonl", "-"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    pipe = subprocess.PIPE

    def heard() -> None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # a shell's background jobs come to life with interrupts ignored

    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env=environment, preexec_fn=heard) as done:
        assert done.stdin is not None and done.stdout is not None and done.stderr is not None
        done.stdin.write(b'{"text": "x"}\n' * 3000)  # more than a buffer, so that a record comes out; less than a pipe
        done.stdin.flush()
        done.stdout.read(1)
        time.sleep(0.1)
        done.send_signal(signal.SIGINT)
        done.stdin.close()
        done.stdout.read()
        err = done.stderr.read().decode()
    assert done.returncode == 130
    assert err == "riwaya: interrupted\n"
