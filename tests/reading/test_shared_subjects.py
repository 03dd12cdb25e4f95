"""Claims about who does the act of a verb without a subject of its own, or whose subject stands behind its object.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# The pronoun of a relative clause stands for its object: who does its act is told of around it.
RELATIVES = """
نقل المسلحون الرهائن الذين خطفوهم من الحافلة إلى جبل قريب.
  COERCE نقل | by المسلحون | to الرهائن
  ASSAULT خطفوهم | by المسلحون | to الرهائن
انسحب مقاتلو التنظيم من القرى التي سيطروا عليها.
  RETREAT انسحب | by مقاتلو التنظيم
  ASSAULT سيطروا | by مقاتلو التنظيم
أخلت القوات المواقع التي احتلتها قبل شهر.
  RETREAT أخلت | by القوات
  ASSAULT احتلتها | by القوات | on 2024-02-01
تسعى القوات إلى طرد المتمردين من الطريق الذي سيطروا عليه.
  ASSAULT طرد المتمردين | by القوات | to المتمردين | future
  ASSAULT سيطروا | by المتمردين
أفرجت الجبهة عن الجنود الذين اختطف المسلحون أقاربهم.
  RETREAT أفرجت | by الجبهة | to الجنود
  ASSAULT اختطف | by المسلحون | to أقاربهم | abducted 2-?
اتهمت الحكومة الجماعة بقتل الأسرى الذين احتجزتهم.
  ACCUSE اتهمت | by الحكومة | to الجماعة | told by الحكومة
  ASSAULT قتل | by الجماعة | to الأسرى | killed 2-? | told by الحكومة
  COERCE احتجزتهم | told by الحكومة
"""

# Gender and number decide with whose subject a verb goes on.
GOES_ON = """
المسلحون دخلوا المواقع التي تركها الجيش ودمروا آليتين.
  MOBILIZE دخلوا | by المسلحون
  RETREAT تركها | by الجيش
  ASSAULT دمروا آليتين | by المسلحون | destroyed 2
اعتقلت الشرطة أحد المهاجمين وتطارد اثنين.
  COERCE اعتقلت | by الشرطة | to أحد المهاجمين | detained 1
  COERCE تطارد | by الشرطة | ongoing
صورت الكاميرا مسلحا وهو يطلق النار على الحافلة.
  ASSAULT يطلق النار | by مسلحا | ongoing
طهران تعتقل ثلاثة صحفيين وتغلق صحيفة معارضة.
  COERCE تعتقل | by طهران | to ثلاثة صحفيين | detained 3
  COERCE تغلق صحيفة | by طهران | to معارضة
"""

# A relative clause is stepped over where its own subject cannot go on, or where it hangs on the subject of the clause.
AROUND = """
كثفت طائرات التحالف الذي تقوده السعودية غاراتها على محيط القاعدة، وقصفت مخازن السلاح.
  ASSAULT غاراتها | by طائرات التحالف الذي تقوده السعودية
  ASSAULT قصفت | by طائرات التحالف الذي تقوده السعودية
تقدم الدعم للمقاومة التي تزحف نحو آخر حصون التنظيم وتقصف مواقعه.
  AID تقدم الدعم | to للمقاومة
  MOBILIZE تزحف | by للمقاومة | to التنظيم | ongoing
  ASSAULT تقصف | by للمقاومة | to التنظيم | ongoing
الجيش الجمهوري ومنظمة الباسك حاربا السلطات المركزية لعقود.
  ASSAULT حاربا | by الجيش الجمهوري ، منظمة الباسك | to السلطات المركزية
اقتادت الشرطة أربعة عمال بتهمة أنهم جواسيس للعدو، وقتلت اثنين منهم.
  COERCE اقتادت | by الشرطة | to أربعة عمال | detained 4
  ASSAULT قتلت | to اثنين | killed 2
"""

# An indefinite noun has the clause of the verb right behind it for its adjective.
DESCRIBED = """
ضبطت الشرطة سيارة لعصابة مسلحة هاجمت مصرفا في المدينة.
  COERCE ضبطت | by الشرطة | to عصابة مسلحة
  ASSAULT هاجمت | by عصابة مسلحة | to مصرفا
أصيب ثلاثة شرطيين من قبل متظاهرين رشقوهم بالحجارة.
  ASSAULT أصيب | by متظاهرين | to ثلاثة شرطيين | injured 3
  PROTEST رشقوهم | by متظاهرين | to ثلاثة شرطيين
الشرطة بالتعاون مع قوات خاصة اعتقلت ثلاثة مهربين.
  COERCE اعتقلت | by الشرطة ، قوات خاصة | to ثلاثة مهربين | detained 3
