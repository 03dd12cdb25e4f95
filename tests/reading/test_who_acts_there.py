"""Claims about who does an act that its own clause does not name: behind insertions, pressed to it, around it, in his own words.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# An insertion may go on with a clause of its own, an imperfect that و joins or that describes something indefinite in it; and the
# one who is told of before it is no subject where he has a verb of his own.
INSERTED = """
والمقاتلون الذين ينتمون إلى قبائل الشمال ويعتبرون مقربين من الحكومة، هاجموا المطار.
  ASSAULT هاجموا | by المقاتلون
وكان الجنود الذين يحرسون قافلة تحمل حطبا إلى سرمين، أطلقوا النار على السكان.
  ASSAULT أطلقوا النار | by الجنود | to السكان | at سرمين
قال شاهد إن امرأتين كانتا تبيعان الخبز، فجرتا نفسيهما.
  ASSAULT فجرتا نفسيهما | by امرأتين | told by شاهد
فجيش النظام وحلفاؤه ما انفكوا يقصفون المدن.
  ASSAULT يقصفون | by جيش النظام ، حلفاؤه | ongoing
الجيش قصف القرية وحاصر سرمين، قصفوا السوق.
  ASSAULT قصف | by الجيش | at سرمين
  COERCE حاصر | by الجيش | at سرمين
  ASSAULT قصفوا | at سرمين
"""

# Behind a clause between commas that describes an indefinite subject, counted persons are whom he hit.
COUNTED = """
قتل مسلح، يشتبه بأنه من التنظيم، عشرين شخصا في مطعم.
  ASSAULT قتل | by مسلح | to عشرين شخصا | killed 20
قتل مسلح، وهو جندي سابق، عشرين شخصا.
  ASSAULT قتل | by مسلح | to عشرين شخصا | killed 20
أصاب مسلح، يعتقد أنه متشدد، ثلاثة سياح.
  ASSAULT أصاب | by مسلح | to ثلاثة سياح | injured 3
قتل مدني، كان يقود سيارته، وأصيب ثلاثة أشخاص.
  ASSAULT قتل | to مدني | killed 1
  ASSAULT أصيب | to ثلاثة أشخاص | injured 3
"""

# Whoever a relative clause without a subject means: units by what they are, and the party that its noun is joined to.
RELATIVES = """
خرجت المليشيات من البلدات التي احتلوها في مايو.
  RETREAT خرجت | by المليشيات
  ASSAULT احتلوها | by المليشيات | on 2023-05-01 | background
تنوي القوات طرد المتمردين من طريق الساحل الذي سيطروا عليه.
  ASSAULT طرد المتمردين | by القوات | to المتمردين | future
  ASSAULT سيطروا | by المتمردين
أدان الوزير النظام والجرائم التي ارتكبها.
  ACCUSE أدان | by الوزير | to النظام | told by الوزير
  ASSAULT ارتكبها | by النظام | told by الوزير
أدان الوزير التفجير والجرائم التي ارتكبها التنظيم.
  ACCUSE أدان | by الوزير | told by الوزير
  ASSAULT التفجير | by التنظيم | told by الوزير
  ASSAULT ارتكبها | by التنظيم | told by الوزير
"""

# A verb goes on behind a phrase of time that و opens, behind an auxiliary and behind a case that somebody is held for; but
# not where a form may tell of those who suffer.
GOES_ON = """
قصفت القوات القرية، وفي الليل اقتحمت الحي.
  ASSAULT قصفت | by القوات
  ASSAULT اقتحمت | by القوات
قال الوزير إن الجيش انسحب، وفي الليل قصف القرية.
  RETREAT انسحب | by الجيش | told by الوزير
  ASSAULT قصف | by الجيش | told by الوزير
قصف الجيش القرية، وفي وقت لاحق اعتقل عشرة شبان.
  ASSAULT قصف | by الجيش
  COERCE اعتقل | to عشرة شبان | detained 10
