"""What a search finds."""

from __future__ import annotations

import pytest

from riwaya import Input, read
from riwaya.store import Store, StoreError, Writer
from riwaya.store.projection import Prepared, prepare

from .conftest import DESK

TEXTS = {report.id: report.text for report in DESK}


def found(desk: Store, query: str, **filters: object) -> set[str]:
    return {hit.id for hit in desk.search(query, **filters)}


@pytest.mark.parametrize("query", ["القاهرة", "والقاهرة", "بالقاهرة", "قاهره", "الْقاهِرة", "للقاهرة", "«القاهرة»"])
def test_clitics_and_spelling_do_not_count(desk: Store, query: str) -> None:
    assert found(desk, query) == {"a2", "b1"}


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("القاهرة الحوار", {"a2", "b1"}),
        ('"القاهرة الكبرى"', {"b1"}),
        ('"الكبرى القاهرة"', set()),
        ("«مجلس الأمن»", {"b2"}),
        ("القاهرة -الكبرى", {"a2"}),
        ("حلب -موسكو", {"a2"}),
        ("متظاهرون", set()),
        ("المحتج*", {"b1"}),
        ("وزار*", {"b1"}),  # not و and زار, though that is a word
        ("وتوج*", {"a1"}),
        ("لندنستان", {"b2"}),  # a name that no list has, written onto its preposition
        ("nothing", set()),
        ("AND", set()),
        ("القاهرة OR", set()),
        ('"', {"a1", "a2", "b1", "b2"}),
    ],
)
def test_queries(desk: Store, query: str, ids: set[str]) -> None:
    if query == '"':
        with pytest.raises(StoreError, match="no letters"):
            desk.search(query)
    else:
        assert found(desk, query) == ids


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("Moscow", {"a1"}),
        ("moscow", {"a1"}),
        ("Aleppo", {"a1", "a2"}),
        ("Damascus", {"b1"}),
        ('"Syrian Arab Army"', {"a1", "a2"}),
        ("syrian-army Aleppo", {"a1", "a2"}),
        ("Libya مجلس", {"b2"}),
    ],
)
def test_english_names_find_arabic_reports(desk: Store, query: str, ids: set[str]) -> None:
    assert found(desk, query) == ids


def test_a_search_of_exclusions_alone_is_refused(desk: Store) -> None:
    with pytest.raises(StoreError, match="add a word"):
        desk.search("-القاهرة")


def test_a_beginning_of_nearly_every_word_is_refused(desk: Store) -> None:
    with pytest.raises(StoreError, match="give 3 letters at least"):
        desk.search("ال*")
    with pytest.raises(StoreError, match="not counting ال"):
        desk.search("والم*")