"""

# A denied adjective and an adverb of two words leave the subject whole.
WHOLE = """
ينتمي الشاب لقوات غير نظامية تحارب الجيش.
قصفت بشكل عنيف مدفعية الجيش أحياء المدينة.
  ASSAULT قصفت | by مدفعية الجيش
"""

# Ground or a building right behind a verb is its object, whatever stands before those who attack it.
OBJECT_FIRST = """
اقتحمت فجر اليوم مخيم الدهيشة جنوب بيت لحم قوات إسرائيلية كبيرة.
  ASSAULT اقتحمت | by قوات إسرائيلية كبيرة | at مخيم الدهيشة | on 2024-03-12
هاجم قاعدة الجيش قرب الحدود مسلحون مجهولون.
  ASSAULT هاجم | by مسلحون مجهولون | to الجيش
"""

# The subject behind the second of two verbs is that of both; forces that move are no fixed object of their verb.
BEHIND = """
اعتقلت وعذبت الأجهزة الأمنية عشرات الناشطين.
  COERCE اعتقلت | by الأجهزة الأمنية | to عشرات الناشطين | detained 20-99
  ASSAULT عذبت | by الأجهزة الأمنية | to عشرات الناشطين
هاجمتها وخطفت قائد الفرقة.
  ASSAULT هاجمتها
  ASSAULT خطفت | to قائد الفرقة | abducted 1
وصلت قوات تركية إلى معبر باب الهوى.
  MOBILIZE وصلت قوات | by قوات تركية | at معبر باب الهوى
دخلت قوات النظام بلدة كفرنبل.
  MOBILIZE دخلت قوات | by قوات النظام | at كفرنبل
"""

# Who is accused did it, not who accuses; a quotation has its own subject; a pronoun may stand for the body a voice speaks for.
SAID = """
اتهم المتحدث الجيش بأنه قصف السوق وقتل طبيبين.
  ACCUSE اتهم | by المتحدث | to الجيش | told by المتحدث
  ASSAULT قصف | by الجيش | to طبيبين | killed 2 | told by المتحدث
قال مدير الشبكة هيثم العمر لقناة محلية «خطفت جبهة النصرة سبعة مقاتلين».
  ASSAULT خطفت | by جبهة النصرة | to سبعة مقاتلين | abducted 7 | told by مدير الشبكة هيثم العمر
وقال متحدث باسم الشرطة إنها اعتقلت خمسة أشخاص.
  COERCE اعتقلت | by الشرطة | to خمسة أشخاص | detained 5 | told by متحدث باسم الشرطة
أعلن ناطق باسم حركة طالبان أنها قتلت تسعة جنود.
  ASSAULT قتلت | by حركة طالبان | to تسعة جنود | killed 9 | told by ناطق باسم حركة طالبان
تسعى وحدات حماية الشعب للتقدم في المدينة، وهاجمت عناصر تنظيم داعش من محورين.
  ASSAULT هاجمت | by وحدات حماية الشعب | to عناصر تنظيم داعش
"""

# Those who fell did not do it, and the name of a province behind that of its capital takes nothing.
NOBODY = """
نقل الأمير تعازيه لأسر الشهداء في حادث التفجير الذي استهدف مسجدا في عسير.
  ASSAULT التفجير | to الشهداء | at عسير
حققت قوات الجيش مكاسب جديدة، إذ بسطت سيطرتها على مدينة لودر عاصمة مديرية لودر.
  ASSAULT بسطت سيطرتها | by قوات الجيش | at لودر
"""

# Two parties told of once are taken up as a pair: one against the other, or both together.
PAIRS = """
اندلعت اشتباكات بين الجيش ومسلحي القبائل، وتبادل الطرفان إطلاق النار لساعات.
  ASSAULT اشتباكات | by الجيش | to مسلحي القبائل
  ASSAULT إطلاق النار | by الجيش | to مسلحي القبائل
اجتمع لافروف وكيري في جنيف. ووقع الوزيران اتفاقا لوقف إطلاق النار.
  CONSULT اجتمع | by لافروف | to كيري | at جنيف
  AGREE اتفاقا لوقف | by لافروف | to كيري
اتفقت الهند وباكستان على الهدنة. وتبادلت الدولتان الأسرى.
  AGREE اتفقت | by الهند | to باكستان
  RETREAT تبادلت | by الهند ، باكستان
زار الوزير المعسكر. وأغلق الطرفان الطريق.
  CONSULT زار | by الوزير
  COERCE أغلق | by الطرفان
"""


ALL = RELATIVES + GOES_ON + AROUND + DESCRIBED + WHOLE + OBJECT_FIRST + BEHIND + SAID + NOBODY + PAIRS


@pytest.mark.parametrize(("text", "claims"), blocks(ALL))
def test_who_does_it(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
