"""Claims about where the subject of a verb ends and its object begins, where nothing but nouns stands between."""

from __future__ import annotations

import pytest
from claims import document

# sentence, who acts, whom it hits
SENTENCES = [
    ("استهدف قناص صحفيا عند مدخل المخيم.", ["قناص"], ["صحفيا"]),
    ("قتل شاب ثلاثة جنود قرب الحاجز.", ["شاب"], ["ثلاثة جنود"]),
    ("قتل عناصر التنظيم أربعين عاملا في الصحراء.", ["عناصر التنظيم"], ["أربعين عاملا"]),
    ("اعتقلت الشرطة الوزير السابق في منزله.", ["الشرطة"], ["الوزير السابق"]),
    ("اعتقلت قوات الأمن قائد الكتيبة فجر اليوم.", ["قوات الأمن"], ["قائد الكتيبة"]),
    ("اختطف المسلحون الحوثيون الدكتور عبد القادر الجنيد من منزله.", ["المسلحون الحوثيون"], ["الدكتور عبد القادر الجنيد"]),
    ("احتجزت السلطات صحفيا أجنبيا في المطار.", ["السلطات"], ["صحفيا أجنبيا"]),
    ("خطفت جماعة مسلحة مهندسين أجنبيين في سبها.", ["جماعة مسلحة"], ["مهندسين أجنبيين"]),
    ("قتلت إسرائيل زعيم الحركة في غارة.", ["إسرائيل"], ["زعيم الحركة"]),
    ("قتل مسلح ملثم مدير المدرسة وسط البلدة.", ["مسلح ملثم"], ["مدير المدرسة"]),
    # a genitive, an adjective, an apposition and a name stay with their noun
    ("قتل ضابط شرطة برصاص مسلحين في الموصل.", ["مسلحين"], ["ضابط شرطة"]),
    ("قتل المواطن خالد سعيد برصاص مجهولين.", ["مجهولين"], ["المواطن خالد سعيد"]),
    ("اغتال مجهولون قائد الشرطة العميد أحمد صالح.", ["مجهولون"], ["قائد الشرطة العميد أحمد صالح"]),
    ("قتل شاب ضربا على يد مسلحين.", ["مسلحين"], ["شاب"]),
]


@pytest.mark.parametrize(("text", "doers", "hit"), SENTENCES)
def test_parties(text: str, doers: list[str], hit: list[str]) -> None:
    found = document(text)
    names = {actor.id: actor.text for actor in found.actors}
    event = found.events[0]
    assert ([names[id] for id in event.actor], [names[id] for id in event.recipient]) == (doers, hit)


# the same behind the noun of an act: the doer and whom it hit
NOUNS = [
    ("تظاهر العشرات بعد اعتقال الشرطة ثلاثة ناشطين في المدينة.", "اعتقال", ["الشرطة"], ["ثلاثة ناشطين"]),
    ("توترت الأوضاع إثر قتل قوات الاحتلال شابا فلسطينيا في جنين.", "قتل", ["قوات الاحتلال"], ["شابا فلسطينيا"]),
    ("أسفرت المرحلة الأولى عن استعادة القوات العراقية الكثير من المناطق.", "استعادة", ["القوات العراقية"], []),
    ("أدى ذلك إلى إعدام التنظيم بعض عناصره.", "إعدام", ["التنظيم"], ["بعض عناصره"]),
    ("استشهد عشرة من منسوبي قوات الطوارئ في التفجير.", "التفجير", [], ["قوات الطوارئ"]),
    ("أدان الوزير قتل ضابطي شرطة في المدينة.", "قتل", [], ["ضابطي شرطة"]),
    ("تحدث عن قيام ضابط باغتصاب فتاة قاصر في الموصل.", "اغتصاب", ["ضابط"], ["فتاة قاصر"]),
]


@pytest.mark.parametrize(("text", "trigger", "doers", "hit"), NOUNS)
def test_parties_of_nouns(text: str, trigger: str, doers: list[str], hit: list[str]) -> None:
    found = document(text)
    names = {actor.id: actor.text for actor in found.actors}
    event = next(event for event in found.events if event.text == trigger)
    assert ([names[id] for id in event.actor], [names[id] for id in event.recipient]) == (doers, hit)
