"""Phrases that cite, and those that only look so.

In: the index of a phrase such as على لسان or اعتمادا على. Out: whether it names nobody for the clause before it.
The idea: a clause that has told nothing yet is nobody's words, and what is built on people is no report of theirs.
"""

from __future__ import annotations

from collections.abc import Container

from riwaya.reading.draft import CONJUNCTION, CUE_PHRASE, MARK, NOUNS, VERB, Chunk, Draft
from riwaya.reading.words.marks import PAUSES


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


def cited_behind(draft: Draft, chunks: list[Chunk], at: int) -> int:
    """…، بحسب الصحيفة، *نقلا عن طبيب* في المشفى: the chunk of whom a medium or a report of chunk `at` has the words from; -1 for
    nobody."""
    medium, index = chunks[at].actor, at + 1
    if medium is None or medium.head_class not in ("media", "document"):
        return -1
    while index < len(chunks) and ((chunks[index].kind == NOUNS and chunks[index].prep) or chunks[index].text in PAUSES):
        index += 1
    phrase = chunks[index] if index + 1 < len(chunks) else None
    if phrase is None or phrase.kind != CUE_PHRASE or phrase.conj or phrase.verb is None:
        return -1
    source = chunks[index + 1].actor if chunks[index + 1].kind == NOUNS else None
    return index + 1 if draft.entries.phrases[phrase.verb.ref].carried and source is not None else -1


def informant(draft: Draft, chunks: list[Chunk], at: int, origins: Container[str]) -> int:
    """*المعلومات* الواردة *من مصادر طبية*: the chunk right behind information whom it is said to come from; -1 for nobody."""
    news, source = chunks[at], chunks[at + 1] if at + 1 < len(chunks) else None
    if news.actor is None or news.actor.head_class != "source" or source is None or source.kind != NOUNS or source.conj:
        return -1
    word = draft.words[news.actor.first]
    if word is None or word.stem not in draft.knowledge.operators("information_noun") or source.prep not in origins:
        return -1
    return at + 1 if source.actor is not None and source.actor.head_class not in ("document", "state") else -1
