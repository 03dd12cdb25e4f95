"""The kinds of sources, and how a name is opened as one of them.

In: names on the command line, and the kind they are said to be, if any. Out: `Item`s, in the order of the names.
The idea: one table; a kind's module is imported when it is opened, so that plain text starts as fast as ever.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Final, NamedTuple

from riwaya.sources.files import HTML_SUFFIXES, looks_like_page
from riwaya.sources.item import Item, failure
from riwaya.sources.resource import STDIN, Resource, head_of, of_path, plain_suffix
from riwaya.sources.settings import DEFAULT, Settings
from riwaya.sources.xmlhead import HEAD, xml_kind

Reader = Callable[[Resource, Settings], Iterator[Item]]


class Kind(NamedTuple):
    """One kind of source. `many`: it holds many reports, each with limits of its own; `trusted`: its text is read in this
    process, since its owner wrote it to be read, and not in one that can be ended."""

    name: str
    about: str
    reader: str
    suffixes: tuple[str, ...] = ()
    many: bool = False
    trusted: bool = False

    def open(self, resource: Resource, settings: Settings) -> Iterator[Item]:
        """The items of one resource."""
        module, _, function = self.reader.partition(":")
        reader: Reader = getattr(import_module(f"riwaya.sources.{module}"), function)
        return reader(resource, settings)


KINDS: Final[dict[str, Kind]] = {
    kind.name: kind
    for kind in (
        Kind("text", "plain text, or a web page where it is one", "files:read_text", (".txt", ".text", ".md"), trusted=True),
        Kind("html", "a web page", "files:read_html", tuple(sorted(HTML_SUFFIXES))),
        Kind("jsonl", "one report a line", "jsonl:read_lines", (".jsonl", ".ndjson"), many=True, trusted=True),
        Kind("csv", "one report a row", "tables:read_csv", (".csv", ".tsv"), many=True),
        Kind("parquet", "one report a row", "tables:read_parquet", (".parquet", ".pq"), many=True),
        Kind("url", "what is at an address", "web:read_url"),
        Kind("feed", "the pages that RSS or Atom lists", "web:read_feed", (".rss", ".atom")),
        Kind("sitemap", "the pages that a sitemap lists", "web:read_sitemap"),
        Kind("warc", "the pages of a web archive", "warc:read_warc", (".warc",), many=True),
        Kind("telegram", "the messages of a Telegram Desktop export", "telegram:read_telegram"),
        Kind("folder", "every file in a folder", "archive:read_folder", many=True),
        Kind("zip", "every file in a zip archive", "archive:read_zip", (".zip",), many=True),
    )
}
_BY_SUFFIX: Final = {suffix: kind.name for kind in KINDS.values() for suffix in kind.suffixes}
# Files whose name does not tell: what is in them is looked at. Any other suffix is text, as it always was.
_LOOKED_AT: Final = frozenset(["", ".xml", ".json"])


def open_items(kind: str | None, names: Iterable[str], settings: Settings = DEFAULT) -> Iterator[Item]:
    """All items of all names, in order. `kind` None: told by each name and its content.

    Raises KeyError for a kind that is not in KINDS; whatever is wrong with a name is an item.
    """
    if kind is not None:
        KINDS[kind]
    return _items(kind, names, settings)


def _items(kind: str | None, names: Iterable[str], settings: Settings) -> Iterator[Item]:
    for name in names:
        yield from open_resource(kind, of_path(name), settings)


def open_resource(kind: str | None, resource: Resource, settings: Settings) -> Iterator[Item]:
    """The items of one resource. A fault of ours or of a library is told in a record; the other resources are unharmed."""
    try:
        yield from KINDS[kind or guess(resource, settings)].open(resource, settings)
    except Exception as error:
        message = f"riwaya itself failed on {resource.called} ({type(error).__name__}: {error}): please report it with the file"
        yield failure(resource.name, "internal", message)


def kind_of_suffix(suffix: str) -> str | None:
    """The kind that a suffix tells, such as `.csv`."""
    return _BY_SUFFIX.get(suffix)


def may_be_report(name: str) -> bool:
    """Whether a file in a folder or archive is opened: its suffix is known, or tells nothing."""
    suffix = plain_suffix(name)
    return suffix in _BY_SUFFIX or suffix in _LOOKED_AT


def guess(resource: Resource, settings: Settings = DEFAULT) -> str:
    """The kind of a resource by its name and, where that tells nothing, by its first bytes."""
    name = resource.name
    if name == STDIN:
        return "text"
    if "://" in name:
        return "url"
    if resource.path is not None and _is_folder(resource.path):
        return "folder"
    if found := kind_of_suffix(resource.suffix):
        return found
    if resource.suffix not in _LOOKED_AT:
        return "text"
    return _by_content(head_of(resource, settings.limits, HEAD))


def _by_content(head: bytes) -> str:
    if found := xml_kind(head):
        return found
    if looks_like_page(head):
        return "html"
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith(b"WARC/"):
        return "warc"
    if head.startswith(b"PK\x03\x04"):
        return "zip"
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"{"):
        return "telegram" if b'"messages"' in head or b'"chats"' in head else "jsonl"
    return "text"


def _is_folder(path: str) -> bool:
    try:
        return os.path.isdir(path)
    except ValueError:  # a NUL in the path
        return False
