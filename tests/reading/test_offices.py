"""Claims about offices beside other parties: where an office ends and whom its holder met, accused or asked begins.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims, statement_claims

# Behind an office with the article a body or another office is no part of it.
CLAIMS = """
اتهم القائد الجيش بقصف السوق.
  ACCUSE اتهم | by القائد | to الجيش | told by القائد
  ASSAULT قصف | by الجيش | told by القائد
طالب الرئيس الشركة بدفع التعويضات.
  REQUEST طالب | by الرئيس | to الشركة | told by الرئيس
انتقد المدير الشرطة في كلمة مقتضبة.
  ACCUSE انتقد | by المدير | to الشرطة | told by المدير
اتهم الزعيم الحركة بقصف المخيم.
  ACCUSE اتهم | by الزعيم | to الحركة | told by الزعيم
  ASSAULT قصف | by الحركة | told by الزعيم
طالب المفتي حزب الله بفتح الطريق.
  REQUEST طالب | by المفتي | to حزب الله | told by المفتي
  RETREAT فتح الطريق | by حزب الله | demanded | told by المفتي
استقبل المحافظ السفير التركي في مكتبه.
  CONSULT استقبل | by المحافظ | to السفير التركي
التقى المبعوث الأممي الرئيس في تعز.
  CONSULT التقى | by المبعوث الأممي | to الرئيس | at تعز
استقبل الملك الرئيس الفرنسي.
  CONSULT استقبل | by الملك | to الرئيس الفرنسي
التقى المبعوث الأممي مدير المستشفى في تعز.
  CONSULT التقى | by المبعوث الأممي | to مدير المستشفى | at تعز
التقى المبعوث الأممي الملك في تعز.
  CONSULT التقى | by المبعوث الأممي | to الملك | at تعز
استدعى المدعي العام مدير المصرف أمس.
  ACCUSE استدعى | by المدعي العام | to مدير المصرف | on 2024-03-11
التقى وزير النفط مدير المستشفى في تعز.
  CONSULT التقى | by وزير النفط | to مدير المستشفى | at تعز
استقبل مدير الأمن السفير التركي في مكتبه.
  CONSULT استقبل | by مدير الأمن | to السفير التركي
اتهم رئيس الحزب رئيس البلدية بالفساد.
  ACCUSE اتهم | by رئيس الحزب | to رئيس البلدية | told by رئيس الحزب
قتل رئيس البلدية مدير المدرسة في تعز.
  ASSAULT قتل | to رئيس البلدية مدير المدرسة | at تعز | killed 1
اعتقل القائد مدير المكتب في تعز.
  COERCE اعتقل | to القائد مدير المكتب | at تعز | detained 1
اتهم رئيس الحزب قائد الشرطة بالفساد.
  ACCUSE اتهم | by رئيس الحزب | to قائد الشرطة | told by رئيس الحزب
قتل القائد العسكري مدير المكتب في تعز.
  ASSAULT قتل | to القائد العسكري مدير المكتب | at تعز | killed 1
استقبل رئيس الوزراء وزير الدفاع نظيره التركي.
  CONSULT استقبل | by رئيس الوزراء وزير الدفاع | to نظيره التركي
جاء الإعلان خلال استقبال القنصل لوزير خارجية اليابان.
  CONSULT استقبال | by القنصل | to وزير خارجية اليابان
التقى رئيس البلدية قادة الأحزاب.
  CONSULT التقى | by رئيس البلدية | to قادة الأحزاب
"""

# A noun of asking or accusing may have both who does so and whom it is said to behind it.
NOUNS = """
جاء البيان بعد اتهام الوزير الجيش بقصف السوق.
  ACCUSE اتهام | by الوزير | to الجيش
  ASSAULT قصف | by الجيش | told by الوزير
جاء البيان بعد مطالبة المحافظ الحكومة بفتح الطريق.
  REQUEST مطالبة | by المحافظ | to الحكومة
  RETREAT فتح الطريق | by الحكومة | demanded | told by المحافظ
"""

# Whose death a noun tells of fell, also where ل says of what he was the head; whose deputy somebody is has not been visited.
FALLEN = """
مقتل رئيس اللجنة المشتركة لمجلس الرقة المدني برصاص مجهولين.
  ASSAULT مقتل | by مجهولين | to رئيس اللجنة المشتركة | at الرقة | killed 1
مقتل النائب برصاص مجهولين.
  ASSAULT مقتل | by مجهولين | to النائب | killed 1
بحث المجلس نتائج زيارة النائب الثاني لرئيس الحكومة.
  CONSULT زيارة | by النائب الثاني لرئيس الحكومة
"""

SPEAKERS = """
أكد من جهته رئيس اللجنة ضرورة الحوار.
  confirm | رئيس اللجنة | ضرورة الحوار
أكد ولي العهد عادل فهمي حرص بلاده على السلام.
  confirm | ولي العهد عادل فهمي | حرص بلاده على السلام
أكد العقيد عبد الرحمن نجم أن الطريق مقطوع.
  confirm | العقيد عبد الرحمن نجم | الطريق مقطوع
قال اللواء علي قاسم إن الطريق مقطوع.
  assert | اللواء علي قاسم | الطريق مقطوع
وأفاد رجال الشرطة أن الطريق مقطوع.
  assert | رجال الشرطة | الطريق مقطوع | anonymous
وأفاد تجار أن الطريق مقطوع.
  assert | تجار | الطريق مقطوع | anonymous
"""


@pytest.mark.parametrize(("text", "claims"), blocks(CLAIMS + NOUNS + FALLEN))
def test_offices(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(SPEAKERS))
def test_speakers(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
