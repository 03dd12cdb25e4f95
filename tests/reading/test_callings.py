"""Claims about persons named by what they do for a living or what they are: each is one whom something may befall.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

CLAIMS = """
خطف مسلحون شاعرا من بيته ليلا.
  ASSAULT خطف | by مسلحون | to شاعرا | abducted 1
اعتقلت الشرطة مؤرخا عند وصوله.
  COERCE اعتقلت | by الشرطة | to مؤرخا | detained 1
أصيب مريض في القصف على المستشفى.
  ASSAULT القصف | to مريض ، المستشفى | injured 1
قتل حلاق برصاص قناص.
  ASSAULT قتل | by قناص | to حلاق | killed 1
طعن طباخ جنديا عند الحاجز.
  ASSAULT طعن | by طباخ | to جنديا
اعتقلت القوات ثلاثة مهربين قرب الحدود.
  COERCE اعتقلت | by القوات | to ثلاثة مهربين | detained 3
خطف مسلحون الصيدلي قرب السوق.
  ASSAULT خطف | by مسلحون | to الصيدلي | abducted 1
"""

# A person, by a word that a force or a number cannot take, is another party.
PARTIES = """
اعتقل الجيش الصحفي عند الحاجز.
  COERCE اعتقل | by الجيش | to الصحفي | detained 1
اعتقل رجال الشرطة الصحفي عند الحاجز.
  COERCE اعتقل | by رجال الشرطة | to الصحفي | detained 1
خطف المسلحون المدون من بيته.
  ASSAULT خطف | by المسلحون | to المدون | abducted 1
اعتقل الأمن القاضي عند الحاجز.
  COERCE اعتقل | by الأمن | to القاضي | detained 1
قتل تاجر ثلاثة جنود قرب السوق.
  ASSAULT قتل | by تاجر | to ثلاثة جنود | killed 3
وجه أطباء نداء إلى الأمم المتحدة طالبوا فيه بالتدخل.
  REQUEST نداء | by أطباء | to الأمم المتحدة
  REQUEST طالبوا | by أطباء | to الأمم المتحدة | told by أطباء
اعتقلت الشرطة قائدا عسكريا في الحي.
  COERCE اعتقلت | by الشرطة | to قائدا عسكريا | detained 1
خطف مسلحون ناشطا إعلاميا قرب السوق.
  ASSAULT خطف | by مسلحون | to ناشطا إعلاميا | abducted 1
استدعى القاضي مسؤولا أمنيا أمس.
  ACCUSE استدعى | by القاضي | to مسؤولا أمنيا | on 2024-03-11
قتل رجال شرطة في انفجار السيارة.
  ASSAULT انفجار السيارة | to رجال شرطة | killed 2-?
"""

# Who is stopped for an attack has stopped none.
STOPPED = """
أوقفت الشرطة رجلا للاشتباه في صلته بالهجوم.
  COERCE أوقفت | by الشرطة | to رجلا | detained 1
أوقفت الشرطة القاضي للاشتباه في صلته بالهجوم.
  COERCE أوقفت | by الشرطة | to القاضي | detained 1
أوقف الجيش الهجوم على المدينة.
  RETREAT الهجوم | by الجيش
"""


@pytest.mark.parametrize(("text", "claims"), blocks(CLAIMS + PARTIES + STOPPED))
def test_callings(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
