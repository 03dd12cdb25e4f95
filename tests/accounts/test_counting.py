"""Claims about counting: counts over months are no toll of a strike; posts say when they were posted."""

from __future__ import annotations

import datetime as dt

import pytest

from riwaya import Input, read
from riwaya.accounts.acts import acts_of
from riwaya.accounts.hints import posted
from riwaya.accounts.incidents import origin_of


def force(text: str) -> list[tuple[bool, set[tuple[int, int | None]]]]:
    acts = acts_of(read(Input(id="r", text=text, published="2022-12-02")))
    return [(act.over_time, set(act.killed)) for act in acts if act.family == "force"]


@pytest.mark.parametrize("count", [
    "واستجابت فرق الدفاع المدني منذ بداية العام الحالي لسبعة وعشرين هجوما أدت إلى مقتل 10 مدنيين.",
    "ووثقت الشبكة خلال عام 2022 مقتل 10 مدنيين بقصف النظام.",
])  # fmt: skip
def test_a_count_over_months_is_an_act_of_its_own(count: str) -> None:
    found = force(f"قتل ثلاثة مدنيين أمس الخميس بقصف مدفعي لقوات النظام على قرية اليونسية. {count}")
    assert (False, {(3, 3)}) in found
    assert (True, {(10, 10)}) in found


def test_what_goes_on_since_the_morning_is_the_act() -> None:
    assert [over for over, _ in force("قصفت قوات النظام سراقب منذ ساعات الصباح وقتلت ثلاثة مدنيين.")] == [False]


def test_how_a_toll_is_told_is_heard() -> None:
    (act,) = acts_of(read(Input(id="r", text="قتل خمسة مدنيين في حصيلة أولية بقصف على سراقب.")))
    assert [(telling.so_far, telling.risen) for telling in act.tellings] == [(True, False)]
    (act,) = acts_of(read(Input(id="r", text="ارتفعت حصيلة القصف على سراقب إلى سبعة قتلى.")))
    assert [(telling.so_far, telling.risen) for telling in act.tellings] == [(False, True)]


@pytest.mark.parametrize(("text", "day"), [
    ("قصف على سراقب9:24 AM · Aug 19, 2022·Twitter for Android", dt.date(2022, 8, 19)),
    ("— الدفاع المدني (@defence) September 2, 2021\n\nقتلت امرأة", dt.date(2021, 9, 2)),
    ("The city of Sarmada on November 27, 2024", None),
    ("1:00 PM · Feb 30, 2024", None),
])  # fmt: skip
def test_posts_say_when_they_were_posted(text: str, day: dt.date | None) -> None:
    assert posted(text) == day


@pytest.mark.parametrize(("text", "mark"), [
    ("يعتذر الموقع لقرائه عن الخبر الذي نشره صباح اليوم حول وقوع انفجار، وقد تبين عدم صحته.", "withdrawal"),
    ("ورد في بياننا أمس أن عدد القتلى ثلاثة، والصحيح أنه خمسة.", "correction"),
    ("قال الوزير إن الخبر الذي نشرته الصحف غير صحيح.", None),
])  # fmt: skip
def test_what_a_report_takes_back_is_marked(text: str, mark: str | None) -> None:
    assert origin_of(read(Input(id="r", text=text))).mark == mark
