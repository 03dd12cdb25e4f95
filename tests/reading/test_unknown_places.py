"""Claims about names of places that no gazetteer has: which words make one, and which do not."""

from __future__ import annotations

import pytest

from riwaya import Input, read

# sentence, the name kept as it is written
NAMED = [
    ("شن الطيران غارة على تجمع للمسلحين في منطقة الزعبوط شرق مدينة مأرب.", "الزعبوط"),
    ("سيطر الجيش على جبهة القشموط بعد معارك.", "القشموط"),
    ("وقع انفجار في مدينة كورباتش التركية أمس.", "كورباتش"),
    ("تقدمت القوات في محور طنبورة باتجاه المدينة.", "طنبورة"),
    ("اندلعت اشتباكات في شارع الستين وسط تعز.", "الستين"),
    ("اعتقلت الشرطة رجلا في حي كوشاكلي غربي إسطنبول.", "كوشاكلي"),
    ("نقل المعتقلون إلى سجن الحميرين جنوبي العاصمة.", "الحميرين"),
    ("هاجم مسلحون حاجزا في منطقة زنبيلة الغربية ليلا.", "زنبيلة الغربية"),
    ("قصفت المدفعية تبة الحصبوب المطلة على المطار.", "الحصبوب"),
    ("دارت معارك في منطقتي القشموط والطنبور شمال حجة.", "الطنبور"),
    ("دارت اشتباكات في منطقة المطحنة غربي الفلوجة.", "المطحنة"),
    ("انفجرت عبوة في شارع المتحف بدمشق ليلا.", "المتحف"),
    ("هاجم مسلحون جنودا في نقطة القشموط شمال البيضاء.", "القشموط"),
    ("انفجرت سيارة عند مستديرة الطنبور وسط اللاذقية.", "الطنبور"),
    ("أغلق الجنود مثلث البريد شرق المدينة.", "البريد"),
    ("رفع المتظاهرون الأعلام في حي كمال أتاش في أنقرة.", "كمال أتاش"),
    ("سقطت قذيفتان على منطقة غبص قرب مدينة درعا.", "غبص"),
    ("هاجم المسلحون محور دارنوك (شمال الموصل).", "دارنوك"),
    ("نقل المصابون إلى فندق ساردينو في طرابلس.", "ساردينو"),
    ("أعدم الجاني في محافظة زعلاء بمنطقة الرياض.", "زعلاء"),
    ("أخلى السكان منازلهم في منطقة كوسنبار شرق الموصل.", "كوسنبار"),
    ("قصفت الطائرات معسكر بوكا أمس في جنوب العراق.", "بوكا"),
    ("وقع التفجير على بعد عشرة كيلومترات من بلدة كماه بولاية أرزنجان.", "كماه"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_strange_word_behind_a_noun_of_place_is_a_name(text: str, name: str) -> None:
    found = read(Input(text=text))
    assert name in [place.text for place in found.places if place.gazetteer is None]


UNNAMED = [
    "قتل جندي في نقطة أمنية قرب المدينة.",
    "بلغت المفاوضات نقطة التحول مساء.",
    "تسعى القوات إلى السيطرة على منطقة حساسة قرب المدينة.",
    "دخلت القافلة مناطق تتنازع عليها الفصائل منذ أشهر.",
    "وقعت الحادثة في سوق مكتظة وسط المدينة.",
    "عقد الاجتماع في منطقة النزاع بحضور الوسطاء.",
    "زار الوفد مناطق الصراع في المنطقة.",
    "يباع النفط في سوق الأسهم بأسعار متدنية.",
    "سيطر المسلحون على جبهة جديدة في الجنوب.",
    "استهدف القصف شارعا رئيسيا وسوق الخضار.",
    "ما زالت نقطة الخلاف في سوريا هي مصير الرئيس.",
    "أغلقت القوات منطقة الانفجار شمال بغداد.",
    "وقعت الحادثة في حي مكتظ شرق بغداد.",
    "وصلت لجنة إلى منطقة متضررة قرب مدينة درعا.",
    "صلى الضباط في مسجد مقر القيادة بالرياض.",
]  # fmt: skip


@pytest.mark.parametrize("text", UNNAMED)
def test_an_ordinary_word_behind_a_noun_of_place_is_none(text: str) -> None:
    assert not [place.text for place in read(Input(text=text)).places if place.gazetteer is None]


def test_an_unknown_name_is_where_it_happened_and_lies_beside_the_known_one() -> None:
    found = read(Input(text="قتل سبعة مسلحين في غارة للتحالف على منطقة الزعبوط غرب مدينة تعز."))
    places = {place.id: place for place in found.places}
    where = [places[name] for event in found.events for name in event.place]
    assert [place.text for place in where] == ["الزعبوط"]
    assert where[0].gazetteer is None and where[0].country == "YE" and where[0].lat is not None


def test_an_unknown_name_lies_where_it_was_said_to_lie_before() -> None:
    text = "شن الطيران غارة على منطقة الزعبوط غرب مدينة تعز. وقال مصدر إن المقاومة سيطرت على منطقة الزعبوط أمس."
    found = [place for place in read(Input(text=text)).places if place.text == "الزعبوط"]
    assert len(found) == 2 and found[0].lat == found[1].lat is not None


def test_a_town_that_bears_a_persons_name_is_the_town_behind_a_noun_of_place() -> None:
    found = read(Input(text="سيطر التنظيم على ناحية البغدادي غربي الأنبار."))
    places = {place.id: place for place in found.places}
    assert [places[name].name for name in found.events[0].place] == ["Al-Baghdadi"]
    assert not found.events[0].recipient


def test_a_base_with_the_adjective_of_a_state_is_the_one_that_lies_there() -> None:
    text = "أقلعت الطائرات من قاعدة كروميتو في إيطاليا إلى قاعدة إنجرليك، ثم نشرت قوة أميركية في القاعدة التركية."
    stands = [place for place in read(Input(text=text)).places if place.text == "القاعدة"]
    assert [place.name for place in stands] == ["Incirlik Air Base"]


def test_the_town_is_not_an_estate_in_it() -> None:
    text = "قصف المتمردون مدينة تعز. واستهدفت الغارات منطقة الحوبان ومدينة الموظفين شرقي المدينة."
    found = read(Input(text=text)).places
    assert [place.name for place in found if place.text == "المدينة"] == ["Taiz"]


def test_a_well_known_quarter_keeps_its_entry() -> None:
    found = read(Input(text="قتل عراقيان في تفجير سيارة في منطقة الشعب شمال شرق العاصمة العراقية بغداد.")).places
    assert "Shaab (Baghdad)" in [place.name for place in found]
