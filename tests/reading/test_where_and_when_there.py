"""Claims about where and when an act was: names that only their surroundings set off, places and times that are another act's."""

from __future__ import annotations

import pytest
from claims import document

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


def _places(text: str, first: bool = True) -> str:
    found = document(text)
    names = {place.id: place.text for place in found.places}
    event = found.events[0 if first else -1]
    return "، ".join(names[number] for number in event.place)


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_what_stands_around_a_name_makes_it_one(text: str, names: str) -> None:
    assert _places(text) == names


@pytest.mark.parametrize("text", UNNAMED)
def test_descriptions_are_no_names(text: str) -> None:
    assert not [place.text for place in document(text).places if place.gazetteer is None]


KNOWN = [
    "قصف الطيران وادي دوفس في أبين.",
    "قتل الصحفي في حي جوبر بمحافظة دمشق.",
    "شنوا غارات على ريف القلمون الشرقي في محافظة دمشق.",
]


@pytest.mark.parametrize("text", KNOWN)
def test_known_places_stay_known_in_such_rows(text: str) -> None:
    assert document(text).places[0].gazetteer
