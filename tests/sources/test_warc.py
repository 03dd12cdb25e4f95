"""Web archives: pages and texts in their order, whatever else a crawler stored."""

from __future__ import annotations

import gzip
from pathlib import Path

import brotli
import pytest

from riwaya.records import Failure, Input
from riwaya.sources import open_items

from .warcs import record

SENTENCE = "قالت الوزارة إن الطريق مفتوح."
PAGE = f'<html><meta property="og:site_name" content="شبكة"><nav>قائمة</nav><article><p>{SENTENCE}</p></article></html>'


def read(tmp_path: Path, *records: bytes, packed: bool = True) -> list[Input | Failure]:
    path = tmp_path / ("a.warc.gz" if packed else "a.warc")
    path.write_bytes(b"".join(map(gzip.compress, records)) if packed else b"".join(records))
    return [item.report for item in open_items(None, [str(path)])]


def codes(reports: list[Input | Failure]) -> list[str | None]:
    return [report.error.code if isinstance(report, Failure) else None for report in reports]


@pytest.mark.parametrize("packed", [True, False])
def test_a_page_is_its_article_with_its_address(tmp_path: Path, packed: bool) -> None:
    (report,) = read(tmp_path, record(PAGE.encode()), packed=packed)
    assert report == Input(
        text=SENTENCE + "\n", id="urn:uuid:1", outlet="شبكة", url="https://news.example/1",
        metadata_from={"outlet": "meta:og:site_name", "url": "warc:WARC-Target-URI"},
    )  # fmt: skip


def test_what_is_no_report_is_passed_over(tmp_path: Path) -> None:
    reports = read(
        tmp_path,
        record(b"software: x\r\n", 1, type="warcinfo", kind="application/warc-fields"),
        record(b"\x89PNG", 2, kind="image/png"),
        record(PAGE.encode(), 3, status=404),
        record(b"GET / HTTP/1.1\r\n\r\n", 4, type="request", kind="application/http; msgtype=request"),
        record(SENTENCE.encode(), 5, type="conversion", kind="text/plain"),
        record(PAGE.encode(), 6, type="resource", kind="text/html"),
    )
    assert [report.id for report in reports] == ["urn:uuid:5", "urn:uuid:6"]


def test_how_a_page_was_sent_is_undone(tmp_path: Path) -> None:
    packed = brotli.compress(PAGE.encode("cp1256"))
    chunked = b"%x\r\n%b\r\n0\r\n\r\n" % (len(packed), packed)
    headers = "Transfer-Encoding: chunked\r\nContent-Encoding: br\r\n"
    (report,) = read(tmp_path, record(chunked, kind="text/html; charset=windows-1256", headers=headers))
    assert isinstance(report, Input)
    assert report.text == SENTENCE + "\n"


def test_a_record_that_is_broken_stands_in_its_place(tmp_path: Path) -> None:
    reports = read(
        tmp_path,
        record(PAGE.encode(), 1),
        record(PAGE.encode(), 2, headers="Content-Encoding: gzip\r\n"),
        record(b"not chunked", 3, headers="Transfer-Encoding: chunked\r\n"),
        record(b"", 4),
        record(PAGE.encode(), 5),
    )
    assert codes(reports) == [None, "damaged", "damaged", "empty", None]


def test_an_archive_that_is_cut_short_is_told(tmp_path: Path) -> None:
    whole = gzip.compress(record(PAGE.encode(), 1)) + gzip.compress(record(PAGE.encode() * 50, 2))
    path = tmp_path / "a.warc.gz"
    path.write_bytes(whole[:-60])
    assert codes([item.report for item in open_items(None, [str(path)])]) == [None, "damaged"]


def test_what_is_no_archive_is_told(tmp_path: Path) -> None:
    for data, code in ((b"no archive at all, but some text\n" * 9, "damaged"), (b"", "empty")):
        (tmp_path / "a.warc").write_bytes(data)
        assert codes([item.report for item in open_items(None, [str(tmp_path / "a.warc")])]) == [code]
