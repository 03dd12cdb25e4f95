"""The flat tables: a row says who says it, and points at the characters."""

from __future__ import annotations

import pytest

from riwaya import read
from riwaya.exchange.columns import SAYING, TABLES
from riwaya.exchange.tables import rows
from riwaya.exchange.view import View

from .made import TEXT, YESTERDAY, documents, event, full


@pytest.mark.parametrize("table", TABLES)
def test_rows_have_the_columns_of_their_table_and_cells_of_their_kind(table: str) -> None:
    kinds = {"text": str, "int": int, "number": int | float, "bool": bool, "list": list}
    found = [row for document in documents() for row in rows(table, View(document))]
    assert found
    for row in found:
        for column in TABLES[table]:
            cell = row[column.name]
            assert cell is None or isinstance(cell, kinds[column.kind]), column


@pytest.mark.parametrize("table", sorted(set(TABLES) - {"reports"}))
def test_every_table_says_who_says_it(table: str) -> None:
    names = [column.name for column in TABLES[table]]
    assert names.count("report_id") == 1
    assert {"start", "end", "words", *(column.name for column in SAYING)} <= set(names)
    assert len(names) == len(set(names))


@pytest.mark.parametrize("table", sorted(set(TABLES) - {"reports"}))
def test_words_are_the_characters_of_the_text(table: str) -> None:
    for row in rows(table, View(full())):
        assert row["words"] == TEXT[row["start"] : row["end"]]  # type: ignore[misc]
        if row["statement_id"]:
            assert row["statement_words"] == TEXT[row["statement_start"] : row["statement_end"]]  # type: ignore[misc]


def test_an_event_is_told_by_its_innermost_statement() -> None:
    first, denied, demanded, own = rows("events", View(full()))
    assert (first["said_by"], first["relayed_by"], first["mode"], first["voice"]) == (
        ["security source"],
        ["Rimal Agency"],
        "direct",
        "speaker",
    )
    assert (first["said_by_anonymous"], denied["said_by_anonymous"], own["said_by_anonymous"]) == (True, False, None)
    assert (denied["stance"], denied["modality"]) == ("deny", "occurred")
    assert (demanded["modality"], own["voice"], own["said_by"], own["statement_id"]) == ("demanded", "outlet", [], None)


def test_a_denial_names_what_it_goes_against() -> None:
    text = "أعلنت وزارة الدفاع مقتل زعيم التنظيم في غارة. ونفى التنظيم ذلك."
    told, denied = rows("statements", View(read(text)))
    assert (told["denies"], denied["denies"], denied["stance"]) == (None, told["statement_id"], "deny")


def test_a_statement_inside_another_is_relayed_by_its_speakers() -> None:
    inner = list(rows("statements", View(full())))[2]
    assert inner["said_by"] == []
    assert inner["relayed_by"] == ["security source", "Rimal Agency"]
    assert inner["chain"] == ["origin: security source", "relay: Rimal Agency"]


def test_mentions_belong_to_the_statement_around_them() -> None:
    by_id = {row["actor_id"]: row["statement_id"] for row in rows("actors", View(full()))}
    assert by_id == {"a1": None, "a2": None, "a3": "s1", "a4": "s3", "a5": None}


def test_the_most_precise_place_stands_first() -> None:
    first = next(rows("events", View(full())))
    assert (first["place"], first["relation"], first["other_places"], first["geo_precision"]) == ("Sabha", "near", ["Libya"], 2)


def test_figures_that_may_overlap_give_a_range() -> None:
    first = next(rows("events", View(full())))
    assert (first["killed_low"], first["killed_high"], first["injured_low"]) == (7, None, None)
    assert first["tolls"] == ["killed ≥ 7 civilians", "killed 3 soldiers"]


def test_what_is_denied_or_not_said_to_have_happened_is_in_doubt() -> None:
    view = View(full())
    assert [view.doubt(event) for event in view.document.events] == [None, "denied by who speaks of it", "told as demanded", None]
    assert view.doubt(event("e9", "قتل", modality="ongoing", date=YESTERDAY)) is None
