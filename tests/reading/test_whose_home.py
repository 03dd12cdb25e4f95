"""Claims about whom an act is done to that other words of its clause make look like who does it.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# What is found in somebody's home or hands is not found by him.
HOMES = """
أوقفت الشرطة المهرب سعد النجار الذي عثر في منزله على أسلحة.
  COERCE أوقفت | by الشرطة | to المهرب سعد النجار | detained 1
  COERCE عثر | to المهرب سعد النجار
اعتقل الجيش القيادي الذي ضبطت في سيارته متفجرات.
  COERCE اعتقل | by الجيش | to القيادي | detained 1
  COERCE ضبطت | to القيادي
"""

# A number goes on with the name of a decision, whose relative clause says what it demands of whom.
NUMBERED = """
صدر قرار مجلس الأمن 1701 الذي يطالب الميليشيات بالانسحاب من الجنوب.
  REQUEST يطالب | by قرار مجلس الأمن 1701 | to الميليشيات | told by قرار مجلس الأمن 1701
  RETREAT الانسحاب | by الميليشيات | demanded | told by قرار مجلس الأمن 1701
"""

# ل of the fixed words of an act brings in nobody hit, and the pronoun on it is whom it is done to.
FIXED = """
إصابة رئيس البلدية ونقله للعلاج.
  ASSAULT إصابة | to رئيس البلدية | injured 1
  AID نقله للعلاج | to رئيس البلدية | evacuated 1
"""

# Who is asked to do something to several others is none of them.
ASKED = """
اعتقل عشرة متظاهرين. وطالبت المنظمة السلطات بتقديمهم للمحاكمة.
  COERCE اعتقل | to عشرة متظاهرين | detained 10
  REQUEST طالبت | by المنظمة | to السلطات | told by المنظمة
  ACCUSE تقديمهم للمحاكمة | by السلطات | demanded | told by المنظمة
"""

# Whom somebody objects to, and whom somebody thanks for something.
OBJECTIONS = """
اعترض النواب على الرئيس.
  REJECT اعترض | by النواب | to الرئيس
تحفظت تونس على موقف الجامعة العربية.
  REJECT تحفظت | by تونس | to الجامعة العربية
أبدى الحزب رفضه لأي تدخل على لسان رئيسه.
  REJECT رفضه | by الحزب | told by الحزب
قطر تثمن للدول الصديقة موقفها.
  SUPPORT تثمن | by قطر | to للدول الصديقة | told by قطر
"""


@pytest.mark.parametrize(("text", "claims"), blocks(HOMES + NUMBERED + FIXED + ASKED + OBJECTIONS))
def test_whom_it_is_done_to(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
