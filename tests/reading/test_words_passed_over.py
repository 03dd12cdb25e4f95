"""Claims about statements that are easily passed over: what a relative clause claims, what follows a name in a post.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

from riwaya import Input, read

# The pronoun of a verb of claiming or announcing goes back to the act before it, which is what is claimed or announced.
CLAIMED_BEFORE = """
عرض الأطباء حصيلة التفجيرين اللذين تبناهما التنظيم.
  claim_responsibility | التنظيم | التفجيرين
أصيب جنديان في غارات تبنى بعضها الجيش السوداني.
  claim_responsibility | الجيش السوداني | غارات
عاد الهدوء قبل يوم من موعد سريان هدنة مؤقتة أعلنتها الحكومة.
  announce | الحكومة | هدنة مؤقتة
قال الوسيط إن الهدنة المؤقتة في الخرطوم التي أعلن عنها الرئيس السوداني ستمدد.
  assert | الوسيط | الهدنة المؤقتة في الخرطوم التي أعلن عنها الرئيس السوداني ستمدد
  announce | الرئيس السوداني | الهدنة المؤقتة في الخرطوم
يعد هذا الاعتداء الذي تبنته حركة الشباب من أعنف ما شهدته العاصمة.
  claim_responsibility | حركة الشباب | هذا الاعتداء
خرق المسلحون وقف إطلاق النار الذي أعلنته الحكومة أمس.
  announce | الحكومة | وقف إطلاق النار
نقض مجلس الشيوخ القرار الذي تبناه مجلس النواب.
الحرب التي أعلنتها أديس أبابا على المتمردين مستمرة.
علقت البلدية القائمة التي أعلنتها الوزارة.
دفن الأهالي القتلى الذين أعلن عنهم الجيش.
"""

# The name of an account stands before a post with no space between; what follows opens a line.
POSTS = """
قناة الجسر@AljisrTVمصادر محلية: مقتل راعيين برصاص حرس الحدود في بادية السخنة
  assert | مصادر محلية | مقتل راعيين برصاص حرس الحدود في بادية السخنة | direct, anonymous
Nabaa نبأ@nabaa_ar24🔴مصدر طبي لـ"نبأ": ثلاثة جرحى في انفجار عبوة قرب سوق الهال.
  assert | مصدر طبي | ثلاثة جرحى في انفجار عبوة قرب سوق الهال | direct, anonymous
الشبكة@shabaka12الدفاع المدني: إسقاط مسيرة فوق بلدة القرداحة
  assert | الدفاع المدني | إسقاط مسيرة فوق بلدة القرداحة | direct
مصادر أهلية: // دورية للجيش داهمت مزرعة قرب القصير واعتقلت صاحبها
  assert | مصادر أهلية | دورية للجيش داهمت مزرعة قرب القصير واعتقلت صاحبها | direct, anonymous
شكرا @samiجدا على الصورة
أسماء الجرحى: // سالم العلي، ربيع الحسن
"""

# وأن at the head of a sentence goes on with the words of the speaker before.
GOES_ON = """
قال المحافظ إن الجسر أصلح قبل الشتاء. وأنه تم فتح طريق القرية. وأضاف المحافظ أن المدارس تعمل.
  assert | المحافظ | الجسر أصلح قبل الشتاء
  assert | المحافظ | تم فتح طريق القرية
  assert | المحافظ | المدارس تعمل
أعلن قائد الفوج أن الغابة صارت آمنة. وأن بقية التلال تمشط اليوم، مشيرا إلى أن الألغام كثيرة.
  announce | قائد الفوج | الغابة صارت آمنة
  announce | قائد الفوج | بقية التلال تمشط اليوم
  assert | قائد الفوج | الألغام كثيرة
قال الطبيب إن الجرحى بخير. وإن كان بينهم أطفال فقد نقلوا إلى العاصمة.
  assert | الطبيب | الجرحى بخير
