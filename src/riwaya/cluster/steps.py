"""The steps of a rank, as datatrove pipes them: reports, language gate, reading, part.

In: a `Plan` and a rank. Out: the rank's part.
The idea: the reader is the same as on one machine; each step is one of datatrove's, so that others of its steps can stand
between ours. An `Item` travels in a document's metadata; steps may drop documents, not change them.
"""

from __future__ import annotations

import contextlib
import io
import os
import time
from collections import deque
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple, cast

import msgspec
from datatrove.data import Document as Carrier
from datatrove.pipeline.base import PipelineStep
from fsspec.core import url_to_fs

from riwaya.api import versions
from riwaya.cluster.parts import Counts, PartWriter, is_local
from riwaya.cluster.plan import HIDDEN, File, Plan
from riwaya.languages.ar.identify import is_arabic, may_hold_arabic
from riwaya.records import Failure, Input, Problem
from riwaya.sources import sandbox
from riwaya.sources.documents import document_of, ended_failure, load
from riwaya.sources.item import Item
from riwaya.sources.registry import open_resource
from riwaya.sources.resource import Resource
from riwaya.sources.settings import Settings
from riwaya.sources.workers import Ended, in_order
from riwaya.store.ids import content_id, given_of, report_id

_BATCH: Final = 16
_SECONDS: Final = 2.0  # between two notes of how far a rank is
_BUFFER: Final = 1 << 20
ITEM: Final = "riwaya.item"
SOURCE: Final = "riwaya.source"
ROW: Final = "riwaya.row"

Carriers = Generator[Carrier, None, None]


class Row(NamedTuple):
    """What the child process says of a report: its document without the text, as JSON, or why there is none."""

    document: bytes
    statements: int
    events: int
    failure: Failure | None = None


class Reports(PipelineStep):  # type: ignore[misc]
    """The reports in a rank's files, in order; pages without Arabic letters are passed over before they are parsed."""

    type, name = "Reader", "riwaya reports"

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self.plan = plan

    def run(self, data: Any, rank: int = 0, world_size: int = 1) -> Carriers:
        _same_versions(self.plan)
        how = self.plan.how
        settings = Settings(how.limits, how.published, how.outlet, how.columns)
        if not how.every_language:
            settings = settings._replace(wanted=may_hold_arabic)
        if data:
            yield from data
        for file in self.plan.files_of(rank):
            for item in open_resource(file.kind, _resource(file), settings):
                self.stat_update("reports")
                text = item.report.text if isinstance(item.report, Input) else ""
                yield Carrier(text=text, id=item.report.id or "", metadata={ITEM: item, SOURCE: _short(file, self.plan)})
        sandbox.close()


class OnlyArabic(PipelineStep):  # type: ignore[misc]
    """Passes over what is not Arabic, by its letters, function words and article; failures go on."""

    type, name = "Filter", "riwaya language gate"

    def __init__(self) -> None:
        super().__init__()

    def run(self, data: Any, rank: int = 0, world_size: int = 1) -> Carriers:
        for carrier in data:
            item: Item = carrier.metadata[ITEM]
            if isinstance(item.report, Input) and not is_arabic(item.report.text):
                problem = Problem(code="other_language", message="this report is not Arabic")
                carrier.metadata[ITEM] = item._replace(report=Failure(id=item.report.id or "-", error=problem))
                self.stat_update("other_language")
            yield carrier


class Reading(PipelineStep):  # type: ignore[misc]
    """Reads each report in a process of its own, which is ended where it takes too long and refused too much memory."""

    type, name = "Extractor", "riwaya reading"

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self.plan = plan

    def run(self, data: Any, rank: int = 0, world_size: int = 1) -> Carriers:
        limits = self.plan.how.limits
        waiting: deque[Carrier] = deque()

        def items() -> Iterator[Item]:
            for carrier in data:
                item = carrier.metadata[ITEM]
                if isinstance(item.report, Input) and not item.report.id:
                    item = item._replace(report=msgspec.structs.replace(item.report, id=report_id(item.report)))
                    carrier.metadata[ITEM] = item
                waiting.append(carrier)
                yield item

        load()  # once, before the child is forked, and again before another takes its place
        with contextlib.closing(in_order(read_row, items(), 1, _BATCH, limits.read_seconds, limits.read_bytes)) as results:
            for item, result in results:
                carrier = waiting.popleft()
                row = Row(b"", 0, 0, ended_failure(item, result, limits)) if isinstance(result, Ended) else result
                carrier.metadata[ROW] = row
                self.stat_update("failed" if row.failure else "read")
                yield carrier


class Part(PipelineStep):  # type: ignore[misc]
    """Writes a rank's part; nothing of it is there before the whole is."""

    type, name = "Writer", "riwaya part"

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self.plan = plan

    def run(self, data: Any, rank: int = 0, world_size: int = 1) -> Carriers:
        writer, counts, clock = PartWriter(self.plan, rank), Counts(), _Clock(self.plan, rank)
        try:
            for carrier in data:
                item, row = carrier.metadata[ITEM], carrier.metadata[ROW]
                if _count(counts, item, row):
                    writer.add(_row(item, row, carrier.metadata[SOURCE]))
                clock.tell(counts)
                yield carrier
            writer.finish(counts)
        except BaseException:
            writer.drop()
            raise
        clock.tell(counts, last=True)


