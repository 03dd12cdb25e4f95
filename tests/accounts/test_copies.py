"""Claims about copies: what is one text in two papers, what is not, and what was changed."""

from __future__ import annotations

import pytest

from riwaya.accounts.copies import Copy, Piece, align, earlier, find_copies
from riwaya.accounts.shingles import words_of

from .wires import ELECTION, FLOOD, QUOTATION, STRIKE, piece, without_sentence


def _copy(one: str, other: str) -> Copy:
    found = align(piece("a", one, published="2018-05-21"), piece("b", other, published="2018-05-22"))
    assert found is not None
    return found


def _changes(found: Copy, one: str, other: str) -> list[tuple[str, str, str]]:
    return [(edit.kind, one[slice(*edit.source)], other[slice(*edit.copy)]) for edit in found.changed]


def test_another_head_is_no_change() -> None:
    again = STRIKE.replace("القاهرة (رويترز) - ", "صنعاء – متابعات:\n")
    found = _copy(STRIKE, again)
    assert found.containment == found.jaccard == 1.0
    assert found.changed == []


def test_a_tail_in_brackets_and_a_signature_are_no_change() -> None:
    assert _copy(STRIKE, STRIKE + "\n(إعداد سامي القيسي للنشرة العربية - تحرير هدى نجم)").changed == []
    assert _copy(STRIKE, STRIKE + "\nالمصدر: وكالات").changed == []


@pytest.mark.parametrize(
    ("written", "otherwise"),
    [
        ("أسفر عن مقتل أحد عشر", "اسفر عن مقتل احد عشر"),
        ("استهدفت", "استـــهدفت"),
        ("سوقا شعبية", "سوقًا شعبيّةً"),
        ("الحديدة\nاليمنية، ما", "الحديدة اليمنية؛ ما"),
        ("شعبية", "شعبيه"),
        ("مدنيا بينهم", "مدنيا (بينهم"),
    ],
)
def test_spelling_and_punctuation_are_no_change(written: str, otherwise: str) -> None:
    assert written in STRIKE
    assert _copy(STRIKE, STRIKE.replace(written, otherwise)).changed == []


def test_free_hamza_left_out_is_no_change() -> None:
    text = "نعى المجلس المحلي في البلدة شهداء القصف الذين ارتقوا مساء أمس وهم يؤدون واجبهم في إسعاف الجرحى من أبناء القرى المجاورة"
    assert _copy(text, text.replace("شهداء", "شهدا").replace("مساء", "مسا")).changed == []


def test_loaded_words_put_for_others_are_told_with_both_wordings() -> None:
    text = STRIKE.replace("باسم التحالف الذي", "باسم تحالف العدوان الذي").replace("مقتل أحد عشر مدنيا", "استشهاد أحد عشر مواطنا")
    changes = _changes(_copy(STRIKE, text), STRIKE, text)
    assert ("replace", "مقتل", "استشهاد") in changes
    assert ("replace", "مدنيا", "مواطنا") in changes
    assert ("replace", "التحالف", "تحالف العدوان") in changes
    assert len(changes) == 3


def test_a_figure_that_was_changed_is_one_change() -> None:
    text = STRIKE.replace("أحد عشر", "14")
    assert _changes(_copy(STRIKE, text), STRIKE, text) == [("replace", "أحد عشر", "14")]


def test_a_shortened_copy_is_held_in_the_longer() -> None:
    short = STRIKE.split("\nوذكر")[0]
    found = _copy(STRIKE, short)
    assert found.copy_held == 1.0
    assert found.source_held < 0.5
    assert STRIKE[slice(*found.source_span)].endswith("متفاوتة")
    assert [edit.kind for edit in found.changed] == ["delete"]


def test_added_paragraphs_are_an_insertion_at_their_place() -> None:
    added = "وقال شاهد عيان إن الطائرة دارت مرتين فوق السوق قبل أن تطلق صاروخا ثانيا أصاب المسعفين أنفسهم.\n"
    text = STRIKE.replace("ولم يصدر تعليق", added + "ولم يصدر تعليق")
    found = _copy(STRIKE, text)
    assert found.source_held == 1.0
    [(kind, nothing, something)] = _changes(found, STRIKE, text)
    assert (kind, nothing) == ("insert", "")
    assert something == added.rstrip(".\n")


