"""Writing into a store.

In: prepared reports and failures. Out: rows, committed in batches; what became of a batch is told only once it is committed.
The idea: one writer; one transaction a batch, so that reports, documents and what they are found by appear together or not
at all; which version of a report is the current one hangs on the reports, not on the order in which they came.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import importlib.metadata
import json
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple, Self

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, or_, select, update
from sqlalchemy.exc import DBAPIError

from riwaya.api import Versions, read, versions
from riwaya.records import Input
from riwaya.store import fulltext, schema
from riwaya.store.engine import engine_for, refused, target_of
from riwaya.store.ids import content_id, given_of, report_id
from riwaya.store.indexing import Numbering, chunks, insert_found, remove_found
from riwaya.store.lock import writer_lock
from riwaya.store.migrations import bring_up
from riwaya.store.projection import Prepared, prepare

State = Literal["new", "unchanged", "new_version", "failed", "reread", "changed"]
_ID_LENGTH = 500  # characters of a failure's id, which may be anything that stood in a broken line


class Failed(NamedTuple):
    """A report that could not be read: which, a stable code, and what to do."""

    id: str
    code: str
    message: str


class Outcome(NamedTuple):
    """What became of one report; it is on disk when this is handed out."""

    id: str
    state: State
    code: str | None = None  # why it failed, and what to do
    message: str | None = None


class Stale(NamedTuple):
    """A current report whose document was read with other versions than today's."""

    report_key: int
    report: Input
    extras: dict[str, Any]


class _Version:
    """A version of a report, in the store or about to be."""

    __slots__ = ("current", "prepared", "rank", "report_key")

    def __init__(self, report_key: int, rank: tuple[int, str, str], current: bool, prepared: Prepared | None = None) -> None:
        self.report_key = report_key
        # The highest is the current one: the last ingested, within one ingest the last published, then any fixed one.
        self.rank = rank
        self.current = current
        self.prepared = prepared


