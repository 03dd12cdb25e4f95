"""Processes that do one thing at a time and are ended when it takes too long.

In: a function and arguments for it. Out: its results in the order of the arguments, or `Ended` in a result's place.
The idea: the time is processor time, kept by the kernel in the worker itself, so that a busy machine changes no result and
even code in C is ended; the parent then starts another worker with what was left.
"""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import multiprocessing.connection
import os
import select
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from itertools import islice
from typing import Any, Final, Generic, NamedTuple, TypeVar

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

A = TypeVar("A")
R = TypeVar("R")

_AHEAD: Final = 4  # batches a process whose results may wait to be printed, so that memory stays bounded
_WATCH: Final = 1.0  # seconds until a worker sees that its parent is gone
_WALL: Final = 12  # a worker that uses no processor time (it waits, it is stopped) is ended after so many times the limit
_TIMED: Final = hasattr(signal, "setitimer") and hasattr(signal, "SIGPROF")


class Ended(NamedTuple):
    """Stands in a result's place: the worker was ended by the clock (`late`) or by something else."""

    late: bool
    status: int | None = None


class Worker(Generic[A, R]):
    """One process that calls `function` on every argument of a batch and sends the results one by one.

    `seconds` of processor time an argument, `memory` in bytes beyond what the process begins with (None: no limit); where
    memory is refused, `function` sees a MemoryError.
    """

    def __init__(self, function: Callable[[A], R], seconds: float, memory: int | None = None) -> None:
        self._function = function
        self._seconds = seconds
        self._memory = memory
        self._process: Any = None
        self._pipe: Any = None
        self._owner = os.getpid()
        self.left: deque[A] = deque()
        self._since = 0.0

    @property
    def pipe(self) -> Any:
        """What to wait on for a result."""
        return self._pipe

    @property
    def overdue(self) -> bool:
        """Whether it has had far more than its time by the clock on the wall, without a result."""
        return time.monotonic() - self._since > self._seconds * (_WALL if _TIMED else 1)

    def give(self, batch: list[A]) -> None:
        """Hands it a batch; only when the last one is finished, so that the two never wait for each other."""
        self.left = deque(batch)
        self._start()
        self._send()

    def take(self) -> R | Ended:
        """The next result. One for which the process was ended is `Ended`; another process then goes on with the rest."""
        while not self._pipe.poll(1.0):
            if self.overdue:
                return self._replace(True)
        try:
            result: R = self._pipe.recv()
        except (EOFError, OSError):
            return self._replace(False)
        self.left.popleft()
        self._since = time.monotonic()
        return result

    def _replace(self, late: bool) -> Ended:
        process = self._process
        if late:
            process.kill()
        process.join()
        status = process.exitcode
        self.close()
        self.left.popleft()
        if self.left:
            self._start()
            self._send()
        return Ended(late or (_TIMED and status == -signal.SIGPROF), status)

    def _send(self) -> None:
        self._since = time.monotonic()
        with contextlib.suppress(BrokenPipeError):  # it is gone already: taking its result will show how
            self._pipe.send(list(self.left))

    def _start(self) -> None:
        if self._process is not None:
            return
        # A fork shares the lexicon, which is loaded by then; where there is none, the worker loads it itself.
        ways = multiprocessing.get_all_start_methods()
        context: Any = multiprocessing.get_context("fork" if "fork" in ways else None)
        self._pipe, other = context.Pipe()
        arguments = (self._function, self._seconds, self._memory, other, self._pipe)
        self._process = context.Process(target=_serve, args=arguments, daemon=True)
        self._process.start()
        other.close()

    def close(self) -> None:
        """Ends the process; the next batch starts another."""
        if self._process is not None and self._owner == os.getpid():
            self._process.kill()
            self._process.join()
            self._pipe.close()
        self._process = self._pipe = None


