"""Claims about which words are the trigger of an act that several words tell together."""

from __future__ import annotations

import pytest
from claims import document

SENTENCES = [
    # a verb of shooting or throwing names the act itself, what is shot does not
    ("ألقى مجهولون قنبلة يدوية على منزل القاضي في البصرة.", ["ألقى"]),
    ("أطلقت الشرطة التونسية الغاز المسيل للدموع على المحتجين.", ["أطلقت"]),
    ("أطلق الحوثيون عدة صواريخ غراد على بلدة مودية.", ["أطلق"]),
    # a light verb leaves it to its noun to name the act, whatever stands between
    ("نفذت السلطات السعودية أمس حكم القتل في مهرب.", ["نفذت"]),
    # but a verb that says the act was kept from happening, put off or given up is an act of its own
    ("منعت السلطات وفدا حقوقيا من دخول البلاد.", ["منعت"]),
    ("أجلت السفارة رعاياها من العاصمة الليبية.", ["أجلت"]),
    ("نكل الجنود بشاب على الحاجز.", ["نكل"]),
]


@pytest.mark.parametrize(("text", "triggers"), SENTENCES)
def test_triggers(text: str, triggers: list[str]) -> None:
    assert [event.text for event in document(text).events] == triggers
