"""Claims about place names in Arabic news: the sentence, and what must (not) be found in it."""

from __future__ import annotations

import pytest

from riwaya import Input, read
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.places.places import find_places
from riwaya.text.sentences import split_sentences
from riwaya.text.tokens import Tokens


def places(text: str, priors: dict[str, float] | None = None, taken: str = "") -> list[tuple[str, PlaceMention]]:
    """The places of a text with the words they stand on; the tokens of `taken` belong to another name."""
    tokens = Tokens(text)
    mask = bytearray(len(tokens))
    if taken:
        at = text.index(taken)
        for token in range(len(tokens)):
            mask[token] = at <= tokens.start[token] < at + len(taken)
    found = find_places(tokens, split_sentences(tokens), mask, priors)
    return [(text[tokens.inner_start(place.first, place.inner) : tokens.end[place.last - 1]], place) for place in found]


# sentence, words of the place, English name, country
FOUND = [
    ("وصل الوفد إلى القاهرة مساء أمس.", "القاهرة", "Cairo", "EG"),
    ("انفجرت سيارة مفخخة في حي الكرادة وسط بغداد.", "الكرادة", "Karrada", "IQ"),
    ("انفجرت سيارة مفخخة في حي الكرادة وسط بغداد.", "بغداد", "Baghdad", "IQ"),
    ("قصفت الطائرات بلدة اللطامنة بريف حماة.", "اللطامنة", "Al-Lataminah", "SY"),
    ("قصفت الطائرات بلدة اللطامنة بريف حماة.", "حماة", "Hama", "SY"),
    ("اندلعت اشتباكات في مخيم اليرموك جنوبي العاصمة دمشق.", "مخيم اليرموك", "Yarmouk Camp", "SY"),
    ("اندلعت اشتباكات في مخيم اليرموك جنوبي العاصمة دمشق.", "دمشق", "Damascus", "SY"),
    ("دخلت القوافل من معبر باب الهوى صباحا.", "معبر باب الهوى", "Bab al-Hawa Crossing", "SY"),
    ("أقلعت الطائرات من قاعدة حميميم في سوريا.", "قاعدة حميميم", "Khmeimim Air Base", "SY"),
    ("سيطرت المقاومة على قاعدة العند في لحج.", "قاعدة العند", "Al-Anad Air Base", "YE"),
    ("سيطرت المقاومة على قاعدة العند في لحج.", "لحج", "Lahij", "YE"),
    ("نزح مئات المدنيين من الغوطة الشرقية.", "الغوطة الشرقية", "Eastern Ghouta", "SY"),
    ("اجتمع الوزراء في جنيف لبحث الأزمة.", "جنيف", "Geneva", "CH"),
    ("ردت واشنطن على التصريحات.", "واشنطن", "Washington", "US"),
    ("نفت طهران الاتهامات.", "طهران", "Tehran", "IR"),
    ("موسكو - دمشق - وكالات", "دمشق", "Damascus", "SY"),
    ("موسكو - دمشق - وكالات", "موسكو", "Moscow", "RU"),
    ("قتل مدني في #دير_الزور برصاص قناص.", "دير_الزور", "Deir ez-Zor", "SY"),
    ("قتل مدني في ديرالزور برصاص قناص.", "ديرالزور", "Deir ez-Zor", "SY"),
    ("وصلت المساعدات للعراق أمس.", "لعراق", "Iraq", "IQ"),
    ("سقطت قذيفة بحلب فجر اليوم.", "حلب", "Aleppo", "SY"),
    ("زار الوزير صنعاء وعدن وتعز.", "عدن", "Aden", "YE"),
    ("زار الوزير صنعاء وعدن وتعز.", "تعز", "Taiz", "YE"),
    ("تظاهر الأهالي في مدن البصرة والعمارة والناصرية.", "العمارة", "Amarah", "IQ"),
    ("تظاهر الأهالي في مدن البصرة والعمارة والناصرية.", "الناصرية", "Nasiriyah", "IQ"),
    ("دارت معارك في كوباني شمالي سوريا.", "كوباني", "Kobani", "SY"),
    ("دارت معارك في عين العرب شمالي سوريا.", "عين العرب", "Kobani", "SY"),
    ("وصل المبعوث إلى الخرطوم في السودان.", "الخرطوم", "Khartoum", "SD"),
    ("قصفت المدفعية أحياء أم درمان في السودان.", "أم درمان", "Omdurman", "SD"),
    ("نزح السكان من الفاشر في شمال دارفور.", "الفاشر", "El Fasher", "SD"),
    ("نزح السكان من الفاشر في شمال دارفور.", "شمال دارفور", "North Darfur", "SD"),
    ("اقتحمت القوات مخيم جنين في الضفة الغربية.", "مخيم جنين", "Jenin Camp", "PS"),
    ("اقتحمت القوات مخيم جنين في الضفة الغربية.", "الضفة الغربية", "West Bank", "PS"),
    ("قصف الطيران حي الشجاعية شرق مدينة غزة.", "الشجاعية", "Shujaiyya", "PS"),
    ("استهدفت غارة بلدة الخيام في جنوب لبنان.", "الخيام", "Khiam", "LB"),
    ("استهدفت غارة بلدة الخيام في جنوب لبنان.", "جنوب لبنان", "South Lebanon", "LB"),
    ("قتل جندي في مدينة العريش بشمال سيناء.", "العريش", "Arish", "EG"),
    ("قتل جندي في مدينة العريش بشمال سيناء.", "شمال سيناء", "North Sinai", "EG"),
    ("اشتبكت فصائل في سرت وبنغازي.", "سرت", "Sirte", "LY"),
    ("اشتبكت فصائل في سرت وبنغازي.", "بنغازي", "Benghazi", "LY"),
    ("أغلقت السفن مضيق هرمز ساعات.", "مضيق هرمز", "Strait of Hormuz", None),
    ("عبرت السفينة البحر الأحمر نحو السويس.", "البحر الأحمر", "Red Sea", None),
    ("فجر التنظيم سد تشرين في سوريا.", "سد تشرين", "Tishrin Dam", "SY"),
    ("وقع الهجوم بمحافظة الأنبار غربي العراق.", "الأنبار", "Anbar", "IQ"),
    ("قتل شخصان في بلدة سراقب بريف إدلب.", "سراقب", "Saraqib", "SY"),
    ("تقدمت القوات من محور جسر الشغور في إدلب.", "جسر الشغور", "Jisr al-Shughur", "SY"),
    ("سراقب || آثار القصف على المدينة", "سراقب", "Saraqib", "SY"),
    ("انسحب المسلحون من كفر نبل في ريف إدلب.", "كفر نبل", "Kafr Nabl", "SY"),
    ("انسحب المسلحون من كفرنبل في ريف إدلب.", "كفرنبل", "Kafr Nabl", "SY"),
    ("أقام الجيش حاجزا في حي التضامن بدمشق.", "التضامن", "Tadamon", "SY"),
    ("قال سكان في مدينة الباب بريف حلب إن القصف توقف.", "الباب", "Al-Bab", "SY"),
    ("غادر الوفد باريس إلى لندن.", "لندن", "London", "GB"),
    ("أجلت السلطات سكان قرية الضهيرة في جنوب لبنان.", "الضهيرة", "Dhayra", "LB"),
    ("شنت طائرات غارات على نهم وصرواح في اليمن.", "صرواح", "Sirwah", "YE"),
    ("حذرت الأمم المتحدة من كارثة في السودان.", "السودان", "SD", "SD"),
    ("استقبل أمير الكويت الوفد.", "الكويت", "Kuwait", "KW"),
    ("وصل الوزير إلى مدينة الكويت.", "مدينة الكويت", "Kuwait City", "KW"),
    ("أعلنت تونس إغلاق الحدود مع ليبيا.", "تونس", "Tunisia", "TN"),
    ("قصف الجيش أحياء في دوما وحرستا.", "دوما", "Douma", "SY"),
    ("استهدفت مسيرة معسكرا قرب ديار بكر في تركيا.", "ديار بكر", "Diyarbakir", "TR"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "name", "country"), FOUND)
