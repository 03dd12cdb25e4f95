"""From items to documents, each as it would be read alone.

In: `Item`s of any source. Out: a `Document`, or the `Failure` that stands in its place, whatever happens on the way.
The idea: a report that was made to hang, or to take all memory, is read in a process that the kernel ends; so is every report
where several processes share the work.
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Callable, Generator, Iterator
from functools import cache
from itertools import chain, islice
from typing import Final, TypeVar

import msgspec

from riwaya.records import Document, Failure, Problem
from riwaya.sources.item import Item
from riwaya.sources.limits import Limits
from riwaya.sources.registry import KINDS
from riwaya.sources.workers import Ended, Worker, in_order

_BATCH: Final = 16  # reports a task: enough to hide the cost of sending them

Done = TypeVar("Done")


class Unloadable(Exception):
    """The lexicon cannot be loaded; the message says why."""


def document_of(item: Item) -> Document | Failure:
    """Reads one item. A fault of ours is told in the record; the other reports are unharmed."""
    if isinstance(item.report, Failure):
        return item.report
    from riwaya.api import read

    load()
    try:
        document = read(item.report)
    except MemoryError:
        message = "this report takes too much memory to read: cut it, or raise read_bytes"
        return Failure(id=item.report.id or "-", error=Problem(code="memory", message=message))
    except Exception as error:
        name = item.report.id or "-"
        message = f"riwaya itself failed on this report ({type(error).__name__}: {error}): please report it with the text"
        return Failure(id=name, error=Problem(code="internal", message=message))
    if item.encoding is None and not item.warnings:
        return document
    report = msgspec.structs.replace(document.report, encoding=item.encoding)
    return msgspec.structs.replace(document, report=report, warnings=[*item.warnings, *document.warnings])


@cache
def load() -> None:
    """Loads the lexicon: a hundred thousand small objects that all stay. To look for garbage among them is slow."""
    from riwaya.languages.ar.pack import load_matcher

    gc.disable()
    try:
        load_matcher()
    except ValueError as error:
        raise Unloadable(f"the lexicon cannot be loaded: {error}") from None
    finally:
        gc.freeze()
        gc.enable()


def worked(
    work: Callable[[Item], Done], items: Iterator[Item], jobs: int, limits: Limits
) -> Generator[tuple[Item, Done | Ended], None, None]:
    """Each item with what `work` makes of it, in their order, on one core or several; what takes too long is `Ended`."""
    if jobs > 1:
        first = list(islice(items, 2))
        items = chain(first, items)
        if len(first) > 1:
            load()  # once, before the others are forked from this process
            with contextlib.closing(in_order(work, items, jobs, _BATCH, limits.read_seconds, limits.read_bytes)) as shared:
                yield from shared
            return
    with contextlib.closing(Worker(work, limits.read_seconds, limits.read_bytes)) as worker:
        for item in items:
            if KINDS[item.kind].trusted or isinstance(item.report, Failure):
                yield item, work(item)
            else:
                load()
                worker.give([item])
                yield item, worker.take()


def ended_failure(item: Item, result: Ended, limits: Limits) -> Failure:
    """The record of a report whose reading had to be ended."""
    if result.late:
        problem = Problem(
            code="timeout", message=f"this report took more than {limits.read_seconds:g} s to read: cut it, or raise read_seconds"
        )
    else:
        problem = Problem(
            code="crashed",
            message=f"the process that read this report ended (status {result.status}; out of memory?): read it alone",
        )
    return Failure(id=item.report.id or "-", error=problem)
