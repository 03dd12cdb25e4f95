"""Claims about words of force, crossing and rescue that tell of none, and their neighbours that do.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Need, pressure, law and rain are no party that forces anybody; a militia is.
PRESSED = """
أجبرت الظروف الاقتصادية التاجر على بيع متجره.
وذكر الأهالي أن سيولا قوية أرغمت المسلحين على ترك الوادي.
أجبرت الميليشيا التجار على دفع المال.
  COERCE أجبرت | by الميليشيا | to التجار
"""

# What was told before, a law or a thing forces and keeps nobody by itself; what it led to is told by its own word.
FACTS = """
قصفت الطائرات الجسر مما سيرغم التجار على ترك السوق.
  ASSAULT قصفت | by الطائرات
انهار السد، الأمر الذي يرغم الأهالي على ترك بيوتهم.
العلاقات بين العشائر قوية وهو ما يوفر للمهربين دعما كبيرا.
هذه العوائق تمنع التجار من دخول السوق.
منعت الشرطة التجار من دخول السوق.
  COERCE منعت | by الشرطة | to التجار
"""

# Land that is usurped is no person.
LAND = """
تحدث الشيخ عن الأراضي التي اغتصبها الحاكم السابق.
اغتصب مسلحون ثلاث نساء في القرية.
  ASSAULT اغتصب | by مسلحون | to ثلاث نساء
"""

# Migrants and smugglers who slip over a border attack nobody.
CROSSING = """
تعطل محاولات التسلل اليومية للمهاجرين حركة القطارات.
يتحدث السكان عن محاولات تسلل لاجئين من الغابة.
"""

# Saved from a crisis, told how to do something.
SAVED = """
كل ما نريده حل ينقذ البلاد من هذه المحنة.
وزعت البلدية تعليمات عن كيفية استخدام الأجهزة.
أنقذ رجال الإطفاء عشرة عمال من تحت الأنقاض.
  AID أنقذ | by رجال الإطفاء | to عشرة عمال
"""

# Whoever is pursued in court is hunted by nobody.
COURT = """
طالب الأهالي بملاحقة الضباط أمام المحاكم.
  REQUEST طالب | by الأهالي | told by الأهالي
  ACCUSE ملاحقة الضباط أمام المحاكم | to الضباط | demanded | told by الأهالي
"""


@pytest.mark.parametrize(("text", "claims"), blocks(PRESSED + FACTS + LAND + CROSSING + SAVED + COURT))
def test_harmless_acts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
