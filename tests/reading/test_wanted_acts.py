"""Claims about acts that are wanted, expected, rumoured, denied or ordered by a court, and about words that only look like acts.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, document, event_claims

CLAIMS = """
قال القيادي إن زيارة المبعوث ستتمحور حول الوضع الإنساني.
  CONSULT زيارة | by المبعوث | future | told by القيادي
لم يشن التنظيم سوى هجوم واحد على المدينة.
  ASSAULT هجوم
أصدرت الحكومة مراجعة لواقعة الحصار المميت.
  COERCE الحصار
فشل المسلحون في السيطرة على المطار.
  ASSAULT السيطرة | by المسلحون | negated
فشلت الحملة الجوية في تحقيق أهدافها.
  ASSAULT الحملة الجوية
انتقد الوزير عدم تحقيق الحملة الجوية نتائجها.
  ACCUSE انتقد | by الوزير | told by الوزير
  ASSAULT الحملة الجوية | told by الوزير
خرج رتل من المدينة لمهاجمة القرية.
  ASSAULT مهاجمة | by رتل | future
وصلت إلى الحدود تعزيزات عسكرية قادمة من العاصمة.
  MOBILIZE وصلت
يأمل الوزير في إجراء حوار بين الطرفين.
  CONSULT حوار بين | by الوزير | to الطرفين | hypothetical
كانت خطة الخلية تقوم على قتل الحراس.
  ASSAULT قتل | to الحراس | killed 2-? | future
نحن والمقاومة مهمتنا تحرير المدينة.
  ASSAULT تحرير | future
نجا الوزير بعد فشل محاولة اغتياله.
  ASSAULT محاولة اغتياله | to الوزير | negated
راجت أنباء عن اغتيال ضابط في درنة.
  ASSAULT اغتيال | to ضابط | at درنة | killed 1 | hypothetical
ترددت شائعات غير مؤكدة حول وقوع تفجير في مصراتة.
  ASSAULT تفجير | at مصراتة | hypothetical
وردت أنباء عن مقتل القائد في غارة على الموصل.
  ASSAULT غارة | to القائد | at الموصل | killed 1 | hypothetical
سادت توقعات باقتحام الجيش للمخيم.
  ASSAULT اقتحام | by الجيش | future
تعول بغداد على استعادة الموصل.
  ASSAULT استعادة | at الموصل | hypothetical
كررت العشيرة دعوتها إلى طرد المسلحين من القرية وملاحقة أنصارهم.
  REQUEST دعوتها | by العشيرة | told by العشيرة
  ASSAULT طرد المسلحين | by العشيرة | to المسلحين | demanded | told by العشيرة
  COERCE ملاحقة | by العشيرة | to أنصارهم | demanded | told by العشيرة
قرر المجلس في اجتماعه أمس طرد السفير.
  CONSULT اجتماعه | by المجلس | on 2024-03-11
  SANCTION طرد السفير | by المجلس | on 2024-03-11
تصدت الكتيبة لذلك الهجوم على المطار.
  ASSAULT الهجوم | to الكتيبة
نفى الناطق باسم الشرطة تعرض أي مركز لهجوم مسلح.
  ASSAULT هجوم مسلح | negated | told by الناطق باسم الشرطة
نفى الجيش قيام طائراته بقصف المستشفى.
  ASSAULT قصف | by طائراته | to المستشفى | negated | told by الجيش
نفت الوزارة أن تكون طائراتها قصفت الميناء.
  ASSAULT قصفت | by طائراتها | negated | told by الوزارة
لم تقع وفيات أو إصابات.
أصر الأهالي على أن ينسحب المسلحون من البلدة.
  RETREAT ينسحب | by المسلحون | demanded | told by الأهالي
دارت معارك عنيفة تحضيرا لاقتحام المدينة.
  ASSAULT معارك عنيفة
  ASSAULT اقتحام | future
بدأ الجيش عملية عسكرية لاستعادة البلدة.
  ASSAULT عملية عسكرية | by الجيش | ongoing
