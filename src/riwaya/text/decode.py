"""Decoding: from the bytes of a file to its text, to the letter.

In: bytes, and the encoding a page declares. Out: `Decoded` (text, encoding chosen, warnings), or a `DecodeError`.
The idea: a byte-order mark or valid UTF-8 settles it; otherwise windows-1256 must look like Arabic, or nothing is read.
"""

from __future__ import annotations

import codecs
import re
from typing import Final, NamedTuple


class Decoded(NamedTuple):
    """A text as it came: line ends and every character kept, only a byte-order mark is gone."""

    text: str
    encoding: str
    warnings: list[str]


class DecodeError(ValueError):
    """Bytes that are no text we can read. `code` is stable, `message` says what to do."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


# First bytes of files that people mistake for text, and how to get the text out of them.
_MAGIC: Final[tuple[tuple[bytes, str], ...]] = (
    (b"%PDF", "a PDF: turn it into text first, for instance with pdftotext"),
    (b"PK\x03\x04", "a ZIP archive or an office document: save it as plain text or HTML first"),
    (b"\xd0\xcf\x11\xe0", "an old office document: save it as plain text or HTML first"),
    (b"\x1f\x8b", "compressed with gzip: unpack it first with gunzip"),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd: unpack it first with unzstd"),
    (b"\xfd7zXZ", "compressed with xz: unpack it first with unxz"),
    (b"BZh", "compressed with bzip2: unpack it first with bunzip2"),
    (b"{\\rtf", "a rich text document: save it as plain text first"),
    (b"\x89PNG", "a picture: riwaya reads text only"),
    (b"\xff\xd8\xff", "a picture: riwaya reads text only"),
)

_SAMPLE: Final = 8192
# High bytes of the UTF-16 units that Arabic prose is made of: ASCII, Arabic, general punctuation.
_HIGH_BYTES: Final = frozenset([0x00, 0x06, 0x20])
_MOST: Final = 0.85
_COMMON: Final = 0.35
_DECLARED: Final = frozenset(["utf-8", "cp1256", "iso8859-6", "utf-16", "utf-16-le", "utf-16-be"])
_NAMES: Final = {"cp1256": "windows-1256", "iso8859-6": "iso-8859-6"}

_CONTROLS: Final = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_FOREIGN: Final = re.compile(r"[^\x00-\x7f]")
_ARABIC: Final = re.compile("[\u0600-\u06ff\u200c\u200d\u200e\u200f\u2010-\u2026«»\xa0]")
# The letters that make up half of any Arabic text; read as windows-1256, Cyrillic or Greek has few of them.
_FREQUENT: Final = re.compile("[اليمنوتر]")
_LATIN: Final = re.compile("[àâäçéèêëîïôöùûüœ°·×÷]")
# Bytes that cannot be UTF-8 may be damage in a UTF-8 file, as long as they are few among what is sound.
_DAMAGE: Final = 0.1


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Decodes a whole file. `declared` is what the file says of its own encoding; it is tried after byte-order marks.

    Raises DecodeError with code `empty`, `binary`, `truncated`, `lone_surrogate` or `unknown_encoding`.
    """
    if not data.strip():
        raise DecodeError("empty", "there is nothing in it: give a file with the text of a report")
    for magic, advice in _MAGIC:
        if data.startswith(magic):
            raise DecodeError("binary", f"it is {advice}")
    found = _marked(data) or _declared(data, declared) or _utf16_without_mark(data) or _utf8(data) or _windows(data)
    if found is None:
        raise DecodeError(
            "unknown_encoding",
            "its encoding is none of UTF-8, UTF-16 and windows-1256: convert it first, for instance with "
            "iconv -f ENCODING -t UTF-8",
        )
    _refuse_binary(found.text)
    if not found.text.strip():
        raise DecodeError("empty", "there is only white space in it: give a file with the text of a report")
    return found


