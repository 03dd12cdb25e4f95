"""Claims about acts that a report tells and that were passed over: in what somebody is quoted with, by an indefinite doer right
before what he throws, with their object before them, in a commentary, and by verbs that ask for certain objects.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# قوله brings in the words of officials as well as scripture; تعالى and سبحانه bring in scripture alone.
QUOTED_WITH = """
ونقلت الوكالة عن مدير شرطة سترة قوله "إن مسلحين أطلقوا النار على دورية وفروا".
  ASSAULT أطلقوا النار | by مسلحين | to دورية | told by مدير شرطة سترة
ونسبت الصحيفة إلى ضابط قوله: «قصف الجيش قرية العكر بالمدافع».
  ASSAULT قصف | by الجيش | at العكر | told by ضابط
ونقل الموقع عن طبيب قوله إن «غارة على السوق قتلت خمسة باعة».
  ASSAULT غارة | to خمسة باعة | killed 5 | told by طبيب
وتلا الخطيب قوله تعالى: «ولا تقتلوا أنفسكم إن الله كان بكم رحيما».
وذكر الشيخ بقول الله سبحانه: «من قتل نفسا بغير نفس».
"""

# What a verb's own fixed words name is no idea that cannot act.
OWN_WORDS = """
فتحت أثينا قاعدة سودا الجوية في جزيرة كريت لطائرات الحلف.
  AGREE فتحت | by أثينا | to طائرات الحلف | at جزيرة كريت
ستقوم قبرص بفتح قاعدتها الجوية أمام طائرات الحلف.
  AGREE فتح قاعدتها الجوية أمام | by قبرص | to طائرات الحلف | future
فتحت الجمعية قاعدة بيانات للطلاب.
انسحبت قاعدة الجمهور من الحملة.
"""

# One indefinite word for persons or aircraft, then what their verb asks for: doer and thing, no genitive.
BARE_DOERS = """
ألقى شبان زجاجات حارقة على دورية للجيش في بلدة العيسوية.
  ASSAULT ألقى | by شبان | to دورية للجيش | at العيسوية
أطلق شبان صواريخ على بلدة سديروت.
  ASSAULT أطلق | by شبان | at سديروت
زرع شاب عبوة ناسفة قرب جسر ديالى.
  MOBILIZE زرع | by شاب | at ديالى
ألقت طائرة براميل متفجرة على بلدة كفرنبل.
  ASSAULT ألقت | by طائرة | at كفرنبل
اختطف شخص طفلة في الموصل.
  ASSAULT اختطف | by شخص | to طفلة | at الموصل | abducted 1
هرب تاجر أسلحة إلى دبي.
  RETREAT هرب | by تاجر أسلحة | at دبي
قصفت طائرة مسيرة سيارة قرب الحسكة.
  ASSAULT قصفت | by طائرة مسيرة | at الحسكة
قتل شخص مجهول الهوية في البصرة.
  ASSAULT قتل | to شخص مجهول الهوية | at البصرة | killed 1
"""

# The same before somebody or something that is hit; what tells of which kind they are stays with them.
BARE_DOERS_OF_SOMEBODY = """
استهدفت طائرة سيارة قرب القائم.
  ASSAULT استهدفت | by طائرة | at القائم
اعتقل جنود سيدة في نابلس.
  COERCE اعتقل | by جنود | to سيدة | at نابلس | detained 1
قتل جنود امرأة قرب حاجز قلنديا.
  ASSAULT قتل | by جنود | to امرأة | at حاجز قلنديا | killed 1
قصفت طائرات مدرسة في إدلب.
  ASSAULT قصفت | by طائرات | to مدرسة | at إدلب
أحرق شبان سيارات في بيت لحم.
  ASSAULT أحرق | by شبان | at بيت لحم
احتجز جنود طاقم قناة في نابلس.
  COERCE احتجز | by جنود | to طاقم قناة | at نابلس | detained 1
قتل جنود احتياط في غزة.
  ASSAULT قتل | to جنود احتياط | at غزة | killed 2-?
قتل جنود أتراك في كمين في إدلب.
  ASSAULT كمين | to جنود أتراك | at إدلب | killed 2-?
اعتقل شبان ناشطون في طرطوس.
  COERCE اعتقل | to شبان ناشطون | at طرطوس | detained 2-?
أسقطت طائرة شحن عسكرية في الصحراء.
  ASSAULT أسقطت طائرة | by طائرة شحن عسكرية
اعتقل جنود الاحتلال شابا في جنين.
  COERCE اعتقل | by جنود الاحتلال | to شابا | at جنين | detained 1
"""

# An object that stands first and is counted is as known as what is counted.
COUNTED_OBJECTS = """
قال السكان إن عشرات القذائف أطلقها المسلحون مساء الأحد على منازل بلدة كفرنبل.
  ASSAULT أطلقها | by المسلحون | at كفرنبل | on 2024-03-10 | told by السكان
مئات الصور نشرتها الصحيفة على موقعها.
"""

# Who is held by name is held, though a match or a player stands in his sentence.
HELD_BY_NAME = """
واعتقل الساعدي في سجن الجديدة حيث يواجه تهمة قتل لاعب كرة قدم.
  COERCE اعتقل | to الساعدي | at الجديدة | detained 1