def test_a_place_is_found(text: str, words: str, name: str, country: str | None) -> None:
    found = [place for span, place in places(text) if span == words]
    assert found, [span for span, _ in places(text)]
    assert found[0].country == country
    assert found[0].name == name or found[0].country == name


# sentence, words that are no place in it
NOT_FOUND = [
    ("وصل الوفد يوم الأحد إلى المقر.", "الأحد"),
    ("قال المصدر إن الاجتماع تأجل.", "المصدر"),
    ("اندلعت اشتباكات بين الطرفين.", "بين"),
    ("عقد الاجتماع في مايو الماضي.", "مايو"),
    ("ذهب الي المقر أمس.", "الي"),
    ("أكد وزير الداخلية أن الأمن مستتب.", "الداخلية"),
    ("فتح الحارس الباب أمام الزوار.", "الباب"),
    ("يطالب المواطنون بالحرية والكرامة.", "الكرامة"),
    ("نشرت الصحيفة الصورة أمس.", "الصورة"),
    ("قصف الجيش السوري المواقع.", "السوري"),
    ("دانت الحكومة اليمنية الهجوم.", "اليمنية"),
    ("هبطت الطائرة السعودية بسلام.", "السعودية"),
    ("عمل في التضامن مع الأسرى.", "التضامن"),
    ("تدمر القذائف المنازل كل يوم.", "تدمر"),
    ("كان الطفل يلعب في الخارج.", "كان"),
    ("تحدث الرئيس في خطاب متلفز.", "خطاب"),
    ("لا يعرف أحد كيف حدث ذلك.", "كيف"),
    ("دعا أنصار الحزب إلى التظاهر.", "أنصار"),
    ("أعلن الوزير ذلك معربا عن أسفه.", "معربا"),
    ("غادر الجميع، علمًا أن القاعة كبيرة.", "علمًا"),
    ("تقع المدرسة في بلدة صغيرة هادئة.", "صغيرة"),
    ("بنت المنظمة قرية سياحية.", "سياحية"),
    ("افتتح الوزير مديرية الصحة الجديدة.", "الصحة"),
    ("أقيم مخيم اللاجئين على عجل.", "اللاجئين"),
    ("هذه المنطقة هادئة منذ أشهر.", "المنطقة"),
    ("عاد الهدوء إلى المدينة صباحا.", "المدينة"),
    ("جاء القرار بعد سنة من النقاش.", "سنة"),
    ("هو مسؤول كبير في الشركة.", "كبير"),
    ("عاد الرجل إلى مسقط رأسه في الجوف باليمن.", "مسقط"),
    ("فشلت محاولات النيل من أمن السودان.", "النيل"),
    ("أطلقت الشرطة القنابل المسيلة للدموع في الجزائر.", "المسيلة"),
    ("قال شهود لـ«الرياض» إن القصف توقف في اليمن.", "الرياض"),
    ("قال صلاح الدين دمرتاش إن الحزب باق في تركيا.", "صلاح الدين"),
    ("أكد الشيخ سعد بن عبدالله ذلك في سوريا.", "الشيخ سعد"),
    ("قال القائد حمود البرح إن الطريق مفتوح في اليمن.", "البرح"),
    ("وقعت اشتباكات في شارع الأربعين في تعز باليمن.", "الأربعين"),
    ("عين رئيس الخطوط الجوية العربية السعودية أمس.", "العربية السعودية"),
    ("هذا بيان من وحي الخيال لا غير.", "الخيال"),
    ("كسر الشاب حاجز الاحترام بين الجميع.", "الاحترام"),
    ("تعرض مستشفى الوليد في حمص بسوريا لقصف.", "الوليد"),
    ("انتشرت القوات في المدينة الخضراء شمال عدن في اليمن.", "الخضراء"),
    ("شرطة مدينة عريقة في العراق.", "عريقة"),
    ("سقطت مقاتلة سورية على سوق في أريحا بريف إدلب.", "سورية"),
    ("ارتفعت النسبة إلى نحو 60 في المائة في ليبيا.", "المائة"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), NOT_FOUND)
