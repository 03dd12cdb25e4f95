"""Claims about whose a launched weapon was, who stands before هو من, where settlers live, and on what condition somebody would act.

A claim about an event is: TYPE trigger | by | to | at | on | toll | modality | told by; about a statement: stance | speaker |
content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims, statement_claims

# Who launched what was shot down did not shoot it down; a pronoun that agrees with the act is its own.
LAUNCHED = """
أعلنت القيادة المركزية الأمريكية إسقاط ثلاث مسيرات أطلقها الحوثيون في خليج عدن.
  ASSAULT إسقاط | by القيادة المركزية الأمريكية | to الحوثيون | at خليج عدن | told by القيادة المركزية الأمريكية
أعلن الدفاع الجوي الروسي إسقاط مسيرة أطلقتها أوكرانيا.
  ASSAULT إسقاط مسيرة | by الدفاع الجوي الروسي | to أوكرانيا | told by الدفاع الجوي الروسي
أكد الجيش اعتراض صواريخ أطلقتها إيران.
  ASSAULT اعتراض صواريخ | to إيران | told by الجيش
شهدت البلدة سلسلة غارات شنتها طائرات إسرائيلية.
  ASSAULT سلسلة غارات | by طائرات إسرائيلية
"""

# Whoever stands before a free pronoun and a relative one did it, with what is told of him between.
CLEFT = """
قالت قسد إن فصائل منفلتة تابعة للوزارة هي من هاجمت دير حافر.
  ASSAULT هاجمت | by فصائل منفلتة تابعة للوزارة | at دير حافر | told by قسد
أكد المصدر أن طائرة تابعة للتحالف هي التي قصفت المنزل.
  ASSAULT قصفت | by طائرة تابعة للتحالف | told by المصدر
تقول العائلة إن عنصرا في حرس الحدود هو من أطلق النار على الشاب.
  ASSAULT أطلق النار | by عنصرا | to الشاب | told by العائلة
"""

# Where settlers live is nobody; a woman who lives there is.
SETTLEMENTS = """
شارك قائد السرية في اقتحام مستوطنة كريات أربع.
  ASSAULT اقتحام | by قائد السرية | at كريات أربع
أصيبت مستوطنة بجروح قرب مستوطنة أريئيل.
  ASSAULT أصيبت | to مستوطنة | at أريئيل | injured 1
قصف الحزب مستوطنات الجليل.
  ASSAULT قصف | by الحزب | at الجليل
مقتل مستوطنة وإصابة آخرين في عملية إطلاق نار.
  ASSAULT عملية إطلاق نار | to مستوطنة | killed 1 | injured 2-?
"""

# Of whom a body is, and that the side of a road is no party.
BODIES = """
عثر على جثة شاب مرمية على جانب الطريق بعد اختطافه من قبل مجهولين.
  ASSAULT اختطافه | by مجهولين | to شاب مرمية | abducted 1
عثر الأهالي على جثة شاب بعد اختطافه.
  ASSAULT اختطافه | to شاب | abducted 1
"""

# إن before a past, a free pronoun or لم is a condition.
IF = """
توعد المرشد واشنطن برد ساحق إن هي شاركت في أي هجوم على بلاده.
  THREATEN توعد | by المرشد | to واشنطن | told by المرشد
  ASSAULT هجوم | to بلاده | hypothetical | told by المرشد
قال الناطق إن قواته سترد إن هاجم العدو القاعدة.
  ASSAULT هاجم | by العدو | hypothetical | told by الناطق
قال الناطق إن القوات هاجمت القاعدة.
  ASSAULT هاجمت | by القوات | told by الناطق
"""

# Whose raid it was, where its object is one of several houses.
RAIDS = """
اعتقلت الشرطة شابا أثناء مداهمتها أحد المنازل في الحي.
  COERCE اعتقلت | by الشرطة | to شابا | detained 1
  COERCE مداهمتها | by الشرطة
"""

# A plot that is foiled comes to nothing, whomever it was aimed at, and its adjective is nobody; a denied start denies the act.
FOILED = """
أحبطت الأجهزة الأمنية مخططا إرهابيا كان يستهدف مقار سيادية.
  ASSAULT يستهدف | negated
أعلن الأمن إحباط مخطط استهدف كنائس.
  ASSAULT استهدف | to كنائس | negated | told by الأمن
