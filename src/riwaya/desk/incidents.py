"""Where the desk takes incidents from.

In: questions of the pages. Out: incidents as `riwaya incidents --format jsonl` prints them, those whose accounts differ first.
The idea: the pages know the shape and nothing of how it is made; this module is the only one that asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final, Protocol

Incident = dict[str, Any]
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
