"""Who receives a visitor, and who protests where the protest is the occasion of something else.

In: sentences of our own. Out: events with who did them.
The idea: "in the reception of" stands between or before those who receive and the guest; several persons who do something during a
protest hold it, unless they shoot or suffer there.
"""

from __future__ import annotations

import pytest
from claims import event_claims


def doers_of(sentence: str) -> list[str]:
    return [" | ".join(part for part in claim.split(" | ")[:2]) for claim in event_claims(sentence)]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("أمير جازان في استقبال رئيس الوزراء.", "CONSULT استقبال | by أمير جازان"),
        ("وكان في استقبال رئيس الوزراء لدى وصوله مطار المدينة الأمير خالد بن فهد.", "CONSULT استقبال | by الأمير خالد بن فهد"),
        ("استذكر المعلمون زميلهم خلال وقفة احتجاجية أمام البلدية.", "PROTEST وقفة احتجاجية | by المعلمون"),
        ("طالب المعلمون بأجورهم في وقفة احتجاجية أمام البلدية.", "PROTEST وقفة احتجاجية | by المعلمون"),
        ("نظم العشرات وقفة احتجاجية أمام البلدية.", "PROTEST وقفة احتجاجية | by العشرات"),
        ("قال المركز إن المقاومين في طريقهم نحو تطهير المحافظة.", "ASSAULT تطهير | by المقاومين"),
    ],
)
def test_who_does_what_is_told_as_an_occasion(sentence: str, claim: str) -> None:
    assert claim in doers_of(sentence), doers_of(sentence)


@pytest.mark.parametrize(
    "sentence", ["أطلق مسلحون النار خلال مظاهرة في البلدة.", "قتل ثلاثة متظاهرين خلال مظاهرة في البلدة."]
)
def test_who_shoots_or_falls_at_a_protest_does_not_hold_it(sentence: str) -> None:
    assert "PROTEST مظاهرة | at البلدة" in doers_of(sentence) or "PROTEST مظاهرة" in doers_of(sentence), doers_of(sentence)
