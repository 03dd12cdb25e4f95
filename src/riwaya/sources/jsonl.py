"""JSON lines, one report a line.

In: a stream of bytes. Out: one `Item` a line that is not blank, in order.
The idea: a line is checked against a schema; what is wrong is told with the line's number and in words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, BinaryIO, Final

import msgspec

from riwaya.records import Failure, Input
from riwaya.sources import limits as measures
from riwaya.sources.item import Item, failure, iso_moment
from riwaya.sources.resource import Resource, of_path, opened, unreadable
from riwaya.sources.settings import DEFAULT, Settings
from riwaya.sources.unpack import Refused


class Line(msgspec.Struct):
    """A line as it must be; other fields are ignored. Numbers are taken as ids since many exports have them."""

    text: str
    id: str | int | None = None
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    forwarded_from: str | None = None
    metadata_from: dict[str, str] | None = None


_decoder: Final = msgspec.json.Decoder(Line)
_SHAPE: Final = '{"id": "...", "text": "...", "published": "2018-05-22"}'
_KINDS: Final = {
    "str": "a string", "int": "a whole number", "float": "a number with a fraction", "bool": "true or false",
    "array": "a list", "object": "an object", "null": "null",
}  # fmt: skip
_LONE: Final = re.compile("[\ud800-\udfff]")
_BOM: Final = b"\xef\xbb\xbf"


def read_jsonl(paths: Iterable[str], settings: Settings = DEFAULT) -> Iterator[Item]:
    """All lines of all files. What the settings say of date and outlet fills in for lines that do not give them."""
    for path in paths:
        yield from read_lines(of_path(path), settings)


def read_lines(resource: Resource, settings: Settings) -> Iterator[Item]:
    """All lines of one file."""
    try:
        with opened(resource, settings.limits, False) as stream:
            yield from read_stream(stream, resource.name, settings)
    except (OSError, ValueError, Refused) as error:
        yield unreadable(resource, error)


def read_stream(stream: BinaryIO, name: str, settings: Settings = DEFAULT) -> Iterator[Item]:
    """The lines of one stream; `name` is what messages call it."""
    blank, most = True, settings.limits.line_bytes
    for number, data in enumerate(lines_of(stream, most), 1):
        if number == 1:
            if data and data.startswith((b"\xff\xfe", b"\xfe\xff")):
                message = f"{name} is UTF-16: convert it first with iconv -f UTF-16 -t UTF-8"
                yield failure(f"{name}:1", "not_utf8", message)
                return
            data = data.removeprefix(_BOM) if data else data
        if data is None:
            told = f"line {number} of {name} has more than {measures.size(most)}: give one report a line"
            yield failure(f"{name}:{number}", "too_large", told)
            blank = False
        elif data.strip():
            blank = False
            yield parse(data, name, number, settings)
    if blank:
        yield failure(name, "empty", f"{name} has no lines: give one report a line, {_SHAPE}")


def lines_of(stream: BinaryIO, most: int) -> Iterator[bytes | None]:
    """Lines without ever holding more than the limit; None for one that is longer."""
    while data := stream.readline(most + 1):
        if len(data) <= most:
            yield data
            continue
        while data and not data.endswith(b"\n"):
            data = stream.readline(most)
        yield None


def parse(data: bytes, name: str, number: int, settings: Settings = DEFAULT) -> Item:
    """One line. Its id, where it has none, is given by its text when it is read."""
    where = f"line {number} of {name}"
    try:
        line = _decoder.decode(data)
    except msgspec.ValidationError as error:
        if (passed_on := _failed(data)) is not None:
            return Item(passed_on, kind="jsonl")
        return failure(id_of(data) or f"{name}:{number}", "bad_record", f"{where}: {in_words(str(error))}")
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return not_json(data, name, number, error)
    return report_of(line, where, f"{name}:{number}", settings)._replace(kind="jsonl")


def report_of(line: Line, where: str, place: str, settings: Settings, names: Mapping[str, str] | None = None) -> Item:
    """A checked report. `where` and `place` name it in messages and where it has no id; `names` are its fields' own names."""
    called = dict(names or {})
    text, dated = called.get("text", "text"), called.get("published", "published")
    identifier = None if line.id is None or line.id == "" else str(line.id)
    shown = identifier or place
    if not line.text.strip():
        return failure(shown, "empty", f'{where}: "{text}" is empty: give the text of the report')
    if excess := measures.excess(line.text, settings.limits):
        return failure(shown, "too_large", f'{where}: "{text}" {excess}')
    if "\x00" in line.text:
        return failure(shown, "binary", f'{where}: "{text}" holds NUL characters and is not text: leave the line out')
    moment = settings.published
    if line.published:
        moment = iso_moment(line.published)
        if moment is None:
            message = f'{where}: "{dated}" is {line.published[:40]!r}: write it as 2018-05-22 or 2018-05-22T03:18'
            return failure(shown, "bad_record", message)
    return Item(
        Input(
            text=line.text, id=identifier, title=line.title or None, published=moment,
            outlet=line.outlet or settings.outlet, url=line.url or None, forwarded_from=line.forwarded_from or None,
            metadata_from=line.metadata_from or None,
        )
    )  # fmt: skip


