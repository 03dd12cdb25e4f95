"""Claims about posts and short local reports of strikes: who struck, with whom, and where the text leaves it open.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, document, event_claims

# A toll of the dead *of shelling*: behind a broken plural in construct the noun of the act is its genitive, no verb.
VICTIMS_OF = """
حصيلة ضحايا قصف الطيران الروسي على سوق سرمين ترتفع.
  ASSAULT قصف الطيران | by الطيران الروسي | at سرمين | killed 2-?
ارتفاع حصيلة ضحايا قصف قوات النظام وروسيا على سرمين إلى أربعة قتلى.
  ASSAULT قصف | by قوات النظام ، روسيا | at سرمين | killed 4
"""

# Fire, warplanes and drones belong to somebody, also behind a noun of being hit.
FIRE = """
قُتل ثلاثة مدنيين وأصيب خمسة برصاص الجندرمة التركية قرب سرمين.
  ASSAULT قُتل | by الجندرمة التركية | to ثلاثة مدنيين | at سرمين | killed 3 | injured 5
استشهد عاملان باستهداف مسيّرة تركية في عامودا.
  ASSAULT استهداف | by مسيّرة تركية | to عاملان | at عامودا | killed 2
مجزرة في سرمين بعد استهدافها بالحربي الروسي.
  ASSAULT استهدافها | by الروسي | at سرمين
تعرضت بلدة عامودا لقصف الطيران المسير لجيش الاحتلال التركي.
  ASSAULT قصف الطيران | by جيش الاحتلال التركي | at عامودا
مجزرة الطائرات الحربية التابعة لقوات النظام في سرمين.
  ASSAULT مجزرة | by الطائرات الحربية التابعة لقوات النظام | at سرمين
"""

# Two nationalities of one force are two actors; who occupies, the adjective says; a day behind a country ends its name.
NATIONS = """
نفذت القوات العراقية والأمريكية إنزالا جويا في عامودا.
  ASSAULT إنزالا جويا | by القوات العراقية والأمريكية ، الأمريكية | at عامودا
قصفت دولة الاحتلال التركي بلدة عامودا بالمدفعية.
  ASSAULT قصفت | by دولة الاحتلال التركي | at عامودا
قصفت سلطات الاحتلال التركي بلدة عامودا.
  ASSAULT قصفت | by سلطات الاحتلال التركي | at عامودا
مقتل طفل بقصف مدفعي من قوات النظام وروسيا اليوم الثلاثاء على سرمين.
  ASSAULT قصف مدفعي | by قوات النظام ، روسيا | to طفل | at سرمين | on 2024-03-12 | killed 1
"""

# Who takes part in an operation, or gives it fire and aircraft, is an actor beside the one who carries it out; a state that
# merely backs a side is none.
PARTNERS = """
نفذت قوات سوريا الديمقراطية عملية أمنية بدعم جوي من التحالف الدولي في الشحيل.
  COERCE عملية أمنية | by قوات سوريا الديمقراطية | at الشحيل
  AID دعم جوي | by التحالف الدولي | to قوات سوريا الديمقراطية | at الشحيل
نفذت قوات سوريا الديمقراطية بمشاركة قوات التحالف الدولي حملة مداهمات في الشحيل.
  COERCE حملة مداهمات | by قوات سوريا الديمقراطية ، قوات التحالف الدولي | at الشحيل
شنت قسد حملة مداهمات بالتعاون مع قوات التحالف الدولي في الشحيل.
  COERCE حملة مداهمات | by قسد ، قوات التحالف الدولي | at الشحيل
شنت الفصائل هجوما على عامودا بدعم من تركيا.
  ASSAULT هجوما | by الفصائل | at عامودا
  AID دعم | by تركيا | to الفصائل | at عامودا
