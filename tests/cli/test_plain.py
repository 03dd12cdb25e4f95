"""Claims about the short way into `riwaya read`: it understands what the option parser does, and leaves it all else."""

from __future__ import annotations

from pathlib import Path

import pytest

from riwaya.cli import main, reading
from riwaya.cli.app import command
from riwaya.cli.plain import plain_read

PLAIN = [
    ["read", "a.txt"],
    ["read"],
    ["read", "-", "--format", "json"],
    ["read", "a.txt", "b.html", "https://example.org/feed.xml", "--outlet", "الخليج"],
    ["read", "--published", "2018-05-22", "a.txt", "-o", "out.jsonl"],
    ["read", "a.txt", "--published", "2018-05-22T03:18", "--output", "out.jsonl", "--format", "pretty"],
]
FOR_THE_PARSER = [
    [],
    ["watch", "feeds.toml"],
    ["read", "--help"],
    ["read", "a.txt", "--jobs", "2"],
    ["read", "--from", "jsonl", "a.jsonl"],
    ["read", "a.txt", "--format"],
    ["read", "a.txt", "--format", "xml"],
    ["read", "a.txt", "--format=json"],
    ["read", "a.txt", "--published", "22. Mai"],
    ["read", "a.txt", "--outlet", "x", "--outlet", "y"],
    ["read", "a.txt", "--output", "--outlet"],
    ["read", "--", "-a.txt"],
]


@pytest.mark.parametrize("words", PLAIN)
def test_plain_words_mean_what_the_parser_makes_of_them(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[reading.Request] = []
    monkeypatch.setattr(reading, "run", lambda request: asked.append(request) or 0)
    command().main(args=words, prog_name="riwaya", standalone_mode=False)
    assert asked == [plain_read(words)]


@pytest.mark.parametrize("words", FOR_THE_PARSER)
def test_all_else_is_left_to_the_parser(words: list[str]) -> None:
    assert plain_read(words) is None


def test_a_wrong_option_is_told_as_ever(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", "a.txt", "--format", "xml"]) == 2
    assert "--format" in capsys.readouterr().err


def test_a_report_is_read_by_the_short_way(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    report = tmp_path / "report.txt"
    report.write_text("أعلن الوزير أن الجيش قصف مدينة حلب أمس.", "utf-8")
    assert main(["read", str(report), "--format", "jsonl"]) == 0
    plain = capfdbinary.readouterr().out
    assert main(["read", str(report), "--format=jsonl"]) == 0
    assert plain == capfdbinary.readouterr().out != b""


def test_a_process_makes_its_commands_once() -> None:
    """One that runs many, such as `riwaya watch` with a store, would make more each time."""
    made = command()
    assert main(["version"]) == main(["version"]) == 0
    assert command() is made
