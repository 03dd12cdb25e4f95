"""No cell is a formula, and every cell can be read back."""

from __future__ import annotations

import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from riwaya.exchange.base import Column
from riwaya.exchange.cells import plain, protect, tsv_text, unprotect, write_csv, write_tsv

from .made import csv_rows

FORMULAS = [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0", " =1+1", "\u200f=1+1", "\u202e@x", "\ufeff+1",
    "＝1+1", "＋1", "－1", "＠x", "'=1", "''=1", "' =1",
]  # fmt: skip


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_gets_an_apostrophe(text: str) -> None:
    assert protect(text) == f"'{text}"
    assert unprotect(protect(text)) == text


@pytest.mark.parametrize("text", ["", "قال", "'قال", "«=»", "1=1", "'", "a-b", "''"])
def test_other_texts_stand_as_they_are(text: str) -> None:
    assert protect(text) == text
    assert unprotect(text) == text


def test_numbers_are_no_formulas() -> None:
    assert plain(-1.5) == "-1.5"
    assert plain(-3) == "-3"
    assert plain("-3") == "'-3"


@given(st.text(st.characters(exclude_categories=["Cs"])) | st.text("'=+-@\t\r\n ,\";\u200f\\nt\x00ا"))
@example("\\t\t\\")
@example("\r\n\"'=")
def test_every_text_comes_back(text: str) -> None:
    columns = (Column("a", "text", ""), Column("b", "text", ""))
    assert unprotect(protect(text)) == text
    out = io.BytesIO()
    write_csv(columns, [{"a": text, "b": "x"}], out)
    assert csv_rows(out.getvalue()) == [{"a": text, "b": "x"}]
    out = io.BytesIO()
    write_tsv(columns, [{"a": text, "b": "x"}], out)
    lines = out.getvalue().decode().split("\n")
    assert lines[0] == "a\tb"
    assert len(lines) == 3
    assert [tsv_text(field) for field in lines[1].split("\t")] == [text, "x"]
