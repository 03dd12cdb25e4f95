"""Claims about the posts and wires of local outlets: writings that follow their announcement, named men behind a place, peers.

A claim is: stance | speaker | content | direct, anonymous, relay, said; of an event, see `claims.event_claims`.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims, statement_claims

# What is said to follow stands behind the colon; whoever issued it speaks.
ISSUED = """
صدر عن قيادة الجيش البيان الآتي: أوقفت وحدة من الجيش مطلوبا في بعلبك
  assert | قيادة الجيش | أوقفت وحدة من الجيش مطلوبا في بعلبك | direct
وصدر عن بلدية عرسال البيان التالي: لا صحة لوجود مسلحين في البلدة
  assert | بلدية عرسال | لا صحة لوجود مسلحين في البلدة | direct
أصدرت قيادة الجيش البيان التالي: أوقفت وحدة مطلوبا في بعلبك
  assert | قيادة الجيش | أوقفت وحدة مطلوبا في بعلبك | direct
صدر عن المكتب الإعلامي لوزير الدفاع بيان جاء فيه أن الوزير زار الحدود
  assert | المكتب الإعلامي لوزير الدفاع | الوزير زار الحدود
صدر عن حزب الله بيان قال فيه إن مقاتليه انسحبوا من التلة
  assert | حزب الله | مقاتليه انسحبوا من التلة
صدر عن المديرية العامة للأمن العام البلاغ الآتي: أوقفت دورية ثلاثة متسللين في عرسال
  assert | المديرية العامة للأمن العام | أوقفت دورية ثلاثة متسللين في عرسال | direct
صدر العدد التالي من المجلة: ملف عن الزراعة في البقاع
"""

# One named man behind a place or a body is whom armed or unknown men seized or killed, and they are the doers.
BEHIND_PLACES = """
أوقفت دورية من مديرية المخابرات في بلدة بريتال المواطن (ح.ط.)
  COERCE أوقفت | by دورية | to المواطن (ح.ط.) | at بريتال | detained 1
أوقفت دورية من مديرية المخابرات المواطن حسن طليس
  COERCE أوقفت | by دورية | to المواطن حسن طليس | detained 1
قتل مجهولون في مدينة درعا الشاب أحمد المسالمة
  ASSAULT قتل | by مجهولون | to الشاب أحمد المسالمة | at درعا | killed 1
قتل مجهولون في مدينة درعا أمس
  ASSAULT قتل | to مجهولون | at درعا | on 2024-03-11 | killed 2-?
"""

# Where somebody is at home is not where he was seized, if that is told.
HOMES = """
اعتقلت القوات شابا من أهالي مدينة الضمير على حاجز القطيفة
  COERCE اعتقلت | by القوات | to شابا | at القطيفة | detained 1
قتل شاب من أبناء بلدة نوى برصاص مجهولين في مدينة طفس
  ASSAULT قتل | by مجهولين | to شاب | at طفس | killed 1
"""

# نظيره is whom somebody meets, whoever that be.
PEERS = """
الرئيس الشرع يلتقي نظيره التركي في أنقرة
  CONSULT يلتقي | by الرئيس الشرع | to نظيره التركي | at أنقرة
الزعبوط يلتقي نظيره التركي في أنقرة
  CONSULT يلتقي | to نظيره التركي | at أنقرة
"""

# One dead and several wounded; a third one wounded.
LOSSES = """
ارتقاء شهيد وإصابة 8 مدنيين
  ASSAULT ارتقاء شهيد | to 8 مدنيين | killed 1 | injured 8
قتل مجهولون عنصرين وأصابوا ثالثا في درعا
  ASSAULT قتل | by مجهولون | to عنصرين | at درعا | killed 2 | injured 1
مقتل وإصابة 8 مدنيين
  ASSAULT مقتل | to 8 مدنيين | killed 1-7 | injured 1-7
"""


@pytest.mark.parametrize(("text", "claims"), blocks(ISSUED))
def test_what_follows_is_the_issuers(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(BEHIND_PLACES + HOMES + PEERS + LOSSES))
def test_who_did_it_to_whom(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims

# Who is named by a pronoun, a means or a charge did not do the act itself.
DOERS = """
الجيش الوطني يعلن مقتل عنصرين من قسد حاولا التسلل إلى مواقعه
  ASSAULT مقتل | to عنصرين من قسد | killed 2 | told by الجيش الوطني
  ASSAULT التسلل | by عنصرين من قسد | hypothetical | told by الجيش الوطني
تعرضت القاعدة لهجوم بطائرتين مسيرتين أسقطتهما دفاعات التحالف
  ASSAULT هجوم
تعرضت القاعدة لكمين نصبه مسلحون
  ASSAULT كمين | by مسلحون
القبض على خلية من فلول النظام في حمص
  COERCE القبض على | to خلية | at حمص
اعتقلت الشرطة المجرم أحمد العلي المتهم بارتكاب مجازر بحق المدنيين
  COERCE اعتقلت | by الشرطة | to المجرم أحمد العلي | detained 1
  ACCUSE المتهم | to المجرم أحمد العلي
  ASSAULT ارتكاب مجازر | by المتهم | to المدنيين | killed 2-? | background
أقامت القوة حاجزا وفتشت المارة
  COERCE أقامت | by القوة
  COERCE فتشت | by القوة | to المارة
دحر إرهابيي داعش عن القرية
  ASSAULT دحر | to إرهابيي داعش
استعاد الجيش وحلفاؤه السيطرة على تلال شمال تدمر
  ASSAULT استعاد | by الجيش ، حلفاؤه | at تدمر
فرقنا انتشلت جثامين 3 مدنيين من تحت الأنقاض في بلدة ترملا
  AID انتشلت | to جثامين | at ترملا
اقتحم العشرات من أنصار التيار مبنى المحافظة في السويداء
  PROTEST اقتحم | by العشرات من أنصار التيار | to المحافظة | at السويداء
هددت الحركة بالتصعيد في حال استهداف المدنيين
  THREATEN هددت | by الحركة | told by الحركة
  ASSAULT استهداف | to المدنيين | hypothetical | told by الحركة
وحدات الجيش تقضي على مجموعات إرهابية في درعا وتدمر أوكارهم
  ASSAULT تقضي على مجموعات | by وحدات الجيش | to مجموعات إرهابية | at درعا
"""

# A body goes on with a feminine verb as it began; a town in a row demands nothing.
GOING_ON = """
قسد تنفي اعتقال مدنيين وتقول إن الحملة مستمرة
  deny | قسد | اعتقال مدنيين
  assert | قسد | الحملة مستمرة
خرجت مظاهرات في إدلب وحلب تطالب بمحاسبة القتلة
  demand | - | محاسبة القتلة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(DOERS))
def test_nobody_does_what_he_only_stands_near(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(GOING_ON))
def test_who_goes_on_speaking(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
