"""Claims about what an act was done with: weapons, and no places, reasons or manners behind the same preposition."""

from __future__ import annotations

import pytest
from claims import document

SENTENCES = [
    ("قصفت قوات النظام بلدة سرمين بريف إدلب بالمدفعية الثقيلة.", "المدفعية الثقيلة"),
    ("قصفت الفصائل بأكثر من خمس قذائف هاون ثقيلة الأحياء السكنية في حلب.", "أكثر من خمس قذائف هاون ثقيلة"),
    ("قتل عشرة في هجوم انتحاري بسيارة ملغومة استهدف دورية للجيش اليمني.", "سيارة ملغومة"),
    ("قصفت الطائرات الروسية قرية كفر نوران بريف حلب الغربي.", None),
    ("شن مسلحون هجوما على حاجز للجيش بدعم من سكان القرية.", None),
]


@pytest.mark.parametrize(("text", "weapon"), SENTENCES)
def test_weapons(text: str, weapon: str | None) -> None:
    assert [event.weapon for event in document(text).events if event.type == "ASSAULT"] == [weapon]
