"""Whom an act was done to where only a number tells, and where persons are joined behind a phrase that describes one."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

COUNTED = """
أدى الانفجار إلى مقتل خمسة وإصابة 12 بجروح.
  ASSAULT الانفجار | to خمسة ، 12 | killed 5 | injured 12
خطف المسلحون أربعة عمال وقتلوا اثنين منهم.
  ASSAULT خطف | by المسلحون | to أربعة عمال | abducted 4
  ASSAULT قتلوا | by المسلحون | to اثنين | killed 2
اعتقلت الشرطة ناشطا، فيما أصيب ثلاثة آخرون.
  COERCE اعتقلت | by الشرطة | to ناشطا | detained 1
  ASSAULT أصيب | to ثلاثة آخرون | injured 3
قتل 2 وأصيب 4 في تفجير.
  ASSAULT تفجير | to 2 ، 4 | killed 2 | injured 4
أسفر الهجوم عن سقوط عشرة قتلى.
  ASSAULT الهجوم | killed 10
"""

ONE = """
قال مسؤول إن 12 مدنيا وجنديا تشاديا واحدا قتلوا في هجوم.
  ASSAULT هجوم | to 12 مدنيا ، جنديا تشاديا واحدا | killed 13 | told by مسؤول
"""

# So many dead and wounded are a toll, whom somebody asks after or names by more than that are whom it hit.
TOLLS = """
أوقع القصف على سرمين عددا من القتلى والجرحى.
  ASSAULT القصف | at سرمين | killed 1-? | injured 1-?
هاجم مسلحون حافلة للشرطة مخلفين العديد من الجرحى.
  ASSAULT هاجم | by مسلحون | to للشرطة | injured 2-?
زار الوزير المصابين في الهجوم على السوق.
  CONSULT زار | by الوزير | to المصابين
  ASSAULT الهجوم | to المصابين
خلف القصف ثلاثة جرحى أطفال.
  ASSAULT القصف | to أطفال | injured 3
"""

# A sum of several acts is nobody's.
UNCOUNTED = """
قال مصدر طبي إن عدد القتلى ارتفع إلى 14 جراء قصف على إدلب.
  ASSAULT قصف | at إدلب | killed 14 | told by مصدر طبي
"""

# Two results of one kind: whom each of them names.
RESULTS = """
أسفرت الاشتباكات عن مقتل 44 حوثيا واستشهاد ثمانية جنود.
  ASSAULT الاشتباكات | to 44 حوثيا ، ثمانية جنود | killed 44 | killed 8
"""

JOINED = """
قتل قيادي في الحركة وثلاثة من مرافقيه في غارة إسرائيلية.
  ASSAULT غارة | by إسرائيلية | to قيادي في الحركة ، ثلاثة من مرافقيه | killed 4
مقتل ضابط في الجيش وأربعة جنود بانفجار لغم
  ASSAULT انفجار لغم | to ضابط في الجيش ، أربعة جنود | killed 5
قتل شرطي في الحي والأهالي يتهمون المسلحين.
  ASSAULT قتل | to شرطي | killed 1
  ACCUSE يتهمون | by الأهالي | to المسلحين
اشتبك المتظاهرون مع الجنود ورجال الشرطة.
  PROTEST اشتبك | by المتظاهرون | to الجنود ، رجال الشرطة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(COUNTED + ONE + TOLLS + UNCOUNTED + RESULTS + JOINED))
def test_who_was_hit(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
