"""History: what a report tells of an earlier year, or in the pluperfect."""

from __future__ import annotations

import pytest

from riwaya import Input, read

LEAD = "أعلن الوزير وصول تعزيزات إلى سبها. "

PAST = [
    ("قصف", "وقصف المسلحون الميناء في عام 2013.", True),
    ("استولوا", "واستولوا على الميناء أواخر العام الماضي.", True),
    ("خطفوا", "وخطفوا طبيبا في الثكنة في آذار/مارس 2014.", True),
    ("انسحاب", "وعاد السكان بعد انسحاب الجنود من البلدة في أيار 2014.", True),
    ("قصف", "وعاد السكان بعد قصف البلدة ربيع العام الماضي.", True),
    ("اقتحام", "وهو أول اعتداء هنا بعد اقتحام الثكنة نهاية القرن الماضي.", True),
    ("أطاحت بحكم", "وتفكك الجيش بعد ثورة عام 2011 التي أطاحت بحكم العقيد.", True),
    ("قصف", "وقصف المسلحون الميناء.", False),
    ("خطفوا", "وخطفوا طبيبا في الثكنة في آذار الماضي.", False),
    ("قتل", "وقتل عشرون جنديا في البلدة منذ بدء النزاع في آذار 2011.", False),
    ("قصف", "وقصف المسلحون الميناء الذي بني عام 2010.", False),
    ("عفو عام", "وصدر المرسوم رقم 7 لعام 2014 بمنح عفو عام.", False),
]


@pytest.mark.parametrize(("trigger", "text", "history"), PAST)
def test_a_year_that_is_named_tells_history(trigger: str, text: str, history: bool) -> None:
    """Of these days nobody names the year; what a clause of its own or منذ dates is not the act."""
    assert [event.background for event in read(Input(text=LEAD + text)).events if event.text == trigger] == [history]


def test_the_newest_day_of_a_report_is_its_news() -> None:
    """A day long before it tells history."""
    text = "اجتمع الوزيران يوم 3 تموز 2014. واحتل المسلحون القلعة يوم 2 كانون الثاني 2014. وحرر الجيش البلدة يوم 1 تموز 2014."
    assert [event.background for event in read(Input(text=text)).events] == [False, True, False]


HAD_BEEN = [
    ("قتلوا", "وكان المسلحون قد خطفوا طبيبا وقتلوا حارسا.", True),
    ("سيطرته", "وكان التنظيم قد أعدم مئة جندي في الثكنة لدى سيطرته على المحافظة.", True),
    ("قصفت", "وكانت الطائرات قصفت الميناء.", True),
    ("غارات", "وكان الشهر الماضي قد شهد ارتفاعا في عدد الضحايا بسبب غارات الطيران.", True),
    ("يقصفون", "وكان الجنود يقصفون الميناء.", False),
    ("قصفت", "وكانت الطائرات قصفت الميناء أمس.", False),
    ("مقتل", "وكانت الوزارة قد أعلنت مقتل جندي في الثكنة.", False),
]


@pytest.mark.parametrize(("trigger", "text", "history"), HAD_BEEN)
def test_what_had_been_done_is_history_with_all_that_its_clause_tells(trigger: str, text: str, history: bool) -> None:
    """With or without قد, with the phrases behind it and the past that و joins to it; not what somebody had said."""
    assert [event.background for event in read(Input(text=LEAD + text)).events if event.text == trigger] == [history]


SINCE = [
    ("اقتحامه", "ويعيش السكان في خوف منذ اقتحامه القلعة.", True),
    ("استولت", "ويعيش السكان في خوف منذ أن استولت الجماعة على القلعة.", True),
    ("استولت", "ويعيش السكان في خوف بعد أن استولت الجماعة على القلعة.", False),
    ("استولت", "ويعيش السكان في خوف منذ أن استولت الجماعة على القلعة أمس.", False),
]


@pytest.mark.parametrize(("trigger", "text", "history"), SINCE)
def test_what_something_is_reckoned_from_is_history(trigger: str, text: str, history: bool) -> None:
    """Since an act something else is so; that act is no news, unless its day is."""
    assert [event.background for event in read(Input(text=LEAD + text)).events if event.text == trigger] == [history]


LONG_AGO = [
    ("هاجموا", "وخطفوا قاضيا وهاجموا الميناء في ربيع 2012.", True),
    ("سيطروا", "وانطلقوا عام 2009 من الجبال في حملة واسعة وسيطروا على الميناء.", True),
    ("أعدمته", "واعتقلوا القاضي في الثمانينات ثم أعدمته الجماعة.", True),
    ("سيطروا", "وانطلقوا عام 2009 من الجبال وسيطروا أمس على الميناء.", False),
    ("اقتحم", "وتعود القصة إلى أواخر عام 2004 حين اقتحم مسلحون القلعة.", True),
    ("قتل", "وأفاد طبيب بأن القاضي الذي اعتقل في عام 2003 قتل على يد مسلحين.", False),
    ("اعتقلت", "واعتقلت الشرطة القاضي قبل عامين.", True),
    ("اعتقلت", "واعتقلت الشرطة القاضي قبل خمسة أشهر.", True),
    ("اعتقلت", "واعتقلت الشرطة القاضي قبل شهر.", False),
    ("قصفت", "وقصفت الطائرات الميناء آنذاك.", True),
    ("قصفت", "وقصفت الطائرات الميناء، بحسب من كان آنذاك في البلدة.", False),
]


@pytest.mark.parametrize(("trigger", "text", "history"), LONG_AGO)
def test_a_decade_a_season_and_then_tell_history_and_what_is_joined_to_it(trigger: str, text: str, history: bool) -> None:
    """The past that و or ثم joins, and the clause that حين opens, are of the same time; a verb behind a relative clause is not."""
    assert [event.background for event in read(Input(text=LEAD + text)).events if event.text == trigger] == [history]


def test_a_relative_clause_of_the_lead_may_tell_history() -> None:
    """What a report opens with is news; whom it concerns may be told by what he did in another year."""
    text = "تعهد الوزير بالقصاص من التنظيم الذي هاجم القرية في صيف 2014."
    assert [event.background for event in read(Input(text=text)).events if event.text == "هاجم"] == [True]
    text = "هاجم مسلحون القرية في صيف 2014."
    assert [event.background for event in read(Input(text=text)).events] == [False]


def test_a_report_of_centuries_past_is_history_throughout() -> None:
    """Most of its years lie before living memory: what it tells without a time of its own does so as well."""
    text = (
        "نتناول هنا تاريخ المدينة. ففي عام 1071 سقطت القلعة. وبعد عام 1099 حاصر الجيش الميناء. وفي عام 1187 دخل السلطان القدس. "
        "وفي سنة 1291 انتهى الحصار. ثم هاجم الأسطول الجزيرة. "
    )
    assert [event.background for event in read(Input(text=text)).events if event.text == "هاجم"] == [True]
    plain = read(Input(text=LEAD + "ثم هاجم الأسطول الجزيرة."))
    assert [event.background for event in plain.events if event.text == "هاجم"] == [False]
