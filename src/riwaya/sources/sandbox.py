"""Parsers of what strangers wrote, run in a process that can be ended.

In: the name of a function and its arguments. Out: its result, or `Refused` with code `timeout`, `memory` or `crashed`.
The idea: a page or feed that makes a parser loop costs one process and one record, never the run.
"""

from __future__ import annotations

import atexit
from importlib import import_module
from typing import Any, TypedDict

from riwaya.sources.limits import Limits
from riwaya.sources.unpack import Refused
from riwaya.sources.workers import Ended, Worker

Call = tuple[str, tuple[Any, ...]]
_workers: dict[tuple[float, int | None], Worker[Call, Any]] = {}


class Budget(TypedDict):
    """What a call may take."""

    seconds: float
    memory: int


def budget(limits: Limits) -> Budget:
    """What parsing one page or feed may take."""
    return Budget(seconds=limits.read_seconds, memory=limits.read_bytes)


def in_sandbox(function: str, *arguments: Any, seconds: float, memory: int | None = None) -> Any:
    """Calls `module:function` in a process of its own, for at most so many seconds of processor time and bytes of memory.

    Raises Refused: what the function refuses, `timeout` or `memory` when it took too much, `crashed` when the process ended.
    """
    worker = _workers.get((seconds, memory))
    if worker is None:
        worker = _workers[seconds, memory] = Worker(_call, seconds, memory)
        atexit.register(worker.close)
    worker.give([(function, arguments)])
    try:
        result = worker.take()
    except BaseException:  # interrupted: its answer must not be taken for that of the next call
        worker.close()
        raise
    if isinstance(result, Ended):
        if result.late:
            raise Refused("timeout", f"took more than {seconds:g} s to parse: leave it out, or raise read_seconds")
        raise Refused("crashed", f"ended the process that parsed it (status {result.status}): leave it out")
    if isinstance(result, Refused):
        raise Refused(result.code, result.message)
    return result


def close() -> None:
    """Ends the processes; the next call starts another. What they took is then counted as this process's children's."""
    while _workers:
        _, worker = _workers.popitem()
        worker.close()


def _call(call: Call) -> Any:
    name, arguments = call
    module, _, function = name.partition(":")
    try:
        return getattr(import_module(module), function)(*arguments)
    except Refused as refusal:
        return _Refusal(refusal.code, refusal.message)
    except MemoryError:
        return _Refusal("memory", "takes too much memory to parse: leave it out, or raise read_bytes")
    except Exception as error:
        return _Refusal("unparsable", f"cannot be parsed ({type(error).__name__}: {str(error)[:200]}): get it again")


class _Refusal(Refused):
    """A refusal on its way between processes."""

    def __reduce__(self) -> tuple[Any, ...]:
        return (_Refusal, (self.code, self.message))
