"""Claims about pronouns on acts of the law behind an arrest, on the means of another act, and about human shields."""

from __future__ import annotations

import pytest
from claims import event_claims

TABLE = [
    ("أوقفت الدورية الجانيين وأدى التحقيق معهما إلى ضبط أسلحة.", "ACCUSE التحقيق | to الجانيين"),
    ("اعتقلت الشرطة المشتبه بهم وتم تقديمهم للمحاكمة.", "ACCUSE تقديمهم للمحاكمة | to المشتبه بهم"),
    ("ضبطت الشرطة ستة لصوص وتمت إحالتهم للنيابة.", "ACCUSE إحالتهم للنيابة | to ستة لصوص"),
    ("قضت محكمة بسجن الوزير سامر حداد فيما قضت بإعدامه في قضية أخرى.", "SANCTION قضت بإعدامه | by محكمة | to الوزير سامر حداد"),
    ("ستلاحق الأجهزة الجناة والجهات الممولة للقبض عليهم وتقديمهم للعدالة.", "ACCUSE تقديمهم للعدالة"),
    ("نجح الثوار في تدمير مدرعة لقوات الأسد عبر استهدافها بقذيفة.", "ASSAULT استهدافها | by الثوار | to قوات الأسد"),
    ("يمنع التنظيم السكان من المغادرة من أجل استخدامهم دروعا بشرية.", "ASSAULT دروعا بشرية | to السكان"),
    ("نددت المنظمة باستخدام المدنيين دروعا بشرية.", "to المدنيين"),
]


@pytest.mark.parametrize(("text", "claim"), TABLE)
def test_whom_the_pronoun_takes_up(text: str, claim: str) -> None:
    lines = event_claims(text)
    assert any(claim in line for line in lines), lines


def test_who_demands_is_not_brought_before_a_court() -> None:
    lines = event_claims("طالب المتظاهرون بمحاسبة المفسدين وإحالتهم إلى القضاء.")
    assert not any(line.startswith("ACCUSE") and "to المتظاهرون" in line for line in lines), lines


def test_suspects_do_not_try_themselves() -> None:
    lines = event_claims("اعتقلت الشرطة المشتبه بهم وتم تقديمهم للمحاكمة.")
    assert not any("by المشتبه بهم" in line for line in lines), lines


def test_one_of_several_who_were_seized() -> None:
    lines = event_claims("قبضت الشرطة على 13 مهربا في حين لاذ أحدهم بالفرار وقامت بملاحقته.")
    assert not any("ملاحقته" in line and "to 13" in line for line in lines), lines
