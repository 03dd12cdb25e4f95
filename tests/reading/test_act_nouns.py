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
  REQUEST دعوتها | by الكويت | to لبنان | told by الكويت
كررت باكستان اتهامها لكابل بخرق الحدود.
  ACCUSE اتهامها | by باكستان | to كابل | told by باكستان
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
  ASSAULT أطلقت | by جماعة مسلحة | to دورية | at درنة
قدمت الكويت مساعدات مالية للنازحين.
  AID مساعدات مالية | by الكويت | to للنازحين
يبحث الرئيسان التونسي والجزائري الأوضاع على الحدود.
  CONSULT يبحث | by الرئيسان التونسي والجزائري | ongoing
أعلنت وزارة الخزانة الأميركية فرض عقوبات على شبكة مالية.
  SANCTION فرض عقوبات | by وزارة الخزانة الأميركية | to شبكة مالية | told by وزارة الخزانة الأميركية
"""

# Who fell in a fight against somebody was hit by him; an attack against somebody has two who were hit.
AGAINST = """
قتل آمر اللواء في معارك ضد متمردين قرب الفاشر.
  ASSAULT معارك | by متمردين | to آمر اللواء | at الفاشر | killed 1
أصيب شرطي في هجوم ضد دورية في العريش.
  ASSAULT هجوم | to شرطي ، دورية | at العريش | injured 1
"""

# Those responsible for an act, blamed or accused of it.
BLAMED = """
أوقفت الشرطة العصابة المسؤولة عن خطف السائح.
  COERCE أوقفت | by الشرطة | to العصابة
  ASSAULT خطف | by العصابة | to السائح | abducted 1
يطارد الجيش الخلية الضالعة في اغتيال القاضي.
  COERCE يطارد | by الجيش | to الخلية الضالعة | ongoing
  ASSAULT اغتيال | by الخلية الضالعة | to القاضي | killed 1
ألقيت مسؤولية الانفجار على حركة الشباب.
  ACCUSE ألقيت مسؤولية | to حركة الشباب
  ASSAULT الانفجار | by حركة الشباب
أدان المحامون اتهام النقابة بحرق المتجر.
  ACCUSE أدان | by المحامون | to النقابة | told by المحامون
  ACCUSE اتهام | to النقابة | told by المحامون
  ASSAULT حرق | told by المحامون
"""

# Killing and capture of armed men by nouns and verbs that mean other things too.
KILLED = """
أعلن الجيش اللبناني القضاء على ثلاثة مسلحين في عرسال.
  ASSAULT القضاء | by الجيش اللبناني | to ثلاثة مسلحين | at عرسال | killed 3 | told by الجيش اللبناني
أسرت كتائب القسام ضابطين قرب خان يونس.
  ASSAULT أسرت | by كتائب القسام | to ضابطين | at خان يونس | abducted 2
أسرت المقاومة تسعة حوثيين في الضالع.
  ASSAULT أسرت | by المقاومة | to تسعة حوثيين | at الضالع | abducted 9
دربت القوات الفرنسية جنودا ماليين في كيدال.
  AID دربت | by القوات الفرنسية | to جنودا ماليين | at كيدال
"""

# Aid that comes, those who take part, acts joined to acts, explosives set off, unmanned aircraft, names in quotation marks.
OTHERS = """
وصلت مساعدات كويتية إلى مطار الحديدة.
  AID وصلت مساعدات | by كويتية | at الحديدة
وصلت مساعدات الصليب الأحمر إلى النازحين.
  AID وصلت مساعدات | by الصليب الأحمر | to النازحين
عقد الاجتماع في تونس بمشاركة ممثلين عن الفصائل.
  CONSULT الاجتماع | by ممثلين | at تونس
نشرت الصحيفة خبر اقتحام الأجهزة الأمنية مكتب المحامي واختطاف مساعده.
  ASSAULT اقتحام | by الأجهزة الأمنية
  ASSAULT اختطاف | by الأجهزة الأمنية | to مساعده | abducted 1
