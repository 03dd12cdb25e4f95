"""What feeds and sitemaps list.

In: the bytes of RSS, Atom or a sitemap. Out: `Feed` or `Sitemap`: links with what is said of each.
The idea: XML that declares entities is refused before anything reads it; nothing outside the bytes is ever opened.
"""

from __future__ import annotations

import io
import re
from email.utils import parsedate_to_datetime
from typing import Any, Final, NamedTuple
from urllib.parse import urljoin
from xml.sax import SAXException
from xml.sax.handler import ContentHandler

import defusedxml.ElementTree
import defusedxml.sax
import feedparser
from defusedxml import DefusedXmlException

from riwaya.sources.html import plain_text
from riwaya.sources.item import iso_moment
from riwaya.sources.unpack import Refused

_NEWS: Final = "{http://www.google.com/schemas/sitemap-news/0.9}"
_ENTITY: Final = re.compile("<!ENTITY", re.I)
_ENTITIES: Final = "declares XML entities, which can be used to attack a reader: get it without them"


class Entry(NamedTuple):
    """One thing that a feed or sitemap lists; `text` is what a feed holds itself."""

    id: str
    link: str | None
    title: str | None = None
    published: str | None = None
    published_from: str | None = None
    outlet: str | None = None
    text: str | None = None


class Feed(NamedTuple):
    """A feed's own title and what it lists, in its order."""

    title: str | None
    entries: list[Entry]


class Sitemap(NamedTuple):
    """The pages that a sitemap lists, and the further sitemaps."""

    entries: list[Entry]
    maps: list[str]


def parse_feed(data: bytes, base: str = "") -> Feed:
    """RSS or Atom; one that is not well-formed is read as far as it can be. Raises Refused `bad_xml` or `bad_feed`."""
    refuse_entities(data)
    found: Any = feedparser.parse(io.BytesIO(data), resolve_relative_uris=False, sanitize_html=False)
    title = _line(found.feed.get("title"))
    if not found.version and not found.entries:
        raise Refused("bad_feed", "is neither RSS nor Atom: give the address of the feed, not of the page about it")
    return Feed(title, [_entry(entry, base) for entry in found.entries])


def refuse_entities(data: bytes) -> None:
    """Raises Refused for XML that declares entities or takes in anything from outside."""
    try:
        # A document type elsewhere is named by old feeds; the parser of the standard library does not open it.
        defusedxml.sax.parseString(data, ContentHandler(), forbid_dtd=False, forbid_external=False)
    except DefusedXmlException:
        raise Refused("bad_xml", _ENTITIES) from None
    except (SAXException, ValueError, LookupError):  # not well-formed: readers that take it all the same expand nothing
        for codec in ("utf-8", "utf-16-le", "utf-16-be"):
            if _ENTITY.search(data.decode(codec, "replace")):
                raise Refused("bad_xml", _ENTITIES) from None


def parse_sitemap(data: bytes, base: str = "") -> Sitemap:
    """A sitemap or an index of them. Raises Refused `bad_xml`."""
    try:
        root = defusedxml.ElementTree.fromstring(data, forbid_dtd=False)
    except DefusedXmlException:
        raise Refused("bad_xml", _ENTITIES) from None
    except (SyntaxError, ValueError, LookupError) as error:  # ParseError is a SyntaxError
        raise Refused("bad_xml", f"is not well-formed XML ({error}): get it again") from None
    entries, maps = [], []
    for node in root:
        parts = {_name(part.tag): (part.text or "").strip() for part in node}
        link = _joined(base, parts.get("loc", ""))
        if not parts.get("loc"):
            continue
        if _name(node.tag) == "sitemap":
            maps.append(link)
        elif _name(node.tag) == "url":
            entries.append(_listed(node, link))
    if _name(root.tag) not in ("urlset", "sitemapindex"):
        raise Refused("bad_xml", f"is no sitemap but <{_name(root.tag)[:40]}>: give the address of the sitemap")
    return Sitemap(entries, maps)


def _listed(node: Any, link: str) -> Entry:
    """What Google's news sitemaps say of a page; the date of its last change is no date of publication."""
    news = node.find(f"{_NEWS}news")
    if news is None:
        return Entry(link, link)
    published = iso_moment(news.findtext(f"{_NEWS}publication_date") or "")
    outlet = _line(news.findtext(f"{_NEWS}publication/{_NEWS}name"))
    title = _line(news.findtext(f"{_NEWS}title"))
    return Entry(link, link, title, published, "sitemap:publication_date" if published else None, outlet)


def _joined(base: str, link: str) -> str:
    """A link as an address of its own; one that is none is refused when it is fetched, and told there."""
    try:
        return urljoin(base, link)
    except ValueError:
        return link


def _name(tag: Any) -> str:
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _entry(entry: Any, base: str) -> Entry:
    link = _line(entry.get("link"))
    link = _joined(base, link) if link else None
    published, place = _published(entry)
    contents = [content.get("value") or "" for content in entry.get("content") or []] or [entry.get("summary") or ""]
    text = plain_text("\n".join(contents)) or None
    name = _line(entry.get("id")) or link or f"{published or '-'} {_line(entry.get('title')) or (text or '')[:60]}"
    return Entry(name, link, _line(entry.get("title")), published, place, None, text)


def _published(entry: Any) -> tuple[str | None, str | None]:
    """The date to the wall clock of whoever wrote it, as all records have it."""
    for key in ("published", "created", "updated"):
        stated = entry.get(key)
        if not stated:
            continue
        moment = iso_moment(stated) or _mail_date(stated)
        parsed = entry.get(f"{key}_parsed")
        if moment is None and parsed:
            moment = iso_moment("{:04}-{:02}-{:02}T{:02}:{:02}".format(*parsed[:5]))
        if moment:
            return moment, f"feed:{key}"
    return None, None


def _mail_date(value: str) -> str | None:
    try:
        return iso_moment(parsedate_to_datetime(value).isoformat())
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _line(value: Any) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None
