"""Claims about events: a sentence, and below it every event in it.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, document, event_claims

# A verb in the active, its subject and its object.
ACTIVE = """
قصفت المدفعية التركية قرى في ريف حلب.
  ASSAULT قصفت | by المدفعية التركية | at حلب
شنت طائرات التحالف غارات على مواقع تنظيم داعش في الرقة.
  ASSAULT غارات | by طائرات التحالف | to تنظيم داعش | at الرقة
أفرجت السلطات المصرية عن صحفيين اثنين.
  RETREAT أفرجت | by السلطات المصرية | to صحفيين اثنين | released 2
انسحبت القوات الروسية من مطار القامشلي.
  RETREAT انسحبت | by القوات الروسية | at مطار القامشلي
خطف مسلحون مهندسا في طرابلس.
  ASSAULT خطف | by مسلحون | to مهندسا | at طرابلس | abducted 1
فرضت واشنطن عقوبات على مصرف إيراني.
  SANCTION عقوبات | by واشنطن | to مصرف إيراني
اقتحمت القوات الإسرائيلية مخيم جنين.
  ASSAULT اقتحمت | by القوات الإسرائيلية | at مخيم جنين
حاصر مقاتلو الجماعة المدينة.
  COERCE حاصر | by مقاتلو الجماعة
قصفت الطائرات الروسية بلدة سراقب.
  ASSAULT قصفت | by الطائرات الروسية | at سراقب
وسقطت ثلاث قذائف هاون على حي سكني في تعز.
  ASSAULT سقطت | at تعز
وقتل 22 شخصا بينهم 21 زائرا أجنبيا في الاعتداء الذي استهدف متحف باردو.
  ASSAULT الاعتداء | to 22 شخصا | at متحف باردو | killed 22
اعتقلت الشرطة قائد الخلية التي نفذت الهجوم.
  COERCE اعتقلت | by الشرطة | to قائد الخلية | detained 1
  ASSAULT الهجوم | by الخلية
أفرج القضاء عن ثمانية أشخاص تم توقيفهم.
  RETREAT أفرج | by القضاء | to ثمانية أشخاص | released 8
  COERCE توقيفهم | to ثمانية أشخاص | detained 8
قررت واشنطن السماح بضربات جوية للدفاع عن المعارضين السوريين.
  ASSAULT ضربات جوية | by واشنطن | future
قتل تنظيم الدولة الإسلامية داعش خمسة جنود في الموصل.
  ASSAULT قتل | by تنظيم الدولة الإسلامية | to خمسة جنود | at الموصل | killed 5
قصفت المقاتلات الإسرائيلية مطار دمشق.
  ASSAULT قصفت | by المقاتلات الإسرائيلية | at مطار دمشق
شن الحوثيون هجوما على مدينة مأرب.
  ASSAULT هجوما | by الحوثيون | at مأرب
شن تنظيم داعش هجوما على قوات البيشمركة في كركوك.
  ASSAULT هجوما | by تنظيم داعش | to قوات البيشمركة | at كركوك
سيطرت قوات سوريا الديمقراطية على مدينة الطبقة.
  ASSAULT سيطرت | by قوات سوريا الديمقراطية | at الطبقة
استعاد الجيش العراقي مدينة الرمادي.
  ASSAULT استعاد | by الجيش العراقي | at الرمادي
انسحب مقاتلو حزب الله من بلدة عرسال.
  RETREAT انسحب | by مقاتلو حزب الله | at عرسال
استسلم عشرات المسلحين في حلب.
  RETREAT استسلم | by عشرات المسلحين | at حلب | surrendered 20-99
أفرجت جبهة النصرة عن راهبات في عرسال.
  RETREAT أفرجت | by جبهة النصرة | to راهبات | at عرسال | released 2-?
اختطف مسلحون مجهولون طبيبا في بنغازي.
  ASSAULT اختطف | by مسلحون مجهولون | to طبيبا | at بنغازي | abducted 1
استهدفت غارة إسرائيلية سيارة في جنوب لبنان.
  ASSAULT غارة | by إسرائيلية | at جنوب لبنان
حاصرت القوات الحكومية مدينة داريا.
  COERCE حاصرت | by القوات الحكومية | at داريا
نشرت تركيا دبابات على الحدود.
  MOBILIZE نشرت | by تركيا
تظاهر المئات في بيروت ضد الحكومة.
  PROTEST تظاهر | by المئات | to الحكومة | at بيروت
