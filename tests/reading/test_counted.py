"""Claims about those whom an act hits and how many they are, where verb, number and noun stand apart.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

NATIONALITIES = """
قتلت قوات الاحتلال فلسطينيين اثنين في جنين.
  ASSAULT قتلت | by قوات الاحتلال | to فلسطينيين اثنين | at جنين | killed 2
قتل سوريان في انفجار لغم.
  ASSAULT انفجار لغم | to سوريان | killed 2
"""

FAR_BEHIND = """
قتل خلال الأسبوع الماضي 120 مدنيا في حلب.
  ASSAULT قتل | to 120 مدنيا | at حلب | on 2024-03-04 | killed 120
قتل في القصف خمسة أطفال.
  ASSAULT القصف | to خمسة أطفال | killed 5
قتل وجرح ما لا يقل عن ثلاثين جنديا في كمين شرق تدمر.
  ASSAULT كمين | to ما لا يقل عن ثلاثين جنديا | at تدمر | killed 1-? | injured 1-?
أعدم التنظيم رميا بالرصاص خمسة من عناصره في مدينة الموصل.
  ASSAULT أعدم | by التنظيم | to خمسة من عناصره | at الموصل | killed 5
"""

WEAPONS = """
قتل كل من سامي الحاج ومحمود العلي برصاص مسلحين في درعا.
  ASSAULT قتل | by مسلحين | to سامي الحاج ، محمود العلي | at درعا | killed 2
قتل شاب برصاص قوات الأمن في مدينة الباب.
  ASSAULT قتل | by قوات الأمن | to شاب | at الباب | killed 1
"""

OTHER_EFFECTS = """
استسلم 43 مسلحا للجيش في بلدة عرسال.
  RETREAT استسلم | by 43 مسلحا | to للجيش | at عرسال | surrendered 43
نزح أكثر من 100 ألف شخص من سراقب جراء القصف.
  ASSAULT القصف | at سراقب | displaced 100000-?
عذبت الميليشيا شابا حتى الموت في الحديدة.
  ASSAULT عذبت | by الميليشيا | to شابا | at الحديدة | killed 1
أدت الغارة إلى مقتل عدد غير معلوم من الجنود.
  ASSAULT الغارة | to عدد غير معلوم من الجنود | killed 1-?
أدت الفيضانات إلى نزوح خمسة آلاف شخص.
"""


@pytest.mark.parametrize(("text", "claims"), blocks(NATIONALITIES + FAR_BEHIND + WEAPONS + OTHER_EFFECTS))
def test_counted(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
