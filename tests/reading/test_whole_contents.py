"""Claims about contents and speakers that are told to their end, and about what nobody says.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

# A verb joined to the verb of what somebody says, with its subject, is of his words; joined to his own verb it is not.
JOINED_INSIDE = """
وأوضح الوزير أن مجلس الأمناء أعرب عن ارتياحه للنتائج، وجدد في الوقت نفسه تمسكه بالخطة.
  assert | الوزير | مجلس الأمناء أعرب عن ارتياحه للنتائج، وجدد في الوقت نفسه تمسكه بالخطة
  assert | مجلس الأمناء | ارتياحه للنتائج
  confirm | مجلس الأمناء | تمسكه بالخطة
وقال النائب إن الشعب الليبي يستنكر هذا العدوان، ويؤكد وقوفه إلى جانب جيرانه.
  assert | النائب | الشعب الليبي يستنكر هذا العدوان، ويؤكد وقوفه إلى جانب جيرانه
  condemn | الشعب الليبي | هذا العدوان
  confirm | الشعب الليبي | وقوفه إلى جانب جيرانه
وقال النائب إن الشعب الليبي يستنكر هذا العدوان، وأكد أن المجلس سيجتمع غدا.
  assert | النائب | الشعب الليبي يستنكر هذا العدوان
  condemn | الشعب الليبي | هذا العدوان
  confirm | النائب | المجلس سيجتمع غدا
"""

# An official, a researcher, one of several: behind a name and a comma, what its bearer is.
WHAT_HE_IS = """
وقال سعيد مموز، مسؤول إعلام مركز التنسيق، إن الطريق مغلق.
  assert | سعيد مموز، مسؤول إعلام مركز التنسيق | الطريق مغلق
وقال باتريك سكورن، مسؤول سابق في وزارة الدفاع، إن الخطة فشلت.
  assert | باتريك سكورن، مسؤول سابق في وزارة الدفاع | الخطة فشلت
ويرى حمود الزيدي، الباحث في شؤون القبائل، أن الهدنة هشة.
  assert | حمود الزيدي، الباحث في شؤون القبائل | الهدنة هشة
وقال أحمد الغزالي، أحد الناشطين المدنيين، إن الاعتصام مستمر.
  assert | أحمد الغزالي، أحد الناشطين المدنيين | الاعتصام مستمر
"""

# Whose a body, a source or a report is; a participle that only says when a paper came out is no part of its name.
WHOSE = """
ودعت اللجنة العليا للإغاثة التابعة لمجلس الوزراء الدول المجاورة إلى تقييم الوضع.
  demand | اللجنة العليا للإغاثة التابعة لمجلس الوزراء | تقييم الوضع
وقال سكان ومصادر موالية للرئيس المالي إن القرية خالية.
  assert | سكان ومصادر موالية للرئيس المالي | القرية خالية | anonymous
وقال مصدر في الإصلاح إن الحزب سينسحب.
  assert | مصدر في الإصلاح | الحزب سينسحب | anonymous
وقال مصدر في الاجتماع إن الحزب سينسحب.
  assert | مصدر | الحزب سينسحب | anonymous
وبحسب تقرير لشبكة الجزيرة فإن السد مهدد.
  assert | تقرير لشبكة الجزيرة | السد مهدد
وقال الوزير في تصريحات لشبكة الجزيرة إن السد مهدد.
  assert | الوزير | السد مهدد | relay شبكة الجزيرة
وذكرت الصحف السودانية الصادرة أمس أن السد مهدد.
  assert | الصحف السودانية | السد مهدد | said أمس
"""

# The office, the surname and the second title of who speaks; where a body has its seat, and whom a paper cites besides.
WHO = """
وقال محمد الزوعري القيادي في المقاومة في لحج إن الطريق آمن.
  assert | محمد الزوعري القيادي في المقاومة في لحج | الطريق آمن
وقال الكولونيل واين موروتس مسؤول الشؤون العامة لقوة المهام المشتركة إن الطريق آمن.
  assert | الكولونيل واين موروتس مسؤول الشؤون العامة لقوة المهام المشتركة | الطريق آمن
وقال المهندس سعد هايل السرور رئيس مجلس النواب السابق إن الطريق آمن.
  assert | المهندس سعد هايل السرور رئيس مجلس النواب السابق | الطريق آمن
ووصف نيكولاس هايسم الحادث بأنه خطير.
  assert | نيكولاس هايسم | خطير
واستنكر الدكتور المحامي خالد الجبوري رئيس الهيئة القانونية الهجوم.
  condemn | الدكتور المحامي خالد الجبوري رئيس الهيئة القانونية | الهجوم
وذكر المرصد ومقره بريطانيا أن القصف توقف.
  assert | المرصد | القصف توقف
واعتبر بعض السوريين أن القرار صائب.
  assert | بعض السوريين | القرار صائب
ونقلت الصحيفة عن نواب وناشطين قولهم إن القصف توقف.
  assert | نواب وناشطين | القصف توقف | anonymous, relay الصحيفة
"""

# What somebody knows he does not say; whom he lets know it he tells.
KNOWN = """
وهم يعلمون أن النصر بعيد.
ذلك الأب الذي يعلم جيدا بأن ابنه مريض.
ويعلم المدرب اللاعبين أن الصبر مفتاح الفوز.
  assert | المدرب | الصبر مفتاح الفوز
"""


@pytest.mark.parametrize(("text", "claims"), blocks(JOINED_INSIDE + WHAT_HE_IS + WHOSE + WHO + KNOWN))
def test_whole_contents(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
