"""Claims about who did it to whom in posts and reports of local media: aircraft, aims of raids, names, pronouns, effects.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Aircraft within the term of a strike made it, with whose they are; who rules or fights is no adjective.
IN_TERMS = """
مقتل رجلين بقصف طائرة مسيرة تركية على سرمين
  ASSAULT قصف طائرة مسيرة | by طائرة مسيرة تركية | to رجلين | at سرمين | killed 2
قصف طائرة مسيرة تركية حافلة ركاب في سرمين
  ASSAULT قصف طائرة مسيرة | by طائرة مسيرة تركية | at سرمين
إصابة رجل في قصف طائرة مسيرة على سرمين
  ASSAULT قصف طائرة مسيرة | to رجل | at سرمين | injured 1
تصعيد النظام السوري على سرمين
  ASSAULT تصعيد النظام | by النظام السوري | at سرمين
تصعيد الاحتلال التركي على سرمين
  ASSAULT تصعيد الاحتلال | by الاحتلال التركي | at سرمين
نفذ الطيران الحربي للنظام وروسيا غارتين على سرمين
  ASSAULT غارتين | by الطيران الحربي للنظام ، روسيا | at سرمين
"""

# A comma may set off the ground that was hit; behind it a verb of aiming goes on with a raid.
SET_OFF = """
إصابة رجلين إثر استهداف الاحتلال التركي والفصائل الموالية له، بلدة سرمين بالمدفعية
  ASSAULT استهداف | by الاحتلال التركي ، الفصائل الموالية له | to رجلين | at سرمين | injured 2
إصابة رجلين إثر استهداف قوات النظام في بلدة سرمين
  ASSAULT استهداف | to رجلين ، قوات النظام | at سرمين | injured 2
مداهمة نفذتها قوات التحالف قرب منزل مختار سرمين، استهدفت خلايا تابعة لتنظيم داعش
  COERCE مداهمة | by قوات التحالف | at سرمين
  ASSAULT استهدفت | by قوات التحالف | to خلايا تابعة لتنظيم داعش | at سرمين
غارة شنتها طائرات التحالف في سرمين، استهدفت عناصر من التنظيم
  ASSAULT غارة | by طائرات التحالف | to عناصر من التنظيم | at سرمين
بعد مداهمة نفذتها قوات التحالف في سرمين، استهدفت خلايا التنظيم دورية لقسد
  COERCE مداهمة | by قوات التحالف | at سرمين
  ASSAULT استهدفت | by خلايا التنظيم | to دورية لقسد | at سرمين
"""

# Whom pronouns mean: those seized, not who seized them; no victim is a doer.
PRONOUNS = """
قام المسلحون باعتقال ستة من سكان سرمين بعد مداهمة منازلهم ثم اقتيادهم إلى جهة مجهولة
  ASSAULT اعتقال | by المسلحون | to ستة من سكان سرمين | at سرمين | abducted 6
  COERCE مداهمة منازلهم | to ستة من سكان سرمين | at سرمين
فتى ضحية رصاص قسد خلال مداهمتها بلدة سرمين
  COERCE مداهمتها | by قسد | at سرمين
"""

# Men of the police or of a militia do what these do, and whom they seize is counted behind them.
MEN = """
اعتقل عناصر الشرطة أربعة شبان في سرمين
  COERCE اعتقل | by عناصر الشرطة | to أربعة شبان | at سرمين | detained 4
اعتقل عناصر الشرطة المتورطون في القضية
  COERCE اعتقل | to عناصر الشرطة | detained 2-?
قتل أفراد العائلة ثلاثة أطفال وامرأتان في سرمين
  ASSAULT قتل | to أفراد العائلة | at سرمين | killed 2-?
استهداف «عنصر بارز» من «حماس» بغارة إسرائيلية في سرمين
  ASSAULT استهداف | by إسرائيلية | to عنصر بارز | at سرمين
"""

# Names: in marks behind a noun of a person, in rows behind "each of", beginning with a word of the language.
NAMES = """
استشهاد الشاب "عمر المصري" في سرمين
  ASSAULT استشهاد | to الشاب "عمر المصري" | at سرمين | killed 1
اعتقلت قسد كلا من: أحمد العمر، سامر الحسن وخالد العيسى في سرمين
  COERCE اعتقلت | by قسد | to أحمد العمر ، سامر الحسن ، خالد العيسى | at سرمين | detained 1
قسد تعتقل كلا من "أحمد العمر ومحمد سامر الحسن" في سرمين
  COERCE تعتقل | by قسد | to أحمد العمر ، محمد سامر الحسن | at سرمين | detained 1
اعتقال كل من شارك في التظاهرة
  COERCE اعتقال
  PROTEST التظاهرة
