"""Claims about words of coercion and of courts that tell of no measure, each beside the same word where it does.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

SANCTIONS = """
نشرت الصحيفة قائمة العقوبات.
ناقش الخبراء تأثير العقوبات الأميركية على إيران.
تصل العقوبات في القانون الجديد إلى السجن.
أقرت واشنطن عقوبات على ثلاثة تجار.
  SANCTION أقرت | by واشنطن | to ثلاثة تجار
"""

PURSUIT = """
قال الوزير إن الحادث لن يثني الشرطة عن ملاحقة المهربين.
لن تزيدهم الجريمة إلا إصرارا على ملاحقة المهربين.
عانى الفريق صعوبة تعقب المهربين.
قتل مهربان أثناء ملاحقتهما.
  ASSAULT قتل | to مهربان | killed 2
أزمات تلاحق الحكومة.
لاحقت الشرطة مهربين في درنة.
  COERCE لاحقت | by الشرطة | to مهربين | at درنة
تواصل الشرطة ملاحقة المهربين في درنة.
  COERCE ملاحقة | by الشرطة | to المهربين | at درنة | ongoing
"""

COUP = """
تدهورت العلاقة بين طرفي الانقلاب.
فاجأ النواب انقلاب موقف الحزب.
وقع انقلاب عسكري في نيامي.
  COERCE انقلاب عسكري | at نيامي
"""

TERROR = """
قال المفتي إن ترويع الآمنين محرم.
روعت العصابة المصلين.
روع مسلحون سكان الحي.
  COERCE روع | by مسلحون | to سكان الحي
خطف المسلحون تاجرا بتهمة التخابر.
  ASSAULT خطف | by المسلحون | to تاجرا | abducted 1
"""

RUMOURS = """
حذر الإمام المصلين من نشر الشائعات.
اتهم الوزير القناة بنشر شائعات عن الجيش.
  ACCUSE اتهم | by الوزير | to القناة | told by الوزير
  COERCE نشر شائعات | told by الوزير
"""

JUDGMENT = """
قضت المحكمة بسجن التاجر عامين بعد إدانته بالقتل.
  SANCTION قضت | by المحكمة | to التاجر
يقضي التاجر حكما بالسجن عامين.
وصف الشهود ظروف احتجاز سيئة في القلعة.
جرى احتجاز المعلم في القلعة.
  COERCE احتجاز | to المعلم | detained 1
"""

ATTACKS = """
وقع هجوم أوقع تسعة قتلى ونسب إلى حركة الشباب.
  ASSAULT هجوم | by حركة الشباب | killed 9
لكن الهجوم الذي وقع بدل الموقف وأجبر أنقرة على الرد.
  ASSAULT الهجوم
أوقف الجنود الحافلة وأجبروا ركابها على النزول.
  COERCE أجبروا | by الجنود | to ركابها
"""

LED = """
اعتقلت الشرطة شابين واقتادتهما إلى جهة مجهولة.
  COERCE اعتقلت | by الشرطة | to شابين | detained 2
اقتادت الشرطة شابين إلى جهة مجهولة.
  ASSAULT اقتادت | by الشرطة | to شابين | abducted 2
قضت المحكمة بسجن التاجر عامين ومنعه من السفر.
  SANCTION قضت | by المحكمة | to التاجر
تمت إحالة المحضر إلى النيابة.
الحالة تستدعي الحذر، وهو ما استدعى عقد جلسة.
استدعت النيابة الوزير.
  ACCUSE استدعت | by النيابة | to الوزير
"""

SUFFERING = """
دمر القصف البلدة وشرد الآلاف.
  ASSAULT القصف
نفذت الميليشيا عمليات تهجير في ديالى.
  COERCE عمليات تهجير | by الميليشيا | at ديالى
"""

# A verb whose subject is not named is done by the armed group told of before, not by whom its acts hit.
BANDS = """
هاجم المتمردون القرية. وقالت الأم: أطلب من الذين يحتجزون ابني الرحمة.
  ASSAULT هاجم | by المتمردون
  REQUEST أطلب | by الأم | told by الأم
  ASSAULT يحتجزون | ongoing | told by الأم
هاجمت الشرطة القرية. وقالت الأم: أطلب من الذين يحتجزون ابني الرحمة.
  ASSAULT هاجمت | by الشرطة
  REQUEST أطلب | by الأم | told by الأم
  COERCE يحتجزون | ongoing | told by الأم
"""

ALL = SANCTIONS + PURSUIT + COUP + TERROR + RUMOURS + JUDGMENT + ATTACKS + LED + SUFFERING + BANDS


@pytest.mark.parametrize(("text", "claims"), blocks(ALL))
def test_measures(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
