"""Where the desk takes incidents from.

In: questions of the pages. Out: incidents as `riwaya incidents --format jsonl` prints them, those whose accounts differ first.
The idea: the pages know the shape and nothing of how it is made; this module is the only one that asks.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, Protocol, TypeVar

import msgspec
from sqlalchemy import Connection, case, func, select

from riwaya.store import Filters, Store, schema

Incident = dict[str, Any]
T = TypeVar("T")
_incidents: Final = schema.incidents
ORDER: Final = ("contested", "denied", "corroborated", "single_source")
DIFFERING: Final = ORDER[:2]


class Provider(Protocol):
    """What the desk asks."""

    def gathered(self) -> bool:
        """Whether anybody has gathered incidents in this store."""
        ...

    def some(self, limit: int, statuses: Sequence[str] = ORDER) -> tuple[list[Incident], int]:
        """The first incidents of these statuses, and how many there are in all."""
        ...

    def one(self, id: str) -> Incident:
        """Raises KeyError when there is none of that id."""
        ...

    def of_report(self, report: str) -> list[Incident]:
        """The incidents that a report tells of."""
        ...


class Listed:
    """Incidents that are at hand; None for none gathered."""

    def __init__(self, incidents: Iterable[Incident] | None = None) -> None:
        self._incidents = None if incidents is None else sorted(incidents, key=_rank)

    def gathered(self) -> bool:
        return self._incidents is not None

    def some(self, limit: int, statuses: Sequence[str] = ORDER) -> tuple[list[Incident], int]:
        found = [one for one in self._incidents or [] if one["status"] in statuses]
        return found[:limit], len(found)

    def one(self, id: str) -> Incident:
        for one in self._incidents or []:
            if one["id"] == id:
                return one
        raise KeyError(id)

    def of_report(self, report: str) -> list[Incident]:
        return [one for one in self._incidents or [] if report in one["reports"]]


class Stored:
    """The incidents that `riwaya incidents` gathered in a store, as they were last gathered."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def gathered(self) -> bool:
        return self._ask(_there)

    def some(self, limit: int, statuses: Sequence[str] = ORDER) -> tuple[list[Incident], int]:
        return self._ask(lambda connection: _some(connection, limit, statuses) if _there(connection) else ([], 0))

    def one(self, id: str) -> Incident:
        wanted = select(_incidents.c.body).where(_incidents.c.id == id)
        body = self._ask(lambda connection: connection.scalar(wanted) if _there(connection) else None)
        if body is None:
            raise KeyError(id)
        return _opened(body)

    def of_report(self, report: str) -> list[Incident]:
        return self._ask(lambda connection: _of_report(connection, report) if _there(connection) else [])

    def _ask(self, question: Callable[[Connection], T]) -> T:
        return self._store.survey(Filters(), lambda connection, _: question(connection))


def _there(connection: Connection) -> bool:
    return connection.scalar(select(_incidents.c.id).limit(1)) is not None


def _some(connection: Connection, limit: int, statuses: Sequence[str]) -> tuple[list[Incident], int]:
    ours = _incidents.c.status.in_(statuses)
    rank = case({status: number for number, status in enumerate(ORDER)}, value=_incidents.c.status, else_=len(ORDER))
    # Of those that differ the ones that most sources tell, the newest of them first: there is most to be compared.
    order = (rank, _incidents.c.sources.desc(), _incidents.c.day.desc(), _incidents.c.id)
    bodies = connection.scalars(select(_incidents.c.body).where(ours).order_by(*order).limit(limit))
    total = connection.scalar(select(func.count()).select_from(_incidents).where(ours)) or 0
    return [_opened(body) for body in bodies], total


def _of_report(connection: Connection, report: str) -> list[Incident]:
    documents, acts, held = schema.documents.c, schema.acts.c, schema.incident_acts.c
    ours = (
        select(held.incident_key).join(schema.acts, acts.act_key == held.act_key)
        .join(schema.documents, documents.doc_key == acts.doc_key).where(documents.id == report, documents.current)
    )  # fmt: skip
    wanted = select(_incidents.c.body).where(_incidents.c.incident_key.in_(ours)).order_by(_incidents.c.id)
    return [_opened(body) for body in connection.scalars(wanted)]


def _opened(body: bytes) -> Incident:
    found: Incident = msgspec.json.decode(zlib.decompress(body))
    return found


def _rank(incident: Incident) -> tuple[int, int, str]:
    return ORDER.index(incident["status"]), -len(incident["accounts"]), incident["id"]


def contested(provider: Provider, limit: int) -> list[tuple[str, str]]:
    """(report, event) of the accounts of incidents about which accounts differ."""
    return [
        (account["report"], account["event"])
        for incident in provider.some(limit, DIFFERING)[0]
        for account in incident["accounts"]
        if account["event"]
    ]


def by_event(provider: Provider, report: str) -> dict[str, Incident]:
    """The incidents that a report tells of, by the id of its event."""
    return {
        account["event"]: incident
        for incident in provider.of_report(report)
        for account in incident["accounts"]
        if account["report"] == report and account["event"]
    }