def test_a_word_is_no_place(text: str, words: str) -> None:
    assert words not in [span for span, _ in places(text)]


@pytest.mark.parametrize(
    ("text", "words", "relation"),
    [
        ("قتل جنديان جنوب دمشق.", "دمشق", "south_of"),
        ("وقع الانفجار شمال شرق حلب.", "حلب", "north_east_of"),
        ("انتشرت القوات في محيط الرقة بسوريا.", "الرقة", "near"),
        ("قصفت الطائرات أطراف الموصل في العراق.", "الموصل", "outskirts"),
        ("سقطت قذائف في ريف حلب.", "حلب", "countryside"),
        ("نزح الأهالي إلى شرق سوريا.", "سوريا", "in_east_of"),
        ("وصل الرئيس إلى دمشق.", "دمشق", None),
    ],
)
def test_relations_are_read(text: str, words: str, relation: str | None) -> None:
    assert [place.relation for span, place in places(text) if span == words] == [relation]


def test_a_relation_widens_the_area() -> None:
    plain = places("وصل الرئيس إلى دمشق.")[0][1]
    south = places("قتل جنديان جنوب دمشق.")[0][1]
    assert (south.radius_km or 0) > (plain.radius_km or 0)


def test_a_part_of_an_area_is_smaller_and_lies_that_way() -> None:
    whole = places("وصل الوفد إلى سوريا.")[0][1]
    east = places("نزح الأهالي إلى شرق سوريا.")[0][1]
    assert (east.lon or 0) > (whole.lon or 0) and (east.radius_km or 0) < (whole.radius_km or 0)


