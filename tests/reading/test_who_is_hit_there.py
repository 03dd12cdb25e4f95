"""Claims about whom an act hits and who did it, where attributes, pronouns and other phrases stand between.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# By whom forces are backed, where they stand and what they have to do is no part of their name, nor done to by them.
ATTRIBUTES = """
هاجمت قوات الحكومة مدعومة بطائرات التحالف مواقع المتمردين
  ASSAULT هاجمت | by قوات الحكومة | to المتمردين
استعادت قوات العشائر المدعومة من قبل سكان القرى البلدة
  ASSAULT استعادت | by قوات العشائر
سيطرت المقاومة المسنودة بوحدات من الجيش الوطني على الجسر
  ASSAULT سيطرت | by المقاومة
سيطرت القوات المدعومة من العشائر على التلة
  ASSAULT سيطرت | by القوات
تمكنت إدارة الأمن مسنودة بوحدات خاصة من اعتقال خمسة مطلوبين
  COERCE اعتقال | by إدارة الأمن | to خمسة مطلوبين | detained 5
قصفت الميليشيات المتمركزة في التلال حي السلام
  ASSAULT قصفت | by الميليشيات | at السلام
أغلقت قوات الشرطة المكلفة بحماية السفارة الشوارع
  SANCTION أغلقت | by قوات الشرطة
قتل الحوثيون المدعومون من إيران ثلاثة مدنيين
  ASSAULT قتل | by الحوثيون | to ثلاثة مدنيين | killed 3
سيطرت فصائل مدعومة من تركيا على القرية
  ASSAULT سيطرت | by فصائل مدعومة من تركيا
استعاد الجيش المدينة من التنظيم
  ASSAULT استعاد | by الجيش | to التنظيم
اعتقلت الشرطة أحد المشاركين في المسيرة
  COERCE اعتقلت | by الشرطة | to أحد المشاركين | detained 1
"""

# What an attribute of belonging awaits, a preposition with a pronoun, ends the phrase.
BELONGING = """
هاجمت القوات الموالية لها مقر الحزب
  ASSAULT هاجمت | by القوات الموالية لها | to الحزب
قتل عشرة من المسلحين الموالين له في الاشتباكات
  ASSAULT الاشتباكات | to عشرة من المسلحين الموالين له | killed 10
شنت الجماعات المسلحة المتحالفة معها هجوما على المطار
  ASSAULT هجوما | by الجماعات المسلحة المتحالفة معها
قصفت قوات الحكومة المعترف بها دوليا الميناء
  ASSAULT قصفت | by قوات الحكومة المعترف بها دوليا
"""

# An adjective behind who does an act may be of the act.
OF_THE_ACT = """
قتلت ضربات التحالف الجوية عشرة مسلحين
  ASSAULT ضربات | by التحالف | to عشرة مسلحين | killed 10
أدانت الأمم المتحدة هجمات جماعة الشباب الانتحارية
  ACCUSE أدانت | by الأمم المتحدة | to جماعة الشباب | told by الأمم المتحدة
  ASSAULT هجمات | by جماعة الشباب | told by الأمم المتحدة
استمرت غارات الجيش الروسي العنيفة على المدينة
  ASSAULT غارات | by الجيش الروسي | ongoing
أسفر قصف الجيش المدفعي عن مقتل طفلين
  ASSAULT قصف | by الجيش | to طفلين | killed 2
هجمات تنظيم القاعدة المتكررة على الجيش
  ASSAULT هجمات | by تنظيم القاعدة | to الجيش
غارات طيران النظام المتواصلة قتلت طفلا
  ASSAULT غارات | by طيران النظام | to طفلا | killed 1 | ongoing
زيارة الوزير الأخيرة إلى بغداد
  CONSULT زيارة | by الوزير | to بغداد | at بغداد
أوقعت ضربات القوات الجوية عشرة قتلى
  ASSAULT ضربات | by القوات الجوية | killed 10
عمليات القوات المسلحة العسكرية في سيناء
  ASSAULT عمليات | by القوات المسلحة العسكرية | at سيناء
هجمات الجماعات المتطرفة على المدن
  ASSAULT هجمات | by الجماعات المتطرفة
"""

# Who does something at a request was asked; who does it with support was supported.
AT_REQUEST = """
تمكن مقاتلو العشائر بدعم من الجيش من طرد المسلحين
  AID دعم | by الجيش | to مقاتلو العشائر
  ASSAULT طرد المسلحين | by مقاتلو العشائر | to المسلحين
شارك في الحملة ألفا شرطي بدعم من المروحيات
  COERCE الحملة | by ألفا شرطي
  AID دعم | by المروحيات | to ألفا شرطي
