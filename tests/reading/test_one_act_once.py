"""Claims about acts that are told twice in a sentence, or told with what came of them: one event, with the toll on the act.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# What a clause of outcome tells is told of the act before it, also of one that tore down or burnt something.
OUTCOMES = """
دمرت القوات الأمنية معملا للتفخيخ في هيت مما أسفر عن مقتل سبعة مسلحين.
  ASSAULT دمرت | by القوات الأمنية | to سبعة مسلحين ، معملا | at هيت | killed 7
أحرق مسلحون قرية في بورنو ما تسبب في مقتل عشرين شخصا.
  ASSAULT أحرق | by مسلحون | to عشرين شخصا | at بورنو | killed 20
سقط الصاروخ، الذي يعتقد أنه محلي الصنع، على مدرسة في حلب، ما أدى إلى مقتل ستة تلاميذ.
  ASSAULT سقط الصاروخ | to ستة تلاميذ | at حلب | killed 6
قامت المدفعية بتوجيه ضربات مكثفة على مواقع يتحصن فيها المسلحون ما أدى لمقتل 30 مسلحا.
  ASSAULT ضربات | by المدفعية | to 30 مسلحا | killed 30
أحرز الجيش تقدما شرق المدينة مما أجبر المسلحين على الانسحاب.
  ASSAULT تقدما | by الجيش | to المسلحين
  RETREAT الانسحاب | by المسلحين
قصفت المدفعية بلدة سرمين ما أدى إلى سقوط قتلى وجرحى، فيما هاجم مسلحون حاجزا للجيش.
  ASSAULT قصفت | by المدفعية | at سرمين | killed 2-? | injured 2-?
  ASSAULT هاجم | by مسلحون | to حاجزا للجيش | at سرمين
وقع هجوم تم شنه على مقر الحزب السبت، أسفر عن مقتل خمسة أشخاص.
  ASSAULT هجوم | to خمسة أشخاص ، الحزب | on 2024-03-09 | killed 5
قال المصدر إن منفذ التفجير، الذي أدى إلى استشهاد تسعة جنود، يدعى خالد العمري.
  ASSAULT التفجير | to تسعة جنود | killed 9 | told by المصدر
شن الثوار هجوما على الحاجز ما تسبب بمقتل ضابطين وجرح أربعة نقلوا إلى المستشفى وتدمير عربة.
  ASSAULT هجوما | by الثوار | to ضابطين ، الحاجز | killed 2 | injured 4
  AID نقلوا إلى المستشفى | to أربعة
استهدفت الطائرات مستودعا للسلاح قرب صنعاء مما أدى إلى انفجارات عنيفة هزت المدينة.
  ASSAULT استهدفت | by الطائرات | at صنعاء
"""

# A fight that a raid leads to, an arrest, who was killed for an attack, and ما نتج عن: more than outcomes.
OTHER_ACTS = """
اقتحمت القوات البلدة مما أدى إلى اندلاع اشتباكات مع السكان.
  ASSAULT اشتباكات | to السكان
دمرت القوات مخزنا للسلاح في الرطبة واعتقلت خمسة مسلحين.
  ASSAULT دمرت | by القوات | at الرطبة
  COERCE اعتقلت | by القوات | to خمسة مسلحين | at الرطبة | detained 5
قتلت الشرطة منفذ الهجوم على المتحف.
  ASSAULT قتلت | by الشرطة
  ASSAULT الهجوم
سقطت المدينة بيد التنظيم، وما نتج عن جرائمه من قتل وتهجير معروف.
  ASSAULT سقطت | by التنظيم
  ASSAULT قتل
"""

# A noun that takes up an act for the same voice, with a word of pointing or with the article alone, tells of no other.
NAMED_AGAIN = """
نفذت الشرطة عملية أمنية في كركوك، واستمرت العملية قرابة ساعتين.
  COERCE عملية أمنية | by الشرطة | at كركوك
أصيب حارس في هجوم على فندق في كيسمايو، وجاء الهجوم بعد أسبوع من الهدوء.
  ASSAULT هجوم | to حارس | at كيسمايو | injured 1
أصيب راع بقصف مدفعي استهدف قرية النيرب، وأدى القصف أيضا إلى نفوق مواش.
  ASSAULT قصف مدفعي | to راع | at النيرب | injured 1
استهدفت غارة جوية مخزنا في الميناء، وخلف الهجوم حريقا كبيرا.
  ASSAULT غارة جوية
