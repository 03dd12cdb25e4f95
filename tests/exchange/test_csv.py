"""CSV: read back to the letter, and by pandas."""

from __future__ import annotations

import io

import pytest

from riwaya.exchange.base import as_text
from riwaya.exchange.columns import TABLES
from riwaya.exchange.tables import table_rows

from .made import OUTLET, TITLE, consumer, csv_rows, documents, export


@pytest.mark.parametrize("table", TABLES)
def test_every_cell_comes_back(table: str) -> None:
    data, counts = export("csv", table=table)
    names = [column.name for column in TABLES[table]]
    wanted = [{name: as_text(row[name]) for name in names} for row in table_rows(table, documents())]
    assert csv_rows(data) == wanted
    assert (counts.documents, counts.records) == (2, len(wanted))


def test_excel_knows_it_is_utf8_and_runs_nothing() -> None:
    data, _ = export("csv")
    assert data.startswith(b"\xef\xbb\xbfreport_id,outlet,title,")
    assert f"'{TITLE}".replace('"', '""').encode() in data
    assert f"'{OUTLET}".encode() in data


def test_a_store_without_events_gives_a_header() -> None:
    data, counts = export("csv", [])
    assert data.count(b"\r\n") == 1
    assert counts.records == 0


def test_pandas_opens_it() -> None:
    pandas = consumer("pandas")
    frame = pandas.read_csv(io.BytesIO(export("csv")[0]))
    assert list(frame.columns) == [column.name for column in TABLES["events"]]
    assert list(frame["event_id"]) == ["e1", "e2", "e3", "e4"]
    assert frame["latitude"][0] == 27.038
    assert frame["words"][0] == "قتلوا"
