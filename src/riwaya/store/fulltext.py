"""Full text in the two databases.

In: the searchable lines of documents, and parsed queries. Out: statements that index, forget and match them.
The idea: both hold the same words, made in Python; only the way to write them down and to ask differs, and it differs here
alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple, Protocol

from sqlalchemy import (
    Boolean,
    Connection,
    Float,
    Text,
    cast,
    column,
    delete,
    func,
    literal,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy.dialects.postgresql import TSQUERY

from riwaya.store import schema
from riwaya.store.bulk import among as one_of
from riwaya.store.errors import StoreError
from riwaya.store.shadow import Shadow, Word, name_words, spellings

_MOST_BYTES: Final = 900_000  # PostgreSQL takes a megabyte of words and places; what is beyond cannot be found there
_LAST_PLACE: Final = 16_383  # and counts places up to this one
_RANKED: Final = 1000
_PLACES: Final = 255  # and as many of one word


class Term(NamedTuple):
    """One part of a query: words that must stand side by side; a single one may be the beginning of a longer word."""

    words: tuple[Word, ...]
    prefix: bool = False
    excluded: bool = False


def parse(query: str) -> list[Term]:
    """The terms of a query: words, "phrases", beginnings* and -exclusions. Words without letters are left out."""
    terms = []
    for quoted, piece in _pieces(query):
        excluded = not quoted and piece.startswith("-") and len(piece) > 1
        prefix = not quoted and piece.endswith("*")
        words = name_words(piece.removeprefix("-") if excluded else piece)
        if words:
            terms.append(Term(tuple(words), prefix and len(words) == 1, excluded))
    return terms


def asked_for(query: str) -> list[Term]:
    """As `parse`. Raises StoreError for a query that has nothing to look for."""
    terms = parse(query)
    if terms and all(term.excluded for term in terms):
        raise StoreError(f"the query {query!r} only says what must not be there: add a word to look for")
    if query.strip() and not terms:
        raise StoreError(f"the query {query!r} has no letters or digits: give a word to look for")
    return terms


def _pieces(query: str) -> Iterable[tuple[bool, str]]:
    for mark in "“”„«»":
        query = query.replace(mark, '"')
    for number, part in enumerate(query.split('"')):
        if number % 2:
            yield True, part
        else:
            yield from ((False, word) for word in part.split())


class FullText(Protocol):
    """What finding needs of a database."""

    def insert(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None: ...
    def remove(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None: ...
    def best(self, connection: Connection, terms: Sequence[Term], among: list[int] | None, limit: int | None) -> list[int]:
        """The keys of the documents that match, the best first; ties by day and id. `among` are those that may."""
        ...


def backend(dialect: str) -> FullText:
    """The full text of a SQLAlchemy dialect."""
    return TsVector() if dialect == "postgresql" else Fts5()


class Fts5:
    """SQLite: a contentless virtual table, so that no text is kept twice; to forget a row it is told what it had."""

    def insert(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None:
        if rows:
            statement = "INSERT INTO report_search (rowid, stems, surface, names) VALUES (?, ?, ?, ?)"
            connection.exec_driver_sql(statement, [(key, *shadow) for key, shadow in rows])

    def remove(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None:
        if rows:
            statement = "INSERT INTO report_search (report_search, rowid, stems, surface, names) VALUES ('delete', ?, ?, ?, ?)"
            connection.exec_driver_sql(statement, [(key, *shadow) for key, shadow in rows])

    def best(self, connection: Connection, terms: Sequence[Term], among: list[int] | None, limit: int | None) -> list[int]:
        wanted = " AND ".join(f"({_fts(term)})" for term in terms if not term.excluded)
        for term in terms:
            if term.excluded:
                wanted = f"({wanted}) NOT ({_fts(term)})"
        documents = schema.documents.c
        index = table("report_search", column("rowid"))
        conditions = [] if among is None else [one_of(connection, documents.doc_key, among)]
        return list(connection.scalars(
            select(documents.doc_key).select_from(index)
            .join(schema.documents, documents.doc_key == literal_column("report_search.rowid"))
            .where(text("report_search MATCH :query").bindparams(query=wanted), *conditions)
            .order_by(literal_column("bm25(report_search, 1.0, 0.5, 2.0)"), documents.published.desc(), documents.id).limit(limit)
        ))  # fmt: skip


def _fts(term: Term) -> str:
    """A term in the words of FTS5. Every word is quoted, so that none of them is an operator."""
    star = "*" if term.prefix else ""
    asked = [f'{{stems names}} : "{" ".join(word.stem for word in term.words)}"{star}']
    if len(term.words) == 1:
        word = term.words[0]
        if word.surface != word.stem:
            asked.append(f'{{surface}} : "{word.surface}"{star}')
        if forms := spellings(word, term.prefix):
            asked.append("{stems} : (" + " OR ".join(f'"{form}"{star}' for form in forms) + ")")
    return " OR ".join(asked)


class TsVector:
    """PostgreSQL: a tsvector of the same words; forms that the text has beside its stems begin with "=".

    Its index knows words and not their weights or places, so a query asks for words alone where that is enough. To rank a match
    its whole vector is read, so that of many matches the newest `_RANKED` are ranked.
    """

    def insert(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None:
        if rows:
            statement = text("INSERT INTO search_index (doc_key, words) VALUES (:key, CAST(:words AS tsvector))")
            connection.execute(statement, [{"key": key, "words": vector(shadow)} for key, shadow in rows])

    def remove(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None:
        index = schema.search_index
        if rows:
            connection.execute(delete(index).where(index.c.doc_key.in_([key for key, _ in rows])))

    def best(self, connection: Connection, terms: Sequence[Term], among: list[int] | None, limit: int | None) -> list[int]:
        wanted = " & ".join(f"{'!' if term.excluded else ''}({_ts(term)})" for term in terms)
        query = cast(literal(wanted, Text()), TSQUERY())
        documents, index = schema.documents.c, schema.search_index
        # The operator and not its function: only that uses the index.
        matching = index.c.words.op("@@", is_comparison=True, return_type=Boolean())
        conditions = [] if among is None else [one_of(connection, documents.doc_key, among)]
        newest = (
            select(documents.doc_key, documents.published, documents.id, index.c.words)
            .join(index, documents.doc_key == index.c.doc_key).where(matching(query), *conditions)
            .order_by(documents.published.desc(), documents.id).limit(None if limit is None else max(limit, _RANKED)).subquery()
        ).c  # fmt: skip
        rank = func.ts_rank(newest.words, query, type_=Float())
        best = select(newest.doc_key).order_by(rank.desc(), newest.published.desc(), newest.id).limit(limit)
        return list(connection.scalars(best))


def vector(shadow: Shadow) -> str:
    """The searchable lines as PostgreSQL writes a tsvector down."""
    places: dict[str, list[str]] = {}
    size = 0

    def add(word: str, place: int, weight: str = "") -> None:
        nonlocal size
        known = places.get(word)
        if known is None:
            size += len(word.encode()) + 8
            if size > _MOST_BYTES:
                return
            known = places[word] = []
        if len(known) < _PLACES and place <= _LAST_PLACE:
            size += 2
            known.append(f"{place}{weight}")

    stems = shadow.stems.split()
    start = min(len(stems), _LAST_PLACE - 2000)
    for place, word in enumerate(shadow.names.split(), start + 2):
        add(word, place, "A")
    for place, word in enumerate(stems, 1):
        add(word, place)
    for word in shadow.surface.split():
        add(f"={word}", 1)
    return " ".join(f"'{word}'" + (f":{','.join(found)}" if found else "") for word, found in places.items())


def _ts(term: Term) -> str:
    star = ":*" if term.prefix else ""
    asked = [" <-> ".join(f"'{word.stem}'{star}" for word in term.words)]
    if len(term.words) == 1:
        word = term.words[0]
        if word.surface != word.stem:
            asked.append(f"'={word.surface}'{star}")
        asked += [f"'{form}'{star}" for form in spellings(word, term.prefix)]
    return " | ".join(f"({one})" for one in asked)
