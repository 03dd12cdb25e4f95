"""One writer at a time."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from riwaya.store import Busy, Store, Writer

from .conftest import DESK

HOLD = """
import sys, time
from riwaya.store import Writer
with Writer(sys.argv[1]) as writer:
    print("held", flush=True)
    sys.stdin.readline()
"""
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2] / "src")}


def holder(store: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, store], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_writer_says_that_it_waits_and_gives_up_in_words(store: str) -> None:
    told: list[str] = []
    with holder(store) as process:
        with pytest.raises(Busy, match=r"is being written by .*--wait"):
            Writer(store, wait=0.3, tell=told.append)
        process.communicate("\n")
    assert len(told) == 1 and "waiting up to 0.3 s" in told[0]
    if not store.startswith("postgresql"):
        assert f"process {process.pid}" in told[0]


def test_it_goes_on_as_soon_as_the_first_is_done(store: str) -> None:
    with holder(store) as process:

        def release(_: str) -> None:
            process.communicate("\n")

        with Writer(store, wait=60, tell=release) as writer:
            assert [outcome.state for outcome in writer.read(DESK[0])] == ["new"]


def test_a_killed_writer_leaves_no_lock(store: str) -> None:
    with holder(store) as process:
        process.send_signal(signal.SIGKILL)
    with Writer(store, wait=10) as writer:
        writer.read(DESK[0])


def test_two_writers_of_one_process_exclude_each_other(store: str) -> None:
    with Writer(store), pytest.raises(Busy):
        Writer(store, wait=0)
    with Writer(store, wait=0):
        pass


def test_a_reader_does_not_wait_and_sees_what_is_committed(store: str) -> None:
    with Writer(store) as writer:
        writer.start("ingest", ["x"])
        writer.read(DESK[0])
        with Store(store) as opened:
            documents = opened.documents()
            assert next(documents)[0] == "a1"
            writer.read(*DESK[1:])
            assert list(documents) == [], "one moment, whatever is written meanwhile"
            assert len(list(opened.documents())) == 4