class Writer:
    """The one writer of a store, which it makes or brings up to date. Use it in a `with` statement.

    Waits up to `wait` seconds for another writer and raises Busy after that; StoreError for what is no store. `tell` is
    called with sentences for people.
    """

    def __init__(self, store: str | Path, wait: float = 30.0, tell: Callable[[str], None] = lambda _: None) -> None:
        self.target = target_of(store)
        self.versions: Versions = versions()
        self.counts: Counter[str] = Counter()
        self._run = self._generation = 0
        self._stack = contextlib.ExitStack()
        try:
            self._open(wait, tell)
        except DBAPIError as error:
            self._stack.close()
            raise refused(self.target, error) from None
        except BaseException:
            self._stack.close()
            raise

    def _open(self, wait: float, tell: Callable[[str], None]) -> None:
        engine = engine_for(self.target, writing=True)
        self._stack.callback(engine.dispose)
        # PostgreSQL's lock is held by a session, SQLite's by a file that nothing may touch before it is ours.
        session = self._stack.enter_context(engine.connect()) if self.target.postgres else None
        self._stack.enter_context(writer_lock(self.target, session, wait, tell))
        bring_up(engine, self.target, tell)
        self._connection: Connection = session if session is not None else self._stack.enter_context(engine.connect())
        self._fulltext = fulltext.backend(self._connection.dialect.name)
        self._numbers = Numbering(self._connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Lets the next writer in."""
        self._stack.close()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A transaction of the one writer: all of it or nothing. Raises StoreError where the database refuses."""
        try:
            with self._connection.begin():
                yield self._connection
        except DBAPIError as error:
            self._numbers.forget()
            raise refused(self.target, error) from error
        except BaseException:
            self._numbers.forget()
            raise

    # ------------------------------------------------------------ runs

    def start(self, command: str, arguments: Sequence[str]) -> None:
        """Begins a run; all that is kept until `finish` belongs to it.

        An ingest goes on where the last one was ended from outside, when it is given the same arguments: what the two of them
        keep then is what one would have kept.
        """
        words = json.dumps(sorted(arguments), ensure_ascii=False)
        with self.transaction() as connection:
            last = connection.execute(
                select(schema.runs).where(schema.runs.c.command == command).order_by(schema.runs.c.run.desc()).limit(1)
            ).first()
            resumes = last is not None and last.finished is None and last.arguments == words
            newest = _highest(connection, schema.runs.c.generation)
            self._generation = last.generation if last is not None and resumes else newest + 1
            self._run = _highest(connection, schema.runs.c.run) + 1
            self.counts.clear()
            connection.execute(
                insert(schema.runs),
                [{
                    "run": self._run, "command": command, "arguments": words, "generation": self._generation, "started": _now(),
                    "finished": None, "riwaya": _version(), "pack": self.versions.pack, "rules": self.versions.rules,
                    "counts": "{}",
                }],
            )  # fmt: skip

    def finish(self) -> None:
        """Ends the run and brings the database's statistics up to date, by which it plans its searches."""
        with self.transaction() as connection:
            connection.execute(
                update(schema.runs).where(schema.runs.c.run == self._run).values(finished=_now(), counts=self._counted())
            )
            if self._connection.dialect.name == "sqlite":
                connection.exec_driver_sql("PRAGMA analysis_limit = 1000")
            connection.exec_driver_sql("ANALYZE")
        self._run = 0

    def _counted(self) -> str:
        return json.dumps(dict(sorted(self.counts.items())))

    def _done(self, connection: Connection, outcomes: list[Outcome]) -> None:
        self.counts.update(outcome.state for outcome in outcomes)
        connection.execute(update(schema.runs).where(schema.runs.c.run == self._run).values(counts=self._counted()))

    # ------------------------------------------------------------ reports

    def read(self, *given: Input) -> list[Outcome]:
        """Reads reports in this process and keeps them, as one run of its own unless one is begun."""
        named = [msgspec.structs.replace(report, id=report_id(report)) for report in given]
        pairs = [(report.id or "", content_id(report, given_of(report))) for report in named]
        known = self.known(pairs)
        fresh = [report for report, pair in zip(named, pairs, strict=True) if pair not in known]
        prepared = [prepare(report, read(report)) for report in fresh]
        own_run = not self._run
        if own_run:
            self.start("ingest", ["Python"])
        outcomes = {outcome.id: outcome for outcome in self.keep(prepared, unchanged=[id for id, _ in known])}
        if own_run:
            self.finish()
        return [outcomes[id] for id, _ in pairs]

    def known(self, pairs: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
        """Which of these (id, content id) are in the store already."""
        wanted = set(pairs)
        found: set[tuple[str, str]] = set()
        reports = schema.reports.c
        with self.transaction() as connection:
            for chunk in chunks(sorted({id for id, _ in wanted})):
                rows = connection.execute(select(reports.id, reports.content_id).where(reports.id.in_(chunk)))
                found.update((id, content) for id, content in rows)
        return wanted & found

    def keep(
        self,
        prepared: Sequence[Prepared],
        failed: Sequence[Failed] = (),
        source: str = "",
        options: Mapping[str, Any] | None = None,
        unchanged: Sequence[str] = (),
    ) -> list[Outcome]:
        """Writes a batch in one transaction; returns what became of each report, the failures last.

        `source` is where they came from, `options` how it was read: a failure is kept with both, so that it can be tried again.
        `unchanged` are ids found to be known before, which are counted and whose failures are over.
        """
        with self.transaction() as connection:
            outcomes = [Outcome(id, "unchanged") for id in unchanged]
            outcomes += self._keep(connection, prepared)
            self._settle(connection, source, [outcome.id for outcome in outcomes])
            outcomes += self._fail(connection, failed, source, options or {})
            self._done(connection, outcomes)
        return outcomes

    def _keep(self, connection: Connection, prepared: Sequence[Prepared]) -> list[Outcome]:
        known = self._versions_of(connection, sorted({one.id for one in prepared}))
        next_report = _highest(connection, schema.reports.c.report_key) + 1
        outcomes: list[Outcome] = []
        fresh: list[_Version] = []
        for one in prepared:
            versions_of = known.setdefault(one.id, [])
            if any(version.rank[2] == one.content_id for version in versions_of):
                outcomes.append(Outcome(one.id, "unchanged"))
                continue
            outcomes.append(Outcome(one.id, "new_version" if versions_of else "new"))
            rank = (self._generation, one.given_published, one.content_id)
            fresh.append(_Version(next_report + len(fresh), rank, False, one))
            versions_of.append(fresh[-1])
        former = []
        for versions_of in known.values():
            best = max(versions_of, key=lambda version: version.rank)
            former += [version.report_key for version in versions_of if version.current and version is not best]
            best.current = True
        self._step_down(connection, former)
        self._insert(connection, fresh)
        return outcomes

    def _versions_of(self, connection: Connection, ids: Sequence[str]) -> dict[str, list[_Version]]:
        found: dict[str, list[_Version]] = {}
        reports = schema.reports.c
        for chunk in chunks(ids):
            rows = connection.execute(
                select(reports.id, reports.report_key, reports.content_id, reports.current, reports.generation, reports.published)
                .where(reports.id.in_(chunk))
            )  # fmt: skip
            for row in rows:
                rank = (row.generation, row.published, row.content_id)
                found.setdefault(row.id, []).append(_Version(row.report_key, rank, row.current))
        return found

    def _step_down(self, connection: Connection, report_keys: Sequence[int]) -> None:
        """Makes former versions history: kept, but not found and not exported."""
        for chunk in chunks(report_keys):
            connection.execute(update(schema.reports).where(schema.reports.c.report_key.in_(chunk)).values(current=False))
            documents = schema.documents
            ours = and_(documents.c.report_key.in_(chunk), documents.c.current)
            keys = list(connection.scalars(select(documents.c.doc_key).where(ours)))
            connection.execute(update(documents).where(ours).values(current=False))
            remove_found(connection, self._fulltext, keys)

    def _insert(self, connection: Connection, versions_of: Sequence[_Version]) -> None:
        if not versions_of:
            return
        now = _now()
        reports = [
            {
                "report_key": version.report_key, "id": one.id, "content_id": one.content_id, "current": version.current,
                "generation": self._generation, "run": self._run, "added": now, "published": one.given_published,
                "given": one.given, "text": one.text,
            }
            for version in versions_of if (one := version.prepared)
        ]  # fmt: skip
        connection.execute(insert(schema.reports), reports)
        self._insert_documents(
            connection, [(version.report_key, one, version.current) for version in versions_of if (one := version.prepared)], now
        )

    def _insert_documents(self, connection: Connection, documents: Sequence[tuple[int, Prepared, bool]], now: str) -> None:
        first = _highest(connection, schema.documents.c.doc_key) + 1
        keyed = [(first + offset, *document) for offset, document in enumerate(documents)]
        rows = [
            {
                "doc_key": key, "report_key": report_key, "id": one.id, "current": current,
                "pack": (one.versions or self.versions)[0], "rules": (one.versions or self.versions)[1], "run": self._run,
                "read": now, "published": one.published, "outlet": one.outlet, "outlet_key": one.outlet_key,
                "title": one.title, "url": one.url, "statements": len(one.statements), "events": len(one.events),
            }
            for key, report_key, one, current in keyed
        ]  # fmt: skip
        connection.execute(insert(schema.documents), rows)
        bodies = [{"doc_key": key, "body": one.body, "shadow": one.shadow} for key, _, one, _ in keyed]
        connection.execute(insert(schema.bodies), bodies)
        insert_found(connection, self._fulltext, self._numbers, [(key, one) for key, _, one, current in keyed if current])

    # ------------------------------------------------------------ failures

    def _fail(
        self, connection: Connection, failed: Sequence[Failed], source: str, options: Mapping[str, Any]
    ) -> list[Outcome]:
        table = schema.failures
        words = json.dumps(dict(options), ensure_ascii=False, sort_keys=True)
        for one in failed:
            key = {"source": source, "id": one.id[:_ID_LENGTH]}
            fields = {"code": one.code, "message": _printable(one.message), "last_run": self._run, "options": words}
            ours = and_(table.c.source == key["source"], table.c.id == key["id"])
            if not connection.execute(update(table).where(ours).values(tries=table.c.tries + 1, **fields)).rowcount:
                connection.execute(insert(table), [{**key, **fields, "tries": 1, "first_run": self._run}])
        return [Outcome(one.id, "failed", one.code, one.message) for one in failed]

    def _settle(self, connection: Connection, source: str, ids: Sequence[str]) -> None:
        """A report that could be read has no failure any more."""
        table = schema.failures
        if connection.scalar(select(table.c.id).where(table.c.source == source).limit(1)) is None:
            return
        for chunk in chunks(ids):
            connection.execute(delete(table).where(table.c.source == source, table.c.id.in_(chunk)))

    def settle_source(self, source: str) -> None:
        """After a whole source was read: failures that did not come up again in this run are over."""
        table = schema.failures
        with self.transaction() as connection:
            connection.execute(delete(table).where(table.c.source == source, table.c.last_run < self._run))

    def failed_sources(self) -> list[tuple[str, dict[str, Any]]]:
        """The sources in which something failed, each with how it was read; by name."""
        table = schema.failures.c
        with self.transaction() as connection:
            rows = connection.execute(select(table.source, table.options).where(table.source != "").order_by(table.source)).all()
        return [(source, json.loads(options)) for source, options in dict.fromkeys((row.source, row.options) for row in rows)]

    # ------------------------------------------------------------ reading again

    def stale(self, batch: int = 200) -> Iterator[Stale]:
        """The current reports whose document was read with other versions than today's, by their number in the store."""
        reports, documents = schema.reports.c, schema.documents.c
        last = 0
        while True:
            with self.transaction() as connection:
                rows = connection.execute(
                    select(reports.report_key, reports.id, reports.text, reports.given)
                    .join(schema.documents, and_(documents.report_key == reports.report_key, documents.current))
                    .where(reports.report_key > last, _other_versions(self.versions))
                    .order_by(reports.report_key).limit(batch)
                ).all()  # fmt: skip
            if not rows:
                return
            last = rows[-1].report_key
            yield from (_stale(row) for row in rows)

    def count_stale(self) -> int:
        """How many reports `stale` would give."""
        with self.transaction() as connection:
            return _count_stale(connection, self.versions)

    def replace(self, documents: Sequence[tuple[int, Prepared]], failed: Sequence[Failed] = ()) -> list[Outcome]:
        """Puts new readings of reports (by `report_key`) in the place of the former, which are kept as history.

        A reading that says the same to the byte leaves the document as it is, and only notes the versions that agree.
        """
        table = schema.documents
        outcomes: list[Outcome] = []
        with self.transaction() as connection:
            changed: list[tuple[int, Prepared, bool]] = []
            for report_key, one in documents:
                ours = and_(table.c.report_key == report_key, table.c.current)
                body = connection.scalar(
                    select(schema.bodies.c.body).join(table, table.c.doc_key == schema.bodies.c.doc_key).where(ours)
                )
                if body is not None and zlib.decompress(body) == zlib.decompress(one.body):
                    connection.execute(update(table).where(ours).values(**self.versions._asdict()))
                    outcomes.append(Outcome(one.id, "reread"))
                    continue
                changed.append((report_key, one, True))
                outcomes.append(Outcome(one.id, "changed"))
            keys = [key for key, _, _ in changed]
            for chunk in chunks(keys):
                ours = and_(table.c.report_key.in_(chunk), table.c.current)
                former = list(connection.scalars(select(table.c.doc_key).where(ours)))
                connection.execute(update(table).where(ours).values(current=False))
                remove_found(connection, self._fulltext, former)
            if changed:
                self._insert_documents(connection, changed, _now())
            self._settle(connection, "", [outcome.id for outcome in outcomes])
            outcomes += self._fail(connection, failed, "", {"command": "reread"})
            self._done(connection, outcomes)
        return outcomes


def _other_versions(today: Versions) -> ColumnElement[bool]:
    return or_(schema.documents.c.pack != today.pack, schema.documents.c.rules != today.rules)


def _count_stale(connection: Connection, today: Versions) -> int:
    documents = schema.documents
    return connection.scalar(
        select(func.count()).select_from(documents).where(documents.c.current, _other_versions(today))
    ) or 0  # fmt: skip


def _stale(row: Any) -> Stale:
    report, extras = restore(row.id, row.text, row.given)
    return Stale(row.report_key, report, extras)


def restore(id: str, text: str, given: str) -> tuple[Input, dict[str, Any]]:
    """A report as it came in, and what its source said of its bytes, from what the store keeps of it."""
    fields = msgspec.json.decode(given)
    extras: dict[str, Any] = fields.pop("item", {})
    return msgspec.convert({**fields, "id": id, "text": text}, Input), extras


def _highest(connection: Connection, column: Any) -> int:
    return connection.scalar(select(func.max(column))) or 0


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")


def _version() -> str:
    return importlib.metadata.version("riwaya")


def _printable(message: str) -> str:
    return message.replace("\x00", "\ufffd")
