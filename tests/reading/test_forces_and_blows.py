"""Claims about which force strikes and which is struck, whatever word of its class stands there: a gender, number or case that
cannot describe the party before it, a verbal noun that somebody else is told to do, names of forces that are also acts.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

PARTIES = """
هاجم الجيش المعارضة في سرمين.
  ASSAULT هاجم | by الجيش | to المعارضة | at سرمين
قصفت القوات الحوثيين في حرض.
  ASSAULT قصفت | by القوات | to الحوثيين | at حرض
قاتل المسلحون الحوثيين في حرض.
  ASSAULT قاتل | by المسلحون | to الحوثيين | at حرض
هاجمت الفصائل المتمردين في سرمين.
  ASSAULT هاجمت | by الفصائل | to المتمردين | at سرمين
استهدف المقاتلون الإرهابيين قرب تدمر.
  ASSAULT استهدف | by المقاتلون | to الإرهابيين | at تدمر
قتل الجنود الحوثيين المتقدمون ثلاثة مدنيين.
  ASSAULT قتل | by الجنود الحوثيين المتقدمون | to ثلاثة مدنيين | killed 3
قصف المتحدث المعارضة.
  ASSAULT قصف | by المتحدث | to المعارضة
قامت الحركة بقصف المتمردين في سرمين.
  ASSAULT قصف | by الحركة | to المتمردين | at سرمين
تمكن المسلحون من قصف الجيش في سرمين.
  ASSAULT قصف | by المسلحون | to الجيش | at سرمين
تم قصف المتمردين في سرمين من قبل الجيش.
  ASSAULT قصف | by الجيش | to المتمردين | at سرمين
نفى المتحدث قصف المتمردين على يد الجيش.
  ASSAULT قصف | by الجيش | to المتمردين | negated | told by المتحدث
استخدم الجيش الطائرات في قصف المتمردين.
  ASSAULT قصف | by الجيش | to المتمردين
شارك التحالف في قصف التنظيم.
  ASSAULT قصف | by التحالف | to التنظيم
استمر قصف المسلحين للجيش في سرمين.
  ASSAULT قصف | by المسلحين | to للجيش | at سرمين | ongoing
شهدت البلدة قصف المتمردين صباح اليوم.
  ASSAULT قصف | by المتمردين | on 2024-03-12
واجهت القوات قصف المتمردين.
  ASSAULT واجهت | by القوات | to المتمردين
  ASSAULT قصف | by المتمردين | to القوات
اقتحم الاحتلال مدينة جنين واعتقل ثلاثة شبان.
  ASSAULT اقتحم | by الاحتلال | at جنين
  COERCE اعتقل | by الاحتلال | to ثلاثة شبان | at جنين | detained 3
قتل الحشد ثلاثة مسلحين في سرمين.
  ASSAULT قتل | by الحشد | to ثلاثة مسلحين | at سرمين | killed 3
انسحاب الحشد من المدينة.
  RETREAT انسحاب | by الحشد
أفاد المصدر بحشد المسلحين قرب البلدة.
  MOBILIZE حشد المسلحين | to المسلحين | told by المصدر
"""


@pytest.mark.parametrize(("text", "claims"), blocks(PARTIES))
def test_which_force_strikes(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
