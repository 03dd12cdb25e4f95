"""UCDP-like rows: best, low and high, precision codes, and the chain of speakers as source."""

from __future__ import annotations

import io

import msgspec

from riwaya.exchange import ucdp

from .made import OUTLET, TITLE, consumer, csv_rows, export, full


def test_a_row_is_coded_as_ucdp_does() -> None:
    (row,) = csv_rows(export("ucdp")[0])
    coded = {
        "year": "2025", "code_status": "Unchecked", "type_of_violence": "3", "side_a": "gunmen", "side_b": "civilians",
        "where_prec": "2", "where_coordinates": "Sabha", "where_description": "قرب سبها", "adm_1": "Sabha",
        "geom_wkt": "POINT (14.428 27.038)", "country": "Libya", "country_id": "", "date_prec": "1", "date_start": "2025-03-03",
        "date_end": "2025-03-03", "best": "7", "low": "7", "high": "", "deaths_civilians": "7", "conflict_name": "",
    }  # fmt: skip
    assert {name: row[name] for name in coded} == coded


def test_the_source_is_the_chain_of_speakers() -> None:
    (row,) = csv_rows(export("ucdp")[0])
    assert row["source_original"] == f"security source ← Rimal Agency ← {OUTLET}"
    assert row["source_headline"] == TITLE
    assert row["source_article"] == f"{OUTLET}, 2025-03-04, {TITLE}"


def test_best_is_the_one_figure_told() -> None:
    document = full()
    event = msgspec.structs.replace(document.events[0], tolls=document.events[0].tolls[:1])
    about = msgspec.structs.replace(document.quantities[0], value=10, low=8, high=12, operator="about")
    (row,) = csv_rows(export("ucdp", [msgspec.structs.replace(document, events=[event], quantities=[about])])[0])
    assert (row["best"], row["low"], row["high"]) == ("10", "8", "12")


def test_events_without_killed_are_left_out_and_counted() -> None:
    data, counts = export("ucdp")
    assert len(csv_rows(data)) == counts.records == 1
    assert counts.left_out["without a figure of killed"] == 1
    assert len(csv_rows(export("ucdp", everything=True)[0])) == 4


def test_columns_are_unique_and_pandas_opens_it() -> None:
    frame = consumer("pandas").read_csv(io.BytesIO(export("ucdp", everything=True)[0]))
    assert list(frame.columns) == [column.name for column in ucdp.COLUMNS]
    assert len(set(frame.columns)) == len(frame.columns)
    assert frame.id.dtype == "int64"
