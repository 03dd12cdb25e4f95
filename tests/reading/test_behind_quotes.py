"""Names in quotation marks beside those whom their bearers do something to, and nouns with a pronoun beside their object."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# No name goes on behind the mark that closes it.
QUOTED = """
أعدم تنظيم "داعش" 23 شخصا في الفلوجة.
  ASSAULT أعدم | by تنظيم "داعش" | to 23 شخصا | at الفلوجة | killed 23
قتل تنظيم «داعش» ثلاثين جنديا في الرمادي.
  ASSAULT قتل | by تنظيم «داعش» | to ثلاثين جنديا | at الرمادي | killed 30
خطفت حركة «الشباب» عشرة صيادين.
  ASSAULT خطفت | by حركة «الشباب» | to عشرة صيادين | abducted 10
قتل تنظيم «داعش» عددا من الجنود في الرمادي.
  ASSAULT قتل | by تنظيم «داعش» | to عددا من الجنود | at الرمادي | killed 1-?
خطف تنظيم «داعش» طبيبا في الموصل.
  ASSAULT خطف | by تنظيم «داعش» | to طبيبا | at الموصل | abducted 1
قتل تنظيم «داعش» قائد الشرطة في الرمادي.
  ASSAULT قتل | by تنظيم «داعش» | to قائد الشرطة | at الرمادي | killed 1
انتقد حزب «النور» رئيس الحكومة.
  ACCUSE انتقد | by حزب «النور» | to رئيس الحكومة | told by حزب «النور»
قتلت الشرطة في حماة (وسط البلاد) ثلاثة مهربين.
  ASSAULT قتلت | by الشرطة | to ثلاثة مهربين | at حماة | killed 3
أدان الوزير خطف «داعش» ثلاثة صحافيين.
  ACCUSE أدان | by الوزير | to داعش | told by الوزير
  ASSAULT خطف | by داعش | to ثلاثة صحافيين | abducted 3 | told by الوزير
قتل «حزب الله» ثلاثين مقاتلا.
  ASSAULT قتل | by حزب الله | to ثلاثين مقاتلا | killed 30
قتل "جيش الفتح" عشرين جنديا.
  ASSAULT قتل | by جيش الفتح | to عشرين جنديا | killed 20
قال الوزير إن قتل «داعش» للرهائن جريمة.
  ASSAULT قتل | by داعش | to للرهائن | killed 2-? | told by الوزير
"""

# A verb that takes an object and has none is a passive.
SHIELDS = """
الأسرى يستخدمون كدروع بشرية.
  ASSAULT يستخدمون كدروع بشرية | to الأسرى | ongoing
المسلحون يستخدمون السكان دروعا بشرية.
  ASSAULT يستخدمون | by المسلحون | to السكان | ongoing
"""

# The pronoun on the noun does it, whose object the noun has beside it.
OWN = """
أعلن الرئيس رفضه القرار الأميركي.
  REJECT رفضه القرار | by الرئيس | told by الرئيس
أكدت الحركة رفضها المبادرة الأميركية.
  REJECT رفضها المبادرة | by الحركة | told by الحركة
أعلن الملك دعمه المطالب المشروعة.
  SUPPORT دعمه | by الملك | told by الملك
أكد الملك دعمه الكامل للحكومة اليمنية.
  SUPPORT دعمه الكامل | by الملك | to للحكومة اليمنية | told by الملك
"""


@pytest.mark.parametrize(("text", "claims"), blocks(QUOTED + SHIELDS + OWN))
def test_who_does_it_to_whom(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
