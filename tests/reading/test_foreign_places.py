"""Claims about places that a clause tells of something else than an act: what it is about, who acts, where somebody is from.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

FOREIGN = """
توالت الهجمات على المراكز في جميع المحافظات باستثناء كركوك.
  ASSAULT الهجمات | to المراكز
شمل القرار القرى كلها من رفح شرقا، عدا بلدة العريش التي يبدأ فيها حظر التجول ليلا.
  COERCE حظر التجول | at العريش
تهدد الغارات الهدنة المطبقة منذ عامين بين أنقرة والمتمردين.
  ASSAULT الغارات
  RETREAT الهدنة | by أنقرة | to المتمردين
استهدف هجوم مدرسة في أبها التي أقلقت المجلس في جلسته التي عقدها مساء.
  ASSAULT هجوم | to مدرسة | at أبها
  CONSULT عقدها
خرجت مظاهرة في إسطنبول للتنديد بقصف حلب.
  PROTEST مظاهرة | at إسطنبول
  ACCUSE للتنديد
  ASSAULT قصف | at حلب
تظاهر المئات في بروكسل احتجاجا على اعتقال خمسة نواب.
  PROTEST تظاهر | by المئات | at بروكسل
  COERCE اعتقال | to خمسة نواب | detained 5
نفذت الطائرات غارات على التنظيم انطلاقا من قاعدة إنجرليك في جنوب تركيا.
  ASSAULT غارات | by الطائرات | to التنظيم
أجرى الرئيس في أنقرة محادثات مع نظيره الروسي حول إدلب.
  CONSULT محادثات | by الرئيس | to نظيره الروسي | at أنقرة
اجتمع الوزراء في الرياض لبحث الحرب في اليمن.
  CONSULT اجتمع | by الوزراء | at الرياض
التقى وزير خارجية فرنسا في باريس نظيره الأردني وبحثا الهجمات في سيناء.
  CONSULT التقى | by وزير خارجية فرنسا | to نظيره الأردني | at باريس
  ASSAULT الهجمات | at سيناء
عقب الهجوم على السفارة السعودية في طهران، قطعت الرياض علاقاتها مع إيران.
  ASSAULT الهجوم | to السفارة السعودية | at طهران
  SANCTION قطعت | by الرياض | to إيران
غارات موسكو على حلب أوقعت قتلى.
  ASSAULT غارات | by موسكو | to قتلى | at حلب | killed 2-?
قتل خمسة جنود في كمين في مأرب وهم في طريقهم للقتال في أبين.
  ASSAULT كمين | to خمسة جنود | at مأرب | killed 5
أما في لحج (شمال عدن) فقد أسفرت مواجهات عن مقتل عشرين.
  ASSAULT مواجهات | to عشرين | at لحج | killed 20
انسحبت القوات من الفلوجة باتجاه الرمادي.
  RETREAT انسحبت | by القوات | at الفلوجة
فر المسلحون من الموصل إلى تلعفر.
  RETREAT فر | by المسلحون | at الموصل
اعتقل شاب من نابلس في مطار القاهرة.
  COERCE اعتقل | to شاب | at القاهرة | detained 1
رفض الوفد اتفاق السلام الذي تم التوصل إليه في مدينة الصخيرات.
  REJECT رفض | by الوفد
  AGREE اتفاق السلام | at الصخيرات
قتل جندي قرب كيليس في صدام مسلح مع التنظيم في سوريا.
  ASSAULT صدام مسلح | by التنظيم | to جندي | at كيليس | killed 1
هجمات واشنطن ضد التنظيم تسببت في مقتل مدنيين.
  ASSAULT هجمات | by واشنطن | to مدنيين ، التنظيم | killed 2-?
"""


@pytest.mark.parametrize(("text", "claims"), blocks(FOREIGN))
def test_places_of_something_else(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims
