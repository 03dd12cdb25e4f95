"""Claims about two who are named side by side and taken up by a dual pronoun.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Whom هما on a noun means are the two that و joins right before.
THE_TWO = """
وجه الرئيس انتقادات إلى حزب الاتحاد وحركة التغيير من غير أن يسميهما، على خلفية مطالبتهما بحل الحكومة.
  ACCUSE انتقادات | by الرئيس | to حزب الاتحاد ، حركة التغيير
  REQUEST مطالبتهما | by حزب الاتحاد ، حركة التغيير
  COERCE حل الحكومة | demanded
تسلم الأهالي جثماني المحامي وشقيقه بعد مقتلهما في درعا.
  RETREAT تسلم | by الأهالي | at درعا | ongoing
  ASSAULT مقتلهما | to جثماني المحامي ، شقيقه | at درعا | killed 2
"""

# Two countries that a way lies between are not what was hit.
OTHERS = """
تقع القرية على الطريق بين سوريا والعراق، وتهدم جسران فيها جراء استهدافهما بغارات.
  ASSAULT استهدافهما
"""


@pytest.mark.parametrize(("text", "claims"), blocks(THE_TWO + OTHERS))
def test_pairs(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
