"""Decisions: appended, attributed, revocable; what they make of a document."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from riwaya.review import Decision, Log, Proposal, Stale, Unfit
from riwaya.review.gold import gold
from riwaya.store import Store

from .conftest import TEXT, span

Decide = Callable[..., Decision]


def event(log: Log, words: str) -> Any:
    return next(one for one in log.reviewed("r1").document.events if one.text == words)


def test_an_event_gets_another_actor_by_the_words_that_name_him(log: Log, decide: Decide) -> None:
    shelling = event(log, "قصف")
    decide(shelling.id, "edit", field="actor", to=[{"span": span("قوات النظام السوري")}])
    reviewed = log.reviewed("r1")
    actors = {actor.id: actor for actor in reviewed.document.actors}
    assert [actors[id].entity for id in event(log, "قصف").actor] == ["syrian-army"]
    assert shelling.actor == [], "the machine had found none"
    assert event(log, "قصف").statement == shelling.statement, "nothing else changed"


def test_words_that_no_record_stands_at_make_a_new_actor(log: Log, decide: Decide) -> None:
    decide(event(log, "قصف").id, "edit", field="actor", to=[{"span": span("الجيش"), "name": "the army"}])
    reviewed = log.reviewed("r1")
    new = {actor.id: actor for actor in reviewed.document.actors}[event(log, "قصف").actor[0]]
    assert (new.text, new.name, new.entity) == ("الجيش", "the army", None)
    assert new.id not in {actor.id for actor in reviewed.original.actors}


def test_the_stored_document_is_never_touched(name: str, log: Log, decide: Decide) -> None:
    with Store(name) as store:
        before = dict(store.documents(raw=True))
        decide("e1", "reject")
        decide("e2", "edit", field="modality", to="negated")
        assert dict(store.documents(raw=True)) == before


def test_an_edit_is_undone_and_the_undoing_undone(log: Log, decide: Decide) -> None:
    first = decide("e1", "edit", field="modality", to="future")
    undo = decide("e1", "undo", decision=first.number)
    assert log.reviewed("r1").document == log.reviewed("r1").original
    assert log.reviewed("r1").standings["e1"].status == "open"
    decide("e1", "undo", decision=undo.number)
    assert log.reviewed("r1").document.events[0].modality == "future"


def test_every_decision_stays_in_the_log_with_who_and_when(name: str, log: Log, decide: Decide) -> None:
    first = decide("e1", "accept", "ليلى")
    decide("e1", "undo", "سامر", decision=first.number)
    rows = list(log.decisions())
    assert [(one.number, one.action, one.reviewer) for one in rows] == [(1, "accept", "ليلى"), (2, "undo", "سامر")]
    assert all(one.made.endswith("+00:00") and one.rule == "take-ground:verb" and one.pack for one in rows)
    assert sqlite3.connect(name).execute("SELECT count(*) FROM decisions").fetchone() == (2,)


def test_a_stale_edit_is_refused_and_changes_nothing(log: Log) -> None:
    def propose(field: str, to: Any) -> Proposal:
        return Proposal(report="r1", record="e1", action="edit", revision=0, value={"field": field, "to": to})

    log.decide(propose("modality", "future"), "ليلى")
    with pytest.raises(Stale, match="ليلى decided on e1 meanwhile") as stale:
        log.decide(propose("modality", "negated"), "سامر")
    assert stale.value.revision == 1
    assert log.reviewed("r1").document.events[0].modality == "future"
    log.decide(Proposal(report="r1", record="e2", action="accept", revision=0), "سامر")  # another record is not in the way


def test_a_second_reviewer_confirms_or_disputes(log: Log, decide: Decide) -> None:
    decide("e1", "accept", "ليلى")
    assert log.reviewed("r1").standings["e1"].status == "accepted"
    decide("e1", "accept", "سامر")
    assert log.reviewed("r1").standings["e1"].status == "confirmed"
    decide("e1", "reject", "هدى")
    assert log.reviewed("r1").standings["e1"].status == "disputed"
    assert log.reviewed("r1").document.events[0].id == "e1", "what is disputed stays"


def test_whoever_judged_a_record_has_not_judged_what_it_is_after_an_edit(log: Log, decide: Decide) -> None:
    decide("e1", "accept", "ليلى")
    decide("e1", "edit", "سامر", field="modality", to="ongoing")
    standing = log.reviewed("r1").standings["e1"]
    assert (standing.status, standing.accepted) == ("corrected", ["سامر"])


def test_a_rejected_statement_leaves_its_event_to_the_statement_around_it_or_the_outlet(log: Log, decide: Decide) -> None:
    taken = event(log, "سيطرت")
    decide(taken.statement, "reject")
    assert event(log, "سيطرت").statement is None
    assert taken.statement not in {one.id for one in log.reviewed("r1").document.statements}


def test_a_span_is_moved(log: Log, decide: Decide) -> None:
    decide("e1", "respan", span=span("سيطرت على بلدة داعل"))
    assert log.reviewed("r1").document.events[0].text == "سيطرت على بلدة داعل"


def test_one_event_becomes_two_and_one_of_them_is_corrected(log: Log, decide: Decide) -> None:
    shelling = event(log, "قصف")
    decide(shelling.id, "split", parts=[span("مقتل"), span("قصف")])
    decide(f"{shelling.id}.1", "edit", field="modality", to="negated")
    found = [(one.text, one.modality) for one in log.reviewed("r1").document.events if one.id.startswith(shelling.id)]
    assert found == [("مقتل", "negated"), ("قصف", "occurred")]
    with pytest.raises(Unfit, match="is a part already"):
        decide(f"{shelling.id}.1", "split", parts=[span("مقتل"), span("قصف")])


def test_two_events_become_one_with_what_either_knew(log: Log, decide: Decide) -> None:
    taken, shelling = event(log, "سيطرت"), event(log, "قصف")
    decide(shelling.id, "merge", into=taken.id)
    document = log.reviewed("r1").document
    assert [one.id for one in document.events if one.id in (taken.id, shelling.id)] == [taken.id]
    assert event(log, "سيطرت").place == [*taken.place, *shelling.place]
    with pytest.raises(Unfit, match="undo that first"):
        decide(taken.id, "merge", into=shelling.id)


def test_a_toll_is_corrected(log: Log, decide: Decide) -> None:
    decide(event(log, "قصف").id, "edit", field="tolls", to=[{"effect": "killed", "low": 7, "high": 7, "who": "civilians"}])
    document = log.reviewed("r1").document
    toll = event(log, "قصف").tolls[0]
    quantity = next(one for one in document.quantities if one.id == toll.quantity)
    assert (toll.effect, quantity.low, quantity.high) == ("killed", 7, 7)


@pytest.mark.parametrize(
    ("action", "value", "said"),
    [
        ("edit", {"field": "modality", "to": "maybe"}, "modality cannot be that"),
        ("edit", {"field": "colour", "to": "red"}, "no field 'colour'"),
        ("edit", {"field": "actor", "to": [{"span": [0, 100000]}]}, "does not lie in the text"),
        ("edit", {"field": "actor", "to": [{"span": [3, 4]}]}, "holds no word"),
        ("respan", {"span": [9, 2]}, "does not lie"),
        ("split", {"parts": [[0, 3]]}, "two or more"),
        ("merge", {"into": "e99"}, "name another record"),
        ("undo", {"decision": 77}, "none of those"),
        ("accept", {"why": 1}, "takes no value"),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(log: Log, decide: Decide, action: str, value: dict[str, Any], said: str) -> None:
    with pytest.raises(Unfit, match=said):
        decide("e1", action, **value)
    assert log.last() == 0


def test_corrected_documents_are_documents(log: Log, decide: Decide) -> None:
    decide("e1", "edit", field="date", to={"start": "2018-05-20", "end": "2018-05-21"})
    decide("e2", "reject")
    decide("s1", "edit", field="chain", to=[{"role": "origin", "span": span("المرصد السوري")}])
    document = log.reviewed("r1").document
    assert msgspec.json.decode(msgspec.json.encode(document), type=type(document)) == document
    for name in ("events", "statements", "actors", "places", "quantities", "times"):
        for record in getattr(document, name):
            assert record.text == TEXT[slice(*record.span)]


def test_gold_holds_what_was_checked_and_what_must_not_be_read(log: Log, decide: Decide) -> None:
    decide("e1", "edit", field="modality", to="ongoing")
    decide("e2", "reject")
    (found,) = gold(log)
    (event,) = found["checked"]["events"]
    assert (event["id"], event["modality"], event["reviewed"]["status"]) == ("e1", "ongoing", "corrected")
    assert [(one["list"], one["id"]) for one in found["wrong"]] == [("events", "e2")]
    assert found["checked"]["statements"] == [], "what nobody looked at is no gold"
    assert found["text"] == TEXT


# ---------------------------------------------------------------- what is named

ALEPPO = {
    "gazetteer": "geonames:170063", "name": "Aleppo", "name_ar": "حلب", "kind": "settlement", "country": "SY", "admin1": "Aleppo",
    "lat": 36.2, "lon": 37.16, "radius_km": 8.0,
}  # fmt: skip


def test_one_decision_says_which_place_is_meant_and_one_undoes_it(log: Log, decide: Decide) -> None:
    place = event(log, "سيطرت").place[0]
    made = decide(place, "edit", field="identity", to=ALEPPO)
    document = log.reviewed("r1").document
    corrected = next(one for one in document.places if one.id == place)
    assert {name: getattr(corrected, name) for name in ALEPPO} == ALEPPO
    assert corrected.text == TEXT[slice(*corrected.span)], "the words stay what they are"
    decide(place, "edit", field="name", to="Haleb")  # the last word counts
    assert next(one.name for one in log.reviewed("r1").document.places if one.id == place) == "Haleb"
    decide(place, "edit", field="identity", to=ALEPPO)
    assert next(one.name for one in log.reviewed("r1").document.places if one.id == place) == "Aleppo"
    assert made.value["to"]["lat"] == 36.2


def test_a_corrected_speaker_is_called_so_in_every_chain(log: Log, decide: Decide) -> None:
    statement = log.reviewed("r1").document.statements[0]
    link = statement.chain[0]
    assert link.actor
    decide(link.actor, "edit", field="identity", to={
        "entity": "sohr", "name": "Observatory", "name_ar": "المرصد", "kind": "organisation", "country": None, "sector": "NGO",
    })  # fmt: skip
    assert log.reviewed("r1").document.statements[0].chain[0].name == "Observatory"
    assert log.reviewed("r1").original.statements[0].chain[0].name == link.name


def test_an_event_follows_the_time_that_it_is_dated_by(log: Log, decide: Decide) -> None:
    dated = next(one for one in log.reviewed("r1").document.events if one.date and one.date.time)
    assert dated.date
    time = dated.date.time
    assert time
    decide(time, "edit", field="start", to="2018-05-19")
    decide(time, "edit", field="end", to="2018-05-20")
    now = next(one for one in log.reviewed("r1").document.events if one.id == dated.id)
    assert now.date
    assert (now.date.start, now.date.end) == ("2018-05-19", "2018-05-20")


def test_a_claim_of_control_is_corrected_and_is_gold(log: Log, decide: Decide) -> None:
    claim = log.reviewed("r1").document.control[0]
    decide(claim.id, "edit", field="change", to="lost")
    decide(claim.id, "edit", field="holder", to=None)
    (found,) = gold(log)
    (checked,) = found["checked"]["control"]
    assert (checked["id"], checked["change"], checked["holder"]) == (claim.id, "lost", None)


def test_names_and_times_are_gold_too(log: Log, decide: Decide) -> None:
    document = log.reviewed("r1").document
    for record in (document.actors[0], document.places[0], document.times[0]):
        decide(record.id, "accept")
    decide(document.actors[1].id, "reject")
    (found,) = gold(log)
    assert [len(found["checked"][name]) for name in ("actors", "places", "times")] == [1, 1, 1]
    assert [(one["list"], one["id"]) for one in found["wrong"]] == [("actors", document.actors[1].id)]


def test_a_place_beyond_the_poles_is_refused(log: Log, decide: Decide) -> None:
    place = log.reviewed("r1").document.places[0].id
    with pytest.raises(Unfit, match="no place on earth"):
        decide(place, "edit", field="identity", to={**ALEPPO, "lat": 97.0})
    with pytest.raises(Unfit, match="a radius of -3 km is none"):
        decide(place, "edit", field="radius_km", to=-3.0)
