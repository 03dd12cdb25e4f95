"""Claims about bans and sieges that are lifted, about operations that are stepped up, and about those whom a verb has for object.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# A ban or siege that is lifted or broken is no act beside that.
LIFTED = """
فك الثوار الحصار عن قاعدة الضمير.
  ASSAULT فك | by الثوار | at الضمير
رفعت السلطات حظر السفر عن الناشط.
  RETREAT رفعت | by السلطات
"""

# Operations are acts of those who step them up, whatever the verb takes them with.
RAISED = """
كثفت القوات من عملياتها في ذمار.
  ASSAULT عملياتها | by القوات | at ذمار
صعد المسلحون من حدة عملياتهم ضد الجيش في أبين.
  ASSAULT عملياتهم | by المسلحون | to الجيش | at أبين
"""

# Where somebody is put is no object of the verb; force that is used is nobody; who stops is not arrested.
OBJECTS = """
أودع ثلاثة ناشطين السجن في الخرطوم.
  COERCE أودع | to ثلاثة ناشطين | at الخرطوم | detained 3
سيطر المسلحون على قرية في حماة بالقوة.
  ASSAULT سيطر | by المسلحون | at حماة
توقف الموظفون أمام المبنى.
أصلح العمال الدمار الذي ألحقته المليشيات بمطار عدن.
  ASSAULT ألحقته | by المليشيات | at مطار عدن
"""


# Who is named behind a verb with words of place or manner for fixed words is whom it was done to; words fight with words.
SENT = """
أبعد ثلاثة ناشطين إلى غزة.
  COERCE أبعد | to ثلاثة ناشطين | at غزة
ثلاثة شبان أعدموا ميدانيا في حمص.
  ASSAULT أعدموا ميدانيا | to ثلاثة شبان | at حمص | killed 3
عذب المعتقلون في سجن صيدنايا.
  ASSAULT عذب | to المعتقلون | at سجن صيدنايا
أمدت إيران الحوثيين بالصواريخ.
  AID أمدت | by إيران | to الحوثيين
اعتقل الجيش ستين شخصا في الخليل.
  COERCE اعتقل | by الجيش | to ستين شخصا | at الخليل | detained 60
شن وزير الخارجية هجوما حادا على الصحافة.
  ACCUSE هجوما | by وزير الخارجية | to الصحافة
انتشرت قوات الأمن في ساحات بيروت.
  MOBILIZE انتشرت قوات الأمن | by قوات الأمن | at بيروت
"""


@pytest.mark.parametrize(("text", "claims"), blocks(LIFTED + RAISED + OBJECTS + SENT))
def test_lifted_acts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
