"""Claims about what came of attempts, what goes on behind what is told, and what plans, orders and permissions hold.

A claim is: TYPE trigger | modality. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

MODALITIES = ("ongoing", "future", "hypothetical", "demanded", "negated")
ATTEMPTS = """
فشلت محاولة المسلحين اقتحام السجن.
  ASSAULT اقتحام | negated
محاولة اقتحام المعسكر باءت بالفشل.
  ASSAULT محاولة اقتحام | negated
حاول اللواء استعادة التلة لكنه فشل.
  ASSAULT استعادة | negated
حاول اللواء استعادة التلة دون جدوى.
  ASSAULT استعادة | negated
حاول اللواء استعادة التلة دون أن ينجح.
  ASSAULT استعادة | negated
حاول اللواء استعادة التلة، إلا أن الحراس تصدوا له.
  ASSAULT استعادة | negated
حاول اللواء استعادة التلة.
  ASSAULT استعادة | hypothetical
حاولت الوحدات مباغتة الحراس بهجوم ليلي، غير أنها لم تنجح.
  ASSAULT هجوم ليلي | negated
ألغى المجلس قرار سحب الكتيبة من الميناء.
  CONCEDE ألغى
  RETREAT سحب الكتيبة | negated
باتت القوات على بعد أمتار من السيطرة على القلعة.
  ASSAULT السيطرة | future
"""
GOING_ON = """
في ظل الغارات على الميناء، تغلق المدارس أبوابها.
  ASSAULT الغارات | ongoing
مع تصاعد الهجمات في المدينة، يرحل السكان.
  ASSAULT الهجمات | ongoing
ساد الهدوء بعد احتدام المعارك.
  ASSAULT المعارك
الاشتباكات لا تزال جارية في الحي.
  ASSAULT الاشتباكات | ongoing
خطوات تطبيع العلاقات لا تزال متعثرة.
  COOPERATE تطبيع العلاقات
قال القائد إن المعارك لن تحسم قريبا.
  ASSAULT المعارك | ongoing
منذ أسبوع كثفت الطائرات غاراتها على الميناء.
  ASSAULT غاراتها | ongoing
كثفت الطائرات غاراتها على الميناء.
  ASSAULT غاراتها
بدأت الهيئة توزيع مساعدات على النازحين.
  AID توزيع مساعدات | ongoing
كانت القوات قد بدأت سحب المدافع.
  RETREAT سحب المدافع
يبدأ الوزير غدا زيارة إلى مسقط.
  CONSULT زيارة | future
نوجه نداءنا إلى المقاتلين.
  REQUEST نداءنا
"""
WANTED = """
تتضمن الخطة سحب المدافع من التلال.
  RETREAT سحب المدافع | future
رفع المعتصمون لافتات تطالب بطرد السفير.
  PROTEST رفع
  SANCTION طرد السفير | demanded
وجه المحافظ بسحب المدافع من التلال.
  RETREAT سحب المدافع | demanded
دعا القائد إلى مواصلة الغارات.
  REQUEST دعا
  ASSAULT الغارات | demanded
يكتب الأهالي إلى المحافظ أملا بإنقاذ أبنائهم.
  AID إنقاذ | hypothetical
قد تلجأ القيادة إلى قصف القلعة.
  ASSAULT قصف | hypothetical
من المقرر طرد السفير.
  SANCTION طرد السفير | future
سمحت الحكومة للطائرات الأجنبية بشن هجمات على التنظيم.
  AGREE سمحت
  ASSAULT هجمات | future
أوقفت الشرطة طالبا لتهديده مدرسته.
  COERCE أوقفت
  THREATEN تهديده
"""


@pytest.mark.parametrize(("text", "claims"), blocks(ATTEMPTS + GOING_ON + WANTED))
def test_how_acts_stand(text: str, claims: list[str]) -> None:
    told = [claim.split(" | ") for claim in event_claims(text)]
    assert [" | ".join([one[0], *[part for part in one[1:] if part in MODALITIES]]) for one in told] == claims
