"""Claims about posts whose lines lost the break between them.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

from riwaya import Input, read

LINES = """
قصف تركي على منبجأصيبت طفلة في القصف
  ASSAULT قصف | by تركي | at منبج
  ASSAULT القصف | by تركي | to طفلة | at منبج | injured 1
اعتقلت الشرطة شابا من درعاقتل ثلاثة جنود في هجوم على سرمين
  COERCE اعتقلت | by الشرطة | to شابا | at درعا | detained 1
  ASSAULT هجوم | to ثلاثة جنود | at سرمين | killed 3
"""


@pytest.mark.parametrize(("text", "claims"), blocks(LINES))
def test_lines_that_stand_together_are_two(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


def test_offsets_are_those_of_the_text() -> None:
    text = "غارات على إدلـبمقتل طفلين في سرمين"
    document = read(Input(text=text))
    assert [text[slice(*event.span)] for event in document.events] == ["غارات", "مقتل"]


def test_words_that_end_like_an_opening_stay_whole() -> None:
    text = "اغتيل المستقتل في سرمين"
    assert [event.text for event in read(Input(text=text)).events] == ["اغتيل"]
