"""Cells that no spreadsheet takes for a formula, and lines of CSV and TSV.

In: cells of rows. Out: text that a program reads back to the letter.
The idea: a report is written by strangers; opening an export must never run what a title says.

Protection follows OWASP's "CSV Injection": a text that a spreadsheet might take for a formula gets an apostrophe in front. So
does a text that has only apostrophes before such a beginning, which makes the rule reversible: `unprotect` gives back the text.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from typing import BinaryIO, Final

from riwaya.exchange.base import Cell, Column, Row, as_text

# = + - @, their full-width forms, tab and line ends, also behind white space and marks that nobody sees (bidi controls, BOM).
_UNSEEN: Final = "\\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff"
_FORMULA: Final = re.compile(f"'*(?:[\t\r\n]|[{_UNSEEN}]*[=+\\-@\uff1d\uff0b\uff0d\uff20])")
_BOM: Final = b"\xef\xbb\xbf"
_TSV: Final = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_TSV_BACK: Final = {after: before for before, after in _TSV.items()}


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet might run a text that is typed or read into a cell."""
    return _FORMULA.match(text) is not None


def protect(text: str) -> str:
    """The text as it may stand in a cell of CSV."""
    return f"'{text}" if looks_like_formula(text) else text


def unprotect(cell: str) -> str:
    """The text that `protect` made a cell of."""
    return cell[1:] if cell.startswith("'") and looks_like_formula(cell[1:]) else cell


def plain(cell: Cell) -> str:
    """A cell as text for CSV and TSV: numbers as they are, all else protected."""
    text = as_text(cell)
    return text if isinstance(cell, int | float) else protect(text)


def write_csv(columns: tuple[Column, ...], rows: Iterable[Row], out: BinaryIO) -> int:
    """A header and the rows: UTF-8 with BOM (Excel needs it for Arabic), RFC 4180, lines ending in CR LF. Returns how many rows."""
    out.write(_BOM)
    names = [column.name for column in columns]
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(names)
    count = 0
    for row in rows:
        writer.writerow([plain(row.get(name)) for name in names])
        count += 1
        if buffer.tell() > 1 << 16:
            _flush(buffer, out)
    _flush(buffer, out)
    return count


def write_tsv(columns: tuple[Column, ...], rows: Iterable[Row], out: BinaryIO) -> int:
    """A header and the rows, without quotation marks; tab, line ends and backslash are \\t \\n \\r \\\\. Returns how many rows."""
    names = [column.name for column in columns]
    out.write(("\t".join(names) + "\n").encode())
    count = 0
    for row in rows:
        out.write(("\t".join(_escape(plain(row.get(name))) for name in names) + "\n").encode())
        count += 1
    return count


def tsv_text(field: str) -> str:
    """The text of a field of TSV."""
    return unprotect(re.sub(r"\\[\\tnr]", lambda found: _TSV_BACK[found[0]], field))


def _escape(text: str) -> str:
    return re.sub(r"[\\\t\n\r]", lambda found: _TSV[found[0]], text)


def _flush(buffer: io.StringIO, out: BinaryIO) -> None:
    out.write(buffer.getvalue().encode())
    buffer.seek(0)
    buffer.truncate()
