"""Claims about who struck in posts of local networks: arms and aircraft of an owner, descriptions between, bare coalitions.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Whose the arms, the aircraft or the operation were.
OWNERS = """
الصواريخ الروسية تستهدف مدينة سرمين
  ASSAULT تستهدف | by الروسية | at سرمين
طائرات التحالف | تستهدف منزلا في سرمين
  ASSAULT تستهدف | by طائرات التحالف | at سرمين | ongoing
غارة من الطيران الحربي لنظام الأسد استهدفت منازل المدنيين في سرمين
  ASSAULT غارة | by الطيران الحربي لنظام الأسد | to المدنيين | at سرمين
قصف الطيران الحربي لنظام الأسد الأحياء السكنية في سرمين
  ASSAULT قصف الطيران | by نظام الأسد الأحياء السكنية | at سرمين
عملية مداهمة لقسد في سرمين
  COERCE عملية مداهمة | by قسد | at سرمين
إصابة مدني إثر سقوط شظايا صاروخ إيراني على سرمين
  ASSAULT سقوط شظايا صاروخ | by إيراني | to مدني | at سرمين | injured 1
سقوط 3 قذائف في سرمين مصدرها مناطق سيطرة قسد
  ASSAULT سقوط | by قسد | at سرمين
قتل قيادي خلال مداهمة لقسد في سرمين
  ASSAULT قتل | to قيادي | at سرمين | killed 1
  COERCE مداهمة | by قسد | at سرمين
قتل الراعي برصاص قسد أثناء عملية أمنية مشتركة مع التحالف في سرمين
  ASSAULT قتل | by قسد | to الراعي | at سرمين | killed 1
  COERCE عملية أمنية | by قسد ، التحالف | at سرمين
باشرت فرق الدفاع المدني بلاغا عن سقوط قذيفة في سرمين
  ASSAULT سقوط قذيفة | at سرمين
"""

# Whose patrol was hit did nothing; aircraft of an army strike for it; arms of nobody known have no name for their doer.
WHOSE = """
استهداف دورية للجيش العراقي بعبوة ناسفة في سرمين
  ASSAULT استهداف | to دورية للجيش العراقي | at سرمين
استهداف مسيرة للاحتلال التركي سيارة في سرمين
  ASSAULT استهداف | by مسيرة للاحتلال التركي | at سرمين
طيران مسيّر تابع للدعم السريع يقصف منزلا في سرمين
  ASSAULT يقصف | by طيران مسيّر تابع للدعم السريع | at سرمين
الطيران الحربي للجيش السوداني يقصف منزلا في سرمين
  ASSAULT يقصف | by الطيران الحربي للجيش السوداني | at سرمين
اغتيال قيادي في الحشد بصاروخ من مسيّرة أمريكية في سرمين
  ASSAULT اغتيال | by مسيّرة أمريكية | to قيادي | at سرمين | killed 1
"""

# What an act was done through, and posts that begin with who publishes them.
THROUGH = """
استهداف عبر مسيرة أمريكية لسيارة في سرمين
  ASSAULT استهداف | by مسيرة أمريكية | at سرمين
شبكة فرات بوست قصفت طائرات التحالف منزلا في سرمين
  ASSAULT قصفت | by طائرات التحالف | at سرمين
"""

# The parts of an operation and what came of it are its doers', a joint one is both sides'.
OPERATIONS = """
عملية أمنية مشتركة بين قوات التحالف الدولي وقسد في سرمين، تضمنت عملية إنزال جوي
  COERCE عملية أمنية | by قوات التحالف الدولي ، قسد | at سرمين
  ASSAULT عملية إنزال جوي | by قوات التحالف الدولي ، قسد | at سرمين
نفذت قسد مداهمة في سرمين. وأسفرت العملية عن مقتل عنصر من داعش.
  COERCE مداهمة | by قسد | at سرمين
  COERCE العملية | by قسد | at سرمين
  ASSAULT مقتل | by قسد | to عنصر من داعش | at سرمين | killed 1
ارتفاع ضحايا المجزرة التي ارتكبتها قوات النظام في سرمين إلى 6 قتلى
  ASSAULT المجزرة | by قوات النظام | at سرمين | killed 6
"""

# What came of it parts no second mention from the act it refers to.
REFERS = """
استهدفت مسيرة تركية سيارة في سرمين. وأسفر الهجوم عن استشهاد ثلاثة مواطنين.
  ASSAULT استهدفت | by مسيرة تركية | at سرمين
  ASSAULT الهجوم | by مسيرة تركية | to ثلاثة مواطنين | at سرمين | killed 3
