"""Claims about persons named by what they do for a living or what they are: each is one whom something may befall.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

CLAIMS = """
خطف مسلحون شاعرا من بيته ليلا.
  ASSAULT خطف | by مسلحون | to شاعرا | abducted 1
اعتقلت الشرطة مؤرخا عند وصوله.
  COERCE اعتقلت | by الشرطة | to مؤرخا | detained 1
أصيب مريض في القصف على المستشفى.
  ASSAULT القصف | to مريض ، المستشفى | injured 1
قتل حلاق برصاص قناص.
  ASSAULT قتل | by قناص | to حلاق | killed 1
طعن طباخ جنديا عند الحاجز.
  ASSAULT طعن | by طباخ | to جنديا
اعتقلت القوات ثلاثة مهربين قرب الحدود.
  COERCE اعتقلت | by القوات | to ثلاثة مهربين | detained 3
خطف مسلحون الصيدلي قرب السوق.
  ASSAULT خطف | by مسلحون | to الصيدلي | abducted 1
"""


@pytest.mark.parametrize(("text", "claims"), blocks(CLAIMS))
def test_callings(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
