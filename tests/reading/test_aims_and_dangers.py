"""Claims about words of force for what somebody is after, for a danger, for any such deed or for a deed that a law names.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

AIMS = """
قال الوزير إن المؤامرة تستهدف أمن البلاد واستقرارها.
يستهدف الفريق الأمني العثور على شهود في مرسيليا.
قال المحقق إن الخلية سعت إلى ضرب الوحدة الوطنية.
استهدف مسلحون أمن المنشآت في مأرب.
  ASSAULT استهدف | by مسلحون | at مأرب
استهدفت طائرة حربية دورية في درعا.
  ASSAULT استهدفت | by طائرة حربية | to دورية | at درعا
"""

DANGERS = """
يهدد انتشار الألغام حياة السكان في ريف إدلب.
يهدد شبح الجوع ثلاث قرى.
هدد المسلح تاجرا بالقتل.
  THREATEN هدد | by المسلح | to تاجرا | told by المسلح
  ASSAULT القتل | by المسلح | to تاجرا | killed 1 | future | told by المسلح
قال المحافظ إن تلك الأعمال تعتبر تهديدا صريحا للسكان.
قال الباحث إن الناس لا ينظرون إلى السد باعتباره «تهديدا» كبيرا.
أكدت عمان وقوفها ضد كل عمل إرهابي جبان.
وقع عمل إرهابي في المنامة.
  ASSAULT عمل إرهابي | at المنامة
وسعت السلطات الحظر لتدارك خطر الاعتداءات في الشمال.
  COERCE الحظر | by السلطات
أصيب طفل بانفجار قذيفة من مخلفات المعارك في تدمر.
  ASSAULT انفجار قذيفة | to طفل | at تدمر | injured 1
"""

LAW = """
صدر عفو عام عن جرائم الفرار من الخدمة.
  CONCEDE عفو عام
انقضت الدعوى الجزائية بوفاة المتهم.
رفع النقيب دعوى على المصرف.
  ACCUSE رفع | to المصرف
"""

OTHER = """
تم اعتراض الرتل قبل وصوله إلى لودر.
أبدى عشرة نواب اعتراضهم على القانون.
  REJECT اعتراضهم | by عشرة نواب | told by عشرة نواب
قال التاجر إن الأسعار ارتفعت بسبب زيادة الطلب.
قال الناشط إن المجتمع الدولي مطالب بالتحرك سريعا.
طالب الأهالي بالتحرك سريعا.
  REQUEST طالب | by الأهالي | told by الأهالي
قالت الشرطة إنها شحنة هربت من إيران.
هربت قيادات من القرية.
  RETREAT هربت | by قيادات
يعيق الجدار قدرة القرية على الوصول إلى النهر.
أعاق المسلحون وصول المساعدات إلى القرية.
  COERCE أعاق | by المسلحون | to المساعدات
«المدينة» التقت بابن عم الضحية في أبها.
التقى الوزير نظيره في مسقط.
  CONSULT التقى | by الوزير | to نظيره | at مسقط
"""


@pytest.mark.parametrize(("text", "claims"), blocks(AIMS + DANGERS + LAW + OTHER))
def test_aims_dangers_and_offences_are_no_acts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
