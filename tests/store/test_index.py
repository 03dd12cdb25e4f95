"""The index that answers questions: however reports came in, it finds what looking at every record finds."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from riwaya import Input
from riwaya.store import Store, Writer, schema, segments
from riwaya.store.engine import engine_for, target_of
from riwaya.store.filters import filters_of
from riwaya.store.matching import Index
from riwaya.store.results import EventRow, StatementRow

TEXTS = (
    "قال مصدر أمني إن الجيش السوري قصف أمس أحياء في حلب ما أدى إلى مقتل خمسة مدنيين.",
    "نفى المتحدث أن يكون الجيش السوري قد قصف حلب. وقال وزير الخارجية الروسي إن بلاده تدين القصف.",
    "تظاهر مئات المحتجين في دمشق اليوم. وأكدت وزارة الخارجية الروسية أن الحوار مستمر في القاهرة.",
    "دعا مجلس الأمن الدولي إلى وقف القتال في ليبيا. واعتقلت الشرطة ناشطين في القاهرة في مايو 2018.",
    "قصف الجيش السوري دمشق. وقال مصدر أمني إن محتجين سيتظاهرون في حلب غدا.",
    "صدر بيان لا يعني شيئا.",
)
OUTLETS = ("وكالة الشمال", "مكتب القاهرة", None)


def report(number: int, version: int = 0) -> Input:
    day = None if number % 11 == 10 else f"2018-05-{number % 27 + 1:02}"
    text = f"{TEXTS[(number + version) % len(TEXTS)]} ({number})"
    return Input(id=f"r{number:02}", text=text, published=day, outlet=OUTLETS[number % 3])


@pytest.fixture(params=["sqlite", "postgresql"], scope="module")
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Sixty reports in commits of one to four, a quarter of which later came again with another text."""
    if request.param == "sqlite":
        name = str(tmp_path_factory.mktemp("index") / "desk.db")
    else:
        import psycopg

        address = request.getfixturevalue("cluster")
        with psycopg.connect(address.format(name="postgres"), autocommit=True) as connection:
            connection.execute("CREATE DATABASE index_of_many")
        name = address.format(name="index_of_many")
    chance = random.Random(4)
    with Writer(name) as writer:
        numbers = list(range(60))
        chance.shuffle(numbers)
        while numbers:
            writer.read(*(report(numbers.pop()) for _ in range(min(len(numbers), chance.randint(1, 4)))))
        for number in range(0, 60, 4):
            writer.read(report(number, 1))
    with Store(name) as opened:
        yield opened


def both_ways(row: EventRow) -> list[str]:
    return [*row.actors, *row.recipients]


EVENTS: list[tuple[dict[str, Any], Callable[[EventRow], bool]]] = [
    ({"type": "ASSAULT"}, lambda row: row.type == "ASSAULT"),
    ({"type": ("ASSAULT", "PROTEST")}, lambda row: row.type in ("ASSAULT", "PROTEST")),
    ({"actor": "Syrian Arab Army"}, lambda row: "Syrian Arab Army" in both_ways(row)),
    ({"place": "Aleppo"}, lambda row: "Aleppo" in row.places),
    ({"place": "Syria"}, lambda row: bool({"Aleppo", "Damascus"} & {*row.places})),
    ({"near": (33.5, 36.3), "radius": 60.0}, lambda row: "Damascus" in row.places),
    ({"near": (34.5, 36.8), "radius": 900.0}, lambda row: bool({"Aleppo", "Damascus", "Cairo"} & {*row.places})),
    ({"actor": "Syrian Arab Army", "place": "Damascus"}, lambda row: "Syrian Arab Army" in row.actors and "Damascus" in row.places),
    ({"stance": "deny"}, lambda row: row.stance == "deny"),
    ({"speaker": "security source"}, lambda row: "security source" in row.speakers),
    ({"speaker": "security source", "type": "PROTEST"}, lambda row: "security source" in row.speakers and row.type == "PROTEST"),
    ({"outlet": "مكتب القاهرة", "type": "ASSAULT"}, lambda row: row.outlet == "مكتب القاهرة" and row.type == "ASSAULT"),
    ({"modality": "future"}, lambda row: row.modality == "future"),
    ({"dated": True}, lambda row: row.start is not None),
]


