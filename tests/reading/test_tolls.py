"""Claims about tolls: which number counts whom, and what a word of loss says without a number.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Words of loss have an effect of their own and belong to the act of their clause.
LOSSES = """
3 شهداء و5 إصابات في قصف على حي التفاح.
  ASSAULT قصف | at التفاح | killed 3 | injured 5
شهيد و 3 جرحى نتيجة استهداف الطيران لبلدة عيترون.
  ASSAULT استهداف | by الطيران | at عيترون | killed 1 | injured 3
4 قتلى وعدد من الجرحى جراء سقوط صاروخ على السويداء.
  ASSAULT سقوط صاروخ | at السويداء | killed 4 | injured 1-?
ارتفعت حصيلة القصف على المخيم إلى 7 قتلى بينهم طفلان و 70 جريحا.
  ASSAULT القصف | killed 7 | injured 70
قتل ثلاثة جنود وأصيب آخرون بجروح في هجوم على حاجز قرب أبين.
  ASSAULT هجوم | to ثلاثة جنود ، حاجز | at أبين | killed 3 | injured 2-?
"""

# A figure that a word of loss comes to; others of whom nobody says how many; both of two losses told in one breath.
FIGURES = """
قال مصدر طبي إن عدد القتلى ارتفع إلى 9 والمصابين إلى 21 جراء قصف على خان يونس.
  ASSAULT قصف | at خان يونس | killed 9 | injured 21 | told by مصدر طبي
قتلى وجرحى من المدنيين جراء غارة على مدينة حماة.
  ASSAULT غارة | to المدنيين | at حماة | killed 2-? | injured 2-?
أودى القصف بحياة طفلين في الحديدة.
  ASSAULT القصف | to طفلين | at الحديدة | killed 2
أربع غارات على أطراف خان شيخون ولا أنباء عن إصابات.
  ASSAULT غارات | at خان شيخون | injured 0
تسبب القصف بإصابة طفلة في كفرنبل.
  ASSAULT القصف | to طفلة | at كفرنبل | injured 1
استشهد أحد العاملين في المشفى جراء قصف على حلب.
  ASSAULT قصف | to أحد العاملين | at حلب | killed 1
وأسفر الهجوم عن مقتل أحد عناصر الأمن وإصابة آخرين.
  ASSAULT الهجوم | to أحد عناصر الأمن | killed 1 | injured 2-?
"""

# Ages count nobody; a person known to no lexicon is one.
PERSONS = """
أدى القصف إلى مقتل المواطنة سعاد حمدان (45 عاما) وإصابة حفيدها (8 أعوام).
  ASSAULT القصف | to المواطنة سعاد حمدان (45 عاما) | killed 1 | injured 1
مقتل "نعسون الزعرور" بغارة على قرية الشعفة.
  ASSAULT غارة | to نعسون الزعرور | at الشعفة | killed 1
قتل شاب وأصيب والده بانفجار لغم في شبوة.
  ASSAULT انفجار لغم | to شاب | at شبوة | killed 1 | injured 1
"""

# Who blows himself up is who does it.
SELF = """
قال ضابط إن انتحاريا يقود سيارة مفخخة فجر نفسه قرب حاجز في كركوك.
  ASSAULT فجر نفسه | by انتحاريا | to حاجز | at كركوك | told by ضابط
وفجر ثلاثة انتحاريين أنفسهم في الدار البيضاء.
  ASSAULT فجر | by ثلاثة انتحاريين | at الدار البيضاء
"""

# A death is one by violence where an attack of its clause is the cause; those who are carried away are evacuated.
DEATHS = """
قضى طفل وأصيب آخرون إثر قصف صاروخي لقوات النظام على سرمين.
  ASSAULT قصف صاروخي | by قوات النظام | to طفل | at سرمين | killed 1 | injured 2-?
استشهاد مدني في عملية إنزال للاحتلال الأمريكي في ذيبان.
  ASSAULT عملية إنزال | by للاحتلال الأمريكي | to مدني | killed 1
ارتقى الشاب عبد نهار المجول خلال عملية إنزال نفذها التحالف الدولي في الصبحة.
  ASSAULT عملية إنزال | by التحالف الدولي | to الشاب عبد نهار المجول | killed 1
