"""Every kind is told by its name or content, and what came before goes through as it always did."""

from __future__ import annotations

import gzip
import os
import zipfile
from pathlib import Path

import msgspec
import pytest

from riwaya import Document, read
from riwaya.cli.options import Source
from riwaya.records import Failure, Input
from riwaya.sources import KINDS, Item, open_items
from riwaya.sources.documents import document_of
from riwaya.sources.registry import guess
from riwaya.sources.resource import of_path

SENTENCE = "قالت الوزارة إن الطريق مفتوح.\n"
ROOT = Path(__file__).resolve().parents[2]


def items(*names: object, kind: str | None = None) -> list[Item]:
    return list(open_items(kind, [str(name) for name in names]))


def code(item: Item) -> str | None:
    return item.report.error.code if isinstance(item.report, Failure) else None


def test_the_command_offers_every_kind() -> None:
    assert [source.value for source in Source] == list(KINDS)


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.txt", SENTENCE, "text"),
        ("a", SENTENCE, "text"),
        ("a.log", SENTENCE, "text"),
        ("a.html", SENTENCE, "html"),
        ("a.xml", "<?xml version='1.0'?><!DOCTYPE html><html><p>x</html>", "html"),
        ("a", "\ufeff<!doctype html><p>x", "html"),
        ("a.jsonl", "{}", "jsonl"),
        ("a.ndjson.gz", "{}", "jsonl"),
        ("a.json", '{"text": "x"}', "jsonl"),
        ("a.csv", "text\n", "csv"),
        ("a.TSV", "text\n", "csv"),
        ("a.parquet", "PAR1", "parquet"),
        ("a", "PAR1....", "parquet"),
        ("a.warc", "", "warc"),
        ("a.warc.gz", "", "warc"),
        ("result.json", '{"name": "x", "type": "public_channel", "id": 1, "messages": []}', "telegram"),
        ("result.json", '{"about": "x", "chats": {"list": []}}', "telegram"),
        ("a.xml", "<?xml version='1.0'?><!-- a --><rss version='2.0'>", "feed"),
        ("a.xml", "<feed xmlns='http://www.w3.org/2005/Atom'>", "feed"),
        ("a.xml", "<rdf:RDF xmlns:rdf='x'>", "feed"),
        ("a.rss", "", "feed"),
        ("a.xml", "<urlset>", "sitemap"),
        ("a.xml", "<x:sitemapindex xmlns:x='y'>", "sitemap"),
        ("a.zip", "PK", "zip"),
    ],
)
def test_a_kind_is_told_by_name_and_content(tmp_path: Path, name: str, data: str, kind: str) -> None:
    path = tmp_path / name
    path.write_bytes(data.encode())
    assert guess(of_path(str(path))) == kind


@pytest.mark.parametrize(("name", "kind"), [("https://x.example/a.csv", "url"), ("-", "text"), ("/", "folder"), ("gone", "text")])
def test_a_kind_is_told_without_a_file(name: str, kind: str) -> None:
    assert guess(of_path(name)) == kind


def test_a_look_at_the_first_bytes_never_takes_long() -> None:
    """Comments without end must not be tried in every combination."""
    from riwaya.sources.files import looks_like_page
    from riwaya.sources.xmlhead import xml_kind

    for data in (b"<!---->" * 600 + b"x", b"<?a?>" * 800, b"<!DOCTYPE a [" * 300, b"<!DOCTYPE a [x]>" * 250 + b"!", b" " * 4096):
        assert xml_kind(data) is None
        assert not looks_like_page(data)


def test_an_unknown_kind_is_a_mistake_at_once() -> None:
    with pytest.raises(KeyError):
        open_items("pdf", [])


def test_a_fault_of_ours_is_told_and_the_others_are_unharmed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.csv"
    path.write_text("text\nنص\nنص\n", "utf-8")
    calls = iter([None, RuntimeError("a fault")])

    def faulty(*words: object) -> object:
        fault = next(calls)
        if fault:
            raise fault
        return real_report(*words)

    from riwaya.sources import tables

    real_report = tables.report_of
    monkeypatch.setattr(tables, "report_of", faulty)
    assert [code(item) for item in items(path, path.with_name("gone"))] == [None, "internal", "not_found"]


# ---------------------------------------------------------------- as before


