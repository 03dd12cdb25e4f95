"""The view for people: what it says, and how lines are laid out."""

from __future__ import annotations

from riwaya import Input, read
from riwaya.cli.layout import Piece, Style, clean, columns, line
from riwaya.cli.pretty import interval, render
from riwaya.sources.documents import document_of
from riwaya.sources.files import from_bytes

from .conftest import ROOT

TEXT = "أعلن مصدر أمني لوكالة سبوتنيك مقتل 5 جنود في قصف على مطار دمشق أمس.\n"


def test_the_chain_is_read_from_the_origin_outwards() -> None:
    text = render(read(Input(text=TEXT, published="2018-05-22")), Style())
    assert "مصدر أمني ← " in text
    assert text.index("WHO SAYS WHAT") < text.index("مصدر أمني")


def test_the_chain_ends_with_the_outlet() -> None:
    text = render(read(Input(text=TEXT, published="2018-05-22", outlet="النهار")), Style())
    assert "مصدر أمني ← وكالة سبوتنيك ← النهار | أعلن" in text
    own = render(read(Input(text="قالت وكالة سبوتنيك إن المطار أغلق.", outlet="وكالة سبوتنيك")), Style())
    assert "← وكالة سبوتنيك" not in own


def test_every_statement_and_event_is_shown_once() -> None:
    data = (ROOT / "examples" / "report.txt").read_bytes()
    document = document_of(from_bytes(data, "report.txt"))
    text = render(document, Style())
    heads = [part.split(" ", 1)[0] for part in (row.strip() for row in text.split("\n")) if part]
    for record in (*document.statements, *document.events):  # type: ignore[union-attr]
        assert heads.count(record.id) == 1


def test_an_empty_document_says_so() -> None:
    assert "No statement and no event" in render(read("نص"), Style())


def test_colour_and_isolates_are_for_terminals() -> None:
    document = read(Input(text=TEXT, published="2018-05-22"))
    shown = render(document, Style(colour=True, isolate=True))
    assert "\x1b[" in shown
    assert shown.count("\u2068") == shown.count("\u2069") > 0
    for row in shown.split("\n"):
        assert row.count("\u2068") == row.count("\u2069"), "an isolate never reaches over a line end"


def test_lines_are_wrapped_at_the_width() -> None:
    document = document_of(from_bytes((ROOT / "examples" / "report.txt").read_bytes(), "report.txt"))
    for width in (40, 60, 80):
        assert max(columns(row) for row in render(document, Style(width=width)).split("\n")) <= width


def test_columns_are_what_a_terminal_needs() -> None:
    assert columns("قَالَ") == 3
    assert columns("\u2068قال\u2069") == 3
    assert columns("日本") == 4


def test_text_of_strangers_is_cleaned() -> None:
    assert clean("سطر\r\nسطر\x1b[31m\u202e \u2067نص") == "سطر سطر\ufffd[31m نص"


def test_further_lines_hang() -> None:
    text = line(Piece("actor  ", "label"), Piece("one two three"), style=Style(width=16), indent=2, hang=9)
    assert text == "  actor  one two\n         three\n"


def test_intervals_as_people_write_them() -> None:
    assert interval("2018-05-21", "2018-05-22") == "2018-05-21"
    assert interval("2018-05-01", "2018-06-01") == "2018-05"
    assert interval("2018-01-01", "2019-01-01") == "2018"
    assert interval("2018-05-21", "2018-05-25") == "2018-05-21 to 2018-05-24"


def test_who_is_said_not_to_have_done_it_is_shown_as_such() -> None:
    from riwaya.cli.accounts import _value

    value = {"value": ["libyan-national-army"], "names": ["Libyan National Army"], "denied": True}
    assert _value("actor", value) == "not Libyan National Army"
