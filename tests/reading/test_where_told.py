"""Claims about where an act was that its own words do not name: behind *where*, by who tells of it, by what opens its sentence.

A claim is the words of the place, - for none, a line for each act.
"""

from __future__ import annotations

import pytest
from claims import blocks, event_claims

import riwaya

BEHIND_WHERE = """
شن الجيش هجوما كبيرا، حيث تمكن من السيطرة على بلدة صوران.
  صوران
  صوران
حقق الثوار تقدما على حساب خصومهم، حيث استعادوا تلة مطلة على مارع.
  مارع
  مارع
شن الجيش هجوما كبيرا، حيث قال الوزير في مؤتمر بدمشق إن الحرب مستمرة.
  -
"""
LOCAL_SPEAKERS = """
قال رئيس بلدية سلقين إن مهاجما فجر نفسه في سوق شعبي.
  سلقين
أكدت مصادر طبية في تعز أن القصف أوقع ستة قتلى.
  تعز
استنكر رئيس بلدية سلقين التفجير الذي استهدف المصلين.
  -
قال وزير الصحة في دمشق إن عشرة أشخاص قتلوا في انفجار عبوة ناسفة.
  -
قال رئيس بلدية سلقين إن مهاجما فجر نفسه في سوق بحارم.
  حارم
"""
OPENING = """
أما على صعيد مأرب، فأعلنت المقاومة استعادة ثلاثة مواقع من المتمردين.
  مأرب
"""
GOVERNED = """
قالت مصادر إن الشرطة انتشرت عقب استهداف حاجز لها بالقرب من بلدة الكسوة.
  الكسوة
  الكسوة
قصفت المدفعية من بلدة الكسوة مواقع في درعا.
  درعا
أعلن التحالف شن ست ضربات بينها اثنتان استهدفتا مواقع قريبة من الحسكة.
  الحسكة
  الحسكة
اعتقلت الشرطة ستة شبان جميعهم من مدينة نوى.
  -
طالب الناشط بإرسال فريق طبي وأشار إلى أن مطار عدن جاهز لاستقبال الطائرات.
  -
  -
سقط صاروخ، ويرجح أنه بعيد المدى، على حي الوعر في حمص.
  الوعر
دارت مواجهات على محاور سراقب وكفر نوران في ريف حلب الغربي.
  سراقب ، كفر نوران
"""
LAND = """
شن التحالف غارات في الداخل السوري.
  الداخل السوري
شنت الطائرات غارات على مناطق متفرقة من أرياف محافظة إدلب.
  إدلب
انسحب المسلحون من مناطق عدة إلى إدلب.
  إدلب
"""
SO_MANY = """
وقع قصف على بلدتي نبل والزهراء في ريف حلب، وكفريا والفوعة في ريف إدلب. وتحاصر المعارضة البلدات الأربع.
  نبل ، الزهراء
  نبل ، الزهراء ، كفريا ، الفوعة
وقع قصف على بلدتي نبل والزهراء في ريف حلب. وتحاصر المعارضة البلدات الأربع.
  نبل ، الزهراء
  نبل
"""
HOME = """
دمر ثوار الزبداني ثلاث دبابات.
  الزبداني
دمر جنود الأسد ثلاث دبابات.
  -
"""
LONG_AFTER = """
قتل ستة في قصف للمتمردين على حي دار سعد. ويأتي القصف بعد وقت قصير من نجاح المقاومة في تحرير لحج.
  دار سعد
  دار سعد
  لحج
وقع انفجار بعد منتصف الليل في لحج.
  لحج
"""
NO_NAMES = """
أسفرت حملة مداهمات في بلدة ذيبان عن مقتل ثلاثة أشخاص، في مشهد يعكس خوف السكان.
  ذيبان
  ذيبان
حاول الجنود التسلل إلى مناطق الفصائل العسكرية في ريف حلب.
  حلب
"""


ALL = BEHIND_WHERE + LOCAL_SPEAKERS + OPENING + GOVERNED + LAND + SO_MANY + HOME + LONG_AFTER + NO_NAMES


def where(text: str) -> list[str]:
    """Where each act of a text was."""
    parts = [line.split(" | ") for line in event_claims(text)]
    return [next((part.removeprefix("at ") for part in line if part.startswith("at ")), "-") for line in parts]


@pytest.mark.parametrize(("text", "claims"), blocks(ALL))
def test_where(text: str, claims: list[str]) -> None:
    assert where(text) == claims


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وصل الوزير إلى عدن. وفي محافظة تعز، حققت المقاومة تقدما في غرب المدينة.", "Taiz"),
        ("وصل الوزير إلى عدن. وتحدث عن محافظة تعز قبل أن يغادر المدينة.", "Aden"),
    ],
)
def test_the_town_of_a_division_that_opens_a_sentence(text: str, name: str) -> None:
    towns = [place.name for place in riwaya.read(text).places if place.antecedent is not None]
    assert towns[:1] == [name]


def test_quarters_called_like_cities_abroad() -> None:
    text = "قصفت الطائرات مواقع المتمردين في الرباط شمال عدن، ودارت معارك في حي العريش بمدينة عدن."
    countries = {place.country for place in riwaya.read(text).places}
    assert countries == {"YE"}
    assert {place.country for place in riwaya.read("وصل ملك المغرب إلى الرباط.").places} == {"MA"}
