"""Which column of a table holds what.

In: the header of a CSV file, and what a person said of it. Out: for each field the number of its column.
The idea: the names that people give to columns, in English and Arabic, stand in `columns.csv`; more of them need no Python.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from riwaya.gazetteer.user.table import Refused, one_line, plain_head
from riwaya.text.normalise import folded

_FILE: Final = Path(__file__).with_name("columns.csv")
_MOST_SHOWN: Final = 40


@cache
def words() -> dict[str, list[str]]:
    """For each field the names of its column, likeliest first."""
    found: dict[str, list[str]] = defaultdict(list)
    with _FILE.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            found[row["field"]].append(_plain(row["word"]))
    return dict(found)


def parse(given: Sequence[str]) -> dict[str, str]:
    """What --columns says: name=الاسم,lat=Y,lon=X. Raises Refused."""
    found: dict[str, str] = {}
    for part in ",".join(given).split(","):
        field, sign, column = part.partition("=")
        if not part.strip():
            continue
        if not sign or field.strip() not in words():
            raise Refused(
                f"--columns {one_line(part)!r} is not understood: write FIELD=COLUMN with a field of {', '.join(words())}"
            )
        found[field.strip()] = column.strip()
    return found


def assign(header: Sequence[str], given: Mapping[str, str], wanted: Sequence[Sequence[str]]) -> dict[str, int]:
    """The column of each field that the header has: as `given`, else as guessed by its name.

    Of each group of `wanted` one field must be found. Raises Refused with the columns that were seen.
    """
    heads = [_plain(head) for head in header]
    found: dict[str, int] = {}
    for field, column in given.items():
        if _plain(column) not in heads:
            raise Refused(f"there is no column {one_line(column)!r}; {seen(header)}")
        found[field] = heads.index(_plain(column))
    for field, names in words().items():
        if field not in found:
            place = next((heads.index(name) for name in names if name in heads and heads.index(name) not in found.values()), None)
            if place is not None:
                found[field] = place
    missing = [group[0] for group in wanted if not any(field in found for field in group)]
    if missing:
        example = ",".join(f"{field}=…" for field in missing)
        raise Refused(f"no column could be taken for {', '.join(missing)}; {seen(header)}. Say which is which: --columns {example}")
    return found


def seen(header: Sequence[str]) -> str:
    """The columns of a table, for a message."""
    some = ", ".join(one_line(head, 30) or "(without a name)" for head in header[:_MOST_SHOWN])
    return f"the columns are: {some}{' …' if len(header) > _MOST_SHOWN else ''}"


def _plain(head: str) -> str:
    return plain_head(folded(head))
