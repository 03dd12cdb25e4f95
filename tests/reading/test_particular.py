"""Claims about particular acts and about who does them: a text, and below it every event in it.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Words of acts that tell of none: topics, norms, ideas, whoever does such a thing, names of things, lines of tags.
NONE = """
وتحدث الكاتب عن المعركة مع الإرهاب في المنطقة.
أكد الوزيران أهمية تعزيز التعاون بين البلدين في المجالات كافة.
توجه الوزير إلى جبهات القتال أمس.
قال الزعيم: جاء تحقيق تلك الخطوة في ظرف صعب.
وثق المقاتل ما رآه على أرض المعركة.
جاء ذلك في بيان نشر على موقع التنظيم.
سمات تفجير مسجد الكويت
يأتي القرار ضمن تطبيع الحياة في المدينة.
أعلنت المؤسسة تحقيق الأمن الغذائي في الإقليم.
تقع القرية تحت سيطرة تنظيم داعش منذ عامين.
دعا الخطيب الله أن يرحم الشهداء.
"""

# The subject: by agreement, by the pronoun before the verb, by the clause that is one; the accusative begins the object.
SUBJECTS = """
ردا على الهجوم، قصفت المدفعية مواقع المسلحين.
  ASSAULT قصفت | by المدفعية | to المسلحين
وكانت الشرطة عقب وقوع التفجير في المسجد ألقت القبض على السائق.
  ASSAULT التفجير
  COERCE ألقت القبض | by الشرطة | to السائق | detained 1
قصفت طائرة أخرى مستودعا للانقلابيين في صعدة.
  ASSAULT قصفت | by طائرة أخرى | to للانقلابيين | at صعدة
قصفت طائرات التحالف العربي مواقع الدفاع الجوي في الحديدة.
  ASSAULT قصفت | by طائرات التحالف العربي | to الدفاع الجوي | at الحديدة
كان زعيم الحركة يعيش في الجبال وهو لم يبايع البغدادي.
  SUPPORT يبايع | to البغدادي | negated
وقال الحلف في بيان إن تركيا «طلبت هذا الاجتماع نظرا لخطورة الوضع في المنطقة كلها».
  REQUEST طلبت | by تركيا | told by الحلف
  CONSULT الاجتماع | by تركيا | demanded | told by الحلف
مما أرغم مئات الانقلابيين على إلقاء أسلحتهم.
  COERCE أرغم | to الانقلابيين
قالت المقاومة الشعبية إنها قتلت عشرة من مسلحي الحوثي.
  ASSAULT قتلت | by المقاومة الشعبية | to مسلحي الحوثي | killed 10 | told by المقاومة الشعبية
ألقت قوات الأمن التركية، فجر اليوم، القبض على 17 شخصا.
  COERCE القبض | by قوات الأمن التركية | to 17 شخصا | on 2024-03-12 | detained 17
"""

# The doer of a noun: in the relative clause behind it, in the noun that governs it, in the clause it goes with.
DOERS = """
أحبط الجيش هجوما كانت ميليشيات الحوثي تحضر له.
  ASSAULT هجوما | by ميليشيات الحوثي | negated
قتل أربعة جنود في هجوم شنه مسلحون قرب الحدود.
  ASSAULT هجوم | by مسلحون | to أربعة جنود | killed 4
جاءت التصريحات بعد الضربات التي تلقاها الحوثيون في تعز.
  ASSAULT الضربات | to الحوثيون | at تعز
أكد الوزير نجاح قوات المقاومة الشعبية في تحرير مدينة عدن.
  ASSAULT تحرير | by قوات المقاومة الشعبية | at عدن | told by الوزير
اعتقلت الشرطة التركية سبعة أشخاص في عمليات دهم.
  COERCE اعتقلت | by الشرطة التركية | to سبعة أشخاص | detained 7
  COERCE عمليات دهم | by الشرطة التركية
قتل 15 حوثيا في مواجهات عنيفة مع المقاومة الشعبية في مأرب.
  ASSAULT مواجهات عنيفة | by المقاومة الشعبية | to حوثيا | at مأرب | killed 15
تلقى المستشار الألماني اتصالا من الرئيس الإيراني.
  CONSULT اتصالا | by الرئيس الإيراني | to المستشار الألماني
"""

# Whether it took place: any such act, what an adjective says failed, what a noun takes as its object; adjectives are no parties.
MODALITY = """
قال المتحدث إن أي غارات أميركية على البلاد ستضر بالسكان.
  ASSAULT غارات | by أميركية | hypothetical | told by المتحدث
