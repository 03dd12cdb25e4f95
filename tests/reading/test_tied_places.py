"""Claims about places elsewhere in the sentence of an act, about landmarks, and about where agreements are made.

Below each text stands where each of its acts was, "-" for nowhere told.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

TIED = """
قتل ستة جنود في غارة طالت مدينة هيت، على بعد 70 كم غرب الرمادي.
  هيت
وقع الطرفان في جنيف اتفاقا لوقف إطلاق النار.
  جنيف
وافقت الحركة على الانسحاب من صنعاء.
  -
  صنعاء
نفذت الطائرات عشرين غارة، كما قتل ستة جنود في كمين في منطقة الطارمية.
  -
  الطارمية
استهدفت المدفعية بلدة داديخ بريف إدلب الجنوبي ومدينة الأتارب بريف حلب.
  داديخ ، الأتارب
سعى الوزير في القمة الإسلامية التي عقدت في بغداد إلى حل الأزمة.
  بغداد
نفذت الضربات الجوية طائرات التحالف برئاسة المملكة العربية السعودية.
  -
خاض المقاتلون معارك في أطراف بلدة دمت القريبة من الطريق الرابط بين تعز وصنعاء.
  دمت
يسعى التنظيم إلى القيام بعمليات إرهابية خارج سوريا.
  -
استهدفت المدفعية بلدة داديخ بريف إدلب، ومدينة الأتارب بريف حلب تشهد هدوءا.
  داديخ
تتحرر قرى كثيرة تباعا على يد الجيش بينما تتصاعد وتيرة القتال في مديريات أخرى بينها صرواح.
  -
  صرواح
قتل ستة جنود بينما أصيب سبعة في هجوم في صرواح.
  صرواح
شارك الرجل في تفجير مقر في بغداد عام 1984، واختطاف طائرة أردنية في العام 1987.
  بغداد
  -
شارك الرجل في تفجير مقر في بغداد عام 1984، واختطاف طائرة أردنية.
  بغداد
  بغداد
اعتقلت الشرطة شابين بينهما نجل سالم علي محافظ شبوة.
  -
اعتقلت الشرطة شابين في محافظة شبوة.
  شبوة
"""


def where(text: str) -> list[str]:
    """Where each act of a text was."""
    parts = [line.split(" | ") for line in event_claims(text)]
    return [next((part.removeprefix("at ") for part in line if part.startswith("at ")), "-") for line in parts]


@pytest.mark.parametrize(("text", "claims"), blocks(TIED))
def test_tied(text: str, claims: list[str]) -> None:
    assert where(text) == claims


WEATHER = "وظل الطقس باردا في المدن الكبيرة كلها كما توقع الخبراء قبل أيام قليلة من ذلك اليوم الممطر. "
ANOTHER = """
وأثارت الضربات ضد حزب العمال الكردستاني مخاوف.
  تدمر
  -
وأثارت الضربات مخاوف.
  تدمر
  تدمر
"""


@pytest.mark.parametrize(("text", "claims"), blocks(ANOTHER))
def test_another_act(text: str, claims: list[str]) -> None:
    """In a report that is too long to be of one scene, some sentences below the first act."""
    assert where(f"شن التحالف غارات على تدمر. {WEATHER * 2}{text}\n{WEATHER * 10}") == claims


def test_the_attack_of_a_state_is_not_where_somebody_else_attacked() -> None:
    taken = "خطف مسلحون ستة جنود في ديار بكر. "
    assert where(f"{taken}وأثار القصف التركي مخاوف.\n{WEATHER * 10}") == ["ديار بكر", "-"]
    assert where(f"{taken}وأثار القصف مخاوف.\n{WEATHER * 10}") == ["ديار بكر", "ديار بكر"]
