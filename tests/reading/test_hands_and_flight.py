"""Whom an act hits by whose hands its object is in, by a pronoun, amid what else it is done, or by who flees it."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

HIT = """
استولت المقاومة على الأسلحة التي كانت بحوزة الحوثيين.
  COERCE استولت | by المقاومة | to الحوثيين
صادرت الشرطة أسلحة كانت في حوزة المهربين.
  COERCE صادرت | by الشرطة | to المهربين
قصف الجيش المواقع التي في قبضة المسلحين.
  ASSAULT قصف | by الجيش | to المسلحين
تهاجم المقاومة الحوثيين وتكبدهم خسائر كبيرة.
  ASSAULT تهاجم | by المقاومة | to الحوثيين | ongoing
تكبد المتمردون خسائر فادحة في المدينة.
  ASSAULT خسائر فادحة | to المتمردون
تقدمت المقاومة في المدينة وسط تغطية جوية من التحالف العربي.
  ASSAULT تقدمت | by المقاومة
  AID تغطية جوية | by التحالف العربي | to المقاومة
سيطر الجيش على البلدة وسط قصف من التحالف على مواقع المسلحين.
  ASSAULT سيطر | by الجيش
  ASSAULT قصف | by التحالف | to المسلحين
اعتاد المسلحون الاختباء في المزارع هربا من قصف طائرات التحالف.
  ASSAULT قصف | by طائرات التحالف | to المسلحون
غادر السكان البلدة هربا من المعارك.
نزح السكان خوفا من غارات الطيران الروسي.
  ASSAULT غارات | by الطيران الروسي | displaced 2-? | hypothetical
"""


@pytest.mark.parametrize(("text", "claims"), blocks(HIT))
def test_whom_it_hits(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