قال شاهد إن مسلحين ملثمين قاموا بتفجير عبوة قرب الجسر.
  ASSAULT تفجير عبوة | by مسلحين ملثمين | told by شاهد
شنت طائرة أميركية بدون طيار غارة على سيارة في شبوة.
  ASSAULT غارة | by طائرة أميركية بدون طيار | at شبوة
دعت "الكتلة الوطنية" المجتمع الدولي إلى التدخل.
  REQUEST دعت | by الكتلة الوطنية | to المجتمع الدولي | told by الكتلة الوطنية
أعلنت الحكومة الكولومبية هدنة من جانب واحد.
  RETREAT هدنة | by الحكومة الكولومبية | told by الحكومة الكولومبية
تفجير مسجد قوات الطوارئ في أبها.
  ASSAULT تفجير مسجد | to قوات الطوارئ | at أبها
"""

# Receiving and being received, two sides of what was signed, what a call or talk is for.
RECEIVED = """
جاء الإعلان خلال استقبال الملك لوزير خارجية اليابان.
  CONSULT استقبال | by الملك | to وزير خارجية اليابان
أكد الأمير لدى استقباله اليوم سفير الصين متانة العلاقات.
  CONSULT استقباله | by الأمير | to سفير الصين
وصل الوزير إلى أربيل وكان في استقباله محافظ المدينة.
  CONSULT وصل | by الوزير | at أربيل
  CONSULT استقباله | by محافظ المدينة | to الوزير | at أربيل
وقع اتفاق بين الحكومة والحركة الشعبية لوقف إطلاق النار.
  AGREE اتفاق | by الحكومة | to الحركة الشعبية
جددت فصائل المعارضة دعوتها روسيا إلى سحب قواتها.
  REQUEST دعوتها | by فصائل المعارضة | to روسيا | told by فصائل المعارضة
  RETREAT سحب قواتها | by روسيا | demanded | told by فصائل المعارضة
خطف المسلحون المهندس سالم باوزير وثلاثة من زملائه.
  ASSAULT خطف | by المسلحون | to المهندس سالم باوزير ، ثلاثة من زملائه | abducted 4
أحال المدعي العام أربعة موظفين إلى المحاكمة بتهمة الرشوة.
  ACCUSE أحال | by المدعي العام | to أربعة موظفين
اجتمع المحافظ بشيوخ القبائل لبحث تسليم المطلوبين.
  CONSULT اجتمع | by المحافظ | to شيوخ القبائل
  COOPERATE تسليم المطلوبين | to المطلوبين | future
"""

# Whom headlines without a verb address; what undergoes something does nothing; money is of no state.
CALLED = """
دعوات أممية للسودان لوقف القتال
  REQUEST دعوات | to للسودان
  RETREAT وقف القتال | by للسودان | demanded
تهديدات إيرانية لإسرائيل بالرد
  THREATEN تهديدات | by إيرانية | to إسرائيل
مطالبات للحكومة التونسية بصرف الأجور
  REQUEST مطالبات | to للحكومة التونسية
تعرضت قوافل الإغاثة لهجوم من مسلحين في دارفور.
  AID قوافل الإغاثة | at دارفور
  ASSAULT هجوم | by مسلحين | at دارفور
تعهدت الكويت بتقديم دعم مالي للأردن.
  AGREE تعهدت | by الكويت | to للأردن | told by الكويت
  AID تقديم دعم | by الكويت | to للأردن | at لأردن | future | told by الكويت
قررت المنامة قطع علاقاتها مع طهران.
  SANCTION قطع علاقاتها | by المنامة | to طهران | future
طردت موسكو السفير البريطاني.
  SANCTION طردت | by موسكو | to السفير البريطاني
"""


@pytest.mark.parametrize(
    ("text", "claims"), blocks(FIXED + SIDES + CARRIED + OBJECTS + MUTUAL + AGAINST + BLAMED + KILLED + OTHERS + RECEIVED + CALLED)
)
def test_doers_and_recipients_of_act_nouns(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
