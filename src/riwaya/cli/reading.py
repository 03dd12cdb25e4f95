"""`riwaya read`: from items to printed documents, in order, on one core or several.

In: a `Request`. Out: bytes on standard output or in a file, and an exit status.
The idea: the bytes of a document depend on its item alone, so processes may share the work; order is kept here.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Generator, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import BinaryIO, NamedTuple

import msgspec

from riwaya.cli import OK, SOME_UNREADABLE, WRONG_USAGE, Interrupted, PipeClosed, UsageError
from riwaya.cli.layout import Style, style_for
from riwaya.cli.output import open_output
from riwaya.cli.progress import FEW, progress, reports_in
from riwaya.records import Document, Failure, Problem
from riwaya.sources import Item, Settings, open_items
from riwaya.sources.documents import document_of, ended_failure, worked
from riwaya.sources.settings import limits_of
from riwaya.sources.workers import Ended


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
    # Documents that scroll by are progress enough.
    bar = progress("read", lambda: reports_in(request.files, request.kind), None if terminal else FEW)
    with bar as advance, contextlib.closing(_printed(items, request, kind, style)) as printed:
        for one in printed:
            out.write(between + one.data)
            if terminal:
                out.flush()
            if kind == "pretty":
                between = b"\n"
            failed += one.failed
            advance(1)
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
    limits = settings_of(request).limits
    with contextlib.closing(worked(partial(_one, kind=kind, style=style), items, request.jobs, limits)) as results:
        for item, result in results:
            if isinstance(result, Ended):
                yield Printed(encode(ended_failure(item, result, limits), kind, style), True)
            else:
                yield result


def _complain(message: str) -> int:
    print(f"riwaya: {message}", file=sys.stderr)
    return WRONG_USAGE
