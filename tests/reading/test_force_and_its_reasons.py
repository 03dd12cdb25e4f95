"""Claims about who is hit behind whom, what whoever hit him says of him, and what is done to him next.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims, statement_claims

HIT = """
أصاب الجيش التركي عراقيا.
  ASSAULT أصاب | by الجيش التركي | to عراقيا | injured 1
اعتقلت الشرطة الإسرائيلية فلسطينيا في يافا.
  COERCE اعتقلت | by الشرطة الإسرائيلية | to فلسطينيا | at يافا | detained 1
أوقف العقيد سامي حداد ثلاثة شبان في صيدا.
  COERCE أوقف | by العقيد سامي حداد | to ثلاثة شبان | at صيدا | detained 3
أحال المستشار نبيل صادق 14 موظفا إلى المحكمة.
  ACCUSE أحال | by المستشار نبيل صادق | to 14 موظفا
أطلق شرطي النار على سائق في طنطا.
  ASSAULT أطلق | by شرطي | to سائق | at طنطا
أطلق الجنود قنابل الغاز صوب المصلين في سلوان.
  ASSAULT أطلق | by الجنود | to المصلين | at سلوان
ألقى الجنود قنابل الصوت باتجاه الصحفيين.
  ASSAULT ألقى | by الجنود | to الصحفيين
حول الاحتلال الأسير سامي حداد إلى الاعتقال الإداري.
  COERCE حول | by الاحتلال | to الأسير سامي حداد | detained 1
حول المحكمة تجمع أقارب الأسير.
"""

NEXT = """
كشفت الشرطة أن العامل استدرج الطفل إلى الحقل وقتله هناك.
  ASSAULT قتله | by العامل | to الطفل | killed 1 | told by الشرطة
لاحقت القوة المشتبه به وقتلته.
  COERCE لاحقت | by القوة | to المشتبه به
  ASSAULT قتلته | by القوة | to المشتبه به | killed 1
أدان الحزب خطف الناشط وقتله.
  ACCUSE أدان | by الحزب | told by الحزب
  ASSAULT خطف | to الناشط | abducted 1 | told by الحزب
  ASSAULT قتله | to الناشط | killed 1 | told by الحزب
"""

KIN = """
أقدم مزارع على قتل شقيقته طعنا بالسكين في قنا وأسيوط.
  ASSAULT قتل | by مزارع | to شقيقته | at أسيوط | killed 1
قام سائق بقتل طليقته في طنطا.
  ASSAULT قتل | by سائق | to طليقته | at طنطا | killed 1
قدمت النيابة طعنا ضد براءة المتهمين.
"""

NONE = """
سقطت قذيفة على مدرسة تؤوي نازحين في دير البلح.
  ASSAULT سقطت قذيفة | to نازحين | at دير البلح
ضبطت الشرطة تشكيلا عصابيا تخصص في سرقة السيارات بالإكراه.
  COERCE ضبطت | by الشرطة
هدمت الجرافات المنزل دون سابق إنذار.
  COERCE هدمت | by الجرافات
"""

KNOWN = """
اتهم حزب العمال نتنياهو بالكذب.
  ACCUSE اتهم | by حزب العمال | to نتنياهو | told by حزب العمال
اتهم منتدى عائلات الأسرى نتنياهو بالكذب.
  ACCUSE اتهم | by منتدى عائلات الأسرى | to نتنياهو | told by منتدى عائلات الأسرى
هاجم أنصار نتنياهو المتظاهرين.
  PROTEST هاجم | by أنصار نتنياهو | to المتظاهرين
ضبطت مباحث الجيزة عصابة.
  COERCE ضبطت | by مباحث الجيزة
"""

LAW = """
أجلت المحكمة محاكمة 22 متهما بقتل ضابط إلى جلسة 12 نوفمبر المقبل.
  ACCUSE محاكمة | by المحكمة | to 22 متهما | on 2024-11-12 | future
  ASSAULT قتل | by متهما | to ضابط | killed 1
تبدأ غدا محاكمة متهم بقتل ضابط في رفح عام 2013.
  ACCUSE محاكمة | to متهم | on 2024-03-13 | future
  ASSAULT قتل | by متهم | to ضابط | at رفح | on 2013-01-01 | killed 1 | background
أخطرت سلطات الاحتلال بهدم منزلين في سلوان.
  COERCE هدم | by سلطات الاحتلال | at سلوان | destroyed 2 | future | told by سلطات الاحتلال
أخطرت الشرطة النيابة بضبط المتهم.
  COERCE ضبط المتهم | to المتهم | detained 1 | told by الشرطة
سلمت قوات الاحتلال إخطارات بهدم منزلين في سلوان.
  THREATEN سلمت | by قوات الاحتلال
تلقى مدير الأمن إخطارا بمقتل شاب في أسيوط.
  ASSAULT مقتل | to شاب | at أسيوط | killed 1
"""


@pytest.mark.parametrize(("text", "claims"), blocks(HIT + NEXT + KIN + NONE + KNOWN + LAW))
def test_force(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


REASONS = """
قتل الجيش الإسرائيلي شابا فلسطينيا قال إنه طعن جنديا.
  ASSAULT قتل | by الجيش الإسرائيلي | to شابا فلسطينيا | killed 1
  ASSAULT طعن جنديا | by شابا فلسطينيا | to جنديا | told by الجيش الإسرائيلي
"""


@pytest.mark.parametrize(("text", "claims"), blocks(REASONS))
def test_whoever_hits_somebody_says_what_that_one_did(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


SAID = """
اعتقل الجيش ثلاثة شبان قال إنهم خططوا لهجوم.
  assert | الجيش | خططوا لهجوم
التقى الصحفي شابا قال إنه فقد عائلته.
  assert | شابا | فقد عائلته | anonymous
"""


@pytest.mark.parametrize(("text", "claims"), blocks(SAID))
def test_who_says_it_of_whom(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims
