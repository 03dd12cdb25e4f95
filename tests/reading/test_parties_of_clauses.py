"""Who does and who suffers an act, as its own clause says: who holds the ground that is hit, whose pronoun stands on a joined noun,
where a long title or a further attribute parts a party from its act.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Ground that is hit is its holder's, where a clause behind where it lies, or the word of control, says whose it is.
HELD = """
قصفت الطائرات المجمع الإداري في المدينة، والذي يتحصن فيه مسلحو التنظيم
  ASSAULT قصفت | by الطائرات | to مسلحو التنظيم
استهدفت مسيرة محطة المياه بريف الحسكة، حيث تتمركز قوات النظام
  ASSAULT استهدفت | by مسيرة | to قوات النظام | at الحسكة
هاجم الفصيل المستودع في المدينة التي وصلها الوفد
  ASSAULT هاجم | by الفصيل
شنت الطائرات غارات على قرية تسيطر عليها المعارضة، وعلى قرية يسيطر عليها تنظيم داعش
  ASSAULT غارات | by الطائرات | to المعارضة ، تنظيم داعش
قصفت المدفعية القرى الخاضعة لسيطرة الحكومة
  ASSAULT قصفت | by المدفعية | to الحكومة
قصفت المدفعية بلدات تحت سيطرة المعارضة
  ASSAULT قصفت | by المدفعية | to المعارضة
استهدفت الفصائل مناطق سيطرة النظام
  ASSAULT استهدفت | by الفصائل | to النظام
منعت الميليشيا مرور الشاحنات إلى مناطق سيطرة الفصائل
  COERCE منعت | by الميليشيا
"""

# A pronoun on a noun that و joins to another is of whoever does that one, not of the subject far before.
JOINED = """
بدأ التحالف حملته بعد تقدم المتمردين من الجبال واستيلائهم على العاصمة
  ASSAULT حملته | by التحالف | to المتمردين | ongoing
  ASSAULT تقدم المتمردين | by المتمردين
  ASSAULT استيلائهم | by المتمردين
"""

# Behind a genitive with several titles, or a further adjective, a preposition is still of the act.
FAR_BEHIND = """
واستمع المجلس إلى نتائج زيارة وزير الخارجية نائب رئيس مجلس الوزراء للأردن
  CONSULT زيارة | by وزير الخارجية نائب رئيس مجلس الوزراء | to للأردن | at لأردن
"""

# An attribute with an article and a complement parts a subject from its verb.
PARTED = """
أعلن المتحدث أن الفصائل المتمركزة في الجبال قصفت المعسكر
  ASSAULT قصفت | by الفصائل | told by المتحدث
قال المصدر إن الطائرات المشاركة في الطلعات قصفت المعسكر
  ASSAULT قصفت | by الطائرات | told by المصدر
قال المصدر إن "مجموعة النسر" التابعة لجهاز الأمن اختطفت خمسة مدنيين
  ASSAULT اختطفت | by "مجموعة النسر" التابعة لجهاز الأمن | to خمسة مدنيين | abducted 5 | told by المصدر
"""

# In verbs like أطلق the active too has the vowel that marks the passive of others.
VOWELLED = """
الفصيل يُطلق سراح عشرة جنود
  RETREAT يُطلق سراح | by الفصيل | to عشرة جنود | released 10
"""

# A raid is done to those it is after; what is sought as a thing is nobody.
SOUGHT = """
داهمت الشرطة منازل في الحي بحثا عن مسلحين فارين
  COERCE داهمت | by الشرطة | to مسلحين فارين
مشطت القوات الوادي بحثا عن عبوات ناسفة
  COERCE مشطت | by القوات
"""

# Whoever acts against somebody because he accuses him is the accuser, where the verb tells who acts.
REASONS = """
أحالت النيابة ثلاثة موظفين إلى المحكمة لاتهامهم بالاختلاس
  ACCUSE أحالت | by النيابة | to ثلاثة موظفين
  ACCUSE اتهامهم | by النيابة | to ثلاثة موظفين | background
اعتقل ثلاثة ناشطين لاتهامهم بالتحريض
  COERCE اعتقل | to ثلاثة ناشطين | detained 3
  ACCUSE اتهامهم | to ثلاثة ناشطين
"""

# A raid that goes with an arrest, over what those caught are suspected of, or in whose course somebody is shot, is theirs who
# do that.
IN_RAIDS = """
احتجزت الشرطة عشرات الأشخاص يشتبه في انتمائهم للتنظيم، في مداهمات
  COERCE احتجزت | by الشرطة | to عشرات الأشخاص | detained 20-99
  COERCE مداهمات | by الشرطة
