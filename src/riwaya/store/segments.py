"""The index that answers questions, written.

In: documents that are in the tables for finding. Out: segments of an index over them.
The idea: what is committed together becomes a segment at once, and small neighbours are merged into larger ones, so that there
are never many and each document is indexed a few times at most. A segment never changes, but for the rows that are dead.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from pyroaring import BitMap
from sqlalchemy import Connection, and_, delete, func, insert, select, update

from riwaya.store import schema
from riwaya.store.bulk import among, insert_rows
from riwaya.store.contents import COLUMNS, Contents, made, merged
from riwaya.store.facets import (
    DEAD,
    FORMAT,
    PAGE,
    UNIVERSES,
    Outline,
    Page,
    Spans,
    Universe,
    column_bytes,
    column_of,
    facet,
    names_of,
    packed,
    page_name,
    page_of,
    postings_of,
    row_of,
    spans_of,
)

# Documents from which on a segment is of the next size. The largest keep each facet in a row of its own; the others, which are few,
# are read as a whole, so that what is soon merged is quickly written and taken away.
_SIZES: Final = (5, 40, 400)
_TOGETHER: Final = 10  # so many of one size become one
_REBUILT: Final = 2000  # documents of a segment when all is indexed anew


class _Segment(NamedTuple):
    segment: int
    first_doc: int
    last_doc: int
    documents: int  # that are current
    numbered: int  # that were, when it was made

    @property
    def size(self) -> int:
        return sum(self.numbered >= bound for bound in _SIZES)

    @property
    def large(self) -> bool:
        return self.size == len(_SIZES)


def index(connection: Connection, first_doc: int, last_doc: int) -> None:
    """Indexes the documents with keys from `first_doc` to `last_doc`, which come after all that are indexed."""
    _write(connection, first_doc, last_doc, made(connection, first_doc, last_doc))
    while (run := _to_merge(_segments(connection))) is not None:
        _merge(connection, run)


def index_anew(connection: Connection) -> None:
    """Forgets the index and makes it from the tables for finding."""
    for table in (schema.segments, schema.segment_pages, schema.postings):
        connection.execute(delete(table))
    keys = list(connection.scalars(
        select(schema.documents.c.doc_key).where(schema.documents.c.current).order_by(schema.documents.c.doc_key)
    ))  # fmt: skip
    for start in range(0, len(keys), _REBUILT):
        chunk = keys[start : start + _REBUILT]
        _write(connection, chunk[0], chunk[-1], made(connection, chunk[0], chunk[-1]))
    connection.execute(delete(schema.meta).where(schema.meta.c.key == "index"))
    connection.execute(insert(schema.meta), [{"key": "index", "value": FORMAT}])


def forget(connection: Connection, keys: Sequence[int]) -> None:
    """Takes documents out of the index."""
    gone = set(keys)
    table = schema.segments
    for segment in _segments(connection):
        ours = {key for key in gone if segment.first_doc <= key <= segment.last_doc}
        if not ours:
            continue
        left = segment.documents - len(ours)
        connection.execute(update(table).where(table.c.segment == segment.segment).values(documents=left))
        _mark_dead(connection, segment, ours)
        if 2 * left <= segment.numbered:
            _merge(connection, [segment._replace(documents=left)])


def _segments(connection: Connection) -> list[_Segment]:
    table = schema.segments.c
    rows = connection.execute(
        select(table.segment, table.first_doc, table.last_doc, table.documents, table.numbered).order_by(table.first_doc)
    )
    return [_Segment(*row) for row in rows]


def _to_merge(segments: Sequence[_Segment]) -> list[_Segment] | None:
    """The last segments, where enough of them are no larger than the very last."""
    if not segments or segments[-1].large:
        return None
    run = list(itertools.takewhile(lambda segment: segment.size <= segments[-1].size, reversed(segments)))
    return run[::-1] if len(run) >= _TOGETHER else None


def _merge(connection: Connection, run: Sequence[_Segment]) -> None:
    """Puts one segment in the place of neighbours, or nothing where all their documents are dead."""
    parts = [_read(connection, segment) for segment in run]
    first, last = run[0].first_doc, run[-1].last_doc
    documents = schema.documents.c
    for segment in run:
        _remove(connection, segment)
    if sum(segment.documents for segment in run):
        rows = connection.execute(select(documents.doc_key, documents.id).where(documents.doc_key.between(first, last)))
        _write(connection, first, last, merged(parts, {doc_key: id for doc_key, id in rows}))


# ---------------------------------------------------------------- one segment


def _write(connection: Connection, first_doc: int, last_doc: int, contents: Contents) -> None:
    if not contents.documents:
        return
    number = (connection.scalar(select(func.max(schema.segments.c.segment))) or 0) + 1
    segment = _Segment(number, first_doc, last_doc, contents.documents, contents.documents)
    outlines = {
        universe: Outline(len(days), sum(map(bool, days)), days[::PAGE]) for universe, days in contents.days.items()
    }
    connection.execute(insert(schema.segments), [{**segment._asdict(), "outline": packed(outlines)}])
    pages = [{"name": page_name(number, part, page), "data": data} for part, page, data in _pages(segment, contents)]
    connection.execute(insert(schema.segment_pages), pages)
    if segment.large and contents.postings:
        insert_rows(
            connection, schema.postings, [(name, number, found.serialize()) for name, found in sorted(contents.postings.items())]
        )


def _pages(segment: _Segment, contents: Contents) -> Iterator[tuple[str, int, bytes]]:
    base = segment.first_doc
    for universe in UNIVERSES:
        keys, days = contents.keys[universe], contents.days[universe]
        for number, start in enumerate(range(0, len(keys), PAGE)):
            part = keys[start : start + PAGE]
            docs, nums = [doc_key - base for doc_key, _ in part], [num for _, num in part]
            yield universe, number, packed(Page(base, docs, nums, days[start : start + PAGE]))
    for name, column in contents.columns.items():
        yield name, 0, column_bytes(column)
    lasting = sorted(contents.lasting, reverse=True)
    yield "event.lasting", 0, packed(Spans([end for end, _ in lasting], [row for _, row in lasting]))
    if segment.large:
        yield "facets", 0, packed(sorted(contents.postings))
    else:
        yield "postings", 0, packed({name: rows.serialize() for name, rows in contents.postings.items()})


def _read(connection: Connection, segment: _Segment) -> Contents:
    number = segment.segment
    postings = schema.postings.c
    parts = {universe: list(_pages_of(connection, number, universe)) for universe in UNIVERSES}
    if segment.large:
        ours = among(connection, postings.facet, names_of(_part(connection, number, "facets")))
        rows = connection.execute(select(postings.facet, postings.rows).where(postings.segment == number, ours))
        held = {name: found for name, found in rows}
    else:
        held = postings_of(_part(connection, number, "postings"))
    lasting = spans_of(_part(connection, number, "event.lasting"))
    return Contents(
        keys={
            name: [(page.base + doc, num) for page in pages for doc, num in zip(page.docs, page.nums, strict=True)]
            for name, pages in parts.items()
        },
        days={name: [day for page in pages for day in page.days] for name, pages in parts.items()},
        postings={name: BitMap.deserialize(found) for name, found in held.items()},
        columns={name: [row_of(row) for row in column_of(_part(connection, number, name))] for name in COLUMNS},
        lasting=list(zip(lasting.ends, lasting.rows, strict=True)),
    )


def _part(connection: Connection, segment: int, part: str) -> bytes:
    table = schema.segment_pages.c
    return bytes(connection.scalar(select(table.data).where(table.name == page_name(segment, part))) or b"")


def _pages_of(connection: Connection, segment: int, universe: Universe) -> Iterator[Page]:
    table = schema.segment_pages.c
    for number in itertools.count():
        data = connection.scalar(select(table.data).where(table.name == page_name(segment, universe, number)))
        if data is None:
            return
        yield page_of(data)


def _remove(connection: Connection, segment: _Segment) -> None:
    number, postings, pages = segment.segment, schema.postings, schema.segment_pages
    if segment.large:
        ours = among(connection, postings.c.facet, names_of(_part(connection, number, "facets")))
        connection.execute(delete(postings).where(postings.c.segment == number, ours))
    # All names of the segment: "0" comes after "/".
    connection.execute(delete(pages).where(pages.c.name >= f"{number}/", pages.c.name < f"{number}0"))
    connection.execute(delete(schema.segments).where(schema.segments.c.segment == number))


def _mark_dead(connection: Connection, segment: _Segment, keys: set[int]) -> None:
    """Notes the rows of documents of a segment under a facet of their own."""
    number, postings = segment.segment, schema.postings
    held = {} if segment.large else postings_of(_part(connection, number, "postings"))
    names = names_of(_part(connection, number, "facets")) if segment.large else []
    for universe in UNIVERSES:
        name = facet(universe, DEAD)
        rows = BitMap(
            place * PAGE + offset
            for place, page in enumerate(_pages_of(connection, number, universe))
            for offset, doc in enumerate(page.docs) if page.base + doc in keys
        )  # fmt: skip
        if not segment.large:
            held[name] = (rows | BitMap.deserialize(held[name]) if name in held else rows).serialize()
        elif name in names:
            ours = and_(postings.c.segment == number, postings.c.facet == name)
            rows |= BitMap.deserialize(connection.scalar(select(postings.c.rows).where(ours)) or b"")
            connection.execute(update(postings).where(ours).values(rows=rows.serialize()))
        else:
            connection.execute(insert(postings), [{"facet": name, "segment": number, "rows": rows.serialize()}])
            names.append(name)
    part, data = ("facets", packed(sorted(names))) if segment.large else ("postings", packed(held))
    pages = schema.segment_pages
    connection.execute(update(pages).where(pages.c.name == page_name(number, part)).values(data=data))
