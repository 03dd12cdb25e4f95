"""Acts whose doer a clause behind their noun names, which takes them up by a pronoun: والذي نفذه, تعتزم شنها, مسؤوليتها عنه."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

TABLE = """
تراجعت السياحة منذ الهجوم الانتحاري في أنطاليا، والذي قام به تنظيم داعش.
    ASSAULT الهجوم الانتحاري | by تنظيم داعش | at أنطاليا
بعد معارك خاضتها مع الحوثيين، استعادت المقاومة المدينة.
    ASSAULT معارك | by المقاومة | to الحوثيين
    ASSAULT استعادت | by المقاومة
كشفت الوزيرة عن مذبحة كانت ميليشيات الحوثي تنوي ارتكابها.
    ASSAULT مذبحة | by ميليشيات الحوثي | future | told by الوزيرة
كشف المصدر عن هجوم كان التنظيم يخطط لتنفيذه.
    ASSAULT هجوم | by التنظيم | future | told by المصدر
قتل عشرة في هجوم أعلنت حركة الشباب مسؤوليتها عنه.
    ASSAULT هجوم | by حركة الشباب | to عشرة | killed 10
قتل عشرة في هجوم اتهمت الحكومة حركة الشباب بتنفيذه.
    ASSAULT هجوم | by حركة الشباب | to عشرة | killed 10
    ACCUSE اتهمت | by الحكومة | to حركة الشباب
قتل عشرة في تفجير قالت الشرطة إن حركة الشباب تقف وراءه.
    ASSAULT تفجير | by حركة الشباب | to عشرة | killed 10
قتل ثلاثة جنود في هجوم تم نسبه إلى المتمردين الأكراد.
    ASSAULT هجوم | by المتمردين الأكراد | to ثلاثة جنود | killed 3
    ACCUSE تم نسبه | to المتمردين الأكراد
انهارت الهدنة في اليمن التي أعلن عنها الملك.
    RETREAT الهدنة | by الملك | at اليمن | told by الملك
نفذ الهجوم انتحاري.
    ASSAULT الهجوم | by انتحاري
تبنى الهجوم تنظيم داعش.
    ASSAULT الهجوم | by تنظيم داعش
شنت الغارات طائرات روسية.
    ASSAULT الغارات | by طائرات روسية
ندد الخطيب بالعمل الإرهابي الذي نفذه أحد المنتمين لتنظيم داعش.
    ACCUSE ندد | by الخطيب | to أحد المنتمين لتنظيم داعش | told by الخطيب
    ASSAULT العمل الإرهابي | by أحد المنتمين لتنظيم داعش | told by الخطيب
"""


@pytest.mark.parametrize(("text", "claims"), blocks(TABLE))
def test_who_did_what_a_clause_takes_up(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("قتل عشرة في هجوم ضد القوات التي يقودها التحالف.", "التحالف"),  # the pronoun is theirs
        ("قتل عشرة في هجوم نفت حركة الشباب تنفيذه.", "حركة الشباب"),
        ("قتل عشرة في هجوم على المدينة التي سيطرت عليها حركة الشباب.", "حركة الشباب"),
    ],
)
def test_who_did_not(text: str, nobody: str) -> None:
    assert all(f"by {nobody}" not in claim for claim in event_claims(text) if claim.startswith("ASSAULT هجوم"))


def test_a_speaker_is_no_adversary() -> None:
    (claim,) = event_claims("قتل عشرة في تفجير قالت الشرطة إن حركة الشباب نفذته.")
    assert "الشرطة" not in claim
