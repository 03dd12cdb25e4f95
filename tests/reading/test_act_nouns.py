"""Who does an act told by a noun, and to whom: terms in parts, carrying nouns, objects of verbal nouns, fights."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Who stands between the noun of an act and the fixed words of its term does it.
FIXED = """
جرح ستة شبان جراء إطلاق حرس الحدود النار على قارب صيد.
  ASSAULT إطلاق حرس الحدود النار | by حرس الحدود | to ستة شبان | injured 6
نددت النقابة بإطلاق الشرطة الرصاص على عمال المصنع.
  ACCUSE نددت | by النقابة | to الشرطة | told by النقابة
  ASSAULT إطلاق الشرطة الرصاص | by الشرطة | to عمال المصنع | told by النقابة
جاء التوتر بعد إسقاط اليونان طائرة استطلاع فوق بحر إيجه.
  ASSAULT إسقاط اليونان طائرة | by اليونان | to طائرة استطلاع | at بحر إيجه
"""

# A term of a fight that ends in one of its two sides.
SIDES = """
اندلعت مواجهات بين الشرطة وطلاب في جامعة بنغازي.
  PROTEST مواجهات بين الشرطة | by الشرطة | to طلاب | at بنغازي
وقعت صدامات مع قوات الأمن أمام البرلمان.
  PROTEST صدامات مع قوات الأمن | to قوات الأمن
"""

# The genitive of a verbal noun that carries an act does the act.
CARRIED = """
بعد شن مقاتلي العشائر هجوما على معسكر للحوثيين.
  ASSAULT هجوما | by مقاتلي العشائر | to للحوثيين
أدى فرض باريس عقوبات على شركات نفط إلى أزمة.
  SANCTION عقوبات | by باريس | to شركات نفط
رحبت الجامعة العربية بتوقيع الحكومة الصومالية اتفاقا مع الفصائل.
  SUPPORT رحبت | by الجامعة العربية | to الحكومة الصومالية | told by الجامعة العربية
  AGREE اتفاقا | by الحكومة الصومالية | to الفصائل | told by الجامعة العربية
أدانت النقابة ارتكاب الميليشيا مجزرة في القرية.
  ACCUSE أدانت | by النقابة | to الميليشيا | told by النقابة
  ASSAULT مجزرة | by الميليشيا | told by النقابة
رغم مواصلة الطيران الحربي قصف الأحياء في حمص.
  ASSAULT قصف | by الطيران الحربي | at حمص
"""

# Whom a verbal noun has as its object behind its doer: an office of another state, a state, a body.
OBJECTS = """
استقبل أمير الكويت الرئيس التونسي في قصر بيان.
  CONSULT استقبل | by أمير الكويت | to الرئيس التونسي
جاء الإعلان بعد لقاء رئيس الوزراء اللبناني وزير الخارجية الألماني في بيروت.
  CONSULT لقاء | by رئيس الوزراء اللبناني | to وزير الخارجية الألماني | at بيروت
أثار اتهام الحكومة العراقية تركيا بخرق السيادة غضب أنقرة.
  ACCUSE اتهام | by الحكومة العراقية | to تركيا
جددت الكويت دعوتها لبنان إلى ضبط الحدود.
  REQUEST دعوتها | by الكويت | to لبنان
كررت باكستان اتهامها لكابل بخرق الحدود.
  ACCUSE اتهامها | by باكستان | to كابل
"""

# Who fell in a fight with somebody was hit by him; who attacks somebody with على behind does it, whoever he is.
MUTUAL = """
قتل ضابطان في اشتباكات مع مهربين قرب الحدود.
  ASSAULT اشتباكات | by مهربين | to ضابطان | killed 2
خلف هجوم لمسلحين على الحافلة ثلاثة جرحى.
  ASSAULT هجوم لمسلحين | by مسلحين | injured 3
أدان المجلس اعتداءات مستوطنين على مزارعين في الخليل.
  ACCUSE أدان | by المجلس | to مستوطنين | told by المجلس
  ASSAULT اعتداءات مستوطنين | by مستوطنين | to مزارعين | at الخليل | told by المجلس
أطلقت جماعة مسلحة النار على دورية في درنة.
  ASSAULT النار | by جماعة مسلحة | to دورية | at درنة
قدمت الكويت مساعدات مالية للنازحين.
  AID مساعدات مالية | by الكويت | to للنازحين
يبحث الرئيسان التونسي والجزائري الأوضاع على الحدود.
  CONSULT يبحث | by الرئيسان التونسي والجزائري | ongoing
أعلنت وزارة الخزانة الأميركية فرض عقوبات على شبكة مالية.
  SANCTION فرض عقوبات | by وزارة الخزانة الأميركية | to شبكة مالية | told by وزارة الخزانة الأميركية
"""


@pytest.mark.parametrize(("text", "claims"), blocks(FIXED + SIDES + CARRIED + OBJECTS + MUTUAL))
def test_doers_and_recipients_of_act_nouns(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
