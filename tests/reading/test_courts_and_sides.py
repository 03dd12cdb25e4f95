"""Claims about sentences told with whom they are passed on in between, about sides of ground, and about objects behind subjects.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# A verdict with whom it is passed on before its measure, and who is sentenced behind the measure; a law is no verdict.
SENTENCES = """
الحكم على ناشط مغربي بالسجن عامين بسبب تدوينة
  SANCTION الحكم | to ناشط مغربي
أصدرت محكمة جزائرية حكما بسجن المعارض كريم سالم ثلاث سنوات.
  SANCTION حكما | by محكمة جزائرية | to المعارض كريم سالم
أصدرت المحكمة حكما بالسجن على المعارض كريم سالم.
  SANCTION حكما | by المحكمة | to المعارض كريم سالم
ينص القانون على الحكم على المزور بالسجن.
"""

# A body whose first word is an idea elsewhere.
BODIES = """
أطلقت مصلحة السجون سراح الأسير خليل عواودة.
  RETREAT سراح | by مصلحة السجون | to الأسير خليل عواودة | released 1
هنا تلتقي مصالح البلدين.
"""

# A point of the compass before definite ground says where, and describes nobody.
SIDES = """
اعتقلت الشرطة مزارعين شرقي المدينة.
  COERCE اعتقلت | by الشرطة | to مزارعين | detained 2-?
قتل مدني غربي البلدة برصاص قناص.
  ASSAULT قتل | by قناص | to مدني | killed 1
نسف جيش الاحتلال مربعات سكنية في حي الزيتون.
  ASSAULT نسف | by جيش الاحتلال | at الزيتون
اعتقلت الشرطة صحفيا غربيا في المدينة.
  COERCE اعتقلت | by الشرطة | to صحفيا غربيا | detained 1
"""


@pytest.mark.parametrize(("text", "claims"), blocks(SENTENCES + BODIES + SIDES))
def test_acts(text: str, claims: list[str]) -> None:
    """Each sentence tells these events and no others."""
    assert event_claims(text) == claims
