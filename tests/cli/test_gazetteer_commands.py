"""`riwaya gazetteer`: a place of one's own is added, listed, found, read, explained and removed."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Done, Run, process

PLACES = "الاسم;Lat;Lon\nتل الزعرورة;35.111;36.555\nTell;1;2\n"
SENTENCE = "قصف الطيران بلدة تل الزعرورة في ريف حماة أمس."


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("RIWAYA_DATA", str(folder))
    return folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "villages.csv"
    path.write_text(PLACES, "utf-8")
    return path


def place(done: Done, text: str) -> dict[str, object]:
    (document,) = done.records
    return next(one for one in document["places"] if one["text"] == text)


def test_a_village_of_one_s_own_is_read_with_its_point(data: Path, file: Path) -> None:
    before = place(process("read", "-", stdin=SENTENCE.encode()), "تل الزعرورة")
    assert (before["gazetteer"], before["lat"]) != ("villages:2", 35.111)
    assert process("gazetteer", "add", file, "--country", "SY").status == 0
    document = process("read", "-", stdin=SENTENCE.encode())
    found = place(document, "تل الزعرورة")
    assert (found["gazetteer"], found["lat"], found["lon"], found["country"]) == ("villages:2", 35.111, 36.555, "SY")
    (strike,) = [event for event in document.records[0]["events"] if event["type"] == "ASSAULT"]
    assert found["id"] in strike["place"]
    told = process("explain", "-", "--id", str(found["id"]), stdin=SENTENCE.encode())
    assert "your gazetteer villages" in told.text


def test_several_processes_see_the_same_places(data: Path, file: Path, tmp_path: Path) -> None:
    process("gazetteer", "add", file, "--country", "SY")
    lines = tmp_path / "news.jsonl"
    lines.write_text("".join(f'{{"id": "{number}", "text": "{SENTENCE}"}}\n' for number in range(40)), "utf-8")
    one = process("read", "--from", "jsonl", lines)
    assert one.out == process("read", "--from", "jsonl", lines, "--jobs", "2").out
    assert all(document["places"][0]["gazetteer"] == "villages:2" for document in one.records)


def test_adding_tells_what_became_of_every_row(run: Run, data: Path, file: Path) -> None:
    done = run("gazetteer", "add", file)
    assert (done.status, done.text) == (0, "added villages: 1 place from 2 rows (csv), 0 in the place of built-in ones\n")
    assert "1 row of 2 could not be used" in done.err
    assert "no name in Arabic letters: line 3: Tell" in done.err
    assert "1 place of no known state" in done.err and "--country" in done.err
    assert run("gazetteer", "add", file).text.startswith("replaced villages: ")


def test_listing(run: Run, data: Path, file: Path) -> None:
    empty = run("gazetteer", "list", "--format", "table")
    assert (empty.status, empty.text) == (0, "") and "no gazetteer" in empty.err
    run("gazetteer", "add", file)
    (record,) = run("gazetteer", "list").records
    assert (record["name"], record["places"], record["file"], record["format"]) == ("villages", 1, "villages.csv", "csv")
    assert (record["rows"], record["rows_left_out"], record["trusted"], record["problem"]) == (2, 1, True, None)
    head, row = run("gazetteer", "list", "--format", "table").text.splitlines()
    assert head.split() == ["NAME", "PLACES", "FROM", "FORMAT", "ROWS", "LEFT", "OUT"] and row.startswith("villages")
    (data / "gazetteers" / "broken.bin").write_bytes(b"x")
    broken = run("gazetteer", "list").records[0]
    assert broken["name"] == "broken" and "add it again" in broken["problem"]


def test_finding(run: Run, data: Path, file: Path) -> None:
    nothing = run("gazetteer", "find", "تل الزعرورة")
    assert (nothing.status, nothing.text) == (1, "") and "no place is called" in nothing.err
    run("gazetteer", "add", file)
    (record,) = run("gazetteer", "find", "تَلّ الزعروره").records
    assert (record["id"], record["from"], record["lat"], record["spelling"]) == ("villages:2", "villages", 35.111, "exact")
    (guessed,) = run("gazetteer", "find", "تلالزعرورة").records
    assert guessed["spelling"] == "guessed"
    built_in = run("gazetteer", "find", "Douma").records
    assert any(one["country"] == "SY" and one["from"] is None for one in built_in)
    table = run("gazetteer", "find", "تل الزعرورة", "--format", "table").text
    assert "35.1110, 36.5550" in table and "villages:2" in table


def test_removing(run: Run, data: Path, file: Path) -> None:
    run("gazetteer", "add", file)
    assert run("gazetteer", "remove", "villages").text == "removed villages\n"
    assert run("gazetteer", "find", "تل الزعرورة").status == 1
    again = run("gazetteer", "remove", "villages")
    assert (again.status, again.text) == (2, "") and "there are none" in again.err


WRONG = [
    (["gazetteer", "add", "none.csv"], "there is no file none.csv"),
    (["gazetteer", "add", "FILE", "--country", "Syria"], "ISO code of two letters"),
    (["gazetteer", "add", "FILE", "--columns", "lat"], "FIELD=COLUMN"),
    (["gazetteer", "add", "FILE", "--name", "pcode"], "--name"),
    (["gazetteer", "add", "FILE", "--format", "pcodes"], "no column with p-codes"),
]


@pytest.mark.parametrize(("words", "message"), WRONG)
def test_wrong_usage_is_one_line_and_adds_nothing(run: Run, data: Path, file: Path, words: list[str], message: str) -> None:
    done = run(*(file if word == "FILE" else word for word in words))
    assert done.status == 2 and message in done.err and done.err.count("\n") == 1
    assert not data.exists()


def test_a_folder_that_cannot_be_written_is_told(run: Run, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RIWAYA_DATA", str(file))  # a file where a folder should be
    done = run("gazetteer", "add", file)
    assert done.status == 2 and "cannot write to" in done.err


@pytest.mark.parametrize("command", [[], ["add"], ["list"], ["remove"], ["find"]])
def test_help_teaches_with_examples(run: Run, command: list[str]) -> None:
    assert f"riwaya gazetteer {command[0] if command else 'add'} " in run("gazetteer", *command, "--help").text.replace("\n", " \n")
