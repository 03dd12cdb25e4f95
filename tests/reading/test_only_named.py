"""Claims about acts that a text only names: in titles, above a sentence, as an epithet, as what is taught or true of all acts.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

NAMED = """
صدر للمؤلف كتاب (تفجير السدود) في بيروت.
ترافع المحامي في قضية "اقتحام المخازن" أمام القاضي.
رست سفينة في ميناء مدينة تعز المحاصرة.
هطل المطر في القرية. // معركة القلعة وشهدت البلدة أمس هدوءا تاما.
هطل المطر في القرية. // اشتباكات وفي حلب هطل المطر أمس.
قال الضابط إن المتهمين تدربوا على السباحة وتنفيذ عمليات تفجير.
أنهى المجندون دورات في نصب الكمائن.
قال الوزير إن الهجمات الإرهابية هي ثمرة جهل مقيم.
حضر أنصار للحوثي وصالح في القاعة.
عاد الجنود إلى الجسر وشنوا هجوما على القرية.
  ASSAULT هجوما | by الجنود
تغيرت المنطقة بعد الاتفاق النووي.
وقعت إيران الاتفاق النووي مع القوى الكبرى في فيينا.
  AGREE الاتفاق | by إيران | to القوى الكبرى | at فيينا
رسمت اللجنة الخطوات القادمة بشأن الشراكة الاقتصادية بين البلدين.
شن الطيران غارات على مواقع تمركز الميليشيا في ذمار.
  ASSAULT غارات | by الطيران | to الميليشيا | at ذمار
قتل الجنود قناصين كانوا يتمركزون فوق سطح المدرسة.
  ASSAULT قتل | by الجنود | to قناصين
تمركزت القوات في موقع قرب المطار.
  MOBILIZE تمركزت | by القوات
أشار السفير إلى حق الدفاع عن النفس في مواجهة الهجمات المسلحة.
قال الوزير إن هذه العمليات الإرهابية لن تثني الجنود.
  ASSAULT العمليات الإرهابية | told by الوزير
"""


@pytest.mark.parametrize(("text", "claims"), blocks(NAMED))
def test_what_is_only_named_is_no_act(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
