"""What is the same for all inputs of one run.

In: options of the command line, a settings file. Out: `Settings`, which every kind of source is opened with.
The idea: limits and the way to the network are given from outside, so that a test can give others; no option can.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from riwaya.sources.limits import DEFAULTS, SETTINGS_VARIABLE, Limits, load_limits


def system_resolver(host: str, port: int) -> list[str]:
    """The addresses of a name, as the system finds them. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def never(address: str) -> bool:
    """No address is exempt."""
    return False


class Network(NamedTuple):
    """How names become addresses, and which addresses are exempt from the rule that only public ones are fetched from."""

    resolve: Callable[[str, int], list[str]] = system_resolver
    exempt: Callable[[str], bool] = never


class Settings(NamedTuple):
    """`published` and `outlet` are the caller's; `columns` maps fields of a report to columns of a table.

    `wanted` is asked of a web page, marks and all, before it is parsed; a page that is not wanted is a failure
    `other_language`.
    """

    limits: Limits = DEFAULTS
    published: str | None = None
    outlet: str | None = None
    columns: Mapping[str, str] = {}
    network: Network = Network()
    wanted: Callable[[str], bool] | None = None


DEFAULT: Final = Settings()


def limits_of(path: str | os.PathLike[str] | None) -> Limits:
    """The limits of a settings file: the one given, else the one that RIWAYA_SETTINGS names, else the defaults.

    Raises ValueError when the file is wrong.
    """
    chosen = path or os.environ.get(SETTINGS_VARIABLE)
    return load_limits(os.fspath(chosen)) if chosen else DEFAULTS
