"""The article in a web page.

In: the text of an HTML file. Out: `Article`: its text, one block a line, what the page says of itself, and where.
The idea: trafilatura tells the article from what stands around it; what it calls nothing is taken from <article>, <main> or
<body>. A date, outlet or title is only what a page states in so many words; none is guessed from its looks.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from html.parser import HTMLParser
from importlib import import_module
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from riwaya.sources.item import iso_moment


class Article(NamedTuple):
    """What a page holds; the parts that it does not say are None. `found` tells where each of the others was."""

    text: str
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    found: Mapping[str, str] = MappingProxyType({})


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
_PUBLISHED: Final = ("article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued")
_SHORTEST: Final = 20  # characters of an article
_DEEPEST: Final = 6  # levels of JSON-LD that are looked into


def declared_charset(data: bytes) -> str | None:
    """What the page says of its encoding in its first bytes."""
    found = _CHARSET.search(data[:4096])
    return found.group(1).decode("ascii", "replace") if found else None


def extract(page: str) -> Article:
    """The article of a page; never raises."""
    parser = _Parser()
    parser.feed(page)
    parser.close()
    values: dict[str, str] = {}
    found: dict[str, str] = {}
    for field, value, place in parser.said():
        if value and field not in values:
            values[field], found[field] = value, place
    return Article(
        _body(page, parser), values.get("title"), values.get("published"), values.get("outlet"), values.get("url"), found
    )


def plain_text(fragment: str) -> str:
    """The text of a piece of HTML, one block a line; never raises."""
    parser = _Parser()
    parser.feed(fragment)
    parser.close()
    return parser.text()


def _body(page: str, parser: _Parser) -> str:
    """The text of the article, its heading first."""
    try:
        text = import_module("trafilatura").extract(page, include_comments=False, config=_config())
    except Exception:  # a page that it cannot take is read all the same
        text = None
    lines = [line for line in map(_squeeze, (text or "").split("\n")) if line]
    if not lines:
        return parser.text()
    heading = parser.heading()
    if heading and heading not in _squeeze(" ".join(lines)):
        lines.insert(0, heading)
    return "\n".join(lines) + "\n"


@cache
def _config() -> Any:
    """trafilatura's settings; a report of one sentence is whole, and no reason to look for more text elsewhere on the page."""
    config = copy.deepcopy(import_module("trafilatura.settings").DEFAULT_CONFIG)
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", str(_SHORTEST))
    return config


def _squeeze(text: str) -> str:
    return " ".join(text.split())


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.meta: dict[str, str] = {}
        self.title: list[str] = []
        self.linked: list[str] = []  # the JSON-LD of the page
        self.time: str | None = None
        self.canonical: str | None = None
        self._pieces: dict[str, list[str]] = {scope: [] for scope in (*_SCOPES, "h1")}
        self._all: list[str] = []
        self._open: dict[str, int] = {}
        self._skipping: list[str] = []
        self._linking = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "meta" or tag == "link":
            self._head({key: value or "" for key, value in attrs})
        if tag == "time" and self.time is None:
            stated = {key: value or "" for key, value in attrs}
            if "pubdate" in stated or stated.get("itemprop", "").lower() == "datepublished":
                self.time = iso_moment(stated.get("datetime", ""))
        if tag == "script":
            kind = next((value or "" for key, value in attrs if key == "type"), "")
            if kind.strip().lower() == "application/ld+json":
                self.linked.append("")
                self._linking = True
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
        if tag == "script":
            self._linking = False
        if tag in _BLOCKS:
            self._add("\n")
        if self._open.get(tag):
            self._open[tag] -= 1
        if tag in self._skipping:
            # An unclosed element inside ends with it.
            del self._skipping[len(self._skipping) - 1 - self._skipping[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        if self._linking:
            self.linked[-1] += data
            return
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

    def said(self) -> Iterator[tuple[str, str | None, str]]:
        """What the page says of itself, best first: field, value and where it stands."""
        meta = self.meta
        linked = list(_articles(self.linked))
        yield "title", meta.get("og:title"), "meta:og:title"
        yield "title", self.heading(), "h1"
        yield "title", _squeeze("".join(self.title)), "title"
        for key in _PUBLISHED[:2]:
            yield "published", iso_moment(meta.get(key, "")), f"meta:{key}"
        for article in linked:
            yield "published", iso_moment(_word(article.get("datePublished"))), "json-ld:datePublished"
        for key in _PUBLISHED[2:]:
            yield "published", iso_moment(meta.get(key, "")), f"meta:{key}"
        yield "published", self.time, "time:datetime"
        yield "outlet", meta.get("og:site_name"), "meta:og:site_name"
        for article in linked:
            publisher = article.get("publisher")
            if isinstance(publisher, dict):
                yield "outlet", _word(publisher.get("name")), "json-ld:publisher"
        yield "url", self.canonical, "link:canonical"
        yield "url", meta.get("og:url"), "meta:og:url"

    def heading(self) -> str:
        return _squeeze("".join(self._pieces["h1"]))

    def text(self) -> str:
        for pieces in (*(self._pieces[scope] for scope in _SCOPES), self._all):
            lines = [_squeeze(line) for line in "".join(pieces).split("\n")]
            text = "\n".join(line for line in lines if line)
            if text:
                return text + "\n"
        return ""


def _articles(scripts: list[str]) -> Iterator[dict[str, Any]]:
    """The objects of JSON-LD that are dated, in the order of the page."""
    for script in scripts:
        try:
            data = json.loads(script)
        except (ValueError, RecursionError):
            continue
        yield from _dated(data, 0)


def _dated(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(data, list):
        for item in data:
            yield from _dated(item, depth + 1)
    elif isinstance(data, dict):
        if "datePublished" in data:
            yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _dated(data.get(key), depth + 1)


def _word(value: Any) -> str:
    return _squeeze(value) if isinstance(value, str) else ""
