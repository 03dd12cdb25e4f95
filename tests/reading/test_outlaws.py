"""Gunmen who seized somebody are not whom somebody seized, and residents who fight gunmen are no gunmen."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

TABLE = """
خطف مسلحون عشرة عمال من منازلهم في سرت، وقال شهود إن المسلحين الذين خطفوهم كانوا ملثمين.
    ASSAULT خطف | by مسلحون | to عشرة عمال | at سرت | abducted 10
    ASSAULT خطفوهم | by المسلحين | to عشرة عمال | at سرت | abducted 10 | told by شهود
أفرج المسلحون عن الرهائن الذين خطفوهم في سرت.
    RETREAT أفرج | by المسلحون | to الرهائن | at سرت | released 2-?
    ASSAULT خطفوهم | by المسلحون | to الرهائن | at سرت | abducted 2-?
قتل الأهالي المسلحين في القرية.
    ASSAULT قتل | by الأهالي | to المسلحين | killed 2-?
قتل الجيش السكان المسلحين في القرية.
    ASSAULT قتل | by الجيش | to السكان المسلحين | killed 2-?
زار الوزير مقر قوات الطوارئ، وتحدث عن المسلحين الذين وصفهم القائد بأنهم خطفوا المهندسين.
    CONSULT زار | by الوزير | to قوات الطوارئ
    ASSAULT خطفوا | by المسلحين | to المهندسين | abducted 2-? | told by القائد
كان سالم العمري قد استهدف بعبوة ناسفة في سبتمبر.
    ASSAULT استهدف بعبوة ناسفة | to سالم العمري | on 2023-09-01
وكان الوزير قد استهدف بضربة جوية أمريكية.
    ASSAULT استهدف | by أمريكية | to الوزير
قتل الأهالي المدنيين في القرية.
    ASSAULT قتل | to الأهالي المدنيين | killed 2-?
"""


@pytest.mark.parametrize(("text", "claims"), blocks(TABLE))
def test_who_fights_whom(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
