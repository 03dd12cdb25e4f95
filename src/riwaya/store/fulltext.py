"""Full text in the two databases.

In: the searchable lines of documents, and parsed queries. Out: statements that index, forget and match them.
The idea: both hold the same words, made in Python; only the way to write them down and to ask differs, and it differs here
alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple, Protocol
from zlib import crc32

from sqlalchemy import (
    Connection,
    delete,
    select,
    text,
)

from riwaya.store import schema
from riwaya.store.bulk import among as one_of
from riwaya.store.errors import StoreError
from riwaya.store.matching import newest_of
from riwaya.store.shadow import Shadow, Word, name_words, spellings

_MOST_BYTES: Final = 900_000  # PostgreSQL takes a megabyte of words and places; what is beyond cannot be found there
_LAST_PLACE: Final = 16_383  # and counts places up to this one
RANKED: Final = 500
_SHORTEST: Final = 3  # letters of a beginning: with fewer it would be the beginning of nearly everything
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
    for term in terms:
        if term.prefix and len(term.words[0].stem) < _SHORTEST:
            raise StoreError(f"{term.words[0].surface}* is the beginning of too many words: give {_SHORTEST} letters at least")
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
    def matching(self, connection: Connection, terms: Sequence[Term]) -> list[int]:
        """The keys of all documents that match."""
        ...

    def ranked(self, connection: Connection, terms: Sequence[Term], keys: Sequence[int]) -> list[tuple[float, int]]:
        """Some documents that match with a number each, which is lower for better ones."""
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

    def matching(self, connection: Connection, terms: Sequence[Term]) -> list[int]:
        found = connection.exec_driver_sql("SELECT rowid FROM report_search WHERE report_search MATCH ?", (_fts_all(terms),))
        return [row[0] for row in found.all()]

    def ranked(self, connection: Connection, terms: Sequence[Term], keys: Sequence[int]) -> list[tuple[float, int]]:
        # With the plus sign the matches are gone through once; without it each key would be searched for by itself.
        found = connection.exec_driver_sql(
            "SELECT bm25(report_search, 1.0, 0.5, 2.0), rowid FROM report_search "
            "WHERE report_search MATCH ? AND +rowid IN (SELECT value FROM json_each(?))",
            (_fts_all(terms), json.dumps(list(keys))),
        )
        return [(row[0], row[1]) for row in found.all()]


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
        if word.surface != word.stem:
            asked.append(f'{{surface}} : "{word.surface}"{star}')
        if forms := spellings(word, term.prefix):
            asked.append("{stems} : (" + " OR ".join(f'"{form}"{star}' for form in forms) + ")")
    return " OR ".join(asked)


class TsVector:
    """PostgreSQL: a tsvector of the same words; forms that the text has beside its stems begin with "=".

    Its index knows words and not their weights or places, so a query asks for words alone where that is enough; and for words
    side by side it asks first for a word that stands for the two, since else each text with both would be read.
    """

    def insert(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None:
        if rows:
            statement = text("INSERT INTO search_index (doc_key, words) VALUES (:key, CAST(:words AS tsvector))")
            connection.execute(statement, [{"key": key, "words": vector(shadow)} for key, shadow in rows])

    def remove(self, connection: Connection, rows: Sequence[tuple[int, Shadow]]) -> None:
        index = schema.search_index
        if rows:
            connection.execute(delete(index).where(index.c.doc_key.in_([key for key, _ in rows])))

    def matching(self, connection: Connection, terms: Sequence[Term]) -> list[int]:
        query = " & ".join(f"{'!' if term.excluded else ''}({_ts(term)})" for term in terms)
        statement = text("SELECT doc_key FROM search_index WHERE words @@ CAST(:query AS tsquery)")
        # A word that nearly every report holds would make PostgreSQL read all vectors, which takes longest of all.
        connection.execute(text("SET LOCAL enable_seqscan = off"))
        found = list(connection.scalars(statement, {"query": query}))
        connection.execute(text("SET LOCAL enable_seqscan = on"))
        return found

    def ranked(self, connection: Connection, terms: Sequence[Term], keys: Sequence[int]) -> list[tuple[float, int]]:
        query = " & ".join(f"({_ts(term, pairs=False)})" for term in terms if not term.excluded)
        statement = text(
            "SELECT -ts_rank(words, CAST(:query AS tsquery)), doc_key FROM search_index WHERE doc_key = ANY(:keys)"
        )
        return [(row[0], row[1]) for row in connection.execute(statement, {"query": query, "keys": list(keys)}).all()]


def best(
    connection: Connection, fulltext: FullText, terms: Sequence[Term], among: Sequence[int] | None, limit: int | None
) -> list[int]:
    """The keys of the documents that match, the best first; ties by day and id. `among` are those that may be found.

    To rank a match is slower than to find it, so that of many matches the newest `RANKED` are ranked, unless there is no limit.
    """
    keys = fulltext.matching(connection, terms)
    if among is not None:
        keys = sorted(set(keys).intersection(among))
    if limit is not None and len(keys) > max(limit, RANKED):
        keys = newest_of(connection, keys, max(limit, RANKED))
    found = sorted(fulltext.ranked(connection, terms, keys))
    if limit is not None and len(found) > limit:
        worst = found[limit - 1][0]
        found = [one for one in found if one[0] <= worst]
    documents = schema.documents.c
    wanted = select(documents.doc_key, documents.published, documents.id)
    facts = {
        row.doc_key: row
        for row in connection.execute(wanted.where(one_of(connection, documents.doc_key, [key for _, key in found]))).all()
    }
    found.sort(key=lambda one: facts[one[1]].id)
    found.sort(key=lambda one: facts[one[1]].published, reverse=True)
    found.sort(key=lambda one: one[0])
    return [key for _, key in found[:limit]]


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
    for first, second in pairwise(stems):
        add(pair(first, second), 1)
    for first, second in pairwise(shadow.names.split()):
        add(pair(first, second), 1)
    return " ".join(f"'{word}'" + (f":{','.join(found)}" if found else "") for word, found in places.items())


def pair(first: str, second: str) -> str:
    """The word that stands for two side by side. They are few, so that their index is small, and matches are looked at again."""
    return f"~{crc32(f'{first} {second}'.encode()) & 0xFFFF:x}"


def _ts(term: Term, pairs: bool = True) -> str:
    star = ":*" if term.prefix else ""
    stems = [word.stem for word in term.words]
    asked = [" <-> ".join(f"'{stem}'{star}" for stem in stems)]
    if pairs and len(stems) > 1:
        asked[0] = " & ".join([*(f"'{pair(*both)}'" for both in pairwise(stems)), f"({asked[0]})"])
    if len(term.words) == 1:
        word = term.words[0]
        if word.surface != word.stem:
            asked.append(f"'={word.surface}'{star}")
        asked += [f"'{form}'{star}" for form in spellings(word, term.prefix)]
    return " | ".join(f"({one})" for one in asked)
