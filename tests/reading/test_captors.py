"""Claims about who took whom captive, and what that makes of an arrest.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Captives are in the hands of, or with, whoever took them; those taken in a fight were taken by the other side.
CAPTORS = """
عاد الطيار الذي وقع أسيرا في أيدي المتمردين.
  ASSAULT وقع أسيرا في أيدي | by المتمردين | to الطيار | abducted 1
أكدت العائلة وقوع تسعة أسرى من اللواء بيد رجال المقاومة.
  ASSAULT وقوع | by رجال المقاومة | to تسعة أسرى من اللواء | abducted 9 | told by العائلة
وأسر أربعة حوثيين في اشتباكات مع المقاومة شمال الضالع.
  ASSAULT أسر | by المقاومة | to أربعة حوثيين | at الضالع | abducted 4
  ASSAULT اشتباكات | to المقاومة | at الضالع
علمت الأسرة باعتقاله لدى جبهة النصرة.
  ASSAULT اعتقاله | by جبهة النصرة
اعتقال الرجل المطلوب لدى الشرطة.
  COERCE اعتقال | to الرجل المطلوب | detained 1
"""

# An armed group that arrests abducts; not one that rules a land and has its own police there.
GROUPS = """
اعتقل الحوثيون ثلاثة معلمين في ذمار.
  ASSAULT اعتقل | by الحوثيون | to ثلاثة معلمين | at ذمار | abducted 3
ألقت المقاومة الشعبية القبض على قناص.
  ASSAULT القبض | by المقاومة الشعبية | to قناص
اعتقلت قسد ثلاثة معلمين في الشدادي.
  COERCE اعتقلت | by قسد | to ثلاثة معلمين | at الشدادي | detained 3
اعتقلت حركة حماس تاجرا في رفح.
  COERCE اعتقلت | by حركة حماس | to تاجرا | at رفح | detained 1
أسر السكان تسعة مسلحين.
  ASSAULT أسر | by السكان | to تسعة مسلحين | abducted 9
أسر الجيش تسعة مسلحين.
  COERCE أسر | by الجيش | to تسعة مسلحين | detained 9
"""

HOSTAGES = """
انتهى احتجاز سبعة من موظفي المصرف كرهائن.
  ASSAULT احتجاز | to سبعة من موظفي المصرف | abducted 7
انتهى احتجاز سبعة من موظفي المصرف.
  COERCE احتجاز | to سبعة من موظفي المصرف | detained 7
"""


@pytest.mark.parametrize("sentence, wanted", [*blocks(CAPTORS), *blocks(GROUPS), *blocks(HOSTAGES)])
def test_captors(sentence: str, wanted: list[str]) -> None:
    assert event_claims(sentence) == wanted
