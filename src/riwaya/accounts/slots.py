"""Accounts of one incident compared slot by slot.

In: the accounts of an incident. Out: for each slot the values, who says each and since when, and how they stand to each other.
The idea: three things look like disagreement and only one is: a rough word made exact (dozens, 34; Damascus, Yarmouk), a toll
that rose since, and two values that cannot both be true. Nothing is averaged; the last of the three alone is a contradiction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, Literal, NamedTuple

from riwaya.accounts.coalitions import is_part
from riwaya.accounts.geometry import NEAR_KM, holds, kilometres, near, overlap
from riwaya.accounts.shares import CHARGED
from riwaya.accounts.sides import bond
from riwaya.accounts.speakers import bodies, entities
from riwaya.accounts.tellings import Counted, Figure, Party, Telling

Relation = Literal["single", "same", "refinement", "incomparable", "outlier", "revision", "contradiction"]
_FOLD: Final = 4  # one figure that is so many times another hardly counts the same
_PLURAL: Final = 2  # "people were killed", "some were": no count
_NOBODY: Final = "-unspecified"  # ends the ids of "gunmen" and "terrorists"
_ALONE: Final = 4  # sources that say the same: one account against them all is no quarrel, as likely it tells of something else
STATUS: Final = frozenset(["armed", "civilian"])  # what the dead are said to have been, where it makes a quarrel
_CHARGING: Final = frozenset(["accuse", "deny", "claim_responsibility", "allege"])
_LATE: Final = frozenset(["EV", "NI"])  # parts of a day, as TIMEX3 has them
_EARLY: Final = frozenset(["MO", "NI"])
_WORST: Final[dict[Relation, int]] = {
    "single": 0, "same": 1, "refinement": 2, "incomparable": 3, "outlier": 4, "revision": 5, "contradiction": 6,
}  # fmt: skip


class Told(NamedTuple):
    """One account as slots are compared: its number, what it says, its independent source, when its report was published, and
    whether its source has withdrawn it since."""

    number: int
    telling: Telling
    group: int
    published: str
    withdrawn: bool = False


class Value(NamedTuple):
    """One value of a slot: the fields to print, and the accounts that give it."""

    fields: dict[str, Any]
    key: Any
    accounts: list[Told]
    again: list[str]  # when its lower bound was told by any account, in order: "nine" and "at least nine" are one count

    @property
    def groups(self) -> set[int]:
        return {told.group for told in self.accounts}

    @property
    def days(self) -> list[str]:
        """When it was told, in order; what is not known is left out."""
        return sorted(told.published for told in self.accounts if told.published)


def compare(accounts: Sequence[Told], family: str = "force") -> dict[str, dict[str, Any]]:
    """The slots that any account fills, in a fixed order; `agree` is false only where two values cannot both be true.

    Who did it is quarrelled over for acts that one can be charged with: of two who send troops, talk or demand, each does it.
    """
    slots: dict[str, dict[str, Any]] = {}
    for name, read, relate in _SLOTS:
        values: list[Value] = []
        for account in accounts:
            for fields, key in read(account.telling):
                known = next((value for value in values if value.fields == fields), None)
                if known is None:
                    values.append(Value(fields, key, [account], []))
                    continue
                if account not in known.accounts:
                    known.accounts.append(account)
                if relate is _by_party:
                    values[values.index(known)] = known._replace(key=known.key.joined(key))
        if relate is _by_figure:
            for value in values:
                value.again[:] = sorted(day for other in values if other.key[0] == value.key[0] for day in other.days)
        if values:
            slots[name] = _slot(values, _by_likeness if relate is _by_party and family not in CHARGED else relate)
    return slots


def _slot(values: list[Value], relate: Callable[[Value, Value], Relation]) -> dict[str, Any]:
    relation: Relation = "single" if len({group for value in values for group in value.groups}) == 1 else "same"
    pairs = []
    gone = _taken_back(values, relate)
    for index, one in enumerate(values):
        for number, other in enumerate(values[index + 1 :], index + 1):
            found = _between(one, other, relate)
            if found == "contradiction" and (index in gone or number in gone):
                found = "revision"
            if found != "same":
                pairs.append([index, number, found])
            relation = max(relation, found, key=_WORST.__getitem__)
    return {
        "values": [
            {
                **value.fields,
                "accounts": [told.number for told in value.accounts],
                "sources": sorted(value.groups),
                "since": min(value.days, default=None),
            }
            for value in values
        ],
        "agree": relation != "contradiction",
        "relation": relation,
        "pairs": pairs,
    }


def _taken_back(values: Sequence[Value], relate: Callable[[Value, Value], Relation]) -> set[int]:
    """The numbers of values that none of their sources holds on to: each says otherwise later, and does not come back to it."""
    last: dict[int, dict[int, str]] = {}  # source -> when it last gave which value
    for number, value in enumerate(values):
        for told in value.accounts:
            times = last.setdefault(told.group, {})
            times[number] = max(times.get(number, ""), told.published)
    return {
        number
        for number, value in enumerate(values)
        if (relate is not _by_truth and all(told.withdrawn for told in value.accounts))
        or all(
            any(
                last[group][number] and last[group][number] < when and relate(value, values[other]) in ("contradiction", "revision")
                for other, when in last[group].items()
            )
            for group in value.groups
        )
    }


def _between(one: Value, other: Value, relate: Callable[[Value, Value], Relation]) -> Relation:
    """How two values stand to each other.

    A source that gives both has changed its word, or tells of a part and the whole: where nobody else gives the one, there is no
    quarrel. Nor is there where one account stands against many sources.
    """
    found = relate(one, other)
    if found == "contradiction" and _one_voice(one, other, relate):
        return "revision"
    if found == "contradiction" and relate is not _by_truth and not _other_people(one, other) and _alone(one, other):
        return "outlier"
    return found


def _alone(one: Value, other: Value) -> bool:
    """Whether one of the two is told by a single source, none of the many that tell the other."""
    few, many = sorted((one.groups, other.groups), key=len)
    return len(few) == 1 and len(many - few) >= _ALONE and not _denied(one) and not _denied(other)


def _one_voice(one: Value, other: Value, relate: Callable[[Value, Value], Relation]) -> bool:
    """Whether only sources that give both values give one of them; of figures, as a man may be named in two ways."""
    if len(one.groups | other.groups) == 1:
        return True
    return relate is _by_figure and (one.groups <= other.groups or other.groups <= one.groups)


def _denied(value: Value) -> bool:
    """Whether it is what somebody denies: that is no slip of reading."""
    return bool(value.fields.get("denied"))


# ---------------------------------------------------------------- what is read, and how it compares

Read = Iterable[tuple[dict[str, Any], Any]]


def _happened(telling: Telling) -> Read:
    if telling.happened != "not_us":
        yield {"value": telling.happened}, None if telling.happened == "withdrawn" else telling.happened == "yes"


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

    def joined(self, more: _Side) -> _Side:
        """The same side as another account has it: whoever stands against it in either stands against it."""
        return self._replace(others=self.others | more.others)


def _parties(parties: Sequence[Party], others: Sequence[Party]) -> Read:
    if parties:
        known = [party for party in parties if party.known and not party.id.endswith(_NOBODY)]
        key = _Side(
            frozenset(party.id for party in known),
            frozenset(party.country for party in parties if party.country and not _is_group(party)),
            frozenset(party.id for party in others),
        )
        yield {"value": [party.id for party in parties], "names": [party.name for party in parties]}, key


def _is_group(party: Party) -> bool:
    """Whether it is an armed group: it is in a country, and not of its state."""
    known = entities().get(party.id)
    return known is not None and known.kind in ("armed_group", "party")


def _place(telling: Telling) -> Read:
    for area in telling.place[:1]:
        fields = {"value": area.name, "lat": area.lat, "lon": area.lon, "radius_km": area.radius_km}
        yield fields, area


def _time(telling: Telling) -> Read:
    if telling.days:
        yield {"start": telling.days[0], "end": telling.days[1]}, (*telling.days, telling.part)


def _figure(figure: Figure | None, counted: Counted, named: bool) -> Read:
    if figure:
        who: dict[str, Any] = {"who": counted} if counted in STATUS and figure != (0, 0) else {}
        yield {"low": figure[0], "high": figure[1], **who, **({"named": True} if named else {})}, figure


def _weapon(telling: Telling) -> Read:
    if telling.weapon:
        yield {"value": telling.weapon}, telling.weapon


def _controls(telling: Telling) -> Read:
    for holder, name, change in telling.controls:
        yield {"value": holder, "name": name, "change": change}, (holder, change)


def _by_truth(one: Value, other: Value) -> Relation:
    if None in (one.key, other.key):
        return "refinement"  # who takes his news back says nothing of what happened
    return "same" if one.key == other.key else "contradiction"


def _by_party(one: Value, other: Value) -> Relation:
    """Any party in common, forces of one state (its army, its government), a coalition and its member, a description without a
    name ("gunmen"), the two sides of one fight and those who do different things in one war do not contradict each other; that
    somebody denies what another says of him does."""
    a, b = one.key, other.key
    if a.denied != b.denied:
        return "contradiction" if a.ids & b.ids or a.states & b.states else "refinement"
    if one.fields["value"] == other.fields["value"]:
        return "same"
    if not a.ids or not b.ids or a.ids & b.ids or a.states & b.states or a.ids & b.others or b.ids & a.others:
        return "refinement"
    if is_part(a.ids, a.states, b.ids) or is_part(b.ids, b.states, a.ids):
        return "refinement"  # the coalition, and the state whose aircraft flew
    if _in_one_war(one, other):
        return "refinement"
    of_one = any(_maybe_one(some.telling, another.telling) for some in one.accounts for another in other.accounts)
    return "contradiction" if of_one else "incomparable"


def _maybe_one(one: Telling, other: Telling) -> bool:
    """Whether two tellings with other doers may be of one deed: they share a place, a victim, a day, a number of dead or a kind of
    blow, or one of them says who did it as a charge, or of itself. Else each tells of what somebody did somewhere."""
    if any(telling.claims or telling.stance in _CHARGING for telling in (one, other)):
        return True
    if any(overlap(a, b) or holds(a, b) or holds(b, a) for a in one.place for b in other.place):
        return True
    if {party.id for party in one.recipient} & {party.id for party in other.recipient} or set(one.modes) & set(other.modes):
        return True
    if (one.killed and one.killed == other.killed) or (one.injured and one.injured == other.injured):
        return True
    return bool(one.days and other.days and one.days[0] < other.days[1] and other.days[0] < one.days[1])


def _by_likeness(one: Value, other: Value) -> Relation:
    """As `_by_party`, for acts that others may do likewise: only a denial contradicts what another says."""
    found = _by_party(one, other)
    return "incomparable" if found == "contradiction" and one.key.denied == other.key.denied else found


def _in_one_war(one: Value, other: Value) -> bool:
    """Whether two doers fight in one war, on one side or on two, and what any account tells of the one is another deed than what
    is told of the other: the militia took the town, the coalition flew, the enemy shelled it."""
    a, b = one.key, other.key
    found = bond(a.ids, a.states, b.ids, b.states)
    if found == "allies" and _hits_foes(a) and _hits_foes(b):
        return True
    return found is not None and all(
        _other_deed(some.telling, another.telling, found == "foes") for some in one.accounts for another in other.accounts
    )


def _hits_foes(side: _Side) -> bool:
    """Whether those whom a party is said to have hit are foes of its in a war: others beside it hit them too."""
    return bond(side.ids, side.states, side.others, ()) == "foes"


def _other_deed(one: Telling, other: Telling, foes: bool) -> bool:
    """Whether two tellings are of two deeds of one war: one of them of fighting, or both of other means. Foes who are said to have
    hit the same victims, or as many, are said to have done the same."""
    if foes:
        victims = {party.id for party in one.recipient} & {party.id for party in other.recipient}
        if victims - {party.id for party in (*one.actor, *other.actor)}:
            return False
        if one.killed and one.killed == other.killed and one.killed[0] == one.killed[1] and one.killed[0] > 1:
            return False
    return one.fighting or other.fighting or bool(one.modes and other.modes and not set(one.modes) & set(other.modes))


def _by_area(one: Value, other: Value) -> Relation:
    """A quarter at the edge of a city is told more closely than the city, a village more closely than its province."""
    a, b = one.key, other.key
    if a.identity == b.identity:
        return "same"
    quarter = {a.kind, b.kind} == {"neighbourhood", "settlement"}
    touching = quarter and kilometres(a, b) <= a.radius_km + b.radius_km + NEAR_KM
    return "refinement" if touching or near([a], [b]) or holds(a, b) or holds(b, a) else "contradiction"


def _by_days(one: Value, other: Value) -> Relation:
    """Days in common refine each other; so do the evening of one day and the morning of the next: one night has two dates."""
    earlier, later = sorted((one.key, other.key))
    if earlier[:2] == later[:2]:
        return "same"
    if later[0] < earlier[1]:
        return "refinement"
    night = later[0] == earlier[1] and (earlier[2] in _LATE or later[2] in _EARLY)
    return "refinement" if night else "contradiction"


def _by_figure(one: Value, other: Value) -> Relation:
    """How two tolls stand to each other.

    A range that holds the other refines it; "people were killed" counts nobody, nor does who names some of them. A higher figure
    revises the lower where the lower was told as no final one, the higher as risen, one source tells both, or the higher came days
    after all who tell the lower; else the two contradict each other. So do two that count the same number, the one of fighters,
    the other of civilians.
    """
    (low, high), (bottom, top) = one.key, other.key
    if one.key == other.key:
        if low != high or not _other_people(one, other):
            return "same"
        return "contradiction" if low > 1 else "incomparable"  # one civilian and one fighter may well be two
    smaller, larger = (one, other) if (low, high or 0) < (bottom, top or 0) else (other, one)
    rises = not (smaller.days and larger.days) or smaller.days[0] <= larger.days[-1]
    if smaller.key == (0, 0) and larger.key[0]:
        return "revision" if rises and (_so_far(smaller) or _later(smaller, larger)) else "contradiction"  # nobody, and some
    if _loose(smaller) or _loose(larger) or smaller.fields.get("named"):
        return "refinement"
    if (high is None or bottom <= high) and (top is None or low <= top):
        return "revision" if rises and (_counted(smaller, larger) or _goes_on(smaller, larger)) else "refinement"
    if max(low, bottom) > _FOLD * max(1, min(low, bottom)) or _of_other_days(one, other) or _of_others(one, other):
        return "incomparable"  # a day's dead and a year's, another day's, or fighters and civilians
    if _of_other_places(one, other):
        return "incomparable"  # two ambushes in two villages
    if rises and (_so_far(smaller) or _risen(larger) or _later(smaller, larger)):
        return "revision"
    return "contradiction"


def _of_other_days(one: Value, other: Value) -> bool:
    """Whether accounts of both say when it was, and no day of the one touches one of the other."""
    some, others = ([told.telling.days for told in value.accounts if told.telling.days] for value in (one, other))
    return bool(some and others) and not any(a[0] <= b[1] and b[0] <= a[1] for a in some for b in others)


def _of_others(one: Value, other: Value) -> bool:
    """Whether all accounts of the one count fighters, all of the other civilians, or people without more; or the dead of the one
    are of one side of a war, those of the other of its foes."""
    kinds = [{told.telling.counted for told in value.accounts} for value in (one, other)]
    if {"armed"} in kinds and any(kind and kind <= {"civilian", "people"} for kind in kinds):
        return True
    fallen = [[told.telling.fallen for told in value.accounts] for value in (one, other)]
    return all(map(all, fallen)) and all(bond(some, (), others, ()) == "foes" for some in fallen[0] for others in fallen[1])


def _of_other_places(one: Value, other: Value) -> bool:
    """Whether accounts of both say where it was, and no place of the one may be one of the other, or holds it."""
    some, others = ([area for told in value.accounts for area in told.telling.place] for value in (one, other))
    return bool(some and others) and not any(overlap(a, b) or holds(a, b) or holds(b, a) for a in some for b in others)


def _other_people(one: Value, other: Value) -> bool:
    """Whether the one is a count of fighters, the other one of civilians."""
    return {one.fields.get("who"), other.fields.get("who")} == STATUS


def _loose(value: Value) -> bool:
    """Whether a figure is only a plural ("dead and wounded"), or some."""
    low, high = value.key
    return high is None and low <= _PLURAL


def _counted(smaller: Value, larger: Value) -> bool:
    """Whether the one source that gives both counted again, some day: more than before, not dozens made exact."""
    again = smaller.days and larger.days and smaller.groups & larger.groups
    return bool(again) and smaller.key[1] is None and larger.key[0] > smaller.key[0]


def _goes_on(smaller: Value, larger: Value) -> bool:
    """Whether "at least 44" was told as no final count, or the higher figure as risen."""
    open_count = smaller.key[1] is None and larger.key[0] > smaller.key[0]
    return open_count and (_so_far(smaller) or _risen(larger))


def _so_far(value: Value) -> bool:
    """Whether each of its sources told it as no final one; who copies leaves that out."""
    return value.groups == {told.group for told in value.accounts if told.telling.so_far}


def _risen(value: Value) -> bool:
    return any(told.telling.risen for told in value.accounts)


def _later(smaller: Value, larger: Value) -> bool:
    """Whether the larger figure was first told on a day after the last on which anybody told the smaller."""
    return bool(smaller.days and larger.days) and (smaller.again or smaller.days)[-1][:10] < larger.days[0][:10]


def _by_weapon(one: Value, other: Value) -> Relation:
    """Weapons are often told in part; two of them are no contradiction."""
    return "same" if one.key == other.key else "refinement"


def _by_control(one: Value, other: Value) -> Relation:
    """Two who hold or gain one place contradict each other."""
    gains = {"holds", "gained"}
    if one.key[0] == other.key[0]:
        return "same" if one.key == other.key else "refinement"
    if not {one.key[0], other.key[0]} <= bodies() or one.key[0].endswith(_NOBODY) or other.key[0].endswith(_NOBODY):
        return "refinement"  # "the army" may be either's
    if bond((one.key[0],), (), (other.key[0],), ()) == "allies":
        return "refinement"  # a militia and the army that it fights beside
    return "contradiction" if one.key[1] in gains and other.key[1] in gains else "refinement"


_SLOTS: Final[tuple[tuple[str, Callable[[Telling], Read], Callable[[Value, Value], Relation]], ...]] = (
    ("happened", _happened, _by_truth),
    ("actor", _actor, _by_party),
    ("recipient", _recipient, _by_party),
    ("place", _place, _by_area),
    ("time", _time, _by_days),
    ("killed", lambda telling: _figure(telling.killed, telling.counted, "killed" in telling.named), _by_figure),
    ("injured", lambda telling: _figure(telling.injured, telling.counted, "injured" in telling.named), _by_figure),
    ("weapon", _weapon, _by_weapon),
    ("controls", _controls, _by_control),
)

