"""What the repository holds: sources, documentation and small results, no output of a run left behind by accident."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
AT_THE_ROOT = {
    ".ci", ".gitignore", "CHANGELOG.md", "LICENSE", "Makefile", "NOTICE", "README.md", "benchmarks", "docs", "examples",
    "hatch_build.py", "hatch_compile.py", "pyproject.toml", "requirements", "src", "tests", "web",
}  # fmt: skip
LARGEST = 400_000  # bytes; texts of a whole run are millions


def _tracked() -> list[Path]:
    if not (ROOT / ".git").exists():
        pytest.skip("no clone: nothing says which files belong to the project")
    listed = subprocess.run(["git", "-C", str(ROOT), "ls-files", "-z"], capture_output=True, check=True).stdout
    return [Path(name) for name in listed.decode().split("\0") if name]


def test_nothing_strange_lies_at_the_root() -> None:
    strange = sorted({path.parts[0] for path in _tracked()} - AT_THE_ROOT)
    assert not strange, f"a file of a run, or a new part of the project? {strange}"


def test_no_file_is_as_large_as_the_output_of_a_run() -> None:
    sizes = {str(path): (ROOT / path).stat().st_size for path in _tracked() if (ROOT / path).exists()}
    large = {name: size for name, size in sizes.items() if size > LARGEST}
    assert not large, f"results keep ids and verdicts, not texts; data grows in several files: {large}"


def test_the_map_asks_each_question_once_and_names_files_that_there_are() -> None:
    text = (ROOT / "docs/architecture.md").read_text("utf-8")
    asked = Counter(re.findall(r"^\| (.+?\?) \|", text, re.MULTILINE))
    assert len(asked) > 50 and not [question for question, times in asked.items() if times > 1]
    named = set(re.findall(r"`((?:lexicon|reading|text|gazetteer)/[\w/]+\.py)`", text))
    assert len(named) > 200 and not sorted(name for name in named if not (ROOT / "src/riwaya" / name).exists())
