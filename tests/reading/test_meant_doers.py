"""Claims about who is meant by a verb that names nobody: by pronoun, by gender and number, or by the clause around it.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# What cannot share the subject of a verb is stepped over: a relative clause, a clause of its own, a noun of an act.
STEPPED_OVER = """
أحالت النيابة ثلاثة متهمين في التفجير الذي هز المسجد واستدعتهم إلى المحكمة.
  ACCUSE أحالت | by النيابة | to ثلاثة متهمين
  ASSAULT التفجير | by ثلاثة متهمين | background
  ACCUSE استدعتهم | by النيابة | to ثلاثة متهمين
قالت مصادر إن ضربات التحالف قتلت ثمانية مسلحين واستهدفت مخازن الميليشيات.
  ASSAULT ضربات | by التحالف | to ثمانية مسلحين | killed 8 | told by مصادر
  ASSAULT استهدفت | by التحالف | to الميليشيات | told by مصادر
رأى الباحث أن الحكومة السورية كانت تتجاهل المسلحين أو قد تدعمهم.
  AID تدعمهم | by الحكومة السورية | to المسلحين | hypothetical | told by الباحث
تسعى الجماعة التي اختطفت الوزير إلى زعزعة البلاد وقتل الأبرياء.
  ASSAULT اختطفت | by الجماعة | to الوزير | abducted 1
  ASSAULT قتل | to الأبرياء | killed 2-?
"""

# Pronouns and words that only point back: the latter, he, his own session, others.
POINTED = """
حاصرت الميليشيات المقاومة الشعبية في المدينة، لكن هذه الأخيرة جمعت صفوفها وهاجمت الحواجز.
  COERCE حاصرت | by الميليشيات | to المقاومة الشعبية
  ASSAULT هاجمت | by المقاومة الشعبية | to الحواجز
ندد مجلس الوزراء بالهجوم في جلسته التي عقدها في القصر.
  ACCUSE ندد | by مجلس الوزراء | told by مجلس الوزراء
  CONSULT عقدها | by مجلس الوزراء | told by مجلس الوزراء
ظهر أحد المسلحين، في تسجيل قصير، وهو يطلق قذيفة.
  ASSAULT يطلق قذيفة | by أحد المسلحين | ongoing
قصفت تركيا القوات التي هي تحارب التنظيم.
  ASSAULT قصفت | by تركيا | to القوات
  ASSAULT تحارب | by القوات | to التنظيم | ongoing
منع المتمردون وصول القوافل. والأسوأ من ذلك أنهم نهبوا المستودعات.
  COERCE منع | by المتمردون
  COERCE نهبوا | by المتمردون
بعض الجنود التحقوا بالمقاومة وآخرون فروا من المعسكر.
  RETREAT فروا | by آخرون
جاء ذلك خلال زيارة للرئيس المصري إلى باريس التقى خلالها الرئيس الفرنسي.
  CONSULT زيارة | by للرئيس المصري | to باريس | at باريس
  CONSULT التقى | by للرئيس المصري | to الرئيس الفرنسي | at باريس
الحل هو دعم الجيش.
  AID دعم | to الجيش
"""

# Number and gender alone, where only one of those named agrees; a sentence that لقد or فقد joins to the one before.
AGREEING = """
ساعد الوزير المتمردين عندما احتلوا الميناء.
  AID ساعد | by الوزير | to المتمردين
  ASSAULT احتلوا | by المتمردين
روسيا تعارض القرار ومن المرجح أن تستخدم حق النقض.
  REJECT تعارض | by روسيا | ongoing
  REJECT تستخدم حق النقض | by روسيا | future
لم تتحرك تركيا ضد التنظيم. فقد رفضت دعم المقاتلين.
  REJECT رفضت دعم | by تركيا | to المقاتلين
قال سكان إن الميليشيات عرفت مكان المخزن. لقد استولت على أسلحة منه.
  COERCE استولت على أسلحة | by الميليشيات
رغم أن أنقرة سجنت الصحفي.
  COERCE سجنت الصحفي | by أنقرة | to الصحفي | detained 1
قال الرئيس: «أمرت بإغلاق المعبر».
  REQUEST أمرت | by الرئيس | told by الرئيس
  COERCE إغلاق المعبر | demanded | told by الرئيس
قالت الرئيسة: «أمرت الحكومة بإغلاق المعبر».
  REQUEST أمرت | by الحكومة | told by الرئيسة
  COERCE إغلاق المعبر | by الحكومة | demanded | told by الرئيسة
"""

# What a clause hangs on: a part of the day of somebody who fell, a condition, a cause, things that a pronoun takes up.
HANGING = """
قتل الجندي بينما كان يقاتل في صفوف التنظيم.
  ASSAULT قتل | to الجندي | killed 1
  ASSAULT يقاتل | by الجندي
