"""Writes the tables of docs/exchange.md: formats and columns as the code has them.

In: the registry of formats. Out: docs/exchange.md with its marked parts renewed; with --check only whether they are current.
The idea: whoever reads a column list can trust it.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from riwaya.exchange.base import Column
from riwaya.exchange.columns import TABLES
from riwaya.exchange.flatten import RIWAYA_COLUMNS
from riwaya.exchange.formats import FORMATS

PAGE = Path(__file__).resolve().parents[1] / "docs" / "exchange.md"
_PART = re.compile(r"(<!-- begin:([\w-]+) -->\n).*?(<!-- end -->)", re.S)


def formats() -> str:
    rows = [f"| `{f.name}` | `{f.ending}` | `{f.media_type}` | {f.description} |" for f in FORMATS.values()]
    return "\n".join(["| format | ending | media type | |", "|---|---|---|---|", *rows]) + "\n"


def columns(listed: Iterable[Column]) -> str:
    rows = [f"| `{column.name}` | {column.kind} | {column.meaning} |" for column in listed]
    return "\n".join(["| column | | |", "|---|---|---|", *rows]) + "\n"


def parts() -> dict[str, str]:
    """The text of every marked part by its name."""
    found = {"formats": formats()}
    found |= {f"table-{name}": columns(listed) for name, listed in TABLES.items()}
    own = set(RIWAYA_COLUMNS)
    for name in ("acled", "ucdp", "gdelt"):
        found[name] = columns(column for column in FORMATS[name].tables[name] if column not in own)
    found["riwaya"] = columns(RIWAYA_COLUMNS)
    found["geojson"] = columns(column for column in FORMATS["geojson"].tables["properties"] if column not in TABLES["events"])
    found |= {f"shape-{f.name}": f"{f.shape}\n" for f in FORMATS.values() if f.shape}
    return found


def renewed(page: str) -> str:
    """The page with its parts as the code has them. Raises ValueError when one is missing or unknown."""
    wanted = parts()
    if sorted(match[2] for match in _PART.finditer(page)) != sorted(wanted):
        raise ValueError(f"the page must have these parts, once each: {', '.join(sorted(wanted))}")
    return _PART.sub(lambda match: match[1] + wanted[match[2]] + match[3], page)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when the page is not current")
    check = parser.parse_args().check
    page = PAGE.read_text("utf-8")
    current = renewed(page)
    if check and current != page:
        print("docs/exchange.md is not what the code says: run python benchmarks/exchange_page.py", file=sys.stderr)
        return 1
    if not check:
        PAGE.write_text(current, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
