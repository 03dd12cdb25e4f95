"""Acts that go on while they are told: relative clauses in the present, what people live under or answer, what still lasts.

In: a row of chunks, the chunk and token of a noun of an act. Out: whether the clause around it says that it goes on.
The idea: the present of a verb that carries the act, holds people under it or has it for its subject tells that it is not over.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    NEGATION,
    NOUNS,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
)

_SPOKEN: Final = frozenset(["REQUEST", "AGREE", "REJECT", "THREATEN", "CONCEDE", "SUPPORT"])  # types of acts that words do at once


def is_under_way(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """الغارات التي *ينفذها* التحالف، القصف الذي *تتعرض له* المدينة: an act of which a relative clause tells as going on."""
    word = draft.words[token]
    if token != chunks[at].head or word is None or not word.article or at + 2 >= len(chunks) or chunks[at + 1].kind != RELATIVE:
        return False
    if any(draft.entries.frames[reading.ref].type in _SPOKEN for reading in word.frame_nouns):
        return False  # الطلب الذي *تقدم به*
    verb = chunks[at + 2]
    if verb.kind != VERB or verb.verb is None or verb.verb.tense != 2 or verb.word is None or verb.word.future:
        return False
    light = draft.entries.light_verbs[verb.word.light.ref] if verb.word.light is not None else None
    if light is None or light.modality not in (None, "ongoing") or verb.word.light.tense == 1:  # type: ignore[union-attr]
        return False
    behind = chunks[at + 3] if at + 3 < len(chunks) else None
    return bool(verb.word.suffix) or (behind is not None and behind.kind == PRONOUN)


def is_counted_from(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """منذ بدء *المعارك*، بعد أسبوعين على اندلاع *القتال*: what something is reckoned from up to now has not ended."""
    chunk, operators = chunks[at], draft.knowledge.operators
    if not chunk.prep or token == chunk.first or draft.lacks("starting_noun"):
        return False
    opening = draft.words[token - 1]
    if opening is None or opening.stem not in operators("starting_noun"):
        return False
    if chunk.prep in operators("since_preposition"):
        return True
    before = chunks[at - 1] if at else None
    return chunk.prep in operators("on_preposition") and before is not None and before.kind == TIME


def is_lived_under(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """يعيشون تحت *الحصار*، يردون على *القصف*: what the present of a verb has people live under or answer goes on."""
    operators = draft.knowledge.operators
    under = chunks[at].prep in operators("under_preposition")
    if not under and (chunks[at].prep not in operators("on_preposition") or draft.lacks("answering_verb")):
        return False
    verb = verb_before(chunks, at)
    if verb is None or verb.word is None or verb.verb is None or verb.verb.tense != 2 or verb.word.future or verb.word.preposition:
        return False
    if verb.index and chunks[verb.index - 1].kind in (AUXILIARY, NEGATION, COMPLEMENTIZER):
        return False
    return under or verb.word.stem in operators("answering_verb")


def still_goes_on(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """العملية التي انطلقت فجر اليوم *لا تزال* مستمرة: the predicate behind a relative clause."""
    chunk = chunks[at]
    if chunk.prep or token != chunk.head or at + 2 >= len(chunks) or chunks[at + 1].kind != RELATIVE or draft.lacks("lasting_verb"):
        return False
    for index in range(at + 2, min(at + 9, len(chunks) - 1)):
        other = chunks[index]
        if other.kind in (COMPLEMENTIZER, CONJUNCTION) or other.conj:
            return False
        if other.kind == NEGATION and other.text not in draft.knowledge.operators("thereby_relative"):
            verb = chunks[index + 1]
            return verb.word is not None and verb.word.stem in draft.knowledge.operators("lasting_verb")
    return False


def verb_before(chunks: list[Chunk], at: int) -> Chunk | None:
    """The verb before a phrase, with nothing but phrases between."""
    for index in range(at - 1, -1, -1):
        if chunks[index].kind == VERB:
            return chunks[index]
        if chunks[index].kind not in (NOUNS, ADVERB, PRONOUN, TIME):
            return None
    return None
