"""Claims about who does an act whose doer stands before an insertion, or in the sentence before.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# The head of a clause goes on behind insertions between commas, brackets or dashes.
INSERTED = """
ذكر المتحدث أن المعارضة، المدعومة بغطاء جوي، هاجمت الحاجز الشمالي.
  AID غطاء جوي | told by المتحدث
  ASSAULT هاجمت | by المعارضة | to الحاجز الشمالي | told by المتحدث
أفاد سكان بأن الميليشيا، التي تحاصر البلدة منذ شهرين، قصفت السوق بالهاون.
  COERCE تحاصر | by الميليشيا | ongoing | told by سكان
  ASSAULT قصفت | by الميليشيا | told by سكان
قال ضابط إن القوات الحكومية - بعد أن مشطت القرى المجاورة - اقتحمت السجن المركزي.
  COERCE مشطت | by القوات الحكومية | told by ضابط
  ASSAULT اقتحمت | by القوات الحكومية | told by ضابط
أعلن التلفزيون أن العقيد محمد حسن، قائد الجبهة الجنوبية، اعتقل خمسة ضباط.
  COERCE اعتقل | by العقيد محمد حسن | to خمسة ضباط | detained 5 | told by التلفزيون
أكد مصدر أن الحوثيين، الذين انسحبوا من الميناء، فجروا مستودعا للذخيرة.
  RETREAT انسحبوا | by الحوثيين | told by مصدر
  ASSAULT فجروا | by الحوثيين | told by مصدر
وقال شاهد إن المسلحين بعدما اقتحموا السجن أطلقوا سراح عشرين سجينا.
  ASSAULT اقتحموا | by المسلحين | told by شاهد
  RETREAT أطلقوا سراح | by المسلحين | to عشرين سجينا | released 20 | told by شاهد
لكن الحوثيين منذ أن دخلوا صنعاء اعتقلوا عشرات الصحفيين.
  ASSAULT اعتقلوا | by الحوثيين | to عشرات الصحفيين | abducted 20-99
وأضاف الضابط أن المقاومة عندما دخلت الحي هاجمتها القوات الحكومية.
  MOBILIZE دخلت | told by الضابط
  ASSAULT هاجمتها | by القوات الحكومية | told by الضابط
قال الوزير إن الهدنة، التي خرقتها الميليشيا مرتين، قصفت أمس.
  RETREAT الهدنة | on 2024-03-11 | told by الوزير
  ASSAULT قصفت | on 2024-03-11 | told by الوزير
"""

# و and كما go on with the subject of the sentence before, where the verb agrees with it.
NEXT = """
دخلت قوات الأمن حي السلم مساء أمس. واعتقلت عشرة شبان قبل الفجر.
  MOBILIZE دخلت قوات | by قوات الأمن | at السلم | on 2024-03-11
  COERCE اعتقلت | by قوات الأمن | to عشرة شبان | at السلم | on 2024-03-11 | detained 10
أغلق الجيش الطريق الساحلي. كما صادر أسلحة من منزل مهجور.
  COERCE أغلق | by الجيش
  COERCE صادر | by الجيش
دخل مقاتلو المعارضة البلدة فجرا. وخطفوا طبيبا من المستوصف.
  MOBILIZE دخل مقاتلو | by مقاتلو المعارضة
  ASSAULT خطفوا | by مقاتلو المعارضة | to طبيبا | abducted 1
اقتحمت وحدة من الشرطة المخيم. وقتلت ثلاثة مسلحين في تبادل للنار.
  ASSAULT اقتحمت | by وحدة من الشرطة
  ASSAULT تبادل للنار | by وحدة من الشرطة | to ثلاثة مسلحين | killed 3
قال المحافظ إن القوات المشتركة تقدمت نحو الجسر. ودمرت آليتين للمتمردين.
  MOBILIZE تقدمت | by القوات المشتركة | told by المحافظ
  ASSAULT دمرت آليتين | by القوات المشتركة | destroyed 2
