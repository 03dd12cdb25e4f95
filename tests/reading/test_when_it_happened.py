"""Claims about when acts took place: which time beside an act is its own, and which is of something else.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# A year or month behind منذ, behind a clause about somebody, behind an act that came before or in a number is of something else.
HISTORY = """
تستمر المعارك في الزاوية، وهي الأعنف منذ اندلاع القتال في المدينة عام 2014.
  ASSAULT المعارك | ongoing
شهدت الزاوية أمس أعنف المعارك منذ اندلاع القتال عام 2014.
  ASSAULT المعارك | on 2024-03-11
أثار الهجوم على الثكنة مخاوف على المشروع الذي انطلق عام 2019.
  ASSAULT الهجوم | to الثكنة
يذكر الهجوم على الثكنة بتفجير وقع في الزاوية عام 2019.
  ASSAULT الهجوم | to الثكنة
سيطر مقاتلون على الزاوية بعد سقوط طرابلس عام 2014.
  ASSAULT سيطر | by مقاتلون | at طرابلس
اعتقلت الشرطة صاحب الدار التي بناها والده عام 2003.
  COERCE اعتقلت | by الشرطة
تسلم الأهالي جثمان الشاب الذي خطف عام 2022، وأغلقوا الطريق في الزاوية.
  RETREAT تسلم | by الأهالي | to الشاب | ongoing
  ASSAULT خطف | to جثمان الشاب | on 2022-01-01 | abducted 1 | background
  COERCE أغلقوا | by الأهالي
أحالت النيابة خمسة متهمين في القضية رقم 71 لسنة 2021 بعد تفجير الجسر.
  ASSAULT تفجير الجسر
قصف الجيش الثكنة التي سيطر عليها المقاتلون الشهر الماضي.
  ASSAULT قصف | by الجيش | to الثكنة
  ASSAULT سيطر | by المقاتلون | on 2024-02-01
"""

# A year beside the act, at the head of the sentence, or in a clause about the act is its own.
OWN = """
نفذت الوزارة أمس حكم القتل في المدعو سالم المرادي لإقدامه على قتل فهد الشمري. وبالقبض على الجاني أسفر التحقيق معه عن اعترافه.
  SANCTION نفذت | by الوزارة | to المدعو سالم المرادي | on 2024-03-11
  ASSAULT قتل | by المدعو سالم المرادي | to فهد الشمري | killed 1
  COERCE القبض على | to الجاني | detained 1
  ACCUSE التحقيق | to الجاني
نفذت الوزارة أمس حكم القتل في المدعو سالم المرادي لإقدامه على قتل فهد الشمري يوم 3 مارس 2023.
  SANCTION نفذت | by الوزارة | to المدعو سالم المرادي | on 2024-03-11
  ASSAULT قتل | by المدعو سالم المرادي | to فهد الشمري | on 2023-03-03 | killed 1
شارك الرجل في تفجير مقر في بغداد عام 1984، واختطاف طائرة أردنية في العام 1987.
  ASSAULT تفجير | by الرجل | at بغداد | on 1984-01-01
  ASSAULT اختطاف طائرة | by الرجل | to طائرة أردنية | on 1987-01-01
شارك الرجل في تفجير مقر في بغداد عام 1984، واختطاف طائرة أردنية.
  ASSAULT تفجير | by الرجل | at بغداد | on 1984-01-01
  ASSAULT اختطاف طائرة | by الرجل | to طائرة أردنية | at بغداد | on 1984-01-01
قتل ثلاثة عمال في الهجوم الذي وقع في الزاوية عام 2019.
  ASSAULT الهجوم | to ثلاثة عمال | on 2019-01-01 | killed 3
اعتقلت الشرطة عشرة محتجين عام 2019 في الزاوية.
  COERCE اعتقلت | by الشرطة | to عشرة محتجين | on 2019-01-01 | detained 10
في عام 2019 هاجم مسلحون الثكنة وقتلوا حارسا.
  ASSAULT هاجم | by مسلحون | to حارسا ، الثكنة | on 2019-01-01 | killed 1
قتل أربعة بقصف وقنص نفذهما مسلحون خلال شباط الماضي.
  ASSAULT قصف | to أربعة | on 2024-02-01 | killed 4
  ASSAULT قنص | by مسلحون | on 2024-02-01
"""

# An act that fills a span of time has no day; that by which another is dated has its own.
SPANS = """
انسحب المسلحون بعد أسابيع من القتال في الزاوية أمس.
  RETREAT انسحب | by المسلحون | on 2024-03-11
جاء الهجوم بعد أيام من تفجير في سوق الزاوية الجمعة الماضي.
  ASSAULT الهجوم | on 2024-03-08
  ASSAULT تفجير | at الزاوية | on 2024-03-08
"""

# What is said of an attack is not of its day; what goes on is of no day of a scene; what is long past is left behind.
SCENES = """
دان الوزير الهجوم الذي وقع في الزاوية أمس الأول ووصفه بأنه جريمة.
  ACCUSE دان | by الوزير | told by الوزير
  ASSAULT الهجوم | on 2024-03-10 | told by الوزير
  ACCUSE وصفه | by الوزير | told by الوزير
قتل حارسان أمس في هجوم على الثكنة. وتقصف القوات الزاوية بانتظام.
  ASSAULT هجوم | to حارسان ، الثكنة | on 2024-03-11 | killed 2
  ASSAULT تقصف | by القوات | ongoing
قتل حارسان أمس في هجوم على الثكنة. وأصيب ثلاثة آخرون.
  ASSAULT هجوم | to حارسان ، الثكنة | on 2024-03-11 | killed 2
  ASSAULT أصيب | to ثلاثة آخرون | on 2024-03-11 | injured 3
قتل خمسون في تفجير الزاوية عام 2014. وبحث الوزراء الوضع في طرابلس. ودعا الوزير إلى الهدوء. ودان الهجوم على الثكنة.
  ASSAULT تفجير | to خمسون | on 2014-01-01 | killed 50
  CONSULT بحث | by الوزراء
  REQUEST دعا | by الوزير | told by الوزير
  ACCUSE دان | by الوزير | told by الوزير
  ASSAULT الهجوم | to الثكنة | told by الوزير
"""

# The day on which somebody told of it, inside what he told.
TOLD = """
أغلق المعبر أول من أمس، بحسب ما أفاد مصدر أمني أمس، بعد انفجار لغم.
  COERCE أغلق | on 2024-03-10 | told by مصدر أمني
  ASSAULT انفجار لغم | on 2024-03-10 | told by مصدر أمني
قتل حارسان أول من أمس، وفق ما أعلنت الشرطة أمس، في هجوم على الثكنة.
  ASSAULT هجوم | to حارسان ، الثكنة | on 2024-03-10 | killed 2 | told by الشرطة
"""


@pytest.mark.parametrize(
    ("text", "claims"),
    [*blocks(TOLD), *blocks(HISTORY), *blocks(OWN), *blocks(SPANS), *blocks(SCENES)],
    ids=lambda value: str(value)[:40],
)
def test_an_act_has_the_time_that_is_its_own(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