أصيبت المواطنة وردة نواف الحسن (40 عاما) في سرمين
  ASSAULT أصيبت | to المواطنة وردة نواف الحسن (40 عاما) | at سرمين | injured 1
اعتقال (4) أشخاص في سرمين
  COERCE اعتقال | to (4) أشخاص | at سرمين | detained 4
أسعفت فرق "الدفاع المدني" المصابة في سرمين
  AID أسعفت | by فرق "الدفاع المدني" | to المصابة | at سرمين
"""

# What an operation led to is its doers'; who did what "was done" stands behind من قبل; news does nothing.
EFFECTS = """
نفذت قسد حملة مداهمات في سرمين. وأسفرت الحملة عن اعتقال رجلين
  COERCE حملة مداهمات | by قسد | at سرمين
  COERCE الحملة | by قسد | at سرمين
  COERCE اعتقال | by قسد | to رجلين | at سرمين | detained 2
قتل رجل بإنزال جوي نفذه التحالف في سرمين. وقال ناشط إن عملية الإنزال أسفرت عن مقتل رجل
  ASSAULT إنزال جوي | by التحالف | to رجل | at سرمين | killed 1
  ASSAULT عملية الإنزال | by التحالف | to رجل | at سرمين | killed 1 | told by ناشط
مداهمة تمت على منزله في حي الزهور من قبل التحالف الدولي
  COERCE مداهمة | by التحالف الدولي | at الزهور
حافلة الأهالي تعرضت للقصف من قبل الجيش وأنباء عن جرحى
  ASSAULT للقصف | by الجيش | to الأهالي | injured 2-?
قصف على مناطق سيطرة المعارضة
  ASSAULT قصف | to المعارضة
اعتقال رجل بعد اشتباكات جرت بين الطرفين في سرمين
  COERCE اعتقال | to رجل | at سرمين | detained 1
  ASSAULT اشتباكات | by الطرفين | at سرمين
مقتل الشاب عمر المصري البالغ من العمر 20 عاما برصاص الجيش في سرمين
  ASSAULT مقتل | by الجيش | to الشاب عمر المصري | at سرمين | killed 1
"""

# What heads a line or tells of an act did not do it; a fight has two sides, and who is pursued pursues nobody.
DID_NOT = """
الرقة قتل رجلان مدنيان وأصيب ثالث
  ASSAULT قتل | to رجلان مدنيان | at الرقة | killed 2 | injured 1
الحسكة - منصة سورية قتل الشاب عمر المصري
  ASSAULT قتل | to الشاب عمر المصري | killed 1
قناة الخابور التقت ذوي المصابين برصاص الشرطة
  CONSULT التقت | by قناة الخابور | to ذوي المصابين
اندلعت اشتباكات في سرمين بين الأهالي وقسد، وذلك عقب اعتقال شيخ عشيرة
  ASSAULT اشتباكات | by الأهالي | to قسد | at سرمين
  COERCE اعتقال | to شيخ عشيرة | at سرمين | detained 1
مستمرون في ملاحقة فلول التنظيم للحفاظ على الأمن
  COERCE ملاحقة | to فلول التنظيم | ongoing
نفذت الطائرات إنزالا بمساندة مسلحي قسد في سرمين
  ASSAULT إنزالا | by الطائرات | at سرمين
  AID مساندة | by مسلحي قسد | to الطائرات | at سرمين
استهدفت الوحدات العاملة في ريف حلب مواقع المسلحين
  ASSAULT استهدفت | by الوحدات العاملة | to المسلحين | at حلب
تجنبت إسرائيل قصف المحافظات الساحلية
  ASSAULT قصف | to المحافظات الساحلية | negated
اعتقال شقيقيه في سرمين
  COERCE اعتقال | to شقيقيه | at سرمين | detained 2
قصف الطيران الروسي سرمين #ردع_العدوان #سوريا
  ASSAULT قصف الطيران | by الطيران الروسي | at سرمين
أكد مصدر محلي مقتل ثلاثة من المسلحين في سرمين
  ASSAULT مقتل | to ثلاثة من المسلحين | at سرمين | killed 3 | told by مصدر محلي
اعتقلت قسد شابا في بلدة سرمين #أخبار #حملات_اعتقال #منصة_محلية
  COERCE اعتقلت | by قسد | to شابا | at سرمين | detained 1
إصابة طفل برصاص جيش الاحتلال الإسرائيلي#شبكة_سوريا
  ASSAULT إصابة | by جيش الاحتلال الإسرائيلي | to طفل | injured 1
"""


@pytest.mark.parametrize(("text", "claims"), blocks(IN_TERMS + SET_OFF + PRONOUNS + MEN + NAMES + EFFECTS + DID_NOT))
def test_parties(text: str, claims: list[str]) -> None:
    """Each sentence tells these events and no others."""
    assert event_claims(text) == claims
