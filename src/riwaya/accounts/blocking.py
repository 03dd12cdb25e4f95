"""Which acts are worth comparing.

In: an act. Out: keys under which others find it, and the ranges of keys in which it looks for them.
The idea: one pass instead of all pairs. A key is what a place is called, a rare word or a full name, then the kind of act, then
the week, so that years of news from one town stay apart: who looks asks for three weeks at once. Where both times are known
it takes two words, or one that no list has; a great city counts as a word.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from riwaya.accounts.acts import UNCODED, Act
from riwaya.accounts.geometry import is_local
from riwaya.accounts.kinds import family_of
from riwaya.accounts.words import is_unheard
from riwaya.lexicon.ontology import PLOVER_MODES

_SPAN: Final = 7  # days; acts of one week or of two that follow each other are compared
ENOUGH: Final = 2  # what the keys that two acts share must weigh together
_EPOCH: Final = dt.date(1600, 1, 1)
_WEEK_BITS: Final = 16
_KIND_BITS: Final = 6
_FEATURE_BITS: Final = 63 - _WEEK_BITS - _KIND_BITS
UNKNOWN: Final = (1 << _WEEK_BITS) - 1  # the week of an act whose time is unknown
_FAMILIES: Final = sorted({family_of(type) for type in PLOVER_MODES})
_KINDS: Final = {family: number for number, family in enumerate([UNCODED, *_FAMILIES])}


class Range(NamedTuple):
    """Keys from `low` to `high`, both included, and what an act found there weighs."""

    low: int
    high: int
    weight: int


class Keys(NamedTuple):
    """`own` is under which others find an act, `sought` where it looks for them. Two acts find each other or neither does."""

    own: list[int]
    sought: list[Range]


def keys_of(act: Act) -> Keys:
    """The keys of an act, numbers of 63 bits."""
    week = week_of(act)
    kind = _KINDS[act.family]
    # What no act was read in may be about any kind.
    kinds = sorted({kind, _KINDS[UNCODED]}) if act.family != UNCODED else sorted(_KINDS.values())
    own, sought = [], []
    for feature, together, alone in sorted(set(_features(act))):
        base = _number(feature) << (_WEEK_BITS + _KIND_BITS)
        own.append(base | kind << _WEEK_BITS | week)
        for one in kinds:
            start = base | one << _WEEK_BITS
            if week == UNKNOWN:
                sought.append(Range(start, start | UNKNOWN, alone))
            else:
                sought.append(Range(start | week - 1, start | week + 1, together))
                sought.append(Range(start | UNKNOWN, start | UNKNOWN, alone))
    return Keys(own, sought)


def week_of(act: Act) -> int:
    """The week that an act is told to have begun in, else that of its publication; `UNKNOWN` for neither."""
    first = act.days[0] if act.days else act.published
    # What is older or farther ahead than weeks can number is of the first or last of them.
    return min(max((first - _EPOCH).days // _SPAN, 1), UNKNOWN - 2) if first else UNKNOWN


def _features(act: Act) -> Iterator[tuple[str, int, int]]:
    """What acts are found by, and what it weighs: where both times are known, and where one is not."""
    for area in (*act.areas, *act.around):
        if is_local(area) or area.identity.startswith("~"):
            yield f"p{area.identity}", ENOUGH, ENOUGH
        elif area.kind == "settlement":
            yield f"c{area.identity}", 1, 1  # a great city
    for word in act.rare:
        yield f"w{word}", ENOUGH if is_unheard(word) else 1, ENOUGH
    for name in act.people:
        yield f"n{name}", ENOUGH, ENOUGH


@lru_cache(maxsize=1 << 16)
def _number(feature: str) -> int:
    return int.from_bytes(hashlib.blake2b(feature.encode(), digest_size=8).digest()) >> (64 - _FEATURE_BITS)
