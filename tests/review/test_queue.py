"""What a person is shown next."""

from __future__ import annotations

import csv
from collections.abc import Callable

import msgspec

from riwaya import Input, read
from riwaya.languages.ar.pack import DATA
from riwaya.review import Decision, Log
from riwaya.review.examples import example_of
from riwaya.review.queue import queue
from riwaya.store import Filters, Store

Decide = Callable[..., Decision]


def names(name: str, log: Log, **options: object) -> list[tuple[str, str]]:
    with Store(name) as store:
        return [(item.record, item.reason) for item in queue(store, log, options.pop("filters", Filters()), **options)]  # type: ignore[arg-type]


def test_the_least_sure_comes_first_and_what_was_decided_no_more(name: str, log: Log, decide: Decide) -> None:
    scores = {one.id: one.score for one in log.reviewed("r1").original.events}
    first = [record for record, _ in names(name, log)]
    assert [scores[record] for record in first] == sorted(scores.values())
    assert set(first) == set(scores)
    decide(first[0], "accept")
    assert [record for record, _ in names(name, log)] == first[1:]


def test_reviewers_who_disagree_and_accounts_that_differ_come_before_all_else(name: str, log: Log, decide: Decide) -> None:
    decide("s1", "accept", "ليلى")
    decide("s1", "reject", "سامر")
    found = names(name, log, contested=[("r1", "e2")])
    assert found[:2] == [("s1", "disputed"), ("e2", "contested")]
    assert len(found) == len(set(record for record, _ in found)), "nothing is shown twice"


def test_a_second_reviewer_sees_what_one_other_decided(name: str, log: Log, decide: Decide) -> None:
    decide("e1", "accept", "ليلى")
    assert names(name, log, second_for="سامر") == [("e1", "second")]
    assert names(name, log, second_for="ليلى") == []


def test_filters_hold(name: str, log: Log) -> None:
    assert [record for record, _ in names(name, log, filters=Filters(place=("Dael",)))] == ["e1"]


def test_a_wrong_rule_becomes_an_example_that_fails_today(log: Log) -> None:
    document = log.reviewed("r1").original
    taken = next(one for one in document.events if one.text == "سيطرت")
    example = example_of(document, taken)
    assert (example.table, example.entry, example.fails) == ("frame", "take-ground", True)
    assert example.file == "frames/assault.toml"
    assert example.sentence in example.lines
    assert example_of(document, document.statements[0]).table == "cue"


def test_names_times_figures_and_control_have_an_entry_too(log: Log) -> None:
    text = "قال جنود إن تنظيم داعش سيطر أمس على حلب وقتل عشرين مدنيا."
    document = read(Input(text=text, published="2016-04-11"))
    entries = {}
    for record in (*document.actors, *document.times, *document.quantities, *document.control):
        example = example_of(document, record)
        assert example.sentence in example.lines
        entries[record.text] = (example.table, example.entry)
    assert entries["تنظيم داعش"] == ("armed_groups", "islamic-state")
    assert entries["جنود"] == ("heads", "جنود")
    assert entries["أمس"] == ("word", "deictic -1")
    assert entries["عشرين"] == ("units", "مدني")
    assert entries["سيطر"] == ("frame", "take-ground")


def test_the_row_of_a_table_gets_the_sentence_and_keeps_the_rest(log: Log) -> None:
    document = read(Input(text="قال مصدر إن تنظيم داعش انسحب."))
    group = next(one for one in document.actors if one.entity == "islamic-state")
    example = example_of(document, group)
    row = next(csv.reader([example.lines.splitlines()[1]]))
    (before,) = [one for one in csv.reader((DATA / example.file).open(encoding="utf-8")) if one[0] == "islamic-state"]
    assert row[:-1] == before[:-1]
    assert row[-1] == f"{before[-1]}|{example.sentence}"
    assert example.fails


def test_a_wrong_place_becomes_a_row_for_a_gazetteer_of_ones_own(log: Log) -> None:
    document = log.reviewed("r1").original
    place = document.places[0]
    example = example_of(document, msgspec.structs.replace(place, lat=32.5, lon=36.25))
    head, row = (next(csv.reader([line])) for line in example.lines.splitlines()[1:])
    assert dict(zip(head, row, strict=True))["lat"] == "32.5"
    assert (example.table, example.fails) == ("gazetteer", True)
    assert not example_of(document, place).fails