نفذ التنظيم عملية كانت تستهدف ضابطا.
  ASSAULT عملية | by التنظيم | to ضابطا
نفت قسد أن تكون قد بادرت بإطلاق النار.
  ASSAULT إطلاق النار | negated | told by قسد
"""

# Who keeps others from marching does not march; aircraft before an object are who strikes.
KEPT = """
منعت الشرطة مظاهرة من الوصول إلى البرلمان.
  COERCE منعت | by الشرطة
  PROTEST مظاهرة | to البرلمان | negated
نظمت الشرطة مسيرة في العاصمة.
  PROTEST مسيرة | by الشرطة
نددت المنظمة باستهداف طائرات التحالف سجنا في صعدة.
  ACCUSE نددت | by المنظمة | to طائرات التحالف | told by المنظمة
  ASSAULT استهداف | by طائرات التحالف | at صعدة | told by المنظمة
"""

# Whom somebody is kept from going is no subject; fire that is returned was somebody else's first; harm that lasts is not asked for.
HARMED = """
حاصرت دبابات إسرائيلية المستشفى ومنعت سيارات الإسعاف من الوصول إليه.
  COERCE حاصرت | by دبابات إسرائيلية | to المستشفى
  COERCE منعت | by دبابات إسرائيلية | to سيارات الإسعاف
ردت المدفعية التركية على مصادر النيران بعد سقوط قذيفتين قرب قاعدتها في مارع.
  ASSAULT ردت | by المدفعية التركية | at مارع
  ASSAULT سقوط قذيفتين | at مارع
ناشد أهالي الفاشر المجتمع الدولي إنقاذهم من الحصار الذي تفرضه قوات الدعم السريع منذ عام.
  REQUEST ناشد | by أهالي الفاشر | to المجتمع الدولي | told by أهالي الفاشر
  AID إنقاذهم | by المجتمع الدولي | to أهالي الفاشر | demanded | told by أهالي الفاشر
  COERCE الحصار | by قوات الدعم السريع | ongoing | told by أهالي الفاشر
"""

# Who only tells of force does not go on to use it.
TOLD = """
وثق نشطاء المرصد مقتل مدني جراء قصف صاروخي لقوات النظام على بلدة سرمين، حيث استهدفت المنطقة بأكثر من 50 قذيفة.
  ASSAULT قصف صاروخي | by قوات النظام | to مدني | at سرمين | killed 1 | told by نشطاء المرصد
  ASSAULT استهدفت | by قوات النظام | at سرمين | told by نشطاء المرصد
"""

# What a channel published of somebody is no act of the channel; who lives in a house is not rescued from it by its name.
PUBLISHED = """
نفت الحركة ما أوردته قناة عبرية بشأن موافقتها على الهدنة.
  AGREE موافقتها على الهدنة | by الحركة | negated | told by الحركة
انتشلت الطواقم ثلاثة أطفال من تحت أنقاض منزل لعائلة الدلو في حي الرمال.
  AID انتشلت | by الطواقم | to ثلاثة أطفال | at الرمال
"""

TABLES = (LAUNCHED, CLEFT, SETTLEMENTS, BODIES, IF, RAIDS, FOILED, KEPT, HARMED, TOLD, PUBLISHED)

# A body with a foreign or shortened name goes on in the feminine; ل brings in an agency though its letters spell another word.
VOICES = """
أعلنت حماس أنها أطلقت سراح الأسير، وقالت إن الهدنة قائمة.
  announce | حماس | أطلقت سراح الأسير
  assert | حماس | الهدنة قائمة
نفت «قسد» أن تكون قد قصفت البلدة، وأكدت أن فصائل أخرى تسيطر عليها.
  deny | قسد | تكون قد قصفت البلدة
  confirm | قسد | فصائل أخرى تسيطر عليها
قالت اليونيفيل إن الدورية تعرضت لإطلاق نار، وأضافت أن أحدا لم يصب.
  assert | اليونيفيل | الدورية تعرضت لإطلاق نار
  assert | اليونيفيل | أحدا لم يصب
أكد مصدر في الوزارة لسانا توقف القتال في السويداء.
  confirm | مصدر في الوزارة | توقف القتال في السويداء | anonymous, relay سانا
"""


@pytest.mark.parametrize(("text", "claims"), blocks("".join(TABLES)))
def test_launched_and_settled(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(VOICES))
def test_voices_of_bodies(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
