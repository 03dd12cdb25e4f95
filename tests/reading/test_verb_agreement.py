"""Claims about verbs that look like nouns, and about whose they are: by what stands before them, and by agreement.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Behind its subject a word that could be a noun is a verb.
PREDICATES = """
قال وزير الدفاع إن الجيش قصف بلدة كفر نبل.
  ASSAULT قصف | by الجيش | at كفر نبل | told by وزير الدفاع
أكد المصدر أن التنظيم خطف ثلاثة مدنيين.
  ASSAULT خطف | by التنظيم | to ثلاثة مدنيين | abducted 3 | told by المصدر
ذكر شهود أن الجيش قتل طفلا.
  ASSAULT قتل | by الجيش | to طفلا | killed 1 | told by شهود
حزب الله قتل جنديين إسرائيليين على الحدود.
  ASSAULT قتل | by حزب الله | to جنديين إسرائيليين | killed 2
"""

# Behind a feminine subject and before an object, what could be a noun or a masculine's past is a present.
FEMININE_PREDICATES = """
القوات العراقية تحرر ناحية كبيسة من داعش.
  ASSAULT تحرر | by القوات العراقية | to داعش | at كبيسة
واشنطن تقدم أسلحة للعشائر.
  AID تقدم أسلحة | by واشنطن | to للعشائر | ongoing
وقال المتحدث إن الحكومة السودانية تقدم أسلحة للمتمردين.
  AID تقدم أسلحة | by الحكومة السودانية | to للمتمردين | ongoing | told by المتحدث
ولا تزال القوات التركية تنقل معدات عسكرية إلى الحدود.
  MOBILIZE تنقل معدات عسكرية | by القوات التركية | ongoing
"""

# Joined to a verbal noun it is one itself, and nobody who asks for an end of it does it.
JOINED = """
طالبت المنظمة بوقف قصف البلدة وقتل المدنيين.
  REQUEST طالبت | by المنظمة | told by المنظمة
  RETREAT وقف قصف | demanded | told by المنظمة
  ASSAULT قتل | to المدنيين | killed 2-? | demanded | told by المنظمة
أدانت المنظمة القصف وقتل المدنيين.
  ACCUSE أدانت | by المنظمة | told by المنظمة
  ASSAULT القصف | to المدنيين | killed 2-? | told by المنظمة
قام الجيش بمداهمة المنازل وقتل رجل مسن.
  COERCE مداهمة المنازل | by الجيش
  ASSAULT قتل | by الجيش | to رجل مسن | killed 1
"""

# A masculine singular goes on with no crowd and no feminine, and no victim is the doer of the next act.
AGREEMENT = """
قتل العشرات من عناصر التنظيم واعتقل سبعة مطلوبين.
  ASSAULT قتل | to العشرات من عناصر التنظيم | killed 20-99
  COERCE اعتقل | to سبعة مطلوبين | detained 7
قتل عسكري تركي وجرح اثنان آخران قرب كيليس.
  ASSAULT قتل | to عسكري تركي | at كيليس | killed 1 | injured 2
هاجم مسلحون الدورية وخطف عنصران.
  ASSAULT هاجم | by مسلحون | to الدورية
  ASSAULT خطف | to عنصران | abducted 2
"""

# Case parts the doer from whom he does it to.
CASES = """
هاجم مسلحون الحاجز صباحا.
  ASSAULT هاجم | by مسلحون | to الحاجز
اعتقلت الشرطة مدنيين سوريين.
  COERCE اعتقلت | by الشرطة | to مدنيين سوريين | detained 2-?
هاجم مجهولون مساء أمس الدورية.
  ASSAULT هاجم | by مجهولون | to الدورية | on 2024-03-11
"""

# What is done to persons is done to somebody of a nationality; قصف روسي stays a noun with its adjective.
NATIONALS = """
قتل فلسطيني برصاص الجيش الإسرائيلي في جنين.
  ASSAULT قتل | by الجيش الإسرائيلي | to فلسطيني | at جنين | killed 1