وفاة رجل في المستشفى بعد مرض طويل.
قضت المحكمة بسجن المتهم عامين بعد هجوم على مقهى في باريس.
  SANCTION قضت | by المحكمة | to المتهم | at باريس
  ASSAULT هجوم | at باريس
نقلت سيارات الإسعاف خمسة مصابين إلى مستشفى الكندي.
  AID نقلت | by سيارات الإسعاف | to خمسة مصابين | evacuated 5
"""

# Behind من stands of whom those counted are: one of them is one, however many they are.
OF_WHOM = """
عاشت الناصرية ليلة صعبة سقط فيها قتيل و15 جريحا من المحتجين.
  ASSAULT سقط | to المحتجين | injured 15 | killed 1
سقط قتيل من رجال الأمن في هجوم على حاجز.
  ASSAULT هجوم | to رجال الأمن ، حاجز | killed 1
سقط شهيد وأربعة جرحى في غارة على بلدة حولا.
  ASSAULT غارة | at حولا | killed 1 | injured 4
سقط قتلى من المدنيين في قصف على دوما.
  ASSAULT قصف | to المدنيين | at دوما | killed 2-?
"""

# Those behind راح ضحيته fell in the act that the clause describes; the pronoun is nobody.
FALLEN = """
وقع هجوم راح ضحيته ستة عمال في كركوك.
  ASSAULT هجوم | to ستة عمال | at كركوك | killed 6
ارتكبت المروحيات مجزرة في سراقب راح ضحيتها 14 شخصا.
  ASSAULT مجزرة | by المروحيات | to 14 شخصا | at سراقب | killed 14
وثق المكتب 12 عملية اغتيال راح ضحيتها 15 ناشطا.
  ASSAULT عملية اغتيال | to 15 ناشطا | killed 15
وأدان الوزير التفجير الذي ذهب ضحيته عدد من الجنود.
  ACCUSE أدان | by الوزير | told by الوزير
  ASSAULT التفجير | to عدد من الجنود | killed 1-? | told by الوزير
"""

# A numeral is of all those it stands before; who fought is not joined to who fell; what one has is not counted.
SUMS = """
مقتل 7 ضباط وجنود في كمين قرب درعا.
  ASSAULT كمين | to 7 ضباط ، جنود | at درعا | killed 7
جاء ذلك غداة مقتل أربعة أشخاص في اشتباكات بين الجيش ومسلحين في حمص.
  ASSAULT اشتباكات | by الجيش | to أربعة أشخاص ، مسلحين | at حمص | killed 4
استشهد رجل أب لخمسة أطفال في غارة على دوما.
  ASSAULT غارة | to رجل أب | at دوما | killed 1
لقي أكثر من ألفي مهاجر مصرعهم غرقا هذا العام، مقابل 3100 حالة وفاة العام الماضي.
قتلت طفلة تبلغ من العمر تسعة أعوام، وأصيب اثنان من جيرانها، جراء قصف على سرمين.
  ASSAULT قصف | to طفلة | at سرمين | killed 1 | injured 2
وقوع إصابات في صفوف المدنيين جراء قصف صاروخي على بلدة سرمين.
  ASSAULT قصف صاروخي | to المدنيين | at سرمين | injured 2-?
استهدفتهم القوات بالمدفعية، ما أدى أيضا إلى إصابة عدد آخر من الأهالي.
  ASSAULT استهدفتهم | by القوات | to عدد آخر من الأهالي | injured 1-?
أدت الغارة إلى سقوط شهيد وجرحى في صفوف المدنيين.
  ASSAULT الغارة | to المدنيين | killed 1 | injured 2-?
استشهد وأصيب عدد من المزارعين في غارة على بيت حانون.
  ASSAULT غارة | to عدد من المزارعين | at بيت حانون | killed 1-? | injured 1-?
"""


@pytest.mark.parametrize(("text", "claims"), blocks(FALLEN + SUMS + OF_WHOM + LOSSES + FIGURES + PERSONS + SELF + DEATHS))
def test_tolls(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
