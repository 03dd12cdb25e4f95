"""Where the words of a query are shown to stand."""

from __future__ import annotations

import pytest

from riwaya.store.fulltext import parse
from riwaya.store.shadow import words
from riwaya.store.snippets import Marker
from riwaya.text.tokens import NUMBER, WORD, Tokens

TEXT = "قالت الوزارة، في بيان لها في القاهرة، إن 3.5 مليون نازح عادوا إلى ديارهم. وقال الوزير في بيان آخر: في بيان الأمس خطأ."


def marked(query: str, text: str = TEXT) -> list[list[str]]:
    return [[text[slice(*span)] for span in spans] for spans in Marker(parse(query)).spans(text)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("القاهرة", [["القاهرة"]]),
        ("وزير", [["الوزير"]]),
        ("وزار*", [["الوزارة"]]),
        ("الوزار*", [["الوزارة"]]),
        ("وقا*", [["وقال"]]),
        ('"في بيان"', [["في بيان", "في بيان", "في بيان"]]),
        ('"بيان في"', [[]]),
        ('"آخر في بيان"', [["آخر: في بيان"]]),
        ("3.5", [["3.5"]]),
        ("القاهرة نازح", [["القاهرة"], ["نازح"]]),
        ("في", [["في", "في", "في", "في"]]),
    ],
)
def test_each_term_is_marked_wherever_it_stands(query: str, found: list[list[str]]) -> None:
    assert marked(query)[: len(found)] == found


def test_a_phrase_goes_on_over_marks_and_line_ends() -> None:
    assert marked('"وزارة الدفاع"', "أعلنت وزارة\nالدفاع و(وزارة) - الدفاع أيضا") == [["وزارة\nالدفاع", "وزارة) - الدفاع"]]


@pytest.mark.parametrize("text", ["تم قـ ـصف المدينة وقصف أخرى", "تم قـصف المدينة وقصف أخرى"])
def test_a_word_hidden_by_a_tatweel_is_marked(text: str) -> None:
    assert len(marked("قصف", text)[0]) == 2


@pytest.mark.parametrize(
    "text",
    [TEXT, "قـ ـصف", "أ\u00a0ب\u200fج 1,250 و٣٫٥ ﷺ", "ـ", " x_y-z  ", "a\x1cb\u2003c", "مليـ شيا ولجـ.ـان"],
)
def test_words_cut_at_white_space_are_those_of_the_whole_text(text: str) -> None:
    tokens = Tokens(text)
    whole = [
        (part, tokens.start[index], tokens.end[index])
        for index, kind in enumerate(tokens.kind) if kind in (WORD, NUMBER)
        for part in (tokens.norm[index].split(".") if kind == NUMBER else [tokens.norm[index]])
    ]  # fmt: skip
    assert [(word.surface, word.start, word.end) for word in words(text)] == whole
