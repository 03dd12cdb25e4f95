"""Writings that come before a colon with the adjective of what follows: صدر عن القيادة *البيان الآتي:* …

In: a row of chunks and the index of the colon. Out: the chunk of who issued them, else -1.
The idea: what is said to follow is what stands behind the colon; عن names whose it is behind a verb of coming out, its subject
behind one of issuing.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, VERB, Chunk, Draft

_FAR: Final = 8  # chunks between the verb and the colon
_ISSUES: Final = frozenset(["person", "role", "title", "institution", "group", "force", "media", "people"])


def issuer(draft: Draft, chunks: list[Chunk], colon: int) -> int:
    """صدر عن *قيادة الجيش* البيان الآتي: …: the chunk of whose words follow a colon."""
    writing = chunks[colon - 1] if colon > 1 else None
    operators = draft.knowledge.operators
    last = draft.words[writing.last - 1] if writing is not None and writing.kind == NOUNS else None
    if writing is None or last is None or not last.article or last.stem not in operators("following_adjective"):
        return -1
    if writing.prep or writing.word is None or writing.word.stem not in draft.knowledge.any_of("written_noun", "issued_writing"):
        return -1
    for index in range(colon - 2, max(-1, colon - _FAR), -1):
        word = chunks[index].word
        if chunks[index].kind != VERB or word is None or word.suffix:
            continue
        behind = chunks[index + 1]
        if behind is writing or behind.kind != NOUNS or behind.actor is None or behind.actor.head_class not in _ISSUES:
            return -1
        comes = word.stem in operators("coming_verb") and behind.prep in operators("about_preposition")
        issues = not behind.prep and (word.stem in operators("uttering_verb") or word.stem in operators("publishing_verb"))
        return index + 1 if comes or issues else -1
    return -1
