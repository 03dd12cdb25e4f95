"""Claims about headlines that attribute by a mark alone, and about words that attribute nothing though they look like it.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

# A name and a mark before the words, or the words and then the name.
HEADLINES = """
لافروف: روسيا لن تسحب قواتها من سوريا
  assert | لافروف | روسيا لن تسحب قواتها من سوريا | direct
لافروف.. روسيا لن تسحب قواتها من سوريا
  assert | لافروف | روسيا لن تسحب قواتها من سوريا | direct
لافروف - روسيا لن تسحب قواتها من سوريا
  assert | لافروف | روسيا لن تسحب قواتها من سوريا | direct
وزير الدفاع التركي.. لن نسمح بقيام كيان مسلح على حدودنا
  assert | وزير الدفاع التركي | لن نسمح بقيام كيان مسلح على حدودنا | direct
"لن نسحب جنودنا من القاعدة": لافروف
  assert | لافروف | لن نسحب جنودنا من القاعدة | direct
«لن نتراجع عن مواقفنا»: وزير الخارجية الإيراني محمد جواد ظريف
  assert | وزير الخارجية الإيراني محمد جواد ظريف | لن نتراجع عن مواقفنا | direct
انقطاع المياه عن خمسة أحياء في حمص بحسب المحافظ
  assert | المحافظ | انقطاع المياه عن خمسة أحياء في حمص
مقتل عشرة مدنيين في قصف على دوما (المرصد السوري)
  assert | المرصد السوري | مقتل عشرة مدنيين في قصف على دوما
مسؤولون أتراك: القرار اتخذ والجيش سيدخل المنطقة
  assert | مسؤولون أتراك | القرار اتخذ والجيش سيدخل المنطقة | direct, anonymous
عاجل: وزير الداخلية: القبض على خلية من خمسة أشخاص في العاصمة قبل تنفيذ هجوم
  assert | وزير الداخلية | القبض على خلية من خمسة أشخاص في العاصمة قبل تنفيذ هجوم | direct
تركيا: لن نقبل بوقف العملية
  assert | تركيا | لن نقبل بوقف العملية | direct
رويترز: فرق تفتش السفن قبالة ميناء المكلا
  assert | رويترز | فرق تفتش السفن قبالة ميناء المكلا | direct
وكالة فارس: الحرس الثوري يعلن إغلاق الممر البحري
  assert | وكالة فارس | الحرس الثوري يعلن إغلاق الممر البحري | direct
  announce | الحرس الثوري | إغلاق الممر البحري | relay وكالة فارس
"""

# MEDIUM, citing SOURCE: who is cited says so.
CITING_HEADLINES = """
رويترز عن مصدر نقابي: الإضراب سيشمل المطارات كلها
  assert | مصدر نقابي | الإضراب سيشمل المطارات كلها | direct, anonymous, relay رويترز
الأناضول نقلا عن وزارة الصحة التركية: إغلاق ثلاثة مختبرات شرقي البلاد
  assert | وزارة الصحة التركية | إغلاق ثلاثة مختبرات شرقي البلاد | direct, relay الأناضول
عاجل | الجزيرة عن مصادر طبية: وصول 15 جريحا إلى مستشفى ناصر
  assert | مصادر طبية | وصول 15 جريحا إلى مستشفى ناصر | direct, anonymous, relay الجزيرة
المنار عن اوساط امنية : الدورية وصلت بعد ساعة
  assert | اوساط امنية | الدورية وصلت بعد ساعة | direct, anonymous, relay المنار
الوزير عن أزمة الوقود: الحل قريب
  assert | الوزير | الحل قريب | direct
"""

# A place or a topic before a colon, a by-line, a name that only explains the one before it.
NO_HEADLINES = """
اليمن: معارك في تعز والمقاومة تتقدم في لحج
• جنين: انسحب الجيش من المخيم بعد عشر ساعات
العراق: مقتل خمسة من عناصر التنظيم شرق الرمادي
الرئيس الأسد.. يزور موسكو
بغداد - قوات الأمن تعتقل خمسة مشتبه بهم
مقتل قائد الفصيل في الغارة (أبو عمر)
مقتل زعيم تنظيم الدولة (داعش)
"""

# Short lines: a sentence without a verb, an act of two words, so many victims; a writing or medium that is not named.
SHORT_LINES = """
الدفاع الروسية: إسقاط مسيرة فوق القرم
  assert | الدفاع الروسية | إسقاط مسيرة فوق القرم | direct
