"""Claims about sentences: where one ends, and what only looks like an end."""

from __future__ import annotations

import pytest

from riwaya.text.sentences import split_sentences
from riwaya.text.tokens import BREAK, Tokens


def sentences(text: str) -> list[str]:
    tokens = Tokens(text)
    return [text[slice(*tokens.span(first, last))] for first, last in split_sentences(tokens)]


ENDS = [
    ("وصل الوفد. عاد الوفد.", ["وصل الوفد.", "عاد الوفد."]),
    ("هل وصل الوفد؟ نعم! وصل.", ["هل وصل الوفد؟", "نعم!", "وصل."]),
    ("وصل الوفد… عاد الوفد.", ["وصل الوفد…", "عاد الوفد."]),
    ("وصل الوفد؟! عاد.", ["وصل الوفد؟!", "عاد."]),
    ("وصل الوفد\nعاد الوفد", ["وصل الوفد", "عاد الوفد"]),
    ("وصل الوفد\r\n\r\nعاد الوفد", ["وصل الوفد", "عاد الوفد"]),
    ("قال: «وصل الوفد.» عاد.", ["قال: «وصل الوفد.»", "عاد."]),
    ('قال: "وصل الوفد." عاد.', ['قال: "وصل الوفد."', "عاد."]),
    ("وصل (مساء.) عاد.", ["وصل (مساء.)", "عاد."]),
    ("وصل عام 2016. عاد عام 2017.", ["وصل عام 2016.", "عاد عام 2017."]),
    ("وصل الوفد.عاد الوفد.", ["وصل الوفد.", "عاد الوفد."]),
    ("وصل الوفد", ["وصل الوفد"]),
    ("وصل الوفد ۔ عاد.", ["وصل الوفد ۔", "عاد."]),
    ("", []),
    ("\n\n", []),
]

GOES_ON = [
    "قال د. أحمد الخطيب إنه باق.",
    "وصل أ. د. أحمد الخطيب مساء.",
    "ذكرت د.ب.أ الخبر.",
    "بلغت النسبة 3.5 بالمئة.",
    "بلغت النسبة ٣٫٥ بالمئة.",
    "نشر موقع 3alyoum.com الخبر.",
    "وصل الوفد... ثم عاد مساء.",
    "وصل الوفد .. ثم عاد مساء.",
    "وصل الوفد، ثم عاد؛ ثم وصل.",
    "قال: وصل الوفد.",
    "ولد عام 570 م. في الحجاز.",
]


@pytest.mark.parametrize(("text", "wanted"), ENDS)
def test_ends(text: str, wanted: list[str]) -> None:
    assert sentences(text) == wanted


@pytest.mark.parametrize("text", GOES_ON)
def test_goes_on(text: str) -> None:
    assert sentences(text) == [text]


def test_dots_in_a_row_end_a_sentence_at_the_end_of_a_line() -> None:
    assert sentences("وصل الوفد...\nعاد") == ["وصل الوفد...", "عاد"]


@pytest.mark.parametrize("text", [text for text, _ in ENDS] + GOES_ON)
def test_every_token_but_line_breaks_is_in_one_sentence(text: str) -> None:
    tokens = Tokens(text)
    seen = [token for first, last in split_sentences(tokens) for token in range(first, last)]
    assert seen == [token for token, kind in enumerate(tokens.kind) if kind != BREAK]
