"""What tests of several parts need.

Nothing a developer keeps at home is seen by a test, in this process or in those that it starts. PostgreSQL is a private cluster of
its own in a temporary folder, reached over a socket in it. Where its programs are missing the tests are skipped, unless
RIWAYA_REQUIRE_POSTGRES says that they must run.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# On a busy machine the first example takes seconds: how long one takes decides nothing.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

# Before any module is imported: an opened gazetteer stays open. Held by a name, so that the folder goes when the tests end.
_EMPTY = tempfile.TemporaryDirectory(prefix="riwaya-tests-")
os.environ["RIWAYA_DATA"] = _EMPTY.name


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
