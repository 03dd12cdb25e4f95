"""`riwaya watch`: what is new in feeds, as JSON lines or into a store, once or for as long as it runs.

In: a list of feeds. Out: one line of JSON an item, in a file, a folder or on standard output; an exit status.
The idea: a line is on disk before its item counts as taken, so that whatever stops it, no item is lost.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

import msgspec

from riwaya.cli import OK, SOME_UNREADABLE, Interrupted, UsageError
from riwaya.records import Failure, Input
from riwaya.sources.settings import Network, Settings, limits_of
from riwaya.sources.watch import Told, Watch, load_feeds

_LONGEST: Final = 3600.0  # seconds of one sleep, after which the clock is looked at again


class Request(NamedTuple):
    """What `riwaya watch` was asked. `output` is a file or folder; None means standard output, or the store alone."""

    feeds: Path
    output: Path | None = None
    store: str | None = None
    once: bool = False
    state: Path | None = None
    limits: str | None = None
    network: Network = Network()


def run(request: Request) -> int:
    """Asks the feeds; returns the exit status. Raises UsageError, Interrupted."""
    state = request.state or request.feeds.with_suffix(".state.json")
    spool = state.with_suffix(".inbox.jsonl") if request.store else None
    try:
        settings = Settings(limits_of(request.limits), network=request.network)
        watch = Watch(load_feeds(request.feeds), state, settings)
    except ValueError as error:
        raise UsageError(str(error)) from None
    try:
        with watch:
            return _watch(watch, request, spool)
    except KeyboardInterrupt:
        raise Interrupted from None
    except BrokenPipeError:
        raise
    except OSError as error:
        where = error.filename or request.output or "the output"
        raise UsageError(f"cannot write to {where}: {error.strerror or error}") from None


def _watch(watch: Watch, request: Request, spool: Path | None) -> int:
    _hand_over(spool, request.store)  # what an earlier run had fetched when it was stopped
    while True:
        failed = _round(watch, request, spool)
        _hand_over(spool, request.store)
        if request.once:
            return SOME_UNREADABLE if failed else OK
        while (seconds := watch.due_in()) > 0:
            time.sleep(min(seconds, _LONGEST))


def _round(watch: Watch, request: Request, spool: Path | None) -> bool:
    """One round; whether anything could not be had."""
    told = 0
    for item in watch.round(all_feeds=request.once):
        line = line_of(item.report)
        for target in _targets(request, spool):
            with _appending(target) as out:
                out.write(line)
        told = _tell(watch.told, told)
    _tell(watch.told, told)
    return any(one.problem or one.failed for one in watch.told)


def line_of(report: Input | Failure) -> bytes:
    """An item as `riwaya read --from jsonl` takes it: what is not known is left out."""
    if isinstance(report, Failure):
        return msgspec.json.encode(report) + b"\n"
    known = {name: value for name, value in msgspec.structs.asdict(report).items() if value is not None}
    return msgspec.json.encode({"id": known.pop("id", None), **known}) + b"\n"


def _targets(request: Request, spool: Path | None) -> Iterator[Path | None]:
    """Where lines go: a folder gets a file for each day (UTC); None is standard output."""
    if spool is not None:
        yield spool
    output = request.output
    if output is None:
        if spool is None:
            yield None
    elif output.is_dir() or not output.suffix:
        output.mkdir(parents=True, exist_ok=True)
        yield output / f"{dt.datetime.now(dt.UTC).date().isoformat()}.jsonl"
    else:
        yield output


@contextlib.contextmanager
def _appending(path: Path | None) -> Iterator[BinaryIO]:
    """A file to append one line to, which is on disk afterwards. A line that an earlier stop had cut is ended first."""
    if path is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    with path.open("a+b") as out:
        if out.seek(0, os.SEEK_END):
            out.seek(-1, os.SEEK_END)
            if out.read(1) != b"\n":
                out.write(b"\n")
        yield out
        out.flush()
        os.fsync(out.fileno())


def _tell(told: list[Told], known: int) -> int:
    for one in told[known:]:
        wait = f"again in {max(1, round(one.due / 60))} min"
        if one.problem:
            print(f"riwaya: {one.url} {one.problem}; {wait}", file=sys.stderr)
        else:
            failed = f", {one.failed} of them could not be had" if one.failed else ""
            print(f"riwaya: {one.url}: {one.new} new{failed}; {wait}", file=sys.stderr)
    return len(told)


# ---------------------------------------------------------------- into a store


def _hand_over(spool: Path | None, store: str | None) -> None:
    """Puts what was fetched into the store, by the command that puts anything there; what is there goes once it is in."""
    if spool is None or store is None or not spool.exists():
        return
    from riwaya.cli.app import command

    words = ["ingest", "--from", "jsonl", str(spool), "--store", store]
    status = command().main(args=words, prog_name="riwaya", standalone_mode=False)
    if status in (None, OK, SOME_UNREADABLE):
        spool.unlink()
