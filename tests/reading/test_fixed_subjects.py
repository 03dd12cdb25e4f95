"""Claims about verbs whose fixed words are their subject, before them or behind, and about verbs that take no object.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# What falls, flies or is found may stand before its verb, in a clause of its own or as one of several.
BEFORE = """
صاروخ باليستي سقط قرب مطار المزة.
  ASSAULT سقط | at مطار المزة
إن واحدا من صواريخ الجماعة سقط في منطقة خالية شرقي حمص.
  ASSAULT سقط | at حمص
إحدى القذائف الصاروخية سقطت على محطة وقود في حماة.
  ASSAULT سقطت | at حماة
تضررت أبنية من القذائف التي سقطت على اللاذقية.
  ASSAULT سقطت | at اللاذقية
طائرات حربية حلقت فوق تعز.
  MOBILIZE حلقت | by طائرات حربية | at تعز
الألغام التي زرعت في الحقول عطلت الحصاد.
  MOBILIZE زرعت
الأسلحة التي ضبطت في الشاحنة كانت مخبأة تحت الخضار.
  COERCE ضبطت
ثلاثة صواريخ أطلقت من غزة.
  ASSAULT أطلقت | at غزة
"""

# Who is named behind a verb that takes no object does what it tells of.
BEHIND = """
انسحب عناصر الميليشيات من حي الجمهوري.
  RETREAT انسحب | by عناصر الميليشيات | at الجمهوري
سيطر عناصر التنظيم على قرية قرب تدمر.
  ASSAULT سيطر | by عناصر التنظيم | at تدمر
اعتدى عناصر الميليشيات على المارة في إب.
  ASSAULT اعتدى | by عناصر الميليشيات | to المارة | at إب
هرب عناصر الكتيبة تاركين أسلحتهم وراءهم.
  RETREAT هرب | by عناصر الكتيبة
الحافلات التي أجلت عناصر التنظيم بلغت البادية.
  RETREAT أجلت عناصر | to عناصر التنظيم | evacuated 2-?
"""

# A form in ت is the present of a verb with a feminine subject, not the past of another.
PRESENT = """
المقاومة تكبد الميليشيات خسائر كبيرة في لحج.
  ASSAULT خسائر | by المقاومة | to الميليشيات | at لحج
التنظيم تكبد خسائر كبيرة في الرقة.
  ASSAULT تكبد خسائر | to التنظيم | at الرقة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(BEFORE + BEHIND + PRESENT))
def test_fixed_subjects(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
