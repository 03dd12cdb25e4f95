"""Getting pages over the network, from public addresses only.

In: an http or https address. Out: a `Page`, or `Refused` with a stable code.
The idea: a name is resolved once, what it resolves to is checked, and the connection goes to the checked address; this is
done on every hop, so that no redirect and no second answer of a name server leads inside.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple, Self
from urllib.parse import urljoin

import httpcore
import httpx

from riwaya.sources.addresses import check_url, refusal
from riwaya.sources.limits import size
from riwaya.sources.settings import DEFAULT, Settings
from riwaya.sources.unpack import CODINGS, Gauge, Refused, unpacked

_REDIRECTS: Final = frozenset([301, 302, 303, 307, 308])
_NOT_MODIFIED: Final = 304
_HEADERS: Final = {
    "User-Agent": "Mozilla/5.0 (compatible; riwaya; reads news)",
    "Accept": "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate, br, zstd",
    "Connection": "close",
}


class Page(NamedTuple):
    """What an address answered: `url` is where it was found in the end, `headers` have small letters."""

    url: str
    status: int
    headers: Mapping[str, str]
    data: bytes

    @property
    def kind(self) -> str:
        """The media type, `text/html`, without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """The encoding that came with it."""
        for part in self.headers.get("content-type", "").split(";")[1:]:
            key, _, value = part.partition("=")
            if key.strip().lower() == "charset":
                return value.strip().strip("\"'") or None
        return None


class Fetcher:
    """Gets pages one after the other; it is its own context manager. Proxies and cookies are not used."""

    def __init__(self, settings: Settings = DEFAULT) -> None:
        self._settings = settings
        self._backend = _Backend(settings)
        self._client = httpx.Client(transport=_Transport(self._backend), trust_env=False, follow_redirects=False)
        self._client.headers.clear()
        self._last: dict[str, float] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._client.close()

    def get(self, address: str, headers: Mapping[str, str] | None = None) -> Page:
        """The page at an address, after at most so many redirects as the limits allow.

        `headers` are sent besides; with `If-None-Match` the status may be 304. Raises Refused with code `refused_url`,
        `refused_address`, `redirects`, `timeout`, `unreachable`, `http_status`, `too_large`, `compression_ratio`, `damaged`.
        """
        limits = self._settings.limits
        self._backend.deadline = None
        first = check_url(address, self._settings)
        self._pause(first.host)
        self._backend.deadline = time.monotonic() + limits.fetch_seconds
        try:
            return self._follow(str(first), {**_HEADERS, **(headers or {})})
        except (httpcore.TimeoutException, httpx.TimeoutException):
            message = f"did not answer within {limits.fetch_seconds:g} s: try again later, or raise fetch_seconds"
            raise Refused("timeout", message) from None
        except (httpcore.NetworkError, httpcore.ProtocolError, httpx.HTTPError, OSError) as error:
            told = str(error) or type(error).__name__
            raise Refused("unreachable", f"cannot be reached ({told[:200]}): check the address and the network") from None
        finally:
            self._last[first.host] = time.monotonic()

    def _pause(self, host: str) -> None:
        """Leaves a server some time between two requests."""
        since = time.monotonic() - self._last.get(host, float("-inf"))
        if since < self._settings.limits.pause_seconds:
            time.sleep(self._settings.limits.pause_seconds - since)

    def _follow(self, address: str, headers: dict[str, str]) -> Page:
        limits = self._settings.limits
        for _ in range(limits.redirects + 1):
            url = check_url(address, self._settings)
            request = self._client.build_request("GET", url, headers=headers)
            response = self._client.send(request, stream=True)
            try:
                place = response.headers.get("location")
                if response.status_code not in _REDIRECTS or not place:
                    return self._page(str(url), response)
                address = _joined(str(url), place)
            finally:
                response.close()
                self._client.cookies.clear()
        raise Refused("redirects", f"leads on more than {limits.redirects} times: give the address it ends at")

    def _page(self, address: str, response: httpx.Response) -> Page:
        status = response.status_code
        if status != 200 and status != _NOT_MODIFIED:
            retry = ": try again later" if status in (408, 425, 429) or status >= 500 else ": check the address"
            raise Refused("http_status", f"answered with status {status}{retry}")
        codings = [word.strip().lower() for word in response.headers.get("content-encoding", "").split(",") if word.strip()]
        if len(codings) > 2 or not CODINGS.issuperset(codings):
            raise Refused("unsupported_type", "is packed in a way that riwaya cannot unpack: get it another way")
        pieces: Iterator[bytes] = self._stored(response)
        for coding in reversed(codings):
            pieces = unpacked(pieces, coding, Gauge(self._settings.limits))
        data = b"" if status == _NOT_MODIFIED else b"".join(pieces)
        return Page(address, status, {key.lower(): value for key, value in response.headers.items()}, data)

    def _stored(self, response: httpx.Response) -> Iterator[bytes]:
        most, taken = self._settings.limits.response_bytes, 0
        declared = response.headers.get("content-length", "")
        if declared.isdecimal() and len(declared) < 20 and int(declared) > most:
            raise Refused("too_large", f"has more than {size(most)}: get it another way and cut it")
        for piece in response.iter_raw():
            taken += len(piece)
            if taken > most:
                raise Refused("too_large", f"has more than {size(most)}: get it another way and cut it")
            yield piece


