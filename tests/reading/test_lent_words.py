"""Claims about nouns of saying whose speaker is lent by a verb, or is the nation of an adjective.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

UTTERED = """
وأطلقت المنظمة تحذيرا من أن المجاعة تقترب.
  warn | المنظمة | المجاعة تقترب
وقدم القائد للأهالي تطمينات بأن أبناءهم في أمان.
  assert | القائد | أبناءهم في أمان
ووجه الوزير تحذيرا شديد اللهجة إلى الفصائل من خرق الهدنة.
  warn | الوزير | خرق الهدنة
وقطع المحافظ وعدا بأن تعود الكهرباء.
  assert | المحافظ | تعود الكهرباء
ووجه الأمين العام دعوة إلى الطرفين لوقف القتال.
  demand | الأمين العام | وقف القتال
ولم تطلق الوزارة أي تحذير من السيول.
وقدم النائب اعتذارا.
"""

TURNED_TO = """
وسارع رئيس الوزراء إلى تطمين الإقليم بأن الحرب بعيدة.
  assert | رئيس الوزراء | الحرب بعيدة
وعاد المتحدث إلى التأكيد أن الحوار هو الحل.
  confirm | المتحدث | الحوار هو الحل
ومضت المصادر بالقول إن الطريق مقطوع.
  assert | المصادر | الطريق مقطوع | anonymous
ولم يتردد النائب في اتهام الحكومة بدعم المهربين.
  accuse | النائب | دعم المهربين
واكتفت البلدية بالكشف عن قدر قليل من الأرقام.
"""

NATIONS = """
وتواصل القصف وسط تحذيرات روسية من أن الهجوم وشيك.
  warn | روسية | الهجوم وشيك
وجاء ذلك بعد مطالبات تركية بوقف الحرب.
  demand | تركية | وقف الحرب
وسط دعوات دولية لوقف إطلاق النار تعثرت المفاوضات.
"""

OF_OBJECTS = """
وبقي الخلاف قائما رغم تبني التنظيم لكل التفجيرات.
  claim_responsibility | التنظيم | كل التفجيرات
"""


@pytest.mark.parametrize(("text", "claims"), blocks(UTTERED + TURNED_TO + NATIONS + OF_OBJECTS))
def test_lent_words(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
