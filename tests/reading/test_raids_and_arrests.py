"""Who seizes somebody in an operation that is told to have come to that, or in a line that joins both without a verb."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

CAME_TO = """
شنت الشرطة حملة دهم في الحي انتهت باعتقال ثلاثة مطلوبين.
  COERCE حملة دهم | by الشرطة
  COERCE اعتقال | by الشرطة | to ثلاثة مطلوبين | detained 3
نفذت الوحدات مداهمة استهدفت منزلا وأسفرت عن اعتقال قيادي.
  COERCE مداهمة | by الوحدات
  COERCE اعتقال | by الوحدات | to قيادي | detained 1
نفذت الوحدات مداهمة أدت إلى اعتقال ثلاثة.
  COERCE مداهمة | by الوحدات
  COERCE اعتقال | by الوحدات | to ثلاثة | detained 3
نفذت الوحدات مداهمة، بغطاء من المروحيات، أسفرت عن اعتقال خمسة أشخاص.
  COERCE مداهمة | by الوحدات
  COERCE اعتقال | by الوحدات | to خمسة أشخاص | detained 5
  AID غطاء | by المروحيات | to الوحدات
"""

JOINED = """
أعلنت الشرطة اعتقال أربعة مشتبه بهم وقتل ثلاثة مسلحين في الحي.
  COERCE اعتقال | by الشرطة | to أربعة مشتبه بهم | detained 4 | told by الشرطة
  ASSAULT قتل | by الشرطة | to ثلاثة مسلحين | killed 3 | told by الشرطة
كشفت الشرطة عن ضبط متفجرات واعتقال مطلوبين اثنين في الحي.
  COERCE ضبط متفجرات | by الشرطة | told by الشرطة
  COERCE اعتقال | by الشرطة | to مطلوبين اثنين | detained 2 | told by الشرطة
وأسفرت الحملة عن ضبط أسلحة واعتقال ثلاثة مطلوبين.
  COERCE ضبط أسلحة
  COERCE اعتقال | to ثلاثة مطلوبين | detained 3
استنكر الحزب اعتقال ناشط وقتل آخر.
  ACCUSE استنكر | by الحزب | told by الحزب
  COERCE اعتقال | to ناشط | detained 1 | told by الحزب
  ASSAULT قتل | to آخر | killed 1 | told by الحزب
توغل للجيش الإسرائيلي في قرية الرفيد واعتقال شابين
  ASSAULT توغل | by للجيش الإسرائيلي | at الرفيد
  COERCE اعتقال | by للجيش الإسرائيلي | to شابين | at الرفيد | detained 2
"""

# Whoever marches arrests nobody.
OPEN = """
مظاهرة للأهالي في درعا واعتقال شابين
  PROTEST مظاهرة | by للأهالي | at درعا
  COERCE اعتقال | to شابين | at درعا | detained 2
"""

# In whose home or hands something is found does not seize it; who finds it in somebody else's does.
FOUND_WITH = """
قبض الأمن على الموقوف سعد العتيبي الذي ضبط في منزله معمل للمتفجرات.
  COERCE قبض | by الأمن | to الموقوف سعد العتيبي | detained 1
  COERCE ضبط | to الموقوف سعد العتيبي
اعتقلت الشرطة شخصا عثر في منزله على أسلحة.
  COERCE اعتقلت | by الشرطة | to شخصا | detained 1
  COERCE عثر | to شخصا
عادت القوة التي ضبطت في منزل المتهم أسلحة.
  COERCE ضبطت | by القوة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(CAME_TO + JOINED + OPEN + FOUND_WITH))
def test_who_seizes(text: str, claims: list[str]) -> None:
    """Each sentence tells these events and no others."""
    assert event_claims(text) == claims
