"""Opening databases.

In: what a person calls a store: a path, or a postgresql:// address. Out: a SQLAlchemy engine with the right settings.
The idea: SQLite runs with a write-ahead log, so that readers never wait, and says when it has written only once the disk has
it; what differs between the databases stands here and in `search`.
"""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import quote

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, OperationalError
from sqlalchemy.pool import NullPool, QueuePool

from riwaya.store.errors import StoreError

_POSTGRES: Final = ("postgresql://", "postgres://", "postgresql+psycopg://")
_BUSY_SECONDS: Final = 30.0  # how long one statement waits for another's transaction
_TURN_SECONDS: Final = 0.001  # how often a writer looks whether it is its turn
SCHEMA: Final = "riwaya"  # the PostgreSQL schema that holds the tables, so that the database may hold others


class Target(NamedTuple):
    """A store by its name: `path` for SQLite, `url` for PostgreSQL."""

    name: str
    path: Path | None = None
    url: str | None = None

    @property
    def postgres(self) -> bool:
        return self.url is not None


def target_of(name: str | Path) -> Target:
    """What a name means. Raises StoreError for an address of another database."""
    text = str(name)
    if text.startswith(_POSTGRES):
        return Target(text, url="postgresql+psycopg://" + text.split("://", 1)[1])
    for prefix in ("sqlite+pysqlite:///", "sqlite:///"):
        if text.startswith(prefix):
            text = text.removeprefix(prefix)
    if "://" in text:
        raise StoreError(f"{name} is no store: give a file such as desk.db, or postgresql://user@host/database")
    if not text:
        raise StoreError("the store has no name: give a file such as desk.db, or postgresql://user@host/database")
    return Target(str(name), path=Path(text))


def engine_for(target: Target, writing: bool) -> Engine:
    """An engine over a store. For reading nothing is created, and nothing can be changed.

    Raises StoreError when there is no such store, or its library is not installed.
    """
    return _postgres(target, writing) if target.postgres else _sqlite(target, writing)


# ---------------------------------------------------------------- SQLite


def _sqlite(target: Target, writing: bool) -> Engine:
    path = target.path
    assert path is not None
    if not path.exists():
        if not writing:
            raise StoreError(f"there is no store {target.name}: make one with riwaya ingest SOURCE... --store {target.name}")
        if not path.parent.is_dir():
            raise StoreError(f"there is no folder {path.parent} for the store {path.name}: make it first")
    elif path.is_dir():
        raise StoreError(f"{target.name} is a folder: name the file of the store, such as {path / 'desk.db'}")
    mode = _mode(path, writing)

    def connect() -> sqlite3.Connection:
        # Transactions are begun by us: a writer takes its turn at once instead of failing half way.
        uri = f"file:{quote(str(path.absolute()))}?{mode}"
        return sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)

    # Not the pool that SQLAlchemy takes for an address without a file: with more than five threads it closes connections that
    # others are using.
    pool: dict[str, Any] = {"poolclass": NullPool} if writing else {"poolclass": QueuePool, "max_overflow": -1}
    engine = create_engine("sqlite://", creator=connect, **pool)

    @event.listens_for(engine, "connect")
    def configure(connection: sqlite3.Connection, record: Any) -> None:
        connection.execute("PRAGMA cache_size = -65536")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA mmap_size = 268435456")
        if not writing:
            connection.execute("PRAGMA query_only = ON")
            return
        # A database of something else is left as it is; it is refused later, in words.
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        if not names or "store_meta" in names:
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        if writing:
            _take_turn(connection)
        else:
            connection.exec_driver_sql("BEGIN")

    return engine


def _take_turn(connection: Any) -> None:
    """Begins a transaction that writes, as soon as it is possible.

    SQLite by itself looks ever more seldom, and a writer of one batch after another would leave hardly a moment to anybody else.
    """
    deadline = time.monotonic() + _BUSY_SECONDS
    connection.exec_driver_sql("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                return
            except OperationalError as error:
                if "locked" not in str(error.orig) or time.monotonic() > deadline:
                    raise
                time.sleep(_TURN_SECONDS)
    finally:
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {int(_BUSY_SECONDS * 1000)}")


def _mode(path: Path, writing: bool) -> str:
    if writing:
        return "mode=rwc"
    # A store on a read-only medium has no log to share with a writer, and none can be made. The file is only asked about: to
    # open and close it here would take away the locks that SQLite holds on it for this process's other connections.
    if os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK):
        return "mode=rw"
    return "mode=ro" if path.with_name(path.name + "-wal").exists() else "immutable=1"


# ---------------------------------------------------------------- PostgreSQL


def _postgres(target: Target, writing: bool) -> Engine:
    assert target.url is not None
    try:
        engine = create_engine(target.url, **({"poolclass": NullPool} if writing else {}))
    except ModuleNotFoundError:
        raise StoreError("PostgreSQL needs psycopg: pip install 'riwaya[postgres]'") from None
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise StoreError(f"{shown(target)} is no address: write postgresql://user@host/database ({error})") from None

    @event.listens_for(engine, "connect")
    def configure(connection: Any, record: Any) -> None:
        with connection.cursor() as cursor:
            if writing:
                cursor.execute("SET client_min_messages = warning")
            else:
                cursor.execute("SET default_transaction_read_only = on")
                # Else PostgreSQL would rather read all vectors than use the index: it counts no cost for what lies apart.
                cursor.execute("SET random_page_cost = 1.1")
            cursor.execute(f"SET search_path TO {SCHEMA}")
        connection.commit()

    return engine


def shown(target: Target) -> str:
    """A store's name as it may be printed: without a password."""
    if not target.postgres or "@" not in target.name:
        return target.name
    scheme, _, rest = target.name.partition("://")
    login, _, place = rest.rpartition("@")
    return f"{scheme}://{login.partition(':')[0]}@{place}"


def refused(target: Target, error: DBAPIError) -> StoreError:
    """A database's error as a sentence."""
    said = " ".join(str(error.orig).split()) or type(error.orig).__name__
    if "not a database" in said:
        return StoreError(f"{target.name} is no store: the file is not a SQLite database")
    if "readonly" in said or "read-only" in said:
        return StoreError(f"{shown(target)} cannot be written: {said}")
    if isinstance(error, OperationalError) and target.postgres:
        return StoreError(f"cannot reach {shown(target)}: {said}")
    return StoreError(f"{shown(target)}: {said}")
