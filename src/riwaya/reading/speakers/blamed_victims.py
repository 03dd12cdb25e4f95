"""What somebody says of those whom he has just hit: قتل الجيش شابا *قال إنه* حاول طعن جندي.

In: a verb of saying behind an indefinite noun. Out: the chunk of who was hit, whom the pronoun on إن means, or -1.
The idea: whoever kills or seizes somebody tells why, and not the one who was killed or seized.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.pronouns import agrees_with, pronoun_at_end
from riwaya.reading.draft import COMPLEMENTIZER, NOUNS, VERB, Chunk, Draft

_FORCE: Final = ("ASSAULT", "COERCE")
_FAR: Final = 4  # chunks from the verb to whom it hits


def victim_told_of(draft: Draft, chunks: list[Chunk], at: int) -> int:
    """قتل الجيش *شابا* قال إنه …, ألقت الشرطة القبض على *رجل* قالت إنه …: the chunk of who was hit, whom the words are about."""
    that, hit = chunks[at + 1] if at + 1 < len(chunks) else None, chunks[at - 1] if at > 1 else None
    if that is None or hit is None or that.kind != COMPLEMENTIZER or chunks[at].kind != VERB or chunks[at].conj:
        return -1
    if hit.kind != NOUNS or hit.conj or hit.actor is None or hit.actor.first != hit.head:
        return -1
    word, pronoun = hit.word, pronoun_at_end(draft, draft.tokens.norm[that.last - 1])
    if word is None or word.article or word.suffix or not pronoun or not agrees_with(draft, hit.actor, pronoun):
        return -1
    for chunk in reversed(chunks[max(0, at - _FAR) : at - 1]):
        if chunk.kind == VERB:
            return at - 1 if _hits(draft, chunk) else -1
        if chunk.kind != NOUNS:
            return -1
    return -1


def _hits(draft: Draft, verb: Chunk) -> bool:
    """قتل, اعتقل, استهدف: an active verb of what is done to persons."""
    if verb.word is None or verb.verb is None or verb.verb.person:
        return False
    return any(draft.entries.frames[act.ref].type in _FORCE for act in verb.word.frame_verbs)


__all__ = ["victim_told_of"]
