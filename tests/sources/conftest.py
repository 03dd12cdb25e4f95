"""A web server on this machine, and settings that let it be fetched from: no option of riwaya's can."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import msgspec
import pytest

from riwaya.sources.limits import DEFAULTS
from riwaya.sources.settings import Network, Settings

Answer = Callable[[BaseHTTPRequestHandler], None]


class Server:
    """Answers by path; `seen` holds every request: path and headers in small letters."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.seen: list[tuple[str, dict[str, str]]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.seen.append((self.path, {key.lower(): value for key, value in self.headers.items()}))
                answer = outer.answers.get(self.path)
                if answer is None:
                    self.send_error(404)
                else:
                    answer(self)

            def log_message(self, *words: Any) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True
        self.port = self.http.server_address[1]
        self.thread = threading.Thread(target=self.http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self.thread.start()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def add(self, path: str, data: bytes | str, status: int = 200, **headers: str) -> str:
        """Serves bytes at a path; names of headers are written with underscores."""
        body = data.encode() if isinstance(data, str) else data

        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(status)
            for key, value in headers.items():
                handler.send_header(key.replace("_", "-"), value)
            handler.send_header("Content-Length", str(len(body)))
            handler.end_headers()
            handler.wfile.write(body)

        self.answers[path] = answer
        return self.url(path)

    def redirect(self, path: str, to: str) -> str:
        return self.add(path, b"", 302, Location=to)

    def paths(self) -> list[str]:
        return [path for path, _ in self.seen]


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    yield running
    running.http.shutdown()
    running.http.server_close()


def settings_for(server: Server, **limits: Any) -> Settings:
    """Settings under which this one server may be fetched from."""
    changed = msgspec.structs.replace(DEFAULTS, **{"ports": (80, 443, server.port), "pause_seconds": 0.0, **limits})
    return Settings(changed, network=Network(exempt=lambda address: address == "127.0.0.1"))
