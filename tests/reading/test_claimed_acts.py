"""Claims about who did an act that somebody claims, is blamed for or suspected of, or that a verb carries.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# A spokesman claims it for his own; what is not claimed is nobody's; blame for a killing names the killer, unless it is of a
# government that let it happen.
CLAIMED = """
أعلن المتحدث باسم حركة الشباب مسؤولية الحركة عن تفجير الفندق في كيسمايو.
  ASSAULT تفجير | by الحركة | at كيسمايو | told by المتحدث باسم حركة الشباب
تبنى تنظيم الدولة المسؤولية عن تفجير مسجد في بيشاور.
  ASSAULT تفجير مسجد | by تنظيم الدولة | at بيشاور | told by تنظيم الدولة
تبنت حركة الشباب قتل ضابطين في مقديشو.
  ASSAULT قتل | by حركة الشباب | to ضابطين | at مقديشو | killed 2 | told by حركة الشباب
لم تعلن الحركة مسؤوليتها عن هجوم أوقع سبعة قتلى في كابول.
  ASSAULT هجوم | at كابول | killed 7
حملت حركة حماس إسرائيل مسؤولية اغتيال الأسير في الخليل.
  ACCUSE حملت | by حركة حماس | to إسرائيل | told by حركة حماس
  ASSAULT اغتيال | by إسرائيل | to الأسير | at الخليل | killed 1 | told by حركة حماس
ونسب الهجوم إلى حزب العمال الكردستاني.
  ACCUSE نسب | to حزب العمال الكردستاني
  ASSAULT الهجوم | by حزب العمال الكردستاني
دمر الجسر بالكامل، بواسطة ميليشيا الحوثي.
  ASSAULT دمر | by ميليشيا الحوثي
"""

# Who speaks for a force announces what it did; a state its own raids; but not what he only tells with a clause of its own.
ANNOUNCED = """
أعلن المتحدث باسم الجيش الإسرائيلي تنفيذ غارات على دمشق.
  ASSAULT غارات | by الجيش الإسرائيلي | at دمشق | told by المتحدث باسم الجيش الإسرائيلي
كشف الناطق باسم المقاومة، سامر الحمد، عن استهداف رتل قرب تعز.
  ASSAULT استهداف | by المقاومة | to رتل | at تعز | told by الناطق باسم المقاومة، سامر الحمد
أعلنت إسرائيل شن غارات على مواقع في دمشق.
  ASSAULT غارات | by إسرائيل | at دمشق | told by إسرائيل
أعلن الجيش شن سلسلة من الغارات على إدلب.
  ASSAULT الغارات | by الجيش | at إدلب | told by الجيش
نفى التحالف شن أي غارات على صعدة.
  ASSAULT غارات | by التحالف | at صعدة | negated | told by التحالف
كرر الوزير موقف حكومته الرافض لأي غزو أجنبي.
  ASSAULT غزو أجنبي | hypothetical
أعلن المتحدث باسم الجيش أن استعادة الميناء مهمة صعبة.
  ASSAULT استعادة | told by المتحدث باسم الجيش
أعلن المتحدث باسم الجيش مقتل ثلاثة جنود في هجوم.
  ASSAULT هجوم | to ثلاثة جنود | killed 3 | told by المتحدث باسم الجيش
"""

# Who seizes or frees a suspect did not do what he is suspected of.
SUSPECTED = """
أوقفت الشرطة سائقا للاشتباه في مشاركته في خطف سائح.
  COERCE أوقفت | by الشرطة | to سائقا | detained 1
  ASSAULT خطف | to سائح | abducted 1
أطلقت السلطات سراح التاجر بكفالة في قضية خطف.
  RETREAT سراح | by السلطات | to التاجر | released 1
  ASSAULT خطف
"""

# An act that only says which ground or persons a phrase is about is not what the verb carries.
GROUND = """
قام المحافظ بجولة لموقع التفجير في السوق القديم.
  CONSULT قام | by المحافظ
  ASSAULT التفجير
تمكن الثوار من استعادة نقطتي تمركز للقوات الحكومية في الغوطة.
  ASSAULT استعادة | by الثوار | to للقوات الحكومية
تعتزم المقاومة التوجه إلى محافظة شبوة لتحريرها.
  MOBILIZE التوجه | by المقاومة | at شبوة | future
"""

# Whom a verb makes or lets act does it, also what is joined; ل behind words against or for somebody names whom they are for.
CARRIED = """
مكن الاتفاق التنظيم من اعتقال الجنود وقتلهم.
  AGREE الاتفاق
  ASSAULT اعتقال | by التنظيم | to الجنود
  ASSAULT قتلهم | by التنظيم | to الجنود
دفعت الغارات المسلحين إلى الاستسلام للجيش في كركوك.
  ASSAULT الغارات | at كركوك
  RETREAT الاستسلام | by المسلحين | to للجيش | at كركوك | surrendered 2-?
دعا الحزب إلى تقديم ضمانات لسكان المخيم.
  REQUEST دعا | by الحزب | told by الحزب
  AGREE ضمانات | to سكان المخيم | demanded | told by الحزب
وجه النائب انتقادات لاذعة للمبعوث الدولي.
  ACCUSE انتقادات لاذعة | by النائب | to للمبعوث الدولي
قال الوزير بعد زيارة المخيم إن النازحين بخير.
  CONSULT زيارة | by الوزير
كان هناك تنسيق غير مباشر بين التحالف وقوات النظام.
  COOPERATE تنسيق | by التحالف | to قوات النظام | ongoing
"""


@pytest.mark.parametrize(("text", "claims"), blocks(CLAIMED + ANNOUNCED + SUSPECTED + GROUND + CARRIED))
def test_claimed_acts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


# Who must do an act would do it; a state behind ل suffers an attack; what a clause says of a place or of crimes is not told of
# the act; civilians fire at nobody; an act measured by all of its kind takes up none of them.
WHOSE = """
يجب على الوزراء الأتراك إدانة تنظيم داعش.
  ACCUSE إدانة | by الوزراء الأتراك | to تنظيم داعش | demanded
يتعين على القوات الأجنبية الانسحاب من البلاد.
  RETREAT الانسحاب | by القوات الأجنبية | demanded
تم تحرير الأحياء الشمالية من البلدة التي كانت المليشيا تستخدمها مركزا للقيادة.
  ASSAULT تحرير
دعا المجلس إلى التحقيق في الجرائم التي تم ارتكابها من قبل الميليشيات في عدن.
  REQUEST دعا | by المجلس | told by المجلس
  ACCUSE التحقيق في الجرائم | demanded | told by المجلس
"""


@pytest.mark.parametrize(("text", "claims"), blocks(WHOSE))
def test_whose_acts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