@pytest.mark.parametrize(("filters", "holds"), EVENTS, ids=[str(filters) for filters, _ in EVENTS])
def test_it_finds_the_events_that_looking_at_each_finds(
    filled: Store, filters: dict[str, Any], holds: Callable[[EventRow], bool]
) -> None:
    every = filled.events()
    wanted = [row for row in every if holds(row)]
    assert wanted and len(wanted) < len(every)
    assert filled.events(**filters) == wanted
    for limit in (0, 1, 3, 7):
        assert filled.events(limit=limit, **filters) == wanted[:limit]


def test_it_finds_what_the_reader_is_so_sure_of(filled: Store) -> None:
    scores = {(document.id, event.id): event.score for _, document in filled.documents() for event in document.events}
    every, statements, reports = filled.events(), list(filled.statements()), list(filled.reports())
    figures = sorted({scores[row.report, row.id] for row in every})
    for figure in (figures[0], figures[len(figures) // 2], figures[-1]):
        wanted = [row for row in every if scores[row.report, row.id] >= figure]
        assert wanted and filled.events(sure=figure) == wanted
        told = {(row.report, row.statement) for row in wanted}
        assert list(filled.statements(sure=figure)) == [row for row in statements if (row.report, row.id) in told]
        assert list(filled.reports(sure=figure)) == [row for row in reports if row.id in {one.report for one in wanted}]
        both = [row for row in wanted if row.type == "ASSAULT"]
        assert filled.events(sure=figure, type="ASSAULT") == both
    assert len(filled.events(sure=figures[-1])) < len(every)


def test_it_finds_the_statements_in_which_an_event_meets_all_conditions(filled: Store) -> None:
    def told(**filters: Any) -> set[tuple[str, str | None]]:
        return {(row.report, row.statement) for row in filled.events(**filters)}

    def found(**filters: Any) -> list[StatementRow]:
        return list(filled.statements(**filters))

    every = found()
    for filters in ({"type": "ASSAULT"}, {"type": "ASSAULT", "place": "Aleppo"}, {"actor": "Syrian Arab Army"}, {"place": "Syria"}):
        events = told(**filters)
        wanted = [row for row in every if (row.report, row.id) in events]
        assert wanted and found(**filters) == wanted
    events = told(type="ASSAULT", stance="deny")
    both = [row for row in every if (row.report, row.id) in events]
    assert both and found(type="ASSAULT", stance="deny") == both


def test_it_finds_the_reports_in_which_an_event_and_a_statement_meet_their_conditions(filled: Store) -> None:
    every = filled.reports()
    events = {row.report for row in filled.events(type="ASSAULT", place="Aleppo")}
    said = {row.report for row in filled.statements(stance="assert", speaker="security source")}
    assert events and said and events != said
    assert filled.reports(type="ASSAULT", place="Aleppo") == [row for row in every if row.id in events]
    assert filled.reports(stance="assert", speaker="security source") == [row for row in every if row.id in said]
    both = [row for row in every if row.id in events & said]
    assert both and filled.reports(type="ASSAULT", place="Aleppo", stance="assert", speaker="security source") == both


@pytest.mark.parametrize("since", [None, "2018-05-01", "2018-05-12", "2018-06", "2019"])
@pytest.mark.parametrize("until", [None, "2018-04", "2018-05-12", "2018"])
def test_days_bound_what_is_found(filled: Store, since: str | None, until: str | None) -> None:
    last = until and (until + "-31")[:10]

    def within(day: str | None) -> bool:
        return not (since or until) or (day is not None and day >= (since or "") and (last is None or day[:10] <= last))

    assert filled.reports(since=since, until=until) == [row for row in filled.reports() if within(row.published)]
    assert filled.statements(since=since, until=until) == [row for row in filled.statements() if within(row.published)]
    assert filled.events(since=since, until=until) == [row for row in filled.events() if overlaps(filled, row, since, last)]


def overlaps(store: Store, row: EventRow, since: str | None, last: str | None) -> bool:
    """Whether the days that the record states, else that of publication, have one in common with those asked for."""
    date = next(event.date for event in store.document(row.report).events if event.id == row.id)
    start, end = (date.start, date.end) if date and date.start else (row.published, (row.published or "") + "~")
    if start is None:
        return not (since or last)
    return (not since or (end or "9999") > (since + "-01-01")[:10]) and (not last or start[:10] <= last)


def test_an_event_that_lasts_is_found_on_each_of_its_days(filled: Store) -> None:
    month = {(row.report, row.id) for row in filled.events(type="COERCE") if row.precision == "month"}
    assert month
    for day in ("2018-05-01", "2018-05-17", "2018-05-31"):
        assert month <= {(row.report, row.id) for row in filled.events(type="COERCE", since=day, until=day)}
    assert not month & {(row.report, row.id) for row in filled.events(type="COERCE", since="2018-06-01")}


def test_many_small_commits_leave_few_segments(filled: Store) -> None:
    with filled._engine.connect() as connection:
        rows = connection.execute(select(schema.segments.c.documents)).scalars().all()
    assert sum(rows) == 60
    assert len(rows) < 30


def test_an_index_made_anew_says_the_same(filled: Store) -> None:
    asked = [filters_of(filters) for filters, _ in EVENTS]
    before = [filled.find(kind, filters, 20) for filters in asked for kind in ("events", "statements", "reports", "places")]
    engine = engine_for(target_of(filled._target.name), writing=True)
    with engine.begin() as connection:
        segments.index_anew(connection)
        assert connection.scalar(select(func.count()).select_from(schema.segments)) == 1
    engine.dispose()
    assert before == [filled.find(kind, filters, 20) for filters in asked for kind in ("events", "statements", "reports", "places")]


FILTERS: list[dict[str, Any]] = [
    {}, {"type": "ASSAULT"}, {"place": "Aleppo"}, {"actor": "Syrian Arab Army"}, {"speaker": "security source"},
    {"since": "2018-05-10", "until": "2018-05-20"}, {"outlet": "مكتب القاهرة"}, {"type": "SANCTION"},
]  # fmt: skip


def shown(counts: list[Any]) -> dict[str, int]:
    return {one.value: one.count for one in counts}


@pytest.mark.parametrize("filters", FILTERS)
def test_counts_are_what_counting_every_row_gives(filled: Store, filters: dict[str, Any]) -> None:
    counts = filled.facets(**filters)
    events, statements = filled.events(**filters), filled.statements(**filters)
    assert (counts.events, counts.statements) == (len(events), len(statements))
    assert shown(counts.type) == Counter(row.type for row in events)
    assert shown(counts.modality) == Counter(row.modality for row in events)
    assert shown(counts.actor) == Counter(name for row in events for name in {*both_ways(row)})
    assert shown(counts.place) == Counter(name for row in events for name in {*row.places})
    assert sum(shown(counts.month).values()) == sum(1 for row in events if row.start or row.published)
    assert shown(counts.stance) == Counter(row.stance for row in statements)
    assert shown(counts.speaker) == Counter(name for row in statements for name in {*row.speakers})
    assert shown(counts.outlet) == Counter(row.outlet for row in statements if row.outlet)


def test_counts_follow_what_is_read_and_what_replaces_it(tmp_path: Path) -> None:
    name = str(tmp_path / "desk.db")
    with Writer(name) as writer:
        writer.read(report(0))
        with Store(name) as store:
            before = store.facets()
            for number in range(1, 30):  # enough for segments to be merged
                writer.read(report(number))
            writer.read(report(0, 2))
            after = store.facets()
            assert before.events < after.events == len(store.events())
            assert shown(after.type) == Counter(row.type for row in store.events())


@pytest.mark.parametrize("limit", [1, 7, 20])
@pytest.mark.parametrize("share", [0.1, 0.5, 1.0])
def test_the_newest_of_some_reports_are_those_that_sorting_gives(filled: Store, share: float, limit: int) -> None:
    documents = schema.documents.c
    with filled._engine.connect() as connection:
        rows = connection.execute(select(documents.doc_key, documents.published, documents.id).where(documents.current)).all()
        chosen = random.Random(limit).sample(rows, round(share * len(rows)))
        by_id = sorted(chosen, key=lambda row: row.id)
        sorted_ = sorted(by_id, key=lambda row: row.published, reverse=True)
        assert Index(connection).newest_of([row.doc_key for row in chosen], limit) == [row.doc_key for row in sorted_][:limit]
