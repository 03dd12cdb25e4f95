"""Claims about acts that have not come about, or have, by what stands around them: wanted, due, denied, averted, called so.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

STANDING = """
يعتزم الجيش سحب قواته من المدينة.
  RETREAT سحب قواته | by الجيش | future
سيتم شن هجوم على القاعدة.
  ASSAULT هجوم | future
لا يريد المقاتلون قتل الأسرى.
  ASSAULT قتل | to الأسرى | negated
سوف يعقد المجلس جلسة لمناقشة الموازنة.
  CONSULT جلسة لمناقشة | by المجلس | future
يعقد وزراء الزراعة اجتماعا غدا في تونس.
  CONSULT اجتماعا | by وزراء الزراعة | at تونس | on 2024-03-13 | future
نفى المتحدث أن يكون الجيش شن هجوما على القرية.
  ASSAULT هجوما | by الجيش | negated | told by المتحدث
نفى المتحدث أن تنسحب القوات من القاعدة.
  RETREAT تنسحب | by القوات | negated | told by المتحدث
نفى المتحدث ما تردد عن قصف المدينة.
  ASSAULT قصف | negated | told by المتحدث
نفى المحافظ الأنباء التي تحدثت عن عقد اجتماع مع المسلحين.
  CONSULT اجتماع | to المسلحين | negated | told by المحافظ
لم يسبق أن شن التنظيم هجوما على الميناء.
  ASSAULT هجوما | by التنظيم | negated
كاد المسلحون يشنون هجوما على القاعدة.
  ASSAULT هجوما | by المسلحون | hypothetical
لا بد أن تنسحب القوات من البلدة.
  RETREAT تنسحب | by القوات | demanded
لا بد من عقد اجتماع مع الوفد.
  CONSULT اجتماع | to الوفد | demanded
من الضروري أن يفرج الحزب عن الرهائن.
  RETREAT يفرج | by الحزب | to الرهائن | released 2-? | demanded
في حال قيام الجيش بقصف المدينة سترد الحركة.
  ASSAULT قصف | hypothetical
حذر المبعوث من قصف الميناء.
  ASSAULT قصف | hypothetical | told by المبعوث
ضغط الوسطاء كي يستسلم المقاتلون.
  RETREAT يستسلم | by المقاتلون | surrendered 2-? | future
احتجزت الشرطة الصحفيين دون إبداء الأسباب أو توجيه تهم.
  COERCE احتجزت | by الشرطة | to الصحفيين | detained 2-?
  ACCUSE توجيه تهم | negated
رفض الحزب انقلاب العسكر.
  REJECT رفض | by الحزب
  COERCE انقلاب | by العسكر
أكدت المنظمة أن قصف المشفى يشكل جريمة حرب.
  ASSAULT قصف | to المشفى | told by المنظمة
أكد الخطيب أن تفجير المسجد يعد جريمة.
  ASSAULT تفجير المسجد | told by الخطيب
فجر المهاجمون الجسر بدون قتل الحراس.
  ASSAULT فجر | by المهاجمون
  ASSAULT قتل | to الحراس | negated
تواصل قوات من الجيش تقدمها باتجاه المدينة.
  MOBILIZE تقدمها باتجاه | by قوات من الجيش | ongoing
كان الوزير عقد اجتماعا مع الوفد.
  CONSULT اجتماعا | by الوزير | to الوفد
رغم عدم تنظيم مظاهرة في العاصمة.
  PROTEST مظاهرة | negated
وجاء في بيان صادر عن الوزارة أن الحدود مغلقة.
تعرض السكان لمداهمة منازلهم من قبل الشرطة.
  COERCE مداهمة منازلهم | by الشرطة | to السكان
قال الجيش إنه يحاصر المدينة.
  COERCE يحاصر | by الجيش | ongoing | told by الجيش
يعرب الحزب عن أسفه، فإنه يقاطع الانتخابات.
  PROTEST يقاطع الانتخابات | by الحزب | ongoing | told by الحزب
ستستمر العمليات، وذلك بعد يوم من هجوم شنه المسلحون على القاعدة.
  ASSAULT العمليات | future
  ASSAULT هجوم | by المسلحون
سقط 20 قتيلا في بلدة سرمدا، كما سقط 6 قتلى في بلدة الدانا.
  ASSAULT سقط 20 قتيلا | at سرمدا | killed 20
  ASSAULT سقط 6 قتلى | at الدانا | killed 6
أعلن الناشطون سقوط 30 مقاتلا من المعارضة في المدينة.
  ASSAULT سقوط | to 30 مقاتلا من المعارضة | killed 30 | told by الناشطون
عثرت الشرطة على كميات كبيرة من الألغام في الفلوجة.
  COERCE عثرت | by الشرطة | at الفلوجة
يواجه المهربون تهم القتل.
  ACCUSE تهم | to المهربون | ongoing
حذر الأهالي من زرع تلك الألغام بين السكان.
  MOBILIZE زرع تلك الألغام | hypothetical | told by الأهالي
تكثف القوات من قصفها على بلدات ريف إدلب.
  ASSAULT قصفها | by القوات | at إدلب | ongoing
قدم الرئيس شكره للعاهل الأردني على موقفه.
  SUPPORT شكره | by الرئيس
أوقفت الشرطة الإيطالية ناجين من غرق مركب أودى بحياة العشرات.
  COERCE أوقفت | by الشرطة الإيطالية | to ناجين | detained 2-?
أدت حركة الركاب إلى انقلاب المركب.
مؤكدة تضامنها التام ووقوفها الكامل إلى جانب المملكة.
  SUPPORT تضامنها | told by -
أخلت محكمة الجنايات الكويتية، اليوم الخميس سبيل 11 متهما.
  RETREAT أخلت | by محكمة الجنايات الكويتية | on 2024-03-12
استهدفوا دورية عسكرية كان يستقلها قيادي في الميليشيا، أسفر عن سقوط قتلى بين عناصر الميليشيا.
  ASSAULT استهدفوا | to عناصر الميليشيا ، دورية عسكرية | killed 2-?
جرى نقلهم إلى مشافي كوباني لتلقي العلاج.
  AID نقلهم إلى مشافي | at كوباني
إثر هجوم شنته مسيّرة تابعة لجيش الاحتلال.
  ASSAULT هجوم | by مسيّرة تابعة لجيش الاحتلال
تسلل تسعة طلاب إلى سوريا عبر الحدود التركية.
تسعى السلطات إلى استعادة خدمة الإنترنت.
خرجت سيارة الإسعاف من الخدمة بعد استهدافها.
  ASSAULT استهدافها | to سيارة الإسعاف
"""


@pytest.mark.parametrize(("text", "claims"), blocks(STANDING))
def test_where_acts_stand(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
