"""Claims about whom an act is done to: those joined to him, those a pronoun or هؤلاء takes up in the sentence before.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Those joined to whom an act is done to, behind و or أو and before a relative or a pronoun of several; whoever has a verb of his
# own is not joined.
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
  SUPPORT شكرهم | to للأمير ، ولي العهد | told by -
دعا الوزير إلى تضييق الخناق على المهربين أو الجماعات التي تحميهم.
  REQUEST دعا | by الوزير | told by الوزير
  COERCE تضييق الخناق | to المهربين ، الجماعات | demanded | told by الوزير
دعا المبعوث مدريد ولشبونة وحلفاءهما إلى وقف التصدير.
  REQUEST دعا | by المبعوث | to مدريد ، لشبونة ، حلفاءهما | told by المبعوث
  SANCTION وقف التصدير | by مدريد | demanded | told by المبعوث
سيطرت المقاومة المدعومة بالجيش والطيران على الميناء.
  ASSAULT سيطرت | by المقاومة
  AID المدعومة | by الجيش ، الطيران | to المقاومة
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

# The pronoun on سراحه and سبيله, and who stands before سبق أن, does or suffers what follows; a lawyer tells of somebody else.
FREED = """
اعتقلت الشرطة الشاب ثم أطلقت سراحه.
  COERCE اعتقلت | by الشرطة | to الشاب | detained 1
  RETREAT أطلقت سراحه | by الشرطة | to الشاب | released 1
أوقف سامر الخطيب أمس وأطلق سراحه بكفالة.
  COERCE أوقف | to سامر الخطيب | on 2024-03-11 | detained 1
  RETREAT أطلق سراحه | to سامر الخطيب | on 2024-03-11 | released 1
وقالت الصحيفة إن المتهم أوقف مرتين ثم أطلق سراحه.
  RETREAT أطلق سراحه | to المتهم | released 1 | told by الصحيفة
تعقبت الشرطة الواعظ رغم أنها أطلقت سراحه.
  COERCE تعقبت | by الشرطة | to الواعظ
  RETREAT أطلقت سراحه | by الشرطة | to الواعظ | released 1
عاد الأسرى الذين أطلق سراحهم أمس.
  RETREAT أطلق سراحهم | to الأسرى | on 2024-03-11 | released 2-?
وصل الجنود إلى بيروت بعدما أطلق سراحهم.
  MOBILIZE وصل الجنود | by الجنود | at بيروت
  RETREAT أطلق سراحهم | to الجنود | at بيروت
اعتقلت السيدة ثم أخلت النيابة سبيلها.
  COERCE اعتقلت | to السيدة | detained 1
  RETREAT أخلت | by النيابة | to السيدة | released 1
اعتقل الجيش سبعة شبان. وأطلقت المحكمة سراحهم بعد ساعات.
  COERCE اعتقل | by الجيش | to سبعة شبان | detained 7
  RETREAT سراحهم | by المحكمة | to سبعة شبان | released 7
التقى الطالب بواعظ أطلق سراحه من السجن.
  CONSULT التقى | by الطالب | to واعظ
  RETREAT أطلق سراحه | to واعظ | released 1
سلم المقاتلون أنفسهم إلى الجيش.
  RETREAT سلم | by المقاتلون | to الجيش | surrendered 2-?
وقال المحامي إن موكله أوقف أمس ثم أطلق سراحه.
  COERCE أوقف | on 2024-03-11 | told by المحامي
  RETREAT أطلق سراحه | on 2024-03-11 | told by المحامي
قال المحامي إنه لم يطلق سراحه.
  RETREAT يطلق سراحه | negated | told by المحامي
وكان المتهم سبق أن أوقف عام 2012 وأفرج عنه بكفالة.
  COERCE أوقف | to المتهم | on 2012-01-01 | detained 1
  RETREAT أفرج | to المتهم | on 2012-01-01 | released 1
والده الذي سبق أن أوقف ثلاث سنوات.
  COERCE أوقف | to والده | detained 1
ألقت الشرطة القبض على شاب سبق أن أوقف عام 2012 بتهمة السرقة.
  COERCE القبض | by الشرطة | to شاب | on 2012-01-01 | detained 1
  COERCE أوقف | to شاب | on 2012-01-01 | detained 1
الشاب سبق أن قتل شرطيا.
  ASSAULT قتل | by الشاب | to شرطيا | killed 1
الجماعة التي سبق أن خطفت أجانب.
  ASSAULT خطفت | by الجماعة | to أجانب | abducted 2-?
وأعلن الجيش أنه سبق أن قصف القرية.
  ASSAULT قصف | told by الجيش
"""

# A pronoun on a verb of blaming or threatening is for whom it is done to, not those whom its content names.
BLAMED = """
اعتقلت الشرطة الناشط سامر الخطيب. واتهمته النيابة بدعم جبهة النصرة.
  COERCE اعتقلت | by الشرطة | to الناشط سامر الخطيب | detained 1
  ACCUSE اتهمته | by النيابة | to الناشط سامر الخطيب | told by النيابة
  AID دعم | to جبهة النصرة | told by النيابة
اتهمته الشرطة بتأييد جبهة النصرة.
  ACCUSE اتهمته | by الشرطة | told by الشرطة
  SUPPORT تأييد | to جبهة النصرة | told by الشرطة
اعتقل الجيش ثلاثة رجال واتهمهم بدعم تنظيم داعش.
  COERCE اعتقل | by الجيش | to ثلاثة رجال | detained 3
  ACCUSE اتهمهم | by الجيش | to ثلاثة رجال | told by الجيش
  AID دعم | to تنظيم داعش | told by الجيش
وصل الوزير إلى بيروت. وهددته الجماعة باستهداف الشرطة.
  CONSULT وصل | by الوزير | at بيروت
  THREATEN هددته | by الجماعة | to الوزير | told by الجماعة
  ASSAULT استهداف | by الجماعة | to الشرطة | future | told by الجماعة
خطف المسلحون المهندس وهددوه بالقتل.
  ASSAULT خطف | by المسلحون | to المهندس | abducted 1
  THREATEN هددوه | by المسلحون | to المهندس | told by المسلحون
  ASSAULT القتل | by المسلحون | to المهندس | killed 1 | future | told by المسلحون
اتهمت الشرطة الحزب بدعم المسلحين.
  ACCUSE اتهمت | by الشرطة | to الحزب | told by الشرطة
  AID دعم | by الحزب | to المسلحين | told by الشرطة
"""

# Whom the second of two joined acts is done to has nothing to do with several acts named before it.
SEVERAL = """
شهدت البلدة تفجيرات وخطف موظفين أجانب.
  ASSAULT تفجيرات
  ASSAULT خطف | to موظفين أجانب | abducted 2-?
"""


@pytest.mark.parametrize(("text", "claims"), blocks(JOINED + BEFORE + FREED + BLAMED + SEVERAL))
def test_done_to_whom(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