قتل شرطي في هجوم استهدف حاجزا في مأرب، وأصيب حارس جراء الهجوم.
  ASSAULT هجوم | to شرطي ، حاجزا | at مأرب | killed 1 | injured 1
أصيب طفل نتيجة القصف المدفعي على قرية النيرب، مصدر القصف ثكنة قريبة.
  ASSAULT القصف المدفعي | to طفل | at النيرب | injured 1
قصفت المدفعية قرية النيرب، وأخمد المتطوعون النيران الناجمة عن القصف.
  ASSAULT قصفت | by المدفعية | at النيرب
  AID أخمد | by المتطوعون | at النيرب
قال المحافظ إن التفجير الإرهابي كشف حقد المجرمين، مؤكدا أن هذه الأعمال الإرهابية لن تؤثر على البلاد.
  ASSAULT التفجير الإرهابي | told by المحافظ
قال المرصد إن الطيران قصف بلدة سرمين، مضيفا أن القصف أوقع قتلى.
  ASSAULT قصف | by الطيران | at سرمين | killed 2-? | told by المرصد
أوضح المصدر أن المواجهات مستمرة في أرحب، مبينا أن تلك المواجهات اندلعت مساء أمس.
  ASSAULT المواجهات | at أرحب | ongoing | told by المصدر
قالت الوزارة إن انفجارا في سروج أسفر عن مقتل 27 شخصا، وأضافت أن الانفجار عمل إرهابي.
  ASSAULT انفجارا | to 27 شخصا | at سروج | killed 27 | told by الوزارة
قصفت الطائرات مواقع في قنديل وأسفرت هذه الغارات عن مقتل تسعة مقاتلين.
  ASSAULT قصفت | by الطائرات | to تسعة مقاتلين | at قنديل | killed 9
أكد شهود أن المجمع ضرب بصواريخ وأن الفريق يحقق في مصدر هذه الهجمات.
  ASSAULT ضرب | told by شهود
إن الطائرات نفذت غارات على معسكر، وإن القصف أوقع عشرات القتلى.
  ASSAULT غارات | by الطائرات | killed 20-99
"""

# Two voices, two places, a part of several acts, a capture and the fights it was made in, and blows that are given back.
NAMED_APART = """
هاجم مسلحون مركزا في الموصل، وجاء هجوم آخر بعد ساعة في تلعفر.
  ASSAULT هاجم | by مسلحون | to مركزا | at الموصل
  ASSAULT هجوم | at تلعفر
تدور معارك في شبوة، فيما أدت المعارك في البيضاء إلى نزوح الأهالي.
  ASSAULT معارك | at شبوة | ongoing
  ASSAULT المعارك | at البيضاء | displaced 2-?
أكد الوزير أن الهجوم على عدن مستمر، وقال المحافظ إن الهجوم فشل.
  ASSAULT الهجوم | at عدن | ongoing | told by الوزير
  ASSAULT الهجوم | at عدن | told by المحافظ
أعلن المتحدث أن القصف استهدف صعدة، مضيفا أن القصف على تعز أوقع قتلى.
  ASSAULT القصف | at صعدة | told by المتحدث
  ASSAULT القصف | at تعز | killed 2-? | told by المتحدث
نفذ التنظيم تفجيرات في بغداد، بما في ذلك هجوم كبير على سوق.
  ASSAULT تفجيرات | by التنظيم | at بغداد
  ASSAULT هجوم كبير | by التنظيم | at بغداد
أسر المقاتلون ثلاثة من المسلحين خلال تلك المواجهات.
  ASSAULT أسر | by المقاتلون | to ثلاثة من المسلحين | abducted 3
  ASSAULT المواجهات
هاجم مسلحون مركزا للشرطة في الموصل، وقال شهود إن الهجوم استمر ساعتين.
  ASSAULT هاجم | by مسلحون | to مركزا ، للشرطة | at الموصل
  ASSAULT الهجوم | by مسلحون | at الموصل | told by شهود
"""

# Who fell in an operation, in the clause of عندما, or in the words that a speaker goes on with.
FALLEN_IN = """
قتل أربعة جنود عندما شن مسلحون هجوما على نقطة تفتيش.
  ASSAULT هجوما | by مسلحون | to أربعة جنود ، نقطة تفتيش | killed 4
