"""What a document is found by, written and taken away.

In: prepared documents with their keys. Out: rows of the tables for finding, of the index and of the full text.
The idea: names of actors and places are kept once for all documents, under numbers that the one writer hands out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from sqlalchemy import Connection, Table, delete, func, insert, select

from riwaya.store import schema, segments
from riwaya.store.bulk import insert_rows
from riwaya.store.fulltext import FullText
from riwaya.store.projection import Party, Prepared, Site, on_sphere, opened

_CHUNK: Final = 400
_REMEMBERED: Final = 300_000


class Numbering:
    """Numbers for parties and sites, remembered while one writer writes."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.parties: dict[str, int] = {}
        self.sites: dict[str, int] = {}
        self._keys: set[tuple[str, str, int]] = set()

    def forget(self) -> None:
        """After a transaction that failed: what was numbered in it is not there."""
        self.parties.clear()
        self.sites.clear()
        self._keys.clear()

    def learn(self, prepared: Sequence[Prepared]) -> None:
        """Numbers every party and site of a batch, and writes down those that are new."""
        if len(self.parties) + len(self.sites) + len(self._keys) > _REMEMBERED:
            self.forget()
        parties = {party.target: party for one in prepared for party in one.parties}
        sites = {site.target: site for one in prepared for site in one.sites}
        new_parties = self._number(schema.parties, self.parties, parties)
        new_sites = self._number(schema.sites, self.sites, sites)
        self._write(schema.parties, [_party_row(number, parties[target]) for target, number in new_parties])
        self._write(schema.sites, [_site_row(number, sites[target]) for target, number in new_sites])
        named = {("party", self.parties[one.target], one.keys) for each in prepared for one in each.parties}
        named |= {("site", self.sites[one.target], one.keys) for each in prepared for one in each.sites}
        fresh = sorted({(kind, key, number) for kind, number, keys in named for key in keys} - self._keys)
        for kind, names in (("party", schema.party_names), ("site", schema.site_names)):
            self._write_names(names, kind, [(key, number) for one, key, number in fresh if one == kind])
        self._keys.update(fresh)

    def _number(self, table: Table, known: dict[str, int], wanted: Iterable[str]) -> list[tuple[str, int]]:
        """Fills `known` for all targets; gives those that the table does not have yet."""
        missing = [target for target in wanted if target not in known]
        key = next(iter(table.primary_key.columns))
        for chunk in chunks(missing):
            found = select(table.c.target, key).where(table.c.target.in_(chunk))
            known.update((target, number) for target, number in self.connection.execute(found))
        missing = [target for target in missing if target not in known]
        if not missing:
            return []
        first = (self.connection.scalar(select(func.max(key))) or 0) + 1
        numbered = [(target, first + offset) for offset, target in enumerate(missing)]
        known.update(numbered)
        return numbered

    def _write(self, table: Table, rows: list[dict[str, Any]]) -> None:
        if rows:
            self.connection.execute(insert(table), rows)

    def _write_names(self, table: Table, kind: str, pairs: list[tuple[str, int]]) -> None:
        column = table.c[kind]
        there: set[tuple[str, int]] = set()
        for chunk in chunks([key for key, _ in pairs]):
            there.update((key, number) for key, number in self.connection.execute(
                select(table.c.key, column).where(table.c.key.in_(chunk))))  # fmt: skip
        self._write(table, [{"key": key, kind: number} for key, number in pairs if (key, number) not in there])


def _party_row(number: int, party: Party) -> dict[str, Any]:
    row = party._asdict()
    del row["keys"]
    return {"party": number, **row}


def _site_row(number: int, site: Site) -> dict[str, Any]:
    row = site._asdict()
    del row["keys"]
    x, y, z = on_sphere(site.lat, site.lon)
    return {"site": number, **row, "x": x, "y": y, "z": z}


def chunks(items: Sequence[Any], size: int = _CHUNK) -> Iterable[Sequence[Any]]:
    """Pieces small enough for one statement."""
    return (items[start : start + size] for start in range(0, len(items), size))


def insert_found(connection: Connection, fulltext: FullText, numbers: Numbering, rows: Sequence[tuple[int, Prepared]]) -> None:
    """Writes what the documents with these keys are found by."""
    numbers.learn([prepared for _, prepared in rows])
    gathered: dict[Table, list[tuple[Any, ...]]] = {table: [] for table in schema.PROJECTIONS}
    for key, one in rows:
        parties = [numbers.parties[party.target] for party in one.parties]
        sites = [numbers.sites[site.target] for site in one.sites]
        gathered[schema.statements] += [(key, num, id, one.published, *rest) for num, id, *rest in one.statements]
        gathered[schema.events] += [(key, *row) for row in one.events]
        gathered[schema.times] += [(key, *row) for row in one.times]
        gathered[schema.party_links] += [(key, role, num, pos, parties[index]) for role, num, pos, index in one.party_links]
        gathered[schema.place_links] += [(key, role, num, pos, sites[index]) for role, num, pos, index in one.place_links]
        gathered[schema.event_scores] += [(key, *row) for row in one.scores]
        for *row, holder, site, start, end in one.controls:
            named = (None if holder is None else parties[holder], None if site is None else sites[site])
            gathered[schema.controls].append((key, *row, *named, start, end))
    for table, found in gathered.items():
        insert_rows(connection, table, found)
    fulltext.insert(connection, [(key, opened(one.shadow)) for key, one in rows])
    if rows:
        segments.index(connection, min(key for key, _ in rows), max(key for key, _ in rows))


def remove_found(connection: Connection, fulltext: FullText, keys: Sequence[int]) -> None:
    """Takes away what the documents with these keys are found by; the documents themselves stay."""
    for chunk in chunks(keys):
        stored = connection.execute(
            select(schema.bodies.c.doc_key, schema.bodies.c.shadow).where(schema.bodies.c.doc_key.in_(chunk))
        )
        fulltext.remove(connection, [(key, opened(shadow)) for key, shadow in stored])
        for table in schema.PROJECTIONS:
            connection.execute(delete(table).where(table.c.doc_key.in_(chunk)))
    segments.forget(connection, keys)
