"""`riwaya ingest`, `riwaya reread`, `riwaya history`: reports into a store.

In: sources and the name of a store. Out: a filled store, a table of what came of it on standard error, an exit status.
The idea: known reports are passed over before any work is done on them; the rest is read and prepared by as many processes as
are wanted, and one writer commits batch after batch.
"""

from __future__ import annotations

import contextlib
import json
import sys
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import msgspec

from riwaya.cli import OK, SOME_UNREADABLE, Interrupted, UsageError
from riwaya.cli.layout import clean
from riwaya.cli.progress import progress, reports_in
from riwaya.cli.reading import Request, items_of, settings_of
from riwaya.records import Failure, Input
from riwaya.sources import Item
from riwaya.sources.documents import document_of, ended_failure, worked
from riwaya.sources.workers import Ended
from riwaya.store.errors import StoreError

if TYPE_CHECKING:
    from riwaya.store.projection import Prepared
    from riwaya.store.writer import Failed, Outcome, Stale, Writer

_BATCH: Final = 100  # reports a transaction
_SECONDS: Final = 1.0  # or as many as are ready by then, so that little is lost when it is killed
_LOOKED_UP: Final = 64
_SHOWN: Final = 10  # failures that are told at once
_STATES: Final = {
    "new": "new", "unchanged": "unchanged", "new_version": "new version", "failed": "failed", "reread": "read the same",
    "changed": "read otherwise",
}  # fmt: skip


class Ingest(NamedTuple):
    """What `riwaya ingest` was asked."""

    sources: tuple[str, ...]
    store: str
    kind: str | None = None
    jobs: int = 1
    published: str | None = None
    outlet: str | None = None
    wait: float = 30.0
    retry: bool = False
    outcomes: bool = False
    columns: dict[str, str] | None = None
    limits: str | None = None


def ingest(request: Ingest) -> int:
    """Puts reports into a store; returns the exit status."""
    if not request.sources and not request.retry:
        raise UsageError("name a source to ingest, or - for standard input (see riwaya ingest --help)")
    with _writer(request.store, request.wait) as writer:
        passes = _failed_passes(writer, request) if request.retry else _passes(request)
        if request.retry and not passes:
            _say("nothing failed that could be tried again")
            return OK
        writer.start("ingest", [source for source, _ in passes])
        tally = _Tally(request.store, request.outcomes)
        with progress("ingest", lambda: _total(passes), 0) as advance:
            for source, reading in passes:
                items = items_of(reading)
                _ingest_source(writer, source, reading, items, _both(tally.add, advance))
        writer.finish()
        stale = writer.count_stale()
    tally.show(("new", "unchanged", "new_version", "failed"))
    if stale:
        _say(f"{stale:,} reports were read with other words or rules than today's: riwaya reread --store {request.store}")
    return SOME_UNREADABLE if tally.counts["failed"] else OK


def reread(store: str, jobs: int, wait: float) -> int:
    """Reads again what was read with other words or rules; returns the exit status."""
    with _writer(store, wait, must_exist=True) as writer:
        total = writer.count_stale()
        tally = _Tally(store, False)
        if total:
            writer.start("reread", [])
            with progress("reread", lambda: total, 0) as advance:
                _reread_all(writer, jobs, _both(tally.add, advance))
            writer.finish()
    if not total:
        _say("every report was read with today's words and rules; nothing to do")
        return OK
    tally.show(("reread", "changed", "failed"))
    return SOME_UNREADABLE if tally.counts["failed"] else OK


# ---------------------------------------------------------------- sources


def _passes(request: Ingest) -> list[tuple[str, Request]]:
    """Each source with how it is read, once each."""
    return [
        (
            source,
            Request(
                (source,), request.kind, None, request.jobs, request.published, request.outlet, None, request.columns,
                request.limits,
            ),
        )
        for source in dict.fromkeys(request.sources)
    ]


def _options(reading: Request) -> dict[str, Any]:
    """How a source was read, so that it can be read so again."""
    return {name: value for name, value in reading._asdict().items() if value and name not in ("files", "jobs", "format", "output")}