قتل أربعة جنود عندما قام مسلحون بمهاجمة نقطة تفتيش.
  ASSAULT مهاجمة | by مسلحون | to أربعة جنود ، نقطة تفتيش | killed 4
إن أربعة جنود قتلوا وإن خمسة آخرين جرحوا عندما تعرضوا لهجوم نفذه مسلحون.
  ASSAULT هجوم | by مسلحون | to أربعة جنود | killed 4 | injured 5
قتل العشرات من أفراد التنظيم خلال عمليات تطهير مدينة الرمادي.
  ASSAULT عمليات تطهير | to العشرات من أفراد التنظيم | at الرمادي | killed 20-99
مقتل عشرين مسلحا خلال عملية تحرير بلدة البغدادي.
  ASSAULT عملية تحرير | to عشرين مسلحا | at البغدادي | killed 20
أسفرت عملية تحرير البلدة عن مقتل ستة جنود.
  ASSAULT عملية تحرير | to ستة جنود | killed 6
مقتل 22 مسلحا في عملية أمنية غرب العراق.
  ASSAULT عملية أمنية | to 22 مسلحا | at العراق | killed 22
قال المرصد إن الطيران قصف بلدة سرمين، مضيفا أن خمسة مدنيين قتلوا.
  ASSAULT قصف | by الطيران | to خمسة مدنيين | at سرمين | killed 5 | told by المرصد
أوضح الناشط أن القصف استهدف السوق، مؤكدا سقوط ضحايا مدنيين.
  ASSAULT القصف | to مدنيين | killed 2-? | told by الناشط
أفاد مصدر بأن انتحاريا فجر نفسه في بعقوبة، مشيرا إلى مقتل عشرة أشخاص وإصابة عشرين.
  ASSAULT فجر نفسه | by انتحاريا | to عشرة أشخاص | at بعقوبة | killed 10 | injured 20 | told by مصدر
"""

# Who fell after an operation, at another place or time, by another hand, or on the other side.
FALLEN_ELSEWHERE = """
قتل خمسة مدنيين بعد تحرير المدينة.
  ASSAULT قتل | to خمسة مدنيين | killed 5
  ASSAULT تحرير
قال المرصد إن الطيران قصف بلدة سرمين، مضيفا أن خمسة مدنيين قتلوا في اشتباكات بحلب.
  ASSAULT قصف | by الطيران | at سرمين | told by المرصد
  ASSAULT اشتباكات | to خمسة مدنيين | at حلب | killed 5 | told by المرصد
قال المتحدث إن مسلحين هاجموا الحاجز، وأضاف أن جنديين قتلا أمس في بنغازي.
  ASSAULT هاجموا | by مسلحين | to الحاجز | on 2024-03-11 | told by المتحدث
  ASSAULT قتلا | to جنديين | at بنغازي | on 2024-03-11 | killed 2 | told by المتحدث
قال المصدر إن الجيش قصف مواقع المسلحين، مضيفا أن المسلحين قتلوا خمسة مدنيين.
  ASSAULT قصف | by الجيش | to المسلحين | told by المصدر
  ASSAULT قتلوا | by المسلحين | to خمسة مدنيين | killed 5 | told by المصدر
أفادت مصادر أن 13 مسلحا قتلوا في اشتباكات في تعز، مشيرة كذلك إلى سقوط أربعة قتلى من رجال القبائل.
  ASSAULT اشتباكات | to 13 مسلحا | at تعز | killed 13 | told by مصادر
  ASSAULT سقوط أربعة قتلى | at تعز | killed 4 | told by مصادر
أسفرت حملة أمنية عن مقتل ثلاثة مطلوبين واعتقال عشرة.
  COERCE حملة أمنية
  ASSAULT مقتل | to ثلاثة مطلوبين | killed 3
  COERCE اعتقال | to عشرة | detained 10
"""

# A clause on a weapon or on the noun of an act says what it hit, who fired it, or what was done in it.
CLAUSES = """
سقطت عشرات القذائف التي أطلقها المسلحون على أحياء في حلب.
  ASSAULT سقطت | by المسلحون | at حلب
فجر عناصر التنظيم شاحنتين ملغومتين استهدفتا نقطتي تفتيش للقوات الكردية.
  ASSAULT فجر | by عناصر التنظيم | to نقطتي تفتيش للقوات الكردية
إن 9 ضربات نفذت قرب مدينة هجين، استهدفت مستودعات للتنظيم.
  ASSAULT ضربات | to للتنظيم | at هجين
