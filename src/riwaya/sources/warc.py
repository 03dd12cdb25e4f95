"""Web archives (WARC), one report a stored page.

In: a WARC file, plain or packed record by record. Out: one `Item` for each page or text in it, in order.
The idea: a record is unpacked a piece at a time; after one that is a bomb, reading goes on where the next begins.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO, Final, NamedTuple

import msgspec
from fastwarc.warc import ArchiveIterator, WarcRecordType

from riwaya.records import Input
from riwaya.sources.files import from_bytes
from riwaya.sources.item import Item, failure
from riwaya.sources.resource import STDIN, Resource, opened, unreadable
from riwaya.sources.settings import Settings
from riwaya.sources.unpack import Damaged, Excess, Gauge, Refused, unpacked

_PIECE: Final = 65_536
_PAGES: Final = frozenset(["text/html", "application/xhtml+xml"])
_TEXTS: Final = frozenset(["text/plain"])
_GZIP: Final = b"\x1f\x8b\x08"
_KINDS: Final = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion


class _Bomb(NamedTuple):
    """Where a record that unpacks without end begins."""

    position: int


def read_warc(resource: Resource, settings: Settings) -> Iterator[Item]:
    """The pages of an archive. Pictures, scripts, and answers other than 200 are no reports and are passed over."""
    try:
        with opened(resource, settings.limits, False) as stream:
            source = stream if resource.name != STDIN and stream.seekable() else io.BufferedReader(_Forward(stream))
            yield from _records(source, resource, settings)
    except (OSError, ValueError, Refused) as error:
        if isinstance(error, FileNotFoundError | IsADirectoryError | PermissionError | Refused):
            yield unreadable(resource, error)
        else:
            told = f"{resource.called} cannot be read on as a WARC file ({error}): what follows was not read; get it again"
            yield failure(resource.name, "damaged", told)


def _records(stream: BinaryIO, resource: Resource, settings: Settings) -> Iterator[Item]:
    count, base = 0, 0
    while True:
        bomb: _Bomb | None = None
        for record in ArchiveIterator(stream, record_types=_KINDS, auto_decode="transfer"):
            item = _read(record, base, stream, resource, settings)
            if isinstance(item, tuple) and isinstance(item[1], _Bomb):
                item, bomb = item
            if isinstance(item, Item):
                count += 1
                yield item._replace(kind="warc")
            if bomb is not None:
                break
        found = _next_member(stream, bomb.position) if bomb is not None and stream.seekable() else None
        if found is None:
            break
        base = found
    if not count:
        yield failure(resource.name, "empty", f"{resource.called} holds no page and no text: is it a WARC file of web pages?")


def _read(record: Any, base: int, stream: BinaryIO, resource: Resource, settings: Settings) -> Item | tuple[Item, _Bomb] | None:
    """One record: a report, a failure, None for what is no page; with a mark where the record is a bomb."""
    http = record.http_headers
    if record.is_http and http is not None and http.status_code != 200:
        return None
    kind = record.http_content_type if record.is_http else (record.headers.get("Content-Type") or "").partition(";")[0].strip()
    if kind not in _PAGES and kind not in _TEXTS:
        return None
    name = str(record.record_id or "").strip("<>") or f"{resource.name}:{base + record.stream_pos}"
    address = record.headers.get("WARC-Target-URI")
    called = f"the record {name} in {resource.called}"
    begin = base + record.stream_pos
    try:
        data = _payload(record, begin, stream, settings)
    except Refused as error:
        failed = failure(name, error.code, f"{called} {error.message}")
        return (failed, _Bomb(begin)) if isinstance(error, Excess) else failed
    except OSError as error:
        return failure(name, "damaged", f"{called} is damaged ({error}): get the archive again")
    item = from_bytes(data, name, settings, kind in _PAGES, record.http_charset if record.is_http else None)
    if not isinstance(item.report, Input) or not address or item.report.url:
        return item
    found = {**(item.report.metadata_from or {}), "url": "warc:WARC-Target-URI"}
    return item._replace(report=msgspec.structs.replace(item.report, url=address, metadata_from=found))


def _payload(record: Any, begin: int, stream: BinaryIO, settings: Settings) -> bytes:
    """The bytes of a page, unpacked within the limits. Raises Refused, OSError."""
    outer = Gauge(settings.limits)

    def stored() -> Iterator[bytes]:
        while piece := record.reader.read(_PIECE):
            # What was taken from the file since the record began; it reads ahead, which makes the limit no tighter.
            outer.took = max(stream.tell() - begin, 1)
            outer.add(len(piece))
            yield piece

    coding = ((record.http_headers.get("Content-Encoding") if record.is_http else "") or "").strip().lower()
    data = b"".join(unpacked(stored(), coding, Gauge(settings.limits)))
    chunked = record.is_http and record.http_headers.get("Transfer-Encoding")
    if not chunked and outer.gave < record.content_length:
        raise Damaged("damaged", "is cut short: get the archive again")
    return data


def _next_member(stream: BinaryIO, begin: int) -> int | None:
    """Sets the stream to the next packed record after the one that begins here, and returns its place in the file.

    A record begins with the mark of gzip and unpacks to `WARC/`; nothing in between is unpacked.
    """
    position = begin + 1
    stream.seek(position)
    held = b""
    while True:
        more = stream.read(_PIECE)
        held += more
        at = held.find(_GZIP)
        while at >= 0 and (len(held) - at > 64 or not more):
            if _begins_record(held[at : at + 512]):
                stream.seek(position + at)
                return position + at
            at = held.find(_GZIP, at + 1)
        if not more:
            return None
        keep = len(held) - at if at >= 0 else 2
        position += len(held) - keep
        held = held[-keep:]


def _begins_record(data: bytes) -> bool:
    try:
        return zlib.decompressobj(31).decompress(data, 5) == b"WARC/"
    except zlib.error:
        return False


class _Forward(io.RawIOBase):
    """A stream that cannot be rewound, with a count of what was taken from it."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._taken = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False

    def readinto(self, buffer: Any) -> int:
        data = self._stream.read(len(buffer))
        buffer[: len(data)] = data
        self._taken += len(data)
        return len(data)

    def tell(self) -> int:
        return self._taken
