"""What a piece of XML is, by its root element.

In: the first bytes. Out: `feed`, `sitemap` or None.
The idea: a look, no parse: what it really is, its reader finds out.
"""

from __future__ import annotations

import re
from typing import Final

# Possessive throughout: what was passed over is not tried again, however it goes on.
_HEAD: Final = re.compile(
    rb"""\s*+(?:(?:(?><\?.*?\?>) | (?><!--.*?-->) | (?><!DOCTYPE[^>\[]*+(?:(?>\[.*?\])\s*+)?>))\s*+)*+
    <(?:[\w.-]++:)?([\w.-]++)""",
    re.I | re.S | re.X,
)
HEAD: Final = 300_000  # bytes that are looked at
_FEEDS: Final = frozenset([b"rss", b"feed", b"rdf"])
_SITEMAPS: Final = frozenset([b"urlset", b"sitemapindex"])


def xml_kind(data: bytes) -> str | None:
    """Whether bytes begin as a feed or a sitemap does."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        data = data.decode("utf-16", "replace").encode()
    found = _HEAD.match(data.removeprefix(b"\xef\xbb\xbf"))
    root = found[1].lower() if found else b""
    return "feed" if root in _FEEDS else "sitemap" if root in _SITEMAPS else None
