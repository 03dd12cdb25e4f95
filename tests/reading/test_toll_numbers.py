"""Claims about the numbers of tolls: written in words, of nobody named, behind other phrases, of several joined by و.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# A number of several words is one number, before whom it counts and behind another noun.
WORDS = """
قتل في القصف على سرمين أحد عشر شخصا.
  ASSAULT القصف | to أحد عشر شخصا | at سرمين | killed 11
أودى القصف على سرمين بحياة خمسة وعشرين مدنيا.
  ASSAULT القصف | to خمسة وعشرين مدنيا | at سرمين | killed 25
"""

# Those joined by و are counted together, whatever was done to them and whichever verb says so; names behind who did it suffer it.
JOINED = """
قتلت غارة للتحالف طفلين وامرأة في الرقة.
  ASSAULT غارة | by للتحالف | to طفلين ، امرأة | at الرقة | killed 3
مقتل ثلاثة جنود وضابط بقصف على سرمين.
  ASSAULT قصف | to ثلاثة جنود ، ضابط | at سرمين | killed 4
اعتقلت قوات الاحتلال طفلين وامرأة في الخليل.
  COERCE اعتقلت | by قوات الاحتلال | to طفلين ، امرأة | at الخليل | detained 3
اعتقلت الشرطة أحمد سالم ومحمد حسن في الخليل.
  COERCE اعتقلت | by الشرطة | to أحمد سالم ، محمد حسن | at الخليل | detained 2
اعتقلت قوات الاحتلال كلا من أحمد سالم وخالد العلي في الخليل.
  COERCE اعتقلت | by قوات الاحتلال | to أحمد سالم ، خالد العلي | at الخليل | detained 2
وقالت الوكالة إن أربعة قياديين ونحو 30 مسلحا قتلوا في غارة على سرمين.
  ASSAULT غارة | to أربعة قياديين ، نحو 30 مسلحا | at سرمين | killed 34 | told by الوكالة
"""

# A number of nobody named is who was hit, wherever it stands.
UNNAMED = """
لقي خمسة مصرعهم في هجوم على سرمين.
  ASSAULT هجوم | to خمسة | at سرمين | killed 5
قتلت غارة للتحالف ستة آخرين في الرقة.
  ASSAULT غارة | by للتحالف | to ستة آخرين | at الرقة | killed 6
قتل في القصف على سرمين خمسة.
  ASSAULT القصف | to خمسة | at سرمين | killed 5
ستة آخرون قتلوا برصاص دورية في سرمين.
  ASSAULT قتلوا برصاص | by دورية | to ستة آخرون | at سرمين | killed 6
قضى خمسة بغارة روسية على سرمين.
  ASSAULT غارة | by روسية | to خمسة | at سرمين | killed 5
"""

# Who is among them is not all of them.
AMONG = """
تسعة مدنيين بينهم طفلان قتلوا بقصف على سرمين.
  ASSAULT قصف | to تسعة مدنيين | at سرمين | killed 9
12 عنصرا من الشرطة منهم ضابطان أصيبوا بهجوم على سرمين.
  ASSAULT هجوم | to 12 عنصرا من الشرطة | at سرمين | injured 12
"""

# Fixed words of a verb are nobody; those joined behind them fell as well; most of them are no others.
FIXED = """
راح ضحية القصف على سرمين رجل وامرأة وثلاثة أطفال.
  ASSAULT القصف | to رجل ، امرأة ، ثلاثة أطفال | at سرمين | killed 5
أودى القصف على سرمين بحياة رجل وامرأة وثلاثة أطفال.
  ASSAULT القصف | to رجل ، امرأة ، ثلاثة أطفال | at سرمين | killed 5
قتل وجرح سبعة مدنيين معظمهم أطفال بقصف على سرمين.
  ASSAULT قصف | to سبعة مدنيين | at سرمين | killed 1-6 | injured 1-6
"""

# A number of those driven out; a death of its own cause in a clause of its own; things seized are nobody.
OTHERS = """
أدى القصف على سرمين إلى نزوح نحو 30 مدنيا.
  ASSAULT القصف | at سرمين | displaced 30
قصفت الطائرات سرمين فيما توفي 20 شخصا بسبب البرد.
  ASSAULT قصفت | by الطائرات | at سرمين
احتجز المسلحون منذ أمس ثلاث شاحنات في سرمين.
  COERCE احتجز | by المسلحون | at سرمين | on 2024-03-11
"""

# What came of an act by نتج and نجم, what a clause behind the fixed words of a blast adds, whose the act was.
OUTCOMES = """
وقع قصف على سرمين نجم عنه مقتل خمسة مدنيين.
  ASSAULT قصف | to خمسة مدنيين | at سرمين | killed 5
أدان الوزير التفجير الذي استهدف مسجدا في سرمين ونتج عنه استشهاد عشرة من منسوبي الشرطة إضافة إلى ثلاثة من العاملين وإصابة تسعة آخرين.
  ACCUSE أدان | by الوزير | told by الوزير
  ASSAULT التفجير | to عشرة من منسوبي الشرطة ، ثلاثة من العاملين | at سرمين | killed 13 | injured 9 | told by الوزير
