"""Claims about spelling: which ways of writing a word are one, and that folding knows its way back."""

from __future__ import annotations

import pytest

from riwaya.text.normalise import fold, folded

# written one way, written another way
SAME = [
    ("أعلن", "اعلن"),
    ("إلى", "الي"),
    ("آخرين", "اخرين"),
    ("ٱلرئيس", "الرئيس"),
    ("هيئة", "هييه"),
    ("مدرسة", "مدرسه"),
    ("مسؤول", "مسوول"),
    ("على", "علي"),
    ("عیسی", "عيسى"),  # Farsi yeh, as Persian keyboards write it
    ("کرکوک", "كركوك"),  # Farsi keheh
    ("گوگل", "كوكل"),
    ("پاريس", "باريس"),
    ("ڤيينا", "فيينا"),
    ("چورج", "جورج"),
    ("ژان", "زان"),
    ("مُحَمَّدٌ", "محمد"),
    ("الرحمٰن", "الرحمن"),
    ("كـــتاب", "كتاب"),
    ("می\u200cگوید", "ميكويد"),
    ("\u202bالقدس\u202c", "القدس"),
    ("\u2067غزة\u2069", "غزة"),
    ("\ufeffدمشق", "دمشق"),
    ("حل\u00adب", "حلب"),
    ("٢٠٢٤", "2024"),
    ("۲۰۲۴", "2024"),
    ("٣٫٥", "3.5"),
    ("١٬٢٥٠", "1,250"),
    ("٪", "%"),
    ("CNN", "cnn"),
    ("“بيان”", '"بيان"'),
    ("‘بيان’", "'بيان'"),
    ("دمشق – بيروت", "دمشق - بيروت"),
    ("بيان\u00a0رسمي", "بيان رسمي"),
    ("ﻻجئ", "لاجئ"),
    ("ﺍﻟﻌﺮﺍﻕ", "العراق"),
    ("ﷲ", "الله"),
    ("ﷺ", "صلي الله عليه وسلم"),
]

# letters hidden from filters by dots, stars and slashes beside a tatweel
HIDDEN = [
    ("تسـ.ـتهدف", "تستهدف"),
    ("قصـ.ف", "قصف"),
    ("تفـ*ـجير", "تفجير"),
    ("قتـ/ـلى", "قتلي"),
    ("انفـ..ـجار", "انفجار"),
    ("الاحتـ.ـلال الإسـ.ـرائيلي", "الاحتلال الاسراييلي"),
    ("قُـ.ـتل", "قتل"),
    ("واعـ.ـتُقـ.ـل", "واعتقل"),
    ("قُ*تل", "قتل"),
    ("هجـ|ـوم", "هجوم"),
    ("شـ_ـهيد", "شهيد"),
    ("استـ ـهـ ـدفت مسـ ـيّـ ـرة", "استهدفت مسيره"),
    ("ميليـ شيا محلية", "ميليشيا محليه"),
    ("مق*تل الارها*بي", "مقتل الارهابي"),
]

# a tatweel that ends a word, or stands for a dash, joins nothing
APART = [
    ("الـ بي بي سي", "ال بي بي سي"),
    ("وقال ـ وهو يبتسم ـ إنه", "وقال  وهو يبتسم  انه"),
    ("عام 1436 هـ الموافق", "عام 1436 ه الموافق"),
    ("خلال الـ 24 ساعة", "خلال ال 24 ساعه"),
]

# two words of one letter's difference that folding must keep apart
DIFFERENT = [
    ("قتل", "قتال"),
    ("سلاح", "صلاح"),
    ("ظل", "ضل"),
    ("ماء", "ما"),
    ("جزء", "جز"),
    ("بدا", "بدء"),
    ("قصف.", "قصف"),
    ("3.5", "35"),
    ("«بيان»", '"بيان"'),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_word(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(("written", "meant"), HIDDEN)
def test_letters_hidden_from_filters(written: str, meant: str) -> None:
    assert fold(written).text == meant


@pytest.mark.parametrize(("written", "read"), APART)
def test_a_tatweel_at_the_end_of_a_word_joins_nothing(written: str, read: str) -> None:
    assert fold(written).text == read


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_spellings_of_two_words(one: str, other: str) -> None:
    assert folded(one) != folded(other)


@pytest.mark.parametrize("text", ["لم تقصف المدينة. أمس", "حمص. حلب", "قال: لا", "أ.ف.ب", "بيروت - الأناضول"])
def test_dots_without_a_tatweel_stay(text: str) -> None:
    assert sum(letter in ".:-" for letter in fold(text).text) == sum(letter in ".:-" for letter in text)


BACK = [
    "وصل الوفد أمس",
    "مُحَمَّدٌ قـــال",
    "تسـ.ـتهدف المدفعية الحي",
    "\u202bﷲ أكبر\u202c",
    "ﻻجئون من ﺍﻟﻌﺮﺍﻕ ٣٫٥٪",
    "🔴 عاجل\u200f: انفجار",
    "ـ",
    "",
]


@pytest.mark.parametrize("text", BACK)
def test_the_way_back_never_turns_round(text: str) -> None:
    short, back = fold(text)
    if back is None:
        assert len(short) == len(text)
        return
    assert len(back) == len(short) + 1
    assert back == sorted(back)
    assert back[-1] == len(text)
    assert all(0 <= offset <= len(text) for offset in back)


@pytest.mark.parametrize("text", [text for text in BACK if text])
def test_the_way_back_finds_the_letter(text: str) -> None:
    short, back = fold(text)
    for index, letter in enumerate(short):
        where = index if back is None else back[index]
        origin = text[where]
        assert letter in fold(origin).text + fold(text[where : where + 2]).text or letter == origin  # ئو is folded as ؤو is


def test_an_older_seat_of_the_hamza_is_the_same_word() -> None:
    assert fold("مسئول الشئون").text == fold("مسؤول الشؤون").text


def test_a_text_without_marks_needs_no_map() -> None:
    assert fold("أعلن الوزير").back is None


def test_a_ligature_shares_one_place() -> None:
    short, back = fold("قالت ﻻ")
    assert short.endswith("لا")
    assert back is not None and back[-3] == back[-2] == 5


def test_folding_twice_changes_nothing() -> None:
    for text in BACK:
        once = fold(text).text
        assert fold(once).text == once


def test_words_of_a_lexicon_have_single_spaces() -> None:
    assert folded("  وكالة   الأنباء\u00a0السورية ") == "وكاله الانباء السوريه"