انسحبت الحركة من التل. كما شنت هجوما على المعبر.
  RETREAT انسحبت | by الحركة
  ASSAULT هجوما | by الحركة
"""

# What agrees with nobody, may be a passive or has a subject of its own is left alone.
OPEN = """
دخلت قوات الأمن حي السلم مساء أمس. وقتل ثلاثة مدنيين قبل الفجر.
  MOBILIZE دخلت قوات | by قوات الأمن | at السلم | on 2024-03-11
  ASSAULT قتل | to ثلاثة مدنيين | at السلم | on 2024-03-11 | killed 3
دخلت قوات الأمن حي السلم. وقتلت امرأة قرب السوق.
  MOBILIZE دخلت قوات | by قوات الأمن | at السلم
  ASSAULT قتلت | to امرأة | at السلم | killed 1
وصل الوزير إلى المدينة. وقصفت الحي الغربي بعد ساعة.
  ASSAULT قصفت
"""

# A unit of a force, counted men and an armed group end where no genitive can follow.
UNITS = """
قتلت وحدة من الجيش أربعة مسلحين قرب النفق.
  ASSAULT قتلت | by وحدة من الجيش | to أربعة مسلحين | killed 4
أطلقت مجموعة مسلحة النار على سيارة القاضي.
  ASSAULT أطلقت | by مجموعة مسلحة | to سيارة القاضي
اعتقل عناصر من التنظيم خمسة معلمين.
  ASSAULT اعتقل | by عناصر من التنظيم | to خمسة معلمين | abducted 5
خطفت جماعة مسلحة خمسة مهندسين.
  ASSAULT خطفت | by جماعة مسلحة | to خمسة مهندسين | abducted 5
اقتحم ثلاثة مسلحين بلدة الزهراء.
  ASSAULT اقتحم | by ثلاثة مسلحين | at الزهراء
"""

# A verb that carries an act goes on with the clause before it.
CARRIED = """
تقدمت الفرقة إلى التل، حيث شنت هجوما على المعسكر.
  ASSAULT هجوما | by الفرقة
سيطر اللواء على الجسر بعد أن شن غارات على الضفة.
  ASSAULT سيطر | by اللواء
  ASSAULT غارات | by اللواء
"""

# Who speaks of himself goes on over joined verbs and acts that a verb carries.
HIMSELF = """
قالت المقاومة إنها دخلت البلدة وأسرت عشرة مقاتلين.
  ASSAULT أسرت | by المقاومة | to عشرة مقاتلين | abducted 10 | told by المقاومة
أعلن الجيش أنه تقدم نحو الجسر وشن هجوما على المعسكر.
  MOBILIZE تقدم | by الجيش | told by الجيش
  ASSAULT هجوما | by الجيش | told by الجيش
أعلنت الوزارة أنها تمكنت من اعتقال خمسة مهربين.
  COERCE اعتقال | by الوزارة | to خمسة مهربين | detained 5 | told by الوزارة
أعلنت حماس أنها أطلقت صواريخ على المعبر وقصفت موقعا عسكريا.
  ASSAULT أطلقت صواريخ | by حماس | told by حماس
  ASSAULT قصفت | by حماس | told by حماس
ذكرت إسرائيل أنها صادرت شحنة أسلحة.
  COERCE صادرت | by إسرائيل | told by إسرائيل
أكدت الوزارة أنها تمكنت من توقيف متهم في الهجوم.
  COERCE توقيف | by الوزارة | to متهم | detained 1 | told by الوزارة
"""

# A subject behind its verb is not missed for a noun of the verb before; an insertion may be a clause of its own.
BEHIND = """
بينما كان الوزير يتفقد المشفى حاصر مسلحون المبنى.
  COERCE حاصر | by مسلحون
قال سكان إن المقاتلين، وهم يسيطرون على التل، قصفوا السوق.
  ASSAULT قصفوا | by المقاتلين | told by سكان
