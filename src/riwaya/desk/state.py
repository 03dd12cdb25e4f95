"""What a running desk has at hand.

In: a configuration. Out: `Desk`: the store opened, the log of decisions, sessions, incidents.
The idea: one object, made once and handed to every route; what takes long to gather is kept until the store changes.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar
from urllib.parse import unquote

from fastapi import Request

from riwaya.desk import incidents
from riwaya.desk.config import Config
from riwaya.desk.sessions import Sessions, cookie
from riwaya.review.errors import Unfit
from riwaya.review.log import Log
from riwaya.review.reviewers import checked_name
from riwaya.store import Filters, Store, survey

REVIEWER: Final = "riwaya_reviewer"
_KEPT: Final = 200
T = TypeVar("T")


class NoLogin(Exception):
    """Somebody who has to log in first."""


class Desk:
    """The state of one desk. Safe to share between threads."""

    def __init__(self, config: Config, provider: incidents.Provider | None = None) -> None:
        self.config = config
        self.store = Store(config.store)
        self.log = Log(config.store)
        self.sessions = Sessions()
        self.incidents: incidents.Provider = provider or incidents.Stored(self.store)
        self._kept: dict[Any, Any] = {}
        self._lock = threading.Lock()

    def close(self) -> None:
        self.store.close()
        self.log.close()

    def kept(self, key: Any, make: Callable[[], T]) -> T:
        """What `make` gives, made anew when the store has changed."""
        whole = (self.store.state(), key)
        if whole in self._kept:
            found: T = self._kept[whole]
            return found
        made = make()
        with self._lock:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            self._kept[whole] = made
        return made

    def decided(self) -> set[str]:
        """The ids of the reports with decisions."""
        return self.kept(("decided", self.log.last()), lambda: set(self.log.reports()))

    def arabic_names(self) -> Mapping[str, str]:
        """What parties and places of the store are called in Arabic."""
        return self.kept("arabic", lambda: self.store.survey(Filters(), survey.arabic_names))

    def reviewer(self, request: Request) -> str:
        """Who asks. Raises NoLogin for somebody who has to say so first."""
        cookies = request.headers.get("cookie", "")
        session = self.sessions.of(cookies)
        if session is not None:
            return session.reviewer
        if self.config.login:
            raise NoLogin
        try:
            return checked_name(unquote(cookie(cookies, REVIEWER)))
        except Unfit:
            return self.config.reviewer


def desk_of(request: Request) -> Desk:
    """The desk that a request came to."""
    desk: Desk = request.app.state.desk
    return desk
