"""Claims about men and vehicles of war that move, gain ground and fall back, where the doer alone tells what the verb means.

A claim is: type | modality | doer | whom it is done to | place.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

MOVED = """
توجهت أربع كتائب من الجيش إلى الحدود الشرقية.
  MOBILIZE توجهت | by أربع كتائب من الجيش
وصل مئات المسلحين الأجانب إلى مدينة سرت.
  MOBILIZE وصل | by مئات المسلحين الأجانب | at سرت
تجول مسلحون ملثمون في شوارع البلدة.
  MOBILIZE تجول | by مسلحون
تجمعت آليات عسكرية قرب معبر إيرز.
  MOBILIZE تجمعت | by آليات عسكرية | at معبر إيرز
دفع الجيش بلواء من المشاة إلى حدود غزة.
  MOBILIZE دفع | by الجيش | at غزة
"""

ADVANCED = """
تقدمت كتائب المشاة في حي الصناعة.
  ASSAULT تقدمت | by كتائب المشاة | at الصناعة
بعد تقدم الثوار في الحوطة.
  ASSAULT تقدم الثوار | by الثوار | at الحوطة
"""

GAVE_WAY = """
تراجع مقاتلو الفصائل من أطراف البلدة.
  RETREAT تراجع | by مقاتلو الفصائل
ولى المسلحون من القرية.
  RETREAT ولى | by المسلحون
"""

# What falls on somebody, what bands do that authorities also do, and what only the armed do with such words.
HIT = """
تعرضت بلدة الخيام لرشقات نارية من موقع الحمامص.
  ASSAULT رشقات | at الخيام
احتجز مسلحون ملثمون ناشطا عند الحاجز.
  ASSAULT احتجز | by مسلحون | to ناشطا | abducted 1
تعرضت نقاط الجيش لقذائف محلية الصنع.
  ASSAULT قذائف | to الجيش
استباح المسلحون البلدة ليلا.
  ASSAULT استباح | by المسلحون
أعادت الكتائب تجميع صفوفها شمال البلدة.
  MOBILIZE أعادت | by الكتائب
"""

NOTHING = """
وصل قائد الجيش إلى القاهرة.
توجه عقيد في الجيش إلى المستشفى.
تقدمت القوات المسلحة بالتعازي لأسرة الفقيد.
انطلقت طائرة الركاب من مطار دبي.
وصل حزب الله إلى طريق مسدود مع شركائه.
وصل عدد المسلحين إلى مئتين.
انتقل الجيش إلى نظام التطوع.
"""


@pytest.mark.parametrize(("text", "claims"), blocks(MOVED + ADVANCED + GAVE_WAY + HIT + NOTHING))
def test_who_moves(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


# Whoever backs those who act with his force gives them aid; a word of backing that describes who suffers the act tells of none.
BACKED = """
سيطرت المقاومة مدعومة بطيران التحالف على بلدة كرش.
  ASSAULT سيطرت | by المقاومة | at كرش
  AID مدعومة | by طيران التحالف | to المقاومة | at كرش
هاجمت الميليشيا مدعومة من إيران مواقع الجيش.
  ASSAULT هاجمت | by الميليشيا | to الجيش
"""


@pytest.mark.parametrize(("text", "claims"), blocks(BACKED))
def test_who_backs(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