"""

# What a raid has as its object is not its subject; a verb of carrying out leaves it to a noun with a pronoun to name the act.
SUBJECTS = """
شنت الوحدات حملة أمنية واسعة استهدفت خلايا تابعة لتنظيم داعش.
  COERCE حملة أمنية واسعة | by الوحدات | to خلايا تابعة لتنظيم داعش
نفذ التحالف الدولي ضربته الثانية على سيارة في حارم.
  ASSAULT ضربته | by التحالف الدولي | at حارم
قبل ساعة الاحتلال الإسرائيلي قصف مستودعًا لحزب الله.
  ASSAULT قصف | by الاحتلال الإسرائيلي | to حزب الله
شهدت بلدة الشحيل عملية إنزال جوي كبيرة وغير مسبوقة نفذها التحالف الدولي.
  ASSAULT عملية إنزال جوي | by التحالف الدولي | at الشحيل
"""

# A toll at the place of the only attack that is told is his who made it; unknown fire, two sides or another place leave it open.
ONE_ATTACKER = """
مقتل طفلين في سرمين. // قصفت قوات النظام بلدة سرمين بالمدفعية صباح اليوم.
  ASSAULT مقتل | by قوات النظام | to طفلين | at سرمين | on 2024-03-12 | killed 2
  ASSAULT قصفت | by قوات النظام | at سرمين | on 2024-03-12
جرحى بقصف صاروخي مجهول على بلدة مارع. // قصفت القوات التركية بلدة عامودا.
  ASSAULT قصف صاروخي | at مارع | injured 2-?
  ASSAULT قصفت | by القوات التركية | at عامودا
مقتل طفلين في سرمين. // قصفت قوات النظام بلدة سرمين. // قصفت الطائرات الروسية بلدة سرمين.
  ASSAULT مقتل | to طفلين | at سرمين | killed 2
  ASSAULT قصفت | by قوات النظام | at سرمين
  ASSAULT قصفت | by الطائرات الروسية | at سرمين
"""

# Abuse behind a nationality is an adjective, armed drones are one phrase, and what is near a place names nobody.
NAMES = """
الاحتلال الروسي المجرم يقصف مخيما قرب سرمين.
  ASSAULT يقصف | by الاحتلال الروسي المجرم | at سرمين
مجزرة ارتكبتها الطائرات المسيّرة التركية بحق المدنيين في عامودا.
  ASSAULT مجزرة | by الطائرات المسيّرة التركية | to المدنيين | at عامودا | killed 2-?
شنت الوحدات حملة أمنية واسعة في عامودا، استمرت حتى الصباح، استهدفت خلايا تابعة لتنظيم داعش.
  COERCE حملة أمنية واسعة | by الوحدات | to خلايا تابعة لتنظيم داعش | at عامودا
"""

TABLES = (VICTIMS_OF, FIRE, NATIONS, PARTNERS, SUBJECTS, ONE_ATTACKER, NAMES)


@pytest.mark.parametrize(("text", "claims"), [claim for table in TABLES for claim in blocks(table)])
def test_events_of_posts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("قصف الاحتلال التركي عامودا. وأصيب سبعة بقصف الاحتلال على المدينة.", {"Turkish Armed Forces"}),
        ("أصيبت طفلة بقصف الاحتلال الخارجي #الروسي على سرمين.", {"forces of Russia"}),
        ("قصف الاحتلال الإسرائيلي دمشق. وأصيب سبعة بقصف الاحتلال على المدينة.", {"Israel"}),
        ("قصف الاحتلال غزة، ودان الاحتلال التركي القصف.", {"Israel", "Turkish Armed Forces"}),
    ],
)
def test_whose_occupation_it_is(text: str, names: set[str]) -> None:
    assert {actor.name for actor in document(text).actors if "الاحتلال" in actor.text} == names


def test_who_takes_part_is_an_actor_though_nobody_else_is_named() -> None:
    claims = event_claims("نفذت عملية أمنية بالتعاون مع التحالف الدولي في الشحيل.")
    assert claims == ["COERCE عملية أمنية | by التحالف الدولي | at الشحيل"]
