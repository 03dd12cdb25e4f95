"""Claims about who does an act and whom it is done to, where pronouns, other nouns or clauses between stand in the way.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Whose attempt, right or habit it is does the act: a genitive, an adjective, a pronoun.
ATTEMPTS = """
اندلعت النيران عقب محاولة المسلحين الهجوم على مواقع الجيش.
  ASSAULT الهجوم | by المسلحين | to الجيش | hypothetical
أحبطت الشرطة محاولات حوثية لتفجير منزلين في مدينة تعز.
  ASSAULT تفجير | by حوثية | at تعز | negated
دافع البيت الأبيض عن حق تركيا في قصف حزب العمال الكردستاني.
  SUPPORT دافع | by البيت الأبيض | to تركيا | told by البيت الأبيض
  ASSAULT قصف | by تركيا | to حزب العمال الكردستاني | hypothetical | told by البيت الأبيض
أعلن التحالف قصف تنظيم داعش في الرقة.
  ASSAULT قصف | by التحالف | to تنظيم داعش | at الرقة | told by التحالف
نفت روسيا قصف المعارضة السورية في إدلب.
  ASSAULT قصف | by روسيا | to المعارضة السورية | at إدلب | negated | told by روسيا
أعلن الجيش العراقي عن تحرير مدينة هيت.
  ASSAULT تحرير | by الجيش العراقي | at هيت | told by الجيش العراقي
أعلن التحالف قصف تنظيم داعش لمدينة كركوك.
  ASSAULT قصف | by تنظيم داعش | at كركوك | told by التحالف
"""

# A pronoun on a noun of an act goes on with the subject of its clause, also with one that follows.
PRONOUNS = """
قطعت المقاومة طرق إمداد الحوثيين والقوات الموالية لهم بعد سيطرتها على مدينة لحج.
  COERCE قطعت | by المقاومة | to الحوثيين ، القوات الموالية لهم | at لحج
  ASSAULT سيطرتها | by المقاومة | at لحج
خلال زيارته إلى بغداد، التقى وزير الخارجية الفرنسي عددا من الصحفيين.
  CONSULT زيارته | by وزير الخارجية الفرنسي | to بغداد | at بغداد
  CONSULT التقى | by وزير الخارجية الفرنسي | to عددا من الصحفيين | at بغداد
أغلق الجيش الطريق أمام النازحين ومنعهم من دخول إدلب.
  COERCE أغلق | by الجيش | to النازحين | at إدلب
  COERCE منعهم من دخول | by الجيش | to النازحين | at إدلب
دربهم الجيش الأميركي في الأردن.
  AID دربهم | by الجيش الأميركي | at الأردن
"""

# The second side behind words about the first; one phrase that names both; ground and arms are taken and take nothing.
SIDES = """
اندلعت اشتباكات ضارية بين كتائب المعارضة من جهة، وقوات النظام من جهة أخرى.
  ASSAULT اشتباكات ضارية | by كتائب المعارضة | to قوات النظام
دارت معارك بين فصائل من الجيش الحر وعناصر من جبهة النصرة في إدلب.
  ASSAULT معارك | by فصائل من الجيش الحر | to عناصر من جبهة النصرة | at إدلب
دارت اشتباكات بين قوات النظام المدعومة بكتائب محلية وعناصر حزب الله من جهة، ومقاتلي تنظيم داعش من جهة أخرى.
  ASSAULT اشتباكات | by قوات النظام ، عناصر حزب الله | to مقاتلي تنظيم داعش
اندلعت اشتباكات بين الجيش والشرطة من جهة، ومسلحين مجهولين من جهة أخرى في عدن.
  ASSAULT اشتباكات | by الجيش ، الشرطة | to مسلحين مجهولين | at عدن
وقعت اشتباكات عنيفة بين قبيلتين في مأرب أسفرت عن مقتل خمسة أشخاص.
  ASSAULT اشتباكات عنيفة | by قبيلتين | at مأرب | killed 5
استعادت الثكنة بعد معارك استمرت يومين.
  ASSAULT استعادت
  ASSAULT معارك
هاجم مسلحون حاجزا للجيش واستولوا على دبابة.
  ASSAULT هاجم | by مسلحون | to حاجزا للجيش
  COERCE استولوا على دبابة | by مسلحون
