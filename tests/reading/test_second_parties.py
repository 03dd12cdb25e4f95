"""Second parties of a clause: persons right behind others, by a surname alone, or behind the means of an attack."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

BEHIND = """
استقبل السيسي بوتين في القاهرة.
  CONSULT استقبل | by السيسي | to بوتين | at القاهرة
اعتقلت الشرطة التركية الصحفي المعارض في إسطنبول.
  COERCE اعتقلت | by الشرطة التركية | to الصحفي المعارض | at إسطنبول | detained 1
استهدف انتحاري بسيارة مفخخة رتلا للجيش التركي.
  ASSAULT استهدف | by انتحاري | to رتلا للجيش التركي
"""

# An unknown word that looks like a surname, where only a person can stand.
SURNAMES = """
أجرى الوزير محادثات مع العبادي والجبوري في بغداد.
  CONSULT محادثات | by الوزير | to العبادي ، الجبوري | at بغداد
استشهد الرعيني في مواجهات عتق.
  ASSAULT مواجهات | to الرعيني | killed 1
أطلقت السلطات سراح السليمان لعدم كفاية الأدلة.
  RETREAT سراح | by السلطات | to السليمان | released 1
"""


@pytest.mark.parametrize(("text", "claims"), blocks(BEHIND + SURNAMES))
def test_second_party(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
