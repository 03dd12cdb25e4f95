"""Acts that still go on, aims, parts of a body, several who are addressed, those hurt who are taken away.

In: sentences of our own. Out: events with their doers, whom they are done to, and whether they happened.
The idea: words that say how long, what for or how many part nobody from what he does.
"""

from __future__ import annotations

import pytest
from claims import event_claims


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("القوات ما زالت تحاصر المخيم.", "COERCE تحاصر | by القوات | ongoing"),
        ("ولا تزال قوات النظام تقصف بلدة سرمين.", "ASSAULT تقصف | by قوات النظام | at سرمين | ongoing"),
        ("وأوضح الشيخ أن الجماعة لا تزال تعتقل صيادين.", "ASSAULT تعتقل | by الجماعة | to صيادين | ongoing"),
        ("الغارات التي ما زالت تشنها الطائرات تتركز شرقا.", "ASSAULT الغارات | by الطائرات"),
        ("يرفض جزء من الحركة عرض المبعوث.", "REJECT يرفض | by جزء من الحركة | ongoing"),
        ("انسحب قسم من القوات إلى الثكنة.", "RETREAT انسحب | by قسم من القوات"),
        ("دعا المبعوث البلديات والنقابات إلى الحوار.", "REQUEST دعا | by المبعوث | to البلديات ، النقابات"),
        ("اتهم المحافظ الشركة والنقابة بالتقصير.", "ACCUSE اتهم | by المحافظ | to الشركة ، النقابة"),
        ("شهدت القرية اجتماعا ضم المشايخ وقادة الألوية.", "CONSULT اجتماعا | by المشايخ | to قادة الألوية"),
        ("الهدف كان هدم الجسر.", "COERCE هدم | future"),
        ("وقال إن الهدف هو التقدم نحو التلة وتطويق المتمردين.", "COERCE تطويق | to المتمردين | future"),
        ("يصعب إيصال المساعدات إلى الوادي.", "AID إيصال المساعدات | hypothetical"),
    ],
)
def test_event(sentence: str, claim: str) -> None:
    claims, wanted = event_claims(sentence), claim.split(" | ")
    assert any(set(wanted) <= set(one.split(" | ")) for one in claims), claims


def test_hurt_and_taken_away() -> None:
    """Those hurt are taken away, though only counted, and neither the dead nor the attackers."""
    claims = event_claims("شن مسلحون هجوما أدى إلى مقتل حارسين وإصابة أربعة تم نقلهم إلى المستشفى.")
    assert claims[-1] == "AID نقلهم إلى المستشفى | to أربعة"


@pytest.mark.parametrize("sentence", ["ناشد الأطباء الوزارة منع تفشي الوباء.", "تتولى الشرطة اتخاذ ما يلزم لحفظ الأمن."])
def test_no_event(sentence: str) -> None:
    assert not [claim for claim in event_claims(sentence) if claim.startswith(("COERCE", "REQUEST يلزم"))]
