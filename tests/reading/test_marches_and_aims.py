"""Claims about what troops go for, and about ground taken that no aim before it takes up."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# The aim of a march is an act to come beside it; that of an attack or of reinforcements is none.
MARCHES = """
تقدمت كتيبتان من الجيش نحو بلدة المطوع للسيطرة على تلالها.
  MOBILIZE تقدمت | by كتيبتان من الجيش | at المطوع
  ASSAULT للسيطرة | by كتيبتان من الجيش | at المطوع | future
شن الجيش هجوما للسيطرة على بلدة المطوع.
  ASSAULT هجوما | by الجيش | at المطوع
تلقى اللواء تعزيزات كبيرة لطرد المسلحين من البلدة.
  MOBILIZE تعزيزات كبيرة
نشر الجيش مدرعات في كسلا لتعزيز مواقعه.
  MOBILIZE نشر | by الجيش | at كسلا
"""


@pytest.mark.parametrize(("text", "claims"), blocks(MARCHES))
def test_marches(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
