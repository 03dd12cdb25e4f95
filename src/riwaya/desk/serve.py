"""Running a desk.

In: a configuration. Out: a server that answers until it is stopped; its address is told once it can be reached.
The idea: a store of an older version is brought up to date before anybody comes in; what must not be opened is refused in words.
"""

from __future__ import annotations

import socket
import sys
from typing import Final

import uvicorn

from riwaya.desk import assets
from riwaya.desk.app import make_app
from riwaya.desk.config import Config, ConfigError, check
from riwaya.review import reviewers
from riwaya.store import Store, StoreError, Writer
from riwaya.store.errors import Newer

_TRIED: Final = 20  # ports, where nobody says which


def serve(config: Config, any_port: bool) -> None:
    """Serves until interrupted. With `any_port` the next free port is taken where the wanted one is in use.

    Raises ConfigError or StoreError, saying what to do.
    """
    if not assets.built():
        raise ConfigError("the pages were not built with this package: install it again (make .venv/ready in a checkout)")
    prepare(config.store)
    check(config, len(reviewers.names(config.store)))
    listening = _listen(config, any_port)
    config = config._replace(port=listening.getsockname()[1])
    app = make_app(config)
    settings = uvicorn.Config(
        app, log_level="warning", access_log=False, server_header=False, date_header=False, proxy_headers=False,
        ssl_certfile=config.certificate, ssl_keyfile=config.key, timeout_graceful_shutdown=3,
    )  # fmt: skip
    _tell(config)
    with listening:
        uvicorn.Server(settings).run(sockets=[listening])


def prepare(store: str) -> None:
    """Brings a store of an older riwaya up to date."""
    try:
        Store(store).close()
    except Newer:
        raise
    except StoreError as error:
        if "older riwaya" not in str(error):
            raise
        with Writer(store, tell=lambda said: print(f"riwaya: {said}", file=sys.stderr)):
            pass


def _listen(config: Config, any_port: bool) -> socket.socket:
    family = socket.AF_INET6 if ":" in config.host else socket.AF_INET
    last: OSError | None = None
    for port in range(config.port, config.port + (_TRIED if any_port else 1)):
        listening = socket.socket(family, socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((config.host, port))
            return listening
        except OSError as error:
            listening.close()
            last = error
    raise ConfigError(f"cannot listen on {config.host} port {config.port} ({last.strerror if last else ''}): give another --port")


def _tell(config: Config) -> None:
    print(f"riwaya desk: {config.address} (Ctrl-C ends it)", file=sys.stderr, flush=True)
    if not config.loopback and not config.secure:
        print(
            "riwaya desk: passwords and reports cross the network readable by others: give --certificate and --key, or put the "
            "desk behind a server that speaks TLS",
            file=sys.stderr, flush=True,
        )  # fmt: skip
