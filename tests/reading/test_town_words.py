"""Claims about towns whose names are words too, and towns as objects of verbs.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims, statement_claims

# Behind a preposition, with nothing of its own behind it, such a word is the town; some only in a report of their state.
ALONE = """
اندلعت اشتباكات في تدمر بين الجيش والمسلحين.
  ASSAULT اشتباكات | by الجيش | to المسلحين | at تدمر
قتل مدني في قصف على حماة.
  ASSAULT قصف | to مدني | at حماة | killed 1
تقدمت القوات من شبام نحو المطار واشتبكت مع المسلحين.
  MOBILIZE تقدمت | by القوات | at شبام
  ASSAULT اشتبكت | by القوات | to المسلحين | at شبام
شن الحوثيون هجوما على البيضاء.
  ASSAULT هجوما | by الحوثيون | at البيضاء
قتل جندي في كمين قرب عتق.
  ASSAULT كمين | to جندي | at عتق | killed 1
شنت طائرات سورية غارات على الطبقة.
  ASSAULT غارات | by طائرات سورية | at الطبقة
قصفت الطائرات مواقع للمسلحين في آب.
  ASSAULT قصفت | by الطائرات | to للمسلحين
"""

# Nor is such a name a verb, or part of the name of who does it.
OBJECTS = """
قصفت الطائرات منبج.
  ASSAULT قصفت | by الطائرات | at منبج
قصفت الطائرات الحكومية سبها.
  ASSAULT قصفت | by الطائرات الحكومية | at سبها
زار الوزير خانقين.
  CONSULT زار | by الوزير | at خانقين
اقتحمت القوات البيرة فجرا.
  ASSAULT اقتحمت | by القوات | at البيرة
استهدفت الطائرة مركبة في صيدا.
  ASSAULT استهدفت | by الطائرة | at صيدا
هاجم المسلح بيتا في حلب.
  ASSAULT هاجم | by المسلح | at حلب
"""


@pytest.mark.parametrize(("text", "claims"), blocks(ALONE + OBJECTS))
def test_towns_named_like_words(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


# A name of several words is one name, whatever its words are elsewhere; so is one that reads like a word with و or ب before it.
NAMES = """
اعتقلت الشرطة ثلاثة من سكان أم درمان.
  COERCE اعتقلت | by الشرطة | to ثلاثة من سكان أم درمان | at أم درمان | detained 3
اعتقلت الشرطة ثلاثة من سكان رأس لانوف.
  COERCE اعتقلت | by الشرطة | to ثلاثة من سكان رأس لانوف | at رأس لانوف | detained 3
اتهم سكان ودان الجيش بقصف منازلهم.
  ACCUSE اتهم | by سكان ودان | to الجيش | told by سكان ودان
  ASSAULT قصف | by الجيش | to سكان ودان | at ودان | told by سكان ودان
قصف الجيش السوري مدينة إب وأصاب ثلاثة أطفال.
  ASSAULT قصف | by الجيش السوري | to ثلاثة أطفال | at إب | injured 3
شن الاحتلال عدوانا ضد مناطق شمال وشرق سوريا.
  ASSAULT عدوانا | by الاحتلال | at شمال وشرق سوريا
قتل 24 مدنيا في مدينة تكريت (170 كم شمال غربي بغداد).
  ASSAULT قتل | to 24 مدنيا | at تكريت | killed 24
ودان المجلس التفجير.
  ACCUSE دان | by المجلس | told by المجلس
  ASSAULT التفجير | told by المجلس
"""

# Behind the name of a place a body with the article is another party.
PARTIES = """
طالب الأهالي في حلب الحكومة بفتح الطريق.
  REQUEST طالب | by الأهالي في حلب | to الحكومة | told by الأهالي في حلب
  RETREAT فتح الطريق | by الحكومة | demanded | told by الأهالي في حلب
اتهم سكان درعا السلطات بقصف منازلهم.
  ACCUSE اتهم | by سكان درعا | to السلطات | told by سكان درعا
  ASSAULT قصف | by السلطات | to سكان درعا | at درعا | told by سكان درعا
بسطت القوات نفوذها على تخوم عتق المركز الإداري لمحافظة شبوة.
  ASSAULT بسطت | by القوات | at عتق
"""

# A place before a colon at the head of a line is where that was; a capital may also speak.
HEADED = """
درعا: اللجنة، التي زارت السجن مرتين، طالبت الحكومة بالإفراج عن السجناء.
  CONSULT زارت | by اللجنة | at درعا
  REQUEST طالبت | by اللجنة | to الحكومة | told by اللجنة
  RETREAT الإفراج | by الحكومة | to السجناء | at درعا | released 2-? | demanded | told by اللجنة
محافظة حلب: أصيب سبعة عناصر في هجوم لداعش.
  ASSAULT هجوم | by داعش | to سبعة عناصر | at حلب | injured 7
دمشق: دخل مقاتلو المعارضة البلدة فجرا. وخطفوا طبيبا من المستوصف.
  MOBILIZE دخل مقاتلو | by مقاتلو المعارضة
  ASSAULT خطفوا | by مقاتلو المعارضة | to طبيبا | abducted 1
