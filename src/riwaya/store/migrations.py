"""Stores of older versions.

In: an open store. Out: the same store with the tables of today.
The idea: a new store is made at the newest version; an older one takes the numbered steps that it lacks, each in a
transaction of its own with the new version number, and only forward. Before the first step SQLite's file is copied.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, delete, insert, inspect, select, text, update
from sqlalchemy.exc import DBAPIError

from riwaya.store import fulltext, schema, segments
from riwaya.store.engine import SCHEMA, Target, refused, shown
from riwaya.store.errors import Newer, StoreError
from riwaya.store.facets import FORMAT
from riwaya.store.indexing import chunks
from riwaya.store.projection import opened
from riwaya.store.steps.incidents import add_incidents
from riwaya.store.steps.review import add_review
from riwaya.store.steps.segments import add_segments

Step = Callable[[Connection], None]

# The step that makes a store of version N from one of version N - 1. None is ever changed once it has been released: a step
# speaks SQL of its own and takes nothing from `schema`, which moves on.
STEPS: Final[Mapping[int, Step]] = {2: add_review, 3: add_segments, 4: add_incidents}


def version_of(engine: Engine, target: Target) -> int | None:
    """The version of a store, None for an empty database. Raises StoreError for a database of something else."""
    try:
        with engine.connect() as connection:
            tables = set(inspect(connection).get_table_names(schema=SCHEMA if target.postgres else None))
            if schema.meta.name not in tables:
                if tables:
                    raise StoreError(f"{shown(target)} is no store: it is a database of something else; give another name")
                return None
            found = connection.scalar(select(schema.meta.c.value).where(schema.meta.c.key == "version"))
    except DBAPIError as error:
        raise refused(target, error) from None
    return int(found) if found else None


def check(engine: Engine, target: Target) -> None:
    """Raises StoreError when a store cannot be read as it is."""
    version = version_of(engine, target)
    if version is None:
        raise StoreError(f"{shown(target)} is an empty database: fill it with riwaya ingest SOURCE... --store {shown(target)}")
    _refuse_newer(version, target, schema.VERSION)
    with engine.connect() as connection:
        indexed = _noted(connection, "index")
        old_words = target.postgres and _noted(connection, "words") != fulltext.WORDS
    if version < schema.VERSION or indexed != FORMAT or old_words:
        raise StoreError(
            f"{shown(target)} was made by an older riwaya (store version {version}, index {indexed or 0}; this one reads "
            f"{schema.VERSION}, {FORMAT}): "
            f"bring it up to date with riwaya reread --store {shown(target)}; a copy of the old one is kept"
        )


def bring_up(engine: Engine, target: Target, tell: Callable[[str], None], steps: Mapping[int, Step] = STEPS) -> None:
    """Makes a new store, or brings an older one up to date. The caller holds the writer's lock.

    Raises Newer for a store that a newer riwaya made: it is left as it is.
    """
    newest = max([schema.VERSION, *steps])
    version = version_of(engine, target)
    try:
        if version is None:
            _create(engine)
            return
        _refuse_newer(version, target, newest)
        if version == newest:
            _index(engine, tell)
            return
        if target.path is not None:
            copy = back_up(target.path, version)
            tell(f"{target.name} is of store version {version}: bringing it to {newest}; the old one is kept as {copy}")
        for number in range(version + 1, newest + 1):
            with engine.begin() as connection:
                steps[number](connection)
                connection.execute(update(schema.meta).where(schema.meta.c.key == "version").values(value=str(number)))
        _index(engine, tell)
    except DBAPIError as error:
        raise refused(target, error) from None


def _index(engine: Engine, tell: Callable[[str], None]) -> None:
    """Makes the index that answers questions, and that of words, where there is none or one of another form."""
    with engine.begin() as connection:
        if _noted(connection, "index") != FORMAT:
            tell("indexing what the store holds anew")
            segments.index_anew(connection)
        if connection.dialect.name == "postgresql" and _noted(connection, "words") != fulltext.WORDS:
            tell("indexing the words of the store anew")
            _words_anew(connection)


def _noted(connection: Connection, key: str) -> str | None:
    return connection.scalar(select(schema.meta.c.value).where(schema.meta.c.key == key))


def _words_anew(connection: Connection) -> None:
    """PostgreSQL's words, which have changed their form; those of SQLite have not."""
    words, bodies, documents = fulltext.TsVector(), schema.bodies.c, schema.documents.c
    words.create(connection)
    indexes = list(schema.search_index.indexes)
    for index in indexes:
        index.drop(connection)
    keys = list(connection.scalars(select(documents.doc_key).where(documents.current)))
    for chunk in chunks(keys):
        rows = connection.execute(select(bodies.doc_key, bodies.shadow).where(bodies.doc_key.in_(chunk))).all()
        words.insert(connection, [(row.doc_key, opened(row.shadow)) for row in rows])
    for index in indexes:
        index.create(connection)
    connection.execute(delete(schema.meta).where(schema.meta.c.key == "words"))
    connection.execute(insert(schema.meta), [{"key": "words", "value": fulltext.WORDS}])


def _refuse_newer(version: int, target: Target, newest: int) -> None:
    if version > newest:
        raise Newer(
            f"{shown(target)} was made by a newer riwaya (store version {version}, this one knows {newest}): "
            "install the newer riwaya; nothing was changed"
        )


def _create(engine: Engine) -> None:
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}"))
        schema.metadata.create_all(connection)
        if connection.dialect.name == "postgresql":
            fulltext.TsVector().create(connection)
        else:
            connection.execute(text(schema.FTS_TABLE))
        values = {"version": str(schema.VERSION), "index": FORMAT}
        if connection.dialect.name == "postgresql":
            values["words"] = fulltext.WORDS
        connection.execute(insert(schema.meta), [{"key": key, "value": value} for key, value in values.items()])


def back_up(path: Path, version: int) -> Path:
    """Copies a SQLite store beside itself, with what its log holds; an earlier copy is never overwritten."""
    number = 0
    while True:
        copy = path.with_name(f"{path.name}.version-{version}" + (f".{number}" if number else ""))
        if not copy.exists():
            break
        number += 1
    with contextlib.closing(sqlite3.connect(path)) as old, contextlib.closing(sqlite3.connect(copy)) as new:
        old.backup(new)
    return copy
