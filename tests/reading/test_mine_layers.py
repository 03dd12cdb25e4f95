"""Who laid the mines that killed, by a clause on them; who clears them or holds the ground has killed nobody.

In: sentences of our own. Out: events with who did them and to whom.
The idea: the clause on a mine tells of the mine; its subject is the doer of what it caused, and of nothing else in the sentence.
"""

from __future__ import annotations

import pytest
from claims import event_claims


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("قتل راعيان أمس بألغام زرعها المسلحون قرب الوادي.", "ASSAULT قتل | by المسلحون"),
        ("أعلن المشفى مقتل سبعة مزارعين بسبب ألغام أرضية زرعتها الميليشيات.", "ASSAULT مقتل | by الميليشيات | to سبعة مزارعين"),
        ("أدت الألغام التي زرعها المتمردون إلى مقتل سبعة مزارعين.", "ASSAULT مقتل | by المتمردون | to سبعة مزارعين"),
        ("لقي راعيان حتفهما، وأصيب ثلاثة آخرون، بألغام زرعها المسلحون.", "ASSAULT حتفهما | by المسلحون"),
        # a mine that others laid, beside an act of another clause
        ("فككت الفرق الألغام التي زرعها المتمردون، فيما قتل سبعة مزارعين.", "ASSAULT قتل | to سبعة مزارعين"),
        ("نزعت الفرق ألغاما من الحقول التي زرعها المتمردون وقتل خبيران.", "ASSAULT قتل | to خبيران"),
    ],
)
def test_who_laid_them(sentence: str, claim: str) -> None:
    assert any(found.startswith(claim) for found in event_claims(sentence)), event_claims(sentence)
