"""Claims about acts told by a noun whose construction once hid them: a purpose that is no purpose, another place, a place's name
that is a word, arms that arrive, things that are seized.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# A town whose name means somebody involved charges nobody with the act behind it.
NAMED_LIKE_A_CHARGE = """
حققت المقاومة مكاسب بمحافظة الضالع بعد قتال عنيف مع مليشيات الحوثي.
  ASSAULT قتال عنيف | to مليشيات الحوثي | at الضالع
أوقفت الشرطة شخصا ضالعا في تفجير السوق.
  COERCE أوقفت | by الشرطة | to شخصا ضالعا | detained 1
  ASSAULT تفجير | by شخصا ضالعا
"""


@pytest.mark.parametrize(("text", "wanted"), blocks(NAMED_LIKE_A_CHARGE))
def test_no_place_charges_anybody(text: str, wanted: list[str]) -> None:
    assert event_claims(text) == wanted


# What is prepared, and a march to come, have aims of their own; what is added with ل is no aim at all. The aim of an attack that is
# named is no further act.
AIMS = """
سيطر الثوار على مواقع في تعز، وواصلوا استعدادهم لاقتحام مدينة زنجبار.
  ASSAULT سيطر | by الثوار | at تعز
  ASSAULT اقتحام | by الثوار | at زنجبار | future
سيطر الجيش على مطار الضبعة ومنه سينطلق لتحرير القصير.
  ASSAULT سيطر | by الجيش | at الضبعة
  ASSAULT تحرير | at القصير | future
دخلنا القرية، ومنها سوف ننطلق لتحرير مدينة شبوة.
  ASSAULT تحرير | at شبوة | future
جاءت السيطرة على المثلث ضمن التحضيرات الجارية لتحرير القاعدة.
  ASSAULT السيطرة
  ASSAULT تحرير | future
دمر الجيش ثلاث دبابات للمسلحين، إضافة لتدمير تحصينات على جبهة الراشدين.
  ASSAULT دمر | by الجيش | to ثلاث دبابات ، للمسلحين | at الراشدين | destroyed 3
  ASSAULT تدمير | by الجيش | at الراشدين
أعلنت الشرطة مصادرة شاحنة، إضافة لاعتقال عشرة مهربين.
  COERCE مصادرة | by الشرطة | told by الشرطة
  COERCE اعتقال | by الشرطة | to عشرة مهربين | detained 10 | told by الشرطة
شن الجيش هجوما على البلدة لطرد المسلحين منها.
  ASSAULT هجوما | by الجيش | to المسلحين
قتل ثلاثة جنود في البلدة، وقال القائد إن قواته سوف تتحرك لاستعادة التل.
  ASSAULT قتل | to ثلاثة جنود | killed 3
  MOBILIZE تتحرك | by قواته | future | told by القائد
قصفت الطائرات مواقع المسلحين لتدمير تحصيناتهم.
  ASSAULT قصفت | by الطائرات | to المسلحين
"""


@pytest.mark.parametrize(("text", "wanted"), blocks(AIMS))
def test_aims_of_their_own(text: str, wanted: list[str]) -> None:
    assert event_claims(text) == wanted


# A number of men or vehicles of war arrive as they do without it, and attack whom على names; a number that is posted posts nobody.
# Aircraft of a nation are of war where they go to a base.
GOING = """
وأكد المسؤول وصول عشرات المسلحين إلى منطقة الفلاحات.
  MOBILIZE وصول | by عشرات المسلحين | at الفلاحات | told by المسؤول
وصول ثلاثة ألوية إلى قاعدة العند.
  MOBILIZE وصول | by ثلاثة ألوية | at قاعدة العند
دخول عشرات الدبابات إلى الناصرة.
  MOBILIZE دخول | by عشرات الدبابات | at الناصرة
وصول مركبات عسكرية إلى عدن.
  MOBILIZE وصول مركبات عسكرية | at عدن
وصول ست مقاتلات أميركية إلى قاعدة إنجرليك.
  MOBILIZE وصول | by ست مقاتلات أميركية | at قاعدة إنجرليك