اقتحمت القوات الإسرائيلية مدينة نابلس فجر اليوم.
  ASSAULT اقتحمت | by القوات الإسرائيلية | at نابلس | on 2024-03-12
تبادل الطرفان الأسرى في تعز.
  RETREAT تبادل | by الطرفان | at تعز
دمرت الطائرات مستودعا في الحديدة.
  ASSAULT دمرت | by الطائرات | at الحديدة
نزح آلاف المدنيين من إدلب.
حظرت السلطات التجول في بغداد.
  COERCE حظرت | by السلطات | at بغداد
حكمت محكمة في القاهرة على ناشط بالسجن.
  SANCTION حكمت | by محكمة | to ناشط | at القاهرة
أغارت الطائرات الأميركية على مواقع في صنعاء.
  ASSAULT أغارت | by الطائرات الأميركية | at صنعاء
"""

# A verb whose subject is who was hit: no agent, or one behind من قبل or على يد.
PASSIVE = """
أكثر من مئة عراقي أعدموا على يد تنظيم الدولة الإسلامية داعش.
  ASSAULT أعدموا | by تنظيم الدولة الإسلامية | to أكثر من مئة عراقي | killed 100-?
إن الجنود خطفوا من قبل مسلحين.
  ASSAULT خطفوا | by مسلحين | to الجنود
قتل ثلاثة مدنيين في حلب.
  ASSAULT قتل | to ثلاثة مدنيين | at حلب | killed 3
هوجمت دورية للشرطة في الموصل.
  ASSAULT هوجمت | to دورية للشرطة | at الموصل
اعتقل أربعة ناشطين في القاهرة.
  COERCE اعتقل | to أربعة ناشطين | at القاهرة | detained 4
قتل الجندي من قبل تنظيم داعش.
  ASSAULT قتل | by تنظيم داعش | to الجندي | killed 1
قتل جنديان في تعز.
  ASSAULT قتل | to جنديان | at تعز | killed 2
قتل 15 مدنيا في قصف على دوما.
  ASSAULT قصف | to 15 مدنيا | at دوما | killed 15
أصيب عشرة أشخاص في انفجار في الموصل.
  ASSAULT انفجار | to عشرة أشخاص | at الموصل | injured 10
قتلت امرأة في قصف مدفعي على عفرين.
  ASSAULT قصف مدفعي | to امرأة | at عفرين | killed 1
اختطف صحفيان في إدلب.
  ASSAULT اختطف | to صحفيان | at إدلب | abducted 2
اعتقل وزير سابق في الجزائر.
  COERCE اعتقل | to وزير سابق | at الجزائر | detained 1
"""

# A noun of the act: its genitive, its adjective, its preposition, the verb that carries it; an attack and its result are one.
NOUNS = """
أدى قصف الجيش السوري إلى إصابة طفلين في سراقب.
  ASSAULT قصف | by الجيش السوري | to طفلين | at سراقب | injured 2
مقتل جنديين في تعز
  ASSAULT مقتل | to جنديين | at تعز | killed 2
اعتقال ناشط في تونس
  COERCE اعتقال | to ناشط | at تونس | detained 1
أسفرت الغارات الروسية على إدلب عن مقتل 12 مدنيا.
  ASSAULT الغارات | by الروسية | to 12 مدنيا | at إدلب | killed 12
اندلعت اشتباكات بين الجيش اليمني والحوثيين في مأرب.
  ASSAULT اشتباكات | by الجيش اليمني | to الحوثيين | at مأرب
تعرضت مدينة تعز لقصف مدفعي.
  ASSAULT قصف مدفعي | at تعز
شهدت الخرطوم مظاهرات حاشدة.
  PROTEST مظاهرات حاشدة | at الخرطوم
نفذ سلاح الجو الإسرائيلي غارة على بيروت.
  ASSAULT غارة | by سلاح الجو الإسرائيلي | at بيروت
وقع انفجار في حي الكرادة وسط بغداد.
  ASSAULT انفجار | at الكرادة
قتل 20 شخصا في غارة على سوق في صعدة.
  ASSAULT غارة | to 20 شخصا | at صعدة | killed 20
أجرى الوفدان محادثات في جنيف.
  CONSULT محادثات | by الوفدان | at جنيف
استولت الشرطة على أسلحة في طرابلس.
  COERCE استولت | by الشرطة | at طرابلس
