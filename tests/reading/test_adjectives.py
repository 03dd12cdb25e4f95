"""Adjectives: in the accusative they belong to the term, without the article to nothing that has it."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

ACCUSATIVE = """
شن الجيش هجوما صاروخيا على البلدة.
  ASSAULT هجوما صاروخيا | by الجيش
عقد الوزير اجتماعا موسعا مع السفير في بغداد.
  CONSULT اجتماعا موسعا | by الوزير | to السفير | at بغداد
أجرى الوزير لقاء ثنائيا مع نظيره.
  CONSULT لقاء ثنائيا | by الوزير | to نظيره
"""

# How somebody does it is no part of who does it.
STATE = """
إن القوات الحكومية مدعومة بالمدفعية قصفت البلدة.
  ASSAULT قصفت | by القوات الحكومية
  AID مدعومة | by المدفعية | to القوات الحكومية
وصلت تعزيزات للمقاومة الشعبية مؤلفة من ثلاث مدرعات.
  MOBILIZE وصلت تعزيزات | by للمقاومة الشعبية
"""


@pytest.mark.parametrize(("text", "claims"), blocks(ACCUSATIVE + STATE))
def test_adjectives(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
