"""How far long work is."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from riwaya.cli.progress import progress, reports_in


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_is_told_how_many_of_how_many_and_how_fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr(sys, "stderr", shown := Terminal())
    with progress("read", lambda: 100) as advance:
        for _ in range(50):
            advance(1)
    assert "read" in shown.getvalue() and "50/100" in shown.getvalue() and "/s" in shown.getvalue()


@pytest.mark.parametrize("count", [1, 19])
def test_a_few_are_not_worth_a_bar(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    monkeypatch.setattr(sys, "stderr", shown := Terminal())
    with progress("read", lambda: pytest.fail("nobody needs to know")) as advance:
        advance(count)
    assert shown.getvalue() == ""


def test_nothing_is_shown_where_nobody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", shown := io.StringIO())
    with progress("read", lambda: 100) as advance:
        advance(50)
    assert shown.getvalue() == ""


def test_reports_are_counted_where_that_is_quick(tmp_path: Path) -> None:
    lines, page, archive = tmp_path / "a.jsonl", tmp_path / "b.html", tmp_path / "c.warc"
    lines.write_text('{"text": "x"}\n\n{"text": "y"}')
    page.touch()
    archive.touch()
    assert reports_in([str(lines), str(page)], None) == 3
    assert reports_in([str(lines), str(archive)], None) is None
    assert reports_in(["-"], "jsonl") is None
    table = tmp_path / "d.csv"
    table.write_text('text,date\n"two\nlines",2020\nx,2021\n')
    assert reports_in([str(table)], None) == 2
    assert reports_in([str(tmp_path)], None) is None
    archive.unlink()
    (tmp_path / "left.png").touch()
    assert reports_in([str(tmp_path)], None) == 5
