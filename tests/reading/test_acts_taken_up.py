"""Claims about which act a noun with the article takes up again: هذا الهجوم, القصف, العملية, and which it does not.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Whoever carries the noun is told, or left open, in its own clause; behind a noun of an act with the article, a party's name is an
# adjective and its doer.
OWN = """
هاجم مسلحون من الحركة مخفرا في غزنة. وتعتقد الشرطة أن فتاة «ملثمة» لم تبلغ العشرين هي التي نفذت الهجوم.
  ASSAULT هاجم | by مسلحون من الحركة | at غزنة
  ASSAULT الهجوم | at غزنة | told by الشرطة
هاجم مسلحون من الحركة مخفرا في غزنة. ونفذ الهجوم فجر الأحد.
  ASSAULT هاجم | by مسلحون من الحركة | at غزنة | on 2024-03-10
  ASSAULT الهجوم | by مسلحون من الحركة | at غزنة | on 2024-03-10
أسفر القصف الحوثي عن مقتل جندي.
  ASSAULT القصف | by الحوثي | to جندي | killed 1
جاء القصف الحوثي بعد ساعات من تقدم الجيش.
  ASSAULT القصف | by الحوثي
  ASSAULT تقدم الجيش | by الجيش
تواصل القصف العنيف الحوثي على أحياء المدينة.
  ASSAULT القصف العنيف | by الحوثي | ongoing
شن طيران التحالف غارات على مواقع في إب. وقال مصدر إن المقاومة تمكنت هناك من تنفيذ كثير من العمليات.
  ASSAULT غارات | by طيران التحالف | at إب
  ASSAULT العمليات | by المقاومة | at إب | told by مصدر
زار الوزير برفقة عدد من الضباط موقع التفجير الذي ضرب السوق.
  CONSULT زار | by الوزير
  ASSAULT التفجير
"""

# Acts of a kind, of both sides, of a whole row or by habit are not the one that was told; what is told again and goes on is.
KINDS = """
قصفت مدفعية الجيش بلدة نوى. وتتعرض البلدة للقصف يوميا.
  ASSAULT قصفت | by مدفعية الجيش | at نوى
  ASSAULT للقصف | at نوى | ongoing
قتلت الحركة أربعة معلمين في سلسلة هجمات بولاية بورنو. ولا تعلن الحركة مسؤوليتها عن الهجمات التي تطال القرى.
  ASSAULT سلسلة هجمات | by الحركة | to أربعة معلمين | at بورنو | killed 4
  ASSAULT الهجمات | at بورنو
قتلت الحركة أربعة معلمين في سلسلة هجمات بولاية بورنو. وقال شهود إن الهجمات استمرت ساعات.
  ASSAULT سلسلة هجمات | by الحركة | to أربعة معلمين | at بورنو | killed 4
  ASSAULT الهجمات | by الحركة | at بورنو | ongoing | told by شهود
فجر انتحاري نفسه في مسجد بمدينة كانو. وهذا التفجير هو الأحدث في سلسلة الهجمات التي ضربت المدينة.
  ASSAULT فجر | by انتحاري | at كانو
  ASSAULT التفجير | by انتحاري | at كانو
  ASSAULT سلسلة الهجمات | at كانو
قصف الحوثيون مدينة مأرب بالصواريخ. وقال محللون إن الهجمات المتبادلة تهدد الهدنة.
  ASSAULT قصف | by الحوثيون | at مأرب
  ASSAULT الهجمات | at مأرب | ongoing | told by محللون
  RETREAT الهدنة | told by محللون
كثيرا ما تشن الحركة هجمات على الجيش. ووقع الهجوم في ساعة مبكرة.
  ASSAULT الهجوم
قصف النظام أحياء في حلب. وحصد هذا القصف مئات القتلى.
  ASSAULT قصف | by النظام | at حلب
  ASSAULT القصف | by النظام | at حلب | killed 200-999
