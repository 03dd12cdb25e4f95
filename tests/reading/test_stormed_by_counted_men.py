"""Claims about counted men who storm something, about machines that push in, and about who goes on with an act.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# What a number counts in the accusative ends before a word that does not agree with it.
COUNTED = """
اقتحم 57 مستوطنا المسجد الأقصى من جهة باب الأسباط.
  ASSAULT اقتحم | by 57 مستوطنا | at المسجد الأقصى
هاجم أكثر من ثلاثين مسلحا قاعدة عسكرية في بوركينا فاسو.
  ASSAULT هاجم | by أكثر من ثلاثين مسلحا | at بوركينا فاسو
قتل 11 مسلحا آخر في غارة على الموصل.
  ASSAULT غارة | to 11 مسلحا آخر | at الموصل | killed 11
"""

# Who pushes in suffers nothing, be he counted.
PUSHING_IN = """
توغلت عدة دبابات إسرائيلية شرق مخيم البريج.
  ASSAULT توغلت | by عدة دبابات إسرائيلية | at مخيم البريج
توغل الجيش التركي في قرية بريف دهوك.
  ASSAULT توغل | by الجيش التركي | at دهوك
"""

# A verb of going on awaits its act also where the name of its subject is a noun of an act elsewhere.
GOING_ON = """
تواصل قوات الاحتلال قصف الأحياء السكنية في رفح.
  ASSAULT قصف | by قوات الاحتلال | at رفح | ongoing
تواصل آليات الاحتلال تجريف الشوارع في مخيم طولكرم.
  COERCE تجريف | by الاحتلال | at مخيم طولكرم | ongoing
جيش الاحتلال قصف الأحياء السكنية في رفح.
  ASSAULT قصف | by جيش الاحتلال | at رفح
"""


@pytest.mark.parametrize(("text", "claims"), blocks(COUNTED + PUSHING_IN + GOING_ON))
def test_acts(text: str, claims: list[str]) -> None:
    """Each sentence tells these events and no others."""
    assert event_claims(text) == claims
