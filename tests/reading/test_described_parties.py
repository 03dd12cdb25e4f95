"""Claims about parties that a participle with its complement describes, and about acts that would still need something.

A claim is: type trigger | by whom | to whom | where | toll | modality | who tells it.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

DESCRIBED = """
وتمكنت قوات البيشمركة مدعومة بطيران التحالف من استعادة التلة
  ASSAULT استعادة | by قوات البيشمركة
  AID مدعومة | by طيران التحالف | to قوات البيشمركة
وانتزعت الفصائل الشعبية المسنودة من الجيش الوطني التلة
  ASSAULT انتزعت | by الفصائل الشعبية
وشنت قوات الحكومة مدعومة من سلاح الجو هجوما على البلدة
  ASSAULT هجوما | by قوات الحكومة
وأغلقت قوات الأمن المكلفة بتأمين المحكمة الشوارع
  COERCE أغلقت | by قوات الأمن
وقصفت الطائرات المسلحين المتمركزين في التلال
  ASSAULT قصفت | by الطائرات | to المسلحين
وشنت الفصائل المتحالفة معها هجوما على البلدة
  ASSAULT هجوما | by الفصائل المتحالفة معها
وقصفت القوات الموالية للرئيس السابق مدينة تعز
  ASSAULT قصفت | by القوات الموالية للرئيس السابق | at تعز
وقصفت القوات البرية للتحالف مواقع المسلحين
  ASSAULT قصفت | by القوات البرية للتحالف | to المسلحين
وشنت القيادة الجديدة لطالبان هجمات على الجيش
  ASSAULT هجمات | by القيادة الجديدة لطالبان | to الجيش
وسلمت القوات الحكومية للمتمردين جثث قتلاهم
  RETREAT سلمت | by القوات الحكومية | to للمتمردين
وقتلت ضربات التحالف الجوية سبعة مسلحين
  ASSAULT ضربات | by التحالف | to سبعة مسلحين | killed 7
وقالت الشرطة إن هجمات بوكو حرام الانتحارية قتلت تسعة مدنيين
  ASSAULT هجمات | by بوكو حرام | to تسعة مدنيين | killed 9 | told by الشرطة
وأدت غارات الطيران الروسي المتواصلة إلى مقتل أربعة مدنيين
  ASSAULT غارات | by الطيران الروسي | to أربعة مدنيين | killed 4 | ongoing
وأدان الوزير هجمات جماعة الحوثي المسلحة على المدن
  ACCUSE أدان | by الوزير | to جماعة الحوثي المسلحة | told by الوزير
  ASSAULT هجمات | by جماعة الحوثي المسلحة | told by الوزير
وأدان الوزير هجوم الجيش السوري الحر على القرية
  ACCUSE أدان | by الوزير | to الجيش السوري الحر | told by الوزير
  ASSAULT هجوم | by الجيش السوري الحر | told by الوزير
"""

NAMED = """
وأعلن الوزير وقف إطلاق النار بشرط انسحاب القوات
  RETREAT وقف إطلاق النار | told by الوزير
  RETREAT انسحاب | by القوات | demanded | told by الوزير
وقبلت الحكومة شرط الانسحاب من المدينة
  AGREE قبلت | by الحكومة
  RETREAT الانسحاب | demanded
وتظاهر أنصار الرئيس المخلوع حسني مبارك في القاهرة
  PROTEST تظاهر | by أنصار الرئيس المخلوع حسني مبارك | at القاهرة
واشتبكت المقاومة مع القوات الموالية للرئيس اليمني السابق علي صالح
  ASSAULT اشتبكت | by المقاومة | to القوات الموالية للرئيس اليمني السابق علي صالح
وقتل ثمانية جنود فقط في الهجوم
  ASSAULT الهجوم | to ثمانية جنود | killed 8
هاجم مقاتلون من حركة طالبان نقطة تفتيش تحرسها قوات من الجيش
  ASSAULT هاجم | by مقاتلون من حركة طالبان | to نقطة تفتيش تحرسها قوات من الجيش
وخاضت مجموعات من المسلحين اشتباكات مع الجيش
  ASSAULT اشتباكات | by مجموعات من المسلحين | to الجيش
وكان العميد وحيدا في الميدان حين هاجم المسلحون الثكنة
  ASSAULT هاجم | by المسلحون | to الثكنة
"""

UNMET = """
وأوقفت الشرطة شابا لتهديده بتفجير مدرسة
  COERCE أوقفت | by الشرطة | to شابا | detained 1
  THREATEN تهديده | by شابا
  ASSAULT تفجير | by شابا | to مدرسة | future
وقال الوزير إن عقد اجتماع يضم الطرفين يتطلب موافقة الرئيس
  CONSULT اجتماع | by الطرفين | hypothetical | told by الوزير
وقال الوزير إنه فضل التريث في توجيه الاتهام إلى الجماعة
  ACCUSE توجيه الاتهام | to الجماعة | hypothetical | told by الوزير
وهي خطوة يقصد منها إيصال المساعدات إلى المحاصرين
  AID إيصال المساعدات | to المحاصرين | future
وبدأ التنظيم تجنيد الشبان في أفق تأسيس كتيبة جديدة
  MOBILIZE تجنيد الشبان | by التنظيم | to الشبان | ongoing
  MOBILIZE تأسيس كتيبة | by التنظيم | future
وعقدت المحكمة أول جلسة لمحاكمة المتهمين
  ACCUSE محاكمة | by المحكمة | to المتهمين
وكانت القرية هدفا لغارات جوية يشنها الطيران الروسي
  ASSAULT غارات جوية | by الطيران الروسي
وكان المخطط يرمي إلى تفجير السوق
  ASSAULT تفجير | future
وقال الوزير إن الاجتماع الذي عقد أمس تطلب حراسة مشددة
  CONSULT الاجتماع | on 2024-03-11 | told by الوزير
"""


@pytest.mark.parametrize(("text", "expected"), blocks(DESCRIBED))
def test_a_participle_is_whole_with_its_complement_or_no_part_of_the_name(text: str, expected: list[str]) -> None:
    assert event_claims(text) == expected


@pytest.mark.parametrize(("text", "expected"), blocks(UNMET))
def test_what_an_act_would_need_or_is_meant_by_leaves_it_open(text: str, expected: list[str]) -> None:
    assert event_claims(text) == expected


@pytest.mark.parametrize(("text", "expected"), blocks(NAMED))
def test_where_the_name_of_a_party_ends(text: str, expected: list[str]) -> None:
    assert event_claims(text) == expected
