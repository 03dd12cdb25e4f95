"""Claims about whose words are told, by verbs that read as nouns too, and about where the words stop and the outlet goes on.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

# A bare name behind a form that may be a noun as well, over whom it was told and what is told of him.
NAMED = """
وكشف سالم عن خطة لبناء المدارس.
  announce | سالم | خطة لبناء المدارس
وكشف سالم لـ«الخليج» عن خطة لبناء المدارس.
  announce | سالم | خطة لبناء المدارس | relay الخليج
وذكر سالم العلي «السيارة سقطت على الباعة».
  assert | سالم العلي | السيارة سقطت على الباعة | direct
وذكر سالم العلي لرويترز «السيارة سقطت على الباعة».
  assert | سالم العلي | السيارة سقطت على الباعة | direct, relay رويترز
وذكر سالم العلي الذي يسكن قرب السوق «السيارة سقطت على الباعة».
  assert | سالم العلي | السيارة سقطت على الباعة | direct
وذكر سالم في القرية.
كشف حساب عن شهر مايو.
"""

# Who threatens by what he waves, who says why, and his own way of putting it.
WAVED = """
لوح الحزب بالانسحاب من الحكومة.
  threaten | الحزب | الانسحاب من الحكومة
ولوح سالم العلي، الناطق باسم النقابة، بوقف التعاون مع الشركة.
  threaten | سالم العلي، الناطق باسم النقابة | وقف التعاون مع الشركة
لوح العمال بإغلاق المصنع.
  threaten | العمال | إغلاق المصنع | anonymous
لوح المشجعون بالأعلام في المدرجات.
لوح المتظاهرون بأعلام سوداء.
لوح سالم بيده للناس.
لوح البائع بسكين في السوق.
"""

WHY = """
وقال النائب إن البلدية مقصرة وعلل ذلك بعدم قدرتها على جمع القمامة.
  assert | النائب | البلدية مقصرة
  assert | النائب | عدم قدرتها على جمع القمامة
وقال النائب إن البلدية مقصرة، وعزا ذلك إلى ضعف الموارد.
  assert | النائب | البلدية مقصرة
  assert | النائب | ضعف الموارد
وعزا الوزير ذلك إلى ضعف الموارد.
  assert | الوزير | ضعف الموارد
وعللت الشركة زيادة الأسعار بارتفاع الكلفة.
  assert | الشركة | ارتفاع الكلفة
يرجع ذلك إلى قلة المطر.
ويعزى ذلك إلى قلة المطر.
وقال سالم إن الوضع صعب على حد وصفه.
  assert | سالم | الوضع صعب
وانتقد الوزير الخطوة العبثية، على حد وصفه.
  condemn | الوزير | الخطوة العبثية
"""


TABLES = NAMED + WAVED + WHY


@pytest.mark.parametrize(("text", "claims"), blocks(TABLES))
def test_where_words_stop(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
