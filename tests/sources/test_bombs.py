"""400 kB that unpack to 400 MB: dropped early, in little memory, and what stands beside them is read."""

from __future__ import annotations

import io
import json
import os
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import brotli
import msgspec
import pytest

from riwaya.records import Failure, Input
from riwaya.sources import open_items
from riwaya.sources.limits import DEFAULTS
from riwaya.sources.settings import Settings

from .conftest import Server
from .warcs import record

PIECE = b"\0" * 1_000_000
PIECES = 400
SENTENCE = "قالت الوزارة إن الطريق مفتوح.\n"
ROOT = Path(__file__).resolve().parents[2]

# Reads the sources it is given and says what came, and the most memory it ever held beyond the start.
CHILD = """
import json, resource, sys
import msgspec, brotli, fastwarc.warc, zstandard, trafilatura, pyarrow.parquet
from riwaya.sources import open_items
from riwaya.sources.fetch import Fetcher
from riwaya.sources.limits import DEFAULTS
from riwaya.sources.settings import Network, Settings
port, *names = sys.argv[1:]
limits = msgspec.structs.replace(DEFAULTS, ports=(int(port),), pause_seconds=0.0)
settings = Settings(limits, network=Network(exempt=lambda address: address == "127.0.0.1"))
held = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
before = held()
codes = [getattr(getattr(item.report, "error", None), "code", None) for item in open_items(None, names, settings)]
print(json.dumps([codes, (held() - before) / 1000]))
"""


def _gzip(head: bytes = b"", tail: bytes = b"") -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    first = packer.compress(head) + packer.flush(zlib.Z_FULL_FLUSH)
    piece = packer.compress(PIECE) + packer.flush(zlib.Z_FULL_FLUSH)  # whatever is before it: any number may follow
    check = zlib.crc32(head)
    for _ in range(PIECES):
        check = zlib.crc32(PIECE, check)
    size = len(head) + PIECES * len(PIECE) + len(tail)
    end = packer.compress(tail) + packer.flush() + struct.pack("<II", zlib.crc32(tail, check), size)
    return b"\x1f\x8b\x08" + bytes(5) + b"\2\xff" + first + piece * PIECES + end


def _brotli() -> bytes:
    packer = brotli.Compressor(quality=1)
    return b"".join(packer.process(PIECE) for _ in range(PIECES)) + packer.finish()


def _zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", SENTENCE)
        with archive.open("bomb.txt", "w") as out:
            for _ in range(PIECES):
                out.write(PIECE)
        archive.writestr("z.txt", SENTENCE)


@pytest.fixture(scope="module")
def bombs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bombs")
    packed = _gzip()
    assert 350_000 < len(packed) < 450_000
    for name in ("bomb.txt.gz", "bomb.html.gz", "bomb.jsonl.gz", "bomb.csv.gz", "bomb"):
        (folder / name).write_bytes(packed)
    (folder / "bomb.txt.br").write_bytes(_brotli())
    _zip(folder / "bomb.zip")
    whole = record(b"\0" * 0, length=PIECES * len(PIECE), number=2)  # its head: the body follows in pieces
    good = [zlib.compress(record(f"<p>{SENTENCE}</p>".encode(), number=number), 9, 31) for number in (1, 3)]
    (folder / "bomb.warc.gz").write_bytes(good[0] + _gzip(whole, b"\r\n\r\n") + good[1])
    return folder


@pytest.fixture
def serving(bombs: Path) -> Iterator[Server]:
    server = Server()
    server.add("/gzip", (bombs / "bomb.txt.gz").read_bytes(), Content_Encoding="gzip")
    server.add("/br", (bombs / "bomb.txt.br").read_bytes(), Content_Encoding="br")
    yield server
    server.http.shutdown()
    server.http.server_close()


