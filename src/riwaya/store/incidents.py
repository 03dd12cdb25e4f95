"""Incidents read from a store.

In: a connection. Out: incidents as they were last gathered, what ties their accounts, and how far they are behind.
The idea: reading never gathers anything; `store.reconcile` does, for a writer.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, func, select

import riwaya.accounts
from riwaya.accounts.acts import Act
from riwaya.accounts.incidents import Origin
from riwaya.accounts.likeness import BASE, evidence, score, shared_words
from riwaya.languages.ar import frequency
from riwaya.records import Record
from riwaya.store import schema
from riwaya.store.indexing import chunks

META: Final = "accounts"
_ACT: Final = msgspec.msgpack.Decoder(Act)


class Known(Record, frozen=True, kw_only=True):
    """What is kept of a report whose acts were taken in: the words they share, what it is, and its signature for copies."""

    words: dict[str, float]
    origin: Origin
    signature: bytes


KNOWN: Final = msgspec.msgpack.Decoder(Known)


class Tie(Record, frozen=True, kw_only=True):
    """What ties the act of one report to that of another: the sum, and each reason with its weight."""

    report: str
    event: str | None
    to_report: str
    to_event: str | None
    fit: float
    base: float
    reasons: list[tuple[str, float, str]]
    words: list[str]


@cache
def version() -> str:
    """A digest of the code that makes incidents: another one makes all of them anew."""
    state = hashlib.blake2b(digest_size=8)
    for path in makers():
        state.update(path.read_bytes())
    return state.hexdigest()


def makers() -> list[Path]:
    """The files on which it hangs what acts a report has, which are compared, and what is gathered of them."""
    accounts, store = Path(riwaya.accounts.__file__).parent, Path(__file__).parent
    beside = (store / name for name in ("reconcile.py", "shelf.py"))
    return [*sorted(accounts.glob("*.py")), *sorted(accounts.glob("*.csv")), *beside, Path(frequency.__file__)]


def made_with(connection: Connection) -> str | None:
    """The version that the incidents of a store were made with, None before any were."""
    found: str | None = connection.scalar(select(schema.meta.c.value).where(schema.meta.c.key == META))
    return found


def gone(connection: Connection) -> list[int]:
    """Documents that were taken in and are not current any more."""
    documents, reconciled = schema.documents, schema.reconciled
    current = select(documents.c.doc_key).where(documents.c.current)
    return list(connection.scalars(select(reconciled.c.doc_key).where(reconciled.c.doc_key.not_in(current))))


def new(connection: Connection) -> list[int]:
    """Current documents that were not taken in, by day: those that tell of the same then come together."""
    documents, reconciled = schema.documents, schema.reconciled
    return list(connection.scalars(
        select(documents.c.doc_key)
        .where(documents.c.current, documents.c.doc_key.not_in(select(reconciled.c.doc_key)))
        .order_by(documents.c.published, documents.c.id)
    ))  # fmt: skip


def behind(connection: Connection) -> int:
    """How many documents have to be taken in or out before the incidents are those of the documents."""
    if made_with(connection) != version():
        documents = schema.documents
        return connection.scalar(select(func.count()).select_from(documents).where(documents.c.current)) or 0
    return len(new(connection)) + len(gone(connection)) or _ungathered(connection)


def _ungathered(connection: Connection) -> int:
    """How many documents were taken in by a run that ended before it gathered their acts."""
    acts, members = schema.acts, schema.incident_acts
    wanted = select(func.count(acts.c.doc_key.distinct())).where(acts.c.act_key.not_in(select(members.c.act_key)))
    return connection.scalar(wanted) or 0


def bodies(connection: Connection) -> Iterator[bytes]:
    """Every incident as JSON, by day and id."""
    table = schema.incidents
    for body in connection.execute(select(table.c.body).order_by(table.c.day, table.c.id)).scalars():
        yield zlib.decompress(body)


def one(connection: Connection, id: str) -> dict[str, Any]:
    """The incident whose id begins so. Raises KeyError for none, or several."""
    table = schema.incidents
    found = connection.execute(
        select(table.c.id, table.c.body).where(table.c.id >= id, table.c.id < id + "~").order_by(table.c.id).limit(2)
    ).all()  # fmt: skip
    if not found:
        raise KeyError(f"there is no incident {id}: see riwaya incidents")
    if len(found) > 1 and found[0].id != id:
        raise KeyError(f"several incidents begin with {id}: give more of the id")
    incident: dict[str, Any] = msgspec.json.decode(zlib.decompress(found[0].body))
    return incident


def ties(connection: Connection, id: str) -> list[Tie]:
    """For each act of an incident that several reports tell what ties it to the one of another report that it fits best."""
    whole = one(connection, id)["id"]
    members, table = schema.incident_acts, schema.incidents
    keys = list(connection.scalars(
        select(members.c.act_key).join(table, table.c.incident_key == members.c.incident_key).where(table.c.id == whole)
        .order_by(members.c.act_key)
    ))  # fmt: skip
    acts = list(load(connection, keys).values())
    found = []
    for act in acts:
        others = [other for other in acts if other.report != act.report]
        best = max(others, key=lambda other: (score(act, other), other.report), default=None)
        if best is not None:
            found.append(_tie(act, best))
    return found


def _tie(act: Act, other: Act) -> Tie:
    reasons = [(reason.kind, round(reason.weight, 2), reason.shown) for reason in evidence(act, other)]
    return Tie(
        report=act.report,
        event=act.tellings[0].event if act.tellings else None,
        to_report=other.report,
        to_event=other.tellings[0].event if other.tellings else None,
        fit=round(score(act, other), 2),
        base=BASE,
        reasons=sorted((reason for reason in reasons if reason[1]), key=lambda reason: -abs(reason[1])),
        words=shared_words(act, other),
    )


def load(connection: Connection, numbers: Iterable[int]) -> dict[int, Act]:
    """Acts by their numbers."""
    acts, reconciled = schema.acts, schema.reconciled
    found: dict[int, Act] = {}
    shared: dict[int, dict[str, float]] = {}
    for batch in chunks(sorted(numbers)):
        rows = connection.execute(
            select(acts.c.act_key, acts.c.doc_key, acts.c.body, reconciled.c.words)
            .join(reconciled, reconciled.c.doc_key == acts.c.doc_key).where(acts.c.act_key.in_(batch)).order_by(acts.c.act_key)
        )  # fmt: skip
        for row in rows:
            words = shared.get(row.doc_key)
            if words is None:
                words = shared[row.doc_key] = KNOWN.decode(row.words).words
            found[row.act_key] = msgspec.structs.replace(_ACT.decode(row.body), report_words=words)
    return found
