"""XLSX: opened by openpyxl; no formula, nothing cut in silence."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import msgspec
import pytest

from riwaya.exchange import xlsx
from riwaya.exchange.base import as_text
from riwaya.exchange.columns import TABLES
from riwaya.exchange.tables import table_rows
from riwaya.records import Document

from .made import consumer, documents, export, full


def opened(data: bytes) -> Any:
    return consumer("openpyxl").load_workbook(io.BytesIO(data))


def read_back(value: Any) -> Any:
    """A cell of openpyxl; Excel itself undoes its escapes of control characters, openpyxl leaves that to us."""
    from openpyxl.utils.escape import unescape

    return unescape(value) if isinstance(value, str) else value


def titled(title: str) -> Document:
    document = full()
    return msgspec.structs.replace(document, report=msgspec.structs.replace(document.report, title=title))


@pytest.mark.parametrize("table", TABLES)
def test_every_cell_comes_back_and_is_no_formula(table: str) -> None:
    sheet = opened(export("xlsx")[0])[table]
    header, *lines = sheet.iter_rows()
    assert [cell.value for cell in header] == [column.name for column in TABLES[table]]
    wanted = list(table_rows(table, documents()))
    assert len(lines) == len(wanted)
    for line, row in zip(lines, wanted, strict=True):
        for cell, column in zip(line, TABLES[table], strict=True):
            assert cell.data_type != "f"
            value = row[column.name]
            if value is None or value == [] or value == "":
                assert cell.value is None
            elif isinstance(value, str | list):
                # XML knows one line end; a carriage return is kept by Excel's escape.
                assert read_back(cell.value) == as_text(value)
            else:
                assert cell.value == value


def test_sheets_are_read_from_right_to_left_under_a_frozen_header() -> None:
    book = opened(export("xlsx")[0])
    assert book.sheetnames == [*TABLES, "columns"]
    for sheet in book:
        assert sheet.sheet_view.rightToLeft
        assert sheet.freeze_panes == "A2"
    assert book["columns"].max_row == 1 + sum(map(len, TABLES.values()))


def test_a_formula_is_marked_as_text() -> None:
    cell = opened(export("xlsx")[0])["events"]["C2"]
    assert cell.value.startswith("=HYPERLINK")
    assert (cell.data_type, cell.quotePrefix) == ("s", True)


@pytest.mark.parametrize("title", ["<r><t>x</t></r>", "<r></r>", "<r>&amp;</r>", "_x0041_", "a\x00\x1fb", " قال ", "]]>", "&lt;"])
def test_markup_is_text(title: str) -> None:
    book = opened(export("xlsx", [titled(title)])[0])
    assert read_back(book["events"]["C2"].value) == title


def test_a_text_too_long_for_a_cell_is_cut_with_a_mark_and_told() -> None:
    long = "😀" * 20_000
    data, counts = export("xlsx", [titled(long)])
    value = opened(data)["reports"]["C2"].value
    assert len(value.encode("utf-16-le")) // 2 <= xlsx.CELL_UNITS
    assert value.startswith("😀" * 16_000)
    assert value.endswith(" … [cut: 20000 characters, the whole is in jsonl]")
    assert any("longer text is cut" in remark for remark in counts.remarks)


def test_a_text_that_just_fits_is_whole() -> None:
    long = "ا" * xlsx.CELL_UNITS
    data, counts = export("xlsx", [titled(long)])
    assert opened(data)["reports"]["C2"].value == long
    assert not counts.remarks


def test_what_no_xml_holds_is_told() -> None:
    data, counts = export("xlsx", [titled("a\uffffb")])
    assert opened(data)["events"]["C2"].value == "a\ufffdb"
    assert any("U+FFFF" in remark for remark in counts.remarks)


def test_a_full_sheet_goes_on_in_a_further_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "SHEET_ROWS", 3)
    data, counts = export("xlsx")
    book = opened(data)
    rows = [sheet["F2"].value for sheet in book if sheet.title.startswith("events")] + [book["events"]["F3"].value]
    assert sorted(rows) == ["e1", "e2", "e3"]
    assert book["events 2"]["F3"].value == "e4"
    assert any("goes on in a further sheet" in remark for remark in counts.remarks)


def test_no_clock_is_in_the_file() -> None:
    with zipfile.ZipFile(io.BytesIO(export("xlsx")[0])) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}
        assert b"2000-01-01T00:00:00Z" in archive.read("docProps/core.xml")
