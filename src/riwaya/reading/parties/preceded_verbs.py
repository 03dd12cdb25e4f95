"""Verbs of what was done before, behind سبق أن: *الشاب* سبق أن أوقف مرتين, والده *الذي* سبق وأن سجن.

In: a verb of an act behind such words, with nobody told right behind it. Out: the same, done by or to whom stands before them.
The idea: سبق أن says no more than قد; where the verb is of what is done to persons and has no object, it is a passive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    MARK,
    NOUNS,
    PARTICLE,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
)
from riwaya.reading.phrases.left_subjects import agrees_strictly
from riwaya.reading.phrases.person_names import SEIZED
from riwaya.reading.words.marks import COMMAS

if TYPE_CHECKING:
    from riwaya.reading.clauses.told import Told

_PERSONS: Final = frozenset(["people", "person", "role", "title", "source", "group", "force"])
_BETWEEN: Final = frozenset([AUXILIARY, PARTICLE, ADVERB, TIME, RELATIVE])
_SUFFERED: Final = SEIZED | {"killed", "injured"}


def name_preceded(draft: Draft, told: Told) -> None:
    """Fills who did such an act, or whom it was done to."""
    event, chunks, at = told.event, told.chunks, told.at
    if event.actors or at < 2 or chunks[at - 1].kind != COMPLEMENTIZER or draft.lacks("preceding_verb"):
        return
    before, verb = chunks[at - 2], chunks[at].verb
    if before.kind != VERB or before.word is None or before.word.stem not in draft.knowledge.operators("preceding_verb"):
        return
    topic = _topic(draft, chunks, at - 3)
    if topic is None or verb is None or (chunks[at].word is not None and chunks[at].word.suffix):  # type: ignore[union-attr]
        return
    if not agrees_strictly(chunks[at], topic) and not (verb.number == 2 and topic.number == 2):
        return
    if told.nouns or event.recipients:
        if event.recipients and told.subject_slot == "actor" and topic not in event.recipients:
            event.actors.append(topic)  # *الجماعة* سبق أن خطفت أجانب
    elif told.frame.toll in _SUFFERED and told.object_slot == "recipient":
        event.recipients.append(topic)


def _topic(draft: Draft, chunks: list[Chunk], index: int) -> ActorMention | None:
    """Who stands before سبق, or before الذي there."""
    while index >= 0 and (chunks[index].kind in _BETWEEN or (chunks[index].kind == MARK and chunks[index].text in COMMAS)):
        index -= 1
    chunk = chunks[index] if index >= 0 else None
    if chunk is None or chunk.kind != NOUNS:
        return None
    found = chunk.actor
    if found is None:
        ends = [one for one in draft.actors_in[chunk.sentence] if chunk.first < one.first and one.last == chunk.last]
        found = ends[0] if ends else None
    return found if found is not None and found.head_class in _PERSONS else None


__all__ = ["name_preceded"]
