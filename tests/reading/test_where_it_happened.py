"""Claims about where acts of newspaper reports took place, and where not.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Where a vehicle or convoy is bound for, and where captives are taken, is not where they were struck or seized.
BOUND = """
دمرت الطائرات صهاريج كانت متجهة إلى مدينة الرقة.
  ASSAULT دمرت | by الطائرات
قصفت المدفعية رتلا كان في طريقه إلى الحديدة.
  ASSAULT قصفت | by المدفعية | to رتلا
استهدف الطيران تعزيزات قادمة في اتجاه شبوة.
  ASSAULT استهدف | by الطيران
جرى أسر سبعة مسلحين في كمين ونقلهم إلى صنعاء.
  COERCE أسر | to سبعة مسلحين | detained 7
  ASSAULT كمين
أوقفت الشرطة سائقين لقيامهم بنقل مهاجرين نحو بلدتي القائم وراوة.
  COERCE أوقفت | by الشرطة | to سائقين | detained 2-?
دمرت الطائرات صهاريج في مدينة الرقة.
  ASSAULT دمرت | by الطائرات | at الرقة
منع المسلحون القوافل من الدخول إلى تعز.
  COERCE منع | by المسلحون | to القوافل | at تعز
أسر المقاتلون سبعة جنود في تعز.
  ASSAULT أسر | by المقاتلون | to سبعة جنود | at تعز | abducted 7
نزح السكان إلى عدن بعد قصف صنعاء.
  ASSAULT قصف | at صنعاء | displaced 2-?
"""

# A capital that is cited or asked, and somebody's seat, are no scenes; nor is one that a guest visits meanwhile.
ASKED = """
قتل عشرة مسلحين في تلك الغارات بحسب أنقرة.
  ASSAULT الغارات | to عشرة مسلحين | killed 10 | told by أنقرة
يعقد الحلف اجتماعا طارئا يوم الأحد بطلب من بغداد.
  CONSULT اجتماعا طارئا | by الحلف | on 2024-03-17 | future
  REQUEST طلب | by بغداد | to الحلف | on 2024-03-17 | future
يجتمع وزراء الخارجية الأربعاء بناء على طلب تركيا.
  CONSULT يجتمع | by وزراء الخارجية | on 2024-03-13 | ongoing
  REQUEST بناء على طلب | by تركيا | to وزراء الخارجية | on 2024-03-13
شن الطيران التابع للحكومة ومقرها طبرق غارة على رتل.
  ASSAULT غارة | by الطيران التابع للحكومة | to رتل
وقعت التفجيرات خلال زيارة للوزير إلى باريس.
  ASSAULT التفجيرات
  CONSULT زيارة | by للوزير | to باريس | at باريس
قتل عشرة مسلحين في غارات قرب بغداد بحسب أنقرة.
  ASSAULT غارات | to عشرة مسلحين | at بغداد | killed 10 | told by أنقرة
يعقد الحلف اجتماعا طارئا يوم الأحد في بغداد.
  CONSULT اجتماعا طارئا | by الحلف | at بغداد | on 2024-03-17 | future
اقتحم المسلحون مقر الحزب في طبرق.
  ASSAULT اقتحم | by المسلحون | to الحزب | at طبرق
"""

# Fire comes from the ground that من names behind it.
FIRED = """
تعرضت القرية لقصف صاروخي من قلعة المضيق.
  ASSAULT قصف صاروخي
سقوط قذائف من حاجز الحوش على الحي.
  ASSAULT سقوط قذائف
تعرضت القرية لقصف صاروخي في قلعة المضيق.
  ASSAULT قصف صاروخي | at قلعة المضيق
"""

# Since when an act goes on, amid what, or what it is likened to, was elsewhere; the act that it came of was there.
LIKENED = """
تكررت الهجمات منذ التفجير الانتحاري في سروج.
  ASSAULT الهجمات | ongoing
  ASSAULT التفجير الانتحاري | at سروج
صعد الحزب هجماته في ظل قيام الجيش بشن غارات على معاقله في دهوك.
  ASSAULT هجماته | by الحزب
  ASSAULT غارات | by الجيش | to الحزب | at دهوك | ongoing
أحبطت الشرطة محاولة تفجير على غرار التفجير الذي هز أبها.
  ASSAULT تفجير | negated
تشهد تعز معارك منذ زحف المسلحين إليها.
  ASSAULT معارك | at تعز | ongoing
  MOBILIZE زحف المسلحين | by المسلحين | at تعز
