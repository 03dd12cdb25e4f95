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

THAT = """
وقال المدير: «إن المستشفى يعمل بنصف طاقته».
  assert | المدير | المستشفى يعمل بنصف طاقته | direct
وأكد المدير "ان المستشفى يعمل بنصف طاقته".
  confirm | المدير | المستشفى يعمل بنصف طاقته | direct
وقال المدير: «إن لم يصل الوقود فسنغلق المستشفى».
  assert | المدير | إن لم يصل الوقود فسنغلق المستشفى | direct
"""


@pytest.mark.parametrize(("text", "expected"), blocks(GOES_ON + THAT))
def test_where_the_words_begin_and_end(text: str, expected: list[str]) -> None:
    assert statement_claims(text) == expected
