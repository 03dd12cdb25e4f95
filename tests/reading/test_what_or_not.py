"""Claims about ما before a past: what, and only at the head of a clause not; ما لم is unless.

A claim is: trigger modality.
"""

from __future__ import annotations

import pytest
from claims import blocks, document

WHAT = """
شكر الشيخ جيراننا على المعونة وما قدموه لنا من دعم.
  شكر occurred
  قدموه occurred
يحتاج الوفدان إلى تنفيذ ما اتفق عليه في الجولة الأولى.
  اتفق occurred
أعاد الورثة ما نهب من بيوت القرية.
  نهب occurred
قال الشيخ إن الشرطة ما قصفت القرية.
  قصفت negated
"""

UNLESS = """
سيبقى الطريق مغلقا ما لم ينسحب المسلحون من القرية.
  ينسحب hypothetical
لم ينسحب المسلحون من القرية.
  ينسحب negated
"""


@pytest.mark.parametrize(("text", "claims"), blocks(WHAT + UNLESS))
def test_what_or_not(text: str, claims: list[str]) -> None:
    assert [f"{event.text} {event.modality}" for event in document(text).events] == claims
