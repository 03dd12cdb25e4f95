"""Claims about doers whom the clause names right beside the act: past a verb of becoming, a share of them, whom something drives.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# A verb of becoming or going on before a present parts it from nobody: its subject stands before them or between.
BECOMING = """
وقال إن القوات باتت تطوق مدينة كسلا.
  COERCE تطوق | by القوات | at كسلا | ongoing | told by -
الجيش أصبح يحاصر القلعة.
  COERCE يحاصر | by الجيش | ongoing
وهذه هي الميليشيات التي ظلت القبائل تحاربها.
  ASSAULT تحاربها | by القبائل | to الميليشيات
وفر المدنيون من القلعة التي أصبحت القوات الحكومية تطوقها.
  COERCE تطوقها | by القوات الحكومية | ongoing
وفر المدنيون من القلعة التي راح الجيش يقصفها.
  ASSAULT يقصفها | by الجيش
ودخلت القوات المدينة وباتت تفرض حصارا على القلعة.
  MOBILIZE دخلت القوات | by القوات
  COERCE حصارا | by القوات | ongoing
وفر المدنيون من القلعة التي باتت تحت سيطرة التنظيم.
وفر المدنيون من القلعة التي ظلت القوات على أبوابها.
"""

# Those whom something drives to an act do it, also where they stand before a relative or are only counted.
DRIVEN = """
وهاجم الجيش المتمردين الذين اضطروا أمس إلى الانسحاب من الجسر.
  ASSAULT هاجم | by الجيش | to المتمردين | on 2024-03-11
  RETREAT الانسحاب | by المتمردين | on 2024-03-11
وقالت المصادر إن عشرات المسلحين اضطروا إلى مغادرة القلعة.
  RETREAT مغادرة | by عشرات المسلحين | told by المصادر
وخسر المسلحون القلعة التي اضطروا إلى الانسحاب منها.
  RETREAT الانسحاب | by المسلحون
وتسببت الغارات التي اضطرت الجيش إلى الانسحاب في مقتل ضابط.
  ASSAULT الغارات | to ضابط | killed 1
  RETREAT الانسحاب | by الجيش
وقدرت اللجنة أن المعارك تسببت في إجبار نحو خمسين ألف شخص على الفرار من قراهم.
  ASSAULT المعارك | told by اللجنة
  COERCE إجبار | told by اللجنة
  RETREAT الفرار | by نحو خمسين ألف شخص | told by اللجنة
وتحدثت عن إجبار السكان على الفرار من قراهم.
  COERCE إجبار | to السكان | told by -
  RETREAT الفرار | by السكان | told by -
"""

# An adverb between the genitive of an act and what it hits leaves the genitive its doer; with no hit behind it, nothing changes.
PARTED = """
وتناول التقرير استهداف «داعش» أخيرا لكنائس في القاهرة.
  ASSAULT استهداف | by داعش | at القاهرة
وتناول التقرير قتل داعش أمس لأحد الرعاة.
  ASSAULT قتل | by داعش | on 2024-03-11
وتناول التقرير استهداف «داعش» أخيرا في سرت.
  ASSAULT استهداف | to داعش | at سرت
"""

# Of a crowd named with من those act of whom it is.
SHARES = """
وقال إن مجاميع كبيرة من ميليشيا الدعم خرجت من الخرطوم باتجاه كردفان.
  RETREAT خرجت | by ميليشيا الدعم | at الخرطوم | told by -
وهاجمت مجاميع من مسلحي القبيلة معسكرا في كسلا.
  ASSAULT هاجمت | by مسلحي القبيلة | at كسلا
وقال إن مجاميع كبيرة من الكتب وصلت إلى كسلا.
"""

# Whose attempt it is: behind من جانب or من قبل, past a time, and with those joined to them.
TRIED = """
وأحبط الجيش محاولة من جانب المسلحين للسيطرة على الميناء.
  ASSAULT للسيطرة | by المسلحين | negated
وجرت محاولة أمس من جانب المسلحين للسيطرة على الميناء.
  ASSAULT للسيطرة | by المسلحين | on 2024-03-11
وجرت محاولة أمس من قبل المسلحين للسيطرة على الميناء.
  ASSAULT للسيطرة | by المسلحين | on 2024-03-11
وأدت محاولة يوم الأحد من جانب متظاهرين لاقتحام السفارة إلى إغلاق الشارع.
  PROTEST اقتحام السفارة | by متظاهرين | on 2024-03-10
  COERCE إغلاق | on 2024-03-10
وستوقف السفن محاولات المتمردين وحلفائهم تهريب الأسلحة عبر الساحل.
  MOBILIZE تهريب الأسلحة | by المتمردين ، حلفائهم | future
ورصد الأهالي محاولات المتمردين وحلفائهم نهب مخازن الأسلحة.
  COERCE نهب | by المتمردين ، حلفائهم
وأحبط الجيش محاولة من جانب بغداد للسيطرة على الميناء.
  ASSAULT للسيطرة | by بغداد | negated
ويعد ذلك محاولة من قبل التنظيم إلى استهداف مقر الشرطة.
  ASSAULT استهداف | by التنظيم | to الشرطة | ongoing
وأحبط الجيش محاولات المتمردين وقصف المواقع.
  ASSAULT قصف | by الجيش
"""

TABLES = (BECOMING, DRIVEN, PARTED, SHARES, TRIED)


@pytest.mark.parametrize(("text", "claims"), [claim for table in TABLES for claim in blocks(table)])
def test_doers_beside_their_acts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