def test_a_paragraph_in_another_place_is_still_held() -> None:
    lines = STRIKE.removeprefix("القاهرة (رويترز) - ").split(".\n")
    found = _copy(STRIKE, ".\n".join([lines[0], lines[2], lines[1], lines[3]]))
    assert found.containment > 0.9


def test_papers_that_quote_the_same_words_are_no_copies() -> None:
    one = f"قال ناشط حقوقي في اتصال مع مراسلنا صباح الخميس من مدينة غازي عنتاب: {QUOTATION}."
    other = f"وخلال وقفة أمام مقر الأمم المتحدة في جنيف تلت محامية سورية بيانا جاء فيه: {QUOTATION}."
    assert align(piece("a", one), piece("b", other)) is None


def test_a_report_that_quotes_a_statement_is_no_copy_of_it() -> None:
    statement = QUOTATION.strip("«»")
    report = f"وخلال وقفة أمام مقر الأمم المتحدة في جنيف تلت محامية سورية بيانا جاء فيه: {QUOTATION}."
    assert align(piece("a", statement), piece("b", report)) is None


def test_a_wire_that_quotes_is_copied_with_its_quotation() -> None:
    wire = f"{STRIKE}\nوقالت محامية تتابع الملف: {QUOTATION}."
    assert _copy(wire, wire.replace("«", '"').replace("»", '"')).changed == []
    assert _copy(wire, wire.replace("«", "").replace("»", "")).containment == 1.0  # marks that a desk lost


def test_two_reports_of_one_event_in_their_own_words_are_no_copies() -> None:
    own = """قتل أحد عشر شخصا على الأقل، بينهم ثلاثة أطفال، حين قصفت طائرة حربية سوق بيت الفقيه في محافظة الحديدة غربي اليمن
مساء أمس، حسبما أفاد مراسلنا. وشوهدت جثث متفحمة بين بسطات الخضار، بينما هرع الأهالي لانتشال العالقين تحت سقف منهار من الصفيح."""
    assert align(piece("a", STRIKE), piece("b", own)) is None


def test_a_formula_in_two_short_posts_makes_no_copy() -> None:
    one = "عاجل | قصف مدفعي لقوات النظام يستهدف بلدة كفر نوران بريف حلب الغربي الآن"
    other = "عاجل | قصف مدفعي لقوات النظام يستهدف مدينة سرمين بريف إدلب الشرقي وأنباء عن إصابات"
    assert align(piece("a", one), piece("b", other)) is None


FORM = """أصيب {whom} بجروح، اليوم {day}، جراء قصف مدفعي مصدره قوات النظام استهدف منازل المدنيين في {place}، وأسعفت فرقنا المصابين
إلى أقرب مشفى، ويهدد هذا التصعيد حياة آلاف العائلات ويمنعها من العودة إلى بيوتها"""


def test_an_outlet_that_tells_every_days_event_in_the_same_form_copies_nothing() -> None:
    one = FORM.format(whom="ثلاثة أطفال أشقاء", day="الأحد 9 تموز", place="بلدة البارة في جبل الزاوية جنوبي إدلب")
    other = FORM.format(whom="رجل مسن وزوجته", day="الثلاثاء 4 تموز", place="مدينة دارة عزة غربي حلب")
    assert align(piece("a", one, outlet="فريق الإسعاف"), piece("b", other, outlet="فريق الإسعاف")) is None
    again = one.replace("بجروح", "بجروح متفاوتة")
    assert align(piece("a", one, outlet="فريق الإسعاف"), piece("b", again, outlet="فريق الإسعاف")) is not None


def test_one_post_in_two_channels_is_a_copy_whatever_links_and_handles_stand_around_it() -> None:
    one = "مقتل الشاب حسام العلي وإصابة شقيقه برصاص مجهولين على طريق السكرية شرقي البوكمال https://t.me/s/abc12 @deir_news"
    other = "#دير_الزور | مقتل الشاب حسام العلي وإصابة شقيقه برصاص مجهولين على طريق السكرية شرقي البوكمال pic.twitter.com/xYz09"
    assert _copy(one, other).source_held == 1.0


