"""Claims about who did it to whom, where something stands between a verb and those whom it tells of, or its agreement alone tells.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Who chairs a meeting: رأس opens a sentence before an office; the pronoun on ترؤس; those whose meeting it is take part.
CHAIRED = """
رأس وزير الدفاع في مكتبه بالرباط مساء اليوم اجتماعا مع قادة المناطق
  CONSULT اجتماعا | by وزير الدفاع | to قادة المناطق | at الرباط | on 2024-03-12
رأس نائب رئيس الوزراء سالم بن علي - حفظه الله - أمس اجتماعا مع قادة الجيش
  CONSULT اجتماعا | by نائب رئيس الوزراء سالم بن علي | to قادة الجيش | on 2024-03-11
شدد رئيس الحكومة، خلال ترؤسه أمس بالرباط اجتماعا لمجلس الوزراء، على أهمية التنسيق
  CONSULT اجتماعا | by رئيس الحكومة | to مجلس الوزراء | at الرباط
رأس الوزير كان مطلوبا في اجتماعات التنظيم
  CONSULT اجتماعات | by التنظيم
أكد الوزير خلال رئاسته وفد بلاده في اجتماعات جنيف أهمية الحوار
  CONSULT اجتماعات | at جنيف | told by الوزير
على رأس الحكومة اجتماع طارئ في الرباط
  CONSULT اجتماع طارئ | at الرباط
"""

# The court that somebody was handed over to judges him; من behind an upheld judgment names who upheld it.
JUDGED = """
وبالقبض على المتهم وإحالته إلى محكمة الجنايات صدر بحقه حكم بإدانته والحكم عليه بالقتل وصدق الحكم من محكمة النقض
  COERCE القبض على | to المتهم | detained 1
  ACCUSE إحالته إلى محكمة | to المتهم
  ACCUSE إدانته
  SANCTION الحكم عليه بالقتل | by محكمة الجنايات | to المتهم
  SANCTION صدق الحكم | by محكمة النقض | to المتهم
أحيل الناشط إلى المحكمة وقال محاميه إن الحكم عليه بالسجن ظلم
  ACCUSE أحيل | to الناشط
  SANCTION الحكم عليه بالسجن | told by محاميه
وصدق الحكم من محكمة الاستئناف
  SANCTION صدق الحكم | by محكمة الاستئناف
"""

# لديه is no ل, and ل before a deed with a pronoun names nobody who is hit: the genitive before it is.
NOT_HIT = """
انتقد المرصد الميليشيات الحوثية، واعتبر قيامها بإعدام الأسرى لديها جريمة
  ACCUSE انتقد | by المرصد | to الميليشيات الحوثية | told by المرصد
  ASSAULT إعدام | by الميليشيات الحوثية | to الأسرى | killed 2-? | told by المرصد
أعدمت الميليشيات الأسرى لديها
  ASSAULT أعدمت | by الميليشيات | to الأسرى | killed 2-?
طالب النواب بمحاكمة المدير السابق لقيامه باعتقال موظفين
  REQUEST طالب | by النواب | told by النواب
  ACCUSE محاكمة | to المدير السابق | demanded | told by النواب
  COERCE اعتقال | to موظفين | detained 2-? | demanded | told by النواب
"""

# What an operation includes is done by who carries it out, in the present too; a matter that includes a threat is no operation.
WHOLE = """
تنفذ الشرطة حملة أمنية تشمل مداهمة منازل واعتقال مشتبه بهم
  COERCE حملة أمنية | by الشرطة | ongoing
  COERCE مداهمة منازل | by الشرطة | to مشتبه بهم | ongoing
  COERCE اعتقال | by الشرطة | to مشتبه بهم | detained 2-? | ongoing
بدأت تركيا عملية عسكرية تتضمن قصف مواقع داعش
  ASSAULT عملية عسكرية | by تركيا | ongoing
  ASSAULT قصف | by تركيا | to داعش
ناقش الرئيسان مسائل تشمل تهديد التنظيم لدول المنطقة
  CONSULT ناقش | by الرئيسان
  THREATEN تهديد | by التنظيم | to دول المنطقة
"""

# Whom الأخير, ثم, إذ, أنهم and لكنهم take up; a place that is called a site is no medium, and sources do nothing.
GOES_ON = """
حررت القوات البلدة من تنظيم داعش، غير أن الأخير عاود تنفيذ هجمات انتحارية
  ASSAULT حررت | by القوات | to تنظيم داعش
  ASSAULT هجمات انتحارية | by تنظيم داعش
جهزت الخلية الانتحاريين ثم غادرت الموقع
  RETREAT غادرت | by الخلية
قال موقع إخباري إن القوات غادرت المدينة
  RETREAT غادرت | by القوات | told by موقع إخباري
واصلت القوات تقدمها، إذ فرضت حصارا كاملا حول سرمين وحشدت قواتها قرب المدينة
  ASSAULT تقدمها | by القوات | ongoing
  COERCE حصارا | by القوات | at سرمين
  MOBILIZE حشدت قواتها | by القوات | at المدينة
أفادت مصادر بأن المسلحين شرعوا بمداهمة المنازل، مشيرة إلى أنهم اعتقلوا عشرين شابا
  COERCE مداهمة المنازل | by المسلحين | ongoing | told by مصادر
  ASSAULT اعتقلوا | by المسلحين | to عشرين شابا | abducted 20 | told by مصادر
قال سكان إن المسلحين دخلوا القرية، مشيرين إلى أنهم هربوا إلى الجبال
  MOBILIZE دخلوا | by المسلحين | told by سكان
  RETREAT هربوا | told by سكان
أخرج الجيش المسلحين من سرمين، لكنهم خطفوا ثلاثة جنود
  ASSAULT خطفوا | by المسلحين | to ثلاثة جنود | at سرمين | abducted 3
