"""Decisions outlive readings: of other rules, and of other versions of the text."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable

import msgspec
import pytest

from riwaya import Input
from riwaya.records import Document
from riwaya.review import Decision, Log
from riwaya.store import Writer

from .conftest import TEXT, span

Decide = Callable[..., Decision]


def reread_as(name: str, change: Callable[[Document], Document]) -> None:
    """Puts another reading in the current one's place, as an older or newer riwaya would have made it."""
    with sqlite3.connect(name) as connection:
        key, body = connection.execute(
            "SELECT doc_key, body FROM bodies WHERE doc_key = (SELECT doc_key FROM documents WHERE current)"
        ).fetchone()
        document = change(msgspec.json.decode(zlib.decompress(body), type=Document))
        connection.execute("UPDATE bodies SET body = ? WHERE doc_key = ?", (zlib.compress(msgspec.json.encode(document)), key))


def without_first(document: Document) -> Document:
    """The same with the first event gone and all others renumbered."""
    events = [msgspec.structs.replace(one, id=f"e{number}") for number, one in enumerate(document.events[1:], 1)]
    return msgspec.structs.replace(document, events=events)


def test_a_decision_stays_on_its_words_when_all_numbers_change(name: str, log: Log, decide: Decide) -> None:
    decide("e2", "edit", field="modality", to="negated")
    words = log.reviewed("r1").original.events[1].text
    reread_as(name, without_first)
    reviewed = log.reviewed("r1")
    assert reviewed.document.events[0].text == words
    assert reviewed.document.events[0].modality == "negated"
    assert reviewed.standings["e1"].revision == 1


def test_a_record_whose_span_grew_keeps_its_decisions(name: str, log: Log, decide: Decide) -> None:
    decide("s1", "edit", field="stance", to="announce")

    def longer(document: Document) -> Document:
        first, *rest = document.statements
        start, end = first.span[0], first.span[1] + 1
        grown = msgspec.structs.replace(first, span=(start, end), text=TEXT[start:end])
        return msgspec.structs.replace(document, statements=[grown, *rest])

    reread_as(name, longer)
    assert log.reviewed("r1").document.statements[0].stance == "announce"
    decide("s1", "accept", "سامر")
    assert log.reviewed("r1").standings["s1"].status == "confirmed", "both decisions are on the one record"


def test_a_decision_whose_record_is_gone_is_listed_and_comes_back_with_it(name: str, log: Log, decide: Decide) -> None:
    kept = log.reviewed("r1").original
    decide("e1", "reject")
    reread_as(name, without_first)
    (loose,) = log.reviewed("r1").loose
    assert (loose.decision.target, loose.reason) == (f"event:{kept.events[0].span[0]}-{kept.events[0].span[1]}", "no_record")
    reread_as(name, lambda _: kept)
    assert log.reviewed("r1").loose == []
    assert log.reviewed("r1").standings["e1"].status == "rejected"


def test_in_another_version_of_the_text_the_words_are_found_again(name: str, log: Log, decide: Decide) -> None:
    decide("e2", "edit", field="actor", to=[{"span": span("قوات النظام السوري")}])
    before = "عاجل: تحديث للخبر السابق.\n"
    with Writer(name) as writer:
        writer.read(Input(id="r1", text=before + TEXT, published="2018-05-23"))
    reviewed = log.reviewed("r1")
    corrected = next(one for one in reviewed.document.events if one.text == "قصف")
    actors = {one.id: one for one in reviewed.document.actors}
    assert [actors[id].text for id in corrected.actor] == ["قوات النظام السوري"], "spans within a decision move too"


def test_words_that_are_gone_leave_the_decision_listed(name: str, log: Log, decide: Decide) -> None:
    decide("e1", "accept")
    with Writer(name) as writer:
        writer.read(Input(id="r1", text="حذف الخبر.", published="2018-05-24"))
    assert [one.reason for one in log.reviewed("r1").loose] == ["words_gone"]
    assert [one.action for one in log.decisions("r1")] == ["accept"]


@pytest.mark.parametrize("words", ["قصف"])
def test_parts_of_a_split_record_keep_their_own_decisions(name: str, log: Log, decide: Decide, words: str) -> None:
    whole = next(one.id for one in log.reviewed("r1").original.events if one.text == words)
    decide(whole, "split", parts=[span(words), span("مقتل")])
    decide(f"{whole}.1", "reject")
    reread_as(name, without_first)
    texts = [one.text for one in log.reviewed("r1").document.events]
    assert "مقتل" in texts
    assert words not in texts
