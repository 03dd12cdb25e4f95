"""Claims about acts that are denied with their report or plan, needed, or going on while they are told, and about whose they are.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

DENIED = """
لا صحة لأنباء انسحاب القوات من البلدة.
  RETREAT انسحاب | by القوات | negated
لا صحة للأنباء التي تحدثت عن انسحاب القوات من البلدة.
  RETREAT انسحاب | by القوات | negated
نفى المتحدث الأنباء التي تحدثت عن اعتقال ضباط.
  COERCE اعتقال | to ضباط | detained 2-? | negated | told by المتحدث
نفى المتحدث نية بلاده إرسال قوات برية إلى الجزيرة.
  MOBILIZE إرسال قوات | by بلاده | negated | told by المتحدث
لا توجد نية لشن هجوم على الميناء.
  ASSAULT هجوم | negated
انسحبت القوات لعدم القدرة على اقتحام المخيم.
  RETREAT انسحبت | by القوات
  ASSAULT اقتحام | negated
لم تنجح القوات في استعادة السيطرة على التلة.
  ASSAULT استعادة السيطرة | by القوات | negated
باءت محاولة المسلحين اقتحام القاعدة بالفشل.
  ASSAULT اقتحام | by المسلحين | negated
ألغيت زيارة الوزير إلى بغداد.
  CONSULT زيارة | by الوزير | to بغداد | at بغداد | negated
تم إلغاء اجتماع اللجنة.
  CONSULT اجتماع | by اللجنة | negated
"""

NEEDED = """
أكد الوزير ضرورة انسحاب القوات الأجنبية من الميناء.
  RETREAT انسحاب | by القوات الأجنبية | demanded | told by الوزير
شدد السفير على ضرورة انسحاب المسلحين.
  RETREAT انسحاب | by المسلحين | demanded | told by السفير
ينبغي على الحكومة سحب قواتها من الحي.
  RETREAT سحب قواتها | by الحكومة | demanded
من الضروري وقف القصف.
  RETREAT وقف القصف | demanded
المطلوب انسحاب القوات الأجنبية.
  RETREAT انسحاب | by القوات الأجنبية | demanded
كاد المسلحون يقتحمون المدينة.
  ASSAULT يقتحمون | by المسلحون | hypothetical
عملية تحرير الموصل المرتقبة.
  ASSAULT عملية تحرير | at الموصل | future
من المقرر عقد اجتماع بين الطرفين في جنيف.
  CONSULT اجتماع | by الطرفين | at جنيف | future
يتوقع أن يزور الوزير بغداد.
  CONSULT يزور | by الوزير | to بغداد | at بغداد | future
"""

UNDER_WAY = """
أدان السكان القصف الذي تتعرض له البلدة.
  ACCUSE أدان | by السكان | told by السكان
  ASSAULT القصف | ongoing | told by السكان
قتل خمسة في المعارك الدائرة بين الجيش والمسلحين.
  ASSAULT المعارك | by الجيش | to المسلحين | killed 5 | ongoing
العملية العسكرية التي انطلقت فجر اليوم لا تزال مستمرة.
  ASSAULT العملية العسكرية | on 2024-03-12 | ongoing
يعيش السكان تحت حصار خانق.
  COERCE حصار خانق | ongoing
أدان الحزب الحصار المفروض على غزة منذ عامين.
  ACCUSE أدان | by الحزب | told by الحزب
  COERCE الحصار | at غزة | ongoing | told by الحزب
نزح آلاف السكان منذ اندلاع الاشتباكات في الفاشر.
  ASSAULT الاشتباكات | at الفاشر | displaced 2000-9999 | ongoing
بعد شهرين على بدء الحملة العسكرية في منبج نفدت الأدوية.
  ASSAULT الحملة العسكرية | at منبج | ongoing
حاول الجنود التصدي لتوغل قوات العدو في القنيطرة.
  ASSAULT توغل | by قوات العدو | to الجنود | at القنيطرة
انتهت العملية دون تسجيل أي اشتباكات.
  ASSAULT اشتباكات | negated
رفض القائد الطلب الذي تقدم به الوسيط.
  REJECT رفض | by القائد | to الوسيط
  REQUEST الطلب | by الوسيط
"""

HEADLINES = """
مقتل شخص وإصابة ثلاثة أطفال.. قوات النظام تقصف إدلب
  ASSAULT تقصف | by قوات النظام | to شخص | at إدلب | killed 1 | injured 3
الجيش السوري يسيطر على بلدة القريتين
  ASSAULT يسيطر | by الجيش السوري | at القريتين
"""

PARTIES = """
بغداد - قتل خمسة أشخاص بانفجار سيارة مفخخة.
  ASSAULT انفجار سيارة مفخخة | to خمسة أشخاص | killed 5
قتل الطفل أحمد برصاص قناص.
  ASSAULT قتل | by قناص | to الطفل أحمد | killed 1
أفرج التنظيم عن ثلاثة صحفيين كان قد خطفهم في حلب.
  RETREAT أفرج | by التنظيم | to ثلاثة صحفيين | at حلب | released 3
  ASSAULT خطفهم | by التنظيم | to ثلاثة صحفيين | at حلب | abducted 3
وصل الوزير إلى القاهرة قادما من الرياض.
  CONSULT وصل | by الوزير | at القاهرة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(DENIED + NEEDED + UNDER_WAY + HEADLINES + PARTIES))
def test_denied_acts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
