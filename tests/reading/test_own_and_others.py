"""Whose act a pronoun, the first person or "after" makes it: those caught in it, who speaks, nobody of the clause before.

In: sentences of our own. Out: events with who did them.
The idea: the letters of a pronoun and the order of what happened decide, not who stands nearest.
"""

from __future__ import annotations

import pytest
from claims import event_claims


@pytest.mark.parametrize(
    ("sentence", "doer"),
    [
        ("أوقفت الشرطة سبعة لصوص بعد هجومهم على المتجر.", "سبعة لصوص"),
        ("اعترض خفر السواحل ثلاثة مهربين أثناء محاولتهم التسلل إلى المرفأ.", "ثلاثة مهربين"),
        ("تم القبض على أربعة من عناصر التنظيم أثناء محاولتهم التسلل إلى القرية.", "أربعة من عناصر التنظيم"),
        ("قتل الجيش قناصا لدى محاولته التسلل إلى البلدة.", "قناصا"),
        ("خطف مسلحون ثلاثة تجار بعد اقتحامهم السوق.", "مسلحون"),
        ("قتل الجيش مسلحا عند محاولته زرع عبوة.", "مسلحا"),
        ("اعتقل الجيش مهربا خلال اقتحامه المخيم.", "الجيش"),
    ],
)
def test_whose_attempt(sentence: str, doer: str) -> None:
    """A plural pronoun behind a body that does something to persons is theirs; on an attempt so is one of a single man."""
    claims = event_claims(sentence)
    assert any(f" | by {doer}" in claim and not claim.startswith(("COERCE", "ASSAULT قتل")) for claim in claims), claims


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("قال قائد اللواء: «قصفنا التلة فجرا».", "ASSAULT قصفنا | by قائد اللواء"),
        ("قال قائد اللواء: «شننا هجوما على التلة».", "ASSAULT هجوما | by قائد اللواء"),
        ("وقال المحافظ في لقاء بثه التلفزيون: «قدمنا مساعدات للنازحين».", "AID مساعدات | by المحافظ | to للنازحين"),
    ],
)
def test_we(sentence: str, claim: str) -> None:
    """What "we" did is told of whoever speaks, and of nobody whom the clause before names."""
    assert any(found.startswith(claim) for found in event_claims(sentence)), event_claims(sentence)


@pytest.mark.parametrize(
    "between",
    ["بعد الإعلان عن مقتل", "بعد أسبوع على مقتل", "بعد يومين من مقتل", "غداة مقتل", "في أعقاب مقتل", "عقب أنباء عن مقتل"],
)
def test_killed_before(between: str) -> None:
    """Those who fell before an attack did not fall in it."""
    claims = event_claims(f"قصفت المدفعية قرية الزيارة {between} ثلاثة حراس.")
    assert "ASSAULT قصفت | by المدفعية | at الزيارة" in [claim.split(" | on ")[0] for claim in claims]
    assert any(claim.startswith("ASSAULT مقتل | to ثلاثة حراس") for claim in claims), claims


def test_killed_then() -> None:
    """A verb of effect makes them its toll, whatever time stands between."""
    claims = event_claims("قصفت المدفعية القرية بعد صلاة الفجر ما أدى إلى مقتل ثلاثة حراس.")
    assert len(claims) == 1
    assert "killed 3" in claims[0]


def test_decision_of_somebody() -> None:
    assert "COERCE إغلاق المعبر | by البلدية" in event_claims("أثار قرار البلدية إغلاق المعبر جدلا.")[0]


def test_threats_received() -> None:
    assert event_claims("تلقى السكان تهديدات من المهربين.") == ["THREATEN تهديدات | by المهربين | to السكان"]


def test_orders_given() -> None:
    assert " | by العمدة | to رجال الإطفاء" in event_claims("أعطى العمدة توجيهات لرجال الإطفاء.")[0]


def test_killed_in_the_attempt() -> None:
    """Whoever is killed while he tries something fell by others, and his attempt is an event of its own."""
    claims = event_claims("قتل الجيش مسلحا لدى محاولته التسلل إلى البلدة.")
    assert claims[0] == "ASSAULT قتل | by الجيش | to مسلحا | killed 1"
    assert claims[1].startswith("ASSAULT محاولته التسلل | by مسلحا")
