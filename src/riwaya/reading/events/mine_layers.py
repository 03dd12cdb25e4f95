"""Who laid the mines that killed: قتل خمسة *بألغام زرعها المتمردون*, أدت *الألغام التي زرعوها* إلى مقتل خمسة.

In: an act of a sentence without a doer and the other acts told there. Out: the doers of one that lays what it was done with.
The idea: a mine does nothing by itself; where the clause on it says who laid it, he did what a phrase of cause before the mine, or
what the mine leads to, tells of.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    PARTICLE,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.events.act_verbs import BLASTS
from riwaya.reading.words.marks import COMMAS

_LAYING: Final = "lay-mines"
_CLAUSE: Final = 5  # chunks between mines and the verb of the clause on them
_NEAR: Final = 8  # ... and between the act and the mines or that verb
_ENDS: Final = (COMPLEMENTIZER, CONJUNCTION, RELATIVE, VERB)  # kinds of chunks behind which another clause tells


def laid_by(draft: Draft, chunks: list[Chunk], event: EventDraft, told: list[EventDraft]) -> list[ActorMention]:
    """Who laid the mines that killed, hurt or blew up; `told`: the events of the sentence."""
    chunk, frames = event.chunk, draft.entries.frames
    if chunk is None or event.type != "ASSAULT" or event.frame < 0:
        return []
    if frames[event.frame].toll is None and frames[event.frame].mode not in BLASTS:
        return []
    losses = {id(one.chunk) for one in told if one.layer == "result"}
    for other in told:
        verb = other.chunk
        if verb is None or verb.kind != VERB or not other.actors or other.frame < 0 or frames[other.frame].id != _LAYING:
            continue
        mines = _mines(draft, chunks, verb)
        if mines < 0:
            continue
        before = chunk.index < mines and bool(chunks[mines].prep) and _is_one_clause(chunks, chunk.index, mines, losses)
        behind = chunk.index > verb.index and bool(chunk.prep) and not chunks[mines].prep
        if before or (behind and _is_one_clause(chunks, verb.index, chunk.index, losses)):
            return list(other.actors)
    return []


def _mines(draft: Draft, chunks: list[Chunk], verb: Chunk) -> int:
    """*ألغام أرضية* زرعوها, *الألغام* التي زرعوها: the index of the phrase that a verb of laying is about; -1 if none."""
    if verb.conj or verb.word is None or not verb.word.suffix:
        return -1
    named = draft.knowledge.any_of("bomb_noun", "cleared_thing")
    for index in range(verb.index - 1, max(-1, verb.index - _CLAUSE), -1):
        one = chunks[index]
        if one.kind == NOUNS and any(word is not None and word.stem in named for word in draft.words[one.head : one.last]):
            return index
        plain = one.kind in (RELATIVE, TIME, PARTICLE, AUXILIARY) or (one.kind == MARK and one.text in COMMAS)
        if not plain and not (one.kind == NOUNS and one.prep):
            return -1
    return -1


def _is_one_clause(chunks: list[Chunk], first: int, last: int, losses: set[int]) -> bool:
    """قتل خمسة *وأصيب* ثلاثة بألغام: whether nothing between two chunks tells of something else than further `losses`."""
    between = chunks[first + 1 : last]
    if len(between) > _NEAR or any(one.kind in _ENDS and id(one) not in losses for one in between):
        return False
    return all(one.kind != MARK or one.text in COMMAS for one in between)
