"""`riwaya export`: documents from a store or from JSON lines, written in a format of `riwaya.exchange`.

In: a `Request`. Out: the export on standard output or in a file, and an exit status.
The idea: documents come ordered by id, wherever they come from; what was left out is told on standard error.
"""

from __future__ import annotations

import contextlib
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

import msgspec

from riwaya import __version__
from riwaya.cli import OK, SOME_UNREADABLE, Interrupted, PipeClosed, UsageError
from riwaya.cli.output import open_output
from riwaya.cli.progress import progress, reports_in
from riwaya.exchange.base import Counts, Format, Options
from riwaya.exchange.formats import FORMATS
from riwaya.records import SCHEMA, Document, Problem

_EXTRAS: Final = {"pyarrow": "parquet", "xlsxwriter": "excel"}
_SHOWN: Final = 5  # problems told one by one


class Request(NamedTuple):
    """What `riwaya export` was asked. Exactly one of `store` and `lines` (a path or `-`) is given."""

    format: str
    store: str | None = None
    lines: str | None = None
    output: Path | None = None
    table: str | None = None
    everything: bool = False
    areas: bool = False


def run(request: Request) -> int:
    """Exports. Returns the exit status."""
    form = FORMATS[request.format]
    _check(request, form)
    options = Options(request.table, request.everything, request.areas, __version__)
    problems, notes = list[str](), list[str]()
    try:
        with contextlib.ExitStack() as stack:
            documents = _documents(request, problems, notes, stack)
            out = stack.enter_context(open_output(request.output))
            if request.output is None and form.binary and out.isatty():
                raise UsageError(f"{form.name} is no text for a terminal: name a file with -o, for instance -o riwaya{form.ending}")
            counts = form.write(_counted(documents, lambda: _total(request), stack), out, options)
            out.flush()
    except BrokenPipeError:
        raise PipeClosed from None
    except KeyboardInterrupt:
        raise Interrupted from None
    except ModuleNotFoundError as error:
        raise _not_installed(error, form) from None
    except OSError as error:
        raise UsageError(f"cannot write to {request.output or 'standard output'}: {error.strerror or error}") from None
    _tell(counts, form, problems, notes)
    return SOME_UNREADABLE if problems else OK


def _check(request: Request, form: Format) -> None:
    """Refuses what does not fit together."""
    if (request.store is None) == (request.lines is None):
        raise UsageError("name what to export: --store desk.db, or --from jsonl FILE (see riwaya export --help)")
    if request.table is not None and not form.choose_table:
        having = ", ".join(name for name, other in FORMATS.items() if other.choose_table)
        raise UsageError(f"--table is for {having}; {form.name} has no tables to choose from")
    if request.table is not None and request.table not in form.tables:
        raise UsageError(f"there is no table {request.table!r}: take one of {', '.join(form.tables)}")
    if request.areas and form.name != "geojson":
        raise UsageError(f"--areas is for geojson; {form.name} draws nothing")


def _documents(request: Request, problems: list[str], notes: list[str], stack: contextlib.ExitStack) -> Iterable[Document]:
    if request.store is not None:
        return _stored(request.store)
    assert request.lines is not None
    return _Lines(_opened(request.lines, stack), request.lines, problems, notes)


def _stored(path: str) -> Iterator[Document]:
    """The documents of a store, in its order."""
    from riwaya.store import Store, StoreError

    try:
        with Store(path) as store:
            for _, document in store.documents():
                yield document
    except StoreError as error:
        raise UsageError(str(error)) from None


# ---------------------------------------------------------------- JSON lines


class _Head(msgspec.Struct):
    """What tells a document from the record of a report that could not be read."""

    id: str
    schema: str | None = None
    error: Problem | None = None


