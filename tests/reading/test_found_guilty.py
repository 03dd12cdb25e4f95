"""Claims about a noun of blame that finds guilty, about ground and arms that are taken, and about one act told twice.

A claim is: TYPE trigger.
"""

from __future__ import annotations

import pytest
from claims import blocks, document

# With ب behind it, or as proved, it is a court's finding; with ل it is blame.
GUILT = """
حكم القاضي على شاب بالسجن عامين بعد إدانته بتأييد العصابة.
  SANCTION حكم
  SUPPORT تأييد
أفرجت المحكمة عن أربعة رجال لعدم ثبوت إدانتهم.
  RETREAT أفرجت
  SANCTION إدانتهم
أعرب الوزير عن إدانته للهجوم على المسجد.
  ACCUSE إدانته
"""

# Tanks that somebody gets hold of are seized, a town is taken.
TAKEN = """
وسيطرت المقاومة على أربع دبابات في البلدة.
  COERCE سيطرت
وسيطرت المقاومة على البلدة.
  ASSAULT سيطرت
"""

# Who is led off was seized once, and who is to be freed of somebody is to be taken.
ONE_STEP = """
اعتقلت الشرطة أربعة شبان واقتادتهم إلى السجن.
  COERCE اعتقلت
سعت المقاومة إلى السيطرة على المدينة وتحريرها من الحوثيين.
  ASSAULT السيطرة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(GUILT + TAKEN + ONE_STEP))
def test_found_guilty(text: str, claims: list[str]) -> None:
    assert [f"{event.type} {event.text}" for event in document(text).events] == claims
