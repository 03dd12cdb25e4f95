"""Stores of other versions."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection, delete, text

from riwaya import Input
from riwaya.store import Newer, Store, StoreError, Writer, migrations, schema
from riwaya.store.engine import engine_for, target_of

from .conftest import DESK

VERSIONS = Path(__file__).parent / "versions"


def tables(path: Path) -> list[tuple[str, str]]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
        return sorted((name, " ".join(sql.split())) for name, sql in rows)


def set_version(store: str, version: int) -> None:
    engine = engine_for(target_of(store), writing=True)
    with engine.begin() as connection:
        connection.execute(text("UPDATE store_meta SET value = :version WHERE key = 'version'"), {"version": str(version)})
    engine.dispose()


def add_notes(connection: Connection) -> None:
    connection.execute(text("ALTER TABLE documents ADD COLUMN note TEXT"))


def fail(connection: Connection) -> None:
    connection.execute(text("ALTER TABLE documents ADD COLUMN half TEXT"))
    raise ZeroDivisionError


@pytest.mark.parametrize("version", range(1, schema.VERSION + 1))
def test_a_store_of_any_version_becomes_like_a_new_one(tmp_path: Path, version: int) -> None:
    """`versions/N.sql` is what a store of version N was; it is written once and never changed."""
    with contextlib.closing(sqlite3.connect(tmp_path / "old.db")) as connection:
        connection.executescript((VERSIONS / f"{version}.sql").read_text("utf-8"))
    with Writer(tmp_path / "old.db") as old, Writer(tmp_path / "new.db") as new:
        old.read(*DESK)
        new.read(*DESK)
    assert tables(tmp_path / "old.db") == tables(tmp_path / "new.db"), (
        "the schema has changed: raise schema.VERSION, add a step to migrations.STEPS and a file to tests/store/versions"
    )


def test_an_older_store_is_brought_up_to_date_when_it_is_written(
    store: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with Writer(store) as writer:
        writer.read(*DESK)
    made = schema.VERSION
    monkeypatch.setattr(schema, "VERSION", made + 2)
    with pytest.raises(StoreError, match=r"made by an older riwaya .* riwaya reread"):
        Store(store)
    told: list[str] = []
    engine = engine_for(target_of(store), writing=True)
    migrations.bring_up(engine, target_of(store), told.append, {made + 1: add_notes, made + 2: lambda connection: None})
    with engine.connect() as connection:
        assert connection.execute(text("SELECT note FROM documents")).all() == [(None,)] * 4
    engine.dispose()
    with Store(store) as opened:
        assert opened.counts().reports == 4
    if not store.startswith("postgresql"):
        copy = tmp_path / f"desk.db.version-{made}"
        assert str(copy) in told[0]
        assert sqlite3.connect(copy).execute("SELECT count(*) FROM reports").fetchone() == (4,)


def first_store(path: Path, new: Path) -> None:
    """Makes a store of version 1 that holds what a new one holds."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript((VERSIONS / "1.sql").read_text("utf-8"))
        connection.execute("ATTACH ? AS new", (str(new),))
        rows = connection.execute("SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE '%_search%'")
        for name in {name for (name,) in rows} - {"store_meta", "sqlite_stat1"}:
            connection.execute(f"INSERT INTO main.{name} SELECT * FROM new.{name}")
        connection.commit()


def test_what_an_older_store_holds_is_found_as_in_a_new_one(tmp_path: Path) -> None:
    """The first store had no index of its own: it is made when the store is brought up to date."""
    with Writer(tmp_path / "new.db") as writer:
        writer.read(*DESK)
    first_store(tmp_path / "old.db", tmp_path / "new.db")
    with pytest.raises(StoreError, match="made by an older riwaya"):
        Store(tmp_path / "old.db")
    told: list[str] = []
    Writer(tmp_path / "old.db", tell=told.append).close()
    assert told[-1].startswith("indexing")
    with Store(tmp_path / "old.db") as old, Store(tmp_path / "new.db") as new:
        for kind in ("events", "statements", "reports", "places"):
            assert getattr(old, kind)() == getattr(new, kind)() != []
        assert old.events(actor="Syrian Arab Army", place="Syria") == new.events(actor="Syrian Arab Army", place="Syria") != []


