"""Claims about who is only believed to have done it: غارة يرجح أنها إسرائيلية, طائرة مسيرة يعتقد أنها تابعة للتحالف.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims, statement_claims

from riwaya.api import read

SUPPOSED = """
غارة على بلدة جاسم يُعتقد أنها تابعة للتحالف الدولي.
  ASSAULT غارة | by للتحالف الدولي | at جاسم
مقتل حارسين بغارة في ريف إدلب يرجح أنها للتحالف الدولي.
  ASSAULT غارة | by للتحالف الدولي | to حارسين | at إدلب | killed 2
أصيب راع في الضربة الجوية التي يرجح بأنها إسرائيلية.
  ASSAULT الضربة الجوية | by إسرائيلية | to راع | injured 1
احترقت مستودعات إثر سلسلة غارات، يرجح أنها أميركية، على معبر البوكمال.
  ASSAULT سلسلة غارات | by أميركية | at معبر البوكمال
قتل حلاق برصاص مجهولين يرجح أنهم تابعون لتنظيم داعش.
  ASSAULT قتل | by مجهولين ، تنظيم داعش | to حلاق | killed 1
عثر الأهالي على لوحة يعتقد أنها للرسام الهولندي.
نشبت غارة قرب القرية، ويعتقد أن الحكومة تحقق فيها.
  ASSAULT غارة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(SUPPOSED))
def test_supposed(text: str, claims: list[str]) -> None:
    assert [claim for claim in event_claims(text) if claim.startswith("ASSAULT")] == claims


def test_the_name_says_that_it_is_believed() -> None:
    actors = {actor.name for actor in read("غارة على بلدة جاسم يعتقد أنها إسرائيلية.").actors}
    assert "Israel (believed)" in actors


def test_nobody_named_before_it_believes_so() -> None:
    assert statement_claims("مقتل رجل يدعى سامي نجم بغارة في ريف إدلب يُرجح أنها للتحالف الدولي.") == []
