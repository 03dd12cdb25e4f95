"""Acts that nouns tell: what a deed is called again, terms of several words, and a state before another state."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# A capital before the state that it speaks to is the one that speaks.
CAPITALS = """
اتهمت موسكو أوكرانيا بقصف بيلغورود.
  ACCUSE اتهمت | by موسكو | to أوكرانيا | told by موسكو
  ASSAULT قصف | by أوكرانيا | told by موسكو
دعت أنقرة العراق إلى ضبط الحدود.
  REQUEST دعت | by أنقرة | to العراق | told by أنقرة
هددت واشنطن إيران بعقوبات جديدة.
  THREATEN هددت | by واشنطن | to إيران | told by واشنطن
  SANCTION عقوبات جديدة | by واشنطن | future | told by واشنطن
أدانت بيروت إسرائيل بعد غارة على صيدا.
  ACCUSE أدانت | by بيروت | to إسرائيل | told by بيروت
  ASSAULT غارة | at صيدا | told by بيروت
زار الوزير دمشق سوريا.
  CONSULT زار | by الوزير | at دمشق
"""

# A deed of violence told before is called a crime or an incident; a crash is none.
RECALLED = """
فجر انتحاري نفسه في مسجد بأبها. وأدانت الكويت الحادث.
  ASSAULT فجر | by انتحاري | at أبها
  ACCUSE أدانت | by الكويت | told by الكويت
  ASSAULT الحادث | by انتحاري | at أبها | told by الكويت
فجر انتحاري نفسه في مسجد بأبها. وقال المفتي إن هذه الجريمة لن تمر.
  ASSAULT فجر | by انتحاري | at أبها
  ASSAULT الجريمة | by انتحاري | at أبها | told by المفتي
قصف الطيران سوقا في إدلب. ووقعت الحادثة عصرا.
  ASSAULT قصف الطيران | by الطيران | at إدلب
  ASSAULT الحادثة | by الطيران | at إدلب
قتل مسلحون قاضيا في طرابلس. واستنكر المجلس الجريمة.
  ASSAULT قتل | by مسلحون | to قاضيا | at طرابلس | killed 1
  ACCUSE استنكر | by المجلس | told by المجلس
  ASSAULT الجريمة | by مسلحون | at طرابلس | told by المجلس
انقلبت حافلة على طريق الطائف. ووقع الحادث صباحا.
"""

TERMS = """
شهدت بلدة نوى تصعيدا عسكريا كبيرا من قبل الجيش.
  ASSAULT تصعيدا عسكريا | by الجيش | at نوى
شهد ريف حماة تمهيدا مدفعيا من قبل قوات النظام.
  ASSAULT تمهيدا مدفعيا | by قوات النظام | at حماة
أعلن التحالف مواصلة تفتيش السفن المتجهة إلى الحديدة.
  COERCE تفتيش السفن | by التحالف | at الحديدة | ongoing | told by التحالف
طالبت بغداد بإخراج القوات التركية من بعشيقة.
  REQUEST طالبت | by بغداد | to القوات التركية | told by بغداد
  RETREAT إخراج القوات | by التركية | at بعشيقة | demanded | told by بغداد
حث المبعوث الحوثيين على العودة إلى طاولة المفاوضات.
  REQUEST حث | by المبعوث | to الحوثيين | told by المبعوث
  CONSULT العودة إلى طاولة المفاوضات | by الحوثيين | demanded | told by المبعوث
اتهم التحالف الحوثيين بعرقلة وصول السفن إلى عدن.
  ACCUSE اتهم | by التحالف | to الحوثيين | told by التحالف
  COERCE عرقلة وصول | by الحوثيين | at عدن | told by التحالف
استهدفت الغارة رتلا متوجها إلى تدمر.
  ASSAULT الغارة
  MOBILIZE رتلا متوجها | at تدمر
وصلت المساعدات إلى البلدات المحاصرة في ريف دمشق.
  AID وصلت المساعدات | at ريف دمشق
  COERCE البلدات المحاصرة | at ريف دمشق
أجرى الوفدان مناقشات حول أمن الحدود.
  CONSULT مناقشات | by الوفدان
أعلن الجيش اغتنام دبابات في ريف حلب.
  COERCE اغتنام دبابات | by الجيش | at حلب | told by الجيش
وجه الرئيس الشكر للإمارات على دعمها.
  SUPPORT الشكر | by الرئيس | to للإمارات
أعرب الوزير عن شكره للكويت على دعمها.
  SUPPORT شكره | by الوزير | to للكويت | told by الوزير
ناقش المجلس تصعيد الخلاف بين الحزبين.
"""


@pytest.mark.parametrize(("text", "claims"), [claim for table in (CAPITALS, RECALLED, TERMS) for claim in blocks(table)])
def test_nouns_of_acts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
