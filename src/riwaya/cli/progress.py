"""How far long work is: a bar with rate and time left.

In: what is counted and, where it is quickly told, how many there are. Out: a function to call as they are done.
The idea: it is for people alone, so it stands on standard error, only on a terminal, and only once there is enough to wait for.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

FEW: Final = 20  # done before it is shown
_SINGLE: Final = frozenset([".txt", ".html", ".htm", ""])  # files that hold one report
_LINES: Final = frozenset([".jsonl", ".ndjson"])


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
    total = 0
    if kind not in (None, "text", "html", "jsonl"):
        return None
    for source in sources:
        path = Path(source)
        if kind != "jsonl" and path.suffix not in _LINES:
            if source == "-" or not path.is_file() or path.suffix not in _SINGLE:
                return None
            total += 1
            continue
        try:
            with path.open("rb") as file:
                if not file.seekable():
                    return None
                total += lines_in(file)
        except OSError:
            return None
    return total


def lines_in(file: Iterator[bytes]) -> int:
    """How many lines of a file are not empty."""
    return sum(not line.isspace() for line in file)
