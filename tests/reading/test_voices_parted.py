"""Claims about where one voice ends and another begins, and about speakers whose object or addressee is none of them.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

SPEAKERS = """
وصف وزير الداخلية التونسي القرار بأنه متسرع.
  assert | وزير الداخلية التونسي | متسرع
نعت رئيس النقابة الاتفاق بأنه ناقص.
  condemn | رئيس النقابة | ناقص
اتهم رئيس البلدية المعارضة بأنها تعطل المشروع.
  accuse | رئيس البلدية | تعطل المشروع
حذر المتحدث العسكري باسم الكتائب سالم نجم من تصعيد جديد.
  warn | المتحدث العسكري باسم الكتائب سالم نجم | تصعيد جديد
قالت إحدى النازحات، وتدعى أم وليد: "لم يبق لنا بيت".
  assert | إحدى النازحات | لم يبق لنا بيت | direct, anonymous
قال طبيب لوزير الصحة سامي حداد: "الدواء نفد منذ شهر".
  assert | طبيب | الدواء نفد منذ شهر | direct, anonymous
"""

OUTLET = """
نفت الشركة تسرب الوقود، وهو ما يخالف رواية الصيادين.
  deny | الشركة | تسرب الوقود
طالب التجار بخفض الرسوم، وهو ما أثار جدلا في المجلس.
  demand | التجار | خفض الرسوم | anonymous
قال الوزير إن الجسر أغلق، وهو ما يعقد الإمداد.
  assert | الوزير | الجسر أغلق، وهو ما يعقد الإمداد
غادر الوفد القاعة معللا إنه لم يستشر.
  assert | الوفد | لم يستشر
كتب الموقع أن الشركة ستغلق مصنعها، فيما رفضت الإدارة التعليق.
  assert | الموقع | الشركة ستغلق مصنعها
كتب الموقع أن الشركة ستغلق مصنعها، لكن مصدرا قياديا فيها نفى ذلك.
  assert | الموقع | الشركة ستغلق مصنعها
"""

HEADLINES = """
المبعوث: الهدنة صامدة.. والجيش: سنرد على الخروق
  assert | المبعوث | الهدنة صامدة | direct
  assert | الجيش | سنرد على الخروق | direct
المحافظ: الطريق مفتوح، والأهالي في انتظار: حافلات
  assert | المحافظ | الطريق مفتوح، والأهالي في انتظار: حافلات | direct
إيران: لن نقبل الشروط، وباريس: الاتفاق جاهز
  assert | إيران | لن نقبل الشروط | direct
  assert | باريس | الاتفاق جاهز | direct
"""


@pytest.mark.parametrize(("text", "claims"), blocks(SPEAKERS + OUTLET + HEADLINES))
def test_voices_parted(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
