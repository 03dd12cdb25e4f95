"""Which acts are worth comparing.

In: an act. Out: keys; two acts that share one may be one incident, others are never compared.
The idea: one pass instead of all pairs. Keys are made of what a place is called, of rare words and of full names. Acts whose
day or publication is known have their fortnight in the key as well, so that years of news from one town stay apart.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from typing import Final, NamedTuple

from riwaya.accounts.acts import Act

_LOCAL_KM: Final = 12.0
_SPAN: Final = 14  # days; acts of one fortnight or of two that follow each other are compared
_EPOCH: Final = dt.date(1970, 1, 1)


class Keys(NamedTuple):
    """`own` is under which others find an act, `sought` under which it looks for them."""

    own: frozenset[int]
    sought: frozenset[int]


def keys_of(act: Act) -> Keys:
    """The keys of an act, numbers of 63 bits."""
    features = sorted(set(_features(act)))
    first, last = _time(act)
    if first is None or last is None:
        unknown = frozenset(_number(f"u|{feature}") for feature in features)
        return Keys(unknown, unknown | {_number(f"a|{feature}") for feature in features})
    spans = {(day - _EPOCH).days // _SPAN for day in (first, last)}
    own = {_number(f"{span}|{feature}") for span in spans for feature in features}
    near = {span + step for span in spans for step in (-1, 0, 1)}
    sought = {_number(f"{span}|{feature}") for span in near for feature in features}
    return Keys(
        frozenset(own | {_number(f"a|{feature}") for feature in features}),
        frozenset(sought | {_number(f"u|{feature}") for feature in features}),
    )


def _time(act: Act) -> tuple[dt.date | None, dt.date | None]:
    if act.days:
        return act.days
    return act.published, act.published


def _features(act: Act) -> Iterator[str]:
    for area in (*act.areas, *act.around):
        if area.radius_km <= _LOCAL_KM or area.identity.startswith("~"):
            yield f"p{area.identity}"
    for word in act.rare:
        yield f"w{word}"
    for name in act.people:
        yield f"n{name}"


def _number(key: str) -> int:
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest()) >> 1
