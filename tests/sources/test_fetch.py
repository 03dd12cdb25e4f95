"""Fetching: only public addresses, only so far, only so long."""

from __future__ import annotations

import contextlib
import gzip
import socket
import time
import zlib
from http.server import BaseHTTPRequestHandler
from typing import Any

import brotli
import msgspec
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from riwaya.sources.addresses import check_url, refusal
from riwaya.sources.fetch import Fetcher
from riwaya.sources.limits import DEFAULTS
from riwaya.sources.settings import Network, Settings
from riwaya.sources.unpack import Refused

from .conftest import Server, settings_for

LOCAL = {
    "localtest.example": ["127.0.0.1"], "sixes.example": ["::1"], "private.example": ["10.1.2.3"],
    "both.example": ["93.184.215.14", "192.168.1.1"], "mapped.example": ["::ffff:10.0.0.1"], "cloud.example": ["169.254.169.254"],
    "carrier.example": ["100.64.0.1"], "nat64.example": ["64:ff9b::a00:1"], "zone.example": ["fe80::1%eth0"],
    "intranet": ["172.16.0.9"], "xn--mgbeiue0iwb.xn--pgb9c": ["127.0.0.1"], "127.0.0.1.nip.example": ["127.0.0.1"],
}  # fmt: skip

SPELLINGS = [
    # this machine, in numbers
    "http://127.0.0.1/", "http://127.0.0.1:80/", "https://127.0.0.1/", "http://127.1/", "http://127.0.1/", "http://2130706433/",
    "http://0x7f000001/", "http://0x7f.0.0.1/", "http://017700000001/", "http://0177.0.0.1/", "http://127.0.0.1./", "http://0/",
    "http://0.0.0.0/", "http://00000177.1/", "http://127.000.000.001/", "http://127.255.255.254/",
    # in other digits and dots
    "http://①②⑦.⓪.⓪.①/", "http://１２７.０.０.１/", "http://127。0。0。1/", "http://١٢٧.٠.٠.١/", "http://127.0.0.1%2f/",
    "http://%31%32%37.0.0.1/", "http://127.0.0.1%00.example.org/", "http://127.0.0.1\t/", "http://127.0.0.1\\@example.org/",
    # in IPv6
    "http://[::1]/", "http://[::]/", "http://[0:0:0:0:0:0:0:1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/",
    "http://[::127.0.0.1]/", "http://[64:ff9b::127.0.0.1]/", "http://[64:ff9b:1::1]/", "http://[2002:7f00:1::]/",
    "http://[2001:0:4136:e378:8000:63bf:80ff:fffe]/", "http://[fe80::1]/", "http://[fe80::1%25eth0]/", "http://[fc00::1]/",
    "http://[fec0::1]/", "http://[ff02::1]/", "http://[::ffff:0:127.0.0.1]/", "http://[2001:db8::1]/", "http://[fe80::5efe:7f00:1]/",
    # networks that are not public
    "http://10.0.0.1/", "http://172.16.0.1/", "http://172.31.255.255/", "http://192.168.0.1/", "http://169.254.169.254/latest/",
    "http://100.64.0.1/", "http://100.127.255.255/", "http://192.0.0.1/", "http://198.18.0.1/", "http://224.0.0.1/",
    "http://240.0.0.1/", "http://255.255.255.255/", "http://192.88.99.1/",
    # names
    "http://localhost/", "http://LOCALHOST/", "http://localhost./", "http://x.localhost/",
    *(f"http://{name}/" for name in LOCAL), "http://الجزيرة.نت/", "http://private.example./",
    # who is asked for, and how
    "http://user@example.org/", "http://example.org@127.0.0.1/", "http://127.0.0.1@example.org/", "http://a:b@example.org/",
    "http://127.0.0.1#@example.org/", "http://example.org:22/", "http://example.org:6379/", "http://example.org:0/",
    "file:///etc/passwd", "file://127.0.0.1/etc/passwd", "gopher://127.0.0.1:70/", "ftp://example.org/", "dict://127.0.0.1/",
    "jar:http://127.0.0.1!/", "data:text/html,x", "//127.0.0.1/", "http:///", "http://", "http:127.0.0.1", "example.org", "",
    "http://-x.example/", "http://a..example/", "http://[::1/", "http://exa mple.org/", "http://x\r\nHost: y/", "http+unix://%2Frun/",
]  # fmt: skip


