"""A cue with its clause, as the modules that read it hand it on.

In: what was found right and left of a cue. Out: a `CueClause`: where its content begins, who stands where.
The idea: one record that is filled step by step, and the few questions about a cue's entry that every step asks.
"""

from __future__ import annotations

from functools import cache

import msgspec

from riwaya.languages.ar.shapes import ARTICLE
from riwaya.lexicon.schema import Cue
from riwaya.text.normalise import folded


class CueClause(msgspec.Struct, eq=False):
    """A cue with its clause: chunk indexes into its sentence; `content` is the first token of the content."""

    cue: int
    opener: str  # clause, colon, quote, object, preposition
    content: int
    content_chunk: int
    subject: list[int] = msgspec.field(default_factory=list)
    blocked: bool = False  # its subject is nothing that speaks
    addressee: int = -1
    adjuncts: list[int] = msgspec.field(default_factory=list)
    times: list[int] = msgspec.field(default_factory=list)
    phrases: list[int] = msgspec.field(default_factory=list)
    subject_before: bool = False


@cache
def _folded(takes: tuple[str, ...]) -> list[str]:
    return [folded(take) if not take.isascii() else take for take in takes]


def folded_takes(cue: Cue) -> list[str]:
    """What a cue takes, prepositions in the folded spelling of chunks."""
    return _folded(tuple(cue.takes))


@cache
def last_fixed_words(patterns: tuple[str, ...]) -> frozenset[str]:
    """The last words behind the plus signs of a cue's verbs, folded: عبر + عن *إدانة*."""
    return frozenset(folded(pattern.partition("+")[2]).split()[-1] for pattern in patterns if "+" in pattern)


@cache
def fixed_objects(patterns: tuple[str, ...]) -> frozenset[str]:
    """The nouns behind the plus signs of a cue's verbs, folded and without article."""
    words = (folded(pattern.partition("+")[2]).split() for pattern in patterns)
    return frozenset(found[0].removeprefix(folded(ARTICLE)) for found in words if found)


def opened(frame: CueClause, opener: str, content: int, chunk: int) -> CueClause:
    frame.opener, frame.content, frame.content_chunk = opener, content, chunk
    return frame