قال الطبيب إن الجرحى بخير. ومع أن الدواء قليل فإن العمل مستمر.
  assert | الطبيب | الجرحى بخير
وصلت القافلة ليلا. وأن الطريق طويل أمر معروف.
"""

# Who sides with whom is told of a body, and is nothing that it says.
SIDES = """
أرجئ المؤتمر إلى الخريف، كما أعلن الأحد حزب الوحدة الليبرالي المناصر للفلاحين.
  announce | حزب الوحدة الليبرالي المناصر للفلاحين | أرجئ المؤتمر إلى الخريف | said الأحد
قال المجلس البلدي المؤيد للإضراب إن المخابز ستغلق.
  assert | المجلس البلدي المؤيد للإضراب | المخابز ستغلق
أعلن الحزب المناصر للفلاحين مقاطعة المؤتمر.
  announce | الحزب المناصر للفلاحين | مقاطعة المؤتمر
"""

# An order for what a verbal noun names; what the speaker would not tell is the outlet's.
ORDERS = """
ووجه معاليه بمباشرة أعمال صيانة الجسر وتهيئته للعبور.
  demand | معاليه | مباشرة أعمال صيانة الجسر وتهيئته للعبور
وجه المحافظ بتذليل الصعوبات أمام العائدين.
  demand | المحافظ | تذليل الصعوبات أمام العائدين
قال الناطق: الهدنة قريبة جدا، ولم يعط أي تفاصيل أخرى عنها.
  assert | الناطق | الهدنة قريبة جدا | direct
قال المدير: الدار لم تطرد أحدا، ولم تحدد للنزيلات مهلة.
  assert | المدير | الدار لم تطرد أحدا، ولم تحدد للنزيلات مهلة | direct
وصل الفريق مباشرة إلى الملعب.
"""

# Whoever does something on a pretext, or with a charge, says so.
PRETEXTS = """
رفض المجلس التوقيع على العقد بحجة أن بنوده غامضة.
  allege | المجلس | بنوده غامضة
تظاهر الصيادون ضد الوزارة بدعوى أنها تمنع القوارب.
  allege | الصيادون | تمنع القوارب | anonymous
احتجزت الشرطة تاجرا بتهمة أنه مهرب ذهب، واقتادته إلى المخفر.
  accuse | الشرطة | مهرب ذهب
أغلقت البلدية السوق تحت ذريعة أنه غير مرخص.
  allege | البلدية | غير مرخص
زعمت الشرطة أنها نفذت حملة احتجزت خلالها الراعي بتهمة أنه مهرب.
  allege | الشرطة | نفذت حملة احتجزت خلالها الراعي بتهمة أنه مهرب
  accuse | الشرطة | مهرب
منع الكتاب بحجة أنه قديم.
طلبت الإدارة منهن المغادرة بحجة أن العقد انتهى.
  allege | الإدارة | العقد انتهى
رفع المحامي دعوى على الوزارة.
"""

# A clause behind an indefinite noun tells who calls it what.
CALLED = """
أقال الحزب أمينه العام، في خطوة اعتبرها محللون محاولة لتهدئة الشارع.
  assert | محللون | محاولة لتهدئة الشارع | anonymous
أصدر العميد قرارا اعتبرته النقابة ظلما.
  assert | النقابة | ظلما
"""

TABLES = [CLAIMED_BEFORE, POSTS, GOES_ON, SIDES, ORDERS, PRETEXTS, CALLED]


@pytest.mark.parametrize(("text", "claims"), [pair for table in TABLES for pair in blocks(table)])
def test_statements(text: str, claims: list[str]) -> None:
    assert sorted(statement_claims(text)) == sorted(claims)


def test_the_first_line_of_a_post_is_no_part_of_the_account() -> None:
    text = "قنـاة الجسر@AljisrTVقصف على منبج\n\nأصيبت طفلة"
    found = read(Input(text=text))
    assert [text[slice(*event.span)] for event in found.events] == ["قصف", "أصيبت"]
    assert found.report.title == "قصف على منبج"
