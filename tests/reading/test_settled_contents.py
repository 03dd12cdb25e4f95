"""Claims about contents that a first look finds in the wrong place, or where there is none.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

SETTLED = """
أعلن العميد صالح الوهيبي أحد القادة المشاركين في المعركة لـ«الصحيفة»: إن المحافظة أصبحت آمنة.
  announce | العميد صالح الوهيبي | المحافظة أصبحت آمنة
وعند سؤاله: لماذا غادرت المدينة، قال العامل إن الحرب أخافته.
  assert | العامل | الحرب أخافته
ومنهم من وصف التنظيم بأنهم «إخوة لنا».
القائمة التي أعلنت عنها الوزارة لتورطهم بالأحداث التي استهدفت السوق طويلة.
أكدت مصادر أن الكتيبة التي أعلنت ولاءها للرئيس منصور هادي سيطرت على الميناء.
  confirm | مصادر | الكتيبة التي أعلنت ولاءها للرئيس منصور هادي سيطرت على الميناء | anonymous
  announce | الكتيبة | ولاءها للرئيس منصور هادي
يبدو أن خطاب الوزير، الذي ألقاه أمس، وتحدث فيه عن أن الحدود ستفتح، أثار الجدل.
  assert | الوزير | الحدود ستفتح
ونقلت الإذاعة ما جاء على لسان سامي الخالدي المتحدث باسم الحركة الذي قال: «سنعود».
  assert | سامي الخالدي المتحدث باسم الحركة | سنعود | direct
الآن، ترى الحركة تكلفة كبيرة مرتبطة بانهيار الحكومة، ذلك أن الفوضى ستعم البلاد.
قال الخبير إن الخلايا تعمل سرا كما كشفت عن ذلك الوزارة قبل أيام.
  assert | الخبير | الخلايا تعمل سرا | anonymous
ركز البيان على إدانة ما اعتبرته الحركة «عدوانا واحتلالا» ليتضح أن الاتفاق بعيد.
  assert | الحركة | عدوانا واحتلالا
وأي تسوية الآن تعتبر حماية للمهربين.
"""


@pytest.mark.parametrize(("text", "claims"), blocks(SETTLED))
def test_content_is_looked_at_once_more(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
