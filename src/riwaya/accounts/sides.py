"""Who fights with whom: sides of wars, and when two doers are no quarrel about one deed.

In: two tellings with other doers. Out: whether they are of one war, on one side or on two.
The idea: where an army and a militia beside it take a town, the coalition flies and the enemy shells, one report names the one
and another the other, and all are right. Only who did one deed is quarrelled over: one strike, one killing.
"""

from __future__ import annotations

import csv
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path
from typing import Final, Literal

from riwaya.accounts.coalitions import members

Bond = Literal["allies", "foes"]
_SIDES: Final = Path(__file__).parent / "sides.csv"


@cache
def _sides() -> Mapping[str, frozenset[tuple[str, str]]]:
    """The sides (war and side) of each body and state, and of what bodies are made of; coalitions of states are not taken apart."""
    found: dict[str, set[tuple[str, str]]] = {}
    parts = {body: its for body, its in members().items() if not any(one.isupper() for one in its)}
    with _SIDES.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            for body in row["members"].split():
                for one in (body, *parts.get(body, ())):
                    found.setdefault(one, set()).add((row["war"], row["side"]))
    return {one: frozenset(its) for one, its in found.items()}


def _of(ids: Collection[str], states: Collection[str]) -> set[tuple[str, str]]:
    """The sides of a party; a state stands only for those of its bodies that no side names."""
    known = _sides()
    named = {side for one in ids for side in known.get(one, ())}
    return named or {side for one in states for side in known.get(one, ())}


def bond(ids: Collection[str], states: Collection[str], others: Collection[str], their_states: Collection[str]) -> Bond | None:
    """Whether two parties fight on one side of a war, or on two sides of one."""
    some, rest = _of(ids, states), _of(others, their_states)
    if some & rest:
        return "allies"
    return "foes" if {war for war, _ in some} & {war for war, _ in rest} else None
