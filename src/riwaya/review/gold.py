"""Decisions as gold: what people have checked, for measuring a reader with.

In: the reports with decisions. Out: one JSON object a report: its text, and every record somebody looked at, as it should be read.
The idea: a record is gold once accepted or corrected; a rejected one is gold too, as what must not be read; what nobody looked at
is left out, and so is what reviewers disagree about, which stands in a list of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import msgspec

from riwaya.review.anchors import KINDS, parse
from riwaya.review.log import Log
from riwaya.review.overlay import Reviewed, Standing

SCHEMA: Final = "riwaya-gold/1"
_AGREED: Final = ("accepted", "corrected", "confirmed")


def gold(log: Log) -> Iterator[dict[str, Any]]:
    """Reports in the order of their ids. A report that is no longer in the store gives nothing."""
    for id in log.reports():
        try:
            reviewed = log.reviewed(id)
        except KeyError:
            continue
        found = gold_of(reviewed)
        if found:
            yield found


def gold_of(reviewed: Reviewed) -> dict[str, Any] | None:
    """What is known of one report; None where nobody decided anything that still counts."""
    report = reviewed.document.report
    records = {one.id: one for name in KINDS.values() for one in getattr(reviewed.document, name)}
    before = {one.id: one for name in KINDS.values() for one in getattr(reviewed.original, name)}
    agreed: dict[str, list[Any]] = {name: [] for name in KINDS.values()}
    wrong, disputed = [], []
    for standing in reviewed.standings.values():
        name = KINDS[parse(standing.target).kind]
        if standing.status in _AGREED and standing.id in records:
            agreed[name].append({**_plain(records[standing.id]), "reviewed": _who(standing)})
        elif standing.status == "rejected":
            wrong.append({"list": name, **_plain(before.get(standing.id)), "reviewed": _who(standing)})
        elif standing.status == "disputed":
            disputed.append({"list": name, "id": standing.id, "target": standing.target, "reviewed": _who(standing)})
    if not (wrong or disputed or any(agreed.values())):
        return None
    pointed = {
        name: [_plain(one) for one in getattr(reviewed.document, name)] for name in ("actors", "places", "times", "quantities")
    }  # what the checked records name by id
    return {
        "schema": SCHEMA, "id": reviewed.document.id, "text": report.text, "title": report.title,
        "published": report.published.value if report.published else None, "outlet": report.outlet,
        "checked": agreed, "wrong": wrong, "disputed": disputed, "named": pointed,
    }  # fmt: skip


def _plain(record: Any) -> dict[str, Any]:
    found: dict[str, Any] = msgspec.to_builtins(record) if record is not None else {}
    return found


def _who(standing: Standing) -> dict[str, Any]:
    return {
        "status": standing.status, "accepted": standing.accepted, "rejected": standing.rejected,
        "decisions": [one.number for one in standing.decisions if one.number not in standing.undone],
    }  # fmt: skip
