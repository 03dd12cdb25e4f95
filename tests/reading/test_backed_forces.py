"""Claims about words that say by whom a force is backed: fire that it gets in a fight, or who it is made up of and known by.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Aircraft, guns and armour are given to a force in an operation.
FIRE = """
اقتحمت الكتيبة مسنودة بالدبابات ضاحية السلام.
  ASSAULT اقتحمت | by الكتيبة | at السلام
  AID مسنودة | by الدبابات | to الكتيبة | at السلام
استعادت المقاومة المدعومة بطائرات التحالف التلة.
  ASSAULT استعادت | by المقاومة
  AID المدعومة | by طائرات التحالف | to المقاومة
سيطر الجيش مسنودا بكتائب العشائر وطيران التحالف على التلة.
  ASSAULT سيطر | by الجيش
  AID مسنودا | by كتائب العشائر ، طيران التحالف | to الجيش
"""

# Men who fight beside a force are how it is made up or known.
KNOWN_BY = """
هاجم المتمردون المدعومون بقوات الرئيس السابق معسكر اللواء.
  ASSAULT هاجم | by المتمردون | to اللواء
سيطر الجيش مسنودا بكتائب العشائر على التلة.
  ASSAULT سيطر | by الجيش
دارت اشتباكات بين الجيش المدعوم بالمقاومة الشعبية والمتمردين.
  ASSAULT اشتباكات | by الجيش | to المتمردين
"""


@pytest.mark.parametrize(("text", "claims"), blocks(FIRE + KNOWN_BY))
def test_what_backs_a_force(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
