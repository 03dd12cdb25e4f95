"""Claims about violence and security operations: who did it, to whom, and whether it took place.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Who fired is told by the fire, so that what stands behind the verb suffered it.
PASSIVES = """
قتل ضابط في الجيش المصري برصاص مسلحين مجهولين شمالي سيناء.
  ASSAULT قتل | by مسلحين مجهولين | to ضابط في الجيش المصري | at سيناء | killed 1
أفاد المصدر بأن جنديا قتل وأصيب آخر في هجوم استهدف دوريتهما.
  ASSAULT هجوم | to جنديا ، دوريتهما | killed 1 | injured 1 | told by المصدر
كما قتل في القصف نفسه خمسة أطفال.
  ASSAULT القصف | to خمسة أطفال | killed 5
عثرت الشرطة على جثة تاجر كان قد اختطف قبل أسبوع.
  ASSAULT اختطف | to جثة تاجر | on 2024-03-04 | abducted 1
طعن فلسطيني جنديا إسرائيليا قرب الخليل.
  ASSAULT طعن | to جنديا إسرائيليا | at الخليل
"""

# A claim, an ascription or a carrying-out behind an attack names its doer.
CLAIMS = """
تعرض معسكر للجيش في مالي لهجوم مسلح أدى إلى مقتل سبعة جنود، وقد تبناه تنظيم القاعدة.
  ASSAULT هجوم مسلح | by تنظيم القاعدة | to سبعة جنود ، للجيش | at مالي | killed 7
قتل ثلاثة من رجال الشرطة في هجوم نسب إلى مقاتلي حركة الشباب.
  ASSAULT هجوم | by مقاتلي حركة الشباب | to ثلاثة من رجال الشرطة | killed 3
  ACCUSE نسب | to مقاتلي حركة الشباب
أصيب جنديان في هجوم نسبته السلطات إلى حزب العمال الكردستاني.
  ASSAULT هجوم | by حزب العمال الكردستاني | to جنديان | injured 2
  ACCUSE نسبته | by السلطات | to حزب العمال الكردستاني | told by السلطات
قتل 22 شخصا في الهجوم الذي استهدف المتحف ونفذه مسلحان تونسيان.
  ASSAULT الهجوم | by مسلحان تونسيان | to 22 شخصا | killed 22
الهجوم الذي قتل فيه عشرة جنود نفذه انتحاري يرتدي حزاما ناسفا.
  ASSAULT الهجوم | by انتحاري | to عشرة جنود | killed 10
تبنى التنظيم كمينا للجيش في صحراء السخنة.
  ASSAULT كمينا | by التنظيم | to للجيش | at السخنة | told by التنظيم
"""

# Whose a weapon was: the clause behind it, its nationality, where it came from.
WEAPONS = """
سقط صاروخ أطلقه الحوثيون على حي سكني في مدينة مأرب.
  ASSAULT سقط صاروخ | by الحوثيون | at مأرب
انفجرت عبوة ناسفة زرعها مسلحو التنظيم على طريق الرطبة.
  ASSAULT انفجرت عبوة ناسفة | by مسلحو التنظيم | at الرطبة
الألغام التي زرعتها المليشيات قبل انسحابها حصدت أرواح تسعة مدنيين.
  MOBILIZE زرعتها | by المليشيات
  RETREAT انسحابها | by المليشيات
  ASSAULT حصدت أرواح | by المليشيات | to تسعة مدنيين | killed 9
أصاب صاروخ إسرائيلي سيارة مدنية في صور.
  ASSAULT أصاب | by إسرائيلي | to سيارة مدنية | injured 1
سقطت قذيفة دبابة أطلقتها قوات النظام على منزل في سرمين.
  ASSAULT سقطت قذيفة | by قوات النظام | at سرمين
حلقت طائرات استطلاع تركية فوق ريف الحسكة الشمالي.
  MOBILIZE حلقت طائرات | by طائرات استطلاع تركية | at الحسكة
استعادت القوات البلدة بعد ضربات جوية بقيادة الولايات المتحدة.
  ASSAULT استعادت | by القوات
  ASSAULT ضربات جوية | by الولايات المتحدة
"""

# An explosion is meant for the force or crowd that it is beside.
BESIDE = """
فجر انتحاري نفسه بالقرب من موكب محافظ نينوى.
  ASSAULT فجر | by انتحاري | to موكب محافظ نينوى | at نينوى
