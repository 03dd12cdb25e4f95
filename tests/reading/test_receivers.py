"""Claims about who gets what: arms, help, blows, where no subject stands beside the verb of receiving."""

from __future__ import annotations

import pytest
from claims import event_claims

TABLE = [
    ("قالت الحركة إنها تلقت أسلحة من طهران.", "AID تلقت أسلحة | by طهران | to الحركة | told by الحركة"),
    ("اعترف المتهم الأول بتلقي تدريبات عسكرية في معسكر قرب مشهد.", "to المتهم الأول"),
    ("اتهم الوزير الخلية بتلقي أموال من حزب الله.", "AID تلقي أموال | by حزب الله | to الخلية"),
    ("قتل أربعة رعاة بعد أن تعرضوا لإطلاق نار.", "ASSAULT إطلاق نار | to أربعة رعاة"),
    ("هاجموا فصيلا قال ناشطون إنه تلقى تدريبات من واشنطن.", "AID تلقى تدريبات | by واشنطن | to فصيلا"),
    ("دخلت القوات الحكومية البلدة بدبابات حصلت عليها من روسيا.", "AID حصلت | by روسيا | to القوات الحكومية"),
    ("استفادت الفصائل من دعم مقاتلات التحالف.", "AID دعم | by مقاتلات التحالف | to الفصائل"),
    ("وقعت قيادات كبيرة في الأسر.", "COERCE وقعت | to قيادات كبيرة"),
    ("تقدم الجيش إلى البلدة بمساندة قوات الحشد ودعم طيران التحالف.", "AID دعم | by طيران التحالف | to الجيش"),
    ("في المخازن ما يكفي لتقديم المساعدة العاجلة لنحو 300 أسرة.", "AID تقديم المساعدة | to نحو 300 أسرة"),
]


@pytest.mark.parametrize(("text", "claim"), TABLE)
def test_who_gets_it(text: str, claim: str) -> None:
    lines = event_claims(text)
    assert any(claim in line for line in lines), lines


def test_backer_is_no_enemy() -> None:
    lines = event_claims("سيطرت كتائب الثوار مدعومة بوحدات خاصة وإسناد جوي من قوات التحالف على المعسكر.")
    assert not any(line.startswith("ASSAULT سيطرت") and "to قوات التحالف" in line for line in lines), lines


def test_captive_does_nothing() -> None:
    assert not any("by قيادات" in line for line in event_claims("وقعت قيادات كبيرة في الأسر."))


def test_other_pronoun_is_not_who_speaks() -> None:
    lines = event_claims("قال الحراك إن القيادي أصيب وإنه يتلقى العلاج في صنعاء.")
    assert not any("to الحراك" in line for line in lines), lines
