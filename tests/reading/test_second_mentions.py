"""Claims about acts that a noun with the article takes up again, and who did them.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

from riwaya.api import arabic

# It means the last act that its noun can name, a bombing by الهجوم too; a fight has both its sides again.
TAKEN_UP = """
قصفت طائرات التحالف مخزنا للسلاح في الحديدة. وأسفر القصف عن تدمير المخزن.
  ASSAULT قصفت | by طائرات التحالف | at الحديدة
  ASSAULT القصف | by طائرات التحالف | at الحديدة
شن الجيش هجوما على معسكر للمتمردين في أبين. وقال سكان إن الهجوم استمر ساعتين.
  ASSAULT هجوما | by الجيش | to للمتمردين | at أبين
  ASSAULT الهجوم | by الجيش | at أبين | told by سكان
فجر انتحاري من تنظيم القاعدة نفسه في سوق بمدينة غزنة. ودانت الحكومة الهجوم.
  ASSAULT فجر | by انتحاري من تنظيم القاعدة نفسه | at غزنة
  ACCUSE دانت | by الحكومة | told by الحكومة
  ASSAULT الهجوم | by انتحاري من تنظيم القاعدة نفسه | at غزنة | told by الحكومة
اندلعت اشتباكات بين الجيش الليبي ومسلحين قرب سبها. وأصيب عشرة جنود من الجيش الليبي في الاشتباكات.
  ASSAULT اشتباكات | by الجيش الليبي | to مسلحين | at سبها
  ASSAULT الاشتباكات | by الجيش الليبي | to عشرة جنود من الجيش الليبي | at سبها | injured 10
التقى وزير الخارجية المصري نظيره السوداني في الخرطوم. وتناول اللقاء ملف المياه.
  CONSULT التقى | by وزير الخارجية المصري | to نظيره السوداني | at الخرطوم
  CONSULT اللقاء | by وزير الخارجية المصري | to نظيره السوداني | at الخرطوم
"""

# An air raid is no suicide bombing; at another place it was another act; what was foiled, or laid at somebody's door in
# another voice, is not taken up as done by him; ground taken again may be anybody's.
LEFT_OPEN = """
قصف الطيران التركي قرية في جبال قنديل. وقال المحافظ إن التفجير الانتحاري في إسطنبول لن يمر دون عقاب.
  ASSAULT قصف الطيران | by الطيران التركي | at جبال قنديل
  ASSAULT التفجير الانتحاري | at إسطنبول | told by المحافظ
تصدت القوات لهجوم شنه الحوثيون على الحدود. ودمر الهجوم برجا للمراقبة.
  ASSAULT هجوم | by الحوثيون | to القوات
  ASSAULT الهجوم | by الحوثيون
اتهم الوزير حزب الله بتفجير الحافلة في بورغاس. وأوقع التفجير ستة قتلى.
  ACCUSE اتهم | by الوزير | to حزب الله | told by الوزير
  ASSAULT تفجير | by حزب الله | told by الوزير
  ASSAULT التفجير | killed 6
شن الجيش هجوما على درعا. وقتل ثلاثة أطفال في الهجوم على حلب.
  ASSAULT هجوما | by الجيش | at درعا
  ASSAULT الهجوم | to ثلاثة أطفال | at حلب | killed 3
سيطر المسلحون على قاعدة في الجوف. وقال المحافظ إن السيطرة على المطار مهمة.
  ASSAULT سيطر | by المسلحون | at الجوف
  ASSAULT السيطرة | at الجوف | told by المحافظ
"""

# The only attacker of a report made what it tells of the same scene; not where both sides attack, nor from the air without
# aircraft, nor where his attacks only tell since when the dead are counted.
ONLY = """
قصفت طائرات النظام بلدة سراقب. وقتل خمسة مدنيين في سراقب.
  ASSAULT قصفت | by طائرات النظام | at سراقب
  ASSAULT قتل | by طائرات النظام | to خمسة مدنيين | at سراقب | killed 5
قصفت طائرات النظام بلدة سراقب. وقصفت الفصائل مواقع النظام في خان طومان. وقتل خمسة مدنيين في سراقب.
  ASSAULT قصفت | by طائرات النظام | at سراقب
  ASSAULT قصفت | by الفصائل | to النظام | at خان طومان
  ASSAULT قتل | to خمسة مدنيين | at سراقب | killed 5
هاجم مسلحو التنظيم قرية قرب كركوك. وقتل عشرة جنود في غارة جوية على القرية.
  ASSAULT هاجم | by مسلحو التنظيم | at كركوك
  ASSAULT غارة جوية | to عشرة جنود | at كركوك | killed 10
"""

# A verb that carries an act and names nobody goes on with the doer of the last one, but not where it may be a passive.
GOING_ON = """
شن طيران التحالف غارات على صنعاء. كما شن أربع غارات على صعدة.
  ASSAULT غارات | by طيران التحالف | at صنعاء
  ASSAULT غارات | by طيران التحالف | at صعدة
شنت القوات هجوما على البلدة. ثم شنت هجوما آخر على التلة.
  ASSAULT هجوما | by القوات
  ASSAULT هجوما | by القوات
شنت الطائرات غارات على صنعاء. كما شنت غارات على صعدة.
  ASSAULT غارات | by الطائرات | at صنعاء
  ASSAULT غارات | by الطائرات | at صعدة
شن الطيران غارات على صنعاء. وشن هجوم على مركز للشرطة في عدن.
  ASSAULT غارات | by الطيران | at صنعاء
  ASSAULT هجوم | to للشرطة | at عدن
"""


# A stretch of country holds the town where the results were; a town elsewhere is of another act.
COUNTRYSIDE = """
استهدفت قوات النظام قرى في ريف حلب الغربي بالمدفعية. وأسفر القصف عن مقتل امرأة في كفرنوران.
  ASSAULT استهدفت | by قوات النظام | at ريف حلب الغربي
  ASSAULT القصف | by قوات النظام | to امرأة | at كفرنوران | killed 1
استهدفت قوات النظام قرى في ريف حلب الغربي بالمدفعية. وأسفر القصف عن مقتل امرأة في سرمين.
  ASSAULT استهدفت | by قوات النظام | at ريف حلب الغربي
  ASSAULT القصف | to امرأة | at سرمين | killed 1
"""

# What goes on near the place told before is the same act, as is what هذا shows; what its own phrase lays at another place is not.
NEARBY = """
قصفت المدفعية التركية ريف منبج. وتركز القصف على قرية الجات القريبة من النهر.
  ASSAULT قصفت | by المدفعية التركية | at منبج
  ASSAULT القصف | by المدفعية التركية | at الجات
قصفت طائرات التحالف معسكرا في صنعاء. وأسفر القصف على مأرب عن مقتل شخصين.
  ASSAULT قصفت | by طائرات التحالف | at صنعاء
  ASSAULT القصف | to شخصين | at مأرب | killed 2
"""


@pytest.mark.parametrize(("text", "claims"), blocks(TAKEN_UP + LEFT_OPEN + ONLY + GOING_ON + COUNTRYSIDE + NEARBY))
def test_second_mentions(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


def test_what_a_noun_takes_up_is_in_the_lexicon() -> None:
    knowledge = arabic()
    for frame in knowledge.entries.frames:
        assert all(other in knowledge.frame_numbers for other in frame.refers), frame.id
