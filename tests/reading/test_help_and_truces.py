"""Claims about help, talks, truces and withdrawals as agencies tell them; a sentence, and below it every event in it."""

from __future__ import annotations

import pytest
from claims import blocks, event_claims, statement_claims

HELP = """
لقاء سعودي-إيراني في بكين
  CONSULT لقاء | by سعودي | to إيراني | at بكين
جاءت الهدنة باتفاق روسي - تركي.
  RETREAT الهدنة
  AGREE اتفاق | by روسي | to تركي
هاتف وزير الخارجية العماني نظيره الإيراني.
  CONSULT هاتف | by وزير الخارجية العماني | to نظيره الإيراني
وقعت الحكومة والحركة إعلانا يمهد لوقف دائم للعدائيات.
  AGREE إعلانا | by الحكومة | to الحركة
  RETREAT وقف دائم للعدائيات | future
نزل مقاتلو الفصيل عند شروط الوسطاء.
  CONCEDE نزل | by مقاتلو الفصيل
تخلت الميليشيا عن حواجزها في مدخل السويداء.
  RETREAT تخلت | by الميليشيا | at السويداء
تعمل الوزارة على ضبط الحدود.
منح الاتحاد الأوروبي لبنان مليار يورو.
  AID منح | by الاتحاد الأوروبي | to لبنان | at لبنان
أخرجت فرق الإنقاذ طفلة بعد ثلاثة أيام تحت الركام في هاتاي.
  AID أخرجت | by فرق الإنقاذ | to طفلة | at هاتاي
ترفض برلين ذلك رفضا قاطعا.
  REJECT ترفض | by برلين | ongoing
قصفت المدفعية البلدة قصفا عنيفا.
  ASSAULT قصفت | by المدفعية
انسحبت القوات من سرت انسحابا كاملا.
  RETREAT انسحبت | by القوات | at سرت
رفض الوفد العرض، وقصف الجيش البلدة قصفا عنيفا.
  REJECT رفض | by الوفد
  ASSAULT قصف | by الجيش
جرت مفاوضات قادتها الأمم المتحدة في جنيف.
  CONSULT مفاوضات | by الأمم المتحدة | at جنيف
انكفأ المسلحون بعد وساطة قادتها اللجنة السعودية.
  RETREAT انكفأ | by المسلحون
  CONSULT وساطة | by اللجنة السعودية
اتهمت الحركة إسرائيل باغتيال قادتها في بيروت.
  ACCUSE اتهمت | by الحركة | to إسرائيل | told by الحركة
  ASSAULT اغتيال | by إسرائيل | to قادتها | at بيروت | killed 2-? | told by الحركة
تدرس باريس إرسال مدربين عسكريين إلى أوكرانيا.
  MOBILIZE إرسال مدربين عسكريين | at أوكرانيا | hypothetical
استقبل السيد رئيس الجمهورية سفير تركيا.
  CONSULT استقبل | by السيد رئيس الجمهورية | to سفير تركيا
استقبل السيد عبد المجيد تبون سفير تركيا.
  CONSULT استقبل | by السيد عبد المجيد تبون | to سفير تركيا
استقبل السيد الرئيس وفدا برلمانيا في تونس.
  CONSULT استقبل | by السيد الرئيس | to وفدا برلمانيا | at تونس
استقبل رئيس مجلس النواب السفير الأميركي ديفيد هيل.
  CONSULT استقبل | by رئيس مجلس النواب | to السفير الأميركي ديفيد هيل
استقبل رئيس الوزراء العراقي الرئيس الإيراني مسعود بزشكيان في بغداد.
  CONSULT استقبل | by رئيس الوزراء العراقي | to الرئيس الإيراني مسعود بزشكيان | at بغداد
وافقت الخرطوم على الهدنة شريطة انسحاب الدعم السريع من المدن.
  AGREE وافقت | by الخرطوم
  RETREAT انسحاب | by الدعم السريع | demanded
"""


@pytest.mark.parametrize(("text", "claims"), blocks(HELP))
def test_help_and_truces(text: str, claims: list[str]) -> None:
    """The two of a hyphened pair, who led a mediation, a courtesy title before its office; an absolute object is no other act."""
    assert event_claims(text) == claims


def test_whoever_is_congratulated_is_no_name_of_who_does_it() -> None:
    """The office of another right behind the subject is no part of the speaker; the name of the subject is."""
    text = "هنأ أمير قطر الرئيس السوري أحمد الشرع بالعيد وأكد عمق العلاقات."
    assert statement_claims(text) == ["confirm | أمير قطر | عمق العلاقات"]
    own = "استقبل أمير قطر الشيخ تميم بن حمد وفدا من الحركة وأكد عمق العلاقات."
    assert statement_claims(own) == ["confirm | أمير قطر الشيخ تميم بن حمد | عمق العلاقات"]
