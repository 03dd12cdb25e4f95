"""The stages that read, compare, keep and show spell no word of Arabic themselves: words are data, endings have names."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src" / "riwaya"
PACKAGES = ("reading", "store", "sources", "exchange", "review", "desk", "cluster")
LETTERS = re.compile("[\u0621-\u063a\u0641-\u064a\u064b-\u0652]")
LATIN = re.compile("[a-z]{3}")


def _documentation(tree: ast.AST) -> set[int]:
    """The strings that stand by themselves: docstrings of modules, classes, functions and fields."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)}


def _spelled(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text("utf-8"))
    documented = _documentation(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documented:
            if LETTERS.search(node.value) and not LATIN.search(node.value):  # an explanation may quote a word
                yield f"line {node.lineno}: {node.value!r}"


@pytest.mark.parametrize("package", PACKAGES)
def test_no_arabic_letters_in_code(package: str) -> None:
    found = {path.name: list(_spelled(path)) for path in sorted((SOURCE / package).rglob("*.py"))}
    wrong = {name: lines for name, lines in found.items() if lines}
    assert not wrong, f"put words into languages/ar/data and endings into languages/ar/shapes.py: {wrong}"
