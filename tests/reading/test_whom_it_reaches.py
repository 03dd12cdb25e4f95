"""Claims about whom an act reaches: behind insertions, through pronouns and relative clauses, by the charge it is done on.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Those whom a clause with كان tells to have been taken; whom a noun joined to another act with a pronoun goes on with.
TAKEN = """
أفرجت الجماعة عن جنديين كانت تحتجزهما.
  RETREAT أفرجت | by الجماعة | to جنديين | released 2
  ASSAULT تحتجزهما | by الجماعة | to جنديين | abducted 2
أفرج التنظيم عن جنود كانت الجماعة قد أسرتهم.
  RETREAT أفرج | by التنظيم | to جنود | released 2-?
  ASSAULT أسرتهم | by الجماعة | to جنود | abducted 2-?
ندد النادي بالتضييق على الصحفيين وتهديدهم.
  COERCE التضييق على | to الصحفيين
  THREATEN تهديدهم | to الصحفيين
"""

# What an attack is for makes nobody its doer, and whose the thing hit is did not hit it.
HIT = """
قام الطيران بقصف التنظيم لقطع إمداداته.
  ASSAULT قصف | by الطيران | to التنظيم
تعرض موكب لوزير الدفاع لهجوم.
  ASSAULT هجوم | to موكب
الحزب الذي استهدفته الغارات التركية أعلن ذلك.
  ASSAULT الغارات | by التركية | to الحزب
يحتجز التنظيم نحو ألف مدني كدروع بشرية.
  ASSAULT يحتجز | by التنظيم | to نحو ألف مدني | abducted 1000 | ongoing
  ASSAULT دروع بشرية | by التنظيم | to نحو ألف مدني
واصلت القوات تمشيط الأحياء الشمالية من المسلحين.
  COERCE تمشيط | by القوات | to المسلحين | ongoing
إن حادثة تفجير شاب نفسه في المسجد هزت البلدة.
  ASSAULT تفجير | by شاب نفسه
"""

# On a charge: the pronoun of who is charged, and no inquiry that charges.
CHARGED = """
قبض على سالم العلي وانتهى التحقيق معه إلى اتهامه بما نسب إليه.
  COERCE قبض على | to سالم العلي | detained 1
  ACCUSE التحقيق | to سالم العلي
  ACCUSE اتهامه | to سالم العلي
وأضاف الزعيم أن الوضع خطير، محملا الحكومة مسؤولية التأخير.
  ACCUSE محملا | by الزعيم | to الحكومة | told by الزعيم
"""

# Whom a demand addresses: behind when and where it was made, behind one name, with إلى, and in words for many.
ASKED = """
دعا الاتحاد الأوروبي، في بيان أصدره أمس، السلطات المصرية إلى الإفراج عن الصحفيين.
  REQUEST دعا | by الاتحاد الأوروبي | to السلطات المصرية | on 2024-03-11 | told by الاتحاد الأوروبي
  RETREAT الإفراج | by السلطات المصرية | to الصحفيين | released 2-? | demanded | told by الاتحاد الأوروبي
طالبت المنظمة، ومقرها لندن، الحكومة بفتح تحقيق.
  REQUEST طالبت | by المنظمة | to الحكومة | told by المنظمة
  ACCUSE فتح تحقيق | by الحكومة | demanded | told by المنظمة
وأضاف الزعيم أن الوضع خطير، مطالبا في كلمة ألقاها في أربيل المجتمع الدولي بالتدخل.
  REQUEST مطالبا | by الزعيم | to المجتمع الدولي | told by الزعيم
وأضاف الشيخ أن الوضع خطير، داعيا في هذا السياق القوى السياسية إلى الحوار.
  REQUEST داعيا | by الشيخ | to القوى السياسية | told by الشيخ
دعا هادي الحوثيين إلى الانسحاب.
  REQUEST دعا | by هادي | to الحوثيين | told by هادي
  RETREAT الانسحاب | by الحوثيين | demanded | told by هادي
طالب الجبوري رؤساء الكتل بتأييد الورقة.
  REQUEST طالب | by الجبوري | to رؤساء الكتل | told by الجبوري
  SUPPORT تأييد | by رؤساء الكتل | demanded | told by الجبوري