تزامنت الزيارة مع تنفيذ قوات الجيش بدعم من البيشمركة عمليات في الأنبار
  CONSULT الزيارة | at الأنبار
  AID دعم | by البيشمركة | to قوات الجيش | at الأنبار
عقد مجلس الأمن جلسة بطلب من فرنسا
  REQUEST طلب | by فرنسا | to مجلس الأمن
يجتمع مجلس الجامعة العربية اليوم بطلب من السعودية
  CONSULT يجتمع | by مجلس الجامعة العربية | on 2024-03-12 | ongoing
  REQUEST طلب | by السعودية | to مجلس الجامعة العربية | on 2024-03-12
نقل الصليب الأحمر الجرحى بطلب من السلطات
  AID نقل | by الصليب الأحمر | to الجرحى | evacuated 2-?
  REQUEST طلب | by السلطات | to الصليب الأحمر
إن الصليب الأحمر قام بتسهيل عودة العالقين، وذلك بطلب من الحكومة
  REQUEST طلب | by الحكومة | to الصليب الأحمر
رفع القاضي الجلسة بناء على طلب من المحامين
  REQUEST بناء على طلب | by المحامين | to القاضي
سافر الوزير إلى بغداد بدعوة من نظيره العراقي
  CONSULT سافر | by الوزير | at بغداد
  REQUEST دعوة | by نظيره العراقي | to الوزير
رحبت القيادات الكردية بدعوة الرئيس إلى الحوار
  SUPPORT رحبت | by القيادات الكردية | to الرئيس | told by القيادات الكردية
  REQUEST دعوة | by الرئيس | told by القيادات الكردية
وبدعوة من النقابات تظاهر المئات في العاصمة
  REQUEST دعوة | by النقابات
  PROTEST تظاهر | by المئات
"""

# Of whom the clause behind a noun of accusing tells is accused.
ACCUSED = """
نفى الوزير الاتهامات بأن تركيا تدعم المسلحين
  ACCUSE الاتهامات | to تركيا | told by الوزير
  AID تدعم | by تركيا | to المسلحين | ongoing | told by الوزير
هناك مزاعم بأن جماعة مسلحة زرعت اللغم
  ACCUSE مزاعم | to جماعة مسلحة
  MOBILIZE زرعت اللغم | by جماعة مسلحة
تزايدت الاتهامات أن الحكومة تساعد المهربين
  ACCUSE الاتهامات | to الحكومة
نفى المتحدث مزاعم بأن الجيش قصف المدرسة
  ACCUSE مزاعم | to الجيش | negated | told by المتحدث
  ASSAULT قصف | by الجيش | to المدرسة | told by المتحدث
قال إن المعارضة تحاول "إلقاء اللوم على الحكومة"
  ACCUSE إلقاء اللوم | by المعارضة | to الحكومة | hypothetical | told by -
اتهامات للحكومة بأنها تدعم المسلحين
  ACCUSE اتهامات | to للحكومة
  AID تدعم | to المسلحين | ongoing
اتهامات بارتكاب جرائم حرب
  ACCUSE اتهامات
جاءت الاتهامات بعد أن هاجم الجيش البلدة
  ACCUSE الاتهامات
  ASSAULT هاجم | by الجيش
نفى الحزب اتهامات الحكومة بأن أنصاره هاجموا المقر
  ACCUSE اتهامات | by الحكومة | negated | told by الحزب
  ASSAULT هاجموا | by أنصاره | told by الحزب
"""

# و and one of several is no number.
ONE_OF_THEM = """
أدى القصف إلى مقتل ثلاثة جنود وأحد المسعفين
  ASSAULT القصف | to ثلاثة جنود ، أحد المسعفين | killed 4
قتل ثلاثة من الجنود وأحد الضباط
  ASSAULT قتل | to ثلاثة من الجنود ، أحد الضباط | killed 4
مقتل جندي وأحد الضباط
  ASSAULT مقتل | to جندي ، أحد الضباط | killed 2
إصابة ثلاثة من الحراس وأحد المجندين
  ASSAULT إصابة | to ثلاثة من الحراس ، أحد المجندين | injured 4
قتل جندي تركي وأحد مسلحي التنظيم
  ASSAULT قتل | to جندي تركي ، أحد مسلحي التنظيم | killed 2
اعتقلت الشرطة ثلاثة ناشطين وأحد الصحفيين
  COERCE اعتقلت | by الشرطة | to ثلاثة ناشطين ، أحد الصحفيين | detained 4
أصيب شرطي واحد
  ASSAULT أصيب | to شرطي واحد | injured 1
قتل جندي واحد وأصيب آخر
  ASSAULT قتل | to جندي واحد | killed 1 | injured 1
"""

# Those hurt are whom the noun of caring governs, or whom its pronoun takes up though they are only counted.
HURT = """
تقوم المنظمة بإسعاف الجرحى
  AID إسعاف | by المنظمة | to الجرحى | ongoing
