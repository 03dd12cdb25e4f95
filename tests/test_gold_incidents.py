"""The gate of incidents: twenty of them told by 92 reports, and how well they are gathered and compared.

Figures are those of `benchmarks/score_incidents.py`; their floors stand in `gold/floors.json` as `incidents.figure`, and only rise
(see `test_gold.py`).
"""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]
FLOORS: dict[str, float] = json.loads((ROOT / "tests" / "gold" / "floors.json").read_text("utf-8"))


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_incidents", ROOT / "benchmarks" / "score_incidents.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


score_incidents = _scorer()


@pytest.fixture(scope="module")
def figures() -> dict[str, float]:
    gold = score_incidents.lines(score_incidents.GOLD / "incidents.jsonl")
    found: dict[str, float] = score_incidents.score(
        gold, score_incidents.gathered(score_incidents.lines(score_incidents.GOLD / "incident_reports.jsonl"))
    )
    return found


NAMES = [name.removeprefix("incidents.") for name in FLOORS if name.startswith("incidents.")]


def test_every_figure_has_a_floor(figures: dict[str, float]) -> None:
    assert set(NAMES) == set(figures)


@pytest.mark.parametrize("name", NAMES)
def test_no_figure_falls_below_its_floor(figures: dict[str, float], name: str) -> None:
    assert figures[name] >= FLOORS[f"incidents.{name}"]
