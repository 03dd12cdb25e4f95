"""How well two acts fit, as the whole number that groups are made by.

In: two acts and the numbers that name them in every store. Out: their fit, the same whichever is given first.
The idea: stores and clusters ask here, so that the same acts make the same groups wherever they are kept.
"""

from __future__ import annotations

import hashlib

from riwaya.accounts.acts import Act
from riwaya.accounts.clustering import fit_of
from riwaya.accounts.likeness import LEAST, Alike, score


def fit_between(one: Act, name: int, other: Act, its: int, alike: Alike | None = None) -> int:
    """How well two acts of these names fit, whichever is given first; those of one report were told apart when it was read.

    `alike` keeps what holds for all acts of two reports, for as long as the reports remain the same.
    """
    if one.report == other.report:
        return fit_of(LEAST, name, its)
    return fit_of(score(one, other, alike), name, its)


def name_of(act: Act) -> int:
    """64 bits that name an act in every store."""
    return int.from_bytes(hashlib.blake2b(f"{act.report}\n{act.number}".encode(), digest_size=8).digest())
