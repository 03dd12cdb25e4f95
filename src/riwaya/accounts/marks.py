"""Reports that take something back.

In: a report's title and text. Out: "correction", "withdrawal" or None.
The idea: outlets say so at the head of a text, in few words; the words are data.
"""

from __future__ import annotations

from functools import cache
from typing import Final, Literal

from riwaya.api import arabic
from riwaya.text.normalise import folded

Mark = Literal["correction", "withdrawal"]
_HEAD: Final = 120  # letters: further on the words may be about anything


@cache
def _words() -> tuple[tuple[Mark, frozenset[str]], ...]:
    known = arabic()
    return ("withdrawal", known.operators("withdrawal_head")), ("correction", known.operators("correction_head"))


def mark_of(title: str | None, text: str) -> Mark | None:
    """What the head of a report says it is."""
    for head in (title or "", text[:_HEAD]):
        padded = f" {' '.join(_plain(head).split())} "
        for mark, phrases in _words():
            if any(f" {phrase} " in padded for phrase in phrases):
                return mark
    return None


def _plain(head: str) -> str:
    return "".join(letter if letter.isalnum() else " " for letter in folded(head))
