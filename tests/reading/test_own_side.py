"""Claims about sides: ground outside somebody's control, names between commas or in quotation marks, nobody who does it to himself.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Ground outside somebody's control is neither taken nor held by him.
OUTSIDE = """
قصف الجيش مناطق خارجة عن سيطرة الحكومة قرب سرمين.
  ASSAULT قصف | by الجيش | at سرمين
تقع سرمين خارج سيطرة الجيش.
خرج الوضع في سرمين عن السيطرة.
أعلن الجيش السيطرة على سرمين.
  ASSAULT السيطرة | by الجيش | at سرمين | told by الجيش
"""

# A name between commas says who holds the office; the other side stands behind it.
NAMED = """
عقد في جدة لقاء بين الرئيس العراقي، سامر العلي، ونظيره التركي، كمال يلدز.
  CONSULT لقاء | by الرئيس العراقي | to نظيره التركي | at جدة
"""

# Behind a name in quotation marks the noun of the act is no part of the name.
QUOTED = """
نفذت قوات "الفجر" عملية مداهمة في سرمين بدعم من الطيران.
  COERCE عملية مداهمة | by قوات "الفجر" | at سرمين
  AID دعم | by الطيران | to قوات "الفجر" | at سرمين
"""

# Whoever did an act is not whom it was done to, in whatever words he is named again.
ONESELF = """
نفذت قوات التحالف الدولي ليلا إنزالا جويا في سرمين. وجاءت العملية ضمن تحركات أمنية للتحالف الدولي.
  ASSAULT إنزالا جويا | by قوات التحالف الدولي | at سرمين
  ASSAULT العملية | by قوات التحالف الدولي | at سرمين
"""

# An indefinite man of a nation, described by a verb of his own, fell in the strike behind it; unknown ground is no part of a force.
DESCRIBED = """
قتل الجيش مدنيا سوريا يبلغ من العمر ستين عاما في غارة جوية على سرمين.
  ASSAULT غارة جوية | by الجيش | to مدنيا سوريا | at سرمين | killed 1
قصفت القوات الإسرائيلية حرش الصنوبر قرب سرمين.
  ASSAULT قصفت | by القوات الإسرائيلية | at سرمين
"""


@pytest.mark.parametrize(("text", "claims"), blocks(OUTSIDE + NAMED + QUOTED + ONESELF + DESCRIBED))
def test_sides(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


# Who does the act of a clause that describes somebody: states and men named before it, never a body between.
ANTECEDENTS = """
هي واجهة لدول خارجية تستهدف الأردن.
  ASSAULT تستهدف | by دول خارجية | at الأردن | ongoing
استخدم الحاكم القضاء لإقصاء العراقيين الذين يعارضون الاتفاق.
  REJECT يعارضون | ongoing
  AGREE الاتفاق
قصف المتمردون الحي، واستهدفت القوات الحافلة قرب سرمين.
  ASSAULT قصف | by المتمردون
  ASSAULT استهدفت | by القوات | at سرمين
وزعت الجمعية الخبز على الأسر النازحة والمحاصرة في سرمين.
  AID وزعت | by الجمعية | to الأسر النازحة | at سرمين
"""


@pytest.mark.parametrize(("text", "claims"), blocks(ANTECEDENTS))
def test_antecedents(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


# Nature strikes nobody's enemies; charges, decisions and what is condemned have no doer inside them; two acts keep their own dead.
NOBODY = """
اشتد قصف النظام وروسيا وبعد الإعصار المدمر الذي ضرب سرمين توقف.
  ASSAULT قصف | by النظام ، روسيا | at سرمين | ongoing
حكمت المحكمة على رجل بتهمة تهريب المهاجرين.
طالبت النقابة الحكومة بالتراجع عن قرار افتتاح مدارس الأديرة.
  REQUEST طالبت | by النقابة | to الحكومة | told by النقابة
  CONCEDE التراجع عن قرار | by الحكومة | demanded | told by النقابة
ارتكب الجيش أمس مجزرة في سرمين راح ضحيتها 3 مزارعين، وصباح اليوم قصف الجيش كفرنبل وقتل 5 عمال.
  ASSAULT مجزرة | by الجيش | to 3 مزارعين | at سرمين | on 2024-03-11 | killed 3
  ASSAULT قصف | by الجيش | to 5 عمال | at كفرنبل | on 2024-03-12 | killed 5
"""


@pytest.mark.parametrize(("text", "claims"), blocks(NOBODY))
def test_nobody(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
