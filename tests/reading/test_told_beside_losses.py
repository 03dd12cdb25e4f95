"""Claims about what an attack did not bring about, about the dying wounded, and about what is turned into a camp.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# What an attack did without counts nobody on it and is no act beside it.
WITHOUT = """
سقطت صواريخ على المنطقة الخضراء دون أن توقع ضحايا.
  ASSAULT سقطت صواريخ | at المنطقة الخضراء | killed 0 | injured 0
استهدفت طائرة مسيرة حقلا نفطيا من دون أن يصاب أحد.
  ASSAULT استهدفت | by طائرة مسيرة | injured 0
أوقعت الغارة قتلى في صعدة.
  ASSAULT الغارة | at صعدة | killed 2-?
"""

# Those who die of their wounds are not wounded once more, and what the count of the dead comes to is no other act.
WOUNDS = """
توفي ثلاثة جرحى متأثرين بإصاباتهم في مشفى إدلب.
  ASSAULT توفي | to ثلاثة جرحى | at إدلب | killed 3
توفي شاب متأثرا بجروحه ليرتفع عدد شهداء نابلس إلى أربعة.
  ASSAULT توفي | to شاب | at نابلس | killed 1
ارتفع عدد شهداء القصف على نابلس إلى أربعة.
  ASSAULT القصف | at نابلس | killed 4
"""

# A second woman named as a mother, and a country that is turned into no barracks.
NAMED = """
اعتقلت قوات الاحتلال أم ياسر وأم عمر.
  COERCE اعتقلت | by قوات الاحتلال | to أم ياسر ، أم عمر | detained 2
حولت الميليشيات ليبيا إلى معسكر كبير.
حولت الميليشيات مدرسة في ليبيا إلى ثكنة عسكرية.
  COERCE حولت | by الميليشيات | at ليبيا
"""


@pytest.mark.parametrize(("text", "claims"), blocks(WITHOUT + WOUNDS + NAMED))
def test_acts(text: str, claims: list[str]) -> None:
    """Each sentence tells these events and no others."""
    assert event_claims(text) == claims
