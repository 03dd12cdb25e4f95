"""Phrases that cite, and those that only look so.

In: the index of a phrase such as على لسان or اعتمادا على. Out: whether it names nobody for the clause before it.
The idea: a clause that has told nothing yet is nobody's words, and what is built on people is no report of theirs.
"""

from __future__ import annotations

from collections.abc import Container

from riwaya.reading.draft import CONJUNCTION, MARK, NOUNS, VERB, Chunk, Draft


def is_spoken_by(chunks: list[Chunk], at: int, first: int, tellers: Container[str]) -> bool:
    """وأكدت الوزارة *على لسان* متحدثها …: whether nothing but a word of saying and who speaks stands before a phrase."""
    before = [chunk for chunk in chunks[:at] if chunk.first >= first and chunk.kind not in (CONJUNCTION, MARK)]
    if len(before) != 2 or before[0].kind != VERB or before[1].kind != NOUNS or before[1].prep or before[1].index != at - 1:
        return False
    who, says = before[1].actor, before[0].word
    if who is None or who.first != before[1].head or who.head_class not in tellers:
        return False
    return says is not None and bool(says.cue_verbs)


def is_built_on(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """ازدهرت التجارة *اعتمادا على* الأقليات: whether what a clause with no comma before the phrase builds on is people or a
    force, of whom no words are told."""
    norm, phrase, source = draft.tokens.norm, chunks[at], chunks[at + 1]
    if norm[phrase.first].removeprefix(phrase.conj) not in draft.knowledge.operators("basis_word"):
        return False
    return source.actor is not None and source.actor.head_class in ("people", "force", "group", "state")
