"""Compiles the reading to machine code, for a wheel of one platform.

In: the package's sources, mypyc and a C compiler. Out: extension modules beside the Python modules, which stay in the wheel.
The idea: reading spends its time in attributes of small objects; once these are native objects, the same code runs almost
twice as fast. Records of msgspec that only the reading sees are written out as plain classes first, as mypyc makes native
objects of nothing else.
"""

from __future__ import annotations

import ast
import hashlib
import os
import shutil
import sys
from pathlib import Path
from typing import Final

VERSION: Final = "mypy[mypyc]==2.4.1"  # another may refuse other code, or compile it wrongly
GROUP: Final = "riwaya"  # all modules share one library, so that they call each other directly
FOLDERS: Final = (
    "text", "languages", "languages/ar", "reading", "reading/words", "reading/times", "reading/places", "reading/phrases",
    "reading/actors", "reading/clauses", "reading/speakers", "reading/statements", "reading/tolls", "reading/senses",
    "reading/scenes", "reading/parties", "reading/modality", "reading/telling", "reading/dating", "reading/merging",
    "reading/events",
)  # fmt: skip
SINGLE: Final = ("lexicon/match.py", "gazetteer/lookup.py")
# Left as they are: numbers that are whole or not would all become `float`, and what runs once or hardly.
LEFT_OUT: Final = frozenset([
    "__init__", "calendars", "counted", "decode", "identify", "numerals", "quantities", "quantity_bounds", "quantity_names",
    "quantity_nouns", "quantity_words", "temporal_types", "toll_losses", "toll_numbers", "toll_sums", "tolls",
])  # fmt: skip
# Records that become plain classes, by their module.
RECORDS: Final = {
    "gazetteer/lookup.py": ("Hits",),
    "lexicon/match.py": ("Match", "Matched"),
    "reading/clauses/arguments.py": ("Arguments",),
    "reading/phrases/cue_clause.py": ("CueClause",),
    "reading/draft.py": ("Chunk", "ActorMention", "StatementDraft", "TollDraft", "EventDraft"),
    "reading/places/place_lookup.py": ("Start",),
    "reading/places/place_mentions.py": ("PlaceMention",),
    "reading/places/place_phrases.py": ("Unnamed", "Located"),
    "reading/places/place_reference.py": ("Named", "Stand"),
    "reading/telling/telling.py": ("Telling",),
    "reading/clauses/told.py": ("Told",),
    "text/quotes.py": ("Quote", "Quotes"),
}


def modules(package: Path) -> list[Path]:
    """The modules that are compiled, of the package in a folder."""
    found = [path for folder in FOLDERS for path in (package / folder).glob("*.py") if path.stem not in LEFT_OUT]
    return sorted([*found, *(package / name for name in SINGLE)])


def plain(source: str, names: tuple[str, ...]) -> str:
    """The source of a module with its records of these names as plain classes. KeyError: one is not there."""
    tree, lines = ast.parse(source), source.splitlines(keepends=True)
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    for node in sorted((classes[name] for name in names), key=lambda node: -node.lineno):
        begin = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
        lines[begin - 1 : node.end_lineno] = _plain_class(node)
    return "".join(lines)


def _plain_class(node: ast.ClassDef) -> list[str]:
    """A class with `__init__` and `__copy__` for the fields of a record."""
    fields = [(line, ast.unparse(line.target)) for line in node.body if isinstance(line, ast.AnnAssign)]
    methods = [line for line in node.body if isinstance(line, ast.FunctionDef)]
    names = [name for _, name in fields]
    taken, given = ["self"], []
    for line, name in fields:
        kind, default = ast.unparse(line.annotation), "" if line.value is None else ast.unparse(line.value)
        if "default_factory" in default:
            taken.append(f"{name}: {kind} | None = None")
            given.append(f"        self.{name}: {kind} = [] if {name} is None else {name}\n")
        else:
            taken.append(f"{name}: {kind} = {default}" if default else f"{name}: {kind}")
            given.append(f"        self.{name} = {name}\n")
    if any(method.name == "__post_init__" for method in methods):
        given.append("        self.__post_init__()\n")
    copied = [f"        made.{name} = self.{name}\n" for name in names]
    values = ", ".join(f"self.{name}" for name in names)
    text = [
        f"class {node.name}:\n", f"    __slots__ = ({', '.join(map(repr, names))},)\n",
        f"    def __init__({', '.join(taken)}) -> None:\n", *given,
        f"    def __copy__(self) -> {node.name}:\n", f"        made = {node.name}({values})\n", *copied, "        return made\n",
    ]  # fmt: skip
    for method in methods:
        text += [f"    {line}\n" for line in ast.unparse(method).splitlines()]
    return text


def compiled(source: Path, kept: Path) -> dict[Path, str]:
    """The extension modules of the package in `source`/riwaya, by where they belong beside it.

    Compiled in a folder under `kept`, where those stay that were made of the same sources by the same compiler. RuntimeError:
    the modules do not compile; what mypyc or the C compiler says stands on standard error.
    """
    work = kept / f"compiled-{_digest(source)}"
    built = work / "built"
    if not (work / "done").exists():
        _compile(source, work)
        (work / "done").touch()
    return {path: path.relative_to(built).as_posix() for path in sorted(built.rglob("*")) if path.suffix in (".so", ".pyd")}


def _digest(source: Path) -> str:
    """What the compiled modules depend on."""
    state = hashlib.blake2b(f"{VERSION} {sys.version} {_level()}".encode(), digest_size=8)
    for path in [Path(__file__), *sorted((source / "riwaya").rglob("*.py"))]:
        state.update(path.read_bytes())
    return state.hexdigest()


def _level() -> str:
    """How much the C compiler is to optimise."""
    return os.environ.get("RIWAYA_COMPILE_LEVEL", "2")


def _compile(source: Path, work: Path) -> None:
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(source / "riwaya", work / "riwaya", ignore=shutil.ignore_patterns("*.pyc", "*.so", "*.pyd", "static"))
    for name, records in RECORDS.items():
        path = work / "riwaya" / name
        path.write_text(plain(path.read_text(encoding="utf-8"), records), encoding="utf-8")
    before = Path.cwd(), os.environ.get("MYPYPATH")
    os.chdir(work)
    os.environ["MYPYPATH"] = "."
    try:
        _build([str(path) for path in modules(Path("riwaya"))])
    except SystemExit as fault:
        raise RuntimeError("the modules of the reading do not compile; build without RIWAYA_COMPILE") from fault
    finally:
        os.chdir(before[0])
        os.environ.pop("MYPYPATH")
        if before[1] is not None:
            os.environ["MYPYPATH"] = before[1]


def _build(paths: list[str]) -> None:
    """Compiles modules in the working directory to `built`."""
    from mypyc.build import mypycify  # noqa: PLC0415
    from setuptools import Distribution  # noqa: PLC0415

    checked = ["--ignore-missing-imports", "--follow-imports=silent", "--cache-dir=mypy"]
    extensions = mypycify(
        [*checked, *paths], opt_level=_level(), debug_level="0", multi_file=True, target_dir="c", group_name=GROUP
    )  # fmt: skip
    command = Distribution({"name": GROUP, "ext_modules": extensions}).get_command_obj("build_ext")
    command.build_lib, command.build_temp = "built", "objects"
    command.ensure_finalized()
    command.run()
