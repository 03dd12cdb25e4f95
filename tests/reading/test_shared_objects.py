"""Claims about two verbs joined by "and" that are done to the same people."""

from __future__ import annotations

import pytest
from claims import event_claims

TABLE = [
    ("قتلت الكتائب وأسرت جنودا قرب تدمر.", "ASSAULT قتلت | by الكتائب | to جنودا | at تدمر | killed 2-?"),
    ("قتلت الكتائب وأسرت جنودا قرب تدمر.", "ASSAULT أسرت | by الكتائب | to جنودا | at تدمر | abducted 2-?"),
    ("اعتقلت الشرطة وضربت ثلاثين طالبا.", "COERCE اعتقلت | by الشرطة | to ثلاثين طالبا | detained 30"),
    ("مئات الأطفال قتلوا وجرحوا في الغارات.", "ASSAULT الغارات | to مئات الأطفال | killed 200-999 | injured 200-999"),
    ("أسرت الفصائل جنودا نظاميين.", "ASSAULT أسرت | by الفصائل | to جنودا نظاميين | abducted 2-?"),
]


@pytest.mark.parametrize(("text", "claim"), TABLE)
def test_object_of_both_verbs(text: str, claim: str) -> None:
    assert claim in event_claims(text)


def test_things_torn_down_are_no_persons() -> None:
    assert event_claims("هم يهدمون ويقتلون الأبرياء.")[0] == "COERCE يهدمون | ongoing"
