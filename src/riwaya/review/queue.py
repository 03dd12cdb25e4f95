"""What a person should look at next.

In: a store, its decisions, and the events about which accounts differ. Out: `Item`s, the most worthwhile first.
The idea: where reviewers disagree comes first, then where independent accounts do, then what the reader is least sure of; a second
reviewer is shown what one other person has decided.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Final, Literal

from riwaya.records import Record
from riwaya.review.log import Log
from riwaya.store import Filters, Store
from riwaya.store.survey import unsure

Reason = Literal["disputed", "contested", "low_score", "second"]
_AT_ONCE: Final = 200


class Item(Record, frozen=True, kw_only=True):
    """A record to look at, and why; `score` is the reader's, from 0 to 1, where that is the reason."""

    report: str
    record: str
    reason: Reason
    score: float | None = None


def queue(
    store: Store,
    log: Log,
    filters: Filters,
    contested: Sequence[tuple[str, str]] = (),
    limit: int = 50,
    skip: int = 0,
    second_for: str | None = None,
) -> list[Item]:
    """The next records. `contested` are (report, event) pairs of incidents whose accounts differ.

    With `second_for` those that one other person has accepted or corrected and `second_for` has not judged. Filters hold of
    events; what is disputed or contested is shown whatever the filters, since it is in nobody's interest to filter it away,
    unless there are filters.
    """
    known = log.statuses()
    if second_for is not None:
        found = (
            Item(report=report, record=id, reason="second")
            for (report, id), one in sorted(known.items())
            if one.status in ("accepted", "corrected") and second_for not in (*one.accepted, *one.rejected)
        )
        return list(islice(found, skip, skip + limit))
    open_ = {key for key, one in known.items() if one.status != "open"}
    disputed = (
        Item(report=report, record=id, reason="disputed") for (report, id), one in sorted(known.items()) if one.status == "disputed"
    )
    differing = (Item(report=key[0], record=key[1], reason="contested") for key in contested if key not in open_)
    first = () if filters != Filters() else (disputed, differing)
    rest = (one for one in _least_sure(store, filters) if (one.report, one.record) not in open_)
    return list(islice(_once(chain(*first, rest)), skip, skip + limit))


def _least_sure(store: Store, filters: Filters) -> Iterator[Item]:
    offset = 0
    while rows := store.survey(filters, unsure, _AT_ONCE, offset):
        yield from (Item(report=row.report, record=row.event, reason="low_score", score=row.score) for row in rows)
        offset += len(rows)


def _once(items: Iterator[Item]) -> Iterator[Item]:
    seen: set[tuple[str, str]] = set()
    for item in items:
        if (item.report, item.record) not in seen:
            seen.add((item.report, item.record))
            yield item
