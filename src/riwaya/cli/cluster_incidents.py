"""`riwaya cluster incidents`: its passes, their progress and the table.

In: a `Request`. Out: parts and incidents.jsonl in a folder, a table on standard error, an exit status.
The idea: as in reading, everything is told here, in one process; the ranks only work.
"""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from riwaya.cli import OK, SOME_UNREADABLE, WRONG_USAGE, Interrupted, UsageError
from riwaya.cli.clustering import need_extra, say, table
from riwaya.cli.layout import clean

if TYPE_CHECKING:
    from riwaya.cluster.incidents import Told
    from riwaya.cluster.passes import Pass

_SHOWN: Final = 10  # failures that are named
_SECONDS: Final = 1.0  # between two looks at how far the ranks are
_KINDS: Final = {"acts": "acts of what was read", "links": "slices of time and area", "incidents": "incidents of each slice"}


class Request(NamedTuple):
    """What `riwaya cluster incidents` was asked."""

    input: str
    output: str
    weeks: int = 4
    areas: int = 1
    executor: str = "local"
    workers: int = 0
    memory: int = 2
    ray: str | None = None


def incidents(request: Request) -> int:
    """Runs the passes; returns the exit status."""
    need_extra(request.executor)
    if request.executor == "slurm":
        raise UsageError("--executor slurm is for reading; run this as one job of it, or with --executor ray")
    from riwaya.cluster import incidents as gathering
    from riwaya.cluster.executors import Options
    from riwaya.cluster.plan import PlanError
    from riwaya.cluster.run import RanksFailed

    options = Options(executor=request.executor, workers=request.workers, memory=request.memory, ray=request.ray)
    try:
        told = gathering.run(request.input, request.output, request.weeks, request.areas, options, _watched)
    except (PlanError, ValueError) as error:
        raise UsageError(str(error)) from None
    except KeyboardInterrupt:
        raise Interrupted from None
    except RanksFailed as error:
        say(f"some ranks could not be finished ({clean(str(error))[:500]}): mend that and run the same command again")
        return WRONG_USAGE
    return _told(told, f"{request.output.rstrip('/')}/{gathering.RESULT}")


def _told(told: Told, path: str) -> int:
    """Prints the table; returns the exit status."""
    table(
        [
            ("reports", f"{told.reports:,}"), ("acts", f"{told.acts:,}"), ("slices", f"{told.slices:,}"),
            ("pairs compared", f"{told.compared:,}"), ("groups made across borders", f"{told.across:,}"),
            ("failed", f"{len(told.failed):,}"), ("incidents", f"{told.incidents:,}"), ("in", path),
        ]
    )  # fmt: skip
    for id, code, message in told.failed[:_SHOWN]:
        say(f"{clean(id)[:60]}: {code}: {clean(message)[:200]}")
    return SOME_UNREADABLE if told.failed else OK


@contextlib.contextmanager
def _watched(todo: Pass, done: int) -> Iterator[None]:
    """Says what a pass has to do, and on a terminal how far it is."""
    say(f"{_KINDS[todo.kind]}: {todo.tasks:,} ranks, of which {done:,} are done already")
    if not sys.stderr.isatty() or done == todo.tasks:
        yield
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    from riwaya.cluster.parts import finished

    ended = threading.Event()
    columns = (TextColumn(_KINDS[todo.kind]), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=todo.tasks, completed=done)

        def look() -> None:
            while not ended.wait(_SECONDS):
                there = finished(todo.output)
                bar.update(task, completed=sum(name in there for name in todo.names))

        watcher = threading.Thread(target=look, daemon=True)
        watcher.start()
        try:
            yield
        finally:
            ended.set()
            watcher.join()
