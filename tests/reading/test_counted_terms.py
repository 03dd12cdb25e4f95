"""Claims about terms with a number between their words, acts that are declared, and whom sanctions and charges reach.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

TERMS = """
إطلاق 14 صاروخا على القاعدة.
  ASSAULT إطلاق
جرى إرسال خمسة آلاف جندي إلى الحدود.
  MOBILIZE إرسال
بعد إطلاق الحزب عشرات الصواريخ على حيفا.
  ASSAULT إطلاق | by الحزب | at حيفا
أعلن الدفاع المدني انتشال خمسة ناجين من تحت الأنقاض.
  AID انتشال | by الدفاع المدني | to خمسة ناجين | told by الدفاع المدني
شملت الصفقة تسليم 12 أسيرا.
  RETREAT تسليم | to 12 أسيرا | released 12
أسفرت المعركة عن أسر 119 آخرين.
  ASSAULT المعركة
  COERCE أسر | to 119 آخرين | detained 119
توقيع خمس مذكرات تفاهم مع العراق.
  AGREE مذكرات تفاهم | to العراق
تعرضت الخطة لانتقادات واسعة من المعارضة.
  ACCUSE انتقادات | by المعارضة
تعرضت البلدة لقصف عنيف في محاولة للسيطرة عليها.
  ASSAULT قصف عنيف
حظي القرار بتأييد الأحزاب.
  SUPPORT تأييد | by الأحزاب
تشمل العقوبات قائد الحرس الثوري.
  SANCTION العقوبات | to قائد الحرس الثوري | ongoing
طالت الاتهامات وزير النفط.
  ACCUSE الاتهامات | to وزير النفط
تستهدف العقوبات الجديدة قادة الحرس الثوري.
  SANCTION العقوبات الجديدة | to قادة الحرس الثوري
عقوبات أوروبية تستهدف قادة الحرس الثوري.
  SANCTION عقوبات أوروبية | to قادة الحرس الثوري
طرد السفير الإسرائيلي من أديس أبابا.
  SANCTION طرد السفير | to السفير الإسرائيلي | at أديس أبابا
استدعاء السفير الفرنسي في الجزائر.
  ACCUSE استدعاء السفير | to السفير الفرنسي
إحالة رئيس البلدية إلى القضاء.
  ACCUSE إحالة رئيس البلدية إلى القضاء | to رئيس البلدية
استقالة وزير الصحة الأردني.
  RETREAT استقالة | by وزير الصحة الأردني
اعتذار رسمي من الحكومة الدنماركية.
  CONCEDE اعتذار رسمي | by الحكومة الدنماركية
أعلن الرئيس عفوا عاما عن المعارضين.
  CONCEDE عفوا عاما | by الرئيس | to المعارضين | told by الرئيس
أعلنت النقابة إضرابا عاما.
  PROTEST إضرابا عاما | by النقابة | told by النقابة
أعلن المتحدث باسم الجيش التعبئة العامة.
  MOBILIZE التعبئة العامة | by الجيش | told by المتحدث باسم الجيش
أعلنت مستشفيات المدينة حالة استنفار.
أعلنت الأمم المتحدة هدنة في الحديدة.
  RETREAT هدنة | at الحديدة | told by الأمم المتحدة
وقعت تركيا اتفاقية تعاون.
  COOPERATE اتفاقية تعاون | by تركيا
جرى توقيع العقد بحضور الوزيرين.
  AGREE توقيع العقد
جرى استجواب الموقوفين.
  ACCUSE استجواب | to الموقوفين
"""


@pytest.mark.parametrize(("text", "claims"), blocks(TERMS))
def test_terms_and_whom_they_reach(text: str, claims: list[str]) -> None:
    """A number parts no term; a strike or a pardon is its declarer's; what reaches or aims at somebody is done to him."""
    assert event_claims(text) == claims