def test_of_very_many_matches_the_newest_are_ranked(store: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from riwaya.store import ranking

    monkeypatch.setattr(ranking, "RANKED", 3)
    reports = [Input(id=f"r{day}", text="زار الوزير الجسر اليوم.", published=f"2020-01-0{day}") for day in range(1, 7)]
    reports += [Input(id=id, text="الجسر الجسر.", published=day) for id, day in (("best", "2020-01-05"), ("old", "2019"))]
    with Writer(store) as writer:
        writer.read(*reports)
    with Store(store) as opened:
        assert [hit.id for hit in opened.search("الجسر", limit=3)] == ["best", "r6", "r5"]
        assert {hit.id for hit in opened.search("الجسر", limit=None)} == {report.id for report in reports}


def test_words_apart_are_no_phrase_however_often_both_are_there(desk: Store) -> None:
    assert found(desk, "المتحدث القاهرة") == {"a2"}
    assert found(desk, '"المتحدث القاهرة"') == set()


def test_an_empty_query_is_the_newest_reports(desk: Store) -> None:
    assert [hit.id for hit in desk.search("")] == ["b1", "a2", "a1", "b2"]
    assert [hit.id for hit in desk.search("", limit=1)] == ["b1"]


def test_a_hit_shows_where_its_words_stand(desk: Store) -> None:
    hit = next(hit for hit in desk.search("القاهرة") if hit.id == "a2")
    text = TEXTS["a2"]
    assert [text[start:end] for start, end in hit.matches] == ["بالقاهرة", "والقاهرة"]
    assert hit.snippet == text[hit.span[0] : hit.span[1]]
    assert (hit.published, hit.outlet, hit.title) == ("2018-05-24T10:30", "مكتب القاهرة", "نفي")


def test_a_hit_by_an_english_name_shows_the_arabic_mention(desk: Store) -> None:
    (hit,) = desk.search("Moscow")
    assert [TEXTS["a1"][start:end] for start, end in hit.matches] == ["موسكو"]


def test_a_phrase_is_one_match(desk: Store) -> None:
    (hit,) = desk.search('"القاهرة الكبرى"')
    assert [TEXTS["b1"][start:end] for start, end in hit.matches] == ["القاهرة الكبرى"]


def test_spans_count_code_points_of_the_text_to_the_letter(store: str) -> None:
    text = "\U0001f600 عاجل\u200f: زار الوفدُ الـقـاهـرةَ\r\nاليوم"
    with Writer(store) as writer:
        writer.read(Input(id="x", text=text))
    with Store(store) as opened:
        (hit,) = opened.search("القاهرة")
    assert [text[start:end] for start, end in hit.matches] == ["الـقـاهـرةَ"] or [
        text[start:end] for start, end in hit.matches
    ] == ["الـقـاهـرة"]


def test_a_long_text_gives_the_piece_with_the_most_matches(store: str) -> None:
    filler = "كلام كثير لا يعني شيئا. " * 100
    text = f"الجسر. {filler}الجسر والجسر. {filler}"
    with Writer(store) as writer:
        writer.read(Input(id="x", text=text))
    with Store(store) as opened:
        (hit,) = opened.search("الجسر")
    assert [text[start:end] for start, end in hit.matches] == ["الجسر", "والجسر"]
    assert 100 < hit.span[1] - hit.span[0] <= 300 and hit.span[0] > 2000


def test_the_best_comes_first_and_ties_go_by_day_and_id(store: str) -> None:
    same = "زار الوزير الجسر."
    with Writer(store) as writer:
        writer.read(
            Input(id="c", text=same, published="2020-01-01"), Input(id="b", text=same, published="2020-01-02"),
            Input(id="a", text=same, published="2020-01-01"),
            Input(id="d", text="الجسر الجسر الجسر.", published="2019-01-01"),
        )  # fmt: skip
    with Store(store) as opened:
        assert [hit.id for hit in opened.search("الجسر")] == ["d", "b", "a", "c"]
        assert [hit.id for hit in opened.search("الجسر", limit=2)] == ["d", "b"]


def test_filters_narrow_a_search(desk: Store) -> None:
    assert found(desk, "حلب", type="PROTEST") == set()
    assert found(desk, "حلب", type="ASSAULT", speaker="security source") == {"a1"}
    assert found(desk, "حلب", stance="deny") == {"a2"}
    assert found(desk, "القاهرة", outlet="وكالة الشمال") == {"b1"}
    assert found(desk, "القاهرة", since="2018-05-25") == {"b1"}
    assert found(desk, "القاهرة", until="2018-05") == {"a2"}
    assert found(desk, "حلب", place="Moscow") == {"a1"}
    assert found(desk, "القاهرة", near=(36.2, 37.16), radius=30) == {"a2"}


def test_words_that_mean_something_to_a_database_are_only_words(desk: Store) -> None:
    for query in ("NEAR(a b)", "stems:x", "a'b", "a:*b", "\\", "(", "x) OR (y", "'; DROP TABLE reports", "^a", "a & b | !c"):
        try:
            assert found(desk, query) == set()
        except StoreError as error:
            assert "no letters" in str(error)


@pytest.fixture(scope="module")
def very_long() -> Prepared:
    """A report of eighty thousand words, read once for both databases."""
    report = Input(id="x", text=" ".join(f"كلمة{number} قال." for number in range(40_000)) + " النهاية")
    return prepare(report, read(report))


def test_a_very_long_report_is_found_by_its_last_word(store: str, very_long: Prepared) -> None:
    with Writer(store) as writer:
        writer.start("ingest", ["Python"])
        writer.keep([very_long])
        writer.finish()
    with Store(store) as opened:
        (hit,) = opened.search("النهاية")
        assert very_long.text[slice(*hit.matches[0])] == "النهاية"
