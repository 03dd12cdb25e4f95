"""Claims about how an act is told: which mentions are of no act, which tell of one as history, and whether it took place.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, document, event_claims

# Kinds of acts and other senses: a tool, a skill, a list of crimes, a bare charge, an adjective or object that is no violence.
NONE = """
تضم الكتيبة جنودا مدربين على اقتحام الحصون.
تحتاج الوحدة إلى أجهزة التفجير.
أطلقت الحركة حملة دعائية في المدن.
شكل التنظيم تهديدا للمنطقة.
هاجم النائب قرار الحكومة في بيروت.
كتب رئيس تحرير المجلة عن الأزمة في دمشق.
قال الوزير في اتصال هاتفي مع صحيفة الوطن إن الطريق مفتوح.
احتلت تونس المرتبة الثالثة في المؤشر.
يحارب الوزير الفساد في الدوائر.
تعتدي العصابات على الحقوق المدنية.
كانت السعودية عونا للوحدة وعودة الكويت لأهلها.
تسببت الهزائم في خلافات داخل المعسكرات الخاضعة لسيطرة المتمردين.
استشهد الخطيب بحديث شريف.
خرج الجرحى من المستشفى أمس.
أغلق المستشفى أبوابه أمام المرضى.
أصاب القرار خصومه بالذعر.
"""

# What is beside such words and is an act all the same.
BESIDE = """
ندد البيان بجرائم القتل والخطف.
  ACCUSE ندد | by البيان | told by البيان
يحاكم أربعة شبان بتهم القتل والتفجير والخطف.
  ACCUSE يحاكم | to أربعة شبان | ongoing
اجتمعت اللجنة العليا لإغاثة النازحين في الموصل.
  CONSULT اجتمعت | by اللجنة العليا | at الموصل
انفجرت سيارة مفخخة في الكرادة. وقال المتحدث إنه هجوم إرهابي.
  ASSAULT انفجرت سيارة مفخخة | at الكرادة
هددت إسرائيل باستهداف القيادة السياسية.
  THREATEN هددت | by إسرائيل | to القيادة السياسية | told by إسرائيل
  ASSAULT استهداف | by إسرائيل | to القيادة السياسية | future | told by إسرائيل
"""

# Told as history: what a court, a case or an anniversary names.
HISTORY = """
بدأت في تونس محاكمة المتهمين في تفجير المقهى.
  ACCUSE محاكمة | to المتهمين | ongoing
  ASSAULT تفجير | by المتهمين | background
تحيي المدينة ذكرى قصف الميناء.
  ASSAULT قصف | background
"""

# What the phrase before wants done, what is denied of a known act, what is used for it, conditions, what is joined to a plan.
WARS_AND_DANGERS = """
بحث الوزيران محاربة داعش.
أعلن الأمير وقوف بلاده مع المملكة في الحرب على الإرهاب.
  SUPPORT وقوف بلاده مع المملكة | by بلاده | to المملكة | told by الأمير
شن النظام حربا على المدنيين في حلب.
  ASSAULT حربا على | by النظام | to المدنيين | at حلب
حذر من التهديدات الإرهابية في المنطقة.
تصاعد تهديد التنظيم لدول الجوار.
تعمل الحكومة على خطة لمحاربة التهديد الإرهابي القادم من الخارج.
قالت الوزيرة إن الألغام القديمة أدت إلى تهديد حياة الرعاة.
قالت الوزيرة إن هذه الجماعة هي تهديد للبلدان التي تجاورها.
أطلق الحزب تهديدات ضد السفارة.
  THREATEN تهديدات | by الحزب | to السفارة
"""

MODALITY = """
المقاومة عازمة على تحرير مديريات إب كافة.
  ASSAULT تحرير | by المقاومة | at إب | future
أعرب وزير الداخلية عن أمله في القبض على منفذي الهجوم.
  COERCE القبض على | to منفذي | detained 2-? | hypothetical | told by وزير الداخلية
  ASSAULT الهجوم | told by وزير الداخلية