انفجرت عبوة ناسفة لدى مرور دورية للجيش قرب بعقوبة.
  ASSAULT انفجرت عبوة ناسفة | to دورية للجيش | at بعقوبة
"""

# Who speaks with a pronoun did it, whatever follows; who uses something for an act does it; who is charged is named.
SUBJECTS = """
أعلن الجيش الأمريكي أنه قتل زعيم تنظيم القاعدة بغارة جوية.
  ASSAULT غارة جوية | by الجيش الأمريكي | to زعيم تنظيم القاعدة | killed 1 | told by الجيش الأمريكي
قال سكان إن مسلحين ملثمين اقتحموا القرية وإنهم خطفوا أربعة من شبانها.
  ASSAULT اقتحموا | by مسلحين ملثمين | told by سكان
  ASSAULT خطفوا | by مسلحين ملثمين | to أربعة من شبانها | abducted 4 | told by سكان
دمرت الطائرات المخازن التي يستخدمها الحوثيون في استهداف أحياء المدينة.
  ASSAULT استهداف | by الحوثيون
تستعد القوات العراقية لشن عملية عسكرية ضد خلايا التنظيم.
  ASSAULT عملية عسكرية | by القوات العراقية | to خلايا التنظيم | future
قال شهود إن عناصر الأمن «اعتقلوا» أمس الصحفي وزوجته.
  COERCE اعتقلوا | by عناصر الأمن | to الصحفي ، زوجته | on 2024-03-11 | detained 2 | told by شهود
لو أراد المسلحون اقتحام القاعدة لاستطاعوا ذلك.
  ASSAULT اقتحام | by المسلحون | hypothetical
"""

# Where one phrase ends and another begins; adjectives that could name persons.
PHRASES = """
دمرت القوات المسلحة اليمنية مخزن أسلحة تابعا للحوثيين في صعدة.
  ASSAULT دمرت | by القوات المسلحة اليمنية | to للحوثيين | at صعدة
مقتل جندي تركي في هجوم لحزب العمال الكردستاني جنوب شرقي البلاد.
  ASSAULT هجوم | by حزب العمال الكردستاني | to جندي تركي | killed 1
اعتقلت السلطات أحد أقارب الوزير.
  COERCE اعتقلت | by السلطات | to أحد أقارب الوزير | detained 1
خاضت الكتيبة اشتباكا مسلحا مع المهربين.
  ASSAULT اشتباكا مسلحا | by الكتيبة | to المهربين
سلسلة تفجيرات منسقة هزت بغداد.
  ASSAULT تفجيرات | at بغداد
أصدرت النيابة أمرا باعتقال الوزير السابق.
  ACCUSE أمرا باعتقال | by النيابة
شنت القوات حملة اعتقالات واسعة طالت عشرات الشبان في الخليل.
  COERCE حملة اعتقالات واسعة | by القوات | to عشرات الشبان | at الخليل | detained 20-99
لم يسجل أي قصف أو استهداف للمدنيين أمس.
  ASSAULT قصف | on 2024-03-11 | negated
  ASSAULT استهداف | to للمدنيين | on 2024-03-11 | negated
"""


# What may be, what is threatened, and a known act that the verb does not carry.
MODALITY = """
حذر مسؤول من أن التنظيم قد يشن هجمات في أوروبا.
  ASSAULT هجمات | by التنظيم | at أوروبا | hypothetical | told by مسؤول
هدد الحوثيون باستهداف السفن في البحر الأحمر.
  THREATEN هدد | by الحوثيون | told by الحوثيون
  ASSAULT استهداف السفن | by الحوثيون | at البحر الأحمر | future | told by الحوثيون
أوقفت الشرطة أربعة أشخاص للاشتباه في صلتهم بالهجوم.
  COERCE أوقفت | by الشرطة | to أربعة أشخاص | detained 4
شن سلاح الجو الإسرائيلي سلسلة غارات استهدفت مواقع لحماس ردا على إطلاق صواريخ.
  ASSAULT سلسلة غارات | by سلاح الجو الإسرائيلي | to حماس
  ASSAULT إطلاق صواريخ
"""


@pytest.mark.parametrize(("text", "claims"), blocks(PASSIVES + CLAIMS + WEAPONS + BESIDE + SUBJECTS + PHRASES + MODALITY))
def test_security(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
