"""JSON lines, one pair of texts a line.

In: paths of files with lines {"id": …, "a": …, "b": …}. Out: one `Pair` or `Failure` a line that is not blank, in order.
The idea: as with reports, a bad line is a record in its place that says what is wrong and harms no other.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, Final, NamedTuple

import msgspec

from riwaya.records import Failure, Problem
from riwaya.sources import limits as measures
from riwaya.sources.item import Item
from riwaya.sources.jsonl import id_of, in_words, lines_of, not_json
from riwaya.sources.resource import of_path, opened, unreadable
from riwaya.sources.settings import DEFAULT, Settings
from riwaya.sources.unpack import Refused

SHAPE: Final = '{"id": "...", "a": "...", "b": "..."}'
LONGEST: Final = 2_000  # characters of a text to compare: all its words are laid beside all of the other's
_BOM: Final = b"\xef\xbb\xbf"


class Pair(NamedTuple):
    """Two texts to compare. The id is that of the line, else file and line number."""

    id: str
    a: str
    b: str


class _Line(msgspec.Struct):
    a: str
    b: str
    id: str | int | None = None


_decoder: Final = msgspec.json.Decoder(_Line)


def read_pairs(path: str, settings: Settings = DEFAULT) -> Iterator[Pair | Failure]:
    """All pairs of a file, or of standard input for "-"."""
    resource = of_path(path)
    try:
        with opened(resource, settings.limits, False) as stream:
            yield from _read(stream, resource.name, settings)
    except (OSError, ValueError, Refused) as error:
        yield _failure_of(unreadable(resource, error))


def _read(stream: BinaryIO, name: str, settings: Settings) -> Iterator[Pair | Failure]:
    blank, most = True, settings.limits.line_bytes
    for number, data in enumerate(lines_of(stream, most), 1):
        if data is None:
            blank = False
            told = f"line {number} of {name} has more than {measures.size(most)}: give one pair a line"
            yield problem(f"{name}:{number}", "too_large", told)
            continue
        data = data.removeprefix(_BOM) if number == 1 else data
        if data.strip():
            blank = False
            yield _parse(data, name, number)
    if blank:
        yield problem(name, "empty", f"{name} has no lines: give one pair a line, {SHAPE}")


def _parse(data: bytes, name: str, number: int) -> Pair | Failure:
    where, place = f"line {number} of {name}", f"{name}:{number}"
    try:
        line = _decoder.decode(data)
    except msgspec.ValidationError as error:
        return problem(id_of(data) or place, "bad_record", f"{where}: {in_words(str(error), SHAPE)}")
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return _failure_of(not_json(data, name, number, error, SHAPE))
    pair = Pair(place if line.id is None or line.id == "" else str(line.id), line.a, line.b)
    return checked(pair, where)


def checked(pair: Pair, where: str) -> Pair | Failure:
    """The pair, or what keeps its texts from being compared; `where` names it in the message."""
    for name, text in (("a", pair.a), ("b", pair.b)):
        if not text.strip():
            return problem(pair.id, "empty", f'{where}: "{name}" is empty: give both texts')
        if len(text) > LONGEST:
            told = f'{where}: "{name}" has {len(text):,} characters and at most {LONGEST:,} are compared: take its headline'
            return problem(pair.id, "too_large", told)
    return pair


def problem(identifier: str, code: str, message: str) -> Failure:
    """A record that stands in a pair's place."""
    return Failure(id=identifier, error=Problem(code=code, message=message))


def _failure_of(item: Item) -> Failure:
    assert isinstance(item.report, Failure)
    return item.report
