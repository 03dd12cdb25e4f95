"""Claims about places from where somebody struck, and about those where somebody then went to: no act took place there.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

BASES = """
هرب المسلحون بعد تحرير الحويجة باتجاه كركوك.
  RETREAT هرب | by المسلحون | at كركوك
  ASSAULT تحرير | at الحويجة
سيطر الجيش على زنجبار إضافة إلى مدينة شقرة.
  ASSAULT سيطر | by الجيش | at زنجبار ، شقرة
قصفت قوات النظام بلدة الحاضر من مواقعها في جبل عزان.
  ASSAULT قصفت | by قوات النظام | at الحاضر
أقلعت طائرات من قاعدة في الظهران وقصفت مواقع للحوثيين في الحديدة.
  MOBILIZE أقلعت | by طائرات | at الظهران
  ASSAULT قصفت | by طائرات | to للحوثيين | at الحديدة
أقلعت طائرات من قاعدة في الظهران وقصفت مواقع للحوثيين.
  MOBILIZE أقلعت | by طائرات | at الظهران
  ASSAULT قصفت | by طائرات | to للحوثيين
أقلعت طائرات من القاعدة الجوية في ديار بكر لشن غارات على مواقع التنظيم في سوريا.
  MOBILIZE أقلعت | by طائرات | at ديار بكر
  ASSAULT غارات | by طائرات | to التنظيم | at سوريا | future
سمحت أنقرة للتحالف باستخدام قاعدة إنجرليك لشن غارات على التنظيم.
  AGREE سمحت | by أنقرة | to للتحالف | at قاعدة إنجرليك
  ASSAULT غارات | by للتحالف | to التنظيم | future
"""


@pytest.mark.parametrize(("text", "claims"), blocks(BASES))
def test_bases_and_goals(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
