"""Claims about words of acts in plain uses, and about acts that a stop, a picture or a list beside them leaves as they were.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# What is kept off is a danger, how far a place is banishes nobody, and who comes out with a statement leaves no ground.
USES = """
على قوات التحالف إبعاد الخطر عن سرمين.
دعا الوزير الحزب إلى إبعاد شبح الحرب عن أراضي الإقليم.
  REQUEST دعا | by الوزير | to الحزب | told by الوزير
أبعدت الشرطة الإسرائيلية ناشطا عن القدس ثلاثة أشهر.
  COERCE أبعدت | by الشرطة الإسرائيلية | to ناشطا | at القدس
سيطر التنظيم على بلدات تبعد فقط عشرة كيلومترات عن سرمين.
  ASSAULT سيطر | by التنظيم | at سرمين
خرجت الحركة ببيان عن الوضع في سرمين.
خرج مئات الطلاب في مظاهرات بمدينة سرمين.
  PROTEST مظاهرات | by مئات الطلاب | at سرمين
خرج المسلحون من سرمين بأسلحتهم الخفيفة.
  RETREAT خرج المسلحون | to المسلحون | at سرمين | evacuated 2-?
"""

# Who bars a way to somebody protests against nothing, a course of things is not arrested, remains are seized from nobody.
COURSES = """
هذه الخطوة تقطع الطريق على المتربصين ببلادنا.
محتجون يقطعون الطريق في سرمين بالإطارات.
  PROTEST يقطعون | by محتجون | at سرمين
تحرير الميناء سيوقف محاولات التهريب كلها.
  ASSAULT تحرير | future
أوقفت الشرطة ثلاثة مهربين في سرمين.
  COERCE أوقفت | by الشرطة | to ثلاثة مهربين | at سرمين | detained 3
لم يمنع ذلك الجنود من مواصلة عملهم في سرمين.
لم تمنع الشرطة المصلين من دخول المسجد.
  COERCE تمنع | by الشرطة | to المصلين | negated
عثر رجال الأمن على أشلاء قرب حزام ناسف في سرمين.
عثر رجال الأمن على أحزمة ناسفة في سرمين.
  COERCE عثر | by رجال الأمن | at سرمين
انتقد الحزب تقصير الحكومة في منع التفجيرات.
  ACCUSE انتقد | by الحزب | to الحكومة | told by الحزب
"""

# What something did not stop at was done; of what there are pictures took place.
LEFT = """
لم يتوقف الأمر عند اعتقال الصحفيين في سرمين.
  COERCE اعتقال | to الصحفيين | at سرمين | detained 2-?
لم يتوقف الأمر على إغلاق الصحف بل شمل اعتقال محرريها.
  COERCE إغلاق الصحف
  COERCE اعتقال | to محرريها | detained 2-?
لم تتمكن الشرطة من اعتقال الصحفيين.
  COERCE اعتقال | by الشرطة | to الصحفيين | detained 2-? | negated
حجبت السلطات الموقع لمنع نشر صور تفجير سرمين.
  COERCE حجبت | by السلطات
  COERCE منع | by السلطات | to صور | at سرمين | future
  ASSAULT تفجير | at سرمين
حذرت الشرطة من محاولة تفجير السوق.
  ASSAULT تفجير | hypothetical | told by الشرطة
"""

# An adjective of going on is that of the act, not of a list behind a preposition; و joins an aim to what something is done for.
BESIDE = """
تم القبض على ثلاثة رجال من القائمة في سرمين.
  COERCE القبض على | to ثلاثة رجال | at سرمين | detained 3
تتواصل المعارك القائمة في سرمين.
  ASSAULT المعارك | at سرمين | ongoing
نشر التحالف قوات محلية لحماية السكان ومنع المتمردين من دخول سرمين.
  MOBILIZE نشر | by التحالف | at سرمين
  COERCE منع | to المتمردين | future
  MOBILIZE دخول | by المتمردين | at سرمين | hypothetical
حجبت السلطات الموقع لمنع نشر صور تفجير سرمين ومنع الدعوة إلى التظاهر.
  COERCE حجبت | by السلطات
  COERCE منع | by السلطات | to صور | at سرمين | future
  ASSAULT تفجير | at سرمين
  REQUEST الدعوة إلى التظاهر | hypothetical
تحرك الجيش لحماية سرمين وقصف مواقع المسلحين.
  ASSAULT قصف | by الجيش | to المسلحين | at سرمين
تحرك الجيش لحماية سرمين ومنعت الشرطة الأهالي من دخولها.
  COERCE منعت | by الشرطة | to الأهالي | at سرمين
"""

# A number between the word for foiling and the act parts nothing; what is for the worse robs nobody.
NUMBERS = """
نجحت السلطات في إحباط أكثر من ثلاثين عملية إرهابية في سرمين.
  ASSAULT عملية إرهابية | at سرمين | negated
عدم وقوع أكثر من ثلاث هجمات في سرمين.
  ASSAULT هجمات | at سرمين | negated
وقعت أكثر من ثلاثين عملية إرهابية في سرمين.
  ASSAULT عملية إرهابية | at سرمين
انعكست الأزمة بالسلب على الحكومة.
ليس للحركة موقف لا سلبا ولا إيجابا.
نأمل أن يحقق هذا الحراك تطلعات الناس بالتعاون مع الجميع.
يحقق المنتخب المركز الثالث في القضية.
الشرطة تحقق مع ثلاثة رجال.
  ACCUSE تحقق | by الشرطة | to ثلاثة رجال
قام المسلحون بالسلب والنهب في سرمين.
  COERCE السلب والنهب | by المسلحون | at سرمين
"""


@pytest.mark.parametrize(
    ("text", "claims"), [*blocks(USES), *blocks(COURSES), *blocks(LEFT), *blocks(BESIDE), *blocks(NUMBERS)]
)  # fmt: skip
def test_acts_seen(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
