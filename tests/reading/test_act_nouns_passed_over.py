"""Claims about acts told by a noun whose construction once hid them: a purpose that is no purpose, another place, a place's name
that is a word, arms that arrive, things that are seized.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# A town whose name means somebody involved charges nobody with the act behind it.
NAMED_LIKE_A_CHARGE = """
حققت المقاومة انتصارات بمحافظة الضالع إثر قتال عنيف في مواجهة مليشيات الحوثي.
  ASSAULT قتال عنيف | at الضالع
أوقفت الشرطة شخصا ضالعا في تفجير السوق.
  COERCE أوقفت | by الشرطة | to شخصا ضالعا | detained 1
  ASSAULT تفجير | by شخصا ضالعا
"""


@pytest.mark.parametrize(("text", "wanted"), blocks(NAMED_LIKE_A_CHARGE))
def test_no_place_charges_anybody(text: str, wanted: list[str]) -> None:
    assert event_claims(text) == wanted