هاجم القرية مسلحون مجهولون وقتلوا اثنين من سكانها.
  ASSAULT هاجم | by مسلحون مجهولون | to اثنين من سكانها | killed 2
زرعت الجماعة اللغم الذي كان يستهدف دوريات الشرطة على الطريق.
  MOBILIZE زرعت | by الجماعة
قام مسلحون بخطف طبيب من منزله في البصرة ثم قتلوه.
  ASSAULT خطف | by مسلحون | to طبيب | at البصرة | abducted 1
  ASSAULT قتلوه | by مسلحون | to طبيب | at البصرة | killed 1
تعرضت قافلة مساعدات لهجوم شنه مسلحون مجهولون.
  AID قافلة مساعدات
  ASSAULT هجوم | by مسلحون مجهولون
تصدت فصائل المعارضة لقوات النظام ودمرت لها آليتين.
  ASSAULT دمرت | by فصائل المعارضة | destroyed 2
ردت إسرائيل عبر اغتيال قائد ميداني في غزة.
  ASSAULT اغتيال | by إسرائيل | to قائد ميداني | at غزة | killed 1
"""

# Objects behind a clause that describes the subject; a nominative that describes it is no object.
BEHIND = """
خطف مسلحون يرتدون زيا عسكريا خمسة عمال في بغداد.
  ASSAULT خطف | by مسلحون | to خمسة عمال | at بغداد | abducted 5
سيطر مسلحون موالون لحكومة الرئيس على مدينة زنجبار.
  ASSAULT سيطر | by مسلحون | at زنجبار
أطلقت الحركة سراح ضابط فرنسي.
  RETREAT سراح | by الحركة | to ضابط فرنسي | released 1
أوقف الجيش خمسة أشخاص في بعلبك.
  COERCE أوقف | by الجيش | to خمسة أشخاص | at بعلبك | detained 5
استهدفت طائرة مسيرة سيارة مدنية في إدلب.
  ASSAULT استهدفت | by طائرة مسيرة | to سيارة مدنية | at إدلب
استهدفت غارة تجمعا للحوثيين في تعز.
  ASSAULT غارة | to للحوثيين | at تعز
"""

# What only stands near is no party: a border, who besieges what is hit, whom the fighting is with.
NO_PARTY = """
قتل شرطيان في جيلان بينار على الحدود مع سوريا.
  ASSAULT قتل | to شرطيان | at جيلان بينار | killed 2
كذلك قصف الطيران الحربي مناطق في محيط المطار المحاصر من قبل جبهة النصرة.
  ASSAULT قصف | by الطيران الحربي
تدور اشتباكات في عتمان، وسط قصف جوي على البلدة وأنباء عن خسائر بشرية في صفوف الطرفين.
  ASSAULT اشتباكات | at عتمان | ongoing
  ASSAULT قصف جوي | at عتمان | ongoing
يستمر قتال (داعش) في الموصل.
  ASSAULT قتال | to داعش | at الموصل | ongoing
أفادت المصادر أن مواجهات عنيفة تشهدها مدينة عتق مع ميليشيات الحوثي.
  ASSAULT مواجهات عنيفة | to ميليشيات الحوثي | at عتق | ongoing | told by المصادر
"""

# By means of what, in a clause that بأن opens, or with a pronoun behind: the same doer as the act it belongs to.
MEANS = """
انتقم الحوثيون من خسائرهم بقصف الأحياء السكنية في تعز.
  ASSAULT قصف | by الحوثيون | at تعز
وقد توسع التنظيم من خلال السيطرة على مدينة الرقة.
  ASSAULT السيطرة | by التنظيم | at الرقة
استغل تنظيم داعش الفوضى بأن سيطر على مدينة سرت وأعدم أجانب.
  ASSAULT سيطر | by تنظيم داعش | at سرت
  ASSAULT أعدم | by تنظيم داعش | to أجانب | at سرت | killed 2-?
في إحدى زياراته لإيران اصطحب حسيني معه أحد الطلاب.
  CONSULT زياراته | to إيران | at إيران
أطلقت تركيا أمس حملة جوية لقصف مواقع تنظيم داعش في ليبيا.
  ASSAULT حملة جوية | by تركيا | to تنظيم داعش | at ليبيا | on 2024-03-11
