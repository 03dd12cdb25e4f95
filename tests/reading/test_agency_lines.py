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

# Who demonstrates asks something of the body behind the participle; no body describes a thing.
DEMANDING = """
نظم الأهالي وقفة احتجاجية مطالبين الحكومة بالكشف عن مصير أبنائهم.
  PROTEST وقفة احتجاجية | by الأهالي | to الحكومة
  REQUEST مطالبين | by الأهالي | to الحكومة | told by الأهالي
خرج المئات مطالبين السلطات بوقف القصف.
  REQUEST مطالبين | by المئات | to السلطات | told by المئات
  RETREAT وقف القصف | by السلطات | demanded | told by المئات
اختتم الوزير كلمته مطالبا المجتمع الدولي بالتحرك.
  REQUEST مطالبا | by الوزير | to المجتمع الدولي | told by الوزير
"""

# Whoever lies dead before a verb of killing was killed.
CORPSES = """
عثر على جثة امرأة قتلت أمس.
  ASSAULT قتلت | to جثة امرأة | on 2024-03-11 | killed 1
عثر على جثة شاب قتل برصاصة في الرأس.
  ASSAULT قتل | to جثة شاب | killed 1
عثر على جثة رجل أعدم ميدانيا.
  ASSAULT أعدم ميدانيا | to جثة رجل | killed 1
"""

# Where what a threat depends on happens is not where the threat would be carried out.
CONDITIONS = """
هدد الناطق بضرب منشآت حيوية إذا استمر العدوان على غزة.
  THREATEN هدد | by الناطق | told by الناطق
  ASSAULT ضرب | by الناطق | future | told by الناطق
  ASSAULT العدوان | at غزة | hypothetical | told by الناطق
"""

# Without resistance nobody resisted; two rockets in the construct are fired; who clears mines takes no ground.
LACKING = """
سيطرت قوات درع الوطن على البلدة دون مقاومة.
  ASSAULT سيطرت | by قوات درع الوطن
أطلق مسلحون قذيفتي هاون على البلدة.
  ASSAULT أطلق | by مسلحون
انتزعت فرق الهندسة 300 لغم زرعها المسلحون قرب المدرسة.
  MOBILIZE زرعها | by المسلحون
اتهمت غرفة طوارئ أم درمان طيران الجيش بقصف السوق.
  ACCUSE اتهمت | by غرفة طوارئ أم درمان | to طيران الجيش | told by غرفة طوارئ أم درمان
  ASSAULT قصف | by طيران الجيش | at أم درمان | told by غرفة طوارئ أم درمان
"""

# Whoever is made to suffer losses has the pronoun; a day behind the noun of an act tells which one, and dates no other.
NAMED_BY = """
أعلن الجيش صد هجوم شنته قوات الدعم السريع على الفاشر وتكبيدها خسائر فادحة.
  ASSAULT هجوم | by قوات الدعم السريع | to الجيش | at الفاشر | told by الجيش
  ASSAULT تكبيدها خسائر | to قوات الدعم السريع | at الفاشر | told by الجيش
تمكنت القوات من صد المتمردين وتكبيدهم خسائر كبيرة.
  ASSAULT تكبيدهم خسائر | by القوات | to المتمردين
زار الوزير المصابين في انفجار 4 آب.
  CONSULT زار | by الوزير | to المصابين
  ASSAULT انفجار | to المصابين | on 2023-08-04
قصف الجيش مواقع الجماعة التي نفذت هجمات 7 أكتوبر.
  ASSAULT قصف | by الجيش | to الجماعة
  ASSAULT هجمات | by الجماعة | on 2023-10-07
"""

# Civilians behind a verb that takes no object do it; aid that is dropped is no landing; a rally is no part of its demand.
CIVILIANS = """
اعتدى مستوطنون على المزارعين.
  ASSAULT اعتدى | by مستوطنون | to المزارعين
اعتدى عدد من المستوطنين على المزارعين.
  ASSAULT اعتدى | by المستوطنين | to المزارعين
نفذ سلاح الجو إنزالات جوية لمساعدات على شمال غزة.
  AID إنزالات جوية لمساعدات | by سلاح الجو | at شمال غزة
طالبت عائلات الأسرى الإسرائيليين نتنياهو بإبرام صفقة خلال مظاهرة حاشدة في حيفا.
  REQUEST طالبت | by عائلات الأسرى الإسرائيليين | to نتنياهو | told by عائلات الأسرى الإسرائيليين
  AGREE إبرام صفقة | by نتنياهو | demanded | told by عائلات الأسرى الإسرائيليين
  PROTEST مظاهرة حاشدة | by عائلات الأسرى الإسرائيليين | at حيفا | told by عائلات الأسرى الإسرائيليين
"""

# A halt of fighting is one, whatever an adjective says of it; a machine that is to be stopped is not one.
HALTS = """
دعا المجلس إلى وقف فوري للقتال.
  REQUEST دعا | by المجلس | told by المجلس
  RETREAT وقف فوري للقتال | demanded | told by المجلس
تسعى الحكومة إلى حقن الدماء ووقف آلة الحرب.
"""

# What somebody was sentenced or seized for he did, and no court or police.
CONVICTS = """
قضت المحكمة بإعدام عامل قتل زوجته.
  SANCTION قضت | by المحكمة | to عامل
  ASSAULT قتل | by عامل | to زوجته | killed 1
حكمت المحكمة على جندي قتل فلسطينيا بالسجن.
  SANCTION حكمت | by المحكمة | to جندي
  ASSAULT قتل | by جندي | to فلسطينيا | killed 1
ألقت الشرطة القبض على شاب هاجم حاجزا.
  COERCE القبض | by الشرطة | to شاب | detained 1
  ASSAULT هاجم | by شاب | to حاجزا
حبس متهم قتل شقيقه.
  COERCE حبس متهم | to متهم | detained 1
  ASSAULT قتل | by متهم | to شقيقه | killed 1
"""

TABLES = (REPELLED, RIDERS, SPANS, DEMANDING, CORPSES, CONDITIONS, LACKING, NAMED_BY, CIVILIANS, HALTS, CONVICTS)


@pytest.mark.parametrize(("text", "claims"), blocks("".join(TABLES)))
def test_agency_lines(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