def _serve(function: Callable[[Any], Any], seconds: float, memory: int | None, pipe: Any, parent: Any) -> None:
    """The worker's side."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which then ends the others
    follow_parent()
    if memory is not None:
        _limit_memory(memory)
    if _TIMED:
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
    parent.close()
    gc.freeze()
    with contextlib.suppress(EOFError, BrokenPipeError, ConnectionResetError):
        while True:
            for argument in pipe.recv():
                with _clock(seconds):
                    result = function(argument)
                pipe.send(result)


def _limit_memory(memory: int) -> None:
    """Has the kernel refuse this process more memory than so many bytes beyond what it has now."""
    if resource is None:
        return
    try:
        with open("/proc/self/statm", "rb") as file:
            taken = int(file.read().split()[0]) * resource.getpagesize()
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        wanted = taken + memory
        resource.setrlimit(resource.RLIMIT_AS, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))
    except (OSError, ValueError):  # a system that does not tell, or does not let us
        return


def follow_parent() -> None:
    """Ends this process, from a thread of its own, when the one that started it is gone."""
    threading.Thread(target=_follow, args=(os.getppid(),), daemon=True).start()


def follow(process: int) -> None:
    """Ends this process, from a thread of its own, when the one with that number on this machine is gone."""
    threading.Thread(target=_wait_for, args=(process,), daemon=True).start()


def _wait_for(process: int) -> None:
    try:
        # A handle on the process itself: a number may be given to another one.
        handle = os.pidfd_open(process) if hasattr(os, "pidfd_open") else None
    except ProcessLookupError:
        os._exit(1)
    except OSError:
        handle = None
    if handle is not None:
        select.select([handle], [], [])
        os._exit(1)
    while True:
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            os._exit(1)
        except OSError:
            pass
        time.sleep(_WATCH)


def _follow(parent: int) -> None:
    """Ends this process when its parent was killed and cannot end it."""
    while os.getppid() == parent:
        time.sleep(_WATCH)
    os._exit(1)


@contextlib.contextmanager
def _clock(seconds: float) -> Iterator[None]:
    """The kernel ends this process when it has computed for so long."""
    if _TIMED:
        signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        if _TIMED:
            signal.setitimer(signal.ITIMER_PROF, 0)


def in_order(
    function: Callable[[A], R], items: Iterator[A], jobs: int, batch: int, seconds: float, memory: int | None = None
) -> Generator[tuple[A, R | Ended], None, None]:
    """Every item with its result, in the order of the items, from `jobs` processes; few batches are ahead at any time."""
    workers: list[Worker[A, R]] = [Worker(function, seconds, memory) for _ in range(jobs)]
    idle = deque(workers)
    running: dict[int, _Task[A, R]] = {}  # by the index of its worker
    tasks: deque[_Task[A, R]] = deque()
    ended = False
    try:
        while True:
            while not ended and idle and len(tasks) < jobs * _AHEAD:
                given = list(islice(items, batch))
                ended = len(given) < batch
                if not given:
                    break
                worker = idle.popleft()
                task: _Task[A, R] = _Task(given, [], worker)
                tasks.append(task)
                running[id(worker)] = task
                worker.give(given)
            while tasks and (first := tasks[0]).finished:
                tasks.popleft()
                yield from zip(first.given, first.results, strict=True)
            if ended and not tasks:
                return
            if idle and not ended and len(tasks) < jobs * _AHEAD:
                continue
            for worker in _ready([task.worker for task in running.values()]):
                task = running[id(worker)]
                task.results.append(worker.take())
                if task.finished:
                    del running[id(worker)]
                    idle.append(worker)
    finally:
        for worker in workers:
            worker.close()


class _Task(NamedTuple, Generic[A, R]):
    given: list[A]
    results: list[R | Ended]
    worker: Worker[A, R]

    @property
    def finished(self) -> bool:
        return len(self.results) == len(self.given)


def _ready(busy: list[Worker[A, R]]) -> list[Worker[A, R]]:
    """Those with a result, or with none for too long."""
    while True:
        pipes = set(multiprocessing.connection.wait([worker.pipe for worker in busy], timeout=1.0))
        if found := [worker for worker in busy if worker.pipe in pipes or worker.overdue]:
            return found