يقضي الاتفاق بخروج آمن للمقاتلين من الزبداني.
  AGREE الاتفاق
  RETREAT خروج | by للمقاتلين | at الزبداني | future
"""

# A phrase in front that is joined to another is no subject; nobody destroys who speaks.
FRONTED = """
عند وصول الحوثيين إلى عدن ومواجهة لجان الأحياء الشعبية لهم، انتقم الحوثيون بقصف حي المعلا.
  MOBILIZE وصول الحوثيين | by الحوثيين | at عدن
  ASSAULT قصف | by الحوثيون | at المعلا
قال سياسي يمني لرويترز إن الحل باق وإن بوسعه أن يدمره.
  ASSAULT يدمره | hypothetical | told by سياسي يمني
اختتم الوزير بنجاح زيارة له إلى دمشق.
  CONSULT زيارة | by الوزير | to دمشق | at دمشق
"""

# Where it was: the topic of the sentence before; not a capital that somebody deals with, nor behind another's words.
PLACES = """
تعد قاعدة العند الجوية الأكبر في البلاد. وشهدت معارك عنيفة بين الجيش والحوثيين.
  ASSAULT معارك عنيفة | by الجيش | to الحوثيين | at قاعدة العند الجوية
"""

# A name that holds the noun of an act is whole; armed men before what is hit do it; how somebody is, is nobody.
NAMES = """
قتل ثلاثة مدنيين جراء قصف الحشد الشعبي لقرية النصر.
  ASSAULT قصف | by الحشد الشعبي | to ثلاثة مدنيين | at النصر | killed 3
تحدثت المنظمة عن استهداف قوات الدعم السريع للمدنيين في مدينة الفاشر.
  ASSAULT استهداف | by قوات الدعم السريع | to للمدنيين | at الفاشر | told by المنظمة
قتل ضابط بعد استهداف مسلحين مجهولين موقعا للجيش في الرمادي.
  ASSAULT استهداف | by مسلحين مجهولين | to ضابط | at الرمادي | killed 1
لا يزال مصير الصحفي أحمد السالم مجهولا منذ اختطافه على يد تنظيم داعش في الرمادي.
  ASSAULT اختطافه | by تنظيم داعش | to الصحفي أحمد السالم | at الرمادي | abducted 1
"""


# What is added to an act, or counted among several, goes on with its doer; a pronoun behind بين is the first side of a fight;
# those joined to a genitive stand before whom it hits; whom somebody fights beside he does not fight.
ADDED = """
قصف الجيش البلدة، فضلا عن استهداف مواقع المسلحين بالمدفعية.
  ASSAULT قصف | by الجيش
  ASSAULT استهداف | by الجيش | to المسلحين
نفذ تنظيم داعش سلسلة تفجيرات في بغداد، بما في ذلك هجوم دام في ديالى.
  ASSAULT تفجيرات | by تنظيم داعش | at بغداد
  ASSAULT هجوم دام | by تنظيم داعش | at ديالى
بعد سيطرة المقاومة على مبنى البريد ومبنى البلدية ومقر الحزب، قام المسلحون بقصف السوق.
  ASSAULT سيطرة | by المقاومة
  ASSAULT قصف | by المسلحون
العنف الأعمى يضرب فرنسا.
  ASSAULT يضرب | at فرنسا | ongoing
رفض النظام المقترح، ثم عاد ووافق عليه جزئيا.
  REJECT رفض | by النظام
  AGREE وافق | by النظام
سيطرت المقاومة على عدد من المباني. وتخوض معارك عنيفة مع الحوثيين.
  ASSAULT سيطرت | by المقاومة
  ASSAULT معارك عنيفة | by المقاومة | to الحوثيين | ongoing
تعهد الرئيس للنازحين بإعادة إعمار المدينة.
  AGREE تعهد | by الرئيس | to للنازحين | told by الرئيس
  AID إعادة إعمار | by الرئيس | future | told by الرئيس
هاجم المسلحون القرية وجرح أحد السكان، وأدان الوزير قتلهم للنساء.
  ASSAULT هاجم | by المسلحون | to أحد السكان | injured 1
  ACCUSE أدان | by الوزير | told by الوزير
  ASSAULT قتلهم | by المسلحون | to للنساء | killed 2-? | told by الوزير
