"""Claims about words of help that tell of no help, each beside one that does.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Arms as such, aircraft that are fitted out, and a cargo that is held.
ARMS = """
تعاني القوات الأفغانية من ضعف التسليح.
بدأت واشنطن تسليح المقاتلين الأكراد.
  AID تسليح المقاتلين | by واشنطن | to المقاتلين الأكراد | ongoing
وافقت أنقرة على تسليح الطائرات المسيرة في القاعدة.
  AGREE وافقت | by أنقرة
تمكنت البحرية من توقيف شحنة أسلحة قرب الساحل.
  COERCE توقيف | by البحرية
وصلت شحنة أسلحة من موسكو إلى ميناء طرطوس.
  AID شحنة أسلحة | by موسكو | at طرطوس
وكانت المساعدات هي الأكبر منذ شهور.
اتهم المحافظ المسلحين بنهب المساعدات.
  ACCUSE اتهم | by المحافظ | to المسلحين | told by المحافظ
  COERCE نهب المساعدات | by المسلحين | told by المحافظ
طلبت الحكومة تحويل سفن الإغاثة إلى ميناء آخر.
  REQUEST طلبت | by الحكومة | told by الحكومة
وزع «ائتلاف عدن للإغاثة الشعبية» السلال على الأسر.
  AID وزع | by ائتلاف عدن للإغاثة الشعبية | to الأسر
"""

# What a pact is about is still to be done; an office that is filled.
TO_COME = """
وقع الوزيران مذكرة بشأن تقديم مساعدات طبية للنازحين.
  AGREE مذكرة | by الوزيران
  AID تقديم مساعدات | to للنازحين | future
قدمت الوزارة مساعدات طبية للنازحين.
  AID مساعدات طبية | by الوزارة | to للنازحين
تتولى لجنة يعينها رئيس المجلس اختيار المرشحين.
تعين طهران الفصائل على خصومها.
  AID تعين | by طهران | ongoing
"""

# By whom a force is known to be backed, and what is no force.
BACKED = """
هاجم التنظيم المجموعات التي تدعمها الولايات المتحدة.
  ASSAULT هاجم | by التنظيم | to المجموعات
تقدم المقاتلون الذين تدعمهم طائرات التحالف نحو البلدة.
  MOBILIZE تقدم | by المقاتلون
  AID تدعمهم | by طائرات التحالف | to المقاتلون | ongoing
نشرت واشنطن مقاتلات في القاعدة دعما للتصدي لتنظيم داعش.
  MOBILIZE نشرت | by واشنطن
"""

# In which state the wounded are, what came of them, and the dead.
WOUNDED = """
عاد الأمير المصابين الذين يتلقون العلاج في المستشفى.
  CONSULT عاد | by الأمير | to المصابين
أدى القصف إلى إصابة ثلاثة مدنيين، نقلوا على إثرها إلى المستشفى.
  ASSAULT القصف | to ثلاثة مدنيين | injured 3
أدى القصف إلى إصابة ثلاثة مدنيين، وتم نقلهم إلى المستشفى.
  ASSAULT القصف | to ثلاثة مدنيين | injured 3
  AID نقلهم إلى المستشفى | to ثلاثة مدنيين | evacuated 3
نقلت الأسر جثامين أبنائها إلى القرية.
نقلت فرق الدفاع المدني الجرحى والجثث إلى المستشفى.
  AID نقلت | by فرق الدفاع المدني | to الجرحى ، الجثث | evacuated 2-?
دعا الوزير إلى بذل الجهود لإنقاذ سوريا.
  REQUEST دعا | by الوزير | told by الوزير
"""


@pytest.mark.parametrize(("text", "claims"), blocks(ARMS + TO_COME + BACKED + WOUNDED))
def test_help_or_none(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
