"""Claims about lines of southern and western agencies: Iraq, Yemen, Libya, Sudan, the Maghreb, Mauritania, Somalia.

An event claim is: TYPE trigger | by | to | at | toll | modality | told by; a statement claim: stance | speaker | content.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims, statement_claims

# مسيرات that launch attacks are drones; those of a union or against dear prices are marches.
DRONES = """
شنت مسيرات تابعة للجماعة هجوما على مستودع وقود في كوستي
  ASSAULT هجوما | by مسيرات تابعة للجماعة | at كوستي
نفذت مسيرات سلسلة غارات على الأبيض
  ASSAULT سلسلة غارات | by مسيرات | at الأبيض
شنت طائرات هجوما على كوستي
  ASSAULT هجوما | by طائرات | at كوستي
شنت طائرات سورية غارات على كوستي
  ASSAULT غارات | by طائرات سورية | at كوستي
فرقت الشرطة مسيرة للنقابة في نواكشوط
  ASSAULT فرقت | by الشرطة | at نواكشوط
خرج الآلاف في مسيرة للتنديد بالغلاء
  PROTEST مسيرة | by الآلاف
  ACCUSE للتنديد | by الآلاف
خرج الآلاف في مسيرات حاشدة في صعدة
  PROTEST مسيرات حاشدة | by الآلاف | at صعدة
"""

# Behind the town of a body or of a meeting somebody with the article is another party; an envoy keeps his name.
TOWNS = """
أدانت محكمة صفاقس الصحفي مراد العياري بسنة سجنا
  SANCTION أدانت | by محكمة صفاقس | to الصحفي مراد العياري
أدانت محكمة وهران تاجرا بثلاث سنوات حبسا نافذا
  SANCTION أدانت | by محكمة وهران | to تاجرا
حكمت محكمة بنغازي العسكرية على المتهم بالإعدام
  SANCTION حكمت | by محكمة بنغازي العسكرية | to المتهم
التقى البرهان في بورتسودان المبعوث الأمريكي إلى السودان توم بيرييلو
  CONSULT التقى | by البرهان | to المبعوث الأمريكي إلى السودان توم بيرييلو | at بورتسودان
استقبل البرهان المبعوث الأممي إلى السودان
  CONSULT استقبل | by البرهان | to المبعوث الأممي إلى السودان
"""

# What is denied behind تعرض did not happen.
DENIED = """
نفى البرلمان ما تردد عن تعرض مقاره في بنغازي للقصف
  ASSAULT للقصف | at بنغازي | negated | told by البرلمان
تعرضت مقاره في بنغازي للقصف
  ASSAULT للقصف | at بنغازي
"""

# What a term or demand is about, what is talked over and what a condition names has not taken place.
TERMS = """
رفضت الحكومة السودانية شرط الانسحاب من المدن
  REJECT رفضت | by الحكومة السودانية
  RETREAT الانسحاب | demanded
قال حميدتي إن شرط الانسحاب من المدن غير مقبول
  RETREAT الانسحاب | demanded | told by حميدتي
هددت الكتائب باستهداف القواعد الأمريكية إذا تجدد العدوان على إيران
  THREATEN هددت | by الكتائب | told by الكتائب
  ASSAULT استهداف | by الكتائب | future | told by الكتائب
  ASSAULT العدوان | at إيران | hypothetical | told by الكتائب
"""

# Persons behind a noun of their act, behind على and behind a body that seizes them.
PERSONS = """
أعلنت وزارة الدفاع استسلام مسلح للسلطات العسكرية
  RETREAT استسلام | by مسلح | to للسلطات العسكرية | surrendered 1 | told by وزارة الدفاع
أعلن الجيش استسلام إرهابي في تندوف
  RETREAT استسلام | by إرهابي | at تندوف | surrendered 1 | told by الجيش
أوقف الجيش 6 عناصر دعم
  COERCE أوقف | by الجيش | to 6 عناصر دعم | detained 6
أسقط ثلاثة مسلحين طائرة
  ASSAULT أسقط | by ثلاثة مسلحين | to طائرة
ألقت الشرطة القبض على متهمين اثنين في قضاء الحويجة بمحافظة كركوك
  COERCE القبض | by الشرطة | to متهمين اثنين | at الحويجة | detained 2
اعتقلت الشرطة محتجين في قابس طالبوا برحيل المصنع
  COERCE اعتقلت | by الشرطة | to محتجين | at قابس | detained 2-?
  REQUEST طالبوا | by محتجين في قابس | told by محتجين في قابس
خرج الأهالي محتجين على الغلاء
اتهم رئيس المجلس خالد المشري محمد تكالة باقتحام مبنى الإذاعة
  ACCUSE اتهم | by رئيس المجلس خالد المشري | to محمد تكالة | told by رئيس المجلس خالد المشري
  ASSAULT اقتحام | by محمد تكالة | to الإذاعة | told by رئيس المجلس خالد المشري
نفذ أعوان النظافة وقفة احتجاجية في صفاقس
  PROTEST وقفة احتجاجية | by أعوان النظافة | at صفاقس
اندلع نزاع عشائري مسلح بين عشيرتين في ناحية الإصلاح
  ASSAULT نزاع عشائري مسلح | by عشيرتين | at الإصلاح
ضبط جهاز مكافحة الهجرة في طبرق 62 مهاجرا مصريا
  COERCE ضبط | by جهاز مكافحة الهجرة | to 62 مهاجرا مصريا | at طبرق | detained 62
قتل ثلاثة في قصف صهيوني على رفح
  ASSAULT قصف | by صهيوني | to ثلاثة | at رفح | killed 3
