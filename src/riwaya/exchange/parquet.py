"""Parquet: one flat table with types.

In: documents. Out: the columns of CSV as string, int64, double, bool and list<string>, compressed with zstd.
The idea: for data frames and DuckDB; written in groups of rows, so that memory does not grow with the corpus. Needs pyarrow.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, BinaryIO, Final

from riwaya.exchange.base import Counts, Kind, Options, Row
from riwaya.exchange.columns import TABLES
from riwaya.exchange.counting import views
from riwaya.exchange.tables import rows
from riwaya.records import Document

_GROUP: Final = 5_000  # rows


def write(documents: Iterable[Document], out: BinaryIO, options: Options) -> Counts:
    """Writes the table that `options.table` names. Raises ModuleNotFoundError without pyarrow."""
    from pyarrow import parquet  # noqa: PLC0415  # heavy, and only this format needs it

    counts = Counts()
    table = options.table or "events"
    schema = schema_of(table)
    found = (row for view in views(documents, counts) for row in rows(table, view))
    with parquet.ParquetWriter(out, schema, compression="zstd") as writer:
        while group := list(islice(found, _GROUP)):
            writer.write_table(_table(group, schema))
            counts.records += len(group)
    return counts


def schema_of(table: str) -> Any:
    """The Arrow schema of a table; each field has the column's meaning as `description`."""
    import pyarrow as pa  # noqa: PLC0415

    types: dict[Kind, Any] = {
        "text": pa.string(), "int": pa.int64(), "number": pa.float64(), "bool": pa.bool_(), "list": pa.list_(pa.string()),
    }  # fmt: skip
    return pa.schema(
        [pa.field(column.name, types[column.kind], metadata={"description": column.meaning}) for column in TABLES[table]]
    )


def _table(group: list[Row], schema: Any) -> Any:
    import pyarrow as pa  # noqa: PLC0415

    return pa.table([pa.array(_column(group, field.name), field.type) for field in schema], schema=schema)


def _column(group: list[Row], name: str) -> Iterator[Any]:
    return (row.get(name) for row in group)
