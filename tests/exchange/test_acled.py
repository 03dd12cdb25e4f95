"""ACLED-shaped rows: who says it stays visible, and figures are flattened as stated."""

from __future__ import annotations

import io

import msgspec

from riwaya.exchange import acled
from riwaya.records import Acled, Event, Quantity

from .made import QUOTE, TEXT, consumer, csv_rows, export, full

# The columns of ACLED's own files, in their order.
THEIRS = [
    "event_id_cnty",
    "event_date",
    "year",
    "time_precision",
    "disorder_type",
    "event_type",
    "sub_event_type",
    "actor1",
    "assoc_actor_1",
    "inter1",
    "actor2",
    "assoc_actor_2",
    "inter2",
    "interaction",
    "civilian_targeting",
    "iso",
    "region",
    "country",
    "admin1",
    "admin2",
    "admin3",
    "location",
    "latitude",
    "longitude",
    "geo_precision",
    "source",
    "source_scale",
    "notes",
    "fatalities",
    "tags",
    "timestamp",
]


def rows(**options: bool) -> list[dict[str, str]]:
    return csv_rows(export("acled", **options)[0])


def changed(**fields: object) -> list[dict[str, str]]:
    """The rows when the first event is changed."""
    document = full()
    first = msgspec.structs.replace(document.events[0], **fields)
    return csv_rows(export("acled", [msgspec.structs.replace(document, events=[first])])[0])


def test_acleds_columns_come_first() -> None:
    names = [column.name for column in acled.COLUMNS]
    assert names[: len(THEIRS)] == THEIRS
    assert names[len(THEIRS) :][:3] == ["fatalities_low", "fatalities_high", "flattening"]
    assert len(names) == len(set(names))


def test_a_row_is_coded_as_acled_does() -> None:
    row = rows()[0]
    coded = {
        "event_date": "2025-03-03", "year": "2025", "time_precision": "1", "disorder_type": "Political violence",
        "event_type": "Violence against civilians", "sub_event_type": "Attack", "actor1": "gunmen", "actor2": "civilians",
        "inter2": "Civilians", "civilian_targeting": "Civilian targeting", "iso": "434", "country": "Libya", "admin1": "Sabha",
        "admin2": "", "location": "Sabha", "latitude": "27.038", "longitude": "14.428", "geo_precision": "2", "source_scale": "",
    }  # fmt: skip
    assert {name: row[name] for name in coded} == coded
    assert row["event_id_cnty"].startswith("LBY")
    assert row["event_id_cnty"][3:].isdigit()


def test_the_row_shows_who_says_it_and_where() -> None:
    row = rows()[0]
    assert (row["said_by"], row["relayed_by"], row["stance"], row["mode"], row["voice"]) == (
        "security source", "Rimal Agency", "assert", "direct", "speaker",
    )  # fmt: skip
    assert TEXT[int(row["start"]) : int(row["end"])] == row["words"] == "قتلوا"
    assert TEXT[int(row["statement_start"]) : int(row["statement_end"])] == row["statement_words"] == QUOTE
    assert row["notes"].startswith("security source ← Rimal Agency ← ")
    assert TEXT.split("\n")[1] in row["notes"]


def test_the_lowest_figure_is_taken_and_said() -> None:
    row = rows()[0]
    assert (row["fatalities"], row["fatalities_low"], row["fatalities_high"]) == ("7", "7", "")
    assert row["flattening"] == (
        "2 figures, which may overlap: the largest of their lowest readings; high is the sum; no highest figure is told"
    )
    assert row["tolls"] == "killed ≥ 7 civilians; killed 3 soldiers"


def test_one_figure_is_its_lowest_reading() -> None:
    document = full()
    dozens: Quantity = msgspec.structs.replace(document.quantities[0], low=20, high=99, value=None, operator="dozens")
    event: Event = msgspec.structs.replace(document.events[0], tolls=document.events[0].tolls[:1])
    given = msgspec.structs.replace(document, quantities=[dozens], events=[event])
    row = csv_rows(export("acled", [given])[0])[0]
    assert (row["fatalities"], row["fatalities_high"], row["flattening"]) == ("20", "99", "one figure: its lowest reading")


def test_no_figure_is_not_nought() -> None:
    row = changed(tolls=[])[0]
    assert (row["fatalities"], row["fatalities_low"]) == ("", "")
    assert "not 0" in row["flattening"]


def test_an_unstated_date_stays_unknown() -> None:
    row = changed(date=msgspec.structs.replace(full().events[1].date, end="2025-03-04"))[0]  # type: ignore[type-var]
    assert (row["event_date"], row["time_precision"], row["interval_start"], row["interval_end"]) == ("", "", "", "2025-03-04")
    assert row["date_basis"] == "published"


def test_what_did_not_happen_is_left_out_and_counted() -> None:
    data, counts = export("acled")
    assert [row["event_id"] for row in csv_rows(data)] == ["e1", "e4"]
    assert dict(counts.left_out) == {"denied by who speaks of it": 1, "told as demanded": 1}


def test_all_leaves_nothing_out() -> None:
    data, counts = export("acled", everything=True)
    found = csv_rows(data)
    assert [row["event_id"] for row in found] == ["e1", "e2", "e3", "e4"]
    assert (found[1]["stance"], found[2]["modality"], found[2]["event_type"]) == ("deny", "demanded", "")
    assert not counts.left_out


def test_classes_of_actors_only_where_sure() -> None:
    assert rows()[1]["inter1"] == "Protesters"
    battle = Acled(event_type="Battles", sub_event_type="Armed clash")
    row = changed(acled=battle, actor=["a5"], recipient=["a3"])[0]
    assert (row["inter1"], row["inter2"], row["interaction"]) == ("State forces", "", "")


def test_pandas_opens_it() -> None:
    frame = consumer("pandas").read_csv(io.BytesIO(export("acled")[0]), parse_dates=["event_date"])
    assert frame.event_date[0].year == 2025
    assert frame.fatalities.sum() == 7