"""


@pytest.mark.parametrize(("text", "claims"), blocks(NAMES + PARTIES + HEADED))
def test_names_and_what_stands_beside_them(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("قال شهود في إب إن القصف توقف.", "شهود في إب"),
        ("قال محافظ تدمر إن الوضع هادئ.", "محافظ تدمر"),
        ("قال شهود في عتق إن القصف توقف.", "شهود في عتق"),
        ("أعلنت مديرية الصحة في حماة مقتل خمسة مدنيين.", "مديرية الصحة في حماة"),
    ],
)
def test_who_speaks_in_such_a_town(text: str, speaker: str) -> None:
    assert [line.split(" | ")[1] for line in statement_claims(text)] == [speaker]


# Capitals that و joins act together; so do those behind كل من. A town may stand for a government without being its capital.
CAPITALS = """
واشنطن وباريس تتهمان طهران بدعم الحوثيين.
  ACCUSE تتهمان | by واشنطن وباريس | to طهران | told by واشنطن وباريس
  AID دعم | by طهران | to الحوثيين | told by واشنطن وباريس
موسكو والرياض اتفقتا على توحيد الجهود.
  AGREE اتفقتا | by موسكو | to الرياض
دعت كل من أنقرة وأثينا إلى وقف إطلاق النار.
  REQUEST دعت | by أنقرة وأثينا | told by أنقرة وأثينا
  RETREAT وقف إطلاق النار | demanded | told by أنقرة وأثينا
تل أبيب تعتقل ثلاثة صحفيين.
  COERCE تعتقل | by تل أبيب | to ثلاثة صحفيين | detained 3
قطعت وارسو علاقاتها مع إيران.
  SANCTION قطعت | by وارسو | to إيران
نددت طوكيو والخرطوم بالهجوم على السفارة.
  ACCUSE نددت | by طوكيو والخرطوم | told by طوكيو والخرطوم
  ASSAULT الهجوم | to السفارة | told by طوكيو والخرطوم
اتهم مسؤول يمني الرياض بقصف المدنيين.
  ACCUSE اتهم | by مسؤول يمني | to الرياض | told by مسؤول يمني
  ASSAULT قصف | by الرياض | to المدنيين | told by مسؤول يمني
تظاهر المئات في عمان تنديدا بقصف غزة.
  PROTEST تظاهر | by المئات | at عمان
  ACCUSE تنديدا | by المئات
  ASSAULT قصف | at غزة
قصفت الطائرات صنعاء وعدن.
  ASSAULT قصفت | by الطائرات | at صنعاء ، عدن
اقتحمت وحدة من الحركة المخيم.
  ASSAULT اقتحمت | by وحدة من الحركة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(CAPITALS))
def test_capitals_that_act(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


# Behind حي a word with the article names it, whatever the word is elsewhere; what a noun of place governs is nobody and no act.
QUARTERS = """
قصفت الطائرات حي الثورة بالبراميل المتفجرة.
  ASSAULT قصفت | by الطائرات | at الثورة
قتل ثلاثة مدنيين في حي السلام جراء قصف مدفعي.
  ASSAULT قصف مدفعي | to ثلاثة مدنيين | at السلام | killed 3
اندلعت اشتباكات في حي المطار بين الجيش والمسلحين.
  ASSAULT اشتباكات | by الجيش | to المسلحين | at المطار
سيطرت الفصائل على حي بابا عمرو بعد معارك.
  ASSAULT سيطرت | by الفصائل | at بابا عمرو
  ASSAULT معارك | by الفصائل | at بابا عمرو
وصلت قافلة مساعدات إلى حي الضباط.
  AID وصلت قافلة مساعدات | at الضباط
اندلعت اشتباكات في حي كرم الجبل بين الجيش والمسلحين.
  ASSAULT اشتباكات | by الجيش | to المسلحين | at كرم الجبل
قصفت القوات حي الجمهوري السكني.
  ASSAULT قصفت | by القوات | at الجمهوري
اختطف مسلحون في العاصمة صنعاء عشرة ناشطين.
  ASSAULT اختطف | by مسلحون | to عشرة ناشطين | at صنعاء | abducted 10
"""


@pytest.mark.parametrize(("text", "claims"), blocks(QUARTERS))
def test_quarters(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


# States whose names read like an adjective are places behind a preposition.
STATES = """
وصل الرئيس إلى السعودية للقاء نظيره.
  CONSULT وصل | by الرئيس | at السعودية
  CONSULT لقاء | by الرئيس | to نظيره | future
قتل جندي في كوريا الجنوبية.
  ASSAULT قتل | to جندي | at كوريا الجنوبية | killed 1
قتل جندي في مالي.
  ASSAULT قتل | to جندي | at مالي | killed 1
واشنطن وكوريا الجنوبية تتهمان طهران بدعم الحوثيين.
  ACCUSE تتهمان | by واشنطن وكوريا الجنوبية | to طهران | told by واشنطن وكوريا الجنوبية
  AID دعم | by طهران | to الحوثيين | told by واشنطن وكوريا الجنوبية
قدمت الدولة دعما ماليا للنازحين.
  AID دعما | by الدولة | to للنازحين
"""


@pytest.mark.parametrize(("text", "claims"), blocks(STATES))
def test_states_like_adjectives(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


def test_a_town_behind_a_hash_sign() -> None:
    """A sign stands between the preposition and a town that is spelled like a verb."""
    assert event_claims("دارت مواجهات بين #نوى وتسيل غربي درعا.") == ["ASSAULT مواجهات | at نوى ، تسيل"]
