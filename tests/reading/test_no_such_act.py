"""Words of acts that tell of none, or of another one: another sense, a norm, a name, what rivals are after, families who flee.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Civilians who flee are a number of displaced; men of a force who flee give ground.
FLIGHT = """
فر آلاف المدنيين من القصف إلى الجبال.
هربت عشرات العائلات من سرمين.
فر المسلحون من سرمين.
  RETREAT فر | by المسلحون | at سرمين
فر قائد الحركة من سرمين.
  RETREAT فر | by قائد الحركة | at سرمين
"""

# What rivals are after is not taken; who takes ground takes it.
RIVALS = """
تتنافس حكومتان للسيطرة على البلاد.
حكومتان تتنافسان على السيطرة على البلاد.
تنافس الفصيلان من أجل الاستيلاء على سرمين.
سيطر الفصيلان على سرمين.
  ASSAULT سيطر | by الفصيلان | at سرمين
"""

# A norm speaks of all such acts, and so does what somebody cares for alone.
NORMS = """
القصف على المستشفيات محظور.
إن الهجمات على المدارس محظورة بموجب القانون الدولي.
يحرم الدين سفك الدماء واستهداف الآمنين.
القوانين تحظر تهديد السكان أو استهدافهم.
ليس لهم هدف غير القتل وسفك الدماء.
لا هم للتنظيم سوى قتل الأبرياء.
قصف الجيش المستشفيات المحظورة.
  ASSAULT قصف | by الجيش | to المستشفيات المحظورة
"""

# What there is enough for, what charges had been made ready for, illness.
THINGS = """
إن الكمية المضبوطة تكفي لتفخيخ شوارع سرمين.
تم تفجير أربعة ألغام كانت معدة لاستهداف الدوريات.
تفجير عبوة ناسفة كانت مزروعة على طريق سرمين.
  ASSAULT تفجير عبوة ناسفة | at سرمين
إصابة آلاف الأطفال في المخيمات بأمراض جلدية.
إصابة ثلاثة أطفال في المخيم بجروح.
  ASSAULT إصابة | to ثلاثة أطفال | injured 3
استهدفت القافلة ألف أسرة في سرمين.
استهدفت القافلة مواقع المسلحين في سرمين.
  ASSAULT استهدفت | by القافلة | to المسلحين | at سرمين
استهدف الهجوم قافلة عسكرية قرب سرمين.
  ASSAULT الهجوم | to قافلة عسكرية | at سرمين
قالت الشرطة إن الهجوم استهدف قافلة قرب سرمين.
  ASSAULT الهجوم | to قافلة | at سرمين | told by الشرطة
"""

# Posts, forces, commands, scenes and papers that are named after an act.
NAMED = """
استهدف المسلحون تمركزا للجيش في سرمين.
  ASSAULT استهدف | by المسلحون | to للجيش | at سرمين
استعاد الجيش نقطتي تمركز للمسلحين في سرمين.
  ASSAULT استعاد | by الجيش | at سرمين
دمرت الغارات موقع إطلاق قذائف في سرمين.
  ASSAULT الغارات | at سرمين
إطلاق قذائف على سرمين.
  ASSAULT إطلاق قذائف | at سرمين
قوة مشتركة من الجيش والعشائر اقتحمت سرمين.
  ASSAULT اقتحمت | by قوة مشتركة من الجيش ، العشائر | at سرمين
قال قائد عمليات تحرير الساحل إن الطريق مفتوح.
قال ركن تسليح الكتيبة إن الطريق مفتوح.
مسرح العمليات العسكرية واسع.
ترك التنظيم خلفه جثث قتلاه وأسلحته.
أهدى القائد النصر إلى عائلات قتلانا وجرحانا.
سقوط عشرة قتلى في سرمين.
  ASSAULT سقوط عشرة قتلى | at سرمين | killed 10
مما دعا الموظفين إلى الإضراب.
"""

# A crash hits nobody on purpose; a plane that is shot at does not crash by accident.
CRASHES = """
قتل عشرون شخصا عندما تحطمت طائرة فوق السوق.
أصيب عشرة أشخاص بانقلاب حافلة قرب سرمين.
قتل طياران في تحطم مروحية قرب سرمين.
قتل ثلاثة أشخاص في سرمين.
  ASSAULT قتل | to ثلاثة أشخاص | at سرمين | killed 3
قتل ثلاثة أشخاص في قصف أدى إلى انهيار مبنى في سرمين.
  ASSAULT قصف | to ثلاثة أشخاص | at سرمين | killed 3
"""

# Goods that are taken are no ground; what bands demolish is destroyed; who moves off his own bases draws back;

# peoples and buildings are struck, and nobody is beaten; a campaign of the police that is after people is no attack.
TYPES = """
سيطر المسلحون على احتياطي البلاد من الوقود.
  COERCE سيطر | by المسلحون
استولى المسلحون على ممتلكات السكان في سرمين.
  COERCE استولى | by المسلحون | to السكان | at سرمين
سيطر المسلحون على سرمين.
  ASSAULT سيطر | by المسلحون | at سرمين
هدم المسلحون المسجد في سرمين.
  ASSAULT هدم | by المسلحون | at سرمين
هدمت البلدية منزلا في سرمين.
  COERCE هدمت | by البلدية | at سرمين
طالب الحزب بإبعاد قواعده عن سرمين.
  REQUEST طالب | by الحزب | told by الحزب
  RETREAT إبعاد | at سرمين | demanded | told by الحزب
أبعدت السلطات الناشطين عن سرمين.
  COERCE أبعدت | by السلطات | to الناشطين | at سرمين
تسعى تركيا إلى ضرب الأكراد.
  ASSAULT ضرب | by تركيا | to الأكراد | future
تم ضرب مبنى الاتصالات في سرمين.
  ASSAULT ضرب | at سرمين
تعرض الشاب للضرب في سرمين.
  ASSAULT للضرب | to الشاب | at سرمين
شنت الشرطة حملات استهدفت عناصر الحزب.
  COERCE حملات | by الشرطة | to عناصر الحزب
شن الجيش حملات استهدفت عناصر الحزب.
  ASSAULT حملات | by الجيش | to عناصر الحزب
"""


@pytest.mark.parametrize(("text", "claims"), blocks(FLIGHT + RIVALS + NORMS + THINGS + NAMED + CRASHES + TYPES))
def test_no_such_act(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
