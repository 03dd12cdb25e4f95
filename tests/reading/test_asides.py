"""Claims about asides of belief: who somebody is believed to belong to is kept in his mention and makes nobody a party.

In: sentences. Out: what `event_claims` says of them.
"""

from __future__ import annotations

import pytest
from tests.reading.claims import blocks, event_claims

_TABLE = """
شنت طائرات يعتقد أنها تابعة للتحالف الدولي غارات على منبج.
  ASSAULT غارات | by طائرات يعتقد أنها تابعة للتحالف الدولي ، للتحالف الدولي | at منبج
خطف مسلحون يرجح أنهم من تنظيم القاعدة مهندسا فرنسيا.
  ASSAULT خطف | by مسلحون يرجح أنهم من تنظيم القاعدة ، تنظيم القاعدة | to مهندسا فرنسيا | abducted 1
قصفت طائرة مسيرة يعتقد أنها أميركية موقعا في شبوة.
  ASSAULT قصفت | by طائرة مسيرة يعتقد أنها أميركية ، أميركية | at شبوة
وهدد تنظيم داعش بإعدام الرهينة.
  THREATEN هدد | by تنظيم داعش | to الرهينة | told by تنظيم داعش
  ASSAULT إعدام | by تنظيم داعش | to الرهينة | killed 1 | future | told by تنظيم داعش
ووجه العميد نداء إلى المتمردين بالانسحاب من القاعدة.
  REQUEST نداء | by العميد | to المتمردين
  RETREAT الانسحاب | by المتمردين | demanded | told by العميد
ونزح السكان بعد قيام الميليشيا بتدمير الجسور.
  ASSAULT تدمير | by الميليشيا
وشهد اليوم تدمير دبابة كانت تقصف السكان المدنيين.
  ASSAULT تقصف | to السكان المدنيين | on 2024-03-12
"""


@pytest.mark.parametrize(("text", "claims"), blocks(_TABLE))
def test_asides(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
