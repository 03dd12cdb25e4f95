"""The gate: reports and passages annotated by hand, and how much of them the reader must find.

Figures are those of `benchmarks/score_gold.py` for each of its sets: twenty whole reports, and sixty passages that try every
construction of attribution in five manners of writing. `gold/floors.json` says how low each figure may fall; those of a
further set are called `set.figure`. A floor only rises: lowering one needs a line in `gold/lowered.md` that gives the
figure, its new floor and the reason.
"""

from __future__ import annotations

import importlib.util
import itertools
import json
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
GOLD = ROOT / "tests" / "gold"


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_gold", ROOT / "benchmarks" / "score_gold.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


score_gold = _scorer()
SETS = {name: score_gold.load(GOLD, name) for name in score_gold.SETS}
CASES = [case for cases in SETS.values() for case in cases]
FLOORS: dict[str, float] = json.loads((GOLD / "floors.json").read_text(encoding="utf-8"))


# ---------------------------------------------------------------- the gold itself


@pytest.mark.parametrize("name", SETS)
def test_every_passage_is_annotated_once(name: str) -> None:
    texts, _ = score_gold.paths(GOLD, name)
    passages = [json.loads(line)["id"] for line in texts.read_text(encoding="utf-8").splitlines()]
    assert sorted(case.report.id for case in SETS[name]) == sorted(set(passages)) == sorted(passages)


def test_every_construction_is_tried_in_every_manner() -> None:
    cells = [(case.gold["manner"], case.gold["construction"]) for case in SETS["manners"]]
    manners, constructions = ({cell[part] for cell in cells} for part in (0, 1))
    assert (len(manners), len(constructions)) == (5, 12)
    assert sorted(cells) == sorted(itertools.product(manners, constructions))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.report.id)
def test_quotations_stand_in_the_text(case: Any) -> None:
    text, gold = case.report.text, case.gold
    anchored = [
        *((item["content"], item) for item in gold["statements"]),
        *((item["trigger"], item) for item in gold["events"]),
        *((item["text"], item) for item in (*gold["times"], *gold["places"])),
    ]
    for quotation, item in anchored:
        spans = score_gold.occurrences(text, quotation, item.get("near"))
        assert len(spans) == 1, f"{quotation!r} stands {len(spans)} times: give a `near` that holds it once"
    slots = [
        *(item[slot] for item in gold["statements"] for slot in ("cue", "speaker")),
        *(relay for item in gold["statements"] for relay in score_gold.relays(item)),
        *(item[slot] for item in gold["events"] for slot in ("actor", "recipient", "place")),
    ]
    assert [slot for slot in slots if slot and slot not in text] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.report.id)
def test_statements_that_are_pointed_at_exist(case: Any) -> None:
    count = len(case.gold["statements"])
    pointers = [item["statement"] for item in case.gold["events"]]
    pointers += [item["parent"] for item in case.gold["statements"]]
    assert all(pointer is None or 0 <= pointer < count for pointer in pointers)


# ---------------------------------------------------------------- the floors


def _floor(name: str, figure: str) -> str:
    """What floors.json calls a figure of a set."""
    return figure if name == score_gold.SETS[0] else f"{name}.{figure}"


def test_every_figure_has_a_floor() -> None:
    of_reading = [name for name in FLOORS if not name.startswith(("pairs.", "incidents."))]  # those have gates of their own
    assert of_reading == [_floor(name, figure) for name in SETS for figure in score_gold.FIGURES]


@pytest.mark.parametrize("name", SETS)
def test_no_figure_is_below_its_floor(name: str) -> None:
    figures = score_gold.score(SETS[name]).figures()
    floors = {figure: FLOORS[_floor(name, figure)] for figure in score_gold.FIGURES}
    short = [
        f"{figure} is {figures.get(figure, 0.0):.4f}, {floor - figures.get(figure, 0.0):.4f} below its floor of {floor}"
        for figure, floor in floors.items()
        if figures.get(figure, 0.0) < floor
    ]
    assert not short, "\n".join(short)


def test_floors_only_rise() -> None:
    before = _committed_floors()
    excused = _lowered()
    sunk = [
        f"{name} was {old} and is {now}: raise it, or add `- {name} {now}: reason` to tests/gold/lowered.md"
        for name, old in before.items()
        if (now := FLOORS.get(name, 0.0)) < old and excused.get(name) != now
    ]
    assert not sunk, "\n".join(sunk)


def _committed_floors() -> dict[str, float]:
    command = ["git", "-C", str(ROOT), "show", "HEAD:tests/gold/floors.json"]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except FileNotFoundError:
        pytest.skip("git is not installed")
    if done.returncode:
        pytest.skip("no committed floors to compare with")
    floors: dict[str, float] = json.loads(done.stdout)
    return floors


def _lowered() -> dict[str, float]:
    """The new floor of each figure for which lowered.md has a line `- figure floor: reason`; the last line counts."""
    text = (GOLD / "lowered.md").read_text(encoding="utf-8")
    return {name: float(floor) for name, floor in re.findall(r"^- `?([\w.]+)`? (\d[\d.]*): *\S.*$", text, re.MULTILINE)}
