"""Opening a place list: from a file, plain or zipped, in whatever encoding, to numbered rows.

In: a path. Out: a `Table` that is read once: its first lines to recognise it by, then row after row.
The idea: nothing is held in memory but the row at hand, and whatever cannot be a row is told with its line number.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, NamedTuple, Protocol

from riwaya.text.decode import DecodeError, decode

# What one zipped file may unfold to. The largest country of GeoNames has 60 MB, its alternate names of the world 700 MB.
ZIP_BYTES: Final = 500_000_000
# Place lists shrink to a fifth or a tenth; more than a hundred times is a bomb. Small files may be very regular.
ZIP_RATIO: Final = 100
_RATIO_FROM: Final = 10_000_000
_SAMPLE: Final = 1_000_000
_HEAD_LINES: Final = 5
_SHOWN: Final = 3
_LONGEST_LINE: Final = 1_000_000
_SUFFIXES: Final = frozenset([".txt", ".csv", ".tsv"])
_BESIDE: Final = frozenset(["readme", "iso-languagecodes"])
_CONTROLS: Final = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+")

Told = Callable[[int, int], None]  # bytes read so far, bytes in all


class _Bytes(Protocol):
    def read(self, size: int = -1, /) -> bytes: ...


class Refused(ValueError):
    """A list that cannot be taken. The message says what to change."""


class Row(NamedTuple):
    """The cells of a row and the line on which it begins, counted from 1."""

    line: int
    cells: list[str]


class Left(NamedTuple):
    """A row that was not used: its line, and enough of it to know it by."""

    line: int
    shown: str


@dataclass(slots=True)
class Tally:
    """What became of the rows: how many there were, and for each cause how many were left out, with the first few.

    `doubts` are rows that were used in spite of something, by what it was.
    """

    rows: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    first: dict[str, list[Left]] = field(default_factory=dict)
    doubts: Counter[str] = field(default_factory=Counter)

    def leave(self, cause: str, line: int, shown: str) -> None:
        """Counts a row that is not used."""
        self.counts[cause] += 1
        some = self.first.setdefault(cause, [])
        if len(some) < _SHOWN:
            some.append(Left(line, one_line(shown)))


def one_line(text: str, most: int = 60) -> str:
    """A cell of a stranger's file, safe to show on one line."""
    plain = " ".join(_CONTROLS.sub(" ", text).split())
    return plain if len(plain) <= most else plain[: most - 1] + "…"


class Table:
    """An opened list: `head` are its first lines that are not empty, `lines()` all of them, to be read once."""

    def __init__(self, name: str, stream: _Bytes, whole: int, told: Told) -> None:
        self.name = name
        self._counted = _Counted(stream, whole, told)
        self._bytes = io.BufferedReader(self._counted, _SAMPLE)
        sample = self._bytes.peek(_SAMPLE)
        if len(sample) >= _SAMPLE and b"\n" not in sample:
            raise Refused(f"{name} has no line end in its first {_SAMPLE:,} bytes: it is no list of places")
        text, self._encoding = _decoded(name, sample if len(sample) >= whole else _whole_lines(sample))
        self.head = [line for line in text.split("\n", 200) if line.strip()][:_HEAD_LINES]

    def lines(self) -> Iterator[str]:
        """The lines with their ends."""
        text = io.TextIOWrapper(self._bytes, self._encoding, errors="replace", newline="")
        for number, line in enumerate(iter(lambda: text.readline(_LONGEST_LINE), "")):
            yield line if number else line.removeprefix("\ufeff")

    def tabbed(self) -> Iterator[Row]:
        """Rows of a file whose cells are parted by tabs and never quoted, as GeoNames has them."""
        for number, line in enumerate(self.lines(), 1):
            if line.strip():
                yield Row(number, line.rstrip("\r\n").split("\t"))

    def quoted(self, delimiter: str, tally: Tally) -> Iterator[Row]:
        """Rows of a CSV file; what its quotation marks make unreadable is counted."""
        reader = csv.reader(self.lines(), delimiter=delimiter, strict=True)
        while True:
            line = reader.line_num + 1
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error:
                tally.rows += 1
                tally.leave("quotation marks that are not in order", line, f"up to line {reader.line_num}")
                continue
            if any(cell.strip() for cell in cells):
                yield Row(line, cells)


