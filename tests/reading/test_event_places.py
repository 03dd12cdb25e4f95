"""Claims about where and when: the places that و joins, states that only tell where, acts of speech without a place.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

PLACES = """
خرج الآلاف في مسيرات حاشدة في صنعاء وعدن وتعز رفضا لرفع الأسعار.
  PROTEST مسيرات حاشدة | by الآلاف | at صنعاء ، عدن ، تعز
قصف الطيران الحربي الروسي مدن جسر الشغور وأريحا وسراقب.
  ASSAULT قصف الطيران | by الطيران الحربي الروسي | at جسر الشغور ، أريحا ، سراقب
اعتقلت الشرطة عشرة أشخاص في مدينتي حمص وحماة.
  COERCE اعتقلت | by الشرطة | to عشرة أشخاص | at حمص ، حماة | detained 10
أطلقت أنقرة عملية عسكرية ضد حزب العمال الكردستاني في جبل قنديل.
  ASSAULT عملية عسكرية | by أنقرة | to حزب العمال الكردستاني | at جبل قنديل
شن التحالف غارات على مواقع التنظيم في العراق.
  ASSAULT غارات | by التحالف | to التنظيم | at العراق
اندلعت اشتباكات عنيفة شمال العراق.
  ASSAULT اشتباكات عنيفة | at العراق
تظاهر مئات الطلاب في بيروت تنديدا بقرار الوزارة.
  PROTEST تظاهر | by مئات الطلاب | to الوزارة | at بيروت
  ACCUSE تنديدا
"""

DATES = """
قصفت المدفعية أمس بلدة كفرنبل التي يسيطر عليها المعارضون منذ عام 2013.
  ASSAULT قصفت | by المدفعية | at كفرنبل | on 2024-03-11
قتلت الجماعة أكثر من ألف شخص منذ عام 2009 في شمال نيجيريا.
  ASSAULT قتلت | by الجماعة | to أكثر من ألف شخص | at نيجيريا | killed 1000-?
دعا الوزير سامر العلي أمس إلى ضبط النفس. وطالب الوزير سامر العلي بتشكيل لجنة محايدة.
  REQUEST دعا | by الوزير سامر العلي | on 2024-03-11 | told by الوزير سامر العلي
  REQUEST طالب | by الوزير سامر العلي | to لجنة محايدة | on 2024-03-11 | told by الوزير سامر العلي
بدأت المفاوضات عام 2012 وتعثرت. وشنت المقاتلات في اليوم نفسه غارات على البلدة.
  CONSULT المفاوضات | on 2012-01-01
  ASSAULT غارات | by المقاتلات
"""


@pytest.mark.parametrize(("text", "claims"), blocks(PLACES + DATES))
def test_where_and_when(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
