"""Which data file holds entries of which kind.

In: a data folder. Out: `Table`s: a file's raw rows with the kind of entry they should be.
The idea: loading stops at the first fault; checking must see the rows as they stand, so nothing is judged here.
"""

from __future__ import annotations

import csv
import io
import tomllib
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec

from riwaya.lexicon import schema


class Kind(NamedTuple):
    """A kind of entry: its schema and the fields that name an entry and must be unique together."""

    schema: type[msgspec.Struct]
    key: tuple[str, ...]


CUE: Final = Kind(schema.Cue, ("lemma",))
PHRASE: Final = Kind(schema.CuePhrase, ("lemma",))
FRAME: Final = Kind(schema.Frame, ("id",))
ACTOR: Final = Kind(schema.ActorEntry, ("id",))
HEAD: Final = Kind(schema.Head, ("lemma", "class"))
VERB: Final = Kind(schema.PlainVerb, ("verb",))

TOML_TABLES: Final[dict[str, dict[str, Kind]]] = {
    "reporting.toml": {"cue": CUE, "phrase": PHRASE},
    "frames/*.toml": {"frame": FRAME},
}
CSV_TABLES: Final[dict[str, Kind]] = {
    "light_verbs.csv": Kind(schema.LightVerb, ("lemma",)),
    "verbs.csv": VERB,
    "actors/*.csv": ACTOR,
    "heads.csv": HEAD,
    "demonyms.csv": Kind(schema.Demonym, ("country",)),
    "peoples.csv": Kind(schema.People, ("id",)),
    "modifiers.csv": Kind(schema.Modifier, ("adjective",)),
    "given_names.csv": Kind(schema.GivenName, ("name",)),
    "function_words.csv": Kind(schema.FunctionWord, ("word", "class")),
    "senses.csv": Kind(schema.Sense, ("id",)),
    "contrasts.csv": Kind(schema.Contrast, ("id",)),
    "denials.csv": Kind(schema.Denial, ("lemma",)),
}
PLACES: Final = "places/*.csv"
PLACE_COLUMNS: Final = (
    "name_ar", "name", "kind", "country", "admin1", "lat", "lon", "radius_km", "parent", "aliases", "source",
)  # fmt: skip


@dataclass(frozen=True)
class Row:
    """An entry as it stands; `line` counts from 1 (of a TOML file: the number of the entry in its table)."""

    line: int
    fields: dict[str, Any]


@dataclass(frozen=True)
class Table:
    """All rows of one kind in one file. `columns` is a CSV file's header; `ragged` are its misfit lines."""

    file: str
    kind: Kind | None
    rows: list[Row]
    columns: tuple[str, ...] | None = None
    ragged: tuple[int, ...] = ()


class Unreadable(ValueError):
    """A file that is no CSV or TOML at all."""


def columns_of(kind: Kind) -> dict[str, bool]:
    """The columns of a kind, in order, and whether an entry must fill them."""
    return {field.encode_name: field.required for field in msgspec.structs.fields(kind.schema)}


def lists_of(kind: Kind | None) -> frozenset[str]:
    """The columns whose cells hold several values."""
    if kind is None:
        return frozenset(["yes", "no", "forms", "aliases"])
    return frozenset(field.encode_name for field in msgspec.structs.fields(kind.schema) if field.type == list[str])


def files_of(folder: Path) -> list[Path]:
    """The data files of a folder, in order."""
    return sorted(path for path in folder.rglob("*") if path.suffix in (".toml", ".csv") and path.is_file())


def tables_of(folder: Path, path: Path) -> list[Table]:
    """Reads one file. Raises Unreadable."""
    file = path.relative_to(folder).as_posix()
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise Unreadable(f"not UTF-8 (byte {error.start})") from None
    if path.suffix == ".toml":
        return _toml(file, text)
    return [_csv(file, text)]


def _toml(file: str, text: str) -> list[Table]:
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Unreadable(f"not valid TOML: {error}") from None
    kinds = next((kinds for pattern, kinds in TOML_TABLES.items() if fnmatch(file, pattern)), None)
    tables = []
    for name, rows in content.items():
        if isinstance(rows, list) and all(isinstance(row, dict) for row in rows):
            kind = kinds.get(name) if kinds else None
            tables.append(Table(file, kind, [Row(number, row) for number, row in enumerate(rows, 1)]))
        else:
            tables.append(Table(file, None, [Row(1, {name: rows})]))
        if kinds is not None and name not in kinds:
            raise Unreadable(f"there is a [[{name}]]; only {', '.join(f'[[{kind}]]' for kind in kinds)} may stand in it")
    return tables


def _csv(file: str, text: str) -> Table:
    kind = next((kind for pattern, kind in CSV_TABLES.items() if fnmatch(file, pattern)), None)
    several = lists_of(kind)
    reader = csv.reader(io.StringIO(text, newline=""))
    try:
        header = tuple(next(reader, ()))
        rows, ragged = [], []
        for cells in reader:
            if not cells:
                continue
            if len(cells) != len(header):
                ragged.append(reader.line_num)
                continue
            fields: dict[str, Any] = {}
            for column, cell in zip(header, cells, strict=True):
                if column in several:
                    fields[column] = [part.strip() for part in cell.split("|") if part.strip()]
                elif cell.strip():
                    fields[column] = cell.strip()
            rows.append(Row(reader.line_num, fields))
    except csv.Error as error:
        raise Unreadable(f"not valid CSV: {error}") from None
    return Table(file, kind, rows, header, tuple(ragged))