"""

# Who goes out in protest at something protests; who is dispersed is whom a pronoun stands for.
GOING_OUT = """
خرج العشرات من سكان عدن للتنديد بانقطاع الكهرباء
  PROTEST خرج | by العشرات من سكان عدن
  ACCUSE للتنديد | by العشرات من سكان عدن
تظاهر خريجون أمام الشركة وفرقتهم قوات مكافحة الشغب
  PROTEST تظاهر | by خريجون | to الشركة
  ASSAULT فرقتهم | by قوات مكافحة الشغب | to خريجون
فرقت الشرطة بين سائقين تشاجرا
  ASSAULT تشاجرا | by سائقين
"""

# Where a vehicle is bound for, what a plot is turned on and who foils an attack with somebody.
WHITHER = """
منع محتجون مرور شاحنات الوقود المتجهة إلى عدن
  PROTEST منع | by محتجون
استهدف الحوثيون سفينة متجهة إلى إسرائيل قبالة المخا
  ASSAULT استهدف | by الحوثيون | at المخا
حكمت المحكمة على المعارض بالسجن في قضية التآمر على أمن الدولة
  SANCTION حكمت | by المحكمة | to المعارض
أحبط الجيش بتعاون مع المخابرات هجوما على المعسكر
  ASSAULT هجوما | negated
"""

# Whose words they are: of who is described, not of who seizes him.
DEMANDS = """
اعتقلت الشرطة محتجين في قابس طالبوا برحيل المصنع.
  demand | محتجين في قابس | رحيل المصنع | anonymous
دعا زعيم حزب الأمة القومي فضل الله برمة ناصر إلى تشكيل حكومة
  demand | زعيم حزب الأمة القومي فضل الله برمة ناصر | تشكيل حكومة
"""

# A court's manner of death is no lynching; who is named behind the victims of a crime is not accused of it.
COURTS = """
حكمت محكمة في بورتسودان بالإعدام شنقا على متهم
  SANCTION حكمت | by محكمة | to متهم | at بورتسودان
أدان البرلمان الجرائم الإسرائيلية بحق أهالي غزة
  ACCUSE أدان | by البرلمان | told by البرلمان
أدانت الحكومة جرائم الحوثيين بحق أهالي حجور
  ACCUSE أدانت | by الحكومة | to الحوثيين | told by الحكومة
سحب البرلمان الثقة من حكومة الدبيبة
  SANCTION سحب | by البرلمان | to حكومة الدبيبة
حجزت وحدات الديوانة بالقصرين 12 كيلوغراما من الزطلة
  COERCE حجزت | by وحدات الديوانة | at القصرين
"""

# What a denied death is told to have come from did not happen.
DEATHS = """
نفى مصدر أمني ما نشر عن وفاة شاب تحت التعذيب بمخفر في بني ملال
  ASSAULT التعذيب | at بني ملال | killed 0 | negated | told by مصدر أمني
نفت الشرطة وفاة شاب تحت التعذيب
  ASSAULT التعذيب | killed 0 | negated | told by الشرطة
نفى المحافظ مقتل أحد في الهجوم الصاروخي على كركوك
  ASSAULT الهجوم الصاروخي | at كركوك | told by المحافظ
أكدت الشرطة وفاة شاب تحت التعذيب
  ASSAULT التعذيب | to شاب | killed 1 | told by الشرطة
"""

# Of one man a verb right behind him tells; of many counted no article is a part.
ONE_MAN = """
قتل مسلحون مزارعا رفض دفع الجباية
  ASSAULT قتل | by مسلحون | to مزارعا | killed 1
  REJECT رفض | by مزارعا
أعلن المواطن رفض القرار
  REJECT رفض القرار | told by المواطن
احتجز جهاز الأمن في بنغازي الناشط محمد القماطي
  COERCE احتجز | by جهاز الأمن | to الناشط محمد القماطي | at بنغازي | detained 1
اقتحم حوالي 200 مهاجر السياج الحدودي
  ASSAULT اقتحم | by حوالي 200 مهاجر
"""

# A singular verb behind a plural relative is not told of those it goes back to; with what one hits is no party.
PLURAL = """
استقال الوزير تضامنا مع المتظاهرين الذين قتل أحدهم في الميدان
  RETREAT استقال | by الوزير
  SUPPORT تضامنا | by الوزير | to المتظاهرين
  ASSAULT قتل
اندلعت معارك مع المسلحين الذين حاول بعضهم الفرار
  ASSAULT معارك | to المسلحين
  RETREAT الفرار | by المسلحين | hypothetical
اعتقلت الشرطة المسلحين الذين هاجموا المركز
  COERCE اعتقلت | by الشرطة | to المسلحين | detained 2-?
  ASSAULT هاجموا | by المسلحين | to المركز
استهدفت القوات المسلحة هدفا حساسا بطائرتين مسيرتين
  ASSAULT استهدفت | by القوات المسلحة
أحالت النيابة 12 متهما إلى السجن المدني بنواكشوط
  COERCE أحالت | by النيابة | to 12 متهما | at نواكشوط | detained 12
منعت قوات الأمن مسيرة لجبهة الخلاص وسط العاصمة
  COERCE منعت | by قوات الأمن | to جبهة الخلاص
"""


@pytest.mark.parametrize(
    ("text", "claims"), blocks(DRONES + TOWNS + DENIED + TERMS + PERSONS + GOING_OUT + WHITHER + COURTS + DEATHS + ONE_MAN + PLURAL)
)
def test_events_of_southern_lines(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(DEMANDS))
def test_statements_of_southern_lines(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
