"""Claims about lines of agencies, courts and bodies of states and nations: who plans, asks, judges, lists and verifies.

A claim about an event is: TYPE trigger | by | to | at | on | toll | modality | told by;
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims, statement_claims

# One person whom the law seizes and who had plans planned it, and no court; plans that are spoken of are a noun.
PLANNERS = """
أمر القاضي بتوقيف متهم خطط لهجوم على سجن.
  REQUEST أمر | by القاضي
  COERCE توقيف | by القاضي | to متهم | detained 1 | demanded
  ASSAULT هجوم | by متهم | future
حوكم في باريس شاب خطط لتفجير محطة.
  ACCUSE حوكم | to شاب
  ASSAULT تفجير | by شاب | at باريس | future
تحدث الوزير عن خطط لهجوم وشيك.
  ASSAULT هجوم | future | told by الوزير
"""

# No men are told of in the feminine: those behind a joined verb in it are whom it is done to.
THREATENED = """
اقتحمت القوات المخيم وهددت سكان المخيم بهدم البيوت.
  THREATEN هددت | by القوات | to سكان المخيم | told by القوات
  COERCE هدم البيوت | by القوات | future | told by القوات
دخلت المليشيا القرية وقتلت مزارعي القرية.
  MOBILIZE دخلت | by المليشيا
  ASSAULT قتلت | by المليشيا | to مزارعي القرية | killed 2-?
وهدد سكان الحي بقطع الطريق.
  THREATEN هدد | by سكان الحي | told by سكان الحي
  PROTEST قطع الطريق | by سكان الحي | future | told by سكان الحي
"""

# What somebody fired and another destroyed are two acts, and the arms are no victim of who fired them.
SHOT_AT = """
دمرت البحرية ثلاث طائرات مسيرة أطلقتها الجماعة فوق الخليج.
  ASSAULT دمرت | by البحرية | to ثلاث طائرات مسيرة | destroyed 3
  ASSAULT أطلقتها | by الجماعة
أصيب عامل بشظايا قذيفة أطلقتها المليشيا على السوق.
  ASSAULT أطلقتها | by المليشيا | to عامل | injured 1
"""

# Who is asked for something is not on trial; a pronoun on a trial is a person's as long as one is named.
TRIED = """
طالب المفوض السلطات الإيرانية بإطلاق سراح الناشطة، مبينا أن محاكمتها باطلة.
  REQUEST طالب | by المفوض | to السلطات الإيرانية | told by المفوض
  RETREAT إطلاق سراح | by السلطات الإيرانية | to الناشطة | released 1 | demanded | told by المفوض
  ACCUSE محاكمتها | to الناشطة | told by المفوض
اتهمت النقابة الشركة بالفساد وطالبت بمحاكمتها.
  ACCUSE اتهمت | by النقابة | to الشركة | told by النقابة
  REQUEST طالبت | by النقابة | told by النقابة
  ACCUSE محاكمتها | to الشركة | demanded | told by النقابة
"""

# A clause behind an act that words are about is of that act, not of the words; who announces a summons makes it.
WORDS_ON_ACTS = """
سلمت الخارجية السفير مذكرة احتجاج على الهجوم الذي نفذته الحركة في خيبر.
  ACCUSE سلمت | by الخارجية
  ASSAULT الهجوم | by الحركة
أعلنت الخارجية الأردنية استدعاء القائم بالأعمال الإيراني.
  ACCUSE استدعاء القائم | by الخارجية الأردنية | to القائم بالأعمال الإيراني | told by الخارجية الأردنية
"""

# What و joins to a demand over nothing but phrases is demanded too, where it is a release, and no violence.
JOINED_DEMANDS = """
طالب الاتحاد الحكومة بالكشف عن مصير المصور المعتقل منذ عام 2012 والإفراج عنه.
  REQUEST طالب | by الاتحاد | to الحكومة | told by الاتحاد
  RETREAT الإفراج | by الحكومة | to المصور المعتقل | released 1 | demanded | told by الاتحاد