في عملية أمنية نفذتها القوات العراقية استهدفت أوكار التنظيم في الرمادي.
  ASSAULT عملية أمنية | by القوات العراقية | to التنظيم | at الرمادي
وهذه أول عملية خطف تستهدف أجنبيا في سيناء.
  ASSAULT عملية خطف | to أجنبيا | at سيناء
وفي هجوم وقع الجمعة فجرت فتاة نفسها في سوق بمدينة داماتورو.
  ASSAULT هجوم | by فتاة | at داماتورو | on 2024-03-08
هذه الغارات هي الأولى التي تضرب الميناء منذ شهر.
  ASSAULT الغارات
زرع المسلحون لغما كان يستهدف دورية للجيش.
  MOBILIZE زرع | by المسلحون
انفجرت عبوة ناسفة زرعها مجهولون استهدفت دورية للشرطة.
  ASSAULT انفجرت عبوة ناسفة | by مجهولون | to دورية للشرطة
"""

# What somebody shoots down, seizes or bombs had done something itself; a strike joined to a strike is another one.
CLAUSES_APART = """
أسقط المسلحون طائرة استهدفت مواقعهم.
  ASSAULT أسقط | by المسلحون | to طائرة
  ASSAULT استهدفت | by طائرة | to المسلحون
صادرت الشرطة سيارة استهدفت دورية.
  COERCE صادرت | by الشرطة
  ASSAULT استهدفت | to دورية
سقط صاروخ على سيارة استهدفت حاجزا.
  ASSAULT سقط صاروخ
  ASSAULT استهدفت | to حاجزا
وفي قصف على دوما قتل خمسة، قصفت الطائرات عربين.
  ASSAULT قصف | to خمسة | at دوما | killed 5
  ASSAULT قصفت | by الطائرات | at عربين
"""

# What an act is called, what it came of, how it was done, what an agreement grants and where reinforcements came.
TOLD_AS = """
وصف المفتي حادث التفجير الذي استهدف المسجد، ونتج عنه استشهاد عشرة من رجال الأمن بالعمل الإجرامي.
  ASSAULT التفجير | to عشرة من رجال الأمن | killed 10
اعتبر الناشط زرع الألغام في الأحياء جريمة حرب.
  MOBILIZE زرع الألغام | told by الناشط
كان الهجوم عبارة عن تفجير انتحاري نفذه شاب.
  ASSAULT الهجوم | by شاب
قال الوزير إن التفجير ناجم عن هجوم انتحاري نفذه التنظيم.
  ASSAULT التفجير | by التنظيم | told by الوزير
سمع دوي انفجارات يرجح أنها ناتجة عن انفجار ذخائر.
  ASSAULT دوي انفجارات
أدان الوزير العمل الإرهابي الذي أقدم عليه جناة بتفجير مسجد في أبها.
  ACCUSE أدان | by الوزير | to جناة | told by الوزير
  ASSAULT العمل الإرهابي | by جناة | at أبها | told by الوزير
اتهمت المنظمة المسلحين بارتكاب جرائم حرب وذلك من خلال استهدافهم المدنيين بالصواريخ في عدن.
  ACCUSE اتهمت | by المنظمة | to المسلحين | told by المنظمة
  ASSAULT ارتكاب جرائم حرب | by المسلحين | to المدنيين | at عدن | told by المنظمة
إن الاتفاق الذي يسمح للطائرات باستخدام القاعدة يشمل منطقة آمنة.
  AGREE الاتفاق
تم التوصل إلى اتفاق بشأن فتح القواعد أمام الطائرات.
  AGREE التوصل إلى اتفاق
تعزيزات عسكرية ضخمة تضم مدرعات وصلت إلى مدينة عدن.
  MOBILIZE تعزيزات عسكرية | at عدن
جرى خلال اللقاء مناقشة تطورات الأوضاع في ليبيا.
  CONSULT اللقاء
أصيب البيت بأضرار مادية كبيرة.
  ASSAULT أصيب
وقع تفجير نتج عنه استشهاد عشرة وإصابة سبعة آخرين، أربعة منهم إصاباتهم بالغة.
  ASSAULT تفجير | to عشرة ، سبعة آخرين | killed 10 | injured 7
وقع تفجير في القطيف وقبله تفجير في الدمام.
  ASSAULT تفجير | at القطيف
  ASSAULT تفجير | at الدمام
