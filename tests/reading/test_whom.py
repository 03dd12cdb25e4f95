"""Claims about whom an act is done to: objects far behind, victims before, parties visited, answered and addressed.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# Who is cited between commas parts no subject from its object.
ASIDES = """
اعتقلت الشرطة، بحسب مصادر محلية، ثلاثة صحفيين.
  COERCE اعتقلت | by الشرطة | to ثلاثة صحفيين | detained 3 | told by مصادر محلية
خطف مسلحون، وفق ناشطين، مهندسا تركيا.
  ASSAULT خطف | by مسلحون | to مهندسا تركيا | abducted 1 | told by ناشطين
أفرجت السلطات، بحسب محاميهم، عن خمسة طلاب.
  RETREAT أفرجت | by السلطات | to خمسة طلاب | released 5 | told by محاميهم
"""

# The dead and wounded whom a headline names before the attack.
VICTIMS = """
خمسة قتلى في غارة إسرائيلية على غزة.
  ASSAULT غارة | by إسرائيلية | at غزة | killed 5
قتلى وجرحى بقصف للنظام على سرمين.
  ASSAULT قصف | by للنظام | at سرمين | killed 2-? | injured 2-?
ثلاثة شهداء وعشرة جرحى إثر قصف صاروخي على أريحا.
  ASSAULT قصف صاروخي | at أريحا | killed 3 | injured 10
عشرات القتلى في تفجير انتحاري ببغداد.
  ASSAULT تفجير انتحاري | at بغداد | killed 20-99
وصل الجرحى في غارة على المدينة أمس.
  ASSAULT غارة | to الجرحى | on 2024-03-11
"""

# A state is visited; a town is only where that was, and whoever arrives somewhere has gone to a place.
VISITS = """
يزور وزير الخارجية الإيراني قطر والكويت.
  CONSULT يزور | by وزير الخارجية الإيراني | to قطر ، الكويت | at قطر ، الكويت | ongoing
قام الرئيس بزيارة إلى فرنسا.
  CONSULT زيارة | by الرئيس | to فرنسا | at فرنسا
زار المحافظ مدينة المكلا.
  CONSULT زار | by المحافظ | at المكلا
وصل الوزير إلى مسقط في زيارة رسمية.
  CONSULT زيارة رسمية | by الوزير | at مسقط
"""

# Whose demand is refused or met; with whom somebody wants to do something; whom a second demand goes on with.
ANSWERS = """
رفض النظام دعوة واشنطن إلى الحوار.
  REJECT رفض | by النظام | to واشنطن
  REQUEST دعوة | by واشنطن
استجابت الحكومة لدعوة أنقرة إلى الحوار.
  AGREE استجابت | by الحكومة | to أنقرة
  REQUEST دعوة | by أنقرة | future
دعا الرئيس إلى تعاون أوسع مع أنقرة.
  REQUEST دعا | by الرئيس | to أنقرة | told by الرئيس
  COOPERATE تعاون | to أنقرة | demanded | told by الرئيس
حذرت البلدية السكان من السيول، داعية إلى البقاء في المنازل.
  REQUEST داعية | by البلدية | to السكان | told by البلدية
"""

# Pronouns on verbs of speech.
PRONOUNS = """
اتهم الوزير المعارضة بالتخريب وهددها بالملاحقة.
  ACCUSE اتهم | by الوزير | to المعارضة | told by الوزير
  ASSAULT التخريب | by المعارضة | told by الوزير
  THREATEN هددها | by الوزير | to المعارضة | told by الوزير
  COERCE الملاحقة | by الوزير | future | told by الوزير
زار الرئيس الجرحى وشكرهم على تضحياتهم.
  CONSULT زار | by الرئيس | to الجرحى
  SUPPORT شكرهم | by الرئيس | to الجرحى | told by الرئيس
"""

# Fixed words of a verb that are themselves whom it is done to.
FIXED = """
عاقبت واشنطن ثلاثة مسؤولين.
  SANCTION عاقبت | by واشنطن | to ثلاثة مسؤولين
دربت أنقرة المعارضة.
  AID دربت | by أنقرة | to المعارضة
أجلت المنظمة الجرحى من البلدة.
  AID أجلت | by المنظمة | to الجرحى | evacuated 2-?
انتشلت الفرق خمس جثث.
  AID انتشلت | by الفرق | to خمس جثث
وزعت الجمعية سلالا غذائية على نحو ألفي أسرة.
  AID وزعت | by الجمعية | to نحو ألفي أسرة
استدعت وزارة الخارجية السفير الإيراني في العاصمة.
  ACCUSE استدعت | by وزارة الخارجية | to السفير الإيراني
استدعت الكويت سفيرها من طهران.
  SANCTION استدعت | by الكويت | to طهران
"""

# A plural with the article right behind a capital is no adjective of it.
CAPITALS = """
اتهمت الرياض الحوثيين بخرق الهدنة.
  ACCUSE اتهمت | by الرياض | to الحوثيين | told by الرياض
  ASSAULT خرق الهدنة | by الحوثيين | told by الرياض
دعمت طهران الحوثيين بالسلاح.
  AID دعمت | by طهران | to الحوثيين
"""

# Whose a thing is that suffered an attack.
OWNERS = """
تعرضت قافلة تابعة للأمم المتحدة لقصف جوي.
  ASSAULT قصف جوي | to قافلة تابعة للأمم المتحدة
تعرض مقر للحزب لهجوم مسلح.
  ASSAULT هجوم مسلح | to للحزب
"""

# To whom a letter is written, that is asked for something in it; a statement has no reader of its own.
READERS = """
بعث سكان الحي عريضة إلى محافظ المدينة طالبوا فيها بإعادة فتح المستشفى.
  REQUEST طالبوا | by سكان الحي | to محافظ المدينة | told by سكان الحي
  RETREAT إعادة فتح | by محافظ المدينة | demanded | told by سكان الحي
أرسل المعلمون خطابا للوزير طالبوا فيه بصرف رواتبهم.
  REQUEST طالبوا | by المعلمون | to للوزير | told by المعلمون
وجه الوزير نداء إلى الحزب الديمقراطي وإلى الحكومة المصرية دعاهما فيه إلى ضبط النفس.
  REQUEST نداء | by الوزير | to الحزب الديمقراطي ، الحكومة المصرية
  REQUEST دعاهما | by الوزير | to الحزب الديمقراطي ، الحكومة المصرية | told by الوزير
طلب المبعوث من الحكومة ومن المتمردين وقف القتال.
  REQUEST طلب | by المبعوث | to الحكومة ، المتمردين | told by المبعوث
  RETREAT وقف القتال | by الحكومة ، المتمردين | demanded | told by المبعوث
أصدرت النقابة بيانا إلى الصحف طالبت فيه بصرف الرواتب.
  REQUEST طالبت | by النقابة | told by النقابة
"""

# وإلى has the hamza that a governor has not.
GOVERNORS = """
دعا الوزير المتمردين وإلى جانبهم الأحزاب إلى ضبط النفس.
  REQUEST دعا | by الوزير | to المتمردين | told by الوزير
اعتقلت الشرطة والي كسلا.
  COERCE اعتقلت | by الشرطة | to والي كسلا | detained 1
"""


@pytest.mark.parametrize(
    ("text", "claims"), blocks(ASIDES + VICTIMS + VISITS + ANSWERS + PRONOUNS + FIXED + CAPITALS + OWNERS + READERS + GOVERNORS)
)
def test_whom_it_is_done_to(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
