"""`riwaya read`: from items to printed documents, in order, on one core or several.

In: a `Request`. Out: bytes on standard output or in a file, and an exit status.
The idea: the bytes of a document depend on its item alone, so processes may share the work; order is kept here.
"""

from __future__ import annotations

import contextlib
import gc
import sys
from collections.abc import Callable, Generator, Iterator
from functools import cache, partial
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple, TypeVar

import msgspec

from riwaya.cli import OK, SOME_UNREADABLE, WRONG_USAGE, Interrupted, PipeClosed, UsageError
from riwaya.cli.layout import Style, style_for
from riwaya.cli.output import open_output
from riwaya.records import Document, Failure, Problem
from riwaya.sources import KINDS, Item, Settings, open_items
from riwaya.sources.settings import limits_of
from riwaya.sources.workers import Ended, Worker, in_order

_BATCH: Final = 16  # reports a task: enough to hide the cost of sending them
_FEW: Final = 20  # reports before progress is worth showing

Done = TypeVar("Done")


class Request(NamedTuple):
    """What `riwaya read` was asked. `kind` None: told by each file; `limits` names a settings file."""

    files: tuple[str, ...]
    kind: str | None = None
    format: str | None = None
    jobs: int = 1
    published: str | None = None
    outlet: str | None = None
    output: Path | None = None
    columns: dict[str, str] | None = None
    limits: str | None = None


class Printed(NamedTuple):
    """One item's output, and whether it could not be read."""

    data: bytes
    failed: bool


def run(request: Request) -> int:
    """Reads and prints everything asked for. Returns the exit status."""
    if not request.files:
        if sys.stdin.isatty():
            return _complain("name a file to read, or - for standard input (see riwaya read --help)")
        request = request._replace(files=("-",))
    try:
        with open_output(request.output) as out:
            terminal = request.output is None and out.isatty()
            kind = request.format or ("pretty" if terminal else "jsonl")
            return _print_all(request, kind, style_for(sys.stdout if terminal else None), out, terminal)
    except BrokenPipeError:
        raise PipeClosed from None
    except KeyboardInterrupt:
        raise Interrupted from None
    except OSError as error:
        return _complain(f"cannot write to {request.output or 'standard output'}: {error.strerror or error}")


def items_of(request: Request) -> Iterator[Item]:
    """The items that a request names. Raises UsageError when its settings file is wrong."""
    return open_items(request.kind, request.files, settings_of(request))


def settings_of(request: Request) -> Settings:
    """What is the same for all items of a request. Raises UsageError when its settings file is wrong."""
    try:
        limits = limits_of(request.limits)
    except ValueError as error:
        raise UsageError(str(error)) from None
    return Settings(limits, request.published, request.outlet, request.columns or {})


def document_of(item: Item) -> Document | Failure:
    """Reads one item. A fault of ours is told in the record; the other reports are unharmed."""
    if isinstance(item.report, Failure):
        return item.report
    from riwaya.api import read

    _load()
    try:
        document = read(item.report)
    except Exception as error:
        name = item.report.id or "-"
        message = f"riwaya itself failed on this report ({type(error).__name__}: {error}): please report it with the text"
        return Failure(id=name, error=Problem(code="internal", message=message))
    if item.encoding is None and not item.warnings:
        return document
    report = msgspec.structs.replace(document.report, encoding=item.encoding)
    return msgspec.structs.replace(document, report=report, warnings=[*item.warnings, *document.warnings])


@cache
def _load() -> None:
    """Loads the lexicon: a hundred thousand small objects that all stay. To look for garbage among them is slow."""
    from riwaya.languages.ar.pack import load_matcher

    gc.disable()
    try:
        load_matcher()
    except ValueError as error:
        raise UsageError(f"the lexicon cannot be loaded: {error}") from None
    finally:
        gc.freeze()
        gc.enable()


def encode(record: Document | Failure, kind: str, style: Style) -> bytes:
    """A record as it is printed in one of the formats, with its line end."""
    if kind == "pretty":
        from riwaya.cli.pretty import render

        return render(record, style).encode("utf-8", "replace")
    try:
        data = msgspec.json.encode(record)
    except UnicodeEncodeError:
        problem = Problem(code="lone_surrogate", message="the text holds half of a surrogate pair, which is no character")
        data = msgspec.json.encode(Failure(id=_sound(record.id), error=problem))
    return (msgspec.json.format(data, indent=2) if kind == "json" else data) + b"\n"