أخرج الجيش المسلحين من سرمين، لكنه خسر خمسة جنود
  ASSAULT خسر | to الجيش | at سرمين | killed 5
التقى المبعوث الوزير في دمشق، لكنه لم يلتق الرئيس
  CONSULT التقى | by المبعوث | to الوزير | at دمشق
  CONSULT يلتق | by المبعوث | to الرئيس | at دمشق | negated
"""

# Of dead and wounded who are only counted, those named as among them are who was hit, else nobody; not in a fight.
AMONG = """
أوقعت الغارة على سرمين قتلى وجرحى بينهم أطفال
  ASSAULT الغارة | to أطفال | at سرمين | killed 2-? | injured 2-?
أوقع الانفجار تسعة جرحى، بينهم سبعة مدنيين وشرطيان
  ASSAULT الانفجار | to سبعة مدنيين ، شرطيان | injured 9
قصفت الطائرات أحياء سكنية في سرمين ما أدى إلى سقوط قتلى بينهم مدنيون
  ASSAULT قصفت | by الطائرات | to مدنيون | at سرمين | killed 2-?
قتل عشرة أشخاص بينهم طفلان في غارة على سرمين
  ASSAULT غارة | to عشرة أشخاص | at سرمين | killed 10
أدى القصف إلى سقوط خمسة شهداء
  ASSAULT القصف | killed 5
شهيدان وجرحى بقصف مدفعي لقوات النظام طال سوقا في سرمين
  ASSAULT قصف مدفعي | by قوات النظام | at سرمين | killed 2 | injured 2-?
سقط قتلى في غارة على سرمين
  ASSAULT غارة | at سرمين | killed 2-?
خلفت المواجهات في سرمين عشرات القتلى والجرحى بينهم مدنيون
  ASSAULT المواجهات | at سرمين | killed 20-99 | injured 20-99
"""

# Who speaks does what he tells of as "we", whatever stands between verb and act, and our words are his; who helped is no one else.
WE = """
قال قائد الأمن الداخلي أحمد سالم: نفذنا بالتعاون مع جهاز المخابرات عملية أمنية في سرمين
  COERCE عملية أمنية | by قائد الأمن الداخلي أحمد سالم | at سرمين | told by قائد الأمن الداخلي أحمد سالم
قال الوزير "إننا نعمل حاليا مع الأردن على تدريب المعارضة"
  AID تدريب المعارضة | by الوزير | to المعارضة | ongoing | told by الوزير
قال الشيخ سالم "نعلن استنكارنا لهذا الهجوم"
  ACCUSE استنكارنا | by الشيخ سالم | told by الشيخ سالم
  ASSAULT الهجوم | told by الشيخ سالم
قال المتحدث "ملتزمون بالنصيحة التي قدمناها لهم بعدم اعتراض القوافل"
"""

# A clause on one of two is no object, a party to an act is who is said to be one, a side of a town is nobody, a war machine fights.
PARTIES = """
قتل مسلحان أحدهما يحمل جنسية أجنبية
  ASSAULT قتل | to مسلحان | killed 2
قتل الجيش خمسة مسلحين كانوا متورطين في قتل جنديين
  ASSAULT قتل | by الجيش | to خمسة مسلحين | killed 5
  ASSAULT قتل | by خمسة مسلحين | to جنديين | killed 2
اعتقلت الشرطة متورطين في تفجير السوق
  COERCE اعتقلت | by الشرطة | to متورطين | detained 2-?
  ASSAULT تفجير | by متورطين
كان المتهمان متورطين في قتل شرطي
  ASSAULT قتل | by المتهمان | to شرطي | killed 1
وقع إطلاق نار على الجانب الشرقي من المدينة
  ASSAULT إطلاق نار
رفض الجانب الأوروبي الاتفاق
  REJECT رفض | by الجانب الأوروبي
  AGREE الاتفاق | negated
يواجه الأهالي آلة الحرب الإسرائيلية التي دمرت المدارس
  ASSAULT دمرت | by آلة الحرب الإسرائيلية | to المدارس
يواجه الأهالي القذائف التي دمرت المدارس
  ASSAULT دمرت | to المدارس
اعتقلت الشرطة، مساء أمس ستة متهمين
  COERCE اعتقلت | by الشرطة | to ستة متهمين | on 2024-03-11 | detained 6
"""

# Who carries out any attack, whom something is permitted, who attends, and another one who is pursued.
ANY = """
حذر الوزير من قيام المسلحين بأي هجوم على سرمين
  ASSAULT هجوم | by المسلحين | at سرمين | hypothetical | told by الوزير
نفى الجيش شن أي غارات على سرمين
  ASSAULT غارات | by الجيش | at سرمين | negated | told by الجيش
تجنبت الحكومة أي مواجهة
القانون يبيح للنيابة مقاضاة الوزير
  ACCUSE مقاضاة | by للنيابة | to الوزير | hypothetical
كما حضر اللقاء السفير الفرنسي في الرباط
  CONSULT اللقاء | by السفير الفرنسي | at الرباط
اعتقلت الشرطة مهاجما، وتطارد آخر.
  COERCE اعتقلت | by الشرطة | to مهاجما | detained 1
  COERCE تطارد | by الشرطة | to آخر | ongoing
يحاصر الجيش منذ أيام آخر موقع
  COERCE يحاصر | by الجيش | ongoing
"""


@pytest.mark.parametrize(("text", "claims"), blocks(CHAIRED + JUDGED + NOT_HIT + WHOLE + GOES_ON + AMONG + WE + PARTIES + ANY))
def test_parties(text: str, claims: list[str]) -> None:
    """Each sentence tells these events and no others."""
    assert event_claims(text) == claims
