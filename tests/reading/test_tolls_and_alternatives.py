"""Claims about wounds that are told twice, things that were destroyed, ground between two parties, and acts joined by أو.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# How badly somebody is hurt counts nobody once more; a word of wounds alone does.
WOUNDS = """
أصيب عامل بإصابات طفيفة جراء قصف على سرمين.
  ASSAULT قصف | to عامل | at سرمين | injured 1
أسفر القصف على سرمين عن إصابة ثلاثة جنود بإصابات بالغة.
  ASSAULT القصف | to ثلاثة جنود | at سرمين | injured 3
أدى القصف على سرمين إلى إصابة سبعة رجال، إصابة اثنين منهم خطيرة.
  ASSAULT القصف | to سبعة رجال | at سرمين | injured 7
أدى الهجوم إلى سقوط إصابات في صفوف الحراس، بعضهم إصابته بليغة.
  ASSAULT الهجوم | to الحراس | injured 2-?
أدى القصف على سرمين إلى إصابة ثلاثة أشخاص بينهم إصابات خطيرة.
  ASSAULT القصف | to ثلاثة أشخاص | at سرمين | injured 3
أدى القصف على سرمين إلى إصابات بين المدنيين.
  ASSAULT القصف | to المدنيين | at سرمين | injured 2-?
"""

# Whose house was burnt down is not counted among what was destroyed; tanks are.
DESTROYED = """
أحرق المسلحون منزل أحد المدنيين في سرمين.
  ASSAULT أحرق | by المسلحون | to أحد المدنيين | at سرمين
دمر الانفجار منزل المواطن سالم علي في سرمين.
  ASSAULT الانفجار | to المواطن سالم علي | at سرمين
دمرت الغارة ثلاث دبابات في سرمين.
  ASSAULT الغارة | to ثلاث دبابات | at سرمين | destroyed 3
"""

# What lies between two parties is ground, and neither of them acts there; what clashes are between does.
BETWEEN = """
اندلعت اشتباكات مع مهربين في القرية الفاصلة بين مناطق قوات النظام وقسد.
  ASSAULT اشتباكات | to مهربين
خططت الخلية لاستهداف الجسر الرابط بين السعودية والبحرين.
  ASSAULT استهداف | by الخلية | future
اندلعت اشتباكات بين قوات النظام وقسد في سرمين.
  ASSAULT اشتباكات | by قوات النظام | to قسد | at سرمين
"""

# What أو joins to an act that is no fact is none either; joined to one that took place it is.
ALTERNATIVES = """
حثت الأطراف على الامتناع عن استخدام المعابر لتحريك أسلحة أو السيطرة على تلال.
  MOBILIZE تحريك أسلحة | future
  ASSAULT السيطرة | future
عززت الشرطة وجودها حول الملعب لمنع أي أعمال شغب أو تخريب.
  MOBILIZE عززت | by الشرطة
  PROTEST أعمال شغب | hypothetical
  ASSAULT تخريب | hypothetical
"""

# A second adjective is nobody, and who is said to be there is named without the word for his being there.
PARTIES = """
نددت المفوضية بالهجمات ضد البنية التحتية المدنية في سرمين.
  ACCUSE نددت | by المفوضية | told by المفوضية
  ASSAULT الهجمات | at سرمين | told by المفوضية
دمر المقاتلون طقمين عسكريين في سرمين.
  ASSAULT دمر | by المقاتلون | at سرمين
استهدفت الغارات وجود المسلحين في سرمين.
  ASSAULT الغارات | to المسلحين | at سرمين
اندلعت اشتباكات بين قوات النظام والفصائل المعارضة والمقاتلة في سرمين.
  ASSAULT اشتباكات | by قوات النظام | to الفصائل المعارضة والمقاتلة | at سرمين
فصائل إسلامية ومقاتلة تشن هجوما على سرمين.
  ASSAULT هجوما | by فصائل إسلامية ومقاتلة | at سرمين
