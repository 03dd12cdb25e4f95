"""Twice the text takes twice the steps, on prose and on runs that are made to be slow. Steps are counted, time is not.

A step is an instruction of the interpreter. What C code does inside one is not seen: it mattered in two places,
the expression that cuts a text into tokens and the search for two words in one, and for them the runs are long enough that a
quadratic one would not end.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

import pytest

from riwaya import read
from riwaya.text.tokens import BREAK, Tokens

ROOT = Path(__file__).resolve().parents[2]
MOST = 2.2


def _benchmark() -> ModuleType:
    spec = importlib.util.spec_from_file_location("linear", ROOT / "benchmarks" / "linear.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TEXTS = _benchmark().texts(ROOT / "examples" / "wire.jsonl")
# Those whose steps are few are long, so that windows of some hundred words do not look like growth.
SIZES = {
    "one endless sentence": 4000,
    "one endless quotation": 4000,
    "names in a row": 8000,
    "ten thousand places": 6000,
    "9 x n": 50_000,
    "numbers with commas": 500_000,
    "« x n": 1500,
    '" x n': 1500,
    "و x n": 20_000,
    "و and a space": 8000,
    "combining marks x n": 50_000,
    "spaces x n": 50_000,
    "line ends x n": 50_000,
    "full stops x n": 1500,
    "acts in a row": 2000,
    "dates in a row": 6000,
    "short lines": 1500,
    "places in a row": 3000,
}


def _steps(text: str) -> int:
    """How many instructions reading a text takes."""
    count = 0

    def each(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "opcode"
        return each

    def enter(frame: FrameType, event: str, argument: Any) -> Any:
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        return each

    before = sys.gettrace()
    sys.settrace(enter)
    try:
        read(text)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("name", SIZES)
def test_twice_the_text_takes_twice_the_steps(name: str) -> None:
    short, long = TEXTS[name](SIZES[name]), TEXTS[name](2 * SIZES[name])
    read(long)  # what is remembered of words and places is no work of the text
    once, twice = _steps(short), _steps(long)
    assert twice <= MOST * once + 2000, f"{len(short):,} characters take {once:,} steps, {len(long):,} take {twice:,}"


def test_a_gap_before_a_line_end_belongs_to_the_line_end() -> None:
    tokens = Tokens("قال   \n\n  ثم \t سكت")
    assert tokens.norm == ["قال", "\n", "ثم", "سكت"]
    assert (tokens.kind[1], tokens.start[1], tokens.end[1]) == (BREAK, 3, 10)


def test_a_million_spaces_are_no_work() -> None:
    assert Tokens("قال" + " " * 1_000_000 + "سكت").norm == ["قال", "سكت"]