"""

# What came before an act, what is to come, what was only the means of another one and what one man cannot have done alone is
# another act; a visit within a relative clause is not the one that the sentence tells.
OTHERS = """
أطلق الجيش الكيني عملية عسكرية ضد الحركة بعد سلسلة من الهجمات التي شهدتها نيروبي.
  ASSAULT عملية عسكرية | by الجيش الكيني | to الحركة
  ASSAULT الهجمات | at نيروبي
أطلق الجيش الكيني عملية عسكرية ضد الحركة. وتأتي العملية بعد أيام من تفجير في نيروبي.
  ASSAULT عملية عسكرية | by الجيش الكيني | to الحركة
  ASSAULT العملية | by الجيش الكيني
  ASSAULT تفجير | at نيروبي
شن الطيران الفرنسي غارات على معسكر في كيدال. وقال وزير إن الضربات ستكون أشد في الأيام المقبلة.
  ASSAULT غارات | by الطيران الفرنسي | at كيدال
  ASSAULT الضربات | at كيدال | future | told by وزير
طردت وحدات كردية التنظيم من البلدة بمساعدة الضربات الجوية الأميركية. وقال خبير إن هذا الهجوم كان منظما.
  ASSAULT طردت | by وحدات كردية | to التنظيم
  ASSAULT الضربات الجوية | by الأميركية
  ASSAULT الهجوم | told by خبير
هاجم مسلحون من الحركة قرية قرب كانو. وقال الحاكم إن الذين ارتكبوا هذه الجريمة لن يفلتوا.
  ASSAULT هاجم | by مسلحون من الحركة | at كانو
  ASSAULT الجريمة | by مسلحون من الحركة | at كانو | told by الحاكم
أقدم شخص انتحاري على تفجير نفسه في سوق تعز. وقال الوزير إن العمليات الانتحارية لا دين لها.
  ASSAULT تفجير | by شخص انتحاري | at تعز
  ASSAULT العمليات الانتحارية | told by الوزير
زار أمين المدينة سعد المطيري الجرحى في المستشفى، يرافقه أعضاء المجلس الذين يزورون المنطقة. وخلال الزيارة قدم الأمين الهدايا.
  CONSULT زار | by أمين المدينة سعد المطيري | to الجرحى
  CONSULT يزورون | by أعضاء المجلس | ongoing
  CONSULT الزيارة | by أمين المدينة سعد المطيري
"""

# A place within the one told before, another one of several raids, an execution that is called a deed, a man who attacks.
FOUND = """
شن طيران التحالف غارات في محافظة صعدة. وتركز القصف على مديرية رازح.
  ASSAULT غارات | by طيران التحالف | at صعدة
  ASSAULT القصف | by طيران التحالف | at رازح
شن طيران التحالف غارات على صنعاء. وقالت المصادر إن الغارات استهدفت معسكرا في منطقة همدان.
  ASSAULT غارات | by طيران التحالف | at صنعاء
  ASSAULT الغارات | by طيران التحالف | at همدان | told by المصادر
دمرت غارات الطيران الروسي مخزنا في إدلب، وأصابت غارة أخرى شاحنة. واستهدفت إحدى الغارات مشفى ميدانيا.
  ASSAULT غارات | by الطيران الروسي | at إدلب
  ASSAULT غارة | by الطيران الروسي | at إدلب
  ASSAULT الغارات | by الطيران الروسي | to مشفى ميدانيا | at إدلب
أقدم شخص انتحاري على تفجير نفسه في سوق تعز. ونتج عن الحادث الإجرامي مقتل خمسة.
  ASSAULT تفجير | by شخص انتحاري | at تعز
  ASSAULT الحادث الإجرامي | by شخص انتحاري | to خمسة | at تعز | killed 5
قامت المليشيا بإعدام ستة أسرى في عدن. وقال المحافظ إن هذا العمل الشنيع لن يمر.
  ASSAULT إعدام | by المليشيا | to ستة أسرى | at عدن | killed 6
  ASSAULT العمل الشنيع | by المليشيا | at عدن | told by المحافظ
"""


@pytest.mark.parametrize(("text", "claims"), blocks(OWN + KINDS + OTHERS + FOUND))
def test_acts_taken_up(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
