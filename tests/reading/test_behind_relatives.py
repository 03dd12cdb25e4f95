"""Predicates behind a clause that describes their subject: الصحفي الذي يعمل في القناة *خطف*; aid that a clause names last.

In: sentences of our own. Out: events with who did them and to whom.
The idea: what stands before الذي and its clause is the subject of the verb behind it, and of a verb of harm whoever suffers it.
"""

from __future__ import annotations

import pytest
from claims import event_claims


def claims_of(sentence: str) -> list[str]:
    """The claims without what tells the day and the voice."""
    skipped = ("told by", "on ", "date ")
    return [" | ".join(part for part in claim.split(" | ") if not part.startswith(skipped)) for claim in event_claims(sentence)]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("إن الرجل الذي كان يقود السيارة قتل.", "ASSAULT قتل | to الرجل | killed 1"),
        ("وأضاف أن القائد الذي يقود الجبهة قتل في غارة.", "ASSAULT غارة | to القائد | killed 1"),
        ("وأضاف أن الصحفي الذي يعمل في القناة خطف من منزله.", "ASSAULT خطف | to الصحفي | abducted 1"),
        ("وأضافت أن الطفلة التي كانت تلعب قرب المنزل قتلت.", "ASSAULT قتلت | to الطفلة | killed 1"),
        ("وأضاف أن الجنود الذين كانوا في الثكنة قتلوا.", "ASSAULT قتلوا | to الجنود"),
        (
            "قال المتحدث إن ثلاثة إسبان يعملون في منجم قد اختطفوا.",
            "ASSAULT اختطفوا | to ثلاثة إسبان | abducted 3",
        ),
        ("تتقدم المقاومة بغطاء جوي من قوات التحالف نحو المحطة.", "AID غطاء جوي | by قوات التحالف | to المقاومة | ongoing"),
        (
            "اقتحمت المقاومة القاعدة بغطاء جوي كثيف وفرته طائرات التحالف.",
            "AID غطاء جوي | by طائرات التحالف | to المقاومة",
        ),
    ],
)
def test_claims(sentence: str, claim: str) -> None:
    assert claim in claims_of(sentence), claims_of(sentence)