@pytest.fixture
def no_packet(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Whatever is connected to or looked up behind our back."""
    sent: list[Any] = []

    def record(*words: Any, **options: Any) -> Any:
        sent.append(words)
        raise OSError("no packet may be sent")

    monkeypatch.setattr(socket, "create_connection", record)
    monkeypatch.setattr(socket, "getaddrinfo", record)
    monkeypatch.setattr(socket.socket, "connect", record)
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9/")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9/")
    return sent


def test_there_are_enough_spellings() -> None:
    assert len(set(SPELLINGS)) >= 90


@pytest.mark.parametrize("address", SPELLINGS, ids=ascii)
def test_what_is_not_public_is_refused_without_a_packet(address: str, no_packet: list[Any]) -> None:
    settings = Settings(network=Network(resolve=lambda host, port: LOCAL[host.rstrip(".")]))
    with Fetcher(settings) as fetcher, pytest.raises(Refused) as refused:
        fetcher.get(address)
    assert refused.value.code in ("refused_address", "refused_url")
    assert ": " in refused.value.message, "it says what to do"
    assert no_packet == []


@given(st.text(st.sampled_from("htps:/.@[]%?#\\\\0x1a7-_é①。ق \t"), max_size=40))
def test_no_address_breaks_it(rest: str) -> None:
    for address in (rest, f"http://{rest}", f"https://example.org{rest}"):
        with contextlib.suppress(Refused):
            check_url(address, Settings())


def test_a_redirect_inside_is_refused(server: Server) -> None:
    settings = settings_for(server)
    for target in (
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "file:///etc/passwd",
        "http://0x7f.1/",
        "//10.0.0.1/",
    ):
        with Fetcher(settings) as fetcher, pytest.raises(Refused) as refused:
            fetcher.get(server.redirect("/out", target))
        assert refused.value.code in ("refused_address", "refused_url"), target
    assert set(server.paths()) == {"/out"}


def test_a_redirect_to_what_is_no_address_is_told(server: Server) -> None:
    for target in ("http://[::1", "http://x:y/", "http://\u0661/"):
        with Fetcher(settings_for(server)) as fetcher, pytest.raises(Refused):
            fetcher.get(server.redirect("/out", target.encode().decode("latin-1")))


def test_a_name_that_changes_its_answer_is_checked_each_time(server: Server) -> None:
    """Rebinding: what was checked is what is connected to, and the next connection is checked anew."""
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])
    server.redirect("/one", f"http://rebind.example:{server.port}/two")
    settings = settings_for(server)
    settings = settings._replace(network=settings.network._replace(resolve=lambda host, port: next(answers)))
    with Fetcher(settings) as fetcher, pytest.raises(Refused) as refused:
        fetcher.get(f"http://rebind.example:{server.port}/one")
    assert refused.value.code == "refused_address"
    assert "10.0.0.1" in refused.value.message
    assert server.paths() == ["/one"]


def test_a_name_is_resolved_once_a_connection(server: Server) -> None:
    asked: list[str] = []

    def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"]

    server.add("/", "نص")
    settings = settings_for(server)
    settings = settings._replace(network=settings.network._replace(resolve=resolve))
    with Fetcher(settings) as fetcher:
        assert fetcher.get(f"http://name.example:{server.port}/").data.decode() == "نص"
    assert asked == ["name.example"]
    assert server.seen[0][1]["host"] == f"name.example:{server.port}"


@pytest.mark.parametrize(
    "address", ["1.1.1.1", "93.184.215.14", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "64:ff9b::101:101", "2a00:1450::1"]
)
def test_public_addresses_are_fetched_from(address: str) -> None:
    assert refusal(address) is None


def test_proxies_and_passwords_of_the_environment_are_not_used(
    server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9/")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9/")
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login a password b\n")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    with Fetcher(settings_for(server)) as fetcher:
        assert fetcher.get(server.add("/", "نص")).status == 200
    assert "authorization" not in server.seen[0][1]


def test_cookies_are_not_kept(server: Server) -> None:
    with Fetcher(settings_for(server)) as fetcher:
        fetcher.get(server.add("/", "نص", Set_Cookie="a=b"))
        fetcher.get(server.url("/"))
    assert "cookie" not in server.seen[1][1]


# ---------------------------------------------------------------- how far and how long


def test_redirects_are_followed_so_far(server: Server) -> None:
    for number in range(7):
        server.redirect(f"/{number}", f"/{number + 1}")
    server.add("/7", "نص")
    with Fetcher(settings_for(server)) as fetcher:
        page = fetcher.get(server.url("/2"))
        assert (page.url, page.data.decode()) == (server.url("/7"), "نص")
        with pytest.raises(Refused) as refused:
            fetcher.get(server.url("/1"))
    assert refused.value.code == "redirects"


def test_a_server_that_drips_is_left(server: Server) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(200):
            try:
                handler.wfile.write(b"x")
                time.sleep(0.05)
            except OSError:
                return

    server.answers["/body"] = drip
    with Fetcher(settings_for(server, fetch_seconds=0.4)) as fetcher, pytest.raises(Refused) as refused:
        fetcher.get(server.url("/body"))
    assert refused.value.code == "timeout"


def test_headers_that_never_end_are_left(server: Server) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for number in range(200):
            try:
                handler.wfile.write(b"X-%d: y\r\n" % number)
                time.sleep(0.05)
            except OSError:
                return

    server.answers["/head"] = drip
    with Fetcher(settings_for(server, fetch_seconds=0.4)) as fetcher, pytest.raises(Refused) as refused:
        fetcher.get(server.url("/head"))
    assert refused.value.code == "timeout"


def test_a_name_server_that_does_not_answer_is_left() -> None:
    def resolve(host: str, port: int) -> list[str]:
        time.sleep(3)
        return ["1.1.1.1"]

    limits = msgspec.structs.replace(DEFAULTS, fetch_seconds=0.2)
    with Fetcher(Settings(limits, network=Network(resolve=resolve))) as fetcher, pytest.raises(Refused) as refused:
        fetcher.get("http://slow.example/")
    assert refused.value.code == "timeout"


def test_a_name_that_is_not_there(server: Server) -> None:
    def resolve(host: str, port: int) -> list[str]:
        raise OSError("no such name")

    with Fetcher(Settings(network=Network(resolve=resolve))) as fetcher, pytest.raises(Refused) as refused:
        fetcher.get("http://gone.example/")
    assert refused.value.code == "unreachable"


@pytest.mark.parametrize("declared", [True, False])
def test_an_answer_that_is_too_large_is_dropped(server: Server, declared: bool) -> None:
    def pour(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        if declared:
            handler.send_header("Content-Length", "100000000000")
        handler.end_headers()
        try:
            while True:
                handler.wfile.write(b"x" * 65536)
        except OSError:
            return

    server.answers["/"] = pour
    with Fetcher(settings_for(server, response_bytes=1_000_000)) as fetcher, pytest.raises(Refused) as refused:
        fetcher.get(server.url("/"))
    assert refused.value.code == "too_large"


@pytest.mark.parametrize(("status", "told"), [(404, "check the address"), (500, "try again"), (429, "try again"), (403, "address")])
def test_other_answers_are_told(server: Server, status: int, told: str) -> None:
    with Fetcher(settings_for(server)) as fetcher, pytest.raises(Refused) as refused:
        fetcher.get(server.add("/", "x", status))
    assert refused.value.code == "http_status"
    assert str(status) in refused.value.message and told in refused.value.message


# ---------------------------------------------------------------- packing


def _bare(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


PACKERS = {
    "gzip": gzip.compress, "deflate": zlib.compress, "deflate ": _bare, "br": brotli.compress,
    "zstd": zstandard.ZstdCompressor().compress, "gzip, br": lambda data: brotli.compress(gzip.compress(data)),
}  # fmt: skip


@pytest.mark.parametrize("coding", PACKERS)
def test_what_is_packed_is_unpacked(server: Server, coding: str) -> None:
    text = "قالت الوزارة إن الطريق مفتوح.\n" * 3000
    with Fetcher(settings_for(server)) as fetcher:
        page = fetcher.get(server.add("/", PACKERS[coding](text.encode()), Content_Encoding=coding))
    assert page.data.decode() == text


@pytest.mark.parametrize("coding", PACKERS)
def test_a_packed_answer_that_is_too_large_is_dropped(server: Server, coding: str) -> None:
    packed = PACKERS[coding](b"0123456789abcdef" * 4_000_000)
    with Fetcher(settings_for(server)) as fetcher, pytest.raises(Refused) as refused:
        fetcher.get(server.add("/", packed, Content_Encoding=coding))
    assert refused.value.code == "compression_ratio"


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br"])
@pytest.mark.parametrize("harm", ["cut", "broken"])
def test_a_damaged_answer_is_told(server: Server, coding: str, harm: str) -> None:
    packed = PACKERS[coding]("قالت الوزارة إن الطريق مفتوح.\n".encode() * 300)
    packed = packed[: len(packed) // 2] if harm == "cut" else packed[:20] + b"\xff\x00\xff\x00\xff" + packed[25:]
    with Fetcher(settings_for(server)) as fetcher, pytest.raises(Refused) as refused:
        fetcher.get(server.add("/", packed, Content_Encoding=coding))
    assert refused.value.code == "damaged"


@pytest.mark.parametrize("coding", ["compress", "gzip, gzip, gzip", "nonsense"])
def test_an_unknown_packing_is_told(server: Server, coding: str) -> None:
    with Fetcher(settings_for(server)) as fetcher, pytest.raises(Refused) as refused:
        fetcher.get(server.add("/", b"x", Content_Encoding=coding))
    assert refused.value.code == "unsupported_type"
