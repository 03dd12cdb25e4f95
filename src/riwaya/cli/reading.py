"""`riwaya read`: from items to printed documents, in order, on one core or several.

In: a `Request`. Out: bytes on standard output or in a file, and an exit status.
The idea: the bytes of a document depend on its item alone, so processes may share the work; order is kept here.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from functools import cache, partial
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple, TypeVar

import msgspec

from riwaya.cli import OK, SOME_UNREADABLE, WRONG_USAGE, Interrupted, PipeClosed, UsageError
from riwaya.cli.layout import Style, style_for
from riwaya.records import Document, Failure, Problem
from riwaya.sources import Item
from riwaya.sources.files import read_files
from riwaya.sources.jsonl import read_jsonl

_BATCH: Final = 16  # reports a task: enough to hide the cost of sending them
_AHEAD: Final = 4  # tasks a process that may wait, so that memory stays bounded
_WATCH: Final = 1.0  # seconds until a worker sees that its parent is gone
_FEW: Final = 20  # reports before progress is worth showing

Done = TypeVar("Done")


class Request(NamedTuple):
    """What `riwaya read` was asked."""

    files: tuple[str, ...]
    lines: bool = False
    format: str | None = None
    jobs: int = 1
    published: str | None = None
    outlet: str | None = None
    output: Path | None = None


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
        with _output(request.output) as out:
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
    """The items that a request names."""
    source = read_jsonl if request.lines else read_files
    return source(request.files, request.published, request.outlet)


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
    with _progress(terminal) as advance, contextlib.closing(_printed(items, request.jobs, kind, style)) as printed:
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


def _many(batch: list[Item], kind: str, style: Style) -> list[Printed]:
    return [_one(item, kind, style) for item in batch]


def _printed(items: Iterator[Item], jobs: int, kind: str, style: Style) -> Generator[Printed, None, None]:
    return in_order(items, jobs, partial(_many, kind=kind, style=style))


def in_order(items: Iterator[Item], jobs: int, work: Callable[[list[Item]], list[Done]]) -> Generator[Done, None, None]:
    """What `work` makes of batches of items, one thing an item, in their order, on one core or several."""
    if jobs > 1:
        first = list(islice(items, 2))
        items = chain(first, items)
        if len(first) > 1:
            _load()  # once, before the others are forked from this process
            yield from _shared(items, jobs, work)
            return
    for item in items:
        yield from work([item])


def _shared(items: Iterator[Item], jobs: int, work: Callable[[list[Item]], list[Done]]) -> Iterator[Done]:
    """Several processes; results come in the order of the items, and only a few batches are ahead at any time."""
    from concurrent.futures import Future, ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    waiting: deque[Future[list[Done]]] = deque()
    pool = ProcessPoolExecutor(jobs, initializer=_begin_work)
    try:
        while batch := list(islice(items, _BATCH)):
            waiting.append(pool.submit(work, batch))
            if len(waiting) >= jobs * _AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    except BrokenProcessPool:
        raise UsageError("a process was ended from outside (out of memory?): take fewer --jobs") from None
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _begin_work() -> None:
    """Ctrl-C is for the parent, which then ends the others; one whose parent was killed ends by itself."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow, args=(os.getppid(),), daemon=True).start()


def _follow(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_WATCH)
    os._exit(1)


# ---------------------------------------------------------------- where it goes


@contextlib.contextmanager
def _output(path: Path | None) -> Iterator[BinaryIO]:
    """Standard output, or a file that appears only once it is complete."""
    if path is None:
        yield sys.stdout.buffer
        return
    if path.exists() and not path.is_file():  # /dev/null, a named pipe
        with path.open("wb") as out:
            yield out
        return
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
        os.chmod(name, (path.stat().st_mode if path.exists() else 0o666 & ~_umask()) & 0o777)
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


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
