"""Claims about a report's own frame: title, section, publication stamp, datelines, agencies."""

from __future__ import annotations

import pytest

from riwaya import Input, read

BODY = "\nقال الوزير إن الطريق مفتوح أمام الشاحنات منذ الصباح.\nوأضاف أن الجسر سليم."

# first line, the title that is read from it
TITLES = [
    ("الحكومة تفتح الطريق الدولي", "الحكومة تفتح الطريق الدولي"),
    ("«الصحة»: لا إصابات جديدة", "«الصحة»: لا إصابات جديدة"),
    ("هل يفتح الطريق الدولي؟", "هل يفتح الطريق الدولي؟"),
    ("وصل الوفد إلى مسقط.", None),  # a sentence
    ("قال الوزير:", None),
    ("بيروت - الأناضول", None),  # a dateline
    ("كلمة " * 30, None),  # too long
]


@pytest.mark.parametrize(("line", "title"), TITLES)
def test_title(line: str, title: str | None) -> None:
    assert read(line + BODY).report.title == title


def test_a_text_of_one_line_has_no_title() -> None:
    assert read("الحكومة تفتح الطريق الدولي").report.title is None


def test_a_given_title_wins() -> None:
    found = read(Input(text="الحكومة تفتح الطريق الدولي" + BODY, title="عنوان آخر")).report
    assert found.title == "عنوان آخر"


# a line of its own near the head, what it says of the day
STAMPS = [
    ("12 مارس 2024", "2024-03-12"),
    ("١٢ مارس ٢٠٢٤", "2024-03-12"),
    ("۱۲ مارس ۲۰۲۴", "2024-03-12"),
    ("12 آذار 2024", "2024-03-12"),
    ("12 آذار/مارس 2024", "2024-03-12"),
    ("الثلاثاء 12 مارس 2024", "2024-03-12"),
    ("الثلاثاء، ١٢ مارس ٢٠٢٤", "2024-03-12"),
    ("2024-03-12", "2024-03-12"),
    ("12/03/2024", "2024-03-12"),
    ("12-03-2024", "2024-03-12"),
    ("أخبار | 12 مارس 2024", "2024-03-12"),
    ("تاريخ النشر: 12 مارس 2024", "2024-03-12"),
]


@pytest.mark.parametrize(("line", "day"), STAMPS)
def test_stamp(line: str, day: str) -> None:
    published = read("الحكومة تفتح الطريق الدولي\n" + line + BODY).report.published
    assert published is not None
    assert (published.value[:10], published.basis) == (day, "stated")


@pytest.mark.parametrize(
    "text",
    [
        "الحكومة تفتح الطريق\nوقال الوزير في 12 مارس 2024 إن الطريق الدولي سيفتح أمام جميع الشاحنات والسيارات والحافلات قريبا.",
        "الحكومة تفتح الطريق\nعام 2024" + BODY,
        "الحكومة تفتح الطريق\nأمس الثلاثاء" + BODY,
        "الحكومة تفتح الطريق" + BODY,
    ],
)
def test_no_stamp(text: str) -> None:
    assert read(text).report.published is None


def test_a_stamp_resolves_the_days_of_the_text() -> None:
    found = read("الحكومة تفتح الطريق\n١٢ مارس ٢٠٢٤\nوصل الوفد أمس إلى مسقط.")
    assert [item.value for item in found.times if item.text == "أمس"] == ["2024-03-11"]


def test_a_given_day_wins() -> None:
    published = read(Input(text="عنوان\n12 مارس 2024" + BODY, published="2020-01-01")).report.published
    assert published is not None and (published.value, published.basis) == ("2020-01-01", "given")


@pytest.mark.parametrize(("line", "section"), [("أخبار عربية | 12 مارس 2024", "أخبار عربية"), ("سياسة - 12 مارس 2024", "سياسة")])
def test_section(line: str, section: str) -> None:
    assert read("الحكومة تفتح الطريق الدولي\n" + line + BODY).report.section == section


