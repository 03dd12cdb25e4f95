"""Claims about attacks in words, and about verbs of force that say how high something stands or that an example is given.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Those who write and preach, and one person of office against a body, attack in words.
WORDS = """
شن النائب هجوما عنيفا على الحزب.
  ACCUSE هجوما عنيفا | by النائب | to الحزب
شن الكاتب هجوما قاسيا على الأمين العام.
  ACCUSE هجوما | by الكاتب | to الأمين العام
هاجم الصحفي الوزارة في مقاله.
  ACCUSE هاجم | by الصحفي | to الوزارة
شن الجيش هجوما عنيفا على المسلحين.
  ASSAULT هجوما عنيفا | by الجيش | to المسلحين
هاجم القائد المسلحين.
  ASSAULT هاجم | by القائد | to المسلحين
"""

IDIOMS = """
احتل ملف المياه أهمية كبيرة في اللقاء.
  CONSULT اللقاء
احتل السهم أعلى قيمة في التداول.
ضرب العداء الرقم القياسي.
ولنضرب مثالا بالنمل.
اعتدت أن أقرأ في المساء.
اعتدت القوات على المصلين.
  ASSAULT اعتدت | by القوات | to المصلين
احتل الجيش البلدة.
  ASSAULT احتل | by الجيش
"""


@pytest.mark.parametrize(("text", "claims"), blocks(WORDS + IDIOMS))
def test_attacks_in_words(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
