"""What the README shows is what the program prints."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_the_output_in_the_readme_is_current() -> None:
    command = [sys.executable, str(ROOT / "benchmarks" / "readme_output.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_two_commands_stand_at_the_top() -> None:
    lines = (ROOT / "README.md").read_text("utf-8").split("\n")[:8]
    assert any(line.startswith("make demo") for line in lines)
    assert any(line.startswith("make test") for line in lines)
