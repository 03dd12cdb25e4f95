"""Claims about areas: what relations, distances, borders, coasts and generic words make of a place name."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Sequence

import pytest

from riwaya import Input, read
from riwaya.gazetteer import sources
from riwaya.gazetteer.lookup import Candidate, open_gazetteer
from riwaya.languages.ar.toponyms import DATA, frontiers, toponymy
from riwaya.reading.places.areas import kilometres, moved
from riwaya.reading.places.precision import precision_codes
from riwaya.records import Place


def read_places(text: str) -> list[Place]:
    return list(read(Input(text=text)).places)


def only(text: str, words: str) -> Place:
    """The one place that stands on these words."""
    found = [place for place in read_places(text) if place.text == words]
    assert len(found) == 1, [(place.text, place.relation) for place in read_places(text)]
    return found[0]


def point(text: str, words: str) -> tuple[float, float]:
    place = only(text, words)
    assert place.lat is not None and place.lon is not None
    return place.lat, place.lon


DAMASCUS = point("وصل الرئيس إلى دمشق.", "دمشق")
DEIR = point("وصل الوفد إلى دير الزور في سوريا.", "دير الزور")


# sentence, words of the place, relation, km from the place's own point, compass direction
DISTANCES = [
    ("قصفت الطائرات قرية على بعد 20 كيلومترا شرق دير الزور.", "دير الزور", "east_of", 20, "east"),
    ("قصفت الطائرات قرية على بعد عشرين كيلومترا شرقي مدينة دير الزور.", "دير الزور", "east_of", 20, "east"),
    ("وقع الهجوم 20 كم شمال شرقي دير الزور.", "دير الزور", "north_east_of", 20, "north_east"),
    ("وقع الهجوم جنوب غربي مدينة دير الزور بنحو 15 كيلومترا.", "دير الزور", "south_west_of", 15, "south_west"),
    ("وقع الهجوم على بعد 30 كلم إلى الغرب من دير الزور.", "دير الزور", "west_of", 30, "west"),
    ("وقع الهجوم على مسافة كيلومترين شمال دير الزور.", "دير الزور", "north_of", 2, "north"),
    ("وقع الهجوم على بعد 10 كيلو مترات جنوب دير الزور.", "دير الزور", "south_of", 10, "south"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "relation", "km", "way"), DISTANCES)
def test_a_distance_moves_the_point(text: str, words: str, relation: str, km: float, way: str) -> None:
    place = only(text, words)
    assert place.relation == relation and place.lat is not None and place.lon is not None
    wanted = moved(*DEIR, way, km)
    assert kilometres(place.lat, place.lon, *wanted) < 0.5
    assert place.radius_km == pytest.approx(max(2.0, km / 3), abs=0.1)


@pytest.mark.parametrize("text", ["عثر على الجثث على بعد 20 كيلومترا من دير الزور.", "تقع القرية على بعد 20 كم عن دير الزور."])
def test_a_distance_without_a_way_is_a_wide_disc(text: str) -> None:
    place = only(text, "دير الزور")
    assert place.relation == "distance" and (place.lat, place.lon) == DEIR
    assert 20 < (place.radius_km or 0) < 30


def test_a_number_of_something_else_is_no_distance() -> None:
    assert only("قتل 20 مسلحا شرق دير الزور.", "دير الزور").radius_km != pytest.approx(6.7, abs=0.1)
    assert only("خرج 20 مدنيا من دير الزور.", "دير الزور").relation is None


def test_a_side_of_a_town_holds_its_middle_and_lies_that_way() -> None:
    place = only("وقعت اشتباكات جنوب دمشق.", "دمشق")
    assert place.relation == "south_of" and place.lat is not None and place.lon is not None
    assert place.lat < DAMASCUS[0]
    assert kilometres(place.lat, place.lon, *DAMASCUS) <= (place.radius_km or 0)


def test_a_part_of_a_province_is_inside_it_but_out_of_it_with_from() -> None:
    whole = only("وقعت اشتباكات في محافظة الحسكة.", "الحسكة")
    inside = only("وقعت اشتباكات شرق محافظة الحسكة.", "الحسكة")
    outside = only("وقعت اشتباكات إلى الشرق من محافظة الحسكة.", "الحسكة")
    assert inside.relation == "in_east_of" and outside.relation == "east_of"
    assert (whole.lon or 0) < (inside.lon or 0) < (outside.lon or 0)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("انتشرت القوات في محيط دير الزور.", "near"),
        ("وصلت القوات إلى مشارف دير الزور.", "outskirts"),
        ("دارت معارك على أطراف دير الزور.", "outskirts"),
        ("دارت معارك في ضواحي دير الزور.", "outskirts"),
        ("دارت معارك في الأطراف الشرقية لمدينة دير الزور.", "east_of"),
        ("قصف الجيش الريف الشرقي لدير الزور.", "countryside"),
        ("قصف الجيش مواقع في ريف دير الزور الشرقي.", "countryside"),
    ],
)
def test_surroundings(text: str, relation: str) -> None:
    found = [place for place in read_places(text) if "دير الزور" in place.text]
    assert len(found) == 1
    if found[0].name == "Deir ez-Zor":
        assert found[0].relation == relation
    else:  # the gazetteer has an entry for the countryside itself
        assert "Countryside" in found[0].name
    if relation in ("east_of", "countryside"):
        assert (found[0].lon or 0) > DEIR[1]


BETWEEN = [
    "قطع المسلحون الطريق بين حمص وحماة في سوريا.",
    "قطع المسلحون الطريق الدولي الواصل بين مدينتي حمص وحماة في سوريا.",
    "قصفت الطائرات قرية تقع بين حمص وحماة في سوريا.",
    "قتل أربعة جنود على طريق حمص - حماة في سوريا.",
]


@pytest.mark.parametrize("text", BETWEEN)
def test_between_two_places_both_hold_the_land_between(text: str) -> None:
    one, other = only(text, "حمص"), only(text, "حماة")
    assert one.relation == other.relation == "between"
    assert (one.lat, one.lon, one.radius_km) == (other.lat, other.lon, other.radius_km)
    assert one.lat is not None and 34.75 < one.lat < 35.1 and 15 < (one.radius_km or 0) < 30


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("بدأت محادثات بين دمشق وبيروت.", "دمشق"),  # governments
        ("وصلت المساعدات عن طريق حمص - حماة بعيدة.", "حمص"),
        ("توزعت القوات بين حمص وحماة وإدلب في سوريا.", "حمص"),  # three: no two ends
    ],
)
def test_between_is_not_always_an_area(text: str, words: str) -> None:
    assert only(text, words).relation != "between"


BORDERS = [
    ("انفجرت عبوة على الحدود السورية التركية.", "الحدود السورية التركية", "Syria–Turkey border"),
    ("انفجرت عبوة على الحدود التركية - السورية.", "الحدود التركية - السورية", "Syria–Turkey border"),
    ("تسلل مهربون عبر الشريط الحدودي السوري التركي.", "الشريط الحدودي السوري التركي", "Syria–Turkey border"),
    ("دارت معارك في أعزاز بريف حلب قرب الحدود التركية.", "الحدود التركية", "Syria–Turkey border"),
]


@pytest.mark.parametrize(("text", "words", "name"), BORDERS)
def test_a_border_named_by_adjectives_is_an_area_along_it(text: str, words: str, name: str) -> None:
    place = only(text, words)
    assert (place.name, place.relation, place.kind, place.gazetteer) == (name, "border_of", "region", None)
    assert place.lat is not None and 35.9 < place.lat < 37.4


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ضبطت الأسلحة على الحدود بين ليبيا وتونس.", "ليبيا"),
        ("ضبطت الأسلحة على الحدود بين ليبيا وتونس.", "تونس"),
        ("ضبطت الأسلحة على الحدود الليبية مع تونس.", "تونس"),
        ("ضبطت الأسلحة على حدود ليبيا مع تونس.", "ليبيا"),
    ],
)
def test_a_state_at_a_border_is_an_area_along_it(text: str, words: str) -> None:
    place = only(text, words)
    assert place.relation == "border_of" and place.lat is not None and place.lon is not None
    assert kilometres(place.lat, place.lon, 31.8, 10.6) < 5 and (place.radius_km or 0) < 200


def test_a_town_named_beside_it_picks_the_stretch_of_the_border() -> None:
    west = only("انفجرت عبوة في سرمدا بريف إدلب على الحدود مع تركيا.", "تركيا")
    east = only("انفجرت عبوة في القامشلي بريف الحسكة على الحدود مع تركيا.", "تركيا")
    assert (west.lon or 0) < 37 < 40 < (east.lon or 0)


@pytest.mark.parametrize("text", ["أوقف حرس الحدود التركي مهاجرين سوريين.", "زار الوزير المركز الحدودي التركي في سوريا."])
def test_border_guards_are_no_border(text: str) -> None:
    assert all(place.relation != "border_of" for place in read_places(text))


def test_off_the_coast_is_at_sea() -> None:
    named = only("غرق مركب قبالة سواحل ليبيا.", "ليبيا")
    adjective = only("غرق مركب قبالة السواحل الليبية.", "السواحل الليبية")
    assert named.relation == adjective.relation == "off_coast"
    assert (named.lat, named.lon) == (adjective.lat, adjective.lon) and (named.lat or 0) > 32.5
    town = only("غرق مركب قبالة سواحل طرطوس في سوريا.", "طرطوس")
    assert town.relation == "off_coast" and (town.radius_km or 0) > 20


# ---------------------------------------------------------------------- border and coast data


def nearest(country: str, lat: float, lon: float, towns: Sequence[Candidate]) -> float:
    """Km from a point to the nearest town of a country."""
    return min(
        kilometres(lat, lon, place.lat, place.lon) for place in towns
        if place.country == country and place.lat is not None and place.lon is not None
    )  # fmt: skip


@pytest.fixture(scope="module")
def towns() -> list[Candidate]:
    gazetteer = open_gazetteer()
    every = [gazetteer.entry(number) for number in range(len(gazetteer))]
    return [place for place in every if place.kind in ("settlement", "camp", "neighbourhood")]


# Borders through desert, where the next town is far away.
EMPTY = {("LY", "NE"), ("LY", "SD"), ("CF", "SD"), ("AE", "SA"), ("OM", "SA"), ("DZ", "MR")}


def test_each_border_point_is_near_both_states(towns: list[Candidate]) -> None:
    for (one, other), stretches in frontiers().borders.items():
        for stretch in stretches:
            for country in (one, other):
                away = nearest(country, stretch.lat, stretch.lon, towns)
                limit = 800 if (one, other) in EMPTY else stretch.radius_km + 130
                assert away <= limit, (one, other, stretch, country, away)


def test_each_stretch_lies_on_its_border() -> None:
    for pair, stretches in frontiers().borders.items():
        assert not stretches[0].part, pair
        for stretch in stretches[1:]:
            whole = stretches[0]
            assert stretch.part and stretch.radius_km < whole.radius_km
            assert kilometres(whole.lat, whole.lon, stretch.lat, stretch.lon) <= whole.radius_km * 1.15, (pair, stretch)


def test_each_coast_has_a_town_beside_it(towns: list[Candidate]) -> None:
    for country, stretches in frontiers().coasts.items():
        for stretch in stretches:
            away = nearest(country, stretch.lat, stretch.lon, towns)
            assert away <= stretch.radius_km * 0.5 + 40, (country, stretch, away)


def test_each_capital_is_a_town_of_its_state() -> None:
    gazetteer = open_gazetteer()
    for country, name in toponymy().capitals.items():
        hits = gazetteer.find(name)
        found = [place for place in (*hits.exact, *hits.guessed) if place.country == country and place.kind == "settlement"]
        assert found, (country, name)


@pytest.mark.parametrize("name", ["borders.csv", "coasts.csv", "capitals.csv", "place_words.csv"])
def test_data_files_are_plain_arabic_with_every_cell(name: str) -> None:
    text = (DATA / name).read_text("utf-8")
    assert unicodedata.normalize("NFC", text) == text
    assert not set(text) & set("\u06cc\u06a9\u0640")
    rows = list(csv.DictReader(text.splitlines()))
    assert rows and all(None not in row and None not in row.values() for row in rows)


def test_no_border_stands_twice() -> None:
    rows = list(csv.DictReader((DATA / "borders.csv").read_text("utf-8").splitlines()))
    keys = [(*sorted((row["country"], row["neighbour"])), row["part"]) for row in rows]
    assert len(keys) == len(set(keys))


# ---------------------------------------------------------------------- generic words

# text, generic words, English name of the place they stand for, relation
STANDS = [
    ("سيطرت القوات على مدينة تدمر في سوريا. وانتشرت الشرطة في المدينة.", "المدينة", "Palmyra", None),
    ("سيطرت القوات على مدينة تدمر في سوريا. ودارت معارك في محيط المدينة.", "المدينة", "Palmyra", "near"),
    ("قصفت الطائرات بلدة سراقب بريف إدلب. وقال سكان البلدة إن القصف توقف.", "البلدة", "Saraqib", None),
    ("قصفت الطائرات مخيم اليرموك. وأفاد سكان المخيم بسقوط قتلى.", "المخيم", "Yarmouk Camp", None),
    ("وقعت اشتباكات في محافظة درعا. وتعيش المحافظة حالة توتر.", "المحافظة", "Daraa", None),
    ("أغلقت السلطات معبر نصيب. وقال شهود إن المعبر خال.", "المعبر", "Nasib Crossing", None),
    ("شهدت سوريا هدوءا في حلب ودمشق. وقتل خمسة جنود شمال غرب البلاد.", "البلاد", "Syria", "in_north_west_of"),
    ("شهدت سوريا هدوءا في حلب وحمص. وسقطت قذائف على العاصمة.", "العاصمة", "Damascus", None),
    ("وصل الوزير إلى العاصمة السورية صباحا.", "العاصمة", "Damascus", None),
    ("انفجرت عبوة جنوب العاصمة العراقية.", "العاصمة", "Baghdad", "south_of"),
    ("توجهت التعزيزات إلى مدينة تعز في اليمن لدعم المقاتلين هناك.", "هناك", "Taiz", None),
    ("سيطر الثوار على حي الكلاسة في حلب. وأحكموا قبضتهم على الحي.", "الحي", "Al-Kallasah", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "name", "relation"), STANDS)
def test_generic_words_stand_for_an_earlier_place(text: str, words: str, name: str, relation: str | None) -> None:
    place = only(text, words)
    assert place.name == name and place.relation == relation and place.gazetteer is not None


def test_the_antecedent_is_the_mention_before() -> None:
    found = read_places("سيطرت القوات على مدينة تدمر في سوريا. وانتشرت الشرطة في المدينة.")
    generic = next(place for place in found if place.text == "المدينة")
    named = next(place for place in found if place.id == generic.antecedent)
    assert named.text == "تدمر" and named.span < generic.span
    assert (named.gazetteer, named.lat, named.lon) == (generic.gazetteer, generic.lat, generic.lon)


# text, generic words that stand for nothing in it
STANDS_NOT = [
    ("وصل الوفد إلى العاصمة دمشق.", "العاصمة"),
    ("وصل الوفد إلى العاصمة السورية دمشق.", "العاصمة"),
    ("وصل الحجاج إلى المدينة المنورة.", "المدينة"),
    ("وقع الحادث في حمص. وافتتح الوزير المدينة الجامعية.", "المدينة"),
    ("نشرت صحيفة «المدينة» تقريرا عن جدة.", "المدينة"),
    ("تعرضت حلب وحمص وحماة للقصف. وقال سكان المدينة إن القصف توقف.", "المدينة"),
    ("وصل المبعوث من مدينة حلب إلى مدينة إدلب. وقال إن المدينة آمنة.", "المدينة"),
    ("عاد الهدوء إلى المدينة صباحا.", "المدينة"),
    ("بحث الرئيس تطورات المنطقة مع ضيفه في القاهرة.", "المنطقة"),
    ("زار الوزير مصر والعراق. وعاد إلى البلاد.", "البلاد"),
    ("قال الوزير إن هناك خطة لدعم حلب في سوريا.", "هناك"),
    ("سقطت قذائف على العاصمة.", "العاصمة"),
    ("هاجر أهالي حلب في سوريا إلى الحي القديم.", "الحي"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), STANDS_NOT)
def test_generic_words_stand_for_nothing_when_in_doubt(text: str, words: str) -> None:
    assert words not in [place.text for place in read_places(text)]


def test_an_event_names_the_place_that_the_generic_word_stands_for() -> None:
    document = read(Input(text="سيطرت القوات على مدينة تدمر في سوريا قبل يومين. وقصفت الطائرات المدينة صباح اليوم."))
    by_id = {place.id: place for place in document.places}
    strikes = [event for event in document.events if event.text == "قصفت"]
    assert strikes and [by_id[name].text for name in strikes[0].place] == ["تدمر"]


def test_candidates_are_told_where_a_name_is_ambiguous() -> None:
    place = only("انفجرت عبوة في بلدة الحسينية.", "الحسينية")
    scores = [candidate.score for candidate in place.candidates]
    assert len(scores) > 1 and scores == sorted(scores, reverse=True) and min(scores) >= 0.1 and sum(scores) <= 1.01
    assert place.candidates[0].gazetteer == place.gazetteer
    assert only("وصل الوفد إلى بيروت في لبنان.", "بيروت").candidates == []


# ---------------------------------------------------------------------- precision codes


@pytest.mark.parametrize(
    ("text", "words", "codes"),
    [
        ("انفجرت عبوة في بلدة سراقب بريف إدلب.", "سراقب", (1, 1)),
        ("انفجرت عبوة في محيط سراقب بريف إدلب.", "سراقب", (2, 2)),
        ("انفجرت عبوة على بعد 200 كم شرق دمشق.", "دمشق", (3, 5)),
        ("انفجرت عبوة في مديرية أرحب في اليمن.", "أرحب", (2, 3)),
        ("انفجرت عبوة في محافظة حلب في سوريا.", "حلب", (3, 4)),
        ("انفجرت عبوة شرق محافظة حلب في سوريا.", "حلب", (3, 4)),
        ("انفجرت عبوة شرق سوريا.", "سوريا", (3, 5)),
        ("انفجرت عبوة على الحدود بين ليبيا وتونس.", "ليبيا", (3, 5)),
        ("انفجرت عبوة في الغوطة الشرقية.", "الغوطة الشرقية", (2, 2)),
        ("انفجرت عبوة في دارفور غربي السودان.", "دارفور", (3, 5)),
        ("انفجرت عبوة في سوريا.", "سوريا", (3, 6)),
        ("انفجر لغم في البحر الأحمر.", "البحر الأحمر", (3, 7)),
        ("داهمت القوات بلدة القرنوطية في ريف دير الزور.", "القرنوطية", (3, 4)),
        ("داهمت القوات بلدة القرنوطية فجرا.", "القرنوطية", (None, None)),
    ],
)
def test_precision_codes(text: str, words: str, codes: tuple[int | None, int | None]) -> None:
    assert precision_codes(only(text, words)) == codes


def test_curated_files_hold_no_borders() -> None:
    assert all(path.stem not in ("borders", "coasts", "capitals") for path in sources.curated_files())
