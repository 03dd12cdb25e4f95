"""Verbs of "still" and of becoming: القوات *ما زالت* تحاصر المدينة, *لا يزال* الجيش يقصف الحي, *باتت* تطوقه.

In: the chunks of a sentence. Out: the same, a negation with such a verb made one particle where a present is what still goes on.
The idea: the two words say that an act lasts and part nobody from it: its subject stands before them or between, as without them.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ADVERB, AUXILIARY, NEGATION, NOUNS, PARTICLE, PRONOUN, RELATIVE, TIME, VERB, Chunk, Draft

_REACH: Final = 6  # chunks from the verb of lasting to the present


def join_still(draft: Draft, chunks: list[Chunk]) -> list[Chunk]:
    """The chunks of a sentence, each negation and verb of lasting before a present one PARTICLE chunk."""
    found: list[Chunk] = []
    lasting = draft.knowledge.operators("lasting_verb")
    if lasting.isdisjoint([chunk.text for chunk in chunks]):
        return chunks
    for index, chunk in enumerate(chunks):
        before = found[-1] if found else None
        if before is not None and _is_still(draft, before, chunk) and _goes_on(chunks, index):
            found[-1] = Chunk(PARTICLE, before.first, chunk.last, chunk.head, chunk.text, "", before.conj, chunk.word)
        else:
            found.append(chunk)
    return found


def _is_still(draft: Draft, before: Chunk, chunk: Chunk) -> bool:
    """ما *زال*, لا *تزال*: whether a verb of lasting stands right behind its negation."""
    word, operators = chunk.word, draft.knowledge.operators
    if chunk.kind != VERB or chunk.conj or word is None or word.suffix or word.stem not in operators("lasting_verb"):
        return False
    if before.kind not in (NEGATION, RELATIVE) or before.last != chunk.first:
        return False
    return draft.tokens.norm[before.last - 1].endswith(tuple(operators("still_negation")))


def _goes_on(chunks: list[Chunk], at: int) -> bool:
    """Whether a present without و follows, with nothing but its subject and phrases between."""
    for chunk in chunks[at + 1 : at + 1 + _REACH]:
        if chunk.kind == VERB:
            return not chunk.conj and chunk.verb is not None and chunk.verb.tense == 2
        if chunk.kind not in (NOUNS, TIME, ADVERB, PRONOUN):
            return False
    return False


__all__ = ["join_still"]


def became(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """القوات *باتت تطوق* المدينة, التي *أصبح* الجيش يقصفها: whether a verb of becoming before a present or its subject says that
    it goes on now."""
    index = at - 1
    while index > 0 and chunks[index].kind in (NOUNS, TIME) and not chunks[index].prep:
        index -= 1
    word = chunks[index].word if index >= 0 and chunks[index].kind == AUXILIARY else None
    if word is None or (index and chunks[index - 1].kind in (NEGATION, AUXILIARY)):
        return False
    return word.stem in draft.knowledge.any_of("becoming_verb") - draft.knowledge.operators("lingering_verb")
