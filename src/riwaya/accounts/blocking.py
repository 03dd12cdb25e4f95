"""Which acts are worth comparing.

In: an act. Out: keys; two acts that share enough may be one incident, others are never compared.
The idea: one pass instead of all pairs. A key is a kind of act with what a place is called, a rare word or a full name; where the
day or the publication is known, with its week, so that years of news from one town stay apart; of words it then takes two.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from typing import Final, NamedTuple

from riwaya.accounts.acts import UNCODED, Act

_LOCAL_KM: Final = 12.0
_SPAN: Final = 7  # days; acts of one week or of two that follow each other are compared
ENOUGH: Final = 2  # what the keys that two acts share must weigh together
_EPOCH: Final = dt.date(1970, 1, 1)
# Times: of acts whose time is unknown, and of all acts, for those to find them.
_UNKNOWN: Final = "u"
_ANY: Final = "a"


class Keys(NamedTuple):
    """`own` is under which others find an act, `sought` under which it looks for them, with what each key weighs."""

    own: frozenset[int]
    sought: dict[int, int]


def keys_of(act: Act) -> Keys:
    """The keys of an act, numbers of 63 bits."""
    # What no act was read in may be about any kind.
    own_kinds = [act.family, "*"] if act.family != UNCODED else [UNCODED, "*"]
    sought_kinds = [act.family, UNCODED] if act.family != UNCODED else ["*"]
    features = sorted(set(_features(act)))
    first, last = act.days or (act.published, act.published)
    if first is None or last is None:
        return Keys(
            frozenset(_numbers([_UNKNOWN], own_kinds, features)),
            dict.fromkeys(_numbers([_UNKNOWN, _ANY], sought_kinds, features), ENOUGH),
        )
    weeks = {(day - _EPOCH).days // _SPAN for day in (first, last)}
    near = {week + step for week in weeks for step in (-1, 0, 1)}
    words = [feature for feature in features if feature.startswith("w")]
    names = [feature for feature in features if not feature.startswith("w")]
    times = sorted(map(str, near))
    return Keys(
        frozenset(_numbers([*sorted(map(str, weeks)), _ANY], own_kinds, features)),
        {
            **dict.fromkeys(_numbers(times, sought_kinds, words), 1),
            **dict.fromkeys(_numbers(times, sought_kinds, names), ENOUGH),
            **dict.fromkeys(_numbers([_UNKNOWN], sought_kinds, features), ENOUGH),
        },
    )


def _features(act: Act) -> Iterator[str]:
    for area in (*act.areas, *act.around):
        if area.radius_km <= _LOCAL_KM or area.identity.startswith("~"):
            yield f"p{area.identity}"
    for word in act.rare:
        yield f"w{word}"
    for name in act.people:
        yield f"n{name}"


def _numbers(times: list[str], kinds: list[str], features: list[str]) -> list[int]:
    return [_number(f"{time}|{kind}|{feature}") for time in times for kind in kinds for feature in features]


def _number(key: str) -> int:
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest()) >> 1
