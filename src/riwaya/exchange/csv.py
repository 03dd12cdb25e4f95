"""CSV: one table with a header.

In: documents. Out: UTF-8 with BOM, RFC 4180, lists joined with "; ", formulas made harmless.
The idea: the same columns as in a workbook, for whoever reads CSV.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

from riwaya.exchange.base import Counts, Options
from riwaya.exchange.cells import write_csv
from riwaya.exchange.columns import TABLES
from riwaya.exchange.counting import views
from riwaya.exchange.tables import rows
from riwaya.records import Document


def write(documents: Iterable[Document], out: BinaryIO, options: Options) -> Counts:
    """Writes the table that `options.table` names."""
    counts = Counts()
    table = options.table or "events"
    found = (row for view in views(documents, counts) for row in rows(table, view))
    counts.records = write_csv(TABLES[table], found, out)
    return counts
