"""Claims about who does an act told by a noun: the subject of what governs it, of a clause around it, or whose part it is.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Two parties in front of a dual verb, units in front of an insertion, a light verb that is a noun elsewhere (وجه).
PAIRS = """
الجيش والشرطة، في كل من سرمين وبنش، حاربا المسلحين سنوات
  ASSAULT حاربا | by الجيش ، الشرطة | to المسلحين | at سرمين ، بنش
جنديان وشرطي قتلوا في انفجار في سرمين
  ASSAULT انفجار | to جنديان ، شرطي | at سرمين | killed 3
طائرات القوة الجوية، بالتنسيق مع الاستخبارات، تمكنت من تدمير أوكار للمسلحين
  ASSAULT تدمير | by طائرات القوة الجوية | to للمسلحين
وأضاف أن طيران الجيش والتحالف الدولي وجها ضربات إلى التنظيم
  ASSAULT ضربات | by طيران الجيش ، التحالف الدولي | to التنظيم | told by -
تلقى المصارع ضربة في وجهه
"""

# A verb that carries an act goes on with the subject around it; what goes on or takes place is itself the subject.
GOES_ON = """
حاصرت القوات سرمين ولكنها شنت غارات على بنش
  COERCE حاصرت | by القوات | at سرمين
  ASSAULT غارات | by القوات | at بنش
واصلت قوات الجيش تقدمها أمس، إذ فرضت حصارا على سرمين
  ASSAULT تقدمها | by قوات الجيش | on 2024-03-11
  COERCE حصارا | by قوات الجيش | at سرمين | on 2024-03-11
وتواصلت المعارك في سرمين كما استمرت الاشتباكات في بنش
  ASSAULT المعارك | at سرمين | ongoing
  ASSAULT الاشتباكات | at بنش | ongoing
دخل الجيش سرمين حيث وقع انفجار في السوق
  MOBILIZE دخل | by الجيش | at سرمين
  ASSAULT انفجار | at سرمين
"""

# The pronoun of a conjunction is the subject, so that one party behind an attack is hit, and a form like a noun is a verb.
PRONOUNS = """
وافق التنظيم على الهدنة لكنه هاجم الجيش في سرمين
  AGREE وافق | by التنظيم
  ASSAULT هاجم | by التنظيم | to الجيش | at سرمين
قال القائد إنه هاجم الجيش في سرمين
  ASSAULT هاجم | by القائد | to الجيش | at سرمين | told by القائد
وافقت الحركة على الهدنة لكنها هاجمت الشرطة في سرمين
  AGREE وافقت | by الحركة
  ASSAULT هاجمت | by الحركة | to الشرطة | at سرمين
قال القائد إنه هاجم الجيش المسلحين في سرمين
  ASSAULT هاجم | by الجيش | to المسلحين | at سرمين | told by القائد
وافق الفصيل على الهدنة إلا أنه رفض تسليم السلاح
  AGREE وافق | by الفصيل
  REJECT رفض تسليم | by الفصيل
سارع الدفاع المدني إلى سرمين كما أنه نقل المصابين
  AID نقل المصابين | by الدفاع المدني | to المصابين | at سرمين | evacuated 2-?
قال الوزير إنه عمل إرهابي جبان
  ASSAULT عمل إرهابي | told by الوزير
"""

# What somebody did is explained by من with an act of his; what he saw or suffered is not.
WHAT_WAS_DONE = """
الوضع كارثي جراء ما أحدثته المليشيا من تخريب
  ASSAULT تخريب | by المليشيا
ندد بما قامت وتقوم به المليشيا من تدمير ونهب
  ACCUSE ندد | told by -
  ASSAULT تدمير | by المليشيا | told by -
  COERCE نهب | by المليشيا | ongoing | told by -
ندد بما ارتكبه المسلحون من قتل وخطف
  ACCUSE ندد | told by -
  ASSAULT قتل | by المسلحون | told by -
  ASSAULT خطف | by المسلحون | told by -
ندد بما شهدته سرمين من تخريب
  ACCUSE ندد | told by -
  ASSAULT تخريب | at سرمين | told by -
ندد بما تعرضت له سرمين من قصف
  ACCUSE ندد | told by -
  ASSAULT قصف | at سرمين | told by -
"""

# Who has a plan, and in the frame of whose act another one stands.
PLANS = """
لدى فرنسا خطط لإرسال قوات إلى مالي
  MOBILIZE إرسال قوات | by فرنسا | at مالي | future
ليس لدى فرنسا خطط لإرسال قوات إلى مالي
  MOBILIZE إرسال قوات | by فرنسا | at مالي | negated
أعلن الجيش أن لديه خطة لاقتحام سرمين
  ASSAULT اقتحام | by الجيش | at سرمين | future | told by الجيش
المقاومة لديها القدرة على تحرير سرمين
  ASSAULT تحرير | by المقاومة | at سرمين | hypothetical
لدى فرنسا معلومات عن هجوم في مالي
  ASSAULT هجوم | at مالي
تقدمت القوات في إطار تنفيذ عملية عسكرية في سرمين
  ASSAULT تقدمت | by القوات | at سرمين
  ASSAULT عملية عسكرية | by القوات | at سرمين
استولت القوات على التلة، وذلك في إطار الزحف نحو سرمين
  ASSAULT استولت | by القوات
  MOBILIZE الزحف نحو | by القوات | at سرمين
زار الوزير سرمين في إطار الحرب على الإرهاب
  CONSULT زار | by الوزير | at سرمين
"""

# Who refuses or declares an act of his own, attempts one, is charged with it too, or lets go whom he held.
OWN = """
رفض المسلحون إلقاء السلاح
  REJECT رفض | by المسلحون
