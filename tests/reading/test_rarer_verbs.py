"""Claims about acts told by rarer verbs: of men who fall upon others, of troops who draw near, of crews who hasten to a strike.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

FALLING_UPON = """
هجم عشرات المسلحين على مركز الشرطة.
  ASSAULT هجم | by عشرات المسلحين | to مركز الشرطة
انقض المقاتلون على الثكنة فجرا.
  ASSAULT انقض | by المقاتلون | to الثكنة
لطم جنود شابا عند الحاجز.
  ASSAULT لطم | by جنود | to شابا
بتر المسلحون يد أسير في الرقة.
  ASSAULT بتر | by المسلحون | at الرقة
بتر الطبيب ساق المريض.
سقطت قذيفتان قرب السفارة في دمشق.
  ASSAULT سقطت قذيفتان | at دمشق
خسر الجيش ثلاثة جنود في المعركة.
  ASSAULT المعركة | to الجيش | killed 3
"""
WOMEN = """
فجرت ثلاث فتيات أنفسهن في السوق.
  ASSAULT فجرت | by ثلاث فتيات
الفتيات فجرن أنفسهن قرب الجسر.
  ASSAULT فجرن أنفسهن | by الفتيات
طال الزمن على المحاصرين.
"""
COMING_IN = """
هبطت ثلاث طائرات نقل عسكرية في قاعدة عين الأسد.
  MOBILIZE هبطت | by ثلاث طائرات نقل عسكرية | at قاعدة عين الأسد
أقدمت الحكومة الأردنية على فتح قواعدها الجوية للتحالف.
  AGREE فتح قواعدها | by الحكومة الأردنية | to للتحالف
جرى إيقاف شقيقه في جدة.
  COERCE إيقاف شقيقه | to شقيقه | at جدة | detained 1
حقق المتمردون المزيد من التقدم على حساب الجيش.
  ASSAULT المزيد | by المتمردون | to الجيش
"""
DRAWING_NEAR = """
اقتربت القوات العراقية من مدينة الرمادي.
  MOBILIZE اقتربت | by القوات العراقية | at الرمادي
اقترب الطرفان من توقيع اتفاق في جنيف.
  AGREE توقيع اتفاق | by الطرفان | at جنيف | future
اقتربت القوات من تحرير الموصل.
  ASSAULT تحرير | by القوات | at الموصل | future
اقترب موعد السفر.
لجأ مسلحو الحركة إلى الجبال.
  RETREAT لجأ | by مسلحو الحركة
لجأت الشركة إلى المصارف.
"""
HASTENING = """
هرعت سيارات الإسعاف إلى السوق في بغداد.
  AID هرعت سيارات الإسعاف | at بغداد
هرع السكان إلى النوافذ.
حرمت إدارة السجن المعتقلين من الزيارة.
  COERCE حرمت | by إدارة السجن | to المعتقلين
تقاضى عناصر الحاجز إتاوات من السائقين.
  COERCE تقاضى | by عناصر الحاجز | to السائقين
ساقت الميليشيا الشبان إلى الجبهة.
  COERCE ساقت | by الميليشيا | to الشبان
"""


@pytest.mark.parametrize(("text", "claims"), blocks(FALLING_UPON))
def test_falling_upon(text: str, claims: list[str]) -> None:
    """A doctor who cuts does no violence; armed men do."""
    assert event_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(WOMEN))
def test_women(text: str, claims: list[str]) -> None:
    """A verb of women in the past ends in ن; a noun that ends so is none."""
    assert event_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(COMING_IN))
def test_coming_in(text: str, claims: list[str]) -> None:
    """Aircraft that land, bases that are opened, kin who are stopped, more ground gained."""
    assert event_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(DRAWING_NEAR))
def test_drawing_near(text: str, claims: list[str]) -> None:
    """Troops who draw near to ground move; whoever draws near to an act has it still before him."""
    assert event_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), blocks(HASTENING))
def test_crews_and_jailers(text: str, claims: list[str]) -> None:
    """Crews who hasten to a strike help; to deprive, to levy toll and to send men to the front is force."""
    assert event_claims(text) == claims
