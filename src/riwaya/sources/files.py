"""Plain text and HTML files, one report each.

In: paths, `-` for standard input. Out: one `Item` a path, in order.
The idea: the whole file is the text; of a web page only the article, with what the page says of itself.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

from riwaya.records import Input
from riwaya.sources import limits
from riwaya.sources.html import declared_charset, extract
from riwaya.sources.item import Item, failure, printable
from riwaya.text.decode import DecodeError, decode

STDIN: Final = "-"
_HTML_SUFFIXES: Final = frozenset([".html", ".htm", ".xhtml"])
_HTML_START: Final = re.compile(rb"\s*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)


def read_files(paths: Iterable[str], published: str | None = None, outlet: str | None = None) -> Iterator[Item]:
    """One item a path. `published` and `outlet` are given by the caller and win over what a page says of itself."""
    for path in paths:
        yield read_file(path, published, outlet)


def read_file(path: str, published: str | None = None, outlet: str | None = None) -> Item:
    """Reads one file; its path is its id, and standard input is named by its content."""
    name = printable(path)
    data = _bytes_of(path, name)
    if isinstance(data, Item):
        return data
    return from_bytes(data, name, published, outlet)


def from_bytes(data: bytes, name: str, published: str | None = None, outlet: str | None = None) -> Item:
    """A report from the bytes of a file called `name`."""
    if len(data) > limits.REPORT_BYTES:
        return _too_large(name)
    page = Path(name).suffix.lower() in _HTML_SUFFIXES or _HTML_START.match(data[:2000]) is not None
    try:
        decoded = decode(data, declared_charset(data) if page else None)
    except DecodeError as error:
        return failure(name, error.code, f"{_called(name)} cannot be read: {error.message}")
    if excess := limits.excess(decoded.text):
        return failure(name, "too_large", f"{_called(name)} {excess}")
    given = None if name == STDIN else name
    warnings = tuple(decoded.warnings)
    if not page:
        report = Input(text=decoded.text, id=given, published=published, outlet=outlet)
        return Item(report, decoded.encoding, warnings)
    article = extract(decoded.text)
    if not article.text.strip():
        message = f"{_called(name)} is a web page without any text: save the page after it has loaded, or its text"
        return failure(name, "empty", message)
    report = Input(
        text=article.text,
        id=given,
        title=article.title,
        published=published or article.published,
        outlet=outlet or article.outlet,
        url=article.url,
    )
    return Item(report, decoded.encoding, warnings)


def open_bytes(path: str) -> BinaryIO:
    """A path or `-` opened for reading bytes. Raises OSError."""
    return sys.stdin.buffer if path == STDIN else Path(path).open("rb")


def unreadable(path: str, name: str, error: OSError) -> Item:
    """The record for a file that the system does not let us read."""
    if isinstance(error, FileNotFoundError):
        return failure(name, "not_found", f"there is no file {name}: check the path")
    if isinstance(error, IsADirectoryError) or Path(path).is_dir():
        return failure(name, "is_folder", f"{name} is a folder: name the files in it, for instance {name.rstrip('/')}/*.txt")
    if isinstance(error, PermissionError):
        return failure(name, "not_permitted", f"{name} may not be read by you: change its permissions")
    return failure(name, "unreadable", f"{name} cannot be read: {error.strerror or error}")


def _bytes_of(path: str, name: str) -> bytes | Item:
    try:
        stream = open_bytes(path)
        try:
            return stream.read(limits.REPORT_BYTES + 1)
        finally:
            if path != STDIN:
                stream.close()
    except OSError as error:
        return unreadable(path, name, error)
    except ValueError:  # a NUL in the path
        return failure(name, "not_found", f"there is no file {name!r}: check the path")


def _too_large(name: str) -> Item:
    most = limits.size(limits.REPORT_BYTES)
    return failure(name, "too_large", f"{_called(name)} has more than {most}: cut it into single reports")


def _called(name: str) -> str:
    return "standard input" if name == STDIN else name