def _failed_passes(writer: Writer, request: Ingest) -> list[tuple[str, Request]]:
    """The sources in which something failed, read as they were then."""
    passes = []
    for source, options in writer.failed_sources():
        if request.sources and source not in request.sources:
            continue
        if source == "-":
            _say("what failed from standard input cannot be tried again by itself: give it once more with riwaya ingest -")
            continue
        passes.append((source, Request(**{**options, "files": (source,), "jobs": request.jobs})))
    return passes


def _total(passes: Sequence[tuple[str, Request]]) -> int | None:
    """How many reports there are, where that is quickly told."""
    found = [reports_in([source], reading.kind) for source, reading in passes]
    known = [number for number in found if number is not None]
    return sum(known) if len(known) == len(found) else None


def _ingest_source(
    writer: Writer, source: str, reading: Request, items: Iterator[Item], done: Callable[[list[Outcome]], None]
) -> None:
    from riwaya.store.writer import Failed

    known: list[str] = []
    prepared: list[Prepared] = []
    failed: list[Failed] = []
    options = _options(reading)
    began = time.monotonic()
    unread = False  # the source as a whole or the rest of it: what failed in it before may still

    def flush() -> None:
        nonlocal began, unread
        if prepared or failed or known:
            done(writer.keep(prepared, failed, source, options, known))
            unread = unread or any(one.id == source and one.code != "left_out" for one in failed)
        prepared.clear()
        failed.clear()
        known.clear()
        began = time.monotonic()

    limits = settings_of(reading).limits
    unknown = _unknown(writer, items, known)
    with contextlib.closing(worked(prepared_of, unknown, reading.jobs, limits)) as results:
        for item, result in results:
            if isinstance(result, Ended):
                failed.append(_failed(ended_failure(item, result, limits)))
            elif isinstance(result, Failed):
                failed.append(result)
            else:
                prepared.append(result)
            if len(prepared) + len(failed) + len(known) >= _BATCH or time.monotonic() - began > _SECONDS:
                flush()
    flush()
    if source != "-" and not unread:  # the next standard input is another one
        writer.settle_source(source)


def _unknown(writer: Writer, items: Iterator[Item], known: list[str]) -> Iterator[Item]:
    """The items that have to be read; the ids of the others go to `known`."""
    from riwaya.store.ids import content_id, given_of, report_id

    while batch := list(islice(items, _LOOKED_UP)):
        named = [_named(item, report_id) for item in batch]
        pairs = [
            (item.report.id or "", content_id(item.report, given_of(item.report, _extras(item))))
            if isinstance(item.report, Input)
            else ("", "")
            for item in named
        ]
        there = writer.known(pair for pair in pairs if pair[1])
        for item, pair in zip(named, pairs, strict=True):
            if pair in there:
                known.append(pair[0])
            else:
                yield item


def _named(item: Item, name: Callable[[Input], str]) -> Item:
    if isinstance(item.report, Failure) or item.report.id:
        return item
    return item._replace(report=msgspec.structs.replace(item.report, id=name(item.report)))


def _extras(item: Item) -> dict[str, Any]:
    """What a source says of the bytes, beside the report."""
    # Not the kind of source: the same report is the same one however it came in.
    return {name: value for name, value in item._asdict().items() if name not in ("report", "kind", "done") and value}


def _failed(failure: Failure) -> Failed:
    from riwaya.store.writer import Failed

    return Failed(failure.id, failure.error.code, failure.error.message)


def prepared_of(item: Item) -> Prepared | Failed:
    """Reads an item and makes it ready for the writer; runs in any process."""
    from riwaya.store.projection import Unfit, prepare
    from riwaya.store.writer import Failed

    record = document_of(item) if item.done is None else item.done.document
    if isinstance(record, Failure) or isinstance(item.report, Failure):
        failure = record if isinstance(record, Failure) else item.report
        assert isinstance(failure, Failure)
        return _failed(failure)
    try:
        prepared = prepare(item.report, record, _extras(item))
        return prepared if item.done is None else prepared._replace(versions=(item.done.pack, item.done.rules))
    except Unfit as error:
        return Failed(record.id.encode("utf-8", "replace").decode(), error.code, f"{clean(record.id)[:100]}: {error.message}")


# ---------------------------------------------------------------- reading again


