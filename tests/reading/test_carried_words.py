"""Claims about who carries words to the outlet and about who speaks of himself: media that were told something, «ضربوني».

A claim is: stance | speaker | content | direct, anonymous, relay, said; of an event, see `claims.event_claims`.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims, statement_claims

from riwaya import Input, read

# A medium by its bare name in quotation marks, which only who tells something to has.
TOLD_MEDIA = """
وقال الخبير لـ«الخليج» إن السد لن يمتلئ هذا العام.
  assert | الخبير | السد لن يمتلئ هذا العام | anonymous, relay الخليج
وأوضح لـ«سبق» الناطق الإعلامي أن الحريق نجم عن تماس كهربائي.
  assert | الناطق الإعلامي | الحريق نجم عن تماس كهربائي | relay سبق
استنكر عدد من الأكاديميين في تصريحات لـ"الرياض" العمل الإرهابي في القطيف.
  condemn | عدد من الأكاديميين | العمل الإرهابي في القطيف | anonymous, relay الرياض
وصلت الشحنة إلى «الخليج» أمس.
"""

# What opens a sentence is the carrier of the cue that follows, and with نقلا عن its source.
OPENING_PHRASES = """
وبحسب وكالة سانا، قال الوزير إن المعبر سيفتح غدا.
  assert | الوزير | المعبر سيفتح غدا | relay وكالة سانا
ونقلا عن شهود، ذكرت القناة أن الحريق امتد إلى السوق.
  assert | شهود | الحريق امتد إلى السوق | anonymous, relay القناة
وبحسب ما أفاد به المركز الإعلامي، وصلت القافلة إلى البلدة.
  assert | المركز الإعلامي | وصلت القافلة إلى البلدة
وأعلنت الشركة، بحسب بيان تلقته رويترز، إغلاق مصنعين.
  announce | الشركة | إغلاق مصنعين
"""

# "Me" on a verb.
FIRST_PERSON = """
أخبرني أحد الحراس أن النزلاء نقلوا ليلا.
  assert | أحد الحراس | النزلاء نقلوا ليلا | anonymous
أبلغتني المحامية أن الملف ضاع.
  assert | المحامية | الملف ضاع
"""

EVENTS_TO_ME = """
قال الشاب: "اعتقلوني عند الحاجز وعذبوني".
  COERCE اعتقلوني | to الشاب | detained 1 | told by الشاب
  ASSAULT عذبوني | to الشاب | told by الشاب
"""

# Whose act is told is not who speaks, appeals, strikes or warns about it.
NOT_THEIR_ACTS = """
خرجت مظاهرة مناهضة للحكومة.
  PROTEST مظاهرة | to للحكومة
لم تتوقف الاحتجاجات لليوم السابع على التوالي.
  PROTEST الاحتجاجات | ongoing
دعا الأمين العام للحلف أنقرة إلى ضبط النفس.
  REQUEST دعا | by الأمين العام للحلف | to أنقرة | told by الأمين العام للحلف
وقال الحزب: "نطالب الحكومة التركية بفتح المعبر".
  REQUEST نطالب | by الحزب | to الحكومة التركية | told by الحزب
  RETREAT فتح المعبر | by الحكومة التركية | demanded | told by الحزب
انتقد الوزير طهران.
  ACCUSE انتقد | by الوزير | to طهران | told by الوزير
شنت المقاتلات أعنف ضربات تستهدف المسلحين منذ أسبوع.
  ASSAULT ضربات | by المقاتلات | to المسلحين
اعتقلت القوات رئيس البلدية ونائبه.
  COERCE اعتقلت | by القوات | to رئيس البلدية ، نائبه | detained 2
اعتقلت الشرطة متهما بالقتل.
  COERCE اعتقلت | by الشرطة
أوقفت السلطات أربعة مشتبه بهم.
  COERCE أوقفت | by السلطات | to أربعة مشتبه بهم | detained 4
وأكد أنه تم دحر الميليشيات من البلدة أمس.
  ASSAULT دحر الميليشيات | to الميليشيات | on 2024-03-11 | told by -
وتستمر العمليات التي تستهدف قوات النظام.
  ASSAULT العمليات | to قوات النظام | ongoing
أعلن الحرس الثوري إسقاط طائرة مسيرة إسرائيلية.
  ASSAULT إسقاط طائرة مسيرة | by الحرس الثوري | told by الحرس الثوري
أطلقت البلدية برنامجا يستهدف ألف أسرة نازحة.
مقتل عاملين بهجوم شمالي سوريا
  ASSAULT هجوم | to عاملين | at سوريا | killed 2-?
اعتقال صحفي في القاهرة
  COERCE اعتقال | to صحفي | at القاهرة | detained 1
غارة تقتل قياديا في صيدا
  ASSAULT غارة | to قياديا | at صيدا | killed 1
اتهم الوزير إسرائيل باغتيال القيادي.
  ACCUSE اتهم | by الوزير | to إسرائيل | told by الوزير
  ASSAULT اغتيال | by إسرائيل | to القيادي | killed 1 | told by الوزير
وقالت المقاومة الشعبية إنها سيطرت على التلة واستعادت السيطرة على المقر، فيما تقدمت المقاومة في الحي.
  ASSAULT سيطرت | by المقاومة الشعبية | told by المقاومة الشعبية
  ASSAULT استعادت السيطرة | by المقاومة الشعبية | told by المقاومة الشعبية
  ASSAULT تقدمت | by المقاومة | told by المقاومة الشعبية
وقالت الوزارة إنها أغلقت المعبر واعتقلت مهربين.
  COERCE أغلقت | by الوزارة | told by الوزارة
  COERCE اعتقلت | by الوزارة | to مهربين | detained 2-? | told by الوزارة
خطف مسلحون مهندسا صينيا قرب كركوك. ودان الوزير عملية الخطف.
  ASSAULT خطف | by مسلحون | to مهندسا صينيا | at كركوك | abducted 1
  ACCUSE دان | by الوزير | told by الوزير
  ASSAULT عملية الخطف | by مسلحون | at كركوك | told by الوزير
نفذت النقابة إضرابا احتجاجا على قتل زميل لهم.
  PROTEST إضرابا | by النقابة
  ASSAULT قتل | to زميل | killed 1
"""


@pytest.mark.parametrize(("text", "claims"), [*blocks(TOLD_MEDIA), *blocks(OPENING_PHRASES), *blocks(FIRST_PERSON)])
def test_who_carries_words(text: str, claims: list[str]) -> None:
    assert statement_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), [*blocks(EVENTS_TO_ME), *blocks(NOT_THEIR_ACTS)])
def test_who_does_and_suffers(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


def test_the_outlet_by_its_bare_name_is_no_relay() -> None:
    text = "وأكد مدير المرور لـ«الرياض» أن الحملة مستمرة."
    own, other = (read(Input(text=text, outlet=outlet)).statements[0].chain for outlet in ("alriyadh", "Reuters"))
    assert [link.role for link in own] == ["origin"]
    assert [link.text for link in other] == ["مدير المرور", "الرياض"]
