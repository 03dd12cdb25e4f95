"""Claims about help, refusals, threats and takings that are told by plain verbs: an act only with the parties it needs.

A claim is: TYPE trigger | by | to | at | on | toll | modality | told by.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

# One force helps another, wounded are treated, goods and arms are handed on: by the class of what the verb is done to.
HELP = """
اتهم مسؤول يمني طهران بدعم الحوثيين.
  ACCUSE اتهم | by مسؤول يمني | to طهران | told by مسؤول يمني
  AID دعم | by طهران | to الحوثيين | told by مسؤول يمني
تعهدت باريس بدعم الجيش المالي.
  AGREE تعهدت | by باريس | told by باريس
  AID دعم | by باريس | to الجيش المالي | future | told by باريس
عولج عشرات المصابين في مستشفى ميداني قرب سرت.
  AID عولج | to عشرات المصابين | at سرت
استقبل مستشفى الشفاء مئتي جريح.
  AID استقبل | by مستشفى الشفاء | to مئتي جريح
  ASSAULT جريح | injured 200
استقبل الأمير أسر المصابين في قصره.
  CONSULT استقبل | by الأمير | to أسر المصابين | at قصره
وزعت المنظمة ألفي سلة غذائية على نازحي مأرب.
  AID وزعت | by المنظمة | to نازحي مأرب | at مأرب
تسلم الجيش اللبناني أربع مروحيات من الولايات المتحدة.
  AID تسلم | by الولايات المتحدة | to الجيش اللبناني
"""

# A refusal takes what is refused with it; who is armed returns fire; a relative takes up the genitive that agrees with it.
PLAIN_VERBS = """
أعلن الجيش قصف الميليشيات التي تحاصر القرية.
  ASSAULT قصف | by الجيش | to الميليشيات | told by الجيش
  COERCE تحاصر | by الميليشيات | ongoing | told by الجيش
استلم الجيش السوري قاعدة الطبقة من القوات الأمريكية.
  RETREAT استلم | by القوات الأمريكية | to الجيش السوري | at الطبقة
ضبطت الشرطة حاسوبين وهاتفا في شقة المتهم.
  COERCE ضبطت | by الشرطة
رفض الحوثيون الإفراج عن الأسرى.
  REJECT رفض | by الحوثيون
رفضت الحركة الهجوم على السفارة.
  REJECT رفضت | by الحركة
  ASSAULT الهجوم | to السفارة
أردوغان يتوعد داعش بعد تفجير أنقرة.
  THREATEN يتوعد | by أردوغان | to داعش
  ASSAULT تفجير | at أنقرة
ردت المدفعية التركية على مصادر النيران داخل سوريا.
  ASSAULT ردت | by المدفعية التركية | at سوريا
قتل تسعة من الحوثيين وأسر اثنان في مواجهات بمأرب.
  ASSAULT قتل | to الحوثيين | at مأرب | killed 9
  COERCE أسر اثنان | at مأرب
  ASSAULT مواجهات | at مأرب
"""

# Fire that is returned and what it answers, who arrives in office, names that condemn, who is blamed, nouns before one genitive.
ANSWERS = """
ردت القوات السعودية على قصف الحوثيين لقرية حدودية.
  ASSAULT ردت | by القوات السعودية | to الحوثيين
  ASSAULT قصف | by الحوثيين
واجهت القوات الخاصة مجموعة مسلحة في شقة.
  ASSAULT واجهت | by القوات الخاصة | to مجموعة مسلحة
وصل إلى القاهرة وفد من حركة حماس.
  CONSULT وصل | by وفد | at القاهرة
وصل الرئيس الفرنسي إلى بيروت في زيارة رسمية.
  CONSULT زيارة رسمية | by الرئيس الفرنسي | at بيروت
وصف وزير الداخلية منفذي الهجوم بأنهم خونة.
  ACCUSE وصف | by وزير الداخلية | to منفذي الهجوم | told by وزير الداخلية
  ASSAULT الهجوم
ألقيت مسؤولية الهجوم على حزب العمال الكردستاني.
  ACCUSE ألقيت مسؤولية | to حزب العمال الكردستاني
  ASSAULT الهجوم | by حزب العمال الكردستاني
سيطرت المقاومة على المدينة بدعم وتنسيق قوات التحالف.
  ASSAULT سيطرت | by المقاومة
  AID دعم | by قوات التحالف | to المقاومة
تضررت السياحة إثر اعتداءي سوسة وباردو.
  ASSAULT اعتداءي | at سوسة ، باردو
نظم الأهالي تجمعا أمام البلدية في اللاذقية.
  PROTEST تجمعا | by الأهالي | to البلدية | at اللاذقية
"""

NOTHING = [
    "الجفاف يهدد الصومال.",
    "وصل الحجاج إلى عرفات.",
    "دعم البنك مشروع الجسر بقرض.",
    "ضبط العازف أوتار عوده.",
    "ورفض المتحدث الإدلاء بأي تفاصيل.",
]


@pytest.mark.parametrize(("text", "claims"), blocks(HELP + PLAIN_VERBS + ANSWERS))
def test_acts_of_plain_verbs(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


@pytest.mark.parametrize("text", NOTHING)
def test_no_act_without_its_parties(text: str) -> None:
    assert event_claims(text) == []
