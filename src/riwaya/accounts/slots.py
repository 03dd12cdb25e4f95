"""Accounts of one incident compared slot by slot.

In: the accounts of an incident. Out: for each slot the values, who says each and since when, and how they stand to each other.
The idea: three things look like disagreement and only one is: a rough word made exact (dozens, 34; Damascus, Yarmouk), a toll
that rose since, and two values that cannot both be true. Nothing is averaged; the last of the three alone is a contradiction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, Literal, NamedTuple

from riwaya.accounts.geometry import near
from riwaya.accounts.tellings import Figure, Party, Telling

Relation = Literal["single", "same", "refinement", "incomparable", "revision", "contradiction"]
_FOLD: Final = 4  # one figure that is so many times another hardly counts the same
_WORST: Final[dict[Relation, int]] = {
    "single": 0, "same": 1, "refinement": 2, "incomparable": 3, "revision": 4, "contradiction": 5,
}  # fmt: skip


class Told(NamedTuple):
    """One account as slots are compared: its number, what it says, its independent source, when its report was published."""

    number: int
    telling: Telling
    group: int
    published: str


class Value(NamedTuple):
    """One value of a slot: the fields to print, and the accounts that give it."""

    fields: dict[str, Any]
    key: Any
    accounts: list[Told]


def compare(accounts: Sequence[Told]) -> dict[str, dict[str, Any]]:
    """The slots that any account fills, in a fixed order; `agree` is false only where two values cannot both be true."""
    slots: dict[str, dict[str, Any]] = {}
    for name, read, relate in _SLOTS:
        values: list[Value] = []
        for account in accounts:
            for fields, key in read(account.telling):
                known = next((value for value in values if value.fields == fields), None)
                if known is None:
                    values.append(Value(fields, key, [account]))
                elif account not in known.accounts:
                    known.accounts.append(account)
        if values:
            slots[name] = _slot(values, relate)
    return slots


def _slot(values: list[Value], relate: Callable[[Value, Value], Relation]) -> dict[str, Any]:
    relation: Relation = "single" if len({told.group for value in values for told in value.accounts}) == 1 else "same"
    pairs = []
    for index, one in enumerate(values):
        for other in values[index + 1 :]:
            found = _between(one, other, relate)
            if found != "same":
                pairs.append([index, values.index(other), found])
            relation = max(relation, found, key=_WORST.__getitem__)
    return {
        "values": [
            {
                **value.fields,
                "accounts": [told.number for told in value.accounts],
                "sources": sorted({told.group for told in value.accounts}),
                "since": min((told.published for told in value.accounts if told.published), default=None),
            }
            for value in values
        ],
        "agree": relation != "contradiction",
        "relation": relation,
        "pairs": pairs,
    }


def _between(one: Value, other: Value, relate: Callable[[Value, Value], Relation]) -> Relation:
    """How two values stand to each other; one source that gives both has changed its word or told it twice."""
    found = relate(one, other)
    if found == "contradiction" and len({told.group for value in (one, other) for told in value.accounts}) == 1:
        return "revision"
    return found


# ---------------------------------------------------------------- what is read, and how it compares

Read = Iterable[tuple[dict[str, Any], Any]]


def _happened(telling: Telling) -> Read:
    if telling.happened != "not_us":
        yield {"value": telling.happened}, telling.happened == "yes"


def _actor(telling: Telling) -> Read:
    if telling.happened == "not_us":
        for fields, key in _parties(telling.actor, telling.recipient):
            yield {**fields, "denied": True}, key._replace(denied=True)
    elif telling.happened != "disputed":
        yield from _parties(telling.actor, telling.recipient)


def _recipient(telling: Telling) -> Read:
    if telling.happened not in ("disputed", "not_us"):
        yield from _parties(telling.recipient, telling.actor)


class _Side(NamedTuple):
    """Who is named: ids and states of those that the lexicon knows, who stands on the other side, and whether it is denied."""

    ids: frozenset[str]
    states: frozenset[str]
    others: frozenset[str]
    denied: bool = False


def _parties(parties: Sequence[Party], others: Sequence[Party]) -> Read:
    if parties:
        known = [party for party in parties if party.known]
        key = _Side(
            frozenset(party.id for party in known),
            frozenset(party.country for party in parties if party.country),
            frozenset(party.id for party in others),
        )
        yield {"value": [party.id for party in parties], "names": [party.name for party in parties]}, key


def _place(telling: Telling) -> Read:
    for area in telling.place[:1]:
        fields = {"value": area.name, "lat": area.lat, "lon": area.lon, "radius_km": area.radius_km}
        yield fields, area


def _time(telling: Telling) -> Read:
    if telling.days:
        yield {"start": telling.days[0], "end": telling.days[1]}, telling.days


def _figure(figure: Figure | None) -> Read:
    if figure:
        yield {"low": figure[0], "high": figure[1]}, figure


def _weapon(telling: Telling) -> Read:
    if telling.weapon:
        yield {"value": telling.weapon}, telling.weapon


def _controls(telling: Telling) -> Read:
    for holder, name, change in telling.controls:
        yield {"value": holder, "name": name, "change": change}, (holder, change)


def _by_truth(one: Value, other: Value) -> Relation:
    return "same" if one.key == other.key else "contradiction"


def _by_party(one: Value, other: Value) -> Relation:
    """Any party in common, forces of one state (its army, its government), a description without a name ("gunmen"), and the two
    sides of one fight do not contradict each other; that somebody denies what another says of him does."""
    a, b = one.key, other.key
    if a.denied != b.denied:
        return "contradiction" if a.ids & b.ids or a.states & b.states else "refinement"
    if one.fields["value"] == other.fields["value"]:
        return "same"
    if not a.ids or not b.ids or a.ids & b.ids or a.states & b.states or a.ids & b.others or b.ids & a.others:
        return "refinement"
    return "contradiction"


def _by_area(one: Value, other: Value) -> Relation:
    a, b = one.key, other.key
    if a.identity == b.identity:
        return "same"
    return "refinement" if near([a], [b]) else "contradiction"


def _by_days(one: Value, other: Value) -> Relation:
    a, b = one.key, other.key
    if a == b:
        return "same"
    return "refinement" if a[0] < b[1] and b[0] < a[1] else "contradiction"


def _by_figure(one: Value, other: Value) -> Relation:
    """A range that holds the other refines it; a higher figure that came later revises the lower one."""
    (low, high), (bottom, top) = one.key, other.key
    if one.key == other.key:
        return "same"
    if (high is None or bottom <= high) and (top is None or low <= top):
        return "refinement"
    if max(low, bottom) > _FOLD * max(1, min(low, bottom)):
        return "incomparable"  # a day's dead and a year's
    smaller, larger = (one, other) if low < bottom else (other, one)
    before = min((told.published for told in smaller.accounts if told.published), default="")
    after = min((told.published for told in larger.accounts if told.published), default="")
    return "revision" if before and after and before < after else "contradiction"


def _by_weapon(one: Value, other: Value) -> Relation:
    """Weapons are often told in part; two of them are no contradiction."""
    return "same" if one.key == other.key else "refinement"


def _by_control(one: Value, other: Value) -> Relation:
    """Two who hold or gain one place contradict each other."""
    gains = {"holds", "gained"}
    if one.key[0] == other.key[0]:
        return "same" if one.key == other.key else "refinement"
    return "contradiction" if one.key[1] in gains and other.key[1] in gains else "refinement"


_SLOTS: Final[tuple[tuple[str, Callable[[Telling], Read], Callable[[Value, Value], Relation]], ...]] = (
    ("happened", _happened, _by_truth),
    ("actor", _actor, _by_party),
    ("recipient", _recipient, _by_party),
    ("place", _place, _by_area),
    ("time", _time, _by_days),
    ("killed", lambda telling: _figure(telling.killed), _by_figure),
    ("injured", lambda telling: _figure(telling.injured), _by_figure),
    ("weapon", _weapon, _by_weapon),
    ("controls", _controls, _by_control),
)

