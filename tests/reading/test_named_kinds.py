"""Claims about kinds of acts that only say what staff, a law, an alliance or a measure is for, and about words that bar nobody.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

NAMED = """
حضر موظفو الإغاثة إلى القرية صباحا.
نام عمال الإغاثة في خيام قرب النهر.
مثل التاجر أمام قاضي التحقيقات في جنحة مرور.
  ACCUSE مثل | to التاجر
تعمل هناك الهيئات المسؤولة عن تقديم الإغاثة والدعم.
نصت المادة السابعة من قانون العقوبات على ذلك.
صدر مرسوم عن جرائم الفرار الداخلي والخارجي.
كان والده عضوا في حزب تحرير الجنوب.
شرح اللواء دور بلاده في التحالف الدولي لضرب إرهاب التنظيم.
تحدث الضيف عن جهود بلاده المتواصلة لدحر الإرهاب.
اتخذت الإدارة إجراءات مشددة لمنع التهريب.
سجل السكان أسماءهم خلال مهلة ثلاثين يوما.
اتفق معه جاره ويقول إن الشوارع نظيفة.
لكن ذلك لم يمنع من قيام مشروعات جديدة.
وصف الكاتب هول المعركة في روايته.
"""

STILL = """
لم تتبن أي جهة الهجوم على المحطة في بغداد.
  ASSAULT الهجوم | at بغداد
شكل المجلس لجنة للتحقيق في الهجوم على المحطة.
  ACCUSE شكل | by المجلس
  ASSAULT الهجوم
اتفق معه الوزير على سحب القوات من القرية.
  AGREE اتفق | by الوزير
  RETREAT سحب القوات | by القوات | future
منعت الشرطة الصحفيين من دخول الملعب.
  COERCE منعت | by الشرطة | to الصحفيين
حررت المقاومة القرية من المسلحين.
  ASSAULT حررت | by المقاومة | to المسلحين
منحت الحكومة المتمردين مهلة أخيرة.
  THREATEN مهلة أخيرة | by الحكومة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(NAMED) + blocks(STILL))
def test_kinds_of_acts_that_are_only_named(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims, text