def test_the_northern_countryside_lies_north() -> None:
    plain = places("وصل الوفد إلى الحسكة.")[0][1]
    north = places("قصف الجيش مواقع في ريف الحسكة الشمالي.")[0][1]
    assert (north.lat or 0) > (plain.lat or 0) + 0.05


@pytest.mark.parametrize("text", ["داهمت القوات بلدة القرنوطية في ريف دير الزور.", "قصفت المدفعية قرية تنطورا بريف حلب."])
def test_a_village_that_no_gazetteer_knows_lies_in_the_area_named_beside_it(text: str) -> None:
    unknown = [place for _, place in places(text) if place.gazetteer is None]
    assert len(unknown) == 1
    assert unknown[0].country == "SY" and unknown[0].lat is not None and (unknown[0].radius_km or 0) >= 40


# sentence, the village that no gazetteer knows, as far as its name goes
VILLAGES = [
    ("قصفت الطائرات قرية زنبقة بريف حلب الجنوبي في سوريا.", "زنبقة"),
    ("قصفت الطائرات قرية طرنجين شرق دير الزور في سوريا.", "طرنجين"),
    ("قصفت الطائرات قرية جنبلك حج حمود في ريف إدلب بسوريا.", "جنبلك حج حمود"),
    ("قصفت الطائرات بلدة تل المرزبان بريف الرقة في سوريا.", "تل المرزبان"),
    ("قصفت الطائرات بلدة بو زعتر قرب دير الزور في سوريا.", "بو زعتر"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), VILLAGES)
def test_a_village_is_known_by_the_words_that_place_it(text: str, words: str) -> None:
    assert [span for span, place in places(text) if place.gazetteer is None] == [words]


@pytest.mark.parametrize("text", ["بنت المنظمة قرية نموذجية بريف حلب في سوريا.", "تقع المدرسة في قرية كبيرة شرق حلب في سوريا."])
def test_an_adjective_is_no_village(text: str) -> None:
    assert all(place.gazetteer is not None for _, place in places(text))


