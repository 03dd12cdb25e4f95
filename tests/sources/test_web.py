"""Pages, feeds and sitemaps: what is listed is fetched, and where each thing was said is written down."""

from __future__ import annotations

import gzip
from pathlib import Path

from riwaya.records import Failure, Input
from riwaya.sources import Item, open_items
from riwaya.sources.feeds import parse_feed

from .conftest import Server, settings_for

SENTENCE = "قالت الوزارة إن الطريق مفتوح."


def page(head: str = "", body: str = SENTENCE) -> str:
    return f"<html><head>{head}</head><body><nav><a href=/>قائمة</a></nav><article><p>{body}</p></article></body></html>"


def items(server: Server, *names: str, kind: str | None = None) -> list[Item]:
    return list(open_items(kind, names, settings_for(server)))


def codes(found: list[Item]) -> list[str | None]:
    return [item.report.error.code if isinstance(item.report, Failure) else None for item in found]


def test_a_page_at_an_address(server: Server) -> None:
    address = server.add("/1", page('<meta property="og:title" content="عنوان">'), Content_Type="text/html; charset=utf-8")
    (item,) = items(server, address)
    assert item.report == Input(
        text=SENTENCE + "\n", id=address, title="عنوان", url=address, metadata_from={"title": "meta:og:title", "url": "address"}
    )
    assert item.kind == "url"


def test_the_encoding_that_came_with_a_page(server: Server) -> None:
    address = server.add("/1", page().encode("cp1256"), Content_Type="text/html; charset=windows-1256")
    (item,) = items(server, address)
    assert isinstance(item.report, Input)
    assert (item.report.text, item.encoding) == (SENTENCE + "\n", "windows-1256")


def test_an_address_that_cannot_be_fetched_stands_in_its_place(server: Server) -> None:
    good = server.add("/1", page())
    found = items(server, server.url("/gone"), good, "http://localhost/", "ftp://example.org/", server.add("/pdf", b"%PDF-1.7"))
    assert codes(found) == ["http_status", None, "refused_address", "refused_url", "binary"]
    assert all(isinstance(item.report, Input) or item.report.error.message.count(": ") for item in found)


def rss(server: Server, *entries: str) -> str:
    listed = "".join(f"<item>{entry}</item>" for entry in entries)
    return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>شبكة</title>{listed}</channel></rss>'


def test_a_feed_is_the_pages_it_lists(server: Server) -> None:
    plain, dated = (
        server.add("/1", page()),
        server.add("/2", page('<meta property="article:published_time" content="2024-05-07T01:00:00+03:00">')),
    )
    date = "<pubDate>Mon, 06 May 2024 23:30:00 +0300</pubDate>"
    feed = rss(
        server,
        f"<title>أول</title><link>{plain}</link>{date}",
        f"<link>{dated}</link>{date}",
        "<link>/gone</link>",
        f'<guid isPermaLink="false">x</guid><description>&lt;p&gt;{SENTENCE}&lt;/p&gt;</description>',
    )
    found = items(server, server.add("/feed", feed))
    assert codes(found) == [None, None, "http_status", None]
    first, second, fourth = found[0].report, found[1].report, found[3].report
    assert isinstance(first, Input) and isinstance(second, Input) and isinstance(fourth, Input)
    assert (first.title, first.published, first.outlet, first.url) == ("أول", "2024-05-06T23:30", "شبكة", plain)
    assert first.metadata_from == {
        "title": "feed:title", "published": "feed:published", "outlet": "feed:name", "url": "address",
    }  # fmt: skip
    assert second.published == "2024-05-07T01:00"
    assert second.metadata_from is not None and second.metadata_from["published"] == "meta:article:published_time"
    assert (fourth.id, fourth.text) == ("x", SENTENCE + "\n")
    assert {item.kind for item in found} == {"feed"}


def test_atom_and_feeds_in_files(server: Server, tmp_path: Path) -> None:
    path = tmp_path / "a.atom"
    path.write_text(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>شبكة</title><entry><id>tag:1</id><title>أول</title>'
        f'<link href="{server.add("/1", page())}"/><published>2024-05-06T23:30:00+03:00</published></entry></feed>',
        "utf-8",
    )
    (item,) = items(server, str(path))
    assert isinstance(item.report, Input)
    assert (item.report.published, item.report.outlet) == ("2024-05-06T23:30", "شبكة")


def test_a_feed_that_is_not_well_formed_is_read_all_the_same(server: Server) -> None:
    address = server.add("/1", page())
    feed = f"<rss version=2.0><channel><title>شبكة & أخبار</title><item><title>أ &nbsp; ب</title><link>{address}</link></item>"
    assert codes(items(server, server.add("/feed", feed))) == [None]


def test_what_is_no_feed_is_told(server: Server) -> None:
    assert codes(items(server, server.add("/feed", page()), kind="feed")) == ["bad_feed"]
    assert codes(items(server, server.add("/empty", rss(server)))) == ["empty"]


def test_a_feed_never_opens_a_file(tmp_path: Path) -> None:
    """feedparser takes a string for a path or an address; it is given bytes."""
    import pytest

    from riwaya.sources.unpack import Refused

    secret = tmp_path / "secret.xml"
    secret.write_text("<rss version='2.0'><channel><title>secret</title><item><title>x</title></item></channel></rss>")
    with pytest.raises(Refused):
        parse_feed(str(secret).encode())


def test_a_sitemap_is_the_pages_it_lists(server: Server) -> None:
    one, two = server.add("/1", page()), server.add("/2", page())
    news = (
        "<news:news xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><news:publication><news:name>شبكة</news:name>"
        "</news:publication><news:publication_date>2024-05-06</news:publication_date><news:title>عنوان</news:title></news:news>"
    )
    inner = f"<urlset><url><loc>{one}</loc><lastmod>2025-01-01</lastmod></url><url><loc>{two}</loc>{news}</url></urlset>"
    packed = server.add("/inner.xml.gz", gzip.compress(inner.encode()))
    broken = server.add("/broken.xml", "<urlset>")
    index = f"<sitemapindex><sitemap><loc>{packed}</loc></sitemap><sitemap><loc>{broken}</loc></sitemap></sitemapindex>"
    found = items(server, server.add("/sitemap.xml", index))
    assert codes(found) == [None, None, "bad_xml"]
    first, second = found[0].report, found[1].report
    assert isinstance(first, Input) and isinstance(second, Input)
    assert first.published is None, "the date of a change is no date of publication"
    assert (second.published, second.outlet, second.title) == ("2024-05-06", "شبكة", "عنوان")


def test_sitemaps_that_lead_in_a_circle_end(server: Server) -> None:
    server.add("/a.xml", f"<sitemapindex><sitemap><loc>{server.url('/b.xml')}</loc></sitemap></sitemapindex>")
    server.add("/b.xml", f"<sitemapindex><sitemap><loc>{server.url('/a.xml')}</loc></sitemap></sitemapindex>")
    items(server, server.url("/a.xml"))
    assert server.paths() == ["/a.xml", "/b.xml"]
    for number in range(9):
        server.add(
            f"/{number}.xml", f"<sitemapindex><sitemap><loc>{server.url(f'/{number + 1}.xml')}</loc></sitemap></sitemapindex>"
        )
    assert codes(items(server, server.url("/0.xml"))) == ["too_large"]
