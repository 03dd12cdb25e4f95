"""Unpacking what is compressed, a piece at a time.

In: chunks of compressed bytes and the name of the coding. Out: chunks of plain bytes, or `Excess` or `Damaged`.
The idea: output is counted while it is made, in pieces of 64 kB, so that a bomb is dropped before it has grown.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from riwaya.sources.limits import Limits, size

if TYPE_CHECKING:
    from typing_extensions import Buffer

_PIECE: Final = 65_536
_WINDOW: Final = 1 << 25  # bytes of memory that a zstd stream may ask for; 8 MB is what the web allows, files have more
CODINGS: Final = frozenset(["gzip", "x-gzip", "deflate", "br", "zstd", "identity"])


class Refused(Exception):
    """Bytes that are not taken. `code` is stable, `message` says what to do."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class Excess(Refused):
    """More than the limits allow."""


class Damaged(Refused):
    """What is compressed is broken or cut short."""


class Gauge:
    """Counts bytes in and out. With `whole`, the output is one document and has a size limit; else only its ratio has."""

    def __init__(self, limits: Limits, whole: bool = True) -> None:
        self._limits = limits
        self._whole = whole
        self.took = 0
        self.gave = 0

    def add(self, number: int) -> None:
        """Counts output. Raises Excess."""
        self.gave += number
        limits = self._limits
        if self._whole and self.gave > limits.decompressed_bytes:
            raise Excess("too_large", f"is more than {size(limits.decompressed_bytes)} unpacked: cut it into single reports")
        if self.gave > limits.ratio_from_bytes and self.gave > limits.ratio * self.took:
            message = f"is packed more than {limits.ratio}:1, as no text is: leave it out, or unpack it yourself if you trust it"
            raise Excess("compression_ratio", message)


def unpacked(chunks: Iterable[bytes], coding: str, gauge: Gauge) -> Iterator[bytes]:
    """Plain bytes of a compressed stream, in pieces. Raises Excess, Damaged, and Refused for an unknown coding."""
    counted = _counted(chunks, gauge)
    if coding in ("identity", ""):
        pieces: Iterator[bytes] = counted
    elif coding in ("gzip", "x-gzip"):
        pieces = _members(counted)
    elif coding == "deflate":
        pieces = _deflated(counted)
    elif coding == "br":
        pieces = _brotli(counted)
    elif coding == "zstd":
        pieces = _zstd(counted)
    else:
        raise Refused("unsupported_type", f"is packed as {coding[:20]!r}, which riwaya cannot unpack: get it another way")
    for piece in pieces:
        gauge.add(len(piece))
        yield piece


def _counted(chunks: Iterable[bytes], gauge: Gauge) -> Iterator[bytes]:
    for chunk in chunks:
        gauge.took += len(chunk)
        yield chunk


def _drain(inflater: Any, data: bytes) -> Iterator[bytes]:
    """All output for some input; zlib may hold some back though it has taken all the input."""
    while True:
        try:
            piece = inflater.decompress(data, _PIECE)
        except zlib.error as error:
            raise Damaged("damaged", f"is damaged where it is packed ({error}): get it again") from None
        if piece:
            yield piece
        data = inflater.unconsumed_tail
        if not data and len(piece) < _PIECE:
            return


def _members(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """gzip: several members may follow each other, and zeros or other padding the last."""
    inflater = zlib.decompressobj(31)
    begun = False
    for chunk in chunks:
        data = chunk
        while data:
            if inflater.eof:
                if not data.startswith(b"\x1f"):
                    return
                inflater = zlib.decompressobj(31)
            begun = True
            yield from _drain(inflater, data)
            data = inflater.unused_data
    if begun and not inflater.eof:
        raise Damaged("damaged", "is cut short where it is packed: get it again")


def _deflated(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """`deflate` is zlib's format by the standard and bare in some servers."""
    inflater = None
    held = b""
    for chunk in chunks:
        held += chunk
        if inflater is None:
            if len(held) < 2:
                continue
            wrapped = held[0] & 15 == 8 and (held[0] << 8 | held[1]) % 31 == 0
            inflater = zlib.decompressobj(15 if wrapped else -15)
        yield from _drain(inflater, held)
        held = b""
    if inflater is not None and not inflater.eof:
        raise Damaged("damaged", "is cut short where it is packed: get it again")


def _brotli(chunks: Iterator[bytes]) -> Iterator[bytes]:
    brotli: Any = import_module("brotli")
    inflater = brotli.Decompressor()
    begun = False
    try:
        for chunk in chunks:
            data = chunk
            begun = True
            while True:
                piece = inflater.process(data, output_buffer_limit=_PIECE)
                data = b""
                if piece:
                    yield piece
                elif inflater.is_finished():
                    return
                elif inflater.can_accept_more_data():
                    break
    except brotli.error as error:
        raise Damaged("damaged", f"is damaged where it is packed ({error}): get it again") from None
    if begun and not inflater.is_finished():
        raise Damaged("damaged", "is cut short where it is packed: get it again")


def _zstd(chunks: Iterator[bytes]) -> Iterator[bytes]:
    zstandard: Any = import_module("zstandard")
    reader = zstandard.ZstdDecompressor(max_window_size=_WINDOW).stream_reader(stream_of(chunks), read_across_frames=True)
    try:
        while piece := reader.read(_PIECE):
            yield piece
    except zstandard.ZstdError as error:
        raise Damaged("damaged", f"is damaged where it is packed ({error}): get it again") from None


class _Stream(io.RawIOBase):
    def __init__(self, pieces: Iterator[bytes], below: BinaryIO | None) -> None:
        self._pieces = pieces
        self._below = below
        self._held = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer) -> int:
        while not self._held:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._held = memoryview(piece)
        view = memoryview(buffer)
        number = min(len(view), len(self._held))
        view[:number] = self._held[:number]
        self._held = self._held[number:]
        return number

    def close(self) -> None:
        if self._below is not None:
            self._below.close()
        super().close()


def stream_of(pieces: Iterator[bytes], below: BinaryIO | None = None) -> BinaryIO:
    """Pieces of bytes as a stream to read from; `below` is closed with it."""
    return io.BufferedReader(_Stream(pieces, below))


def pieces_of(stream: BinaryIO) -> Iterator[bytes]:
    """A stream as pieces."""
    while piece := stream.read(_PIECE):
        yield piece
