"""What stands between the desk and the network.

In: every request. Out: the same, or a refusal; every answer with the headers that keep strangers' text from doing anything.
The idea: plain ASGI around the whole application, so that no route can be forgotten: the Host header must be ours (DNS rebinding),
a page of another site may not ask for data or write, writing needs the session's token, and a browser may load and run nothing
but our own files.

Sources: OWASP Cheat Sheets on CSRF and DNS rebinding; W3C Fetch Metadata; W3C Content Security Policy Level 3.
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final

from riwaya.desk.sessions import Sessions

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

_SAFE: Final = ("GET", "HEAD", "OPTIONS")
_LONGEST: Final = 1_000_000  # bytes of a body
_CSP: Final = (
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'{images}; font-src 'self'; connect-src 'self'; "
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
_HEADERS: Final = (
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), interest-cohort=()"),
)


class Guard:
    """The outermost layer. `names` are the Host headers to answer to, without the port; `secure`: the desk speaks TLS itself."""

    def __init__(self, app: App, names: frozenset[str], sessions: Sessions, secure: bool) -> None:
        self._app, self._names, self._sessions, self._secure = app, names, sessions, secure

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        refusal = self._refusal(scope, headers)
        sender = self._sender(scope, send)
        if refusal is not None:
            await _refuse(sender, *refusal)
            return
        await self._app(scope, receive, sender)

    def _refusal(self, scope: Scope, headers: dict[str, str]) -> tuple[int, str] | None:
        host = headers.get("host", "").lower()
        name = host.rpartition(":")[0] if not host.endswith("]") and ":" in host else host
        if name not in self._names:
            return 421, "this desk is not called that: open it under the address that riwaya desk printed"
        site = headers.get("sec-fetch-site")
        writing = scope["method"] not in _SAFE
        navigating = headers.get("sec-fetch-mode") == "navigate" and not writing
        if site is not None and site not in ("same-origin", "none") and not navigating:
            return 403, "this was asked for by a page of another site"
        if not writing:
            return None
        origin = headers.get("origin")
        if origin is not None and origin.partition("://")[2].lower() != host:
            return 403, "this was sent by a page of another site"
        if int(headers.get("content-length") or 0) > _LONGEST or "transfer-encoding" in headers:
            return 413, f"a request has a length, and {_LONGEST} bytes at most"
        if scope["path"] == "/login":  # there is no session yet; its form carries a token of its own
            return None
        kept = self._sessions.token(headers.get("cookie", ""))
        if not hmac.compare_digest(headers.get("x-riwaya-token", "").encode(), kept.encode()):
            return 403, "the token is missing or of an earlier session: load the page again (programs: take it from /api/session)"
        return None

    def _sender(self, scope: Scope, send: Send) -> Send:
        async def with_headers(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                images = " data:" if scope["path"] == "/docs" else ""  # Swagger's own style sheet draws its arrows so
                csp = _CSP.format(images=images)
                extra = [*_HEADERS, (b"content-security-policy", csp.encode())]
                names = {name.lower() for name, _ in message["headers"]}
                if b"cache-control" not in names:
                    extra.append((b"cache-control", b"no-store"))
                if self._secure:
                    extra.append((b"strict-transport-security", b"max-age=31536000"))
                message = {**message, "headers": [*message["headers"], *extra]}
            await send(message)

        return with_headers


async def _refuse(send: Send, status: int, message: str) -> None:
    body = message.encode()
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
