"""Claims about acts that a negation, a refusal or a fear near them leaves as they are, or leaves open.

A claim is: trigger modality.
"""

from __future__ import annotations

import pytest
from claims import blocks, document

# Who does not hide an act does it; a number that is not exceeded is one; a pardon that does not cover all was granted.
REACH = """
تحدث الشيخ عن الأحزاب التي لم تخف وقوفها إلى جانب الحكومة.
  وقوفها إلى جانب occurred
في ذلك الشهر لم يتجاوز عدد الضحايا في البلدة عشرين وعدد الغارات تسع غارات.
  الغارات occurred
  غارات occurred
لا يشمل العفو الفارين من الخدمة.
  العفو occurred
لن تفلح هجماتهم في زرع الفتنة.
  هجماتهم occurred
"""

# All but: with an exception behind it what is denied is told.
BUT = """
لم تقصف الطائرات القرية سوى مرتين.
  تقصف occurred
لم تقصف الطائرات القرية أمس.
  تقصف negated
"""

# What is feared may come; of what nothing is known nothing is denied.
OPEN = """
أغلقت البلدية الساحة تحسبا لحدوث أعمال شغب.
  أغلقت occurred
  أعمال شغب hypothetical
منعت الوزارة المتظاهرين من حمل العصي، تحسبا لحدوث أعمال شغب.
  منعت occurred
  أعمال شغب hypothetical
وصل الوفد إلى القرية في غياب معلومات عن تنسيق بين البلدية والسكان.
  تنسيق hypothetical
رجح المصدر فرار القائد إلى الوادي.
  فرار hypothetical
"""

# Others' accusations and seizures of power are refused because they were made; an act kept up is not kept off.
REFUSED = """
رفض الوزير اتهامات لبلاده بدعم المهربين.
  رفض occurred
  اتهامات occurred
رفض الأهالي انقلابهم على الحكومة.
  رفض occurred
  انقلابهم على الحكومة occurred
لم تستطع الشرطة أن تمنعه من الاعتداء على زوجته.
  تمنعه negated
  الاعتداء occurred
ليس غريبا أن يستهدف التنظيم رجال الشرطة.
  يستهدف occurred
فبدلا من قصف مواقع المسلحين باع القائد أرضه.
  قصف negated
"""

# One blast is over when it is told, whatever else goes on; what this attack may lead to leaves it as it was.
MOMENT = """
علم الأب أن هناك تفجيرا في المسجد.
  تفجيرا occurred
قتل ثلاثة في انفجار سيارة مفخخة يقودها رجل ملثم.
  انفجار سيارة مفخخة occurred
قال الشيخ إن هذا الهجوم يمكن أن يفتح أزمة.
  الهجوم occurred
قبضت الشرطة على كل من خطط لهذا الهجوم.
  قبضت occurred
  الهجوم occurred
"""

# What is counted as done once more is done; what somebody is on the point of, or asked his mind on, is not.
COUNTED = """
وهي أول عملية خطف تستهدف سائحا في البلاد.
  عملية خطف occurred
القوات على وشك تحقيق الحسم في المحافظة واستعادة السيطرة على القاعدة.
  استعادة السيطرة future
أرسلت المحكمة الملف لأخذ رأي المفتي في إعدامهم.
  إعدامهم hypothetical
"""


@pytest.mark.parametrize(("text", "claims"), blocks(REACH + BUT + OPEN + REFUSED + MOMENT + COUNTED))
def test_limited_denials(text: str, claims: list[str]) -> None:
    assert [f"{event.text} {event.modality}" for event in document(text).events] == claims