@pytest.mark.parametrize(
    ("text", "country"),
    [("استقبل ملك المملكة المغربية الوفد السعودي.", "MA"), ("وصل الوفد السعودي إلى المملكة الأردنية الهاشمية.", "JO")],
)
def test_a_kingdom_is_the_one_that_its_adjective_names(text: str, country: str) -> None:
    tokens = Tokens(text)
    adjectives = bytearray(word.startswith(("المغربي", "الاردني", "السعودي")) for word in tokens.norm)
    found = find_places(tokens, split_sentences(tokens), adjectives)
    assert [place.country for place in found] == [country]


def test_what_stands_behind_a_name_says_which_namesake_it_is() -> None:
    text = "استعادت القوات طريق الرباط شمال عدن بعد مواجهات في اليمن. وتقدمت من مديرية السخنة جنوب الحديدة."
    found = {span: place.country for span, place in places(text)}
    assert found["الرباط"] == found["السخنة"] == "YE"


def test_a_division_says_in_which_of_two_a_namesake_lies() -> None:
    """صبر بمحافظة تعز: not the town of that name in the division beside it, which صبر بمحافظة لحج is."""
    assert "Sabr (Lahij)" in [place.name for _, place in places("دارت معارك في منطقة صبر بمحافظة لحج اليمنية.")]
    assert "Sabr (Lahij)" not in [place.name for _, place in places("دارت معارك في منطقة صبر بمحافظة تعز اليمنية.")]


def test_a_mosque_is_the_one_that_was_named_before() -> None:
    named = "هز انفجار مسجد الإمام الصادق في الكويت. وذكر حارس أن شابا دخل المسجد راكضا."
    assert [span for span, place in places(named) if "Imam al-Sadiq" in place.name] == ["مسجد الإمام الصادق", "المسجد"]
    unnamed = "هز انفجار سوقا في الكويت. وذكر حارس أن شابا دخل المسجد راكضا."
    assert "المسجد" not in [span for span, _ in places(unnamed)]
    another = "هز انفجار مسجد الإمام الصادق في الكويت. وصلى المفتي في المسجد الكبير."
    assert "المسجد" not in [span for span, _ in places(another)]


def test_a_namesake_far_from_the_report_is_not_taken() -> None:
    found = [place for span, place in places("سيطرت المقاومة على جبل الزيتون في لحج باليمن قرب عدن.") if span == "الزيتون"]
    assert [(place.gazetteer, place.country, place.kind) for place in found] == [(None, "YE", "region")]


def test_a_namesake_is_taken_where_its_country_is_named_beside_it() -> None:
    text = "دارت معارك في حلب وحمص وإدلب في سوريا. ولجأ بعضهم إلى مدينة كوليور جنوب فرنسا."
    assert [place.country for span, place in places(text) if span == "كوليور"] == ["FR"]


def test_the_capital_of_a_country_is_not_a_town_of_that_name() -> None:
    assert [place.kind for span, place in places("وقع الاتفاق في كوتونو عاصمة بنين.") if span == "بنين"] == ["country"]


def test_the_capital_named_with_its_noun_is_the_town() -> None:
    found = [place for span, place in places("دخلت القوات العاصمة صنعاء.") if "صنعاء" in span]
    assert [(place.name, place.kind) for place in found] == [("Sanaa", "settlement")]


def test_a_saudi_region_is_a_province_but_its_city_is_a_city() -> None:
    text = "وصل الأمير إلى منطقة جازان. وزار مدينة جازان في السعودية."
    assert [place.kind for span, place in places(text) if span == "جازان"] == ["admin1", "settlement"]


def test_a_larger_area_that_only_places_a_town_is_no_scene() -> None:
    found = {span: place.scene for span, place in places("قصفت الطائرات بلدة سراقب في ريف إدلب شمالي سوريا.")}
    assert found["سراقب"] and not found["إدلب"]
    assert all(place.scene for _, place in places("قصفت الطائرات حلب وريف إدلب في سوريا.") if place.name != "Syria")


