"""What a person is shown next."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from riwaya.review import Decision, Log, Unfit
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
    assert first == sorted(scores, key=lambda id: (scores[id], id))
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
    assert example.sentence in example.toml
    assert example_of(document, document.statements[0]).table == "cue"
    with pytest.raises(Unfit, match="no lexicon entry"):
        example_of(document, document.places[0])