def test_an_index_of_another_form_is_made_anew(store: str) -> None:
    with Writer(store) as writer:
        writer.read(*DESK)
    engine = engine_for(target_of(store), writing=True)
    with engine.begin() as connection:
        connection.execute(text("UPDATE store_meta SET value = '0' WHERE key = 'index'"))
        connection.execute(text("DELETE FROM segments"))
    engine.dispose()
    with pytest.raises(StoreError, match=r"made by an older riwaya .* riwaya reread"):
        Store(store)
    Writer(store).close()
    with Store(store) as opened:
        assert len(opened.reports()) == 4


def test_a_step_that_fails_leaves_the_store_as_it_was(store: str) -> None:
    with Writer(store) as writer:
        writer.read(*DESK)
    engine = engine_for(target_of(store), writing=True)
    with pytest.raises(ZeroDivisionError):
        migrations.bring_up(engine, target_of(store), lambda _: None, {schema.VERSION + 1: fail})
    engine.dispose()
    with Store(store) as opened:
        assert opened.counts().reports == 4


def test_an_earlier_copy_is_never_overwritten(tmp_path: Path) -> None:
    with Writer(tmp_path / "desk.db") as writer:
        writer.read(DESK[0])
    names = [migrations.back_up(tmp_path / "desk.db", 1).name for _ in range(3)]
    assert names == ["desk.db.version-1", "desk.db.version-1.1", "desk.db.version-1.2"]


def test_a_newer_store_is_refused_and_left_alone(store: str) -> None:
    with Writer(store):
        pass
    set_version(store, 99)
    for opening in (Store, Writer):
        with pytest.raises(Newer, match="newer riwaya"):
            opening(store)
    set_version(store, schema.VERSION)
    Store(store).close()


def test_what_is_no_store_is_refused_and_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with contextlib.closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE mine (x)")
    words = tmp_path / "words.txt"
    words.write_text("not a database, but long enough to be looked at as one" * 50)
    empty = tmp_path / "empty.db"
    empty.touch()
    for path, said in ((other, "database of something else"), (words, "not a SQLite database")):
        before = path.read_bytes()
        for opening in (Store, Writer):
            with pytest.raises(StoreError, match=said):
                opening(path)
        assert path.read_bytes() == before
    with pytest.raises(StoreError, match="is an empty database"):
        Store(empty)
    with pytest.raises(StoreError, match="there is no store"):
        Store(tmp_path / "none.db")
    assert not (tmp_path / "none.db").exists()


def test_what_a_step_fills_is_what_writing_fills(tmp_path: Path) -> None:
    """Scores and claims of control of a store brought to version 2 are those of a store made today."""
    report = Input(
        id="c1", published="2018-05-22",
        text="قال متحدث باسم الجيش إن قوات النظام السوري سيطرت على بلدة داعل أمس الاثنين. ويسيطر تنظيم داعش على مخيم اليرموك.",
    )  # fmt: skip
    with Writer(tmp_path / "new.db") as writer:
        writer.read(report, *DESK)
    first_store(tmp_path / "old.db", tmp_path / "new.db")
    engine = engine_for(target_of(tmp_path / "old.db"), writing=True)
    migrations.bring_up(engine, target_of(tmp_path / "old.db"), lambda _: None)
    engine.dispose()
    for table in ("event_scores", "controls"):
        rows = [
            sqlite3.connect(tmp_path / name).execute(f"SELECT * FROM {table} ORDER BY doc_key, num").fetchall()
            for name in ("old.db", "new.db")
        ]
        assert rows[0] == rows[1], table
        assert rows[0], f"nothing in {table} to compare"


def test_words_of_another_form_are_indexed_anew_in_postgresql(desk: Store, store: str) -> None:
    if not store.startswith("postgresql"):
        pytest.skip("the words of SQLite have one form")
    found = desk.search('"مجلس الأمن"')
    assert found
    with engine_for(target_of(store), writing=True).begin() as connection:
        connection.execute(delete(schema.meta).where(schema.meta.c.key == "words"))
        connection.execute(text("DROP TABLE search_index"))
    with pytest.raises(StoreError, match="riwaya reread --store"):
        Store(store)
    said: list[str] = []
    Writer(store, tell=said.append).close()
    assert any("anew" in line for line in said)
    assert desk.search('"مجلس الأمن"') == found
