"""Claims about objects far behind their subject, objects of one gender that their verb is not, and persons in fixed words.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Phrases between commas, what else the subject is, or a relative clause stand between a subject and the object.
INSERTED = """
اعتقل مكتب الأبحاث القضائية، وهو جهاز تابع للشرطة، أمس، تسعة أشخاص في فاس.
  COERCE اعتقل | by مكتب الأبحاث القضائية | to تسعة أشخاص | at فاس | on 2024-03-11 | detained 9
استقبل محافظ نجران، في مكتبه بأبها أمس، مدير الشرطة.
  CONSULT استقبل | by محافظ نجران | to مدير الشرطة | at أبها | on 2024-03-11
زار وزير الصحة أحمد الحربي، المصابين في المستشفى.
  CONSULT زار | by وزير الصحة أحمد الحربي | to المصابين
اعتقلت الشرطة التي انتشرت في أحياء تونس منذ الفجر عشرات المتظاهرين.
  COERCE اعتقلت | by الشرطة | to عشرات المتظاهرين | at تونس | detained 20-99
  MOBILIZE انتشرت | by الشرطة | at تونس
التقى وزير الصحة، سالم العامري.
  CONSULT التقى | by وزير الصحة
"""

# A cue that addresses somebody names him right before what it lays on him.
ADDRESSED = """
اتهمت نقابة المعلمين التي تعنى بشؤون المدرسين الحكومة بالتقصير.
  ACCUSE اتهمت | by نقابة المعلمين | to الحكومة | told by نقابة المعلمين
دعا الوزير الذي زار تعز أمس السكان إلى الهدوء.
  REQUEST دعا | by الوزير | to السكان | on 2024-03-11 | told by الوزير
  CONSULT زار | by الوزير | at تعز | on 2024-03-11
"""

# The name of most states is feminine, and no subject of a verb in the masculine.
STATES = """
غير القرار المعطيات وأجبر تركيا على تغيير موقفها.
  COERCE أجبر | to تركيا
أجبرت تركيا المهاجرين على العودة.
  COERCE أجبرت | by تركيا | to المهاجرين
"""

# Whom the fixed words of a verb name.
FIXED = """
تفقد المحافظ أمس أسر الشهداء في مأرب.
  CONSULT تفقد | by المحافظ | to أسر الشهداء | at مأرب | on 2024-03-11
عاد الوزير مصابين في مستشفى عدن.
  CONSULT عاد | by الوزير | to مصابين | at عدن
منعت الشرطة طلابا من تنظيم مسيرة في الخرطوم.
  COERCE منعت | by الشرطة | to طلابا | at الخرطوم
"""

PERSONS = """
روعت الميليشيا السكان في تعز.
  COERCE روعت | by الميليشيا | to السكان | at تعز
اعتقلت الشرطة نحو 30 مشتبها بانتمائهم إلى التنظيم.
  COERCE اعتقلت | by الشرطة | to نحو 30 مشتبها بانتمائهم | detained 30
ترك تنامي الفراغ الأمني أثره في المدينة.
"""

# A pronoun behind a verb of asking, a capital that is asked, what somebody does that is praised.
ASKED = """
التقى المدير العمال وطلب منهم العودة إلى العمل.
  CONSULT التقى | by المدير | to العمال
  REQUEST طلب | by المدير | to العمال | told by المدير
طلبت واشنطن من أنقرة تسليم المتهم.
  REQUEST طلبت | by واشنطن | to أنقرة | told by واشنطن
  COOPERATE تسليم المتهم | by أنقرة | demanded | told by واشنطن
أشاد الوزير بالدور الذي تؤديه وزارة الدفاع.
  SUPPORT أشاد | by الوزير | to وزارة الدفاع | told by الوزير
"""

# Beside whom somebody fights; flights hit those whom their clause names; who is not met is not who meets.
BESIDE = """
يقاتل حزب الله إلى جانب قوات النظام في حلب.
  COOPERATE يقاتل | by حزب الله | to قوات النظام | at حلب | ongoing
زار المبعوث عدن لكنه لم يلتق رئيس الحكومة.
  CONSULT زار | by المبعوث | at عدن
  CONSULT يلتق | by المبعوث | to رئيس الحكومة | negated
واصلت الطائرات طلعاتها التي تستهدف مسلحي تنظيم القاعدة في المكلا.
  MOBILIZE طلعاتها | by الطائرات | at المكلا | ongoing
  ASSAULT تستهدف | to مسلحي تنظيم القاعدة | at المكلا | ongoing
قال الخطيب إن كل من يدعم التنظيم شريك له.
  AID يدعم | to التنظيم | ongoing | told by الخطيب
زار لبنان أمس وفد من البرلمان الأوروبي.
  CONSULT زار | by وفد | to لبنان | at لبنان | on 2024-03-11
"""


@pytest.mark.parametrize(("text", "claims"), blocks(INSERTED + ADDRESSED + STATES + FIXED + PERSONS + ASKED + BESIDE))
def test_resumed_objects(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