def _sound(name: str) -> str:
    return name.encode("utf-8", "replace").decode()


def _print_all(request: Request, kind: str, style: Style, out: BinaryIO, terminal: bool) -> int:
    items = items_of(request)
    if kind == "json":
        items = _only_one(items)
    failed = 0
    between = b""
    with _progress(terminal) as advance, contextlib.closing(_printed(items, request, kind, style)) as printed:
        for one in printed:
            out.write(between + one.data)
            if terminal:
                out.flush()
            if kind == "pretty":
                between = b"\n"
            failed += one.failed
            advance()
    out.flush()
    if failed:
        reports = "report" if failed == 1 else "reports"
        print(f'riwaya: {failed} {reports} could not be read; see the records with "error"', file=sys.stderr)
    return SOME_UNREADABLE if failed else OK


def _only_one(items: Iterator[Item]) -> Iterator[Item]:
    """`json` is one document; several would be no JSON file."""
    first = list(islice(items, 2))
    if len(first) > 1:
        raise UsageError("--format json prints one document and there are more: take --format jsonl")
    return iter(first)


# ---------------------------------------------------------------- one core or several


def _one(item: Item, kind: str, style: Style) -> Printed:
    record = document_of(item)
    return Printed(encode(record, kind, style), isinstance(record, Failure))


def _printed(items: Iterator[Item], request: Request, kind: str, style: Style) -> Generator[Printed, None, None]:
    seconds = settings_of(request).limits.read_seconds
    with contextlib.closing(worked(partial(_one, kind=kind, style=style), items, request.jobs, seconds)) as results:
        for item, result in results:
            if isinstance(result, Ended):
                yield Printed(encode(ended_failure(item, result, seconds), kind, style), True)
            else:
                yield result


def worked(
    work: Callable[[Item], Done], items: Iterator[Item], jobs: int, seconds: float
) -> Generator[tuple[Item, Done | Ended], None, None]:
    """Each item with what `work` makes of it, in their order, on one core or several; what takes too long is `Ended`."""
    if jobs > 1:
        first = list(islice(items, 2))
        items = chain(first, items)
        if len(first) > 1:
            _load()  # once, before the others are forked from this process
            with contextlib.closing(in_order(work, items, jobs, _BATCH, seconds)) as shared:
                yield from shared
            return
    with contextlib.closing(Worker(work, seconds)) as worker:
        for item in items:
            if KINDS[item.kind].trusted or isinstance(item.report, Failure):
                yield item, work(item)
            else:
                _load()
                worker.give([item])
                yield item, worker.take()


def ended_failure(item: Item, result: Ended, seconds: float) -> Failure:
    """The record of a report whose reading had to be ended."""
    if result.late:
        problem = Problem(
            code="timeout", message=f"this report took more than {seconds:g} s to read: cut it, or raise read_seconds"
        )
    else:
        problem = Problem(
            code="crashed",
            message=f"the process that read this report ended (status {result.status}; out of memory?): read it alone",
        )
    return Failure(id=item.report.id or "-", error=problem)


# ---------------------------------------------------------------- how far it is


@contextlib.contextmanager
def _progress(printing: bool) -> Iterator[Callable[[], None]]:
    """A counter on standard error for long input; nothing when nobody looks or the documents themselves scroll by."""
    if printing or not sys.stderr.isatty():
        yield lambda: None
        return
    count = 0
    bar: list[Callable[[], None]] = []
    with contextlib.ExitStack() as stack:

        def advance() -> None:
            nonlocal count
            count += 1
            if bar:
                bar[0]()
            elif count == _FEW:
                bar.append(stack.enter_context(_bar(count)))

        yield advance


@contextlib.contextmanager
def _bar(done: int) -> Iterator[Callable[[], None]]:
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("read"), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=None, completed=done)
        yield lambda: progress.advance(task)


def _complain(message: str) -> int:
    print(f"riwaya: {message}", file=sys.stderr)
    return WRONG_USAGE