وصول طائرات بريطانية إلى قاعدة إنجرليك.
  MOBILIZE وصول | by طائرات بريطانية | at قاعدة إنجرليك
وصول ثلاث طائرات قطرية إلى مطار بيروت.
وصول خمس سفن إلى ميناء عدن.
وصول عشرات اللاجئين إلى الحدود.
وصول ثلاثة وزراء إلى بيروت.
نشر 200 جندي في المدينة.
  MOBILIZE نشر
هجوم عشرات المسلحين على حاجز للجيش في درعا.
  ASSAULT هجوم | by عشرات المسلحين | to حاجز للجيش | at درعا
قصف 20 مسلحا في درعا.
  ASSAULT قصف | to 20 مسلحا | at درعا
"""


@pytest.mark.parametrize(("text", "wanted"), blocks(GOING))
def test_who_goes_and_attacks(text: str, wanted: list[str]) -> None:
    assert event_claims(text) == wanted


# Men and goods are caught by a noun as by the verb; order, prices and tempers are only kept.
CAUGHT = """
وأسفرت الحملة عن ضبط 37 شخصا ممن انضموا إلى خلية مسلحة.
  COERCE ضبط | to 37 شخصا | detained 37
نجحت مديرية الأمن في ضبط مشتبهين في قضايا سطو.
  COERCE ضبط مشتبهين | by مديرية الأمن | to مشتبهين | detained 2-?
أعلنت الجمارك ضبط 20 كيلوغراما من الحشيش.
  COERCE ضبط | by الجمارك | told by الجمارك
وتم ضبط ما بحوزتهم من بنادق وقذائف.
  COERCE ضبط ما بحوزتهم
ضبطت الشرطة كمية من المتفجرات في منزل المتهم.
  COERCE ضبطت | by الشرطة
تعمل الحكومة على ضبط الأمن والحدود.
دعت الحكومة إلى ضبط الأسعار في الأسواق.
  REQUEST دعت | by الحكومة | told by الحكومة
يساعد ضبط النفس على حل الأزمة.
وصل القطار في العاشرة بالضبط.
"""


@pytest.mark.parametrize(("text", "wanted"), blocks(CAUGHT))
def test_what_is_caught(text: str, wanted: list[str]) -> None:
    assert event_claims(text) == wanted


# An act of the same name is another one where its clause has its own place; without one it is the same.
ELSEWHERE = """
دارت معارك عنيفة في مأرب بين الجيش والحوثيين، فيما لا تزال المعارك تدور في منطقة العين.
  ASSAULT معارك عنيفة | by الجيش | to الحوثيين | at مأرب
  ASSAULT المعارك | at العين | ongoing
قتل 13 متمردا في مواجهات غربي مأرب، بينما استمرت الاشتباكات في أرياف تعز.
  ASSAULT مواجهات | to 13 متمردا | at مأرب | killed 13
  ASSAULT الاشتباكات | at تعز | ongoing
قتل أربعة مدنيين في قصف على سراقب، وطفلان في قصف على بنش.
  ASSAULT قصف | to أربعة مدنيين | at سراقب | killed 4
  ASSAULT قصف | at بنش
قتل مدنيان في غارة على إدلب، وامرأة في انفجار لغم في حماة.
  ASSAULT غارة | to مدنيان | at إدلب | killed 2
  ASSAULT انفجار لغم | at حماة
اندلعت اشتباكات في درعا، بينما تواصلت الاشتباكات بين الطرفين.
  ASSAULT اشتباكات | by الطرفين | at درعا
"""

# What somebody succeeded in is an act, though nobody names him.
MANAGED = """
حيث تمكنوا في الأسبوع الأخير من السيطرة على جبل الأسد.
  ASSAULT السيطرة
تمكنوا من الفرار بعد ساعات.
  RETREAT الفرار
يسعى الجميع إلى السيطرة على النفقات.
"""


@pytest.mark.parametrize(("text", "wanted"), [*blocks(ELSEWHERE), *blocks(MANAGED)])
def test_another_place_and_success(text: str, wanted: list[str]) -> None:
    assert event_claims(text) == wanted
