"""Adding an entry to the data files.

In: a data folder, a kind of entry and its fields. Out: the file it was put into.
The idea: an entry is checked before anything is written; files are only ever appended to, so comments and order stay.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any, Final

from riwaya.lexicon import tables
from riwaya.lexicon.lint import check, entry_key, letters, strings_of
from riwaya.lexicon.load import LexiconError
from riwaya.lexicon.tables import Kind, Row

KINDS: Final[dict[str, Kind]] = {
    "cue": tables.CUE, "phrase": tables.PHRASE, "frame": tables.FRAME, "actor": tables.ACTOR, "head": tables.HEAD,
    "verb": tables.VERB,
}  # fmt: skip
_FILES: Final = {"cue": "reporting.toml", "phrase": "reporting.toml", "head": "heads.csv", "verb": "verbs.csv"}


def add_entry(folder: Path, name: str, fields: dict[str, Any], file: str | None = None) -> Path:
    """Checks an entry of kind `name` and appends it. Fields that are None, empty or False are left out.

    `file` names the file of an actor. Raises LexiconError, with one line for each thing that is wrong; then nothing is
    written.
    """
    kind = KINDS[name]
    fields = {key: value for key, value in fields.items() if value not in (None, [], {}, "", False)}
    problems = [f"{problem}: {advice}" for problem, advice in check(kind, fields)]
    for field, text in strings_of(fields):
        problems += [f"{problem}: {advice}" for problem, advice in letters(field, text, kind)]
    problems += _taken(folder, kind, fields)
    if problems:
        raise LexiconError("\n".join(problems))
    path = folder / _file_for(name, fields, file)
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".toml":
        _append_toml(path, name, fields)
    else:
        _append_csv(path, kind, fields)
    return path


def _file_for(name: str, fields: dict[str, Any], file: str | None) -> str:
    if name == "frame":
        return f"frames/{str(fields['type']).lower()}.toml"
    if name == "actor":
        chosen = Path(file or "added.csv")
        if chosen.name != str(chosen) or chosen.suffix != ".csv":
            raise LexiconError(f"{str(chosen)!r} is no name of a CSV file in actors/: write for instance media.csv")
        return f"actors/{chosen}"
    return _FILES[name]


def _taken(folder: Path, kind: Kind, fields: dict[str, Any]) -> list[str]:
    wanted = entry_key(kind, Row(0, fields))
    for path in tables.files_of(folder):
        try:
            content = tables.tables_of(folder, path)
        except tables.Unreadable as error:
            return [f"{path}: {error}: correct it first"]
        for table in content:
            same = table.kind == kind or {table.kind, kind} == {tables.CUE, tables.PHRASE}
            if same and table.kind and any(entry_key(table.kind, row) == wanted for row in table.rows):
                return [f"{' '.join(wanted)!r} is already in {table.file}: add to that entry, or choose another name"]
    return []


def _append_toml(path: Path, name: str, fields: dict[str, Any]) -> None:
    before = path.read_text("utf-8") if path.exists() else ""
    gap = "" if not before else "\n" if before.endswith("\n") else "\n\n"
    lines = [f"[[{name}]]", *(f"{key} = {_toml_value(value)}" for key, value in fields.items())]
    with path.open("a", encoding="utf-8", newline="\n") as out:
        out.write(gap + "\n".join(lines) + "\n")


def _toml_value(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return '"' + "".join(char if char >= " " and char != "\x7f" else f"\\u{ord(char):04X}" for char in escaped) + '"'
    if isinstance(value, list):
        items = [_toml_value(item) for item in value]
        short = f"[{', '.join(items)}]"
        return short if len(short) < 100 else "[\n" + "".join(f"  {item},\n" for item in items) + "]"
    if isinstance(value, dict):
        pairs = (f"{key if key.isascii() else _toml_value(key)} = {_toml_value(item)}" for key, item in value.items())
        return "{ " + ", ".join(pairs) + " }"
    return str(value)


def _append_csv(path: Path, kind: Kind, fields: dict[str, Any]) -> None:
    new = not path.exists() or not path.read_text("utf-8").strip()
    if new:
        header = list(tables.columns_of(kind))
        # As people read them: what an entry is first, its examples last.
        header = [name for name in header if name not in ("yes", "no")] + [name for name in ("yes", "no") if name in header]
        before = ""
    else:
        before = path.read_text("utf-8")
        header = next(csv.reader(io.StringIO(before)))
    missing = [name for name in fields if name not in header]
    if missing:
        raise LexiconError(f"{path} has no column {', '.join(missing)}: add it to the header first")
    for name, value in fields.items():
        if any("|" in item for item in (value if isinstance(value, list) else [str(value)])):
            raise LexiconError(f"{name} holds a |, which separates values in CSV files: leave it out")
    with path.open("a", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        if new:
            writer.writerow(header)
        elif not before.endswith("\n"):
            out.write("\n")
        cells = (fields.get(name, "") for name in header)
        writer.writerow(["|".join(cell) if isinstance(cell, list) else cell for cell in cells])
