"""Who is at the desk.

In: cookies, names and passwords. Out: the reviewer's name, and the token that writing needs.
The idea: sessions live in the memory of the process and end with it; a cookie is a random number that only this process can read
anything from.
"""

from __future__ import annotations

import hmac
import secrets
import threading
import time
from http.cookies import CookieError, SimpleCookie
from typing import Final, NamedTuple

COOKIE: Final = "riwaya_session"
HOURS: Final = 12
_TRIES: Final = 5  # wrong passwords for one name before it has to wait
_WAIT: Final = 60.0  # seconds


class Session(NamedTuple):
    """A login; `ends` is on the monotonic clock."""

    reviewer: str
    token: str
    ends: float


class Sessions:
    """The sessions of one process. Safe to share between threads."""

    def __init__(self) -> None:
        self._token = secrets.token_urlsafe(32)  # of those who need no login, and of the login form
        self._sessions: dict[str, Session] = {}
        self._failures: dict[str, list[float]] = {}
        self._lock = threading.Lock()

    @property
    def form_token(self) -> str:
        return self._token

    def open(self, reviewer: str) -> str:
        """Begins a session; returns the value of its cookie."""
        key = secrets.token_urlsafe(32)
        now = time.monotonic()
        with self._lock:
            self._sessions = {one: session for one, session in self._sessions.items() if session.ends > now}
            self._sessions[key] = Session(reviewer, secrets.token_urlsafe(32), now + HOURS * 3600)
        return key

    def close(self, cookies: str) -> None:
        """Ends a session."""
        with self._lock:
            self._sessions.pop(cookie(cookies, COOKIE), None)

    def of(self, cookies: str) -> Session | None:
        """The session that a Cookie header names, if it goes on."""
        session = self._sessions.get(cookie(cookies, COOKIE))
        return session if session and session.ends > time.monotonic() else None

    def token(self, cookies: str) -> str:
        """What a request that writes must bring along."""
        session = self.of(cookies)
        return session.token if session else self._token

    def is_form_token(self, token: str) -> bool:
        return hmac.compare_digest(token.encode(), self._token.encode())

    def must_wait(self, name: str) -> bool:
        """Whether too many wrong passwords were tried for a name just now."""
        with self._lock:
            recent = [when for when in self._failures.get(name, []) if when > time.monotonic() - _WAIT]
            self._failures[name] = recent
            return len(recent) >= _TRIES

    def failed(self, name: str) -> None:
        """Remembers a wrong password."""
        with self._lock:
            if len(self._failures) > 10_000:
                self._failures.clear()
            self._failures.setdefault(name, []).append(time.monotonic())


def cookie(header: str, name: str) -> str:
    """One cookie of a Cookie header, "" where it has none of that name."""
    try:
        found = SimpleCookie(header).get(name)
    except CookieError:
        return ""
    return found.value if found else ""