حلقت المقاتلات في أجواء الجبل من دون أن تشن غارات.
  MOBILIZE حلقت | by المقاتلات
  ASSAULT غارات | by المقاتلات | negated
أطلق المهاجم النار على الحراس قبل أن يفجر نفسه وسط السوق.
  ASSAULT أطلق | by المهاجم | to الحراس
  ASSAULT يفجر نفسه | by المهاجم
لا تزال المعارك مستمرة بين الجيش والمتمردين في الفاشر.
  ASSAULT المعارك | by الجيش | to المتمردين | at الفاشر | ongoing
يجب على القوات الانسحاب من المدينة.
  RETREAT الانسحاب | by القوات | demanded
أعلن القائد أن تطهير محافظة شبوة بات وشيكا.
  ASSAULT تطهير | at شبوة | future | told by القائد
حذر الجنرال من هجمات محتملة على السفارات.
  ASSAULT هجمات | to السفارات | hypothetical | told by الجنرال
لم تتبن أي جهة الهجوم في إسطنبول.
  ASSAULT الهجوم | at إسطنبول
تجري الاستعدادات لاقتحام المدينة وتحرير المطار.
  ASSAULT اقتحام | future
  ASSAULT تحرير | future
لو شنت إسرائيل ضربات على إيران لاشتعلت المنطقة.
  ASSAULT ضربات | by إسرائيل | at إيران | hypothetical
يستخدم المتمردون التلة لقصف الأحياء السكنية في تعز.
  ASSAULT قصف | by المتمردون | at تعز | ongoing
تقاتل القوات الحكومية مجموعات متشددة في بنغازي.
  ASSAULT تقاتل | by القوات الحكومية | to مجموعات متشددة | at بنغازي | ongoing
أحبطت الشرطة مخططا لتفجير السوق في عمان.
  ASSAULT تفجير | at عمان | negated
رفض المسلحون إلقاء السلاح في الحي.
  REJECT رفض | by المسلحون
خرجت مظاهرة في دمشق لتندد بالهجوم على القرية.
  PROTEST مظاهرة | at دمشق
  ASSAULT الهجوم | at دمشق
وقال الوزير إن ما حدث من تفجير في المسجد جريمة.
  ASSAULT تفجير | told by الوزير
من المزمع القيام بهجوم آخر في الشمال.
  ASSAULT هجوم | future
القاعدة على وشك سقوطها في يد المقاومة.
  ASSAULT سقوطها في يد | by المقاومة | future
بدأ الجيش هجوما على مواقع التنظيم.
  ASSAULT هجوما | by الجيش | to التنظيم | ongoing
بدأ المسلحون مغادرة البلدة.
  RETREAT مغادرة | by المسلحون
التفجير يجب أن يهزنا جميعا.
  ASSAULT التفجير
لم يتضح ما إذا كان الحادث مرتبطا بهجوم المحطة.
  ASSAULT هجوم
"""


@pytest.mark.parametrize(("text", "claims"), blocks(NONE + BESIDE + HISTORY + WARS_AND_DANGERS + MODALITY))
def test_how_acts_are_told(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


def test_an_old_day_is_history_unless_the_report_opens_with_it() -> None:
    lead, later = document("قصف الجيش سوق البلدة فجر الاثنين.\nوفي 3 كانون الثاني 2019 هاجم مسلحون المخفر في المدينة.").events
    assert (lead.background, later.background) == (False, True)
    (opening,) = document("هاجم مسلحون المخفر في 3 كانون الثاني 2019.").events
    assert not opening.background


def test_a_prayer_is_no_request() -> None:
    assert [event.type for event in document("زار الأمير المصابين، داعيا المولى أن يمن عليهم بالشفاء.").events] == ["CONSULT"]


def test_the_rule_tells_what_decided() -> None:
    trial, bombing = document("بدأت في تونس محاكمة المتهمين في تفجير المقهى.").events
    assert (trial.rule, bombing.rule) == ("try:noun", "bombing:noun:charge")


def test_only_li_stands_before_a_verb() -> None:
    assert [event.type for event in document("يحاكم الرجل بتهم عدة.").events] == ["ACCUSE"]
