"""Claims about acts that are easily missed: on whom a pronoun stands for, in essays, told by a participle, ended by one side."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# A pronoun on على or on the noun itself.
ON_HIM = """
اعترف السائق بعد القبض عليه في البصرة.
  COERCE القبض عليه | to السائق | at البصرة | detained 1
تعرف الشهود على المتهمين وتم القبض عليهم أمس.
  COERCE القبض عليهم | to المتهمين | on 2024-03-11 | detained 2-?
تم الحكم عليه بالسجن خمس سنوات.
  SANCTION الحكم عليه بالسجن
تم نقله إلى المستشفى.
  AID نقله إلى المستشفى
عاد السكان ليجدوا الدمار الذي خلفته الميليشيات.
  ASSAULT خلفته | by الميليشيات
"""

# Who backs a party in a fight; behind من it is its lasting patron.
BACKED = """
استعادت القوات الحكومية المدعومة بطيران التحالف معسكر الجبل.
  ASSAULT استعادت | by القوات الحكومية المدعومة بطيران التحالف
  AID المدعومة | by طيران التحالف | to القوات الحكومية المدعومة بطيران التحالف
تقاتل الفصائل المدعومة من تركيا قوات النظام في ريف حلب.
  ASSAULT تقاتل | by الفصائل المدعومة من تركيا | to قوات النظام | at حلب
"""

# A truce that one side ends.
ENDED = """
قطعت الحركة الهدنة مع الحكومة بعد أسبوعين.
  REJECT قطعت | by الحركة | to الحكومة
أنهت الجماعة من جانب واحد وقف إطلاق النار.
  REJECT أنهت | by الجماعة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(ON_HIM + BACKED + ENDED))
def test_found_acts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


ESSAY = (
    "لا يكفي أن نكتب عن الفكر المتطرف ولا أن نعيد العبارات نفسها كل مرة، فالأسرة والمدرسة والمنبر شركاء في حماية الناشئة من الغلو، "
    "ومن يقرأ تاريخ الأفكار يعرف أن الكلمة تسبق السلاح وأن التساهل معها يفتح بابا لا يغلق بسهولة، "
    "وأن الحوار الهادئ مع الشباب خير من الصمت عن أسئلتهم وحيرتهم وقلقهم من الغد. {}"
)


@pytest.mark.parametrize(
    ("last", "claims"),
    [
        ("ثم إن أحدهم قتل عشرة رعاة في مرعاهم.", ["ASSAULT قتل | to عشرة رعاة | killed 10"]),
        ("ومن الكبائر قتل الناس بغير حق.", []),
    ],
)
def test_an_essay_tells_of_acts_on_counted_people(last: str, claims: list[str]) -> None:
    assert event_claims(ESSAY.format(last)) == claims
