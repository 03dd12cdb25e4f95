"""Claims about crowds that close something to demand something, about marches dispersed, retired men and detention orders.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Unarmed people who close something so as to demand something protest; police who close a shop do not.
CLOSING = """
أغلق عمال المصنع بوابته للمطالبة بالرواتب.
  PROTEST أغلق | by عمال المصنع
  REQUEST للمطالبة | by عمال المصنع
قطع محتجون طريق المطار في بيروت بالإطارات المشتعلة احتجاجا على تردي الأوضاع.
  PROTEST قطع | by محتجون | at بيروت
أغلقت الشرطة المتجر في بيروت.
  COERCE أغلقت | by الشرطة | at بيروت
"""

# A march that is dispersed is no drone, and retired servicemen are a crowd.
CROWDS = """
فرقت قوات الأمن المغربية بالقوة مسيرة لشباب جيل زد في الدار البيضاء.
  ASSAULT فرقت | by قوات الأمن المغربية | to شباب جيل زد | at الدار البيضاء
اعتصم العسكريون المتقاعدون في طرابلس.
  PROTEST اعتصم | by العسكريون المتقاعدون | at طرابلس
"""

# An order that puts somebody in prison, and those who are held in custody.
HELD = """
أصدرت النيابة بطاقة إيداع بحق رجل الأعمال.
  COERCE بطاقة إيداع | by النيابة | to رجل الأعمال | detained 1
أخلت السلطات المصرية سبيل 25 محبوسا احتياطيا.
  RETREAT أخلت | by السلطات المصرية | to 25 محبوسا احتياطيا | released 25
"""


@pytest.mark.parametrize(("text", "claims"), blocks(CLOSING + CROWDS + HELD))
def test_acts(text: str, claims: list[str]) -> None:
    """Each sentence tells these events and no others."""
    assert event_claims(text) == claims
