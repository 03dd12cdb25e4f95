"""A store opened for reading.

In: the name of a store. Out: `Store`: its documents to the byte, its reports, and what is found in them.
The idea: reading never waits for a writer and never changes anything; what is handed out are records, not database rows.
"""

from __future__ import annotations

import contextlib
import json
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final, Literal, NamedTuple, Self, TypeVar, overload

import msgspec
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DBAPIError

from riwaya.records import Document, Input
from riwaya.store import finding, fulltext, schema, survey
from riwaya.store import incidents as gathered
from riwaya.store.engine import engine_for, refused, target_of
from riwaya.store.filters import Conditions, Filters, filters_of
from riwaya.store.migrations import check
from riwaya.store.results import (
    EventRow,
    FailureRow,
    HistoryRow,
    Hit,
    PlaceRow,
    ReportRow,
    Rows,
    RunRow,
    StatementRow,
)
from riwaya.store.searching import search
from riwaya.store.tally import Tally
from riwaya.store.writer import restore

T = TypeVar("T")
_AT_ONCE: Final = 200  # documents held in memory while all are read


class Counts(NamedTuple):
    """How much a store holds; `versions` counts former reports too."""

    reports: int
    versions: int
    statements: int
    events: int
    failures: int


class Store:
    """Reports, the documents read from them, and what is found in them. Safe to share between threads.

    Opening raises StoreError when there is no store of that name, or it needs a newer riwaya or is to be brought up to date.
    Filters are those of `Filters`, by keyword; one value may be given by itself: `store.events(type="ASSAULT", place="حلب")`.
    """

    def __init__(self, name: str | Path) -> None:
        self._target = target_of(name)
        self._engine = engine_for(self._target, writing=False)
        try:
            check(self._engine, self._target)
        except BaseException:
            self._engine.dispose()
            raise
        self._tally = Tally()
        self._fulltext = fulltext.backend(self._engine.dialect.name)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the database."""
        self._engine.dispose()

    # ------------------------------------------------------------ documents

    @overload
    def documents(self, raw: Literal[False] = False) -> Iterator[tuple[str, Document]]: ...
    @overload
    def documents(self, raw: Literal[True]) -> Iterator[tuple[str, bytes]]: ...
    def documents(self, raw: bool = False) -> Iterator[tuple[str, Document]] | Iterator[tuple[str, bytes]]:
        """Every report's current document with its id, ordered by id (by code point).

        `raw` gives the JSON as `riwaya read` prints it, without the line end. All come from one moment, whatever is written
        meanwhile.
        """
        decoder = msgspec.json.Decoder(Document)
        for id, body in self._bodies():
            data = zlib.decompress(body)
            yield id, (data if raw else decoder.decode(data))  # type: ignore[misc]

    def _bodies(self) -> Iterator[tuple[str, bytes]]:
        documents, bodies = schema.documents, schema.bodies
        wanted = (
            select(documents.c.id, bodies.c.body).join(bodies, bodies.c.doc_key == documents.c.doc_key)
            .where(documents.c.current).order_by(documents.c.id)
        )  # fmt: skip
        with self._engine.connect() as connection:
            for row in connection.execution_options(stream_results=True, yield_per=_AT_ONCE).execute(wanted):
                yield row.id, row.body

    def document(self, id: str) -> Document:
        """The current document of a report. Raises KeyError when there is none of that id."""
        documents, bodies = schema.documents, schema.bodies
        with self._connect() as connection:
            body = connection.scalar(
                select(bodies.c.body).join(documents, bodies.c.doc_key == documents.c.doc_key)
                .where(documents.c.id == id, documents.c.current)
            )  # fmt: skip
        if body is None:
            raise KeyError(id)
        return msgspec.json.decode(zlib.decompress(body), type=Document)

    def report(self, id: str) -> Input:
        """The current version of a report as it came in. Raises KeyError when there is none of that id."""
        reports = schema.reports.c
        with self._connect() as connection:
            row = connection.execute(
                select(reports.text, reports.given).where(reports.id == id, reports.current)
            ).first()  # fmt: skip
        if row is None:
            raise KeyError(id)
        return restore(id, row.text, row.given)[0]

    def export_jsonl(self, out: BinaryIO) -> int:
        """Writes every current document as a line of JSON, ordered by id; returns how many.

        The bytes hang on the reports and the versions they were read with, and on nothing else.
        """
        count = 0
        for _, data in self.documents(raw=True):
            out.write(data + b"\n")
            count += 1
        return count

    # ------------------------------------------------------------ finding

    def search(self, query: str, limit: int | None = 20, **filters: Any) -> Rows[Hit]:
        """Reports with all the words of a query, the best first.

        `"words in quotes"` stand side by side, `word*` is a beginning, `-word` must not be there. Clitics do not count:
        القاهرة finds بالقاهرة. Names that the records give to places and actors are found too, in English as in Arabic.
        """
        return Rows(self.search_with(query, filters_of(filters), limit)[0], Hit)

    def search_with(self, query: str, filters: Filters, limit: int | None) -> tuple[list[Hit], list[str]]:
        """As `search`, with the names among the filters that nothing in the store is called."""
        with self._connect() as connection:
            conditions = Conditions(filters, connection)
            return search(connection, self._fulltext, query, conditions, limit), conditions.unknown

    def events(self, limit: int | None = None, **filters: Any) -> Rows[EventRow]:
        """Events, the latest first: by the day stated, else by that of publication."""
        return Rows(list(self.find("events", filters_of(filters), limit)[0]), EventRow)  # type: ignore[arg-type]

    def statements(self, limit: int | None = None, **filters: Any) -> Rows[StatementRow]:
        """Statements, those of the last published reports first."""
        return Rows(list(self.find("statements", filters_of(filters), limit)[0]), StatementRow)  # type: ignore[arg-type]

    def reports(self, limit: int | None = None, **filters: Any) -> Rows[ReportRow]:
        """Reports, the last published first."""
        return Rows(list(self.find("reports", filters_of(filters), limit)[0]), ReportRow)  # type: ignore[arg-type]

    def places(self, limit: int | None = None, **filters: Any) -> Rows[PlaceRow]:
        """Places, once for each report that names them, those of the last published reports first."""
        return Rows(list(self.find("places", filters_of(filters), limit)[0]), PlaceRow)  # type: ignore[arg-type]

    def find(self, kind: finding.Kind, filters: Filters, limit: int | None) -> tuple[list[finding.Found], list[str]]:
        """What `kind` names, and the names among the filters that nothing in the store is called."""
        with self._connect() as connection:
            conditions = Conditions(filters, connection)
            return finding.FINDERS[kind](connection, conditions, limit), conditions.unknown

    def facets(self, **filters: Any) -> survey.Facets:
        """How many events and statements there are of each type, actor, place, speaker and so on."""
        return self.count(filters_of(filters))

    def count(self, filters: Filters) -> survey.Facets:
        """As `facets`. What it needs of the index is read when it is first asked for, and again where the index has changed."""
        return self.survey(filters, self._tally.facets)

    def scenes(self, limit: int = 500, **filters: Any) -> list[survey.Scene]:
        """Each place of each event, those of the latest events first."""
        return self.survey(filters_of(filters), survey.scenes, limit)

    def controls(self, limit: int = 1000, **filters: Any) -> list[survey.ControlRow]:
        """Who is said to hold, gain or lose what, in order of time; `actor` is the holder."""
        return self.survey(filters_of(filters), survey.controls, limit)

    def survey(self, filters: Filters, question: Callable[..., T], *arguments: Any) -> T:
        """Asks one of the questions of `survey`."""
        with self._connect() as connection:
            return question(connection, Conditions(filters, connection), *arguments)

    # ------------------------------------------------------------ incidents

    def incidents(self, raw: bool = False) -> Iterator[Any]:
        """The incidents as they were last gathered (`store.reconcile`), by day and id: dicts, or JSON with `raw`."""
        with self._connect() as connection:
            for body in gathered.bodies(connection):
                yield body if raw else msgspec.json.decode(body)

    def incident(self, id: str) -> dict[str, Any]:
        """The incident whose id begins so. Raises KeyError for none, or several."""
        with self._connect() as connection:
            return gathered.one(connection, id)

    def ties(self, id: str) -> list[gathered.Tie]:
        """What ties each act of an incident to the one of the others that it fits best."""
        with self._connect() as connection:
            return gathered.ties(connection, id)

    def behind(self) -> int:
        """How many reports came or changed since the incidents were gathered."""
        with self._connect() as connection:
            return gathered.behind(connection)

    # ------------------------------------------------------------ the store itself

    def state(self) -> tuple[int, int]:
        """Two numbers that change with whatever is read into the store: for those who keep what they once asked for."""
        with self._connect() as connection:
            documents = connection.scalar(select(func.max(schema.documents.c.doc_key))) or 0
            return documents, connection.scalar(select(func.max(schema.runs.c.run))) or 0

    def history(self, id: str) -> Rows[HistoryRow]:
        """Every document that was ever read from the versions of a report. Raises KeyError when there is none of that id."""
        reports, documents = schema.reports.c, schema.documents.c
        with self._connect() as connection:
            rows = connection.execute(
                select(
                    documents.id, reports.content_id, documents.current, reports.added, documents.read, documents.pack,
                    documents.rules, documents.published, documents.title, documents.statements, documents.events,
                )
                .join(schema.reports, documents.report_key == reports.report_key).where(documents.id == id)
                .order_by(documents.current, documents.doc_key)
            ).all()  # fmt: skip
        if not rows:
            raise KeyError(id)
        return Rows([HistoryRow(**{**row._mapping, "published": row.published or None}) for row in rows], HistoryRow)

    def failures(self) -> Rows[FailureRow]:
        """Reports that could not be read, by source and id."""
        table = schema.failures.c
        with self._connect() as connection:
            rows = connection.execute(
                select(table.source, table.id, table.code, table.message, table.tries).order_by(table.source, table.id)
            )
            return Rows([FailureRow(**row._mapping) for row in rows], FailureRow)

    def runs(self) -> Rows[RunRow]:
        """Every ingest and reread, the first first."""
        table = schema.runs.c
        with self._connect() as connection:
            rows = connection.execute(select(schema.runs).order_by(table.run)).all()
        return Rows(
            [
                RunRow(
                    run=row.run, command=row.command, arguments=json.loads(row.arguments), started=row.started,
                    finished=row.finished, riwaya=row.riwaya, pack=row.pack, rules=row.rules, counts=json.loads(row.counts),
                )
                for row in rows
            ],
            RunRow,
        )  # fmt: skip

    def counts(self) -> Counts:
        """How much there is."""
        documents = schema.documents.c
        with self._connect() as connection:
            held = connection.execute(
                select(func.count(), func.sum(documents.statements), func.sum(documents.events)).where(documents.current)
            ).one()
            versions = connection.scalar(select(func.count()).select_from(schema.reports)) or 0
            failures = connection.scalar(select(func.count()).select_from(schema.failures)) or 0
        return Counts(held[0], versions, int(held[1] or 0), int(held[2] or 0), failures)

    @contextlib.contextmanager
    def _connect(self) -> Iterator[Connection]:
        """A connection whose errors are told in words."""
        try:
            with self._engine.connect() as connection:
                yield connection
        except DBAPIError as error:
            raise refused(self._target, error) from error
