"""Work in processes: in order, ended by its time, and none of it lost."""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from collections.abc import Iterator
from itertools import count, islice

import pytest

from riwaya.sources.sandbox import in_sandbox
from riwaya.sources.unpack import Refused
from riwaya.sources.workers import Ended, Worker, in_order


def work(number: int) -> int:
    if number % 10 == 3:
        while True:
            pass
    if number % 10 == 6:
        re.match(r"(a+)+$", "a" * 60 + "b")  # inside C, where no Python signal handler would ever run
    if number % 10 == 8:
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number


@pytest.mark.parametrize(("jobs", "batch"), [(1, 1), (2, 4), (3, 16)])
def test_what_takes_too_long_is_ended_and_the_rest_is_done_in_order(jobs: int, batch: int) -> None:
    results = list(in_order(work, iter(range(13)), jobs, batch, seconds=0.2))
    assert [number for number, _ in results] == list(range(13))
    for number, result in results:
        if number % 10 in (3, 6):
            assert isinstance(result, Ended) and result.late
        elif number % 10 == 8:
            assert isinstance(result, Ended) and not result.late
        else:
            assert result == number * number


def sleeper(seconds: float) -> str:
    time.sleep(seconds)
    return "done"


def test_waiting_is_no_computing_but_has_an_end_too() -> None:
    """A machine that is busy with others must not change what is read; what never goes on is ended all the same."""
    results = [result for _, result in in_order(sleeper, iter([0.3, 60.0, 0.0]), 1, 1, seconds=0.1)]
    assert results[0] == results[2] == "done"
    assert isinstance(results[1], Ended) and results[1].late


def test_items_are_taken_only_as_far_ahead_as_needed() -> None:
    taken = 0

    def items() -> Iterator[int]:
        nonlocal taken
        for number in count(0, 10):
            taken += 1
            yield number

    results = in_order(work, items(), 2, 4, seconds=5)
    assert len(list(islice(results, 8))) == 8
    assert taken <= 4 * (2 * 4 + 1)
    results.close()


def test_closing_ends_the_processes() -> None:
    worker: Worker[float, str] = Worker(sleeper, 5)
    worker.give([30.0])
    process = worker._process
    worker.close()
    assert not process.is_alive()


def loop() -> None:
    while True:
        pass


def fail() -> None:
    raise RuntimeError("no such page")


def add(one: int, two: int) -> int:
    return one + two


def test_the_sandbox() -> None:
    here = __name__
    assert in_sandbox(f"{here}:add", 1, 2, seconds=0.2) == 3
    for function, code in (("loop", "timeout"), ("fail", "unparsable")):
        with pytest.raises(Refused) as refused:
            in_sandbox(f"{here}:{function}", seconds=0.2)
        assert refused.value.code == code
    assert in_sandbox(f"{here}:add", 3, 4, seconds=0.2) == 7


def taker(megabytes: int) -> int:
    try:
        return len(bytearray(megabytes * 1_000_000))
    except MemoryError:
        return -1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells how much memory a process has")
def test_what_takes_too_much_memory_is_refused_it_and_the_rest_is_done() -> None:
    results = [result for _, result in in_order(taker, iter([10, 900, 20]), 1, 4, seconds=30, memory=400_000_000)]
    assert results == [10_000_000, -1, 20_000_000]


def hoarder() -> int:
    return len([bytearray(100_000_000) for _ in range(20)])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells how much memory a process has")
def test_a_parser_that_takes_too_much_memory_is_a_refusal() -> None:
    with pytest.raises(Refused, match="too much memory") as caught:
        in_sandbox(f"{__name__}:hoarder", seconds=30, memory=400_000_000)
    assert caught.value.code == "memory"
