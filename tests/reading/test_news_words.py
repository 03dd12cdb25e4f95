"""Claims about common words of news for acts that are no attack: accepting, yielding, thanking, ordering, refusing, paying.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

WORDS = """
استجابت الحكومة لدعوة المبعوث الأممي إلى الحوار.
  AGREE استجابت | by الحكومة
  REQUEST دعوة | by المبعوث الأممي | future
التزمت الدول المانحة بتمويل خطة الإغاثة.
  AGREE التزمت | by الدول المانحة
  AID الإغاثة | by الدول المانحة | future
أعلن الجيش التزامه بالهدنة.
  AGREE أعلن | by الجيش | told by الجيش
  RETREAT الهدنة | by الجيش | future | told by الجيش
نفت الوزارة عدم التزامها بالقانون.
أبدت الحركة موافقة مبدئية على الصفقة.
  AGREE موافقة مبدئية | by الحركة | told by الحركة
أعطت إسرائيل الضوء الأخضر لدخول الوقود.
  AGREE الضوء الأخضر | by إسرائيل
  AID دخول الوقود | by إسرائيل | future
هنأ الرئيس الروسي نظيره السوري بتوليه المنصب.
  SUPPORT هنأ | by الرئيس الروسي | to نظيره السوري
هنا بيروت.
دعمت الولايات المتحدة مشروع القرار في مجلس الأمن.
  SUPPORT دعمت | by الولايات المتحدة
انحازت العشائر إلى الحكومة.
  SUPPORT انحازت | by العشائر | to الحكومة
اعتذرت الحكومة لأسر الضحايا.
  CONCEDE اعتذرت | by الحكومة | to أسر الضحايا
رضخت الشركة لضغوط العمال.
  CONCEDE رضخت | by الشركة | to العمال
استجابت الحكومة لمطالب المعلمين المضربين.
  CONCEDE استجابت | by الحكومة
  REQUEST مطالب | by المعلمين | future
تراجع البرلمان عن قانون الضرائب.
  CONCEDE تراجع | by البرلمان
أرسلت إيران أسلحة إلى الحوثيين.
  AID أرسلت | by إيران | to الحوثيين
صرفت الحكومة تعويضات للمتضررين من الزلزال.
  AID صرفت | by الحكومة | to للمتضررين
أعادت المنظمة تأهيل مستشفى الرقة.
  AID أعادت | by المنظمة | at الرقة
وجه رئيس الوزراء بفتح تحقيق في الحادث.
  REQUEST وجه | by رئيس الوزراء | told by رئيس الوزراء
  ACCUSE فتح تحقيق | by رئيس الوزراء | demanded | told by رئيس الوزراء
وجه الجيش ضربة بصاروخ إلى الموقع.
  ASSAULT ضربة | by الجيش
كلف الوزير اللجنة بإعداد خطة.
  REQUEST كلف | by الوزير | to اللجنة
التمست الأسرة من القضاء الإفراج عن ابنها.
  REQUEST التمست | by الأسرة | to القضاء | told by الأسرة
  RETREAT الإفراج | by القضاء | to ابنها | released 1 | demanded | told by الأسرة
طعنت المعارضة في نتائج الانتخابات.
  REJECT طعنت | by المعارضة
أبدت أنقرة معارضتها لانضمام السويد.
  REJECT أبدت | by أنقرة
تنصلت الحكومة من الاتفاق.
  REJECT تنصلت | by الحكومة | told by الحكومة
رد البرلمان مشروع القانون إلى الحكومة.
  REJECT رد | by البرلمان
شككت دمشق في نوايا تركيا.
  ACCUSE شككت | by دمشق | to تركيا | told by دمشق
شكك الكاتب في الرواية.
استدعى الأردن سفيره من تل أبيب.
  SANCTION استدعى | by الأردن | at تل أبيب
أوقفت تركيا التجارة مع إسرائيل.
  SANCTION التجارة | by تركيا | to إسرائيل
تواصل وزير الخارجية مع نظيره الإيراني.
  CONSULT تواصل | by وزير الخارجية | to نظيره الإيراني
تواصل القصف مع حلول الليل.
  ASSAULT القصف | ongoing
"""


@pytest.mark.parametrize(("text", "claims"), blocks(WORDS))
def test_acts_in_words_of_news(text: str, claims: list[str]) -> None:
    """Each is told by its verb with what stands behind it; the same word with something else behind it tells of none."""
    assert event_claims(text) == claims
