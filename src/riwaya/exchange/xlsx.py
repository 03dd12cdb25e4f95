"""XLSX: a workbook with one sheet a table.

In: documents. Out: sheets read from right to left, headers frozen, every text a string and never a formula. Needs XlsxWriter.
The idea: what Excel cannot hold (32,767 characters a cell, 1,048,576 rows a sheet) is cut with a mark or goes on in a further
sheet, and is told; the whole is in JSON lines.
"""

from __future__ import annotations

import datetime as dt
import re
import shutil
import tempfile
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, BinaryIO, Final

from riwaya.exchange.base import Cell, Column, Counts, Options, as_text
from riwaya.exchange.cells import looks_like_formula
from riwaya.exchange.columns import TABLES
from riwaya.exchange.counting import views
from riwaya.exchange.tables import rows
from riwaya.records import Document

CELL_UNITS: Final = 32_767  # UTF-16 code units, which is what Excel counts
SHEET_ROWS: Final = 1_048_576
_CREATED: Final = dt.datetime(2000, 1, 1)  # fixed: the same documents give the same bytes
_NOT_XML: Final = re.compile("[\ufffe\uffff]")  # control characters are written as _x0000_, which Excel reads back
_WIDTHS: Final = {"text": 22, "int": 9, "number": 11, "bool": 9, "list": 26}
_GUIDE: Final = (
    Column("table", "text", "the sheet"),
    Column("column", "text", "the column"),
    Column("meaning", "text", "what it means"),
)


def write(documents: Iterable[Document], out: BinaryIO, options: Options) -> Counts:
    """Writes all tables. Raises ModuleNotFoundError without XlsxWriter."""
    import xlsxwriter  # noqa: PLC0415  # only this format needs it

    counts = Counts()
    with tempfile.TemporaryFile() as whole:  # a zip file that is written to a pipe has other bytes
        book = xlsxwriter.Workbook(whole, {"constant_memory": True})
        book.set_properties({"created": _CREATED})
        sheets = {table: _Sheet(book, table, columns, counts) for table, columns in TABLES.items()}
        guide = _Sheet(book, "columns", _GUIDE, Counts())
        for view in views(documents, counts):
            for table, sheet in sheets.items():
                for row in rows(table, view):
                    sheet.add(row.get(column.name) for column in sheet.columns)
        for table, columns in TABLES.items():
            for column in columns:
                guide.add([table, column.name, column.meaning])
        book.close()
        whole.seek(0)
        shutil.copyfileobj(whole, out)
    return counts


@lru_cache(maxsize=4096)
def _ordinary(text: str) -> bool:
    """That a cell takes a text as it is: most do, and the same ones stand in many rows."""
    return 2 * len(text) <= CELL_UNITS and not (looks_like_formula(text) or _NOT_XML.search(text) or text.startswith("<r>"))


class _Sheet:
    """A table in a workbook: a sheet, and further ones when it is full."""

    def __init__(self, book: Any, table: str, columns: tuple[Column, ...], counts: Counts) -> None:
        self.columns = columns
        self._book, self._table, self._counts = book, table, counts
        self._bold = book.add_format({"bold": True})
        self._quoted = book.add_format({"quote_prefix": True})
        self._number = 0
        self._start()

    def add(self, cells: Iterable[Cell]) -> None:
        """Adds a row."""
        if self._row == SHEET_ROWS:
            self._start()
            self._counts.remarks[f"the table {self._table} has more than {SHEET_ROWS} rows and goes on in a further sheet"] += 1
        row, sheet = self._row, self._sheet
        for at, cell in enumerate(cells):
            if cell is None or cell == "" or cell == []:
                continue
            if isinstance(cell, str):
                self._put_text(at, cell)
            elif isinstance(cell, bool):
                sheet.write_boolean(row, at, cell)
            elif isinstance(cell, int | float):
                sheet.write_number(row, at, cell)
            else:
                self._put_text(at, as_text(cell))
        self._row += 1
        self._counts.records += 1

    def _start(self) -> None:
        self._number += 1
        name = self._table if self._number == 1 else f"{self._table} {self._number}"
        self._sheet = self._book.add_worksheet(name)
        self._sheet.right_to_left()
        self._sheet.freeze_panes(1, 0)
        for at, column in enumerate(self.columns):
            self._sheet.set_column(at, at, _WIDTHS[column.kind])
            self._sheet.write_string(0, at, column.name, self._bold)
        self._row = 1

    def _put_text(self, at: int, text: str) -> None:
        if _ordinary(text):
            self._sheet.write_string(self._row, at, text)
        else:
            self._put_odd(at, text)

    def _put_odd(self, at: int, text: str) -> None:
        text = self._fitting(text)
        style = self._quoted if looks_like_formula(text) else None
        if text.startswith("<r>") and text.endswith("</r>"):
            # XlsxWriter takes such a text for markup of its own and would write it as it is; as fragments it is escaped.
            self._sheet.write_rich_string(self._row, at, text[:1], self._bold, text[1:2], text[2:])
            return
        self._sheet.write_string(self._row, at, text, style)

    def _fitting(self, text: str) -> str:
        """The text as a cell can hold it; a cut is marked in the cell and told at the end."""
        text, replaced = _NOT_XML.subn("\ufffd", text)
        if replaced:
            self._counts.remarks["characters U+FFFE and U+FFFF, which no XML holds, are U+FFFD in the workbook"] += 1
        if len(text) * 2 <= CELL_UNITS or len(text.encode("utf-16-le", "surrogatepass")) // 2 <= CELL_UNITS:
            return text
        self._counts.remarks[f"a cell of Excel holds {CELL_UNITS} characters: a longer text is cut, the whole is in jsonl"] += 1
        mark = f" … [cut: {len(text)} characters, the whole is in jsonl]"
        data = text.encode("utf-16-le", "surrogatepass")[: 2 * (CELL_UNITS - len(mark))]
        return data.decode("utf-16-le", "ignore") + mark
