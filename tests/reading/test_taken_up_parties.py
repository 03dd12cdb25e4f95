"""Claims about the parties of acts that a noun with the article takes up: pacts, pardons, fights, and blows past another blow.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# What is settled once: the bare noun means the last one, with both sides.
SETTLED = """
وقعت قطر اتفاقا مع السودان لتطوير الموانئ. وذكر الوزير أن الاتفاق يشمل ثلاثة أرصفة.
  AGREE اتفاقا | by قطر | to السودان
  AGREE الاتفاق | by قطر | to السودان | told by الوزير
أصدر ملك الأردن عفوا عن سجناء الرأي. ولا يشمل العفو جرائم المال.
  CONCEDE عفوا | by ملك الأردن | to سجناء الرأي
  CONCEDE العفو | by ملك الأردن | to سجناء الرأي
أعلن الجيش السوداني هدنة ليومين في الفاشر. وقال تجار إن الهدنة لم تصمد طويلا.
  RETREAT هدنة | by الجيش السوداني | at الفاشر | told by الجيش السوداني
  RETREAT الهدنة | by الجيش السوداني | at الفاشر | told by تجار
صادق البرلمان الكويتي على قانون الصيد. وجاءت المصادقة بعد نقاش طويل.
  AGREE صادق | by البرلمان الكويتي
  AGREE المصادقة | by البرلمان الكويتي
تظاهر عشرات العمال في صفاقس. وقال شاهد إن التظاهرة كانت سلمية.
  PROTEST تظاهر | by عشرات العمال | at صفاقس
  PROTEST التظاهرة | by عشرات العمال | at صفاقس | told by شاهد
انسحبت القوات الإثيوبية من ميناء كسمايو. وجاء الانسحاب بعد شهر من القتال.
  RETREAT انسحبت | by القوات الإثيوبية | at كسمايو
  RETREAT الانسحاب | by القوات الإثيوبية
أفرجت السلطات المصرية عن خمسة صيادين. وقال نقيبهم إن الإفراج تم فجرا.
  RETREAT أفرجت | by السلطات المصرية | to خمسة صيادين | released 5
  RETREAT الإفراج | by السلطات المصرية | to خمسة صيادين | told by نقيبهم
فرض الاتحاد الأوروبي عقوبات على بيلاروسيا. وتقضي العقوبات بتجميد الأرصدة.
  SANCTION عقوبات | by الاتحاد الأوروبي | to بيلاروسيا
  SANCTION العقوبات | by الاتحاد الأوروبي | to بيلاروسيا
  SANCTION تجميد الأرصدة | future
أرسل الجيش السوداني تعزيزات إلى كسلا. وجاءت هذه التعزيزات بعد هجوم على المطار.
  MOBILIZE أرسل | by الجيش السوداني | at كسلا
  MOBILIZE التعزيزات | by الجيش السوداني
  ASSAULT هجوم | at كسلا
"""

# A word that tells which one, a party of its own, what is yet to come and what is called for is another act.
ANOTHER = """
وقعت قطر اتفاقا مع السودان لتطوير الموانئ. وذكر الوزير أن الاتفاق النووي لم يطبق.
  AGREE اتفاقا | by قطر | to السودان
أعلن الجيش السوداني هدنة ليومين في الفاشر. ويأمل السكان أن تبدأ الهدنة الثانية قريبا.
  RETREAT هدنة | by الجيش السوداني | at الفاشر | told by الجيش السوداني
  RETREAT الهدنة | future | told by السكان
وقعت قطر اتفاقا مع السودان. وقال الوزير إن الاتفاق مع تشاد تأجل.
  AGREE اتفاقا | by قطر | to السودان
  AGREE الاتفاق | to تشاد | told by الوزير
تظاهر عشرات العمال في صفاقس. ودعت النقابة إلى التظاهر الأسبوع المقبل.
  PROTEST تظاهر | by عشرات العمال | at صفاقس
  REQUEST دعت | by النقابة | told by النقابة
  PROTEST التظاهر | on 2024-03-18 | demanded | told by النقابة
"""

# Past an act of another word that nobody is named for, the noun means what it told before; not where that one hit the same.
PAST_ANOTHER = """
نفذت فتاة هجوما في سوق بمدينة كانو التي عرفت الأحد تفجيرين انتحاريين. وقالت الإذاعة إن الهجوم أوقع عشرين قتيلا.
  ASSAULT هجوما | by فتاة | at كانو | on 2024-03-10
  ASSAULT تفجيرين انتحاريين | at كانو | on 2024-03-10
  ASSAULT الهجوم | by فتاة | at كانو | on 2024-03-10 | killed 20 | told by الإذاعة
هاجم مسلحون مقر الشرطة في دمت. وقتل جندي في إطلاق نار استهدف دورية في رداع. وقال قائد الشرطة إن الهجوم استهدف الدورية.
  ASSAULT هاجم | by مسلحون | to الشرطة | at دمت
  ASSAULT إطلاق نار | to جندي ، دورية | at رداع | killed 1
  ASSAULT الهجوم | to الدورية | at رداع | told by قائد الشرطة
