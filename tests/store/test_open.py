"""`riwaya.open`: records, and data frames."""

from __future__ import annotations

import builtins
import os
import subprocess
import sys
from pathlib import Path

import pytest

import riwaya
from riwaya.store import Store, Writer

from .conftest import DESK


def test_a_store_is_opened_by_its_name(store: str) -> None:
    with Writer(store) as writer:
        writer.read(*DESK)
    with riwaya.open(store) as opened:
        assert isinstance(opened, Store)
        assert opened.counts() == (4, 4, len(opened.statements()), len(opened.events()), 0)


def test_found_records_make_data_frames(desk: Store) -> None:
    pandas = pytest.importorskip("pandas")
    frame = desk.events(type="ASSAULT").to_pandas()
    assert isinstance(frame, pandas.DataFrame)
    assert list(frame["report"]) == ["a2", "a1"]
    assert frame["actors"].iloc[1] == ["Syrian Arab Army"]
    empty = desk.events(actor="Atlantis").to_pandas()
    assert len(empty) == 0 and list(empty.columns) == list(frame.columns)


def test_without_pandas_it_says_what_to_install(desk: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: object) -> object:
        if name == "pandas":
            raise ImportError(name)
        return real(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ImportError, match=r"pip install 'riwaya\[pandas\]'"):
        desk.reports().to_pandas()


def test_reading_never_loads_the_libraries_of_the_store() -> None:
    code = "import sys, riwaya; riwaya.read('x'); sys.exit('sqlalchemy' in sys.modules or 'pandas' in sys.modules)"
    environment = {**os.environ, "PYTHONPATH": str(Path(riwaya.__file__).parents[1])}
    assert subprocess.run([sys.executable, "-c", code], env=environment, check=False).returncode == 0


def test_a_store_in_a_folder_that_cannot_be_written_is_read(tmp_path: Path) -> None:
    with Writer(tmp_path / "desk.db") as writer:
        writer.read(*DESK)
    before = sorted(os.listdir(tmp_path))
    with Store(tmp_path / "desk.db") as opened:
        assert len(list(opened.documents())) == 4
        with pytest.raises(Exception, match=r"readonly|read-only"), opened._engine.begin() as connection:
            connection.exec_driver_sql("DELETE FROM reports")
    assert sorted(os.listdir(tmp_path)) == before, "reading leaves nothing behind"


def test_opening_a_store_takes_no_lock_from_other_connections(tmp_path: Path) -> None:
    """POSIX locks of a process go when it closes any handle of the file; SQLite's must not be lost that way."""
    name = tmp_path / "desk.db"
    with Writer(name) as writer:
        writer.read(*DESK)
    with Store(name) as first:
        documents = first.documents()
        next(documents)
        Store(name).close()
        held = Path("/proc/locks").read_text() if Path("/proc/locks").exists() else pytest.skip("no /proc/locks here")
        assert f":{os.stat(name).st_ino} " in held
        assert len(list(documents)) == 3
