"""Who chairs or attends a meeting: رأس *وزير الدفاع* في مكتبه اجتماعا, خلال *ترؤسه* اجتماعا للحكومة, حضر اللقاء *السفير*.

In: an event of meeting told by a bare noun. Out: the same, done by who chairs it, and with those whose meeting it is.
The idea: رأس, which is written as "head" is, opens a sentence before an office and has a meeting behind it; a pronoun on ترؤس is
the subject of the clause around it.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.pronouns import doer_meant
from riwaya.reading.draft import ADVERB, CUE_PHRASE, MARK, NOUNS, TIME, VERB, ActorMention, Chunk, Draft, EventDraft

_CHAIRS: Final = frozenset(["role", "title", "person"])
_GUESTS: Final = _CHAIRS | {"people"}
_BETWEEN: Final = (TIME, ADVERB, CUE_PHRASE)  # what may stand between who chairs a meeting and the noun of it
_FAR: Final = 8  # chunks from the meeting back to the word of chairing it


def name_chair(draft: Draft, chunks: list[Chunk], event: EventDraft) -> None:
    """Gives a meeting the one who chairs it."""
    chunk = event.chunk
    if event.type != "CONSULT" or chunk is None or chunk.kind != NOUNS or chunk.prep or chunk.conj or event.first != chunk.head:
        return
    if not (event.actors or event.recipients) and not draft.lacks("attending_verb"):
        event.actors = _attending(draft, chunks, chunk.index)
    if draft.lacks("chairing_masdar", "chairing_form") or any(one.first < event.first for one in event.actors):
        return
    found = _chair(draft, chunks, chunk.index)
    if found is None:
        return
    event.recipients += [one for one in event.actors if one not in event.recipients and one is not found]
    event.actors = [found]


def _attending(draft: Draft, chunks: list[Chunk], at: int) -> list[ActorMention]:
    """حضر الاجتماع *وزير الدفاع* وقائد الجيش: who attends a meeting of which nobody else is told."""
    verbs = draft.knowledge.operators("attending_verb")
    before = chunks[at - 1] if at else None
    word = before.word if before is not None and before.kind == VERB else None
    if word is None or word.stem not in verbs or word.suffix:
        return []
    found: list[ActorMention] = []
    for chunk in chunks[at + 1 :]:
        named = chunk.actor if chunk.kind == NOUNS and not chunk.prep and bool(chunk.conj) == bool(found) else None
        if named is None or named.head_class not in _GUESTS:
            break
        found.append(named)
    return found


def _chair(draft: Draft, chunks: list[Chunk], at: int) -> ActorMention | None:
    for index in range(at - 1, max(-1, at - _FAR), -1):
        chunk = chunks[index]
        word = chunk.word if chunk.kind == NOUNS else None
        if word is not None and word.suffix and word.stem in draft.knowledge.operators("chairing_masdar"):
            return doer_meant(draft, chunks, index, word.suffix)
        heads = word is not None and not chunk.prep and chunk.head == chunk.first
        if heads and draft.tokens.norm[chunk.head] in draft.knowledge.operators("chairing_form"):
            opens = index == 0 or chunks[index - 1].kind == MARK
            chair = chunk.actor
            sits = opens and chair is not None and chair.first == chunk.head + 1 and chair.head_class in _CHAIRS
            return chair if sits else None
        if chunk.kind not in _BETWEEN and not (chunk.kind == NOUNS and chunk.prep):
            return None
    return None


__all__ = ["name_chair"]
