"""Whom an attack hits where a clause says who is there; whom a pronoun on the noun of an act leaves to be named behind it."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Behind what is hit: who holds, uses or fills it, taken up by a pronoun or as the object of a verb of containing.
GROUND = """
قصفت المدفعية منازل يتخذها مسلحو الجماعة مقرات لهم.
  ASSAULT قصفت | by المدفعية | to مسلحو الجماعة
استهدفت غارة سيارة كان يستقلها قيادي في الجماعة.
  ASSAULT غارة | to قيادي في الجماعة
دمرت غارة مبنى يضم قادة من التنظيم.
  ASSAULT غارة | to قادة
شن الجيش هجوما على القرى التي تسيطر عليها المعارضة.
  ASSAULT هجوما | by الجيش | to المعارضة
وقع تفجير استهدف حافلة تقل عمالا في المصنع.
  ASSAULT تفجير | to عمالا
استهدف انفجار حافلة كانت تقل عناصر من الشرطة.
  ASSAULT انفجار | to عناصر من الشرطة
نفذ الطيران غارات على معسكر تستخدم فيه دبابات.
  ASSAULT غارات | by الطيران
"""

# Behind a noun with its doer's pronoun.
BEHIND = """
تمكن التنظيم من إكمال محاصرته القوات المرابطة في الميناء.
  COERCE محاصرته | by التنظيم | to القوات
قتل الشاب أثناء قتاله «لواء الفتح» في الريف.
  ASSAULT قتل | to الشاب | killed 1
  ASSAULT قتاله | by الشاب | to لواء الفتح
انتقد الوزير الحكومة المصرية، وجدد تهديداته لها.
  ACCUSE انتقد | by الوزير | to الحكومة المصرية | told by الوزير
  THREATEN تهديداته | by الوزير | to الحكومة المصرية
لوحظ اقتحامهم مكاتب الشركة.
  ASSAULT اقتحامهم
"""

# A word that names a state as a party and as a country; what an act nearer by is for.
STATES = """
أعلن السفير في الرياض أمس وقوف بلجيكا إلى جانب المملكة وشعبها.
  SUPPORT وقوف بلجيكا إلى جانب | by بلجيكا | to المملكة ، شعبها | told by السفير
وقعت سلسلة تفجيرات بعدما أطلقت فرنسا حملة جوية لقصف مواقع للتنظيم.
  ASSAULT تفجيرات
  ASSAULT حملة جوية | by فرنسا | to للتنظيم
"""

# Whose all the things of a row are; forces that are hit do not move for that; a province owns none.
OWNERS = """
شنت المقاتلات غارات جوية مستهدفة مواقع وتجمعات للمتمردين.
  ASSAULT غارات جوية | by المقاتلات | to للمتمردين
أغارت الطائرات على تجمعات ومعدات ثقيلة للجماعة.
  ASSAULT أغارت | by الطائرات | to للجماعة
شنت الطائرات غارة على تعزيزات عسكرية للمتمردين.
  ASSAULT غارة | by الطائرات | to للمتمردين
دمرت غارات التحالف منصات صواريخ ومخازن ذخيرة للجماعة.
  ASSAULT غارات | by التحالف | to للجماعة
استأنف الطيران حملة قصف لمعسكرات للحزب.
  ASSAULT حملة قصف | by الطيران | to للحزب
وصلت تعزيزات للمتمردين إلى الميناء.
  MOBILIZE وصلت تعزيزات | by للمتمردين
"""

# A row that goes on behind where its first ones were.
ROWS = """
نفذ الطيران غارات على مواقع للتنظيم في الشمال ولجماعة أنصار الشريعة في الجنوب.
  ASSAULT غارات | by الطيران | to للتنظيم ، جماعة أنصار الشريعة
أرسلت قطر مساعدات للنازحين في سوريا وللاجئين في لبنان.
  AID أرسلت | by قطر | to للنازحين ، لاجئين | at سوريا ، لبنان
