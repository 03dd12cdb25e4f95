"""Further ones that an act is done to, behind where the first were: على مواقع التنظيم في الشمال *ولجماعة أخرى* في الجنوب.

In: the events of a sentence. Out: the same, with the recipients that the same preposition, or a thing with its owner, joins to the
last one named across a phrase of place or time.
The idea: و with the same preposition as before goes on with the row, wherever the first of it was.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.arguments import holds_things
from riwaya.reading.draft import ADVERB, NOUNS, TIME, ActorMention, Chunk, Draft, EventDraft

_BETWEEN: Final = 3  # chunks of place and time between two of a row
_DONE_TO: Final = frozenset(["ASSAULT", "COERCE", "AID", "SUPPORT", "ACCUSE", "THREATEN", "SANCTION"])
_FORCE: Final = frozenset(["ASSAULT", "COERCE"])
_PARTIES: Final = frozenset(["force", "group", "state", "people", "institution", "person", "role", "title"])


def go_on_with_rows(draft: Draft, events: list[EventDraft]) -> None:
    """Adds to recipients those joined to the last of them further off."""
    for event in events:
        if event.type not in _DONE_TO or not event.recipients or event.cue_of is not None or event.layer == "result":
            continue
        chunk = draft.chunk_of[event.recipients[-1].first]
        if chunk is None or chunk.sentence != event.sentence or chunk.first < event.first or not chunk.prep:
            continue
        chunks = draft.chunks[event.sentence]
        while (found := _next_of_row(draft, chunks, chunk)) is not None:
            mention = found.actor
            if mention is None or mention in event.actors or mention in event.recipients:
                break
            event.recipients.append(mention)
            chunk = found


def share_objects_of_rows(draft: Draft, events: list[EventDraft]) -> None:
    """استهداف *وإضعاف* التنظيم, من تدمير *وتخريب* ضد السكان: gives a noun of an act whom a further noun joined to it brings in."""
    for event in events:
        if event.type not in _FORCE or event.recipients or event.cue_of is not None or not event.rule.endswith(":noun"):
            continue
        chunk, trigger = event.chunk, draft.words[event.last - 1]
        if chunk is None or event.last != chunk.last or trigger is None or trigger.suffix or holds_things(draft, event):
            continue
        found = _behind_row(draft, draft.chunks[event.sentence], chunk, event)
        if found is not None and found not in event.actors:
            event.recipients = [found]


def _behind_row(draft: Draft, chunks: list[Chunk], chunk: Chunk, event: EventDraft) -> ActorMention | None:
    """Whom the genitive of the last noun of a row, or ضد behind a row, names."""
    index = chunk.index + 1
    while index < len(chunks) and chunks[index].kind == NOUNS and chunks[index].conj and not chunks[index].prep:
        row = chunks[index]
        word, mention = draft.words[row.head], row.actor
        if word is None or word.head is not None or word.suffix or not (word.noun or word.frame_nouns):
            return None
        if mention is None and row.last > row.head + 1:  # مقتل أو فقدان *ألف شخص*
            mention = mention_in(draft, row.head + 1, row.last)
            if mention is None or not draft.counted[mention.first]:
                return None
            draft.add(mention)
        if mention is not None:
            undergone = draft.entries.frames[event.frame].genitive == "recipient" and not word.article
            return mention if undergone and mention.first == row.head + 1 and mention.head_class in _PARTIES else None
        index += 1
    if index >= len(chunks) or chunks[index].kind != NOUNS or chunks[index].conj:
        return None
    behind = chunks[index]
    return behind.actor if behind.prep in draft.knowledge.operators("against_preposition") else None


def _next_of_row(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> Chunk | None:
    """The phrase with و that goes on with the row of another, behind nothing but where and when; None where there is none."""
    for index in range(chunk.index + 1, min(len(chunks), chunk.index + 2 + _BETWEEN)):
        behind = chunks[index]
        if behind.kind == NOUNS and behind.conj:
            return behind if index > chunk.index + 1 and _goes_on(draft, chunk, behind) else None
        if behind.kind in (TIME, ADVERB):
            continue
        if behind.kind != NOUNS or behind.prep not in draft.knowledge.operators("in_preposition") or _is_party(behind.actor):
            return None
    return None


def _goes_on(draft: Draft, first: Chunk, behind: Chunk) -> bool:
    mention = behind.actor
    if mention is None or mention.head_class not in _PARTIES:
        return False
    if behind.prep:
        return behind.prep == first.prep and mention.first == behind.head
    head = draft.words[behind.head]
    thing = head is not None and not head.article and head.stem in draft.knowledge.any_of("struck_noun", "owned_thing")
    return thing and mention.first == behind.head + 1  # ومواقع *الجماعة*


def _is_party(mention: ActorMention | None) -> bool:
    return mention is not None and mention.head_class not in ("state", "institution", "")


__all__ = ["go_on_with_rows", "share_objects_of_rows"]
