"""Claims about adjectives that can name somebody and here only describe a thing, an act or a building."""

from __future__ import annotations

import pytest
from claims import event_claims

NOBODY = [
    ("نفذ التنظيم تفجير أنقرة الانتحاري.", "الانتحاري"),
    ("أدان الرئيس التفجير الإجرامي والإرهابي.", "الإرهابي"),
    ("استهدف المسلحون جسورا ضمن المخططات الإرهابية.", "الإرهابية"),
    ("دعا الشيخ من يتبنون الفكر المتطرف إلى العودة.", "المتطرف"),
    ("ضربت الطائرات المبنى المجاور لوزارة الداخلية.", "المجاور"),
    ("ضربت الطائرات المبنى المجاور لوزارة الداخلية.", "وزارة"),
    ("نددت الوزارة بالخطاب المتطرف والتكفيري.", "التكفيري"),
]


@pytest.mark.parametrize(("text", "word"), NOBODY)
def test_adjective_is_nobody(text: str, word: str) -> None:
    lines = event_claims(text)
    assert lines
    assert not any(word in part for line in lines for part in line.split(" | ")[1:] if part[:3] in ("to ", "by ")), lines


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("اعتقلت الشرطة الشاب المتطرف في المسجد.", "to الشاب المتطرف"),
        ("قتل الجنود الإرهابي والانتحاري.", "to الإرهابي ، الانتحاري"),
        ("هاجم التنظيم المتطرف القرية.", "by التنظيم المتطرف"),
    ],
)
def test_person_stays_one(text: str, claim: str) -> None:
    lines = event_claims(text)
    assert any(claim in line for line in lines), lines
