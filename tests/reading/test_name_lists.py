"""Claims about lists of the dead and wounded by name, a line each.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import event_claims

LISTS = [
    (
        "غارة جوية على بلدة سرمين\nأسماء الشهداء:\n• حسن علي المحمد (34 عاما)\n• سعاد محمود الخضر\n• فاطمة الأحمد",
        ["ASSAULT غارة جوية | at سرمين | killed 3"],
    ),
    (
        "استشهاد المدنيين التالية أسماؤهم جراء قصف مدفعي على سرمين:\n1- أحمد محمد العلي\n2- خالد حسن المصري",
        ["ASSAULT قصف مدفعي | to المدنيين التالية | at سرمين | killed 2"],
    ),
    (
        "قصف مدفعي على سرمين\n#الشهداء:\nعمر خالد السعيد\n#المصابين:\nرامي حسن العلي\nنور خالد",
        ["ASSAULT قصف مدفعي | at سرمين | killed 1 | injured 2"],
    ),
    (
        "أدى القصف على سرمين إلى استشهاد كل من\nأحمد حسن\nمحمد العلي\nرحمهم الله جميعا",
        ["ASSAULT القصف | at سرمين | killed 2"],
    ),
    # lines with a number of their own are persons, whatever their names; a list that is cut off names more
    (
        "غارة على بلدة سرمين\n#الشهداء:\n1_ نهلة الشعار 31 سنة\n2_ جود (ابن نهلة)\n3_ وائل مرعشلي",
        ["ASSAULT غارة | at سرمين | killed 3"],
    ),
    (
        "غارة على بلدة سرمين\n#الشهداء:\n1_...",
        ["ASSAULT غارة | at سرمين | killed 2-?"],
    ),
    # a figure that is told goes before what can be counted
    (
        "مقتل 4 مدنيين بقصف مدفعي على سرمين\nعرف من الشهداء:\nأحمد حسن\nمحمد العلي",
        ["ASSAULT قصف مدفعي | to 4 مدنيين | at سرمين | killed 4"],
    ),
]


@pytest.mark.parametrize(("text", "claims"), LISTS)
def test_lists_of_names(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


HEADINGS = [
    (
        "حصيلة ضحايا قصف الجيش على سرمين:\n6 شهداء بينهم طفلة\n11 جريحا",
        ["ASSAULT قصف | by الجيش | to طفلة | at سرمين | killed 6 | injured 11"],
    ),
    # a further number of the dead is a part of the first
    (
        "حصيلة شهداء القصف على سرمين وأطرافها\n6 شهداء\n4 شهداء في السوق",
        ["ASSAULT القصف | at سرمين | killed 6"],
    ),
    # figures of another attack
    (
        "حصيلة ضحايا القصف على سرمين\n4 شهداء بغارة على تفتناز",
        ["ASSAULT القصف | at سرمين", "ASSAULT غارة | at تفتناز | killed 4"],
    ),
]


@pytest.mark.parametrize(("text", "claims"), HEADINGS)
def test_figures_below_a_heading(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


def test_names_without_a_heading_are_no_dead() -> None:
    assert event_claims("قصف مدفعي على سرمين\nأحمد حسن\nمحمد العلي") == ["ASSAULT قصف مدفعي | at سرمين"]