قتل شاب برصاص عناصر الأمن خلال مداهمة في الضاحية
  ASSAULT قتل | by عناصر الأمن | to شاب | killed 1
  COERCE مداهمة | by عناصر الأمن
قتل شرطي برصاص مسلحين خلال هجوم على الثكنة
  ASSAULT هجوم | by مسلحين | to شرطي ، الثكنة | killed 1
"""

# Edges of ground, or on a side of it, are no parties; those of a dispute are.
OUTSKIRTS = """
قصف الطيران أطراف المخيم
  ASSAULT قصف الطيران | by الطيران
شنت الطائرات غارات على الأطراف الغربية للبلدة
  ASSAULT غارات | by الطائرات
دعا المبعوث الأطراف الليبية إلى وقف القتال
  REQUEST دعا | by المبعوث | to الأطراف الليبية | told by المبعوث
  RETREAT وقف القتال | by الأطراف الليبية | demanded | told by المبعوث
"""

# Those hurt whom a noun of taking away names, or its pronoun means, are whom that is done to.
TAKEN_AWAY = """
جرى نقل المصاب الثاني إلى المستشفى
  AID نقل المصاب | to المصاب الثاني | evacuated 1
تعرضت ممرضة وسائق لإصابات خطيرة تم نقلهما إلى المستشفى
  ASSAULT إصابات خطيرة | to ممرضة ، سائق | injured 2
  AID نقلهما إلى المستشفى | to ممرضة ، سائق | evacuated 2
"""

# That an act is under way may stand between it and whom a pronoun says it is done to.
UNDER_WAY = """
أكد المحافظ اعتقال مسلحين وأن التحقيق جار معهم
  COERCE اعتقال | to مسلحين | detained 2-? | told by المحافظ
  ACCUSE التحقيق | to مسلحين | ongoing | told by المحافظ
"""

# Both sides of a fight, behind commas, its place, or how long it took; but no sides are what ground lies between.
FAR_SIDES = """
اندلعت اشتباكات في شوارع تعز، كبرى مدن الجنوب، بين مقاتلي المقاومة والمتمردين
  ASSAULT اشتباكات | by مقاتلي المقاومة | to المتمردين | at تعز
قتل عشرون شخصا في اشتباكات دامت أسبوعين، بين قبيلة محلية ومسلحين
  ASSAULT اشتباكات | by قبيلة محلية | to عشرون شخصا ، مسلحين | killed 20
دارت اشتباكات في منطقة الجبل الواقعة بين محافظتي أبين وشبوة
  ASSAULT اشتباكات | at أبين ، شبوة
"""

# Whose arm those are who do an act is not whom it is done to.
WINGS = """
خطفت الحركة ذراع تنظيم القاعدة في المنطقة خمسة جنود
  ASSAULT خطفت | by الحركة | to خمسة جنود | abducted 5
"""

# Two kinds of strikes from afar joined before one genitive are of one doer.
FROM_AFAR = """
أسفرت الضربات الصاروخية وغارات التحالف على المدينة عن قتلى
  ASSAULT الضربات الصاروخية | by التحالف
  ASSAULT غارات | by التحالف | killed 2-?
"""

# Those who were trained, though only a number within a group names them; whom those are asked to help with, who are called upon.
TRAINED_AND_ASKED = """
ينتمون إلى مجموعة من 40 عنصرا من اللواء تلقوا تدريبات في الخارج
  AID تلقوا تدريبات | to 40 عنصرا من اللواء
ناشدت الهيئة المنظمات الإنسانية المساعدة في إنقاذ المصابين
  REQUEST ناشدت | by الهيئة | to المنظمات الإنسانية | told by الهيئة
  AID إنقاذ | by المنظمات الإنسانية | to المصابين | demanded | told by الهيئة
"""

# What sets out in a campaign makes it; what spreads out while others bomb does not do that.
CAMPAIGNS = """
انطلق المتمردون من معاقلهم في حملة عسكرية واسعة
  ASSAULT حملة عسكرية | by المتمردون
انتشر الجيش في الضاحية خلال غارات جوية على المدينة
  MOBILIZE انتشر الجيش | by الجيش
  ASSAULT غارات جوية
"""

TABLES = [
    FAR_SIDES, WINGS, FROM_AFAR, TRAINED_AND_ASKED, CAMPAIGNS,
    HELD, JOINED, FAR_BEHIND, PARTED, VOWELLED, SOUGHT, REASONS, IN_RAIDS, OUTSKIRTS, TAKEN_AWAY, UNDER_WAY,
]  # fmt: skip
CASES = [block for table in TABLES for block in blocks(table)]


@pytest.mark.parametrize(("text", "claims"), CASES, ids=[text for text, _ in CASES])
def test_parties_of_clauses(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
