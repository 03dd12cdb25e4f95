"""Claims about acts told by verbs that are rarer in the news, about adverbs behind a party and weapons named late in a sentence.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims, statement_claims

# Verbs of blows, takings, searches, ships and talks; a crowd that storms a building protests, armed men attack it.
VERBS = """
تراشق الجيشان بالقذائف على جانبي الحدود.
  ASSAULT تراشق | by الجيشان
شهدت جبهة الضالع تراشقا مدفعيا بين القوات الحكومية والحوثيين.
  ASSAULT تراشقا مدفعيا | by القوات الحكومية | to الحوثيين | at الضالع
هجم مسلحون على مخفر في الرمادي.
  ASSAULT هجم | by مسلحون | at الرمادي
بطشت قوات الأمن بالمحتجين في الخرطوم.
  ASSAULT بطشت | by قوات الأمن | to المحتجين | at الخرطوم
بتر مسلحو داعش يد بائع في الموصل.
  ASSAULT بتر | by مسلحو داعش | at الموصل
أسكتت المدفعية التركية مصادر النيران شمال حلب.
  ASSAULT أسكتت | by المدفعية التركية | at حلب
استحوذ مقاتلو المعارضة على أسلحة وذخائر من ثكنة في إدلب.
  COERCE استحوذ | by مقاتلو المعارضة | at إدلب
أخضعت الشرطة ركاب القطار للتفتيش.
  COERCE أخضعت | by الشرطة | to ركاب القطار
أخضع المحققون المتهم للاستجواب.
  ACCUSE أخضع | by المحققون | to المتهم
اقتحم مسلحون السفارة الأمريكية في بنغازي.
  ASSAULT اقتحم | by مسلحون | to السفارة الأمريكية | at بنغازي
اقتحمت قوات الأمن مبنى البرلمان.
  ASSAULT اقتحمت | by قوات الأمن | to البرلمان
اقتحم متظاهرون السفارة السويدية.
  PROTEST اقتحم | by متظاهرون | to السفارة السويدية
تظاهر المئات أمام القنصلية واقتحموا مبناها.
  PROTEST تظاهر | by المئات | to القنصلية
  PROTEST اقتحموا | by المئات
خلع الجيش الرئيس وعلق الدستور.
  COERCE خلع | by الجيش | to الرئيس
  COERCE علق الدستور | by الجيش
تدرب مقاتلون من المعارضة على يد ضباط أتراك في أنقرة.
  AID تدرب | by ضباط أتراك | to مقاتلون من المعارضة | at أنقرة
جلس وفدا الحكومة والمعارضة إلى طاولة المفاوضات في جنيف.
  CONSULT جلس | by وفدا الحكومة | to المعارضة | at جنيف
اتصل الوزير بنظيره القطري.
  CONSULT اتصل | by الوزير | to نظيره القطري
تباحث الوزير هاتفيا مع نظيره التركي.
  CONSULT تباحث | by الوزير | to نظيره التركي
أبحرت مدمرة روسية نحو طرطوس.
  MOBILIZE أبحرت مدمرة | by مدمرة روسية | at طرطوس
عبرت فرقاطة ألمانية باب المندب.
  MOBILIZE عبرت فرقاطة | by فرقاطة ألمانية | at باب المندب
رفد الحوثيون جبهة الساحل بمئات المقاتلين.
  MOBILIZE رفد | by الحوثيون
واكبت دورية للجيش قافلة إلى عرسال.
  AID واكبت | by دورية للجيش | to قافلة | at عرسال
"""

# What stands behind a clause or the places of an attack is its weapon and no second attack.
LATE_WEAPONS = """
قصفت القوات الحكومية أسرة تجلس أمام خيمتها، بقذيفة هاون، ما أدى إلى مقتل أربعة.
  ASSAULT قصفت | by القوات الحكومية | to أسرة | killed 4
استهدف الجيش عدة بلدات في ريف درعا الغربي، بقذائف الهاون والمدفعية.
  ASSAULT استهدف | by الجيش | at ريف درعا الغربي
"""

NOTHING = [
    "تراشق النائبان عبارات حادة تحت القبة.",
    "هجم الجراد على الحقول.",
    "بتر الطبيب ساق المريض.",
    "استحوذت الشركة على حصة في المصرف.",
    "جلست العائلة حول المدفأة.",
    "حامت الشكوك حول الصفقة.",
]


@pytest.mark.parametrize(("text", "claims"), blocks(VERBS + LATE_WEAPONS))
def test_acts_of_lesser_verbs(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


@pytest.mark.parametrize("text", NOTHING)
def test_no_act_in_other_senses(text: str) -> None:
    assert event_claims(text) == []


THOSE = """
وطالب هؤلاء الحكومة بفتح الطريق.
  demand | هؤلاء | فتح الطريق
واتهم هؤلاء الجيش بقصف السوق.
  accuse | هؤلاء | قصف السوق
وأثنى هؤلاء على دور المقاومة.
  support | هؤلاء | دور المقاومة
ونفى هؤلاء الاتهامات.
  deny | هؤلاء | الاتهامات
وقال هؤلاء الجنود إن المعركة انتهت.
  assert | هؤلاء الجنود | المعركة انتهت
"""


@pytest.mark.parametrize(("text", "claims"), blocks(THOSE))
def test_several_persons_who_are_pointed_at_speak(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
