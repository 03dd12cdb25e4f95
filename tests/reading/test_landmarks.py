"""Claims about places that only say where another one lies, about areas around a town, and about words that are no towns.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

LANDMARKS = """
استهدفت الغارات تجمعات للحوثيين في منطقة كرش الواقعة بين بلدة صبر ودار سعد.
  ASSAULT الغارات | to للحوثيين | at كرش
وقعت اشتباكات في غربي محافظة مأرب، وسط اليمن.
  ASSAULT اشتباكات | at مأرب
قصف الطيران رتلا للتنظيم قرب بلدة حديثة (160 كلم غرب الرمادي).
  ASSAULT قصف الطيران | to للتنظيم | at حديثة
قتل جنديان في ولاية لوغار جنوب كابول.
  ASSAULT قتل | to جنديان | at لوغار | killed 2
قتل ستة في انفجار في مدينة غومبي شمال شرقي نيجيريا.
  ASSAULT انفجار | to ستة | at غومبي | killed 6
وأكد مصدر قبلي أن ستة قتلوا في كمين.
  ASSAULT كمين | to ستة | killed 6 | told by مصدر قبلي
فرض الأمن حصارا على المنطقة التي تقع فيها العمارة.
  COERCE حصارا | by الأمن
قتل ستة في العمارة جنوب العراق.
  ASSAULT قتل | to ستة | at العمارة | killed 6
"""


@pytest.mark.parametrize(("text", "claims"), blocks(LANDMARKS))
def test_landmarks(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
