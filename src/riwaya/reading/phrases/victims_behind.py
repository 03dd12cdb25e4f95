"""Verbs of what is done to persons, where those they count stand far behind.

In: a word that may be verb or noun, and the tokens behind it. Out: whether it tells what was done to those counted there.
The idea: قتل في القصف خمسة أطفال – a noun would have its genitive right behind it, so that a number that no preposition
governs, behind a phrase that tells where or when, is the subject of a verb.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.reading.draft import Draft
from riwaya.reading.phrases.chunk_base import ChunkContext
from riwaya.text.tokens import NUMBER

_REACH: Final = 7  # tokens: a phrase that tells where or when, and those counted


def hurts(draft: Draft, word: Word | None) -> bool:
    """Whether a word may be a verb of what is done to persons (قتل، جرح)."""
    frames = draft.entries.frames
    return word is not None and any(
        frames[reading.ref].layer == "result" and frames[reading.ref].toll for reading in word.frame_verbs
    )


def counts_behind(context: ChunkContext, index: int, last: int) -> bool:
    """*قتل* في القصف خمسة أطفال، *قتل* خلال أسبوع مئة مدني، *قتل* منهم 11: a number that no preposition governs, close behind."""
    token, governed = index, False
    while token < min(last, index + _REACH):
        if token in context.time_at:
            token, governed = context.time_at[token], False
            continue
        word = context.words[token]
        if word is None and context.kind[token] != NUMBER:
            return False
        plain = word is None or not (word.preposition or word.conjunction or word.article)
        if context.counted[token] and not governed and plain:
            return True
        if word is not None and (word.function in ("comp", "rel", "conj") or word.conjunction):
            return False
        governed = word is not None and (word.function == "prep" or bool(word.preposition))
        token += 1
    return False


__all__ = ["counts_behind", "hurts"]