def test_an_unknown_village_without_any_area_has_no_point() -> None:
    unknown = [place for _, place in places("داهمت القوات بلدة القرنوطية فجرا.")]
    assert [(place.lat, place.country, place.kind) for place in unknown] == [(None, None, "settlement")]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("سيطر الجيش على أريحا في ريف إدلب شمالي سوريا.", "SY"),
        ("اعتقلت القوات شابا في أريحا بالضفة الغربية شمالي القدس.", "PS"),
    ],
)
def test_namesakes_are_told_apart_by_the_report(text: str, country: str) -> None:
    assert {place.country for span, place in places(text) if span == "أريحا"} == {country}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("اندلعت معارك في طرابلس بين فصائل ليبية قرب مصراتة.", "LY"),
        ("انفجرت قنبلة في طرابلس شمالي لبنان قرب بيروت.", "LB"),
    ],
)
def test_tripoli_is_told_apart_by_the_report(text: str, country: str) -> None:
    assert {place.country for span, place in places(text) if span == "طرابلس"} == {country}


def test_priors_decide_where_the_text_does_not() -> None:
    syrian = places("انفجرت عبوة في أريحا.", {"SY": 2.0})
    palestinian = places("انفجرت عبوة في أريحا.", {"PS": 2.0})
    assert [place.country for _, place in syrian] == ["SY"]
    assert [place.country for _, place in palestinian] == ["PS"]


def test_the_capital_wins_over_its_namesake_village() -> None:
    found = places("استضافت القاهرة مؤتمرا عن حماة وحلب في سوريا.")
    assert ("Cairo", "EG") in {(place.name, place.country) for _, place in found}


def test_the_village_wins_where_the_text_says_so() -> None:
    found = places("قصف الطيران قرية القاهرة في سهل الغاب بريف حماة.")
    assert {place.country for span, place in found if span == "القاهرة"} == {"SY"}


def test_a_province_is_meant_where_a_noun_says_so() -> None:
    kinds = [place.kind for span, place in places("وقعت معارك في محافظة حلب.") if span == "حلب"]
    assert kinds == ["admin1"]
    kinds = [place.kind for span, place in places("وقعت معارك في حلب.") if span == "حلب"]
    assert kinds == ["settlement"]


def test_tokens_of_other_names_are_never_places() -> None:
    assert not places("ذكرت صحيفة الرياض ذلك.", taken="صحيفة الرياض")


def test_the_phrase_before_a_name_is_known() -> None:
    text = "قتل جندي جنوبي العاصمة دمشق."
    place = places(text)[0][1]
    assert place.whole == 2 and place.first == 4


def test_candidates_are_ranked_with_scores() -> None:
    place = places("انفجرت عبوة في طرابلس.")[0][1]
    scores = [score for _, score in place.candidates]
    assert len(scores) > 1 and scores == sorted(scores, reverse=True) and sum(scores) <= 1.01


@pytest.mark.parametrize("text", ["", " ", "\n\n", "....", "# _ #", "في", "ب", "مدينة", "بلدة «", "ريف ريف ريف", "و" * 50])
def test_odd_texts_do_no_harm(text: str) -> None:
    assert isinstance(places(text), list)


def test_spans_start_after_the_proclitic() -> None:
    assert [span for span, _ in places("وصل الوفد من دمشق وبيروت.")] == ["دمشق", "بيروت"]


def test_the_same_text_gives_the_same_places() -> None:
    text = "دارت معارك في ريف حماة وإدلب وسط سوريا قرب مورك وصوران."
    first = [(place.name, place.score) for _, place in places(text)]
    assert first == [(place.name, place.score) for _, place in places(text)]


def test_washington_is_the_capital_and_speaks_as_a_state() -> None:
    document = read(Input(text="وقالت واشنطن إن المحادثات ستستأنف غدا."))
    assert [(place.name, place.lat) for place in document.places] == [("Washington", 38.905)]
    assert [(link.text, link.name) for link in document.statements[0].chain] == [("واشنطن", "United States")]
