"""Claims about units named with their number and arm, ground named behind a bearing, and weapons and those who wait for aid by the
words that armies and agencies of Sudan, Libya, Lebanon, Gaza and the Sahel have for them.

A claim is: TYPE trigger | by | to | at | on | toll | modality | background | told by. A text without claims tells of no act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

from riwaya import Input, read

BLOWS = """
تصدت الفرقة السادسة مشاة لهجوم المليشيا جنوب الفاشر.
  ASSAULT هجوم | by المليشيا | to الفرقة السادسة مشاة | at الفاشر | negated
تقدم اللواء الثالث مشاة في أبين.
  ASSAULT تقدم | by اللواء الثالث مشاة | at أبين
هاجم مستوطنون، بحماية جنود الاحتلال، قرية قصرة جنوب نابلس.
  ASSAULT هاجم مستوطنون | by مستوطنون | at قصرة
انسحب الجيش من الموقع بعدما باغته مسلحون بهجوم مزدوج.
  RETREAT انسحب | by الجيش
  ASSAULT باغته مسلحون | by مسلحون | to الجيش
طرد دبلوماسيان روسيان من البلاد.
  SANCTION طرد دبلوماسيان | to دبلوماسيان روسيان
تمكنت سرايا القدس من استهداف دبابة إسرائيلية شرق حي الزيتون بمدينة غزة.
  ASSAULT استهداف | by سرايا القدس | to دبابة إسرائيلية | at الزيتون
تمكن المقاتلون من استهداف ناقلة جند إسرائيلية شرق رفح.
  ASSAULT استهداف | by المقاتلون | at رفح
سيطر الجيش السوداني على مدينة بارا في شمال كردفان.
  ASSAULT سيطر | by الجيش السوداني | at بارا
انتشر الجيش السوري في حماة وتدمر.
  MOBILIZE انتشر الجيش | by الجيش السوري | at حماة ، تدمر
أسقطت المضادات الأرضية للجيش السوداني مسيرتين فجر الخميس في سماء مروي.
  ASSAULT أسقطت | by المضادات الأرضية للجيش السوداني | at مروي | on 2024-03-07
تصدت القوات البرية للمسلحين قرب سرمين.
  ASSAULT تصدت | by القوات البرية | to للمسلحين | at سرمين
أسقطت الدفاعات الجوية مسيرة في سماء حلب. ويذكر أن هذا الهجوم هو السابع من نوعه على المدينة.
  ASSAULT أسقطت | by الدفاعات الجوية | at حلب
  ASSAULT الهجوم | at حلب
واصلت قوات الدعم السريع تدوين معسكر أبو شوك بالمدفعية الثقيلة.
  ASSAULT تدوين | by قوات الدعم السريع | at أبو شوك | ongoing
هاجمت طائرات مسيرة انتحارية مستودعات الوقود في بورتسودان.
  ASSAULT هاجمت | by طائرات مسيرة انتحارية | at بورتسودان
اعترضت الدفاعات الجوية طائرتين مفخختين في سماء خميس مشيط.
  ASSAULT اعترضت | by الدفاعات الجوية | to طائرتين مفخختين | at خميس مشيط
قتل سبعة من منتظري المساعدات قرب محور نتساريم.
  ASSAULT قتل | to سبعة من منتظري المساعدات | at محور نتساريم | killed 7
ألقت محلقة إسرائيلية قنبلة صوتية في كفركلا.
  ASSAULT ألقت | by محلقة إسرائيلية | at كفركلا
قتل 34 جنديا في هجوم شنه مسلحون على بانيبانغو غرب النيجر.
  ASSAULT هجوم | by مسلحون | to 34 جنديا | at بانيبانغو | killed 34
عثرت الشرطة على عبوة ناسفة وفجرتها تحت السيطرة في كركوك.
  COERCE عثرت | by الشرطة | at كركوك
"""


@pytest.mark.parametrize(("text", "claims"), blocks(BLOWS))
def test_units_and_bearings(text: str, claims: list[str]) -> None:
    assert event_claims(text) == claims


def test_a_number_behind_an_imperfect_is_its_object() -> None:
    """الجيش يقصف … *وتدمر* ثلاثة مستودعات: no town, but درعا *وتدمر* is one."""
    found = read(Input(text="قوات الجيش تقصف مواقع الحوثيين غرب تعز وتدمر ثلاثة مستودعات."))
    assert [place.text for place in found.places] == ["تعز"]
    found = read(Input(text="قصفت الطائرات مواقع المسلحين في درعا وتدمر."))
    assert [place.text for place in found.places] == ["درعا", "تدمر"]