وجه المفتي نداء للشباب بأن يحذروا من التنظيم.
  REQUEST نداء | by المفتي | to للشباب | told by المفتي
وافقت تركيا على مشاركة بريطانيا في توجيه ضربات جوية ضد التنظيم.
  AGREE وافقت | by تركيا
  ASSAULT ضربات جوية | by بريطانيا | to التنظيم | future
عند دخول القوات إلى المدينة سيهرب المسلحون.
  MOBILIZE دخول القوات | by القوات | future
  RETREAT يهرب | by المسلحون | future
اضطر الحارس إلى قتل المهاجم أمام المخزن.
  ASSAULT قتل | by الحارس | to المهاجم | killed 1
استعانت القوات بالمدفعية لقتل عشرة مسلحين.
  ASSAULT قتل | by القوات | to عشرة مسلحين | killed 10
اختار المسلحون الانسحاب من القرية ليلا.
  RETREAT الانسحاب | by المسلحون
يرغب التنظيم في السيطرة على المدينة.
  ASSAULT السيطرة | by التنظيم | hypothetical
تقدم الجيش في البلدة بعد معارك بينه وبين تنظيم داعش.
  ASSAULT تقدم الجيش | by الجيش
  ASSAULT معارك | by الجيش | to تنظيم داعش
قتل العشرات في هجمات روسيا والنظام على المنطقة.
  ASSAULT هجمات | by روسيا ، النظام | to العشرات | killed 20-99
احتفل السكان بعد تحرير المقاومة للميناء من قبضة الحوثيين.
  ASSAULT تحرير | by المقاومة | to الحوثيين
خاض المقاتلون المعارك إلى جانب قوات النظام.
  ASSAULT المعارك | by المقاتلون
انسحب المسلحون من القرية بعد اشتباكات مع الجيش.
  RETREAT انسحب | by المسلحون
  ASSAULT اشتباكات | by المسلحون | to الجيش
اعتقل الجيش عشرة مطلوبين ضمن حملة أمنية في طرابلس.
  COERCE اعتقل | by الجيش | to عشرة مطلوبين | at طرابلس | detained 10
  COERCE حملة أمنية | by الجيش | at طرابلس
"""

# A relative clause with a subject of its own stands between a verb and what it carries; who leads air strikes makes them; whose
# what is hit is has not hit it; blows that are dealt to somebody he does not deal; a name in quotation marks ends at its mark.
WHOSE = """
شنت طائرات التحالف الذي تقوده السعودية غارات على صنعاء.
  ASSAULT غارات | by طائرات التحالف الذي تقوده السعودية | at صنعاء
تعرضت المدينة لغارات تقودها السعودية.
  ASSAULT غارات | by السعودية
وقع ذلك بعد تفجير السفارة الأميركية في بيروت.
  ASSAULT تفجير السفارة | at بيروت
طالب الوزير بتوجيه ضربات استباقية للتنظيم في المدينة.
  REQUEST طالب | by الوزير | told by الوزير
  ASSAULT ضربات استباقية | to للتنظيم | demanded | told by الوزير
اتهمت منظمة "العفو الدولية" المتمردين الحوثيين بارتكاب جرائم حرب.
  ACCUSE اتهمت | by منظمة "العفو الدولية" | to المتمردين الحوثيين | told by منظمة "العفو الدولية"
  ASSAULT ارتكاب جرائم حرب | by المتمردين الحوثيين | told by منظمة "العفو الدولية"
تجري الحكومة و«النور» محادثات في الدوحة منذ أسبوع.
  CONSULT محادثات | by الحكومة و«النور» | at الدوحة | ongoing
نفذت المقاومة كمائن محكمة لتعزيزات الميليشيات في تعز.
  ASSAULT كمائن | by المقاومة | to الميليشيات | at تعز
أدانت المنظمة القوات العراقية لقصفها المدنيين في تعز.
  ACCUSE أدانت | by المنظمة | to القوات العراقية | told by المنظمة
  ASSAULT قصفها | by القوات العراقية | to المدنيين | at تعز | told by المنظمة
أفرج حزب الله عن الصحفي أحمد السالم بعد يومين من اعتقاله في البلدة.
  RETREAT أفرج | by حزب الله | to الصحفي أحمد السالم | released 1
  COERCE اعتقاله | to الصحفي أحمد السالم | detained 1