أعلن مصدر أن قوات الأمن، أكبر القوى في المدينة، انسحبت من المطار.
  RETREAT انسحبت | by قوات الأمن | told by مصدر
اتهم ناشطون طيران التحالف بأنه قصف المدرسة.
  ACCUSE اتهم | by ناشطون | to طيران التحالف | told by ناشطون
  ASSAULT قصف | by طيران التحالف | to المدرسة | told by ناشطون
"""

# A nominative, a preposition of its own, a particle with و and a pronoun that lists tell what a word is and where a clause begins.
WORDS = """
استمرت المفاوضات ساعات ورفض المقاتلون تسليم أسلحتهم وفتحوا النار على الجنود.
  CONSULT المفاوضات | ongoing
  REJECT رفض | by المقاتلون
  ASSAULT فتحوا النار | by المقاتلون | to الجنود
قال مدير السجن إن السجين السابق، وهو من أبناء البلدة، أقدم على اختطاف قاض.
  ASSAULT اختطاف | by السجين السابق | to قاض | abducted 1 | told by مدير السجن
دخل الجيش المعبر وقد سيطر على ثلاث قرى.
  MOBILIZE دخل | by الجيش
  ASSAULT سيطر | by الجيش
إن ستة أشخاص قتلوا في الغارة بينهم امرأتان وقد دمرت مبان عدة.
  ASSAULT الغارة | to ستة أشخاص | killed 6 | destroyed 2-?
شملت العملية ثلاث قرى اعتقل فيها أربعون شخصا.
  COERCE اعتقل | to أربعون شخصا | detained 40
واصل الطيران مهاجمة مواقع للمتمردين.
  ASSAULT مهاجمة | by الطيران | to للمتمردين | ongoing
قامت مقاتلات من سلاح الجو التركي بقصف ثلاثة مواقع للمتشددين.
  ASSAULT قصف | by مقاتلات من سلاح الجو التركي | to للمتشددين
"""

# Gender, number and case tell whose act it is where two nouns could be meant.
AGREEMENT = """
نفذت القوات الخاصة عملية إنزال جوي. واعتقلت أربعة قياديين، قبل أن تنسحب إلى قاعدتها.
  ASSAULT عملية إنزال جوي | by القوات الخاصة
  COERCE اعتقلت | by القوات الخاصة | to أربعة قياديين | detained 4
  RETREAT تنسحب | by القوات الخاصة
وكان الجيش، الذي انتشر في الحي، قد داهم منازل عدة وصادر أسلحة.
  MOBILIZE انتشر | by الجيش
  COERCE داهم | by الجيش
  COERCE صادر | by الجيش
المقاومة تقصف مستوطنات حدودية وإسرائيل ترد بغارات
  ASSAULT تقصف | by المقاومة
  ASSAULT غارات | by إسرائيل
رشق متظاهرون الدورية بالحجارة فردت بإطلاق النار.
  PROTEST رشق | by متظاهرون | to الدورية
  ASSAULT إطلاق النار
طردت السلطات الدبلوماسي الروسي.
  SANCTION طردت | by السلطات | to الدبلوماسي الروسي
طردت الكتائب من البلدة مقاتلي الفصيل.
  ASSAULT طردت | by الكتائب | to مقاتلي الفصيل
غادر الوفد جنيف احتجاجا على تصريحات المعارضة التي رفضت التفاوض.
  PROTEST احتجاجا | to المعارضة | at جنيف
  REJECT رفضت التفاوض | by المعارضة
قتل شاب والده بسكين.
  ASSAULT قتل | by شاب | to والده | killed 1
سيطر على البلدة مقاتلون من العشائر بعد انسحاب الجيش منها.
  ASSAULT سيطر | by مقاتلون من العشائر
  RETREAT انسحاب | by الجيش
"""


ALL = INSERTED + NEXT + OPEN + UNITS + CARRIED + HIMSELF + BEHIND + WORDS + AGREEMENT


@pytest.mark.parametrize(("text", "claims"), blocks(ALL))
def test_who_does_it(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