قصف روسي على أطراف سراقب.
  ASSAULT قصف | by روسي | at سراقب
قتل جنديا تركيا في إدلب.
  ASSAULT قتل | to جنديا تركيا | at إدلب | killed 1
"""

# A complete name ends before the next noun; a fixed word with a preposition stands in the phrase of that preposition.
ENDS = """
تبنى تنظيم ولاية سيناء الهجوم على كنيسة في طنطا.
  ASSAULT الهجوم | by تنظيم ولاية سيناء | to كنيسة | at طنطا | told by تنظيم ولاية سيناء
طالبت الأمم المتحدة أطراف النزاع بوقف القصف.
  REQUEST طالبت | by الأمم المتحدة | to أطراف النزاع | told by الأمم المتحدة
  RETREAT وقف القصف | by أطراف النزاع | demanded | told by الأمم المتحدة
انسحب المقاتلون من داريا بموجب اتفاق محلي.
  RETREAT انسحب | by المقاتلون | at داريا
  AGREE اتفاق
"""

# Nobody does the act whose doers he wants caught, or denies a share in; a place's name names no people.
INNOCENT = """
تعهد رئيس الوزراء بملاحقة منفذي الهجوم.
  AGREE تعهد | by رئيس الوزراء | told by رئيس الوزراء
  COERCE ملاحقة | by رئيس الوزراء | to منفذي | future | told by رئيس الوزراء
  ASSAULT الهجوم | told by رئيس الوزراء
نفى الحزب ضلوعه في اغتيال الوزير.
  ASSAULT اغتيال | to الوزير | killed 1 | told by الحزب
لا علاقة لأحد بهجوم أرامكو.
  ASSAULT هجوم | to أرامكو
قتل قيادي في غارة على بلدة عيتا الشعب.
  ASSAULT غارة | to قيادي | at عيتا الشعب | killed 1
"""

# A state is a partner, not a place, of what is done with or to states; words around a number are part of who is counted.
PARTNERS = """
قطعت السعودية علاقاتها الدبلوماسية مع إيران.
  SANCTION قطعت | by السعودية | to إيران
نقلت طائرة إماراتية مساعدات إلى اليمن.
  AID نقلت | by طائرة إماراتية | to اليمن | at اليمن
استدعت الخارجية الفرنسية السفير الروسي.
  ACCUSE استدعت | by الخارجية الفرنسية | to السفير الروسي
قتل ما لا يقل عن 20 شخصا في غارات على الحديدة.
  ASSAULT غارات | to ما لا يقل عن 20 شخصا | at الحديدة | killed 20-?
سقطت مدينة غزني بيد حركة طالبان.
  ASSAULT سقطت | by حركة طالبان | at غزني
"""

# A pronoun on the verb of a relative clause is somebody else's where it does not agree with the head, who then does it.
HEADS = """
سلم المتهم سلاحه للشرطة التي استدعته مساء الخميس.
  COOPERATE سلم | to للشرطة | on 2024-03-07
  ACCUSE استدعته | by للشرطة | to المتهم | on 2024-03-07
هاجم المسلحون الجيش الذي حاصرهم في التلة.
  ASSAULT هاجم | by المسلحون | to الجيش
  COERCE حاصرهم | by الجيش | to المسلحون | besieged 2-?
وصلت الرهينة التي خطفتها الجماعة إلى بيروت.
  ASSAULT خطفتها | by الجماعة | to الرهينة | at بيروت | abducted 1
"""

TABLES = (HEADS, PREDICATES, FEMININE_PREDICATES, JOINED, AGREEMENT, CASES, NATIONALS, ENDS, INNOCENT, PARTNERS)


@pytest.mark.parametrize(("text", "claims"), [pair for table in TABLES for pair in blocks(table)])
def test_acts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
