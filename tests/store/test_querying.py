"""Questions about events, statements, reports and places."""

from __future__ import annotations

import pytest

from riwaya import Input, read
from riwaya.store import Store, StoreError, Writer

from .conftest import DESK


def ids(rows: list[object]) -> list[tuple[str, str]]:
    return [(row.report, row.id) for row in rows]  # type: ignore[attr-defined]


def test_an_event_comes_with_its_names_its_place_and_its_speaker(desk: Store) -> None:
    (event,) = desk.events(type="ASSAULT", stance="assert", actor="Syrian Arab Army")
    document = read(DESK[0])
    record = next(one for one in document.events if one.id == event.id)
    assert (event.report, event.published, event.outlet) == ("a1", "2018-05-22", "وكالة الشمال")
    assert (event.type, event.mode, event.text, event.span) == (record.type, record.mode, record.text, record.span)
    assert event.actors == ["Syrian Arab Army"]
    assert event.places == ["Aleppo"]
    assert (event.lat, event.lon) == pytest.approx((36.2, 37.16), abs=0.1)
    assert event.start == "2018-05-21"
    assert event.speakers == ["security source"] and event.statement == record.statement


def test_every_event_and_statement_is_there_newest_first(desk: Store) -> None:
    events = [(id, event.id) for id in ("b1", "a2", "a1", "b2") for event in desk.document(id).events]
    assert ids(desk.events()) == events
    statements = [(id, item.id) for id in ("b1", "a2", "a1", "b2") for item in desk.document(id).statements]
    assert ids(desk.statements()) == statements
    assert ids(desk.statements(limit=1)) == statements[:1]


def test_a_statement_comes_with_its_speakers_and_its_words(desk: Store) -> None:
    (statement,) = desk.statements(stance="deny")
    text = DESK[1].text
    assert statement.report == "a2" and statement.cue == "نفى"
    assert text[slice(*statement.span)] == statement.text
    assert statement.speakers


@pytest.mark.parametrize("name", ["Syrian Arab Army", "syrian-army", "الجيش السوري", "للجيش السوري"])
def test_an_actor_is_asked_for_by_any_name(desk: Store, name: str) -> None:
    assert {event.report for event in desk.events(actor=name)} == {"a1", "a2"}


def test_a_part_of_a_name_finds_those_that_have_it_where_nobody_is_called_so(desk: Store) -> None:
    assert {row.report for row in desk.statements(speaker="source")} == {"a1"}
    assert desk.statements(speaker="secur") == []


def test_a_name_that_nobody_has_is_told(desk: Store) -> None:
    from riwaya.store import Filters

    assert desk.find("events", Filters(actor=("Atlantis",)), None) == ([], ["Atlantis"])
    assert desk.find("events", Filters(place=("Atlantis",)), None) == ([], ["Atlantis"])


@pytest.mark.parametrize("name", ["حلب", "بحلب", "Aleppo", "Syria", "سوريا"])
def test_a_place_is_asked_for_by_its_name_or_its_state(desk: Store, name: str) -> None:
    assert {event.report for event in desk.events(place=name, type="ASSAULT")} == {"a1", "a2"}


def test_a_place_is_asked_for_by_distance(desk: Store) -> None:
    near = {row.name for row in desk.places(near=(36.2, 37.16), radius=20.0)}
    assert near == {"Aleppo"}
    assert {row.name for row in desk.places(near=(33.5, 36.3), radius=400.0)} >= {"Aleppo", "Damascus"}
    assert desk.places(near=(0.0, -150.0), radius=100.0) == []
    assert {row.name for row in desk.places(near=(0.0, 0.0), radius=20_100.0)} >= {"Aleppo", "Moscow"}, "all the globe"


def test_distance_is_that_on_the_globe(store: str) -> None:
    with Writer(store) as writer:
        writer.read(Input(id="x", text="زار الوزير دمشق."))
    with Store(store) as opened:
        (place,) = opened.places()
        # Beirut to Damascus, by the great circle.
        import math

        lat, lon = math.radians(33.8938), math.radians(35.5018)
        north, east = math.radians(place.lat or 0), math.radians(place.lon or 0)
        away = 6371.0088 * math.acos(math.sin(lat) * math.sin(north) + math.cos(lat) * math.cos(north) * math.cos(lon - east))
        assert opened.places(near=(33.8938, 35.5018), radius=away + 0.1)
        assert not opened.places(near=(33.8938, 35.5018), radius=away - 0.1)


