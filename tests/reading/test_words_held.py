"""Claims about whose words they are that a sentence tells of before a cue without a subject, and who does not go on.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

WORDS = """
جاءت تصريحات الوزير سامي خليل بعد اجتماع الحكومة. وقال إن الخطة جاهزة.
  assert | الوزير سامي خليل | الخطة جاهزة
وجاء كلام النائب هادي قاسم خلال احتفال في البلدة. وأضاف أن الحزب لن يتراجع.
  assert | النائب هادي قاسم | الحزب لن يتراجع
وأثار خطاب القائد جدلا واسعا بعدما قال إن المعركة انتهت.
  assert | القائد | المعركة انتهت
لفت الأنظار كلام صدر عن رئيس الحزب سامر الخطيب نفى فيه أي نية للانسحاب من الحكومة.
  deny | رئيس الحزب سامر الخطيب | أي نية للانسحاب من الحكومة
تناقل ناشطون تسجيلا لأحد الجرحى في التفجير، حيث قال إن المهاجم دخل من الباب الخلفي.
  assert | أحد الجرحى | المهاجم دخل من الباب الخلفي | anonymous
نشرت المجلة مقالة الكاتب ياسر عمران تحت عنوان «الطريق»، إذ رأى أن الجماعة خسرت كل شيء.
  assert | الكاتب ياسر عمران | الجماعة خسرت كل شيء
"""

ANSWERS = """
وفي مقابلة مع ضابط سوري بشأن المخازن، قال إنها باتت في مكان آمن.
  assert | ضابط سوري | باتت في مكان آمن | anonymous
وفي حوار مع مسؤول حكومي عن المياه، قال إن السد لن يغلق.
  assert | مسؤول حكومي | السد لن يغلق | anonymous
"""

OTHERS = """
وأعربت وزارة الخارجية البولندية في بيان عن تضامنها مع الضحايا. ونقل البيان تعازي بولندا لأسر الضحايا، معلنة أن حدودها مفتوحة.
  announce | وزارة الخارجية البولندية | حدودها مفتوحة
وذكر التلفزيون أن الرئيس اتصل بنظيره التركي وأكد له أن الحدود مفتوحة.
  confirm | الرئيس | الحدود مفتوحة
والتقى رئيس الحكومة السفير البريطاني الذي أكد أن بلاده تدعم لبنان. وأشار إلى أن المساعدات ستزداد.
  confirm | السفير البريطاني | بلاده تدعم لبنان
  assert | السفير البريطاني | المساعدات ستزداد
"""


@pytest.mark.parametrize(("sentence", "claims"), blocks(WORDS))
def test_whose_words_a_sentence_tells_of(sentence: str, claims: list[str]) -> None:
    found = statement_claims(sentence)
    assert [claim for claim in claims if claim not in found] == []


@pytest.mark.parametrize(("sentence", "claims"), blocks(ANSWERS))
def test_who_answers_in_an_interview(sentence: str, claims: list[str]) -> None:
    found = statement_claims(sentence)
    assert [claim for claim in claims if claim not in found] == []


@pytest.mark.parametrize(("sentence", "claims"), blocks(OTHERS))
def test_another_than_who_stands_nearest_goes_on(sentence: str, claims: list[str]) -> None:
    found = statement_claims(sentence)
    assert [claim for claim in claims if claim not in found] == []
