"""Whom attacks hit: the dead and wounded named beside them, and whose the things are that they strike."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

VICTIMS = """
قدم الوزير تعازيه في شهداء حادثة التفجير.
  ASSAULT التفجير | to شهداء حادثة التفجير | killed 2-?
زار المحافظ مصابي الانفجار.
  CONSULT زار | by المحافظ | to مصابي الانفجار
  ASSAULT الانفجار | to مصابي الانفجار
نقل السفير عزاءه إلى ذوي ضحايا القصف.
  ASSAULT القصف | to ضحايا القصف
دعا الإمام للمصابين في الهجوم.
  REQUEST دعا | by الإمام | told by الإمام
  ASSAULT الهجوم | to للمصابين | told by الإمام
كشف الجندي المصاب في حادث إطلاق النار ملابسات ما جرى.
  ASSAULT حادث إطلاق النار | to الجندي المصاب
تبين أن عدد القتلى في الغارات لم يتضح بعد.
  ASSAULT الغارات
"""

OWNED = """
انسحب المتمردون من البلدة بعد غارات على مواقعهم.
  RETREAT انسحب | by المتمردون
  ASSAULT غارات | to المتمردون
قالت الوحدات إن الجيش التركي قصف نقاطها قرب السد.
  ASSAULT قصف | by الجيش التركي | to الوحدات | told by الوحدات
واصل التنظيم تقدمه رغم غارات على مقار له شرق النهر.
  ASSAULT تقدمه | by التنظيم | ongoing
  ASSAULT غارات | to التنظيم
أعلن الجيش أن مدفعيته دكت مواقعهم شرق النهر.
  ASSAULT دكت | by مدفعيته | told by الجيش
قصف الجيش مواقعه السابقة.
  ASSAULT قصف | by الجيش
قصفت الطائرات مخازن وتجمعات وآليات المتمردين.
  ASSAULT قصفت | by الطائرات | to المتمردين
شنت المقاتلات غارات على مقار ومواقع التنظيم.
  ASSAULT غارات | by المقاتلات | to التنظيم
أصابت الطائرات مستودعا للذخائر تابعا للمتمردين.
  ASSAULT أصابت | by الطائرات | to للمتمردين
استهدفت المدفعية تجمعات الميليشيات شرق المدينة.
  ASSAULT استهدفت | by المدفعية | to الميليشيات
"""

FIGHTS = """
اندلعت معارك سقط فيها عشرات القتلى.
  ASSAULT معارك | killed 20-99
خلفت الاشتباكات في السوق ستة جرحى آخرين.
  ASSAULT الاشتباكات | injured 6
قتل خمسة جنود في اشتباكات مع المسلحين.
  ASSAULT اشتباكات | by المسلحين | to خمسة جنود | killed 5
"""

# من tells whence fire came, or whose attempt an attack was; behind an amount whose the things are.
WHENCE = """
قصفت قوات النظام من مقر الفرقة الرابعة أحياء دوما.
  ASSAULT قصفت | by قوات النظام | at دوما
نفذ المسلحون هجوما في محاولة من التنظيم للوصول إلى المدينة.
  ASSAULT هجوما | by المسلحون
وجه الطيران ضربات إلى نحو 13 موقعا من معاقل داعش شرقي درنة.
  ASSAULT ضربات | by الطيران | to داعش | at درنة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(VICTIMS + OWNED + FIGHTS + WHENCE))
def test_whom_it_hit(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