استخدمت الشرطة الغاز لتفريق محتجين كانوا يرددون شعارات.
  ASSAULT تفريق محتجين | by الشرطة | to محتجين
  PROTEST يرددون شعارات | by محتجين
خسر النظام مدينة بصرى، ولم يستطع أن يستعيدها.
  ASSAULT خسر | to النظام | at بصرى
  ASSAULT يستعيدها | by النظام | at بصرى | negated
عرضت الميليشيات صورا عن أسلحة ثقيلة استولت عليها من المخازن.
  COERCE استولت | by الميليشيات
يقول النظام إنه قوي لأنه ينسق مع التحالف.
  COOPERATE ينسق | by النظام | to التحالف | ongoing | told by النظام
إذا فقد النظام العاصمة، سينسحب إلى الساحل.
  RETREAT ينسحب | by النظام | future
بدأت تركيا عمليات عسكرية وافقت بعدها على الهدنة.
  ASSAULT عمليات عسكرية | by تركيا | ongoing
  AGREE وافقت | by تركيا
قدم المبعوث عرضا عن التقدم الذي تحقق قبل الإحاطة التي سيقدمها إلى المجلس.
  CONSULT يقدمها | by المبعوث | future
"""

# Who is no doer: a body that only says where, things taken up, who came before a relative clause of others.
NOT_THEY = """
تقدمت القوات شمالا وسيطرت على لودر عاصمة المحافظة.
  ASSAULT سيطرت | by القوات | at لودر
قال شاهد إن صناديق الذخيرة استولت عليها الميليشيات.
  ASSAULT استولت | by الميليشيات | told by شاهد
وصف المالكي الخليفة الذي جمع المصحف وأحرق النسخ.
  ASSAULT أحرق
يواجه الشعب آلة الحرب الحوثية والتي دمرت المدينة بعد أن انسحبت قوات التحالف.
  ASSAULT دمرت | by آلة الحرب الحوثية
  RETREAT انسحبت | by قوات التحالف
"""

# Who goes on to take ground, whatever else stands behind it; the only armed party before a clause of time.
GROUND = """
قال القائد إن قوات المقاومة أحرزت انتصارات في لحج حيث طوقت مطار البلدة ذا الأهمية الكبرى.
  ASSAULT انتصارات | by قوات المقاومة | at لحج | told by القائد
  COERCE طوقت | by قوات المقاومة | at لحج | told by القائد
تقدمت المقاومة شمالا وطهرت عدة قرى من القناصة الحوثيين.
  ASSAULT طهرت | by المقاومة | to القناصة
قصفت الطائرات مواقع التنظيم بعد أن هاجم القاعدة.
  ASSAULT قصفت | by الطائرات | to التنظيم
  ASSAULT هاجم | by التنظيم
دارت اشتباكات مع مجموعات من المسلحين كانت قد فرت إلى البساتين.
  ASSAULT اشتباكات | to مجموعات من المسلحين
  RETREAT فرت | by مجموعات من المسلحين
"""

# A pronoun of a clause of its own is no one further left that does not agree; a cause may be either's; who moves in fixed words.
OWN_CLAUSES = """
حاصر الجيش المسلحين الذين سيطروا على القرية وهو يقصفها.
  COERCE حاصر | by الجيش | to المسلحين | besieged 2-?
  ASSAULT سيطروا | by المسلحين
  ASSAULT يقصفها | by الجيش | ongoing
اعتقل الجيش القائد لأنه هاجم القرية.
  COERCE اعتقل | by الجيش | to القائد | detained 1
  ASSAULT هاجم
انسحب الجيش من البلدة التي دخلها المسلحون.
  RETREAT انسحب | by الجيش
  MOBILIZE دخلها المسلحون | by المسلحون
"""

# A word that is a noun or a verb goes on with the nouns of acts before it; not where another does it.
ROWS = """
قال القائد إن مقاتلي الجبهة تمكنوا من السيطرة على الجسر الكبير وقطع الإمدادات عن الحوثيين.
  ASSAULT السيطرة | by مقاتلي الجبهة | told by القائد
  COERCE قطع الإمدادات | by مقاتلي الجبهة | to الحوثيين | told by القائد
تعرض الحي لقصف من الفصائل وقصف من الطيران.
  ASSAULT قصف | by الفصائل
  ASSAULT قصف
"""


ALL = STEPPED_OVER + POINTED + AGREEING + HANGING + NOT_THEY + GROUND + ROWS + OWN_CLAUSES


@pytest.mark.parametrize(("text", "claims"), blocks(ALL))
def test_who_is_meant(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