استهدف قصف تركي مدينة تل رفعت.
  ASSAULT قصف | by تركي | at تل رفعت
مقتل ثلاثة جنود أتراك في إدلب
  ASSAULT مقتل | to ثلاثة جنود أتراك | at إدلب | killed 3
اشتباكات بين الجيش والمسلحين في سيناء
  ASSAULT اشتباكات | by الجيش | to المسلحين | at سيناء
انفجار سيارة مفخخة في أعزاز
  ASSAULT انفجار سيارة مفخخة | at أعزاز
قصف مدفعي على مدينة الحديدة
  ASSAULT قصف مدفعي | at الحديدة
اعتقال خمسة صحفيين في أنقرة
  COERCE اعتقال | to خمسة صحفيين | at أنقرة | detained 5
مظاهرات في بيروت
  PROTEST مظاهرات | at بيروت
نفذت طائرة أميركية غارة على ريف إدلب.
  ASSAULT غارة | by طائرة أميركية | at إدلب
نفذت الشرطة حملة اعتقالات في نابلس.
  COERCE حملة اعتقالات | by الشرطة | at نابلس
شهدت بنغازي اشتباكات عنيفة.
  ASSAULT اشتباكات عنيفة | at بنغازي
دارت معارك بين قوات الوفاق وقوات حفتر في طرابلس.
  ASSAULT معارك | by قوات الوفاق | to قوات حفتر | at طرابلس
وقع هجوم انتحاري في كابول.
  ASSAULT هجوم انتحاري | at كابول
"""

# How many, and between which bounds.
TOLLS = """
قتل أكثر من 80 مسلحا في غارة على الرقة.
  ASSAULT غارة | to أكثر من 80 مسلحا | at الرقة | killed 80-?
قتل وجرح العشرات في تفجير في مقديشو.
  ASSAULT تفجير | to العشرات | at مقديشو | killed 20-99 | injured 20-99
قتل شخص وأصيب ثلاثة آخرون في هجوم في كركوك.
  ASSAULT هجوم | to شخص | at كركوك | killed 1 | injured 3
مقتل 5 وإصابة 12 في قصف على خاركيف
  ASSAULT قصف | to 5 ، 12 | at خاركيف | killed 5 | injured 12
أفرج الحوثيون عن مئات الأسرى.
  RETREAT أفرج | by الحوثيون | to مئات الأسرى | released 200-999
قتل 7 أشخاص على الأقل في تفجير في كركوك.
  ASSAULT تفجير | to 7 أشخاص | at كركوك | killed 7-?
مقتل 3 وإصابة 10 في تفجير في بغداد
  ASSAULT تفجير | to 3 ، 10 | at بغداد | killed 3 | injured 10
قتل عشرات المدنيين في غارات على الغوطة الشرقية.
  ASSAULT غارات | to عشرات المدنيين | at الغوطة الشرقية | killed 20-99
"""

# Acts that did not happen, may, will, should, or go on.
MODALITY = """
لم تقصف الطائرات المدينة.
  ASSAULT تقصف | by الطائرات | negated
سينسحب الجيش التركي من عفرين.
  RETREAT ينسحب | by الجيش التركي | at عفرين | future
قد يهاجم التنظيم مدينة حمص.
  ASSAULT يهاجم | by التنظيم | at حمص | hypothetical
حاول المسلحون اقتحام السجن في الحسكة.
  ASSAULT اقتحام | by المسلحون | at الحسكة | hypothetical
تدور معارك عنيفة بين الجيش والمسلحين في تعز.
  ASSAULT معارك عنيفة | by الجيش | to المسلحين | at تعز | ongoing
إذا قصف الجيش المدينة فسيرد المسلحون.
  ASSAULT قصف | by الجيش | hypothetical
توقف القصف على درعا.
  RETREAT توقف القصف | at درعا
لم تقتحم القوات المدينة.
  ASSAULT تقتحم | by القوات | negated
لن تنسحب القوات من البلدة.
  RETREAT تنسحب | by القوات | negated
أفشلت قوات الأمن هجوما على السفارة في صنعاء.
  ASSAULT هجوما | to السفارة | at صنعاء | negated
قد ينسحب الجيش من القاعدة.
  RETREAT ينسحب | by الجيش | hypothetical
إذا انسحبت القوات عاد السكان.
  RETREAT انسحبت | by القوات | hypothetical
