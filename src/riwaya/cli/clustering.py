"""`riwaya cluster`: a run over many files, its progress and its table.

In: a `Request`. Out: parts in a folder, a table on standard error, an exit status.
The idea: everything is planned and told here, in one process; the ranks only work.
"""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from riwaya.cli import OK, SOME_UNREADABLE, WRONG_USAGE, Interrupted, UsageError
from riwaya.cli.layout import clean

if TYPE_CHECKING:
    from riwaya.cluster.plan import Plan
    from riwaya.cluster.run import Report

_SHOWN: Final = 10  # failures that are named
_SECONDS: Final = 1.0  # between two looks at how far the ranks are


class Request(NamedTuple):
    """What `riwaya cluster read` was asked."""

    input: str
    output: str
    tasks: int
    executor: str = "local"
    workers: int = 0
    kind: str | None = None
    every_language: bool = False
    published: str | None = None
    outlet: str | None = None
    columns: dict[str, str] | None = None
    settings: str | None = None
    memory: int = 2
    partition: str = ""
    time: str = "24:00:00"
    sbatch: tuple[str, ...] = ()
    environment: str = ""
    ray: str | None = None


def read(request: Request) -> int:
    """Plans and runs; returns the exit status."""
    need_extra(request.executor)
    from riwaya.cluster import run as running

    made = _plan(request)
    options = _options(request)
    missing = len(running.report(made).missing)
    if not missing:
        say("every part is there already; nothing to do")
        return _told(running.report(made))
    say(f"{len(made.files):,} files in {made.tasks:,} ranks, of which {made.tasks - missing:,} are done already")
    try:
        with _progress(made):
            running.run(made, options)
    except KeyboardInterrupt:
        raise Interrupted from None
    except running.RanksFailed as error:
        say(f"some ranks could not be finished ({clean(str(error))[:500]}): mend that and run the same command again")
    if request.executor == "slurm":
        say(f"submitted; riwaya cluster status --output {request.output} says how far it is")
        return OK
    return _told(running.report(made), made)


def status(output: str) -> int:
    """Says what the last run has done so far; returns the exit status."""
    need_extra("local")
    from riwaya.cluster import run as running

    try:
        made = running.last_plan(output)
    except (OSError, ValueError):
        raise UsageError(f"nothing was read into {output} yet: riwaya cluster read --input PATH --output {output}") from None
    return _told(running.report(made), made)


def need_extra(executor: str) -> None:
    """Raises UsageError where what the extra installs is not there."""
    from importlib.util import find_spec

    if any(find_spec(name) is None for name in ("datatrove", "fsspec", "pyarrow")):
        raise UsageError("reading on a cluster needs datatrove: pip install 'riwaya[cluster]'")
    if executor == "ray" and find_spec("ray") is None:
        raise UsageError("--executor ray needs Ray: pip install 'riwaya[ray]'")


def _plan(request: Request) -> Plan:
    from riwaya.api import versions
    from riwaya.cluster.plan import How, PlanError, plan
    from riwaya.sources.settings import limits_of

    if request.executor == "slurm" and not request.partition:
        raise UsageError("--executor slurm needs --partition NAME (sinfo lists them)")
    try:
        how = How(
            limits=limits_of(request.settings), columns=request.columns or {}, published=request.published, outlet=request.outlet,
            every_language=request.every_language,
        )  # fmt: skip
        made, others = plan(request.input, request.output, request.tasks, how, versions(), request.kind)
    except (PlanError, ValueError) as error:
        raise UsageError(str(error)) from None
    if others:
        told = f"since their names do not say what they hold ({clean(others[0])}, …): --from says it"
        say(f"{len(others):,} files are left out, {told}")
    if made.tasks < request.tasks:
        say(f"there are only {len(made.files):,} files, so {made.tasks:,} ranks: a file is read by one rank")
    return made


def _options(request: Request) -> Any:
    from riwaya.cluster.executors import Options

    given = {}
    for word in request.sbatch:
        name, equals, value = word.partition("=")
        if not equals:
            raise UsageError(f"{word!r} is no option of sbatch: write NAME=VALUE")
        given[name.lstrip("-")] = value
    return Options(
        executor=request.executor, workers=request.workers, memory=request.memory, partition=request.partition, time=request.time,
        sbatch=given, environment=request.environment, ray=request.ray,
    )  # fmt: skip


# ---------------------------------------------------------------- what is told


def _told(report: Report, made: Plan | None = None) -> int:
    """Prints the table; returns the exit status."""
    failed = sum(report.counts.failed.values())
    rows = [
        ("ranks done", f"{report.done:,} of {report.done + len(report.missing):,}"),
        ("reports read", f"{report.counts.read:,}"),
        ("not Arabic", f"{report.counts.other_language:,}"),
        *((f"failed: {code}", f"{count:,}") for code, count in report.counts.failed.items()),
        ("statements", f"{report.counts.statements:,}"),
        ("events", f"{report.counts.events:,}"),
        ("parts", f"{report.size / 1_000_000:,.1f} MB"),
    ]
    if report.processor:
        each = (report.counts.read + report.counts.other_language + failed) / report.processor
        rows += [("longest rank", f"{report.seconds:,.0f} s"), ("reports a core and second", f"{each:,.1f}")]
    table(rows)
    if report.others:
        say(f"{report.others:,} other parts are there, from other input or another version: ingest only those that you want")
    if failed and made is not None:
        from riwaya.cluster.run import failures

        for row in failures(made, _SHOWN):
            where = f"{clean(row['id'])[:60]} in {clean(row['source'])[-60:]}"
            say(f"{where}: {row['error_code']}: {clean(row['error_message'])[:200]}")
    if report.missing:
        say(f"ranks without a part: {', '.join(map(str, report.missing[:20]))}{', …' if len(report.missing) > 20 else ''}")
        return WRONG_USAGE
    return SOME_UNREADABLE if failed else OK


def table(rows: list[tuple[str, str]]) -> None:
    """Names and values on standard error: a table on a terminal, else a line."""
    if not sys.stderr.isatty():
        say("; ".join(f"{name} {value}" for name, value in rows))
        return
    from rich.console import Console
    from rich.table import Table

    drawn = Table(box=None, pad_edge=False, show_header=False)
    drawn.add_column(style="cyan")
    drawn.add_column(justify="right")
    for row in rows:
        drawn.add_row(*row)
    Console(stderr=True).print(drawn)


@contextlib.contextmanager
def _progress(made: Plan) -> Iterator[None]:
    """Ranks and reports on a terminal, from what the ranks note of themselves; nothing elsewhere."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    from riwaya.cluster.run import progress

    reports = TextColumn("{task.fields[reports]:,} reports")
    columns = (TextColumn("ranks"), BarColumn(), MofNCompleteColumn(), reports, TimeElapsedColumn())
    ended = threading.Event()
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=made.tasks, reports=0)

        def look() -> None:
            while not ended.wait(_SECONDS):
                done, taken = progress(made)
                bar.update(task, completed=done, reports=taken)

        watcher = threading.Thread(target=look, daemon=True)
        watcher.start()
        try:
            yield
        finally:
            ended.set()
            watcher.join()


def say(message: str) -> None:
    """A sentence on standard error."""
    print(f"riwaya: {message}", file=sys.stderr, flush=True)
