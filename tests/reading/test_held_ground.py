"""Whom an attack hits where a clause says who is there; whom a pronoun on the noun of an act leaves to be named behind it."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Behind what is hit: who holds, uses or fills it, taken up by a pronoun or as the object of a verb of containing.
GROUND = """
قصفت المدفعية منازل يتخذها مسلحو الجماعة مقرات لهم.
  ASSAULT قصفت | by المدفعية | to مسلحو الجماعة
استهدفت غارة سيارة كان يستقلها قيادي في الجماعة.
  ASSAULT غارة | to قيادي
دمرت غارة مبنى يضم قادة من التنظيم.
  ASSAULT غارة | to قادة
شن الجيش هجوما على القرى التي تسيطر عليها المعارضة.
  ASSAULT هجوما | by الجيش | to المعارضة
نفذ الطيران غارات على معسكر تستخدم فيه دبابات.
  ASSAULT غارات | by الطيران
"""

# Behind a noun with its doer's pronoun.
BEHIND = """
تمكن التنظيم من إكمال محاصرته القوات المرابطة في الميناء.
  COERCE محاصرته | by التنظيم | to القوات المرابطة
قتل الشاب أثناء قتاله «لواء الفتح» في الريف.
  ASSAULT قتل | to الشاب | killed 1
  ASSAULT قتاله | by الشاب | to لواء الفتح
انتقد الوزير الحكومة المصرية، وجدد تهديداته لها.
  ACCUSE انتقد | by الوزير | to الحكومة المصرية | told by الوزير
  THREATEN تهديداته | by الوزير | to الحكومة المصرية
لوحظ اقتحامهم مكاتب الشركة.
  ASSAULT اقتحامهم
"""

# A word that names a state as a party and as a country; what an act nearer by is for.
STATES = """
أكد الأمين العام في الرياض أمس وقوف الجامعة العربية إلى جانب المملكة وشعبها.
  SUPPORT وقوف الجامعة العربية إلى جانب | by الجامعة العربية | to المملكة ، شعبها | told by الأمين العام
وقعت سلسلة تفجيرات بعدما أطلقت فرنسا حملة جوية لقصف مواقع للتنظيم.
  ASSAULT تفجيرات
  ASSAULT حملة جوية | by فرنسا | to للتنظيم
"""


@pytest.mark.parametrize(("text", "claims"), blocks(GROUND + BEHIND + STATES))
def test_whom_it_hits(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
