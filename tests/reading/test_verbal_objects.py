"""Claims about verbal nouns with a doer and an object behind them, and about acts whose doer the clause behind them names.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Behind a body as genitive stands whom it does the act to; behind a person only his name.
OBJECTS = """
نددت النقابة باعتقال الشرطة ثلاثة صحفيين في العاصمة.
  ACCUSE نددت | by النقابة | to الشرطة | told by النقابة
  COERCE اعتقال | by الشرطة | to ثلاثة صحفيين | detained 3 | told by النقابة
نفت الوزارة قتل الجيش مدنيين في القرية.
  ASSAULT قتل | by الجيش | to مدنيين | killed 2-? | negated | told by الوزارة
قتل القيادي بعد احتجاز الحوثيين موظفي الأمم المتحدة في صعدة.
  ASSAULT قتل | to القيادي | at صعدة | killed 1
  ASSAULT احتجاز | by الحوثيين | to موظفي الأمم المتحدة | at صعدة | abducted 2-?
وثق المركز هدم الاحتلال منزلين في سلوان.
  COERCE هدم | by الاحتلال | at سلوان | destroyed 2 | told by المركز
جاء البيان بعد اغتيال الرئيس رفيق الحريري في بيروت.
  ASSAULT اغتيال | to الرئيس رفيق الحريري | at بيروت | killed 1
أدانت المنظمة اختطاف الميليشيا ناشطا حقوقيا في عدن.
  ACCUSE أدانت | by المنظمة | to الميليشيا | told by المنظمة
  ASSAULT اختطاف | by الميليشيا | to ناشطا حقوقيا | at عدن | abducted 1 | told by المنظمة
عبر السكان عن غضبهم بعد سيطرة الميليشيا على البلدة واعتقالها عشرات المعلمين.
  ASSAULT سيطرة | by الميليشيا | told by السكان
  ASSAULT اعتقالها | by الميليشيا | to عشرات المعلمين | abducted 20-99 | told by السكان
"""

# An army that tells of killing armed men did it; that they fell says nothing of who killed them.
ANNOUNCED = """
أعلن الجيش قتل أربعة مسلحين في سيناء.
  ASSAULT قتل | by الجيش | to أربعة مسلحين | at سيناء | killed 4 | told by الجيش
أعلن الجيش مقتل أربعة مسلحين في سيناء.
  ASSAULT مقتل | to أربعة مسلحين | at سيناء | killed 4 | told by الجيش
"""

# The clause behind tells who laid the bomb or called; an adjective agrees with the last word of a term.
BEHIND = """
قتل أربعة جنود بانفجار عبوة ناسفة زرعها مسلحون على الطريق.
  ASSAULT انفجار عبوة ناسفة | by مسلحون | to أربعة جنود | killed 4
جاء ذلك في اتصال هاتفي تلقاه الأمير من الرئيس المصري.
  CONSULT اتصال هاتفي | by الرئيس المصري | to الأمير | ongoing
طالبت فرنسا بوقف الدعم الإيراني للحوثيين.
  REQUEST طالبت | by فرنسا | told by فرنسا
  SANCTION وقف الدعم | by الإيراني | to للحوثيين | demanded | told by فرنسا
"""


@pytest.mark.parametrize(("text", "claims"), blocks(OBJECTS + ANNOUNCED + BEHIND))
def test_verbal_objects(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
