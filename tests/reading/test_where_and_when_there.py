"""Claims about where and when an act was: names that only their surroundings set off, places and times that are another act's."""

from __future__ import annotations

import pytest
from claims import document

from riwaya import Input, read


def _places(text: str, first: bool = True) -> str:
    found = document(text)
    names = {place.id: place.text for place in found.places}
    event = found.events[0 if first else -1]
    return "، ".join(names[number] for number in event.place)


# sentence, the places of its first act
NAMED = [
    # quotation marks behind a noun of place
    ("تدور معارك في جبهة «زهران» بمحافظة لحج.", "زهران"),
    ("شنت المقاتلات غارتين على تجمعات المتمردين في منطقة «الجوزاء».", "الجوزاء"),
    ("انفجرت دراجة مفخخة في منطقة «البيدر» غرب درعا.", "البيدر"),
    # a word and its adjective that the next words say to lie somewhere
    ("انفجرت عبوة في منطقة السوق المركزي وسط عدن.", "السوق المركزي"),
    ("دارت اشتباكات في منطقة المحطة القديمة في مدينة حماة.", "المحطة القديمة"),
    ("أسر الجيش ستة مسلحين في منطقة الهضاب الغربية قرب حمص.", "الهضاب الغربية"),
    # a noun of ground with what it is named after
    ("مشط الجنود منطقة بساتين البنفسج في لحج.", "بساتين البنفسج"),
    ("قصف الطيران أهدافا في منطقة صوامع ندى الورد، جنوب مدينة حلب.", "صوامع ندى الورد"),
    ("قتل ستة في اشتباكات في وادي سلام (غرب الموصل).", "سلام"),
    ("اندلعت اشتباكات في منطقة وادي الياسمين قرب درعا.", "الياسمين"),
    ("هاجم مسلحون مقبرة وادي الورد جنوب كركوك.", "الورد"),
    # a quarter without the article
    ("سقطت قذيفة في حي غزال وسط مدينة الرمادي.", "غزال"),
    # a division abroad of two words
    ("اعتقلت الشرطة رجلا في ولاية شلوفيغ هولزتاين شمال ألمانيا.", "شلوفيغ هولزتاين"),
    # rows of definite words
    ("سقطت قذائف على حيي النهضة والمطبعة في مدينة تعز.", "النهضة، المطبعة"),
    ("دارت مواجهات في مناطق المنارة والمحفد.", "المنارة، المحفد"),
    ("قصف الجيش أحياء الزهور والنهضة.", "الزهور، النهضة"),
    ("اندلعت اشتباكات في جبهتي الضباب والتلة غرب تعز.", "الضباب"),
]

PLACED = [
    # the spot in a state, behind the state
    ("قصفت المقاتلات أهدافا للتنظيم في العراق في ست غارات ليل أمس بالقرب من تلعفر.", "تلعفر"),
    ("شنت الطائرات غارات في سوريا أمس قرب مدينة الباب.", "الباب"),
    ("قتل ستة في العراق وتحدث الوزير في الموصل.", "العراق"),
    # where a thing was made
    ("عثر الأهالي في مدينة تعز على عشرات الصواريخ المصنعة في إيران.", "تعز"),
]


@pytest.mark.parametrize(("text", "names"), PLACED)
def test_an_act_was_at_the_spot_not_in_the_land_nor_where_its_things_are_from(text: str, names: str) -> None:
    assert _places(text) == names


def test_what_demonstrators_denounce_was_elsewhere() -> None:
    assert _places("تظاهر مئات في برلين. وردد المتظاهرون هتافات منددة بالقصف الإسرائيلي.", first=False) == ""


