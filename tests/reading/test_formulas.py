"""Formulas of blessing behind a name are no clause: who is blessed speaks and is spoken of."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims, statement_claims

SAID = """
قال رئيس الجمعية إن الدم حرام، مشيرا إلى أن نبينا صلى الله عليه وسلم حرم الغلو.
  assert | رئيس الجمعية | الدم حرام
  assert | رئيس الجمعية | نبينا صلى الله عليه وسلم حرم الغلو
قال الخطيب إن الرسول عليه الصلاة والسلام وصفهم بأنهم شر الناس.
  assert | الخطيب | الرسول عليه الصلاة والسلام وصفهم بأنهم شر الناس
  assert | الرسول | شر الناس
وحذر النبي ﷺ من قتل المدنيين.
  warn | النبي | قتل المدنيين
وأكد الملك سلمان حفظه الله ورعاه أن بلاده ستواصل دعمها.
  confirm | الملك سلمان | بلاده ستواصل دعمها
وناشدت البعثة أطراف النزاع إلى ضبط النفس لإنهاء القتال.
  demand | البعثة | ضبط النفس لإنهاء القتال
"""


@pytest.mark.parametrize(("text", "claims"), blocks(SAID))
def test_who_is_blessed(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


def test_to_hold_the_reins_arrests_nobody() -> None:
    assert not [claim for claim in event_claims("ظل أقرباؤه يمسكون بزمام الأجهزة الأمنية.") if claim.startswith("COERCE")]
