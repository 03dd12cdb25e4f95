"""Reads a language's data files into typed entries.

In: the folder of a language's data. Out: `Entries`, validated; a `LexiconError` names file, line or entry and what to do.
The idea: CSV for lists that people edit in a spreadsheet, TOML for entries with structure; both end as the same structs.
"""

from __future__ import annotations

import csv
import tomllib
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from riwaya.lexicon import schema


class LexiconError(ValueError):
    """A data file that cannot be used; the message says where and what to do."""


@dataclass
class Entries:
    """All entries of a language, by kind, in file order."""

    cues: list[schema.Cue] = field(default_factory=list)
    phrases: list[schema.CuePhrase] = field(default_factory=list)
    frames: list[schema.Frame] = field(default_factory=list)
    light_verbs: list[schema.LightVerb] = field(default_factory=list)
    verbs: list[schema.PlainVerb] = field(default_factory=list)
    actors: list[schema.ActorEntry] = field(default_factory=list)
    heads: list[schema.Head] = field(default_factory=list)
    demonyms: list[schema.Demonym] = field(default_factory=list)
    peoples: list[schema.People] = field(default_factory=list)
    modifiers: list[schema.Modifier] = field(default_factory=list)
    nouns: list[schema.PlainNoun] = field(default_factory=list)
    operators: list[schema.Operator] = field(default_factory=list)
    idioms: list[schema.Idiom] = field(default_factory=list)
    domains: list[schema.Domain] = field(default_factory=list)
    given_names: list[schema.GivenName] = field(default_factory=list)
    functions: list[schema.FunctionWord] = field(default_factory=list)


T = TypeVar("T", bound=msgspec.Struct)


def load_entries(folder: Path) -> Entries:
    """Reads every data file of `folder` (see docs/lexicon.md for their names and columns)."""
    entries = Entries()
    reporting = folder / "reporting.toml"
    if reporting.exists():
        data = _read_toml(reporting)
        entries.cues = _convert_all(reporting, data.get("cue", []), schema.Cue, "lemma")
        entries.phrases = _convert_all(reporting, data.get("phrase", []), schema.CuePhrase, "lemma")
    for path in sorted((folder / "frames").glob("*.toml")):
        entries.frames += _convert_all(path, _read_toml(path).get("frame", []), schema.Frame, "id")
    entries.light_verbs = read_csv(folder / "light_verbs.csv", schema.LightVerb)
    entries.verbs = read_csv(folder / "verbs.csv", schema.PlainVerb)
    for path in sorted((folder / "actors").glob("*.csv")):
        entries.actors += read_csv(path, schema.ActorEntry)
    entries.heads = read_csv(folder / "heads.csv", schema.Head)
    entries.demonyms = read_csv(folder / "demonyms.csv", schema.Demonym)
    entries.peoples = read_csv(folder / "peoples.csv", schema.People)
    entries.modifiers = read_csv(folder / "modifiers.csv", schema.Modifier)
    entries.nouns = read_csv(folder / "nouns.csv", schema.PlainNoun)
    entries.operators = read_csv(folder / "operators.csv", schema.Operator)
    twice = [name for name, count in Counter(operator.class_ for operator in entries.operators).items() if count > 1]
    if twice:
        raise LexiconError(f"{folder / 'operators.csv'}: {', '.join(twice)} stands twice: put all words of a class into one line")
    entries.idioms = read_csv(folder / "idioms.csv", schema.Idiom)
    entries.domains = read_csv(folder / "domains.csv", schema.Domain)
    entries.given_names = read_csv(folder / "given_names.csv", schema.GivenName)
    entries.functions = read_csv(folder / "function_words.csv", schema.FunctionWord)
    return entries


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LexiconError(f"{path}: not valid TOML in UTF-8: {error}") from None


def _convert_all(path: Path, rows: list[dict[str, Any]], kind: type[T], key: str) -> list[T]:
    found: list[T] = []
    for number, row in enumerate(rows, 1):
        try:
            found.append(msgspec.convert(row, kind))
        except msgspec.ValidationError as error:
            raise LexiconError(f"{path}: entry {number} ({row.get(key, 'no ' + key)}): {error}") from None
    return found


def read_csv(path: Path, kind: type[T]) -> list[T]:
    """The entries of a CSV file, none where there is no such file. Raises LexiconError."""
    if not path.exists():
        return []
    found: list[T] = []
    several = frozenset(field.encode_name for field in msgspec.structs.fields(kind) if field.type == list[str])
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            values: dict[str, Any] = {}
            for column, cell in row.items():
                if column is None or cell is None:
                    raise LexiconError(f"{path}: entry {len(found) + 1}: the number of cells does not fit the header")
                if column in several:
                    values[column] = [part.strip() for part in cell.split("|") if part.strip()]
                elif cell.strip():
                    values[column] = cell.strip()
            try:
                found.append(msgspec.convert(values, kind))
            except msgspec.ValidationError as error:
                raise LexiconError(f"{path}: entry {len(found) + 1}: {error}") from None
    return found