UNNAMED = [
    "وقع انفجار في حي شعبي وسط العاصمة بغداد.",
    "قصفت الطائرات مواقع في منطقة سكنية وسط مدينة الرقة.",
    "انفجرت سيارة في المنطقة الصناعية القديمة شمال القاهرة.",
    "سقطت قذائف على حي مكتظ وسط مدينة تعز.",
    "قصفت المقاتلات سوق خضار وسط مدينة إدلب.",
    "دارت اشتباكات في مناطق النزاع والتوتر.",
    "انتشر الجيش في أحياء المدينة والريف.",
    "استهدف القصف أحياء الفقراء والعمال.",
    "قتل أربعة في مناطق الحكومة والمعارضة.",
    "هاجم عناصر جبهة «الخلاص» مقرا للشرطة.",
    "تعمل الوزارة على جبهتي الثقافة والاقتصاد.",
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_what_stands_around_a_name_makes_it_one(text: str, names: str) -> None:
    assert _places(text) == names


@pytest.mark.parametrize("text", UNNAMED)
def test_descriptions_are_no_names(text: str) -> None:
    assert not [place.text for place in document(text).places if place.gazetteer is None]


KNOWN = [
    "قصف الطيران وادي دوفس في أبين.",
    "قتل الصحفي في حي جوبر بمحافظة دمشق.",
    "شنوا غارات على ريف القلمون الغربي في محافظة دمشق.",
]


@pytest.mark.parametrize("text", KNOWN)
def test_known_places_stay_known_in_such_rows(text: str) -> None:
    assert document(text).places[0].gazetteer


# sentence of a report of 12 March 2024, word of the act, the day from which it is dated, if any
DATED = [
    # منذ opens a clause, or says since when somebody is what a participle tells
    ("وهذا أعنف هجوم في ليبيا منذ أن قتل ستون شخصا في سبها عام 2019.", "هجوم", "2024-03-11"),
    ("وقتل سبعة أول أمس في سرت. وتدير الحكومة أعمالها من طبرق منذ سيطرت جماعة منافسة على طرابلس.", "سيطرت", None),
    # a time in the relative clause of another act
    ("كان الشبان يرغبون في عبور الحدود لإعادة إعمار البلدة المدمرة جراء المعركة التي دارت في أيلول 2014.", "إعادة إعمار", None),
    ("وواصل التنظيم شن هجمات خاطفة في الحسكة بعد فشل هجوم كبير شنه الشهر الماضي.", "هجمات خاطفة", "2024-03-11"),
    # what filled a span of time
    ("وأثار القرار احتجاجات واسعة على مدى شهرين ومحاولة انقلاب في منتصف فبراير.", "احتجاجات واسعة", None),
    ("انسحب المقاتلون أمس من البلدة بعد حصارها لمدة شهرين.", "حصارها", None),
    # a reason has no time but one behind it
    ("تعتصم الأسرة منذ صباح أمس احتجاجا على اعتقاله.", "اعتقاله", None),
    ("أعربت الوزارة عن إدانتها للهجوم الذي استهدف السوق أول أمس.", "للهجوم", "2024-03-10"),
    # against a contrast
    ("وفي الأسبوع الماضي وصلت قافلتان لكن الميناء الذي يشهد قتالا عنيفا مغلق.", "قتالا عنيفا", "2024-03-11"),
    # an almanac
    ("1990 - القوات العراقية تغزو الكويت.", "تغزو", "1990-01-01"),
    # as before
    ("انفجرت سيارة أمس في بغداد، وقتل ستة.", "انفجرت سيارة", "2024-03-11"),
    ("قتل ستة في المعركة التي دارت أول أمس في سرت.", "المعركة", "2024-03-10"),
    ("أدى القصف الذي استهدف البلدة إلى مقتل ستة.", "القصف", "2024-03-11"),
]


@pytest.mark.parametrize(("text", "word", "day"), DATED)
def test_a_time_is_of_the_act_it_stands_with(text: str, word: str, day: str | None) -> None:
    event = next(item for item in document(text).events if item.text == word)
    assert (event.date.start if event.date else None) == day


_PRAYER: str = " وسأل الله أن يحفظ البلاد وأهلها من كل سوء وأن يرحم من مضى ويلهم ذويهم الصبر." * 12


def test_what_one_condemns_is_not_of_the_day_before() -> None:
    text = "استنكر رئيس الجامعة التفجير الإرهابي الذي استهدف مسجدا بمنطقة عسير." + _PRAYER
    event = next(item for item in read(Input(text=text, published="2024-03-12")).events if item.type == "ASSAULT")
    assert event.date is None or event.date.start is None


def test_who_speaks_of_support_does_not_do_so_on_the_day_of_the_attack() -> None:
    text = "استهدف هجوم مسجدا في أبها أول أمس. وأعرب الأمين العام عن مساندته للمملكة."
    event = next(item for item in document(text).events if item.type == "SUPPORT")
    assert event.date is None or event.date.start != "2024-03-10"