def _marked(data: bytes) -> Decoded | None:
    """By byte-order mark."""
    if data.startswith(codecs.BOM_UTF8):
        return _utf8(data[3:]) or Decoded(
            data[3:].decode("utf-8", "replace"), "utf-8", ["many bytes are not UTF-8; each was read as U+FFFD"]
        )
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise DecodeError("unknown_encoding", "it is UTF-32: convert it first with iconv -f UTF-32 -t UTF-8")
    if data.startswith(codecs.BOM_UTF16_LE):
        return _utf16(data[2:], "utf-16-le")
    if data.startswith(codecs.BOM_UTF16_BE):
        return _utf16(data[2:], "utf-16-be")
    return None


def _declared(data: bytes, declared: str | None) -> Decoded | None:
    if not declared:
        return None
    try:
        name = codecs.lookup(declared.strip()).name
    except (LookupError, ValueError):
        return None
    if name not in _DECLARED or name.startswith("utf-16"):
        return None  # UTF-16 without a mark is told by its bytes; pages that declare it are mostly mistaken
    try:
        return Decoded(data.decode(name), _NAMES.get(name, name), [])
    except UnicodeDecodeError:
        return None


def _utf16(data: bytes, codec: str) -> Decoded:
    if len(data) % 2:
        raise DecodeError("truncated", "it is UTF-16 with half a character at its end: get the file again")
    try:
        return Decoded(data.decode(codec), codec, [])
    except UnicodeDecodeError as error:
        raise DecodeError(
            "lone_surrogate",
            f"it is UTF-16 with half of a surrogate pair at byte {error.start}: repair it, "
            "for instance with iconv -c -f UTF-16 -t UTF-8",
        ) from None


def _utf16_without_mark(data: bytes) -> Decoded | None:
    """Arabic in UTF-16 has nearly all its high bytes on one side; in any other reading they are controls."""
    sample = data[:_SAMPLE]
    sample = sample[: len(sample) // 2 * 2]
    if len(data) % 2 or len(sample) < 8 or sample.count(0) + sample.count(6) < len(sample) * 0.2:
        return None
    even, odd = (sum(byte in _HIGH_BYTES for byte in sample[side::2]) * 2 / len(sample) for side in (0, 1))
    if max(even, odd) < _MOST or abs(even - odd) < 0.3:
        return None
    codec = "utf-16-le" if odd > even else "utf-16-be"
    try:
        return Decoded(data.decode(codec), codec, ["read as UTF-16, which no byte-order mark says"])
    except UnicodeDecodeError:
        return None


def _utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf-8", [])
    except UnicodeDecodeError:
        pass
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if broken > _DAMAGE * len(_ARABIC.findall(text)) and not _is_cut_short(data):
        return None
    if broken == 1:
        return Decoded(text, "utf-8", ["a byte that is not UTF-8 was read as U+FFFD"])
    return Decoded(text, "utf-8", [f"{broken} bytes that are not UTF-8 were read as U+FFFD"])


def _is_cut_short(data: bytes) -> bool:
    """True when only the last character is incomplete."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.reason == "unexpected end of data" and error.start > 0 and len(data) - error.start < 4
    return False


def _windows(data: bytes) -> Decoded | None:
    """windows-1256 gives a meaning to every byte, so the result has to look like Arabic (or Latin) prose."""
    text = data.decode("cp1256", "replace")
    if _CONTROLS.search(text):
        return None if b"\x00" not in data else Decoded(text, "windows-1256", [])
    foreign, arabic = len(_FOREIGN.findall(text)), len(_ARABIC.findall(text))
    if not foreign or arabic + len(_LATIN.findall(text)) < _MOST * foreign:
        return None
    if len(_FREQUENT.findall(text)) < _COMMON * arabic:
        return None
    return Decoded(text, "windows-1256", [])


def _refuse_binary(text: str) -> None:
    controls = len(_CONTROLS.findall(text))
    if "\x00" in text or (controls > 8 and controls > len(text) * 0.01):
        raise DecodeError("binary", "it is not text (it holds NUL or control bytes): give a plain text or HTML file")
