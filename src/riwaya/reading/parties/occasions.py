"""Who does an act that is told as an occasion: كان في *استقبال* الوزير المحافظ, استذكر العشرات الحادث خلال *وقفة احتجاجية*.

In: an act told by a noun behind a preposition, its sentence. Out: who receives the visitor, or who takes part in the protest.
The idea: who receives somebody stands before "in the reception of" or behind it; several persons who do something during a protest
that is new are those who protest.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.arguments import mentions
from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.clauses.clause_subjects import verb_subject
from riwaya.reading.draft import AUXILIARY, COMPLEMENTIZER, MARK, NOUNS, OPEN, ActorMention, Chunk, Draft, EventDraft

_RECEIVES: Final = frozenset(["person", "title", "role", "people"])
_BEHIND: Final = 4  # chunks from the noun of receiving to who receives
_FORCE: Final = frozenset(["ASSAULT", "COERCE"])
_SEVERAL: Final = 2  # number of a mention in the plural


def welcomes(draft: Draft, chunks: list[Chunk], event: EventDraft) -> list[ActorMention]:
    """*أمير المنطقة* في استقبال الضيف, كان في استقبال الضيف لدى وصوله *مدير الشرطة*: who receives the one whom the noun names."""
    chunk = event.chunk
    if chunk is None or event.frame < 0 or draft.entries.frames[event.frame].id != "host-visitor" or not chunk.index:
        return []
    if chunk.prep not in draft.knowledge.operators("in_preposition") or event.first != chunk.head:
        return []
    before = chunks[chunk.index - 1]
    if before.kind == NOUNS:
        opens = chunk.index == 1 or chunks[chunk.index - 2].kind in (AUXILIARY, OPEN, COMPLEMENTIZER, MARK)
        host = before.actor if opens and not before.prep and not before.conj else None
        return [host] if host is not None and host.first == before.head and host.head_class in _RECEIVES else []
    if before.kind != AUXILIARY:
        return []
    for one in chunks[chunk.index + 1 : chunk.index + 1 + _BEHIND]:
        if one.kind != NOUNS or one.conj:
            return []
        if not one.prep:
            return [host for host in mentions(chunks, one.index) if host.head_class in _RECEIVES]
        if one.word is not None and one.word.suffix:  # لدى *وصوله مطار المدينة* مدير الشرطة
            found = next((host for host in draft.actors_in[one.sentence] if one.head < host.first and host.last == one.last), None)
            found = found or mention_in(draft, one.head + 1, one.last)
            if found is not None and found.last == one.last and found.head_class in _RECEIVES:
                draft.add(found)
                return [found]
    return []


def take_protesters(draft: Draft, events: list[EventDraft]) -> None:
    """استذكر *العشرات* الحادث خلال وقفة احتجاجية: several persons who do what a new protest is the occasion of hold it."""
    during = draft.knowledge.operators("occasion_preposition")
    for event in events:
        chunk = event.chunk
        if event.type != "PROTEST" or event.actors or chunk is None or chunk.prep not in during or event.definite:
            continue
        chunks = draft.chunks[event.sentence]
        verb = verb_before(chunks, chunk.index) if event.rule.endswith(":noun") else None
        if verb is None or verb.suffered or verb.word is None or verb.verb is None or verb.verb.passive:
            continue
        if any(draft.entries.frames[one.ref].type in _FORCE for one in verb.word.frame_verbs):
            continue  # أطلق مسلحون النار خلال مظاهرة
        where = verb_subject(chunks, verb)
        found = mentions(chunks, where) if where >= 0 else []
        several = [one for one in found if one.head_class == "people" and one.number == _SEVERAL]
        event.actors = [one for one in several if one not in event.recipients]


__all__ = ["take_protesters", "welcomes"]
