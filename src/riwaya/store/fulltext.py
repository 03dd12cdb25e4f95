"""Full text in the two databases.

In: the searchable lines of documents, and parsed queries. Out: statements that index, forget and match them.
The idea: both hold the same words, made in Python; only the way to write them down and to ask differs, and it differs here
alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple, Protocol
from zlib import crc32

import msgspec
from sqlalchemy import Connection, delete, text

from riwaya.store import schema
from riwaya.store.errors import StoreError
from riwaya.store.shadow import Shadow, Word, article_before, name_words, spellings, without_article

_MOST_BYTES: Final = 900_000  # PostgreSQL takes a megabyte of words; what is beyond cannot be found there
WORDS: Final = "2"  # the form of PostgreSQL's vectors: stores with another one get them anew when they are next written
_SHORTEST: Final = 3  # letters of a beginning: with fewer it would be the beginning of nearly everything
_keys: Final = msgspec.json.Decoder(list[int])


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
        if prefix and len(words) == 1:
            terms.append(Term((_beginning(words[0]),), True, excluded))
        elif words:
            terms.append(Term(tuple(words), False, excluded))
    return terms


def _beginning(word: Word) -> Word:
    """The beginning of a word: of half a word only the article is surely none of its own letters (وزار is not و and زار)."""
    return word if word.surface.endswith(article_before(word.stem)) else word._replace(stem=word.surface)


def asked_for(query: str) -> list[Term]:
    """As `parse`. Raises StoreError for a query that has nothing to look for."""
    terms = parse(query)
    for term in terms:
        if term.prefix and len(without_article(term.words[0].stem)) < _SHORTEST:
            word = term.words[0].surface
            raise StoreError(f"{word}* is the beginning of too many words: give {_SHORTEST} letters at least, not counting ال")
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
    """What finding needs of a database; `exact` where it tells words side by side from others for sure."""

    exact: bool

    def insert(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None: ...
    def remove(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None: ...
    def matching(self, connection: Connection, terms: Sequence[Term]) -> list[int]:
        """The keys of all documents that match."""
        ...


def backend(dialect: str) -> FullText:
    """The full text of a SQLAlchemy dialect."""
    return TsVector() if dialect == "postgresql" else Fts5()


class Fts5:
    """SQLite: a contentless virtual table, so that no text is kept twice; to forget a row it is told what it had."""

    exact = True

    def insert(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None:
        if rows:
            statement = "INSERT INTO report_search (rowid, stems, surface, names) VALUES (?, ?, ?, ?)"
            connection.exec_driver_sql(statement, [(key, *shadow) for key, shadow in rows])

    def remove(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None:
        if rows:
            statement = "INSERT INTO report_search (report_search, rowid, stems, surface, names) VALUES ('delete', ?, ?, ?, ?)"
            connection.exec_driver_sql(statement, [(key, *shadow) for key, shadow in rows])

    def matching(self, connection: Connection, terms: Sequence[Term]) -> list[int]:
        # As one value: thirty thousand rows would take five times as long as finding them.
        wanted = "SELECT json_group_array(rowid) FROM report_search WHERE report_search MATCH ?"
        return _keys.decode(connection.exec_driver_sql(wanted, (_fts_all(terms),)).scalar_one())


def _fts_all(terms: Sequence[Term]) -> str:
    wanted = " AND ".join(f"({_fts(term)})" for term in terms if not term.excluded)
    for term in terms:
        if term.excluded:
            wanted = f"({wanted}) NOT ({_fts(term)})"
    return wanted


def _fts(term: Term) -> str:
    """A term in the words of FTS5. Every word is quoted, so that none of them is an operator."""
    star = "*" if term.prefix else ""
    asked = [f'{{stems names}} : "{" ".join(word.stem for word in term.words)}"{star}']
    if len(term.words) == 1:
        word = term.words[0]
        if word.surface != word.stem or term.prefix:
            asked.append(f'{{surface}} : "{word.surface}"{star}')
        if forms := spellings(word, term.prefix):
            asked.append("{stems} : (" + " OR ".join(f'"{form}"{star}' for form in forms) + ")")
    return " OR ".join(asked)


class TsVector:
    """PostgreSQL: a tsvector of the same words, each once and without its places.

    Forms that the text has beside its stems have "=" before them, and for two words side by side there is one that stands for
    both. So the index answers by itself, and no vector is read to find anything; `ranking` looks at the texts themselves.
    """

    exact = False

    def create(self, connection: Connection) -> None:
        """Makes the table, empty, in the place of a former one."""
        schema.search_index.drop(connection, checkfirst=True)
        schema.search_index.create(connection)

    def insert(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None:
        if rows:
            statement = text("INSERT INTO search_index (doc_key, words) VALUES (:key, CAST(:words AS tsvector))")
            connection.execute(statement, [{"key": key, "words": vector(shadow)} for key, shadow in rows])

    def remove(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None:
        index = schema.search_index
        if rows:
            connection.execute(delete(index).where(index.c.doc_key.in_([key for key, _ in rows])))

    def matching(self, connection: Connection, terms: Sequence[Term]) -> list[int]:
        # Words may only seem to be side by side, since the word for both stands for others too: `ranking` looks at them again.
        sure = [term for term in terms if not (term.excluded and term.words[1:])]
        asked = [("!" if term.excluded else "") + f"({_query(term)})" for term in sure]
        statement = text("SELECT string_agg(CAST(doc_key AS text), ',') FROM search_index WHERE words @@ CAST(:query AS tsquery)")
        # A word that nearly every report holds would make PostgreSQL read all vectors, which takes longest of all.
        connection.execute(text("SET LOCAL enable_seqscan = off"))
        found = connection.scalar(statement, {"query": " & ".join(asked)})
        connection.execute(text("SET LOCAL enable_seqscan = on"))
        return _keys.decode(f"[{found or ''}]")


def vector(shadow: Shadow) -> str:
    """What a document is found by, each once, as PostgreSQL writes a tsvector down."""
    stems, names = shadow.stems.split(), shadow.names.split()
    found = dict.fromkeys([*names, *stems, *(f"={word}" for word in shadow.surface.split())])
    found.update(dict.fromkeys(pair(first, second) for line in (stems, names) for first, second in pairwise(line)))
    size = 0
    kept = []
    for word in found:
        size += len(word.encode()) + 4
        if size > _MOST_BYTES:
            break
        kept.append(f"'{word}'")
    return " ".join(kept)


def pair(first: str, second: str) -> str:
    """The word that stands for two side by side. They are few, so that their index is small, and matches are looked at again."""
    return f"~{crc32(f'{first} {second}'.encode()) & 0xFFFF:x}"


def _query(term: Term) -> str:
    """A term in the words of a tsquery."""
    star = ":*" if term.prefix else ""
    stems = [word.stem for word in term.words]
    if len(stems) > 1:
        return " & ".join(f"'{word}'" for word in dict.fromkeys([*(pair(*both) for both in pairwise(stems)), *stems]))
    word = term.words[0]
    asked = [word.stem, *([f"={word.surface}"] if word.surface != word.stem or term.prefix else [])]
    return " | ".join(f"'{form}'{star}" for form in (*asked, *spellings(word, term.prefix)))
