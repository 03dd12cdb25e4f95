"""XML from strangers: entities are refused, wherever they are, and nothing outside is ever opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from riwaya.records import Failure, Input
from riwaya.sources import open_items
from riwaya.sources.feeds import parse_feed, parse_sitemap
from riwaya.sources.html import extract
from riwaya.sources.unpack import Refused

from .conftest import Server, settings_for

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BODY = "<rss version='2.0'><channel><title>{0}</title><item><title>{0}</title></item></channel></rss>"
MAP = "<urlset><url><loc>https://x.example/{0}</loc></url></urlset>"


def attacks(secret: Path, address: str) -> dict[str, str]:
    big = "x" * 200_000
    return {
        "billion laughs": f'<!DOCTYPE r [<!ENTITY l0 "ha">{LAUGHS}]>&l9;',
        "quadratic blow-up": f'<!DOCTYPE r [<!ENTITY a "{big}">]>{"&a;" * 200}',
        "external file": f'<!DOCTYPE r [<!ENTITY x SYSTEM "file://{secret}">]>&x;',
        "external address": f'<!DOCTYPE r [<!ENTITY x SYSTEM "{address}">]>&x;',
        "parameter entity": f'<!DOCTYPE r [<!ENTITY % p SYSTEM "{address}"> %p;]>x',
        "external DTD": f'<!DOCTYPE r SYSTEM "{address}">x',
        "an entity in small letters, cut short": f'<!DOCTYPE r [<!entity l0 "ha">{LAUGHS}]>&l9;<',
    }


NAMES = list(attacks(Path("x"), "x"))


@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("shape", [BODY, MAP])
@pytest.mark.parametrize("name", NAMES)
def test_an_attack_is_refused_or_without_effect(name: str, shape: str, codec: str, server: Server, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET")
    attack = attacks(secret, server.add("/evil.dtd", '<!ENTITY x "SECRET">'))[name]
    end = "]>" if "[" in attack else ">"
    head, _, use = attack.rpartition(end)
    declared = "utf-8" if codec == "utf-8" else "utf-16"
    data = (f'<?xml version="1.0" encoding="{declared}"?>' + head + end + shape.format(use)).encode(codec)
    parse: Callable[[bytes], Any] = parse_feed if shape is BODY else parse_sitemap
    try:
        found = str(parse(data))
    except Refused as refused:
        assert refused.code in ("bad_xml", "bad_feed")
        found = ""
    assert "SECRET" not in found
    assert len(found) < 1_000_000
    assert server.seen == []


@pytest.mark.parametrize("name", ["billion laughs", "quadratic blow-up", "external file"])
@pytest.mark.parametrize("kind", ["feed", "sitemap"])
def test_an_attack_is_a_record_in_its_place(name: str, kind: str, server: Server, tmp_path: Path) -> None:
    shape = BODY if kind == "feed" else MAP
    head, _, use = attacks(tmp_path / "x", "http://x.example/")[name].rpartition("]>")
    path = tmp_path / "a.xml"
    path.write_text(head + "]>" + shape.format(use), "utf-8")
    good = tmp_path / "good.txt"
    good.write_text("نص", "utf-8")
    first, second = (item.report for item in open_items(None, [str(path), str(good)], settings_for(server)))
    assert isinstance(first, Failure) and first.error.code == "bad_xml"
    assert isinstance(second, Input)


def test_a_page_expands_no_entities(server: Server, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET")
    for attack in attacks(secret, server.add("/evil.dtd", "SECRET")).values():
        head, body = f'<?xml version="1.0"?>{attack.partition("]>")[0]}]>', "قالت الوزارة إن الطريق مفتوح. &x; &l9; &a;"
        page = f"{head}<html><body><p>{body}</p></body></html>"
        text = extract(page).text
        assert "قالت الوزارة إن الطريق مفتوح." in text
        assert "SECRET" not in text and "hahaha" not in text and len(text) < 500_000
    assert server.seen == []


def test_a_document_type_alone_is_let_through() -> None:
    head = (
        '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss.dtd">'
    )
    assert [entry.title for entry in parse_feed((head + BODY.format("نص")).encode()).entries] == ["نص"]
