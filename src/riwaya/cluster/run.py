"""One run over a plan: start the ranks that are not done, say how far they are, count what came of it.

In: a `Plan` and `Options`. Out: `Report`, made from the parts that are there.
The idea: whoever asks again gets the same answer from the parts; what was killed goes on with the ranks that have none.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec
import pyarrow.parquet as pq
from fsspec.core import url_to_fs

from riwaya.cluster.executors import Options, Work, executor, only_faults
from riwaya.cluster.parts import Counts, about, finished, is_local
from riwaya.cluster.plan import HIDDEN, Plan
from riwaya.cluster.steps import Progress, steps

PLAN = "plan.json"


class Report(msgspec.Struct, frozen=True):
    """What stands in an output: ranks done and to be done, counts of all, bytes of the parts, parts of other runs.

    `seconds` is the longest of any rank, `processor` the sum of processor seconds, where ranks ran on this file system.
    """

    done: int
    missing: list[int]
    counts: Counts
    size: int
    others: int
    seconds: float
    processor: float


class RanksFailed(RuntimeError):
    """Some ranks could not be finished; the message says why."""


def run(plan: Plan, options: Options) -> None:
    """Runs what is not done; with Slurm, submits it. Raises RanksFailed."""
    system, root = url_to_fs(plan.output)
    system.makedirs(f"{root.rstrip('/')}/{HIDDEN}", exist_ok=True)
    with system.open(f"{root.rstrip('/')}/{HIDDEN}/{PLAN}", "wb") as file:
        file.write(msgspec.json.encode(plan))
    start(plan, options, steps(plan))


def start(work: Work, options: Options, pipeline: list[Any]) -> None:
    """Has ranks do what is not done. Raises RanksFailed."""
    only_faults()
    if options.executor == "ray":
        _connect(options)
    try:
        executor(work, options, pipeline).run()
    except Exception as error:
        raise RanksFailed(f"{type(error).__name__}: {error}") from error


def _connect(options: Options) -> None:
    """To the Ray that is there, or to one that is started on this machine for the run."""
    ray: Any = import_module("ray")
    ray.init(address=options.ray, log_to_driver=False, logging_level="error", ignore_reinit_error=True, include_dashboard=False)


def last_plan(output: str) -> Plan:
    """The plan of the last run into an output. Raises FileNotFoundError."""
    system, root = url_to_fs(output)
    with system.open(f"{root.rstrip('/')}/{HIDDEN}/{PLAN}", "rb") as file:
        return msgspec.json.decode(file.read(), type=Plan)


def report(plan: Plan) -> Report:
    """What the parts of a plan say."""
    there = finished(plan.output)
    counts, size, seconds, processor = Counts(), 0, 0.0, 0.0
    missing = []
    for rank, part in enumerate(plan.parts()):
        if part not in there:
            missing.append(rank)
            continue
        told, bytes_of = about(plan.output, part)
        counts.add(msgspec.convert(told.counts, Counts))
        size += bytes_of
        if (far := _far(plan, part)) is not None:
            seconds, processor = max(seconds, far.seconds), processor + far.processor
    others = len(there - set(plan.parts()))
    return Report(plan.tasks - len(missing), missing, counts, size, others, seconds, processor)


def progress(plan: Plan) -> tuple[int, int]:
    """How many ranks are done and how many reports were taken, as far as can be seen from here."""
    there = finished(plan.output)
    reports = 0
    for part in plan.parts():
        if (far := _far(plan, part)) is not None:
            reports += far.counts.read + far.counts.other_language + sum(far.counts.failed.values())
    return sum(part in there for part in plan.parts()), reports


def _far(plan: Plan, part: str) -> Progress | None:
    system, root = url_to_fs(plan.output)
    if not is_local(system):
        return None
    with contextlib.suppress(OSError, msgspec.DecodeError):
        return msgspec.json.decode((Path(root) / HIDDEN / "progress" / f"{part}.json").read_bytes(), type=Progress)
    return None


def failures(plan: Plan, most: int) -> Iterator[dict[str, Any]]:
    """The first rows of failures, each with `id`, `source`, `error_code` and `error_message`."""
    system, root = url_to_fs(plan.output)
    columns = ["id", "source", "error_code", "error_message"]
    there = finished(plan.output)
    for part in plan.parts():
        if part not in there:
            continue
        with system.open(f"{root.rstrip('/')}/{part}", "rb") as file:
            table = pq.read_table(file, columns=columns, filters=[("error_code", "!=", "")])
        for row in table.to_pylist():
            if not most:
                return
            most -= 1
            yield row
