"""The gate for times and quantities: sentences written without looking at the reader, and how much of them must be read.

Figures are those of `benchmarks/temporal.py`; `expression_floors.json` says how low each may fall. A floor only rises.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from riwaya.languages.ar.temporal import GOING_ON

ROOT = Path(__file__).resolve().parents[3]
FLOORS: dict[str, float] = json.loads(Path(__file__).with_name("expression_floors.json").read_text(encoding="utf-8"))


def _benchmark() -> ModuleType:
    spec = importlib.util.spec_from_file_location("temporal_benchmark", ROOT / "benchmarks" / "temporal.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


temporal = _benchmark()
ROWS: dict[str, list[dict[str, Any]]] = {kind: temporal.load(f"{kind}.jsonl") for kind in ("times", "quantities")}


@pytest.fixture(scope="module")
def shares() -> dict[str, float]:
    found: dict[str, float] = temporal.shares(
        temporal.score_times(ROWS["times"], temporal.riwaya_times), temporal.score_quantities(ROWS["quantities"])
    )
    return found


@pytest.mark.parametrize("figure", sorted(FLOORS))
def test_no_figure_falls_below_its_floor(figure: str, shares: dict[str, float]) -> None:
    assert shares[figure] >= FLOORS[figure]


def test_every_figure_has_a_floor(shares: dict[str, float]) -> None:
    assert shares.keys() == FLOORS.keys()


def test_every_expression_stands_where_the_file_says() -> None:
    for kind, rows in ROWS.items():
        for row in rows:
            for item in row[kind]:
                assert row["text"][item["at"] :].startswith(item["text"]), row["id"]


def test_a_class_of_what_is_counted_is_never_a_raw_word() -> None:
    for row in ROWS["quantities"]:
        for quantity in temporal.riwaya_document(row).quantities:
            assert quantity.counts is None or quantity.counts.isascii(), row["id"]


# ---------------------------------------------------------------- the yardsticks themselves

DAY = {"value": "2018-05-22", "start": "2018-05-22", "end": "2018-05-23", "kind": "date", "precision": "day"}
MONTH = {"value": "2018-05", "start": "2018-05-01", "end": "2018-06-01", "kind": "date", "precision": "month"}
HOUR = DAY | {"value": "2018-05-22T17:30", "start": "2018-05-22T17:30", "end": "2018-05-22T17:31", "kind": "datetime"}


def _date(value: str, start: str, end: str, kind: str = "date") -> Any:
    return temporal.Prediction((0, 5), value, start, end, kind)


def test_another_day_is_no_right_value() -> None:
    assert temporal.has_value(DAY, [_date("2018-05-22", "2018-05-22", "2018-05-23")])
    assert not temporal.has_value(DAY, [_date("2018-05-21", "2018-05-21", "2018-05-22")])
    assert not temporal.has_value(DAY, [_date("2018-05", "2018-05-01", "2018-06-01")])


def test_a_day_of_the_month_lies_inside_it_and_is_not_its_value() -> None:
    found = [_date("2018-05-22", "2018-05-22", "2018-05-23")]
    assert temporal.lies_inside(MONTH, found) and not temporal.has_value(MONTH, found)


def test_a_bare_day_does_not_tell_the_hour() -> None:
    assert not temporal.lies_inside(HOUR, [_date("2018-05-22", "2018-05-22", "2018-05-23")])


def test_a_length_is_right_in_any_writing() -> None:
    gold = {"value": "P1W", "start": None, "end": None, "kind": "duration", "precision": "week"}
    assert temporal.has_value(gold, [temporal.Prediction((0, 5), "P7D", kind="duration")])
    assert not temporal.has_value(gold, [temporal.Prediction((0, 5), "P8D", kind="duration")])


def test_a_sentence_that_breaks_off_is_no_error() -> None:
    for kind, rows in ROWS.items():
        for row in rows[::4]:
            words = row["text"].split()
            for count in range(1, len(words)):
                temporal.times_alone({"text": " ".join(words[:count]), "published": "2018-05-22"})
                if kind == "quantities":
                    temporal.riwaya_document({"text": " ".join(words[:count])})


# What a clause looks like around an expression, not what stands in one.
_AROUND = frozenset({"temporal_direction.py"})


def _spelled() -> set[str]:
    """The Arabic words that the readers of times spell themselves."""
    found: set[str] = set()
    for path in sorted((ROOT / "src" / "riwaya" / "languages" / "ar").glob("temporal_*.py")):
        if path.name in _AROUND:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        texts = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}  # docstrings
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in texts:
                found.update(word for word in node.value.split() if "\u0621" <= word[0] <= "\u064a")
    return found


def test_a_number_or_demonstrative_goes_on_with_every_word_that_a_reader_spells() -> None:
    """Before any other word the readers are not tried: a word that they look for must be among those."""
    parts = {"سأ", "وسأ"}  # beginnings of words before an expression
    assert not {word for word in _spelled() - GOING_ON if len(word) > 2 and not word.startswith("و")} - parts