def test_text_and_lines_are_what_the_api_makes_of_them(tmp_path: Path) -> None:
    """No record of a text or a line gains or loses a field by its way through the registry."""
    report, wire = ROOT / "examples" / "report.txt", ROOT / "examples" / "wire.jsonl"
    (text,) = (document_of(item) for item in items(report))
    direct = read(Input(text=report.read_bytes().decode(), id=str(report)))
    direct = msgspec.structs.replace(direct, report=msgspec.structs.replace(direct.report, encoding="utf-8"))
    assert msgspec.json.encode(text) == msgspec.json.encode(direct)
    for line, item in zip(wire.read_bytes().splitlines(), items(wire), strict=True):
        assert msgspec.json.encode(document_of(item)) == msgspec.json.encode(read(msgspec.json.decode(line, type=Input)))
        document = msgspec.json.decode(msgspec.json.encode(document_of(item)))
        assert list(document["report"]) == [
            "title", "section", "outlet", "url", "language", "published", "datelines", "agencies", "text", "encoding",
        ]  # fmt: skip


def test_where_metadata_was_found_is_in_the_record(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(f'<meta property="article:published_time" content="2024-01-02T03:04:05Z"><p>{SENTENCE}', "utf-8")
    (item,) = items(path)
    document = document_of(item)
    assert isinstance(document, Document)
    assert document.report.metadata_from == {"published": "meta:article:published_time"}
    again = msgspec.json.decode(msgspec.json.encode(document), type=Document)
    assert again == document


def test_inputs_written_as_lines_keep_where_metadata_was_found(tmp_path: Path) -> None:
    given = Input(text=SENTENCE, id="a", published="2024-01-02", forwarded_from="س", metadata_from={"published": "feed:published"})
    path = tmp_path / "a.jsonl"
    path.write_bytes(msgspec.json.encode(given))
    assert [item.report for item in items(path)] == [given]


# ---------------------------------------------------------------- folders and archives


def _fill(folder: Path) -> None:
    (folder / "b").mkdir(parents=True)
    (folder / "b" / "two.txt").write_text(SENTENCE, "utf-8")
    (folder / "a.html").write_text(f"<p>{SENTENCE}", "utf-8")
    (folder / "c.jsonl").write_text('{"id": "x", "text": "نص"}\n{\n', "utf-8")
    (folder / "d.txt.gz").write_bytes(gzip.compress(SENTENCE.encode()))


EXPECTED = [("a.html", None), ("b/two.txt", None), ("x", None), ("c.jsonl:2", "bad_json"), ("d.txt.gz", None)]


def test_a_folder_is_read_in_the_order_of_its_paths(tmp_path: Path) -> None:
    _fill(tmp_path / "in")
    (tmp_path / "in" / ".hidden.txt").write_text(SENTENCE, "utf-8")
    os.symlink(tmp_path, tmp_path / "in" / "loop")
    found = [(str(item.report.id).removeprefix(f"{tmp_path}/in/"), code(item)) for item in items(tmp_path / "in")]
    assert found == EXPECTED


def test_what_a_folder_holds_besides_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SENTENCE, "utf-8")
    for name in ("b.jpg", "c.jpg", "d.css"):
        (tmp_path / name).write_bytes(b"x")
    report, told = items(tmp_path)
    assert code(report) is None
    assert isinstance(told.report, Failure)
    assert (told.report.error.code, "1 .css, 2 .jpg" in told.report.error.message) == ("left_out", True)


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    assert [code(item) for item in items(tmp_path)] == ["empty"]
    assert [code(item) for item in items(tmp_path / "gone", kind="folder")] == ["not_found"]


def test_a_zip_archive_is_read_as_a_folder_is(tmp_path: Path) -> None:
    _fill(tmp_path / "in")
    with zipfile.ZipFile(tmp_path / "all.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted((tmp_path / "in").rglob("*"), reverse=True):
            archive.write(path, path.relative_to(tmp_path / "in"))
    found = [(str(item.report.id).removeprefix(f"{tmp_path}/all.zip/"), code(item)) for item in items(tmp_path / "all.zip")]
    assert found == EXPECTED


def test_an_archive_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(b"PK\x03\x04 and no more")
    assert [code(item) for item in items(path)] == ["damaged"]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", SENTENCE * 100)
        archive.writestr("b.txt", SENTENCE)
        archive.writestr("in.zip", "x")
    data = bytearray(path.read_bytes())
    data[40:60] = bytes(20)
    path.write_bytes(data)
    assert [code(item) for item in items(path)] == ["damaged", None, "left_out"]