يسعى النواب إلى مقاضاة العجلاني
  ACCUSE مقاضاة | by النواب | to العجلاني | future
تلقى الرجل نبأ إصابة ابنه
  ASSAULT إصابة | to ابنه | injured 1
إصابة ابنة الوزير
  ASSAULT إصابة | to ابنة الوزير | injured 1
جرح أربعة عمال تم نقلهم إلى المستشفى
  ASSAULT جرح | to أربعة عمال | injured 4
  AID نقلهم إلى المستشفى | to أربعة عمال | evacuated 4
أصيب خمسة تم إسعافهم
  ASSAULT أصيب | to خمسة | injured 5
  AID إسعافهم | to خمسة
قتل شخص وأصيب ثلاثة آخرون تم نقلهم إلى المستشفى
  ASSAULT قتل | to شخص | killed 1 | injured 3
  AID نقلهم إلى المستشفى | to ثلاثة آخرون
أصيب ثلاثة آخرون ونقلوا إلى المستشفى
  ASSAULT أصيب | to ثلاثة آخرون | injured 3
  AID نقلوا إلى المستشفى | to ثلاثة آخرون | evacuated 3
مقتل جندي وإصابة أربعة آخرين تم إسعافهم
  ASSAULT مقتل | to جندي | killed 1 | injured 4
  AID إسعافهم | to أربعة آخرين
قتلت غارة طفلة
  ASSAULT غارة | to طفلة | killed 1
قتل شخصان ونقلت جثتاهما إلى المستشفى
  ASSAULT قتل | to شخصان | killed 2
  AID نقلت | to جثتاهما | evacuated 2
"""

# Behind an organ of a body ل says whose it is, unless the verb takes ل.
ORGANS = """
هاجمت القوات البرية للتحالف مواقع المسلحين
  ASSAULT هاجمت | by القوات البرية للتحالف | to المسلحين
قصفت القوات الجوية للتحالف معسكرا للمتمردين
  ASSAULT قصفت | by القوات الجوية للتحالف | to للمتمردين
هجمات من قبل اللجان المسلحة للحوثيين على المدينة
  ASSAULT هجمات | by اللجان المسلحة للحوثيين
نفذ الجناح العسكري لحركة حماس هجوما على موقع
  ASSAULT هجوما | by الجناح العسكري لحركة حماس
وزعت الهيئة العليا للإغاثة مساعدات على النازحين
  AID وزعت | by الهيئة العليا للإغاثة | to النازحين
زار رئيس اللجنة الدولية للصليب الأحمر صنعاء
  CONSULT زار | by رئيس اللجنة الدولية للصليب الأحمر | to صنعاء | at صنعاء
المجلس السياسي للحوثيين اعتقل خمسة صحفيين
  ASSAULT اعتقل | by المجلس السياسي للحوثيين | to خمسة صحفيين | abducted 5
تصدت القوات البرية للمسلحين
  ASSAULT تصدت | by القوات البرية | to للمسلحين
تصدت اللجان الشعبية للحوثيين
  ASSAULT تصدت | by اللجان الشعبية | to للحوثيين
قدمت الهيئة العامة للنازحين مساعدات
  AID مساعدات | by الهيئة العامة | to للنازحين
هاجمت القوات المناهضة للحوثيين معسكرا
  ASSAULT هاجمت | by القوات المناهضة للحوثيين
"""

# A blessing between marks parts no verb from its object.
BLESSED = """
استقبل الملك سلمان - حفظه الله - في الرياض أمس وفدا من رجال الأعمال
  CONSULT استقبل | by الملك سلمان | to وفدا | at الرياض | on 2024-03-11
استقبل الأمير محمد بن نايف -رعاه الله- عددا من المصابين
  AID استقبل | by الأمير محمد بن نايف | to عددا من المصابين
زار وزير الداخلية - وفقه الله - المصابين
  CONSULT زار | by وزير الداخلية | to المصابين
استقبل الملك سلمان - في الرياض - وفدا من التجار
  CONSULT استقبل | by الملك سلمان | to وفدا | at الرياض
"""

TABLES = [ATTRIBUTES, BELONGING, OF_THE_ACT, AT_REQUEST, ACCUSED, ONE_OF_THEM, HURT, ORGANS, BLESSED]
CASES = [block for table in TABLES for block in blocks(table)]


@pytest.mark.parametrize(("text", "claims"), CASES, ids=[text for text, _ in CASES])
def test_whom_it_hits(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


def test_a_pronoun_behind_two_nouns_of_acts_breaks_nothing() -> None:
    assert event_claims("شروط تنفيذه هجمات") == ["ASSAULT هجمات"]
