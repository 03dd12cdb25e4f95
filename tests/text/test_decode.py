"""Decoding: which encoding, which warnings, and what is refused with which advice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from riwaya.text.decode import DecodeError, decode

ARABIC = "قال الوزير إن القوات دخلت المدينة، وأضاف: «لا تراجع»\r\nوصل الوفد مساء أمس إلى العاصمة.\n"


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1256", "windows-1256"),
    ],
)
def test_arabic_is_told_by_its_bytes(codec: str, name: str) -> None:
    found = decode(ARABIC.encode(codec))
    assert (found.text, found.encoding) == (ARABIC, name)


@pytest.mark.parametrize(("mark", "codec"), [(b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")])
def test_a_byte_order_mark_settles_it(mark: bytes, codec: str) -> None:
    found = decode(mark + ARABIC.encode(codec))
    assert (found.text, found.encoding, found.warnings) == (ARABIC, codec, [])


def test_utf_16_without_a_mark_is_told_as_a_guess() -> None:
    assert decode(ARABIC.encode("utf-16-le")).warnings == ["read as UTF-16, which no byte-order mark says"]


def test_line_ends_and_marks_stay() -> None:
    text = "سطر\r\nسطر\rسطر\n\u200fقـال\u064e\u200d 👨‍👩‍👧 \u202bنص\u202c\n"
    assert decode(text.encode()).text == text


def test_latin_text_is_utf_8() -> None:
    assert decode(b"Nothing Arabic here.\n").encoding == "utf-8"


def test_a_file_cut_inside_a_letter_is_still_utf_8() -> None:
    found = decode(ARABIC.encode()[:-4] + b"\xd8")
    assert found.encoding == "utf-8"
    assert found.text.endswith("\ufffd")
    assert len(found.warnings) == 1


def test_a_damaged_byte_is_told() -> None:
    data = ARABIC.encode()
    found = decode(data[:20] + b"\xff" + data[20:])
    assert found.warnings == ["a byte that is not UTF-8 was read as U+FFFD"]


def test_what_a_page_declares_is_believed() -> None:
    text = "قال الوزير"
    assert decode(text.encode("iso8859-6"), "iso-8859-6").text == text
    assert decode(text.encode(), "windows-1256").encoding == "windows-1256"
    assert decode(text.encode(), "no-such-encoding").encoding == "utf-8"


@pytest.mark.parametrize(
    ("data", "code", "advice"),
    [
        (b"", "empty", "give a file"),
        (b" \r\n\t ", "empty", "give a file"),
        (" \u00a0\n".encode(), "empty", "white space"),
        (b"\x00\x01\x02\x03" * 50, "binary", "NUL"),
        (ARABIC.encode() + b"\x00", "binary", "NUL"),
        (bytes(range(256)) * 4, "binary", "NUL"),
        (b"%PDF-1.7\n%\xe2\xe3", "binary", "pdftotext"),
        (b"PK\x03\x04\x14\x00", "binary", "plain text"),
        (b"\x1f\x8b\x08\x00", "binary", "gunzip"),
        ("Привет, мир, как дела сегодня".encode("cp1251"), "unknown_encoding", "iconv"),
        ("καλημέρα κόσμε τι κάνεις".encode("cp1253"), "unknown_encoding", "iconv"),
        (b"\xff\xfe\x00\x00" + ARABIC.encode("utf-32-le"), "unknown_encoding", "UTF-32"),
        (b"\xff\xfe" + ARABIC.encode("utf-16-le")[:-1], "truncated", "again"),
        (b"\xff\xfe" + ARABIC.encode("utf-16-le") + b"\x3d\xd8", "lone_surrogate", "surrogate"),
    ],
)
def test_what_is_no_text_is_refused_with_advice(data: bytes, code: str, advice: str) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(data)
    assert caught.value.code == code
    assert advice in caught.value.message
    assert "\n" not in caught.value.message


@given(st.text())
def test_utf_8_comes_back_to_the_letter(text: str) -> None:
    data = text.encode()
    try:
        found = decode(data)
    except DecodeError:
        return
    if found.encoding == "utf-8" and not data.startswith(b"\xef\xbb\xbf"):
        assert found.text == text


@given(st.binary())
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        found = decode(data)
    except DecodeError as error:
        assert error.code and error.message
    else:
        found.text.encode()  # printable as JSON
