"""Claims about who fell and how many: men whom a side has lost, kin of the fallen, words of loss before their verb, liquidations.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# A side that lost men is told as hit; their number is the dead of the fight that the clause names, as are kin lost in a blow.
LOST = """
خسر اللواء تسعة جنود في كمين قرب سرمين.
  ASSAULT كمين | to اللواء | at سرمين | killed 9
فقدت الكتيبة سبعة من مقاتليها في اشتباكات قرب سرمين.
  ASSAULT اشتباكات | to الكتيبة | at سرمين | killed 7
فقد الطبيب أربعة من أفراد أسرته في قصف على سرمين.
  ASSAULT قصف | to أسرته | at سرمين | killed 4
فقد الرجل الأمل في العودة بعد القصف على سرمين.
  ASSAULT القصف | at سرمين
"""

# Those who fell are the fallen of a family, and not the family, whom a relative clause behind both describes.
KIN = """
زار المحافظ عائلات الجنود الذين قتلوا في هجوم على سرمين.
  CONSULT زار | by المحافظ | to عائلات الجنود
  ASSAULT هجوم | to الجنود | at سرمين
واسى الوفد ذوي العمال الذين سقطوا في تفجير قرب سرمين.
  ASSAULT تفجير | to العمال | at سرمين | killed 2-?
قتل أهالي القرية الذين لجؤوا إلى المدرسة في غارة على سرمين.
  ASSAULT غارة | to أهالي القرية | at سرمين | killed 2-?
"""

# Words of loss may open the clause; the verb right behind is their own and parts nothing from the blow they fell in.
OPENING = """
إن ثلاثة جثامين وصلت إلى المشفى جراء قصف على سرمين.
  ASSAULT قصف | to ثلاثة جثامين | at سرمين | killed 3
وقال الطبيب إن ستة قتلى وصلوا إلى المشفى إثر غارة على سرمين.
  ASSAULT غارة | at سرمين | killed 6 | told by الطبيب
ارتكب الطيران مجزرة في سرمين راح ضحيتها 12 شهيدا.
  ASSAULT مجزرة | by الطيران | to 12 شهيدا | at سرمين | killed 12
"""

# One of several is named by a pronoun.
SEVERAL = """
قصفت المدفعية مواقع المسلحين قرب سرمين وتمكنت من قتل العديد منهم.
  ASSAULT قصفت | by المدفعية | to المسلحين | at سرمين | killed 2-?
"""

# Persons are liquidated; debts, companies, and what a struggle is to end are not.
LIQUIDATED = """
تمكنت القوة من تصفية خمسة مسلحين قرب سرمين.
  ASSAULT تصفية | by القوة | to خمسة مسلحين | at سرمين | killed 5
أعلنت اللجنة عن تصفية رجال الاستخبارات ستة مسلحين قرب سرمين.
  ASSAULT تصفية | by رجال الاستخبارات | to ستة مسلحين | at سرمين | killed 6 | told by اللجنة
تسعى الشركة إلى تصفية حساباتها في سرمين.
قررت المحكمة تصفية الجمعية في سرمين.
"""

# A force behind a verbal noun does it to those counted behind; a plural that may say more of the same men does not.
OBJECTS = """
اعتقال رجال الأمن ثمانية محتجين قرب سرمين.
  COERCE اعتقال | by رجال الأمن | to ثمانية محتجين | at سرمين | detained 8
اعتقال مسلحين فارين من سجن قرب سرمين.
  COERCE اعتقال | to مسلحين فارين | at سرمين | detained 2-?
"""

# A feminine body behind a past that tells of a man is what he attacked.
BODIES = """
دهس السائق رجلا قرب سرمين، ثم هاجم الشرطة بسكين.
  ASSAULT دهس | by السائق | to رجلا | at سرمين
  ASSAULT هاجم | by السائق | to الشرطة | at سرمين
"""


@pytest.mark.parametrize(("text", "claims"), blocks(LOST + KIN + OPENING + SEVERAL + LIQUIDATED + OBJECTS + BODIES))
def test_who_fell(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