تم القضاء على ثمانية مسلحين في سرمين.
  ASSAULT القضاء | to ثمانية مسلحين | at سرمين | killed 8
انفجرت عبوة ناسفة وسط المدينة استهدفت سيارة للشرطة ما أدى لإصابة عنصرين.
  ASSAULT انفجرت عبوة ناسفة | to عنصرين ، للشرطة | injured 2
إصابة ثلاثة مدنيين بقصف صاروخي قبيل الفجر، مصدره المناطق التي تسيطر عليها قسد، استهدف سرمين.
  ASSAULT قصف صاروخي | by قسد | to ثلاثة مدنيين | at سرمين | injured 3
استشهاد مدني في قصف المحتل التركي على قرية في ريف الحسكة.
  ASSAULT قصف | by المحتل التركي | to مدني | at الحسكة | killed 1
استشهاد الطفلة نور الهدى وامرأة بقصف على سرمين.
  ASSAULT قصف | to الطفلة نور الهدى ، امرأة | at سرمين | killed 2
"""

# Dead and wounded that "between" opens are some of either, behind a verb of their own too; several dead and wounded are of each.
EITHER = """
عشرات المتمردين سقطوا بين قتيل وجريح في مواجهات قرب لودر.
  ASSAULT مواجهات | to المتمردين | at لودر | killed 1-99 | injured 1-99
سقط العشرات بين قتيل وجريح جراء قصف على تفتناز.
  ASSAULT قصف | to العشرات | at تفتناز | killed 1-99 | injured 1-99
كبدت المقاومة المتمردين العديد من القتلى والجرحى قرب لودر.
  ASSAULT كبدت | by المقاومة | to المتمردين | at لودر | killed 2-? | injured 2-?
مقتل وجرح العشرات جراء قصف على تفتناز.
  ASSAULT قصف | at تفتناز | killed 20-99 | injured 20-99
"""

# Whom somebody has so many dead inflicted on stands between the verb and its dead; a fight beside it is the act.
INFLICTED = """
كبدت المقاومة المهاجمين سبعة عشر قتيلا قرب مكيراس.
  ASSAULT كبدت | by المقاومة | to المهاجمين | at مكيراس | killed 17
كبدت المقاومة المتمردين عشرات القتلى بعد معركة قرب مكيراس.
  ASSAULT معركة | by المقاومة | to المتمردين | at مكيراس | killed 20-99
كبدت المقاومة المتمردين خسائر كبيرة قرب مكيراس.
  ASSAULT كبدت | by المقاومة | to المتمردين | at مكيراس
"""

# Losses of lives are dead of whom nobody says how many; of gear nobody.
LIVES = """
كبدت المقاومة المتمردين خسائر كبيرة في الأرواح والعتاد قرب لودر.
  ASSAULT كبدت | by المقاومة | to المتمردين | at لودر | killed 2-?
كبدت المقاومة المتمردين خسائر كبيرة في العتاد قرب لودر.
  ASSAULT كبدت | by المقاومة | to المتمردين | at لودر
أسفرت الغارة عن خسائر بالأرواح في تفتناز.
  ASSAULT الغارة | at تفتناز | killed 2-?
"""

# Others of whom من says what they are of; a verb of any sort between an attack and what it brought about.
BROUGHT = """
أدى القصف على تفتناز إلى مقتل مقاتل وإصابة آخرين من فصيل محلي.
  ASSAULT القصف | to مقاتل | at تفتناز | killed 1 | injured 2-?
قال سكان إن الضربات تركزت على سوق تفتناز وأدت إلى مقتل أربعة باعة.
  ASSAULT الضربات | to أربعة باعة | at تفتناز | killed 4 | told by سكان
"""

TABLES = (WORDS, JOINED, UNNAMED, AMONG, FIXED, OTHERS, OUTCOMES, EITHER, INFLICTED, LIVES, BROUGHT)


@pytest.mark.parametrize(("text", "claims"), [claim for table in TABLES for claim in blocks(table)])
def test_numbers_of_tolls(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


# A dual before a genitive or with its vowel is two; how often is no number of persons.
DUALS = """
أعلنت الحركة مسؤوليتها عن قتل ضابطي شرطة في ديالى.
  ASSAULT قتل | by الحركة | to ضابطي شرطة | at ديالى | killed 2 | told by الحركة
استشهاد مواطنَين جراء قصف على بلدة تفتناز.
  ASSAULT قصف | to مواطنَين | at تفتناز | killed 2
نفذ التنظيم الإعدام مرة واحدة في الحويجة.
  ASSAULT الإعدام | by التنظيم | at الحويجة
"""


@pytest.mark.parametrize(("text", "wanted"), blocks(DUALS))
def test_duals_and_how_often(text: str, wanted: list[str]) -> None:
    assert event_claims(text) == wanted