def _failed(data: bytes) -> Failure | None:
    """The record of a failure, as `riwaya watch` writes it in a report's place: it is passed on."""
    try:
        return msgspec.json.decode(data, type=Failure)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def not_json(data: bytes, name: str, number: int, error: Exception, shape: str = _SHAPE) -> Item:
    """The record of a line that is no JSON; `shape` shows how it should be written."""
    where, place = f"line {number} of {name}", f"{name}:{number}"
    if isinstance(error, UnicodeDecodeError):
        return failure(place, "not_utf8", f"{where} is not UTF-8: convert the file first, for instance with iconv -t UTF-8")
    try:
        loose = json.loads(data)
    except UnicodeDecodeError:
        return failure(place, "not_utf8", f"{where} is not UTF-8: convert the file first, for instance with iconv -t UTF-8")
    except RecursionError:
        return failure(place, "bad_json", f"{where} is nested too deeply: write it as {shape}")
    except ValueError as found:
        what = getattr(found, "msg", str(found))
        at = getattr(found, "colno", None)
        column = f" at column {at}" if at else ""
        return failure(place, "bad_json", f"{where} is not JSON ({what}{column}): write it as {shape}")
    if _holds_lone(loose):
        found_id = loose.get("id") if isinstance(loose, dict) else None
        good = isinstance(found_id, str) and found_id and not _LONE.search(found_id)
        message = (
            f"{where} holds half of a surrogate pair (such as \\ud83d alone), which is no character: the text was cut "
            "in the middle of an emoji; take the half out or get the text again"
        )
        return failure(str(found_id) if good else place, "lone_surrogate", message)
    return failure(place, "bad_json", f"{where} is not JSON ({error}): write it as {shape}")


def _holds_lone(value: Any) -> bool:
    if isinstance(value, str):
        return _LONE.search(value) is not None
    if isinstance(value, dict):
        return any(_holds_lone(key) or _holds_lone(item) for key, item in value.items())
    return isinstance(value, list) and any(_holds_lone(item) for item in value)


def id_of(data: bytes) -> str | None:
    """The id of a line that does not fit the schema, where it has one."""
    try:
        loose = msgspec.json.decode(data)
    except (ValueError, RecursionError):
        return None
    found = loose.get("id") if isinstance(loose, dict) else None
    return str(found) if isinstance(found, str | int) and not isinstance(found, bool) and found != "" else None


def in_words(message: str, shape: str = _SHAPE) -> str:
    """A schema violation as a sentence: "Expected `str`, got `int` - at `$.text`"."""
    if "missing required field" in message:
        missing = re.search(r"missing required field `([^`]+)`", message)
        return f'there is no "{missing[1] if missing else "text"}": write the line as {shape}'
    found = re.search(r"Expected `([^`]+)`, got `([^`]+)`(?: - at `\$\.?([^`]*)`)?", message)
    if not found:
        return message
    wanted = " or ".join(dict.fromkeys(_KINDS.get(kind.strip(), kind.strip()) for kind in found[1].split("|")))
    got = _KINDS.get(found[2], found[2])
    if not found[3]:
        return f"it is {got}, not an object: write it as {shape}"
    return f'"{found[3]}" is {got} and should be {wanted}'
