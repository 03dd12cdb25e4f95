"""Claims about acts that are told of a whole country or of years: they were not where the act before them was.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

WIDE = """
انفجرت سيارة في مدينة الرقة. وتوالت الهجمات في مختلف مناطق البلاد.
  ASSAULT انفجرت سيارة | at الرقة
  ASSAULT الهجمات | at البلاد
شن الطيران غارات على مدينة عدن. وسقط في القتال المستمر منذ أربعة أشهر ثلاثة آلاف قتيل.
  ASSAULT غارات | by الطيران | at عدن
  ASSAULT القتال | killed 3000 | ongoing
انفجرت سيارة في مدينة الرقة. وأصيب في الهجوم ستة جنود.
  ASSAULT انفجرت سيارة | at الرقة
  ASSAULT الهجوم | to ستة جنود | at الرقة | injured 6
"""


@pytest.mark.parametrize(("text", "claims"), blocks(WIDE))
def test_wide_ground(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
