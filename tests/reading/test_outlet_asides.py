"""Claims about what behind a content is the outlet's: who says otherwise, what somebody would not tell, what was meanwhile so;
and about participles and verbs that go on with what somebody said.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

# Set against the words: somebody else, by a noun in the accusative behind لكن, إلا أن, غير أن.
AGAINST = """
وقال الوزير إن المعبر مفتوح، لكن متحدثا باسم النقابة نفى ذلك.
  assert | الوزير | المعبر مفتوح
  deny | متحدثا باسم النقابة | ذلك
وأكدت الوزارة أن المياه صالحة للشرب، إلا أن سكانا قالوا إن لونها تغير.
  confirm | الوزارة | المياه صالحة للشرب
  assert | سكانا | لونها تغير | anonymous
أعلنت الحركة مقتل ضابطين، غير أن الجيش نفى ذلك.
  announce | الحركة | مقتل ضابطين
  deny | الجيش | ذلك
وقال المحافظ إن الجسر سليم، في الوقت الذي أكد فيه المهندسون أن الجسر متصدع.
  assert | المحافظ | الجسر سليم
  confirm | المهندسون | الجسر متصدع | anonymous
"""

# What he did not tell, what others made of it, what was meanwhile the case.
ASIDES = """
وقال الحاكم إن التحقيق بدأ، ولم يذكر مزيدا من التفاصيل.
  assert | الحاكم | التحقيق بدأ
وأشار النائب إلى سقوط جرحى، لكنه لم يحدد عددهم.
  assert | النائب | سقوط جرحى
وقال المتحدث إن الغواصة عادت، رافضا الكشف عن موقعها.
  assert | المتحدث | الغواصة عادت
وصرح السفير بأن الصفقة قريبة، الأمر الذي نفته أنقرة.
  assert | السفير | الصفقة قريبة
  deny | أنقرة | الصفقة قريبة
ودعت المنظمة إلى هدنة إنسانية، في وقت تتواصل فيه الغارات.
  demand | المنظمة | هدنة إنسانية
"""

# Participles that report an act, or stand behind counted persons; عبر عن is a verb; words nobody in particular says.
FURTHER = """
وقالت الخلية إن الطيران قصف المعسكر، مؤكدة تدمير ثلاثة مخازن.
  assert | الخلية | الطيران قصف المعسكر
  confirm | الخلية | تدمير ثلاثة مخازن
وندد النواب بالقرار، واصفينه بالخطوة المتسرعة.
  condemn | النواب | القرار | anonymous
  assert | النواب | الخطوة المتسرعة | anonymous
وأعلن المركز مقتل خمسة مقاتلين مشيرا إلى أن الحصيلة مرشحة للارتفاع.
  announce | المركز | مقتل خمسة مقاتلين
  assert | المركز | الحصيلة مرشحة للارتفاع
وأكد الملك تضامن بلاده مع الضحايا، كما عبر عن خالص عزائه لأسرهم.
  confirm | الملك | تضامن بلاده مع الضحايا
  assert | الملك | خالص عزائه لأسرهم
وزار الأمير الجرحى، مثمنا سموه دور الأطباء في علاجهم.
  support | الأمير | دور الأطباء في علاجهم
ووثق المركز مقتل تسعة صيادين قبالة الساحل.
  assert | المركز | مقتل تسعة صيادين قبالة الساحل
وقال اللواء إن الحملة نجحت. وحسب أقواله فإن القرى خالية من السلاح.
  assert | اللواء | الحملة نجحت
  assert | اللواء | القرى خالية من السلاح
وتطالب عمان بدعم أكبر من المانحين وبقروض ميسرة.
  demand | عمان | دعم أكبر من المانحين وبقروض ميسرة
والجميع يدرك أن الطريق طويل.
وقالت الوزارة إن الطائرات الجديدة يتوقع أن تصل في الربيع.
  assert | الوزارة | الطائرات الجديدة يتوقع أن تصل في الربيع
"""


@pytest.mark.parametrize(("text", "claims"), blocks(AGAINST + ASIDES + FURTHER))
def test_outlet_asides(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


# Where words end with the brackets they are told in, and before what somebody else did behind a phrase of place.
BOUNDS = """
وطلبت اللجنة وقفا لإطلاق النار، لكن السلطات في العاصمة رفضت ذلك.
  demand | اللجنة | وقفا لإطلاق النار
وتوفي الزعيم في قندهار (والتي قالت في بيان إن الجنازة تمت سرا)، ودفن في قريته.
  assert | - | الجنازة تمت سرا
أكد ذلك مصدر في البحرية، الذي أعلن أن السفينة وصلت.
  announce | مصدر في البحرية | السفينة وصلت | anonymous
وأعلن الجناح العسكري في الحركة أنه أسقط مسيرة.
  announce | الجناح العسكري في الحركة | أسقط مسيرة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(BOUNDS))
def test_bounds(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


# What is asked of God is said, and asked of nobody else; what a writing holds is told by who issued it.
PRAYERS = """
ودعا المفتي الله أن يحفظ البلاد.
  demand | المفتي | يحفظ البلاد
وعزى الأمير أسر الضحايا، سائلا المولى أن يشفي الجرحى.
  demand | الأمير | يشفي الجرحى
ونشر التنظيم تسجيلا تبنى فيه الهجوم.
  claim_responsibility | التنظيم | الهجوم
وألقى الحاكم كلمة دعا فيها إلى المصالحة.
  demand | الحاكم | المصالحة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(PRAYERS))
def test_prayers(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
