"""Claims about what is done at somebody's request, about captives told by their number, and forces that stand up to others.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Whoever asked for it is told by the genitive or by من; what is asked for may lie ahead, the asking does not.
REQUESTS = """
شن التحالف ضربات بناء على طلب من رئيس الحكومة.
  ASSAULT ضربات | by التحالف
  REQUEST بناء على طلب | by رئيس الحكومة | to التحالف
يجتمع الوزراء بناء على طلب الوسطاء.
  CONSULT يجتمع | by الوزراء | ongoing
  REQUEST بناء على طلب | by الوسطاء | to الوزراء
سيجتمع المجلس بناء على طلب من الأمين العام.
  CONSULT يجتمع | by المجلس | future
  REQUEST بناء على طلب | by الأمين العام | to المجلس
أرسلت الدوحة طائرة إغاثة استجابة لطلب السلطات.
  AID أرسلت | by الدوحة
  REQUEST استجابة لطلب | by السلطات | to الدوحة
انسحب المقاتلون نزولا عند رغبة الأهالي.
  RETREAT انسحب | by المقاتلون
  REQUEST نزولا عند رغبة | by الأهالي | to المقاتلون
"""

# Captives are told by a number in letters or in figures, which is no part of the word for the act.
CAPTIVES = """
نجح اللواء في أسر 7 من المتمردين.
  COERCE أسر | by اللواء | to المتمردين | detained 7
تم أسر 14 مقاتلا في المعركة.
  COERCE أسر | to 14 مقاتلا | detained 14
  ASSAULT المعركة
أعلن الفصيل أسر تسعة جنود.
  ASSAULT أسر | by الفصيل | to تسعة جنود | abducted 9 | told by الفصيل
وزعت البلدية سلالا على أسر النازحين.
  AID وزعت | by البلدية | to أسر النازحين
"""

KIN = """
قتل سالم وشقيقه في القصف.
  ASSAULT القصف | to سالم ، شقيقه | killed 2
أصيب عمها بشظية.
  ASSAULT أصيب | to عمها | injured 1
"""

FORCES = """
تصدت القوات للمتمردين في الفاشر.
  ASSAULT تصدت | by القوات | to للمتمردين | at الفاشر
تصدى الجيش لهجوم شنه المتمردون.
  ASSAULT هجوم | by المتمردون | to الجيش
تصدت الوزارة للغلاء.
أزهقت العصابة أنفسا بريئة.
  ASSAULT أزهقت | by العصابة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(REQUESTS + CAPTIVES + KIN + FORCES))
def test_at_request(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