def _child(server: Server, *names: object) -> Any:
    words = [sys.executable, "-c", CHILD, str(server.port), *map(str, names)]
    done = subprocess.run(words, capture_output=True, check=True, timeout=120, env={**os.environ, "PYTHONPATH": str(ROOT / "src")})
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("bomb.txt.gz", ["compression_ratio"]),
        ("bomb.html.gz", ["compression_ratio"]),
        ("bomb.jsonl.gz", ["compression_ratio"]),
        ("bomb.csv.gz", ["compression_ratio"]),
        ("bomb", ["compression_ratio"]),
        ("bomb.txt.br", ["compression_ratio"]),
        ("bomb.zip", [None, "too_large", None]),
        ("bomb.warc.gz", [None, "compression_ratio", None]),
        ("/gzip", ["compression_ratio"]),
        ("/br", ["compression_ratio"]),
    ],
)
def test_a_bomb_is_dropped_in_little_memory(bombs: Path, serving: Server, name: str, codes: list[str | None]) -> None:
    found, megabytes = _child(serving, serving.url(name) if name.startswith("/") else bombs / name)
    assert found == codes
    assert megabytes < 80, "400 MB are never held"


def test_no_more_is_unpacked_than_the_limit(monkeypatch: pytest.MonkeyPatch, bombs: Path) -> None:
    """It stops early: of 400 MB, at most the ratio's share is ever made."""
    made = 0
    real = zlib.decompressobj

    class Counting:
        def __init__(self, bits: int) -> None:
            self._real = real(bits)

        def decompress(self, data: bytes, most: int = 0) -> bytes:
            nonlocal made
            piece = self._real.decompress(data, most)
            made += len(piece)
            return piece

        def __getattr__(self, name: str) -> Any:
            return getattr(self._real, name)

    monkeypatch.setattr("riwaya.sources.unpack.zlib.decompressobj", Counting)
    (item,) = open_items(None, [str(bombs / "bomb.txt.gz")])
    assert isinstance(item.report, Failure)
    assert made < 25_000_000


def test_many_small_ones_are_one_large_one(tmp_path: Path) -> None:
    """Members that share their packed bytes, each below the limits."""
    path = tmp_path / "shared.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(3):
            archive.writestr(f"{number}.txt", SENTENCE * 5000)
    data = path.read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        offsets = [member.header_offset for member in archive.infolist()]
    start = data.index(b"PK\x01\x02")
    shared = bytearray(data)
    position = start
    for _ in offsets:
        shared[position + 42 : position + 46] = offsets[0].to_bytes(4, "little")
        position += 46 + int.from_bytes(data[position + 28 : position + 30], "little")
    lone = bytes(shared[: offsets[1]]) + bytes(shared[start:])
    end = lone.rindex(b"PK\x05\x06")
    lone = lone[: end + 16] + offsets[1].to_bytes(4, "little") + lone[end + 20 :]
    path.write_bytes(lone)
    items = list(open_items(None, [str(path)]))
    assert {item.report.error.code for item in items if isinstance(item.report, Failure)} == {"compression_ratio"}
    assert not any(isinstance(item.report, Input) for item in items)


def test_an_archive_as_a_whole_has_a_ratio(tmp_path: Path) -> None:
    path = tmp_path / "many.zip"
    limits = msgspec.structs.replace(DEFAULTS, ratio=10, ratio_from_bytes=500_000)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(9):
            archive.writestr(f"{number}.txt", SENTENCE * 2000)
    items = list(open_items(None, [str(path)], Settings(limits)))
    codes = [item.report.error.code if isinstance(item.report, Failure) else None for item in items]
    assert codes[0] is None and codes[-1] == "compression_ratio"


def test_packed_text_within_the_limits_is_read(tmp_path: Path) -> None:
    path = tmp_path / "long.txt.gz"
    path.write_bytes(zlib.compress((SENTENCE * 9000).encode(), 9, 31))
    (item,) = open_items(None, [str(path)])
    assert isinstance(item.report, Input)
    assert item.report.text == SENTENCE * 9000
