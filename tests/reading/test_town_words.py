"""Claims about towns whose names are words too, and towns as objects of verbs.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Behind a preposition, with nothing of its own behind it, such a word is the town; some only in a report of their state.
ALONE = """
اندلعت اشتباكات في تدمر بين الجيش والمسلحين.
  ASSAULT اشتباكات | by الجيش | to المسلحين | at تدمر
قتل مدني في قصف على حماة.
  ASSAULT قصف | to مدني | at حماة | killed 1
تقدمت القوات من شبام نحو المطار واشتبكت مع المسلحين.
  MOBILIZE تقدمت | by القوات | at شبام
  ASSAULT اشتبكت | by القوات | to المسلحين | at شبام
شن الحوثيون هجوما على البيضاء.
  ASSAULT هجوما | by الحوثيون | at البيضاء
قتل جندي في كمين قرب عتق.
  ASSAULT كمين | to جندي | at عتق | killed 1
شنت طائرات سورية غارات على الطبقة.
  ASSAULT غارات | by طائرات سورية | at الطبقة
قصفت الطائرات مواقع للمسلحين في آب.
  ASSAULT قصفت | by الطائرات | to للمسلحين
"""

# Nor is such a name a verb, or part of the name of who does it.
OBJECTS = """
قصفت الطائرات منبج.
  ASSAULT قصفت | by الطائرات | at منبج
قصفت الطائرات الحكومية سبها.
  ASSAULT قصفت | by الطائرات الحكومية | at سبها
زار الوزير خانقين.
  CONSULT زار | by الوزير | at خانقين
اقتحمت القوات البيرة فجرا.
  ASSAULT اقتحمت | by القوات | at البيرة
استهدفت الطائرة مركبة في صيدا.
  ASSAULT استهدفت | by الطائرة | at صيدا
هاجم المسلح بيتا في حلب.
  ASSAULT هاجم | by المسلح | at حلب
"""


@pytest.mark.parametrize(("text", "claims"), blocks(ALONE + OBJECTS))
def test_towns_named_like_words(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
