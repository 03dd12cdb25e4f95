"""Custody told as a state: who is under arrest, in pre-trial detention or still under investigation.

In: an act that a noun tells behind قيد, رهن or مرحلة. Out: whom it is done to, and that it goes on.
The idea: أربعة ناشطين *رهن الاعتقال*: the noun is the predicate of a clause, and its subject suffers the act.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    NEGATION,
    NOUNS,
    PARTICLE,
    PRONOUN,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)

_PERSONS: Final = frozenset(["person", "people", "role", "title", "source"])
_ACTS: Final = frozenset(["COERCE", "ACCUSE", "SANCTION"])
_PASSED: Final = (TIME, ADVERB, PRONOUN, PARTICLE, NEGATION)  # kinds of chunks between a subject and such a predicate


def hold(draft: Draft, chunks: list[Chunk], event: EventDraft) -> None:
    """Fills whom such an act is done to, and its modality."""
    chunk = event.chunk
    if chunk is None or event.type not in _ACTS or event.layer != "act" or event.recipients or draft.lacks("custody_state"):
        return
    states = draft.knowledge.operators("custody_state")
    if not any(word is not None and word.stem in states for word in draft.words[chunk.first : event.first]):
        return
    held, past = _subject(draft, chunks, chunk.index)
    if held is None:
        return
    event.recipients.append(held)
    event.actors = [one for one in event.actors if one is not held]
    if event.modality == "occurred" and not past:
        event.modality = "ongoing"


def _subject(draft: Draft, chunks: list[Chunk], at: int) -> tuple[ActorMention | None, bool]:
    """(the subject of the nominal clause of a predicate, does كان or بقي put it into the past)."""
    lasting, past = draft.knowledge.operators("lasting_verb"), False
    for index in range(at - 1, -1, -1):
        chunk = chunks[index]
        lasts = chunk.kind in (VERB, AUXILIARY) and chunk.word is not None and chunk.word.stem in lasting
        if lasts or chunk.kind in _PASSED or (chunk.kind == NOUNS and chunk.prep):
            continue
        if chunk.kind == AUXILIARY:
            past = True
            continue
        if chunk.kind != NOUNS or chunk.actor is None or chunk.actor.head_class not in _PERSONS:
            break
        opens = chunks[index - 1] if index else None
        past = past or (opens is not None and opens.kind == AUXILIARY)
        clear = opens is None or opens.kind in (COMPLEMENTIZER, AUXILIARY, VERB) or opens.kind in _PASSED or bool(chunk.conj)
        return (chunk.actor if clear else None), past
    return None, past
