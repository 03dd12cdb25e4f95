"""What every format has in common: columns, options, counts, and the description that the registry holds.

In: nothing. Out: the types that the format modules fill.
The idea: a format is data about itself and one function that writes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Final, Literal, NamedTuple, Protocol

import msgspec

from riwaya.records import Document

# `number` is a whole number or a fraction as the text has it; `list` holds strings.
Kind = Literal["text", "int", "number", "bool", "list"]
Cell = str | int | float | bool | list[str] | None
Row = dict[str, Cell]

# What stands between the items of a list in a cell of CSV or a sheet.
LIST_SEPARATOR: Final = "; "


class Column(NamedTuple):
    """One column: its name, what its cells are, and what they mean."""

    name: str
    kind: Kind
    meaning: str


@dataclass(frozen=True)
class Options:
    """What may be asked of a format. A format ignores what does not concern it.

    `table` names the table of formats that hold one; None is `events`. `everything` also takes events that are not told as
    having happened. `areas` draws places as circles of their radius. `version` names the riwaya that exports, for PROV.
    """

    table: str | None = None
    everything: bool = False
    areas: bool = False
    version: str | None = None


@dataclass
class Counts:
    """What was written and what was not: reasons with how often, and remarks for the person who exports."""

    documents: int = 0
    records: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    remarks: Counter[str] = field(default_factory=Counter)


class Writer(Protocol):
    """Writes documents, ordered by id, to a stream that need not be seekable."""

    def __call__(self, documents: Iterable[Document], out: BinaryIO, options: Options) -> Counts: ...


@dataclass(frozen=True)
class Format:
    """One format. `tables` are its columns by table; `shape` says in words what has no columns.

    `binary` formats are not for a terminal; `selective` ones leave out what is not told as having happened, unless
    `Options.everything`; with `choose_table` they hold the one table that `Options.table` names.
    """

    name: str
    ending: str
    media_type: str
    description: str
    write: Writer
    tables: Mapping[str, tuple[Column, ...]] = field(default_factory=dict)
    shape: str = ""
    binary: bool = False
    selective: bool = False
    choose_table: bool = False


def json_bytes(value: Any) -> bytes:
    """A value as JSON on one line, keys in the order they were put in, letters as themselves."""
    return msgspec.json.encode(value)


def as_text(cell: Cell) -> str:
    """A cell as text: nothing for None, true and false in small letters, lists joined."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, list):
        return LIST_SEPARATOR.join(cell)
    return cell if isinstance(cell, str) else repr(cell)