القوات تمكنت من دخول الحرم وباتت اليوم تفرض سيطرة محكمة على المجمع.
  ASSAULT سيطرة | by القوات | on 2024-03-12 | ongoing
وأمرت النيابة بحبس خمسة على ذمة القضية، كما أمرت بتوقيف ستة.
  COERCE حبس | by النيابة | to خمسة | detained 5
  REQUEST أمرت | by النيابة
  COERCE توقيف | by النيابة | to ستة | detained 6 | demanded
إن المقاومة اقتحمت القرية وسيطرت على مناطق منها جبل العلم.
  ASSAULT اقتحمت | by المقاومة | at العلم
  ASSAULT سيطرت | by المقاومة | at العلم
هاجمت المليشيات القوات قبل أن تتمكن الأخيرة من السيطرة على الحي.
  ASSAULT هاجمت | by المليشيات | to القوات
  ASSAULT السيطرة | by القوات
"""

# On whom somebody presses, whom something pushes to an act and who steps in for it does it.
PRESSED = """
طالبوا بالضغط على النظام من أجل رفع الحصار عن سرمين.
  REQUEST طالبوا | told by -
  RETREAT رفع الحصار | by النظام | at سرمين | demanded | told by -
يضغط الحزب على المقاتلين في البلدة للخروج منها، والضغط عليهم للاستسلام.
  RETREAT للخروج | by المقاتلين | future
  RETREAT للاستسلام | by المقاتلين | surrendered 2-? | future
دفع ذلك بالجيش إلى شن هجوم على القرية.
  ASSAULT هجوم | by الجيش
أعان الحزب الجيش على اقتحام البلدة.
  AID أعان | by الحزب
  ASSAULT اقتحام | by الجيش
قال إن تدخل إيران في المنطقة لمناصرة حلفائها خطأ.
  SUPPORT مناصرة | by إيران | to حلفائها | future | told by -
طالبت السجينات بتدخل الشرطة للتحقيق في الحادث.
  REQUEST طالبت | by السجينات | to الشرطة | told by السجينات
  ACCUSE للتحقيق | by الشرطة | demanded | told by السجينات
في ضوء توصل الدول الكبرى إلى اتفاق مع طهران.
  AGREE اتفاق | by الدول الكبرى | to طهران
بقيام الأطراف بالتحرك بسرعة للتوصل إلى تسوية دائمة.
  AGREE للتوصل إلى تسوية | by الأطراف | future
أصدر الوزير قرارا بتمديد حالة الطوارئ.
  COERCE تمديد حالة الطوارئ | by الوزير
تحت ضغط الجيش انسحب المسلحون من القرية.
  RETREAT انسحب | by المسلحون
"""

# The man right behind the verb of a clause that a visit or meeting opens made it; whoever is called upon to join something does
# it; ground is taken after an attack of those who take it.
AROUND = """
وعقب لقاء مع السفير، أكد الوزير أن الأزمة انتهت.
  CONSULT لقاء | by الوزير | to السفير
وخلال زيارة إلى الهند، قال الرئيس إن بلاده لن تتراجع.
  CONSULT زيارة | by الرئيس | to الهند | at الهند
وعقب لقاء مع السفير، أعلنت الشرطة اعتقال رجل.
  CONSULT لقاء | to السفير
  COERCE اعتقال | by الشرطة | to رجل | detained 1 | told by الشرطة
وخلال زيارة إلى الهند، قتل الرئيس.
  CONSULT زيارة | to الهند | at الهند
  ASSAULT قتل | to الرئيس | killed 1
وخلال جلسة البرلمان قال سالم إن الأزمة انتهت.
  CONSULT جلسة البرلمان
حث المجلس الأطراف على ضبط النفس وعلى الدخول في محادثات.
  REQUEST حث | by المجلس | to الأطراف | told by المجلس
  CONSULT محادثات | by الأطراف | demanded | told by المجلس
داعيا المنظمات إلى التوجه إلى الميناء لتقديم الإغاثة.
  REQUEST داعيا | to المنظمات | told by -
  AID الإغاثة | by المنظمات | demanded | told by -
