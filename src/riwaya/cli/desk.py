"""`riwaya desk` and `riwaya reviewer`.

In: what the command was given. Out: a running server, or people with passwords; an exit status.
The idea: thin, as every command; what is missing or must not be is told in one line.
"""

from __future__ import annotations

import getpass
import sys
from typing import NamedTuple

from riwaya.cli import OK, Interrupted, UsageError

_EXTRA = "the desk needs packages that are not installed: pip install 'riwaya[desk]'"


class Request(NamedTuple):
    """What `riwaya desk` was asked."""

    store: str
    host: str
    port: int | None
    names: tuple[str, ...]
    certificate: str | None
    key: str | None
    reviewer: str | None


def run(request: Request) -> int:
    """Serves until interrupted; returns the exit status."""
    try:
        from riwaya.desk.config import Config, ConfigError, default_reviewer
        from riwaya.desk.serve import serve
        from riwaya.review.errors import Unfit
        from riwaya.review.reviewers import checked_name
        from riwaya.store import StoreError
    except ModuleNotFoundError as error:
        raise UsageError(f"{_EXTRA} ({error.name} is missing)") from None
    if (request.certificate is None) != (request.key is None):
        raise UsageError("--certificate and --key go together")
    try:
        who = checked_name(request.reviewer) if request.reviewer else default_reviewer()
        config = Config(
            request.store, request.host, 8000 if request.port is None else request.port, who, request.names, request.certificate,
            request.key,
        )  # fmt: skip
        serve(config, any_port=request.port is None)
    except (ConfigError, StoreError, Unfit) as error:
        raise UsageError(str(error)) from None
    except KeyboardInterrupt:
        raise Interrupted from None
    return OK


def add_reviewer(store: str, name: str) -> int:
    """Asks for a password and keeps its hash."""
    from riwaya.review.errors import Unfit
    from riwaya.store import StoreError

    try:
        from riwaya.desk.serve import prepare
        from riwaya.review import reviewers
    except ModuleNotFoundError as error:
        raise UsageError(f"{_EXTRA} ({error.name} is missing)") from None
    try:
        prepare(store)
        shown = reviewers.checked_name(name)
        fresh = reviewers.add(store, shown, _password())
    except (StoreError, Unfit) as error:
        raise UsageError(str(error)) from None
    print(f"riwaya: {shown} {'may log in' if fresh else 'has a new password'}", file=sys.stderr)
    return OK


def _password() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    first = getpass.getpass("Password: ")
    if first != getpass.getpass("Again: "):
        raise UsageError("the two are not the same: nothing was changed")
    return first


def remove_reviewer(store: str, name: str) -> int:
    """Takes a password away."""
    from riwaya.review import reviewers
    from riwaya.review.errors import Unfit
    from riwaya.store import StoreError

    try:
        if not reviewers.remove(store, reviewers.checked_name(name)):
            raise UsageError(f"nobody is called {name!r}: see riwaya reviewer list --store {store}")
    except (StoreError, Unfit) as error:
        raise UsageError(str(error)) from None
    return OK


def list_reviewers(store: str) -> int:
    """Prints the names."""
    from riwaya.review import reviewers
    from riwaya.store import StoreError

    try:
        for name in reviewers.names(store):
            print(name)
    except StoreError as error:
        raise UsageError(str(error)) from None
    return OK
