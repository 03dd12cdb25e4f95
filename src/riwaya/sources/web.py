"""Pages, feeds and sitemaps on the network.

In: an address (or a feed or sitemap as a file). Out: one `Item` for each page, in the order in which they are listed.
The idea: what an address holds is told by its content; a page speaks first for itself, then the feed or sitemap for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from riwaya.records import Failure, Input
from riwaya.sources import limits as measures
from riwaya.sources.feeds import Entry, Feed, Sitemap
from riwaya.sources.fetch import Fetcher, Page
from riwaya.sources.files import from_bytes
from riwaya.sources.item import Item, failure
from riwaya.sources.resource import Resource, bytes_of
from riwaya.sources.sandbox import budget, in_sandbox
from riwaya.sources.settings import Settings
from riwaya.sources.unpack import Gauge, Refused, unpacked
from riwaya.sources.xmlhead import HEAD, xml_kind

_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*://", re.I)
_PAGES: Final = frozenset(["text/html", "application/xhtml+xml"])


def is_address(name: str) -> bool:
    """Whether a name is an address on the network (of whatever scheme) and no path."""
    return _SCHEME.match(name) is not None


def read_url(resource: Resource, settings: Settings) -> Iterator[Item]:
    """What is at an address: a page, or what a feed or sitemap there lists."""
    with Fetcher(settings) as fetcher:
        page = _got(fetcher, resource.name)
        if isinstance(page, Item):
            yield page
            return
        kind = xml_kind(page.data[:HEAD])
        if kind == "feed":
            yield from _feed(fetcher, page.data, resource.name, page.url, settings)
        elif kind == "sitemap":
            yield from _sitemap(fetcher, page.data, resource.name, page.url, settings)
        else:
            yield article(page, resource.name, settings)


def read_feed(resource: Resource, settings: Settings) -> Iterator[Item]:
    """The pages that a feed lists; an entry without a link is read as the feed has it."""
    with Fetcher(settings) as fetcher:
        data = _listing(fetcher, resource, settings)
        if isinstance(data, Item):
            yield data
        else:
            yield from _feed(fetcher, data, resource.name, resource.name if is_address(resource.name) else "", settings)


def read_sitemap(resource: Resource, settings: Settings) -> Iterator[Item]:
    """The pages that a sitemap lists, and those of the sitemaps that it lists."""
    with Fetcher(settings) as fetcher:
        data = _listing(fetcher, resource, settings)
        if isinstance(data, Item):
            yield data
        else:
            yield from _sitemap(fetcher, data, resource.name, resource.name if is_address(resource.name) else "", settings)


def _listing(fetcher: Fetcher, resource: Resource, settings: Settings) -> bytes | Item:
    most = settings.limits.decompressed_bytes
    if is_address(resource.name):
        page = _got(fetcher, resource.name)
        return page if isinstance(page, Item) else page.data
    data = bytes_of(resource, settings.limits, most)
    if not isinstance(data, Item) and len(data) > most:
        return failure(resource.name, "too_large", f"{resource.called} has more than {measures.size(most)}: cut it")
    return data


def _got(fetcher: Fetcher, address: str) -> Page | Item:
    try:
        return fetcher.get(address)
    except Refused as error:
        return failure(address, error.code, f"{address} {error.message}")


def article(page: Page, name: str, settings: Settings) -> Item:
    """The report on a page that was fetched."""
    item = from_bytes(page.data, name, settings, page.kind in _PAGES, page.charset)
    report = item.report
    if isinstance(report, Input):
        found = dict(report.metadata_from or {})
        if report.url is None:
            found["url"] = "address"
        report = msgspec.structs.replace(report, url=report.url or page.url, metadata_from=found or None)
    return item._replace(report=report, kind="url")


# ---------------------------------------------------------------- feeds


def feed_of(data: bytes, base: str, settings: Settings) -> Feed:
    """A parsed feed. Raises Refused."""
    feed: Feed = in_sandbox("riwaya.sources.feeds:parse_feed", data, base, **budget(settings.limits))
    return feed


def _feed(fetcher: Fetcher, data: bytes, name: str, base: str, settings: Settings) -> Iterator[Item]:
    try:
        feed = feed_of(data, base, settings)
    except Refused as error:
        yield failure(name, error.code, f"{name} {error.message}")
        return
    if not feed.entries:
        yield failure(name, "empty", f"{name} lists nothing: is it the right feed?")
    for entry in feed.entries:
        yield entry_item(fetcher, entry._replace(outlet=entry.outlet or feed.title), settings, "feed")


def entry_item(fetcher: Fetcher, entry: Entry, settings: Settings, kind: str) -> Item:
    """The page that an entry leads to, with what the list says of it where the page itself says nothing."""
    if entry.link is None:
        item = _own_text(entry, settings)
    else:
        page = _got(fetcher, entry.link)
        item = page if isinstance(page, Item) else article(page, entry.link, settings)
    report = item.report
    if isinstance(report, Failure):
        return item._replace(kind=kind)
    found = dict(report.metadata_from or {})
    added: dict[str, str] = {}
    for field, value, place in (
        ("title", entry.title, f"{kind}:title"),
        ("published", entry.published, entry.published_from or kind),
        ("outlet", entry.outlet, f"{kind}:name"),
    ):
        if value and not getattr(report, field):
            added[field], found[field] = value, place
    report = msgspec.structs.replace(report, **added, metadata_from=found or None)
    return item._replace(report=report, kind=kind)


def _own_text(entry: Entry, settings: Settings) -> Item:
    if not entry.text:
        return failure(entry.id, "empty", f"the entry {entry.id} has neither a link nor a text: leave it out")
    if told := measures.excess(entry.text, settings.limits):
        return failure(entry.id, "too_large", f"the entry {entry.id} {told}")
    return Item(Input(text=entry.text, id=entry.id, published=settings.published, outlet=settings.outlet))


# ---------------------------------------------------------------- sitemaps


def _sitemap(fetcher: Fetcher, data: bytes, name: str, base: str, settings: Settings) -> Iterator[Item]:
    seen, listed, refused = {name}, 0, False
    waiting: list[tuple[str, bytes | None, int]] = [(name, data, 1)]
    while waiting:
        here, content, depth = waiting.pop(0)
        try:
            sitemap = _parsed(fetcher, here, content, base if here == name else here, settings)
        except Refused as error:
            refused = True
            yield failure(here, error.code, f"{here} {error.message}")
            continue
        for entry in sitemap.entries:
            if listed == settings.limits.sitemap_urls:
                yield failure(here, "too_large", f"{here} lists more than {listed:,} pages: give its parts one by one")
                return
            if entry.id in seen:
                continue
            seen.add(entry.id)
            listed += 1
            yield entry_item(fetcher, entry, settings, "sitemap")
        further = [address for address in dict.fromkeys(sitemap.maps) if address not in seen]
        if further and depth == settings.limits.sitemap_depth:
            yield failure(here, "too_large", f"{here} leads on to further sitemaps, {depth} deep: give them one by one")
            continue
        seen.update(further)
        waiting[:0] = [(address, None, depth + 1) for address in further]
    if not listed and len(seen) == 1 and not refused:
        yield failure(name, "empty", f"{name} lists nothing: is it the right sitemap?")


def _parsed(fetcher: Fetcher, name: str, data: bytes | None, base: str, settings: Settings) -> Sitemap:
    """Raises Refused."""
    if data is None:
        data = fetcher.get(name).data
    if data.startswith(b"\x1f\x8b"):  # sitemap.xml.gz, sent as a file
        data = b"".join(unpacked([data], "gzip", Gauge(settings.limits)))
    sitemap: Sitemap = in_sandbox("riwaya.sources.feeds:parse_sitemap", data, base, **budget(settings.limits))
    return sitemap
