"""Claims about who says what: whether something is true, names and objects behind them, verbs that do not agree with who stands
before them, what a thing is held to be.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

# صحة before what was told is whether it is true, and before a person how he is; before a place it is its health service.
TRUTH = """
نفت الوزارة صحة الأنباء المتداولة عن إغلاق الجسر.
  deny | الوزارة | صحة الأنباء المتداولة عن إغلاق الجسر
ونفى فؤاد ناجي صحة الأنباء التي تحدثت عن استقالته.
  deny | فؤاد ناجي | صحة الأنباء التي تحدثت عن استقالته
ونفى المتحدث فؤاد ناجي صحة ما نشرته الصحيفة.
  deny | المتحدث فؤاد ناجي | صحة ما نشرته الصحيفة
أكدت البلدية صحة الخبر.
  confirm | البلدية | صحة الخبر
وقالت صحة غزة إن المخزون نفد.
  assert | صحة غزة | المخزون نفد
"""


@pytest.mark.parametrize(("text", "claims"), blocks(TRUTH))
def test_truth_of_what_is_told(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
