"""Whose doing an act is that قيام carries, and who made an attack that ل says is his.

In: sentences of our own. Out: events with who did them and to whom.
The idea: a word of backdrop before قيام, a description behind its genitive or a long name change nothing of whose doing it is;
behind the noun of an attack that takes its victims with على, ل brings in who made it.
"""

from __future__ import annotations

import pytest
from claims import event_claims


def claims_of(sentence: str) -> list[str]:
    found = [[part for part in claim.split(" | ") if not part.startswith("told by")] for claim in event_claims(sentence)]
    return [" | ".join(parts) for parts in found]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("استنكر البيان ذلك في ظل قيام الطائرات الإسرائيلية بشن غارات على القرى.", "ASSAULT غارات | by الطائرات الإسرائيلية"),
        ("أدان الوزير قيام مسلحين ملثمين بخطف الصحفي.", "ASSAULT خطف | by مسلحين | to الصحفي"),
        (
            "تحدث الشهود عن قيام عناصر تابعة لتنظيم القاعدة بخطف الطبيب.",
            "ASSAULT خطف | by عناصر تابعة لتنظيم القاعدة | to الطبيب",
        ),
        ("قتل خمسة سياح في هجوم لشاب مسلح قرب الفندق.", "ASSAULT هجوم | by شاب مسلح | to خمسة سياح"),
        ("قتل جنديان في هجومين للأكراد شرق البلاد.", "ASSAULT هجومين | by للأكراد | to جنديان"),
    ],
)
def test_whose_doing_it_is(sentence: str, claim: str) -> None:
    assert any(one.startswith(claim) for one in claims_of(sentence)), claims_of(sentence)


def test_those_who_flee_a_fight_are_no_side_of_it() -> None:
    found = claims_of("تناول التقرير دور اللاجئين السوريين الفارين من المعارك في شمال البلاد.")
    assert not any("by" in one for one in found), found
