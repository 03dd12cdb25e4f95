"""Claims about whom an act is done to: those joined to him, those a pronoun or هؤلاء takes up in the sentence before.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Those joined to whom an act is done to, behind و or أو and before a relative or a pronoun of several; whoever has a verb of his own
# is not joined.
JOINED = """
أثنى الحاضرون على دور الشرطة ورجال الإطفاء وفرق الإسعاف.
  SUPPORT أثنى | by الحاضرون | to الشرطة ، رجال الإطفاء ، فرق الإسعاف | told by الحاضرون
أشاد النائب بمواقف الملك والاتحاد الأفريقي.
  SUPPORT أشاد | by النائب | to الملك ، الاتحاد الأفريقي | told by النائب
قطع الثوار طرق إمداد المتمردين والقوات الموالية للجنرال.
  COERCE قطع | by الثوار | to المتمردين ، القوات الموالية للجنرال
شنت الطائرات غارات على تجمعات للمتمردين ومسلحين موالين للجنرال.
  ASSAULT غارات | by الطائرات | to للمتمردين ، مسلحين موالين للجنرال
جمد الاتحاد الأوروبي أموال الرئيس السابق، وزوجته سلمى، وأربعة وزراء.
  SANCTION جمد | by الاتحاد الأوروبي | to الرئيس السابق ، زوجته سلمى ، أربعة وزراء
أعربوا عن شكرهم للأمير ولولي العهد.
  SUPPORT أعربوا | to للأمير ، ولي العهد | told by -
دعا الوزير إلى تضييق الخناق على المهربين أو الجماعات التي تحميهم.
  REQUEST دعا | by الوزير | told by الوزير
  COERCE تضييق الخناق | to المهربين ، الجماعات | demanded | told by الوزير
دعا المبعوث مدريد ولشبونة وحلفاءهما إلى وقف التصدير.
  REQUEST دعا | by المبعوث | to مدريد ، لشبونة ، حلفاءهما | told by المبعوث
  SANCTION وقف التصدير | by مدريد | demanded | told by المبعوث
سيطرت المقاومة المدعومة بالجيش والطيران على الميناء.
  ASSAULT سيطرت | by المقاومة المدعومة بالجيش ، الطيران
  AID المدعومة | by الجيش | to المقاومة المدعومة بالجيش
طالب بإطلاق الناشط سعيد عمر والمحامية ليلى منصور اللذين اعتقلا أمس.
  COERCE اعتقلا | to المحامية ليلى منصور | on 2024-03-11 | detained 1
تراجع المتمردون وحلفاؤهم بعد محاصرتهم في الوادي.
  COERCE محاصرتهم | to المتمردون ، حلفاؤهم | besieged 2-?
تراجع المتمردون وأنصارهم الذين حوصروا في الوادي.
  COERCE حوصروا | to المتمردون ، أنصارهم | besieged 2-?
اشتبك الجنود والطلاب الذين اعتقلوا أمس.
  ASSAULT اشتبك | by الجنود ، الطلاب | on 2024-03-11
  COERCE اعتقلوا | to الطلاب | on 2024-03-11 | detained 2-?
قصف الطيران المتمردين والجيش يتقدم من الشرق.
  ASSAULT قصف الطيران | by الطيران | to المتمردين | ongoing
الجندي والضابط اللذان قتلا في الهجوم.
  ASSAULT الهجوم | to الجندي ، الضابط | killed 2
أفرج القاضي عن الطالب والطالبة اللذين اعتقلا أمس.
  RETREAT أفرج | by القاضي | to الطالب ، الطالبة | on 2024-03-11 | released 2
  COERCE اعتقلا | to الطالب ، الطالبة | on 2024-03-11 | detained 2
"""

# Whom a pronoun or هؤلاء takes up in the sentence before, or who tells what was done to himself; of two that agree nobody.
BEFORE = """
تظاهر مئات الطلاب في العاصمة. وفرقتهم الشرطة بالغاز.
  PROTEST تظاهر | by مئات الطلاب
  ASSAULT فرقتهم | by الشرطة | to مئات الطلاب
اعتقلت الشرطة خمسة شبان. وقال المحامي إن الشرطة عذبتهم.
  COERCE اعتقلت | by الشرطة | to خمسة شبان | detained 5
  ASSAULT عذبتهم | by الشرطة | to خمسة شبان | told by المحامي
اعتقلت الشرطة خمسة شبان. وأفرجت عنهم المحكمة أمس.
  COERCE اعتقلت | by الشرطة | to خمسة شبان | detained 5
  RETREAT أفرجت | by المحكمة | to خمسة شبان | on 2024-03-11 | released 5
وصل آلاف النازحين إلى البلدة. وقدمت الجمعيات لهم مساعدات.
  AID مساعدات | by الجمعيات | to آلاف النازحين
وصل وزير الخارجية الكندي إلى مسقط. والتقاه نظيره العماني.
  CONSULT وصل | by وزير الخارجية الكندي | at مسقط
  CONSULT التقاه | by نظيره العماني | to وزير الخارجية الكندي
وقال القرويون إن المسلحين طردوهم من القرية.
  ASSAULT طردوهم من القرية | by المسلحين | to القرويون | told by القرويون
وقالت السيدة إن الجماعة خطفتها.
  ASSAULT خطفتها | by الجماعة | to السيدة | abducted 1 | told by السيدة
وقال مدير الشرطة إن الجماعة خطفته.
  ASSAULT خطفته | by الجماعة | told by مدير الشرطة
تقدم المسلحون والجنود نحو القرية. وقصفهم الطيران.
  MOBILIZE تقدم | by المسلحون ، الجنود
  ASSAULT قصفهم الطيران | by الطيران
انهارت المدرسة أمس. وقصفتها الطائرات مرة ثانية.
  ASSAULT قصفتها | by الطائرات
تظاهر مئات الطلاب في العاصمة. وقررت الشرطة اعتقال هؤلاء.
  PROTEST تظاهر | by مئات الطلاب
  COERCE اعتقال | by الشرطة | to مئات الطلاب | detained 200-999 | future
أوقفت الشرطة 20 شخصا. ووجهت النيابة الاتهام إلى هؤلاء.
  COERCE أوقفت | by الشرطة | to 20 شخصا | detained 20
  ACCUSE الاتهام | by النيابة | to 20 شخصا
انتشر المسلحون في القرية، وتسعى الشرطة إلى اعتقال هؤلاء.
  MOBILIZE انتشر المسلحون
  COERCE اعتقال | by الشرطة | to المسلحون | detained 2-? | future
وصل مئات المهاجرين. واعتقل الجيش هؤلاء.
  COERCE اعتقل | by الجيش | to مئات المهاجرين | detained 200-999
طالب هؤلاء الحكومة بالإفراج عن الأسرى.
  REQUEST طالب | by هؤلاء | to الحكومة | told by هؤلاء
  RETREAT الإفراج | by الحكومة | to الأسرى | released 2-? | demanded | told by هؤلاء
اعتقلت الشرطة هؤلاء الشبان.
  COERCE اعتقلت | by الشرطة | to هؤلاء الشبان | detained 2-?
وأكد المهندس أن الشركة طلبت منه المغادرة.
  REQUEST طلبت | by الشركة | to المهندس | told by الشركة
"""


@pytest.mark.parametrize(("text", "claims"), blocks(JOINED + BEFORE))
def test_done_to_whom(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
