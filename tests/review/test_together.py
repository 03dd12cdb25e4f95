"""Many reviewers at once, while reports come in."""

from __future__ import annotations

import threading
from pathlib import Path

from riwaya import Input
from riwaya.review import Log, Proposal, Stale
from riwaya.store import Writer

REVIEWERS, EDITS = 8, 12


def test_nothing_is_lost_and_nobody_is_locked_out(tmp_path: Path) -> None:
    """Each reviewer edits records that others edit too, and looks again when told to; an ingest writes all the while."""
    text = "قصفت المدفعية حي الوعر في حمص أمس. وقتل ثلاثة مدنيين في غارة على إدلب. ونفى الجيش قصف دوما."
    with Writer(tmp_path / "desk.db") as writer:
        writer.read(*(Input(id=f"r{number}", text=text, published="2018-05-22") for number in range(4)))
    over = threading.Event()
    failed: list[BaseException] = []

    def ingest() -> None:
        number = 0
        with Writer(tmp_path / "desk.db") as writer:
            while not over.is_set():
                number += 1
                writer.read(Input(id=f"new{number}", text=f"{text} {number}", published="2018-05-23"))

    with Log(tmp_path / "desk.db") as log:

        def review(who: int) -> None:
            try:
                for edit in range(EDITS):
                    report = f"r{(who + edit) % 4}"
                    while True:
                        revision = log.reviewed(report).standings["e1"].revision
                        value = {"field": "weapon", "to": f"{who}-{edit}"}
                        proposal = Proposal(report=report, record="e1", action="edit", revision=revision, value=value)
                        try:
                            log.decide(proposal, f"reviewer {who}")
                            break
                        except Stale:
                            continue
            except BaseException as error:
                failed.append(error)

        threads = [threading.Thread(target=review, args=(who,)) for who in range(REVIEWERS)]
        writing = threading.Thread(target=ingest)
        for thread in (writing, *threads):
            thread.start()
        for thread in threads:
            thread.join()
        over.set()
        writing.join()
        assert not failed, failed[0]
        made = list(log.decisions())
    assert [one.number for one in made] == list(range(1, REVIEWERS * EDITS + 1))
    assert {one.value["to"] for one in made} == {f"{who}-{edit}" for who in range(REVIEWERS) for edit in range(EDITS)}
