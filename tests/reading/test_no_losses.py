"""Losses that are denied are none, and the act that would have caused them took place. And who a cleft sentence says did it."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

NONE = """
استهدفت غارة جوية بلدة كفرنبل ولم ترد أنباء عن وقوع ضحايا.
  ASSAULT غارة جوية | at كفرنبل | killed 0 | injured 0
قال قائد الشرطة إن الانفجار لم يخلف ضحايا.
  ASSAULT الانفجار | killed 0 | injured 0 | told by قائد الشرطة
ولم يسفر الهجوم عن سقوط قتلى.
  ASSAULT الهجوم | killed 0
سقطت قذيفتان على الحي ولا إصابات بشرية.
  ASSAULT سقطت قذيفتان | killed 0 | injured 0
نفى محافظ كركوك سقوط أي ضحايا في الهجوم الصاروخي.
  ASSAULT الهجوم الصاروخي | killed 0 | injured 0 | told by محافظ كركوك
لم يقتل أي مدني في الغارة.
  ASSAULT الغارة | killed 0
لم يصب أحد في الهجوم.
  ASSAULT الهجوم | injured 0
أصيب خمسة مدنيين في القصف دون وقوع قتلى.
  ASSAULT القصف | to خمسة مدنيين | injured 5 | killed 0
"""

# Nobody knows, or some are known to have fallen.
OPEN = """
لم يتضح ما إذا كان هناك قتلى أو جرحى في الانفجار.
  ASSAULT الانفجار
لم يتم التأكد بعد من سقوط ضحايا جراء الغارة.
  ASSAULT الغارة
لا يقل عن عشرة قتلى في تفجير مقهى ببغداد.
  ASSAULT تفجير | at بغداد | killed 10-?
ولا تشمل هذه الحصيلة ضحايا العمليات العسكرية.
  ASSAULT العمليات العسكرية | to ضحايا العمليات العسكرية
"""

CLEFT = """
قالت وزارة الخارجية إن تركيا هي من قصفت القرية.
  ASSAULT قصفت | by تركيا | told by وزارة الخارجية
وقال المتحدث إن طيران الجيش هو من قصف المركز.
  ASSAULT قصف | by طيران الجيش | to المركز | told by المتحدث
وأكد المصدر أن القوات الأمريكية هي التي استهدفت الحافلة.
  ASSAULT استهدفت | by القوات الأمريكية | told by المصدر
وهو من سكان قرية بنش.
"""


@pytest.mark.parametrize(("text", "claims"), blocks(NONE + OPEN + CLEFT))
def test_losses_denied_and_clefts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