"""

# Verbal nouns that و joins to an aim are aims; an aim behind the act that a verb carries is one as well.
AIMS = """
نفذت القوات عملية عسكرية واسعة لتحرير ناحية الصقلاوية والطريق الدولي وقطع خطوط إمداد التنظيم.
  ASSAULT عملية عسكرية واسعة | by القوات | to التنظيم | at الصقلاوية
بدأ الجيش حملة لاستعادة البلدة وطرد المسلحين منها.
  ASSAULT حملة | by الجيش | to المسلحين | ongoing
إن الكتائب لن تتراجع عن معركتها لتحرير شبوة من المسلحين.
  ASSAULT معركتها | by الكتائب | to المسلحين | at شبوة | ongoing
تلقت المقاومة تعزيزات ضخمة، وذلك لطرد الحوثيين من مواقعهم.
  MOBILIZE تعزيزات ضخمة
تتقاتل حكومتان من أجل السيطرة على البلاد.
  ASSAULT تتقاتل | by حكومتان | ongoing
شن الجيش هجوما على البلدة وطرد المسلحين منها.
  ASSAULT هجوما | by الجيش
  ASSAULT طرد المسلحين | by الجيش | to المسلحين
أسفرت عملية عسكرية عن تحرير القرية وعزل المدينة.
  ASSAULT عملية عسكرية
  ASSAULT تحرير
  COERCE عزل المدينة
شنت القوات هجوما لتحرير القرية وقصفت المدينة.
  ASSAULT هجوما | by القوات
  ASSAULT قصفت | by القوات
"""

BY_PRONOUN = """
ابتهج السكان بتحرير المطار وعادوا إليه بعد تحريره.
  ASSAULT تحرير
قام قائد المجلس بزيارة للوحدات في الجبهة، وخلال زيارته قال إن الطريق مفتوح.
  CONSULT زيارة | by قائد المجلس | to للوحدات
خطف مسلحون خمسة جنود بعد أيام من خطفهم ثمانية عمال.
  ASSAULT خطف | by مسلحون | to خمسة جنود | abducted 5
  ASSAULT خطفهم | by مسلحون | to ثمانية عمال | abducted 8
"""


@pytest.mark.parametrize(("text", "expected"), blocks(BY_PRONOUN))
def test_named_by_a_pronoun(text: str, expected: list[str]) -> None:
    """A noun with a pronoun that says when something else was is the act told before; with an object of its own it is another."""
    assert event_claims(text) == expected


@pytest.mark.parametrize(("text", "expected"), blocks(OUTCOMES))
def test_outcomes(text: str, expected: list[str]) -> None:
    assert event_claims(text) == expected


@pytest.mark.parametrize(("text", "expected"), blocks(OTHER_ACTS))
def test_other_acts(text: str, expected: list[str]) -> None:
    assert event_claims(text) == expected


@pytest.mark.parametrize(("text", "expected"), blocks(NAMED_AGAIN))
def test_named_again(text: str, expected: list[str]) -> None:
    assert event_claims(text) == expected


@pytest.mark.parametrize(("text", "expected"), blocks(NAMED_APART))
def test_named_apart(text: str, expected: list[str]) -> None:
    assert event_claims(text) == expected


@pytest.mark.parametrize(("text", "expected"), blocks(FALLEN_IN))
def test_fallen_in(text: str, expected: list[str]) -> None:
    assert event_claims(text) == expected


@pytest.mark.parametrize(("text", "expected"), blocks(FALLEN_ELSEWHERE))
def test_fallen_elsewhere(text: str, expected: list[str]) -> None:
    assert event_claims(text) == expected


@pytest.mark.parametrize(("text", "expected"), blocks(CLAUSES))
def test_clauses(text: str, expected: list[str]) -> None:
    assert event_claims(text) == expected


@pytest.mark.parametrize(("text", "expected"), blocks(CLAUSES_APART))
def test_clauses_apart(text: str, expected: list[str]) -> None:
    assert event_claims(text) == expected


@pytest.mark.parametrize(("text", "expected"), blocks(TOLD_AS))
def test_told_as(text: str, expected: list[str]) -> None:
    assert event_claims(text) == expected


@pytest.mark.parametrize(("text", "expected"), blocks(AIMS))
def test_aims(text: str, expected: list[str]) -> None:
    assert event_claims(text) == expected
