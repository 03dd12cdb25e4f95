"""A desk on a small store, asked without a network."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from riwaya import Input
from riwaya.desk.app import make_app
from riwaya.desk.config import Config
from riwaya.store import Writer

REPORTS = [
    Input(
        id="r/1", title="سوق الحديدة", published="2025-10-16", outlet="وكالة الشمال", url="https://example.org/1",
        text="قال مسؤول محلي إن سبعة مدنيين قتلوا أمس الأربعاء في قصف على سوق في مدينة حيس. "
        "وسيطرت القوات المشتركة على بلدة الخوخة.",
    ),
    Input(
        id="r2", title="نفي", published="2025-10-17", outlet="مكتب القاهرة",
        text="نفى متحدث باسم الجماعة أن تكون قواتها قصفت حيس. وأكد أن خمسة أشخاص قتلوا في انفجار في القاهرة.",
    ),
]  # fmt: skip


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("desk") / "desk.db"
    with Writer(path) as writer:
        writer.read(*REPORTS)
    return path


@pytest.fixture
def store(made: Path, tmp_path: Path) -> str:
    path = tmp_path / "desk.db"
    path.write_bytes(made.read_bytes())
    return str(path)


@pytest.fixture
def open_desk(store: str) -> Iterator[Callable[..., TestClient]]:
    clients: list[TestClient] = []

    def make(**options: object) -> TestClient:
        config = Config(store, reviewer="ليلى")._replace(**options)
        client = TestClient(make_app(config), base_url=f"http://{next(iter(sorted(config.names)))}:8000", follow_redirects=False)
        clients.append(client)
        return client

    yield make
    for client in clients:
        client.close()


@pytest.fixture
def desk(open_desk: Callable[..., TestClient]) -> TestClient:
    client = open_desk()
    client.headers["x-riwaya-token"] = client.get("/api/session").json()["token"]
    return client
