"""Imports run one way: each package takes only from those before it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[1] / "src" / "riwaya"

# From what everything may use to what nothing may.
ORDER = [
    "records", "text", "lexicon", "languages", "gazetteer", "reading", "api", "accounts", "store", "sources", "exchange", "review",
    "desk", "cluster", "cli",
]  # fmt: skip
# Inside `reading` likewise. What stands beside these folders all of them may take from, or (`LAST`) none of them.
READING = [
    "words", "times", "places", "phrases", "actors", "clauses", "speakers", "statements", "tolls", "senses", "scenes",
    "parties", "modality", "telling", "dating", "merging", "events",
]  # fmt: skip
LAST = {"pipeline", "assemble", "certainty"}
# The front door shows the API and the records, and is imported by nothing that it shows.
DOOR = "__init__"


def _modules() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def _package(path: Path) -> str:
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return parts[0]


def _imports(path: Path, tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and package of every import of ours, wherever it stands in the file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: write the whole name instead of a relative import"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        for name in names:
            first, *rest = name.split(".")
            if first == "riwaya":
                yield node.lineno, rest[0] if rest else DOOR


def test_every_package_has_its_place() -> None:
    assert {_package(path) for path in _modules()} - {DOOR} == set(ORDER)


@pytest.mark.parametrize("path", _modules(), ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_modules_say_what_they_are_and_imports_run_one_way(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    assert ast.get_docstring(tree), "say what comes in, what goes out, and the idea"
    package = _package(path)
    allowed = {"api", "records", "store"} if package == DOOR else set(ORDER[: ORDER.index(package) + 1])
    if package == "cli":
        allowed.add("__version__")
    wrong = [f"line {line} takes from {name}" for line, name in _imports(path, tree) if name not in allowed]
    assert not wrong, f"{path.relative_to(SOURCE)}: {'; '.join(wrong)}"


def _inner(path: Path) -> Iterator[tuple[int, str]]:
    """Line and folder, or module beside the folders, of every import from `reading`."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("riwaya.reading."):
            yield node.lineno, str(node.module).split(".")[2]


def test_every_folder_of_the_reading_has_its_place() -> None:
    assert sorted({path.parent.name for path in (SOURCE / "reading").glob("*/*.py")}) == sorted(READING)


@pytest.mark.parametrize("path", sorted((SOURCE / "reading").glob("*/*.py")), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_imports_inside_the_reading_run_one_way_too(path: Path) -> None:
    later = LAST.union(READING[READING.index(path.parent.name) + 1 :])
    wrong = [f"line {line} takes from {name}" for line, name in _inner(path) if name in later]
    assert not wrong, f"reading/{path.parent.name}/{path.name}: {'; '.join(wrong)}"