أصيب عسكريين اثنين في انفجار لغم في سرمين.
  ASSAULT انفجار لغم | to عسكريين اثنين | at سرمين | injured 2
ليس لهم موقف لا سلبا ولا إيجابا من الحوار.
"""


@pytest.mark.parametrize(
    ("text", "claims"), [case for text in (WOUNDS, DESTROYED, BETWEEN, ALTERNATIVES, PARTIES) for case in blocks(text)]
)
def test_claims(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


# What somebody holds on to, brings to a stop or endangers is nobody who is caught, held or threatened; persons are.
PLAIN = """
رفض المحافظ المغادرة وتمسك بضرورة الحوار.
  REJECT رفض | by المحافظ
الملا عمر أوقف رسائله المسجلة منذ سنوات.
أوقفت الشرطة خمسة أشخاص في سرمين.
  COERCE أوقفت | by الشرطة | to خمسة أشخاص | at سرمين | detained 5
إن مثل هذه الأعمال تعتبر تهديدا صريحا للسلم الأهلي.
تلك المنظمات تهدد أمن الجمهورية وسلامة المواطنين.
تورطت الخلية في محاولة ضرب أمن واستقرار المنطقة.
قام المسلحون بضرب المدنيين في سرمين.
  ASSAULT ضرب | by المسلحون | to المدنيين | at سرمين
إنذار برتقالي بمخاطر سيول في الجزائر.
وجهت المقاومة إنذارا إلى الحوثيين.
  THREATEN إنذارا | by المقاومة | to الحوثيين
قالت منظمة الصحة العالمية إن حالة الطوارئ الإنسانية في هايتي تفاقمت.
أعلنت الحكومة حالة الطوارئ في سرمين.
  COERCE حالة الطوارئ | by الحكومة | at سرمين | told by الحكومة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(PLAIN))
