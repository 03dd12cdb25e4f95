"""A desk on a small store, in SQLite and in PostgreSQL, asked without a network."""

from __future__ import annotations

import itertools
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


def filled(name: Path | str) -> None:
    with Writer(name) as writer:
        writer.read(*REPORTS)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("desk") / "desk.db"
    filled(path)
    return path


@pytest.fixture(scope="session")
def made_in_postgres(cluster: str) -> str:
    """A filled database to copy; the address of the cluster."""
    _sql(cluster, "CREATE DATABASE made_for_desks")
    filled(cluster.format(name="made_for_desks"))
    return cluster


def _sql(cluster: str, statement: str) -> None:
    import psycopg

    with psycopg.connect(cluster.format(name="postgres"), autocommit=True) as connection:
        connection.execute(statement)


_numbers = itertools.count(1)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """In both kinds of database, unless a module says that it makes no difference to what it claims."""
    if "store" in metafunc.fixturenames:
        metafunc.parametrize("store", getattr(metafunc.module, "DATABASES", ("sqlite", "postgresql")), indirect=True)


@pytest.fixture
def store(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A store of the test's own, in each kind of database."""
    if request.param == "sqlite":
        path = tmp_path / "desk.db"
        path.write_bytes(request.getfixturevalue("made").read_bytes())
        return str(path)
    cluster: str = request.getfixturevalue("made_in_postgres")
    name = f"copy_for_a_desk_{next(_numbers)}"
    _sql(cluster, f"CREATE DATABASE {name} TEMPLATE made_for_desks")
    return cluster.format(name=name)


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
