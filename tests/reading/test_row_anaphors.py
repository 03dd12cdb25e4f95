"""Claims about where acts were that take up or widen what was told: القريتين, تلك المناطق, المديرية, مكان الحادث, الشمال السوري.

A claim is a text, a trigger and its places.
"""

from __future__ import annotations

import pytest
from claims import event_claims

# text | trigger | places
TAKEN_UP = """
دارت اشتباكات ليلا في بلدتي عندان وحريتان شمال حلب. وفرضت الشرطة العسكرية حظرا للتجول داخل البلدتين. | حظرا | عندان ، حريتان
دوت انفجارات قرب مدينتي زنجبار ولودر. وقصفت المدفعية صباحا المدينتين. | قصفت | زنجبار ، لودر
انسحب المسلحون من زنجبار وشقرة ولودر. وبدأت كتيبة الهندسة تمشيط تلك المدن. | تمشيط | زنجبار ، شقرة ، لودر
وقعت اشتباكات في مديرية القفر بمحافظة إب صباحا. وطرد رجال القبائل المسلحين من المديرية. | طرد | القفر
داهمت قوة أمنية منزلا في بلدة الشحيل وسط استنفار أمني كبير. | استنفار | الشحيل
قتل جنديان في انفجار لغم في منطقة الشيخ زويد. وأرسلت القيادة تعزيزات إلى مكان الحادث. | أرسلت | الشيخ زويد
يشهد الشمال السوري تصعيدا عسكريا من قبل قوات النظام. | تصعيدا | الشمال السوري
قتل ستة أشخاص في اشتباكات قبلية في الجنوب الليبي. | اشتباكات | الجنوب الليبي
قصفت الطائرات المدن السورية بالبراميل المتفجرة. | قصفت | المدن السورية
كانت الدورية تسير بالقرب من سرمدا إلى الغرب من حلب عندما أصيبت بضربة جوية. | ضربة جوية | سرمدا
وقع هجوم على مسجد في عسير. وأكد الأمير استنكار أهالي منطقة جازان لهذا العدوان الخطير. | العدوان | عسير
شنت الطائرات غارات على مواقع التنظيم في الحسكة. وسيكون لهذه الضربات تأثير بالغ في قدرته على القتال في الرمادي. | الضربات | الحسكة
استهدفت غارات روسية الأطراف الشمالية لمدينة إدلب، بالتزامن مع قصف مدفعي على بلدة كنصفرة. | غارات | إدلب
"""

# text | trigger | what is none of its places
NOT = """
دارت اشتباكات في عندان وحريتان وتادف. وقصفت المدفعية صباحا القريتين. | قصفت | حريتان
تصاعد التوتر بين العراق وسوريا. وقصفت المدفعية صباحا المدينتين. | قصفت | العراق
أعلنت تنسيقية الزبداني أن سيارة مفخخة انفجرت في دمشق، دون تفاصيل عن هذا التفجير. | التفجير | الزبداني
وقعت معارك في مدينة تعز. وقال الوزير إن القيادة أرسلت تعزيزات إلى الجبهة الشمالية. | أرسلت | تعز
"""


def _rows(block: str) -> list[tuple[str, str, str]]:
    rows = [line.split(" | ") for line in block.strip().split("\n")]
    return [(text, trigger, places) for text, trigger, places in rows]


def _places(text: str, trigger: str) -> list[str]:
    """The places of the last act whose trigger is so called."""
    claim = next(claim for claim in reversed(event_claims(text)) if claim.split(" | ")[0].split(" ", 1)[1].startswith(trigger))
    return next((part[3:].split(" ، ") for part in claim.split(" | ") if part.startswith("at ")), [])


@pytest.mark.parametrize(("text", "trigger", "places"), _rows(TAKEN_UP))
def test_where_an_act_was(text: str, trigger: str, places: str) -> None:
    assert _places(text, trigger) == places.split(" ، ")


@pytest.mark.parametrize(("text", "trigger", "place"), _rows(NOT))
def test_where_an_act_was_not(text: str, trigger: str, place: str) -> None:
    assert place not in _places(text, trigger)


def test_the_land_that_an_act_is_told_of_by_its_noun_alone() -> None:
    text = "تشهد مدن صنعاء وتعز والحديدة في اليمن أزمة وقود. وقالت لجنة المراقبة إن الهدنة التي فرضت في البلاد لم تصمد."
    assert _places(text, "الهدنة") == ["اليمن"]
