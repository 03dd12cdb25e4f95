"""Types of events that may tell of one incident.

In: a PLOVER type. Out: its family.
The idea: one report's arrest is another's raid, but a protest is no battle.
"""

from __future__ import annotations

from typing import Final

_FAMILIES: Final[dict[str, str]] = {
    "ASSAULT": "force",
    "COERCE": "coercion",
    "SANCTION": "coercion",
    "PROTEST": "protest",
    "RETREAT": "movement",
    "CONCEDE": "movement",
    "MOBILIZE": "movement",
    "AGREE": "diplomacy",
    "CONSULT": "diplomacy",
    "COOPERATE": "diplomacy",
    "SUPPORT": "support",
    "AID": "aid",
}


def family_of(type: str) -> str:
    """The family of a PLOVER type; words alone (accusing, demanding, threatening, refusing) are each of their own."""
    return _FAMILIES.get(type, type.lower())


# What goes on while the other is said to be over: fighting, where fighters are said to leave or sides to have agreed.
_EXCLUDES: Final = {"movement": "force", "diplomacy": "force"}


def excluded_by(family: str) -> str | None:
    """The family of acts whose going on speaks against acts of this family, None for none."""
    return _EXCLUDES.get(family)


_OF_SPEECH: Final = frozenset(["request", "accuse", "threaten", "reject", "support"])


def is_speech(family: str) -> bool:
    """Whether acts of a family are words: who else accuses or demands the same has done another act."""
    return family in _OF_SPEECH
