"""Incidents brought up to date with the documents of a store.

In: a writer of the store. Out: acts, links and incidents of the documents that came, changed or went since the last time.
The idea: a new report is compared with the acts that share a key with its own, and only the groups of acts near them are
gathered anew (`accounts.regathering` says why that is enough). Reports come in the order of their days and are gathered some
hundreds at a time: all at once and report by report give the same incidents, and what is in memory is the news of a
few weeks.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import Connection, delete, func, insert, or_, select, text

from riwaya.accounts.acts import Act, acts_of
from riwaya.accounts.blocking import ENOUGH, keys_of
from riwaya.accounts.clustering import Link, fit_of
from riwaya.accounts.incidents import Incident, incident_of, origin_of
from riwaya.accounts.likeness import LEAST
from riwaya.accounts.regathering import Trees, regather
from riwaya.accounts.signatures import signature
from riwaya.records import Document
from riwaya.store import incidents, schema
from riwaya.store.bulk import among, insert_rows
from riwaya.store.indexing import chunks
from riwaya.store.shelf import Shelf
from riwaya.store.writer import Writer

_BATCH: Final = 200  # documents taken in in one transaction
_ROUND: Final = 5  # batches that are gathered at once: what is near them is gathered with them, and better once than often
_SOUGHT: Final = "CREATE TEMPORARY TABLE IF NOT EXISTS sought (low BIGINT, high BIGINT, weight INTEGER, act_key BIGINT)"
# The plus keeps the condition from the index on acts: keys are few, acts before this one are many.
_PAIRS: Final = (
    "SELECT act_keys.act_key, sought.act_key FROM sought"
    " CROSS JOIN act_keys WHERE act_keys.key BETWEEN sought.low AND sought.high AND +act_keys.act_key < sought.act_key"
    " GROUP BY sought.act_key, act_keys.act_key HAVING SUM(sought.weight) >= :enough"
)
_WORST: Final = fit_of(LEAST, 0, 0) + (1 << 20)  # no pair that fits no better is kept as a link


class Done(NamedTuple):
    """What a reconciliation did: documents taken in and taken out, pairs of acts compared, incidents made anew."""

    added: int
    removed: int
    compared: int
    incidents: int


def reconcile(writer: Writer, progress: Callable[[int], None] = lambda done: None) -> Done:
    """Brings the incidents up to date; `progress` is told how many documents were taken in.

    Ended from outside it keeps what was taken in, and the next run goes on from there.
    """
    return _Reconciler(writer, progress).run()


class _Reconciler:
    def __init__(self, writer: Writer, progress: Callable[[int], None]) -> None:
        self.writer = writer
        self.progress = progress
        self.compared = 0
        self.shelf = Shelf()
        self.trees = Trees()

    def run(self) -> Done:
        removed, made = self._begin()
        with self.writer.transaction() as connection:
            new = incidents.new(connection)
        batches = list(chunks(new, _BATCH))
        for number, batch in enumerate(batches, 1):
            with self.writer.transaction() as connection:
                self._take_in(connection, batch)
                if number % _ROUND == 0 or number == len(batches):
                    made += self._gather(connection)
            self.progress(len(batch))
        return Done(len(new), removed, self.compared, made)

    def _begin(self) -> tuple[int, int]:
        """Takes out what is not current, or everything where the rules have changed; returns how many reports, and how many
        incidents were made anew of the others."""
        with self.writer.transaction() as connection:
            made_with = incidents.made_with(connection)
            if made_with != incidents.version():
                for table in schema.INCIDENTS:
                    connection.execute(delete(table))
                connection.execute(delete(schema.meta).where(schema.meta.c.key == incidents.META))
                connection.execute(insert(schema.meta), [{"key": incidents.META, "value": incidents.version()}])
                return 0, 0
            gone = incidents.gone(connection)
            for batch in chunks(gone):
                self._take_out(connection, batch)
            return len(gone), self._gather(connection)  # also of what an ended run took in

    # ------------------------------------------------------------ documents out and in

    def _take_out(self, connection: Connection, keys: Sequence[int]) -> None:
        """Forgets documents; the incidents they were part of are opened, so that the rest is gathered anew."""
        acts, links, members = schema.acts, schema.act_links, schema.incident_acts
        going = list(connection.scalars(select(acts.c.act_key).where(acts.c.doc_key.in_(keys))))
        for batch in chunks(going):
            opened = connection.scalars(select(members.c.incident_key).where(members.c.act_key.in_(batch)).distinct())
            _open(connection, list(opened))
            connection.execute(delete(links).where(or_(links.c.low.in_(batch), links.c.high.in_(batch))))
            connection.execute(delete(schema.act_keys).where(schema.act_keys.c.act_key.in_(batch)))
            connection.execute(delete(acts).where(acts.c.act_key.in_(batch)))
        connection.execute(delete(schema.reconciled).where(schema.reconciled.c.doc_key.in_(keys)))

    def _take_in(self, connection: Connection, keys: Sequence[int]) -> None:
        """The acts of documents, their keys, and their links with all acts before them."""
        bodies = schema.bodies.c
        stored = {key: body for key, body in connection.execute(
            select(bodies.doc_key, bodies.body).where(bodies.doc_key.in_(keys))
        )}  # fmt: skip
        number = connection.scalar(select(func.max(schema.acts.c.act_key))) or 0
        words: list[tuple[int, bytes]] = []
        rows: list[tuple[int, int, bytes]] = []
        own: list[tuple[int, int]] = []
        sought: list[dict[str, int]] = []
        for key in keys:
            known, acts = taken(msgspec.json.decode(zlib.decompress(stored[key]), type=Document))
            words.append((key, msgspec.msgpack.encode(known)))
            for act in acts:
                number += 1
                self.shelf.keep(number, act)
                rows.append((number, key, msgspec.msgpack.encode(msgspec.structs.replace(act, report_words={}))))
                keyed = keys_of(act)
                own += [(one, number) for one in keyed.own]
                sought += [{"low": low, "high": high, "weight": weight, "act_key": number} for low, high, weight in keyed.sought]
        insert_rows(connection, schema.reconciled, words)
        insert_rows(connection, schema.acts, rows)
        insert_rows(connection, schema.act_keys, own)
        if sought:
            self._link(connection, sought)

    def _link(self, connection: Connection, sought: list[dict[str, int]]) -> None:
        """Compares acts with those that are found where they look, and keeps how well they fit."""
        connection.execute(text(_SOUGHT))
        connection.execute(text("DELETE FROM sought"))
        connection.execute(text("INSERT INTO sought VALUES (:low, :high, :weight, :act_key)"), sought)
        pairs = connection.execute(text(_PAIRS), {"enough": ENOUGH}).all()
        self.shelf.ready(connection, {act for pair in pairs for act in pair})
        self.compared += len(pairs)
        fits = ((low, high, self.shelf.fit(low, high)) for low, high in pairs)
        insert_rows(connection, schema.act_links, [(low, high, float(fit)) for low, high, fit in fits if fit > _WORST])

    # ------------------------------------------------------------ incidents

    def _gather(self, connection: Connection) -> int:
        """Puts all acts that have no incident into one, and makes anew those that change by it; returns how many."""
        acts, members = schema.acts, schema.incident_acts
        loose = list(connection.scalars(
            select(acts.c.act_key).join(members, members.c.act_key == acts.c.act_key, isouter=True)
            .where(members.c.act_key.is_(None))
        ))  # fmt: skip
        if not loose:
            return 0
        changed = regather(loose, _Stored(connection, self.shelf), trees=self.trees)
        _open(connection, changed.gone)
        number = connection.scalar(select(func.max(members.c.incident_key))) or 0
        found: list[tuple[int, Incident]] = []
        joined: list[tuple[int, int]] = []
        for batch in chunks(changed.made):
            whole = incidents.load(connection, [act for group in batch for act in group])
            for group in batch:
                number += 1
                joined += [(act, number) for act in group]
                incident = self._incident(connection, [whole[act] for act in group])
                if incident is not None:
                    found.append((number, incident))
        insert_rows(connection, schema.incident_acts, joined)
        for some in chunks(found):
            connection.execute(insert(schema.incidents), [_row(number, incident) for number, incident in some])
        return len(found)

    def _incident(self, connection: Connection, acts: Sequence[Act]) -> Incident | None:
        """The incident that some acts make; None where nothing was read of it."""
        reports = self.shelf.reports(connection, [act.report for act in acts])
        origins = {report: one.origin for report, one in reports.items()}
        return incident_of(acts, origins, self.shelf.families(connection, reports))


class _Stored:
    """The acts of a store, as `regather` asks for them."""

    def __init__(self, connection: Connection, shelf: Shelf) -> None:
        self.connection = connection
        self.shelf = shelf
        self.fit = shelf.fit

    def links(self, acts: Collection[int]) -> Iterable[Link]:
        table = schema.act_links.c
        wanted = sorted(acts)
        for end in (table.low, table.high):
            found = select(table.low, table.high, table.fit).where(among(self.connection, end, wanted))
            for low, high, fit in self.connection.execute(found):
                yield low, high, int(fit)

    def groups(self, acts: Collection[int]) -> Iterable[tuple[int, Sequence[int]]]:
        members = schema.incident_acts.c
        touched = select(members.incident_key).where(among(self.connection, members.act_key, sorted(acts)))
        found: dict[int, list[int]] = {}
        for incident, act in self.connection.execute(
            select(members.incident_key, members.act_key).where(members.incident_key.in_(touched))
        ):
            found.setdefault(incident, []).append(act)
        return found.items()

    def ready(self, acts: Collection[int]) -> None:
        self.shelf.ready(self.connection, acts)


def taken(document: Document) -> tuple[incidents.Known, list[Act]]:
    """What is kept of a document: of the report, and its acts."""
    acts = acts_of(document)
    known = incidents.Known(
        words=acts[0].report_words, origin=origin_of(document), signature=signature(document.report.text)
    )  # fmt: skip
    return known, acts


def _open(connection: Connection, keys: Sequence[int]) -> None:
    """Takes incidents away: acts without an incident are gathered anew."""
    for batch in chunks(keys):
        connection.execute(delete(schema.incident_acts).where(schema.incident_acts.c.incident_key.in_(batch)))
        connection.execute(delete(schema.incidents).where(schema.incidents.c.incident_key.in_(batch)))


def _row(number: int, incident: Incident) -> dict[str, Any]:
    date = incident.date or {}
    return {
        "incident_key": number, "id": incident.id, "type": incident.type, "day": date.get("start") or date.get("end") or "",
        "status": incident.status, "sources": incident.independent_sources, "reports": len(incident.reports),
        "body": zlib.compress(msgspec.json.encode(incident)),
    }  # fmt: skip
