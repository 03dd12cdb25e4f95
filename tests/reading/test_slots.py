"""Classes of the reader list the fields they set: what is listed is found at once, whatever the number of methods."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import riwaya.reading

READERS = sorted(Path(riwaya.reading.__file__).parent.rglob("*.py"))


def _classes() -> dict[str, ast.ClassDef]:
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in READERS)
    return {node.name: node for tree in trees for node in tree.body if isinstance(node, ast.ClassDef)}


def _listed(node: ast.ClassDef) -> set[str] | None:
    """The names in a class's `__slots__`, None where it has none."""
    for line in node.body:
        if isinstance(line, ast.Assign) and isinstance(line.targets[0], ast.Name) and line.targets[0].id == "__slots__":
            return set(ast.literal_eval(line.value))
    return None


def _set(node: ast.ClassDef) -> Iterator[str]:
    """The fields that the methods of a class give a value."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.Attribute) and isinstance(inner.ctx, ast.Store):
            if isinstance(inner.value, ast.Name) and inner.value.id == "self":
                yield inner.attr


def _inherited(node: ast.ClassDef, classes: dict[str, ast.ClassDef]) -> set[str]:
    """What a class and those it is built on list."""
    above = (classes[base.id] for base in node.bases if isinstance(base, ast.Name) and base.id in classes)
    return (_listed(node) or set()).union(*(_inherited(base, classes) for base in above))


def test_every_field_that_a_reader_sets_is_listed() -> None:
    classes = _classes()
    slotted = {name: node for name, node in classes.items() if _listed(node) is not None}
    assert "ChunkContext" in slotted
    missing = {name: sorted(set(_set(node)) - _inherited(node, classes)) for name, node in slotted.items()}
    assert not {name: fields for name, fields in missing.items() if fields}, "name them in __slots__"


def test_no_reader_lists_a_field_that_nobody_sets() -> None:
    trees = [ast.walk(ast.parse(path.read_text(encoding="utf-8"))) for path in READERS]
    stored = {node.attr for tree in trees for node in tree if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)}
    idle = {name: sorted((_listed(node) or set()) - stored - {"__dict__"}) for name, node in _classes().items()}
    assert not {name: fields for name, fields in idle.items() if fields}, "strike them off"
