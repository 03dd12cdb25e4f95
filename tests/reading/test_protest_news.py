"""Claims about strikes, ultimatums and protests as agencies tell them: who declares them, whom they threaten, what they are about.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by; of statements: stance | speaker | content.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims, statement_claims

# Whoever announces to enter on a strike goes on strike; but not where the strike has its own people.
DECLARED = """
أعلنت لجنة المعلمين الدخول في إضراب شامل.
  PROTEST إضراب شامل | by لجنة المعلمين | told by لجنة المعلمين
أعلن اتحاد العمال تنفيذ إضراب عام.
  PROTEST إضراب عام | by اتحاد العمال | told by اتحاد العمال
أعلنت الشرطة بدء إضراب السجناء.
  PROTEST إضراب | by السجناء | told by الشرطة
"""

# A verb of threatening that و joins goes on with the subject before it: the one party behind it is threatened.
THREATENED = """
رابطة المعلمين تعلق الدروس وتمهل الوزارة أسبوعا
  THREATEN تمهل | by رابطة المعلمين | to الوزارة
طالبت النقابة بصرف الرواتب وأمهلت الوزارة أسبوعا.
  REQUEST طالبت | by النقابة | told by النقابة
  THREATEN أمهلت | by النقابة | to الوزارة
طالبت النقابة بصرف الرواتب وأمهل الوزير المضربين أسبوعا.
  REQUEST طالبت | by النقابة | told by النقابة
  THREATEN أمهل | by الوزير | to المضربين
المحتجون يمهلون الحكومة حتى مساء الأحد لإعلان انتخابات مبكرة
  THREATEN يمهلون | by المحتجون | to الحكومة
هدد أولياء الطلاب بالاعتصام.
  THREATEN هدد | by أولياء الطلاب | told by أولياء الطلاب
  PROTEST الاعتصام | by أولياء الطلاب | future | told by أولياء الطلاب
"""

# What a protest to come is against took place before; a reason that و joins to another is its subject's too.
REASONS = """
دعا ناشطون إلى التظاهر الجمعة المقبل تنديدا باغتيال الصحفي سامر العلي.
  REQUEST دعا | by ناشطون | told by ناشطون
  PROTEST التظاهر | on 2024-03-15 | demanded | told by ناشطون
  ACCUSE تنديدا | by ناشطون | on 2024-03-15 | demanded | told by ناشطون
  ASSAULT اغتيال | to الصحفي سامر العلي | killed 1 | told by ناشطون
تجمع صحفيون احتجاجا على الاعتقال واستنكارا لصمت الحكومة.
  PROTEST تجمع | by صحفيون | to الحكومة
  ACCUSE استنكارا | by صحفيون | to الحكومة
"""

# The fire that soldiers open is no part of their name.
FIRE = """
أطلق جنود الرصاص في الهواء.
  ASSAULT أطلق | by جنود
أطلق أفراد أمن الغاز على العمال.
  ASSAULT أطلق | by أفراد أمن | to العمال
"""

# A rumour told with a passive and a plan with لدى are denied like others.
DENIED = """
قال الوزير إنه لا نية لدينا لاستئناف المفاوضات.
  CONSULT استئناف المفاوضات | negated | told by الوزير
"""

# Crowds that are dispersed under other names, shops on strike, and roads that demonstrators close.
CROWDS = """
فرقت الشرطة موكبا للجان المقاومة في أم درمان.
  ASSAULT فرقت | by الشرطة | to موكبا | at أم درمان
أضربت المحال التجارية في الخليل حدادا على الشهداء.
  PROTEST أضربت المحال | at الخليل
ألقى محتجون قنابل مولوتوف على مبنى المحافظة.
  PROTEST ألقى | by محتجون | to المحافظة
"""

# Marches of angry people are no drones; drones of a nationality are no marches.
MARCHES = """
خرج المصلون في مسيرات غاضبة جابت شوارع نواكشوط.
  PROTEST مسيرات | by المصلون | at نواكشوط
استهدفت مسيرات تركية سيارة قرب القامشلي.
  ASSAULT استهدفت | by مسيرات تركية | at القامشلي
"""

# A clause without الذي that only describes the source is none of its words.
SOURCES = """
وبحسب شهود عيان تحدثوا إلى الإذاعة، اندلع الحريق فجرا.
  assert | شهود عيان | اندلع الحريق فجرا | anonymous
نقلا عن مصدر أمني طلب عدم ذكر اسمه، قالت الوكالة إن المعبر مغلق.
  assert | مصدر أمني | المعبر مغلق | anonymous, relay الوكالة
"""


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [*blocks(DECLARED), *blocks(THREATENED), *blocks(REASONS), *blocks(FIRE), *blocks(DENIED), *blocks(CROWDS), *blocks(MARCHES)],
)
def test_events(sentence: str, claims: list[str]) -> None:
    assert event_claims(sentence) == claims


@pytest.mark.parametrize(("sentence", "claims"), blocks(SOURCES))
def test_statements(sentence: str, claims: list[str]) -> None:
    assert statement_claims(sentence) == claims
