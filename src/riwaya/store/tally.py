"""Exact counts by type, actor, place and so on, however many rows a question has.

In: conditions. Out: `Facets`.
The idea: segments of the index never change but for rows that are dead, so that what each facet of them holds is read once and kept
in memory; a count is then how much two bitmaps share. Values are gone through from the most frequent on, until none that is left
can be among those that are shown.
"""

from __future__ import annotations

import heapq
import threading
import zlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from pyroaring import BitMap
from sqlalchemy import Connection, func, select

from riwaya.store import schema
from riwaya.store.bulk import among
from riwaya.store.facets import Universe, facet, names_of, outlines_of, page_name, page_of, postings_of
from riwaya.store.filters import Conditions
from riwaya.store.matching import Found, Index
from riwaya.store.survey import Count, Facets

_SHOWN: Final = 12  # values of one facet
_MOST: Final = 16  # as many as there are types
_FIELDS: Final[tuple[tuple[Universe, str], ...]] = (
    ("event", "type"), ("event", "modality"), ("event", "actor"), ("event", "site"), ("statement", "stance"),
    ("statement", "speaker"), ("statement", "outlet"),
)  # fmt: skip
_PREFIXES: Final = tuple(facet(universe, field) for universe, field in _FIELDS)


class _Segment(NamedTuple):
    """Which segment it is, whatever number it has: numbers are used again after segments are merged."""

    segment: int
    first_doc: int
    last_doc: int
    numbered: int
    outline: int  # a checksum


class _Held(NamedTuple):
    """What a segment holds: bitmaps by facet; runs of rows of one month; what outlets are called."""

    postings: dict[str, BitMap]
    months: list[tuple[str, int, int]]
    outlets: dict[str, str]


class _Value(NamedTuple):
    """A value of a field: how many rows have it in all, what it is called, and which rows."""

    total: int
    shown: Count  # with no number yet
    rows: list[tuple[int, BitMap]]