قتل جنديان بعد هجوم في سروج.
  ASSAULT هجوم | to جنديان | at سروج | killed 2
"""

# What an act only counts, or what a plural with a relative clause speaks of, is no place named for another act.
COUNTED = """
استولى المسلحون على عدد من القرى، ثم شن الجيش غارات على مقراتهم في سرت.
  ASSAULT استولى | by المسلحون
  ASSAULT غارات | by الجيش | to المسلحون | at سرت
احتل التنظيم بضع بلدات وفجر سيارة في حلب.
  ASSAULT احتل | by التنظيم
  ASSAULT فجر سيارة | by التنظيم | at حلب
دخل الجيش لحج لاستعادة المدن التي سيطر عليها المسلحون.
  MOBILIZE دخل | by الجيش | at لحج
  ASSAULT استعادة | by الجيش | to المسلحون | at لحج | future
  ASSAULT سيطر | by المسلحون
استولى المسلحون على عدد من القرى في سرت.
  ASSAULT استولى | by المسلحون | at سرت
سيطر المسلحون على لحج التي تضررت من الاشتباكات.
  ASSAULT سيطر | by المسلحون | at لحج
  ASSAULT الاشتباكات | at لحج
"""

# البلاد, and a state right before حيث, are where an act was that has no other place.
LAND = """
يكشف القتال في سرت عمق الأزمة في ليبيا، حيث تدعم فصائل مسلحة حكومتين.
  ASSAULT القتال | at سرت | ongoing
  AID تدعم | by فصائل مسلحة | to حكومتين | at ليبيا | ongoing
"""

# What somebody suffered before was not where the act is that a report tells.
EARLIER = """
انفجرت عبوة في مسجد بأبها. وأوضح المتحدث أن المهاجم سبق أن أوقف عام 2012 ثم أطلق سراحه.
  ASSAULT انفجرت عبوة | at أبها
  COERCE أوقف | to المهاجم | on 2012-01-01 | detained 1 | background | told by المتحدث
  RETREAT أطلق سراحه | to المهاجم | on 2012-01-01 | released 1 | background | told by المتحدث
شن الجيش هجوما على سرت. وسبق الهجوم قصف كثيف.
  ASSAULT هجوما | by الجيش | at سرت
  ASSAULT الهجوم | by الجيش | at سرت
  ASSAULT قصف | at سرت
انفجرت عبوة في مسجد بأبها. وأوضح المتحدث أن ستة من المصلين أصيبوا.
  ASSAULT انفجرت عبوة | at أبها
  ASSAULT أصيبوا | to ستة من المصلين | at أبها | injured 6 | told by المتحدث
"""

# Two places between which another lies say no more than where it lies.
BETWEEN = """
دارت معارك في خناصر الواقعة على الطريق بين حماة وحلب.
  ASSAULT معارك | at خناصر
قصف الطيران رتلا في منطقة الزهرة الواقعة بين حمص وتدمر.
  ASSAULT قصف الطيران | by الطيران | to رتلا | at الزهرة
قصف الطيران رتلا على الطريق بين حماة وحلب.
  ASSAULT قصف الطيران | by الطيران | to رتلا | at حماة ، حلب
"""

# Names in a row behind a plural of ground are places that no gazetteer need have; words of the language are not.
LISTED = """
قصف الطيران مواقع المسلحين في مناطق الحصيبة والملاحمة والبوعلوان.
  ASSAULT قصف الطيران | by الطيران | to المسلحين | at الحصيبة ، الملاحمة ، البوعلوان
استهدفت الغارات منطقتي البوعلوان والزنكورة.
  ASSAULT الغارات | at البوعلوان ، الزنكورة
دارت اشتباكات في جبهتي الرياحنة والطفوف.
  ASSAULT اشتباكات | at الرياحنة ، الطفوف
دارت اشتباكات في مناطق النزاع والتوتر.
  ASSAULT اشتباكات
قصفت المدفعية أحياء المدينة والريف.
  ASSAULT قصفت | by المدفعية
"""

CLAIMS = [
    *blocks(BOUND), *blocks(ASKED), *blocks(FIRED), *blocks(LIKENED), *blocks(COUNTED),
    *blocks(LAND), *blocks(EARLIER), *blocks(BETWEEN), *blocks(LISTED),
]  # fmt: skip


@pytest.mark.parametrize(("text", "claims"), CLAIMS)
def test_claims(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