ورفض عناصر الكتيبة تسليم أسلحتهم للشرطة
  REJECT رفض | by عناصر الكتيبة
يرفض جزء من الحركة مبايعة زعيمها الجديد
  REJECT يرفض | by جزء من الحركة | ongoing
  SUPPORT مبايعة | by جزء من الحركة | to زعيمها الجديد | negated
رفضت الحكومة إطلاق سراح الموقوفين
  REJECT رفضت | by الحكومة | to الموقوفين
وأعلن بعض قادة الفصيل مبايعة تنظيم القاعدة
  SUPPORT مبايعة | by بعض قادة الفصيل | to تنظيم القاعدة | told by بعض قادة الفصيل
أدت محاولة من قبل المسلحين لاقتحام السجن إلى إغلاق الطريق
  ASSAULT اقتحام | by المسلحين | hypothetical
  COERCE إغلاق الطريق
اعترف الموقوف بتهريب الأسلحة وقتل جنديين
  MOBILIZE تهريب الأسلحة | by الموقوف | told by الموقوف
  ASSAULT قتل | by الموقوف | to جنديين | killed 2 | told by الموقوف
اتهم الوزير المسلحين بنهب البيوت وقتل سكانها
  ACCUSE اتهم | by الوزير | to المسلحين | told by الوزير
  COERCE نهب | by المسلحين | told by الوزير
  ASSAULT قتل | by المسلحين | to سكانها | killed 2-? | told by الوزير
اتهم الوزير المسلحين بنهب البيوت بعد قتل سكانها
  ACCUSE اتهم | by الوزير | to المسلحين | told by الوزير
  COERCE نهب | by المسلحين | told by الوزير
  ASSAULT قتل | to سكانها | killed 2-? | told by الوزير
أوقفت الشرطة الرجل شهرا قبل إطلاق سراحه
  COERCE أوقفت | by الشرطة | to الرجل | detained 1
  RETREAT إطلاق سراحه | by الشرطة | to الرجل | released 1
خطف المسلحون الصحفي قبل أن يعلن الجيش إطلاق سراحه
  ASSAULT خطف | by المسلحون | to الصحفي | abducted 1
  RETREAT إطلاق سراحه | by الجيش | to الصحفي | released 1 | told by الجيش
"""

# All who are asked or accused, whoever does something for what comes behind a comma, and whom a clause of circumstance means.
ASKED = """
دعا المجلس الحكومة والمتمردين إلى الانسحاب من سرمين
  REQUEST دعا | by المجلس | to الحكومة ، المتمردين | told by المجلس
  RETREAT الانسحاب | by الحكومة ، المتمردين | at سرمين | demanded | told by المجلس
اتهم الوزير الجيش والمليشيات بقصف سرمين
  ACCUSE اتهم | by الوزير | to الجيش ، المليشيات | told by الوزير
  ASSAULT قصف | by الجيش ، المليشيات | at سرمين | told by الوزير
دعا المجلس الحكومة إلى الانسحاب من سرمين
  REQUEST دعا | by المجلس | to الحكومة | told by المجلس
  RETREAT الانسحاب | by الحكومة | at سرمين | demanded | told by المجلس
سيسافر الرئيس إلى باريس، ليبحث مع نظيره الفرنسي الملف النووي
  CONSULT يسافر | by الرئيس | at باريس | future
  CONSULT يبحث | by الرئيس | to نظيره الفرنسي | at باريس | future
شاهد السكان مروحيات التحالف من طراز أباتشي وهي تقصف مواقع المتمردين
  ASSAULT تقصف | by مروحيات التحالف | to المتمردين | ongoing
"""

# A verbal noun with a pronoun is no verb with people in the oblique for its subject; who leaves is who acted before.
JOINED = """
قام المسلحون بنهب المنازل وقتلهم المدنيين
  COERCE نهب | by المسلحون
  ASSAULT قتلهم | by المسلحون | to المدنيين | killed 2-?
حاصر الجيش المسلحين وقتلهم
  COERCE حاصر | by الجيش | to المسلحين | besieged 2-?
  ASSAULT قتلهم | by الجيش | to المسلحين | killed 2-?
دهم المسلحون سرمين وأسرهم المقاتلون
  COERCE دهم | by المسلحون | at سرمين
  ASSAULT أسرهم | by المقاتلون | to المسلحون | at سرمين | abducted 2-?
ناشد المجلس أطراف النزاع الانخراط في مباحثات
  REQUEST ناشد | by المجلس | to أطراف النزاع | told by المجلس
  CONSULT مباحثات | by أطراف النزاع | demanded | told by المجلس
شن المسلحون هجوما على الحاجز قبل الانسحاب إلى الجبل
  ASSAULT هجوما | by المسلحون | to الحاجز
  RETREAT الانسحاب | by المسلحون
قصف الجيش المسلحين قبل انسحاب القوات
  ASSAULT قصف | by الجيش | to المسلحين
  RETREAT انسحاب | by القوات
ناشد المجلس الحكومة والمعارضة استئناف المحادثات
  REQUEST ناشد | by المجلس | to الحكومة ، المعارضة | told by المجلس
  CONSULT استئناف المحادثات | by الحكومة ، المعارضة | demanded | told by المجلس
"""


@pytest.mark.parametrize(
    ("text", "claims"), blocks(PAIRS + GOES_ON + PRONOUNS + WHAT_WAS_DONE + PLANS + OWN + ASKED + JOINED)
)
def test_doers_of_governed_acts(text: str, claims: list[str]) -> None:
    """Each sentence tells these events and no others."""
    assert event_claims(text) == claims