طالب المركز بالتحقيق في مقتل الطبيب في بلدة الخيام جنوب لبنان واعتقال زملائه.
  REQUEST طالب | by المركز | told by المركز
  ACCUSE التحقيق | demanded | told by المركز
  ASSAULT مقتل | to الطبيب | at الخيام | killed 1 | told by المركز
  COERCE اعتقال | to زملائه | at الخيام | detained 2-? | told by المركز
"""

# Where and when somebody did what he is punished for is no place and no day of the punishment.
OFFENCES = """
حكمت محكمة في برلين بالسجن على رجل انضم إلى جماعة مسلحة في سوريا عام 2016.
  SANCTION حكمت | by محكمة | to رجل | at برلين
فرضت بريطانيا عقوبات على ثلاثة كيانات وستة ضباط على خلفية جرائم في حماة.
  SANCTION عقوبات | by بريطانيا | to ثلاثة كيانات ، ستة ضباط
حكم على ثلاثة متهمين بالسجن في عدن.
  SANCTION حكم | to ثلاثة متهمين | at عدن
أعلنت المحكمة الحكم بالإعدام على ثلاثة رجال أدينوا بتفجير حافلة في الكرادة عام 2021.
  SANCTION الحكم بالإعدام | by المحكمة | to ثلاثة رجال | told by المحكمة
  SANCTION أدينوا بتفجير | told by المحكمة
"""

# An execution outside the law is no sentence.
OUTSIDE_LAW = """
وثق المركز إعدام سبعة شبان خارج نطاق القضاء في الفاشر.
  ASSAULT إعدام | to سبعة شبان | at الفاشر | killed 7 | told by المركز
"""

# One man of a nationality right behind a noun of killing or arrest is whom it hits, unless ل names that.
NATIONALS = """
أعلنت الوزارة مقتل فلسطيني في نابلس.
  ASSAULT مقتل | to فلسطيني | at نابلس | killed 1 | told by الوزارة
أعلنت الشرطة اعتقال سوري في لارنكا.
  COERCE اعتقال | by الشرطة | to سوري | at لارنكا | detained 1 | told by الشرطة
نددت المنظمة باعتقال إسرائيلي لثلاثة شبان.
  ACCUSE نددت | by المنظمة | told by المنظمة
  COERCE اعتقال | to ثلاثة شبان | detained 3 | told by المنظمة
"""

# Who looks into a killing did not do it.
VERIFIED = """
أعلن المكتب أن فريقه تحقق من مقتل عشرة مدنيين.
  ASSAULT مقتل | to عشرة مدنيين | killed 10 | told by المكتب
"""

# A command by letters alone is told of as the noun that it stands for.
COMMANDS = """
قالت سنتكوم إنها نفذت غارة في صنعاء.
  ASSAULT غارة | by سنتكوم | at صنعاء | told by سنتكوم
"""

# A cell that is seized planned what the verb behind it says, and not the ministry.
CELLS = """
أعلنت الشرطة توقيف ثلاثة أشخاص خططوا لهجوم.
  COERCE توقيف | by الشرطة | to ثلاثة أشخاص | detained 3 | told by الشرطة
  ASSAULT هجوم | by ثلاثة أشخاص | future | told by الشرطة
أعلنت وزارة الداخلية القبض على خلية تابعة للتنظيم كانت تخطط لتفجير كنيسة.
  COERCE القبض على | by وزارة الداخلية | to خلية تابعة للتنظيم | told by وزارة الداخلية
  ASSAULT تفجير كنيسة | by خلية تابعة للتنظيم | future | told by وزارة الداخلية
"""

# What و joins to a charge is what somebody is charged with: who charges him did not do it.
CHARGED = """
وجهت النيابة العامة إلى مواطن عراقي تهمة الانتماء إلى جماعة محظورة وارتكاب مجزرة في قرية نائية.
  ACCUSE تهمة | by النيابة العامة | to مواطن عراقي
"""

# The act that a decision is about is not of whoever undoes the decision.
UNDONE = """
علقت محكمة العدل قرار ترحيل ستة لاجئين.
  COERCE ترحيل | to ستة لاجئين | future
