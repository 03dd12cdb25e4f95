"""How a desk is opened.

In: what the command was given. Out: `Config`, checked.
The idea: on loopback only this computer's people can come in, so there is no login; anywhere else there is no desk without one.
"""

from __future__ import annotations

import getpass
import ipaddress
from typing import NamedTuple

from riwaya.review.errors import Unfit
from riwaya.review.reviewers import checked_name


class ConfigError(ValueError):
    """A desk that must not be opened so; the message says what to do."""


class Config(NamedTuple):
    """`hosts` are the names, beside the address itself, under which browsers may ask for the desk."""

    store: str
    host: str = "127.0.0.1"
    port: int = 8000
    reviewer: str = "reviewer"
    hosts: tuple[str, ...] = ()
    certificate: str | None = None
    key: str | None = None

    @property
    def loopback(self) -> bool:
        return is_loopback(self.host)

    @property
    def login(self) -> bool:
        return not self.loopback

    @property
    def secure(self) -> bool:
        return self.certificate is not None

    @property
    def names(self) -> frozenset[str]:
        """What the Host header may say, without the port."""
        own = {"localhost", "127.0.0.1", "[::1]"} if self.loopback else set()
        shown = f"[{self.host}]" if ":" in self.host else self.host
        return frozenset({name.lower() for name in (*own, shown, *self.hosts)} - {"0.0.0.0", "[::]"})

    @property
    def address(self) -> str:
        host = self.hosts[0] if self.hosts and self.host in ("0.0.0.0", "::") else self.host
        shown = f"[{host}]" if ":" in host else host
        return f"{'https' if self.secure else 'http'}://{shown}:{self.port}/"


def is_loopback(host: str) -> bool:
    """Whether an address to listen on can be reached from this computer alone."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def default_reviewer() -> str:
    """The name of whoever runs this, for the decisions they make."""
    try:
        return checked_name(getpass.getuser())
    except (OSError, KeyError, Unfit):
        return "reviewer"


def check(config: Config, reviewers: int) -> None:
    """Raises ConfigError for a desk that would be open to whoever comes by. `reviewers`: how many people have a password."""
    if config.loopback:
        return
    if not reviewers:
        raise ConfigError(
            f"{config.host} can be reached from other computers, and nobody has a password: "
            f"give people one with riwaya reviewer add NAME --store {config.store}, or leave --host out"
        )
    if config.host in ("0.0.0.0", "::") and not config.hosts:
        raise ConfigError(f"--host {config.host} listens everywhere: say with --name desk.example.org under which name people come")