أوقف حارس المرمى هجمة خطيرة في مباراة كرة قدم.
"""

# Objects without which these verbs tell of no act.
OBJECTS = """
أودعت الميليشيا الصحفيين أحد أقسام الشرطة في صنعاء.
  ASSAULT أودعت | by الميليشيا | to الصحفيين | at صنعاء | abducted 2-?
قررت النيابة التحفظ على أموال رجل أعمال.
  COERCE التحفظ على أموال | by النيابة | to رجل أعمال | future
تحفظ الوزير على عبارة في البيان الختامي.
  REJECT تحفظ | by الوزير
حكمت المحكمة بتعزير المتهم سجنا ستة أعوام.
  SANCTION حكمت | by المحكمة | to المتهم
كما أدين بانتمائه إلى تنظيم محظور.
  SANCTION أدين بانتمائه
أسقط الانفصاليون رحلة الخطوط الماليزية فوق دونيتسك.
  ASSAULT أسقط | by الانفصاليون | at دونيتسك
سير الهلال الأحمر شاحنات تحمل أدوية إلى الحديدة.
  AID سير | by الهلال الأحمر | at الحديدة
تسير الحافلات بين المدينتين كل ساعة.
وصلت سفينة تحمل أسلحة إلى ميناء طرابلس.
  AID وصلت سفينة تحمل أسلحة | at طرابلس
هبطت ثلاث طائرات نقل أميركية في قاعدة عين الأسد.
  MOBILIZE هبطت | by ثلاث طائرات نقل أميركية | at قاعدة عين الأسد
نقلت فرنسا سربا من مقاتلاتها إلى الأردن.
  MOBILIZE نقلت | by فرنسا | at الأردن
قررت محكمة الجنايات إحالة أوراق أربعة متهمين إلى المفتي.
  SANCTION إحالة أوراق | by محكمة الجنايات | to أربعة متهمين
سلمت واشنطن أرملة زعيم في التنظيم إلى بغداد.
  COOPERATE سلمت | by واشنطن | to بغداد
سلم اثنان من المطلوبين نفسيهما إلى الشرطة.
  RETREAT سلم | by اثنان من المطلوبين | to الشرطة | surrendered 2
سجلت القوات العراقية تقدما ضد التنظيم في هيت.
  ASSAULT سجلت | by القوات العراقية | to التنظيم | at هيت
سجل المؤشر تقدما طفيفا في السوق.
أخلت فرق الطوارئ عشرات العائلات إلى بلدة سعسع.
  RETREAT أخلت | by فرق الطوارئ | to عشرات العائلات | at سعسع | evacuated 20-99
أخلى المستأجر الشقة في آذار.
شوهد رتل للتحالف يجوب بلدة ذيبان.
  MOBILIZE يجوب | by رتل | at ذيبان | ongoing
شوهد الهلال في مستهل الشهر.
"""

# Arrests that an operation led to are an act beside it; who cites somebody's words has not fallen.
LED_TO = """
نفذت القوات عملية ضد التنظيم في قرية التوينة اعتقلت على أثرها شابا.
  ASSAULT عملية | by القوات | to التنظيم | at التوينة
  COERCE اعتقلت | to شابا | at التوينة | detained 1
شن الطيران غارة قتل على إثرها ثلاثة.
  ASSAULT غارة | by الطيران | to ثلاثة | killed 3
استشهد الوزير بتقرير للأمم المتحدة.
واستشهد الشيخ بالآية الكريمة.
استشهد مدني بقذيفة في درعا.
  ASSAULT استشهد | to مدني | at درعا | killed 1
"""

CLAIMS = [BARE_DOERS_OF_SOMEBODY, LED_TO, QUOTED_WITH, OWN_WORDS, BARE_DOERS, COUNTED_OBJECTS, HELD_BY_NAME, OBJECTS]

# An essay: nobody speaks in it, no day and no place is told.
ESSAY = (
    "لماذا يكره المرء من يشبهه؟ لعل الجواب في الخوف، فالخائف يرى في كل وجه خصما وفي كل كلمة فخا. "
    "ونحن نعرف أن الخوف لا يبني بيتا ولا يزرع حقلا، لكنه يهدم ما بناه الآباء ويفسد ما زرعه الأجداد. "
    "ولأن الكلام عن الكراهية طويل، يكفي أن نتذكر جارنا المعلم الذي أحبه الجميع، فقد كان يوزع الكتب على الصغار "
    "ويكتب الرسائل للكبار، ولم يسأل أحدا عن اسمه ولا عن دينه. "
)


@pytest.mark.parametrize(("text", "claims"), [claim for block in CLAIMS for claim in blocks(block)])
def test_acts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


def test_some_armed_body_in_an_essay() -> None:
    """What some armed body or a number of men did is told in an essay, too; what whoever does is not."""
    fled = "RETREAT هربوا | by نحو مئة من مقاتلي الحزب | background"
    taken = "ASSAULT اختطفته | by ميليشيات متشددة | to جارنا المعلم | abducted 1"
    assert event_claims(ESSAY + "ثم اختطفته ميليشيات متشددة ذات مساء.") == [taken]
    assert event_claims(ESSAY + "وكان نحو مئة من مقاتلي الحزب قد هربوا من مواقعهم.") == [fled]
    assert event_claims(ESSAY + "فهل مات في بيته، أم قتلته ميليشيات متشددة؟") == []
    assert event_claims(ESSAY + "فمن قتل جاره قتل نفسه.") == []
    assert event_claims(ESSAY + "والخائف يقاتل ظله وتقاتله جماعة تشبهه.") == []
