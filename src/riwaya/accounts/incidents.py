"""Incidents: what several reports say of one thing, side by side.

In: acts that were found to be one, the reports they are from, and families of copies. Out: `Incident` records.
The idea: an incident is a view over accounts. No account is dropped, nothing is averaged; the place shown is the one that is
told most closely, and the days are those that the accounts allow.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal

import msgspec

from riwaya.accounts.acts import UNCODED, Act
from riwaya.accounts.descent import Family
from riwaya.accounts.grade import Grade, grade_of
from riwaya.accounts.independence import Account as Source
from riwaya.accounts.independence import Voice, independent_groups
from riwaya.accounts.kinds import family_of
from riwaya.accounts.marks import Mark, mark_of
from riwaya.accounts.slots import STATUS, Told, compare
from riwaya.accounts.speakers import canonical, source_of_outlet
from riwaya.accounts.tellings import Telling
from riwaya.records import Document, Record

Status = Literal["single_source", "corroborated", "contested", "denied"]
# Slots in which a contradiction makes an incident contested. Days and places differ wherever people look
# from different sides; they are told in their slots.
_DECISIVE: Final = ("happened", "actor", "killed", "injured", "controls")


class Origin(Record, frozen=True, kw_only=True):
    """What is known of a report beside its acts. `outlet` is an entity id where it is one, `agency` the one it credits."""

    id: str
    outlet: str | None
    agency: str | None
    published: str
    title: str | None = None
    mark: Mark | None = None


class Account(Record, frozen=True, kw_only=True):
    """One account: who says it, and what. `event` None: the report is about it, but no act was read in it."""

    report: str
    outlet: str | None
    published: str | None
    event: str | None
    statement: str | None
    chain: list[str]
    independent_group: int
    stance: str | None
    mark: Mark | None
    says: dict[str, Any]


class Incident(Record, frozen=True, kw_only=True):
    """One incident, as printed."""

    id: str
    type: str
    place: dict[str, Any] | None
    date: dict[str, str | None] | None
    reports: list[str]
    accounts: list[Account]
    slots: dict[str, dict[str, Any]]
    independent_sources: int
    status: Status
    grade: Grade
    copies: list[list[str]]


def origin_of(document: Document) -> Origin:
    """What is known of a report beside its acts."""
    report = document.report
    agencies = list(dict.fromkeys(agency.name for agency in report.agencies))
    return Origin(
        id=document.id,
        outlet=canonical(report.outlet) if report.outlet else None,
        agency=canonical(agencies[0]) if len(agencies) == 1 else None,
        published=report.published.value if report.published else "",
        title=report.title,
        mark=mark_of(report.title, report.text),
    )


def incident_of(acts: Sequence[Act], origins: Mapping[str, Origin], families: Iterable[Family]) -> Incident | None:
    """The incident that some acts make; None where none of them is more than a report in which nothing was read."""
    if all(act.family == UNCODED for act in acts):
        return None
    acts = sorted(acts, key=lambda act: (origins[act.report].published or "~", act.report, act.number))
    reports = list(dict.fromkeys(act.report for act in acts))
    held = [family for family in families if len(set(family.members) & set(reports)) > 1]
    told = _told(acts, origins, held)
    real = [one for one in told if one.telling.event]
    slots = compare(real, family_of(_type(acts)))
    return Incident(
        id=_identity(acts),
        type=_type(acts),
        place=_place(acts),
        date=_date(acts),
        reports=reports,
        accounts=[_account(act, one, origins[act.report]) for act, one in zip(_repeat(acts), told, strict=True)],
        slots=slots,
        independent_sources=len({one.group for one in real}),
        status=_status(real, slots),
        grade=grade_of(real, slots),
        copies=[[report for report in family.members if report in reports] for family in held],
    )


_NOTHING: Final = Telling(event="", span=(0, 0), statement=None, chain=(), stance=None, happened="yes")


def _repeat(acts: Sequence[Act]) -> list[Act]:
    """Each act once for each of its accounts."""
    return [act for act in acts for _ in act.tellings or (_NOTHING,)]


def _told(acts: Sequence[Act], origins: Mapping[str, Origin], families: Sequence[Family]) -> list[Told]:
    pairs = [(act, telling) for act in acts for telling in act.tellings or (_NOTHING,)]
    named: dict[str, tuple[Voice, ...]] = {}
    for act in acts:
        named[act.report] = named.get(act.report) or _named(act)
    sources = [
        Source(
            report=act.report,
            chain=telling.chain or named[act.report],
            outlet=_source(origins[act.report].outlet),
            agency=origins[act.report].agency,
            span=telling.span if telling is not _NOTHING else None,
        )
        for act, telling in pairs
    ]
    groups = independent_groups(sources, families)
    back = _withdrawals([origins[act.report] for act, _ in pairs], groups)
    return [
        Told(number, _as_it_stands(telling, origin), group, origin.published, group in back and origin.published <= back[group])
        for number, ((_, telling), group, origin) in enumerate(
            zip(pairs, groups, [origins[act.report] for act, _ in pairs], strict=True)
        )
    ]


def _source(outlet: str | None) -> str | None:
    return source_of_outlet(outlet) if outlet else None


def _withdrawals(reports: Sequence[Origin], groups: Sequence[int]) -> dict[int, str]:
    """When a source last took its news back."""
    found: dict[int, str] = {}
    for report, group in zip(reports, groups, strict=True):
        if report.mark == "withdrawal":
            found[group] = max(found.get(group, ""), report.published)
    return found


def _as_it_stands(telling: Telling, origin: Origin) -> Telling:
    """What a report that takes its news back tells of it, it tells no more."""
    if origin.mark != "withdrawal" or telling.happened != "yes" or not telling.event:
        return telling
    return msgspec.structs.replace(telling, happened="withdrawn", killed=None, injured=None, claims=False)


def _named(act: Act) -> tuple[Voice, ...]:
    """Whom a report names for an act. What it tells of it in its own words as well (a headline, a lead) is from there too."""
    for telling in act.tellings:
        if telling.happened == "yes" and any(voice.counts_as for voice in telling.chain):
            return telling.chain
    return ()


def _account(act: Act, told: Told, origin: Origin) -> Account:
    telling = told.telling
    says: dict[str, Any] = {}
    if telling.event and telling.happened != "not_us":
        says["happened"] = telling.happened
    if telling.killed:
        says["killed"] = list(telling.killed)
    if telling.injured:
        says["injured"] = list(telling.injured)
    if telling.so_far or telling.risen:
        says["toll"] = "so far" if telling.so_far else "risen"
    if telling.counted in STATUS and (telling.killed or telling.injured):
        says["counted"] = telling.counted
    for name, parties in (("actor", telling.actor), ("recipient", telling.recipient)):
        if parties:
            says["not_actor" if name == "actor" and telling.happened == "not_us" else name] = [party.id for party in parties]
    if telling.place:
        says["place"] = [area.name for area in telling.place]
    if telling.days:
        says["date"] = list(telling.days)
    if telling.weapon:
        says["weapon"] = telling.weapon
    if telling.controls:
        says["controls"] = [{"holder": holder, "change": change} for holder, _, change in telling.controls]
    return Account(
        report=act.report,
        outlet=origin.outlet,
        published=origin.published or None,
        event=telling.event or None,
        statement=telling.statement,
        chain=[voice.name for voice in telling.chain],
        independent_group=told.group,
        stance=telling.stance,
        mark=origin.mark,
        says=says,
    )


def _identity(acts: Sequence[Act]) -> str:
    """The same as long as the first account of the incident is the same."""
    first = next(act for act in acts if act.family != UNCODED)
    return "i" + hashlib.blake2b(f"{first.report}\n{first.number}".encode(), digest_size=6).hexdigest()


def _type(acts: Sequence[Act]) -> str:
    """The type that most reports give, the first among equals."""
    counts = Counter(act.type for act in acts if act.type)
    return max(counts, key=lambda type: counts[type])


def _place(acts: Sequence[Act]) -> dict[str, Any] | None:
    """The most closely told place of those that most reports name."""
    counts: Counter[str] = Counter()
    areas = {}
    for act in acts:
        for area in act.areas:
            counts[area.identity] += 1
            areas[area.identity] = area
    if not counts:
        return None
    most = max(counts.values())
    told = [areas[identity] for identity, count in counts.items() if count * 2 >= most]
    area = min(told, key=lambda one: one.radius_km)  # the first among equals
    return {
        "name": area.name, "name_ar": area.name_ar, "lat": area.lat, "lon": area.lon, "radius_km": area.radius_km,
        "kind": area.kind,
    }  # fmt: skip


def _date(acts: Sequence[Act]) -> dict[str, str | None] | None:
    """The days that most accounts state; where none does, only that it was before the first report appeared."""
    counts = Counter(act.days for act in acts if act.days)
    if counts:
        start, end = max(counts, key=lambda days: (counts[days], -(days[1] - days[0]).days))
        return {"start": start.isoformat(), "end": end.isoformat(), "basis": "stated"}
    published = min((act.published for act in acts if act.published), default=None)
    return {"start": None, "end": published.isoformat(), "basis": "published"} if published else None


def _status(told: Sequence[Told], slots: Mapping[str, Mapping[str, Any]]) -> Status:
    affirmed = any(one.telling.happened == "yes" and not one.withdrawn for one in told)
    if not affirmed:
        return "denied"
    if any(name in slots and not slots[name]["agree"] for name in _DECISIVE):
        return "contested"
    return "corroborated" if len({one.group for one in told}) > 1 else "single_source"