class _Counted(io.RawIOBase):
    """A stream that tells how far it has been read."""

    def __init__(self, stream: _Bytes, whole: int, told: Told) -> None:
        self._stream = stream
        self._whole = whole
        self._told = told
        self._read = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._stream.read(len(buffer))
        self._read += len(data)
        self._told(self._read, self._whole)
        buffer[: len(data)] = data
        return len(data)


class _Bounded:
    """What a zipped file unfolds to, as long as that is within the limits."""

    def __init__(self, stream: _Bytes, name: str, packed: int) -> None:
        self._stream = stream
        self._name = name
        self._most = min(ZIP_BYTES, max(_RATIO_FROM, ZIP_RATIO * packed))
        self._read = 0

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self._read += len(data)
        if self._read > self._most:
            raise Refused(
                f"{self._name} unfolds to more than {self._most / 1e6:,.0f} MB, which is the limit for zipped files: "
                "take the file of one country, or unpack it first"
            )
        return data


@contextmanager
def opened(path: Path, told: Told = lambda done, whole: None) -> Iterator[Table]:
    """A list, unpacked where it is zipped. `told` hears how much of it has been read. Raises Refused."""
    try:
        with path.open("rb") as file:
            start = file.read(4)
            file.seek(0)
            if start == b"PK\x03\x04":
                with zipfile.ZipFile(file) as archive, _member(path, archive, told) as table:
                    yield table
            else:
                yield Table(path.name, file, path.stat().st_size, told)
    except FileNotFoundError:
        raise Refused(f"there is no file {path}: check the path") from None
    except IsADirectoryError:
        raise Refused(f"{path} is a folder: name a file in it") from None
    except OSError as error:
        raise Refused(f"{path} cannot be read: {error.strerror or error}") from None
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise Refused(f"{path} is a damaged or unusual ZIP archive ({error}): get it again, or unpack it first") from None


@contextmanager
def _member(path: Path, archive: zipfile.ZipFile, told: Told) -> Iterator[Table]:
    """The one list in an archive."""
    names = [info.filename for info in archive.infolist()]
    if "[Content_Types].xml" in names or "mimetype" in names:
        raise Refused(f"{path} is a workbook or another office document: save the sheet as CSV (UTF-8)")
    lists = [
        info for info in archive.infolist()
        if Path(info.filename).suffix.lower() in _SUFFIXES and not info.filename.startswith("__MACOSX/")
        and Path(info.filename).stem.lower() not in _BESIDE
    ]  # fmt: skip
    if len(lists) != 1:
        held = ", ".join(one_line(name) for name in names[:8]) or "nothing"
        raise Refused(f"{path} should hold one .txt, .csv or .tsv file and holds {held}: unpack it and name the file")
    (info,) = lists
    if info.flag_bits & 1:
        raise Refused(f"{path} is protected with a password: unpack it first")
    with archive.open(info) as packed:
        bounded = _Bounded(packed, f"{path} ({one_line(info.filename)})", path.stat().st_size)
        yield Table(f"{path.name}: {one_line(info.filename)}", bounded, info.file_size, told)


def _whole_lines(sample: bytes) -> bytes:
    """The beginning of a file without what a cut may have left of a character."""
    if b"\0" in sample:  # UTF-16
        return sample[: len(sample) // 2 * 2]
    return sample[: sample.rfind(b"\n") + 1] or sample


def _decoded(name: str, sample: bytes) -> tuple[str, str]:
    """The text of the first bytes, and the encoding that the rest is taken to have."""
    try:
        found = decode(sample)
    except DecodeError as error:
        message = "there is nothing in it" if error.code == "empty" else error.message
        raise Refused(f"{name} cannot be read: {message}") from None
    return found.text, found.encoding


def delimiter_of(header: str) -> str:
    """What parts the cells of a header line: the commonest of tab, semicolon, comma and bar outside quotation marks."""
    bare = re.sub(r'"[^"]*"', "", header)
    return max("\t;,|", key=bare.count) if any(mark in bare for mark in "\t;,|") else ","


def plain_head(name: str) -> str:
    """The name of a column for comparing: small letters, without spaces, hyphens and underscores."""
    return re.sub(r"[\s_.:\-]+", "", unicodedata.normalize("NFKC", name).lower())