شن المسلحون هجوما لمداهمة القرية.
  ASSAULT هجوما | by المسلحون
دمر قصف طيران تحالف الشرعية جسرا في صعدة.
  ASSAULT قصف طيران | by تحالف الشرعية | at صعدة
للأزمة أبعاد إقليمية.
حفر المسلحون أنفاقا تحت الحدود.
  MOBILIZE حفر | by المسلحون
انسحبت الوحدات المساندة لهم من التلة.
  RETREAT انسحبت | by الوحدات
يقود الرجل وحدة التفجيرات في التنظيم.
أعدمت السلطات أربعة مدانين في بغداد.
  SANCTION أعدمت | by السلطات | to أربعة مدانين | at بغداد
أعدم التنظيم أربعة مدنيين في الميادين.
  ASSAULT أعدم | by التنظيم | to أربعة مدنيين | at الميادين | killed 4
نفذ المسلحون حكم الإعدام بحق سائقين.
  ASSAULT نفذ | by المسلحون | to سائقين | killed 2-?
نفذت السلطات حكم الإعدام بحق ثلاثة مدانين.
  SANCTION نفذت | by السلطات | to ثلاثة مدانين
نفذت وزارة الداخلية القصاص في قاتل بمنطقة تبوك.
  SANCTION نفذت | by وزارة الداخلية | to قاتل | at تبوك
قال إن الهجوم لم يقع.
  ASSAULT الهجوم | negated | told by -
"""

# Who does it and what it is done to decide what it is.
DOERS = """
قال الشاهد إن مهاجمًا انتحاريًا فجر حزامه الناسف في السوق.
  ASSAULT فجر حزامه الناسف | by مهاجمًا انتحاريًا | told by الشاهد
وقال إن انتحاريًا آخر، فجر عبوة ناسفة عند المدخل.
  ASSAULT فجر عبوة ناسفة | by انتحاريًا آخر | told by -
كانت فرق الإنقاذ تقوم بنقل القتلى والجرحى إلى المستشفى.
  AID نقل القتلى والجرحى | by فرق الإنقاذ | to الجرحى | evacuated 2-?
داهمت الشرطة المزرعة، فضلا عن ضبط 20 مطلوبا.
  COERCE داهمت | by الشرطة
  COERCE ضبط | by الشرطة | to 20 مطلوبا | detained 20
تعرض عدد من القادة للتصفية في صنعاء.
  ASSAULT للتصفية | to عدد من القادة | at صنعاء | killed 1-?
وللتنويه فإن المستشفى مغلق.
أقيمت الصلاة تحقيقا للسنة.
هاجم رئيس الوزراء الاتحاد الأوروبي في كلمته.
  ACCUSE هاجم | by رئيس الوزراء | to الاتحاد الأوروبي
احتجز تنظيم داعش رهينتين في الرقة.
  ASSAULT احتجز | by تنظيم داعش | to رهينتين | at الرقة | abducted 2
احتجزت الشرطة رجلين في بيروت.
  COERCE احتجزت | by الشرطة | to رجلين | at بيروت | detained 2
انسحب هذا الموقف على بقية الملفات.
تلتقي مصالح البلدين في المنطقة.
أنهى الفريق تطهير الطريق من الألغام.
"""

# What a relative clause tells as past took place, whatever governs it; a plan that is foiled takes its aim with it.
DONE = """
لم تبلغ الوزارة السفير بالغارات التي شنتها الطائرات على درعا.
  ASSAULT الغارات | by الطائرات | at درعا
أحبطت الشرطة مخططات المسلحين باستهداف السوق.
  ASSAULT استهداف | by المسلحين | negated
"""


@pytest.mark.parametrize(("text", "claims"), blocks(DONE + CLAIMS + DOERS))
def test_wanted_acts(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


def test_what_hangs_on_a_phrase_of_time_is_not_wanted() -> None:
    found = document("دافع المتحدث عن حق الجيش في ضرب المسلحين بعد موجة من الهجمات على حماة.").events
    assert [event.modality for event in found] == ["occurred", "hypothetical", "occurred"]
