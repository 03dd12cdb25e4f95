"""Where the desk takes incidents from.

In: nothing, or what gathers them. Out: incidents in the shape of `riwaya incidents --format jsonl`; None while nobody has gathered
any.
The idea: the pages know the shape and nothing of how it is made; this module is the only one that asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

Incident = dict[str, Any]
Provider = Callable[[], list[Incident] | None]


def nothing() -> list[Incident] | None:
    """What there is before incidents are gathered."""
    return None


def contested(incidents: Iterable[Incident]) -> list[tuple[str, str]]:
    """(report, event) of every account of an incident about which accounts differ."""
    return [
        (account["report"], account["event"])
        for incident in incidents
        if incident["status"] in ("contested", "denied")
        for account in incident["accounts"]
    ]


def of_event(incidents: Iterable[Incident], report: str) -> dict[str, Incident]:
    """The incidents that a report tells of, by the id of its event."""
    return {
        account["event"]: incident
        for incident in incidents
        for account in incident["accounts"]
        if account["report"] == report
    }  # fmt: skip
