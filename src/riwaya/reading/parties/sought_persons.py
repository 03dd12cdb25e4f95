"""Whom a raid or a sweep is after: داهمت الشرطة منازل بحثا عن *مطلوبين*.

In: an act of the law told by a verb or noun that names nobody it is done to. Out: its recipients, those sought.
The idea: behind the ground that is searched a noun of searching with its preposition tells for whom; things sought are nobody.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.arguments import joined
from riwaya.reading.draft import ADVERB, NOUNS, PRONOUN, TIME, Chunk, Draft, EventDraft

_NEAR: Final = 7  # chunks from the act to the word of searching
_SOUGHT: Final = frozenset(["people", "person", "role", "title", "group", "force"])
_AFTER: Final = frozenset(["raid", "sweep", "security-campaign"])  # frames of acts that look for somebody


def name_sought(draft: Draft, chunks: list[Chunk], event: EventDraft) -> None:
    """داهمت القوات القرية بحثا عن *مسلحين*, حملة تفتيش بحثا عن *مطلوبين*: gives a raid those it is after."""
    if event.recipients or event.chunk is None or event.frame < 0 or draft.lacks("searching_noun"):
        return
    if draft.entries.frames[event.frame].id not in _AFTER:
        return
    operators, at = draft.knowledge.operators, event.chunk.index
    for index in range(at + 1, min(len(chunks) - 1, at + _NEAR)):
        chunk, behind = chunks[index], chunks[index + 1]
        searches = chunk.word is not None and chunk.word.text in operators("searching_noun") and not chunk.conj
        if searches and behind.kind == NOUNS and behind.prep in operators("about_preposition") and not behind.conj:
            found = [one.actor for one in joined(chunks, index + 1) if one.actor is not None and one.actor.head_class in _SOUGHT]
            event.recipients = found if behind.actor in found and behind.actor.first == behind.head else []
            return
        if chunk.kind not in (NOUNS, TIME, ADVERB, PRONOUN):
            return


__all__ = ["name_sought"]
