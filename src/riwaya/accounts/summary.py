"""Incidents summed up: by source, and along time.

In: incidents as printed. Out: a row for each speaker and outlet; spells of who is said to hold a place.
The idea: description only. How often a source was first, and how often others said otherwise and who, says nothing of who was
right; that is for people to find out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from riwaya.records import Record


class SourceRow(Record, frozen=True, kw_only=True):
    """One speaker or outlet: in how many incidents and accounts it speaks, in how many of those that others tell too it was
    first, and in how many somebody contradicts it, with who how often."""

    source: str
    kind: str
    accounts: int
    incidents: int
    shared: int
    first: int
    contradicted: int
    by: dict[str, int]


def sources_of(incidents: Iterable[Mapping[str, Any]]) -> list[SourceRow]:
    """A row for each source, those with most accounts first. A speaker is the innermost named link, else the outlet."""
    counts: dict[tuple[str, str], Counter[str]] = {}
    against: dict[tuple[str, str], Counter[str]] = {}
    for incident in incidents:
        names = [_source(account) for account in incident["accounts"] if account["event"]]
        told = [account for account in incident["accounts"] if account["event"]]
        present = dict.fromkeys(name for name in names if name)
        days: dict[tuple[str, str], str] = {}
        for name, account in zip(names, told, strict=True):
            if name:
                count = counts.setdefault(name, Counter())
                count["accounts"] += 1
                if account["published"]:
                    days[name] = min(days.get(name, "~"), account["published"])
        first = min(days.values(), default=None)
        for name in present:
            count = counts[name]
            count["incidents"] += 1
            if len(present) > 1:
                count["shared"] += 1
                count["first"] += first is not None and days.get(name) == first
        rivals = _contradictions(incident)
        for name, others in rivals.items():
            counts[name]["contradicted"] += 1
            against.setdefault(name, Counter()).update(others)
    rows = [
        SourceRow(
            source=name,
            kind=kind,
            accounts=count["accounts"],
            incidents=count["incidents"],
            shared=count["shared"],
            first=count["first"],
            contradicted=count["contradicted"],
            by=dict(sorted(against.get((kind, name), Counter()).items(), key=lambda item: (-item[1], item[0]))),
        )
        for (kind, name), count in counts.items()
    ]
    return sorted(rows, key=lambda row: (-row.accounts, row.kind, row.source))


def _source(account: Mapping[str, Any]) -> tuple[str, str] | None:
    if account["chain"]:
        return "speaker", account["chain"][0]
    return ("outlet", account["outlet"]) if account["outlet"] else None


def _contradictions(incident: Mapping[str, Any]) -> dict[tuple[str, str], set[str]]:
    """For each source the names of those who contradict it in any slot of an incident."""
    found: dict[tuple[str, str], set[str]] = {}
    accounts = incident["accounts"]
    for slot in incident["slots"].values():
        for one, other, relation in slot["pairs"]:
            if relation != "contradiction":
                continue
            told = [slot["values"][value]["accounts"] for value in (one, other)]
            sides = [{name for number in numbers if (name := _source(accounts[number]))} for numbers in told]
            for mine, theirs in (sides, sides[::-1]):
                for name in mine:
                    found.setdefault(name, set()).update(rival for _, rival in theirs - {name})
    return {name: others for name, others in found.items() if others}


class Spell(Record, frozen=True, kw_only=True):
    """Who is said to hold a place, from when (the first claim) to when (the next claim of another holder, None for open).

    `contested`: somebody else is said to hold it within the same time. `said_by` are the speakers, or the outlets.
    """

    place: str
    holder: str
    change: str
    since: str | None
    until: str | None
    said_by: list[str]
    reports: list[str]
    contested: bool


_HOLDS = frozenset(["holds", "gained"])


def spells_of(claims: Sequence[Any]) -> list[Spell]:
    """Spells of control by place, from claims in order of time (rows of `Store.controls`).

    Claims in a row that the same party holds or gains the place are one spell; it lasts until another is said to hold it or it
    is said to have lost it. Two spells that begin on one day are contested.
    """
    by_place: dict[str, list[Any]] = {}
    for claim in claims:
        if claim.place and claim.holder:
            by_place.setdefault(claim.place, []).append(claim)
    found: list[Spell] = []
    for place, told in by_place.items():
        found += _spells(place, sorted(told, key=lambda claim: (claim.start or claim.published or "", claim.report, claim.id)))
    return sorted(found, key=lambda spell: (spell.place, spell.since or "", spell.holder))


def _spells(place: str, claims: Sequence[Any]) -> list[Spell]:
    runs: list[list[Any]] = []
    for claim in claims:
        if runs and runs[-1][0].holder == claim.holder and (runs[-1][0].change in _HOLDS) == (claim.change in _HOLDS):
            runs[-1].append(claim)
        else:
            runs.append([claim])
    spells = []
    for index, run in enumerate(runs):
        since = _day(run[0])
        after = next((_day(other[0]) for other in runs[index + 1 :]), None)
        rivals = [
            other for number, other in enumerate(runs)
            if number != index and other[0].holder != run[0].holder and other[0].change in _HOLDS and run[0].change in _HOLDS
            and since and (_day(other[0]) or "~") <= (_day(run[-1]) or "") and (_day(other[-1]) or "") >= since
        ]  # fmt: skip
        spells.append(
            Spell(
                place=place,
                holder=run[0].holder,
                change=run[0].change,
                since=since,
                until=after if run[0].change in _HOLDS else None,
                said_by=list(dict.fromkeys(name for claim in run for name in (claim.speakers or [claim.outlet or claim.report]))),
                reports=list(dict.fromkeys(claim.report for claim in run)),
                contested=bool(rivals) or any(claim.change == "contested" for claim in run),
            )
        )
    return spells


def _day(claim: Any) -> str | None:
    value = claim.start or claim.published
    return value[:10] if value else None