def test_plain_uses(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


# The dead belong to the attack of their own clause; those somebody wants to spare are none, nor are the two sides of a fight.
WHOSE_DEAD = """
وقع هجوم بسيارة مفخخة في حي البياع وأسفر عن مقتل 14 جنديا، فيما قتل اثنان في تفجير استهدف مقهى.
  ASSAULT هجوم بسيارة مفخخة | to 14 جنديا | at البياع | killed 14
  ASSAULT تفجير | to اثنان | at البياع | killed 2
قتل ثلاثة أشخاص بينما قتل خمسة آخرون في قصف على سرمين.
  ASSAULT قتل | to ثلاثة أشخاص | at سرمين | killed 3
  ASSAULT قصف | to خمسة آخرون | at سرمين | killed 5
قتل خمسة أشخاص فيما أصيب سبعة آخرون في قصف على سرمين.
  ASSAULT قصف | to خمسة أشخاص | at سرمين | killed 5 | injured 7
قتلت المعارضة ثلاثة جنود في سرمين، تزامنا مع قصف على تفتناز.
  ASSAULT قتلت | by المعارضة | to ثلاثة جنود | at سرمين | killed 3
  ASSAULT قصف | at تفتناز
سحب الحزب قواعده لتفادي وقوع ضحايا بين السكان جراء الغارات التركية.
  ASSAULT الغارات | by التركية
سقط العشرات قتلى في مواجهات بين عشيرتين في سرمين.
  ASSAULT مواجهات | by عشيرتين | at سرمين | killed 20-99
"""

# Where من جهة closes a side with a long name, the other side is still who comes after it.
SIDES = """
دارت اشتباكات بين رجال القبائل وألوية الجيش الموالية للمشير خليفة أبو القاسم حفتر من جهة، وقوات مصراتة من جهة أخرى.
  ASSAULT اشتباكات | by رجال القبائل ، ألوية الجيش الموالية للمشير خليفة أبو القاسم حفتر | to قوات مصراتة
"""

# A relative clause of an act is said of its head: whom that names, or nobody where it is a thing.
SAID_OF = """
نقلت الصحيفة عن وكالة الاستخبارات أن المستودعات التي تم قصفها كانت ورشا للصواريخ.
  ASSAULT قصفها | told by وكالة الاستخبارات
أعلنت الفصائل أن العناصر التي تم اعتقالها نقلت إلى سرمين.
  COERCE اعتقالها | to العناصر | at سرمين | detained 2-? | told by الفصائل
أعلنت الفصائل أن مقرات الحزب التي تم استهدافها تقع في سرمين.
  ASSAULT استهدافها | to الحزب | at سرمين | told by الفصائل
وهم جميعا من المدنيين العزل الذين تم اعتقالهم في بلدة سرمين.
  COERCE اعتقالهم | to المدنيين | at سرمين | detained 2-?
"""

# What leaves dead behind is a verb, and so no place behind something; the dead do nothing, nor who stands among them.
LEFT_BEHIND = """
قالت الوزارة إن الانفجار خلف 4 شهداء من رجال الإطفاء و6 متطوعين.
  ASSAULT الانفجار | to رجال الإطفاء ، 6 متطوعين | killed 4 | told by الوزارة
وقع الهجوم خلف مقر الشرطة.
  ASSAULT الهجوم
بلغ عدد الضحايا الذين قضوا بسبب التعذيب في السجن ما لا يقل عن 4 رجال.
  ASSAULT التعذيب | to ما لا يقل عن 4 رجال | killed 4-?
أدى الحادث الإرهابي إلى استشهاد 9 من رجال الأمن ومن بين الشهداء المتدرب سالم خليل.
  ASSAULT الحادث الإرهابي | to 9 من رجال الأمن | killed 9
قتل المسلحون الجرحى في سرمين.
  ASSAULT قتل | by المسلحون | to الجرحى | at سرمين | killed 2-?
"""

# Men of a force do an act with ل behind all of their name; who answers one does not do it, nor does what stops for it end it.
WHO_DOES = """
جاءت الحوادث على خلفية اختطاف مجموعات تابعة لشعبة المخابرات الجوية لشبان من القرية.
  ASSAULT اختطاف | by مجموعات تابعة لشعبة المخابرات الجوية | to شبان | abducted 2-?
أكد المصدر قتل 18 من تلك الكتائب التابعة للحرس الخاص للرئيس المعزول.
  ASSAULT قتل | to 18 من تلك الكتائب التابعة للحرس الخاص | killed 18 | told by المصدر
استجاب الدفاع المدني لثلاثة هجمات على سرمين.
  AID استجاب الدفاع المدني | by الدفاع المدني | at سرمين
  ASSAULT هجمات | at سرمين
مقتل عنصر من قوات الأسد في سرمين إثر قيام مجهولين بإطلاق النار عليه.
  ASSAULT إطلاق النار | by مجهولين | to عنصر من قوات الأسد | at سرمين | killed 1
توقفت الحافلات بسبب القصف على سرمين.
  ASSAULT القصف | at سرمين
"""

# A hostage may be a man or a woman; persons counted at the end of a phrase are those whom the verb behind it hits.
HOSTAGES = """
أوضح المتحدث أن الرهينة قد تم اختطافه.
  ASSAULT اختطافه | to الرهينة | abducted 1 | told by المتحدث
لا يزال مصيره مجهولا كمصير 227 مسيحيا اختطفهم التنظيم من الحسكة.
  ASSAULT اختطفهم | by التنظيم | to 227 مسيحيا | at الحسكة | abducted 227
"""


CLAIMS = (WHOSE_DEAD, SIDES, SAID_OF, LEFT_BEHIND, WHO_DOES, HOSTAGES)


@pytest.mark.parametrize(("text", "claims"), [case for text in CLAIMS for case in blocks(text)])
def test_whose_dead(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
