"""Claims about indefinite persons with a clause behind them, whatever governs them: what they did, and what was done to them.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# They do what the clause right behind them tells, be they a genitive, behind a preposition or an object.
DOERS = """
أطلقت الشرطة الغاز المسيل للدموع لتفريق متظاهرين حاولوا اقتحام البرلمان.
  ASSAULT أطلقت | by الشرطة | to متظاهرين
  PROTEST اقتحام | by متظاهرين | to البرلمان | hypothetical
أطلقت قوات الأمن حملة لملاحقة مسلحين قتلوا جنديين في ريف درعا.
  ASSAULT حملة | by قوات الأمن | to مسلحين | at درعا
  ASSAULT قتلوا | by مسلحين | to جنديين | at درعا | killed 2
أطلق الجيش النار على مستوطنين اعتدوا على مزارعين في قرية بورين.
  ASSAULT أطلق | by الجيش | to مستوطنين | at بورين
  ASSAULT اعتدوا | by مستوطنين | to مزارعين | at بورين
ألقت الشرطة القبض على امرأة خطفت طفلا في البصرة.
  COERCE القبض | by الشرطة | to امرأة | at البصرة | detained 1
  ASSAULT خطفت | by امرأة | to طفلا | at البصرة | abducted 1
اعتقلت الشرطة عصابة تمتهن خطف الأطفال في بغداد.
  COERCE اعتقلت | by الشرطة | to عصابة | at بغداد
  ASSAULT خطف | by عصابة | to الأطفال | at بغداد | abducted 2-? | ongoing
قالت المنظمة إن الحركة جندت الأطفال ونهبت المنازل.
  COERCE جندت الأطفال | by الحركة | to الأطفال | told by المنظمة
  COERCE نهبت | by الحركة | told by المنظمة
"""

# A plural without anybody or anything behind it tells of those whom it was done to.
SUFFERING = """
أفرجت السلطات عن ناشطين اعتقلوا خلال احتجاجات الرباط.
  RETREAT أفرجت | by السلطات | to ناشطين | released 2-?
  COERCE اعتقلوا | to ناشطين | detained 2-?
  PROTEST احتجاجات | at الرباط
"""

# An adjective that is a person elsewhere, a passive, and a clause that و opens.
OTHERS = """
وقع تفجير انتحاري هز السوق في كركوك.
  ASSAULT تفجير انتحاري | at كركوك
اعتقلت الشرطة شخصا عثر في منزله على أسلحة.
  COERCE اعتقلت | by الشرطة | to شخصا | detained 1
  COERCE عثر | to شخصا
اقتحم مسلحون البرلمان.
  ASSAULT اقتحم | by مسلحون | to البرلمان
"""


@pytest.mark.parametrize(("text", "claims"), blocks(DOERS + SUFFERING + OTHERS))
def test_what_a_clause_tells_of_indefinite_persons(text: str, claims: list[str]) -> None:
    """Each sentence tells these events and no others."""
    assert event_claims(text) == claims
