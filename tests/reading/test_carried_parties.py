"""Whom an act is done to: named between the verb and the noun that it carries, or by a pronoun."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

BETWEEN = """
قدمت الأردن لليمن مساعدات غذائية.
  AID مساعدات غذائية | by الأردن | to لليمن | at ليمن
وجهت النيابة إلى الموظفين تهمة الرشوة.
  ACCUSE تهمة | by النيابة | to الموظفين
وقعت الخرطوم مع واشنطن اتفاقا جديدا.
  AGREE اتفاقا جديدا | by الخرطوم | to واشنطن
بدأ رئيس اللجنة الدولية للصليب الأحمر زيارة إلى اليمن.
  CONSULT زيارة | by رئيس اللجنة الدولية للصليب الأحمر | to اليمن | at اليمن | ongoing
حضر الرجل إلى المحكمة، ووجه إليه القاضي تهمة الشروع في القتل.
  ACCUSE تهمة | by القاضي | to الرجل
"""

# What hangs on the words that a verb of backing has, a government with its country among it.
SUPPORT = """
أعلنت إيران دعمها الكامل للحكومة العراقية.
  SUPPORT دعمها الكامل | by إيران | to للحكومة العراقية | told by إيران
أكدت قطر وقوفها إلى جانب المملكة العربية السعودية.
  SUPPORT وقوفها إلى جانب | by قطر | to المملكة العربية السعودية | told by قطر
"""

# Whose the things hit are, all in a row; a state behind ضد; whom a word of driving out names.
OWNERS = """
شنت الطائرات غارات على مقار ومواقع لجماعة الحوثيين.
  ASSAULT غارات | by الطائرات | to جماعة الحوثيين
توعد التنظيم بهجمات ضد فرنسا.
  THREATEN توعد | by التنظيم | to فرنسا | told by التنظيم
  ASSAULT هجمات | by التنظيم | to فرنسا | future | told by التنظيم
تمكنت القوات من طرد الحوثيين خارج المدينة.
  ASSAULT طرد الحوثيين | by القوات | to الحوثيين
"""

# Those accused are those an act of the clause is done to, and not whom they would have served.
ACCUSED = """
اعتقلت الشرطة رجلا بتهمة التجسس لصالح النظام.
  COERCE اعتقلت | by الشرطة | to رجلا | detained 1
"""

# Several persons rather than a body, whatever brings them in; nobody does it to himself.
PRONOUNS = """
أغلق الجيش الطريق أمام النازحين ومنعهم من العودة.
  COERCE أغلق | by الجيش | to النازحين
  COERCE منعهم من العودة | by الجيش | to النازحين
أفرجت السلطات عن المعتقلين بعد يومين من احتجازهم.
  RETREAT أفرجت | by السلطات | to المعتقلين | released 2-?
  COERCE احتجازهم | to المعتقلين | detained 2-?
تصدت القوات لهجوم شنه مسلحون على المقر وأجبرتهم على الانسحاب.
  ASSAULT هجوم | by مسلحون | to القوات
  ASSAULT أجبرتهم على الانسحاب | by القوات | to مسلحون
"""

# Whom an act of the sentence before was done to.
BEFORE = """
خطف مسلحون خمسة صيادين قبالة السواحل. وقال شهود إن الخاطفين قتلوهم.
  ASSAULT خطف | by مسلحون | to خمسة صيادين | abducted 5
  ASSAULT قتلوهم | by الخاطفين | to خمسة صيادين | killed 5 | told by شهود
"""


@pytest.mark.parametrize(("text", "claims"), blocks(BETWEEN + SUPPORT + OWNERS + ACCUSED + PRONOUNS + BEFORE))
def test_whom_it_is_done_to(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
