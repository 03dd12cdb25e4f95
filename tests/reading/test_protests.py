"""Claims about protests: who demonstrates, against whom, and what a crowd makes of an act.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Protesters do what their verb tells; nobody suffers it. Numbers alone may be people.
SUBJECTS = """
تظاهر أمس مئات من أعضاء النقابة في صفاقس.
  PROTEST تظاهر | by مئات من أعضاء النقابة | at صفاقس | on 2024-03-11
خرج الآلاف في مسيرة صامتة وسط الرباط.
  PROTEST مسيرة | by الآلاف | at الرباط
وهتف المتظاهرون أمام مبنى البلدية طويلا.
  PROTEST هتف | by المتظاهرون | to البلدية
ورفع عدد من المتظاهرين صورا للمعتقلين في نابلس.
  PROTEST رفع | by عدد من المتظاهرين | at نابلس
احتشد عدد من الشبان أمام مقر التيار في صيدا.
  PROTEST احتشد | by عدد من الشبان | at صيدا
ورشق مئات المتظاهرين قوات مكافحة الشغب بالحجارة في أربيل.
  PROTEST رشق | by مئات المتظاهرين | to قوات مكافحة الشغب | at أربيل
قام شبان من العشائر بإقفال الطريق الدولي قرب زحلة.
  PROTEST إقفال الطريق | by شبان من العشائر | at زحلة
تجمعت مئات السيارات عند معبر جابر.
كان الضباط يخرجون إلى الشوارع كل مساء.
"""

# Who does it decides: what soldiers would do in an assault or a siege is a protest where demonstrators do it.
CROWDS = """
حاصر متظاهرون حقل نفط قرب الناصرية.
  PROTEST حاصر | by متظاهرون | at الناصرية
يواصل محتجون احتلال مطار سبها.
  PROTEST احتلال مطار | by محتجون | at سبها | ongoing
شهدت أثينا مواجهات جديدة بين الشرطة والمتظاهرين.
  PROTEST مواجهات | by الشرطة | to المتظاهرين | at أثينا
شهدت أبين مواجهات جديدة بين الجيش والمسلحين.
  ASSAULT مواجهات | by الجيش | to المسلحين | at أبين
"""

# What gives the reason of a protest is no second one; it tells whom the first is against.
REASONS = """
تظاهر مئات الطلاب في تونس احتجاجا على قرار الحكومة.
  PROTEST تظاهر | by مئات الطلاب | to الحكومة | at تونس
تجمع متظاهرون في وسط بيروت مطالبين الحكومة بالاستقالة.
  PROTEST تجمع | by متظاهرون | to الحكومة | at بيروت
  REQUEST مطالبين | by متظاهرون | to الحكومة | told by متظاهرون
  RETREAT الاستقالة | by الحكومة | demanded | told by متظاهرون
تظاهر سكان في الكرك احتجاجا على مقتل شاب.
  PROTEST تظاهر | by سكان | at الكرك
  ASSAULT مقتل | to شاب | killed 1
"""


# An adjective says whom the demonstrators are against.
AGAINST = """
تجمع متظاهرون مناهضون للحكومة في صنعاء.
  PROTEST تجمع | by متظاهرون مناهضون للحكومة | to للحكومة | at صنعاء
ردد المتظاهرون شعارات معادية للرئيس الإيراني في مدينة مشهد.
  PROTEST ردد | by المتظاهرون | to للرئيس الإيراني | at مشهد
"""

# So do its reason, its slogans and demands, and the house before which the crowd stands.
ADDRESSED = """
تظاهر مئات الأشخاص في أثينا ضد زيارة الرئيس الأميركي.
  PROTEST تظاهر | by مئات الأشخاص | to الرئيس الأميركي | at أثينا
  CONSULT زيارة | by الرئيس الأميركي | at أثينا
خرج متظاهرون من مساجد الخرطوم ينددون بالحكومة.
  PROTEST خرج | by متظاهرون | to الحكومة | at الخرطوم