def _reread_all(writer: Writer, jobs: int, done: Callable[[list[Outcome]], None]) -> None:
    from riwaya.store.writer import Failed

    keys: deque[int] = deque()
    prepared: list[tuple[int, Prepared]] = []
    failed: list[Failed] = []

    def items(stale: Iterable[Stale]) -> Iterator[Item]:
        for one in stale:
            keys.append(one.report_key)
            yield Item(one.report, **{name: _as_given(value) for name, value in one.extras.items()})

    def flush() -> None:
        if prepared or failed:
            done(writer.replace(prepared, failed))
        prepared.clear()
        failed.clear()

    limits = settings_of(Request(())).limits
    with contextlib.closing(worked(prepared_of, items(writer.stale()), jobs, limits)) as results:
        for item, result in results:
            key = keys.popleft()
            if isinstance(result, Ended):
                failed.append(_failed(ended_failure(item, result, limits)))
            elif isinstance(result, Failed):
                failed.append(result)
            else:
                prepared.append((key, result))
            if len(prepared) + len(failed) >= _BATCH:
                flush()
    flush()


def _as_given(value: Any) -> Any:
    """JSON has lists where items have tuples."""
    return tuple(value) if isinstance(value, list) else value


def history(store: str, id: str, format: str | None) -> int:
    """Lists what was ever read from a report."""
    from riwaya.cli.finding import opened, print_rows

    try:
        with opened(store) as open_store:
            rows = open_store.history(id)
    except KeyError:
        raise UsageError(f"there is no report {clean(id)!r} in {store}") from None
    print_rows(rows, format, rows.kind)
    return OK


# ---------------------------------------------------------------- what is told


@contextlib.contextmanager
def _writer(store: str, wait: float, must_exist: bool = False) -> Iterator[Writer]:
    from riwaya.store.engine import target_of
    from riwaya.store.writer import Writer

    try:
        target = target_of(store)
        if must_exist and target.path is not None and not target.path.exists():
            raise StoreError(f"there is no store {store}: make one with riwaya ingest SOURCE... --store {store}")
        with Writer(store, wait, _say) as writer:
            yield writer
    except StoreError as error:
        raise UsageError(str(error)) from None
    except KeyboardInterrupt:
        raise Interrupted from None


class _Tally:
    """What became of the reports; prints it at once as records where that is wanted, and as a table at the end."""

    def __init__(self, store: str, printing: bool) -> None:
        self._store = store
        self.counts: Counter[str] = Counter()
        self.failed: list[Outcome] = []
        self._printing = printing

    def add(self, outcomes: Sequence[Outcome]) -> None:
        self.counts.update(outcome.state for outcome in outcomes)
        self.failed += [outcome for outcome in outcomes if outcome.state == "failed"][: _SHOWN - len(self.failed)]
        if self._printing:
            for outcome in outcomes:
                told = {"id": outcome.id, "state": outcome.state, **({"code": outcome.code} if outcome.code else {})}
                sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
            sys.stdout.flush()

    def show(self, states: Sequence[str]) -> None:
        if not sys.stderr.isatty():
            _say(", ".join(f"{self.counts[state]} {_STATES[state]}" for state in states))
        else:
            self._table(states)
        if self.counts["failed"]:
            for outcome in self.failed:
                _say(f"failed: {_sentence(outcome)}")
            more = f"{self.counts['failed'] - len(self.failed):,} more failed; " if self.counts["failed"] > len(self.failed) else ""
            _say(
                f"{more}all that failed: riwaya query failures --store {self._store}; "
                f"once mended: riwaya ingest --retry-failed --store {self._store}"
            )

    def _table(self, states: Sequence[str]) -> None:
        from rich.console import Console
        from rich.table import Table

        table = Table(box=None, pad_edge=False)
        for state in states:
            table.add_column(_STATES[state], justify="right", style="red" if state == "failed" and self.counts[state] else "")
        table.add_row(*(f"{self.counts[state]:,}" for state in states))
        Console(stderr=True).print(table)


def _sentence(outcome: Outcome) -> str:
    """Which report, what is the matter and what to do; most messages name the report themselves."""
    name, message = clean(outcome.id)[:60], clean(outcome.message or "")
    return message if name in message else f"{name}: {message}"


def _both(first: Callable[[list[Outcome]], None], second: Callable[[int], None]) -> Callable[[list[Outcome]], None]:
    def done(outcomes: list[Outcome]) -> None:
        first(outcomes)
        second(len(outcomes))

    return done


def _say(message: str) -> None:
    print(f"riwaya: {message}", file=sys.stderr)
