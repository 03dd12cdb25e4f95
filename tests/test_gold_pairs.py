"""The gate of comparing: pairs of headlines written for it, and how many of them must be told apart.

Figures are those of `benchmarks/score_pairs.py`; their floors stand in `gold/floors.json` as `pairs.figure`, and only rise (see
`test_gold.py`).
"""

from __future__ import annotations

import importlib.util
import json
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
FLOORS: dict[str, float] = json.loads((ROOT / "tests" / "gold" / "floors.json").read_text("utf-8"))


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_pairs", ROOT / "benchmarks" / "score_pairs.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


score_pairs = _scorer()
PAIRS = score_pairs.load()


def test_every_construction_is_tried_by_six_pairs_or_more() -> None:
    counts = Counter(pair.construction for pair in PAIRS)
    assert len(counts) >= 20
    assert min(counts.values()) >= 6


def test_no_pair_stands_twice() -> None:
    assert len({pair.id for pair in PAIRS}) == len({(pair.a, pair.b) for pair in PAIRS}) == len(PAIRS)
    assert {pair.relation for pair in PAIRS} == set(score_pairs.ANSWERS)


@pytest.fixture(scope="module")
def results() -> list[Any]:
    found: list[Any] = score_pairs.compare(PAIRS)
    return found


def test_every_figure_has_a_floor() -> None:
    assert [name for name in FLOORS if name.startswith("pairs.")] == [f"pairs.{figure}" for figure in score_pairs.FIGURES]


@pytest.mark.parametrize("figure", score_pairs.FIGURES)
def test_no_figure_is_below_its_floor(results: list[Any], figure: str) -> None:
    assert score_pairs.figures(results)[figure] >= FLOORS[f"pairs.{figure}"]


def test_no_construction_is_lost(results: list[Any]) -> None:
    short = {name: right for name, (right, total) in score_pairs.by_construction(results).items() if right < total - 1}
    assert not short


def test_the_order_of_the_texts_does_not_matter(results: list[Any]) -> None:
    turned = score_pairs.compare([pair._replace(a=pair.b, b=pair.a) for pair in PAIRS])
    answers = [[result.found.relation for result in side] for side in (results, turned)]
    assert [pair.id for pair, one, other in zip(PAIRS, *answers, strict=True) if one != other] == []