غزة.. الدفاع المدني: انتشال عشر جثث من تحت الأنقاض
  assert | الدفاع المدني | انتشال عشر جثث من تحت الأنقاض | direct
المرصد السوري: قصف تركي على منبج
  assert | المرصد السوري | قصف تركي على منبج | direct
وزارة الصحة بغزة: 30 شهيدا خلال 24 ساعة
  assert | وزارة الصحة بغزة | 30 شهيدا خلال 24 ساعة | direct
المتحدث باسم الخارجية القطرية: المفاوضات مستمرة
  assert | المتحدث باسم الخارجية القطرية | المفاوضات مستمرة | direct
قائد قوات الدعم السريع: مستعدون لوقف القتال
  assert | قائد قوات الدعم السريع | مستعدون لوقف القتال | direct
تقرير: إسرائيل قصفت مخزنا للسلاح
  assert | تقرير | إسرائيل قصفت مخزنا للسلاح | direct
صحيفة: إسرائيل تستعد لشن هجوم
  assert | صحيفة | إسرائيل تستعد لشن هجوم | direct
انسحبت القوات، كما جاء في بيان الوزارة.
  assert | بيان الوزارة | انسحبت القوات
إدلب: مقتل ثلاثة مدنيين
"""

# What stands before or behind a verb with a pronoun: وهو ما أكده takes no further object, ما نقله carries words.
WHAT = """
نفى المتحدث ما ذكرته وكالة رويترز عن انسحاب الحرس من المدينة.
  deny | المتحدث | ما ذكرته وكالة رويترز عن انسحاب الحرس من المدينة
وفق ما نقله موقع عنب بلدي عن ناشطين، قصفت الطائرات البلدة.
  assert | ناشطين | قصفت الطائرات البلدة | anonymous, relay موقع عنب بلدي
انقطعت الكهرباء عن الحي، بحسب ما نشره موقع عنب بلدي.
  assert | موقع عنب بلدي | انقطعت الكهرباء عن الحي
"""

# Vowel signs: the damma of يُدين, يُعلن, يُحذّر is the active's, that of أُعلن, يُذكر, يُتهم the passive's.
VOWELS = """
مدير التعليم يُدين العمل الآثم
  condemn | مدير التعليم | العمل الآثم
ووزير المالية يُعلن أن الموازنة ستنشر غدا.
  announce | وزير المالية | الموازنة ستنشر غدا
ويُذكر أن الوزير زار المدينة.
وأُعلن أن المطار سيغلق.
"""

# A clause about the document that something was said in, and behind it the content without أن.
DOCUMENTS = """
أعلنت هيئة الطيران، في بيان تلقت الأناضول نسخة منه، إغلاق المطار أسبوعا.
  announce | هيئة الطيران | إغلاق المطار أسبوعا
وأدانت الجامعة في بيان صدر عنها أمس اقتحام مكتبتها.
  condemn | الجامعة | اقتحام مكتبتها | said أمس
وطالبت النقابة في بيان وصلت نسخة منه إلى مكتبنا بالإفراج عن المصور.
  demand | النقابة | الإفراج عن المصور
حذر المرصد في تقرير نشرته الوكالة من جفاف النهر.
  warn | المرصد | جفاف النهر | relay الوكالة
"""

# What somebody is held to be: the description is the content, not the object before it.
DESCRIPTIONS = """
وقال السفير إن الولايات المتحدة تعتبر الحزب "منظمة إرهابية".
  assert | السفير | الولايات المتحدة تعتبر الحزب "منظمة إرهابية"
  assert | الولايات المتحدة | منظمة إرهابية
واعتبرت الحركة الخطوة تصعيدا خطيرا.
  assert | الحركة | تصعيدا خطيرا
"""


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        *blocks(HEADLINES), *blocks(CITING_HEADLINES), *blocks(NO_HEADLINES + SHORT_LINES),
        *blocks(DOCUMENTS), *blocks(WHAT), *blocks(VOWELS),
        *blocks(DESCRIPTIONS),
    ],
)
def test_marks_and_forms_attribute(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
