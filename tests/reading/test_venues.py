"""Where something was said, and on what occasion."""

from __future__ import annotations

import pytest

from riwaya import read


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("قال الوزير في مؤتمر صحفي إن المعابر ستفتح.", "مؤتمر صحفي"),
        ("وقال الوزير في مؤتمر صحفي في تونس إن المعابر ستفتح.", "مؤتمر صحفي في تونس"),
        ("وقالت النائبة خلال كلمتها أمام البرلمان إن المعابر ستفتح.", "كلمتها أمام البرلمان"),
        ("وفي تصريح مقتضب، قال المحافظ إن المعابر ستفتح.", "تصريح مقتضب"),
        ("قال الوزير للصحفيين في الدوحة إن المعابر ستفتح.", "الدوحة"),
        ("قال المركز الثلاثاء في باريس إن المعابر ستفتح.", "باريس"),
        # Where an official sits says nothing of where he spoke; a nested threat was not uttered in the statement that tells of it.
        ("قال مسؤول في بغداد إن المعابر ستفتح.", None),
        ("قال وزير النقل إن المعابر ستفتح.", None),
    ],
)
def test_venue(text: str, venue: str | None) -> None:
    assert read(text).statements[0].venue == venue
