"""Claims about where the mention of a speaker ends, and about verbs that tell no words.

A claim about a statement is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

# A further adjective of speakers without the article is of them, and with whom they side.
ADJECTIVES = """
وقال مسؤولون أتراك إن المعبر مغلق.
  assert | مسؤولون أتراك | المعبر مغلق | anonymous
وقال ضباط عراقيون كبار إن الغارات مستمرة.
  assert | ضباط عراقيون كبار | الغارات مستمرة | anonymous
وقالت مصادر سورية معارضة لقناة العربية إن القصف توقف.
  assert | مصادر سورية معارضة | القصف توقف | anonymous, relay قناة العربية
وذكرت تقارير استخبارية عليا أن الوزير استدعى السفير.
  assert | تقارير استخبارية عليا | الوزير استدعى السفير | anonymous
ونقلت مواقع إخبارية مقربة من الحزب أن المفاوضات فشلت.
  assert | مواقع إخبارية مقربة من الحزب | المفاوضات فشلت
وقالت صحف لبنانية معارضة إن الوزير فر.
  assert | صحف لبنانية معارضة | الوزير فر
نفت مصادر ليبية معارضة الحكومة للهدنة.
  deny | مصادر ليبية | معارضة الحكومة للهدنة | anonymous
وأعلن مسؤولون أميركيون انتهاء العملية.
  announce | مسؤولون أميركيون | انتهاء العملية | anonymous
"""

# With ب the state that an office is of; but a verb that takes ب has it as its content.
STATES = """
تلقى الأمير اتصالا من اللواء سعد بن راجح وزير الداخلية بمملكة الأردن أعرب فيه عن أسفه للحادث.
  assert | اللواء سعد بن راجح وزير الداخلية بمملكة الأردن | أسفه للحادث
أعلنت الجهات الأمنية بوزارة الداخلية القبض على عشرة مشتبه بهم.
  announce | الجهات الأمنية بوزارة الداخلية | القبض على عشرة مشتبه بهم
أشاد وزير الداخلية بدولة قطر.
  support | وزير الداخلية | دولة قطر
نددت الأجهزة الأمنية بدولة إسرائيل.
  condemn | الأجهزة الأمنية | دولة إسرائيل
"""

# A people behind a name is another party, a veil is nobody's name, an unknown word before a comma is.
NAMES = """
واتهم الرئيس سامي نجم أكراد العراق بالسعي إلى الانفصال.
  accuse | الرئيس سامي نجم | السعي إلى الانفصال
وتذكر مصادر إسلامية عدة أن القائد كتب الرسالة.
  assert | مصادر إسلامية عدة | القائد كتب الرسالة | anonymous
واتهم وزير الدفاع سامي نجم عرب كركوك بالتآمر.
  accuse | وزير الدفاع سامي نجم | التآمر
وأعلن أحمد عرب رئيس النادي أن المباراة تأجلت.
  announce | أحمد عرب رئيس النادي | المباراة تأجلت
ويكشف المستشار عادل النقاب عن أن الجيش تسلم طائرات.
  announce | المستشار عادل | الجيش تسلم طائرات
وكشف وزير الداخلية سامي نجم النقاب عن اعتقال خلية.
  announce | وزير الداخلية سامي نجم | اعتقال خلية
وقال يوسف النقاب إن البلاد آمنة.
  assert | يوسف النقاب | البلاد آمنة
وقال منير قرغلاي، مدير المعهد، إن البلاد آمنة.
  assert | منير قرغلاي، مدير المعهد | البلاد آمنة
وقال منير، قائد المجموعة، إن البلاد آمنة.
  assert | منير، قائد المجموعة | البلاد آمنة
"""

# The dead are seen off and asked for nothing; what a thing lets one expect is no warning.
WORDLESS = """
ودعت مئات العائلات جثامين الجنود إلى المقبرة.
ودعت الوزارة أسر الشهداء إلى مراجعة مكاتبها.
  demand | الوزارة | مراجعة مكاتبها
كانت الأزمة تنذر بمواجهة واسعة.
وأنذر الجيش سكان الحي بالإخلاء قبل المساء.
  warn | الجيش | الإخلاء قبل المساء
أنذر القائد بالرد على أي هجوم.
  warn | القائد | الرد على أي هجوم
"""


@pytest.mark.parametrize(("text", "claims"), blocks(ADJECTIVES))
def test_adjectives(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(STATES))
def test_states(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(NAMES))
def test_names(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(WORDLESS))
def test_wordless(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
