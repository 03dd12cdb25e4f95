"""Claims about who does an act that a noun tells: by its genitive, its fire, its source, what it was a means of.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# A verbal noun with an object has its doer as genitive.
GENITIVES = """
أصيب طفل إثر استهداف الحوثيين بالرشاشات منازل في مأرب.
  ASSAULT استهداف | by الحوثيين | to طفل | at مأرب | injured 1
جرح جندي جراء استهداف مسيّرة للجيش التركي سيارة في عامودا.
  ASSAULT استهداف | by مسيّرة للجيش التركي | to جندي | at عامودا | injured 1
قتل جندي جراء استهداف الحوثيين في مأرب.
  ASSAULT استهداف | to جندي ، الحوثيين | at مأرب | killed 1
"""

# Fire and aircraft belong to somebody; where fire comes from tells who fired.
FIRE = """
مقتل راع برصاص دورية تركية في عفرين.
  ASSAULT مقتل | by دورية تركية | to راع | at عفرين | killed 1
قتل خمسة أشخاص بصاروخ إيراني في السويداء.
  ASSAULT قتل | by إيراني | to خمسة أشخاص | at السويداء | killed 5
قصف على اعزاز مصدره قوات سوريا الديمقراطية.
  ASSAULT قصف | by قوات سوريا الديمقراطية | at اعزاز
قتل سبعة جنود في هجوم انتحاري تبنته حركة طالبان.
  ASSAULT هجوم انتحاري | by حركة طالبان | to سبعة جنود | killed 7 | told by حركة طالبان
"""

# Who does an act does what it is done by; a bearing behind him is no part of his name.
MEANS = """
اعتقلت قوات التحالف ثلاثة شبان بعملية إنزال في ريف الحسكة.
  COERCE اعتقلت | by قوات التحالف | to ثلاثة شبان | at الحسكة | detained 3
  ASSAULT عملية إنزال | by قوات التحالف | at الحسكة
استهدفت مدفعية النظام شمالي إدلب شاحنة.
  ASSAULT استهدفت | by مدفعية النظام | at إدلب
عاد الوفد من جلال آباد مساء.
"""

# Two acts one after the other are no cause and effect; weapons with a pronoun are the doer's own.
TWO = """
قتل الجنود ثلاثة مدنيين بعدما انفجرت عبوة ناسفة على الطريق.
  ASSAULT قتل | by الجنود | to ثلاثة مدنيين | killed 3
  ASSAULT انفجرت عبوة ناسفة
فتح مسلحون أسلحتهم الرشاشة على حاجز للجيش في مأرب.
  ASSAULT فتح | by مسلحون | to حاجز للجيش | at مأرب
أسقطت القوات الروسية طائرتي استطلاع قرب القرم.
  ASSAULT أسقطت | by القوات الروسية | to طائرتي استطلاع | at القرم
"""

# What is hit and never hits is no doer; whose it is suffers; who is named after the doer with و did it too.
HIT = """
قصف المستشفى الميداني في حي الشعار بحلب.
  ASSAULT قصف | to المستشفى الميداني | at الشعار
استهدفت الفصائل مواقع النظام في ريف حماة.
  ASSAULT استهدفت | by الفصائل | to النظام | at حماة
قتل عامل على أيدي عناصر حاجز تابع لقوات سوريا الديمقراطية في الشحيل.
  ASSAULT قتل | by عناصر حاجز تابع لقوات سوريا الديمقراطية | to عامل | at الشحيل | killed 1
سقط ثلاثة قتلى بقصف من قبل قوات النظام وحزب الله على الزبداني.
  ASSAULT قصف | by قوات النظام ، حزب الله | at الزبداني | killed 3
قتل ضابط بشرطة الإقليم في هجوم مسلح في أربيل.
  ASSAULT هجوم مسلح | to ضابط | at أربيل | killed 1
قالت الشرطة إن ثمانية أشخاص، بينهم طفلان، قتلوا جراء ضربة جوية أميركية.
  ASSAULT ضربة جوية | by أميركية | to ثمانية أشخاص | killed 8 | told by الشرطة
خطف مسلحون مهندسا في بنغازي.
  ASSAULT خطف | by مسلحون | to مهندسا | at بنغازي | abducted 1
أطلقت دبابة إسرائيلية قذيفة على تجمع للمواطنين الفلسطينيين في رفح.
  ASSAULT أطلقت | by دبابة إسرائيلية | to للمواطنين الفلسطينيين | at رفح
قصف تركي طال أربعين موقعا في الحسكة.
  ASSAULT قصف | by تركي | at الحسكة
"""

# Where somebody is or comes from is no party; a definite mention has the place of the act it refers to.
PLACES = """
علق الكاتب على تفجير مسجد قوات الطوارئ في مدينة أبها.
  ASSAULT تفجير مسجد | to قوات الطوارئ | at أبها
أعلن جيش العدو إسقاط مسيرة قادمة من سوريا.
  ASSAULT إسقاط مسيرة | by جيش العدو | to مسيرة قادمة | told by جيش العدو
شنت طائرة حربية غارات على منطقة الشيخ سعيد قرب حلب.
  ASSAULT غارات | by طائرة حربية | at الشيخ سعيد
استهدفت مسيّرة تركية قبل قليل سيارة في عين العرب.
  ASSAULT استهدفت | by مسيّرة تركية | at عين العرب
تقيم باريس صلات مع حكومة إقليم كردستان التي تقاتل تنظيم الدولة الإسلامية.
  ASSAULT تقاتل | by حكومة إقليم كردستان | to تنظيم الدولة الإسلامية | ongoing
أنزلت طائرات الاحتلال الأمريكي جنودا قرب الشدادي.
  ASSAULT جنودا | by طائرات الاحتلال الأمريكي | at الشدادي
هاجمت المقاومة قاعدة العند الجوية في لحج. واقتحم المسلحون القاعدة من جهتين.
  ASSAULT هاجمت | by المقاومة | at قاعدة العند الجوية
  ASSAULT اقتحم | by المسلحون | at قاعدة العند الجوية
"""

# A pronoun, a nationality, the ground that fire came from, and aircraft as a cause tell who did it.
TOLD = """
لقي تسعة أشخاص حتفهم وأصيب كثيرون آخرون في هجوم على حافلة.
  ASSAULT هجوم | to تسعة أشخاص | killed 9 | injured 2-?
كثفت قوات النظام المتمركزة في السكرة قصفها لمواقع المعارضة.
  ASSAULT قصفها | by قوات النظام | to المعارضة
استشهاد أربعة عمال جراء العدوان الإسرائيلي على قارة.
  ASSAULT العدوان الإسرائيلي | by الإسرائيلي | to أربعة عمال | at قارة | killed 4
ارتفعت حصيلة الاعتداء بالشاحنة المفخخة في كابول إلى 15 قتيلا.
  ASSAULT الاعتداء | at كابول | killed 15
أصيب أربعة من عمال المحطة جراء استهداف طائرة مسيرة تركية قرب منبج.
  ASSAULT استهداف | by طائرة مسيرة تركية | to أربعة من عمال المحطة | at منبج | injured 4
"""


@pytest.mark.parametrize(("text", "claims"), blocks(GENITIVES + FIRE + MEANS + TWO + HIT + PLACES + TOLD))
def test_doers(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
