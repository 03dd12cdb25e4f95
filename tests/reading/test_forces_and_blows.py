"""Claims about which force strikes and which is struck, whatever word of its class stands there: a gender, number or case that
cannot describe the party before it, a verbal noun that somebody else is told to do, names of forces that are also acts.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

PARTIES = """
هاجم الجيش المعارضة في سرمين.
  ASSAULT هاجم | by الجيش | to المعارضة | at سرمين
قصفت القوات الحوثيين في حرض.
  ASSAULT قصفت | by القوات | to الحوثيين | at حرض
قاتل المسلحون الحوثيين في حرض.
  ASSAULT قاتل | by المسلحون | to الحوثيين | at حرض
هاجمت الفصائل المتمردين في سرمين.
  ASSAULT هاجمت | by الفصائل | to المتمردين | at سرمين
استهدف المقاتلون الإرهابيين قرب تدمر.
  ASSAULT استهدف | by المقاتلون | to الإرهابيين | at تدمر
قتل الجنود الحوثيين المتقدمون ثلاثة مدنيين.
  ASSAULT قتل | by الجنود الحوثيين المتقدمون | to ثلاثة مدنيين | killed 3
قصف المتحدث المعارضة.
  ASSAULT قصف | by المتحدث | to المعارضة
قامت الحركة بقصف المتمردين في سرمين.
  ASSAULT قصف | by الحركة | to المتمردين | at سرمين
تمكن المسلحون من قصف الجيش في سرمين.
  ASSAULT قصف | by المسلحون | to الجيش | at سرمين
تم قصف المتمردين في سرمين من قبل الجيش.
  ASSAULT قصف | by الجيش | to المتمردين | at سرمين
نفى المتحدث قصف المتمردين على يد الجيش.
  ASSAULT قصف | by الجيش | to المتمردين | negated | told by المتحدث
استخدم الجيش الطائرات في قصف المتمردين.
  ASSAULT قصف | by الجيش | to المتمردين
شارك التحالف في قصف التنظيم.
  ASSAULT قصف | by التحالف | to التنظيم
استمر قصف المسلحين للجيش في سرمين.
  ASSAULT قصف | by المسلحين | to للجيش | at سرمين | ongoing
شهدت البلدة قصف المتمردين صباح اليوم.
  ASSAULT قصف | by المتمردين | on 2024-03-12
واجهت القوات قصف المتمردين.
  ASSAULT واجهت | by القوات | to المتمردين
  ASSAULT قصف | by المتمردين | to القوات
اقتحم الاحتلال مدينة جنين واعتقل ثلاثة شبان.
  ASSAULT اقتحم | by الاحتلال | at جنين
  COERCE اعتقل | by الاحتلال | to ثلاثة شبان | at جنين | detained 3
قتل الحشد ثلاثة مسلحين في سرمين.
  ASSAULT قتل | by الحشد | to ثلاثة مسلحين | at سرمين | killed 3
انسحاب الحشد من المدينة.
  RETREAT انسحاب | by الحشد
أفاد المصدر بحشد المسلحين قرب البلدة.
  MOBILIZE حشد المسلحين | to المسلحين | told by المصدر
"""


@pytest.mark.parametrize(("text", "claims"), blocks(PARTIES))
def test_which_force_strikes(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


GOING = """
أكد المصدر دخول الحشد الشعبي إلى بلدة سرمين.
  MOBILIZE دخول | by الحشد الشعبي | at سرمين | told by المصدر
أدى وصول جنود إسرائيليين إلى بلدة سرمين إلى نزوح السكان.
  MOBILIZE وصول جنود | by جنود إسرائيليين | at سرمين
أدى انتشار وحدات حماية الشعب في منبج إلى نزوح السكان.
  MOBILIZE انتشار وحدات | by وحدات حماية الشعب | at منبج
أعلن المتحدث قيام المسلحين بالانتشار في بلدة سرمين.
  MOBILIZE الانتشار | by المسلحين | at سرمين | told by المتحدث
أعلن الجيش دخوله إلى بلدة سرمين.
  MOBILIZE دخوله | by الجيش | at سرمين | told by الجيش
تمكن الجيش السوري من الوصول إلى بلدة سرمين.
  MOBILIZE الوصول | by الجيش السوري | at سرمين
بدأت قوات خاصة الانتشار في سرمين.
  MOBILIZE الانتشار | by قوات خاصة | at سرمين
بعد دخول قوات الجيش والشرطة إلى حلب نزح الآلاف.
  MOBILIZE دخول قوات | by قوات الجيش ، الشرطة | at حلب
أكد الطبيب انتشار المرض في مخيمات إدلب.
تزامن وصول الوزير إلى القاهرة مع الاحتفال.
شن الجيش هجوما وصولا إلى سرمين.
  ASSAULT هجوما | by الجيش | at سرمين
أدى تقدم الجيش السوري نحو بلدة سرمين إلى نزوح السكان.
  MOBILIZE تقدم الجيش | by الجيش السوري | at سرمين
رحب الوزير بتقدم القوات العراقية نحو الموصل.
  SUPPORT رحب | by الوزير | to القوات العراقية | told by الوزير
  MOBILIZE تقدم القوات | by القوات العراقية | at الموصل | told by الوزير
رحب الوزير بتقدم القوات العراقية في الموصل.
  SUPPORT رحب | by الوزير | to القوات العراقية | told by الوزير
  ASSAULT تقدم القوات | by القوات العراقية | at الموصل | told by الوزير
بعد تقدم حركة طالبان نحو كابل.
  MOBILIZE تقدم حركة طالبان نحو | by حركة طالبان | at كابل
حقق المقاتلون تقدما عسكريا في سرمين.
  ASSAULT تقدما | by المقاتلون | at سرمين
أكد المصدر تعزيز الجيش مواقعه في سرمين.
  MOBILIZE تعزيز الجيش مواقعه | by الجيش | at سرمين | told by المصدر
بدأت القوات العراقية تعزيز مواقعها في سرمين.
  MOBILIZE تعزيز مواقعها | by القوات العراقية | at سرمين
أدى احتلال قوات النظام لبلدة سرمين إلى نزوح السكان.
  ASSAULT احتلال قوات النظام لبلدة | by قوات النظام | at سرمين
تمكن فصيلان معارضان من تطويق بلدة سرمين.
  COERCE تطويق | by فصيلان معارضان | at سرمين
تمكن مسلحان من التسلل إلى بلدة سرمين.
  ASSAULT التسلل | by مسلحان | at سرمين
تم مهاجمة المزارعين في سرمين من قبل قوات خاصة.
  ASSAULT مهاجمة | by قوات خاصة | to المزارعين | at سرمين
واصلت قوات خاصة مهاجمة المزارعين في سرمين.
  ASSAULT مهاجمة | by قوات خاصة | to المزارعين | at سرمين | ongoing
"""


@pytest.mark.parametrize(("text", "claims"), blocks(GOING))
def test_who_goes_where(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