لم تكن الخلية تنوي القيام بعمليات في الكويت.
  ASSAULT عمليات | by الخلية | at الكويت | negated
تحيي بريطانيا الذكرى العاشرة لتفجيرات لندن.
  ASSAULT تفجيرات | at لندن | background
أعرب وزير الخارجية عن إدانته للتفجير الإرهابي الذي استهدف مسجدا في الكويت.
  ACCUSE إدانته | by وزير الخارجية | told by وزير الخارجية
  ASSAULT للتفجير الإرهابي | at الكويت | told by وزير الخارجية
"""

# Pretexts, what is near at hand, names of media, visits home, achievements, adjectives like verbs; what is refused was asked for.
OTHERS = """
شنت القوات عملية دهم واعتقال في الشحيل بحجة القضاء على خلايا التنظيم.
  COERCE عملية دهم واعتقال | by القوات | at الشحيل
  ASSAULT القضاء على خلايا | to خلايا التنظيم | at الشحيل | hypothetical
أعلن القائد العسكري قرب انطلاق عملية تحرير الموصل.
  ASSAULT عملية تحرير | at الموصل | future
قال مراسل شبكة نداء الفرات إن المدينة هادئة.
كان الجنود في زيارة لأهاليهم خلال العيد في عدن.
أشاد القائد العسكري بالانتصارات التي تم تحقيقها في عدن.
  SUPPORT أشاد | by القائد العسكري | told by القائد العسكري
وأكد أن ما حدث في عدن نتاج فكر إرهابي غادر وضال.
رفض قائد المقاومة الطلب الذي تقدم به قائد الحرس الجمهوري.
  REJECT رفض | by قائد المقاومة
  REQUEST الطلب | by قائد الحرس الجمهوري
أحبطت القوات محاولة هجوم لمليشيات الحوثي على الموقع في لحج.
  ASSAULT هجوم | by مليشيات الحوثي | at لحج | negated
تمكنت القوات البرية بإسناد من طيران التحالف من صد المسلحين في لحج.
  AID إسناد | by طيران التحالف | at لحج
وضع الحوثيون ثلاثة صحفيين في مراكز اعتقال في عدن.
أسفرت العملية عن تدمير ثلاث سيارات ومنصة لإطلاق الصواريخ في الرمادي.
  ASSAULT تدمير | at الرمادي | destroyed 3
بحضور وزير الدفاع اللواء محمد المقدشي وقع رئيس الأركان اتفاقا مع الوفد العماني.
  AGREE اتفاقا | by رئيس الأركان | to الوفد العماني
وردت القوات التركية على مصادر النيران قرب كيليس.
  ASSAULT ردت | by القوات التركية | at كيليس
وفر المسلحون إلى الجبال المجاورة.
  RETREAT فر | by المسلحون
وفرت القوات الأميركية الغذاء لسكان الموصل.
  AID وفرت | by القوات الأميركية | to سكان الموصل | at الموصل
زارت المنظمة أربع مناطق في عدن استهدف فيها مدنيون.
  CONSULT زارت | by المنظمة | at عدن
  ASSAULT استهدف | to مدنيون | at عدن
تلقى ولي العهد اتصالا هاتفيا أمس، من الملك محمد السادس، أعرب خلاله عن إدانته للتفجير الإرهابي في عسير.
  CONSULT اتصالا | by الملك محمد السادس | to ولي العهد | on 2024-03-11
  ACCUSE إدانته | by الملك محمد السادس | on 2024-03-11 | told by الملك محمد السادس
  ASSAULT للتفجير الإرهابي | at عسير | on 2024-03-11 | told by الملك محمد السادس
هذه أبرز ما حققته معركة الرمادي.
  ASSAULT معركة | at الرمادي
"""

# Places: in a row, at the head of the sentence; not that of another act, nor a capital that stands for its government.
PLACES = """
قتل العشرات في غارات على محافظات الأنبار وصلاح الدين وكركوك.
  ASSAULT غارات | to العشرات | at الأنبار ، صلاح الدين ، كركوك | killed 20-99
وفي جبهة لودر بمحافظة أبين، أفادت مصادر قبلية أن معارك عنيفة تدور بين الطرفين.
  ASSAULT معارك عنيفة | by الطرفين | at لودر | ongoing | told by مصادر قبلية
"""


@pytest.mark.parametrize(("text", "claims"), blocks(NONE + SUBJECTS + DOERS + MODALITY + OTHERS + PLACES))
def test_particular_acts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
