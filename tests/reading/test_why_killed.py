"""Claims about sentences carried out, about why and while doing what somebody was killed, and about what earlier fire left behind.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

CLAIMS = """
اندلعت اشتباكات، قتل خلالها قيادي بارز وأصيب حارسه.
  ASSAULT اشتباكات | to قيادي بارز | killed 1 | injured 1
نفذ التنظيم حكم الإعدام رميا بالرصاص في ثلاثة مدرسين في مدينة القائم.
  ASSAULT نفذ | by التنظيم | to ثلاثة مدرسين | at القائم | killed 3
نفذ عناصر من التنظيم حكم الإعدام بـ11 شابا في الحويجة.
  ASSAULT نفذ | by عناصر من التنظيم | to 11 شابا | at الحويجة | killed 11
نفذت وزارة الداخلية حكم القتل قصاصا في أحد المدانين بمحافظة الطائف.
  SANCTION نفذت | by وزارة الداخلية | to أحد المدانين | at الطائف
أعدم التنظيم تسعة من عناصره لفرارهم من المعارك في تكريت.
  ASSAULT أعدم | by التنظيم | to تسعة من عناصره | at تكريت | killed 9
  ASSAULT المعارك | at تكريت
قتل مسلحان خلال هجومهما على نقطة للشرطة في سيناء.
  ASSAULT قتل | to مسلحان | at سيناء | killed 2
  ASSAULT هجومهما | by مسلحان | to نقطة للشرطة | at سيناء
قتل خمسة مدنيين خلال قصف البلدة.
  ASSAULT قصف | to خمسة مدنيين | killed 5
أصيب طفلان بانفجار قذائف غير منفجرة من مخلفات قصف قديم لقوات النظام في سرمين.
  ASSAULT انفجار قذائف غير منفجرة | to طفلان | at سرمين | injured 2
انفجر لغم من مخلفات داعش قرب الرقة.
  ASSAULT انفجر لغم | at الرقة
تنتشر مخلفات القصف في الحقول.
نشرت الوزارة بيانا قالت فيه إن قواتها باقية على الحدود.
قتل المهاجم خاله العقيد سالم العمري في الرياض.
  ASSAULT قتل | by المهاجم | to خاله العقيد سالم العمري | at الرياض | killed 1
نفذ التنظيم حكم الإعدام بتسعة من عناصره بسبب فرارهم من المعارك في الفلوجة.
  ASSAULT نفذ | by التنظيم | to تسعة من عناصره | at الفلوجة | killed 9
  RETREAT فرارهم | by تسعة من عناصره | at الفلوجة
  ASSAULT المعارك | at الفلوجة
أحبط الجيش محاولة تسلل للمسلحين شرق الرمادي وقتل ثلاثة منهم.
  ASSAULT محاولة تسلل | by للمسلحين | at الرمادي | negated
  ASSAULT قتل | by الجيش | to ثلاثة | at الرمادي | killed 3
أحبطت الشرطة هجوما للمسلحين وقتل ثمانية منهم والاستيلاء على 17 صاروخا.
  ASSAULT هجوما للمسلحين | by للمسلحين | negated
  ASSAULT قتل | by الشرطة | to ثمانية | killed 8
  COERCE الاستيلاء | by الشرطة
أحبطت الشرطة مخططا لاغتيال المحافظ وقتل ثلاثة ضباط.
  ASSAULT مخططا لاغتيال | to المحافظ | negated
نفى الجيش شن هجوم على القرية وقتل خمسة مدنيين.
  ASSAULT هجوم | by الجيش | negated | told by الجيش
  ASSAULT قتل | to خمسة مدنيين | killed 5 | negated | told by الجيش
تزامنت زيارة الوزير مع تنفيذ القوات العراقية عمليات في الرمادي.
  CONSULT زيارة | by الوزير | at الرمادي
زار الوفد سبعة مساجد دمرها المتطرفون في تمبكتو.
  CONSULT زار | by الوفد | at تمبكتو
  ASSAULT دمرها | by المتطرفون | at تمبكتو
استغل تنظيم "داعش" الفراغ واستولى على بلدة القريتين.
  ASSAULT استولى | by تنظيم "داعش" | at القريتين
