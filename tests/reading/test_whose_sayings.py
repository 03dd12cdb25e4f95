"""Claims about nouns of saying whose holder is a capital or stands behind من: تأكيد أنقرة أن, دعوات من الأهالي إلى.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

CAPITALS = """
وجاء القصف بعد تأكيد أنقرة أن قواتها لن تغادر القاعدة.
  confirm | أنقرة | قواتها لن تغادر القاعدة
وتأجل اللقاء بعد إعلان موسكو سحب مراقبيها من البلدة.
  announce | موسكو | سحب مراقبيها من البلدة
وصدر نفي طهران تزويد المسلحين بالصواريخ بعد ساعات.
  deny | طهران | تزويد المسلحين بالصواريخ
ألغيت الرحلة إثر تحذير واشنطن من هجمات على المطار.
  warn | واشنطن | هجمات على المطار
وفور إعلان الجيش مقتل قائد الفصيل خرج السكان إلى الساحات.
  announce | الجيش | مقتل قائد الفصيل
زار الوفد معرض دمشق الدولي للكتاب.
نشر إعلان بغداد في ختام القمة.
"""

FROM_THEM = """
ودخلت القافلة وسط دعوات من الأمم المتحدة لوقف القتال.
  demand | الأمم المتحدة | وقف القتال
واستمر الحصار رغم مطالبات من الأهالي بالإفراج عن أبنائهم.
  demand | الأهالي | الإفراج عن أبنائهم | anonymous
وأغلقت المدارس بعد تحذيرات من منظمات الإغاثة من كارثة في المخيمات.
  warn | منظمات الإغاثة | كارثة في المخيمات
واندلع القتال رغم تعهدات من الحكومة بحماية المدنيين.
  assert | الحكومة | حماية المدنيين
وأغلقت الطريق بعد تحذير من خطر السيول في الوادي.
وتكررت تهديدات الأهالي بالقتل في القرية.
"""


@pytest.mark.parametrize(("text", "claims"), blocks(CAPITALS))
def test_capitals(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(FROM_THEM))
def test_from_them(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
