"""Decisions are kept alike in both kinds of database."""

from __future__ import annotations

import pytest

from riwaya.review import Log, Proposal, Stale
from riwaya.review.queue import queue
from riwaya.store import Filters, Store, Writer

from .conftest import DESK


def test_a_decision_is_kept_and_a_stale_one_refused(store: str) -> None:
    with Writer(store) as writer:
        writer.read(*DESK)
    with Store(store) as opened, Log(store) as log:
        first = queue(opened, log, Filters())[0]
        proposal = Proposal(report=first.report, record=first.record, action="accept", revision=0)
        decision, standing = log.decide(proposal, "ليلى")
        assert (decision.number, standing.status, standing.revision) == (1, "accepted", 1)
        with pytest.raises(Stale):
            log.decide(proposal, "سامر")
        assert [one.reviewer for one in log.decisions()] == ["ليلى"]
        assert (first.report, first.record) not in {(one.report, one.record) for one in queue(opened, log, Filters())}
        assert opened.facets(place="حلب").events == len(opened.events(place="حلب"))
