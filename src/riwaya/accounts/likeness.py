"""What speaks for two acts being one incident, and what against it.

In: two acts of different reports. Out: pieces of evidence with their weights, and their sum.
The idea: a sum of readable weights, each for something an editor would point at: the same village, another day, the same
five dead, a surname that nobody else has. Unknown is no evidence of sameness, and weighs little against it.

Most weights are rounded coefficients of a logistic regression over pairs of reports whose incidents researchers had told
apart; those of times far apart were set by hand, as pairs that far apart are hardly compared. `BASE` is chosen so that groups
are joined above 0: the sum is no probability.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from riwaya.accounts.acts import UNCODED, Act
from riwaya.accounts.geometry import Area, kilometres, overlap
from riwaya.accounts.kinds import is_speech

BASE: Final = 0.0  # two acts of which nothing is known but that some word or place is common to them
LEAST: Final = -2.0  # no pair weighs less: one bad pair must not part two groups

WEIGHTS: Final[Mapping[str, float]] = {
    "words of the act": 3.0,  # times the cosine of their words
    "words of the report": 4.4,
    "same spot": 1.2,
    "same town": 1.0,
    "same region": -1.0,
    "places side by side": -0.4,
    "places apart": -2.0,
    "places far apart": -2.4,
    "place untold": 0.2,
    "local places shared": 1.0,
    "no local place shared": -1.1,
    "same day": 0.8,
    "days overlap": 0.5,
    "next day": 0.3,
    "days apart": -2.0,
    "published the same day": 2.7,
    "published a day apart": 1.7,
    "published in the same week": 0.4,
    "published in the same month": -2.0,
    "published months apart": -3.0,
    "time unknown": -3.1,
    "same weekday": 1.3,
    "another weekday": -2.5,
    "published on that weekday": 0.7,
    "published on another weekday": -1.4,
    "same date without a year": 1.3,
    "another date without a year": -1.9,
    "published on that date": 1.2,
    "published on another date": -1.1,
    "same number killed": 1.9,
    "numbers killed compatible": 0.6,
    "other number killed": 0.0,
    "same number injured": 1.5,
    "other number injured": 0.0,
    "same means": 0.0,
    "other means": -0.1,
    "same state": 0.0,
    "other state": -0.6,
    "many places": -0.5,  # times the places of the one that names most, beyond three
    "other actor": -0.5,
    "another speaker": -3.9,
    "other target": -0.2,
    "same people": 1.6,  # times up to 3 full names
    "another kind of act": -3.9,
    "no act read": 0.4,
    "a count over time": -3.9,
    "same outlet": -1.8,  # it has told two things by the same phrases more often than one thing twice
}
_HOPELESS: Final = -6.0  # two reports with half their words in common come to 3.4
_SPOT_KM: Final = 4.0
_TOWN_KM: Final = 15.0
_FAR_KM: Final = 60.0
_SAME_KM: Final = 6.0
_LOCAL_KM: Final = 12.0
_MANY: Final = 3
_NAMED: Final = frozenset(["settlement", "camp"])
_OLD: Final = 30  # days
_DAY: Final = dt.timedelta(days=1)


Alike = dict[tuple[str, str], float]  # the cosine of the words of two reports, by their ids in order


class Reason(NamedTuple):
    """One piece of evidence: its kind, how much of it (1 for yes), and the words to show."""

    kind: str
    amount: float
    shown: str = ""

    @property
    def weight(self) -> float:
        return WEIGHTS[self.kind] * self.amount


def evidence(one: Act, other: Act) -> list[Reason]:
    """Every piece of evidence for and against, the same whichever act is given first."""
    one, other = _in_order(one, other)
    return [*_words(one, other), *_where(one, other), *_when(one, other), *_what(one, other)]


def score(one: Act, other: Act, alike: Alike | None = None) -> float:
    """The sum, never less than `LEAST`, the same whichever act is given first.

    Words are compared last, and not at all where the rest speaks against it more than half of them in common could outweigh.
    `alike` takes and gives how alike the words of two reports are, which hold for all of their acts.
    """
    one, other = _in_order(one, other)
    total = BASE
    for reason in (*_when(one, other), *_where(one, other), *_what(one, other)):
        total += WEIGHTS[reason.kind] * reason.amount
    if total <= _HOPELESS:
        return LEAST
    whole = alike.get((one.report, other.report)) if alike is not None else None
    if whole is None:
        whole = cosine(one.report_words, other.report_words)
        if alike is not None:
            alike[one.report, other.report] = whole
    words = WEIGHTS["words of the act"] * cosine(one.words, other.words)
    return max(LEAST, total + (words + WEIGHTS["words of the report"] * whole))


def _in_order(one: Act, other: Act) -> tuple[Act, Act]:
    return (one, other) if (one.report, one.number) <= (other.report, other.number) else (other, one)


def cosine(some: Mapping[str, float], others: Mapping[str, float]) -> float:
    """The cosine of two vectors of length 1."""
    if len(others) < len(some):
        some, others = others, some
    return sum(weight * others[word] for word, weight in some.items() if word in others)


def _words(one: Act, other: Act) -> Iterator[Reason]:
    yield Reason("words of the act", cosine(one.words, other.words))
    yield Reason("words of the report", cosine(one.report_words, other.report_words))


def shared_words(one: Act, other: Act, most: int = 6) -> list[str]:
    """The words that tell most for the two being one, the strongest first."""
    common = {word: weight * other.words[word] for word, weight in one.words.items() if word in other.words}
    return sorted(common, key=lambda word: (-common[word], word))[:most]


def _where(one: Act, other: Act) -> Iterator[Reason]:
    if one.areas and other.areas:
        yield _closest(one.areas, other.areas)
        if (most := max(len(one.areas), len(other.areas))) > _MANY:
            yield Reason("many places", float(min(5, most - _MANY)))
    else:
        yield Reason("place untold", 1.0)
    some = [area for area in (*one.areas, *one.around) if area.radius_km <= _LOCAL_KM]
    others = [area for area in (*other.areas, *other.around) if area.radius_km <= _LOCAL_KM]
    if some and others:
        shared = next((a for a in some for b in others if overlap(a, b)), None)
        if shared is None:
            yield Reason("no local place shared", 1.0)
        else:
            yield Reason("local places shared", 1.0, shared.name)


def _closest(some: tuple[Area, ...], others: tuple[Area, ...]) -> Reason:
    """How near the nearest two places are, whichever act is given first.

    A name that the gazetteer does not have is a spot: few places bear it.
    """
    best: tuple[int, float, float] | None = None
    shown, two = "", False
    for a in some:
        for b in others:
            radius = max(a.radius_km, b.radius_km)
            if a.identity == b.identity:
                found, side = (0, 0.0 if a.identity.startswith("~") else radius, min(a.rare, b.rare)), False
            elif (apart := kilometres(a, b)) <= max(radius, _SAME_KM):
                found, side = (0, radius, min(a.rare, b.rare)), a.kind in _NAMED and b.kind in _NAMED
            else:
                found, side = (1, apart, 1.0), True
            if best is not None and found > best:
                continue
            name = _between(a, b, side)  # names are only read where nothing else decides
            if best is None or (*found, name, side) < (*best, shown, two):
                best, shown, two = found, name, side
    assert best is not None
    different, km, rare = best
    if different:
        return Reason("places far apart" if km > _FAR_KM else "places apart", 1.0, shown)
    if two:
        return Reason("places side by side", 1.0, shown)
    kind = "same spot" if km <= _SPOT_KM else "same town" if km <= _TOWN_KM else "same region"
    return Reason(kind, rare, shown)


def _between(one: Area, other: Area, two: bool) -> str:
    """The name of one place, or the names of two."""
    first, last = sorted((one.name, other.name))
    return f"{first} – {last}" if two else first


def _when(one: Act, other: Act) -> Iterator[Reason]:
    if one.days and other.days:
        yield _days(one.days, other.days)
        return
    if _long_ago(one, other) or _long_ago(other, one):
        yield Reason("days apart", 1.0)
        return
    a, b = one.days[0] if one.days else one.published, other.days[0] if other.days else other.published
    if a and b:
        gap = abs((a - b).days)
        kind = (
            "published the same day" if gap == 0 else "published a day apart" if gap == 1
            else "published in the same week" if gap <= 7 else "published in the same month" if gap <= 30
            else "published months apart"
        )  # fmt: skip
        yield Reason(kind, 1.0, f"{a} {b}" if gap else str(a))
        return
    yield Reason("time unknown", 1.0)
    weekdays = _weekdays(one), _weekdays(other)
    if all(weekdays):
        yield Reason("same weekday" if weekdays[0] & weekdays[1] else "another weekday", 1.0)
    elif any(weekdays) and (day := one.published if weekdays[1] else other.published):
        near = {day.weekday(), (day - _DAY).weekday()}
        yield Reason("published on that weekday" if near & (weekdays[0] or weekdays[1]) else "published on another weekday", 1.0)
    dates = _dates(one), _dates(other)
    if all(dates):
        yield Reason("same date without a year" if dates[0] & dates[1] else "another date without a year", 1.0)
    elif any(dates) and (day := one.published if dates[1] else other.published):
        told = dates[0] or dates[1]
        fits = any((when.month, when.day) in told for when in (day, day - _DAY))
        yield Reason("published on that date" if fits else "published on another date", 1.0)


def _long_ago(one: Act, other: Act) -> bool:
    """Whether the one is told to have been in a time that ended well before the other was, or was told."""
    if one.within is None:
        return False
    first = other.within[0] if other.within else other.published
    return first is not None and (first - one.within[1]).days > _OLD


def _days(some: tuple[dt.date, dt.date], others: tuple[dt.date, dt.date]) -> Reason:
    shown = f"{some[0]} {others[0]}"
    if some == others:
        return Reason("same day", 1.0, str(some[0]))
    if some[0] < others[1] and others[0] < some[1]:
        return Reason("days overlap", 1.0, shown)
    gap = max((others[0] - some[1]).days, (some[0] - others[1]).days)
    return Reason("next day" if gap <= 0 else "days apart", 1.0, shown)


def _single(act: Act) -> dt.date | None:
    return act.days[0] if act.days and (act.days[1] - act.days[0]).days == 1 else None


def _weekdays(act: Act) -> frozenset[int]:
    day = _single(act)
    return act.weekdays | {day.weekday()} if day else act.weekdays


def _dates(act: Act) -> frozenset[tuple[int, int]]:
    day = _single(act)
    return act.dates | {(day.month, day.day)} if day else act.dates


def _what(one: Act, other: Act) -> Iterator[Reason]:
    if UNCODED in (one.family, other.family):
        yield Reason("no act read", 1.0)
    elif one.family != other.family:
        yield Reason("another kind of act", 1.0, f"{one.family} {other.family}")
    if one.over_time != other.over_time:
        yield Reason("a count over time", 1.0)
    if one.outlet and one.outlet == other.outlet:
        yield Reason("same outlet", 1.0, one.outlet)
    if one.killed and other.killed:
        same = one.killed & other.killed
        if same:
            number = max(low for low, _ in same)
            yield Reason("same number killed", min(4.0, math.log2(1 + number)) / 2, str(number))
        elif any(_may_be(a, b) for a in one.killed for b in other.killed):
            yield Reason("numbers killed compatible", 1.0)
        else:
            yield Reason("other number killed", 1.0)
    if one.injured and other.injured:
        yield Reason("same number injured" if one.injured & other.injured else "other number injured", 1.0)
    if one.means and other.means:
        yield Reason("same means" if one.means & other.means else "other means", 1.0)
    if one.states and other.states:
        yield Reason("same state" if one.states & other.states else "other state", 1.0)
    if one.parties and other.parties and not one.parties & other.parties:
        yield Reason("another speaker" if is_speech(one.family) and is_speech(other.family) else "other actor", 1.0)
    if one.targets and other.targets and not one.targets & other.targets:
        yield Reason("other target", 1.0)
    people = one.people & other.people
    if people:
        yield Reason("same people", float(min(3, len(people))), "، ".join(sorted(people)[:3]))


def _may_be(a: tuple[int, int | None], b: tuple[int, int | None]) -> bool:
    return (b[1] is None or a[0] <= b[1]) and (a[1] is None or b[0] <= a[1])
