"""Whether it was done: what came next, what is offered, meant or joined to an aim, battles that go on, and history.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# What somebody came back to do, was driven to or was done with someone in the end is told; what he went somewhere for is aimed at.
NEXT = """
عاد الشاب أمس لينفذ هجوما على سرمين.
  ASSAULT هجوما | by الشاب | at سرمين | on 2024-03-11
ثم عاد التنظيم ليستهدف الكنائس.
  ASSAULT يستهدف | by التنظيم | to الكنائس
عاد الشاب إلى بلاده ليقاتل التنظيم.
  ASSAULT يقاتل | by الشاب | to التنظيم | future
سيعود التنظيم ليستهدف الكنائس.
  ASSAULT يستهدف | by التنظيم | to الكنائس | future
داهمت الشرطة منزلا في سرمين ليتم القبض على ثلاثة من المطلوبين.
  COERCE داهمت | by الشرطة | at سرمين
  COERCE القبض على | to ثلاثة من المطلوبين | at سرمين | detained 3
غضب الرجل مما دفعه لقصف سرمين.
  ASSAULT قصف | at سرمين
خطط الرجل لقصف سرمين.
  ASSAULT قصف | by الرجل | at سرمين | future
ما إن هاجم المسلحون الحاجز حتى فر الجنود.
  ASSAULT هاجم | by المسلحون | to الحاجز
  RETREAT فر | by الجنود
"""

# What is offered for an open act is open; an attack pointed at, a reason and what an aim is to stop are there.
BESIDE = """
أرسلوا وسطاء لتأمين خروج آمن لهم مقابل تسليم أسلحتهم.
  AID تأمين خروج | future
  RETREAT تسليم أسلحتهم | hypothetical
أفرجت الجبهة عن النساء مقابل إطلاق سراح الجنود.
  RETREAT أفرجت | by الجبهة | to النساء | released 2-?
  RETREAT إطلاق سراح | to الجنود
دعا الرئيس إلى الوحدة في وجه هذا العمل الإرهابي.
  REQUEST دعا | by الرئيس | told by الرئيس
  ASSAULT العمل الإرهابي | told by الرئيس
طالب الحزب بوقف القصف لأن مقتل المدنيين لا مبرر له.
  REQUEST طالب | by الحزب | told by الحزب
  RETREAT وقف القصف | demanded | told by الحزب
  ASSAULT مقتل | to المدنيين | killed 2-? | told by الحزب
أعلنت الحكومة الطوارئ في محاولة لاحتواء هجمات المتشددين على سرمين.
  COERCE أعلنت | at سرمين
  ASSAULT هجمات | by المتشددين | at سرمين | ongoing
لماذا قام بتسليم نفسه بدلا من تفجير الجسر؟
  RETREAT تسليم نفسه
  ASSAULT تفجير الجسر | negated
"""

# What somebody meant to do, what is joined to an aim or a duty that is no act, what use is granted for and what needs many is open.
MEANT = """
كشفت الوزيرة عن مذبحة كانت الميليشيات تنوي ارتكابها في سرمين.
  ASSAULT مذبحة | by الميليشيات | at سرمين | future | told by الوزيرة
تقدم الجيش نحو سرمين استعدادا لساعة الصفر والهجوم على المطار.
  MOBILIZE تقدم الجيش | by الجيش | at سرمين
  ASSAULT الهجوم | at سرمين | future
زادهم ذلك إصرارا على حماية البلاد وملاحقة المسلحين.
  COERCE ملاحقة | to المسلحين | future
على الحكومة تعزيز الثقة ودعم المقاتلين.
  AID دعم | to المقاتلين | demanded
يستعد الجيش لساعة الصفر وطرد المسلحين من سرمين.
  ASSAULT طرد المسلحين | by الجيش | to المسلحين | at سرمين | future
يتجه الجيش إلى سرمين وقتل عشرة مسلحين أمس.
  MOBILIZE يتجه | by الجيش | at سرمين | on 2024-03-11 | ongoing
  ASSAULT قتل | by الجيش | to عشرة مسلحين | at سرمين | on 2024-03-11 | killed 10
سمحت أنقرة لواشنطن باستخدام القاعدة في شن غارات على التنظيم.
  AGREE سمحت | by أنقرة | to واشنطن
  ASSAULT غارات | by واشنطن | to التنظيم | future
شدد على أهمية مشاركة الأهالي في تحرير مدينتهم.
  ASSAULT تحرير | by الأهالي | demanded | told by -
"""

# Battles of which a present tells go on, and so does what has been taken up again since a day; behind بعد they may be over.
LASTING = """
استأنف المتمردون منذ الأسبوع الماضي هجماتهم على سرمين.
  ASSAULT هجماتهم | by المتمردون | at سرمين | on 2024-03-04 | ongoing
استأنف المتمردون هجماتهم على سرمين أمس.
  ASSAULT هجماتهم | by المتمردون | at سرمين | on 2024-03-11
تجري هذه المعارك ضمن سعي الجيش للسيطرة على سرمين.
  ASSAULT المعارك | at سرمين | ongoing
تأتي هذه الاشتباكات بعد يوم من سقوط سرمين.
  ASSAULT الاشتباكات | at سرمين
يسلط القتال في سرمين الضوء على الفوضى.
  ASSAULT القتال | at سرمين | ongoing
"""

# Battles that began in a year long past, and what the same men did next, over a comma, are history; so is a line of an almanac.
HISTORY = """
عاد الأمن. وبدأت المعارك في سرمين في صيف 2012، وانقسمت المدينة.
  ASSAULT المعارك | at سرمين | on 2012-06-01 | background
عاد الأمن. أطلق المسلحون في 2014 حملة عسكرية من الجبال، وسيطروا على سرمين في سبتمبر.
  ASSAULT حملة عسكرية | by المسلحون | at سرمين | on 2014-01-01 | background
  ASSAULT سيطروا | by المسلحون | at سرمين | on 2023-09-01 | background
1921- روسيا توجه نداء إلى الدول.
  REQUEST نداء | to الدول | on 1921-01-01 | background
"""

# With what will not be done what it waits for is to come; only how it came about is denied; a goal is to be reached.
TERMS = """
عند انسحابهم من سرمين لن يتعرض لهم أحد.
  RETREAT انسحابهم | at سرمين | future
عند انسحابهم من سرمين لم يتعرض لهم أحد.
  RETREAT انسحابهم | at سرمين
زيارة السفير لم تتم بقرار من الوزير وإنما بضغط من حلفائه.
  CONSULT زيارة | by السفير
زيارة السفير لم تتم.
  CONSULT زيارة | by السفير | negated
الغاية من الحملة هي تحرير سرمين.
  ASSAULT تحرير | at سرمين | future
هدف الحملة هو تحرير سرمين.
  ASSAULT الحملة | at سرمين
  ASSAULT تحرير | at سرمين | future
أكبر إنجاز للجيش هو تحرير سرمين.
  ASSAULT تحرير | at سرمين
"""


@pytest.mark.parametrize(("text", "claims"), blocks(NEXT + BESIDE + MEANT + LASTING + HISTORY + TERMS))
def test_whether_it_was_done(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