"""

# Letters split by stars, and a second line that goes on with the first.
LINES = """
ارتكبت دولة الاحتــ*لال التركي مجـ*زرة في سرمين
  ASSAULT مجـ*زرة | by دولة الاحتــ*لال التركي | at سرمين
"""

# What stands between an act and who did it: a description, ground that is hit, a phrase between commas.
BETWEEN = """
استهداف حافلة كانت تنقلهم بقذيفة هاون من قبل الجيش التركي في سرمين
  ASSAULT استهداف | by الجيش التركي | at سرمين
القصف الصاروخي على المدينة من قبل ميليشيا قسد
  ASSAULT القصف الصاروخي | by ميليشيا قسد
قتلت البيشمركة، بمساندة من الطيران الأمريكي، مسلحا قرب كركوك
  ASSAULT قتلت | by البيشمركة | to مسلحا | at كركوك | killed 1
  AID مساندة | by الطيران الأمريكي | to البيشمركة | at كركوك
قصف مشفى الأمومة ومشفى ابن سينا للأطفال في إدلب من قبل روسيا
  ASSAULT قصف | by روسيا | to مشفى الأمومة ، مشفى ابن سينا | at إدلب
"""

# A clause behind the doer that goes on with the act, and a battle whose first side has a qualification of its own.
GOES_ON = """
القصف المدفعي للقوات الحكومية وروسيا، الذي استهدف ورشة عمال في سرمين
  ASSAULT القصف المدفعي | by للقوات الحكومية ، روسيا | to ورشة عمال | at سرمين
قصف صاروخي مصدره القرى التي تسيطر عليها قسد، استهدف بلدة سرمين
  ASSAULT قصف صاروخي | by قسد | at سرمين
هجمات على القوات التي قصفت سرمين
  ASSAULT هجمات | to القوات | at سرمين
  ASSAULT قصفت | by القوات | at سرمين
معارك بين ميليشيا قسد مدعومة بطائرات التحالف ومسلحين من داعش في سرمين
  ASSAULT معارك | by ميليشيا قسد | to مسلحين من داعش | at سرمين
  AID مدعومة | by طائرات التحالف | to ميليشيا قسد | at سرمين
قتل ثلاثة في عملية قصف التحالف الدولي لسيارة في سرمين
  ASSAULT عملية قصف | by التحالف الدولي | to ثلاثة | at سرمين | killed 3
"""

# Two sides whose names stand in marks, two from whose ground fire comes, aircraft of a make, and a doer in brackets.
SIDES = """
قصف شنته قوات التحالف الدولي و"قسد" على سرمين
  ASSAULT قصف | by قوات التحالف الدولي ، قسد | at سرمين
قتل ثلاثة أشخاص برصاص التحالف و #قسد في سرمين
  ASSAULT قتل | by التحالف ، قسد | to ثلاثة أشخاص | at سرمين | killed 3
اشتباكات بين الحرس الوطني و«قسد» في سرمين
  ASSAULT اشتباكات | by الحرس الوطني | to قسد | at سرمين
قصف صاروخي مصدره مناطق سيطرة قوات النظام وقسد استهدف سرمين
  ASSAULT قصف صاروخي | by قوات النظام ، قسد | at سرمين
سقوط قذائف على سرمين، مصدرها مناطق انتشار الوحدات الكردية وقوات النظام
  ASSAULT سقوط قذائف | by الوحدات الكردية ، قوات النظام | at سرمين
قصف صاروخي مصدره قوات النظام على سرمين وقسد ترسل تعزيزات
  ASSAULT قصف صاروخي | by قوات النظام | at سرمين
  MOBILIZE ترسل تعزيزات | by قسد | at سرمين
طيران مسير من طراز شاهد تابع للجيش السوري يقصف سرمين
  ASSAULT يقصف | by طيران مسير من طراز شاهد تابع للجيش السوري | at سرمين
قالت مصادر محلية إن (طائرة مسيرة تركية) استهدفت سيارة في سرمين
  ASSAULT استهدفت | by طائرة مسيرة تركية | at سرمين | told by مصادر محلية
"""


TABLES = (SIDES, OWNERS, WHOSE, REFERS, LINES, THROUGH, OPERATIONS, BETWEEN, GOES_ON)


@pytest.mark.parametrize(("text", "claims"), [claim for table in TABLES for claim in blocks(table)])
def test_who_struck(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
