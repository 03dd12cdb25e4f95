"""Claims about contents that stand in somebody's words: where he speaks for himself again.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

EMBEDDED = """
قال الناشط سالم عمر: «يزعم البعض أن المدينة سقطت، لكنها ما زالت صامدة».
  assert | الناشط سالم عمر | يزعم البعض أن المدينة سقطت، لكنها ما زالت صامدة | direct
  allege | البعض | المدينة سقطت | anonymous
وقال الضابط: «أعلن المسلحون أنهم انسحبوا من الحي، وهذا كذب صريح».
  assert | الضابط | أعلن المسلحون أنهم انسحبوا من الحي، وهذا كذب صريح | direct
  announce | المسلحون | انسحبوا من الحي | anonymous
قال الوزير: «تقول المنظمة إن الطريق آمن، لذلك عاد الأهالي إليه».
  assert | الوزير | تقول المنظمة إن الطريق آمن، لذلك عاد الأهالي إليه | direct
  assert | المنظمة | الطريق آمن
وقالت النائبة: «نطالب بهدنة طويلة، لكن أحدا لا يسمعنا».
  assert | النائبة | نطالب بهدنة طويلة، لكن أحدا لا يسمعنا | direct
  demand | النائبة | هدنة طويلة | direct
قال المتحدث: «توقع المراقبون هدنة قريبة، لكن بشروط قاسية».
  assert | المتحدث | توقع المراقبون هدنة قريبة، لكن بشروط قاسية | direct
  expect | المراقبون | هدنة قريبة، لكن بشروط قاسية | anonymous
"""

# A noun phrase as content: no clause with its own place or reason is joined to it, nor when or where it was said.
BARE = """
أحصى التقرير سقوط عشرين قذيفة وفي محافظة حماة بلغ عدد القذائف أربعين.
  assert | التقرير | سقوط عشرين قذيفة
وأعرب المدير عن استنكاره لهذا الهجوم ، سائلا الله تعالى الرحمة للضحايا.
  condemn | المدير | هذا الهجوم
أكد المتحدث سلامة جميع الركاب وذلك بعد تداول شائعة عن انفجار.
  confirm | المتحدث | سلامة جميع الركاب
وجددت الهيئة رفضها للعنف مؤكدة حاجة المنطقة إلى الهدوء.
  confirm | الهيئة | رفضها للعنف
  confirm | الهيئة | حاجة المنطقة إلى الهدوء
ويؤكد الثوار على وقف القتال، وقد أعلنوا أنهم سيسلمون السلاح.
  confirm | الثوار | وقف القتال
  announce | الثوار | سيسلمون السلاح
انقطع الماء عن المدينة. بالإضافة إلى ذلك، فوفقا لوزارة الطاقة توقفت المحطات الثلاث.
  assert | وزارة الطاقة | توقفت المحطات الثلاث
دعا زعيم الجماعة إلى استهداف السفارات في تسجيل بث مساء الأحد.
  demand | زعيم الجماعة | استهداف السفارات
"""

# Who speaks on: behind a fronted report, and a name between أما and its answer.
SPEAKS_ON = """
فبينما أعلنت واشنطن دعمها للعملية، حذر الوزير الروسي من عواقبها، قائلا إن الأمر خطير.
  announce | واشنطن | دعمها للعملية
  warn | الوزير الروسي | عواقبها
  assert | الوزير الروسي | الأمر خطير
أما زهدون الرفاعي، فيشير إلى أن السوق أغلق، معتبرا أن القرار متسرع.
  assert | زهدون الرفاعي | السوق أغلق
  assert | زهدون الرفاعي | القرار متسرع
"""


@pytest.mark.parametrize(("text", "claims"), blocks(EMBEDDED + BARE + SPEAKS_ON))
def test_content_ends_where_another_voice_begins(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