ألغت محكمة الاستئناف حكما بسجن الوزير ثلاث سنوات.
  SANCTION حكما بسجن | to الوزير | negated
أصدرت محكمة الاستئناف حكما بسجن الوزير ثلاث سنوات.
  SANCTION حكما | by محكمة الاستئناف | to الوزير
"""

# Those from whom confidence is withdrawn do not withdraw it.
CONFIDENCE = """
سحب مجلس النواب الثقة من الحكومة.
  SANCTION سحب | by مجلس النواب | to الحكومة
طالب نواب بسحب الثقة من رئيس البرلمان.
  REQUEST طالب | by نواب | told by نواب
  SANCTION سحب الثقة | to رئيس البرلمان | demanded | told by نواب
"""

# Some of those who ask, named between commas, are not asked.
LISTED = """
طالبت عشر منظمات حقوقية، بينها هيومن رايتس ووتش والعفو الدولية، السلطات المصرية بإطلاق سراح الناشط.
  REQUEST طالبت | by عشر منظمات حقوقية | to السلطات المصرية | told by عشر منظمات حقوقية
  RETREAT إطلاق سراح | by السلطات المصرية | to الناشط | released 1 | demanded | told by عشر منظمات حقوقية
"""

# What two talk over is elsewhere than they.
TOPICS = """
بحث الوزيران في الرياض الوضع في السودان.
  CONSULT بحث | by الوزيران | at الرياض
عقد الوفدان جولة محادثات في جنيف.
  CONSULT جولة محادثات | by الوفدان | at جنيف
"""

# Behind a name that nobody knows, a state or a body with the article is addressed and does not speak.
NEW_NAMES = """
واتهم ميغرال السلطات الكوبية بقمع المحتجين.
  accuse | ميغرال | قمع المحتجين
وحث لامبرتسن إسرائيل على فتح المعابر.
  demand | لامبرتسن | فتح المعابر
وطالب بلعيشي الحكومة بالاستقالة.
  demand | بلعيشي | الاستقالة
تتهم بغداد إقليم كردستان بإخفاء العائدات.
  accuse | بغداد | إخفاء العائدات
"""

# The prosecution with the article speaks as it does without; whom one threatens does not.
PROSECUTORS = """
كشف الادعاء العام في هولندا عن توقيف رجل.
  announce | الادعاء العام في هولندا | توقيف رجل
أوقفت الشرطة طبيبا سوريا، بحسب الادعاء العام الاتحادي في كارلسروه.
  assert | الادعاء العام الاتحادي | أوقفت الشرطة طبيبا سوريا
اقتحمت القوات المخيم وهددت سكان المخيم بهدم البيوت.
  threaten | القوات | هدم البيوت
"""

# A denied adjective and a surname with the letters of a preposition leave a cue its subject.
LONG_SUBJECTS = """
دعا مجلس الجامعة العربية في ختام دورته غير العادية إلى فرض عقوبات على المستوطنين.
  demand | مجلس الجامعة العربية | فرض عقوبات على المستوطنين
أكد رئيس البعثة في الحديدة مايكل بيري أن الميناء تضرر.
  confirm | رئيس البعثة في الحديدة مايكل بيري | الميناء تضرر
احتجزت البحرية عشرات الناشطين، وفق ما أعلن المنظمون.
  announce | المنظمون | احتجزت البحرية عشرات الناشطين | anonymous
"""

EVENTS = (
    PLANNERS,
    THREATENED,
    SHOT_AT,
    TRIED,
    WORDS_ON_ACTS,
    JOINED_DEMANDS,
    OFFENCES,
    OUTSIDE_LAW,
    NATIONALS,
    VERIFIED,
    COMMANDS,
    CELLS,
    CHARGED,
    UNDONE,
    CONFIDENCE,
    LISTED,
    TOPICS,
)
STATEMENTS = (NEW_NAMES, PROSECUTORS, LONG_SUBJECTS)


@pytest.mark.parametrize(("text", "claims"), blocks("".join(EVENTS)))
def test_what_institutions_do(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks("".join(STATEMENTS)))
def test_what_institutions_say(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
