"""Claims about clauses and phrases that go on telling of an act named before them: one event remains, with all that both know.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

TOLD_AGAIN = """
استهدفت الميليشيا منازل السكان في تعز وأسفر القصف عن مقتل خمسة رجال.
  ASSAULT استهدفت | by الميليشيا | to خمسة رجال ، السكان | at تعز | killed 5
نفذ التحالف 12 غارة جوية في العراق حيث تركزت الضربات على مخازن قرب الرمادي.
  ASSAULT غارة جوية | by التحالف | at العراق
شن الجيش هجوما على القرية أمس وأصيب ثلاثة جنود جراء الهجوم.
  ASSAULT هجوما | by الجيش | to ثلاثة جنود | on 2024-03-11 | injured 3
قامت الشرطة بتوقيفه واحتجازه في مركز المدينة.
  COERCE توقيفه | by الشرطة
أعلن الجيش تحرير وتطهير البلدة.
  ASSAULT تحرير | by الجيش | told by الجيش
أعلن الجيش أن عشرين ضربة نفذت قرب الرقة واستهدفت مخازن للتنظيم.
  ASSAULT استهدفت | to للتنظيم | at الرقة | told by الجيش
وقع هجوم انتحاري في بلدة سلقين واستهدف دورية للشرطة.
  ASSAULT هجوم انتحاري | to دورية للشرطة | at سلقين
شن الطيران الحربي غارات جوية على أحياء حلب الشرقية وقصفها بالصواريخ.
  ASSAULT غارات جوية | by الطيران الحربي | at حلب
شن الطيران الحربي غارات على صعدة واستهدف معسكرا في عمران.
  ASSAULT غارات | by الطيران الحربي | at صعدة
  ASSAULT استهدف | by الطيران الحربي | at عمران
قصفت خمس غارات مواقع للتنظيم قرب الموصل.
  ASSAULT غارات | to للتنظيم | at الموصل
قصف الطيارون أهدافا قرب الرمادي في 12 غارة جوية.
  ASSAULT قصف | by الطيارون | at الرمادي
أوقفت الشرطة التونسية 30 شخصا في إطار حملة استهدفت متطرفين.
  COERCE أوقفت | by الشرطة التونسية | to 30 شخصا | detained 30
شن التنظيم حملة اعتقالات واسعة في الرقة أسفرت عن اعتقال 20 شخصا.
  ASSAULT حملة اعتقالات واسعة | by التنظيم | to 20 شخصا | at الرقة | abducted 20
حققت القوات تقدما في معارك تطهير البلدة من التنظيم.
  ASSAULT تقدما | by القوات
  ASSAULT معارك | by القوات | to التنظيم
بدأ سريان هدنة إنسانية أعلنها التحالف العربي في اليمن.
  RETREAT سريان هدنة | by التحالف العربي في اليمن | ongoing
حكم محكمة في طرابلس بإعدام القائد السابق.
  SANCTION حكم محكمة | to القائد السابق | at طرابلس
خاضت القوات اشتباكات مع المتمردين من أجل السيطرة على القاعدة.
  ASSAULT اشتباكات | by القوات | to المتمردين
بدأ الجيش عملية عسكرية كبيرة لاستكمال تحرير القرى.
  ASSAULT عملية عسكرية | by الجيش | ongoing
وقع انفجار في بنغازي بعدما قام مجهولون بتفجير منزل شرطي.
  ASSAULT تفجير منزل | by مجهولون | to شرطي | at بنغازي | destroyed 1
نقلت الطائرات مساعدات طبية إلى عدن بواسطة الجسر الجوي.
  AID مساعدات طبية | at عدن
ناقش الوزراء خلال اجتماعهم في بروكسل الأزمة في ليبيا.
  CONSULT ناقش | by الوزراء | at بروكسل ، ليبيا
أكدت تونس تضامنها ومساندتها للسعودية.
  SUPPORT تضامنها | by تونس | to للسعودية | told by تونس
انتهى الهجوم، ونقل القتلى والجرحى إلى المستشفى.
  ASSAULT الهجوم
  AID نقل القتلى والجرحى | to الجرحى | evacuated 2-?
"""


@pytest.mark.parametrize(("text", "claims"), blocks(TOLD_AGAIN))
def test_told_again(text: str, claims: list[str]) -> None:
    """What an attack hit, the whole it is part of, its aim and its way are no further acts; another place is another act."""
    assert event_claims(text) == claims
