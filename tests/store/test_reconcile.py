"""Incidents over a store: gathered at once or report by report, compared by slot."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from riwaya import Input
from riwaya.store import Store, Writer
from riwaya.store.reconcile import Done, reconcile

WIRE = Input(
    id="wire", outlet="رويترز", published="2019-08-14",
    text="قال المرصد السوري لحقوق الإنسان إن طائرات روسية قصفت سوقا في سراقب أمس الثلاثاء ما أدى إلى مقتل خمسة مدنيين وإصابة تسعة.",
)  # fmt: skip
PAPER = Input(
    id="paper", outlet="القدس العربي", published="2019-08-15",
    text="أعلن المرصد السوري لحقوق الإنسان أن غارات روسية على سوق في سراقب يوم الثلاثاء قتلت خمسة مدنيين.",
)  # fmt: skip
RESCUERS = Input(
    id="rescuers", outlet="الدفاع المدني", published="2019-08-14",
    text="قتل سبعة مدنيين في قصف لطائرات روسية على السوق في مدينة سراقب بريف إدلب أمس الثلاثاء.",
)  # fmt: skip
DENIAL = Input(
    id="denial", outlet="سانا", published="2019-08-15",
    text="نفى مصدر عسكري أن يكون السوق في مدينة سراقب قد تعرض لقصف يوم الثلاثاء الماضي.",
)  # fmt: skip
ELSEWHERE = Input(
    id="elsewhere", outlet="رويترز", published="2019-08-14",
    text="تظاهر مئات من سكان البصرة أمس الثلاثاء أمام مبنى المحافظة احتجاجا على انقطاع الكهرباء.",
)  # fmt: skip
ALL = (WIRE, PAPER, RESCUERS, DENIAL, ELSEWHERE)


def fill(store: str, reports: Sequence[Input]) -> Done:
    with Writer(store) as writer:
        writer.read(*reports)
        return reconcile(writer)


def gathered(store: str) -> list[dict[str, Any]]:
    with Store(store) as opened:
        return list(opened.incidents())


def of(store: str, report: str, type: str) -> dict[str, Any]:
    (found,) = [one for one in gathered(store) if one["type"] == type and report in one["reports"]]
    return found


def test_reports_of_one_act_are_one_incident_and_others_are_not(store: str) -> None:
    fill(store, ALL)
    assert set(of(store, "wire", "ASSAULT")["reports"]) == {"wire", "paper", "rescuers", "denial"}
    assert of(store, "elsewhere", "PROTEST")["reports"] == ["elsewhere"]


def test_ten_papers_with_one_speaker_are_one_source(store: str) -> None:
    fill(store, (WIRE, PAPER))
    incident = of(store, "wire", "ASSAULT")
    assert incident["independent_sources"] == 1
    assert incident["status"] == "single_source"
    assert incident["grade"]["grade"] == "weak"


def test_figures_that_cannot_both_be_true_differ(store: str) -> None:
    fill(store, (WIRE, RESCUERS))
    killed = of(store, "wire", "ASSAULT")["slots"]["killed"]
    assert sorted((value["low"], value["high"]) for value in killed["values"]) == [(5, 5), (7, 7)]
    assert killed["relation"] == "contradiction"
    assert not killed["agree"]


def test_a_toll_that_rose_is_a_revision(store: str) -> None:
    later = Input(
        id="later", outlet="الدفاع المدني", published="2019-08-16",
        text="ارتفعت حصيلة قصف الطائرات الروسية على السوق في مدينة سراقب يوم الثلاثاء إلى ثمانية قتلى من المدنيين.",
    )  # fmt: skip
    fill(store, (WIRE, later))
    killed = of(store, "wire", "ASSAULT")["slots"]["killed"]
    assert killed["relation"] == "revision"
    assert killed["agree"]


def test_dozens_and_a_number_among_them_agree(store: str) -> None:
    rough = Input(
        id="rough", outlet="زمان الوصل", published="2019-08-14",
        text="قتل عشرات المدنيين في قصف لطائرات روسية على السوق في مدينة سراقب أمس الثلاثاء.",
    )  # fmt: skip
    exact = Input(
        id="exact", outlet="رويترز", published="2019-08-14",
        text="قال المرصد السوري لحقوق الإنسان إن طائرات روسية قصفت سوقا في سراقب أمس الثلاثاء ما أدى إلى مقتل 34 مدنيا.",
    )  # fmt: skip
    fill(store, (rough, exact))
    assert of(store, "rough", "ASSAULT")["slots"]["killed"]["relation"] == "refinement"


def test_a_denial_is_joined_to_what_it_denies(store: str) -> None:
    fill(store, ALL)
    incident = of(store, "wire", "ASSAULT")
    assert incident["status"] == "contested"
    assert {value["value"] for value in incident["slots"]["happened"]["values"]} == {"yes", "denied"}
    assert [account["chain"] for account in incident["accounts"] if account["says"].get("happened") == "denied"]


def test_every_account_is_kept_and_every_number_points_to_one(store: str) -> None:
    fill(store, ALL)
    for incident in gathered(store):
        numbers = {number for slot in incident["slots"].values() for value in slot["values"] for number in value["accounts"]}
        assert numbers <= set(range(len(incident["accounts"])))
        assert {account["report"] for account in incident["accounts"]} == set(incident["reports"])


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (4, 3, 2, 1, 0), (2, 4, 0, 3, 1)])
def test_report_by_report_gives_what_all_at_once_gives(tmp_path: Path, order: Sequence[int]) -> None:
    whole, piecemeal = str(tmp_path / "whole.db"), str(tmp_path / "piecemeal.db")
    fill(whole, ALL)
    for number in order:
        fill(piecemeal, (ALL[number],))
    assert json.dumps(gathered(piecemeal)) == json.dumps(gathered(whole))


@pytest.mark.parametrize("round_", [1, 2, 3])
def test_how_many_are_gathered_at_once_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, round_: int) -> None:
    whole, piecemeal = str(tmp_path / "whole.db"), str(tmp_path / "piecemeal.db")
    fill(whole, ALL)
    monkeypatch.setattr("riwaya.store.reconcile._BATCH", 1)
    monkeypatch.setattr("riwaya.store.reconcile._ROUND", round_)
    fill(piecemeal, ALL)
    assert json.dumps(gathered(piecemeal)) == json.dumps(gathered(whole))


def test_what_was_taken_in_and_not_gathered_is_gathered_by_the_next_run(store: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr("riwaya.store.reconcile._BATCH", 1)
        patched.setattr("riwaya.store.reconcile._ROUND", 4)
        seen: list[int] = []

        def ended(done: int) -> None:
            seen.append(done)
            if len(seen) == 2:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt), Writer(store) as writer:
            writer.read(*ALL)
            reconcile(writer, ended)
    with Store(store) as opened:
        assert opened.behind() == len(ALL) - 2
        assert gathered(store) == []
    fill(store, ())
    assert set(of(store, "wire", "ASSAULT")["reports"]) == {"wire", "paper", "rescuers", "denial"}


def test_nothing_held_in_memory_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is at hand is read again where it was put away."""
    whole, poor = str(tmp_path / "whole.db"), str(tmp_path / "poor.db")
    fill(whole, ALL)
    for name in ("HELD", "_REPORTS", "_TEXTS", "_PAIRS"):
        monkeypatch.setattr(f"riwaya.store.shelf.{name}", 1)
    for report in ALL:
        fill(poor, (report,))
    assert json.dumps(gathered(poor)) == json.dumps(gathered(whole))


