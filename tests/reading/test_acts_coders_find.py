"""Claims about acts that a careful coder finds by a word that is easily passed over, or names by another word than the first.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import ESSAY, blocks, event_claims

# Who moves relief helps by moving it; what is only packed or priced has not come.
RELIEF = """
فتحت السلطات الطريق من أجل توصيل المساعدات الغذائية إلى كفرنبل.
  RETREAT فتحت | by السلطات | at كفرنبل
  AID توصيل المساعدات | by السلطات | at كفرنبل | future
صار المعبر جاهزا لنقل الأدوية إلى كفرنبل.
  AID نقل الأدوية | at كفرنبل | future
تأخر توزيع المناهج على المدارس.
نقل المتحف مواد أثرية إلى المخزن.
"""

# Whom somebody puts before himself, he uses as a shield; a truce is also undone by who goes back on it.
PLAIN = """
وضعت الميليشيا الأسرى كدروع بشرية في الثكنة.
  ASSAULT وضعت | by الميليشيا | to الأسرى
اتهم المتحدث المسلحين بنقض الهدنة في كفرنبل.
  ACCUSE اتهم | by المتحدث | to المسلحين | told by المتحدث
  ASSAULT نقض الهدنة | by المسلحين | at كفرنبل | told by المتحدث
نقض المسلحون الهدنة بعد ساعات.
  ASSAULT نقض | by المسلحون
نقضت المحكمة الحكم على الوزير.
  REJECT نقضت | by المحكمة
تم حجب معظم المواقع الإخبارية في البلاد.
  COERCE حجب معظم المواقع
حجب البرلمان الثقة عن الوزير.
  SANCTION حجب | by البرلمان | to الوزير
أسفرت المداهمة عن اعتقال مهرب وضبط حزام ناسف بحوزته.
  COERCE المداهمة
  COERCE اعتقال | to مهرب | detained 1
  COERCE ضبط حزام ناسف
تم ضبط بنادق في منزله.
  COERCE ضبط بنادق
تم ضبط المواعيد في المطار.
تعرضت القوة التي دربتها روسيا لهجوم في كفرنبل.
  AID دربتها | by روسيا | to القوة | at كفرنبل
  ASSAULT هجوم | to القوة | at كفرنبل
انسحب الحزب الذي تصنفه واشنطن على أنه تنظيم إرهابي من القرية.
  RETREAT انسحب | by الحزب
  SANCTION تصنفه | by واشنطن | to الحزب | ongoing
صنف الكاتب كتبه على أنها روايات.
"""

# A verb that still lacks what it takes gets it from behind a clause on its subject, whose own verb has its object.
AWAITED = """
تعرضت القوات التي دربها الجيش لهجوم في كفرنبل.
  AID دربها | by الجيش | to القوات | at كفرنبل
  ASSAULT هجوم | to القوات | at كفرنبل
تعرض الحزب الذي أسسه الوزير لانتقادات حادة.
  ACCUSE انتقادات حادة | to الحزب
تعرضت القوات التي أعدها الجيش للهجوم على كفرنبل لخسائر.
  ASSAULT للهجوم | at كفرنبل
درب الجيش القوات التي أعدها لهجوم على كفرنبل.
  AID درب | by الجيش | to القوات | at كفرنبل
  ASSAULT هجوم | at كفرنبل
"""

# Thanks and backing are named by their noun, whatever verb carries it.
THANKS = """
عبر أهالي كفرنبل عن خالص شكرهم لفرق الإنقاذ.
  SUPPORT شكرهم | by أهالي كفرنبل | to فرق الإنقاذ | told by أهالي كفرنبل
وأعرب الوزير عن تأييده للمبادرة.
  SUPPORT تأييده | by الوزير | told by الوزير
معربا عن امتنانه للأطباء.
  SUPPORT امتنانه | to للأطباء | told by -
أعرب الوزير عن قلقه من دعم المهربين.
شكر الوزير الأطباء على جهودهم.
  SUPPORT شكر | by الوزير | to الأطباء | told by الوزير
عبرت القافلة الجسر إلى كفرنبل.
"""

# A sentence is carried out by the verb; the noun names the sentence only. What a royal order orders is wanted.
CARRIED_OUT = """
نفذت وزارة الداخلية حكم القصاص في قاتل بمنطقة حائل.
  SANCTION نفذت | by وزارة الداخلية | at حائل
صدر أمر ملكي بإنفاذ ما تقرر.
  REQUEST أمر ملكي
  SANCTION إنفاذ ما تقرر | demanded
صدر أمر قضائي عاجل باعتقال المدير.
  REQUEST أمر قضائي
  COERCE اعتقال | to المدير | detained 1 | demanded
نفذ التنظيم حكم القتل في سائق بالميادين.
  ASSAULT نفذ | by التنظيم | to سائق | at الميادين | killed 1
ليس هذا أمرا باعتقاله.
  COERCE اعتقاله | demanded
"""

# Who advises or encourages somebody asks something of him; weather asks nothing.
ASKED = """
نصح الدفاع المدني سكان كفرنبل بالابتعاد عن الذخائر.
  REQUEST نصح | by الدفاع المدني | to سكان كفرنبل | told by الدفاع المدني
شجعت الوزارة النازحين على العودة إلى قراهم.
  REQUEST شجعت | by الوزارة | to النازحين
شجع هدوء الطقس السائحين على السباحة.
شجع الجمهور لاعبي الفريق.
نصح الطبيب المريض بتأجيل السفر.
أفاد شهود بقدوم قوات من الشرطة إلى كفرنبل.
  MOBILIZE قدوم قوات | by قوات من الشرطة | at كفرنبل | told by شهود
يترقب التجار قدوم العيد في كفرنبل.
"""

# Arrests in the course of an operation are acts of their own; what an attack hit is not.
ARRESTS = """
نفذت القوات عملية إنزال جوي اعتقلت خلالها قياديا في كفرنبل.
  ASSAULT عملية إنزال جوي | by القوات | at كفرنبل
  COERCE اعتقلت | by القوات | to قياديا | at كفرنبل | detained 1
شن المسلحون هجوما على الثكنة قتلوا خلاله جنديا.
  ASSAULT هجوما | by المسلحون | to جنديا ، الثكنة | killed 1
شنت الطائرات غارة استهدفت مقر الفصيل.
  ASSAULT غارة | by الطائرات | to الفصيل
"""


@pytest.mark.parametrize(
    ("text", "claims"),
    [*blocks(RELIEF), *blocks(PLAIN), *blocks(AWAITED), *blocks(THANKS), *blocks(CARRIED_OUT), *blocks(ASKED), *blocks(ARRESTS)],
)
def test_acts_coders_find(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


@pytest.mark.parametrize(
    ("last", "claims"),
    [
        ("ثم إن جريمة تفجير الكنيسة آلمت الجميع.", ["ASSAULT تفجير الكنيسة"]),
        ("ثم آلمنا الاعتداء على كنيسة العذراء.", ["ASSAULT الاعتداء | at العذراء"]),
        ("ومن الكبائر قتل الناس بغير حق.", []),
        ("ويبقى التفجير فكرة قبل أن يكون فعلا.", []),
        ("وقد يقدم أحدهم على تفجير مسجد.", []),
    ],
)
def test_an_essay_tells_of_an_attack_on_a_house(last: str, claims: list[str]) -> None:
    assert event_claims(ESSAY.format(last)) == claims