def test_links_and_handles_are_no_words() -> None:
    assert words_of("شاهد الصور https://example.org/a/b-c_d?x=1 عبر @riwaya_news الآن").forms == ["شاهد", "الصور", "عبر", "الان"]


def test_a_digest_holds_each_of_its_wires() -> None:
    digest = "جولة الصباح في عناوين العالم العربي:\n" + "\n".join([FLOOD, ELECTION, STRIKE])
    for wire in (FLOOD, ELECTION, STRIKE):
        found = _copy(wire, digest)
        assert found.source_held >= 0.9
        start, end = found.copy_span
        assert wire.split()[-1].rstrip(".") == digest[start:end].split()[-1]


def test_spans_point_into_both_texts_to_the_letter() -> None:
    text = "عدن - الأيام:\n" + STRIKE.removeprefix("القاهرة (رويترز) - ").replace("نحو عشرين آخرين", "خمسة وعشرين شخصا")
    for edit in _copy(STRIKE, text).changed:
        assert (STRIKE[slice(*edit.source)], text[slice(*edit.copy)]) == ("نحو عشرين آخرين", "خمسة وعشرين شخصا")


@pytest.mark.parametrize("text", ["", "عاجل", "...", "\u202b\u202c", "قتيل وجريح"])
def test_texts_with_few_or_no_words_are_copies_of_nothing(text: str) -> None:
    assert align(piece("a", text), piece("b", STRIKE)) is None
    assert align(piece("a", text), piece("b", text)) is None


class TestEarlier:
    """Which of two is the source."""

    def test_the_one_published_first(self) -> None:
        assert earlier(piece("b", "x", published="2018-05-21"), piece("a", "x x", published="2018-05-22"))
        assert earlier(piece("b", "x", published="2018-05-22T08:00"), piece("a", "x x", published="2018-05-22T08:05"))

    def test_times_of_day_are_compared_in_one_zone(self) -> None:
        assert earlier(piece("b", "x", published="2018-05-22T10:00+03:00"), piece("a", "x", published="2018-05-22T09:00+00:00"))

    def test_a_bare_date_does_not_come_before_a_time_of_its_day(self) -> None:
        agency = piece("b", "x", published="2018-05-22T23:00", outlet="Reuters")
        assert earlier(agency, piece("a", "x x", published="2018-05-22", agencies=("Reuters",)))

    def test_then_the_agency_that_the_other_credits(self) -> None:
        assert earlier(piece("b", "x", outlet="Reuters"), piece("a", "x x", outlet="Al-Hayat", agencies=("Reuters",)))

    def test_then_the_longer_then_the_id(self) -> None:
        assert earlier(piece("b", "x x"), piece("a", "x"))
        assert earlier(piece("a", "x"), piece("b", "x"))


def _many() -> list[Piece]:
    wires = [STRIKE, ELECTION, FLOOD]
    return [piece(f"r{number}{copy}", wire if copy == 0 else without_sentence(wire, copy))
            for number, wire in enumerate(wires) for copy in (0, 1)]  # fmt: skip


def test_among_many_reports_copies_of_one_wire_are_found_and_no_others() -> None:
    assert {(copy.source, copy.copy) for copy in find_copies(_many())} == {("r00", "r01"), ("r10", "r11"), ("r20", "r21")}


def test_the_order_in_which_reports_are_given_changes_nothing() -> None:
    assert list(find_copies(_many())) == list(find_copies(_many()[::-1]))


def test_pairs_that_were_found_elsewhere_are_compared_and_no_others() -> None:
    assert [(copy.source, copy.copy) for copy in find_copies(_many(), [("r11", "r10"), ("r00", "r20")])] == [("r10", "r11")]


def test_two_reports_with_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="an id of its own"):
        list(find_copies([piece("a", STRIKE), piece("a", FLOOD)]))