def test_conditions_hold_of_one_event(desk: Store) -> None:
    assert [row.id for row in desk.reports(type="PROTEST", place="Damascus")] == ["b1"]
    assert [row.id for row in desk.reports(type="PROTEST", place="القاهرة")] == [], "Cairo is named, but not as where they protest"
    assert [row.id for row in desk.reports(place="القاهرة")] == ["b1", "a2"]


def test_conditions_hold_of_one_statement(desk: Store) -> None:
    assert {row.report for row in desk.events(stance="deny")} == {"a2"}
    assert desk.statements(stance="deny", speaker="security source") == []
    assert {row.report for row in desk.statements(type="ASSAULT", place="Aleppo", stance="assert")} == {"a1"}


def test_several_values_are_alternatives(desk: Store) -> None:
    assert {row.report for row in desk.events(type=("ASSAULT", "PROTEST"))} == {"a1", "a2", "b1"}
    assert [row.id for row in desk.reports(outlet=["مكتب القاهرة", "وكالة الشمال"])] == ["b1", "a2", "a1"]


def test_dates_are_those_stated_and_else_those_of_publication(desk: Store) -> None:
    assert [event.start for event in desk.events(type="ASSAULT", since="2018-05-21", until="2018-05-21")] == ["2018-05-21"]
    assert not [event for event in desk.events(since="2018-05-22", until="2018-05-22") if event.start == "2018-05-21"]
    undated = [event for event in desk.events(since="2018-05-24", until="2018-05-24") if event.report == "a2"]
    assert undated and all(event.start is None for event in undated)
    assert not [event for event in desk.events(since="2018-05", until="2018-06", dated=True) if event.start is None]
    assert [row.id for row in desk.reports(since="2018-05-23", until="2018-05-24")] == ["a2"], "the last day is included"
    assert [row.id for row in desk.reports(until="2018")] == ["b1", "a2", "a1"], "a report without a date is before nothing"
    assert [row.id for row in desk.reports(since="2018-12")] == []


@pytest.mark.parametrize(
    ("filters", "said"),
    [
        ({"since": "yesterday"}, "is no date"),
        ({"until": "2018-13"}, "is no date"),
        ({"since": "2018-02-30"}, "is no date"),
        ({"near": (91.0, 0.0)}, "no place on earth"),
        ({"near": (1.0, 1.0), "radius": 0.0}, "holds nothing"),
    ],
)
def test_what_cannot_be_asked_is_told(desk: Store, filters: dict[str, object], said: str) -> None:
    with pytest.raises(StoreError, match=said):
        desk.events(**filters)


def test_a_place_counts_its_events(desk: Store) -> None:
    rows = {(row.report, row.name): row for row in desk.places()}
    assert rows["a1", "Aleppo"].events == 1
    assert rows["a1", "Moscow"].country == "RU"
    assert rows["b1", "Damascus"].events == 1


def test_tolls_are_bounds(store: str) -> None:
    with Writer(store) as writer:
        writer.read(Input(id="x", text="قتل خمسة مدنيين على الأقل في قصف على حلب."))
    with Store(store) as opened:
        (toll,) = [toll for event in opened.events() for toll in event.tolls][:1]
    assert (toll.effect, toll.low, toll.high) == ("killed", 5, None)


def test_answers_do_not_hang_on_the_order_of_writing(desk: Store, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = str(tmp_path_factory.mktemp("other") / "desk.db")
    with Writer(other) as writer:
        for report in reversed(DESK):
            writer.read(report)
    with Store(other) as opened:
        for kind in ("events", "statements", "reports", "places"):
            assert getattr(opened, kind)() == getattr(desk, kind)()
        assert opened.search("القاهرة") == desk.search("القاهرة")
