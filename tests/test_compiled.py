"""The reading can be compiled (hatch_compile.py): what mypyc refuses, or compiles wrongly, is not written in its modules."""

from __future__ import annotations

import ast
import copy
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "riwaya"
sys.path.insert(0, str(ROOT))
hatch_compile = pytest.importorskip("hatch_compile")
sys.path.remove(str(ROOT))

MODULES: list[Path] = hatch_compile.modules(PACKAGE)

Found = Callable[[type[ast.AST]], list[tuple[str, Any]]]


@pytest.fixture(scope="module")
def found() -> Found:
    """What there is of a kind in all modules, with the name of its module."""
    nodes = [(path.name, node) for path in MODULES for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]
    return lambda kind: [(name, node) for name, node in nodes if isinstance(node, kind)]


def test_the_modules_that_read_are_compiled() -> None:
    names = {path.relative_to(PACKAGE).as_posix() for path in MODULES}
    assert {"text/tokens.py", "lexicon/match.py", "reading/draft.py", "reading/events/events.py", "gazetteer/lookup.py"} <= names
    assert all(path.is_file() for path in MODULES)


def test_no_class_has_two_bases(found: Found) -> None:
    two = [f"{name}: {node.name}" for name, node in found(ast.ClassDef) if len(node.bases) > 1]
    assert not two, "mypyc makes native objects of one chain of classes only"


def test_nothing_is_looked_for_in_a_row_with_a_starred_part(found: Found) -> None:
    wrong = [
        f"{name}:{node.lineno}" for name, node in found(ast.Compare) for where in node.comparators
        if isinstance(where, ast.Tuple | ast.List | ast.Set) and any(isinstance(one, ast.Starred) for one in where.elts)
    ]  # fmt: skip
    assert not wrong, "write x in row or x == other: mypyc stops at x in (*row, other)"


def test_objects_are_not_made_past_their_init(found: Found) -> None:
    assert not [f"{name}:{node.lineno}" for name, node in found(ast.Attribute) if node.attr == "__new__"]


def _is_truth(node: ast.expr) -> bool:
    """Whether an expression is plainly true or false: a comparison, a negation, or one of them joined with others."""
    if isinstance(node, ast.BoolOp):
        return any(map(_is_truth, node.values))
    return isinstance(node, ast.Compare) or (isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not))


def test_no_name_is_first_a_place_in_a_row_and_then_true_or_false(found: Found) -> None:
    wrong = []
    for name, function in found(ast.FunctionDef):
        inside = list(ast.walk(function))
        truths = {
            node.targets[0].id for node in inside
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and _is_truth(node.value)
        }  # fmt: skip
        places = {node.slice.id for node in inside if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Name)}
        wrong += [f"{name}: {function.name}: {one}" for one in truths & places]
    assert not wrong, "give the second another name: what is held is an int, and mypyc takes it for a bool"


def _is_keys(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "keys"


def _first(node: ast.expr) -> ast.expr:
    return _first(node.left) if isinstance(node, ast.BinOp) else node


def test_the_keys_of_a_table_are_not_added_to_a_set_with_a_sign(found: Found) -> None:
    added = [(name, node) for name, node in found(ast.BinOp) if isinstance(node.op, ast.BitOr) and _is_keys(node.right)]
    wrong = [f"{name}:{node.lineno}" for name, node in added if not _is_keys(_first(node))]
    assert not wrong, "write one.union(table): frozenset | keys is a set, whatever its type says, and stops when compiled"


@pytest.mark.parametrize("name", hatch_compile.RECORDS)
def test_records_stay_what_they_are_as_plain_classes(name: str) -> None:
    before = (PACKAGE / name).read_text(encoding="utf-8")
    records, plain = (_classes(source) for source in (before, hatch_compile.plain(before, hatch_compile.RECORDS[name])))
    for record in hatch_compile.RECORDS[name]:
        fields = [line for line in records[record].body if isinstance(line, ast.AnnAssign)]
        init = next(line for line in plain[record].body if isinstance(line, ast.FunctionDef) and line.name == "__init__")
        assert [one.arg for one in init.args.args[1:]] == [ast.unparse(field.target) for field in fields]
        assert len(init.args.defaults) == sum(field.value is not None for field in fields)
        assert not plain[record].bases and not plain[record].decorator_list


def _classes(source: str) -> dict[str, ast.ClassDef]:
    return {node.name: node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)}


def test_a_plain_class_has_its_own_lists_and_can_be_copied() -> None:
    source = """
class Row(msgspec.Struct):
    first: int
    found: list[int] = msgspec.field(default_factory=list)
    name: str = 'x'
"""
    space: dict[str, Any] = {}
    exec("from __future__ import annotations\n" + hatch_compile.plain(source, ("Row",)), space)
    one, other = space["Row"](1), space["Row"](2, name="y")
    one.found.append(7)
    again = copy.copy(other)
    again.name = "z"
    assert (one.found, other.found, other.name) == ([7], [], "y")
    assert (again.first, again.name) == (2, "z")
