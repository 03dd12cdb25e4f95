"""Plain text and web pages, one report each.

In: the bytes of a file or page. Out: one `Item`.
The idea: the whole file is the text; of a web page only the article, with what the page says of itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from riwaya.records import Input
from riwaya.sources import limits as measures
from riwaya.sources.html import Article, declared_charset
from riwaya.sources.item import Item, failure
from riwaya.sources.resource import STDIN, Resource, bytes_of, of_path, plain_suffix
from riwaya.sources.sandbox import budget, in_sandbox
from riwaya.sources.settings import DEFAULT, Settings
from riwaya.sources.unpack import Refused
from riwaya.text.decode import DecodeError, decode

HTML_SUFFIXES: Final = frozenset([".html", ".htm", ".xhtml"])
# Possessive throughout: what was passed over is not tried again, however it goes on.
_HTML_START: Final = re.compile(
    rb"\s*+(?:(?:(?><!--.*?-->)|<\?xml[^>]*+>)\s*+)*+<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)


def looks_like_page(data: bytes) -> bool:
    """Whether the first bytes are those of a web page."""
    return _HTML_START.match(data[:2000].removeprefix(b"\xef\xbb\xbf")) is not None


def read_files(paths: Iterable[str], settings: Settings = DEFAULT) -> Iterator[Item]:
    """One item a path. What the settings say of date and outlet wins over what a page says of itself."""
    for path in paths:
        yield from read_text(of_path(path), settings)


def read_text(resource: Resource, settings: Settings) -> Iterator[Item]:
    """One report: text, or a web page where name or content say so."""
    yield _read(resource, settings, False)


def read_html(resource: Resource, settings: Settings) -> Iterator[Item]:
    """One report: a web page, whatever its name."""
    yield _read(resource, settings, True)


def _read(resource: Resource, settings: Settings, page: bool) -> Item:
    """Its path is its id, and standard input is named by its content."""
    data = bytes_of(resource, settings.limits, settings.limits.decompressed_bytes)
    return data if isinstance(data, Item) else from_bytes(data, resource.name, settings, page)


def from_bytes(data: bytes, name: str, settings: Settings = DEFAULT, page: bool = False, charset: str | None = None) -> Item:
    """A report from the bytes of a file called `name`. `charset` is what came with a page over the network."""
    limits, called = settings.limits, "standard input" if name == STDIN else name
    page = page or plain_suffix(name) in HTML_SUFFIXES or looks_like_page(data)
    most = limits.decompressed_bytes if page else 4 * limits.report_characters  # no encoding takes more bytes a character
    if len(data) > most:
        what = f"{limits.report_characters:,} characters" if not page else measures.size(most)
        return failure(name, "too_large", f"{called} has more than {what}: cut it into single reports")
    try:
        decoded = decode(data, (charset or declared_charset(data)) if page else None)
    except DecodeError as error:
        return failure(name, error.code, f"{called} cannot be read: {error.message}")
    if page and settings.wanted is not None and not settings.wanted(decoded.text):
        return failure(name, "other_language", f"{called} is not Arabic: leave it out")
    if page:
        item = _from_page(decoded.text, name, called, settings)
    elif told := measures.excess(decoded.text, limits):
        return failure(name, "too_large", f"{called} {told}")
    else:
        given = None if name == STDIN else name
        item = Item(Input(text=decoded.text, id=given, published=settings.published, outlet=settings.outlet))
    return item._replace(encoding=decoded.encoding, warnings=tuple(decoded.warnings)) if isinstance(item.report, Input) else item


def _from_page(page: str, name: str, called: str, settings: Settings) -> Item:
    try:
        article: Article = in_sandbox("riwaya.sources.html:extract", page, **budget(settings.limits))
    except Refused as error:
        return failure(name, error.code, f"{called} {error.message}")
    if not article.text.strip():
        message = f"{called} is a web page without any text: save the page after it has loaded, or its text"
        return failure(name, "empty", message)
    if told := measures.excess(article.text, settings.limits):
        return failure(name, "too_large", f"{called} {told}")
    found = dict(article.found)
    for field, given in (("published", settings.published), ("outlet", settings.outlet)):
        if given:
            found[field] = "given"
    report = Input(
        text=article.text,
        id=None if name == STDIN else name,
        title=article.title,
        published=settings.published or article.published,
        outlet=settings.outlet or article.outlet,
        url=article.url,
        metadata_from=found or None,
    )
    return Item(report, kind="html")