استسلم المسلحون بعد ثلاثة أيام من محاصرتهم في البلدة.
  RETREAT استسلم | by المسلحون | surrendered 2-?
  COERCE محاصرتهم | to المسلحون | besieged 2-?
قال المسؤول إن وحدات من الجيش على أهبة الاستعداد على الحدود.
  MOBILIZE أهبة الاستعداد | by وحدات من الجيش | told by المسؤول
قال المتحدث إن الجيش لم يشارك في الهجوم على المدينة.
  ASSAULT الهجوم | told by المتحدث
دعت الفصائل إلى الإطاحة بالرئيس السوري.
  REQUEST دعت | by الفصائل | told by الفصائل
  COERCE الإطاحة بالرئيس | demanded | told by الفصائل
وقال الجيش إن ثلاث مقاتلات إف-16 قصفت مواقع تنظيم الدولة في الرقة.
  ASSAULT قصفت | by ثلاث مقاتلات إف-16 | to تنظيم الدولة | at الرقة | told by الجيش
أضاف القائد أن المقاومة اغتنمت عربة بعد ساعتين من السيطرة على المعسكر.
  COERCE اغتنمت عربة | by المقاومة | told by القائد
  ASSAULT السيطرة | by المقاومة | told by القائد
قال القائد إن المقاومة عازمة على تحرير المديرية واستعادة المعسكر.
  ASSAULT تحرير | by المقاومة | future | told by القائد
  ASSAULT استعادة | by المقاومة | future | told by القائد
المتطرفون في طريقهم للسيطرة على المنطقة.
  ASSAULT للسيطرة | by المتطرفون | future
قال المكتب إن مقاتلات فرنسية إف-16 قصفت مقار لتنظيم داعش داخل سوريا.
  ASSAULT قصفت | by مقاتلات فرنسية | to تنظيم داعش | at سوريا | told by المكتب
رجح المسؤول أن يكون التفجير قد تم بهاتف محمول.
  ASSAULT التفجير | told by المسؤول
قال الناشط إن الهدف الأول لعملية الاختطاف المساومة عليهم.
  ASSAULT عملية الاختطاف | told by الناشط
مُنع الصحافيون من حضور المحاكمة.
  COERCE مُنع | to الصحافيون
  ACCUSE المحاكمة
تلقت القوات أوامر باقتحام القاعدة.
  REQUEST أوامر | to القوات
  ASSAULT اقتحام | by القوات | demanded
تلقى الجيش أوامر بالانسحاب من المدينة.
  REQUEST أوامر | to الجيش
  RETREAT الانسحاب | by الجيش | demanded
لقي أحد القادة حتفه في مواجهات لتحرير المنطقة.
  ASSAULT مواجهات | to أحد القادة | killed 1
صدت القوات محاولتين لاقتحام البلدة.
  ASSAULT اقتحام | to القوات | negated
اعتقلت الشرطة ثلاثة مسلحين وبدأت التحقيق معهم.
  COERCE اعتقلت | by الشرطة | to ثلاثة مسلحين | detained 3
  ACCUSE التحقيق | by الشرطة | to ثلاثة مسلحين | ongoing
اندلعت المواجهات عقب استهداف المقاومة لمواقع الحوثيين والسيطرة عليها.
  ASSAULT المواجهات
  ASSAULT استهداف | by المقاومة | to الحوثيين
  ASSAULT السيطرة | by المقاومة
"""

TOLD = ATTEMPTS + PRONOUNS + SIDES + BEHIND + NO_PARTY + MEANS + FRONTED + PLACES + NAMES + ADDED + WHOSE


@pytest.mark.parametrize(("text", "claims"), blocks(TOLD))
def test_parties(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


def test_a_complementizer_bears_the_subject_of_the_clause_before() -> None:
    """مشيرا إلى *أنهم*: not the source, who is one, but those the source spoke of."""
    text = "وأوضح المصدر أن المسلحين داهموا منازل في الحوطة، مشيرا إلى أنهم اعتقلوا العشرات من المواطنين."
    arrested = next(claim for claim in event_claims(text) if "اعتقلوا" in claim)
    assert "by المسلحين" in arrested
