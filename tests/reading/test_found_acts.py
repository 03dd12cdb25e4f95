"""Claims about acts that are easily missed: on whom a pronoun stands for, in essays, told by a participle, ended by one side."""

from __future__ import annotations

import pytest
from claims import ESSAY, blocks, event_claims

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
  ASSAULT الدمار | by الميليشيات
"""

# Who backs a party in a fight; behind من it is its lasting patron.
BACKED = """
استعادت القوات الحكومية المدعومة بطيران التحالف معسكر الجبل.
  ASSAULT استعادت | by القوات الحكومية
  AID المدعومة | by طيران التحالف | to القوات الحكومية
تقاتل الفصائل المدعومة من تركيا قوات النظام في ريف حلب.
  ASSAULT تقاتل | by الفصائل | to قوات النظام | at حلب
"""

# Operations by whom they are against, a nation's help, and verbs that look like nouns.
FOUGHT = """
قتل جنديان في عملية جديدة ضد مسلحي التنظيم قرب الموصل.
  ASSAULT عملية | to جنديان ، مسلحي التنظيم | at الموصل | killed 2
سيطر الجيش على البلدة بدعم إيراني.
  ASSAULT سيطر | by الجيش
  AID دعم | by إيراني | to الجيش
وأضافوا أن انتحاريا آخر، فجر شحنة ناسفة عند المدخل.
  ASSAULT فجر شحنة ناسفة | by انتحاريا آخر | told by -
تمكنت الجهات الأمنية من الإطاحة بتنظيم إرهابي في القطيف.
  COERCE الإطاحة بتنظيم إرهابي | by الجهات الأمنية | at القطيف
دعت البعثة القبيلتين إلى التوقف عن القتال.
  REQUEST دعت | by البعثة | to القبيلتين | told by البعثة
  RETREAT التوقف عن القتال | by القبيلتين | demanded | told by البعثة
"""

# A truce that one side ends.
ENDED = """
قطعت الحركة الهدنة مع الحكومة بعد أسبوعين.
  REJECT قطعت | by الحركة | to الحكومة
أنهت الجماعة فجأة وقف إطلاق النار.
  REJECT أنهت | by الجماعة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(ON_HIM + BACKED + FOUGHT + ENDED))
def test_found_acts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


@pytest.mark.parametrize(
    ("last", "claims"),
    [
        ("ثم إن أحدهم قتل عشرة رعاة في مرعاهم.", ["ASSAULT قتل | to عشرة رعاة | killed 10"]),
        ("ومن الكبائر قتل الناس بغير حق.", []),
    ],
)
def test_an_essay_tells_of_acts_on_counted_people(last: str, claims: list[str]) -> None:
    assert event_claims(ESSAY.format(last)) == claims


# Words of their own for what was told in others before.
TOLD = """
سمعت أصوات الرصاص في محيط السفارة ببيروت.
  ASSAULT أصوات الرصاص | at بيروت
أعلن شيوخ القبائل وقوفهم مع قيادتهم.
  SUPPORT وقوفهم مع قيادتهم | by شيوخ القبائل | to قيادتهم | told by شيوخ القبائل
بدأت الميليشيا بإنشاء مربع أمني قرب المزار.
  MOBILIZE إنشاء مربع أمني | by الميليشيا | ongoing
"""

# A deed that هذا takes up; مثل هذا is any of its kind.
AGAIN = """
استهدف تفجير انتحاري مسجدا في أبها أمس. وقال الوزير إن هذا العمل لا يقره دين ولا عقل.
  ASSAULT تفجير انتحاري | at أبها | on 2024-03-11
  ASSAULT العمل | at أبها | on 2024-03-11 | told by الوزير
وقع هجوم على ثكنة في عدن. وقال الناطق إن مثل هذا العمل مرفوض.
  ASSAULT هجوم | to ثكنة | at عدن
افتتح الوزير مدرسة في عدن. وقال إن هذا العمل ثمرة تعاون طويل.
"""

# Words of other domains beside plain violence, several acts of one kind, those who fell elsewhere.
BESIDE = """
قال مصدر قضائي إن اغتيال الضابط وقع في طرابلس.
  ASSAULT اغتيال | to الضابط | at طرابلس | killed 1 | told by مصدر قضائي
خرجت الجماهير في المحافظات بمظاهرات تطالب برحيل النظام.
  PROTEST مظاهرات | by الجماهير | to النظام
  REQUEST تطالب برحيل | by الجماهير | to النظام
أسفرت الغارة عن مقتل سبعة مسلحين في حلب، كما قتل أربعة آخرون في إدلب.
  ASSAULT الغارة | to سبعة مسلحين | at حلب | killed 7
  ASSAULT قتل | to أربعة آخرون | at إدلب | killed 4
"""


@pytest.mark.parametrize(("text", "claims"), blocks(TOLD + AGAIN + BESIDE))
def test_acts_beside_other_words(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
