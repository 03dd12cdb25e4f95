"""Claims about who did what came of an act: a raid that led to deaths, mines that killed.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Whoever made the raid or laid the mines killed those whom that led to; of a fight of two either side may have.
KILLED = """
نفذت قوات الأسايش عملية دهم أدت إلى مقتل رجلين في ريف دير الزور.
  COERCE عملية دهم | by قوات الأسايش | at دير الزور
  ASSAULT مقتل | by قوات الأسايش | to رجلين | at دير الزور | killed 2
زرعت الميليشيات ألغاما في عدن، الأمر الذي أدى إلى مقتل عشرين مدنيا.
  MOBILIZE زرعت | by الميليشيات | at عدن
  ASSAULT مقتل | by الميليشيات | to عشرين مدنيا | at عدن | killed 20
اعتقلت الشرطة لصا في عدن، وتجمع السكان أمام المركز، ما أدى إلى مقتل شخصين.
  COERCE اعتقلت | by الشرطة | to لصا | at عدن | detained 1
  ASSAULT مقتل | to شخصين | at عدن | killed 2
"""


@pytest.mark.parametrize(("text", "claims"), blocks(KILLED))
def test_effects(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
