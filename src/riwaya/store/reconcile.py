"""Incidents brought up to date with the documents of a store.

In: a writer of the store. Out: acts, links and incidents of the documents that came, changed or went since the last time.
The idea: a new report is compared with the acts that share a key with its own, and only the groups of acts that its links
reach are gathered anew. Reconciling all at once and report by report give the same incidents.
"""

from __future__ import annotations

import zlib
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import Connection, delete, func, insert, or_, select, text

from riwaya.accounts.acts import Act, acts_of
from riwaya.accounts.blocking import ENOUGH, keys_of
from riwaya.accounts.clustering import BOUND, Fit, gather
from riwaya.accounts.copies import Copy, Piece, find_copies, piece_of
from riwaya.accounts.descent import families
from riwaya.accounts.incidents import Incident, incident_of, origin_of
from riwaya.accounts.likeness import LEAST, score
from riwaya.accounts.signatures import Entry, bands, candidates, signature
from riwaya.records import Document
from riwaya.store import incidents, schema
from riwaya.store.indexing import chunks
from riwaya.store.writer import Writer

_BATCH: Final = 200  # documents in one transaction
_HELD: Final = 20_000  # acts kept at hand


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
        self._acts: OrderedDict[int, Act] = OrderedDict()
        self._reports: dict[str, incidents.Known] = {}

    def run(self) -> Done:
        removed = self._begin()
        with self.writer.transaction() as connection:
            new = incidents.new(connection)
        for batch in chunks(new, _BATCH):
            with self.writer.transaction() as connection:
                self._take_in(connection, batch)
            self.progress(len(batch))
        made = 0
        with self.writer.transaction() as connection:
            made = self._gather(connection)
        return Done(len(new), removed, self.compared, made)

    def _begin(self) -> int:
        """Takes out what is not current, or everything where the rules have changed."""
        with self.writer.transaction() as connection:
            made_with = incidents.made_with(connection)
            if made_with != incidents.version():
                for table in schema.INCIDENTS:
                    connection.execute(delete(table))
                connection.execute(delete(schema.meta).where(schema.meta.c.key == incidents.META))
                connection.execute(insert(schema.meta), [{"key": incidents.META, "value": incidents.version()}])
                return 0
            gone = incidents.gone(connection)
            for batch in chunks(gone):
                self._take_out(connection, batch)
            return len(gone)

    # ------------------------------------------------------------ documents out and in

    def _take_out(self, connection: Connection, keys: Sequence[int]) -> None:
        """Forgets documents; the incidents they were part of are opened, so that the rest is gathered anew."""
        acts, links = schema.acts, schema.act_links
        going = list(connection.scalars(select(acts.c.act_key).where(acts.c.doc_key.in_(keys))))
        for batch in chunks(going):
            self._open(connection, batch)
            connection.execute(delete(links).where(or_(links.c.low.in_(batch), links.c.high.in_(batch))))
            connection.execute(delete(schema.act_keys).where(schema.act_keys.c.act_key.in_(batch)))
            connection.execute(delete(acts).where(acts.c.act_key.in_(batch)))
        connection.execute(delete(schema.reconciled).where(schema.reconciled.c.doc_key.in_(keys)))

    def _open(self, connection: Connection, acts: Sequence[int]) -> None:
        """Takes away the incidents that some acts are part of: acts without an incident are gathered anew."""
        members = schema.incident_acts
        touched: set[int] = set()
        for batch in chunks(acts):
            touched.update(connection.scalars(select(members.c.incident_key).where(members.c.act_key.in_(batch)).distinct()))
        for batch in chunks(sorted(touched)):
            connection.execute(delete(members).where(members.c.incident_key.in_(batch)))
            connection.execute(delete(schema.incidents).where(schema.incidents.c.incident_key.in_(batch)))

    def _take_in(self, connection: Connection, keys: Sequence[int]) -> None:
        """The acts of documents, their keys, and their links with all acts before them."""
        bodies = schema.bodies.c
        found = connection.execute(select(bodies.doc_key, bodies.body).where(bodies.doc_key.in_(keys))).all()
        stored = {row.doc_key: row.body for row in found}
        number = connection.scalar(select(func.max(schema.acts.c.act_key))) or 0
        rows: list[dict[str, Any]] = []
        own: list[dict[str, int]] = []
        sought: list[dict[str, int]] = []
        words = []
        for key in keys:
            document = msgspec.json.decode(zlib.decompress(stored[key]), type=Document)
            acts = acts_of(document)
            known = incidents.Known(
                words=acts[0].report_words, origin=origin_of(document), signature=signature(document.report.text)
            )
            words.append({"doc_key": key, "words": msgspec.msgpack.encode(known)})
            for act in acts:
                number += 1
                self._keep(number, act)
                keyed = keys_of(act)
                body = msgspec.msgpack.encode(msgspec.structs.replace(act, report_words={}))
                rows.append({"act_key": number, "doc_key": key, "body": body})
                own += [{"key": one, "act_key": number} for one in sorted(keyed.own)]
                sought += [{"key": one, "act_key": number, "weight": weight} for one, weight in sorted(keyed.sought.items())]
        connection.execute(insert(schema.reconciled), words)
        connection.execute(insert(schema.acts), rows)
        if own:
            connection.execute(insert(schema.act_keys), own)
        self._link(connection, sought)

    def _link(self, connection: Connection, sought: list[dict[str, int]]) -> None:
        if not sought:
            return
        connection.execute(text(
            "CREATE TEMPORARY TABLE IF NOT EXISTS sought (key BIGINT NOT NULL, act_key BIGINT NOT NULL, weight INTEGER NOT NULL)"
        ))  # fmt: skip
        connection.execute(text("DELETE FROM sought"))
        connection.execute(text("INSERT INTO sought (key, act_key, weight) VALUES (:key, :act_key, :weight)"), sought)
        pairs = connection.execute(
            text(
                "SELECT act_keys.act_key AS low, sought.act_key AS high FROM sought"
                " JOIN act_keys ON act_keys.key = sought.key WHERE act_keys.act_key < sought.act_key"
                " GROUP BY act_keys.act_key, sought.act_key HAVING SUM(sought.weight) >= :enough"
            ),
            {"enough": ENOUGH},
        ).all()
        missing = {low for low, _ in pairs if low not in self._acts}
        self._load(connection, missing)
        links = []
        for low, high in pairs:
            fit = self._fit(low, high)
            self.compared += 1
            if fit > LEAST:
                links.append({"low": low, "high": high, "fit": fit})
        for batch in chunks(links, 5000):
            connection.execute(insert(schema.act_links), batch)
        while len(self._acts) > _HELD:
            self._acts.popitem(last=False)

    def _fits(self, keys: Sequence[int]) -> Fit:
        return lambda low, high: self._fit(keys[low], keys[high])

    def _fit(self, low: int, high: int) -> float:
        """How well two acts fit; two of one report were told apart when it was read."""
        one, other = self._acts[low], self._acts[high]
        return LEAST if one.report == other.report else round(score(one, other), 6)

    # ------------------------------------------------------------ acts at hand

    def _keep(self, number: int, act: Act) -> None:
        self._acts[number] = act

    def _load(self, connection: Connection, numbers: Iterable[int]) -> None:
        """Reads acts that are not at hand."""
        wanted = [number for number in numbers if number not in self._acts]
        for number, act in incidents.load(connection, wanted).items():
            self._keep(number, act)

    # ------------------------------------------------------------ incidents

    def _gather(self, connection: Connection) -> int:
        """Makes the incidents of all acts that have none, with the acts that links above the bound reach from them."""
        acts, members = schema.acts, schema.incident_acts
        loose = list(connection.scalars(
            select(acts.c.act_key).where(acts.c.act_key.not_in(select(members.c.act_key))).order_by(acts.c.act_key)
        ))  # fmt: skip
        reached: set[int] = set()
        made = 0
        number = connection.scalar(select(func.max(schema.incidents.c.incident_key))) or 0
        for start in loose:
            if start in reached:
                continue
            group, links = self._component(connection, start)
            reached |= group
            self._load(connection, group)
            # By report, not by the numbers of this store: ties must not hang on the order in which reports came.
            ordered = sorted(group, key=lambda key: (self._acts[key].report, self._acts[key].number))
            place = {key: index for index, key in enumerate(ordered)}
            fits = [(min(place[low], place[high]), max(place[low], place[high]), fit) for low, high, fit in links]
            clusters = [[ordered[index] for index in cluster] for cluster in gather(len(ordered), fits, self._fits(ordered))]
            for cluster in self._changed(connection, ordered, clusters):
                number += 1
                made += self._write(connection, number, cluster)
            if len(self._acts) > _HELD:
                self._acts.clear()
        return made

    def _changed(self, connection: Connection, group: Sequence[int], clusters: Sequence[list[int]]) -> list[list[int]]:
        """The clusters that are no incident yet; incidents of the group that are none of the clusters are taken away."""
        members = schema.incident_acts
        held: dict[int, set[int]] = {}
        for batch in chunks(group):
            found = select(members.c.act_key, members.c.incident_key).where(members.c.act_key.in_(batch))
            for act, incident in connection.execute(found):
                held.setdefault(incident, set()).add(act)
        known = {frozenset(acts): incident for incident, acts in held.items()}
        kept = {incident for cluster in clusters if (incident := known.get(frozenset(cluster))) is not None}
        for batch in chunks([acts for incident, acts in held.items() if incident not in kept]):
            self._open(connection, [act for acts in batch for act in acts])
        return [cluster for cluster in clusters if known.get(frozenset(cluster)) not in kept]

    def _component(self, connection: Connection, start: int) -> tuple[set[int], list[tuple[int, int, float]]]:
        """The acts that links above the bound join with one, and all links among them."""
        table = schema.act_links
        group, fresh = {start}, [start]
        found: dict[tuple[int, int], float] = {}
        while fresh:
            coming: set[int] = set()
            for batch in chunks(fresh):
                rows = connection.execute(
                    select(table.c.low, table.c.high, table.c.fit).where(table.c.low.in_(batch))
                    .union_all(select(table.c.low, table.c.high, table.c.fit).where(table.c.high.in_(batch)))
                )  # fmt: skip
                for low, high, fit in rows:
                    found[low, high] = fit
                    if fit > BOUND:
                        coming.update((low, high))
            fresh = sorted(coming - group)
            group.update(fresh)
        return group, [(low, high, fit) for (low, high), fit in sorted(found.items()) if low in group and high in group]

    def _write(self, connection: Connection, number: int, keys: Sequence[int]) -> int:
        """Writes one incident, and notes its acts; returns 0 where nothing was read of it."""
        self._load(connection, keys)
        acts = [self._acts[key] for key in keys]
        known = self._known(connection, dict.fromkeys(act.report for act in acts))
        copies, pieces = self._copies(connection, known)
        incident = incident_of(
            acts, {report: one.origin for report, one in known.items()}, families(copies, pieces) if copies else []
        )
        connection.execute(insert(schema.incident_acts), [{"act_key": key, "incident_key": number} for key in keys])
        if incident is None:
            return 0
        connection.execute(insert(schema.incidents), [_row(number, incident)])
        return 1

    def _known(self, connection: Connection, reports: Iterable[str]) -> dict[str, incidents.Known]:
        """What is kept of some reports; of the last ones that were asked for it is at hand."""
        if len(self._reports) > _HELD:
            self._reports.clear()
        documents, reconciled = schema.documents, schema.reconciled
        wanted = list(reports)
        for batch in chunks([report for report in wanted if report not in self._reports]):
            rows = connection.execute(
                select(documents.c.id, reconciled.c.words).join(reconciled, reconciled.c.doc_key == documents.c.doc_key)
                .where(documents.c.current, documents.c.id.in_(batch))
            )  # fmt: skip
            for row in rows:
                self._reports[row.id] = msgspec.structs.replace(incidents.KNOWN.decode(row.words), words={})
        return {report: self._reports[report] for report in wanted}

    def _copies(self, connection: Connection, known: dict[str, incidents.Known]) -> tuple[list[Copy], list[Piece]]:
        """Which of some reports are copies of each other; texts are read only of those whose signatures meet."""
        if len(known) < 2:
            return [], []
        entries = [Entry(one.origin.published[:10], report, bands(one.signature)) for report, one in known.items()]
        pairs = list(candidates(entries))
        meeting = sorted({report for pair in pairs for report in pair})
        pieces: list[Piece] = []
        documents, bodies = schema.documents, schema.bodies
        for batch in chunks(meeting):
            rows = connection.execute(
                select(bodies.c.body).join(documents, documents.c.doc_key == bodies.c.doc_key)
                .where(documents.c.current, documents.c.id.in_(batch))
            )  # fmt: skip
            pieces += [piece_of(msgspec.json.decode(zlib.decompress(body), type=Document)) for body in rows.scalars()]
        pieces.sort(key=lambda piece: (piece.published or "~", piece.id))
        return list(find_copies(pieces, pairs)), pieces


def _row(number: int, incident: Incident) -> dict[str, Any]:
    date = incident.date or {}
    return {
        "incident_key": number, "id": incident.id, "type": incident.type, "day": date.get("start") or date.get("end") or "",
        "status": incident.status, "sources": incident.independent_sources, "reports": len(incident.reports),
        "body": zlib.compress(msgspec.json.encode(incident)),
    }  # fmt: skip