"""


@pytest.mark.parametrize(("text", "claims"), blocks(CLAIMS))
def test_why_killed(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


PARTS = """
أدت الغارات إلى إصابة تسعة مدنيين أكثرهم نساء، وتم إسعافهم إلى مشفى باب الهوى.
  ASSAULT الغارات | to تسعة مدنيين | injured 9
  AID إسعافهم | to تسعة مدنيين | at باب الهوى
أصيبت سيدة بقصف من راجمات الصواريخ وعملت فرق الدفاع المدني على إسعافها.
  ASSAULT قصف | by راجمات الصواريخ | to سيدة | injured 1
  AID إسعافها | by فرق الدفاع المدني | to سيدة
قتل جنديان وستة مدنيين في القصف.
  ASSAULT القصف | to جنديان ، ستة مدنيين | killed 8
قال الناطق إن أفواج المدفعية والصواريخ، استهدفت مواقع المسلحين في سلقين.
  ASSAULT استهدفت | by أفواج المدفعية | to المسلحين | at سلقين | told by الناطق
حلقت طائرات للجيش وروسيا فوق المناطق التي تعرضت للقصف.
  MOBILIZE حلقت طائرات | by طائرات للجيش ، روسيا
  ASSAULT للقصف
"""


@pytest.mark.parametrize(("text", "claims"), blocks(PARTS))
def test_who_is_meant_by_a_part_or_a_rescue(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


OTHERS = """
أكد المحافظ رفض الأهالي التواصل مع المسلحين، معتبرا أن «الدولة هي المخولة للحديث باسمنا».
  REJECT رفض | by الأهالي | to المسلحين | told by المحافظ
قصفت الطائرات البلدة قبل أن تقتحمها القوات.
  ASSAULT قصفت | by الطائرات
  ASSAULT تقتحمها | by القوات
خطفت جبهة النصرة، فرع القاعدة في سوريا، من جديد ستة مقاتلين.
  ASSAULT خطفت | by جبهة النصرة | to ستة مقاتلين | at سوريا | abducted 6
رفضت الحركة الطلب الذي تقدم به قائد الميليشيات.
  REJECT رفضت | by الحركة | to قائد الميليشيات
  REQUEST الطلب | by قائد الميليشيات
تزامنت الاشتباكات مع غارات نفذها التحالف الدولي.
  ASSAULT الاشتباكات
  ASSAULT غارات | by التحالف الدولي
قتل أبو أحمد زكور برصاص مسلحين في سرمدا.
  ASSAULT قتل | by مسلحين | to أبو أحمد زكور | at سرمدا | killed 1
"""


@pytest.mark.parametrize(("text", "claims"), blocks(OTHERS))
def test_whose_act_it_is(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


DOERS = """
واصل الجيش اليمني، بعد تحرير مأرب، تقدمه جنوبا.
  ASSAULT تحرير | by الجيش اليمني | at مأرب
  ASSAULT تقدمه | by الجيش اليمني | at مأرب | ongoing
دمر مسلحو الحركة عربات للجيش مع الاستيلاء على أسلحة وذخائر.
  ASSAULT دمر | by مسلحو الحركة | to للجيش
  COERCE الاستيلاء على أسلحة | by مسلحو الحركة
هبطت طائرة عسكرية في عدن بعد تحرير المدينة من الحوثيين.
  MOBILIZE هبطت طائرة عسكرية | by طائرة عسكرية | at عدن
  ASSAULT تحرير | to الحوثيين | at عدن
قال ناشطون إن قصفا بقذائف الهاون والقنابل لقوات النظام طال بلدة سرمين.
  ASSAULT قصفا بقذائف الهاون | by قوات النظام | at سرمين | told by ناشطون
استهدف المقاتلون أحد البيوت التي كان يختبئ فيها عناصر التنظيم، ما أسفر عن سقوط تسعة قتلى.
  ASSAULT استهدف | by المقاتلون | to عناصر التنظيم | killed 9
قال الوزير إن إيران طرف في الأزمة وعليها سحب قواتها من سوريا.
  RETREAT سحب قواتها | by إيران | at سوريا | demanded | told by الوزير
"""


@pytest.mark.parametrize(("text", "claims"), blocks(DOERS))
def test_who_does_what_a_phrase_tells(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
