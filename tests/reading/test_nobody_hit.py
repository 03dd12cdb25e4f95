"""Claims about who is not hit: parties of the next clause, allies, doers, those whom it helps; and whom pronouns mean."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Whoever the next clause, another's words or another attack tells of is no adversary.
ADVERSARIES = """
سيطر الثوار على جسر الوادي، وقال سامر عيد، أحد قادة اللواء، إن الطريق مفتوح.
  ASSAULT سيطر | by الثوار | at الوادي
بدأ الجيش الهجوم بعد موجة غارات لطيران التحالف.
  ASSAULT الهجوم | by الجيش | ongoing
  ASSAULT غارات | by طيران التحالف
تقدم الجيش في الوادي، إلا أن المسلحين فجروا الجسر.
  ASSAULT تقدم الجيش | by الجيش
  ASSAULT فجروا الجسر | by المسلحين
سيطرت الميليشيات المتمردة على مدينة تعز في اليمن.
  ASSAULT سيطرت | by الميليشيات المتمردة | at تعز
"""

# Those joined to the first side, with a pronoun that takes it up or a second بين, are on that side.
SIDES = """
اندلعت معارك بين قوات النظام والعناصر الموالين لها من جهة، وفصائل المعارضة من جهة أخرى.
  ASSAULT معارك | by قوات النظام ، العناصر الموالين لها | to فصائل المعارضة
تجددت المعارك بين الجيش ورجال القبائل من جهة وبين مسلحي التنظيم من جهة ثانية.
  ASSAULT المعارك | by الجيش ، رجال القبائل | to مسلحي التنظيم
"""

# What an act is for has its own object.
AIMS = """
شن التحالف غارات لدعم القوات الكردية.
  ASSAULT غارات | by التحالف
شن التحالف غارات لمساعدة المقاتلين الأكراد.
  ASSAULT غارات | by التحالف
تسلل مسلحون إلى القرية لتنفيذ مجزرة بحق الأهالي.
  ASSAULT تسلل | by مسلحون
"""

DOERS = """
قتل حارسان في هجوم لشاب مسلح.
  ASSAULT هجوم | by شاب مسلح | to حارسان | killed 2
استنكر الأهالي إقدام الجنود على خطفهن.
  ACCUSE استنكر | by الأهالي | to الجنود | told by الأهالي
  ASSAULT خطفهن | by الجنود | told by الأهالي
زار الدوحة وزير الدفاع التركي.
  CONSULT زار | by وزير الدفاع التركي | to الدوحة | at الدوحة
أدان الحزب هجوم الأحد الانتحاري.
  ACCUSE أدان | by الحزب | told by الحزب
  ASSAULT هجوم | on 2024-03-10 | told by الحزب
تظاهر العشرات احتجاجا على الفساد المالي.
  PROTEST تظاهر | by العشرات
"""

PRONOUNS = """
طالب النواب بمحاسبة المهربين وإحالتهم إلى القضاء.
  REQUEST طالب | by النواب | told by النواب
  ACCUSE إحالتهم إلى القضاء | to المهربين | demanded | told by النواب
تمكن التنظيم من قتل الحراس بعد اعتقالهم.
  ASSAULT قتل | by التنظيم | to الحراس | killed 2-?
  COERCE اعتقالهم | to الحراس | detained 2-?
المشتبه بهم يجري التحقيق معهم.
  ACCUSE التحقيق | to المشتبه بهم | ongoing
أعلنت الشرطة اعتقال عبدالرحمن.
  COERCE اعتقال | by الشرطة | to عبدالرحمن | detained 1 | told by الشرطة
قتل أكثر من عشرين يمنيا.
  ASSAULT قتل | to أكثر من عشرين يمنيا | killed 20-?
"""

# Oneness and what is alone are no units, and a body that fights is no aircraft.
HOMOGRAPHS = """
قتل 30 شخصا هذا الشهر وحده في هجمات.
  ASSAULT هجمات | to 30 شخصا | on 2024-03-01 | killed 30
خطف مسلحون خمسة عناصر من فرقة محلية مقاتلة كانوا تلقوا تدريبات.
  ASSAULT خطف | by مسلحون | to خمسة عناصر من فرقة محلية | abducted 5
  AID تلقوا تدريبات
يهدف القتلة إلى ضرب الوحدة الوطنية.
"""

# Whom a phrase between, or a pronoun on the fixed word of its verb, leaves to be named further on.
FURTHER_ON = """
وافقت عمان على السماح للطائرات الأميركية بالعبور.
  AGREE وافقت | to للطائرات الأميركية
ندد الحزب بالجرائم التي يقترفها النظام في حق المزارعين.
  ACCUSE ندد | by الحزب | to النظام | told by الحزب
  ASSAULT يقترفها | by النظام | to المزارعين | ongoing | told by الحزب
طالب عشرات الأهالي، وزارة الصحة بفتح مستوصف.
  REQUEST طالب | by عشرات الأهالي | to وزارة الصحة | told by عشرات الأهالي
طالب النواب بضرورة محاكمة العجلاني.
  REQUEST طالب | by النواب | told by النواب
  ACCUSE محاكمة | to العجلاني | demanded | told by النواب
المسلحون الذين ألقت الشرطة القبض عليهم اعترفوا.
  COERCE القبض | by الشرطة | to المسلحون | detained 2-?
هرب الضابط من السجن ثم ألقت الشرطة القبض عليه.
  RETREAT هرب | by الضابط
  COERCE القبض | by الشرطة | to الضابط | detained 1
يلتقي الوزير على هامش الاجتماع رئيس البرلمان.
  CONSULT يلتقي | by الوزير | to رئيس البرلمان | ongoing
  CONSULT الاجتماع | by الوزير
"""


@pytest.mark.parametrize(("text", "claims"), blocks(ADVERSARIES + SIDES + AIMS + DOERS + PRONOUNS + HOMOGRAPHS + FURTHER_ON))
def test_who_is_hit(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
