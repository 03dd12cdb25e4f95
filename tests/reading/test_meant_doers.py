"""Claims about who is meant by a verb that names nobody: by pronoun, by gender and number, or by the clause around it.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# What cannot share the subject of a verb is stepped over: a relative clause, a clause of its own, a noun of an act.
STEPPED_OVER = """
أحالت النيابة ثلاثة متهمين في التفجير الذي هز المسجد واستدعتهم إلى المحكمة.
  ACCUSE أحالت | by النيابة | to ثلاثة متهمين
  ASSAULT التفجير | by ثلاثة متهمين | background
  ACCUSE استدعتهم | by النيابة | to ثلاثة متهمين
تمكن المسلحون من احتلال عدد من التلال خلال الساعات التي سبقت الهدنة، واقتحموا ثكنة الجيش.
  ASSAULT احتلال | by المسلحون
  RETREAT الهدنة
  ASSAULT اقتحموا | by المسلحون | to ثكنة الجيش
قالت مصادر إن ضربات التحالف قتلت ثمانية مسلحين واستهدفت مخازن الميليشيات.
  ASSAULT ضربات | by التحالف | to ثمانية مسلحين | killed 8 | told by مصادر
  ASSAULT استهدفت | by التحالف | to الميليشيات | told by مصادر
رأى الباحث أن الحكومة السورية كانت تتجاهل المسلحين أو قد تدعمهم.
  AID تدعمهم | by الحكومة السورية | to المسلحين | hypothetical | told by الباحث
تسعى الجماعة التي اختطفت الوزير إلى تقويض الأمن وقتل الأبرياء.
  ASSAULT اختطفت | by الجماعة | to الوزير | abducted 1
  ASSAULT قتل | to الأبرياء | killed 2-?
"""

# Pronouns and words that only point back: the latter, he, his own session, others.
POINTED = """
حاصرت الميليشيات المقاومة الشعبية في المدينة، لكن هذه الأخيرة جمعت صفوفها وهاجمت الحواجز.
  COERCE حاصرت | by الميليشيات | to المقاومة الشعبية
  ASSAULT هاجمت | by المقاومة الشعبية | to الحواجز
ندد مجلس الوزراء بالهجوم في جلسته التي عقدها في القصر.
  ACCUSE ندد | by مجلس الوزراء | told by مجلس الوزراء
  CONSULT عقدها | by مجلس الوزراء | told by مجلس الوزراء
ظهر أحد المسلحين، في تسجيل قصير، وهو يطلق قذيفة.
  ASSAULT يطلق قذيفة | by أحد المسلحين | ongoing
قصفت تركيا القوات التي هي تحارب التنظيم.
  ASSAULT قصفت | by تركيا | to القوات
  ASSAULT تحارب | by القوات | to التنظيم | ongoing
منع المتمردون وصول القوافل. والأسوأ من ذلك أنهم نهبوا المستودعات.
  COERCE منع | by المتمردون
  ASSAULT نهبوا | by المتمردون
بعض الجنود التحقوا بالمقاومة وآخرون فروا من المعسكر.
  RETREAT فروا | by آخرون
جاء ذلك خلال زيارة للرئيس المصري إلى باريس التقى خلالها الرئيس الفرنسي.
  CONSULT زيارة | by للرئيس المصري | to باريس | at باريس
  CONSULT التقى | by للرئيس المصري | to الرئيس الفرنسي | at باريس
الحل هو دعم الجيش.
  AID دعم | to الجيش
"""

# Number and gender alone, where only one of those named agrees; a sentence that لقد or فقد joins to the one before.
AGREEING = """
ساعد الوزير المتمردين عندما احتلوا الميناء.
  ASSAULT احتلوا | by المتمردين
روسيا تعارض القرار ومن المرجح أن تستخدم حق النقض.
  REJECT تعارض | by روسيا | ongoing
  REJECT تستخدم حق النقض | by روسيا | future
لم تتحرك تركيا ضد التنظيم. فقد رفضت دعم المقاتلين.
  REJECT رفضت دعم | by تركيا | to المقاتلين
قال سكان إن الميليشيات عرفت مكان المخزن. لقد استولت على أسلحة منه.
  COERCE استولت على أسلحة | by الميليشيات
رغم أن أنقرة سجنت الصحفي.
  COERCE سجنت الصحفي | by أنقرة | to الصحفي | detained 1
قال الرئيس: «أمرت بإغلاق المعبر».
  REQUEST أمرت | by الرئيس | told by الرئيس
  COERCE إغلاق المعبر | demanded | told by الرئيس
قالت الرئيسة: «أمرت الحكومة بإغلاق المعبر».
  REQUEST أمرت | by الحكومة | told by الرئيسة
  COERCE إغلاق المعبر | by الحكومة | demanded | told by الرئيسة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(STEPPED_OVER + POINTED + AGREEING))
def test_who_is_meant(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