def test_a_new_report_touches_its_neighbourhood_only(store: str) -> None:
    fill(store, ALL)
    before = {one["id"] for one in gathered(store)}
    text = "زار وفد من المجلس مدينة الرباط أمس الثلاثاء واجتمع مع وزير الزراعة."
    distant = Input(id="distant", published="2019-08-14", text=text)
    done = fill(store, (distant,))
    assert done.added == 1
    assert done.incidents <= 2
    assert before <= {one["id"] for one in gathered(store)}


def test_nothing_new_changes_nothing(store: str) -> None:
    fill(store, ALL)
    before = gathered(store)
    assert fill(store, ()) == Done(0, 0, 0, 0)
    assert gathered(store) == before


def test_a_run_that_was_ended_before_gathering_is_gone_on_with(store: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def ended(*_: object) -> int:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("riwaya.store.reconcile._Reconciler._gather", ended)
        with pytest.raises(KeyboardInterrupt):
            fill(store, ALL)
    with Store(store) as opened:
        assert opened.behind() == len(ALL)
    fill(store, ())
    assert set(of(store, "wire", "ASSAULT")["reports"]) == {"wire", "paper", "rescuers", "denial"}
    with Store(store) as opened:
        assert opened.behind() == 0


def test_a_report_in_a_new_version_leaves_its_old_incident(store: str) -> None:
    fill(store, ALL)
    other = Input(id="rescuers", outlet="الدفاع المدني", published="2019-08-17", text="انتهى أمس تدريب المتطوعين في أعزاز.")
    done = fill(store, (other,))
    assert done.removed == 1
    assert "rescuers" not in of(store, "wire", "ASSAULT")["reports"]


def test_what_ties_an_account_is_said(store: str) -> None:
    fill(store, ALL)
    with Store(store) as opened:
        ties = opened.ties(of(store, "wire", "ASSAULT")["id"])
    assert {tie.report for tie in ties} == {"wire", "paper", "rescuers", "denial"}
    assert any(kind == "same day" for tie in ties for kind, _, _ in tie.reasons)
    for tie in ties:
        assert tie.fit == pytest.approx(max(-2.0, tie.base + sum(weight for _, weight, _ in tie.reasons)), abs=0.06)


def test_accounts_set_against_each_other_in_one_report_are_a_contested_incident(store: str) -> None:
    text = (
        "وقال المرصد السوري لحقوق الإنسان الأحد إن المقاتلين شرعوا في مغادرة الحجر الأسود بموجب اتفاق استسلام "
        "لكن وسائل الإعلام الحكومية قالت إن القتال مستمر."
    )
    fill(store, (Input(id="one", published="2018-05-22", text=text),))
    incident = of(store, "one", "RETREAT")
    assert incident["status"] == "contested"
    assert [account["chain"] for account in incident["accounts"]] == [["sohr"], ["state media"]]
