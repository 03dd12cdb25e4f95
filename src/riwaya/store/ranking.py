"""Which of the reports that a query finds come first.

In: a query's terms and the keys of documents in which the database found them. Out: the keys, the best first.
The idea: to rank a match is slower than to find it, so of many only the newest are ranked; both databases find alike and this
ranks alike, so that the same reports give the same hits in either.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, select

from riwaya.store import schema
from riwaya.store.bulk import among as one_of
from riwaya.store.fulltext import FullText, Term
from riwaya.store.matching import Index
from riwaya.store.projection import opened
from riwaya.store.shadow import Shadow, spellings

RANKED: Final = 200
# BM25 (Robertson & Zaragoza, "The Probabilistic Relevance Framework", 2009) without the weights of rare words: every term of a
# query is in every match, so they would change little.
_SATURATION: Final = 1.2
_LENGTH: Final = 0.75  # how much a long text is set back
_TYPICAL: Final = 350  # words of a report
_NAME: Final = 2.0  # what a name in the records counts, against a word of the text
_WRITTEN: Final = 0.5  # and a word that stands there in another form alone


def best(
    connection: Connection, fulltext: FullText, terms: Sequence[Term], among: Sequence[int] | None, limit: int | None
) -> list[int]:
    """The keys of the documents that match, the best first; ties by day and id. `among` are those that may be found.

    Of many matches the newest `RANKED` (or `limit`, if that is more) are ranked; all of them without a limit.
    """
    keys = fulltext.matching(connection, terms)
    if among is not None:
        keys = sorted(set(keys).intersection(among))
    if limit is not None and len(keys) > max(limit, RANKED):
        found = _newest(connection, fulltext, terms, keys, max(limit, RANKED))
    else:
        found = sorted(_scored(connection, terms, keys))
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


def every(connection: Connection, fulltext: FullText, terms: Sequence[Term]) -> frozenset[int]:
    """The keys of all documents that match."""
    keys = fulltext.matching(connection, terms)
    if fulltext.exact or not _phrases(terms):
        return frozenset(keys)
    return frozenset(key for _, key in _scored(connection, terms, keys))


def _newest(
    connection: Connection, fulltext: FullText, terms: Sequence[Term], keys: Sequence[int], wanted: int
) -> list[tuple[float, int]]:
    """The newest of many with their scores; a few more are looked at where some may only seem to match."""
    index = Index(connection)
    size = wanted if fulltext.exact or not _phrases(terms) else wanted + wanted // 30
    scores: dict[int, float] = {}
    newest: list[int] = []
    while True:
        seen = len(newest)
        newest = index.newest_of(keys, size)
        scores.update((key, score) for score, key in _scored(connection, terms, newest[seen:]))
        if len(scores) >= wanted or size >= len(keys):
            return sorted([(scores[key], key) for key in newest if key in scores][:wanted])
        size *= 4


def _phrases(terms: Sequence[Term]) -> list[Term]:
    return [term for term in terms if len(term.words) > 1]


def _scored(connection: Connection, terms: Sequence[Term], keys: Sequence[int]) -> list[tuple[float, int]]:
    """Documents with a number each, which is lower for better ones; those that only seemed to match are left out."""
    bodies = schema.bodies.c
    rows = connection.execute(select(bodies.doc_key, bodies.shadow).where(one_of(connection, bodies.doc_key, keys))).all()
    measure = _Measure(terms)
    return [(score, key) for key, shadow in rows if (score := measure.of(opened(shadow))) is not None]


class _Measure:
    """How well documents answer one query."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self._phrases = [(f" {_joined(term)} ", term.excluded) for term in _phrases(terms)]
        self._terms = [_forms(term) for term in terms if not term.excluded]

    def of(self, shadow: Shadow) -> float | None:
        """The score, lower for better; None for a document that lacks a phrase, or has one that it must not have."""
        text, names = f" {shadow.stems} ", f" {shadow.names} "
        for phrase, excluded in self._phrases:
            if (phrase in text or phrase in names) == excluded:
                return None
        norm = _SATURATION * (1 - _LENGTH + _LENGTH * text.count(" ") / _TYPICAL)
        score = 0.0
        for forms, surface in self._terms:
            often = sum(_count(text, form) for form in forms) + _NAME * _count(names, forms[0])
            often = often or _WRITTEN * (surface in f" {shadow.surface} ")
            score += often * (_SATURATION + 1) / (often + norm)
        return -score


def _count(line: str, form: str) -> int:
    """How often a word stands in a line; where it stands twice side by side both share the space between, so that is doubled."""
    found = line.count(form)
    return line.replace(" ", "  ").count(form) if found and form + form[1:] in line and " " not in form.strip() else found


def _joined(term: Term) -> str:
    return " ".join(word.stem for word in term.words)


def _forms(term: Term) -> tuple[list[str], str]:
    """What is counted of a term in lines of words, and as it is written; with the spaces around it."""
    end = "" if term.prefix else " "
    forms = [_joined(term), *(spellings(term.words[0], term.prefix) if len(term.words) == 1 else [])]
    return [f" {form}{end}" for form in forms], f" {term.words[0].surface}{end}"
