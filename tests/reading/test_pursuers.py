"""Claims about those who arrest or pursue whoever carried out an attack: they did not carry it out."""

from __future__ import annotations

import pytest
from claims import event_claims


@pytest.mark.parametrize(
    "text",
    [
        "تمكنت الشرطة من اعتقال منفذ الهجوم.",
        "قام رجال الأمن بمطاردة منفذ الهجوم.",
        "طارد رجال الأمن منفذ الهجوم.",
    ],
)
def test_pursuer_did_not_do_it(text: str) -> None:
    lines = event_claims(text)
    assert "ASSAULT الهجوم" in lines, lines


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("أعلنت الخلية منفذة الهجوم مسؤوليتها.", "ASSAULT الهجوم | by الخلية"),
        ("يعد التنظيم منفذ الهجوم.", "ASSAULT الهجوم | by التنظيم"),
        ("قتل منفذ الهجوم أحمد سالم.", "ASSAULT الهجوم | by أحمد سالم"),
    ],
)
def test_who_carried_it_out(text: str, claim: str) -> None:
    lines = event_claims(text)
    assert any(line.startswith(claim) for line in lines), lines
