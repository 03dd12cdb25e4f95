"""Second parties of a clause: persons right behind others, by a surname alone, or behind the means of an attack."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

BEHIND = """
استقبل السيسي بوتين في القاهرة.
  CONSULT استقبل | by السيسي | to بوتين | at القاهرة
اعتقلت الشرطة التركية الصحفي المعارض في إسطنبول.
  COERCE اعتقلت | by الشرطة التركية | to الصحفي المعارض | at إسطنبول | detained 1
دعا الخطيب سالم العمري، الحكومة العراقية إلى حماية المواطنين.
  REQUEST دعا | by الخطيب سالم العمري | to الحكومة العراقية | told by الخطيب سالم العمري
هدأ غضب التجار الذين طالبوا الجهات الأمنية بحماية السوق.
  REQUEST طالبوا | by التجار | to الجهات الأمنية | told by التجار
هدأ القرار غضب أكراد إيران الذين يتهمون الحكومة بالإهمال.
  ACCUSE يتهمون | by أكراد إيران | to الحكومة | told by أكراد إيران
سيطر تنظيم داعش على تلعفر بعد انسحاب القوات العراقية إثر اشتباكات مسلحة مع داعش.
  ASSAULT سيطر | by تنظيم داعش | at تلعفر
  RETREAT انسحاب | by القوات العراقية | at تلعفر
  ASSAULT اشتباكات مسلحة | to داعش | at تلعفر
تتابع قوى الأمن الداخلي حالات إطلاق النار العشوائي في الرقة.
  ASSAULT إطلاق النار | at الرقة | ongoing
تتواصل الاشتباكات قرب تعز بين ألوية موالية لحكومة هادي اللاجئ في جيبوتي والحوثيين وحلفائهم.
  ASSAULT الاشتباكات | by ألوية موالية لحكومة هادي | to الحوثيين ، حلفائهم | at تعز | ongoing
دارت معارك بين لواء الشمال وقوات الأسد على جبهة مدينة سراقب.
  ASSAULT معارك | by لواء الشمال | to قوات الأسد | at سراقب
هاجم التنظيم الجهادي قاعدة للجيش.
  ASSAULT هاجم | by التنظيم الجهادي | to للجيش
استهدف انتحاري بسيارة مفخخة رتلا للجيش التركي.
  ASSAULT استهدف | by انتحاري | to رتلا للجيش التركي
"""

# Those who fell, and not their families; of whom helpers or goods are, and not from whom anything is taken; whose words they were.
NOT_THEY = """
التقى الوزير أسر الضحايا الذين قتلوا في الهجوم.
  CONSULT التقى | by الوزير | to أسر الضحايا
  ASSAULT الهجوم | to الضحايا | killed 2-?
سيطر الثوار بمساعدة وحدات من الجيش على مواقع قرب الطريق.
  ASSAULT سيطر | by الثوار
نددت أنقرة بتصريحات الأمين العام.
  ACCUSE نددت | by أنقرة | to الأمين العام | told by أنقرة
أعدم التنظيم في ساحة عامة خمسة شبان.
  ASSAULT أعدم | by التنظيم | to خمسة شبان | killed 5
"""

# An unknown word that looks like a surname, where only a person can stand.
SURNAMES = """
أجرى الوزير محادثات مع العبادي والجبوري في بغداد.
  CONSULT محادثات | by الوزير | to العبادي ، الجبوري | at بغداد
استشهد الرعيني في مواجهات عتق.
  ASSAULT مواجهات | to الرعيني | killed 1
أطلقت السلطات سراح السليمان لعدم كفاية الأدلة.
  RETREAT سراح | by السلطات | to السليمان | released 1
"""


@pytest.mark.parametrize(("text", "claims"), blocks(BEHIND + NOT_THEY + SURNAMES))
def test_second_party(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
