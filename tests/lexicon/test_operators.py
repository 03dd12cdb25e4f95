"""Words that no rule asks for are dead data: every class of operators is named where a rule uses it, or a frame."""

from __future__ import annotations

import csv
from pathlib import Path

import riwaya

SOURCE = Path(riwaya.__file__).parent
OPERATORS = SOURCE / "languages" / "ar" / "data" / "operators.csv"


def test_every_class_of_operators_is_asked_for() -> None:
    with OPERATORS.open(encoding="utf-8", newline="") as file:
        classes = [row["class"] for row in csv.DictReader(file)]
    code = "".join(path.read_text("utf-8") for path in SOURCE.rglob("*.py"))
    frames = "".join(path.read_text("utf-8") for path in (OPERATORS.parent / "frames").glob("*.toml"))
    assert len(classes) > 100
    assert [name for name in classes if f'"{name}"' not in code and f"<{name}>" not in frames] == []
