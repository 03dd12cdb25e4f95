"""What a segment of the index holds, made from tables or from other segments.

In: the rows of documents, or the contents of segments. Out: `Contents`.
The idea: rows are numbered from the newest on, ties by the report's id and the number in it; to merge segments is to number their
rows anew and to say everything else in the new numbers, without looking at a table.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any, Final, NamedTuple

from pyroaring import BitMap
from sqlalchemy import Connection, select

from riwaya.store import schema
from riwaya.store.facets import DEAD, UNIVERSES, Universe, cell, facet, hundredth, next_day

Key = tuple[int, int]  # a document's key, and the number of a statement or event in it (0 of a report)

# Of each column: whose rows it is for, and whose rows it names.
COLUMNS: Final[Mapping[str, tuple[Universe, Universe]]] = {
    "event.statement": ("event", "statement"),
    "event.report": ("event", "report"),
    "statement.report": ("statement", "report"),
    "control.report": ("control", "report"),
}


class Contents(NamedTuple):
    """Rows in order, with their days; of which rows each facet holds; which row of another universe belongs to a row (None: no
    such); and which events last, until when."""

    keys: dict[Universe, list[Key]]
    days: dict[Universe, list[str]]
    postings: dict[str, BitMap]
    columns: dict[str, list[int | None]]
    lasting: list[tuple[str, int]]

    @property
    def documents(self) -> int:
        return len(self.keys["report"])


# ---------------------------------------------------------------- from the tables


class _Maker:
    def __init__(self, connection: Connection, first_doc: int, last_doc: int) -> None:
        self._connection = connection
        self._range = (first_doc, last_doc)
        rows = self._rows(schema.documents, "id", "published", "outlet_key", current=True)
        rows.sort(key=itemgetter(1))
        place = {row[0]: number for number, row in enumerate(rows)}
        self.reports = sorted(rows, key=itemgetter(2), reverse=True)
        self.statements = self._rows(schema.statements, "num", "published", "stance")
        self.events = self._rows(schema.events, "num", "day", "day_after", "type", "modality", "starts", "statement")
        self.controls = self._rows(schema.controls, "num", "day", "statement", "holder", "site")
        for found in (self.statements, self.events, self.controls):
            found.sort(key=lambda row: (place[row[0]], row[1]))
            found.sort(key=itemgetter(2), reverse=True)
        self.report_row: dict[int, int] = {row[0]: number for number, row in enumerate(self.reports)}
        self.statement_row: dict[Key, int] = {(row[0], row[1]): number for number, row in enumerate(self.statements)}
        self.event_row: dict[Key, int] = {(row[0], row[1]): number for number, row in enumerate(self.events)}
        self._found: defaultdict[tuple[Universe, str, object], list[int]] = defaultdict(list)
        self._site_facets: dict[int, list[tuple[str, object]]] = {}

    def _rows(self, table: Any, *names: str, current: bool = False) -> list[Any]:
        wanted = select(table.c.doc_key, *(table.c[name] for name in names)).where(table.c.doc_key.between(*self._range))
        return list(self._connection.execute(wanted.where(table.c.current) if current else wanted).all())

    def contents(self) -> Contents:
        outlets = {doc_key: outlet for doc_key, _, _, outlet in self.reports if outlet}
        for doc_key, outlet in outlets.items():
            self._found["report", "outlet", outlet].append(self.report_row[doc_key])
        self._of_statements(outlets)
        speakers = self._of_parties()
        self._of_places()
        told = self._of_events(outlets, speakers)
        self._of_controls(outlets, speakers)
        lasting = [(row[3], number) for number, row in enumerate(self.events) if _lasts(row[2], row[3])]
        return Contents(
            keys={
                "report": [(row[0], 0) for row in self.reports],
                "statement": list(self.statement_row),
                "event": list(self.event_row),
                "control": [(row[0], row[1]) for row in self.controls],
            },
            days={
                "report": [row[2] for row in self.reports],
                "statement": [row[2] for row in self.statements],
                "event": [row[2] for row in self.events],
                "control": [row[2] for row in self.controls],
            },
            postings={facet(*name): BitMap(rows) for name, rows in self._found.items()},
            columns={
                "event.statement": told,
                "event.report": [self.report_row[row[0]] for row in self.events],
                "statement.report": [self.report_row[row[0]] for row in self.statements],
                "control.report": [self.report_row[row[0]] for row in self.controls],
            },
            lasting=lasting,
        )

    def _of_statements(self, outlets: dict[int, str]) -> None:
        found, report_row = self._found, self.report_row
        for number, (doc_key, _, _, stance) in enumerate(self.statements):
            found["statement", "stance", stance].append(number)
            found["report", "stance", stance].append(report_row[doc_key])
            if doc_key in outlets:
                found["statement", "outlet", outlets[doc_key]].append(number)

    def _of_parties(self) -> dict[Key, list[int]]:
        """The facets of who has what part; gives the speakers of each statement."""
        found, report_row, event_row, statement_row = self._found, self.report_row, self.event_row, self.statement_row
        speakers: defaultdict[Key, list[int]] = defaultdict(list)
        for doc_key, num, role, party in self._rows(schema.party_links, "num", "role", "party"):
            if role == schema.MENTIONED:
                found["report", "actor", party].append(report_row[doc_key])
            elif role in (schema.ACTOR, schema.RECIPIENT):
                found["event", "actor", party].append(event_row[doc_key, num])
            else:
                speakers[doc_key, num].append(party)
                found["statement", "speaker", party].append(statement_row[doc_key, num])
                found["report", "speaker", party].append(report_row[doc_key])
        return speakers

    def _of_places(self) -> None:
        found, links, facets = self._found, self._rows(schema.place_links, "num", "role", "site"), self._site_facets
        table, ours = schema.sites.c, schema.place_links.c
        used = select(ours.site).where(ours.doc_key.between(*self._range))
        wanted = select(table.site, table.country, table.admin1_key, table.lat, table.lon).where(table.site.in_(used))
        for site, country, admin1, lat, lon in self._connection.execute(wanted).all():
            point = None if lat is None or lon is None else cell(lat, lon)
            fields = (("site", site), ("country", country), ("admin1", admin1), ("cell", point))
            facets[site] = [(field, value) for field, value in fields if value]
        for doc_key, num, role, site in links:
            universe: Universe = "event" if role else "report"
            row = self.event_row[doc_key, num] if role else self.report_row[doc_key]
            for field, value in facets[site]:
                found[universe, field, value].append(row)
            if not role:
                found["report", "placed", ""].append(row)

    def _of_events(self, outlets: dict[int, str], speakers: dict[Key, list[int]]) -> list[int | None]:
        """The facets of events; gives the statement of each."""
        found, told = self._found, []
        scores = {(doc_key, num): score for doc_key, num, score in self._rows(schema.event_scores, "num", "score")}
        for number, (doc_key, num, _, _, type, modality, starts, statement) in enumerate(self.events):
            found["event", "score", hundredth(scores[doc_key, num])].append(number)
            report = self.report_row[doc_key]
            within = self.statement_row.get((doc_key, statement)) if statement else None
            told.append(within)
            for field, value in (("type", type), ("modality", modality)):
                found["event", field, value].append(number)
                found["report", field, value].append(report)
                if within is not None:
                    found["statement", field, value].append(within)
            if starts is not None:
                found["event", "stated", ""].append(number)
            if doc_key in outlets:
                found["event", "outlet", outlets[doc_key]].append(number)
            if within is not None:
                found["event", "stance", self.statements[within][3]].append(number)
                for party in speakers.get((doc_key, statement), ()):
                    found["event", "speaker", party].append(number)
        return told


    def _of_controls(self, outlets: dict[int, str], speakers: dict[Key, list[int]]) -> None:
        found = self._found
        for number, (doc_key, _, _, statement, holder, site) in enumerate(self.controls):
            facets: list[tuple[str, object]] = [("outlet", outlets[doc_key])] if doc_key in outlets else []
            facets += [("actor", holder)] if holder else []
            # Every place that somebody holds is one that the report names.
            facets += self._site_facets[site] if site else []
            within = self.statement_row.get((doc_key, statement)) if statement else None
            if within is not None:
                facets.append(("stance", self.statements[within][3]))
                facets += [("speaker", party) for party in speakers.get((doc_key, statement), ())]
            for field, value in facets:
                found["control", field, value].append(number)


def made(connection: Connection, first_doc: int, last_doc: int) -> Contents:
    """The contents of a segment over the current documents with these keys, from the tables for finding."""
    return _Maker(connection, first_doc, last_doc).contents()


def _lasts(day: str, day_after: str) -> bool:
    """Whether something that began on a day still went on when the next one began."""
    return bool(day) and day_after > (next_day(day) or day)


# ---------------------------------------------------------------- from segments


def merged(parts: Sequence[Contents], ids: Mapping[int, str]) -> Contents:
    """Several contents as one, without the rows that are dead. `ids` are the reports' ids by the keys of their documents."""
    keys: dict[Universe, list[Key]] = {}
    days: dict[Universe, list[str]] = {}
    new: list[dict[Universe, list[int | None]]] = [{} for _ in parts]  # the new number of each row, by part and universe
    for universe in UNIVERSES:
        rows = []
        for number, part in enumerate(parts):
            dead = part.postings.get(facet(universe, DEAD), BitMap())
            new[number][universe] = [None] * len(part.keys[universe])
            rows += [
                (day, ids[key[0]], key, number, row)
                for row, (key, day) in enumerate(zip(part.keys[universe], part.days[universe], strict=True)) if row not in dead
            ]  # fmt: skip
        rows.sort(key=lambda row: (row[1], row[2][1]))
        rows.sort(key=itemgetter(0), reverse=True)
        for place, (_, _, _, number, row) in enumerate(rows):
            new[number][universe][row] = place
        keys[universe], days[universe] = [row[2] for row in rows], [row[0] for row in rows]
    return Contents(
        keys=keys,
        days=days,
        postings=_merged_postings(parts, new),
        columns={name: _merged_column(name, parts, new, len(keys[of])) for name, (of, _) in COLUMNS.items()},
        lasting=[
            (end, there)
            for part, numbers in zip(parts, new, strict=True)
            for end, row in part.lasting if (there := numbers["event"][row]) is not None
        ],
    )  # fmt: skip


def _merged_postings(parts: Sequence[Contents], new: Sequence[Mapping[Universe, Sequence[int | None]]]) -> dict[str, BitMap]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for part, numbers in zip(parts, new, strict=True):
        for name, rows in part.postings.items():
            universe, _, field = name.partition(".")
            if not field.startswith(DEAD + " "):
                found[name] += _renumbered(numbers[universe], rows.to_array())  # type: ignore[index]
    return {name: BitMap(rows) for name, rows in found.items() if rows}


def _renumbered(numbers: Sequence[int | None], rows: Sequence[int]) -> Iterable[int]:
    return (number for row in rows if (number := numbers[row]) is not None)


def _merged_column(
    name: str, parts: Sequence[Contents], new: Sequence[Mapping[Universe, Sequence[int | None]]], size: int
) -> list[int | None]:
    of, to = COLUMNS[name]
    column: list[int | None] = [None] * size
    for part, numbers in zip(parts, new, strict=True):
        for row, other in enumerate(part.columns[name]):
            place = numbers[of][row]
            if place is not None and other is not None:
                column[place] = numbers[to][other]
    return column
