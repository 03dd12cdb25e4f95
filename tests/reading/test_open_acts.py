"""Claims about acts that a clause leaves open: asked about, made a case, the end of something, laid down, possible, feared.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

LEFT_OPEN = """
هل قصف الجيش المستشفى في إدلب؟
  ASSAULT قصف | by الجيش | to المستشفى | at إدلب | hypothetical
طلب القائد من جنوده الرد في حال تعرضهم لهجمات.
  ASSAULT هجمات | by القائد | hypothetical
ستستمر الغارات حتى انسحاب المسلحين من المخيم.
  ASSAULT الغارات | future
  RETREAT انسحاب | by المسلحين | future
تقضي الخطة بانسحاب القوات من الحديدة خلال أسبوع.
  RETREAT انسحاب | by القوات | at الحديدة | future
بإمكان الحركة السيطرة على المطار.
  ASSAULT السيطرة | by الحركة | hypothetical
لم يعد بإمكان الفصائل السيطرة على المطار.
  ASSAULT السيطرة | by الفصائل | negated
قد يشن التنظيم هجمات في درنة.
  ASSAULT هجمات | by التنظيم | at درنة | hypothetical
لو كانت لهم مواقع هنا لما قصف الجيش القرية.
  ASSAULT قصف | by الجيش | hypothetical
قال إنه لن يكون هناك انسحاب من الجولان.
  RETREAT انسحاب | at الجولان | negated | told by -
أغلقت تونس معبرها خوفا من تسلل المسلحين.
  COERCE أغلقت | by تونس
  ASSAULT تسلل المسلحين | by المسلحين | hypothetical
خاضت القوات اشتباكات مع الحوثيين من أجل السيطرة على القاعدة.
  ASSAULT اشتباكات | by القوات | to الحوثيين
يقاتل المسلحون أملا في استعادة الميناء.
  ASSAULT يقاتل | by المسلحون | ongoing
  ASSAULT استعادة | by المسلحون | hypothetical
لا بد من انسحاب الحوثيين من المدن.
  RETREAT انسحاب | by الحوثيين | demanded
على الحوثيين الانسحاب من صنعاء.
  RETREAT الانسحاب | by الحوثيين | at صنعاء | demanded
لم يسبق للتنظيم أن هاجم المدينة.
  ASSAULT هاجم | by للتنظيم | negated
من شأن القرار إنهاء الحرب في اليمن.
  RETREAT إنهاء الحرب | at اليمن | hypothetical
يتعذر وصول المساعدات إلى المخيم.
  AID وصول المساعدات | negated
تراجع الجيش عن اقتحام المخيم.
  ASSAULT اقتحام | by الجيش | negated
وجه الوزير دعوة إلى نظيره لزيارة عدن.
  REQUEST دعوة | by الوزير | to نظيره
  CONSULT زيارة | by نظيره | at عدن | demanded | told by الوزير
"""

TOOK_PLACE = """
طالب الحزب بالتحقيق في مقتل الشاب.
  REQUEST طالب | by الحزب | told by الحزب
  ACCUSE التحقيق | demanded | told by الحزب
  ASSAULT مقتل | to الشاب | killed 1 | told by الحزب
دعا الناشط إلى تحرير الميناء على غرار تحرير المطار.
  REQUEST دعا | by الناشط | told by الناشط
  ASSAULT تحرير | demanded | told by الناشط
  ASSAULT تحرير | told by الناشط
كانت القوات خلال الليل تقصف المواقع.
  ASSAULT تقصف | by القوات
قد يؤدي القصف إلى نزوح السكان.
  ASSAULT القصف | displaced 2-? | ongoing
التحقيقات ما زالت جارية مع الموقوفين.
  ACCUSE التحقيقات | to الموقوفين | ongoing
هدفهم منع السكان من المغادرة.
  COERCE منع | to السكان | future
استغل التنظيم الشبان لتوظيفهم في تنفيذ هجمات على المخافر.
  ASSAULT هجمات | by التنظيم | future
قصف الطيران الجسر، وهو ما منع الجنود من دخول البلدة.
  ASSAULT قصف الطيران | by الطيران
لا يمكن إجراء محادثات في ظل القصف.
  CONSULT محادثات | negated
  ASSAULT القصف | ongoing
لماذا قصف الجيش المستشفى في إدلب؟
  ASSAULT قصف | by الجيش | to المستشفى | at إدلب
قاتلت الفصائل حتى سقوط البلدة.
  ASSAULT قاتلت | by الفصائل
  ASSAULT سقوط البلدة
أفاد الضابط بأن الموقوف كان قد تلقى تدريبات عسكرية في الخارج.
  AID تلقى تدريبات | to الموقوف | told by الضابط
يهدف الهجوم إلى استعادة المطار.
  ASSAULT الهجوم
  ASSAULT استعادة | future
أتاحت الهدنة إعادة فتح المعبر.
  RETREAT الهدنة
  RETREAT إعادة فتح
اعتقلت الشرطة نائبا لاتهامه بالتحريض.
  COERCE اعتقلت | by الشرطة | to نائبا | detained 1
  ACCUSE اتهامه | to نائبا
نجحت الأجهزة الأمنية في القبض على المهاجمين.
  COERCE القبض على | by الأجهزة الأمنية | to المهاجمين | detained 2-?
"""


@pytest.mark.parametrize(("text", "claims"), blocks(LEFT_OPEN + TOOK_PLACE))
def test_open_acts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
