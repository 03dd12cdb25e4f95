"""Claims about fights told by what they are for: whom they are against, and who did not begin them."""

from __future__ import annotations

import pytest
from claims import event_claims

TABLE = [
    ("دارت معارك لتحريرها من المسلحين الحوثيين.", "ASSAULT معارك | to المسلحين الحوثيين"),
    ("اندلعت معارك من أجل استعادة المدينة من تنظيم داعش.", "ASSAULT معارك | to تنظيم داعش"),
    ("شاركت أنقرة في الحملة العسكرية لمواجهة داعش.", "ASSAULT الحملة العسكرية | by أنقرة | to داعش"),
    ("بدأت عملية واسعة للقضاء على آخر جيوب الحوثيين.", "ASSAULT عملية واسعة | to الحوثيين"),
    ("تشارك الطائرات في العمليات العسكرية لوقف الحوثيين.", "ASSAULT العمليات العسكرية | by الطائرات | to الحوثيين"),
    ("شن الجيش هجوما لاستعادة القاعدة من مليشيات الحوثي وحلفائهم.", "ASSAULT هجوما | by الجيش | to مليشيات الحوثي ، حلفائهم"),
    ("شن التنظيم هجوما لتحرير أسراه من السجن.", "ASSAULT هجوما | by التنظيم"),
]


@pytest.mark.parametrize(("text", "claim"), TABLE)
def test_whom_the_fight_is_against(text: str, claim: str) -> None:
    lines = event_claims(text)
    assert any(line.startswith(claim) for line in lines), lines


def test_no_party_of_the_next_clause() -> None:
    lines = event_claims("لن توقف المقاومة معركتها لتطهير مأرب من المسلحين، ورجال المقاومة مستعدون.")
    assert not any(line.startswith("ASSAULT معركتها") and "رجال المقاومة" in line for line in lines), lines