"""

# Words and who gets them: behind who says them, as the subject of a verb of getting.
WORDS = """
صدرت اتهامات من قبل المعارضة للرئيس بتأجيل الاقتراع.
  ACCUSE اتهامات | by المعارضة | to للرئيس
تلقى الوزير انتقادات من النواب.
  ACCUSE انتقادات | by النواب | to الوزير
تلقى الوزير دعوة من نظيره التركي.
  REQUEST دعوة | by نظيره التركي | to الوزير
تلقى الوزير طلبا من البلدية.
  REQUEST طلبا | by البلدية | to الوزير
أعلنت الوكالة أن هجوما تم شنه أمس على أعضاء جماعة محلية.
  ASSAULT هجوما | to أعضاء جماعة محلية | on 2024-03-11 | told by الوكالة
"""

# Who repels an attack is whom it is on; those repelled make it.
REPELLED = """
تمكنت القوات من صد هجوم للمتمردين على البلدة.
  ASSAULT هجوم | by للمتمردين | to القوات
نجحت القوات في صد هجمات المسلحين.
  ASSAULT هجمات | by المسلحين | to القوات
ساعدت الطائرات الحراس على صد هجوم المتمردين.
  ASSAULT هجوم | by المتمردين
حاول المتمردون الهجوم على القرية، إلا أن القوات استطاعت صد ذلك الهجوم.
  ASSAULT الهجوم | by المتمردون | to القوات | hypothetical
"""

# Beside whom somebody stands; two words of support; what stands aside; sides behind what describes them.
SIDES = """
أكد الناطق وقوف بلاده قيادة وشعبا بجانب الشعب الصومالي.
  SUPPORT وقوف | by بلاده | to الشعب الصومالي | told by الناطق
أكدت النقابة تضامنها ووقوفها الدائم إلى جانب الكويت.
  SUPPORT تضامنها | by النقابة | to الكويت | told by النقابة
واستهدفت الغارات -وفقا لشهود- منازل قادة من الجماعة.
  ASSAULT الغارات | to قادة | told by شهود
انطلقت المفاوضات في الدوحة بين ممثلين عن الحركة والحكومة الأفغانية.
  CONSULT المفاوضات | by ممثلين | to الحكومة الأفغانية | at الدوحة
"""

# Whose conduct is blamed; whom a further noun of a row brings in.
CONDUCT = """
جدد الحزب إدانة سياسة رئيس الحكومة.
  ACCUSE إدانة | by الحزب | to رئيس الحكومة | told by الحزب
جدد المجلس استنكار تصريحات الرئيس الفرنسي.
  ACCUSE استنكار | by المجلس | to الرئيس الفرنسي | told by المجلس
نفذ الجيش عمليات استهداف وإضعاف تنظيم القاعدة.
  ASSAULT عمليات استهداف | by الجيش | to تنظيم القاعدة
ما تقوم به الميليشيات من تدمير وتخريب ضد الأهالي.
  ASSAULT تدمير | by الميليشيات | to الأهالي
  ASSAULT تخريب | by الميليشيات | to الأهالي | ongoing
"""

# To whom ل says that something is given, and never by whom.
HANDED = """
أعلنت الشركة بيع أسلحة لإيران.
  COOPERATE بيع أسلحة | by الشركة | to إيران | told by الشركة
أعلنت الجماعة تسليم الأسلحة للجيش السوري.
  RETREAT تسليم الأسلحة | by الجماعة | to للجيش السوري | told by الجماعة
نشرت الصحيفة خبر استقالة للوزير.
  RETREAT استقالة | by للوزير
اتهم التقرير الجماعة بعمليات القتل الجماعي بحق الإيزيديين.
  ACCUSE اتهم | by التقرير | to الجماعة | told by التقرير
  ASSAULT عمليات القتل الجماعي | by الجماعة | to الإيزيديين | told by التقرير
"""


@pytest.mark.parametrize(("text", "claims"), blocks(REPELLED + SIDES + CONDUCT + HANDED))
def test_both_sides(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(GROUND + BEHIND + STATES + OWNERS + ROWS + WORDS))
def test_whom_it_hits(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