احتشد آلاف المتظاهرين في ريغا للمطالبة باستقالة رئيس الوزراء.
  PROTEST احتشد | by آلاف المتظاهرين | to رئيس الوزراء | at ريغا
  REQUEST للمطالبة | by آلاف المتظاهرين
  RETREAT استقالة | by رئيس الوزراء | at ريغا | demanded
تظاهر طلاب أمام السفارة اليونانية في لندن.
  PROTEST تظاهر | by طلاب | to السفارة اليونانية | at لندن
تظاهر المئات احتجاجا على السياسات الأميركية.
  PROTEST تظاهر | by المئات | to الأميركية
ردد المتظاهرون هتافات «الموت لأميركا» في ساحة التحرير.
  PROTEST ردد | by المتظاهرون | to أميركا | at ساحة التحرير
تظاهر شبان في بيشاور لمطالبة إسلام آباد بوقف دعمها للحلف.
  PROTEST تظاهر | by شبان | to إسلام آباد | at بيشاور
  REQUEST مطالبة | by شبان | to إسلام آباد
  SANCTION وقف دعمها | by إسلام آباد | to للحلف | at بيشاور | demanded
نظم الأهالي وقفة احتجاجية تنديدا بجرائم قوات النظام.
  PROTEST وقفة احتجاجية | by الأهالي | to قوات النظام
  ACCUSE تنديدا | by الأهالي
"""

# Who is behind the thing protested against: an adjective, what hangs on it, a pronoun, the crowd's own name for it, a slogan.
BEHIND = """
خرجت مظاهرات في الخرطوم ضد الحكم.
  PROTEST مظاهرات | to الحكم | at الخرطوم
نظم العمال في تونس مسيرات احتجاجا على الإصلاحات الاقتصادية الحكومية.
  PROTEST مسيرات | by العمال | to الحكومية | at تونس
تظاهر المئات في الرباط ضد الإصلاحات الاقتصادية للحكومة.
  PROTEST تظاهر | by المئات | to للحكومة | at الرباط
خرج سكان الحي في مظاهرة احتجاجا على إلغاء السلطات سوقا شعبيا.
  PROTEST مظاهرة | by سكان الحي | to السلطات
خرج الآلاف في مسيرة صامتة للاحتجاج على ما يصفونه بوحشية الشرطة.
  PROTEST مسيرة | by الآلاف | to وحشية الشرطة
خرجت تظاهرة في أربيل احتجاجا على ما يتعرض له المسيحيون.
  PROTEST تظاهرة | at أربيل
تجمع آلاف المتظاهرين في أنقرة دعما للعلمانية ورفض ترشيح وزير الخارجية.
  PROTEST تجمع | by آلاف المتظاهرين | to وزير الخارجية | at أنقرة
  REJECT رفض
تظاهر الآلاف تنديدا بالعدوان الإسرائيلي على غزة.
  PROTEST تظاهر | by الآلاف | to الإسرائيلي
  ACCUSE تنديدا | by الآلاف | to الإسرائيلي
  ASSAULT العدوان الإسرائيلي | by الإسرائيلي | at غزة
ردد المتظاهرون شعارات تطالب بطرد السفيرين الأميركي والإسرائيلي.
  PROTEST ردد | by المتظاهرون | to السفيرين الأميركي والإسرائيلي
احتشد الآلاف في مدريد على هتافات تطالب باستقالة ثاباتيرو.
  PROTEST احتشد | by الآلاف | to ثاباتيرو | at مدريد
  REQUEST تطالب باستقالة | by الآلاف
نظم الطلاب إضرابا احتجاجا على رفع الرسوم من قبل إدارة الجامعة.
  PROTEST إضرابا | by الطلاب
بدأ الموظفون الاحتشاد أمام مبنى البلدية.
  PROTEST الاحتشاد | by الموظفون | to البلدية | ongoing
بدأ العمال الخروج إلى الشوارع.
  PROTEST الخروج إلى الشوارع | by العمال
واصلت كتائب اللواء الاحتشاد قرب عمران.
  MOBILIZE الاحتشاد | by كتائب اللواء | at عمران | ongoing
"""


@pytest.mark.parametrize(("text", "claims"), blocks(SUBJECTS + CROWDS + REASONS + AGAINST + ADDRESSED + BEHIND))
def test_protests(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
