"""Whom aid, calls and inquiries are about: pronouns and dropped subjects that go on about those told of before."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

HOSPITAL = """
أصيب ثلاثة عمال بجروح في الحي، نقلوا بعدها إلى مشافي المدينة.
  ASSAULT أصيب | to ثلاثة عمال | injured 3
  AID نقلوا | to ثلاثة عمال
أسفر القصف عن إصابة الشاب خالد حسن، نقل على إثرها إلى المشفى.
  ASSAULT القصف | to الشاب خالد حسن | injured 1
  AID نقل على إثرها إلى المشفى | to الشاب خالد حسن
أصيبت امرأة بشظايا ونقلت إلى مستشفى المدينة.
  ASSAULT أصيبت | to امرأة | injured 1
  AID نقلت إلى مستشفى | to امرأة
"""

CALLED = """
انتقد الوزير التجار ووصفهم بالفاسدين.
  ACCUSE انتقد | by الوزير | to التجار | told by الوزير
  ACCUSE وصفهم | by الوزير | to التجار | told by الوزير
حذر الحزب من الجماعات التي وصفها بالتكفيرية.
  ACCUSE وصفها | by الحزب | to الجماعات | told by الحزب
انتقد المتحدث تصريحات الوزير ووصفها بالكاذبة.
  ACCUSE انتقد | by المتحدث | to الوزير | told by المتحدث
  ACCUSE وصفها | by المتحدث | told by المتحدث
"""

ASKED = """
مناشدات للتحالف الدولي ومنظمات الإغاثة بالتدخل.
  REQUEST مناشدات | to للتحالف الدولي ، منظمات الإغاثة
ألقت الشرطة القبض على خالد سالم وأسفر التحقيق معه عن اعترافه.
  COERCE القبض | by الشرطة | to خالد سالم | detained 1
  ACCUSE التحقيق | to خالد سالم
استفاد المقاتلون من دعم جوي من قوات التحالف.
  AID دعم جوي | by قوات التحالف | to المقاتلون
نفذ التنظيم الإعدام في ثلاثين رجلا من أهالي القرية.
  ASSAULT الإعدام | by التنظيم | to ثلاثين رجلا | killed 30
"""

# Forces that are moved, and where they go, are nobody whom that is done to; against whom it is, and who is called up, are.
MOVED = """
نشرت القيادة مئات المقاتلين في محيط القاعدة.
  MOBILIZE نشرت | by القيادة
واصلت المقاومة زحفها نحو القصر الرئاسي.
  MOBILIZE زحفها نحو | by المقاومة | ongoing
حشد التنظيم قواته ضد الوحدات الكردية.
  MOBILIZE حشد | by التنظيم | to الوحدات الكردية
جندت الميليشيا الأطفال في القرى.
  COERCE جندت | by الميليشيا | to الأطفال
"""

# About which time it was is nobody, and capitals between which fire ceases are states.
ABOUT = """
أضاف الحزب أن الضابطين قتلا حوالي الساعة الثامنة مساء.
  ASSAULT قتلا | to الضابطين | on 2024-03-12 | killed 2 | told by الحزب
انهارت الهدنة المطبقة منذ عامين بين أنقرة والمتمردين الأكراد.
  RETREAT الهدنة | by أنقرة | to المتمردين الأكراد
"""


@pytest.mark.parametrize(("text", "claims"), blocks(HOSPITAL + CALLED + ASKED + MOVED + ABOUT))
def test_whom_it_is_about(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
