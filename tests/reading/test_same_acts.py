"""Claims about one act that two words tell, and about words of acts that tell of none.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

ONCE = """
انفجرت عبوة ناسفة استهدفت سيارة عسكرية في كركوك.
  ASSAULT انفجرت عبوة ناسفة | at كركوك
اندلعت اشتباكات ومواجهات عنيفة في تعز.
  ASSAULT اشتباكات | at تعز
اختطف مسلحون مهندسا في حمص واقتادوه إلى جهة مجهولة.
  ASSAULT اختطف | by مسلحون | to مهندسا | at حمص | abducted 1
والدهما يعيش في عمان.
أوقفت الشرطة خمسة مشتبه بهم في تونس.
  COERCE أوقفت | by الشرطة | to خمسة مشتبه بهم | at تونس | detained 5
تعمل اللجنة وفقا لتوجيهات الوزير.
أعلنت مستشفيات المدينة حالة استنفار.
أكد الوزير أهمية التعاون في مكافحة التهريب.
استقبل المستشفى الميداني مرضى من القرى البعيدة.
أوقفت القوات محاولات تهريب النفط.
"""


@pytest.mark.parametrize(("text", "claims"), blocks(ONCE))
def test_one_act_once(text: str, claims: list[str]) -> None:
    """What an attack hit, fights named in a row and captives led away are one act; orders that are followed are none."""
    assert event_claims(text) == claims
