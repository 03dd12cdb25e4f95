"""Acts that و joins to something wanted, which may be no act itself, and verbs that are none there."""

from __future__ import annotations

import pytest

from riwaya import Input, read

WANTED = [
    ("يسعى الجيش إلى استعادة السيطرة على البلدة وطرد المسلحين.", "طرد المسلحين", "future"),
    ("سيعمل المجلس على استعادة السيطرة على العاصمة ونزع السلاح.", "نزع السلاح", "future"),
    ("طالب الحزب بإقالة الوزير ومحاسبة المسؤولين عن الأزمة وسحب القوات من المدينة.", "سحب القوات", "demanded"),
    ("ينص الاتفاق على رفع العلم ووقف القتال وتبادل الأسرى.", "تبادل الأسرى", "future"),
    ("قام الجنود بإصلاح الجسر وإيصال المساعدات إلى القرية.", "إيصال المساعدات", "occurred"),
    ("رد الجيش على نداء السكان وطرد المسلحين من البلدة.", "طرد المسلحين", "occurred"),
]


@pytest.mark.parametrize(("text", "trigger", "told"), WANTED)
def test_what_is_joined_to_something_wanted_is_wanted(text: str, trigger: str, told: str) -> None:
    """Whoever wants the first thing wants the one that is joined to it; what was done is told as before."""
    assert [event.modality for event in read(Input(text=text)).events if event.text == trigger] == [told]
