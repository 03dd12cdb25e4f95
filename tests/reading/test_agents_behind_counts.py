"""Behind a number من قبل and من طرف tell who did it; من alone tells of whom they are."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

TABLE = """
اعتقل ثلاثة من قبل قوات الأمن في الخرطوم.
    COERCE اعتقل | by قوات الأمن | to ثلاثة | at الخرطوم | detained 3
أصيب اثنان من قبل قناص في تعز.
    ASSAULT أصيب | by قناص | to اثنان | at تعز | injured 2
تم اعتقال عشرة من طرف الأمن في الرباط.
    COERCE اعتقال | by الأمن | to عشرة | at الرباط | detained 10
قتل خمسة من الجيش في الموصل.
    ASSAULT قتل | to خمسة من الجيش | at الموصل | killed 5
"""


@pytest.mark.parametrize(("text", "claims"), blocks(TABLE))
def test_who_did_it_is_no_part_of_those_counted(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
