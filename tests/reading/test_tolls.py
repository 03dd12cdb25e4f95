"""Claims about tolls: which number counts whom, and what a word of loss says without a number.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Whoever is hurt "with wounds" is hurt; the wounds are no part of him.
WITH_WOUNDS = """
أصيبت معلمة بجروح، جراء قصف الجيش بلدة سرمين.
  ASSAULT قصف | by الجيش | to معلمة | at سرمين | injured 1
أصيب جندي تركي بجروح في انفجار لغم قرب الباب.
  ASSAULT انفجار لغم | to جندي تركي | at الباب | injured 1
أسفر الهجوم عن إصابة خمسة أطفال بجروح متفاوتة في سرمين.
  ASSAULT الهجوم | to خمسة أطفال | at سرمين | injured 5
أصيب رجل بحروق جراء قصف على سرمين.
  ASSAULT قصف | to رجل | at سرمين | injured 1
"""

# Words of loss have an effect of their own and belong to the act of their clause.
LOSSES = """
3 شهداء و5 إصابات في قصف على حي التفاح.
  ASSAULT قصف | at التفاح | killed 3 | injured 5
شهيد و 3 جرحى نتيجة استهداف الطيران لبلدة عيترون.
  ASSAULT استهداف | by الطيران | at عيترون | killed 1 | injured 3
4 قتلى وعدد من الجرحى جراء سقوط صاروخ على السويداء.
  ASSAULT سقوط صاروخ | at السويداء | killed 4 | injured 1-?
ارتفعت حصيلة القصف على المخيم إلى 7 قتلى بينهم طفلان و 70 جريحا.
  ASSAULT القصف | to طفلان | killed 7 | injured 70
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
  ASSAULT عملية إنزال | by للاحتلال الأمريكي | to مدني | at ذيبان | killed 1
ارتقى الشاب عبد نهار المجول خلال عملية إنزال نفذها التحالف الدولي في الصبحة.
  ASSAULT عملية إنزال | by التحالف الدولي | to الشاب عبد نهار المجول | killed 1
وفاة رجل في المستشفى بعد مرض طويل.
قضت المحكمة بسجن المتهم عامين بعد هجوم على مقهى في باريس.
  SANCTION قضت | by المحكمة | to المتهم
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
  ASSAULT عملية اغتيال | to 15 ناشطا | killed 15 | told by المكتب
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

# One number for dead and wounded together is neither: at least one of each, and not all.
TOGETHER = """
مقتل وإصابة 9 عمال بقصف على معرة مصرين.
  ASSAULT قصف | to 9 عمال | at معرة مصرين | killed 1-8 | injured 1-8
سقط 12 شخصا بين قتيل وجريح في انفجار عبوة وسط بعقوبة.
  ASSAULT انفجار عبوة | to 12 شخصا | at بعقوبة | killed 1-11 | injured 1-11
خلّف التفجير أكثر من 60 قتيلا وجريحا.
  ASSAULT التفجير | killed 1-? | injured 1-?
سقط عشرات القتلى والجرحى في هجوم على ثكنة في الحديدة.
  ASSAULT هجوم | to ثكنة | at الحديدة | killed 20-99 | injured 20-99
14 قتيلا وجرحى في تفجير في كركوك.
  ASSAULT تفجير | at كركوك | killed 14 | injured 2-?
أسفر الهجوم عن سقوط 13 قتيلاً وإصابة 23 آخرين.
  ASSAULT الهجوم | to 23 آخرين | killed 13 | injured 23
مقتل وإصابة المئات من الجنود في معارك حول الموصل.
  ASSAULT معارك | to المئات من الجنود | at الموصل | killed 200-999 | injured 200-999
وقعت غارة على قرية في ريف حماة دون معلومات عن إصابات.
  ASSAULT غارة | at حماة
ارتقى شهيدان وعدد من الجرحى في قصف على رفح.
  ASSAULT قصف | at رفح | killed 2 | injured 1-?
"""

# Who dies of wounds was killed; a figure that losses come to is an act's; of two figures the last; names say who was counted.
RISEN = """
توفي شاب متأثرا بجراحه في بلدة كللي.
  ASSAULT توفي | to شاب | at كللي | killed 1
لقي أربعة جنود حتفهم وجرح تسعة آخرون في كمين قرب الميادين.
  ASSAULT كمين | to أربعة جنود | at الميادين | killed 4 | injured 9
ارتفع عدد القتلى إلى ثمانية والجرحى إلى أكثر من ثلاثين.
  ASSAULT ارتفع | killed 8 | injured 30-?
هناك خشية من أن يرتفع عدد القتلى.
ارتفعت حصيلة الهجوم من 11 إلى 13 قتيلا.
  ASSAULT الهجوم | killed 13
استشهد الشقيقان سامر ومحمد عواد في قصف على دوما.
  ASSAULT قصف | to الشقيقان ، محمد عواد | at دوما | killed 2
قتل جنديان والضابط محمد العلي في كمين في الرستن.
  ASSAULT كمين | to جنديان ، الضابط محمد العلي | at الرستن | killed 3
صورة الراعي الذي قتلته ميليشيا مسلحة.
  ASSAULT قتلته | by ميليشيا مسلحة | killed 1
"""

# Who denies that anybody fell tells of an act, with nought for a toll; "any" counts nobody.
NOBODY = """
نفت وزارة الدفاع سقوط أي قتيل في صفوف قواتها.
  ASSAULT سقوط أي قتيل | to قواتها | killed 0 | negated | told by وزارة الدفاع
ونفت قيادة الشرطة وقوع قتلى أو جرحى.
  ASSAULT وقوع قتلى | killed 0 | injured 0 | negated | told by قيادة الشرطة
قصفت القوات البلدة دون سقوط أي ضحايا.
  ASSAULT قصفت | by القوات | killed 0 | injured 0
أدى القصف على كفرنبل إلى سقوط عشرات الضحايا.
  ASSAULT القصف | at كفرنبل | killed 20-99
"""

# A verb inside the name of a place is none, and parts no act from its parties and its toll.
INSIDE = """
اندلعت اشتباكات في مخيم عين الحلوة بين حركة فتح وجماعة جند الشام، وأدت في حصيلة أولية إلى سقوط قتيل وسبعة جرحى.
  ASSAULT اشتباكات | by حركة فتح | to جماعة جند الشام | at مخيم عين الحلوة | killed 1 | injured 7
استخدمت الشرطة الرصاص الحي ضد المحتجين في الكوت.
  ASSAULT استخدمت | by الشرطة | to المحتجين | at الكوت
"""
# Those by whom a count has risen are among those it counts; what another did meanwhile is another act.
INCREMENTS = """
ارتفعت حصيلة المجزرة إلى 14 شهيدا و52 مصابا بعد استشهاد خمسة مواطنين متأثرين بجروحهم.
  ASSAULT المجزرة | killed 14 | injured 52
وأسفر الكمين عن مقتل أربعة جنود، فيما قتل الجيش 15 إرهابيا.
  ASSAULT الكمين | to أربعة جنود | killed 4
  ASSAULT قتل | by الجيش | to 15 إرهابيا | killed 15
"""

ALL = "".join(
    (WITH_WOUNDS, INCREMENTS, NOBODY, INSIDE, TOGETHER, RISEN, FALLEN, SUMS, OF_WHOM, LOSSES, FIGURES, PERSONS, SELF, DEATHS)
)


@pytest.mark.parametrize(("text", "claims"), blocks(ALL))
def test_tolls(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
