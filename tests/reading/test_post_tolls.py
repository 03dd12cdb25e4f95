"""Claims about tolls of posts and short local reports: sums, words of loss, families, rising figures.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Those whom و joins are counted together; a vague number of some is that of all, and wounded are no dead.
SUMS = """
مقتل رجل وامرأة وطفل بقصف مدفعي على سرمين.
  ASSAULT قصف مدفعي | to رجل ، امرأة ، طفل | at سرمين | killed 3
إصابة 4 أطفال وامرأة بقصف مدفعي على سرمين.
  ASSAULT قصف مدفعي | to 4 أطفال ، امرأة | at سرمين | injured 5
استشهاد رجل وزوجته وأطفالهما الثلاثة بغارة روسية على سرمين.
  ASSAULT غارة | by روسية | to رجل ، زوجته ، أطفالهما الثلاثة | at سرمين | killed 5
مقتل رجل وأطفال بغارة روسية على سرمين.
  ASSAULT غارة | by روسية | to رجل ، أطفال | at سرمين | killed 3-?
مقتل عدد من الجنود وضباط بغارة روسية على سرمين.
  ASSAULT غارة | by روسية | to عدد من الجنود ، ضباط | at سرمين | killed 1-?
استشهاد كل من أحمد الحسن وخالد العلي بقصف على سرمين.
  ASSAULT قصف | to أحمد الحسن ، خالد العلي | at سرمين | killed 2
استشهاد طفل وجرحى بقصف على سرمين.
  ASSAULT قصف | to طفل | at سرمين | killed 1 | injured 2-?
"""

# A word of loss counts by its own number, whoever they were; a family is several; dead and wounded are two tolls.
WORDS = """
شهيد وعدة إصابات في صفوف المدنيين بقصف صاروخي على سرمين.
  ASSAULT قصف صاروخي | to المدنيين | at سرمين | killed 1 | injured 2-?
مقتل عائلة كاملة بقصف على سرمين.
  ASSAULT قصف | to عائلة كاملة | at سرمين | killed 2-?
قتلى وجرحى بقصف لقوات النظام على سرمين.
  ASSAULT قصف | by قوات النظام | at سرمين | killed 2-? | injured 2-?
إصابات بين المدنيين بقصف على سرمين.
  ASSAULT قصف | to المدنيين | at سرمين | injured 2-?
تجدد القصف الصاروخي على سرمين من قبل ميليشيات قسد موقعا إصابات في صفوف الأهالي.
  ASSAULT القصف الصاروخي | by ميليشيات قسد | to الأهالي | at سرمين | injured 2-?
"""

# The figure that a toll comes to, also where the noun of people stands with it, and far from the word of loss.
RISING = """
ارتفاع عدد ضحايا مجزرة سرمين إلى 10 أشخاص.
  ASSAULT مجزرة | at سرمين | killed 10
"""

# Kin by their pronoun, duals with one, those whom إضافة إلى، برفقة or مع brings in, and the size of a family.
KIN = """
مقتل رجل وابنه بقصف مدفعي على سرمين.
  ASSAULT قصف مدفعي | to رجل ، ابنه | at سرمين | killed 2
استشهاد سيدة وطفليها بغارة روسية على سرمين.
  ASSAULT غارة | by روسية | to سيدة ، طفليها | at سرمين | killed 3
استشهاد الأب والأم وأطفالهما السبعة بقصف على سرمين.
  ASSAULT قصف | to الأب والأم ، أطفالهما السبعة | at سرمين | killed 9
مقتل الطفلة روعة سامر النجم وامرأة بقصف على سرمين.
  ASSAULT قصف | to الطفلة روعة سامر النجم ، امرأة | at سرمين | killed 2
استشهاد الشاب أحمد نصار مع زوجته وابنته بقصف على سرمين.
  ASSAULT قصف | to الشاب أحمد نصار ، زوجته ، ابنته | at سرمين | killed 3
مقتل معلم بالإضافة إلى اثنين من أبنائه بقصف على سرمين.
  ASSAULT قصف | to معلم ، اثنين من أبنائه | at سرمين | killed 3
مقتل سبعة مدنيين إضافة إلى عشرات الجرحى بقصف على سرمين.
  ASSAULT قصف | to سبعة مدنيين | at سرمين | killed 7 | injured 20-99
مقتل عائلة كاملة مكونة من ستة أفراد بقصف على سرمين.
  ASSAULT قصف | to عائلة كاملة | at سرمين | killed 6
سلم الأهالي جثماني الشابين بعد مقتلهما برصاص قسد في سرمين.
  RETREAT سلم | by الأهالي | at سرمين
  ASSAULT مقتلهما برصاص | by قسد | to الشابين | at سرمين | killed 2
قضى الشاب محمود السالم برصاص دورية في سرمين.
  ASSAULT قضى | by دورية | to الشاب محمود السالم | at سرمين | killed 1
"""

# Wounds are nobody; what came of an act took place; those nobody could name fell all the same.
OUTCOMES = """
توفيت الشابة روان عبدو متأثرة بالجراح التي أصيبت بها جراء قصف تركي على سرمين.
  ASSAULT قصف | by تركي | to الشابة روان عبدو | at سرمين | killed 1
وصلت الجثامين إلى المشفى لتصبح حصيلة القصف على سرمين مقتل امرأتين.
  ASSAULT القصف | to امرأتين | at سرمين | killed 2
مقتل ثلاثة أشخاص لم يتم التعرف عليهم بغارة روسية على سرمين.
  ASSAULT غارة | by روسية | to ثلاثة أشخاص | at سرمين | killed 3
"""

# Two words without a space between them, as posts have them.
GLUED = """
وصول الجرحى إلى المشفىإصابة طفلين بقصف مدفعي على سرمين.
  ASSAULT قصف مدفعي | to طفلين | at سرمين | injured 2
"""

# A past of two behind those two, whether a noun or a number names them.
DUALS = """
قال المرصد إن اثنين قتلا بقصف مدفعي على سرمين.
  ASSAULT قصف مدفعي | at سرمين | killed 2 | told by المرصد
قالت الوزارة إن شخصين اثنين قتلا في الغارة على سرمين.
  ASSAULT الغارة | to شخصين اثنين | at سرمين | killed 2 | told by الوزارة
قالت الوزارة إن طفلين أصيبا في الغارة على سرمين.
  ASSAULT الغارة | to طفلين | at سرمين | injured 2 | told by الوزارة
"""


TABLES = (SUMS, WORDS, RISING, KIN, OUTCOMES, GLUED, DUALS)


@pytest.mark.parametrize(("text", "claims"), [claim for table in TABLES for claim in blocks(table)])
def test_tolls_of_posts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
