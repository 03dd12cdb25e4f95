"""Searching the texts.

In: a query and conditions. Out: hits, the best first, each with a piece of its text and the words found in it.
The idea: the database finds documents by their normalised words; where in the text these stand is found again, in those that are
shown alone, so that the spans are those of the text to the letter.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, select

from riwaya.records import Span
from riwaya.store import schema
from riwaya.store.filters import Conditions
from riwaya.store.finding import newest
from riwaya.store.fulltext import FullText, asked_for
from riwaya.store.indexing import chunks
from riwaya.store.matching import Index, Question
from riwaya.store.ranking import best
from riwaya.store.results import Hit
from riwaya.store.shadow import name_key
from riwaya.store.snippets import Marker, window


class _Mention(msgspec.Struct):
    span: Span
    name: str | None = None
    name_ar: str | None = None
    entity: str | None = None


class _Mentions(msgspec.Struct):
    """What a document is asked for here; the rest of it is passed over."""

    places: list[_Mention]
    actors: list[_Mention]


_decoder: Final = msgspec.json.Decoder(_Mentions)


def search(connection: Connection, fulltext: FullText, query: str, conditions: Conditions, limit: int | None) -> list[Hit]:
    """Runs a query. Raises StoreError for one that has nothing to look for but what must not be there."""
    terms = asked_for(query)
    wanted = [term for term in terms if not term.excluded]
    if not wanted:
        keys = [key for key, _ in newest(connection, conditions.on_reports(), limit)]
    else:
        keys = best(connection, fulltext, terms, _among(connection, conditions.on_reports()), limit)
    documents, reports = schema.documents.c, schema.reports.c
    columns = (documents.doc_key, documents.id, documents.title, documents.published, documents.outlet, reports.text)
    found = select(*columns).join(schema.reports, reports.report_key == documents.report_key)
    rows = {row.doc_key: row for chunk in chunks(keys) for row in connection.execute(found.where(documents.doc_key.in_(chunk)))}
    marker = Marker(wanted)
    return [_hit(connection, rows[key], marker) for key in keys]


def _among(connection: Connection, question: Question) -> list[int] | None:
    """The keys of the reports that answer a question; None for one that all do."""
    if question == Question("report"):
        return None
    index = Index(connection)
    return index.documents(index.match(question))


def _hit(connection: Connection, row: Any, marker: Marker) -> Hit:
    matches = sorted(set(_matches(connection, row, marker)))
    span = window(row.text, matches)
    return Hit(
        id=row.id, title=row.title, published=row.published or None, outlet=row.outlet, snippet=row.text[slice(*span)], span=span,
        matches=[match for match in matches if span[0] <= match[0] and match[1] <= span[1]],
    )  # fmt: skip


def _matches(connection: Connection, row: Any, marker: Marker) -> Iterator[Span]:
    """Where the terms stand; a place or actor found by a name of the records is where it is mentioned."""
    unseen = []
    for term, spans in zip(marker.terms, marker.spans(row.text), strict=True):
        yield from spans
        if not spans:
            unseen.append(" ".join(word.stem for word in term.words))
    if not unseen:
        return
    body = connection.scalar(select(schema.bodies.c.body).where(schema.bodies.c.doc_key == row.doc_key))
    mentions = _decoder.decode(zlib.decompress(body or b""))
    for mention in (*mentions.places, *mentions.actors):
        names = (mention.name, mention.name_ar, (mention.entity or "").replace("-", " "))
        keys = [f" {name_key(name)} " for name in names if name]
        if any(f" {key}" in name for key in unseen for name in keys):
            yield mention.span
