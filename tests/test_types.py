"""What mypy takes for settled: nothing is asked of which it knows the answer.

A compiled module believes mypy: where an attribute was asked to be None before a call that may set it, it takes None for what it
holds afterwards and stops at what it finds there (docs/compiled.md). Ask in a function of its own instead.
"""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def test_nothing_settled_is_asked() -> None:
    api = pytest.importorskip("mypy.api")
    told, fault, code = api.run(["--config-file", str(ROOT / "pyproject.toml"), str(ROOT / "src" / "riwaya" / "reading")])
    assert not fault
    assert code == 0, told