"""

# Whose sides or place are told by other words of the report; but of a whole country is more than at one of its places.
LATE = """
استقبل محافظ البصرة في مكتبه أمس مدير الموانئ. وفي بداية اللقاء قدم المدير التهنئة.
  CONSULT استقبل | by محافظ البصرة | to مدير الموانئ | on 2024-03-11
  CONSULT اللقاء | by محافظ البصرة | to مدير الموانئ | on 2024-03-11
قصفت مدفعية الجيش قرى في ريف إدلب، وأفاد مصدر عسكري بأن القصف استمر ساعة.
  ASSAULT قصفت | by مدفعية الجيش | at إدلب
  ASSAULT القصف | by مدفعية الجيش | at إدلب | told by مصدر عسكري
هاجم مسلحون مقر النصرة في اعزاز. وقال باحث إن أولويات القتال في سوريا تغيرت.
  ASSAULT هاجم | by مسلحون | to النصرة | at اعزاز
  ASSAULT القتال | at سوريا | told by باحث
"""

# Who took ground after a fight was one of its sides, who lost it the other; not where something else was told between.
FOUGHT = """
سيطر مسلحو العشائر على موقعين، أمس، بعد معارك عنيفة مع التنظيم.
  ASSAULT سيطر | by مسلحو العشائر | to التنظيم | on 2024-03-11
  ASSAULT معارك عنيفة | by مسلحو العشائر | to التنظيم | on 2024-03-11
سيطر الجيش على التلة عقب اشتباكات استمرت ساعات.
  ASSAULT سيطر | by الجيش
  ASSAULT اشتباكات | by الجيش
انتزعت القوات الكردية بلدة ربيعة من التنظيم بعد معارك شرسة.
  ASSAULT انتزعت | by القوات الكردية | to التنظيم | at ربيعة
  ASSAULT معارك | by القوات الكردية | to التنظيم | at ربيعة
تمكنت القوات الكردية من استعادة بلدة ربيعة، أمس، بعد قتال دام يومين.
  ASSAULT استعادة | by القوات الكردية | at ربيعة | on 2024-03-11
  ASSAULT قتال | by القوات الكردية | at ربيعة | on 2024-03-11
بعد معركة عنيفة قتل فيها ستة عشر مسلحا، تمكنت القوات الكردية من السيطرة على ربيعة.
  ASSAULT معركة | by القوات الكردية | to ستة عشر مسلحا | killed 16
  ASSAULT السيطرة | by القوات الكردية
استعادت القوات الكردية بلدة ربيعة بعد انسحاب التنظيم إثر اشتباكات في سنجار.
  ASSAULT استعادت | by القوات الكردية | at ربيعة
  RETREAT انسحاب | by التنظيم | at ربيعة
  ASSAULT اشتباكات | at سنجار
عاد السكان إلى البلدة بعد معارك شرسة.
  ASSAULT معارك
سيطر الجيش على التلة قبل اشتباكات اندلعت ليلا.
  ASSAULT سيطر | by الجيش
  ASSAULT اشتباكات
"""

# رأس is who presides where a clause begins with it and an office or person stands behind, else a head.
PRESIDED = """
رأس أمير قطر مساء أمس اجتماعا مع قادة الشرطة. ونقل الأمير في بداية الاجتماع تحيات والده.
  CONSULT اجتماعا | by أمير قطر | to قادة الشرطة | on 2024-03-11
  CONSULT الاجتماع | by أمير قطر | to قادة الشرطة | on 2024-03-11
رأس وزير النقل السوداني اجتماعا مع قادة الشرطة في سواكن.
  CONSULT اجتماعا | by وزير النقل السوداني | to قادة الشرطة | at سواكن
قال نائب في بغداد إن رأس النظام التقى مبعوث الأمم المتحدة.
  CONSULT التقى | by رأس النظام | to مبعوث الأمم المتحدة | told by نائب في بغداد
زار الوفد الليبي رأس جدير وعقد اجتماعا مع التجار.
  CONSULT زار | by الوفد الليبي | at رأس جدير
  CONSULT اجتماعا | by الوفد الليبي | to التجار | at رأس جدير
"""

# What hangs on the state in which an act still lasts belongs to the act.
LASTING = """
الاشتباكات ما زالت متواصلة بين العشائر ومسلحي التنظيم.
  ASSAULT الاشتباكات | by العشائر | to مسلحي التنظيم | ongoing
وقالت الإذاعة إن المفاوضات لا تزال جارية بين مصر وإثيوبيا.
  CONSULT المفاوضات | by مصر | to إثيوبيا | ongoing | told by الإذاعة
وقال شاهد إن الغارات لا تزال مستمرة على مواقع المسلحين.
  ASSAULT الغارات | to المسلحين | ongoing | told by شاهد
وقال المحافظ إن المعركة لا تزال طويلة مع الفساد.
  ASSAULT المعركة | told by المحافظ
"""

CLAIMS = SETTLED + ANOTHER + PAST_ANOTHER + LATE + FOUGHT + PRESIDED + LASTING


@pytest.mark.parametrize(("text", "claims"), blocks(CLAIMS))
def test_taken_up_parties(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
