"""Named bytes: a file, standard input, a member of an archive, a page that was fetched.

In: a path or bytes. Out: `Resource`, which opens as a stream of plain bytes, unpacked within the limits.
The idea: every kind of source reads a resource, so that `news.csv.gz` and `pages.zip` need nothing of their own.
"""

from __future__ import annotations

import contextlib
import io
import sys
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final, NamedTuple

from riwaya.sources.item import Item, failure, printable
from riwaya.sources.limits import Limits
from riwaya.sources.unpack import Gauge, Refused, pieces_of, stream_of, unpacked

STDIN: Final = "-"
# Whatever packs one file: by its first bytes, or by its name where the format has no mark.
_MARKS: Final = ((b"\x1f\x8b", "gzip"), (b"\x28\xb5\x2f\xfd", "zstd"))
_SUFFIXES: Final = {".gz": "gzip", ".zst": "zstd", ".br": "br"}
_CONTAINERS: Final = frozenset([".warc"])  # packed record by record: its reader unpacks it


class Resource(NamedTuple):
    """Bytes with a name; `opener` gives them as they are stored and may raise OSError or ValueError."""

    name: str
    opener: Callable[[], BinaryIO]
    path: str | None = None

    @property
    def suffix(self) -> str:
        """The suffix that tells what it holds: `.csv` for `news.csv.gz`."""
        return plain_suffix(self.name)

    @property
    def called(self) -> str:
        """Its name in a message."""
        return "standard input" if self.name == STDIN else self.name


def of_path(path: str) -> Resource:
    """A file, or standard input for `-`."""
    return Resource(printable(path), lambda: open_bytes(path), path)


def of_bytes(data: bytes, name: str) -> Resource:
    """Bytes at hand."""
    return Resource(name, lambda: io.BytesIO(data))


def plain_suffix(name: str) -> str:
    """The suffix of a file name in small letters, without that of its packing."""
    path = PurePosixPath(name)
    if path.suffix.lower() in _SUFFIXES:
        path = path.with_suffix("")
    return path.suffix.lower()


def open_bytes(path: str) -> BinaryIO:
    """A path or `-` opened for reading bytes. Raises OSError, or ValueError for a path that cannot be one."""
    return sys.stdin.buffer if path == STDIN else Path(path).open("rb")


@contextlib.contextmanager
def opened(resource: Resource, limits: Limits, whole: bool) -> Iterator[BinaryIO]:
    """The plain bytes of a resource. `whole` says that it is one document, which has a size limit.

    Raises OSError, ValueError, and while it is read `Refused`.
    """
    stream = resource.opener()
    try:
        coding = _coding(resource, stream)
        if coding is None:
            yield stream
        else:
            yield stream_of(unpacked(pieces_of(stream), coding, Gauge(limits, whole)))
    finally:
        if resource.name != STDIN:
            stream.close()


def _coding(resource: Resource, stream: BinaryIO) -> str | None:
    if resource.name == STDIN or resource.suffix in _CONTAINERS:
        return None
    if isinstance(stream, io.BufferedReader):
        head = stream.peek(4)
    else:
        head = stream.read(4)
        stream.seek(0)
    for mark, coding in _MARKS:
        if head.startswith(mark):
            return coding
    return "br" if PurePosixPath(resource.name).suffix.lower() == ".br" else None


def head_of(resource: Resource, limits: Limits, number: int) -> bytes:
    """The first bytes, unpacked; none when they cannot be had: whoever reads it in earnest says why."""
    try:
        with opened(resource, limits, False) as stream:
            return stream.read(number)
    except (OSError, ValueError, Refused):
        return b""


def bytes_of(resource: Resource, limits: Limits, most: int) -> bytes | Item:
    """All bytes, at most one more than `most`, or the record that says why not."""
    try:
        with opened(resource, limits, True) as stream:
            return stream.read(most + 1)
    except (OSError, ValueError, Refused) as error:
        return unreadable(resource, error)


def unreadable(resource: Resource, error: Exception) -> Item:
    """The record for bytes that the system or the limits do not let us read."""
    name = resource.name
    if isinstance(error, Refused):
        return failure(name, error.code, f"{resource.called} {error.message}")
    if isinstance(error, FileNotFoundError):
        return failure(name, "not_found", f"there is no file {name}: check the path")
    if isinstance(error, IsADirectoryError) or (resource.path is not None and _is_folder(resource.path)):
        message = f"{name} is a folder: name it without --from to read all in it, or name the files, {name.rstrip('/')}/*.txt"
        return failure(name, "is_folder", message)
    if isinstance(error, PermissionError):
        return failure(name, "not_permitted", f"{name} may not be read by you: change its permissions")
    if isinstance(error, OSError):
        return failure(name, "unreadable", f"{name} cannot be read: {error.strerror or error}")
    return failure(name, "not_found", f"there is no file {name!r}: check the path")  # a NUL in the path


def _is_folder(path: str) -> bool:
    try:
        return Path(path).is_dir()
    except (OSError, ValueError):
        return False
