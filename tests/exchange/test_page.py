"""docs/exchange.md lists what the code writes, and the command knows every format."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from riwaya.cli.app import Exchange
from riwaya.exchange.formats import FORMATS

ROOT = Path(__file__).resolve().parents[2]


def test_the_page_lists_every_format_and_column() -> None:
    command = [sys.executable, str(ROOT / "benchmarks" / "exchange_page.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_command_offers_every_format() -> None:
    assert [entry.value for entry in Exchange] == list(FORMATS)


def test_every_format_has_columns_or_a_shape() -> None:
    for entry in FORMATS.values():
        assert entry.tables or entry.shape, entry.name
