"""The log of decisions.

In: proposals, with who makes them. Out: decisions, each on disk before it is handed out; all of them again, in order.
The idea: a row is only ever added. A decision is one short transaction that holds the database's own write lock: it looks whether
the record is still as the person saw it, and only then writes; so it waits for a batch of an ingest and not for the whole of one.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import threading
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple, Self

import msgspec
from sqlalchemy import Connection, RowMapping, and_, func, insert, select, text
from sqlalchemy.exc import DBAPIError

from riwaya.records import Document
from riwaya.review import anchors
from riwaya.review.decisions import ACTIONS, Decision, Proposal, checked, checked_note
from riwaya.review.errors import Stale, Unfit
from riwaya.review.overlay import Reviewed, Standing, overlay
from riwaya.store import StoreError, schema
from riwaya.store.engine import engine_for, refused, target_of
from riwaya.store.migrations import check

_AT_ONCE: Final = 500


class _Current(NamedTuple):
    """A report's current reading, with the versions it was made with."""

    document: Document
    content_id: str
    pack: str
    rules: str


class Log:
    """The decisions of a store. Safe to share between threads. Raises StoreError where `Store` does."""

    def __init__(self, name: str | Path) -> None:
        self._target = target_of(name)
        self._reading = engine_for(self._target, writing=False)
        try:
            check(self._reading, self._target)
        except BaseException:
            self._reading.dispose()
            raise
        self._writing = engine_for(self._target, writing=True)
        # Threads of this process queue here, in order, and do not wait for each other by trying again and again.
        self._turn = threading.Lock()
        self._kept: dict[str, tuple[tuple[int, int], dict[str, Standing]]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the database."""
        self._reading.dispose()
        self._writing.dispose()

    # ------------------------------------------------------------ writing

    def decide(self, proposal: Proposal, reviewer: str) -> tuple[Decision, Standing]:
        """Makes a decision; returns it, on disk, with what then stands on the record.

        Raises KeyError for a report or record that is not there, Unfit for a decision that makes no sense, Stale when somebody
        else has decided on the record since `proposal.revision`.
        """
        if proposal.action not in ACTIONS:
            raise Unfit(f"there is no action {proposal.action!r}: take one of {', '.join(ACTIONS)}")
        if not reviewer.strip():
            raise Unfit("a decision needs somebody who makes it: say who you are")
        with self._turn, self._transaction() as connection:
            return self._decide(connection, proposal, reviewer)

    def _decide(self, connection: Connection, proposal: Proposal, reviewer: str) -> tuple[Decision, Standing]:
        current = _current(connection, proposal.report)
        before = overlay(current.document, current.content_id, _decisions_on(connection, proposal.report))
        standing = before.standings.get(proposal.record)
        if standing is None:
            raise KeyError(proposal.record)
        if standing.revision != proposal.revision:
            last = standing.decisions[-1].reviewer if standing.decisions else "nobody"
            raise Stale(
                f"{last} decided on {proposal.record} meanwhile (revision {standing.revision}, you saw {proposal.revision}): "
                "look at it again",
                standing.revision,
            )
        value = _value(proposal, standing, before)
        number = (connection.scalar(select(func.max(schema.decisions.c.number))) or 0) + 1
        target = anchors.parse(standing.target)
        quote, prefix, suffix = anchors.quote_of(current.document.report.text, target.span)
        decision = Decision(
            number=number, report=proposal.report, content_id=current.content_id, target=standing.target, quote=quote,
            prefix=prefix, suffix=suffix, action=proposal.action, value=value, reviewer=reviewer,
            made=dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds"), note=checked_note(proposal.note),
            rule=_rule(current.document, proposal.record), pack=current.pack, rules=current.rules,
        )  # fmt: skip
        made = [*(one for standing in before.standings.values() for one in standing.decisions), decision]
        after = overlay(current.document, current.content_id, sorted(made, key=lambda one: one.number))
        connection.execute(insert(schema.decisions), [_row(decision)])
        # Undoing a split takes its parts away.
        return decision, after.standings[proposal.record]

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[Connection]:
        try:
            with self._writing.begin() as connection:
                if self._target.postgres:  # SQLite's transactions begin with its write lock
                    connection.execute(text("LOCK TABLE decisions IN EXCLUSIVE MODE"))
                yield connection
        except DBAPIError as error:
            raise refused(self._target, error) from error

    # ------------------------------------------------------------ reading

    def reviewed(self, report: str) -> Reviewed:
        """A report's current document as corrected. Raises KeyError for a report that is not there."""
        with self._connect() as connection:
            current = _current(connection, report)
            return overlay(current.document, current.content_id, _decisions_on(connection, report))

    def statuses(self) -> dict[tuple[str, str], Standing]:
        """What stands on every record with decisions, by report and record id; kept until a decision or a reading changes it."""
        table, documents = schema.decisions.c, schema.documents.c
        wanted = (
            select(table.report, documents.doc_key, func.max(table.number))
            .join(schema.documents, and_(documents.id == table.report, documents.current))
            .group_by(table.report, documents.doc_key)
        )  # fmt: skip
        with self._connect() as connection:
            newest = {report: (doc_key, number) for report, doc_key, number in connection.execute(wanted)}
        for report, state in newest.items():
            if self._kept.get(report, (None,))[0] != state:
                standings = self.reviewed(report).standings
                self._kept[report] = (state, {id: one for id, one in standings.items() if one.decisions})
        return {(report, id): one for report in newest for id, one in self._kept[report][1].items()}

    def reports(self) -> list[str]:
        """The ids of all reports with decisions, in order."""
        ids = schema.decisions.c.report
        with self._connect() as connection:
            return list(connection.scalars(select(ids).distinct().order_by(ids)))

    def decisions(self, report: str | None = None, after: int = 0, limit: int | None = None) -> Iterator[Decision]:
        """Decisions in the order they were made, of one report or of all; those with numbers above `after`."""
        table, given = schema.decisions, 0
        while limit is None or given < limit:
            wanted = select(table).where(table.c.number > after).order_by(table.c.number)
            if report is not None:
                wanted = wanted.where(table.c.report == report)
            size = _AT_ONCE if limit is None else min(_AT_ONCE, limit - given)
            with self._connect() as connection:
                rows = connection.execute(wanted.limit(size)).all()
            yield from (_decision(row._mapping) for row in rows)
            if len(rows) < size:
                return
            given += len(rows)
            after = rows[-1].number

    def last(self) -> int:
        """The number of the last decision, 0 for none."""
        with self._connect() as connection:
            return connection.scalar(select(func.max(schema.decisions.c.number))) or 0

    @contextlib.contextmanager
    def _connect(self) -> Iterator[Connection]:
        try:
            with self._reading.connect() as connection:
                yield connection
        except DBAPIError as error:
            raise refused(self._target, error) from error


def _value(proposal: Proposal, standing: Standing, before: Reviewed) -> dict[str, Any]:
    """The value of a decision as it is kept, checked against what stands."""
    kind = anchors.parse(standing.target).kind
    if proposal.action == "undo":
        number = proposal.value.get("decision")
        if number not in {one.number for one in standing.decisions}:
            raise Unfit(f"decision {number} is none of those on {proposal.record}: look at its history")
        if number in standing.undone:
            raise Unfit(f"decision {number} has been undone already")
    given: Mapping[str, Any] = proposal.value
    if proposal.action == "merge":
        other = before.standings.get(str(given.get("into")))
        if other is None or other.id == proposal.record:
            raise Unfit(f"{proposal.record} cannot be merged into {given.get('into')!r}: name another record of this report")
        if _leads_to(other, proposal.record, before):
            raise Unfit(f"{other.id} is itself merged into {proposal.record}: undo that first")
        given = {"into": other.target}
    if proposal.action == "split" and "." in proposal.record:
        raise Unfit(f"{proposal.record} is a part already: undo the split and split the whole into more parts")
    return checked(proposal.action, kind, given, before.original.report.text)


def _leads_to(one: Standing, id: str, before: Reviewed) -> bool:
    seen: set[str] = set()
    while one.into and one.into not in seen:
        if one.into == id:
            return True
        seen.add(one.into)
        one = before.standings[one.into]
    return False


def _rule(document: Document, record: str) -> str | None:
    whole = record.partition(".")[0]
    for name in anchors.KINDS.values():
        for one in getattr(document, name):
            if one.id == whole:
                return getattr(one, "rule", None)
    return None


def _current(connection: Connection, id: str) -> _Current:
    """Raises KeyError when there is no such report."""
    documents, reports, bodies = schema.documents, schema.reports, schema.bodies
    row = connection.execute(
        select(bodies.c.body, reports.c.content_id, documents.c.pack, documents.c.rules)
        .join(documents, bodies.c.doc_key == documents.c.doc_key)
        .join(reports, reports.c.report_key == documents.c.report_key)
        .where(and_(documents.c.id == id, documents.c.current))
    ).first()  # fmt: skip
    if row is None:
        raise KeyError(id)
    return _Current(msgspec.json.decode(zlib.decompress(row.body), type=Document), row.content_id, row.pack, row.rules)


def _decisions_on(connection: Connection, report: str) -> Sequence[Decision]:
    table = schema.decisions
    rows = connection.execute(select(table).where(table.c.report == report).order_by(table.c.number))
    return [_decision(row._mapping) for row in rows]


def _decision(row: RowMapping) -> Decision:
    return Decision(**{**row, "value": json.loads(row["value"])})


def _row(decision: Decision) -> dict[str, Any]:
    return {**msgspec.structs.asdict(decision), "value": json.dumps(decision.value, ensure_ascii=False, sort_keys=True)}


__all__ = ["Log", "StoreError"]
