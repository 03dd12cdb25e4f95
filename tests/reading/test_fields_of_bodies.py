"""What a body or an office is for, told with ل behind its name or its adjective: claims about sentences."""

from __future__ import annotations

import pytest
from tests.reading.claims import blocks, statement_claims

# What is never spoken to is of the name of a body or an office; whom somebody speaks to is not.
FIELDS = """
أدان الأمير نايف بن سالم الرئيس العام لرعاية الشباب الهجوم على الملعب.
  condemn | الأمير نايف بن سالم الرئيس العام لرعاية الشباب | الهجوم على الملعب
وقال النائب الأول لرئيس مجلس الوزراء إن المشروع تأخر.
  assert | النائب الأول لرئيس مجلس الوزراء | المشروع تأخر
طالب المجلس الأعلى لشؤون المرأة الحكومة بالتحرك.
  demand | المجلس الأعلى لشؤون المرأة | التحرك
حسب تقرير صادر عن الهيئة العامة للأمن الغذائي، ارتفع العدد.
  assert | تقرير صادر عن الهيئة العامة للأمن الغذائي | ارتفع العدد
قال رئيس مجلس إدارة شركة النور للتجارة والمقاولات إن المشروع تأخر.
  assert | رئيس مجلس إدارة شركة النور للتجارة والمقاولات | المشروع تأخر
وقال سعيد الحارثي مدير دار الأمل للرعاية الأسرية، إن الدار مكتظة.
  assert | سعيد الحارثي مدير دار الأمل للرعاية الأسرية | الدار مكتظة
قال مدير مركز «النور» للبحوث الاستراتيجية نزار التقي لصحيفة محلية إن هناك تنسيقا.
  assert | مدير مركز «النور» للبحوث الاستراتيجية نزار التقي | هناك تنسيقا | relay صحيفة محلية
قال رئيس الحزب للشباب إن عليهم العمل.
  assert | رئيس الحزب | عليهم العمل
قال مدير الشركة للعمال إن الرواتب ستصرف.
  assert | مدير الشركة | الرواتب ستصرف
"""


@pytest.mark.parametrize(("text", "claims"), [claim for table in (FIELDS,) for claim in blocks(table)])
def test_fields_of_bodies(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