يحاصر الجيش البلدة منذ شهر.
  COERCE يحاصر | by الجيش | ongoing
يجب أن تنسحب القوات من البلدة.
  RETREAT تنسحب | by القوات | demanded
"""

# Whose word it is: the innermost statement that holds the act; acts of speech are told by their own.
OWNERS = """
قال الوزير إن الطائرات قصفت السوق.
  ASSAULT قصفت | by الطائرات | told by الوزير
أعلن الجيش العراقي مقتل عشرة مسلحين في ديالى.
  ASSAULT مقتل | to عشرة مسلحين | at ديالى | killed 10 | told by الجيش العراقي
نفت الحركة مهاجمة القاعدة.
  ASSAULT مهاجمة | by الحركة | negated | told by الحركة
طالب البرلمان الحكومة بسحب السفير من باريس.
  REQUEST طالب | by البرلمان | to الحكومة | told by البرلمان
  SANCTION سحب السفير | by الحكومة | to باريس | demanded | told by البرلمان
قتل جندي في عدن، وفق مصدر أمني.
  ASSAULT قتل | to جندي | at عدن | killed 1 | told by مصدر أمني
دعا الحزب أنصاره إلى التظاهر في بيروت.
  REQUEST دعا | by الحزب | to أنصاره | told by الحزب
  PROTEST التظاهر | by أنصاره | at بيروت | demanded | told by الحزب
أعلنت الشرطة اعتقال خمسة مشتبه بهم في تونس.
  COERCE اعتقال | by الشرطة | to خمسة مشتبه بهم | at تونس | detained 5 | told by الشرطة
وأكد مصدر أمني مقتل جندي في سيناء.
  ASSAULT مقتل | to جندي | at سيناء | killed 1 | told by مصدر أمني
دعا مجلس الأمن إلى وقف إطلاق النار في اليمن.
  REQUEST دعا | by مجلس الأمن | told by مجلس الأمن
  RETREAT وقف إطلاق النار | at اليمن | demanded | told by مجلس الأمن
قال المتحدث: "قصفنا القاعدة أمس".
  ASSAULT قصفنا | on 2024-03-11 | told by المتحدث
"""

# When it happened.
DATES = """
قصفت الطائرات مدينة دوما أمس.
  ASSAULT قصفت | by الطائرات | at دوما | on 2024-03-11
اعتقلت الشرطة ناشطا في رام الله فجر اليوم.
  COERCE اعتقلت | by الشرطة | to ناشطا | at رام الله | on 2024-03-12 | detained 1
أفرجت إسرائيل عن أسير الثلاثاء الماضي.
  RETREAT أفرجت | by إسرائيل | to أسير | on 2024-03-05 | released 1
قتل شرطي في كركوك مساء أمس الاثنين.
  ASSAULT قتل | to شرطي | at كركوك | on 2024-03-11 | killed 1
انسحبت القوات من البلدة في 3 كانون الثاني 2019.
  RETREAT انسحبت | by القوات | on 2019-01-03
شن الحوثيون هجوما على عدن في آذار 2015.
  ASSAULT هجوما | by الحوثيون | at عدن | on 2015-03-01
وفي 2014 سيطر تنظيم داعش على الموصل.
  ASSAULT سيطر | by تنظيم داعش | at الموصل | on 2014-01-01
