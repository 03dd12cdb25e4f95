"""Acts that a clause states to be somebody's aim, right, means or deeds, and parties that ل or على names before أن."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

TABLE = """
لم تقتصر جرائم الحوثيين على قصف المدنيين في تعز.
    ASSAULT قصف | by الحوثيين | to المدنيين | at تعز
شملت انتهاكات المليشيات قصف المنازل واعتقال الصحفيين.
    ASSAULT قصف | by المليشيات
    ASSAULT اعتقال | by المليشيات | to الصحفيين | abducted 2-?
تمثلت ممارسات التنظيم في خطف المدنيين.
    ASSAULT خطف | by التنظيم | to المدنيين | abducted 2-?
كانت أولوية الجيش استعادة المدينة من التنظيم.
    ASSAULT استعادة | by الجيش | to التنظيم | future
قال إن أولوية الجيش، كانت استعادة المدينة من التنظيم.
    ASSAULT استعادة | by الجيش | to التنظيم | told by -
يكمن هدف التنظيم في السيطرة على المطار.
    ASSAULT السيطرة | by التنظيم
بإمكان الجيش اقتحام المدينة.
    ASSAULT اقتحام | by الجيش | hypothetical
لدى الجيش خطة لاقتحام المدينة.
    ASSAULT اقتحام | by الجيش | future
تمتلك إسرائيل القدرة على قصف المفاعل.
    ASSAULT قصف | by إسرائيل | hypothetical
رحب الوزير بتوصل الدول الكبرى إلى اتفاق مع طهران.
    SUPPORT رحب | by الوزير | to الدول الكبرى | told by الوزير
    AGREE اتفاق | by الدول الكبرى | to طهران | told by الوزير
أحبطت الشرطة مخطط الخلية لتفجير السفارة.
    ASSAULT تفجير السفارة | by الخلية | negated
على الجيش أن يقصف المواقع.
    ASSAULT يقصف | by الجيش | demanded
يمكن لتركيا أن تقصف القوات الكردية.
    ASSAULT تقصف | by تركيا | to القوات الكردية | hypothetical
أجمع مسؤولو المنطقة على استنكار الحادث.
    ACCUSE استنكار | by مسؤولو المنطقة
لم يتردد التنظيم في قصف الحي.
    ASSAULT قصف | by التنظيم
نجحت المقاومة بمساعدة غارات التحالف في تحرير المدينة.
    ASSAULT غارات | by التحالف
    ASSAULT تحرير | by المقاومة
تمكنت المقاومة من استعادة مواقع، ورغم ذلك فإنها تمكنت من قطع خطوط الإمداد.
    ASSAULT استعادة | by المقاومة
    COERCE قطع خطوط الإمداد | by المقاومة
كانت الميليشيات تقوم بممارسات قاسية علاوة على منع مرور القوافل.
    COERCE منع مرور | by الميليشيات | to القوافل
قصفت المقاومة تجمعات الحوثيين قرب السجن وكذا استهداف تجمعات أخرى.
    ASSAULT قصفت | by المقاومة | to الحوثيين
    ASSAULT استهداف | by المقاومة
دعم التحالف المقاومة بغارات جوية.
    AID دعم | by التحالف | to المقاومة
    ASSAULT غارات جوية | by التحالف
أدى ذلك إلى شن موسكو أول غارات جوية.
    ASSAULT غارات جوية | by موسكو
يستمر النظام في القتل.
    ASSAULT القتل | by النظام
المقاومة الشعبية على وشك تحقيق الحسم واستعادة السيطرة على القاعدة.
    ASSAULT استعادة السيطرة | by المقاومة الشعبية | future
قال الرئيس إن بلغاريا عانت الكثير في معركتها ضد الإرهابيين.
    ASSAULT معركتها | by بلغاريا | to الإرهابيين | told by الرئيس
كشفت الوثائق عن خطة للتنظيم لاغتيال الوزير.
    ASSAULT اغتيال | by للتنظيم | to الوزير | killed 1 | future | told by الوثائق
تراجع النظام، ولم يعد قادرا على استعادة المطار.
    ASSAULT استعادة | by النظام
أعلن عن تنفيذ القوات المرحلة الثانية من عملية تحرير الرمادي.
    ASSAULT عملية تحرير | by القوات | at الرمادي | told by -
طالب الأهالي الحكومة بالإسراع في تحرير المدينة.
    REQUEST طالب | by الأهالي | to الحكومة | told by الأهالي
    ASSAULT تحرير | by الحكومة | demanded | told by الأهالي
ألقت الشرطة القبض على رجل أقدم على طعن جنديين.
    COERCE القبض | by الشرطة | to رجل | detained 1
    ASSAULT طعن | by رجل | to جنديين
سبق للتنظيم أن نفذ هجوما في المدينة.
    ASSAULT هجوما | by للتنظيم
"""


@pytest.mark.parametrize(("text", "claims"), blocks(TABLE))
def test_who_does_what_a_clause_states(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("شمل التقرير قصف المنازل في تعز.", "التقرير"),  # a report covers what others did
        ("كشف البيان عن مخطط إرهابي يرمي لاستهداف السدود.", "إرهابي"),  # an adjective
        ("استخدمت الميليشيات قدرات الدولة في قصف المدن.", "الدولة"),
        ("نفى المتحدث أي رغبة للحزب بأن يستقيل الوزير.", "للحزب"),
        ("تعهد الرئيس للحكومة أن يقصف المواقع.", "للحكومة"),  # his own act
    ],
)
def test_who_does_not(text: str, nobody: str) -> None:
    assert all(f"by {nobody}" not in claim for claim in event_claims(text))
