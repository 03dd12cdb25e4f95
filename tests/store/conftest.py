"""Every test that asks for `store` runs on SQLite and on PostgreSQL.

PostgreSQL is a private cluster of its own in a temporary folder, reached over a socket in it. Where its programs are missing the
tests are skipped, unless RIWAYA_REQUIRE_POSTGRES says that they must run.
"""

from __future__ import annotations

import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from riwaya import Input
from riwaya.store import Store, Writer

DESK = [
    Input(
        id="a1", title="قصف على حلب", published="2018-05-22", outlet="وكالة الشمال",
        text="قال مصدر أمني إن الجيش السوري قصف أمس الاثنين أحياء في حلب ما أدى إلى مقتل خمسة مدنيين. وتوجه الوفد إلى موسكو.",
    ),
    Input(
        id="a2", title="نفي", published="2018-05-24T10:30", outlet="مكتب القاهرة",
        text="نفى المتحدث أن يكون الجيش السوري قد قصف حلب. وكان الاجتماع بالقاهرة، والقاهرة تستضيف الحوار.",
    ),
    Input(
        id="b1", published="2018-06-01", outlet="وكالة الشمال",
        text="تظاهر مئات المحتجين في دمشق اليوم. وأكدت وزارة الخارجية الروسية أن الحوار مستمر في القاهرة الكبرى.",
    ),
    Input(id="b2", text="دعا مجلس الأمن الدولي إلى وقف القتال في ليبيا. زار بلندنستان وفد من المجلس."),
]  # fmt: skip


def _programs() -> Path | None:
    """The folder with PostgreSQL's server programs."""
    places = [*sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)]
    if found := shutil.which("initdb"):
        places.append(Path(found).resolve().parent)
    return next((place for place in places if (place / "initdb").exists() and (place / "postgres").exists()), None)


def _missing(why: str) -> None:
    if os.environ.get("RIWAYA_REQUIRE_POSTGRES"):
        pytest.fail(f"PostgreSQL must be tested here, but {why}")
    pytest.skip(f"{why}: install Debian's postgresql to run this")


@pytest.fixture(scope="session")
def cluster() -> Iterator[str]:
    """A running server; its address without the name of a database."""
    programs = _programs()
    if programs is None:
        _missing("there is no PostgreSQL server")
    assert programs is not None
    try:
        import psycopg  # noqa: F401
    except ImportError as error:
        _missing(f"psycopg cannot be loaded ({error})")
    # A server refuses to run as root; Debian's package has a user for it.
    user = "postgres" if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="riwaya-pg-"))
    try:
        if user:
            try:
                owner = pwd.getpwnam(user)
            except KeyError:
                _missing("there is no user postgres to run it as")
            os.chown(folder, owner.pw_uid, owner.pw_gid)
        options = {"user": user, "cwd": folder, "capture_output": True, "text": True, "check": False, "timeout": 120}
        data = folder / "data"
        made = subprocess.run(
            [programs / "initdb", "-D", data, "-U", "riwaya", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"], **options
        )  # fmt: skip
        if made.returncode:
            _missing(f"initdb failed: {made.stderr.strip()}")
        settings = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off -c full_page_writes=off"
        started = subprocess.run(
            [programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", settings, "start"],
            **{**options, "capture_output": False},
        )
        if started.returncode:
            _missing(f"the server did not start: {(folder / 'log').read_text()}")
        try:
            yield f"postgresql://riwaya@/{{name}}?host={folder}"
        finally:
            subprocess.run([programs / "pg_ctl", "-D", data, "-m", "immediate", "stop"], **options)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


_numbers = itertools.count(1)


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The name of a store that does not exist yet, in each kind of database."""
    if request.param == "sqlite":
        return str(tmp_path / "desk.db")
    import psycopg

    address = request.getfixturevalue("cluster")
    name = f"desk{next(_numbers)}"
    with psycopg.connect(address.format(name="postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return address.format(name=name)


@pytest.fixture
def desk(store: str) -> Iterator[Store]:
    """A small filled store."""
    with Writer(store) as writer:
        writer.read(*DESK)
    with Store(store) as opened:
        yield opened
