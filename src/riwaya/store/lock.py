"""One writer at a time.

In: a store. Out: a lock held until the writer is closed or its process ends, however it ends.
The idea: the operating system (or PostgreSQL's session) holds the lock, so that nothing is left behind by a process that was
killed. It keeps long writers apart; a single short transaction needs no more than the database's own lock.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, text

from riwaya.store.engine import Target, shown
from riwaya.store.errors import Busy, StoreError

_STEP: Final = 0.1
_ADVISORY: Final = 0x726977617961  # "riwaya"
# The file lock is the process's: threads of one process are kept apart here.
_held: set[Path] = set()
_guard: Final = threading.Lock()

Tell = Callable[[str], None]


@contextlib.contextmanager
def writer_lock(target: Target, connection: Connection | None, wait: float, tell: Tell) -> Iterator[None]:
    """Holds the lock of a store. Raises Busy when another process still holds it after `wait` seconds.

    `tell` is called once, with a sentence, when there is somebody to wait for.
    """
    if target.path is None:
        assert connection is not None
        _take(lambda: _try_advisory(connection), lambda: "another process", target, wait, tell)
        try:
            yield
        finally:
            with contextlib.suppress(Exception):
                connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": _ADVISORY})
                connection.commit()
        return
    path = target.path.absolute().with_name(target.path.name + ".lock")
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise StoreError(f"cannot write {path}: {error.strerror or error}") from None
    try:
        _take(lambda: _try_file(path, handle), lambda: _holder(path), target, wait, tell)
        try:
            _sign(handle)
            yield
        finally:
            with _guard:
                _held.discard(path)
    finally:
        os.close(handle)  # and with it the lock goes


def _take(attempt: Callable[[], bool], holder: Callable[[], str], target: Target, wait: float, tell: Tell) -> None:
    deadline = time.monotonic() + wait
    told = False
    while not attempt():
        if time.monotonic() >= deadline:
            raise Busy(
                f"{shown(target)} is being written by {holder()}, which did not finish in {wait:g} s: "
                "try again later, or wait longer with --wait SECONDS"
            )
        if not told:
            tell(f"{shown(target)} is being written by {holder()}: waiting up to {wait:g} s")
            told = True
        time.sleep(_STEP)


def _try_advisory(connection: Connection) -> bool:
    taken = bool(connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": _ADVISORY}))
    connection.commit()
    return taken


def _try_file(path: Path, handle: int) -> bool:
    with _guard:
        if path in _held or not _lock(handle):
            return False
        _held.add(path)
        return True


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            os.lseek(handle, 1 << 30, os.SEEK_SET)  # a byte beyond the text, which others may read
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        # Not flock: that lock would live on in forked workers after the writer was killed.
        try:
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


def _sign(handle: int) -> None:
    """Who holds it, for whoever waits."""
    since = dt.datetime.now().strftime("%H:%M")
    os.ftruncate(handle, 0)
    os.pwrite(handle, f"process {os.getpid()} since {since}".encode(), 0) if hasattr(os, "pwrite") else None


def _holder(path: Path) -> str:
    with contextlib.suppress(OSError, UnicodeDecodeError):
        # Opened and closed by another process than the holder, so the holder's lock is not touched.
        if path not in _held and (said := path.read_text("utf-8").strip()):
            return said
    return "another writer of this process" if path in _held else "another process"
