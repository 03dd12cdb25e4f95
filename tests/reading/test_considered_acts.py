"""Claims about acts that are talked about, called a way out, a right, a duty or an aim, and about acts that were carried out.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

CONSIDERED = """
ناقش المجلس إرسال قوات إلى الحدود.
  MOBILIZE إرسال قوات | hypothetical
أجرى الطرفان محادثات حول وقف إطلاق النار.
  CONSULT محادثات | by الطرفان
  RETREAT وقف إطلاق النار | hypothetical
شرح الضيف المبادرة بشأن تشكيل جبهة واسعة.
  AGREE تشكيل جبهة | hypothetical
لا حل سوى إرسال قوات دولية.
  MOBILIZE إرسال قوات | demanded
لن يتحقق السلام إلا بانسحاب القوات من القرى.
  RETREAT انسحاب | by القوات | hypothetical
وأضاف أن أحد الخيارات المتاحة يتمثل في فتح معركة شمال المدينة.
  ASSAULT معركة | hypothetical | told by -
وأضاف أن الخطر الأكبر يتمثل في قصف الأسواق.
  ASSAULT قصف | told by -
الحل هو إرسال قوات دولية إلى المدينة.
  MOBILIZE إرسال قوات | hypothetical
الحل الذي اقترحته اللجنة هو خروج المقاتلين من البلدة.
  RETREAT خروج المقاتلين | by المقاتلين | demanded
الخيار الوحيد أمامهم هو الانسحاب من الميناء.
  RETREAT الانسحاب | hypothetical
كان شرط الحكومة الأول خروج المقاتلين.
  RETREAT خروج المقاتلين | by المقاتلين | demanded
لا هدنة إلا بانسحاب القوات من القرى.
  RETREAT هدنة | hypothetical
  RETREAT انسحاب | by القوات | hypothetical
لا حوار إلا بعد تسليم السلاح.
  RETREAT تسليم السلاح | hypothetical
المطلوب الآن وقف القصف على القرى.
  RETREAT وقف القصف | demanded
من واجب الدولة إيصال المساعدات إلى القرى.
  AID إيصال المساعدات | demanded
وربما كان الغرض من ذلك استخدامهم كدروع بشرية.
  ASSAULT استخدامهم كدروع بشرية | future
أعلن الرئيس ضرورة العمل على وقف إطلاق النار.
  RETREAT وقف إطلاق النار | demanded | told by الرئيس
تساءل النائب عما إذا كانت الحكومة اتخذت قرارا بشن عملية عسكرية.
  ASSAULT عملية عسكرية | by الحكومة | hypothetical | told by النائب
في حالة الغارات الليلية تطفأ الأنوار.
  ASSAULT الغارات | hypothetical
تركز المرحلة المقبلة على ضمان إيصال المساعدات إلى القرى.
  AID إيصال المساعدات | future
ترددت الحركة في الموافقة على الخطة.
  AGREE الموافقة على | by الحركة | hypothetical
ضحى الجنود في سبيل تحرير البلدة.
  ASSAULT تحرير | future
"""

DONE = """
تساءل النائب عما إذا كان الحريق مرتبطا بهجوم المحطة.
  ASSAULT هجوم | told by النائب
تم إرسال قوات إلى الحدود.
  MOBILIZE إرسال قوات
ناقش المجلس الهجوم على السفارة في صنعاء.
  ASSAULT الهجوم | to السفارة | at صنعاء
لم تنسحب القوات إلا بعد وقف القصف.
  RETREAT تنسحب | by القوات
  RETREAT وقف القصف
حاول المسلحون استغلال إعلان الهدنة والتقدم نحو التلة.
  CONCEDE إعلان الهدنة | by المسلحون
  MOBILIZE التقدم نحو | by المسلحون | hypothetical
ستقوم القوات عند الضرورة بطلعات استطلاع وضربات داخل المنطقة.
  MOBILIZE طلعات استطلاع | by القوات | future
  ASSAULT ضربات | by القوات | future
تقدمت الوحدات بالدبابات والآليات لفك الحصار عن القرية.
  ASSAULT فك الحصار | by الوحدات | future
"""


@pytest.mark.parametrize(("text", "claims"), blocks(CONSIDERED) + blocks(DONE))
def test_acts_that_are_considered(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims, text
