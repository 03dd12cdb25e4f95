"""Parquet: types, and every cell read back by pyarrow and pandas."""

from __future__ import annotations

import io

import pytest

from riwaya.exchange import parquet
from riwaya.exchange.columns import TABLES
from riwaya.exchange.tables import table_rows

from .made import consumer, documents, export


@pytest.mark.parametrize("table", TABLES)
def test_every_cell_comes_back(table: str) -> None:
    from pyarrow.parquet import read_table

    data, counts = export("parquet", table=table)
    found = read_table(io.BytesIO(data))
    assert found.schema.equals(parquet.schema_of(table))
    names = [column.name for column in TABLES[table]]
    assert found.to_pylist() == [{name: row[name] for name in names} for row in table_rows(table, documents())]
    assert counts.records == found.num_rows


def test_columns_say_what_they_mean() -> None:
    from pyarrow.parquet import read_schema

    field = read_schema(io.BytesIO(export("parquet")[0])).field("said_by")
    assert str(field.type) == "list<element: string>"
    assert b"origin" in field.metadata[b"description"]


def test_rows_are_written_in_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    from pyarrow.parquet import ParquetFile

    monkeypatch.setattr(parquet, "_GROUP", 3)
    assert ParquetFile(io.BytesIO(export("parquet")[0])).num_row_groups == 2


def test_pandas_opens_it() -> None:
    pandas = consumer("pandas")
    frame = pandas.read_parquet(io.BytesIO(export("parquet")[0]))
    assert list(frame.said_by[0]) == ["security source"]
    assert frame.killed_low[0] == 7
    assert pandas.isna(frame.killed_high[0])
