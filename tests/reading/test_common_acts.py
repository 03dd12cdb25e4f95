"""Claims about acts told by common words: backing in a fight, officials who arrive, places handed over, fire exchanged.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

COMMON = """
اقتحمت القوات البلدة بدعم من طيران التحالف.
  ASSAULT اقتحمت | by القوات
  AID دعم | by طيران التحالف | to القوات
استعادت القوات البلدة بإسناد من الطائرات الأميركية.
  ASSAULT استعادت | by القوات
  AID إسناد | by الطائرات الأميركية | to القوات
داهمت قسد البلدة بمساندة حوامات الاحتلال الأميركي.
  COERCE داهمت | by قسد
  AID مساندة | by الاحتلال الأميركي | to قسد
نفذت القوات هجوما على البلدة بمشاركة التحالف.
  ASSAULT هجوما | by القوات ، التحالف
توجه وفد من المعارضة إلى موسكو.
  CONSULT توجه | by وفد | at موسكو
وصل الرئيس إلى السلطة قبل عامين.
توجه الناخبون إلى صناديق الاقتراع.
استلم الجيش السوري قاعدة التنف من القوات الأميركية.
  RETREAT استلم | by القوات الأميركية | to الجيش السوري | at قاعدة التنف
قتل جندي في تبادل خطير لإطلاق النار في كركوك.
  ASSAULT تبادل خطير لإطلاق النار | to جندي | at كركوك | killed 1
قتل عسكري في صدام مسلح مع التنظيم في الرقة.
  ASSAULT صدام مسلح | by التنظيم | to عسكري | at الرقة | killed 1
شهدت تونس اعتداءين في سوسة.
  ASSAULT اعتداءين | at سوسة
أرسلت مصر بارجتين إلى باب المندب.
  MOBILIZE أرسلت | by مصر | at باب المندب
وصل المنسق الأممي إلى عدن في طائرة خاصة.
  CONSULT وصل | by المنسق الأممي | at عدن
"""


@pytest.mark.parametrize(("text", "claims"), blocks(COMMON))
def test_acts_told_by_common_words(text: str, claims: list[str]) -> None:
    """A force that backs another aids it and is no attacker; who arrives is on a visit only with an office and a place."""
    assert event_claims(text) == claims