class Tally:
    """The facets of one store, kept from question to question. Safe to share between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: dict[_Segment, _Held] = {}
        self._values: dict[str, list[_Value]] = {}

    def facets(self, connection: Connection, conditions: Conditions) -> Facets:
        """Counts of all rows that meet the conditions."""
        with self._lock:
            self._refresh(connection)
            values, months = self._values, {segment.segment: held.months for segment, held in self._held.items()}
        index = Index(connection)
        acts, said = index.match(conditions.on_events()), index.match(conditions.on_statements())
        by = {prefix: _counted(values[prefix], acts if prefix.startswith("event") else said) for prefix in _PREFIXES}
        type, modality, actor, place, stance, speaker, outlet = (by[prefix] for prefix in _PREFIXES)
        return Facets(
            events=sum(map(len, acts.values())), statements=sum(map(len, said.values())),
            type=type, modality=modality,
            actor=actor[:_SHOWN], place=place[:_SHOWN], month=_months(months, acts), stance=stance, speaker=speaker[:_SHOWN],
            outlet=outlet[:_SHOWN],
        )  # fmt: skip

    # ------------------------------------------------------------ what segments hold

    def _refresh(self, connection: Connection) -> None:
        """Reads what is not known yet, and forgets what is no longer there."""
        table = schema.segments.c
        wanted = select(table.segment, table.first_doc, table.last_doc, table.numbered, table.outline).order_by(table.first_doc)
        there = {_Segment(*row[:4], zlib.crc32(row[4])): bytes(row[4]) for row in connection.execute(wanted).all()}
        if self._values and there.keys() == self._held.keys():
            return
        self._held = {segment: self._held.get(segment) or _read(connection, segment, outline) for segment, outline in there.items()}
        called = _names(connection)
        for held in self._held.values():
            for key, name in held.outlets.items():
                known = called["statement.outlet "].get(key)
                called["statement.outlet "][key] = Count(value=min(name, known.value) if known else name, count=0)
        self._values = {prefix: _values(self._held, prefix, called[prefix]) for prefix in _PREFIXES}


def _read(connection: Connection, segment: _Segment, outline: bytes) -> _Held:
    pages, documents = schema.segment_pages.c, schema.documents.c

    def parts(names: Sequence[str]) -> dict[str, bytes]:
        rows = connection.execute(select(pages.name, pages.data).where(among(connection, pages.name, names)))
        return {name: bytes(data) for name, data in rows.all()}

    number, days = segment.segment, range(len(outlines_of(outline)["event"].firsts))
    found = parts([page_name(number, "postings"), page_name(number, "facets")])
    if (small := found.get(page_name(number, "postings"))) is not None:
        held: Iterable[tuple[str, bytes]] = postings_of(small).items()
    else:
        ours = [name for name in names_of(found[page_name(number, "facets")]) if name.startswith(_PREFIXES)]
        postings = schema.postings.c
        held = (tuple(row) for row in connection.execute(
            select(postings.facet, postings.rows).where(postings.segment == number, among(connection, postings.facet, ours))
        ).all())  # fmt: skip
    dated = parts([page_name(number, "event", page) for page in days])
    outlets = connection.execute(
        select(documents.outlet_key, func.min(documents.outlet)).where(
            documents.doc_key.between(segment.first_doc, segment.last_doc), documents.current, documents.outlet_key.is_not(None)
        ).group_by(documents.outlet_key)
    ).all()  # fmt: skip
    return _Held(
        postings={name: BitMap.deserialize(rows) for name, rows in held if name.startswith(_PREFIXES)},
        months=_runs([page_of(dated[page_name(number, "event", page)]).days for page in days]),
        outlets={key: name for key, name in outlets},
    )


def _runs(pages: Iterable[Sequence[str]]) -> list[tuple[str, int, int]]:
    """Runs of rows of one month, from row to row."""
    found, start = [], 0
    for month, run in groupby(day[:7] for days in pages for day in days):
        end = start + sum(1 for _ in run)
        if month:
            found.append((month, start, end))
        start = end
    return found


def _names(connection: Connection) -> dict[str, dict[str, Count]]:
    """How the values of fields are called that are numbers in the index."""
    parties, sites = schema.parties.c, schema.sites.c
    found: defaultdict[str, dict[str, Count]] = defaultdict(dict)
    for number, name, name_ar in connection.execute(select(parties.party, parties.name, parties.name_ar)).all():
        found["event.actor "][str(number)] = Count(value=name, count=0, name=name, name_ar=name_ar)
    found["statement.speaker "] = found["event.actor "]
    for number, name, name_ar in connection.execute(select(sites.site, sites.name, sites.name_ar)).all():
        found["event.site "][str(number)] = Count(value=name, count=0, name=name, name_ar=name_ar)
    return found


def _values(segments: Mapping[_Segment, _Held], prefix: str, called: Mapping[str, Count]) -> list[_Value]:
    """The values of a field, the most frequent first; of one name one, whatever areas or parties it stands for."""
    rows: defaultdict[Count, defaultdict[int, list[BitMap]]] = defaultdict(lambda: defaultdict(list))
    for segment, held in segments.items():
        for name, found in held.postings.items():
            if name.startswith(prefix):
                key = name[len(prefix) :]
                rows[called.get(key) or Count(value=key, count=0)][segment.segment].append(found)
    values = []
    for count, by_segment in rows.items():
        ours = [(segment, maps[0] if len(maps) == 1 else BitMap.union(*maps)) for segment, maps in by_segment.items()]
        values.append(_Value(sum(len(found) for _, found in ours), count, ours))
    return sorted(values, key=lambda one: (-one.total, one.shown.value))


# ---------------------------------------------------------------- counting


def _counted(values: Sequence[_Value], asked: Found) -> list[Count]:
    """How many of the rows have each value, the most frequent first; those that nobody would see may be missing."""
    found: list[tuple[int, Count]] = []
    best: list[int] = []  # the highest counts so far, the least of them first
    for value in values:
        if len(best) == _MOST and value.total < best[0]:
            break
        number = sum(rows.intersection_cardinality(asked[segment]) for segment, rows in value.rows if segment in asked)
        if number:
            found.append((number, value.shown))
            heapq.heappush(best, number)
            if len(best) > _MOST:
                heapq.heappop(best)
    found.sort(key=lambda one: (-one[0], one[1].value))
    return [Count(value=count.value, count=number, name=count.name, name_ar=count.name_ar) for number, count in found]


def _months(months: Mapping[int, Sequence[tuple[str, int, int]]], asked: Found) -> list[Count]:
    found: defaultdict[str, int] = defaultdict(int)
    for segment, rows in asked.items():
        for month, start, end in months.get(segment, ()):
            found[month] += rows.range_cardinality(start, end)
    return [Count(value=month, count=number) for month, number in sorted(found.items()) if number]
