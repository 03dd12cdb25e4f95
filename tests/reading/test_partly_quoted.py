"""Claims about contents of which only a part stands in quotation marks, and about أن and إن behind an opening mark.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

GOES_ON = """
وأضاف المتحدث أنه "لا تغيير" في خطط الوزارة للعام المقبل.
  assert | المتحدث | "لا تغيير" في خطط الوزارة للعام المقبل
وأكد الوزير أن «القوافل الأولى وصلت بالأمس» إلى المدينة المحاصرة.
  confirm | الوزير | «القوافل الأولى وصلت بالأمس» إلى المدينة المحاصرة
وأكد الوزير أن «القوافل الأولى وصلت بالأمس» دون ذكر تفاصيل.
  confirm | الوزير | القوافل الأولى وصلت بالأمس | direct
وأكد الوزير أن «القوافل الأولى وصلت بالأمس» في تصريح للصحيفة.
  confirm | الوزير | القوافل الأولى وصلت بالأمس | direct
"""

# How, why or since when, right behind the mark, is of the words before it; where and when they were said is not.
COMPLETED = """
وأضاف المهندس قائلا "يمكن خفض الفاتورة إلى النصف" من خلال عزل الجدران.
  assert | المهندس | "يمكن خفض الفاتورة إلى النصف" من خلال عزل الجدران
وقال المهندس "هذه أول قافلة تعبر الوادي" منذ انهيار السد في الربيع.
  assert | المهندس | "هذه أول قافلة تعبر الوادي" منذ انهيار السد في الربيع
وقال المهندس «الموسم ضعيف هذا العام» بسبب الجفاف.
  assert | المهندس | «الموسم ضعيف هذا العام» بسبب الجفاف
وقال المهندس «الموسم ضعيف هذا العام» خلال جولة في المزارع.
  assert | المهندس | الموسم ضعيف هذا العام | direct
وقال المهندس «الموسم ضعيف هذا العام» من خلال حوار مع الطلاب.
  assert | المهندس | الموسم ضعيف هذا العام | direct
"""

THAT = """
وقال المدير: «إن المستشفى يعمل بنصف طاقته».
  assert | المدير | المستشفى يعمل بنصف طاقته | direct
وأكد المدير "ان المستشفى يعمل بنصف طاقته".
  confirm | المدير | المستشفى يعمل بنصف طاقته | direct
وقال المدير: «إن لم يصل الوقود فسنغلق المستشفى».
  assert | المدير | إن لم يصل الوقود فسنغلق المستشفى | direct
"""


@pytest.mark.parametrize(("text", "expected"), blocks(GOES_ON + COMPLETED + THAT))
def test_where_the_words_begin_and_end(text: str, expected: list[str]) -> None:
    assert statement_claims(text) == expected
