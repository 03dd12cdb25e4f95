"""Claims about acts in posts and local reports: whether there is one, which, whether it took place, and its tolls.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# The present of a line that its subject opens tells what has happened, with a full stop or without; how often, since when, or a
# verb of what lasts says that it goes on.
HEADLINES = """
قوات التحالف تداهم قرية الشاهر.
  COERCE تداهم | by قوات التحالف | at الشاهر
وفد عراقي برئاسة الوزير يصل أنقرة ويلتقي الرئيس أردوغان.
  CONSULT يصل | by وفد عراقي | at أنقرة
  CONSULT يلتقي | by وفد عراقي | to الرئيس أردوغان
غارة جديدة في سرمين تقتل قياديا.
  ASSAULT غارة | to قياديا | at سرمين | killed 1
قصف روسي على سرمين يسفر عن ثلاثة قتلى
  ASSAULT قصف | by روسي | at سرمين | killed 3
تجدد القصف المدفعي على سرمين
  ASSAULT القصف المدفعي | at سرمين
الطيران المروحي يحلق في سماء سرمين.
  MOBILIZE يحلق في سماء | by الطيران المروحي | at سرمين | ongoing
قوات النظام تحاصر سرمين منذ شهرين.
  COERCE تحاصر | by قوات النظام | at سرمين | ongoing
قسد تعتقل المدنيين في سرمين بشكل متكرر.
  COERCE تعتقل | by قسد | to المدنيين | at سرمين | detained 2-? | ongoing
هذه القضية تستهدف بلادنا ووجودنا.
  ASSAULT تستهدف | to بلادنا | ongoing
"""

# A row of tags files a post; a tag may as well be a word of its sentence.
TAGS = """
قصف روسي على سرمين. #حلب #ردع_العدوان #سوريا
  ASSAULT قصف | by روسي | at سرمين
جرحى في قصف على سرمين. // #درعا_تحت_القصف
  ASSAULT قصف | at سرمين | injured 2-?
شهداء جراء #القصف_المدفعي على سرمين
  ASSAULT القصف_المدفعي | at سرمين | killed 2-?
"""

# Whoever loses his life is dead, wounded before or not, and the attack that he died in tells the act.
LIVES = """
فقدان امرأة لحياتها وإصابة آخر بقصف تركي على سرمين
  ASSAULT قصف | by تركي | to امرأة | at سرمين | killed 1 | injured 1
فقدان أربعة مزارعين لحياتهم بقصف تركي في سرمين
  ASSAULT قصف | by تركي | to أربعة مزارعين | at سرمين | killed 4
فقد ثلاثة مصابين حياتهم في المشفى
  ASSAULT فقد | to ثلاثة مصابين | killed 3
مجزرة في سرمين راح ضحيتها خمسة مدنيين وعدد من الجرحى
  ASSAULT مجزرة | to خمسة مدنيين | at سرمين | killed 5 | injured 1-?
عثر الأهالي على جثة راع مقتولا بالرصاص قرب سرمين
  ASSAULT عثر | to جثة راع مقتولا | at سرمين | killed 1
عثر الأهالي على جثة غريق على ضفة النهر
"""

# Damage and unknown losses beside an attack, some of a number of acts, a weapon in a row of means are no acts of their own.
PARTS = """
قصفت قوات النظام سرمين وقتلت طفلا، إضافة إلى دمار واسع في المحال
  ASSAULT قصفت | by قوات النظام | to طفلا | at سرمين | killed 1
شن الطيران 20 غارة على سرمين، بينها 7 غارات على السوق
  ASSAULT غارة | by الطيران | at سرمين
قصف بالأسلحة الثقيلة من صواريخ ومدافع وقذائف الهاون على سرمين
  ASSAULT قصف | at سرمين
"""

# A toll is of the act that ل names behind it, and has come to what ل names.
TOLLS = """
إصابة عامل بجروح في حصيلة أولية لقصف صاروخي لقوات النظام استهدف معصرة في سرمين
  ASSAULT قصف صاروخي | by قوات النظام | to عامل | at سرمين | injured 1
الجيش الإسرائيلي ينشر لقطات مصورة لقصف جوي استهدف مستودعا في سرمين
  ASSAULT قصف جوي | at سرمين
ارتفاع حصيلة ضحايا القصف على مخيم سرمين لمقتل طفل وإصابة خمسة مدنيين
  ASSAULT القصف | to طفل | at سرمين | killed 1 | injured 5
"""

# What something makes necessary summons nobody, what besets people pursues nobody, what is answered meets nobody.
PLAIN = """
ما استدعى نقل المصابين إلى المشفى
  AID نقل المصابين | to المصابين | evacuated 2-?
استدعت النيابة العامة صحفيا
  ACCUSE استدعت | by النيابة العامة | to صحفيا
كابوس الألغام يطارد الأهالي في سرمين
الشرطة تطارد مهربين قرب سرمين.
  COERCE تطارد | by الشرطة | to مهربين | at سرمين | ongoing
أي اعتداء جديد سيقابل برد قاس
  ASSAULT اعتداء | hypothetical
تصفح المزيد
"""

# What is warned of has not come, what something is not did not happen, relief that is stopped helps nobody.
UNDONE = """
باريس تجدد تحذيرها للحركة من شن عملية برية
  ASSAULT عملية برية | hypothetical | told by باريس
ما حدث ليس استسلاما بل تسوية
  RETREAT استسلاما | negated
هذا ليس اعتداء على سرمين فحسب
  ASSAULT اعتداء | at سرمين
ارتفعت الأسعار بعد وقف إدخال المساعدات
  SANCTION وقف إدخال المساعدات
"""


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        *blocks(HEADLINES), *blocks(TAGS), *blocks(LIVES), *blocks(PARTS), *blocks(TOLLS), *blocks(PLAIN), *blocks(UNDONE),
    ],
)  # fmt: skip
def test_acts_in_posts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
