"""Claims about air strikes that are told of once more without their doer.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Witnesses tell of the strikes just told; one more is of the same aircraft.
HIS = """
قصف الحوثيون حيا في تعز بالمدفعية. وشن طيران التحالف غارات على مواقع في صعدة. وقال سكان إن غارات استهدفت مخزنا للوقود قرب صعدة.
  ASSAULT قصف | by الحوثيون | at تعز
  ASSAULT غارات | by طيران التحالف | at صعدة
  ASSAULT غارات | by طيران التحالف | at صعدة | told by سكان
هاجم مسلحون حاجزا في حماة. وقصفت طائرة روسية مستودعا في إدلب، ودمرت غارة أخرى جسرا على الطريق.
  ASSAULT هاجم | by مسلحون | to حاجزا | at حماة
  ASSAULT قصفت | by طائرة روسية | at إدلب
  ASSAULT غارة | by طائرة روسية | at إدلب
"""

# Not where the report turns to another scene, where somebody else attacks in between, where nobody knows whose it was, what was
# before it, or where only an officer is named.
LEFT_OPEN = """
شن طيران التحالف غارات على صعدة. من جهة أخرى، قتل خمسة أشخاص في غارة جوية على مأرب.
  ASSAULT غارات | by طيران التحالف | at صعدة
  ASSAULT غارة جوية | to خمسة أشخاص | at مأرب | killed 5
شن طيران التحالف غارات على صعدة. وشن الحوثيون هجوما على مأرب، ودمرت غارة جوية مخزنا في تعز.
  ASSAULT غارات | by طيران التحالف | at صعدة
  ASSAULT هجوما | by الحوثيون | at مأرب
  ASSAULT غارة جوية | at تعز
شن طيران التحالف غارات على صعدة. وجاء ذلك بعد غارة مجهولة على جسر في حجة.
  ASSAULT غارات | by طيران التحالف | at صعدة
  ASSAULT غارة | at حجة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(HIS + LEFT_OPEN))
def test_further_strikes(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
