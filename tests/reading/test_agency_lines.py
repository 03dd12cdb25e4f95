"""Claims about lines as agencies and posts of today write them: who did what to whom, and what was only repelled, told or wanted.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Who beats off an attack did not make it, and it is no plan of his; an announcement of that is one.
REPELLED = """
أعلن الجيش التصدي لهجوم شنه المسلحون على المطار.
  ASSAULT هجوم | by المسلحون | to الجيش | told by الجيش
أعلن الجيش صد هجوم على القاعدة.
  ASSAULT هجوم | to الجيش | told by الجيش
تمكنت القوات من التصدي لهجوم على القاعدة.
  ASSAULT هجوم | to القوات
أكدت الشبكة صد المقاومة هجوما للحوثيين في تعز.
  ASSAULT هجوما | by للحوثيين | to المقاومة | at تعز | told by الشبكة
تستعد المقاومة لتحرير البلدة.
  ASSAULT تحرير | by المقاومة | future
"""

# Some thing with its adjective takes no genitive: whom the act before it is done to.
RIDERS = """
اغتال مسلحان يستقلان دراجة نارية المسؤول السابق في أمن الدولة.
  ASSAULT اغتال | by مسلحان | to المسؤول السابق | killed 1
"""

# How long something went on is not whom it was done to; some of a nation are several, with their number.
SPANS = """
أفرجت السلطات عن الناشط بعد اعتقاله لأسبوع.
  RETREAT أفرجت | by السلطات | to الناشط | released 1
  COERCE اعتقاله | to الناشط | detained 1
أطلق التنظيم سراح المهندس بعد خطفه لأشهر.
  RETREAT سراح | by التنظيم | to المهندس | released 1
  ASSAULT خطفه | to المهندس | abducted 1
اعتقلت القوات 12 فلسطينيا بعد اقتحام منازلهم.
  COERCE اعتقلت | by القوات | to 12 فلسطينيا | detained 12
  ASSAULT اقتحام | to 12 فلسطينيا
"""


@pytest.mark.parametrize(("text", "claims"), blocks(REPELLED + RIDERS + SPANS))
def test_agency_lines(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
