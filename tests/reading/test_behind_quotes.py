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
قتل عناصر من تنظيم «القاعدة» خمسة جنود.
  ASSAULT قتل | by عناصر من تنظيم «القاعدة» | to خمسة جنود | killed 5
طردت «جبهة النصرة» «داعش» من درعا.
  ASSAULT طردت | by جبهة النصرة | to داعش | at درعا
اتهمت حركة «فتح» حركة «حماس» بعرقلة المصالحة.
  ACCUSE اتهمت | by حركة «فتح» | to حركة «حماس» | told by حركة «فتح»
  AGREE المصالحة | negated | told by حركة «فتح»
هاجم تنظيم «الدولة الإسلامية» جبهة النصرة في حلب.
  ASSAULT هاجم | by تنظيم «الدولة الإسلامية» | to جبهة النصرة | at حلب
"""

# The object of a noun is no subject of the verb behind it.
OBJECTS = """
بعد قتل الجيش عشرة مسلحين انسحب التنظيم من البلدة.
  ASSAULT قتل | by الجيش | to عشرة مسلحين | killed 10
  RETREAT انسحب | by التنظيم
"""

# A verb behind the noun of an act agrees with who did or suffered it; ground between two states is where they meet.
RELATIVE = """
أشاد الوزير بصمود الأهالي رغم القصف الذي تعرضوا له.
  SUPPORT أشاد | by الوزير | to الأهالي | told by الوزير
  ASSAULT القصف | to الأهالي | told by الوزير
روى الأسرى التعذيب الذي تعرضوا له في السجن.
  ASSAULT التعذيب | to الأسرى
قتل جندي تركي في صدام مسلح مع المهربين على الحدود بين البلدين.
  ASSAULT صدام مسلح | by المهربين | to جندي تركي | killed 1
اندلعت اشتباكات على الحدود بين الجيش والمهربين.
  ASSAULT اشتباكات | by الجيش | to المهربين
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


@pytest.mark.parametrize(("text", "claims"), blocks(QUOTED + OBJECTS + RELATIVE + SHIELDS + OWN))
def test_who_does_it_to_whom(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