def steps(plan: Plan) -> list[PipelineStep]:
    """The pipeline of every rank."""
    gate = [] if plan.how.every_language else [OnlyArabic()]
    return [Reports(plan), *gate, Reading(plan), Part(plan)]


# ---------------------------------------------------------------- in the child


def read_row(item: Item) -> Row:
    """Reads a report and makes of it what its row holds; runs in the child process."""
    record = document_of(item)
    if isinstance(record, Failure):
        return Row(b"", 0, 0, record)
    bare = msgspec.structs.replace(record, report=msgspec.structs.replace(record.report, text=""))
    try:
        return Row(msgspec.json.encode(bare), len(record.statements), len(record.events))
    except UnicodeEncodeError:
        problem = Problem(code="lone_surrogate", message="the text holds half of a surrogate pair, which is no character")
        return Row(b"", 0, 0, Failure(id=record.id.encode("utf-8", "replace").decode(), error=problem))


# ---------------------------------------------------------------- in the rank


def _same_versions(plan: Plan) -> None:
    """A rank of another version than the run's would write parts that say what is not so."""
    here = versions()
    if (here.pack, here.rules) != (plan.pack, plan.rules):
        told = f"this machine reads with {here.pack} {here.rules}, the run with {plan.pack} {plan.rules}"
        raise RuntimeError(f"{told}: install the same riwaya, and the same gazetteers, everywhere")


def _resource(file: File) -> Resource:
    system, path = url_to_fs(file.path)

    def opener() -> BinaryIO:
        stream = system.open(path, "rb")
        return cast(BinaryIO, stream if isinstance(stream, io.BufferedReader) else _buffered(stream))

    return Resource(file.path, opener)


def _buffered(stream: Any) -> io.BufferedReader:
    return io.BufferedReader(stream, _BUFFER)


def _short(file: File, plan: Plan) -> str:
    """The path of a file below the input, as a row names it."""
    return file.path.rpartition(plan.input.rstrip("/").rpartition("/")[2] + "/")[2] or file.path


def _count(counts: Counts, item: Item, row: Row) -> bool:
    """Counts a report; whether it has a row."""
    failed = row.failure
    if failed is not None and failed.error.code == "other_language":
        counts.other_language += 1
        return False
    if failed is not None:
        counts.failed = dict(sorted({**counts.failed, failed.error.code: counts.failed.get(failed.error.code, 0) + 1}.items()))
        return True
    counts.read += 1
    counts.statements += row.statements
    counts.events += row.events
    counts.characters += len(item.report.text) if isinstance(item.report, Input) else 0
    return True


def _row(item: Item, row: Row, source: str) -> dict[str, Any]:
    report = item.report
    if row.failure is not None or isinstance(report, Failure):
        failed = row.failure or report
        assert isinstance(failed, Failure)
        text = report.text.encode("utf-8", "replace").decode() if isinstance(report, Input) else None
        return {
            "id": failed.id, "source": source, "text": text, "error_code": failed.error.code, "error_message": failed.error.message,
        }  # fmt: skip
    extras = {"encoding": item.encoding, "warnings": item.warnings}
    metadata_from = msgspec.json.encode(report.metadata_from, order="deterministic").decode() if report.metadata_from else None
    return {
        "id": report.id, "content_id": content_id(report, given_of(report, extras)), "source": source, "title": report.title,
        "published": report.published, "outlet": report.outlet, "url": report.url, "forwarded_from": report.forwarded_from,
        "metadata_from": metadata_from, "encoding": item.encoding, "warnings": list(item.warnings), "text": report.text,
        "document": row.document.decode(), "statements": row.statements, "events": row.events,
    }  # fmt: skip


class Progress(msgspec.Struct):
    """How far a rank is: its counts, and seconds since it began, by the clock on the wall and of its processor."""

    counts: Counts
    seconds: float
    processor: float
    done: bool = False


class _Clock:
    """Notes how far a rank is, in a file of the output's hidden folder where that is on this machine's file system."""

    def __init__(self, plan: Plan, rank: int) -> None:
        system, root = url_to_fs(plan.output)
        self._path = Path(root) / HIDDEN / "progress" / f"{plan.part(rank)}.json" if is_local(system) else None
        self._begin, self._last = time.monotonic(), 0.0
        self._processor = _processor()

    def tell(self, counts: Counts, last: bool = False) -> None:
        now = time.monotonic()
        if self._path is None or (not last and now - self._last < _SECONDS):
            return
        self._last = now
        told = Progress(counts, round(now - self._begin, 2), round(_processor() - self._processor, 2), last)
        waiting = self._path.with_suffix(f".{os.getpid()}")
        self._path.parent.mkdir(parents=True, exist_ok=True)
        waiting.write_bytes(msgspec.json.encode(told))
        waiting.replace(self._path)


def _processor() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system
