"""datatrove's executors, for which a rank is done when its part is there.

In: a `Plan`, the steps of its ranks, the name of an executor and its options. Out: an executor, ready to run.
The idea: one mark of being done, the part itself, for all three; datatrove's own marks and messages are kept out of the way.
"""

from __future__ import annotations

import os
import sys
from typing import Any, Protocol

import msgspec
from datatrove.executor.local import LocalPipelineExecutor
from datatrove.executor.ray import RayPipelineExecutor
from datatrove.executor.slurm import SlurmPipelineExecutor
from loguru import logger

from riwaya.cluster.parts import finished
from riwaya.cluster.plan import HIDDEN
from riwaya.sources.workers import follow

_following: set[int] = set()  # this process, once it watches the one that started it
_launching: set[int] = set()  # the process that runs ranks of its own, also as those see it that it forked


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """How a run is spread out. `workers` is how many ranks run at once (0: all); the rest is for Slurm and Ray.

    `memory` is in GB a rank; `sbatch` are more options of sbatch, `environment` is a shell command that makes riwaya runnable.
    """

    executor: str = "local"
    workers: int = 0
    memory: int = 2
    partition: str = ""
    time: str = "24:00:00"
    sbatch: dict[str, str] = {}
    environment: str = ""
    ray: str | None = None


def only_faults() -> None:
    """Keeps datatrove's messages from the terminal; the logs of the ranks have them."""
    logger.remove()
    logger.add(sys.stderr, level="ERROR", format="{message}", backtrace=False, diagnose=False)


class Work(Protocol):
    """What ranks do, as far as executors go: a `Plan`, or a `Pass` over what was read."""

    @property
    def output(self) -> str: ...

    @property
    def tasks(self) -> int: ...

    def part(self, rank: int) -> str:
        """The name of a rank's part."""


class _ByParts:
    """A rank is done when its part is there; its messages go to its log, and only faults to the terminal."""

    plan: Work

    def is_rank_completed(self, rank: int) -> bool:
        return self.plan.part(rank) in finished(self.plan.output)

    def get_incomplete_ranks(self, ranks: Any = None, skip_completed: bool | None = None) -> list[int]:
        there = finished(self.plan.output)
        return [rank for rank in (range(self.plan.tasks) if ranks is None else ranks) if self.plan.part(rank) not in there]

    def mark_rank_as_completed(self, rank: int) -> None:
        """The part says it."""

    def _run_for_rank(self, rank: int, local_rank: int = 0, node_rank: int = -1) -> Any:
        try:
            return super()._run_for_rank(rank, local_rank or 1, node_rank)  # type: ignore[misc]
        finally:
            only_faults()


def _follow_launcher() -> None:
    """In a process just forked: the one that keeps datatrove's queue would otherwise outlive a launcher that was killed."""
    for launcher in _launching - {os.getpid()}:
        follow(launcher)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_follow_launcher)


class Local(_ByParts, LocalPipelineExecutor):  # type: ignore[misc]
    """Processes of this machine, which end when the one that started them was killed."""

    launcher: int

    def run(self) -> Any:
        _launching.add(os.getpid())
        try:
            return super().run()
        finally:
            _launching.discard(os.getpid())

    def _run_for_rank(self, rank: int, local_rank: int = 0, node_rank: int = -1) -> Any:
        # The pool's processes keep the one that forked them alive, so that its end tells them nothing.
        if os.getpid() != self.launcher and os.getpid() not in _following:
            _following.add(os.getpid())
            follow(self.launcher)
        return super()._run_for_rank(rank, local_rank, node_rank)


class Slurm(_ByParts, SlurmPipelineExecutor):  # type: ignore[misc]
    """Jobs of an array."""

    def launch_merge_stats(self) -> None:
        """The counts stand in the parts."""


class Ray(_ByParts, RayPipelineExecutor):  # type: ignore[misc]
    """Tasks of a Ray cluster."""


def executor(plan: Work, options: Options, pipeline: list[Any]) -> Any:
    """The executor of a run."""
    common = {
        "pipeline": pipeline, "tasks": plan.tasks, "workers": options.workers or -1,
        "logging_dir": f"{plan.output.rstrip('/')}/{HIDDEN}/log",
    }  # fmt: skip
    made: Any
    if options.executor == "slurm":
        made = Slurm(
            **common, time=options.time, partition=options.partition, mem_per_cpu_gb=options.memory, qos="", job_name="riwaya",
            sbatch_args=dict(options.sbatch), env_command=options.environment or None, mail_type="NONE",
        )  # fmt: skip
    elif options.executor == "ray":
        made = Ray(**common, mem_per_cpu_gb=options.memory)
    else:
        made = Local(**common)
        made.launcher = os.getpid()
    made.plan = plan
    return made