طلب القاضي إلى الشرطة أن تحضر المتهم.
  REQUEST طلب | by القاضي | to الشرطة | told by القاضي
وجه خادم الحرمين الجهات المعنية بتقديم المساعدة.
  REQUEST وجه | by خادم الحرمين | to الجهات | told by خادم الحرمين
دعا الشيخ الأمة الإسلامية إلى التضامن.
  REQUEST دعا | by الشيخ | to الأمة الإسلامية | told by الشيخ
  SUPPORT التضامن | by الأمة الإسلامية | demanded | told by الشيخ
"""

# Who lost the ground that was fought for, who is threatened with death, whom a clause puts far behind its subject.
FURTHER = """
أعلن المحافظ قصف الطيران المسلحين.
  ASSAULT قصف الطيران | by الطيران | to المسلحين | told by المحافظ
حذر الشيخ من الغلو وقتل الأبرياء.
  ASSAULT قتل | to الأبرياء | killed 2-? | told by الشيخ
هدد المسلحون الصحفي بالقتل.
  THREATEN هدد | by المسلحون | to الصحفي | told by المسلحون
  ASSAULT القتل | by المسلحون | to الصحفي | killed 1 | future | told by المسلحون
سيطر الجيش على البلدة عقب اشتباكات مع مسلحي التنظيم.
  ASSAULT سيطر | by الجيش | to مسلحي التنظيم
  ASSAULT اشتباكات | by الجيش | to مسلحي التنظيم
هاجمت الجماعة، التي تنشط في الشمال، رجال الشرطة في العاصمة.
  ASSAULT هاجمت | by الجماعة | to رجال الشرطة
هاجم التنظيم الذي تبنى التفجير رجال الشرطة في العاصمة.
  ASSAULT هاجم | by التنظيم | to رجال الشرطة
  ASSAULT التفجير | by التنظيم | told by التنظيم
شهدت الفترة مقتل أو فقدان 2100 مهاجر في المتوسط.
  ASSAULT مقتل | to 2100 مهاجر | killed 2100
عثر على حارسين قتلا برصاصة في الرأس.
  ASSAULT قتلا | to حارسين | killed 2
عثر على شرطيين قتلا قرب الجسر.
  ASSAULT قتلا | to شرطيين | killed 2
عثرت الشرطة على جنديين قتلا قبل أيام.
  ASSAULT قتلا | to جنديين | killed 2
استعاد قوات المقاومة جانبا كبيرا من المدينة.
  ASSAULT استعاد | by قوات المقاومة
"""

# Whose a ship is did not attack it, whom one is said to back backs nobody, and no school destroys anything.
ACCUSED = """
هددت الجماعة باستهداف السفن الأميركية.
  THREATEN هددت | by الجماعة | told by الجماعة
  ASSAULT استهداف السفن | by الجماعة | future | told by الجماعة
أدين الشاب بتأييد تنظيم داعش.
  SUPPORT تأييد | to تنظيم داعش
حظي القرار بتأييد الحكومة.
  SUPPORT تأييد | by الحكومة
وأكد أن أكثر من 1300 مدرسة دمرت كليا في الأنبار.
  ASSAULT دمرت | to أكثر من 1300 مدرسة | at الأنبار | destroyed 1300-? | told by -
خمس مدارس دمرت جزئيا أمس.
  ASSAULT دمرت | to خمس مدارس | on 2024-03-11 | destroyed 5
"""

# Families by what befell them, and a relative by the whole of what he is to somebody.
KIN = """
قدمت المنظمة للأسر النازحة مساعدات غذائية.
  AID مساعدات غذائية | by المنظمة | to للأسر النازحة
أعلن مقتل ابن أخته في المواجهات.
  ASSAULT المواجهات | to ابن أخته | killed 1
اعتقلت الشرطة ابن عمه.
  COERCE اعتقلت | by الشرطة | to ابن عمه | detained 1
"""


@pytest.mark.parametrize(("text", "claims"), blocks(TAKEN + HIT + CHARGED + ASKED + FURTHER + ACCUSED + KIN))
def test_whom_it_reaches(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
