"""Claims about acts that another one answers or came long after: their places are not its own.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

BACKDROPS = """
شنت الطائرات غارات على مواقع التنظيم في سوريا، بعد خمسة أيام على تفجير سروج.
  ASSAULT غارات | by الطائرات | to التنظيم | at سوريا
  ASSAULT تفجير | at سروج
شن المسلحون هجمات على قوات الأمن ردا على قصف الرقة.
  ASSAULT هجمات | by المسلحون | to قوات الأمن
  ASSAULT قصف | at الرقة
اعتقلت الشرطة ستة رجال بعد نحو شهر من التفجير في أربيل.
  COERCE اعتقلت | by الشرطة | to ستة رجال | detained 6
  ASSAULT التفجير | at أربيل
أرسلت فرنسا مساعدات إلى الأهالي في أعقاب مجزرة دوما.
  AID أرسلت | by فرنسا | to الأهالي
  ASSAULT مجزرة | at دوما
انسحب المسلحون بعد معارك في مدينة درعا.
  RETREAT انسحب | by المسلحون | at درعا
  ASSAULT معارك | at درعا
"""


@pytest.mark.parametrize(("text", "claims"), blocks(BACKDROPS))
def test_backdrops(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