# head of the first line, datelines, agencies
HEADS = [
    ("بيروت - قال الوزير إن الطريق مفتوح.", ["بيروت"], []),
    ("بيروت: قال الوزير إن الطريق مفتوح.", ["بيروت"], []),
    ("بيروت – قال الوزير إن الطريق مفتوح.", ["بيروت"], []),
    ("بيروت (رويترز) - قال الوزير إن الطريق مفتوح.", ["بيروت"], ["Reuters"]),
    ("بيروت ـ رويترز: قال الوزير إن الطريق مفتوح.", ["بيروت"], ["Reuters"]),
    ("بيروت - رويترز - قال الوزير إن الطريق مفتوح.", ["بيروت"], ["Reuters"]),
    ("بيروت - دمشق - رويترز - قال الوزير إن الطريق مفتوح.", ["بيروت", "دمشق"], ["Reuters"]),
    ("دبي/ القاهرة (رويترز) - قال الوزير إن الطريق مفتوح.", ["دبي", "القاهرة"], ["Reuters"]),
    ("بغداد/الأناضول\nقال الوزير إن الطريق مفتوح.", ["بغداد"], ["Anadolu Agency"]),
    ("بغداد / الأناضول\nقال الوزير إن الطريق مفتوح.", ["بغداد"], ["Anadolu Agency"]),
    ("صنعاء - وكالات\nقال الوزير إن الطريق مفتوح.", ["صنعاء"], ["news agencies"]),
    ("(رويترز) - قال الوزير إن الطريق مفتوح.", [], ["Reuters"]),
    ("(رويترز) قال الوزير إن الطريق مفتوح.", [], ["Reuters"]),
    ("القاهرة (أ ف ب) - قال الوزير إن الطريق مفتوح.", ["القاهرة"], ["Agence France-Presse"]),
    ("دمشق-سانا\nقال الوزير إن الطريق مفتوح.", ["دمشق"], ["SANA"]),
    ("موسكو - سبوتنيك - قال الوزير إن الطريق مفتوح.", ["موسكو"], ["Sputnik"]),
    ("غزة 12 مارس (رويترز) - قال الوزير إن الطريق مفتوح.", ["غزة"], ["Reuters"]),
    ("وصل الوفد إلى بيروت - قال الوزير.", [], []),
    ("في بيروت - قال الوزير إن الطريق مفتوح.", [], []),
    ("بيروت مدينة جميلة - قال الوزير.", [], []),
    ("قالت رويترز إن الطريق مفتوح.", [], []),
]


@pytest.mark.parametrize(("text", "datelines", "agencies"), HEADS)
def test_heads(text: str, datelines: list[str], agencies: list[str]) -> None:
    found = read(text).report
    assert [item.text for item in found.datelines] == datelines
    assert [item.name for item in found.agencies] == agencies


def test_a_dateline_knows_its_place() -> None:
    found = read("بيروت (رويترز) - قال الوزير إن الطريق مفتوح.")
    places = {item.id: item.name for item in found.places}
    assert places[found.report.datelines[0].place or ""] == "Beirut"


def test_an_agency_of_the_dateline_is_no_relay() -> None:
    found = read("بيروت (رويترز) - قال الوزير إن الطريق مفتوح.")
    assert [[link.role for link in item.chain] for item in found.statements] == [["origin"]]


def test_the_second_line_may_hold_the_dateline() -> None:
    found = read("الحكومة تفتح الطريق الدولي\nبيروت - الأناضول" + BODY).report
    assert [item.text for item in found.datelines] == ["بيروت"]
    assert [item.name for item in found.agencies] == ["Anadolu Agency"]


def test_what_is_known_of_a_report_is_kept() -> None:
    found = read(Input(text="نص", outlet="صحيفة", url="https://example.org/1")).report
    assert (found.outlet, found.url, found.language) == ("صحيفة", "https://example.org/1", "ar")


# a first line that says when it was published, the day
OPENINGS = [
    ("الثلاثاء 22 مايو 2018 - عدن (رويترز): قال سكان إن القوات دخلت البلدة يوم الاثنين.", "2018-05-22"),
    ("دمشق - سانا، نشر في 12 آذار 2019: افتتحت الوزارة أمس مركزا للعلاج.", "2019-03-12"),
    ("تاريخ النشر: 22/05/2018 أعلن الناطق اليوم انتهاء العمليات.", "2018-05-22"),
    ("بغداد في 3 أيار 2019 / وكالات / أعلنت الشرطة اليوم اعتقال مشتبه به.", "2019-05-03"),
    ("في 22 مايو 2018 - وكان يوم ثلاثاء - دخلت القوات البلدة", None),
    ("الثلاثاء 22 مايو 2018، دخلت القوات البلدة", None),  # told as news
    ("دخلت القوات البلدة في 22 مايو 2018 - بحسب سكان - وخرجت أمس", None),
    ("اعتقل في 22 مايو 2018 (الثلاثاء) وأطلق أمس", None),
]


@pytest.mark.parametrize(("text", "day"), OPENINGS)
def test_a_dateline_or_a_label_dates_a_report_of_one_line(text: str, day: str | None) -> None:
    published = read(text).report.published
    assert (published.value if published else None) == day


@pytest.mark.parametrize(
    ("opening", "agency"),
    [
        ("دبي (أ ف ب) - ", "Agence France-Presse"),
        ("بغداد (أ.ف.ب) - ", "Agence France-Presse"),
        ("واشنطن (أ. ب.) - ", "Associated Press"),
        ("القاهرة (د ب أ) - ", "dpa"),
        ("بيروت (رويترز) - ", "Reuters"),
        ("دمشق-سانا: ", "SANA"),
    ],
)
def test_a_dateline_is_no_part_of_the_clause_behind_it(opening: str, agency: str) -> None:
    """No agency of a dateline does what the verb behind it tells, and its dots end no sentence."""
    text = f"عنوان الخبر\n{opening}أفرجت قوات الحزام الأمني عن المصور.\nوقال المصدر إن الوضع هادئ."
    document = read(Input(text=text, published="2022-06-14"))
    actors = {actor.id: actor.text for actor in document.actors}
    assert [item.name for item in document.report.agencies] == [agency]
    assert [[actors[actor] for actor in event.actor] for event in document.events] == [["قوات الحزام الأمني"]]
    assert len(document.sentences) == 3