سيطرت القوات على البلدة بعد هجوم واسع.
  ASSAULT سيطرت | by القوات
  ASSAULT هجوم واسع | by القوات
أصدر التنظيم بيانا يؤكد فيه قيامه هذا الشهر بخطف تسعة صيادين.
  ASSAULT خطف | by التنظيم | to تسعة صيادين | on 2024-03-01 | abducted 9 | told by التنظيم
"""

# "We" and the form that tells of two as well are whoever speaks in his own words.
OWN_WORDS = """
قال رئيس الوزراء: «نحن مستعدون لتقديم مساعدة للنازحين».
  AID تقديم مساعدة | by رئيس الوزراء | to للنازحين | future | told by رئيس الوزراء
قال القائد: «تمكنا من تحرير القرية».
  ASSAULT تحرير | by القائد | told by القائد
قال شاهد إن الجنديين تمكنا من الفرار.
  RETREAT الفرار | by الجنديين | told by شاهد
"""

# Sites that ل brings in are hit, and none of theirs who hold them attacks; a capital bombs them, and agrees.
SITES = """
قصف مدفعي لمواقع المسلحين.
  ASSAULT قصف مدفعي | to المسلحين
قصف عنيف لمدفعية الجيش
  ASSAULT قصف عنيف | by مدفعية الجيش
هجوم لمسلحي التنظيم على القرية.
  ASSAULT هجوم | by مسلحي التنظيم
قصفت أنقرة مواقع المسلحين.
  ASSAULT قصفت | by أنقرة | to المسلحين
اتفقت أنقرة مع واشنطن على خطة.
  AGREE اتفقت | by أنقرة | to واشنطن
اتفقت مع واشنطن على خطة.
  AGREE اتفقت | to واشنطن
هاجم القرية مسلحون.
  ASSAULT هاجم | by مسلحون
"""

# A bound parts a number from its persons no more than a noun does.
BOUNDED = """
قتل 18 على الأقل من مسلحي الجماعة في مواجهات مع الجيش.
  ASSAULT مواجهات | by الجيش | to 18 على الأقل من مسلحي الجماعة | killed 18-?
أصيب خمسة على الأقل من الجنود.
  ASSAULT أصيب | to خمسة على الأقل من الجنود | injured 5-?
فر 18 على الأقل من السجن.
  RETREAT فر | by 18 على الأقل
قتل 18 على الأقل من قبل الجيش.
  ASSAULT قتل | by الجيش | to 18 على الأقل | killed 18-?
"""

# Whoever is charged with an act is with those joined to it; who plans one, takes captives or splits is told by his preposition.
CHARGED = """
مقاضاة المدير بتهمة ارتكاب جرائم حرب ونهب مخازن الدولة.
  ACCUSE مقاضاة | to المدير
  ASSAULT ارتكاب جرائم حرب | by المدير | to الدولة | background
  COERCE نهب | by المدير | to الدولة | background
قام المسلحون بالتخطيط لاغتيال الوزير.
  ASSAULT اغتيال | by المسلحون | to الوزير | killed 1 | future
قيادات كبيرة وقعت أسرى لدى المقاومة.
  ASSAULT وقعت أسرى | by المقاومة | to قيادات كبيرة | abducted 2-?
وقعت انشقاقات في الجيش السوري.
  RETREAT انشقاقات | by الجيش السوري
قوة مشتركة اقتحمت الحي.
  ASSAULT اقتحمت | by قوة مشتركة
بحث الوزيران تشكيل قوة مشتركة.
  MOBILIZE تشكيل قوة مشتركة | hypothetical
"""


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        *blocks(INSERTED), *blocks(COUNTED), *blocks(RELATIVES), *blocks(GOES_ON), *blocks(PRESSED), *blocks(AROUND),
        *blocks(OWN_WORDS), *blocks(SITES), *blocks(BOUNDED), *blocks(CHARGED),
    ],
)  # fmt: skip
def test_who_acts_there(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
