"""Claims about speakers taken up again: by what they are, behind a clause set against another, in a clause behind another one.

A claim is: stance | speaker | content | direct, anonymous, relay, said. A speaker who is taken up by name is not anonymous.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

# الخبير by itself is the only one who spoke by name as such, or who goes on.
CALLINGS = """
قال أيمن السالم، الخبير في شؤون الزراعة، إن الموسم ضعيف. ويعتقد الخبير أن الأسعار سترتفع.
  assert | أيمن السالم، الخبير في شؤون الزراعة | الموسم ضعيف
  assert | الخبير | الأسعار سترتفع
قال نائب الوزير جيمس ملر إن الحرب طويلة. وأضاف المسؤول الأميركي أن الجيش مستعد.
  assert | نائب الوزير جيمس ملر | الحرب طويلة
  assert | المسؤول الأميركي | الجيش مستعد
قال أيمن السالم، الخبير في شؤون الزراعة، إن الموسم ضعيف. وأكد خبير آخر أن المطر قليل. ويعتقد الخبير أن الأسعار سترتفع.
  assert | أيمن السالم، الخبير في شؤون الزراعة | الموسم ضعيف
  confirm | خبير آخر | المطر قليل | anonymous
  assert | الخبير | الأسعار سترتفع | anonymous
"""

# لكن، إلا أن، غير أن: who stands before the verb of such a clause goes on, and not whoever spoke before.
SET_AGAINST = """
دعا الوزير إلى الحوار. واجتمع النواب مساء، إلا أن الشمري رفض الدعوة، وقال إن الوقت ضيق.
  demand | الوزير | الحوار
  assert | الشمري | الوقت ضيق
أعلن الوزير أن القتلى عشرة. غير أن بيان الوزارة لم يذكر القتلى واكتفى بالقول إن التحقيق مستمر.
  announce | الوزير | القتلى عشرة
  assert | بيان الوزارة | التحقيق مستمر
"""

# فيما stands before the clause whose subject a participle tells of.
MEANWHILE = """
فيما دخل الجيش البلدة، اجتمع أمس المئات في الساحة مطالبين بفتح الطريق.
  demand | المئات | فتح الطريق | anonymous
"""

# A name of one word behind a verb of addressing, before whom it addresses.
ADDRESSED = """
ودعا شتاين الدول إلى تقاسم الأعباء.
  demand | شتاين | تقاسم الأعباء
دعا رمزي واشنطن ولندن إلى دعم المعارضة.
  demand | رمزي | دعم المعارضة
دعا سامي الحداد إلى الهدوء.
  demand | سامي الحداد | الهدوء
استهداف حميدان المسؤولين أمس.
"""


@pytest.mark.parametrize(("text", "claims"), blocks(CALLINGS + SET_AGAINST + MEANWHILE + ADDRESSED))
def test_speakers_taken_up(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
