"""Who acts as part of whom: coalitions and their states, armies and those who fight under them, groups and their wings.

In: two sides, each as ids of entities and codes of states. Out: whether one is told more closely by the other.
The idea: "the coalition" and "French aircraft" are one doer told at two grains, "the army" and "the rebels" are two. Only a body
and its own member are one; two members of a coalition are two. The members are data (`coalitions.csv`), with where they are from.
"""

from __future__ import annotations

import csv
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path
from typing import Final

_MEMBERS: Final = Path(__file__).parent / "coalitions.csv"


@cache
def members() -> Mapping[str, frozenset[str]]:
    """The members of each body: ids of entities, and two capital letters for a state's forces."""
    with _MEMBERS.open(encoding="utf-8") as lines:
        return {row["body"]: frozenset(row["members"].split()) for row in csv.DictReader(lines)}


def is_part(ids: Collection[str], states: Collection[str], body_ids: Collection[str]) -> bool:
    """Whether any of the first, or a state they are of, is a member of any of the bodies."""
    known = members()
    return any(not known[body].isdisjoint((*ids, *states)) for body in body_ids if body in known)
