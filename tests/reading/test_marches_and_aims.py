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

# What somebody has come to hold he has taken, where ground is named; what he merely holds is no act.
BECOME = """
باتت المقاومة تسيطر على معظم أحياء تعز.
  ASSAULT تسيطر | by المقاومة | at تعز
قال المحلل إن المقاومة تسيطر على معظم أحياء تعز.
"""

# How much explosive was used is no clearing of mines; a term that ends in على has whom it hits behind it.
EXPLOSIVES = """
قال الحاكم إن الهجوم نفذ بشاحنة محملة بأطنان من المتفجرات على موقع للجيش في كركوك.
  ASSAULT الهجوم | to للجيش | at كركوك | told by الحاكم
بدأ المهندسون تطهير الطريق في كركوك من الألغام.
وصلت الكاسحات لتطهير كركوك بعد تحريرها من المسلحين، من تلك الألغام.
  ASSAULT تحريرها | to المسلحين | at كركوك
بدأ الجيش تطهير كركوك من المسلحين ومن الألغام.
  ASSAULT تطهير | by الجيش | to المسلحين | at كركوك | ongoing
أعلنت الشرطة إلقاء القبض على خلية للتنظيم في كركوك.
  COERCE إلقاء القبض على | by الشرطة | to خلية ، للتنظيم | at كركوك | told by الشرطة
"""

# Those who help a force; a thing that only made it easier does nothing.
HELPED = """
ساعدت البحرية الأميركية الجيش اليمني على اقتحام الميناء.
  AID ساعدت | by البحرية الأميركية | to الجيش اليمني
  ASSAULT اقتحام | by الجيش اليمني
ساعد الضباب القوات على اقتحام الميناء.
  ASSAULT اقتحام | by القوات
تصدت الدفاعات الجوية لطائرات مسيرة فوق طرطوس.
  ASSAULT تصدت | by الدفاعات الجوية | at طرطوس
نقل المسلحون عددا من الأسرى إلى الحديدة.
  COERCE نقل | by المسلحون | to عددا من الأسرى | at الحديدة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(BECOME + EXPLOSIVES + HELPED))
def test_acts_by_their_words(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