"""

# Words of violence that are none: sport, accidents, weather, markets, figures of speech; and plain news.
NOTHING = """
تحدث الخطيب عن دعاة لا هم لهم سوى القتل والتفجير.
وكتب الكاتب مقالا ضد الهجمات والتفجيرات.
شن المنتخب هجوما قويا على مرمى ضيفه في الشوط الثاني.
قتل ثلاثة أشخاص في حادث سير على الطريق الصحراوي.
دمر الزلزال مئات المنازل في القرية.
هاجم الناقد الرواية الجديدة في مقاله.
قصف الرعد والأمطار أيقظا السكان.
ارتفعت أسعار الذهب في الأسواق.
سجل اللاعب هدفا من ركلة حرة.
توفي الشاعر عن ثمانين عاما.
وصلت درجة الحرارة إلى أربعين.
نفذ السباح تمريناته في المسبح.
افتتح المحافظ مدرسة جديدة.
سجل المهاجم هدفين في مرمى ضيفه.
هزم المنتخب ضيفه بثلاثة أهداف.
لقي سائق مصرعه في حادث مروري.
قتلت السيول عشرة أشخاص في القرية.
أصيب خمسة أشخاص في تصادم حافلتين.
دمر الإعصار عشرات المنازل.
افتتح الرئيس مصنعا للأدوية.
قفزت الأسهم في البورصة أمس.
اكتشف الأطباء علاجا للمرض.
نال الفيلم جائزة المهرجان.
تراجع سعر الدولار أمام اليورو.
خسر المنتخب المباراة النهائية.
وقع الشاعر ديوانه الجديد.
"""


@pytest.mark.parametrize(("text", "claims"), blocks(ACTIVE + PASSIVE + NOUNS + TOLLS + MODALITY + OWNERS + DATES + NOTHING))
def test_events(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


def controls(text: str) -> list[tuple[str, str | None, str | None]]:
    """(change, holder, place) of every control record."""
    found = document(text)
    names = {item.id: item.text for item in [*found.actors, *found.places]}
    return [(item.change, names.get(item.holder or ""), names.get(item.place or "")) for item in found.control]


CONTROL = [
    ("سيطر تنظيم داعش على مدينة تدمر.", [("gained", "تنظيم داعش", "تدمر")]),
    ("سيطرت قوات سوريا الديمقراطية على الرقة.", [("gained", "قوات سوريا الديمقراطية", "الرقة")]),
    ("انسحبت القوات الروسية من مطار القامشلي.", [("lost", "القوات الروسية", "مطار القامشلي")]),
    ("استعاد الجيش العراقي مدينة الرمادي.", [("gained", "الجيش العراقي", "الرمادي")]),
    ("حرر الجيش العراقي مدينة الموصل.", [("gained", "الجيش العراقي", "الموصل")]),
    ("احتل التنظيم مدينة سنجار.", [("gained", "التنظيم", "سنجار")]),
    ("يسيطر الحوثيون على صنعاء.", [("holds", "الحوثيون", "صنعاء")]),
    ("حاصرت القوات الحكومية مدينة داريا.", [("besieged", "القوات الحكومية", "داريا")]),
    ("لم يسيطر الجيش على المدينة.", []),
    ("سيسيطر الجيش على مدينة حلب.", []),
    ("قصف الجيش مدينة حلب.", []),
    ("زار الوزير مدينة حلب.", []),
]


@pytest.mark.parametrize(("text", "wanted"), CONTROL)
def test_control(text: str, wanted: list[tuple[str, str | None, str | None]]) -> None:
    assert controls(text) == wanted


# sentence, loaded words, whose words they are (None: the outlet's)
FRAMINGS = [
    ("حرر الجيش العراقي مدينة الموصل.", "حرر", None),
    ("استشهد جندي في سيناء.", "استشهد", None),
    ("قال المتحدث إن مليشيا الحوثي قصفت مأرب.", "مليشيا الحوثي", "المتحدث"),
    ("قصفت مليشيا الحوثي مدينة مأرب.", "مليشيا الحوثي", None),
    ("شنت العصابات الإرهابية هجوما على حلب.", "العصابات الإرهابية", None),
    ("قصف العدو الصهيوني مدينة غزة.", "العدو الصهيوني", None),
    ("نفذ المقاتل عملية استشهادية في كركوك.", "عملية استشهادية", None),
]


@pytest.mark.parametrize(("text", "words", "by"), FRAMINGS)
def test_framings(text: str, words: str, by: str | None) -> None:
    found = document(text)
    speakers = {item.id: item.chain[0].text for item in found.statements if item.chain}
    framing = {item.text: item for item in found.framings}[words]
    assert framing.neutral and framing.neutral != words
    assert speakers.get(framing.by or "") == by


@pytest.mark.parametrize("text", ["قصف الجيش السوري مدينة حلب.", "قتل جندي في سيناء.", "سيطر الجيش على مدينة الموصل."])
def test_plain_words_take_no_side(text: str) -> None:
    assert not document(text).framings


# sentence, type, mode, ACLED event type
CODES = [
    ("شنت طائرات حربية غارات على مدينة إدلب.", "ASSAULT", "aerial", "Explosions/Remote violence"),
    ("اعتقلت الشرطة ناشطا في القاهرة.", "COERCE", "arrest", "Strategic developments"),
    ("تظاهر مئات المحتجين في بيروت.", "PROTEST", "demo", "Protests"),
    ("خطف مسلحون طبيبا في بنغازي.", "ASSAULT", "abduct", "Violence against civilians"),
    ("انسحب الجيش من مدينة عفرين.", "RETREAT", "withdraw", "Strategic developments"),
    ("اندلعت اشتباكات بين الجيش والمسلحين في سيناء.", "ASSAULT", None, "Battles"),
]


@pytest.mark.parametrize(("text", "kind", "mode", "acled"), CODES)
def test_codes(text: str, kind: str, mode: str | None, acled: str) -> None:
    (event,) = document(text).events
    assert (event.type, event.mode) == (kind, mode)
    assert event.cameo
    assert event.acled is not None and event.acled.event_type == acled


def test_the_place_of_the_act_is_not_where_it_was_said() -> None:
    found = document("قال المتحدث في جنيف إن الطائرات قصفت مدينة تعز.")
    names = {item.id: item.text for item in found.places}
    assert [[names[place] for place in event.place] for event in found.events] == [["تعز"]]


def dated(text: str) -> list[tuple[str, str | None, str | None, str]]:
    """Trigger, bounds and basis of the date of every event that has one."""
    return [
        (event.text, event.date.start, event.date.end, event.date.basis)
        for event in document(text).events if event.date is not None
    ]  # fmt: skip


def test_news_told_without_a_time_is_of_the_day_of_publication_or_the_day_before() -> None:
    text = "قصفت الطائرات مدينة إدلب."
    assert dated(text) == [("قصفت", "2024-03-11", "2024-03-13", "published")]
    (event,) = document(text).events
    assert event.date is not None and event.date.precision == "vague"


def test_what_stands_far_down_without_a_time_is_only_bounded_by_the_day_of_publication() -> None:
    padding = "وتقع المدينة في سهل واسع تحيط به قرى صغيرة يعمل أهلها في الزراعة وتربية المواشي منذ القدم. " * 12
    assert dated(padding + "وقصفت الطائرات مدينة إدلب.")[-1] == ("قصفت", None, "2024-03-12", "published")


def test_a_scene_goes_on() -> None:
    found = dated("قصفت الطائرات أمس مدينة إدلب. وقتل ثلاثة مدنيين في سوق المدينة. واعتقلت الشرطة سائقا.")
    assert [(trigger, start, basis) for trigger, start, _, basis in found] == [
        ("قصفت", "2024-03-11", "stated"), ("قتل", "2024-03-11", "context"), ("اعتقلت", "2024-03-11", "context"),
    ]  # fmt: skip


def test_history_is_no_scene() -> None:
    found = dated("احتلت القوات المدينة في مارس 2003. وقصفت الطائرات مدينة إدلب.")
    assert found[-1] == ("قصفت", "2024-03-11", "2024-03-13", "published")


def test_a_second_mention_keeps_the_time_of_the_first() -> None:
    found = dated("قصفت الطائرات يوم الجمعة مدينة إدلب. وقال سكان إن القصف دمر سوقا.")
    assert [start for _, start, _, _ in found] == ["2024-03-08", "2024-03-08"]


def test_a_headline_has_the_time_of_the_lead() -> None:
    found = dated("قصف جوي على مدينة إدلب\n\nشنت الطائرات أمس قصفا على مدينة إدلب.")
    assert found[0][1:] == ("2024-03-11", "2024-03-12", "context")


def test_another_time_in_the_sentence_implies_nothing() -> None:
    assert dated("تتعرض مدينة إدلب منذ سنوات لقصف الطائرات.")[0][1] is None


def test_a_rank_with_a_name_is_a_person_and_no_unit() -> None:
    person = document("وقال اللواء عادل شكري إن الحدود آمنة.")
    unit = document("وقال اللواء الخامس إن الحدود آمنة.")
    assert [(actor.kind, actor.name_ar) for actor in person.actors] == [("person", "عادل شكري")]
    assert [actor.kind for actor in unit.actors] == ["military"]


def test_an_event_is_told_by_the_innermost_statement() -> None:
    found = document("قال الوزير إن الجيش أعلن أن طائراته قصفت مدينة إدلب.")
    (event,) = [event for event in found.events if event.text == "قصفت"]
    holders = [item for item in found.statements if item.span[0] <= event.span[0] < item.span[1]]
    assert event.statement == min(holders, key=lambda item: item.span[1] - item.span[0]).id