def _joined(address: str, place: str) -> str:
    try:
        return urljoin(address, place)
    except ValueError as error:
        raise Refused("refused_url", f"leads on to {place[:60]!r}, which is no address ({error}): leave it out") from None


# ---------------------------------------------------------------- connections


class _Backend(httpcore.NetworkBackend):
    """Connects to public addresses only, and keeps the time of a fetch as a whole."""

    def __init__(self, settings: Settings) -> None:
        self._network = settings.network
        self._plain = httpcore.SyncBackend()
        self.deadline: float | None = None

    def left(self, timeout: float | None) -> float:
        """The seconds that are left. Raises httpcore.ReadTimeout when there are none."""
        remaining = (self.deadline or 0.0) - time.monotonic()
        if remaining <= 0:
            raise httpcore.ReadTimeout("the time of the whole fetch is over")
        return remaining if timeout is None else min(timeout, remaining)

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:  # fmt: skip
        """Resolves once, checks every address, connects to one that was checked."""
        last: Exception | None = None
        for address in self._checked(host, port):
            try:
                stream = self._plain.connect_tcp(address, port, self.left(timeout), local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                last = error
                continue
            return _Stream(stream, self)
        raise last or httpcore.ConnectError(f"{host} has no address")

    def connect_unix_socket(self, *arguments: Any, **options: Any) -> httpcore.NetworkStream:
        """Never."""
        raise Refused("refused_url", "is no address on the network")

    def _checked(self, host: str, port: int) -> list[str]:
        """The addresses of a host. Raises Refused when any of them is not public: a name with both is an attack."""
        addresses = [host] if refusal(host) != "is no address" else self._resolved(host, port)
        for address in addresses:
            reason = refusal(address)
            if reason is not None and not self._network.exempt(address):
                where = host if host == address else f"{host} ({address})"
                raise Refused("refused_address", f"leads to {where}, which {reason}: riwaya fetches from public addresses only")
        return addresses

    def _resolved(self, host: str, port: int) -> list[str]:
        """In a thread of its own, since the system's resolver keeps no deadline."""
        found: list[list[str] | Exception] = []

        def resolve() -> None:
            try:
                found.append(self._network.resolve(host, port))
            except Exception as error:
                found.append(error)

        thread = threading.Thread(target=resolve, daemon=True)
        thread.start()
        thread.join(self.left(None))
        if not found:
            raise httpcore.ConnectTimeout(f"the name {host} was not resolved in time")
        if isinstance(found[0], Exception):
            raise httpcore.ConnectError(f"the name {host} cannot be resolved: {found[0]}")
        return found[0]


class _Stream(httpcore.NetworkStream):
    """A connection that ends with the time of its fetch, however slowly its bytes come."""

    def __init__(self, stream: httpcore.NetworkStream, backend: _Backend) -> None:
        self._stream = stream
        self._backend = backend

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._backend.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._backend.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> Self:
        secured = self._stream.start_tls(ssl_context, server_hostname, self._backend.left(timeout))
        return type(self)(secured, self._backend)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Transport(httpx.BaseTransport):
    """httpx's requests over httpcore's connections with our own way to connect."""

    def __init__(self, backend: _Backend) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(trust_env=False), network_backend=backend, max_keepalive_connections=0
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._pool.handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx.Response(
            status_code=response.status, headers=response.headers, stream=_Body(response), extensions=response.extensions
        )

    def close(self) -> None:
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        yield from self._response.iter_stream()

    def close(self) -> None:
        self._response.close()
