"""What courts, prosecutors and police do: trials, arrests, verdicts, who is on which side of them."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# A trial is told by who is tried; a passive that shows no vowel has no doer.
TRIALS = """
حوكم الضابط أمام محكمة عسكرية.
  ACCUSE حوكم | to الضابط
يمثل الوزير السابق أمام قاضي التحقيق.
  ACCUSE يمثل | to الوزير السابق | ongoing
استأنفت المحكمة محاكمة المتمردين.
  ACCUSE محاكمة | by المحكمة | to المتمردين
ويحاكم في القضية عشرون متهما. وقد قبض على أحد الجيران في الكويت.
  ACCUSE يحاكم | to عشرون متهما | ongoing
  COERCE قبض | to أحد الجيران | at الكويت | detained 1
"""

# Whom an act with a fixed phrase behind a preposition is done to, where nobody stands there to do it.
DONE_TO = """
نقل المصابون إلى مستشفى الحسين.
  AID نقل | to المصابون | evacuated 2-?
وضع الرئيس السابق تحت الإقامة الجبرية.
  COERCE وضع | to الرئيس السابق | detained 1
منع القاضي السابق من مغادرة البلاد.
  COERCE منع | to القاضي السابق
"""

# What is asked into is not done by those who ask; a verdict is no act of its victims.
ASKED_INTO = """
يحقق القضاء في ملابسات مقتل السيدة.
  ACCUSE يحقق | by القضاء | ongoing
  ASSAULT مقتل | to السيدة | killed 1
أدين شرطي بقتل متظاهر في البصرة.
  SANCTION أدين | to شرطي | at البصرة
  ASSAULT قتل | to متظاهر | at البصرة | killed 1
"""


@pytest.mark.parametrize(("text", "claims"), blocks(TRIALS + DONE_TO + ASKED_INTO))
def test_law(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
