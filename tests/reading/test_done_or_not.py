"""Acts that are only aimed at, near, planned or foiled, and those that a negation or a demand leaves done.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# What و joins to an aim is aimed at as well, with an article that its phrase needs or without; but what is told as done is done.
AIMS = """
تسعى القوات إلى التقدم نحو سرمين والسيطرة على مطارها.
  MOBILIZE التقدم نحو | by القوات | at سرمين | future
  ASSAULT السيطرة | by القوات | future
هاجم المسلحون سرمين لفك الحصار عن رفاقهم والسيطرة على الجسر.
  ASSAULT هاجم | by المسلحون | at سرمين
نفذت القوات عملية واسعة لتطهير القرى من المسلحين وقطع خطوط إمدادهم.
  ASSAULT عملية واسعة | by القوات | to المسلحين
تتقاتل الفصائل المسلحة من أجل السيطرة على سرمين.
  ASSAULT تتقاتل | by الفصائل المسلحة | at سرمين | ongoing
خطط التنظيم لاقتحام السجن والإفراج عن معتقليه.
  ASSAULT اقتحام | by التنظيم | future
  RETREAT الإفراج | by التنظيم | to معتقليه | released 2-? | future
أعلن الجيش استعادة سرمين والسيطرة على التل.
  ASSAULT استعادة | by الجيش | at سرمين | told by الجيش
  ASSAULT السيطرة | by الجيش | at سرمين | told by الجيش
تقدمت القوات نحو سرمين وسيطرت على التل.
  MOBILIZE تقدمت | by القوات | at سرمين
  ASSAULT سيطرت | by القوات | at سرمين
هاجموا القرية للسيطرة عليها وقتل خمسة جنود.
  ASSAULT هاجموا | to خمسة جنود | killed 5
"""

# What is near, a priority, on its way, decided on or still to be made by somebody has not been done.
TO_COME = """
قال القائد إن تحرير سرمين بات قريبا.
  ASSAULT تحرير | at سرمين | future | told by القائد
قال القائد إن تحرير سرمين «بات وشيكا».
  ASSAULT تحرير | at سرمين | future | told by القائد
إن عملية استعادة القاعدة ستحسم قريبا.
  ASSAULT استعادة | future
تحرير المطار على رأس أولويات الحكومة.
  ASSAULT تحرير | future
أولوية الجيش تتمثل في استعادة المطار.
  ASSAULT استعادة | by الجيش | future
أكد النائب قرب فتح جبهة جديدة ضد المتمردين.
  ASSAULT فتح جبهة | to المتمردين | future | told by النائب
تشكل الخطوة محطة على طريق تحرير سرمين.
  ASSAULT تحرير | at سرمين | future
قررت الأسيرة الدخول في إضراب عن الطعام.
  PROTEST إضراب عن الطعام | by الأسيرة | future
ستكون هناك اتفاقيات مع الحكومة.
  AGREE اتفاقيات | to الحكومة | future
قتلوا عن طريق قصف المدرسة.
  ASSAULT قصف | to المدرسة
كانت هناك غارات على سرمين.
  ASSAULT غارات | at سرمين | ongoing
"""

# Whoever foils a plan does not do what it aims at; whose plan it is would have.
FOILED = """
أحبطت الشرطة مخططا للتنظيم يهدف لشن هجمات في دمشق.
  ASSAULT هجمات | by للتنظيم | at دمشق | negated
أحبط الأمن مخططا إرهابيا كان يهدف إلى خطف السفير.
  ASSAULT خطف | to السفير | abducted 1 | negated
أعلن الحزب خطة تهدف إلى تحرير سرمين.
  ASSAULT تحرير | at سرمين | future | told by الحزب
"""

# Not only: it was done. Neither confirmed nor denied: it is open. The reason for a demand was done.
SAID = """
لم يكتف التحالف بقصف المواقع بل أنزل الأسلحة.
  ASSAULT قصف | by التحالف
لم يقم التحالف بقصف المواقع.
  ASSAULT قصف | by التحالف | negated
رفض المتحدث تأكيد أو نفي القبض على القائد.
  COERCE القبض على | to القائد | detained 1 | hypothetical
نفى المتحدث القبض على القائد.
  COERCE القبض على | to القائد | detained 1 | negated | told by المتحدث
طالب الأهالي بمعاقبته جراء قيامه بقتل ضابط.
  REQUEST طالب | by الأهالي | told by الأهالي
  ASSAULT قتل | to ضابط | killed 1 | told by الأهالي
طالب الأهالي بقتل الضابط.
  REQUEST طالب | by الأهالي | told by الأهالي
  ASSAULT قتل | to الضابط | killed 1 | demanded | told by الأهالي
"""

# What is done for the traces, the place or the end of an attack leaves that as told; what is arranged or begun is to come.
KNOWN = """
توجه الوزير إلى سرمين لتفقد موقع التفجير.
  CONSULT توجه | by الوزير | at سرمين
  ASSAULT التفجير | at سرمين
اجتمع الوزراء لبحث آثار الهجوم.
  CONSULT اجتمع | by الوزراء
  ASSAULT الهجوم
خرج المسلحون لبدء الهجوم.
  RETREAT خرج المسلحون | to المسلحون | evacuated 2-?
  ASSAULT الهجوم | by المسلحون | future
اتصل الوزير بنظيره لترتيب الزيارة.
  CONSULT اتصل | by الوزير | to نظيره
  CONSULT الزيارة | future
"""


@pytest.mark.parametrize(("text", "claims"), blocks(AIMS + TO_COME + FOILED + SAID + KNOWN))
def test_done_or_not(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
