"""Claims about speakers that something sets off: an office behind a comma, an auxiliary, أن, a word that carries others' words.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

APPOSITIONS = """
قال دليل آمد، عضو العلاقات الخارجية في المنظومة، إن المفاوضات لم تبدأ.
  assert | دليل آمد، عضو العلاقات الخارجية في المنظومة | المفاوضات لم تبدأ
وأكد رعد الكريمي، عضو البرلمان عن كتلة التجديد التي يتزعمها الوزير السابق، أن الجلسة أجلت.
  confirm | رعد الكريمي، عضو البرلمان عن كتلة التجديد | الجلسة أجلت
وقال مروان سعيد أحد سكان قرية النخيل إن الطريق انقطع.
  assert | مروان سعيد أحد سكان قرية النخيل | الطريق انقطع
"""

AUXILIARIES = """
وكانت الحكومة المحلية في الأنبار دعت أهالي الفلوجة إلى البقاء في بيوتهم.
  demand | الحكومة المحلية | البقاء في بيوتهم
وكان قائد الشرطة والمحافظ بتعز أعلنا حظر التجول.
  announce | قائد الشرطة والمحافظ بتعز | حظر التجول
"""

CARRIED = """
وذكر بيان أن رجل أعمال انهار واعترف بتورطه في التهريب.
  assert | بيان | رجل أعمال انهار واعترف بتورطه في التهريب
  confirm | رجل أعمال انهار | تورطه في التهريب | anonymous
قال داعية إسلامي إن الفتنة نائمة.
  assert | داعية إسلامي | الفتنة نائمة | anonymous
وجاء ذلك وسط تأكيد من قائد عسكري بأن الهدنة صامدة.
  confirm | قائد عسكري | الهدنة صامدة | anonymous
ووصف المفتي تفجير المسجد بمدينة أبها بالعمل الجبان.
  assert | المفتي | العمل الجبان
وأشارت الصحيفة إلى الرئيس، واصفة إياه بـ«المتردد»، وهو أقسى ما كتبته.
  assert | الصحيفة | الرئيس
  assert | الصحيفة | المتردد
"""


@pytest.mark.parametrize(("text", "claims"), blocks(APPOSITIONS + AUXILIARIES + CARRIED))
def test_set_off(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
