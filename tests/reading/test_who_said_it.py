"""Claims about who said it: the name behind a nationality or an office, the body that somebody speaks from, who carries a writing,
and whom a cue without a subject goes on with.

A claim is: stance | speaker | content | direct, anonymous, relay, said. `MEANT` has a text and who its last speaker is.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

from riwaya import read

BODIES = """
أكدت مصادر وسط النقابة أن الإضراب سيبدأ.
  confirm | مصادر وسط النقابة | الإضراب سيبدأ | anonymous
أكد مصدر وسط الثوار أنه غادر إلى الجزيرة.
  confirm | مصدر وسط الثوار | غادر إلى الجزيرة | anonymous
أكدت قيادات عسكرية في الجيش أن الجسر سيفتح.
  confirm | قيادات عسكرية في الجيش | الجسر سيفتح
أكدت القيادات في الاجتماع أن الجسر سيفتح.
  confirm | القيادات | الجسر سيفتح
قالت المنسقية الوطنية لمجلس الوزراء الأردني إن المخيم أغلق.
  assert | المنسقية الوطنية لمجلس الوزراء الأردني | المخيم أغلق
اعترف المشتبه به الرئيسي في سرقة متحف الفن في روما بانتمائه إلى العصابة.
  confirm | المشتبه به الرئيسي في سرقة متحف الفن في روما | انتمائه إلى العصابة
اعترف المشتبه به في مقابلة تلفزيونية بأنه باع السلاح.
  confirm | المشتبه به | باع السلاح
قال وزير التعليم في الحكومة المؤقتة، الطاهر بوزيد، إن المدارس مغلقة.
  assert | وزير التعليم في الحكومة المؤقتة، الطاهر بوزيد | المدارس مغلقة
قال وزير التعليم، المبروك سعدان، إن المدارس مغلقة.
  assert | وزير التعليم، المبروك سعدان | المدارس مغلقة
قال وزير التعليم في العاصمة، المدارس مغلقة، إن الأمر صعب.
  assert | وزير التعليم في العاصمة | الأمر صعب
قالت هيلين براون مقررة الأمم المتحدة المعنية بالحق في السكن إن البيوت هدمت.
  assert | هيلين براون مقررة الأمم المتحدة المعنية بالحق في السكن | البيوت هدمت
فحسابات الحزب تزعم أن الاتفاق قريب.
  allege | حسابات الحزب | الاتفاق قريب
"""

CARRIED = """
وأوضح بيان للأمانة العامة نقلته وكالة الأناضول للأنباء أن العملية مستمرة.
  assert | بيان للأمانة العامة | العملية مستمرة | relay وكالة الأناضول للأنباء
وأكد بيان لرئاسة الأركان بثته قناة الساحل أن العملية مستمرة.
  confirm | بيان لرئاسة الأركان | العملية مستمرة | relay قناة الساحل
وقال بيان للوزارة نشرته وكالة سبأ إن العملية مستمرة.
  assert | بيان للوزارة | العملية مستمرة | relay وكالة سبأ
قال الرئيس في مؤتمر صحافي بثه التلفزيون الوطني «لن نستسلم».
  assert | الرئيس | لن نستسلم | direct, relay التلفزيون الوطني
"""

MEANT = """
وجدد مبعوث الأمم المتحدة إلى ليبيا مارتن كوبلر اليوم دعوته لوقف القتال.
  Martin Kobler
وقال مبعوث الأمم المتحدة إلى ليبيا إن الحوار قريب.
  UN Special Representative for Libya
وقال نائب رئيس المجلس السياسي في حزب الله محمود قماطي إن الحل قريب.
  محمود قماطي
وقال النائب عن حزب الله سالم قبيسي إن الحل قريب.
  سالم قبيسي
وذكر مكتب تنسيق المعونة الخارجية أن الحسابات جمدت.
  office
وذكرت وزارة الشؤون الخارجية أن السفير وصل.
  Ministry of Foreign Affairs
وأعلنت وزارة الداخلية التابعة للحوثيين أن الطريق مغلق.
  Ministry of Interior, Houthis
وأعلنت الكتيبة التابعة للحوثيين أن الطريق مغلق.
  Houthis
وقال الأفغاني كريم البالغ العشرين من العمر إن الطريق طويل.
  كريم
قال الاريتري تسفاي إن البحر هائج.
  تسفاي
وقالت السورية نت إن الطريق طويل.
  people of Syria
وقال السوري الجريح إن الطريق طويل.
  people of Syria
"""


@pytest.mark.parametrize(("text", "claims"), blocks(BODIES + CARRIED))
def test_who_said_it(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


@pytest.mark.parametrize(("text", "names"), blocks(MEANT))
def test_who_is_meant(text: str, names: list[str]) -> None:
    assert [str(read(text).statements[-1].chain[0].name)] == names
