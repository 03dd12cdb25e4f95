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
قتل المهرب أثناء محاولته الفرار عبر النهر.
  ASSAULT قتل
  RETREAT محاولته الفرار | negated
قتلت الشرطة أربعة ملثمين، خلال محاولتهم اقتحام المخفر والسيطرة عليه.
  ASSAULT قتلت
  ASSAULT محاولتهم اقتحام | negated
  ASSAULT السيطرة | negated
أصيب المهرب أثناء محاولته الفرار عبر النهر.
  ASSAULT أصيب
  RETREAT محاولته الفرار | hypothetical
باتت القوات على بعد أمتار من السيطرة على القلعة.
  ASSAULT السيطرة | future
"""
GOING_ON = """
في ظل الغارات على الميناء، تغلق المدارس أبوابها.
  ASSAULT الغارات | ongoing
مع تصاعد الهجمات في المدينة، يرحل السكان.
  ASSAULT الهجمات | ongoing
يواصل رجال القبائل والجيش تقدمهم صوب الميناء.
  MOBILIZE تقدمهم صوب | ongoing
أصيب راع جراء قصف مدفعي مصدره التلال التي تسيطر عليها الميليشيات.
  ASSAULT قصف مدفعي
أصيب راع جراء قصف مدفعي مصدره التلال الشرقية.
  ASSAULT قصف مدفعي
هناك مفاوضات بين الطرفين في الميناء.
  CONSULT مفاوضات | ongoing
انتقم المتمردون من السكان هناك بقصف الميناء.
  ASSAULT قصف
هل جاء منفذ هجوم مسجد الميناء من الخارج؟
  ASSAULT هجوم
خرجت مسيرة لإحياء ذكرى مقتل الوالي.
  PROTEST خرجت مسيرة
  ASSAULT مقتل
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
أكد القائد أن المعارك في الجبال تواصلت.
  ASSAULT المعارك | ongoing
أكد القائد أن الغارات استمرت لساعات.
  ASSAULT الغارات
التقى الوزيران على هامش قمة إقليمية.
  CONSULT التقى
  CONSULT قمة إقليمية | ongoing
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
  REQUEST وجه
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
  ASSAULT هجمات | hypothetical
أوقفت الشرطة طالبا لتهديده مدرسته.
  COERCE أوقفت
  THREATEN تهديده
"""

OPEN_VERBS = """
لم تستطع الكتيبة أن تقتحم القلعة.
  ASSAULT تقتحم | negated
لا يمكن أن تنسحب القوات من التلال.
  RETREAT تنسحب | negated
لم تكن المدافع تقصف القلعة.
  ASSAULT تقصف | negated
كانت المدافع تقصف القلعة.
  ASSAULT تقصف
بدلا من أن تقصف القلعة، رحلت الكتيبة.
  ASSAULT تقصف | negated
بدلا من قصف القلعة، رحلت الكتيبة.
  ASSAULT قصف | negated
شدد الوسيط على ضرورة أن تنسحب القوات من التلال.
  RETREAT تنسحب | demanded
تنص الوثيقة على أن تنسحب القوات من التلال.
  RETREAT تنسحب | future
يريد المتمردون أن يقتحموا القلعة.
  ASSAULT يقتحموا | hypothetical
عادت الكتيبة دون قصف القلعة وطرد السفير.
  ASSAULT قصف | negated
  SANCTION طرد السفير | negated
دون ورود معلومات عن توقيف أحد، انتهى النهار.
  COERCE توقيف | hypothetical
صدت الكتيبة هجوما شنه المتمردون على القلعة.
  ASSAULT هجوما
صدت الكتيبة هجوما على القلعة.
  ASSAULT هجوما | negated
"""


@pytest.mark.parametrize(("text", "claims"), blocks(ATTEMPTS + GOING_ON + WANTED + OPEN_VERBS))
def test_how_acts_stand(text: str, claims: list[str]) -> None:
    told = [claim.split(" | ") for claim in event_claims(text)]
    assert [" | ".join([one[0], *[part for part in one[1:] if part in MODALITIES]]) for one in told] == claims


def test_headlines_in_one_line() -> None:
    told = event_claims("إصابة حارس شرق حلب  رئيس الوزراء يهاجم الاتحاد الأوروبي  جرحى في قصف جوي")
    assert not [claim for claim in told if "ongoing" in claim]
    assert [claim for claim in told if "يهاجم" in claim]
