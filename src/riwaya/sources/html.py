"""The article in a web page.

In: the text of an HTML file. Out: `Article`: its text, one block a line, and what its head says of it.
The idea: one pass of the standard parser; the text is that of <article> (else <main>, <body>) without menus.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final, NamedTuple

from riwaya.sources.item import iso_moment


class Article(NamedTuple):
    """What a page holds; the parts that it does not say are None."""

    text: str
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None


_CHARSET: Final = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.I)
_SKIPPED: Final = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "nav",
        "aside",
        "footer",
        "form",
        "button",
        "select",
        "svg",
        "iframe",
        "head",
    ]
)
_BLOCKS: Final = frozenset(
    ["p", "div", "section", "article", "main", "header", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "tr",
     "table", "blockquote", "figure", "figcaption", "br", "hr", "pre", "dt", "dd", "address", "td", "th"]
)  # fmt: skip
_VOID: Final = frozenset(["br", "hr", "img", "meta", "link", "input", "source", "wbr", "col", "area", "base", "embed", "track"])
_SCOPES: Final = ("article", "main", "body")
_PUBLISHED: Final = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
)


def declared_charset(data: bytes) -> str | None:
    """What the page says of its encoding in its first bytes."""
    found = _CHARSET.search(data[:4096])
    return found.group(1).decode("ascii", "replace") if found else None


def extract(page: str) -> Article:
    """The article of a page; never raises."""
    parser = _Parser()
    parser.feed(page)
    parser.close()
    meta = parser.meta
    published = next((moment for key in _PUBLISHED if (moment := iso_moment(meta.get(key, "")))), None)
    title = meta.get("og:title") or parser.heading() or _squeeze("".join(parser.title))
    return Article(
        parser.text(),
        title or None,
        published,
        meta.get("og:site_name") or None,
        parser.canonical or meta.get("og:url") or None,
    )


def _squeeze(text: str) -> str:
    return " ".join(text.split())


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.meta: dict[str, str] = {}
        self.title: list[str] = []
        self.canonical: str | None = None
        self._pieces: dict[str, list[str]] = {scope: [] for scope in (*_SCOPES, "h1")}
        self._all: list[str] = []
        self._open: dict[str, int] = {}
        self._skipping: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "meta" or tag == "link":
            self._head({key: value or "" for key, value in attrs})
        if tag in _VOID:
            if tag in _BLOCKS:
                self._add("\n")
            return
        if tag in _SKIPPED:
            self._skipping.append(tag)
        self._open[tag] = self._open.get(tag, 0) + 1
        if tag in _BLOCKS:
            self._add("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._add("\n")
        if self._open.get(tag):
            self._open[tag] -= 1
        if tag in self._skipping:
            # An unclosed element inside ends with it.
            del self._skipping[len(self._skipping) - 1 - self._skipping[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        if self._open.get("title") and self._skipping[-1:] in ([], ["head"]):
            self.title.append(data)
            return
        self._add(re.sub(r"\s+", " ", data))

    def _add(self, text: str) -> None:
        if self._skipping:
            return
        self._all.append(text)
        for scope, pieces in self._pieces.items():
            if self._open.get(scope):
                pieces.append(text)

    def _head(self, attributes: dict[str, str]) -> None:
        key = (attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or "").lower()
        if key and attributes.get("content"):
            self.meta.setdefault(key, _squeeze(attributes["content"]))
        if attributes.get("rel", "").lower() == "canonical" and attributes.get("href"):
            self.canonical = attributes["href"].strip()

    def heading(self) -> str:
        return _squeeze("".join(self._pieces["h1"]))

    def text(self) -> str:
        for pieces in (*(self._pieces[scope] for scope in _SCOPES), self._all):
            lines = [_squeeze(line) for line in "".join(pieces).split("\n")]
            text = "\n".join(line for line in lines if line)
            if text:
                return text + "\n"
        return ""
