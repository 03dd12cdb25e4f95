"""Claims about quotations: what stands between which marks, however crooked they are."""

from __future__ import annotations

import pytest

from riwaya.text.quotes import find_quotes
from riwaya.text.tokens import Tokens


def quoted(text: str) -> list[str]:
    """What each quotation holds, as it stands in the text; "…" behind one whose closing mark is missing."""
    tokens = Tokens(text)
    return [
        text[tokens.start[quote.open + 1] : tokens.end[quote.close - 1]] + ("" if quote.closed else "…")
        for quote in find_quotes(tokens).found
    ]


FOUND = [
    ("قال «نعم» ثم مضى.", ["نعم"]),
    ('قال "نعم" ثم مضى.', ["نعم"]),
    ("قال “نعم” ثم مضى.", ["نعم"]),
    ("قال ”نعم“ ثم مضى.", ["نعم"]),
    ("قال „نعم‟ ثم مضى.", ["نعم"]),
    ("قال ＂نعم＂ ثم مضى.", ["نعم"]),
    ("قال « نعم » ثم مضى.", ["نعم"]),
    ('قال " نعم " ثم مضى.', ["نعم"]),
    ('رد "لا" ثم "نعم" ثم "ربما".', ["لا", "نعم", "ربما"]),
    ('بين "فتح" و"حماس" خلاف.', ["فتح", "حماس"]),
    ("بين «فتح» و«حماس» خلاف.", ["فتح", "حماس"]),
    ('قال ل"الرياض" إنه باق.', ["الرياض"]),
    ('وقال في حديث لـ"الحياة" إنه باق.', ["الحياة"]),
    ("وقال لـ«الحياة» إنه باق.", ["الحياة"]),
    ("قال «قرأت في «الحياة» خبرا» ثم مضى.", ["قرأت في «الحياة» خبرا", "الحياة"]),
    ('قال: "قرأت في "الحياة" خبرا" ثم مضى.', ['قرأت في "الحياة" خبرا', "الحياة"]),
    ('قال «قرأت في "الحياة" خبرا» ثم مضى.', ['قرأت في "الحياة" خبرا', "الحياة"]),
    ('وقال: "لن نعود.', ["لن نعود.…"]),
    ("وقال: «لن نعود\nوصل الوفد مساء.", ["لن نعود…"]),
    ("وقال: «لن نعود\nولن نصالح» ثم مضى.", ["لن نعود\nولن نصالح"]),
    ('وقال: "لن نعود.\nوصل "الوفد" مساء.', ["لن نعود.…", "الوفد"]),
    ("مضى الوفد» إلى بيروت.", []),
    ('مضى الوفد" إلى بيروت.', []),
    ("لا شيء «» هنا.", []),
    ("مضى الوفد.", []),
    ("طوله 5 > 3 وأقل < 9.", []),
    ("قال 'نعم' ثم مضى.", []),
    ('("نعم") قالها مرتين.', ["نعم"]),
    ('قال:"نعم" ثم مضى.', ["نعم"]),
    ("«أولا». «ثانيا».", ["أولا", "ثانيا"]),
    ("«نعم», قال «لا».", ["نعم", "لا"]),
    ('"لن نعود. لن نصالح." قالها الوزير.', ["لن نعود. لن نصالح."]),
    ("قال :»نعم سنعود» ثم مضى.", ["نعم سنعود"]),
    ("قال ل»الرياض» إنه باق.", ["الرياض"]),
    ('وقال: "بدأت عملية "السهم السريع" التي تقودها القوات.', ['بدأت عملية "السهم السريع" التي تقودها القوات.…', "السهم السريع"]),
    ('وقال: "لن نعود. وأضاف "بل نبقى". وختم "انتهى".', ["لن نعود…", "بل نبقى", "انتهى"]),
]


@pytest.mark.parametrize(("text", "wanted"), FOUND)
def test_found(text: str, wanted: list[str]) -> None:
    assert quoted(text) == wanted


@pytest.mark.parametrize(
    ("text", "strays"),
    [("مضى الوفد» إلى بيروت.", 1), ('مضى الوفد" إلى بيروت.', 1), ("قال «نعم» ثم» مضى.", 1), ("قال «نعم» ثم مضى.", 0)],
)
def test_stray_closing_marks(text: str, strays: int) -> None:
    assert len(find_quotes(Tokens(text)).strays) == strays


def test_a_stray_closing_mark_does_not_turn_the_rest_inside_out() -> None:
    assert quoted('مضى الوفد" إلى بيروت، وقال "نعم" ثم "لا".') == ["نعم", "لا"]


def test_a_quotation_never_closed_ends_with_its_line() -> None:
    text = "وقال: «لن نعود\n" + "وصل الوفد مساء.\n" * 5
    assert quoted(text) == ["لن نعود…"]


def test_quotations_come_in_order_and_nest() -> None:
    found = find_quotes(Tokens('«أ «ب» ج» «د» "ه «و» ز"')).found
    assert found == sorted(found, key=lambda quote: quote.open)
    for one in found:
        for other in found:
            crossing = one.open < other.open < one.close < other.close
            assert not crossing
