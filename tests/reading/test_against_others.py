"""Against whom another act is, that somebody refuses or asks for, and who is himself refused or asked."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

OTHERS = """
رفضت أنقرة المشاركة في عمليات الحلف ضد تنظيم الدولة.
  REJECT رفضت | by أنقرة
رفض البرلمان تصريحات النائب ضد السعودية.
  REJECT رفض | by البرلمان
"""

# Complaints are against whom they name.
THEIRS = """
رفع المحامي شكوى ضد الوزير.
  ACCUSE رفع | by المحامي | to الوزير
"""


@pytest.mark.parametrize(("text", "claims"), blocks(OTHERS + THEIRS))
def test_against_whom(text: str, claims: list[str]) -> None:
    """Each sentence tells these events and no others."""
    assert event_claims(text) == claims
