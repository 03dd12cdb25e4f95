"""How far long work is: a bar with rate and time left.

In: what is counted and, where it is quickly told, how many there are. Out: a function to call as they are done.
The idea: it is for people alone, so it stands on standard error, only on a terminal, and only once there is enough to wait for.
"""

from __future__ import annotations

import contextlib
import csv
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from riwaya.sources.registry import may_be_report

FEW: Final = 20  # done before it is shown
# The kinds of files whose reports are quickly counted, by their suffix.
_KINDS: Final = {
    "": "text", ".txt": "text", ".html": "html", ".htm": "html", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv",
    ".tsv": "csv", ".parquet": "parquet", ".pq": "parquet",
}  # fmt: skip


@contextlib.contextmanager
def progress(label: str, total: Callable[[], int | None], few: int | None = FEW) -> Iterator[Callable[[int], None]]:
    """Shows how far it is once `few` are done (None: never); `total` is asked once, when the bar appears, and may not know."""
    if few is None or not sys.stderr.isatty():
        yield lambda _: None
        return
    done = 0
    with contextlib.ExitStack() as stack:
        bar: Callable[[int], None] | None = None

        def advance(count: int) -> None:
            nonlocal done, bar
            done += count
            if bar is not None:
                bar(count)
            elif done >= few:
                bar = _bar(stack, label, total(), done)

        if few == 0:
            bar = _bar(stack, label, total(), 0)
        yield advance


def _bar(stack: contextlib.ExitStack, label: str, total: int | None, done: int) -> Callable[[int], None]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            return Text(f"{task.speed:.0f}/s" if task.speed else "")

    columns = (TextColumn(label), BarColumn(), MofNCompleteColumn(), Rate(), TimeRemainingColumn())
    shown = stack.enter_context(Progress(*columns, console=Console(stderr=True), transient=True))
    task = shown.add_task("", total=total or None, completed=done)
    return lambda count: shown.advance(task, count)


def reports_in(sources: Sequence[str], kind: str | None) -> int | None:
    """How many reports there are in sources, where that is quickly told: None where it is not."""
    found = [None if source == "-" or "://" in source else _reports_in(Path(source), kind) for source in sources]
    known = [number for number in found if number is not None]
    return sum(known) if len(known) == len(found) else None


def _reports_in(path: Path, kind: str | None) -> int | None:
    try:
        if kind in (None, "folder") and path.is_dir():
            files = [one for one in path.rglob("[!.]*") if one.is_file() and may_be_report(one.name)]
            inside = [_reports_in(one, None) for one in files if not any(part[0] == "." for part in one.relative_to(path).parts)]
            return None if None in inside else sum(number or 0 for number in inside)
        if not path.is_file():
            return None
        kind = kind or _KINDS.get(path.suffix.lower())
        count = _COUNTED.get(kind or "")
        return count(path) if count else None
    except (OSError, ValueError, ImportError):  # who reads it will tell
        return None


def _lines(path: Path) -> int:
    with path.open("rb") as file:
        return lines_in(file)


def _rows(path: Path) -> int:
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        return max(0, sum(1 for row in csv.reader(file) if row) - 1)


def _parquet_rows(path: Path) -> int:
    from pyarrow.parquet import ParquetFile

    return int(ParquetFile(path).metadata.num_rows)


_COUNTED: Final[dict[str, Callable[[Path], int]]] = {
    "text": lambda _: 1, "html": lambda _: 1, "jsonl": _lines, "csv": _rows, "parquet": _parquet_rows,
}  # fmt: skip


def lines_in(file: Iterator[bytes]) -> int:
    """How many lines of a file are not empty."""
    return sum(not line.isspace() for line in file)
