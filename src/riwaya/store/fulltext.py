"""Full text in the two databases.

In: the searchable lines of documents, and parsed queries. Out: statements that index, forget and match them.
The idea: both hold the same words, made in Python; only the way to write them down and to ask differs, and it differs here
alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple, Protocol

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    Float,
    FromClause,
    Text,
    cast,
    column,
    delete,
    desc,
    func,
    literal,
    literal_column,
    table,
    text,
)
from sqlalchemy.dialects.postgresql import TSQUERY

from riwaya.store import schema
from riwaya.store.shadow import Shadow, Word, name_words, spellings

_MOST_BYTES: Final = 900_000  # PostgreSQL takes a megabyte of words and places; what is beyond cannot be found there
_LAST_PLACE: Final = 16_383  # and counts places up to this one
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

    # What holds the index, its document key, and the rank of a match, lower being better.
    source: FromClause
    doc_key: ColumnElement[int]

    def insert(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None: ...
    def remove(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None: ...
    def matches(self, terms: Sequence[Term]) -> ColumnElement[bool]: ...
    def rank(self, terms: Sequence[Term]) -> ColumnElement[Any]: ...


def backend(dialect: str) -> FullText:
    """The full text of a SQLAlchemy dialect."""
    return TsVector() if dialect == "postgresql" else Fts5()


class Fts5:
    """SQLite: a contentless virtual table, so that no text is kept twice; to forget a row it is told what it had."""

    def __init__(self) -> None:
        self.source: FromClause = table("report_search", column("rowid"), column("report_search"))
        self.doc_key: ColumnElement[int] = literal_column("report_search.rowid")

    def insert(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None:
        if rows:
            statement = "INSERT INTO report_search (rowid, stems, surface, names) VALUES (?, ?, ?, ?)"
            connection.exec_driver_sql(statement, [(key, *shadow) for key, shadow in rows])

    def remove(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None:
        if rows:
            statement = "INSERT INTO report_search (report_search, rowid, stems, surface, names) VALUES ('delete', ?, ?, ?, ?)"
            connection.exec_driver_sql(statement, [(key, *shadow) for key, shadow in rows])

    def matches(self, terms: Sequence[Term]) -> ColumnElement[bool]:
        wanted = " AND ".join(f"({_fts(term)})" for term in terms if not term.excluded)
        for term in terms:
            if term.excluded:
                wanted = f"({wanted}) NOT ({_fts(term)})"
        return text("report_search MATCH :query").bindparams(query=wanted)  # type: ignore[return-value]

    def rank(self, terms: Sequence[Term]) -> ColumnElement[Any]:
        return literal_column("bm25(report_search, 1.0, 0.5, 2.0)")


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
    """PostgreSQL: a tsvector of the same words; weight A are names, B words of the text, C their other forms."""

    def __init__(self) -> None:
        self.source: FromClause = schema.search_index
        self.doc_key: ColumnElement[int] = schema.search_index.c.doc_key

    def insert(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None:
        if rows:
            statement = text("INSERT INTO search_index (doc_key, words) VALUES (:key, CAST(:words AS tsvector))")
            connection.execute(statement, [{"key": key, "words": vector(shadow)} for key, shadow in rows])

    def remove(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None:
        index = schema.search_index
        if rows:
            connection.execute(delete(index).where(index.c.doc_key.in_([key for key, _ in rows])))

    def _query(self, terms: Sequence[Term]) -> ColumnElement[Any]:
        wanted = " & ".join(f"{'!' if term.excluded else ''}({_ts(term)})" for term in terms)
        return cast(literal(wanted, Text()), TSQUERY())

    def matches(self, terms: Sequence[Term]) -> ColumnElement[bool]:
        return func.ts_match_vq(schema.search_index.c.words, self._query(terms), type_=Boolean())

    def rank(self, terms: Sequence[Term]) -> ColumnElement[Any]:
        return desc(func.ts_rank(schema.search_index.c.words, self._query(terms), type_=Float()))


def vector(shadow: Shadow) -> str:
    """The searchable lines as PostgreSQL writes a tsvector down."""
    places: dict[str, list[str]] = {}
    size = 0

    def add(word: str, place: int, weight: str) -> None:
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
        add(word, place, "B")
    for word in shadow.surface.split():
        add(word, 1, "C")
    return " ".join(f"'{word}'" + (f":{','.join(found)}" if found else "") for word, found in places.items())


def _ts(term: Term) -> str:
    star = "*" if term.prefix else ""
    asked = [" <-> ".join(f"'{word.stem}':{star}AB" for word in term.words)]
    if len(term.words) == 1:
        word = term.words[0]
        if word.surface != word.stem:
            asked.append(f"'{word.surface}':{star}C")
        asked += [f"'{form}':{star}B" for form in spellings(word, term.prefix)]
    return " | ".join(f"({one})" for one in asked)