class _Lines:
    """The documents of a file that `riwaya read` wrote, ordered by id.

    Only ids and places of lines are held in memory. A line that is no document goes to `problems`; of lines that are
    the same to the byte one is taken, and different documents with one id are both taken, which `notes` says.
    """

    def __init__(self, stream: BinaryIO, name: str, problems: list[str], notes: list[str]) -> None:
        self._stream, self._name = stream, "standard input" if name == "-" else name
        self._problems, self._notes = problems, notes

    def __iter__(self) -> Iterator[Document]:
        decoder = msgspec.json.Decoder(Document)
        last: tuple[str, bytes] | None = None
        for identifier, number, offset in sorted(self._index()):
            self._stream.seek(offset)
            line = self._stream.readline().strip()
            if last is not None and last[0] == identifier:
                if last[1] == line:
                    continue
                self._notes.append(f"{self._where(number)} is another document with the id {identifier}: both are exported")
            last = identifier, line
            try:
                yield decoder.decode(line)
            except msgspec.ValidationError as error:
                self._problem(number, f"is no document of {SCHEMA} ({error}): make it anew with riwaya read")

    def _index(self) -> Iterator[tuple[str, int, int]]:
        """Id, number and offset of every line that is a document."""
        decoder = msgspec.json.Decoder(_Head)
        offset = 0
        for number, line in enumerate(self._stream, 1):
            start, offset = offset, offset + len(line)
            if not line.strip():
                continue
            try:
                head = decoder.decode(line)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
                self._problem(number, f"is no document ({error}): it must be what riwaya read prints with --format jsonl")
                continue
            if head.error is not None:
                self._problem(number, f"is a report that could not be read ({head.id}: {head.error.message})")
            elif head.schema != SCHEMA:
                self._problem(number, f"is no document of {SCHEMA}: read the reports first, riwaya read --from jsonl {self._name}")
            else:
                yield head.id, number, start

    def _problem(self, number: int, what: str) -> None:
        self._problems.append(f"{self._where(number)} {what}")

    def _where(self, number: int) -> str:
        return f"line {number} of {self._name}"


def _opened(path: str, stack: contextlib.ExitStack) -> BinaryIO:
    """The file, or standard input copied to a file that can be read twice."""
    try:
        source = sys.stdin.buffer if path == "-" else stack.enter_context(Path(path).open("rb"))  # noqa: SIM115  # the stack closes it
        if source.seekable() and path != "-":
            return source
        copy = stack.enter_context(tempfile.TemporaryFile())  # noqa: SIM115
        shutil.copyfileobj(source, copy)
        copy.seek(0)
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror or error}") from None
    return copy


# ---------------------------------------------------------------- telling


def _counted(documents: Iterable[Document], total: Callable[[], int | None], stack: contextlib.ExitStack) -> Iterator[Document]:
    """The documents, with a bar on standard error when there are many and somebody looks."""
    advance = stack.enter_context(progress("export", total))
    for document in documents:
        advance(1)
        yield document


def _total(request: Request) -> int | None:
    """How many documents there are, where that is quickly told."""
    if request.store is None:
        return reports_in([request.lines or "-"], "jsonl")
    from riwaya.store import Store

    with Store(request.store) as store:
        return store.counts().reports


def _tell(counts: Counts, form: Format, problems: list[str], notes: list[str]) -> None:
    """What was left out and why, on standard error."""
    lines = [f"{remark} ({often} times)" if often > 1 else remark for remark, often in sorted(counts.remarks.items())]
    if counts.left_out:
        reasons = ", ".join(f"{often} {reason}" for reason, often in sorted(counts.left_out.items()))
        hint = "" if form.name == "timemap" else "; --all takes them"
        lines.append(f"{counts.left_out.total()} events left out: {reasons}{hint}")
    for several, what in ((notes, "such lines more"), (problems, "lines more that are no documents")):
        lines += several[:_SHOWN]
        if len(several) > _SHOWN:
            lines.append(f"and {len(several) - _SHOWN} {what}")
    for line in lines:
        print(f"riwaya: {line}", file=sys.stderr)


def _not_installed(error: ModuleNotFoundError, form: Format) -> Exception:
    """A format's library is missing; anything else that is missing is a fault of ours."""
    extra = _EXTRAS.get((error.name or "").split(".")[0])
    if extra is None:
        return error
    return UsageError(f"{form.name} needs {error.name}: pip install 'riwaya[{extra}]'")
