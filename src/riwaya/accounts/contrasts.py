"""Accounts set against each other by the one who tells them both.

In: a Document and the acts it tells of. Out: for each act the events of other voices that are told as speaking against it.
The idea: "the Observatory said that fighters began to leave under a deal, but state media said that the fighting goes on" denies
nothing, and yet the two cannot both be the whole truth; the word between them says so. Only acts that exclude each other count.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from riwaya.accounts.kinds import excluded_by, family_of
from riwaya.api import arabic
from riwaya.records import Document, Event, Statement
from riwaya.text.normalise import folded


@cache
def _contrasts() -> frozenset[str]:
    return arabic().operators("contrast_word")


def against(document: Document, events: Sequence[Event], family: str) -> list[Event]:
    """Events of other voices that are set against an act of this family by a word of contrast in the same sentence."""
    rival = excluded_by(family)
    if rival is None:
        return []
    statements = {statement.id: statement for statement in document.statements}
    found: list[Event] = []
    for event in events:
        said = statements.get(event.statement or "")
        if said is None:
            continue
        for other in document.events:
            answer = statements.get(other.statement or "")
            if answer is None or family_of(other.type) != rival or other in found or other.modality not in ("occurred", "ongoing"):
                continue
            if _set_against(document, said, answer):
                found.append(other)
    return found


def _set_against(document: Document, said: Statement, answer: Statement) -> bool:
    """Whether the second follows the first in one sentence, after a word of contrast, in somebody else's voice."""
    start, end = said.span[1], answer.span[0]
    if not start <= end or not _same_sentence(document, said.span[0], answer.span[0]) or _origin(said) == _origin(answer):
        return False
    between = folded(document.report.text[start:end])
    padded = f" {' '.join(''.join(one if one.isalnum() else ' ' for one in between).split())} "
    return any(f" {word} " in padded for word in _contrasts())


def _same_sentence(document: Document, one: int, other: int) -> bool:
    return any(start <= one < end and start <= other < end for start, end in document.sentences)


def _origin(statement: Statement) -> str | None:
    return statement.chain[0].name or statement.chain[0].text if statement.chain else None
