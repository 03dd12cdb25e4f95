"""Questions answered by the index.

In: a question as sets of facets. Out: the rows of which all hold, or the keys of the newest of them.
The idea: each segment answers by itself, with bitmaps; its rows are numbered from the newest on, so that the newest of all are
among the first of each. What is fetched hangs on how many facets are asked for and on how many rows are wanted, not on how often
anything holds.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import compress
from typing import Any, Final, NamedTuple

from pyroaring import BitMap
from sqlalchemy import Connection, select

from riwaya.store import schema
from riwaya.store.bulk import among
from riwaya.store.facets import (
    DEAD,
    PAGE,
    Outline,
    Page,
    Universe,
    column_of,
    facet,
    outlines_of,
    page_name,
    page_of,
    postings_of,
    rows_in,
    spans_of,
)

_STRIDE: Final = 16  # every so manieth row tells how its page goes back in time
Groups = tuple[frozenset[str], ...]  # of each group one facet must hold
Found = dict[int, BitMap]  # rows by segment


class Within(NamedTuple):
    """That a row holds, or stands for, a row of another universe of which all these groups hold."""

    universe: Universe
    groups: Groups


class Question(NamedTuple):
    """What to find: rows of `universe` of which every condition holds; days are half open, `stated` as text that sorts."""

    universe: Universe
    groups: Groups = ()
    within: tuple[Within, ...] = ()
    first: str | None = None
    after: str | None = None
    documents: frozenset[int] | None = None  # keys of those whose rows may be found


class Index:
    """The index of one store as one transaction sees it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        table = schema.segments.c
        rows = connection.execute(select(table.segment, table.outline))
        self._outlines: dict[int, dict[Universe, Outline]] = {segment: outlines_of(outline) for segment, outline in rows.all()}
        self._pages: dict[tuple[int, Universe, int], Page] = {}

    # ------------------------------------------------------------ matching

    def match(self, question: Question) -> Found:
        """The rows of which everything holds; segments without any are left out."""
        parts = [Within(question.universe, question.groups), *question.within]
        postings = self._postings(parts)
        found: Found = {}
        for segment, held in postings.items():
            rows = self._all_of(segment, question.universe, question.groups, held)
            if rows:
                found[segment] = rows
        for part in question.within:
            self._narrow(found, question.universe, part, postings)
        self._between(found, question)
        if question.documents is not None:
            self._of_documents(found, question.universe, question.documents)
        return {segment: rows for segment, rows in found.items() if rows}

    def _postings(self, parts: Iterable[Within]) -> dict[int, dict[str, bytes]]:
        """What every segment has of the facets, and of what is dead."""
        names = {facet(part.universe, DEAD) for part in parts}
        names |= {name for part in parts for group in part.groups for name in group}
        table = schema.postings.c
        held: dict[int, dict[str, bytes]] = {segment: {} for segment in self._outlines}
        wanted = select(table.segment, table.facet, table.rows).where(among(self._connection, table.facet, sorted(names)))
        for segment, name, rows in self._connection.execute(wanted).all():
            held[segment][name] = rows
        # Small segments keep all their facets together.
        for segment, data in self._parts("postings", self._outlines):
            held[segment] = postings_of(data)
        return held

    def _all_of(self, segment: int, universe: Universe, groups: Groups, held: Mapping[str, bytes]) -> BitMap:
        rows: BitMap | None = None
        for group in sorted(groups, key=len):
            known = [BitMap.deserialize(held[name]) for name in group if name in held]
            if not known:
                return BitMap()
            either = known[0] if len(known) == 1 else BitMap.union(*known)
            rows = either if rows is None else rows & either
            if not rows:
                return rows
        if rows is None:
            rows = BitMap(range(self._outlines[segment][universe].rows))
        dead = held.get(facet(universe, DEAD))
        return rows - BitMap.deserialize(dead) if dead else rows

    def _narrow(self, found: Found, universe: Universe, part: Within, postings: Mapping[int, Mapping[str, bytes]]) -> None:
        """Leaves those that hold a row of the part's universe of which its groups hold."""
        inner = {segment: self._all_of(segment, part.universe, part.groups, postings[segment]) for segment in found}
        columns = self._columns(f"{part.universe}.{universe}", [segment for segment, rows in inner.items() if rows])
        for segment, rows in inner.items():
            found[segment] &= BitMap(rows_in(columns[segment], rows.to_array())) if rows else BitMap()
            if not found[segment]:
                del found[segment]

    def _of_documents(self, found: Found, universe: Universe, documents: frozenset[int]) -> None:
        """Leaves the rows of some documents."""
        self._load((segment, "report", page) for segment in found for page in range(len(self._outlines[segment]["report"].firsts)))
        keys = BitMap(documents)
        reports = {segment: BitMap() for segment in found}
        for segment in found:
            for number in range(len(self._outlines[segment]["report"].firsts)):
                page, start = self._pages[segment, "report", number], number * PAGE
                ours = set((keys & BitMap(range(page.base, page.base + max(page.docs) + 1))).shift(-page.base))
                reports[segment] |= BitMap(compress(range(start, start + len(page.docs)), map(ours.__contains__, page.docs)))
        columns = self._columns(f"{universe}.report", found) if universe != "report" else {}
        for segment, column in columns.items():
            wanted = set(reports[segment])
            reports[segment] = BitMap(compress(range(len(column)), map(wanted.__contains__, column)))
        for segment in found:
            found[segment] &= reports[segment]

    def held(self, names: Sequence[str]) -> dict[str, Found]:
        """The rows of which each of these facets holds."""
        found: dict[str, Found] = {name: {} for name in names}
        for segment, postings in self._postings([Within("event", (frozenset(names),))]).items():
            for name in names:
                if name in postings:
                    found[name][segment] = BitMap.deserialize(postings[name])
        return found

    def _columns(self, part: str, segments: Iterable[int]) -> dict[int, Any]:
        return {segment: column_of(data) for segment, data in self._parts(part, segments)}

    def _parts(self, part: str, segments: Iterable[int]) -> Iterable[tuple[int, bytes]]:
        """One part of each of these segments."""
        names = {page_name(segment, part): segment for segment in segments}
        return [(names[name], data) for name, data in self._data(list(names))]

    def _data(self, names: Sequence[str]) -> Iterable[tuple[str, bytes]]:
        if not names:
            return []
        table = schema.segment_pages.c
        rows = self._connection.execute(select(table.name, table.data).where(among(self._connection, table.name, names)))
        return [(name, data) for name, data in rows.all()]

    # ------------------------------------------------------------ days

    def _between(self, found: Found, question: Question) -> None:
        universe, first, after = question.universe, question.first, question.after
        days = [day for day in (first, after) if day]
        if not days:
            return
        outlines = {segment: self._outlines[segment][universe] for segment in found}
        self._load([
            (segment, universe, page)
            for segment, outline in outlines.items() for day in days if (page := _page_of_day(outline, day)) is not None
        ])  # fmt: skip
        lasting = dict(self._parts("event.lasting", found)) if first and universe == "event" else {}
        for segment, outline in outlines.items():
            if first:
                rows = BitMap(range(self._rows_from(segment, universe, outline, first)))
                if segment in lasting:
                    rows |= _over_after(lasting[segment], first)
                found[segment] &= rows
            if after:
                found[segment] &= BitMap(range(self._rows_from(segment, universe, outline, after), outline.dated))

    def _rows_from(self, segment: int, universe: Universe, outline: Outline, day: str) -> int:
        """How many rows are of that day or later: these are the first."""
        number = _page_of_day(outline, day)
        if number is None:
            return 0
        page = self._pages[segment, universe, number]
        return number * PAGE + _rows_since(page, day)

    def _load(self, wanted: Iterable[tuple[int, Universe, int]]) -> None:
        """Fetches pages that are not here yet, all with one question."""
        missing = {page_name(*key): key for key in wanted if key not in self._pages}
        for name, data in self._data(list(missing)):
            self._pages[missing[name]] = page_of(data)

    # ------------------------------------------------------------ the newest

    def newest(self, universe: Universe, found: Found, limit: int | None) -> list[tuple[int, int]]:
        """Keys and numbers of the newest rows: by day, then by the id of their report and their number in it."""
        if limit is not None and limit <= 0:
            return []
        self._load(pages := self._pages_with(universe, found, limit))
        rows = []
        for segment, _, number in pages:
            page = self._pages[segment, universe, number]
            start = number * PAGE
            inside = found[segment] & BitMap(range(start, start + len(page.days)))
            for row in inside:
                offset = row - start
                rows.append((page.days[offset], page.base + page.docs[offset], page.nums[offset]))
        rows.sort(key=lambda row: row[0], reverse=True)
        if limit is not None and len(rows) > limit:
            last = rows[limit - 1][0]
            rows = [row for row in rows if row[0] >= last]
        ids = self._ids({doc_key for _, doc_key, _ in rows})
        rows.sort(key=lambda row: (ids[row[1]], row[2]))
        rows.sort(key=lambda row: row[0], reverse=True)
        return [(doc_key, num) for _, doc_key, num in rows[:limit]]

    def _pages_with(self, universe: Universe, found: Found, limit: int | None) -> list[tuple[int, Universe, int]]:
        """The pages that hold the newest rows. No row of a page is later than its first, or earlier than the next page's first."""
        spans = []
        for segment, rows in found.items():
            outline = self._outlines[segment][universe]
            seen = 0
            for number, first in enumerate(outline.firsts):
                count = rows.range_cardinality(number * PAGE, (number + 1) * PAGE)
                if count:
                    last = outline.firsts[number + 1] if number + 1 < len(outline.firsts) else ""
                    spans.append((last, first, count, segment, number))
                    seen += count
                if limit is not None and seen >= limit:
                    break
        spans.sort(reverse=True)
        needed, threshold = 0, ""
        for last, _, count, _, _ in spans:
            needed += count
            if limit is not None and needed >= limit:
                threshold = last
                break
        return [(segment, universe, number) for last, first, _, segment, number in spans if first >= threshold]

    def _ids(self, keys: set[int]) -> dict[int, str]:
        table = schema.documents.c
        wanted = select(table.doc_key, table.id).where(among(self._connection, table.doc_key, sorted(keys)))
        return {doc_key: id for doc_key, id in self._connection.execute(wanted).all()}

    def newest_of(self, keys: Sequence[int], limit: int) -> list[int]:
        """The newest of some documents, by their keys: where they are many, only as far back as holds so many of them."""
        spots: list[tuple[int, Universe, int]] = [
            (segment, "report", page)
            for segment, outline in self._outlines.items() for page in range(len(outline["report"].firsts))
        ]  # fmt: skip
        self._load(spots)
        pages = [self._pages[spot] for spot in spots]
        ours = set(keys)
        wanted = limit
        while True:
            day = _day_reached(pages, wanted * sum(len(page.docs) for page in pages) // max(len(ours), 1))
            rows = [
                (page.days[row], page.base + page.docs[row])
                for page in pages for row in range(_rows_since(page, day)) if page.base + page.docs[row] in ours
            ]  # fmt: skip
            if len(rows) >= limit or not day:
                return [key for _, key in self._first(rows, limit)]
            wanted *= 4

    def _first(self, rows: list[tuple[str, int]], limit: int) -> list[tuple[str, int]]:
        """The newest of rows with their days, in order; of one day by the id of their report."""
        rows.sort(reverse=True)
        if len(rows) > limit:
            rows = [row for row in rows if row[0] >= rows[limit - 1][0]]
        ids = self._ids({key for _, key in rows})
        rows.sort(key=lambda row: ids[row[1]])
        rows.sort(key=lambda row: row[0], reverse=True)
        return rows[:limit]

    def documents(self, found: Found) -> list[int]:
        """The keys of all documents among rows of reports."""
        self._load(pages := self._pages_with("report", found, None))
        keys = []
        for segment, universe, number in pages:
            page, start = self._pages[segment, universe, number], number * PAGE
            inside = found[segment] & BitMap(range(start, start + len(page.docs)))
            keys += [page.base + page.docs[row - start] for row in inside]
        return keys


def _rows_since(page: Page, day: str) -> int:
    """How many rows of a page are of a day or later: these are the first."""
    return len(page.days) - bisect_left(page.days[::-1], day)


def _day_reached(pages: Sequence[Page], rows: int) -> str:
    """A day back to which there are about so many rows in all, seldom fewer; "" for all of them."""
    days = sorted((day for page in pages for day in page.days[_STRIDE - 1 :: _STRIDE]), reverse=True)
    place = rows // _STRIDE + len(pages)
    return days[place] if place < len(days) else ""


def _page_of_day(outline: Outline, day: str) -> int | None:
    """The last page that begins with that day or a later one: rows before a day end in it. None where no row is of it or later."""
    later = 0
    for first in outline.firsts:
        if first < day:
            break
        later += 1
    return later - 1 if later else None


def _over_after(data: bytes, day: str) -> BitMap:
    """Rows of events that were not over when a day began."""
    spans = spans_of(data)
    count = len(spans.ends) - bisect_right(spans.ends[::-1], day)
    return BitMap(spans.rows[:count])
