"""Claims about objects that a verb's gender or its pronoun tells apart, and about verbs that only begin another.

A body that does not agree with the verb is whom it was done to; a pronoun takes up the fixed word that was named before.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

AGREEING = """
هاجمت الحكومة البلدة صباحا وقصفت الجيش الحر.
  ASSAULT هاجمت | by الحكومة
  ASSAULT قصفت | by الحكومة | to الجيش الحر
نددت أنقرة بالعملية واستهدفت حزب العمال الكردستاني.
  ACCUSE نددت | by أنقرة | told by أنقرة
  ASSAULT استهدفت | by أنقرة | to حزب العمال الكردستاني
هاجمت الجيش مجموعات مسلحة في سيناء.
  ASSAULT هاجمت | by مجموعات مسلحة | to الجيش | at سيناء
هاجم التنظيم البلدة واستهدف دورية أمنية.
  ASSAULT هاجم | by التنظيم
  ASSAULT استهدف | by التنظيم | to دورية أمنية
قصفت القوات التركية تنظيم داعش.
  ASSAULT قصفت | by القوات التركية | to تنظيم داعش
اعتدى عناصر المليشيا على المتظاهرين.
  ASSAULT اعتدى | by عناصر المليشيا | to المتظاهرين
"""

ACCUSED = """
نفت موسكو ذلك، واتهمت الجيش الأوكراني.
  ACCUSE اتهمت | by موسكو | to الجيش الأوكراني
نفى التنظيم ذلك، واتهم الحكومة.
  ACCUSE اتهم | by التنظيم | to الحكومة
الحركة التي تتهمها الحكومة بتفجير المقر تنفي ذلك.
  ACCUSE تتهمها | by الحكومة | to الحركة | told by الحكومة
  ASSAULT تفجير | by الحركة | told by الحكومة
التهمت النيران مخزن الجيش.
"""

TAKEN_UP = """
أعلنت الهدنة أمس وخرقتها المليشيات بعد ساعات.
  CONCEDE أعلنت الهدنة | on 2024-03-11
جمع المتطوعون مساعدات وأرسلوها إلى غزة.
  AID مساعدات | at غزة
قدم الوسيط خطة لكن الحركة رفضتها.
  REJECT رفضتها | by الحركة
خرج الجيش بالمدرعات التي قدمتها دول التحالف.
  AID قدمتها | by دول التحالف
كتب الطالب رسالة وأرسلها إلى أهله.
"""

BEGINNING = """
القوات بدأت تتحرك نحو سرت.
  MOBILIZE تتحرك | by القوات | at سرت
قال الناطق إن الجيش بدأ يقصف المدينة.
  ASSAULT يقصف | by الجيش | told by الناطق
"""

STATES = """
أعلنت واشنطن هذه العقوبات.
  SANCTION العقوبات | by واشنطن | told by واشنطن
أرسلت فرنسا حاملة طائرات إلى الخليج.
  MOBILIZE أرسلت | by فرنسا
نشرت بريطانيا مدمرة في البحر الأحمر.
  MOBILIZE نشرت | by بريطانيا | at البحر الأحمر
"""

HOMOGRAPHS = """
شدد الجيش الخناق على المسلحين.
  COERCE الخناق | by الجيش | to المسلحين
وفر عدد كبير من المسلحين من المطار.
  RETREAT فر | by عدد كبير من المسلحين
ووفر عدد من المنظمات الغذاء للنازحين.
  AID وفر | by عدد من المنظمات | to للنازحين
نفذ التحالف إنزالا في ريف حلب، اعتقلت خلاله القوات قياديا في التنظيم.
  ASSAULT إنزالا | by التحالف | at حلب
  COERCE اعتقلت | by القوات | to قياديا في التنظيم | at حلب | detained 1
"""

COUNTED_AND_CARRIED = """
اتهمت النيابة 29 شخصا بالضلوع في التفجير الذي استهدف المسجد.
  ACCUSE اتهمت | by النيابة | to 29 شخصا | told by النيابة
  ASSAULT التفجير | told by النيابة
كثف الجيش من عملياته ضد المسلحين في سيناء.
  ASSAULT عملياته | by الجيش | to المسلحين | at سيناء
قال المسلحون إنهم توجهوا إلى كرش.
  MOBILIZE توجهوا | by المسلحون | at كرش | told by المسلحون
أرسل التاجر أموالا إلى تنظيم داعش في الرقة.
  AID أرسل | by التاجر | to تنظيم داعش | at الرقة
أرسل العامل أموالا إلى أهله في القرية.
اعتقلت الشرطة خمسة أشخاص وأحالتهم إلى القضاء.
  COERCE اعتقلت | by الشرطة | to خمسة أشخاص | detained 5
  ACCUSE أحالتهم | by الشرطة | to خمسة أشخاص
أعربت الجمهورية العراقية عن إدانتها للهجوم.
  ACCUSE إدانتها | by الجمهورية العراقية | told by الجمهورية العراقية
أغار سرب من الطائرات الحربية على مواقع المقاتلين.
  ASSAULT أغار | by سرب من الطائرات الحربية | to المقاتلين
"""
TABLES = (AGREEING, ACCUSED, TAKEN_UP, BEGINNING, STATES, HOMOGRAPHS, COUNTED_AND_CARRIED)


@pytest.mark.parametrize(("text", "claims"), [pair for table in TABLES for pair in blocks(table)])
def test_who_did_it_to_whom(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
